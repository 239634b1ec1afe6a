"""The loyalty of a customer at a glance: radar, total, trend and ladder."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from crm_desktop.loyalty import Loyalty
from ui import formats, phrases_loyalty
from ui.context import Context
from ui.phrases_loyalty import LoyaltyWords
from ui.widgets.ladder_rungs import LadderRungs, RungLine
from ui.widgets.loyalty_radar import LoyaltyRadar, Side
from ui.widgets.trend_line import TrendLine

BESIDE = 600  # pixels from which the words stand beside the radar


class LoyaltyHead(QWidget):
    """The radar, and beside it the total, what it is compared with, the trend and the ladder."""

    def __init__(
        self, context: Context, words: LoyaltyWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        space = context.theme.space
        self.radar = LoyaltyRadar(context.theme)
        self.total, self.coverage = QLabel(), QLabel(wordWrap=True)
        self.peers = QLabel(wordWrap=True)
        self.unknown = QLabel(wordWrap=True)
        self.unknown.setProperty("class", "muted small")
        self.total.setProperty("class", "title")
        self.coverage.setProperty("class", "muted")
        self.peers.setProperty("class", "muted")
        self.trend = TrendLine(context.theme)
        self.ladder_title = QLabel()
        self.ladder_title.setProperty("class", "section")
        self.ladder = LadderRungs(context.theme)
        beside = QVBoxLayout()
        beside.setSpacing(space("tight"))
        for label in (self.total, self.coverage, self.peers, self.unknown):
            label.setTextFormat(Qt.TextFormat.PlainText)
            beside.addWidget(label)
        beside.addWidget(self.trend)
        beside.addSpacing(space("tight"))
        beside.addWidget(self.ladder_title)
        beside.addWidget(self.ladder)
        beside.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space("large"))
        self._layout.addWidget(self.radar, 5, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(beside, 4)

    def show_loyalty(self, found: Loyalty) -> None:
        """Show the loyalty of a customer."""
        said, words = self._words, phrases_loyalty
        sides = [
            Side(words.axis(one.axis), one.value, one.median, said.side(one)) for one in found.axes
        ]
        legend = (self.tr("this customer"), self.tr("half of the others reach"))
        self.radar.show_sides(sides, self.tr("Loyalty, side by side with the others"), legend)
        unknown = said.unknown(found)
        self.unknown.setText(unknown)
        self.unknown.setVisible(bool(unknown))
        self.total.setText(said.total(found))
        self.coverage.setText(f"{said.coverage(found)} · {formats.day(found.as_of)}")
        self.peers.setText(said.peers(found))
        totals = [total for _, total in found.trend]
        known = [formats.number(total, 0) for total in totals if total is not None]
        first, last = found.trend[0][0], found.trend[-1][0]
        self.trend.setVisible(len(known) > 1)
        self.trend.show_values(
            totals,
            (formats.month(first), formats.month(last)),
            formats.titled(self.tr("Loyalty by quarter"), formats.listed(known)),
        )
        self.ladder_title.setText(self.tr("The ladder of loyalty"))
        self.ladder.show_rungs(self._rungs(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the words stand below the radar."""
        super().resizeEvent(event)
        wide = self.width() >= BESIDE
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _rungs(self, found: Loyalty) -> list[RungLine]:
        reached = True
        lines = []
        for code, met, why in self._words.ladder(found.ladder):
            reached = reached and met is True
            state = self.tr("reached") if reached else self.tr("not reached")
            if met is None:
                state = self.tr("unknown")
            lines.append(RungLine(phrases_loyalty.rung(code), reached, state, why))
        return lines
