"""`/api/v1/session`: who am I, sign in, sign out."""

from typing import Any

from django.contrib.auth import authenticate, login, logout
from django.middleware.csrf import get_token
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_protect, ensure_csrf_cookie
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import permissions, serializers, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from multaqa.accounts.models import User
from multaqa.core.errors import Invalid


class Credentials(serializers.Serializer[Any]):
    """What a person types to sign in."""

    email = serializers.EmailField()
    password = serializers.CharField(trim_whitespace=False, max_length=200)


class Me(serializers.ModelSerializer[User]):
    """The account behind the session."""

    class Meta:
        model = User
        fields = ["id", "email", "name", "language", "is_secretariat"]


class WhoAmI(serializers.Serializer[Any]):
    """`user` is null for a visitor."""

    user = Me(allow_null=True)


class SignInThrottle(ScopedRateThrottle):
    """Counts attempts to sign in, not questions about who is signed in."""

    def allow_request(self, request: Request, view: APIView) -> bool:
        return request.method != "POST" or super().allow_request(request, view)


@method_decorator(ensure_csrf_cookie, name="get")
@method_decorator(csrf_protect, name="post")
class SessionView(APIView):
    """One session per browser."""

    permission_classes = [permissions.AllowAny]
    throttle_classes = [SignInThrottle]
    throttle_scope = "sign_in"

    def _answer(self, request: Request) -> Response:
        user = request.user if request.user.is_authenticated else None
        get_token(request._request)
        return Response(WhoAmI({"user": user}).data)

    @extend_schema(operation_id="session_read", responses=WhoAmI)
    def get(self, request: Request) -> Response:
        """Who am I?"""
        return self._answer(request)

    @extend_schema(operation_id="session_create", request=Credentials, responses={200: WhoAmI})
    def post(self, request: Request) -> Response:
        """Sign in by e-mail and password."""
        form = Credentials(data=request.data)
        form.is_valid(raise_exception=True)
        user = authenticate(
            request._request, username=form.validated_data["email"], password=form.validated_data["password"]
        )
        if user is None:
            raise Invalid("wrong_credentials", _("The address or the password is not right."))
        login(request._request, user)
        request.user = user
        return self._answer(request)

    @extend_schema(operation_id="session_delete", responses={204: OpenApiResponse(description="Signed out")})
    def delete(self, request: Request) -> Response:
        """Sign out."""
        logout(request._request)
        return Response(status=status.HTTP_204_NO_CONTENT)
