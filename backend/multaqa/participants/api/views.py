"""`/api/v1/summits/{slug}/participants/`."""

from typing import Any

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.core.api.views import Guard, language_of, revision_of
from multaqa.participants import queries, rules, services
from multaqa.participants.models import Participant
from multaqa.people.services import update_person
from multaqa.summits.api.scope import SummitOwnedViewSet

from .fields import PersonInsideSerializer
from .filters import ParticipantFilter
from .serializers import DecisionSerializer, ParticipantSerializer


class ParticipantViewSet(SummitOwnedViewSet):
    """People at the summit. Outside the team: the caller, and the members of the delegations the caller leads."""

    model = Participant
    serializer_class = ParticipantSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = ParticipantFilter
    ordering = ("sort", "key")

    def may(self, verb: str, instance: Any = None) -> bool:
        return bool(getattr(rules, f"may_{verb}")(self.user, self.summit if instance is None else instance))

    def rows(self, *, deleted: bool = False) -> QuerySet[Participant]:
        return queries.participants_for(
            self.user, self.summit, all_of_them=self.works, language=language_of(self.request), deleted=deleted
        )

    def do_create(self, values: dict[str, Any]) -> Participant:
        Guard.check(rules.may_place(self.user, self.summit, values.get("delegation")))
        new_person = values.pop("new_person", None)
        return services.register_participant(summit=self.summit, values=values, new_person=new_person, actor=self.user)

    def do_update(self, instance: Participant, values: dict[str, Any], revision: int) -> Participant:
        Guard.check(rules.may_place(self.user, self.summit, values.get("delegation", instance.delegation)))
        return services.change_participant(participant=instance, values=values, revision=revision, actor=self.user)

    def do_restore(self, instance: Participant) -> Participant:
        return services.restore_participant(participant=instance, actor=self.user)

    @extend_schema(request=DecisionSerializer, responses=ParticipantSerializer)
    @action(detail=True, methods=["post"], pagination_class=None, filter_backends=[])
    def accreditation(self, request: Request, **kwargs: Any) -> Response:
        """Decides: submits, approves, refuses, asks for more, puts on the waiting list, withdraws. Audited.

        With If-Match the decision is about that version only.
        """
        participant = self._one("read")
        decision = DecisionSerializer(data=request.data)
        decision.is_valid(raise_exception=True)
        state = decision.validated_data["state"]
        Guard.check(rules.may_decide(self.user, participant, state))
        # What the rule looked at is what is decided on.
        revision = revision_of(request) if "If-Match" in request.headers else None
        if revision is None and not self.works:
            revision = participant.revision
        changed = services.decide_accreditation(
            participant=participant,
            state=state,
            reason=decision.validated_data["reason"],
            actor=self.user,
            revision=revision,
        )
        return self._answer(changed)

    @extend_schema(request=PersonInsideSerializer(partial=True), responses=PersonInsideSerializer)
    @action(detail=True, methods=["patch"], url_path="person", pagination_class=None, filter_backends=[])
    def person(self, request: Request, **kwargs: Any) -> Response:
        """Corrects the person: names, forms of address, contact. If-Match names the person's own revision."""
        participant = self._one("read")
        Guard.check(rules.may_change_person(self.user, participant))
        revision = revision_of(request)
        form = PersonInsideSerializer(
            participant.person, data=request.data, partial=True, context=self.get_serializer_context()
        )
        form.is_valid(raise_exception=True)
        update_person(person=participant.person, values=form.validated_data, revision=revision)
        person = self.find().person
        answer = PersonInsideSerializer(person, context=self.get_serializer_context())
        return Response(answer.data, headers={"ETag": f'"{person.revision}"'})
