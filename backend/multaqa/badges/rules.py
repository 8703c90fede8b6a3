"""Who may issue and print badges: the summit's team."""

from multaqa.summits.rules import works_for as may_print

__all__ = ["may_print"]
