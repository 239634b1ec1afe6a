"""From a stakeholder map to what its layout needs; the layout itself runs beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from crm_desktop.insights.map_layout import lay_out
from crm_desktop.insights.map_shapes import Key, Lane, Link, MapLayout, Member, Room, Sizes
from crm_desktop.models.codes import TieKind
from crm_desktop.stakeholders import MapPerson, StakeholderMap
from ui.widgets.stakeholder_map.look import NARROWEST, CardLook

OUTSIDE = "outside"
"""The lane of those who do not belong to the firm."""
NAME_PADDING = 40.0
NEARLY = 0.92
"""A map is read as well at this scale as at 100 %."""
FOLDED = Sizes(column_gap=16.0, line_gap=32.0, indent=16.0, lane_padding=12.0)
"""Where there are no lanes width is dear."""


@dataclass(frozen=True)
class LayoutPlan:
    """One layout to be made: who, in which lanes, with which lines, at which sizes."""

    members: tuple[Member, ...]
    lanes: tuple[Lane, ...]
    links: tuple[Link, ...]
    laned: Sizes
    folded: Sizes
    room: Room

    def layout(self) -> MapLayout:
        """Where everything stands."""
        return lay_out(self.members, self.lanes, self.links, self.laned, self.folded, self.room)


def arrange(_session: Session, plan: LayoutPlan) -> MapLayout:
    """Lay a map out as an organisation; a question only so that it runs beside the window."""
    return plan.layout()


def plan_organisation(shown: StakeholderMap, look: CardLook, room: Room) -> LayoutPlan:
    """What the organisation layout needs of a map, with cards measured in the look's fonts."""
    names = lane_names(shown)
    lanes = [
        Lane(key, look.lane_name_width(name) + NAME_PADDING, department=isinstance(key, int))
        for key, name in names.items()
    ]
    laned = look.measure(shown.people, with_department=False)
    folded = look.measure(shown.people, with_department=True, widest=_share(room))
    return LayoutPlan(
        tuple(Member(person.id, lane_of(person)) for person in shown.people),
        tuple(lanes),
        tuple(
            Link(tie.id, tie.from_id, tie.to_id, tie.kind is TieKind.REPORTS_TO)
            for tie in shown.ties
        ),
        Sizes(card_width=laned.width(), card_height=laned.height()),
        replace(FOLDED, card_width=folded.width(), card_height=folded.height()),
        room,
    )


def _share(room: Room) -> float:
    """How wide cards may be so that as many columns as can be read fill a narrow room."""
    step = NARROWEST + FOLDED.indent + FOLDED.column_gap
    columns = max(1, int((room.width + FOLDED.column_gap) / (NEARLY * step)))
    return (room.width + FOLDED.column_gap) / columns - FOLDED.indent - FOLDED.column_gap


def lane_of(person: MapPerson) -> Key | None:
    """The department's lane, or the one of outsiders for those who are in no department."""
    if person.department_id is None and person.stands_outside:
        return OUTSIDE
    return person.department_id


def lane_names(shown: StakeholderMap) -> dict[Key | None, str]:
    """What is written at the top of every lane."""
    names: dict[Key | None, str] = {d.id: d.name for d in shown.departments}
    names[None] = QCoreApplication.translate("StakeholderMap", "No department")
    names[OUTSIDE] = QCoreApplication.translate("StakeholderMap", "Outside the firm")
    return names


Arrangement = Callable[[StakeholderMap, CardLook, Room], LayoutPlan]
