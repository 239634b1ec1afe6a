"""Colours made of the theme's: paler ones, and the one that can be read on another."""

from __future__ import annotations

from PySide6.QtGui import QColor

from ui.theme import Theme


def paler(color: QColor, theme: Theme, strength: float) -> QColor:
    """A colour mixed with the card's own, so that it needs no transparency in a picture.

    `strength` 1 is the colour itself, 0 the card's.
    """
    ground = theme.color("surface")
    mixed = (
        round(below * (1 - strength) + part * strength)
        for part, below in zip(
            (color.red(), color.green(), color.blue()),
            (ground.red(), ground.green(), ground.blue()),
            strict=True,
        )
    )
    return QColor(*mixed)


def readable_on(ground: QColor, *inks: QColor) -> QColor:
    """The one of the inks that stands out most from the ground (WCAG 2.2 contrast)."""
    return max(inks, key=lambda ink: contrast(ink, ground))


def contrast(first: QColor, second: QColor) -> float:
    """How much two colours stand out from each other, 1 to 21 (WCAG 2.2)."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
