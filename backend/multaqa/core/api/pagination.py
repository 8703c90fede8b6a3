"""Cursor pages: stable while rows come and go, and no count of what the caller may not see."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import DataError
from django.utils.translation import gettext as _
from rest_framework import pagination
from rest_framework.exceptions import NotFound
from rest_framework.request import Request


class CursorPagination(pagination.CursorPagination):
    """`?cursor=…&page_size=…` (1 to 200, default 50). The order is the view's `ordering`."""

    page_size_query_param = "page_size"
    max_page_size = 200
    ordering: Any = ("-created_at", "id")

    def get_ordering(self, request: Request, queryset: Any, view: Any) -> tuple[str, ...]:
        chosen = getattr(view, "ordering", self.ordering)
        return tuple(chosen(request) if callable(chosen) else chosen)

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any] | None:
        """Raises NotFound for a cursor that was not made here: its position may be of a wrong type."""
        try:
            return super().paginate_queryset(queryset, request, view)
        except (ValueError, ValidationError, DataError) as error:
            if self.cursor_query_param not in request.query_params:
                raise
            raise NotFound(_("This page does not exist.")) from error
