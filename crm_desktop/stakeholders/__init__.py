"""Stakeholder maps: who matters in a deal or account, where they stand, how they hang together."""

from crm_desktop.stakeholders.copying import copy_map
from crm_desktop.stakeholders.coverage import Met, who_met
from crm_desktop.stakeholders.maps import (
    KnownContact,
    MapChoice,
    MapDepartment,
    MapPerson,
    MapTie,
    StakeholderMap,
    contacts_off_map,
    map_of,
    maps_of,
    stakeholder_map,
)
from crm_desktop.stakeholders.past import days_of, map_on
from crm_desktop.stakeholders.people import (
    Fields,
    add,
    add_known,
    delete,
    edit,
    fill,
    move_to_department,
    set_stance,
    set_standing,
    step_influence,
)
from crm_desktop.stakeholders.ties import report_to, tie, untie

__all__ = [
    "Fields",
    "KnownContact",
    "MapChoice",
    "MapDepartment",
    "MapPerson",
    "MapTie",
    "Met",
    "StakeholderMap",
    "add",
    "add_known",
    "contacts_off_map",
    "copy_map",
    "days_of",
    "delete",
    "edit",
    "fill",
    "map_of",
    "map_on",
    "maps_of",
    "move_to_department",
    "report_to",
    "set_stance",
    "set_standing",
    "stakeholder_map",
    "step_influence",
    "tie",
    "untie",
    "who_met",
]
