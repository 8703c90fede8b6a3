"""The model registry keeps the house's rules: what a linter of imports cannot see."""

import ast
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

import multaqa

PACKAGE = Path(multaqa.__file__).parent
ORDER = [
    {"public", "console"},
    {"proceedings", "press", "badges"},
    {"commitments"},
    {"speeches", "payments", "invitations"},
    {"agenda"},
    {"participants"},
    {"delegations"},
    {"summits", "people"},
    {"documents"},
    {"record"},
    {"accounts"},
    {"outbox"},
    {"jobs"},
    {"core"},
]
LEVEL = {name: level for level, names in enumerate(ORDER) for name in names}
MODELS = [model for model in apps.get_models() if model.__module__.startswith("multaqa.")]
RELATIONS = [
    pytest.param(model, field, id=f"{model.__name__}.{field.name}")
    for model in MODELS
    for field in model._meta.get_fields()
    if field.is_relation and field.concrete and field.related_model.__module__.startswith("multaqa.")
]


def app_of(model: type[models.Model]) -> str:
    return model._meta.app_label


def test_every_app_has_its_place_in_the_order():
    ours = {config.label for config in apps.get_app_configs() if config.name.startswith("multaqa.")}
    assert ours <= LEVEL.keys()


@pytest.mark.parametrize("model,field", RELATIONS)
def test_relations_point_downwards(model, field):
    target, own = app_of(field.related_model), app_of(model)
    assert target == own or LEVEL[own] < LEVEL[target]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_ids_cannot_be_guessed(model):
    assert isinstance(model._meta.pk, models.UUIDField | models.OneToOneField)


def _string_relations() -> list[str]:
    found = []
    for path in PACKAGE.rglob("*.py"):
        if "models" not in path.parts[-1] and "models" not in path.parts[-2]:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {
                "ForeignKey",
                "OneToOneField",
                "ManyToManyField",
            }:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and "." in str(first.value):
                    found.append(f"{path}:{node.lineno}")
    return found


def test_relations_across_apps_name_the_class():
    assert _string_relations() == []


def test_at_most_ten_signal_receivers():
    receivers = [path for path in PACKAGE.rglob("*.py") if "@receiver(" in path.read_text(encoding="utf-8")]
    assert len(receivers) <= 10
