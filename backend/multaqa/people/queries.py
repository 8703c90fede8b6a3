"""Reads of people."""

from django.db.models import QuerySet

from multaqa.core.folding import search_key

from .models import Form, Person


def people(*, deleted: bool = False) -> QuerySet[Person]:
    """Persons with their forms of address, in two queries for any number of rows."""
    manager = Person.with_deleted if deleted else Person.objects
    return manager.select_related("honorific").prefetch_related("titles")


def search_people(rows: QuerySet[Person], text: str) -> QuerySet[Person]:
    """Those whose names or spellings hold every word of `text`, folded (hamza, ى/ي, ة/ه, marks, accents)."""
    for word in search_key(text).split():
        rows = rows.filter(search__contains=word)
    return rows


def forms() -> QuerySet[Form]:
    """All honorifics and titles."""
    return Form.objects.all()
