"""The ground of resources under `/api/v1/summits/{slug}/…`: which summit, who may know it, rows of no other summit.

Register them as `router.register("summits/<slug:slug>/rooms", RoomViewSet, basename="room")`.
"""

from functools import cached_property
from typing import Any, cast

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model, QuerySet
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.views import APIView

from multaqa.accounts.models import User
from multaqa.core.api.fields import ModelSerializer
from multaqa.core.api.views import EditableViewSet, Guard
from multaqa.summits import queries, rules, services
from multaqa.summits.models import State, Summit, SummitOwned


class SummitScope(APIView):
    """Mixin: `self.summit`. Whoever neither works for the summit nor takes part gets 404 for every address under it."""

    @property
    def user(self) -> User:
        """The caller, who is signed in: visitors were refused before any method runs."""
        return cast(User, self.request.user)

    @cached_property
    def summit(self) -> Summit:
        """The summit of the address. Raises Missing for those who may not know it."""
        found = queries.summit_for(self.user, self.kwargs["slug"])
        Guard.check_visible(found is not None)
        assert found is not None  # noqa: S101 - told to the type checker
        return found

    @cached_property
    def works(self) -> bool:
        """The caller is in the summit's team."""
        return rules.works_for(self.user, self.summit)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        # Before anything else is looked at, so that nothing else can tell that the summit exists.
        self.summit  # noqa: B018


class SummitRelatedField(serializers.PrimaryKeyRelatedField[Any]):
    """An id of something the same summit owns; an id from another summit does not exist here."""

    def get_queryset(self) -> QuerySet[Any] | None:
        rows = super().get_queryset()
        view = self.context.get("view")
        if rows is None or not isinstance(view, SummitScope) or "slug" not in getattr(view, "kwargs", {}):
            return rows
        try:
            rows.model._meta.get_field("summit")
        except FieldDoesNotExist:
            return rows
        return rows.filter(summit=view.summit)


class ScopedSerializer(ModelSerializer):
    """The base of serializers under a summit: what they point to is of the same summit, and `key` may be left out."""

    serializer_related_field = SummitRelatedField

    def get_extra_kwargs(self) -> dict[str, Any]:
        extra: dict[str, Any] = super().get_extra_kwargs()
        if "key" in getattr(self, "Meta").fields:  # noqa: B009 - typed by the subclass
            extra.setdefault("key", {"required": False})
        return extra


class SummitOwnedViewSet(SummitScope, EditableViewSet):
    """Six verbs over rows a summit owns. By default only the team may do anything: override `may` to open more."""

    model: type[SummitOwned | State]

    def may(self, verb: str, instance: Any = None) -> bool:
        return self.works

    def rows(self, *, deleted: bool = False) -> QuerySet[Any]:
        manager: Any = self.model.with_deleted if deleted else self.model.objects
        rows: QuerySet[Any] = manager.filter(summit=self.summit)
        return rows

    def find(self, *, deleted: bool = False) -> Any:
        instance = super().find(deleted=deleted)
        if instance is not None:
            # The summit was read already, with what the caller is in its team: rules need not ask again.
            instance.summit = self.summit
        return instance

    def do_create(self, values: dict[str, Any]) -> Model:
        return services.add_row(cast(type[SummitOwned], self.model), summit=self.summit, values=values)

    def do_update(self, instance: Any, values: dict[str, Any], revision: int) -> Model:
        changed: Model = services.change_row(instance, values=values, revision=revision)
        return changed

    def do_delete(self, instance: Any) -> None:
        services.delete_row(instance, actor=self.user)

    def do_restore(self, instance: Any) -> Model:
        restored: Model = services.restore_row(instance, actor=self.user)
        return restored
