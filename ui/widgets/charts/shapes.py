"""Rectangles of bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF

BAR = 0.68  # of the room that a bar has
HEADROOM = 1.05  # above the highest value, for its name beside the chart


def standing(place: int, height: float) -> QRectF:
    """A bar that stands on nought, the `place`-th from the left."""
    return QRectF(place + (1 - BAR) / 2, min(height, 0), BAR, abs(height))


def lying(place: int, length: float) -> QRectF:
    """A bar that lies from nought to the right (or left), the `place`-th from the top."""
    return QRectF(min(length, 0), place + (1 - BAR) / 2, abs(length), BAR)
