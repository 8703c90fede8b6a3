"""Summits, what they own, and the ground of every resource that hangs under a summit."""
