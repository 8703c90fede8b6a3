"""Session sign-in for the API; a caller who is not signed in gets 401, not 403."""

from drf_spectacular.authentication import SessionScheme
from rest_framework.authentication import SessionAuthentication as DrfSessionAuthentication
from rest_framework.request import Request


class SessionAuthentication(DrfSessionAuthentication):
    """Django's session with CSRF; names its scheme so that DRF answers 401 (RFC 9110, 15.5.2)."""

    def authenticate_header(self, request: Request) -> str:
        return "Session"


class SessionAuthenticationScheme(SessionScheme):  # type: ignore[no-untyped-call]
    """Describes the session cookie in the OpenAPI schema."""

    target_class = SessionAuthentication  # type: ignore[assignment]
    name = "session"
