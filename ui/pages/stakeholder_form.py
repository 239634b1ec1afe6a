"""What is known of one person on a map, edited in place beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import stakeholders
from crm_desktop.models.codes import BuyingRole
from crm_desktop.stakeholders import KnownContact, MapDepartment, MapPerson, Met
from crm_desktop.store import Store
from ui import phrases
from ui.context import Context
from ui.fields import Field
from ui.form_place import FormPlace
from ui.pages.stakeholder_entry import NameEntry
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.stakeholder_map.coverage import CoverageWords

WIDTH = 268


class StakeholderForm(QFrame):
    """Autosaves every field on leaving it; the map follows by the Change."""

    closed = Signal()
    removal_wanted = Signal(object)  # people

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: MapPerson | None = None
        self._coverage = CoverageWords(self)
        self._met: tuple[Met, ...] = ()
        self._departments: tuple[MapDepartment, ...] = ()
        self.setProperty("class", "card")
        self.setFixedWidth(WIDTH)
        self._name = QLabel(wordWrap=True)
        self._name.setProperty("class", "heading")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.clicked.connect(self.closed)
        self._fill = NameEntry(context.theme, with_title=False)
        self._fill.known_chosen.connect(self._fill_known)
        self._fill.new_wanted.connect(self._fill_new)
        self._roles_label = QLabel()
        self._roles_label.setProperty("class", "muted")
        self._chips = {role: ChipButton() for role in BuyingRole}
        self._met_label = QLabel()
        self._met_label.setProperty("class", "muted")
        self.met = QLabel(wordWrap=True)
        self.met.setTextFormat(Qt.TextFormat.PlainText)
        self._place = FormPlace(context, narrow=True)
        self._remove = QPushButton()
        self._remove.setProperty("class", "link")
        self._remove.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._remove.clicked.connect(self._want_removal)
        self._arrange()
        context.theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def person_id(self) -> int | None:
        """Whose fields are shown."""
        return self._person.id if self._person else None

    def editor(self, name: str) -> QWidget:
        """The editor of a field."""
        assert self._place.form is not None, "nobody is shown"
        return self._place.form.editor(name)

    def chip(self, role: BuyingRole) -> ChipButton:
        """The chip of a role."""
        return self._chips[role]

    @property
    def name_entry(self) -> NameEntry:
        """Where an empty seat gets its person."""
        return self._fill

    def show_person(
        self,
        person: MapPerson,
        departments: tuple[MapDepartment, ...],
        known: Sequence[KnownContact],
        met: Sequence[Met] = (),
    ) -> None:
        """Show someone's fields; what the user is changing of the same person stays."""
        self._person, self._departments = person, departments
        self._name.setText(person.name or person.title or self.tr("Empty seat"))
        self._fill.setVisible(person.is_empty_seat)
        self._fill.offer(known)
        for role, chip in self._chips.items():
            chip.setChecked(role in person.roles)
        self._say_met(met)
        self._place.show_record(self._fields, _save, _values(person), id=person.id)

    def _say_met(self, met: Sequence[Met]) -> None:
        """Who of ours was in touch; of an empty seat there is nothing to say."""
        self._met = tuple(met)
        of_person = not self._is_seat()
        self._met_label.setVisible(of_person)
        self.met.setVisible(of_person)
        never = self.tr("Nobody of ours has met them yet.")
        self.met.setText("\n".join(self._coverage.lines(met)) or never)

    def focus_first(self) -> None:
        """Go to where one would begin: the name of an empty seat, else the title."""
        if self._person is not None and self._person.is_empty_seat:
            self._fill.focus()
        elif self._place.form is not None:
            self._place.form.focus_first()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Person on the map"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._roles_label.setText(self.tr("Roles in the purchase"))
        self._met_label.setText(self.tr("Who of ours met them"))
        self._say_met(self._met)
        self._remove.setText(self.tr("Take off the map"))
        self._fill.retranslate()
        for role, chip in self._chips.items():
            chip.setText(phrases.code("buying_role", role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> list[Field]:
        influence = [
            ("1", self.tr("1: hardly any")),
            ("2", self.tr("2: little")),
            ("3", self.tr("3: some")),
            ("4", self.tr("4: much")),
            ("5", self.tr("5: decisive")),
        ]
        choices = phrases.choices
        relationship = choices("relationship")
        return [
            Field("title", self.tr("Title")),
            Field(
                "department_id",
                self.tr("Department"),
                "choice",
                choices=self._department_choices(),
            ),
            *([] if self._is_seat() else [self._outside_field()]),
            Field("stance", self.tr("Stance"), "choice", required=True, choices=choices("stance")),
            Field("influence", self.tr("Influence"), "choice", choices=influence),
            Field("interest", self.tr("What they win by it")),
            Field(
                "decision_orientation",
                self.tr("Decides by"),
                "choice",
                choices=choices("decision_orientation"),
            ),
            Field(
                "political_standing",
                self.tr("Standing in the house"),
                "choice",
                choices=choices("political_standing"),
            ),
            Field("relationship_now", self.tr("We are now"), "choice", choices=relationship),
            Field("relationship_wanted", self.tr("We want to be"), "choice", choices=relationship),
            Field("notes", self.tr("Notes"), "long_text"),
        ]

    def _is_seat(self) -> bool:
        return self._person is None or self._person.is_empty_seat

    def _outside_field(self) -> Field:
        choices = phrases.choices("outside_relation")
        return Field("outside_as", self.tr("Outside the firm, as"), "choice", choices=choices)

    def _department_choices(self) -> list[tuple[str, str]]:
        return [(str(department.id), department.name) for department in self._departments]

    def _save_roles(self) -> None:
        if self._person is not None:
            roles = [role for role, chip in self._chips.items() if chip.isChecked()]
            self._context.tasks.do(stakeholders.edit, asker=self, id=self._person.id, roles=roles)

    def _fill_known(self, contact_id: int) -> None:
        if self._person is not None:
            self._context.tasks.do(
                stakeholders.fill, asker=self, id=self._person.id, contact_id=contact_id
            )

    def _fill_new(self, name: str, _title: str) -> None:
        if self._person is not None:
            self._context.tasks.do(stakeholders.fill, asker=self, id=self._person.id, name=name)

    def _want_removal(self) -> None:
        if self._person is not None:
            self.removal_wanted.emit((self._person.id,))

    def _restyle(self) -> None:
        self._close.setIcon(self._context.theme.icon("close"))
        self._close.setIconSize(QSize(16, 16))

    def _arrange(self) -> None:
        space = self._context.theme.space
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        chips = QWidget()
        flow = FlowLayout(chips, spacing=space("tight"))
        for chip in self._chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(partial(self._save_roles))
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, space("small"), 0)
        inner.setSpacing(space("small"))
        inner.addWidget(self._fill)
        inner.addWidget(self._roles_label)
        inner.addWidget(chips)
        inner.addWidget(self._met_label)
        inner.addWidget(self.met)
        inner.addWidget(self._place)
        inner.addWidget(self._remove)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space("medium"), space("small"), space("tight"), space("small"))
        outer.addLayout(head)
        outer.addWidget(scroll, 1)


def _values(person: MapPerson) -> dict[str, Any]:
    outside = {} if person.is_empty_seat else {"outside_as": person.outside_as}
    return {
        **outside,
        "title": person.title or None,
        "department_id": None if person.department_id is None else str(person.department_id),
        "stance": person.stance,
        "influence": None if person.influence is None else str(person.influence),
        "interest": person.interest or None,
        "decision_orientation": person.decision_orientation,
        "political_standing": person.political_standing,
        "relationship_now": person.relationship_now,
        "relationship_wanted": person.relationship_wanted,
        "notes": person.notes or None,
    }


def _save(store: Store, *, id: int, **entry: Any) -> int:
    """Save one field; what the form shows as words of a choice are numbers in the file."""
    numbers = ("department_id", "influence")
    fields: Mapping[str, Any] = {
        name: int(value) if name in numbers and value is not None else value
        for name, value in entry.items()
    }
    return stakeholders.edit(store, id=id, **fields)
