"""What lifts and lowers a customer's loyalty, with the records behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crm_desktop.insights.loyalty import Axis
from crm_desktop.loyalty import Reason
from ui import formats, phrases_loyalty
from ui.context import Context
from ui.phrases_loyalty import LoyaltyWords
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section


class ReasonsSection(QWidget):
    """The strongest first; Space, an arrow or a click unfolds the latest records of one."""

    record_wanted = Signal(str, object)  # what opens it, and its id

    def __init__(
        self, context: Context, words: LoyaltyWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._reasons: Sequence[Reason] = ()
        self._rest: tuple[str, float] = ("", 0.0)
        self._is_move = False
        self._unfolded: set[Axis] = set()
        self.list = RecordList(context.theme, two_lines=False)
        self.list.opened.connect(self._open)
        self.list.toggled.connect(self._toggle)
        self.list.clicked.connect(lambda _index: self._toggle(self.list.current()))
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted small")
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(context.theme.space("tight"))
        inside.addWidget(self.note)
        inside.addWidget(self.list)
        self.section = Section(context.theme, content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_reasons(
        self,
        title: str,
        remark: str,
        reasons: Sequence[Reason],
        rest: tuple[str, float] = ("", 0.0),
        *,
        note: str = "",
        is_move: bool = False,
    ) -> None:
        """Show other reasons; nothing at all without any. `rest`: words and their points.

        The remark stands by the title, the note below it.
        """
        self._reasons, self._rest, self._is_move = tuple(reasons), rest, is_move
        self.section.say(title)
        self.list.setAccessibleName(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._fill()
        self.section.show_filled(True, remark)
        self.setVisible(bool(reasons or rest[0]))

    def _fill(self) -> None:
        lines = []
        for reason in self._reasons:
            lines.append(self._line(reason))
            if reason.axis in self._unfolded:
                lines.extend(self._record(reason, place) for place in range(len(reason.records)))
                if more := self._words.more(reason):
                    lines.append(Line((reason.axis, len(reason.records)), more, level=1))
        words, points = self._rest
        if words:
            lines.append(self._told("rest", words, "", points, ""))
        self.list.show_lines(lines)

    def _line(self, reason: Reason) -> Line:
        folded = "chevron-down" if reason.axis in self._unfolded else "chevron-right"
        return self._told(
            reason.axis,
            phrases_loyalty.axis(reason.axis),
            self._words.evidence(reason, since=self._is_move),
            reason.points,
            folded if reason.records else "",
        )

    def _told(self, key: str, title: str, detail: str, points: float, icon: str) -> Line:
        return Line(
            key,
            title,
            detail,
            chip=self._words.points(points),
            tone="neutral" if abs(points) < 0.5 else "good" if points > 0 else "warn",
            icon=icon or "minus",
            strong=False,
        )

    def _record(self, reason: Reason, place: int) -> Line:
        record = reason.records[place]
        day = formats.short_day(record.day)
        return Line((reason.axis, place), self._words.record(record), end=day, level=1)

    def _toggle(self, key: object) -> None:
        if isinstance(key, Axis):
            self._unfolded ^= {key}
            self._fill()

    def _open(self, key: object) -> None:
        """Open a record, or of a reason the latest one."""
        axis, place = key if isinstance(key, tuple) else (key, 0)
        for reason in self._reasons:
            if reason.axis == axis and place < len(reason.records):
                record = reason.records[place]
                self.record_wanted.emit(record.table, record.id)
