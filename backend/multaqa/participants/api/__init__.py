"""Participants over the API, and what the signed-in person has (`my`)."""
