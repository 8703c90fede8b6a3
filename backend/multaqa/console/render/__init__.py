"""The released site as bytes: JSON and fragments of the home page and the list of delegations."""

from .site import artefacts

__all__ = ["artefacts"]
