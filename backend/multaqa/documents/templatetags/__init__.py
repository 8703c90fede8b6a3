"""Template tags of the PDF templates."""
