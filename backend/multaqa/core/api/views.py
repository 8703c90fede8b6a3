"""The base of desk resources: list, read, create, edit (If-Match), delete, restore.

A resource names its serializer and hands each verb to one rule and one service; nothing else belongs in a view.
"""

import re
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework import exceptions, status, viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.core.errors import Missing, NotAllowed


class PreconditionRequired(exceptions.APIException):
    """RFC 6585, 3: an edit must say which version it edits."""

    status_code = 428
    default_code = "precondition_required"

    def __init__(self) -> None:
        super().__init__(_("Send If-Match with the version you are editing."))


def language_of(request: Request) -> str:
    """The language to order and speak in: "ar" or "en"."""
    return (get_language() or "ar")[:2]


def revision_of(request: Request) -> int:
    """The revision named by If-Match. Raises 428 without one; a weak or foreign tag never matches (0)."""
    header = request.headers.get("If-Match")
    if header is None:
        raise PreconditionRequired
    found = re.fullmatch(r'"(\d{1,9})"', header.strip())
    return int(found[1]) if found else 0


class Guard:
    """What the rules say: `check` answers 403, `check_visible` answers 404 so that existence is not told."""

    @staticmethod
    def check(allowed: bool) -> None:
        if not allowed:
            raise NotAllowed("not_allowed", _("You may not do this."))

    @staticmethod
    def check_visible(allowed: bool) -> None:
        if not allowed:
            raise Missing("not_found", _("There is nothing here."))


class EditableViewSet(viewsets.GenericViewSet[Any]):
    """Six verbs over one kind of editable row. Subclasses give the hooks; views stay free of rules."""

    revisioned = True
    lookup_field = "pk"
    lookup_url_kwarg = "id"
    lookup_value_converter = "uuid"
    http_method_names = ["get", "post", "patch", "delete", "head", "options"]

    @property
    def actor(self) -> Any:
        """The signed-in user (a visitor never passes the rules)."""
        return self.request.user

    def may(self, verb: str, instance: Any = None) -> bool:
        """Asks the app's `rules`. `verb`: list, read, create, change, delete."""
        raise NotImplementedError

    def rows(self, *, deleted: bool = False) -> QuerySet[Any]:
        """The rows of this address, from the app's `queries` (`deleted=True`: also the deleted, for restore)."""
        raise NotImplementedError

    def do_create(self, values: dict[str, Any]) -> Model:
        """Calls the create service."""
        raise NotImplementedError

    def do_update(self, instance: Any, values: dict[str, Any], revision: int) -> Model:
        """Calls the update service."""
        raise NotImplementedError

    def do_delete(self, instance: Any) -> None:
        """Calls the delete service."""
        raise NotImplementedError

    def do_restore(self, instance: Any) -> Model:
        """Calls the restore service."""
        raise NotImplementedError

    def get_queryset(self) -> QuerySet[Any]:
        if getattr(self, "swagger_fake_view", False):
            return self.get_serializer_class().Meta.model.objects.none()  # type: ignore[attr-defined, no-any-return]
        return self.rows()

    def find(self, *, deleted: bool = False) -> Any:
        """The row of the address, or None."""
        return self.rows(deleted=deleted).filter(**{self.lookup_field: self.kwargs[self.lookup_url_kwarg]}).first()

    def _one(self, verb: str, *, deleted: bool = False) -> Any:
        instance = self.find(deleted=deleted)
        Guard.check_visible(instance is not None and self.may("read", instance))
        if verb != "read":
            Guard.check(self.may(verb, instance))
        return instance

    def _answer(self, instance: Any, code: int = 200) -> Response:
        # Read again through the query, so that the answer carries what a later read would.
        fresh = self.rows().get(pk=instance.pk)
        return Response(self.get_serializer(fresh).data, status=code, headers={"ETag": f'"{fresh.revision}"'})

    def list(self, request: Request, **kwargs: Any) -> Response:
        """A page of rows."""
        Guard.check(self.may("list"))
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    def retrieve(self, request: Request, **kwargs: Any) -> Response:
        """One row with its ETag."""
        instance = self._one("read")
        return Response(self.get_serializer(instance).data, headers={"ETag": f'"{instance.revision}"'})

    def create(self, request: Request, **kwargs: Any) -> Response:
        """A new row."""
        Guard.check(self.may("create"))
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return self._answer(self.do_create(dict(serializer.validated_data)), status.HTTP_201_CREATED)

    def partial_update(self, request: Request, **kwargs: Any) -> Response:
        """An edit of the version named by If-Match."""
        instance = self._one("change")
        revision = revision_of(request)
        serializer = self.get_serializer(instance, data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        return self._answer(self.do_update(instance, dict(serializer.validated_data), revision))

    def destroy(self, request: Request, **kwargs: Any) -> Response:
        """A deletion that `restore` undoes."""
        self.do_delete(self._one("delete"))
        return Response(status=status.HTTP_204_NO_CONTENT)

    @extend_schema(request=None)
    @action(detail=True, methods=["post"], pagination_class=None, filter_backends=[])
    def restore(self, request: Request, **kwargs: Any) -> Response:
        """Undoes a deletion."""
        return self._answer(self.do_restore(self._one("delete", deleted=True)))
