"""Persons at a summit: category, delegation and role in it, accreditation, travel.

Must not hold what is true of a person outside the summit (see `people`).
"""
