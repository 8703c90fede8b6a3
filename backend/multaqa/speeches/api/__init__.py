"""Speeches and quotations at the desk over the API."""
