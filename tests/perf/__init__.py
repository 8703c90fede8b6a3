"""`make perf`: CPU, SQL and bytes of the product on the data peers were measured with, beside a bare view in one run.

Not collected by pytest: run `python -m tests.perf`.
"""
