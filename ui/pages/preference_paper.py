"""What is printed: the firm's name, address and logo on every page, and the size of paper."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.errors import UserError
from crm_desktop.papers.letterhead import ADDRESS, NAME, Letterhead, letterhead, set_logo
from ui import phrases, saving
from ui.context import Context
from ui.fields import Field
from ui.form import Form
from ui.page import Page
from ui.pages.forms.deleting import undoably
from ui.pages.preference_saving import save_setting
from ui.papers import frame

LABEL_WIDTH = 120
PAPER_WIDTH = 220
LOGO_WIDTH, LOGO_HEIGHT = 240, 72


class PaperTab(Page):
    """The letterhead, which the whole firm shares, and the paper in this laptop's printer."""

    watches: ClassVar[tuple[str, ...]] = ("firm_setting",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted")
        self.form = Form(context, self._fields, self)
        self.form.autosave(save_setting)
        self.form.setMaximumWidth(560)
        self.form.set_label_width(LABEL_WIDTH)
        self.logo = QLabel()
        self.choose, self.remove = QPushButton(), QPushButton()
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(lambda: undoably(context, partial(set_logo, path=None), self))
        self.paper = QComboBox()
        self.paper.setMaximumWidth(PAPER_WIDTH)
        for name in frame.PAPERS:
            self.paper.addItem(name, name)
        self.paper.activated.connect(
            lambda _place: context.settings.set(frame.PAPER, self.paper.currentData())
        )
        self._labels = (QLabel(), QLabel())
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(letterhead, self.context.store.path, then=self._show)
        chosen = frame.paper_of(self.context.settings)
        self.paper.setCurrentIndex(self.paper.findData(chosen.name))

    def retranslate(self) -> None:
        self.note.setText(
            self.tr("Stands on every page that is printed. The paper is that of this laptop.")
        )
        words = (self.tr("Logo"), self.tr("Paper"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.paper.setAccessibleName(words[1])
        self.choose.setText(self.tr("Choose a picture…"))
        self.remove.setText(self.tr("No logo"))

    def use_logo(self, path: Path) -> None:
        """Keep a picture as the logo; say so when it is none."""
        if QImage(str(path)).isNull():
            self.context.desk.say(phrases.error(UserError("logo_unusable", name=path.name)))
            return
        undoably(self.context, partial(set_logo, path=path), self)

    def _arrange(self) -> None:
        pictures = QWidget()
        inside = QHBoxLayout(pictures)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.context.theme.space("medium"))
        for part in (self.logo, self.choose, self.remove):
            inside.addWidget(part)
        inside.addStretch(1)
        rows = QFormLayout()
        rows.setHorizontalSpacing(16)
        for label, row in zip(self._labels, (pictures, self.paper), strict=True):
            label.setProperty("class", "muted")
            label.setMinimumWidth(LABEL_WIDTH)
            rows.addRow(label, row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 0)
        layout.setSpacing(self.context.theme.space("medium"))
        layout.addWidget(self.note)
        layout.addWidget(self.form)
        layout.addLayout(rows)
        layout.addStretch(1)

    def _fields(self) -> Sequence[Field]:
        return [
            Field(NAME, self.tr("Name of our firm")),
            Field(ADDRESS, self.tr("Our address"), "long_text"),
        ]

    def _show(self, found: Letterhead) -> None:
        self.form.set_values({NAME: found.name, ADDRESS: found.address})
        picture = frame.picture_of(found)
        self.logo.setVisible(not picture.isNull())
        self.remove.setVisible(not picture.isNull())
        if not picture.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.KeepAspectRatio
            scaled = QPixmap.fromImage(picture).scaled(LOGO_WIDTH, LOGO_HEIGHT, keep, smooth)
            self.logo.setPixmap(scaled)

    def _choose(self) -> None:
        kinds = self.tr("Pictures")
        found = saving.ask_which(
            self.context.settings,
            self,
            self.tr("Choose a picture…"),
            f"{kinds} (*.png *.jpg *.jpeg *.svg *.webp *.bmp)",
        )
        for chosen in found[:1]:
            self.use_logo(Path(chosen))
