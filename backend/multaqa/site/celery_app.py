"""The Celery application. Tasks live in each app's `tasks.py`; services enqueue them by name after commit.

The settings import it, so that every process that uses Django sends its tasks to the same broker.
"""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "multaqa.site.settings")

app = Celery("multaqa")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
# Celery's current app is one thread's; the web server's threads need the default.
app.set_default()
