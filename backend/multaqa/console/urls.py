"""Addresses of the desk's screens. The single-page application takes over below them."""

from django.urls import path, re_path

from multaqa.console.screens import screen

urlpatterns = [
    re_path(r"^(?P<language>ar|en)/(?:desk|my|sign-in)(?:/.*)?$", screen, name="screen"),
    path("desk/", screen, {"language": None}),
]
