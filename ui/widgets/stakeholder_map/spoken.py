"""What screen readers hear of a map: its current card with its ties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from ui import formats, phrases

if TYPE_CHECKING:
    from ui.widgets.stakeholder_map.view import StakeholderMapView


def describe(view: StakeholderMapView, nobody: str) -> None:
    """Tell screen readers which card is the current one, or what to say without one."""
    cards, current = view.map_scene.cards, view.map_scene.current
    if current is None:
        text = nobody
    else:
        text = formats.listed([view.look.spoken(cards[current].person), *_ties_of(view, current)])
    if text != view.accessibleDescription():
        view.setAccessibleDescription(text)
        event = QAccessibleEvent(view, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
        if view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, text))


def _ties_of(view: StakeholderMapView, person: int) -> list[str]:
    """To whom somebody is tied, and how, in words."""
    ties = [line.tie for line in view.map_scene.lines.values() if line.tie.from_id == person]
    return [f"{phrases.code('tie', tie.kind)} {view.name_of(tie.to_id)}" for tie in ties]
