"""Writing bytes under their hash."""

import hashlib

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from ..queries.blobs import blob_name


def put(content: bytes) -> str:
    """Stores `content` unless it is there already; returns its sha256 in hex.

    A file of the wrong length is what a crash left of a write: it is written again.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    name = blob_name(sha256)
    if default_storage.exists(name):
        if default_storage.size(name) == len(content):
            return sha256
        default_storage.delete(name)
    written = default_storage.save(name, ContentFile(content))
    if written != name:
        # Somebody else stored the same bytes in this moment.
        default_storage.delete(written)
    return sha256
