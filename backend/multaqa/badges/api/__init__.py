"""Badges and their print runs over the API."""
