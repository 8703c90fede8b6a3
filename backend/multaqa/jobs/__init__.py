"""Long work with progress, result and cancel; enqueued by name after commit.

Must not be used for work that a request can finish itself, nor as a queue of its own: Celery carries, the row is the truth.
"""
