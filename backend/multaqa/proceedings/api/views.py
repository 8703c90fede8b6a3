"""`/api/v1/summits/{slug}/proceedings/editions/`: the volume as numbered editions."""

from django.db.models import QuerySet

from multaqa.core.fields import LocalizedText
from multaqa.proceedings import rules, services
from multaqa.record.api.views import ReleasesView
from multaqa.record.models import Release
from multaqa.record.queries import releases
from multaqa.summits.api.scope import SummitScope


class EditionViewSet(SummitScope, ReleasesView):
    """Editions of the proceedings; the PDFs of a new one follow by a job. The team's only."""

    def may(self) -> bool:
        return rules.may_edit(self.user, self.summit)

    def released(self) -> QuerySet[Release]:
        return releases(summit_slug=self.summit.slug).filter(kind=services.KIND, key=services.KEY)

    def do_release(self, note: LocalizedText) -> Release:
        return services.request_edition(summit=self.summit, actor=self.user, note=note)
