"""`/api/v1/summits/{slug}/speeches/{id}/releases/`: from the desk to the record."""

from functools import cached_property

from django.db.models import QuerySet

from multaqa.core.api.views import Guard
from multaqa.core.fields import LocalizedText
from multaqa.record.api.views import ReleasesView
from multaqa.record.models import Release
from multaqa.record.queries import releases
from multaqa.speeches import queries, services
from multaqa.speeches.models import Speech
from multaqa.speeches.services.release import KIND
from multaqa.summits.api.scope import SummitScope


class SpeechReleaseViewSet(SummitScope, ReleasesView):
    """Releases of one speech. The team's only. 409 while an embargo holds."""

    def may(self) -> bool:
        return self.works

    @cached_property
    def speech(self) -> Speech:
        """The speech of the address."""
        found = queries.speeches(summit=self.summit).filter(pk=self.kwargs["speech"]).first()
        Guard.check_visible(found is not None)
        assert found is not None  # noqa: S101 - told to the type checker
        return found

    def released(self) -> QuerySet[Release]:
        return releases(summit_slug=self.summit.slug).filter(kind=KIND, key=self.speech.key)

    def do_release(self, note: LocalizedText) -> Release:
        return services.release_speech(speech=self.speech, actor=self.user, note=note)
