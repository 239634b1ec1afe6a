"""Colours can be read, the same names exist in light and dark, and painting loses nothing."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import DARK, LIGHT, RESOURCES, TONES, Theme, style_sheet

READABLE = 4.5  # the contrast of text that WCAG 2.2 asks for (1.4.3)
SEEN = 3.0  # of marks and edges that mean something (1.4.11)


def _luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    seen = QColor(color)
    red, green, blue = (linear(part) for part in (seen.redF(), seen.greenF(), seen.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2)."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_light_and_dark_know_the_same_names() -> None:
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_what_it_stands_on(colors: dict[str, str]) -> None:
    pairs = [("on_accent", "accent"), ("accent", "surface"), ("surface", "text")]
    pairs += [(tone, f"{tone}_fill") for tone in TONES]
    for text in ("text", "muted"):
        pairs += [(text, ground) for ground in ("surface", "ground", "hover", "selected")]
    pairs += [("faint", "surface"), ("info", "selected")]
    poor = {
        pair: round(contrast(colors[pair[0]], colors[pair[1]]), 2)
        for pair in pairs
        if contrast(colors[pair[0]], colors[pair[1]]) < (4.0 if pair[0] == "faint" else READABLE)
    }
    assert not poor


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_mark_can_be_seen(colors: dict[str, str]) -> None:
    for tone in TONES:
        assert contrast(colors[f"{tone}_mark"], colors["surface"]) >= SEEN, tone


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_only_known_colours_and_files(colors: dict[str, str]) -> None:
    sheet = style_sheet(colors)
    assert "@" not in sheet
    for path in re.findall(r"url\(([^)]+)\)", sheet):
        assert (RESOURCES / "icons" / path.rsplit("/", 1)[1]).exists()


def test_switching_tells_and_changes_the_palette(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance("dark")
    assert theme.is_dark
    assert QApplication.palette().window().color() == QColor(DARK["ground"])
    theme.set_appearance("light")
    assert not theme.is_dark


def test_the_bundled_font_is_the_one_in_use(theme: Theme) -> None:
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(theme.font()).family() == "Inter"


def test_every_icon_can_be_drawn(theme: Theme) -> None:
    for path in sorted((RESOURCES / "icons").glob("*.svg")):
        picture = theme.pixmap(path.stem, "text", 24).toImage()
        assert any(picture.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24)), (
            path.stem
        )


def test_painting_loses_no_reference_to_none(theme: Theme) -> None:
    """Version 6.12.0 of PySide6 lost one with every call and aborted; it must not come back."""
    picture = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    before = sys.getrefcount(None)
    for _ in range(200):
        painter.drawLine(0, 0, 9, 9)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 50
