"""`/api/v1/summits/` and what a summit owns below it: states, organisations, rooms, team."""

from typing import Any

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import extend_schema
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.core.api.views import EditableViewSet, Guard, language_of
from multaqa.summits import queries, rules, services
from multaqa.summits.models import Organisation, Room, State, Summit, TeamMember

from .filters import OrganisationFilter, StateFilter, SummitFilter
from .scope import SummitOwnedViewSet, SummitScope
from .serializers import (
    OrganisationSerializer,
    RoomSerializer,
    StateSerializer,
    SummitSerializer,
    TeamMemberSerializer,
    TeamRoleSerializer,
)


class SummitViewSet(EditableViewSet):
    """Summits the caller works for or takes part in, the latest first."""

    serializer_class = SummitSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = SummitFilter
    lookup_field = "slug"
    lookup_url_kwarg = "slug"
    lookup_value_converter = "slug"
    ordering = ("-start_date", "slug")

    def may(self, verb: str, instance: Any = None) -> bool:
        rule = getattr(rules, f"may_{verb}")
        return bool(rule(self.actor) if instance is None else rule(self.actor, instance))

    def rows(self, *, deleted: bool = False) -> QuerySet[Summit]:
        return queries.summits_for(self.actor, deleted=deleted)

    def do_create(self, values: dict[str, Any]) -> Summit:
        return services.create_summit(values=values, actor=self.actor)

    def do_update(self, instance: Summit, values: dict[str, Any], revision: int) -> Summit:
        return services.update_summit(summit=instance, values=values, revision=revision, actor=self.actor)

    def do_delete(self, instance: Summit) -> None:
        services.delete_summit(summit=instance, actor=self.actor)

    def do_restore(self, instance: Summit) -> Summit:
        return services.restore_summit(summit=instance, actor=self.actor)


class StateViewSet(SummitOwnedViewSet):
    """The summit's table of states, in the order of its naming authority and the caller's language."""

    model = State
    serializer_class = StateSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = StateFilter
    ordering = ("place", "code")

    def rows(self, *, deleted: bool = False) -> QuerySet[State]:
        return queries.states(self.summit, language=language_of(self.request), deleted=deleted)

    def do_create(self, values: dict[str, Any]) -> State:
        return services.add_state(summit=self.summit, values=values)

    def do_update(self, instance: State, values: dict[str, Any], revision: int) -> State:
        return services.change_state(state=instance, values=values, revision=revision)


class OrganisationViewSet(SummitOwnedViewSet):
    """Organisations with their roles at the summit, in the alphabet of the caller's language."""

    model = Organisation
    serializer_class = OrganisationSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = OrganisationFilter
    ordering = ("place", "key")

    def rows(self, *, deleted: bool = False) -> QuerySet[Organisation]:
        return queries.organisations(self.summit, language=language_of(self.request), deleted=deleted)


class RoomViewSet(SummitOwnedViewSet):
    """Rooms, in their order."""

    model = Room
    serializer_class = RoomSerializer
    ordering = ("position", "key")


class TeamViewSet(SummitScope, viewsets.GenericViewSet[TeamMember]):
    """Who works for the summit."""

    serializer_class = TeamMemberSerializer
    queryset = TeamMember.objects.none()
    ordering = ("role", "user__email")
    lookup_url_kwarg = "id"
    lookup_value_converter = "uuid"

    def list(self, request: Request, **kwargs: Any) -> Response:
        """The team by role and address."""
        Guard.check(self.works)
        page = self.paginate_queryset(queries.team(self.summit))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(request=TeamRoleSerializer)
    def create(self, request: Request, **kwargs: Any) -> Response:
        """Adds an account to the team, or gives a member another role. The owners'; audited."""
        Guard.check(rules.may_set_team(self.user, self.summit))
        form = TeamRoleSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        member = services.set_team_member(summit=self.summit, actor=self.user, **form.validated_data)
        return Response(self.get_serializer(member).data, status=status.HTTP_201_CREATED)

    def destroy(self, request: Request, **kwargs: Any) -> Response:
        """Takes a member out of the team; an owner must remain. The owners'; audited."""
        Guard.check(rules.may_set_team(self.user, self.summit))
        member = queries.team(self.summit).filter(pk=self.kwargs["id"]).first()
        Guard.check_visible(member is not None)
        assert member is not None  # noqa: S101 - told to the type checker
        services.remove_team_member(member=member, actor=self.user)
        return Response(status=status.HTTP_204_NO_CONTENT)
