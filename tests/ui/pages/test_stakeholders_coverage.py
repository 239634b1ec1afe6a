"""Coverage on the map: who of ours met whom, on the card, in the tooltip and in the form."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import activities, stakeholders
from crm_desktop.models import User
from crm_desktop.models.codes import ActivityKind, OutsideRelation, Relationship
from tests.ui.pages.stakeholder_desk import Desk
from ui import formats
from ui.context import Context
from ui.widgets.editors import ChoiceEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    return Desk(qtbot, context)


def met(desk: Desk, person: int, user: str, *days: int) -> None:
    """So many visits by somebody of ours."""
    with desk.store.change("user_added", name=user) as session:
        ours = User(name=user)
        session.add(ours)
        session.flush()
        owner = ours.id
    for day in days:
        activities.log(
            desk.store,
            customer_id=desk.customer,
            kind=ActivityKind.VISIT,
            subject="Visit",
            done_at=datetime(2026, 3, day, 12, tzinfo=UTC),
            contact_ids=[desk.shown(person).contact_id],
            owner_id=owner,
        )
    desk.wait(lambda: desk.shown(person).touches >= len(days))


def test_the_card_says_how_often_when_last_and_by_whom(desk: Desk) -> None:
    [han] = desk.add("Han")
    low = desk.tab.map.map_scene.cards[han].box.height()
    met(desk, han, "Ana Ruiz", 3, 9)
    text = desk.tab.map.look.words(desk.shown(han), False)
    assert text.touches == "2 touches"
    assert text.last == f"{formats.day(datetime(2026, 3, 9))} · Ana Ruiz"
    assert desk.tab.map.map_scene.cards[han].box.height() > low


def test_the_tooltip_has_a_line_for_each_of_ours_and_takes_names_as_they_are(desk: Desk) -> None:
    [han] = desk.add("Han <b>Lei</b>")
    met(desk, han, "Ana & Bo", 3, 9)
    met(desk, han, "Chen", 12)
    stakeholders.edit(
        desk.store,
        id=han,
        interest="Promotion",
        relationship_now=Relationship.VENDOR,
        relationship_wanted=Relationship.TRUSTED_ADVISOR,
    )
    desk.wait(lambda: desk.shown(han).interest == "Promotion")
    tip = desk.tab.map.map_scene.cards[han].toolTip()
    assert "Han &lt;b&gt;Lei&lt;/b&gt;" in tip
    assert "Ana &amp; Bo · 2 touches · 2 in person" in tip and "Chen · 1 touch" in tip
    assert "Relationship: Vendor → Trusted advisor" in tip and "Wins by it: Promotion" in tip


def test_the_form_says_who_met_them_or_that_nobody_did(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    met(desk, han, "Ana Ruiz", 3)
    desk.tab.edit(han)
    assert desk.tab.form.met.text().startswith("Ana Ruiz · 1 touch")
    desk.tab.edit(wang)
    assert desk.tab.form.met.text() == "Nobody of ours has met them yet."


def test_how_somebody_stands_outside_the_firm_is_chosen_in_the_form(desk: Desk) -> None:
    [han] = desk.add("Han")
    desk.tab.edit(han)
    editor = desk.tab.form.editor("outside_as")
    assert isinstance(editor, ChoiceEditor)
    editor.setCurrentText("Advisor")
    editor.setFocus()
    editor.activated.emit(editor.currentIndex())
    desk.tab.map.setFocus()
    desk.wait(lambda: desk.shown(han).outside_as is OutsideRelation.ADVISOR)


def test_an_empty_seat_has_no_coverage_and_stands_inside(desk: Desk) -> None:
    seat = stakeholders.add(desk.store, customer_id=desk.customer, title="Budget owner")
    desk.wait(lambda: seat in desk.tab.map.map_scene.cards)
    desk.tab.edit(seat)
    assert not desk.tab.form.met.isVisible()
    with pytest.raises(KeyError, match="outside_as"):
        desk.tab.form.editor("outside_as")
