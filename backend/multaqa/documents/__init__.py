"""The PDF engine: pages, fonts, text direction, checks after layout.

Every app that prints builds on `documents.engine.render`. It knows no noun: a caller brings a template and a context.
Must not be used to decide what is printed, to read models, or to store bytes (that is `record`).
"""
