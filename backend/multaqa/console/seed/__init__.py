"""A summit as one YAML file: read strictly, apply in one transaction, write again (docs/seed-format.md).

Reading knows no database, applying knows no YAML. Not for the public's downloads: those come from the record.
"""
