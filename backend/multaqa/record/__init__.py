"""The record: releases and their artefacts, numbered, immutable, content-addressed.

Knows only (summit slug, kind, key, language); must not know any noun of the desk. The public reads this and nothing else.
"""
