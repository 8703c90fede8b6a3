"""The Celery application. Tasks live in each app's `tasks.py`; services enqueue them by name after commit."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "multaqa.site.settings")

app = Celery("multaqa")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
