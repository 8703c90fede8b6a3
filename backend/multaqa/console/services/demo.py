"""Brings the demonstration up: the forum, the accounts, its releases, its badges and proceedings. Each step is done
only if it was not done before, so that a second start changes nothing that a visitor did."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.agenda.services import release_agenda
from multaqa.badges.models import PrintRun
from multaqa.badges.services import request_print
from multaqa.core.errors import Conflict, NotAllowed
from multaqa.proceedings.services import request_edition
from multaqa.record.queries import releases
from multaqa.speeches.models import Speech
from multaqa.speeches.services import release_speech
from multaqa.summits.models import Summit

from .demo_accounts import ACCOUNTS, ORGANISER, DemoAccount, make_accounts
from .files import load_file
from .site import release_site

SLUG = "dubai-2022"
FILE = Path(__file__).resolve().parent.parent / "demo" / f"{SLUG}.yaml"
Say = Callable[[str], None]


@dataclass(frozen=True)
class Demo:
    """What the person who started it needs. `password` is set only when it was made up now."""

    summit: str
    accounts: tuple[DemoAccount, ...]
    password: str | None


def _released(summit: Summit, kind: str) -> bool:
    return releases(summit_slug=summit.slug).filter(kind=kind).exists()


def _load(say: Say) -> Summit:
    found = Summit.with_deleted.filter(slug=SLUG).first()
    if found is None:
        say(_("Loading the Dubai forum"))
        load_file(path=FILE)
    return found or Summit.objects.get(slug=SLUG)


def _release_site(summit: Summit, actor: User, say: Say) -> None:
    if not _released(summit, "site"):
        say(_("Releasing its page"))
        release_site(summit=summit, actor=actor)


def _release_agenda(summit: Summit, actor: User, say: Say) -> None:
    if not _released(summit, "agenda"):
        say(_("Releasing its agenda"))
        release_agenda(summit=summit, actor=actor)


def _release_statements(summit: Summit, actor: User, say: Say) -> None:
    if _released(summit, "speech"):
        return
    say(_("Releasing its statements"))
    for speech in Speech.objects.filter(summit=summit).order_by("key"):
        try:
            release_speech(speech=speech, actor=actor)
        except Conflict:
            # One is under embargo on purpose, so that a visitor sees that it does not appear.
            say(_("One statement stays under embargo, so that you can deliver it: %(key)s") % {"key": speech.key})


def _request_proceedings(summit: Summit, actor: User, say: Say) -> None:
    if not _released(summit, "proceedings"):
        say(_("Asking for the proceedings"))
        request_edition(summit=summit, actor=actor)


def _request_badges(summit: Summit, actor: User, say: Say) -> None:
    if not PrintRun.objects.filter(summit=summit).exists():
        say(_("Asking for the badges"))
        request_print(summit=summit, actor=actor)


# Later steps read what the earlier ones released.
STEPS: tuple[Callable[[Summit, User, Say], None], ...] = (
    _release_agenda,
    _release_statements,
    _release_site,
    _request_proceedings,
    _request_badges,
)


def start_demo(*, password: str = "", say: Say) -> Demo:
    """Does what is missing and tells `say` about it. Raises NotAllowed outside the demo mode."""
    if settings.MODE != "demo":
        raise NotAllowed("not_a_demo", _("The demonstration starts only where MULTAQA_MODE is “demo”."))
    summit = _load(say)
    made_up = make_accounts(summit=summit, password=password)
    organiser = User.objects.get(email=ORGANISER.email)
    for step in STEPS:
        step(summit, organiser, say)
    return Demo(summit.slug, ACCOUNTS, made_up)
