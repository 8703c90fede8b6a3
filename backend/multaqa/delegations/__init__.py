"""Delegations: a state or an organisation at a summit, its quotas, focal points, credentials and place.

Who belongs to a delegation stands in `participants`.
"""
