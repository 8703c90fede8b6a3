"""The sample template, and one laid-out volume per language for all tests that only look at it."""

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import override_settings

from multaqa.documents.engine import Typeset, typeset
from tests.unit.documents.sample import volume

HERE = Path(__file__).parent


@pytest.fixture(scope="session", autouse=True)
def sample_templates() -> Iterator[None]:
    """Puts `tests/unit/documents/templates` behind the product's templates."""
    changed = copy.deepcopy(settings.TEMPLATES)
    changed[0]["DIRS"] = [*changed[0]["DIRS"], HERE / "templates"]
    with override_settings(TEMPLATES=changed):
        yield


@pytest.fixture(scope="session", params=["ar", "en"])
def laid_out(request: pytest.FixtureRequest, sample_templates: None) -> Typeset:
    """The sample volume in Arabic, then in English."""
    return typeset("sample/volume.html", volume(request.param), language=request.param)


@pytest.fixture(scope="session")
def printed(laid_out: Typeset) -> bytes:
    """Its PDF."""
    return laid_out.pdf()
