"""Who may see a speech at the desk: pure predicates. Whether the caller works for the summit is told by the summit."""

from multaqa.accounts.models import User

from .models import Speech


def speaks(user: User, speech: Speech) -> bool:
    """Wrote it or reads it. `author` and `reader` should be loaded with their persons."""
    parts = [speech.author, *([speech.reader] if speech.reader else [])]
    return any(participant.person.user_id == user.pk for participant in parts)


def may_read(user: User, speech: Speech, *, works: bool) -> bool:
    """The team, the author and the reader; embargoed or not. Nobody else before it is released."""
    return works or speaks(user, speech)


def may_change(user: User, speech: Speech, *, works: bool) -> bool:
    """The team."""
    return works
