"""A generated forum as files in a folder."""

import json
from pathlib import Path
from typing import Any

from .dirt import dirty_files
from .documents import documents
from .emit import lines
from .forum import generate
from .sizes import SIZES

HEAD = """# A generated forum for tests: every person, organisation and statement in it is fictional.
# multaqa generate {slug} --size {size} --seed {seed}
"""


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def forum_files(*, slug: str, size: str, seed: int) -> dict[str, bytes]:
    """Bytes by path: the seed, its answer key, the documents, and `dirt/` with its own key."""
    document, key, draft = generate(slug=slug, size=SIZES[size], seed=seed)
    head = HEAD.format(slug=slug, size=size, seed=seed)
    papers = documents(draft)
    dirt, dirt_key = dirty_files(draft)
    return {
        f"{slug}.yaml": (head + "\n".join(lines(document)) + "\n").encode(),
        f"{slug}.key.json": _json(key),
        f"{slug}.documents.json": _json(papers),
        **{f"dirt/{name}": data for name, data in dirt.items()},
        "dirt/key.json": _json(dirt_key),
    }


def write_forum(folder: Path, *, slug: str, size: str, seed: int) -> Path:
    """Writes the files into `folder` (made if it is missing) and returns the seed's path."""
    for name, data in forum_files(slug=slug, size=size, seed=seed).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / f"{slug}.yaml"
