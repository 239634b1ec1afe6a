"""A customer with its Stakeholders tab open, for the tests of that tab."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, stakeholders
from crm_desktop.stakeholders import MapPerson, StakeholderMap
from ui.context import Context
from ui.pages.stakeholders_tab import StakeholdersTab

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A customer with its tab open, and the few things a test does with both."""

    def __init__(self, qtbot: QtBot, context: Context) -> None:
        self.qtbot = qtbot
        self.context = context
        self.store = context.store
        self.customer = customers.add(self.store, name="Yuhuan Machinery")
        self.tab = StakeholdersTab(context)
        qtbot.addWidget(self.tab)
        self.tab.resize(900, 640)
        self.tab.show_customer(self.customer)
        with qtbot.waitExposed(self.tab):
            self.tab.show()

    def add(self, *names: str) -> list[int]:
        """People put on the map by another road; waits until the tab shows them."""
        ids = [stakeholders.add(self.store, customer_id=self.customer, name=n) for n in names]
        self.wait(lambda: set(ids) <= set(self.tab.map.map_scene.cards))
        return ids

    def wait(self, seen: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(seen, timeout=4000)

    def saved(self, deal_id: int | None = None) -> StakeholderMap:
        with self.store.read() as session:
            return stakeholders.stakeholder_map(session, self.customer, deal_id)

    def shown(self, id: int) -> MapPerson:
        return self.tab.map.map_scene.cards[id].person

    def place(self, id: int) -> QPoint:
        view = self.tab.map
        return view.mapFromScene(view.map_scene.cards[id].box.center())

    def click(self, id: int) -> None:
        QTest.mouseClick(self.tab.map.viewport(), LEFT, pos=self.place(id))

    def drag(self, start: QPoint, end: QPoint) -> None:
        port = self.tab.map.viewport()
        QTest.mousePress(port, LEFT, pos=start)
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(port, start + (end - start) * part)
        QTest.mouseRelease(port, LEFT, pos=end)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.tab.map, key)
