"""Rules that span values of a file: dates that agree, orders used once, quotas, speeches in their sessions.

Each adds its problems with lines; what only the database can know is left to it.
"""

from ..document import Document
from ..problems import Problems
from . import agenda, delegations, forum, speeches


def check(document: Document, problems: Problems) -> None:
    """Adds everything that is wrong in `document` as a whole."""
    for rules in (forum.RULES, delegations.RULES, agenda.RULES, speeches.RULES):
        for rule in rules:
            rule(document, problems)
