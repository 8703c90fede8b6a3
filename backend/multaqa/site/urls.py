"""Every address of the product: health, API, schema, screens, public pages."""

from importlib import import_module
from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

from . import health

handler404 = "multaqa.public.errors.not_found"
handler500 = "multaqa.public.errors.broken"

# Bottom to top, as the apps stand on one another.
API = ["accounts", "jobs", "people", "summits", "delegations", "participants", "agenda", "speeches", "commitments"]
API += ["badges", "proceedings", "console"]

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", health.process, name="healthz"),
    path("readyz", health.ready, name="readyz"),
    path("api/schema", SpectacularAPIView.as_view(), name="schema"),
    path("api/docs", SpectacularSwaggerView.as_view(url_name="schema"), name="api-docs"),
]
for app in API:
    package = f"multaqa.{app}"
    if find_spec(package) and find_spec(f"{package}.api") and find_spec(f"{package}.api.urls"):
        urlpatterns.append(path("api/v1/", include(import_module(f"multaqa.{app}.api.urls"))))
for app in ("console", "public"):
    if find_spec(f"multaqa.{app}.urls"):
        urlpatterns.append(path("", include(f"multaqa.{app}.urls")))
