"""The product's addresses and the bare view."""

from django.http import HttpRequest, JsonResponse
from django.urls import path

from multaqa.site.urls import urlpatterns as product


def bare(request: HttpRequest) -> JsonResponse:
    """The least a Django view can do."""
    return JsonResponse({"status": "ok", "number": 42})


urlpatterns = [path("bare", bare), path("bare/inside", bare), *product]
