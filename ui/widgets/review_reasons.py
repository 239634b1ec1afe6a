"""Why a tier or class is proposed: each reason in words, with the records behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from crm_desktop.insights.class_moves import ClassReason
from crm_desktop.insights.finding import Evidence
from crm_desktop.reviewing import Aside, Move, Named
from crm_desktop.tiering import TierReason
from ui import formats, phrases_findings
from ui.phrases_reviews import ReviewWords
from ui.theme import Theme

OPENS = {"sales_order": "order", "customer": "customer", "activity": "activity"}


class ReviewReasons(QFrame):
    """Shows the reasons of one proposal; says which records are wanted, and where a menu may be."""

    records_wanted = Signal(object, QPoint)  # tuple[Evidence, …], where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ReviewWords(self)
        self.setProperty("class", "note")
        self.links: list[QPushButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(theme.space("tight"))
        self._inner: QWidget | None = None

    def show_move(self, move: Move, currency: str, gone: Aside | None) -> None:
        """Show why it is proposed, and why it was set aside when it was."""
        if self._inner is not None:
            self._layout.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget()
        self._inner.setProperty("class", "clear")
        self.links = []
        lines = QVBoxLayout(self._inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.space("tight"))
        heading = QLabel(formats.titled(move.name, self._words.move(move)))
        heading.setProperty("class", "strong")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        lines.addWidget(heading)
        said = self._words.reasons(move, currency)
        behind: list[TierReason | ClassReason] = list(move.reasons)
        for words, reason in zip(said, behind, strict=True):
            n = reason.n if isinstance(reason, TierReason) else len(reason.records)
            lines.addLayout(self._line(words, reason.records, n, move.customer_id))
        why = "" if gone is None else phrases_findings.translated(gone.reason)
        aside = self.tr("Set aside on {day}: {reason}")
        for more in (
            self._words.unknown(move),
            aside.format(day=formats.day(gone.on), reason=why) if gone is not None else "",
        ):
            if more:
                label = QLabel(more, wordWrap=True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("class", "small muted")
                lines.addWidget(label)
        self._layout.addWidget(self._inner)

    def offer(
        self,
        named: Mapping[Evidence, Named],
        at: QPoint,
        opens: Callable[[str, object], None],
    ) -> None:
        """Open the only record, or let one be chosen."""
        if len(named) == 1:
            (only,) = named
            opens(OPENS[only.table], only.id)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for record, told in named.items():
            parts = [
                told.name or (self.tr("Order") if record.table == "sales_order" else ""),
                "" if told.on is None else formats.short_day(told.on),
                "" if told.amount is None else formats.money(told.amount, told.currency),
            ]
            entry = menu.addAction(" · ".join(filter(None, parts)).replace("&", "&&"))
            entry.triggered.connect(
                lambda _=False, record=record: opens(OPENS[record.table], record.id)
            )
        menu.popup(at)

    def _line(
        self, words: str, records: tuple[Evidence, ...], n: int, customer_id: int
    ) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space("small"))
        text = QLabel(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        line.addWidget(text)
        if records:
            link = QPushButton(self._link(records, n, customer_id))
            link.setProperty("class", "link flush")
            link.setAutoDefault(False)
            link.setAccessibleName(formats.titled(words, link.text()))
            link.clicked.connect(
                lambda _=False, at=link: self.records_wanted.emit(
                    records, at.mapToGlobal(QPoint(0, at.height() + 2))
                )
            )
            self.links.append(link)
            line.addWidget(link)
        line.addStretch(1)
        return line

    def _link(self, records: tuple[Evidence, ...], n: int, customer_id: int) -> str:
        if records == (Evidence("customer", customer_id),):
            return self.tr("Profile")
        table, count = records[0].table, len(records)
        if table == "sales_order" and count < n:
            words = self.tr("the %Ln largest of {all} orders", "", count)
            return words.format(all=formats.number(n))
        if table == "sales_order":
            return self.tr("%Ln order(s)", "", count)
        if table == "activity":
            return self.tr("%Ln entry(ies)", "", count)
        return self.tr("%Ln customer(s)", "", count)
