"""From a stakeholder map to what its layout needs; the layout itself runs beside the window."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from crm_desktop.insights.map_layout import lay_out
from crm_desktop.insights.map_power import PowerMember, PowerSizes, lay_out_power
from crm_desktop.insights.map_shapes import Key, Lane, Link, MapLayout, Member, Room, Sizes
from crm_desktop.models.codes import TieKind
from crm_desktop.stakeholders import MapPerson, MapTie, StakeholderMap
from ui.widgets.stakeholder_map import words
from ui.widgets.stakeholder_map.look import AXIS_LEFT, AXIS_RIGHT, NARROWEST, CardLook

OUTSIDE = "outside"
"""The lane of those who do not belong to the firm."""
NAME_PADDING = 40.0
LEVEL_PADDING = 34.0
HEAD = 36.0
"""The height of the names of stances above the map by influence and stance."""
NEARLY = 0.92
"""A map is read as well at this scale as at 100 %."""
FOLDED = Sizes(column_gap=16.0, line_gap=32.0, indent=16.0, lane_padding=12.0)
"""Where there are no lanes width is dear."""


class LayoutPlan(Protocol):
    """One layout to be made, whichever it is."""

    def layout(self) -> MapLayout:
        """Where everything stands."""


@dataclass(frozen=True)
class OrganisationPlan:
    """An organisation to be laid out: who, in which lanes, with which lines, at which sizes."""

    members: tuple[Member, ...]
    lanes: tuple[Lane, ...]
    links: tuple[Link, ...]
    laned: Sizes
    folded: Sizes
    room: Room

    def layout(self) -> MapLayout:
        """Where everything stands."""
        return lay_out(self.members, self.lanes, self.links, self.laned, self.folded, self.room)


@dataclass(frozen=True)
class PowerPlan:
    """A map by influence and stance to be laid out."""

    members: tuple[PowerMember, ...]
    links: tuple[Link, ...]
    sizes: PowerSizes
    room: Room

    def layout(self) -> MapLayout:
        """Where everything stands."""
        return lay_out_power(self.members, self.links, self.sizes, self.room)


def arrange(_session: Session, plan: LayoutPlan) -> MapLayout:
    """Lay a map out; a question only so that it runs beside the window."""
    return plan.layout()


def plan_organisation(shown: StakeholderMap, look: CardLook, room: Room) -> OrganisationPlan:
    """What the organisation layout needs of a map, with cards measured in the look's fonts."""
    names = lane_names(shown)
    lanes = [
        Lane(key, look.lane_name_width(name) + NAME_PADDING, department=isinstance(key, int))
        for key, name in names.items()
    ]
    laned = look.measure(shown.people, with_department=False)
    folded = look.measure(shown.people, with_department=True, widest=_share(room))
    outside = {person.id for person in shown.people if person.stands_outside}
    return OrganisationPlan(
        tuple(Member(person.id, lane_of(person)) for person in shown.people),
        tuple(lanes),
        tuple(Link(tie.id, tie.from_id, tie.to_id, _leads(tie, outside)) for tie in shown.ties),
        Sizes(card_width=laned.width(), card_height=laned.height()),
        replace(FOLDED, card_width=folded.width(), card_height=folded.height()),
        room,
    )


def _leads(tie: MapTie, outside: Collection[int]) -> bool:
    """Whether a tie belongs to the reporting tree: outsiders stand apart from it."""
    inside = tie.from_id not in outside and tie.to_id not in outside
    return tie.kind is TieKind.REPORTS_TO and inside


def plan_power(shown: StakeholderMap, look: CardLook, room: Room) -> PowerPlan:
    """What the layout by influence and stance needs of a map."""
    card = look.measure(shown.people, with_department=True, widest=NARROWEST)
    return PowerPlan(
        tuple(PowerMember(p.id, p.stance, p.influence) for p in shown.people),
        tuple(Link(tie.id, tie.from_id, tie.to_id) for tie in shown.ties),
        PowerSizes(
            Sizes(card_width=card.width(), card_height=card.height()),
            gutter=_gutter(look),
            head=HEAD,
            narrowest=max(map(look.lane_name_width, words.stances())) + NAME_PADDING,
        ),
        room,
    )


def _gutter(look: CardLook) -> float:
    """Room for the influences' names, with their numbers, and larger from far away."""
    names = (*words.levels().values(), words.influence())
    widest = max(map(look.lane_name_width, names))
    far = max(look.far_width(name) for name in names)
    return max(widest + LEVEL_PADDING, far + AXIS_LEFT + AXIS_RIGHT)


def _share(room: Room) -> float:
    """How wide cards may be so that as many columns as can be read fill a narrow room."""
    step = NARROWEST + FOLDED.indent + FOLDED.column_gap
    columns = max(1, int((room.width + FOLDED.column_gap) / (NEARLY * step)))
    return (room.width + FOLDED.column_gap) / columns - FOLDED.indent - FOLDED.column_gap


def lane_of(person: MapPerson) -> Key | None:
    """The department's lane, or the one of those who stand outside the firm."""
    return OUTSIDE if person.stands_outside else person.department_id


def lane_names(shown: StakeholderMap) -> dict[Key | None, str]:
    """What is written at the top of every lane."""
    names: dict[Key | None, str] = {d.id: d.name for d in shown.departments}
    names[None] = QCoreApplication.translate("StakeholderMap", "No department")
    names[OUTSIDE] = QCoreApplication.translate("StakeholderMap", "Outside the firm")
    return names


Arrangement = Callable[[StakeholderMap, CardLook, Room], LayoutPlan]
