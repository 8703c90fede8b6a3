"""The assembled product: settings, URLs, WSGI, Celery and the command line. Nothing may import it."""
