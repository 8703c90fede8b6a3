"""Who may sign in: users, their sessions, and the audit trail of decisions.

Must not be used for who a person is at a summit (see `people`, `participants`) nor for roles (see `summits`).
"""
