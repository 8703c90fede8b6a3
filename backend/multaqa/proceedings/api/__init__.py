"""Editions of the proceedings over the API."""
