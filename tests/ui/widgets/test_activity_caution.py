"""The quiet warning before somebody is reached who does not want to be contacted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.timeline.records import ActivityRecord, Choices
from ui.context import Context
from ui.widgets.activity_form import ActivityForm

OFFERED = Choices(1, ((7, "Han Lei"), (8, "Wu Min")), (), None, refusing=frozenset((7,)))
FIRM = replace(OFFERED, customer_refuses=True)


@pytest.mark.parametrize(
    ("offered", "record", "said"),
    [
        (OFFERED, ActivityRecord("call", contact_ids=(7,)), "Han Lei does not want"),
        (OFFERED, ActivityRecord("call", contact_ids=(8,)), ""),
        (OFFERED, ActivityRecord("call", contact_ids=(7,), direction="in"), ""),
        (OFFERED, ActivityRecord("note", contact_ids=(7,)), ""),
        (FIRM, ActivityRecord("visit"), "This customer does not want"),
    ],
)
def test_reaching_out_to_who_refuses_is_warned_about_quietly(
    qtbot: QtBot, context: Context, offered: Choices, record: ActivityRecord, said: str
) -> None:
    form = ActivityForm(context.theme, record, offered)
    qtbot.addWidget(form)
    told = form.parts.told()
    assert told.startswith(said)
    assert bool(told) == bool(said)
