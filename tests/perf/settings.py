"""The product's settings with one address more: the bare view that everything is measured against."""

from multaqa.site.settings import *  # noqa: F403

ROOT_URLCONF = "tests.perf.urls"
# Requests by the hundred from one address are the point here.
REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"] = {"sign_in": "10000/min"}  # noqa: F405
