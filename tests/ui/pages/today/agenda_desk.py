"""A day with one line of every kind, and the page that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import activities, complaints, contacts, customers, deals, promises, special_days
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.today import TodayPage
from ui.pages.today.day_view import DayView
from ui.widgets.agenda import Key
from ui.widgets.agenda.line_list import LineList
from ui.widgets.agenda.painting import Part

TODAY = date.today()


@dataclass(frozen=True)
class Desk:
    """What is in the file: one line for each kind but information to renew."""

    acme: int
    quiet: int
    person: int
    promise: int
    visit: int
    deal: int
    complaint: int
    special: int


def fill(store: Store) -> Desk:
    """Acme is looked after; Quiet was touched long ago and has a deal that went quiet."""
    acme = customers.add(
        store, name="Acme", phones=["555 100"], addresses=[{"street": "High St 1", "city": "Leeds"}]
    )
    quiet = customers.add(store, name="Quiet Ltd", tier="key")
    born = TODAY.replace(year=1980) if (TODAY.month, TODAY.day) != (2, 29) else date(1980, 2, 29)
    person = contacts.add(store, name="Ann", customer_id=acme, birthday=born)
    activities.log(
        store,
        kind="call",
        subject="long ago",
        customer_id=quiet,
        done_at=datetime.now(UTC) - timedelta(days=90),
    )
    return Desk(
        acme=acme,
        quiet=quiet,
        person=person,
        promise=promises.add(
            store, customer_id=acme, text="drawings", due_on=TODAY - timedelta(days=2)
        ),
        visit=activities.plan(
            store,
            kind="visit",
            subject="tour",
            due_on=TODAY,
            customer_id=acme,
            contact_ids=[person],
        ),
        deal=deals.add(
            store, name="Press", customer_id=quiet, opened_on=TODAY - timedelta(days=80)
        ),
        complaint=complaints.add(store, customer_id=acme, text="burrs"),
        special=special_days.add(store, name="Fair", day=TODAY, customer_id=acme),
    )


def opened(qtbot: QtBot, context: Context, width: int = 1200) -> TodayPage:
    """The page on the screen, loaded."""
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(width, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    view = page.day_view
    qtbot.waitUntil(lambda: context.tasks.is_idle and bool(words(page)))
    assert view.isVisible()
    return page


def lines(view: DayView, kind: AgendaKind) -> LineList:
    """The list of a section."""
    return view.cards[kind].list


def texts(view: DayView, kind: AgendaKind) -> list[str]:
    """The lines of a section, name and text."""
    return [f"{row.name} {row.text}".strip() for row in lines(view, kind).rows]


def press(view: DayView, key: Key, part: Part) -> None:
    """A click on a part of a line."""
    found = lines(view, AgendaKind(key[0]))
    at: QPoint = found.place_of(key, part)
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=at)


def words(widget: QWidget) -> str:
    """Every word on the labels that are seen."""
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())
