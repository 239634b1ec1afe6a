"""A person taken away for good: what goes, what stays, and the name typed to confirm it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.privacy import anonymising
from crm_desktop.privacy.anonymising import Anonymised
from crm_desktop.privacy.foreseen import Foreseen, foresee
from crm_desktop.store import Store
from ui import formats, phrases
from ui.background import Job
from ui.context import Context

_WHOLE = 1_000
_WIDTH = 560
_SHARES = {"texts": (0.0, 0.3), "history": (0.3, 0.5), "cleaning": (0.8, 0.2)}


class AnonymiseDialog(QDialog):
    """Asks what would go, then does it once the name was typed. Call open(), then look()."""

    def __init__(self, context: Context, parent: QWidget, contact_id: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Anonymise a person"))
        self.setMinimumWidth(_WIDTH)
        self._context = context
        self._contact_id = contact_id
        self._name = ""
        self._job: Job | None = None
        self._ask = context.tasks.ask(self)
        self.title, self.goes, self.stays = QLabel(), QLabel(), QLabel()
        self.elsewhere, self.asked, self.message = QLabel(), QLabel(), QLabel()
        self.typed = QLineEdit()
        self.bar = QProgressBar()
        self.go_button = QPushButton(self.tr("Anonymise for good"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build()

    def look(self) -> None:
        """Ask what would go."""
        path = self._context.tasks.store.path

        def question(session: Session, contact_id: int) -> Foreseen:
            return foresee(session, contact_id, path)

        self._ask.start(question, self._contact_id, then=self.show_foreseen)

    def show_foreseen(self, foreseen: Foreseen) -> None:
        """Say what goes and what stays."""
        self._name = foreseen.name
        self.title.setText(self.tr("Anonymise {name}").format(name=foreseen.name))
        self.goes.setText(self.what_goes(foreseen))
        self.stays.setText(self.what_stays(foreseen))
        elsewhere = self.what_is_elsewhere(foreseen)
        self.elsewhere.setText(elsewhere)
        self.elsewhere.setVisible(bool(elsewhere))
        self.asked.setText(
            self.tr("This cannot be undone. Type the name to confirm: {name}").format(
                name=foreseen.name
            )
        )
        self._fit()
        self.typed.setEnabled(True)
        self.typed.setFocus()

    def _fit(self) -> None:
        """As high as the sentences need: wrapped texts alone do not make a dialog grow."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def what_goes(self, foreseen: Foreseen) -> str:
        """What is taken away."""
        counted = [
            self.tr("%Ln phone(s), mail(s) and address(es)", "", foreseen.reach),
            self.tr("%Ln entry(ies) on stakeholder maps", "", foreseen.stakeholders),
        ]
        return self.tr(
            "What goes: name, birthday, notes, tags and your own fields; {counts}. Where the name, "
            "a mail or a number stands in other texts and in the history, […] will stand instead."
        ).format(counts=formats.listed(counted))

    def what_stays(self, foreseen: Foreseen) -> str:
        """What is kept."""
        return self.tr(
            "What stays: that an anonymised person worked there, and %Ln activity(ies) without the "
            "name.",
            "",
            foreseen.activities,
        )

    def what_is_elsewhere(self, foreseen: Foreseen) -> str:
        """Where the person can still be found; nothing when that is nowhere."""
        parts = []
        if foreseen.documents:
            parts.append(
                self.tr("Nobody looks into documents. Check these yourself: {names}.").format(
                    names=formats.listed(foreseen.documents)
                )
            )
        if foreseen.copies:
            parts.append(
                self.tr(
                    "Older copies still hold the person; delete them yourself: {names}."
                ).format(names=formats.listed(one.name for one in foreseen.copies))
            )
        parts.append(self.tr("Backups and files you exported before are not touched either."))
        return "\n".join(parts)

    def go(self) -> None:
        """Take the person away; the name has been typed."""
        if self._job is not None or not self._is_confirmed():
            return
        called = self.tr("Anonymised person")
        contact_id = self._contact_id

        def work(store: Store, job: Job) -> Anonymised:
            def tell(step: str, share: float) -> None:
                start, part = _SHARES[step]
                job.tell(round((start + part * share) * _WHOLE), _WHOLE)

            return anonymising.anonymise(store, id=contact_id, called=called, progress=tell)

        self.message.hide()
        self.bar.show()
        for part in (self.typed, self.go_button, self.cancel_button):
            part.setEnabled(False)
        self._job = self._context.tasks.work(
            work, asker=self, then=self._done, failed=self._failed, is_entry=True
        )
        self._job.progress.connect(self._show_progress)

    def reject(self) -> None:
        """Esc: close, but not while it is being done."""
        if self._job is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's close button is as careful as Esc."""
        if self._job is not None:
            event.ignore()
            return
        super().closeEvent(event)

    def _is_confirmed(self) -> bool:
        typed = " ".join(self.typed.text().split())
        return bool(self._name) and typed.casefold() == " ".join(self._name.split()).casefold()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _done(self, anonymised: Anonymised) -> None:
        self._job = None
        words = self.tr("The person is anonymised, in %Ln other text(s) too.", "", anonymised.texts)
        self._context.desk.say(words)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.bar.hide()
        self.typed.setEnabled(True)
        self.cancel_button.setEnabled(True)
        self.go_button.setEnabled(self._is_confirmed())
        if isinstance(error, UserError):
            self.message.setText(phrases.error(error))
            self.message.show()

    def _build(self) -> None:
        space = self._context.theme.space
        self.title.setProperty("class", "heading")
        self.stays.setProperty("class", "muted")
        self.elsewhere.setProperty("class", "muted")
        self.message.setProperty("class", "problem")
        texts = (self.title, self.goes, self.stays, self.elsewhere, self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("large")] * 4)
        layout.setSpacing(space("medium"))
        for label in (*texts, self.message):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked.setBuddy(self.typed)
        self.typed.setAccessibleName(self.tr("The name, to confirm"))
        self.typed.setEnabled(False)
        self.typed.textChanged.connect(lambda: self.go_button.setEnabled(self._is_confirmed()))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        for part in (*texts, self.typed):
            layout.addWidget(part)
        layout.addStretch(1)
        for below in (self.message, self.bar):
            below.hide()
            layout.addWidget(below)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.go_button.setProperty("class", "danger")
        self.go_button.setEnabled(False)
        self.go_button.setAutoDefault(False)
        self.go_button.clicked.connect(self.go)
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.go_button)
        return buttons
