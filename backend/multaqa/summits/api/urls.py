"""Addresses of summits under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .views import RoomViewSet

router = SimpleRouter(use_regex_path=False)
router.register("summits/<slug:slug>/rooms", RoomViewSet, basename="room")
urlpatterns = router.urls
