"""Commitments: initiatives and agreements announced at or before a summit, their parties and what followed."""
