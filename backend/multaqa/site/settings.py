"""Settings, all read from the environment (12-factor). One module for demo, tests and production.

Every variable is described in docs/install.md. Production refuses to start with a default secret.
"""

from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from multaqa.site import celery_app  # noqa: F401 - whoever reads the settings can enqueue

env = environ.Env()

PACKAGE = Path(__file__).resolve().parent.parent
REPOSITORY = PACKAGE.parent.parent


def _shipped(name: str) -> Path:
    """Folder beside the package in a checkout, inside it in a wheel."""
    inside = PACKAGE / f"_{name}"
    return inside if inside.is_dir() else REPOSITORY / name


MODE: str = env.str("MULTAQA_MODE", default="production")
VAR = Path(env.str("MULTAQA_VAR", default=str(REPOSITORY / "var")))
DEBUG = env.bool("MULTAQA_DEBUG", default=False)
SECRET_KEY: str = env.str("MULTAQA_SECRET_KEY", default="")
if not SECRET_KEY:
    if MODE == "production":
        raise ImproperlyConfigured("Set MULTAQA_SECRET_KEY: a long random text, the same on every machine.")
    SECRET_KEY = "only-for-demo-and-tests-" + "x" * 40

ORIGIN: str = env.str("MULTAQA_ORIGIN", default="http://localhost:8000").rstrip("/")
ALLOWED_HOSTS: list[str] = env.list("MULTAQA_ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS: list[str] = env.list("MULTAQA_TRUSTED_ORIGINS", default=[ORIGIN])
CSRF_FAILURE_VIEW = "multaqa.public.errors.forged"
SECURE = ORIGIN.startswith("https://")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_SSL_REDIRECT = SECURE
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SECURE
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_filters",
    "django_vite",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "multaqa.core",
    "multaqa.jobs",
    "multaqa.accounts",
    "multaqa.record",
    "multaqa.documents",
    "multaqa.people",
    "multaqa.summits",
    "multaqa.delegations",
    "multaqa.participants",
    "multaqa.agenda",
    "multaqa.speeches",
    "multaqa.commitments",
    "multaqa.badges",
    "multaqa.proceedings",
    "multaqa.console",
    "multaqa.public",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "multaqa.public.middleware.ReadersLane",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "multaqa.core.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "multaqa.site.urls"
WSGI_APPLICATION = "multaqa.site.wsgi.application"
TEMPLATES_DIR = _shipped("templates")
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [TEMPLATES_DIR],
        "APP_DIRS": False,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.i18n"],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"],
                )
            ],
        },
    }
]

DATABASES = {"default": env.db_url("DATABASE_URL", default="postgres:///multaqa")}
DATABASES["default"].setdefault("OPTIONS", {})
# Lists join ten tables in an order that is good already; trying all orders costs more than running the query.
DATABASES["default"]["OPTIONS"].setdefault("options", "-c join_collapse_limit=4")
DATABASES["default"]["CONN_MAX_AGE"] = 0
if MODE != "test":
    DATABASES["default"]["OPTIONS"]["pool"] = {
        "min_size": env.int("MULTAQA_DB_POOL_MIN", default=1),
        "max_size": env.int("MULTAQA_DB_POOL_MAX", default=8),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL: str = env.str("REDIS_URL", default="redis://localhost:6379/0")
CACHES = {
    "default": {
        "BACKEND": "multaqa.core.cache.RedisCache",
        "LOCATION": REDIS_URL.replace("redis+socket://", "unix://").replace("virtual_host=", "db="),
        "KEY_PREFIX": env.str("MULTAQA_CACHE_PREFIX", default="multaqa"),
    }
}
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["multaqa.accounts.backends.Accounts"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

LANGUAGE_CODE = "ar"
LANGUAGES = [("ar", _("Arabic")), ("en", _("English"))]
LOCALE_PATHS = [_shipped("locale")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [PACKAGE / "static"] if (PACKAGE / "static").is_dir() else []
WHITENOISE_USE_FINDERS = env.bool("MULTAQA_STATIC_FROM_SOURCE", default=MODE != "production")
WHITENOISE_AUTOREFRESH = False
WHITENOISE_IMMUTABLE_FILE_TEST = r"^.+[.-][0-9a-zA-Z_-]{8,12}\..+$"
DJANGO_VITE = {
    "default": {
        "dev_mode": env.bool("VITE_DEV", default=False),
        "manifest_path": PACKAGE / "static" / "multaqa" / "manifest.json",
        "static_url_prefix": "multaqa",
    }
}

MEDIA_ROOT = VAR / "files"
S3_BUCKET: str = env.str("MULTAQA_S3_BUCKET", default="")
_files = (
    {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": S3_BUCKET,
            "endpoint_url": env.str("MULTAQA_S3_ENDPOINT", default=None),
            "region_name": env.str("MULTAQA_S3_REGION", default=None),
            "access_key": env.str("MULTAQA_S3_KEY", default=None),
            "secret_key": env.str("MULTAQA_S3_SECRET", default=None),
            "file_overwrite": False,
        },
    }
    if S3_BUCKET
    else {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": MEDIA_ROOT}}
)
STORAGES = {"default": _files, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}

vars().update(env.email_url("EMAIL_URL", default="consolemail://" if MODE != "production" else "smtp://localhost:25"))
DEFAULT_FROM_EMAIL = env.str("MULTAQA_MAIL_FROM", default="Multaqa <multaqa@localhost>")

CELERY_BROKER_URL = REDIS_URL
CELERY_RESULT_BACKEND = None
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": env.int("MULTAQA_LONGEST_JOB_SECONDS", default=3600) + 600,
    "unacked_restore_interval": 5,
    "unacked_restore_throttle": 1,
}
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE = {"jobs.resend-lost": {"task": "jobs.resend_lost", "schedule": 60.0}}

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["multaqa.core.api.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_PAGINATION_CLASS": "multaqa.core.api.pagination.CursorPagination",
    "DEFAULT_SCHEMA_CLASS": "multaqa.core.api.schema.Schema",
    "DEFAULT_THROTTLE_RATES": {"sign_in": env.str("MULTAQA_SIGN_IN_RATE", default="20/min")},
    "EXCEPTION_HANDLER": "multaqa.core.api.problems.exception_handler",
    "PAGE_SIZE": 50,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Multaqa API",
    "DESCRIPTION": "Invitations, delegations, agendas and bilingual speeches of summits. Errors are problem+json (RFC 9457).",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "COMPONENT_SPLIT_REQUEST": True,
    "SCHEMA_PATH_PREFIX": r"/api/v1",
    # Fields that share a name ("kind", "role", "status") would otherwise be told apart by a number.
    "ENUM_NAME_OVERRIDES": {
        "Language": "multaqa.core.fields.LANGUAGES",
        "Gender": "multaqa.people.models.Gender",
        "FormKind": "multaqa.people.models.Form.Kind",
        "SummitStatus": "multaqa.summits.models.Summit.Status",
        "NamingAuthority": "multaqa.summits.models.NamingAuthority",
        "DelegationOrder": "multaqa.summits.models.DelegationOrder",
        "DateStyle": "multaqa.summits.models.DateStyle",
        "TeamRole": "multaqa.summits.models.Role",
        "OrganisationKind": "multaqa.summits.models.Organisation.Kind",
        "OrganisationRole": "multaqa.summits.models.Organisation.Role",
        "DelegationRole": "multaqa.delegations.models.DelegationRole",
        "Credentials": "multaqa.delegations.models.Delegation.Credentials",
        "Category": "multaqa.participants.models.Category",
        "Accreditation": "multaqa.participants.models.Accreditation",
        "SessionKind": "multaqa.agenda.models.SessionKind",
        "SessionStatus": "multaqa.agenda.models.Session.Status",
        "SessionRoleName": "multaqa.agenda.models.SessionRole.Role",
        "SpeechKind": "multaqa.speeches.models.Speech.Kind",
        "TextKind": "multaqa.speeches.models.Speech.TextKind",
        "TextState": "multaqa.speeches.models.SegmentText.State",
        "JobState": "multaqa.jobs.models.State",
        "CommitmentKind": "multaqa.commitments.models.Commitment.Kind",
        "CommitmentStatus": "multaqa.commitments.models.Commitment.Status",
        "PartyRole": "multaqa.commitments.models.Party.Role",
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env.str("MULTAQA_LOG_LEVEL", default="WARNING")},
}
