"""Who may make an edition of the proceedings: the summit's team."""

from multaqa.summits.rules import works_for as may_edit

__all__ = ["may_edit"]
