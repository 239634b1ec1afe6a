"""A picture that is drawn once and shown until it is outdated."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap


class Picture:
    """Keeps what was drawn last: texts are not written anew for every move of the mouse."""

    def __init__(self) -> None:
        self._drawn: QPixmap | None = None
        self._known: tuple[object, ...] = ()

    def outdate(self) -> None:
        """Forget what was drawn."""
        self._drawn = None

    def drawn(
        self,
        size: QSize,
        ratio: float,
        ground: QColor,
        known_by: object,
        draw: Callable[[QPainter], None],
    ) -> QPixmap:
        """What `draw` draws on a ground, anew when the size or what it is known by is another."""
        wanted = (size.width(), size.height(), ratio, known_by)
        if self._drawn is None or wanted != self._known:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(ground)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
            painter.end()
            self._drawn, self._known = picture, wanted
        return self._drawn
