"""What spans the whole product for those who run it: summit files in and out, the demo, search over everything.

Knows every noun below it and owns none; the public never reads it.
"""
