"""Ground that every app stands on: errors, localized text, calendars, folding and collation, API base.

Knows no noun of the domain.
"""
