"""OpenAPI 3.1: every operation names the problem+json answer and, where used, If-Match."""

from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from .problems import Problem


class Schema(AutoSchema):
    """drf-spectacular's inspector with this API's conventions."""

    def get_override_parameters(self) -> list[Any]:
        """Adds `If-Match` to edits of revisioned resources."""
        parameters = list(super().get_override_parameters())
        if self.method in ("PATCH", "PUT") and getattr(self.view, "revisioned", False):
            parameters.append(
                OpenApiParameter(
                    "If-Match",
                    str,
                    OpenApiParameter.HEADER,
                    required=True,
                    description='The ETag you read, e.g. `"3"`. 428 without it, 412 when it is no longer current.',
                )
            )
        return parameters

    def _insert_field_validators(self, field: Any, schema: Any) -> None:
        """As the library does, but a default stands for all forms of a value, and what is only shown may be blank."""
        super()._insert_field_validators(field, schema)  # type: ignore[no-untyped-call]
        if field.read_only:
            schema.pop("pattern", None)
        for form in schema.get("oneOf", []):
            if "default" in form:
                schema["default"] = form.pop("default")

    def get_response_serializers(self) -> Any:
        """Wraps the declared answers with the problem one."""
        declared: Any = super().get_response_serializers()
        if not isinstance(declared, dict):
            status = {"POST": "201", "DELETE": "204"}.get(self.method, "200")
            if self.method == "POST" and getattr(self.view, "action", None) not in (None, "create"):
                status = "200"
            declared = {status: declared if self.method != "DELETE" else OpenApiResponse(description="Deleted")}
        problem = OpenApiResponse(Problem, description="Problem details (RFC 9457)")
        return declared | {("default", "application/problem+json"): problem}
