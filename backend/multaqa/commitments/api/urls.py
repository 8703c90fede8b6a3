"""Addresses of commitments and external events under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .views import CommitmentViewSet, ExternalEventViewSet

router = SimpleRouter(use_regex_path=False)
router.register("summits/<slug:slug>/commitments", CommitmentViewSet, basename="commitment")
router.register("summits/<slug:slug>/events", ExternalEventViewSet, basename="event")
urlpatterns = router.urls
