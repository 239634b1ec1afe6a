"""How a customer is looked after: contact by plan, how fresh what we know is, signs of interest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop import customers, freshness
from crm_desktop.customer_care import CustomerCare
from crm_desktop.interest import Interest, Seen
from crm_desktop.models.codes import CustomerClass
from ui import formats, phrases
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import undoably
from ui.pages.forms.deriving import field
from ui.phrases_care import Care
from ui.widgets.chip import Chip
from ui.widgets.freshness_rows import FreshnessRows
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section


class CareSection(QWidget):
    """Stands on top of the profile; what is seldom wanted is folded away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._care: CustomerCare | None = None
        self.suggestion = InterestNote(context)
        self.cadence, self.due, self.kept = (_words() for _ in range(3))
        self.due.setProperty("class", "muted")
        self.kept.setProperty("class", "muted")
        self.overdue = Chip()
        self.plan = Section(context.theme, self._plan())
        self.plan.add_wanted.connect(self._change_days)
        self.freshness = FreshnessRows(context.theme)
        self.freshness.confirmed.connect(self._confirm)
        self.fresh = Section(context.theme, self.freshness)
        self.fresh.let_fold(folded=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("tight"))
        for part in (self.suggestion, self.plan, self.fresh):
            layout.addWidget(part)

    def show_care(self, care: CustomerCare) -> None:
        """Show how a customer is looked after; another one's old information is unfolded."""
        is_other = self._care is None or self._care.customer_id != care.customer_id
        self._care = care
        said = Care()
        self.suggestion.show_interest(care.customer_id, care.interest)
        self.plan.say(self.tr("Contact by plan"), self.tr("Change the days"))
        self.plan.show_filled(True)
        self.cadence.setText(said.cadence(care))
        self.due.setText(said.due(care))
        self.due.setVisible(care.cadence.is_kept)
        self.overdue.show_word(said.overdue(care), "bad")
        kept = " · ".join(part for part in (said.kept(care.kept), said.not_kept(care.kept)) if part)
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))
        self.fresh.say(self.tr("How fresh is this?"))
        self.fresh.show_filled(True, said.freshness(care))
        self.freshness.show_ages(care.ages, care.to_ask)
        if is_other:
            self.fresh.fold(not any(age.is_stale for age in care.ages))

    def _confirm(self, group: str) -> None:
        if self._care is not None:
            customer = self._care.customer_id
            undoably(
                self._context, freshness.confirm, self, customer_id=customer, field_group=group
            )

    def _change_days(self) -> None:
        if self._care is None:
            return
        own = self._care.cadence.days if self._care.cadence.is_own else None
        FormDialog(
            self._context,
            self.tr("Contact by plan"),
            lambda: [field("customer", "cadence_days", hint=self.tr("empty: as its tier says"))],
            customers.edit,
            self,
            fixed={"id": self._care.customer_id},
            values={"cadence_days": own},
        ).open()

    def _plan(self) -> QWidget:
        plan = QWidget()
        late = QHBoxLayout()
        late.setSpacing(self._context.theme.space("small"))
        late.addWidget(self.overdue, 0, Qt.AlignmentFlag.AlignTop)
        late.addWidget(self.due, 1)
        layout = QVBoxLayout(plan)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._context.theme.space("hair"))
        layout.addWidget(self.cadence)
        layout.addLayout(late)
        layout.addWidget(self.kept)
        return plan


class InterestNote(QFrame):
    """What the signs of interest suggest, with its reasons and one button; else hidden."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer_id = 0
        self._interest: Interest | None = None
        self.setProperty("class", "note")
        self.setProperty("tone", "info")
        self.words, self.reasons = _words(), _words()
        self.words.setProperty("class", "strong")
        self.reasons.setProperty("class", "small")
        self.button = QPushButton()
        self.button.clicked.connect(self._follow)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.words)
        texts.addWidget(self.reasons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(context.theme.space("medium"))
        layout.addLayout(texts, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_interest(self, customer_id: int, interest: Interest) -> None:
        """Show what the signs seen at a customer suggest."""
        self._customer_id, self._interest = customer_id, interest
        said = Care()
        self.words.setText(said.suggestion(interest))
        self.reasons.setText(said.reasons(interest))
        self.button.setText(said.make(interest))
        # Where no sign was ever written down, their absence says nothing.
        lost = interest.suggested is CustomerClass.TARGET and bool(interest.seen)
        self.setVisible(interest.suggested is CustomerClass.PROSPECT or lost)

    def _follow(self) -> None:
        if self._interest is not None and self._interest.suggested is not None:
            undoably(
                self._context,
                customers.edit,
                self,
                id=self._customer_id,
                customer_class=self._interest.suggested,
            )


class SignsSection(QWidget):
    """The signs of interest seen, with their dates; one leads to the activity it was seen in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._seen: tuple[Seen, ...] = ()
        self.list = RecordList(context.theme, two_lines=False)
        self.list.opened.connect(self._open)
        self.section = Section(context.theme, self.list)
        self.section.let_fold(folded=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_interest(self, interest: Interest) -> None:
        """Show the signs; nothing at all where none was ever seen."""
        self._seen = interest.seen
        title = self.tr("Signs of interest")
        self.section.say(title)
        self.list.setAccessibleName(title)
        self.list.show_lines([self._line(place, seen) for place, seen in enumerate(self._seen)])
        self.section.show_count(len(self._seen))
        self.setVisible(bool(self._seen))

    def _line(self, place: int, seen: Seen) -> Line:
        word, day = phrases.code("signal", seen.signal), formats.short_day(seen.on)
        return Line(place, word, seen.subject, day, faded=not seen.counts, strong=False)

    def _open(self, place: int) -> None:
        self._context.desk.open("activity", self._seen[place].activity_id)


def _words() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
