"""Speeches: who wrote, who reads, on whose behalf; texts by segment, aligned over languages; embargo.

What was delivered and released stands in `record`; nothing here is ever shown to the public.
"""
