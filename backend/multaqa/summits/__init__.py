"""Summits and what each owns: its table of states, organisations with their roles, rooms, and its team.

Must not know delegations or anyone who attends.
"""
