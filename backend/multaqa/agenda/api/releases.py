"""`/api/v1/summits/{slug}/agenda/releases/`: from the desk to the record."""

from django.db.models import QuerySet

from multaqa.agenda import services
from multaqa.agenda.services.release import KEY, KIND
from multaqa.core.fields import LocalizedText
from multaqa.record.api.views import ReleasesView
from multaqa.record.models import Release
from multaqa.record.queries import releases
from multaqa.summits.api.scope import SummitScope


class AgendaReleaseViewSet(SummitScope, ReleasesView):
    """Releases of the agenda. The team's only; readers have the feed."""

    def may(self) -> bool:
        return self.works

    def released(self) -> QuerySet[Release]:
        return releases(summit_slug=self.summit.slug).filter(kind=KIND, key=KEY)

    def do_release(self, note: LocalizedText) -> Release:
        return services.release_agenda(summit=self.summit, actor=self.user, note=note)
