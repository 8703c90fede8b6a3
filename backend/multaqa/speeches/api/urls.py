"""Addresses of speeches under `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from .releases import SpeechReleaseViewSet
from .views import QuotationViewSet, SpeechViewSet

SCOPE = "summits/<slug:slug>"

router = SimpleRouter(use_regex_path=False)
router.register(f"{SCOPE}/speeches", SpeechViewSet, basename="speech")
router.register(f"{SCOPE}/speeches/<uuid:speech>/releases", SpeechReleaseViewSet, basename="speech-release")
router.register(f"{SCOPE}/quotations", QuotationViewSet, basename="quotation")
urlpatterns = router.urls
