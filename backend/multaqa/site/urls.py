"""Every address of the product: health, API, schema, screens, public pages."""

from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

from . import health

handler404 = "multaqa.public.errors.not_found"
handler500 = "multaqa.public.errors.broken"

# Bottom to top, as the apps stand on one another.
API = (
    "accounts",
    "jobs",
    "people",
    "summits",
    "delegations",
    "participants",
    "agenda",
    "speeches",
    "commitments",
    "badges",
    "proceedings",
    "console",
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", health.process, name="healthz"),
    path("readyz", health.ready, name="readyz"),
    path("api/schema", SpectacularAPIView.as_view(), name="schema"),
    path("api/docs", SpectacularSwaggerView.as_view(url_name="schema"), name="api-docs"),
    # Before the desk's API: readers are the many, and every pattern tried before theirs costs each of them.
    path("", include("multaqa.console.urls")),
    path("", include("multaqa.public.urls")),
    *(path("api/v1/", include(f"multaqa.{app}.api.urls")) for app in API),
]
