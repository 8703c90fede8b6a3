"""Addresses of proceedings under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from multaqa.proceedings.api.views import EditionViewSet

router = SimpleRouter(use_regex_path=False)
router.register("summits/<slug:slug>/proceedings/editions", EditionViewSet, basename="proceedings-edition")
urlpatterns = router.urls
