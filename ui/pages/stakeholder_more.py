"""The menu of a map: take people over from another one, save it as a picture, earlier days."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop import stakeholders
from crm_desktop.errors import UserError
from crm_desktop.stakeholders import MapChoice
from ui import phrases, saving
from ui.context import Context
from ui.widgets.stakeholder_map.picture import KINDS, save
from ui.widgets.stakeholder_map.scene import MapScene


class MapMenu(QObject):
    """What is done with a map as a whole."""

    past_wanted = Signal()

    def __init__(self, context: Context, scene: MapScene, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._scene = scene
        self._parent = parent
        self._choices: Sequence[MapChoice] = ()
        self._customer_id: int | None = None
        self._deal_id: int | None = None
        self.is_past = False

    def offer(
        self, choices: Sequence[MapChoice], customer_id: int | None, deal_id: int | None
    ) -> None:
        """Say which maps there are, and which of them is shown."""
        self._choices, self._customer_id, self._deal_id = choices, customer_id, deal_id

    def sources(self) -> list[MapChoice]:
        """The other maps that have people on them."""
        return [c for c in self._choices if c.people and c.deal_id != self._deal_id]

    def best_source(self) -> MapChoice | None:
        """The one of them with the most people."""
        return max(self.sources(), key=lambda choice: choice.people, default=None)

    def menu(self) -> QMenu:
        """The menu as it is now."""
        menu = QMenu(self._parent)
        copying = menu.addMenu(self.tr("Take over people from"))
        for choice in self.sources():
            action = copying.addAction(self.name_of(choice).replace("&", "&&"))
            action.triggered.connect(partial(self.copy_from, choice.deal_id))
        copying.setEnabled(bool(self.sources()) and not self.is_past)
        menu.addAction(self.tr("Earlier days…")).triggered.connect(self.past_wanted)
        menu.addSeparator()
        for kind in KINDS:
            action = menu.addAction(self._words(kind))
            action.triggered.connect(partial(self._ask_path, kind))
            action.setEnabled(bool(self._scene.cards))
        return menu

    def open_below(self, button: QWidget) -> None:
        """Open the menu below what was pressed."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def name_of(self, choice: MapChoice) -> str:
        """What a map is called: a deal's name, or the whole account."""
        return self.tr("Whole account") if choice.deal_id is None else choice.name

    def copy_from(self, deal_id: int | None, _checked: bool = False) -> None:
        """Copy another map's people, roles and ties to the one shown."""
        if self._customer_id is not None:
            self._context.tasks.do(
                stakeholders.copy_map,
                asker=self,
                then=self._say_copied,
                customer_id=self._customer_id,
                from_deal=deal_id,
                to_deal=self._deal_id,
            )

    def export(self, kind: str, path: Path) -> None:
        """Write the map as it is shown; says where it is, or why it is not."""
        try:
            save(self._scene, self.title(), path, kind)
        except UserError as problem:
            self._context.desk.say(phrases.error(problem))
        else:
            self._context.desk.say(self.tr("Saved as {name}").format(name=path.name))

    def title(self) -> str:
        """The customer, and the deal if it is one's map."""
        names = [c.name for c in self._choices if c.deal_id in (None, self._deal_id)]
        return " · ".join(names)

    def _ask_path(self, kind: str, _checked: bool = False) -> None:
        kinds = {
            "svg": self.tr("Drawing (*.svg)"),
            "png": self.tr("Picture (*.png)"),
            "pdf": self.tr("Page (*.pdf)"),
        }
        proposal = f"{self.title().replace('/', '-')}.{kind}"
        title = self.tr("Save the map")
        chosen = saving.ask_where(
            self._context.settings, self._parent, title, proposal, kinds[kind]
        )
        if chosen:
            self.export(kind, saving.path_of(chosen, kind))

    def _words(self, kind: str) -> str:
        return {
            "svg": self.tr("Save as a drawing (SVG)…"),
            "png": self.tr("Save as a picture (PNG)…"),
            "pdf": self.tr("Save as a page (PDF)…"),
        }[kind]

    def _say_copied(self, added: tuple[int, ...]) -> None:
        if added:
            text = self.tr("%n taken over", "", len(added))
            undo = self._context.actions.find("undo")
            if undo is not None:
                self._context.desk.say(text, self.tr("Undo"), undo.trigger, until_change=True)
                return
        else:
            text = self.tr("Everybody is on this map already.")
        self._context.desk.say(text)
