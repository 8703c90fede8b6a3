"""Addresses of the agenda under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .releases import AgendaReleaseViewSet
from .views import SessionViewSet

SCOPE = "summits/<slug:slug>"

router = SimpleRouter(use_regex_path=False)
router.register(f"{SCOPE}/sessions", SessionViewSet, basename="session")
router.register(f"{SCOPE}/agenda/releases", AgendaReleaseViewSet, basename="agenda-release")
urlpatterns = router.urls
