"""Who may be signed in: active accounts, and accounts of the demonstration only while it is one."""

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser

from .models import User


class Accounts(ModelBackend):
    """Django's password check. A demonstration's database that is used in earnest lets none of its accounts in,
    sessions that were open included: their password was printed on a screen."""

    def user_can_authenticate(self, user: User | AnonymousUser | None) -> bool:
        """Active, and no demo account outside the demo."""
        if getattr(user, "is_demo", False) and settings.MODE != "demo":
            return False
        return super().user_can_authenticate(user)
