"""Playbooks: what to do per posture, stage and class; objections; three nevers, three musts."""

from crm_desktop.playbooks.lines import (
    Fields,
    Line,
    add_line,
    delete_lines,
    edit_line,
    everything,
    hide_line,
    lines,
    restore_all,
    restore_line,
    stance,
)
from crm_desktop.playbooks.nevers_and_musts import Check, State, checks
from crm_desktop.playbooks.shipped import MUSTS, NEVERS, SHIPPED
from crm_desktop.playbooks.steps import Step, lines_of, steps_of, tick, untick

__all__ = [
    "MUSTS",
    "NEVERS",
    "SHIPPED",
    "Check",
    "Fields",
    "Line",
    "State",
    "Step",
    "add_line",
    "checks",
    "delete_lines",
    "edit_line",
    "everything",
    "hide_line",
    "lines",
    "lines_of",
    "restore_all",
    "restore_line",
    "stance",
    "steps_of",
    "tick",
    "untick",
]
