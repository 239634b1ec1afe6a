"""The line in the top bar that logs what was done or is planned."""

from ui.widgets.quick_log.box import QuickLogBox

__all__ = ["QuickLogBox"]
