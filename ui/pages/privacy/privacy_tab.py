"""Privacy among the preferences: whom to ask about, what leaves the laptop, where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop.privacy import retention
from crm_desktop.privacy.foreseen import copies
from ui import formats
from ui.context import Context
from ui.page import Page
from ui.widgets.number_box import NumberBox

PROPOSED = 24  # months, when reminding is switched on


class PrivacyTab(Page):
    """Saves what is chosen at once; what it says about files is as it is now."""

    watches = ("firm_setting",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self.reminding = QCheckBox()
        self.reminding.clicked.connect(lambda on: self._set(PROPOSED if on else None))
        self.months = NumberBox(context.theme, retention.LONGEST)
        self.months.changed.connect(self._set)
        self.months.setEnabled(False)
        self.folder = QPushButton()
        self.folder.clicked.connect(self._show_folder)
        self._heads = [QLabel() for _ in range(3)]
        self._kept, self._leaving = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.places = QLabel(wordWrap=True)
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(retention.months, then=self._show)
        self._tell_places(copies(self._path))

    def retranslate(self) -> None:
        heads = (
            self.tr("Whom to ask about"), self.tr("What leaves this laptop"),
            self.tr("Where everything lies"),
        )  # fmt: skip
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        self.reminding.setText(
            self.tr("Remind of people without contact, order, open deal or promise for")
        )
        self.months.say(self.tr("Months without contact"), self.tr("months", "after a number"))
        self._kept.setText(
            self.tr("Today then says who is due for a decision: to be kept or anonymised.")
        )
        self._leaving.setText(
            self.tr(
                "Nothing, unless you export, print or send it. Exports of customers and people "
                "leave out those who want no contact, unless you tick that they go along."
            )
        )
        self.folder.setText(self.tr("Show in folder"))
        self._tell_places(copies(self._path))

    @property
    def _path(self) -> Path:
        return self.context.tasks.store.path

    def _show(self, months: int | None) -> None:
        self.reminding.setChecked(months is not None)
        self.months.setEnabled(months is not None)
        self.months.show_number(months or PROPOSED)

    def _tell_places(self, older: tuple[Path, ...]) -> None:
        path = self._path
        told = [
            self.tr("The file {name}, and its documents beside it, are in {folder}.").format(
                name=path.name, folder=path.parent
            )
        ]
        if older:
            names = formats.listed(one.name for one in older)
            told.append(
                self.tr("Older copies hold what has been anonymised since: {names}.").format(
                    names=names
                )
            )
        told.append(
            self.tr("They are not encrypted: who can read this folder can read everything.")
        )
        self.places.setText("\n".join(told))

    def _set(self, months: int | None) -> None:
        self.context.tasks.do(retention.set_months, asker=self, months=months)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _arrange(self) -> None:
        space = self.context.theme.space
        reminding, below = QHBoxLayout(), QHBoxLayout()
        reminding.setSpacing(space("small"))
        reminding.addWidget(self.reminding)
        reminding.addWidget(self.months)
        reminding.addStretch(1)
        below.addWidget(self.folder)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space("large"), 0, 0)
        layout.setSpacing(space("medium"))
        for head in self._heads:
            head.setProperty("class", "strong")
        for label in (self._kept, self._leaving, self.places):
            label.setProperty("class", "muted")
        layout.addWidget(self._heads[0])
        layout.addLayout(reminding)
        layout.addWidget(self._kept)
        layout.addWidget(self._heads[1])
        layout.addWidget(self._leaving)
        layout.addWidget(self._heads[2])
        layout.addWidget(self.places)
        layout.addLayout(below)
        layout.addStretch(1)
