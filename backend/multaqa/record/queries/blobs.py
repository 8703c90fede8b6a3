"""Bytes by content: `blobs/ab/cd…` in Django's storage, file system or S3. Never overwritten."""

from typing import IO

from django.core.files.storage import default_storage


def blob_name(sha256: str) -> str:
    """Name in storage of the bytes with this hash (64 hex digits)."""
    return f"blobs/{sha256[:2]}/{sha256[2:]}"


def open_blob(sha256: str) -> IO[bytes]:
    """The stored bytes as an open, seekable file. Raises FileNotFoundError."""
    return default_storage.open(blob_name(sha256), "rb")
