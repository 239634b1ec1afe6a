"""The centre of duplicates: everything is gone through, pairs are compared, merged or parted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.duplicates import not_the_same
from crm_desktop.duplicates.described import Certainty, Pair, Subject
from ui import formats, phrases_duplicates
from ui.background import Job
from ui.context import Context
from ui.page import Page
from ui.pages.duplicates.looking import STEPS, Looked, look, still
from ui.pages.duplicates.many import ManyDialog
from ui.pages.duplicates.merges import open_merges
from ui.pages.duplicates.pair_table import PairTable
from ui.pages.duplicates.side_by_side import open_side_by_side
from ui.pages.forms.deleting import undoably
from ui.phrases_duplicates import DuplicateWords
from ui.widgets.chip import ChipButton
from ui.widgets.empty_state import EmptyState

SIZE = (1000, 640)


class DuplicatesWindow(QDialog):
    """Stands beside the window and leaves it usable; undo works in it as there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.page = DuplicatesPage(context, self)
        self.page.closing.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        for name in ("undo", "redo"):
            action = context.actions.find(name)
            if action is not None:
                self.addAction(action)
        self.resize(*SIZE)
        self.setMinimumSize(820, 440)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title anew."""
        self.setWindowTitle(self.tr("Find duplicates"))

    def done(self, result: int) -> None:
        """However it is left, nothing goes on looking when nobody waits for it."""
        self.page.cancel()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class DuplicatesPage(Page):
    """Lists the pairs by how certain they are; below stands why the one looked at is one."""

    watches = ("customer", "contact", "not_duplicate", "merged_record")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._words = DuplicateWords(self)
        self.found: tuple[Pair, ...] | None = None
        self._scanned = Looked()
        self._job: Job | None = None
        self._subject: Subject | None = None
        self._certainty: Certainty | None = None
        self._title, self._about = QLabel(), QLabel(wordWrap=True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, STEPS)
        self.subjects = {key: ChipButton() for key in (None, *Subject)}
        self.certainties = {key: ChipButton() for key in (None, *Certainty)}
        self.table = PairTable(context.theme)
        self.table.chosen.connect(self._show_chosen)
        self.table.compare_wanted.connect(self.compare)
        self.table.parting_wanted.connect(self.part)
        self.why = QLabel(wordWrap=True)
        self.empty = EmptyState(context.theme, "customers")
        self.comparing, self.parting, self.many = QPushButton(), QPushButton(), QPushButton()
        self.past, self.again, self.closing = QPushButton(), QPushButton(), QPushButton()
        self._connect()
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        """The first time look through everything; later drop or bring back what was settled."""
        if self.found is None:
            self.look()
        elif self._job is None:
            self._ask.start(still, self._scanned, then=self._show_still)

    def look(self) -> None:
        """Go through all customers and people."""
        if self._job is None:
            self.again.setText(self.tr("Cancel"))
            self.bar.setValue(0)
            self.bar.show()
            self._about.setText(self.tr("Looking through all customers and people…"))
            self._job = self.context.tasks.work(
                look, asker=self, then=self._looked, failed=self._failed
            )
            self._job.progress.connect(self._step)

    def cancel(self) -> None:
        """Stop looking; what was found before stays."""
        if self._job is not None:
            self._job.cancel()

    def compare(self) -> None:
        """Show the pair side by side, to be merged."""
        pair = self.table.current()
        if pair is not None:
            open_side_by_side(
                self.context, self.window(), str(pair.subject), (pair.a_id, pair.b_id)
            )

    def part(self) -> None:
        """Remember that the two are not the same, with a way back."""
        pair = self.table.current()
        if pair is not None:
            self.table.setFocus()
            undoably(
                self.context, not_the_same, self,
                subject=pair.subject, a_id=pair.a_id, b_id=pair.b_id,
            )  # fmt: skip

    def merge_many(self) -> None:
        """Merge all that are sure, of the kind that is looked at, by a rule."""
        pairs = self._sure()
        if pairs:
            ids = [(pair.a_id, pair.b_id) for pair in pairs]
            ManyDialog(self.context, str(pairs[0].subject), ids, self.window()).open()

    def show_only(self, subject: Subject | None, certainty: Certainty | None) -> None:
        """Show only pairs of customers or people, or of one certainty; None: of any."""
        self._subject, self._certainty = subject, certainty
        self.subjects[subject].setChecked(True)
        self.certainties[certainty].setChecked(True)
        self._refill()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What may be in the file twice"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.table.setAccessibleName(self.tr("Pairs that may be the same"))
        self.table.listed.retranslate()
        self.comparing.setText(self.tr("Compare and merge…"))
        self.comparing.setToolTip(self.tr("Enter"))
        self.parting.setText(self.tr("Not the same"))
        self.parting.setToolTip(self.tr("N – the two are not offered again"))
        self.many.setText(self.tr("Merge all that are sure…"))
        self.past.setText(self.tr("Merged records…"))
        self.again.setText(self.tr("Look again") if self._job is None else self.tr("Cancel"))
        self.closing.setText(self.tr("Close"))
        if self.found is not None:
            self._show(self.found)

    def _looked(self, found: Looked | None) -> None:
        self._end()
        self._scanned = found or self._scanned
        self._show(self.found or () if found is None else found.pairs)
        self.table.setFocus()
        self.refresh()  # something may have been settled while it looked

    def _show_still(self, now: Looked) -> None:
        """A merge from before the search that was taken apart may have made new pairs."""
        self._show(now.pairs)
        if not self._scanned.merges <= now.merges:
            self.look()

    def _failed(self, _error: Exception) -> None:
        self._end()
        self._show(self.found or ())

    def _end(self) -> None:
        self._job = None
        self.bar.hide()
        self.again.setText(self.tr("Look again"))

    def _step(self, done: int, _total: int) -> None:
        self.bar.setValue(done)

    def _show(self, found: tuple[Pair, ...]) -> None:
        self.found = found
        self._about.setText(
            self.tr(
                "%Ln pair(s) found. Merging can be undone at any time, also later.", "", len(found)
            )
        )
        self._refill()

    def _refill(self) -> None:
        self._count()
        pairs = self._listed(self._subject, self._certainty)
        self.table.show_pairs(pairs)
        is_empty = not pairs and self.found is not None
        self.table.setVisible(not is_empty)
        self.why.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self.empty.say(
            self.tr("Nothing similar enough found") if not self.found else self.tr("None of these"),
            self.tr("Names, phones, mails, addresses and tax numbers were compared.")
            if not self.found
            else self.tr("There are others: choose All above."),
        )

    def _count(self) -> None:
        names = {None: self.tr("All"), Subject.CUSTOMER: self.tr("Customers"),
                 Subject.CONTACT: self.tr("People")}  # fmt: skip
        counts = Counter(pair.subject for pair in self._listed(None, self._certainty))
        for subject, chip in self.subjects.items():
            n = counts.total() if subject is None else counts[subject]
            chip.setText(f"{names[subject]}  {formats.number(n)}")
        sure = Counter(pair.certainty for pair in self._listed(self._subject, None))
        for certainty, chip in self.certainties.items():
            n = sure.total() if certainty is None else sure[certainty]
            word = names[None] if certainty is None else phrases_duplicates.certainty(certainty)
            chip.setText(f"{word}  {formats.number(n)}")

    def _listed(self, subject: Subject | None, certainty: Certainty | None) -> Sequence[Pair]:
        return [
            pair
            for pair in self.found or ()
            if subject in (None, pair.subject) and certainty in (None, pair.certainty)
        ]

    def _sure(self) -> Sequence[Pair]:
        pair = self.table.current()
        if pair is None:
            return ()
        return [
            one
            for one in self._listed(pair.subject, Certainty.SURE)
            if one in self.table.listed.pairs
        ]

    def _show_chosen(self) -> None:
        pair = self.table.current()
        for button in (self.comparing, self.parting):
            button.setEnabled(pair is not None)
        self.many.setEnabled(bool(self._sure()))
        cut_off = pair is not None and self.table.cuts_reasons_off()
        self.why.setText(self._words.why(pair.reasons) if pair is not None and cut_off else "")

    def _connect(self) -> None:
        subjects, certainties = QButtonGroup(self), QButtonGroup(self)
        for subject, chip in self.subjects.items():
            subjects.addButton(chip)
            chip.clicked.connect(lambda _=False, s=subject: self.show_only(s, self._certainty))
        for certainty, chip in self.certainties.items():
            certainties.addButton(chip)
            chip.clicked.connect(lambda _=False, c=certainty: self.show_only(self._subject, c))
        self.subjects[None].setChecked(True)
        self.certainties[None].setChecked(True)
        self.comparing.clicked.connect(self.compare)
        self.parting.clicked.connect(self.part)
        self.many.clicked.connect(self.merge_many)
        self.past.clicked.connect(lambda: open_merges(self.context, self.window()))
        self.again.clicked.connect(lambda: self.cancel() if self._job else self.look())

    def _arrange(self) -> None:
        space = self.context.theme.space
        for label, kind in ((self._title, "title"), (self._about, "muted"), (self.why, "muted")):
            label.setProperty("class", kind)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.comparing.setProperty("class", "primary")
        self.bar.hide()
        self.empty.hide()
        chips, working, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (chips, working, foot):
            row.setSpacing(space("small"))
        for chip in self.subjects.values():
            chips.addWidget(chip)
        chips.addSpacing(space("large"))
        for chip in self.certainties.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        working.addWidget(self._about, 1)
        working.addWidget(self.bar, 1)
        working.addWidget(self.again)
        for button in (self.comparing, self.parting, self.many):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.past)
        foot.addWidget(self.closing)
        for button in (
            self.comparing,
            self.parting,
            self.many,
            self.past,
            self.again,
            self.closing,
        ):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(space("huge"),) * 4)
        layout.setSpacing(space("medium"))
        layout.addWidget(self._title)
        layout.addLayout(working)
        layout.addLayout(chips)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.why)
        layout.addLayout(foot)
