"""Addresses of the agenda under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .views import SessionViewSet

router = SimpleRouter(use_regex_path=False)
router.register("summits/<slug:slug>/sessions", SessionViewSet, basename="session")
urlpatterns = router.urls
