"""The agenda: sessions with their slot (room and time), the items inside, and who does what in them.

What the public sees is a release of it in `record`, never these rows.
"""
