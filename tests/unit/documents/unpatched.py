"""Run as a program: measures the patches' document without the patches (for test_patches.py)."""

import copy
import json
import os
import sys
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "multaqa.site.settings")
    os.environ["MULTAQA_MODE"] = "test"
    import django
    from django.conf import settings

    changed = copy.deepcopy(settings.TEMPLATES)
    changed[0]["DIRS"] = [*changed[0]["DIRS"], Path(__file__).parent / "templates"]
    settings.TEMPLATES = changed
    django.setup()

    from multaqa.documents import compat

    compat.apply = lambda: False
    from tests.unit.documents.test_patches import measure

    print(json.dumps(measure(Path(sys.argv[1]))))
