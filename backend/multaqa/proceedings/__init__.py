"""The volume of a summit, made from the record, the participants and the commitments.

A text that was not released is not in it; nothing flows back from here.
"""
