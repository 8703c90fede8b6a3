"""Addresses of participants under `/api/v1/`."""

from django.urls import path
from rest_framework.routers import SimpleRouter

from .my import MyView
from .views import ParticipantViewSet

router = SimpleRouter(use_regex_path=False)
router.register("summits/<slug:slug>/participants", ParticipantViewSet, basename="participant")
urlpatterns = [path("my/", MyView.as_view(), name="my"), *router.urls]
