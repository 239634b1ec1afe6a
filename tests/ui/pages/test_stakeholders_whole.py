"""A map as a whole: taken over from another, saved as a picture, looked at on an earlier day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop import deals, stakeholders
from crm_desktop.journal import change_table
from crm_desktop.models.codes import Stance, TieKind
from crm_desktop.models.types import instant_to_int
from tests.ui.pages.stakeholder_desk import LEFT, Desk
from ui.context import Context

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    return Desk(qtbot, context)


def add_deal(desk: Desk, name: str = "Gearbox line") -> int:
    return deals.add(desk.store, customer_id=desk.customer, name=name, opened_on=date(2026, 1, 5))


def make_yesterday(desk: Desk) -> None:
    """Whatever was written until now was written a day ago."""
    ago = instant_to_int(datetime.now(UTC) - timedelta(days=1))
    with desk.store.keep() as connection:
        connection.execute(sa.update(change_table).values(at=ago))


def test_an_empty_map_of_a_deal_takes_over_the_accounts_people_in_one_click(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    stakeholders.report_to(desk.store, id=wang, superior_id=han)
    deal = add_deal(desk)
    desk.tab.show_deal(deal)
    desk.wait(lambda: desk.tab.empty.isVisible())
    desk.tab.empty.chosen.emit("copy")
    desk.wait(lambda: not desk.tab.empty.isVisible())
    assert [p.name for p in desk.saved(deal).people] == ["Han", "Wang"]
    assert [tie.kind for tie in desk.saved(deal).ties] == [TieKind.REPORTS_TO]
    desk.store.undo()
    desk.wait(lambda: desk.tab.empty.isVisible())


def test_the_menu_takes_over_people_and_keeps_those_who_are_there(desk: Desk) -> None:
    [han] = desk.add("Han")
    deal = add_deal(desk)
    contact = desk.shown(han).contact_id
    stakeholders.add(
        desk.store,
        customer_id=desk.customer,
        deal_id=deal,
        contact_id=contact,
        stance=Stance.OPPONENT,
    )
    stakeholders.add(desk.store, customer_id=desk.customer, deal_id=deal, name="Liu")
    desk.wait(lambda: bool(desk.tab.menu.sources()))
    menu = desk.tab.menu.menu()
    copying = menu.actions()[0].menu()
    assert copying is not None
    with desk.qtbot.waitSignal(desk.context.desk.saying) as said:
        copying.actions()[0].trigger()  # type: ignore[attr-defined]  # a QMenu
    assert said.args is not None and said.args[0] == "1 taken over"
    assert {p.name: p.stance for p in desk.saved().people} == {
        "Han": Stance.UNKNOWN,
        "Liu": Stance.UNKNOWN,
    }
    menu.deleteLater()


@pytest.mark.parametrize("view", ["organisation", "power"])
@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_a_map_is_saved_whole_with_its_title_and_nothing_else_of_anybody(
    desk: Desk, tmp_path: Path, kind: str, view: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    han, wang = desk.add("Han Lei", "王工")
    stakeholders.tie(desk.store, kind=TieKind.TRUSTS, from_id=han, to_id=wang)
    desk.wait(lambda: bool(desk.tab.map.map_scene.lines))
    desk.tab.show_view(view)
    desk.wait(lambda: (desk.tab.map.map_scene.axes is not None) == (view == "power"))
    target = tmp_path / "map"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    menu = desk.tab.menu.menu()
    action = next(a for a in menu.actions() if f"({kind.upper()})" in a.text())
    with desk.qtbot.waitSignal(desk.context.desk.saying) as said:
        action.trigger()
    assert said.args is not None and said.args[0] == f"Saved as map.{kind}"
    written = target.with_suffix(f".{kind}").read_bytes()
    assert len(written) > 2000
    assert str(tmp_path).encode() not in written
    assert b"Author" not in written.replace(b"/Author ()", b"")
    if kind == "svg":
        text = written.decode()
        assert "<title>Yuhuan Machinery</title>" in text
        assert "Han Lei" in text and "<image" not in text
    if kind == "png":
        picture = QImage(str(target.with_suffix(".png")))
        assert picture.width() > 400 and not set(picture.textKeys()) - {"Title"}
    menu.deleteLater()


def test_a_saved_map_shows_nobody_selected_and_explains_its_signs(
    desk: Desk, tmp_path: Path
) -> None:
    han, wang, liu = desk.add("Han", "Wang", "Liu")
    tie = stakeholders.tie(desk.store, kind=TieKind.TRUSTS, from_id=han, to_id=wang)
    desk.wait(lambda: tie in desk.tab.map.map_scene.lines)
    written = []
    for people, line in (([], None), ([liu], None), ([], tie)):
        desk.tab.map.pick_tie(line)
        if people:
            desk.tab.map.pick(people)
        desk.tab.menu.export("svg", tmp_path / "map.svg")
        written.append((tmp_path / "map.svg").read_text())
    assert written[0] == written[1] == written[2]
    assert desk.tab.map.map_scene.lines[tie].is_selected
    for word in ("Supporter", "Opponent", "Reports to", "Trusts"):
        assert word in written[0]
    desk.tab.map.pick([liu])
    desk.tab.menu.export("svg", tmp_path / "map.svg")
    assert desk.tab.map.map_scene.lines[tie].is_aside


def test_a_place_that_cannot_be_written_is_told_in_words(desk: Desk, tmp_path: Path) -> None:
    desk.add("Han")
    for kind in ("svg", "png", "pdf"):
        with desk.qtbot.waitSignal(desk.context.desk.saying) as said:
            desk.tab.menu.export(kind, tmp_path / "missing" / f"map.{kind}")
        assert said.args is not None and f"map.{kind}" in said.args[0]


def test_the_slider_shows_an_earlier_day_which_can_only_be_looked_at(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    make_yesterday(desk)
    stakeholders.set_stance(desk.store, ids=[han], stance=Stance.OPPONENT)
    stakeholders.delete(desk.store, ids=[wang])
    desk.wait(lambda: set(desk.tab.map.map_scene.cards) == {han})
    desk.tab.activateWindow()
    desk.tab.menu.past_wanted.emit()
    desk.wait(lambda: desk.tab.past.slider.maximum() == 1)
    desk.wait(desk.tab.past.slider.hasFocus)
    assert desk.tab.past.isVisible() and desk.tab.past.day is None
    QTest.keyClick(desk.tab.past.slider, KEY.Key_Left)
    desk.wait(lambda: set(desk.tab.map.map_scene.cards) == {han, wang})
    assert desk.shown(han).stance is Stance.UNKNOWN
    assert "only be looked at" in desk.tab.past.word.text()
    assert not desk.tab.tools.add_button.isEnabled()
    mark = desk.store.undoable()
    desk.drag(desk.place(wang), desk.place(han))
    for key in (KEY.Key_1, KEY.Key_Plus, KEY.Key_Delete, KEY.Key_N, KEY.Key_Return):
        desk.click(wang)
        desk.key(key)
    QTest.mouseDClick(desk.tab.map.viewport(), LEFT, pos=QPoint(4, 4))
    assert desk.store.undoable() == mark
    assert not desk.tab.name_entry.isVisible() and not desk.tab.form.isVisible()
    QTest.mouseClick(desk.tab.past.today_button, LEFT)
    desk.wait(lambda: set(desk.tab.map.map_scene.cards) == {han})
    assert not desk.tab.past.isVisible() and desk.tab.tools.add_button.isEnabled()
    assert desk.shown(han).stance is Stance.OPPONENT


@pytest.mark.parametrize("width", [480, 680])
def test_the_slider_stays_as_wide_as_it_was_while_it_is_drawn(desk: Desk, width: int) -> None:
    desk.add("Han")
    make_yesterday(desk)
    stakeholders.add(desk.store, customer_id=desk.customer, name="Wang")
    desk.tab.begin_past()
    slider = desk.tab.past.slider
    desk.wait(lambda: slider.maximum() == 1)
    desk.tab.past.setFixedWidth(width)
    desk.wait(lambda: desk.tab.past.width() == width)
    today = slider.width()
    slider.setValue(0)
    desk.wait(lambda: "only be looked at" in desk.tab.past.word.text())
    assert desk.tab.past.mark.isVisible() == (width == 680)
    desk.qtbot.wait(20)
    assert slider.width() == today


def test_another_map_begins_with_today(desk: Desk) -> None:
    desk.add("Han")
    make_yesterday(desk)
    stakeholders.add(desk.store, customer_id=desk.customer, name="Wang")
    deal = add_deal(desk)
    desk.tab.begin_past()
    desk.wait(lambda: desk.tab.past.slider.maximum() == 1)
    QTest.keyClick(desk.tab.past.slider, KEY.Key_Left)
    desk.wait(lambda: desk.tab.map.is_read_only)
    desk.tab.show_deal(deal)
    desk.wait(lambda: desk.tab.empty.isVisible())
    assert not desk.tab.past.isVisible() and not desk.tab.map.is_read_only
