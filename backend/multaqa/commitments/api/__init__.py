"""Commitments and external events over the API."""
