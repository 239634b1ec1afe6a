"""Findings on the screen: cards, or one line of titles where there is little room."""

from ui.widgets.findings.strip import FindingsStrip

__all__ = ["FindingsStrip"]
