"""Users and audit lines."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from multaqa.core.models import Identified


class UserManager(BaseUserManager["User"]):
    """Looks users up without regard to the case of the address."""

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").strip().lower())

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """For `multaqa createsuperuser`: the first account of the secretariat."""
        user = self.model(email=email.strip().lower(), is_secretariat=True, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(Identified, AbstractBaseUser):
    """An account. `is_secretariat` opens the directory of people and the making of summits."""

    email = models.EmailField(
        _("e-mail"), unique=True, error_messages={"unique": _("An account with this address exists already.")}
    )
    name = models.CharField(_("name"), max_length=200, blank=True)
    language = models.CharField(
        _("language"), max_length=2, choices=[("ar", _("Arabic")), ("en", _("English"))], default="ar"
    )
    is_active = models.BooleanField(default=True)
    is_secretariat = models.BooleanField(default=False)
    is_demo = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        constraints = [
            # Lower case only, so that the unique index holds for every spelling of an address.
            models.CheckConstraint(condition=Q(email=Lower("email")), name="user_email_lower_case")
        ]

    def __str__(self) -> str:
        return self.email


class AuditLine(Identified):
    """One decision: who, when, what, before, after, why. The database refuses to change or delete it."""

    at = models.DateTimeField(auto_now_add=True)
    actor = models.ForeignKey(User, null=True, on_delete=models.DO_NOTHING, related_name="+", db_constraint=False)
    actor_name = models.CharField(max_length=254, blank=True)
    action = models.CharField(max_length=60)
    summit_slug = models.SlugField(blank=True)
    object_type = models.CharField(max_length=60)
    object_id = models.CharField(max_length=64)
    before: Any = models.JSONField(default=dict)
    after: Any = models.JSONField(default=dict)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["-at"]
        indexes = [models.Index(fields=["object_type", "object_id"], name="audit_of_object")]

    def __str__(self) -> str:
        return f"{self.action} {self.object_type} {self.object_id}"
