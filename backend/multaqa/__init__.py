"""Multaqa (ملتقى): summits of education leaders, in Arabic and English."""

__version__ = "0.1.0"
