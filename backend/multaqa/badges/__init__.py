"""Badges: one valid badge per participant, and the sheets they are printed on.

Must not decide who may come (see `participants`).
"""
