"""Addresses of badges under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from multaqa.badges.api.views import BadgeViewSet, PrintRunViewSet

SCOPE = "summits/<slug:slug>/badges"

router = SimpleRouter(use_regex_path=False)
router.register(f"{SCOPE}/prints", PrintRunViewSet, basename="badge-print")
router.register(SCOPE, BadgeViewSet, basename="badge")
urlpatterns = router.urls
