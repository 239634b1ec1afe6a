"""Calendar files from the screen: one entry, the agenda, and a file that is kept up to date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import activities, customers
from crm_desktop.wiring import open_store
from ui.calendar_files import CalendarKeeper, keep_file, kept_file, save_entries
from ui.context import Context
from ui.pages.preference_calendar import CalendarFileChoice

DAY = date.today() + timedelta(days=3)


@pytest.fixture
def keeper(context: Context) -> Iterator[CalendarKeeper]:
    made = CalendarKeeper(context.bridge, context.tasks, context.settings, context.desk)
    made.start()
    yield made
    made.deleteLater()


def plan(context: Context, subject: str) -> int:
    return activities.plan(context.store, kind="call", subject=subject, due_on=DAY)


def test_nothing_is_written_while_no_file_is_wanted(
    qtbot: QtBot, context: Context, keeper: CalendarKeeper, tmp_path: Path
) -> None:
    plan(context, "Ask")
    keeper.write()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert list(tmp_path.rglob("*.ics")) == []


def test_the_file_follows_every_change_and_an_undo(
    qtbot: QtBot, context: Context, keeper: CalendarKeeper, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    keep_file(context, path)
    qtbot.waitUntil(path.exists)
    plan(context, "Ask for drawings")
    qtbot.waitUntil(lambda: b"Ask for drawings" in path.read_bytes())
    context.store.undo()
    qtbot.waitUntil(lambda: b"Ask for drawings" not in path.read_bytes())
    assert [one.name for one in tmp_path.iterdir() if "ics" in one.name] == ["agenda.ics"]


def test_a_customer_that_is_renamed_is_renamed_in_the_file(
    qtbot: QtBot, context: Context, keeper: CalendarKeeper, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    acme = customers.add(context.store, name="Acme")
    activities.plan(context.store, kind="call", subject="Ask", due_on=DAY, customer_id=acme)
    keep_file(context, path)
    qtbot.waitUntil(lambda: path.exists() and b"Acme" in path.read_bytes())
    customers.edit(context.store, id=acme, name="Zenith")
    qtbot.waitUntil(lambda: b"Zenith" in path.read_bytes())


def test_a_place_that_cannot_be_written_is_said_once(
    qtbot: QtBot, context: Context, keeper: CalendarKeeper, tmp_path: Path
) -> None:
    said: list[str] = []
    context.desk.saying.connect(lambda text, *_rest: said.append(text))
    keep_file(context, tmp_path / "no folder" / "agenda.ics")
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "was not written" in said[0]
    keeper.write()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert len(said) == 1


def test_every_file_of_customers_has_a_calendar_file_of_its_own(
    context: Context, tmp_path: Path
) -> None:
    keep_file(context, tmp_path / "agenda.ics")
    assert kept_file(context.settings, context.store) == tmp_path / "agenda.ics"
    other = open_store(tmp_path / "other.crm")
    assert kept_file(context.settings, other) is None
    other.close()
    keep_file(context, None)
    assert kept_file(context.settings, context.store) is None
    assert context.settings.get("calendar_files") is None


def test_one_entry_or_the_agenda_is_saved_where_the_user_says(
    qtbot: QtBot, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _second = plan(context, "First"), plan(context, "Second")
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(name).name)
        return str(tmp_path / f"chosen {len(asked)}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    host = QWidget()
    qtbot.addWidget(host)
    said: list[str] = []
    context.desk.saying.connect(lambda text, *_rest: said.append(text))
    save_entries(context, host, [first], "Call: First/1")
    save_entries(context, host)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert asked == ["Call First 1.ics", "agenda.ics"]
    assert (tmp_path / "chosen 1.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    assert (tmp_path / "chosen 2.ics").read_bytes().count(b"BEGIN:VEVENT") == 2
    assert set(said) == {"1 entry written to chosen 1.ics", "2 entries written to chosen 2.ics"}


def test_the_preferences_say_where_it_is_and_that_anyone_can_read_it(
    qtbot: QtBot, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choice = CalendarFileChoice(context)
    qtbot.addWidget(choice)
    choice.retranslate()
    assert choice.stop.isHidden()
    place = str(tmp_path / "agenda")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    choice.choose.click()
    assert kept_file(context.settings, context.store) == Path(f"{place}.ics")
    assert not choice.stop.isHidden()
    choice.stop.click()
    assert kept_file(context.settings, context.store) is None
