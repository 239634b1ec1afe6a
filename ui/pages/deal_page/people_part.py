"""Whom the customer's stage needs, and whether we have them on the deal's map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop import stakeholders
from crm_desktop.deal_judgement import Seat
from ui import formats, phrases
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout


class PeoplePart(Part):
    """A name leads to its card on the map; where somebody is missing a seat can be added."""

    def __init__(self, context: Context) -> None:
        self._sentence = QLabel(wordWrap=True)
        self._sentence.setProperty("class", "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(context.theme.space("small"))
        self._grid.setVerticalSpacing(context.theme.space("tight"))
        self._grid.setColumnStretch(1, 1)
        self.names: list[QPushButton] = []
        self.missing: list[QPushButton] = []
        self._rows: list[QWidget] = []
        self._as_shown: object = None
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sentence)
        layout.addLayout(self._grid)
        super().__init__(context, "people", content)
        self.section.add_wanted.connect(self.open_map)

    def show_it(self, shown: Shown) -> None:
        seats = shown.judgement.seats
        self.section.say(
            self.tr("People needed now"),
            self.tr("Open the map") if shown.customer_id is not None else "",
            self.tr("Say whose deal it is; then the people who decide can be noted."),
        )
        found = sum(bool(seat.people) for seat in seats)
        remark = self.tr("{found} of {all}").format(found=found, all=len(seats))
        self.section.show_filled(bool(seats), remark if seats else "")
        stage = phrases.code("buying_stage", shown.sheet.values["buying_stage"])
        if shown.judgement.people:
            said = self.tr("Who takes part at the stage “{stage}”:")
        else:
            said = self.tr(
                "Nobody is on the map of this deal yet. At the stage “{stage}” these take part:"
            )
        self._sentence.setText(said.format(stage=stage))
        wanted = (seats, self.tr("Add a seat"))
        if wanted != self._as_shown:
            self._as_shown = wanted
            self._show_seats(seats)

    def open_map(self) -> None:
        """Show the deal's map in a window of its own."""
        if self.shown is None or self.shown.customer_id is None:
            return
        from ui.pages.stakeholders_window import StakeholdersWindow

        window = StakeholdersWindow(self.context, self)
        window.show_map_of(self.shown.customer_id, self.shown.id)

    def _show_seats(self, seats: tuple[Seat, ...]) -> None:
        for widget in self._rows:
            widget.hide()
            widget.deleteLater()
        self._rows, self.names, self.missing = [], [], []
        top = Qt.AlignmentFlag.AlignTop
        for row, seat in enumerate(seats):
            tone, mark = ("good", "✓") if seat.people else ("warn", "!")
            function = phrases.code("function", seat.function)
            chip = Chip(f"{mark} {function}", "good" if tone == "good" else "warn")
            beside = self._beside(seat, function)
            before = _level(chip)
            self._grid.addWidget(before, row, 0, top)
            self._grid.addWidget(beside, row, 1)
            self._rows += [before, beside]

    def _beside(self, seat: Seat, function: str) -> QWidget:
        place = QWidget()
        flow = FlowLayout(place, 4)
        for id_, name in seat.people:
            flow.addWidget(self._link(name, self.names, lambda id_=id_: self._show_person(id_)))
        if seat.people:
            return place
        for id_, name in seat.empty:
            words = self.tr("{seat}: name unknown").format(seat=name or function)
            flow.addWidget(self._link(words, self.names, lambda id_=id_: self._show_person(id_)))
        if not seat.empty:
            label = QLabel(self.tr("nobody yet"))
            label.setProperty("class", "muted")
            flow.addWidget(label)
            add = self._link(self.tr("Add a seat"), self.missing, lambda: self._add_seat(seat))
            add.setAccessibleName(formats.titled(function, self.tr("Add a seat")))
            flow.addWidget(add)
        return place

    def _link(self, words: str, among: list[QPushButton], press: object) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"))
        button.setProperty("class", "link")
        button.clicked.connect(lambda _=False: press())  # type: ignore[operator]  # callables
        among.append(button)
        return button

    def _show_person(self, stakeholder_id: int) -> None:
        self.context.desk.open("stakeholder", stakeholder_id)

    def _add_seat(self, seat: Seat) -> None:
        if self.shown is None or self.shown.customer_id is None:
            return
        self.context.tasks.do(
            stakeholders.add,
            asker=self,
            then=self._show_person,
            customer_id=self.shown.customer_id,
            deal_id=self.shown.id,
            title=phrases.code("function", seat.function),
            roles=[seat.role] if seat.role is not None else [],
        )


def _level(chip: Chip) -> QWidget:
    """The chip at the height of the words in the links beside it."""
    place = QWidget()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 4, 0, 0)
    layout.addWidget(chip)
    return place
