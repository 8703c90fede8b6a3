"""Addresses under `/api/v1/` that span nouns."""

from django.urls import path
from rest_framework.routers import SimpleRouter

from .releases import ReleaseViewSet, SiteReleaseViewSet
from .search import SearchView, SummitSearchView
from .views import OverviewView

SCOPE = "summits/<slug:slug>"

router = SimpleRouter(use_regex_path=False)
router.register(f"{SCOPE}/site/releases", SiteReleaseViewSet, basename="site-release")
router.register(f"{SCOPE}/releases", ReleaseViewSet, basename="release")

urlpatterns = [
    path(f"{SCOPE}/overview/", OverviewView.as_view(), name="summit-overview"),
    path(f"{SCOPE}/search/", SummitSearchView.as_view(), name="summit-search"),
    path("search/", SearchView.as_view(), name="search"),
    *router.urls,
]
