"""Addresses of people under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .views import FormViewSet, PersonViewSet

router = SimpleRouter(use_regex_path=False)
router.register("people", PersonViewSet, basename="person")
router.register("forms", FormViewSet, basename="form")
urlpatterns = router.urls
