"""Addresses of summits under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .views import OrganisationViewSet, RoomViewSet, StateViewSet, SummitViewSet, TeamViewSet

SCOPE = "summits/<slug:slug>"

router = SimpleRouter(use_regex_path=False)
router.register("summits", SummitViewSet, basename="summit")
router.register(f"{SCOPE}/states", StateViewSet, basename="state")
router.register(f"{SCOPE}/organisations", OrganisationViewSet, basename="organisation")
router.register(f"{SCOPE}/rooms", RoomViewSet, basename="room")
router.register(f"{SCOPE}/team", TeamViewSet, basename="team")
urlpatterns = router.urls
