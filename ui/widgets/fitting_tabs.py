"""A bar of tabs that leaves tabs out where there is no room: a menu opens those too."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QTabBar


def fit(bar: QTabBar, offered: Collection[str], last: Collection[str], spare: str) -> None:
    """Show the offered tabs; too many for the bar's parent lose the `last`, then the `spare` one.

    Tabs are known by their data; the one that stands open is always shown.
    """
    parent = bar.parentWidget()
    room = parent.contentsRect().width() - 32 if parent is not None else bar.width()
    current = bar.currentIndex()
    names = {str(bar.tabData(index)): index for index in range(bar.count())}
    for name, index in names.items():
        bar.setTabVisible(index, name in offered or index == current)
    for left_out in (last, (spare,)):
        if bar.sizeHint().width() > room:
            for name in left_out:
                bar.setTabVisible(names[name], names[name] == current)
