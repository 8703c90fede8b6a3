"""Addresses under `/api/v1/` that span nouns."""

from django.urls import path

from .search import SearchView, SummitSearchView
from .views import OverviewView

urlpatterns = [
    path("summits/<slug:slug>/overview/", OverviewView.as_view(), name="summit-overview"),
    path("summits/<slug:slug>/search/", SummitSearchView.as_view(), name="summit-search"),
    path("search/", SearchView.as_view(), name="search"),
]
