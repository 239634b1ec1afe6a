"""What a look at a page finds without eyes: words cut off, and widgets outside their parent."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QTabBar,
    QWidget,
)

from ui.widgets.elided_label import ElidedLabel

SLACK = 2


def troubles(root: QWidget) -> list[str]:
    """Sentences on what is cut off or out of place among the visible widgets of `root`."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.isWindow() or _is_tiny(widget):
            continue
        found += _cut(widget) + _outside(widget)
    return found


def _cut(widget: QWidget) -> list[str]:
    if isinstance(widget, ElidedLabel):
        return []  # shortens on purpose and says all in its tooltip
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        needed, given = _width(widget, widget.text()), widget.contentsRect().width()
    elif isinstance(widget, QLabel) and widget.text():
        needed, given = widget.heightForWidth(widget.width()), widget.height()
    elif isinstance(widget, QPushButton | QCheckBox) and widget.text():
        needed, given = widget.minimumSizeHint().width(), widget.width()
        if "…" in widget.text():
            return []
    elif isinstance(widget, QTabBar):
        needed, given = widget.sizeHint().width(), widget.width()
    else:
        return []
    if needed <= given + SLACK:
        return []
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else "tabs"
    return [f"{type(widget).__name__} “{words}” needs {needed}, has {given}"]


def _outside(widget: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if parent is None or _scrolls(widget):
        return []
    inside = QRect(-SLACK, -SLACK, parent.width() + 2 * SLACK, parent.height() + 2 * SLACK)
    if inside.contains(widget.geometry()):
        return []
    name = widget.accessibleName() or widget.objectName() or type(widget).__name__
    return [f"{name} ({type(widget).__name__}) stands outside {type(parent).__name__}"]


def _scrolls(widget: QWidget) -> bool:
    """Whether the widget is moved about by a scroll area, or is one of an item view's own."""
    parent = widget.parentWidget()
    above = parent.parentWidget() if parent is not None else None
    area = above if isinstance(above, QAbstractScrollArea) else parent
    return isinstance(area, QAbstractScrollArea) or isinstance(parent, QTabBar)


def _width(label: QLabel, text: str) -> int:
    if label.textFormat() == Qt.TextFormat.RichText or "<" in text:
        return label.sizeHint().width()
    metrics = QFontMetrics(label.font())
    return max(metrics.horizontalAdvance(line) for line in text.split("\n"))


def _is_tiny(widget: QWidget) -> bool:
    return widget.width() <= 1 or widget.height() <= 1
