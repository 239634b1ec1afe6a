"""Colours, spacings, type and icons: the only place that knows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

Appearance = Literal["system", "light", "dark"]
Tone = Literal["good", "warn", "bad", "info", "neutral"]

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

TONES: tuple[Tone, ...] = ("good", "warn", "bad", "info", "neutral")

LIGHT = {
    "ground": "#f6f7f9",
    "surface": "#ffffff",
    "field": "#ffffff",
    "hover": "#eff2f6",
    "pressed": "#e4e8ee",
    "line": "#e3e6eb",
    "line_strong": "#c9ced6",
    "text": "#1c2430",
    "muted": "#5f6773",
    "faint": "#737b87",
    "accent": "#2563c9",
    "accent_hover": "#1f56b0",
    "on_accent": "#ffffff",
    "selected": "#e8f0fd",
    "good": "#14704a",
    "good_fill": "#e3f4ec",
    "good_line": "#c7e7d7",
    "good_mark": "#1f8a5b",
    "warn": "#8a5200",
    "warn_fill": "#fdf1dc",
    "warn_line": "#f5dcae",
    "warn_mark": "#b76e00",
    "bad": "#b02a26",
    "bad_fill": "#fcebea",
    "bad_line": "#f4cfcd",
    "bad_mark": "#c9302c",
    "info": "#2159b5",
    "info_fill": "#e8f0fd",
    "info_line": "#c9dcf9",
    "info_mark": "#2563c9",
    "neutral": "#4d5663",
    "neutral_fill": "#eceff3",
    "neutral_line": "#d9dee5",
    "neutral_mark": "#6b7480",
    "scroll": "#c9ced6",
    "tick": "style-check.svg",
}

DARK = {
    "ground": "#14171c",
    "surface": "#1b1f26",
    "field": "#1b1f26",
    "hover": "#252b34",
    "pressed": "#2d343f",
    "line": "#2d333d",
    "line_strong": "#454d5a",
    "text": "#e6e9ee",
    "muted": "#a3abb8",
    "faint": "#8f98a5",
    "accent": "#6ea2f5",
    "accent_hover": "#8ab4f8",
    "on_accent": "#0f1420",
    "selected": "#21304a",
    "good": "#7fd6ad",
    "good_fill": "#173428",
    "good_line": "#24503e",
    "good_mark": "#4fb98a",
    "warn": "#ecbf68",
    "warn_fill": "#392c13",
    "warn_line": "#57441f",
    "warn_mark": "#d9a03d",
    "bad": "#f4a09a",
    "bad_fill": "#3c201f",
    "bad_line": "#5c3230",
    "bad_mark": "#e5726b",
    "info": "#8ab4f8",
    "info_fill": "#1f2d45",
    "info_line": "#314668",
    "info_mark": "#6ea2f5",
    "neutral": "#bcc4cf",
    "neutral_fill": "#2a3039",
    "neutral_line": "#3a424d",
    "neutral_mark": "#929ba8",
    "scroll": "#454d5a",
    "tick": "style-check-dark.svg",
}

# Marks of charts and maps, told apart by people with any colour vision (checked in a test).
SERIES = {
    "light": ("#2563c9", "#b76e00", "#1f8a5b", "#c9302c", "#7a4fc0", "#0f7f8c"),
    "dark": ("#6ea2f5", "#d9a03d", "#4fb98a", "#e5726b", "#ac8be6", "#4db6c1"),
}

# Spacings in device-independent pixels.
SPACE = {"hair": 2, "tight": 4, "small": 8, "medium": 12, "large": 16, "huge": 24}
RADIUS = 8
ROW_HEIGHT = 34

FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
# Inter has no Chinese: the first family of the system that does fills in.
FAMILIES = (
    "Inter",
    "PingFang SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "sans-serif",
)
# name → (pixels, weight)
TYPE = {
    "body": (13, QFont.Weight.Normal),
    "strong": (13, QFont.Weight.DemiBold),
    "small": (12, QFont.Weight.Normal),
    "tiny": (11, QFont.Weight.Normal),
    "heading": (14, QFont.Weight.DemiBold),
    "title": (18, QFont.Weight.DemiBold),
    "brand": (15, QFont.Weight.DemiBold),
}


class Theme(QObject):
    """The look in force; `changed` says that colours and icons are to be fetched anew."""

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance = "system") -> None:
        super().__init__(app)
        self._app = app
        self._appearance: Appearance = appearance
        self._dark = False
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(self.font())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def is_dark(self) -> bool:
        return self._dark

    def set_appearance(self, appearance: Appearance) -> None:
        """Switch to light, dark, or whatever the system shows."""
        self._appearance = appearance
        self._apply()

    def color(self, name: str) -> QColor:
        """A colour by its name in LIGHT and DARK."""
        return QColor.fromString(self._value(name))

    def tone(self, tone: Tone, part: Literal["text", "fill", "line", "mark"] = "text") -> QColor:
        """A colour of a meaning: its text, the fill behind the text, its edge, or a drawn mark."""
        return self.color(tone if part == "text" else f"{tone}_{part}")

    def series(self, index: int) -> QColor:
        """The colour of the index-th series of a chart."""
        colors = SERIES["dark" if self._dark else "light"]
        return QColor(colors[index % len(colors)])

    def space(self, name: str = "small") -> int:
        """A spacing in pixels: hair, tight, small, medium, large, huge."""
        return SPACE[name]

    def font(self, name: str = "body") -> QFont:
        """A font of the type scale: body, strong, small, tiny, heading, title, brand."""
        pixels, weight = TYPE[name]
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def icon(self, name: str, color: str = "muted") -> QIcon:
        """A line icon of resources/icons, drawn in a colour of the theme."""
        icon = QIcon()
        for size in (16, 20, 24, 32, 48):
            icon.addPixmap(_draw_icon(name, self._value(color), size))
            if color != "faint":
                faded = _draw_icon(name, self._value("line_strong"), size)
                icon.addPixmap(faded, QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, color: str = "muted", size: int = 16, ratio: float = 1) -> QPixmap:
        """A line icon as a picture of `size` device-independent pixels."""
        picture = QPixmap(_draw_icon(name, self._value(color), round(size * ratio)))
        picture.setDevicePixelRatio(ratio)
        return picture

    @contextmanager
    def on_paper(self) -> Iterator[None]:
        """Light colours for what is drawn meanwhile to be printed: paper is white."""
        before, self._dark = self._dark, False
        try:
            yield
        finally:
            self._dark = before

    def _value(self, name: str) -> str:
        return (DARK if self._dark else LIGHT)[name]

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._appearance == "system":
            self._apply()

    def _apply(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        by_system = scheme == Qt.ColorScheme.Dark
        self._dark = by_system if self._appearance == "system" else self._appearance == "dark"
        colors = DARK if self._dark else LIGHT
        self._app.setPalette(palette_of(colors))
        self._app.setStyleSheet(style_sheet(colors))
        self.changed.emit()


def load_fonts() -> None:
    """Make the bundled fonts known; without them the system's own sans-serif is used."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))


def palette_of(colors: dict[str, str]) -> QPalette:
    """The palette that Fusion and every self-drawn widget paint with."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in {
        role.Window: "ground",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "ground",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "bad",
        role.Highlight: "selected",
        role.HighlightedText: "text",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.PlaceholderText: "faint",
        role.ToolTipBase: "text",
        role.ToolTipText: "surface",
        role.Light: "surface",
        role.Midlight: "line",
        role.Mid: "line_strong",
        role.Dark: "line_strong",
        role.Shadow: "line_strong",
        role.Accent: "accent",
    }.items():
        palette.setColor(target, QColor.fromString(colors[name]))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(
            QPalette.ColorGroup.Disabled, target, QColor.fromString(colors["line_strong"])
        )
    return palette


def style_sheet(colors: dict[str, str]) -> str:
    """resources/style.qss with its @names replaced by colours and paths."""
    values = {**colors, "icons": (RESOURCES / "icons").as_posix()}
    return re.sub(r"@(\w+)", lambda found: values[found.group(1)], _style_template())


@lru_cache(maxsize=1)
def _style_template() -> str:
    return (RESOURCES / "style.qss").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _draw_icon(name: str, color: str, size: int) -> QPixmap:
    # Imported with the first icon: a window without any need not load the library.
    from PySide6.QtSvg import QSvgRenderer

    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
