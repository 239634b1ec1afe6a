"""The export dialog: what, in which form, with which parts; then where, with progress."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.errors import UserError
from crm_desktop.exchange import archives, calendars, exporting
from crm_desktop.exchange.exporting import Form
from crm_desktop.store import Store
from ui import phrases, saving
from ui.background import Job
from ui.context import Context
from ui.offer import Offer
from ui.pages.exporting import wanted
from ui.pages.exporting.wanted import EVERYTHING, What

_WHOLE = 1_000
_WIDTH = 560
_DELIMITER = "export.delimiter"
_FORM = "export.form"


class ExportDialog(QDialog):
    """Writes what is chosen to a file. Call open().

    `offer` is what the page on show lists; `kind` chooses what the dialog begins with.
    """

    def __init__(
        self, context: Context, parent: QWidget, offer: Offer | None = None, kind: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(_WIDTH)
        self._context = context
        self._job: Job | None = None
        self.what = QComboBox()
        self.form = QComboBox()
        self.delimiter = QComboBox()
        self.columns = QComboBox()
        self.judgements = QCheckBox()
        self.silent = QCheckBox(self.tr("Also those who want no contact"))
        self.worded = QCheckBox(self.tr("With headings and words of my language"))
        self.worded.setChecked(True)
        self.note = QLabel()
        self.bar = QProgressBar()
        self.message = QLabel()
        self.export_button = QPushButton(self.tr("Export…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build()
        for choice in wanted.choices(offer):
            self.what.addItem(choice.words, choice)
        first = next((n for n, c in enumerate(wanted.choices(offer)) if c.kind == kind), 0)
        self.what.setCurrentIndex(first)
        self._show_forms()
        self.what.currentIndexChanged.connect(self._show_forms)
        self.form.currentIndexChanged.connect(self._show_parts)

    def chosen(self) -> tuple[What, Form]:
        """What is to be exported, and how."""
        form: Form = self.form.currentData()
        if form.name == "csv":
            form = wanted.csv_form(self.delimiter.currentData())
        what: What = self.what.currentData()
        return what, form

    def reject(self) -> None:
        """Esc: stop the work under way, else close."""
        if self._job is not None:
            self._job.cancel()
            self.cancel_button.setEnabled(False)
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's close button is as careful as Esc."""
        if self._job is not None:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)

    def write(self, path: Path) -> None:
        """Write what is chosen to a file."""
        what, form = self.chosen()
        judgements, silent = self.judgements.isChecked(), self.silent.isChecked()
        language = wanted.language() if self.worded.isChecked() else None
        columns = what.columns if self.columns.currentData() else None

        def work(store: Store, job: Job) -> int:
            def tell(share: float) -> None:
                job.tell(round(share * _WHOLE), _WHOLE)

            if what.kind == EVERYTHING:
                return archives.write_archive(
                    store, path, judgements=judgements, progress=tell,
                    cancelled=lambda: job.cancelled,
                ).total  # fmt: skip
            with store.read() as session:
                if form.name == "ics":
                    return calendars.export(session, path, ids=what.ids)
                return exporting.export(
                    session, what.kind, path, ids=what.ids, columns=columns or None,
                    judgements=judgements, silent=silent, form=form, language=language,
                    progress=tell,
                    cancelled=lambda: job.cancelled,
                )  # fmt: skip

        self._context.settings.set(_DELIMITER, self.delimiter.currentData())
        self._context.settings.set(_FORM, form.name)
        self._busy(True)
        self._job = self._context.tasks.work(
            work, asker=self, then=partial(self._written, path), failed=self._failed
        )
        self._job.progress.connect(self._show_progress)

    def _build(self) -> None:
        space = self._context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("large")] * 4)
        layout.setSpacing(space("medium"))
        fields = QFormLayout()
        fields.setSpacing(space("small"))
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields = fields
        for words, field in (
            (self.tr("What"), self.what),
            (self.tr("As"), self.form),
            (self.tr("Columns"), self.columns),
            (self.tr("Separated by"), self.delimiter),
        ):
            field.setAccessibleName(words)
            fields.addRow(words, field)
        self.columns.addItem(self.tr("As in the list"), True)
        self.columns.addItem(self.tr("All fields"), False)
        for delimiter, words in wanted.delimiters():
            self.delimiter.addItem(words, delimiter)
        usual = wanted.usual_delimiter()
        kept = self.delimiter.findData(self._context.settings.get(_DELIMITER, usual))
        self.delimiter.setCurrentIndex(max(kept, 0))
        self.note.setWordWrap(True)
        self.note.setProperty("class", "muted")
        self.message.setWordWrap(True)
        self.message.setProperty("class", "problem")
        self.message.hide()
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.hide()
        title = QLabel(self.tr("Export"))
        title.setProperty("class", "title")
        layout.addWidget(title)
        layout.addLayout(fields)
        layout.addWidget(self.worded)
        layout.addWidget(self.judgements)
        layout.addWidget(self.silent)
        layout.addWidget(self.note)
        layout.addStretch(1)
        layout.addWidget(self.message)
        layout.addWidget(self.bar)
        layout.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.export_button.setProperty("class", "primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self._choose_file)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        return buttons

    def _show_forms(self) -> None:
        what: What = self.what.currentData()
        before = self.form.currentText() or self._usual_form(what)
        self.form.blockSignals(True)
        self.form.clear()
        for form in what.forms:
            self.form.addItem(wanted.form_words(form), form)
        self.form.setCurrentIndex(max(self.form.findText(before), 0))
        self.form.blockSignals(False)
        self.judgements.setChecked(what.kind == EVERYTHING)
        self._show_parts()

    def _usual_form(self, what: What) -> str:
        """The words of the form chosen last time, where it fits."""
        last = self._context.settings.get(_FORM)
        return next((wanted.form_words(f) for f in what.forms if f.name == last), "")

    def _show_parts(self) -> None:
        what, form = self.chosen()
        is_table = form.name in ("csv", "xlsx", "json")
        self._fields.setRowVisible(self.delimiter, form.name == "csv")
        self._fields.setRowVisible(self.columns, is_table and bool(what.columns))
        everything = what.kind == EVERYTHING
        self.judgements.setVisible(everything or (is_table and what.kind == "contacts"))
        self.judgements.setText(
            self.tr("With where people stand, how they are judged, and the history of changes")
            if everything
            else self.tr("With where people stand: stance, influence, political standing")
        )
        self.silent.setVisible(form.name == "vcf" or what.kind in ("customers", "contacts"))
        self.worded.setVisible(form.name in ("csv", "xlsx"))
        self.note.setText(self._said(what, form))
        self.message.hide()

    def _said(self, what: What, form: Form) -> str:
        if what.kind == EVERYTHING:
            return self.tr(
                "All that is in this file, with its documents, and a description of every table. "
                "“Open an archive…” makes an equal file of it. The zip is not encrypted: keep it "
                "where nobody else reads it."
            )
        if form.name == "vcf":
            return self.tr(
                "Names, firms, titles, phones, mail addresses, addresses, birthdays and notes."
            )
        if form.name == "ics":
            return self.tr("All that is planned, as other calendars read it.")
        if form.name == "json":
            return self.tr("Days as 2026-11-28, sums in major units, ids as text.")
        if form.name == "csv":
            return self.tr(
                "Accents and Chinese open right in Excel; what it would calculate as a formula is "
                "made harmless. The file can be imported again."
            )
        return self.tr("Days, numbers and sums keep their type. The file can be imported again.")

    def _choose_file(self) -> None:
        what, form = self.chosen()
        kind = wanted.form_words(form)
        name = f"{saving.file_name(what.name)}.{form.name}"
        chosen = saving.ask_where(
            self._context.settings, self, self.tr("Export"), name, f"{kind} (*.{form.name})"
        )
        if chosen:
            self.write(saving.path_of(chosen, form.name))

    def _busy(self, busy: bool) -> None:
        self.message.hide()
        self.bar.setVisible(busy)
        self.bar.setValue(0)
        self.cancel_button.setEnabled(True)
        for widget in (
            self.what, self.form, self.columns, self.delimiter, self.worded, self.judgements,
            self.silent, self.export_button,
        ):  # fmt: skip
            widget.setEnabled(not busy)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _written(self, path: Path, count: int) -> None:
        self._job = None
        folder = QUrl.fromLocalFile(str(path.parent))
        self._context.desk.say(
            self.tr("%Ln record(s) written to {name}", "", count).format(name=path.name),
            self.tr("Show in folder"),
            partial(QDesktopServices.openUrl, folder),
        )
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        problem = error if isinstance(error, UserError) else UserError("bug")
        if problem.code != "export_cancelled":
            self.message.setText(phrases.error(problem))
            self.message.show()
