"""Persons and the forms of address they use: names per script, honorific, titles, gender, rank.

No summit is in sight here: what a person is at a summit stands in `participants`.
"""
