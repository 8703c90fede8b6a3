"""Models of summits: the edition itself, its states, organisations, rooms, team and source texts."""

from .parties import Organisation, Room
from .states import State, StateName
from .summit import DateStyle, DelegationOrder, NamingAuthority, SourceParagraph, Summit, SummitOwned
from .team import Role, TeamMember

__all__ = [
    "DateStyle",
    "DelegationOrder",
    "NamingAuthority",
    "Organisation",
    "Role",
    "Room",
    "SourceParagraph",
    "State",
    "StateName",
    "Summit",
    "SummitOwned",
    "TeamMember",
]
