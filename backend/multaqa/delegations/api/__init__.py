"""Delegations over the API."""
