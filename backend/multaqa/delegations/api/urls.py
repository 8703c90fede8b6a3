"""Addresses of delegations under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .views import DelegationViewSet

router = SimpleRouter(use_regex_path=False)
router.register("summits/<slug:slug>/delegations", DelegationViewSet, basename="delegation")
urlpatterns = router.urls
