"""The review of tiers and classes: what is proposed and why; accept it, or set it aside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent, QWindow
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import findings, reviewing
from crm_desktop.insights.finding import Evidence
from crm_desktop.models.codes import CustomerClass, Tier
from crm_desktop.reviewing import Move, Named, Review
from crm_desktop.tiering import TierMove
from ui import formats, phrases_findings
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.page import Page
from ui.pages.forms import open_record
from ui.pages.forms.deleting import undoably
from ui.phrases_reviews import ReviewWords
from ui.widgets.chip import ChipButton
from ui.widgets.review_reasons import ReviewReasons
from ui.widgets.review_table import ReviewTable, key_of

SIZE = (940, 620)


class ReviewWindow(QDialog):
    """Stands beside the window and leaves it usable; undo works in it as there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.page = ReviewPage(context, self)
        self.page.closing.clicked.connect(self.close)
        self.page.left.connect(self._let_in_front)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        for name in ("undo", "redo"):
            action = context.actions.find(name)
            if action is not None:
                self.addAction(action)
        self.resize(*SIZE)
        self.setMinimumSize(640, 420)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title anew."""
        self.setWindowTitle(self.tr("Review tiers and classes"))

    def showEvent(self, event: QShowEvent) -> None:
        """What its links open comes to the front: the window is not bound to stay below it."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.setTransientParent(cast(QWindow, None))  # its type says no None, Qt does

    def _let_in_front(self) -> None:
        over = self.parentWidget()
        if over is not None:
            over.window().raise_()
            over.window().activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class ReviewPage(Page):
    """Lists the proposals; below stand the reasons of the one that is looked at."""

    watches = (
        "customer", "sales_order", "order_line", "firm_setting", "dismissal", "referral",
        "activity_signal", "exchange_rate", "contest", "loyalty_sign",
    )  # fmt: skip
    left = Signal()  # for what shows in the window behind

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._ask_records = context.tasks.ask(self)
        self._words = ReviewWords(self)
        self._found: Review | None = None
        self._way = "all"
        self._title, self._basis, self.problem = QLabel(), QLabel(), QLabel()
        self.ways = {way: ChipButton() for way in ("all", "up", "down", "class", "aside")}
        group = QButtonGroup(self)
        for way, chip in self.ways.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, way=way: self.show_way(way))
        self.table = ReviewTable(context.theme)
        self.table.chosen.connect(self._show_chosen)
        self.table.accept_wanted.connect(self.accept)
        self.table.aside_wanted.connect(self.ask_reason)
        self.table.open_wanted.connect(self._open_customer)
        self.empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.reasons = ReviewReasons(context.theme)
        self.reasons.records_wanted.connect(self._ask_for_records)
        self.taking, self.all_of, self.putting = QPushButton(), QPushButton(), QPushButton()
        self.closing = QPushButton()
        self.taking.clicked.connect(self.accept)
        self.all_of.clicked.connect(self.accept_all)
        self.putting.clicked.connect(self._press_aside)
        self.ways["all"].setChecked(True)
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(reviewing.review, date.today(), then=self._show)

    def retranslate(self) -> None:
        self._title.setText(self.tr("What the figures propose"))
        self.table.setAccessibleName(self.tr("Proposed tiers and classes"))
        self.table.listed.retranslate()
        self.closing.setText(self.tr("Close"))
        self.putting.setText(self.tr("Set aside…"))
        self.taking.setToolTip(self.tr("Space or Ctrl+Enter"))
        self.putting.setToolTip(self.tr("Delete"))
        self.empty.setText(self.tr("Looking through the orders…"))
        if self._found is not None:
            self._show(self._found)

    def show_way(self, way: str) -> None:
        """Show all proposals, those up, those down, those of classes, or what was set aside."""
        self._way = way
        self.ways[way].setChecked(True)
        if self._found is not None:
            moves = self._of(way)
            self.table.show_moves(moves, self._found.tiers.currency)
            self.table.setVisible(bool(moves))
            self.reasons.setVisible(bool(moves))
            self.empty.setVisible(not moves)

    def accept(self) -> None:
        """Accept what is chosen; bring it back where it was set aside."""
        if self._way == "aside":
            self._bring_back(self.table.picked())
        else:
            self._accept(self.table.picked())

    def accept_all(self) -> None:
        """Accept all that is listed."""
        self._accept(self.table.listed.moves)

    def ask_reason(self, at: QPoint | None = None) -> None:
        """Offer reasons for setting aside what is chosen."""
        moves = self.table.picked()
        if not moves or self._way == "aside":
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Set aside until the figures say something else, because…"))
        menu.actions()[0].setEnabled(False)
        menu.addSeparator()
        for reason in phrases_findings.SET_ASIDE:
            entry = menu.addAction(phrases_findings.translated(reason))
            entry.triggered.connect(lambda _=False, why=str(reason): self.set_aside(moves, why))
        menu.addSeparator()
        own = menu.addAction(self.tr("Another reason…"))
        own.triggered.connect(lambda _=False: self._write_reason(moves))
        menu.popup(at or self.table.viewport().mapToGlobal(self._below_current()))

    def set_aside(self, moves: Sequence[Move], reason: str) -> None:
        """Set proposals aside, with a way back."""
        self.table.setFocus()
        undoably(self.context, reviewing.set_aside, self, moves=tuple(moves), reason=reason)

    def _accept(self, moves: Sequence[Move]) -> None:
        tiers: dict[int, Tier | str] = {}
        classes: dict[int, CustomerClass | str] = {}
        for move in moves:
            if isinstance(move, TierMove):
                tiers[move.customer_id] = move.to_tier
            else:
                classes[move.customer_id] = move.to_class
        if moves:
            self.table.setFocus()  # a button that is pressed away would pass it to "Accept all"
            undoably(self.context, reviewing.accept, self, tiers=tiers, classes=classes)

    def _bring_back(self, moves: Sequence[Move]) -> None:
        picked = {key_of(move) for move in moves}
        aside = self._found.aside if self._found else ()
        ids = [gone.id for gone in aside if key_of(gone.move) in picked]
        if ids:
            self.table.setFocus()
            undoably(self.context, findings.restore, self, ids=ids)

    def _write_reason(self, moves: Sequence[Move]) -> None:
        self.table.setFocus()
        dialog = FormDialog(
            self.context,
            self.tr("Set proposals aside"),
            lambda: [Field("reason", self.tr("Because"), required=True)],
            reviewing.set_aside,
            self,
            fixed={"moves": tuple(moves)},
        )
        dialog.name(formats.listed(dict.fromkeys(move.name for move in moves)))
        dialog.open()

    def _press_aside(self) -> None:
        self.ask_reason(self.putting.mapToGlobal(QPoint(0, self.putting.height() + 2)))

    def _below_current(self) -> QPoint:
        return self.table.visualRect(self.table.currentIndex()).bottomLeft() + QPoint(24, 0)

    def _open_customer(self) -> None:
        move = self.table.current()
        if move is not None:
            self._open("customer", move.customer_id)

    def _open(self, kind: str, record_id: object) -> None:
        """An order in a form before the review; all else in the window that is behind it."""
        if kind == "order" and isinstance(record_id, int):
            open_record(self.context, "order", record_id, self)
            return
        self.left.emit()
        self.context.desk.open(kind, record_id)

    def _show(self, found: Review) -> None:
        self._found = found
        self._basis.setText(self._words.basis(found.tiers))
        problem = found.tiers.problem
        self.problem.setText("" if problem is None else self._words.problem(problem))
        self.problem.setVisible(problem is not None)
        names = {
            "all": self.tr("All"),
            "up": self.tr("Up a tier"),
            "down": self.tr("Down a tier"),
            "class": self.tr("Classes"),
            "aside": self.tr("Set aside"),
        }
        for way, chip in self.ways.items():
            count = len(self._of(way))
            chip.setText(f"{names[way]}  {formats.number(count)}")
            chip.setVisible(way in ("all", self._way) or count > 0)
        self.empty.setText(
            self.tr("Nothing is proposed: tiers and classes fit what the customers do.")
            if problem is None
            else self.tr("No class is proposed either.")
        )
        self.show_way(self._way)

    def _of(self, way: str) -> tuple[Move, ...]:
        if self._found is None:
            return ()
        tiers = self._found.tiers.moves
        return {
            "all": self._found.moves,
            "up": tuple(move for move in tiers if move.is_up),
            "down": tuple(move for move in tiers if move.is_down),
            "class": self._found.classes,
            "aside": tuple(gone.move for gone in self._found.aside),
        }[way]

    def _show_chosen(self) -> None:
        count, total = len(self.table.picked()), len(self.table.listed.moves)
        is_aside = self._way == "aside"
        words = (
            self.tr("Bring back %Ln", "", count) if is_aside else self.tr("Accept %Ln", "", count)
        )
        self.taking.setText(words if count else self.tr("Accept"))
        self.taking.setEnabled(bool(count))
        self.putting.setEnabled(bool(count))
        self.putting.setVisible(not is_aside)
        self.all_of.setText(self.tr("Accept all %Ln", "", total))
        self.all_of.setVisible(not is_aside and total > 1)
        move = self.table.current()
        if self._found is not None and move is not None:
            gone = next((a for a in self._found.aside if a.move is move), None)
            self.reasons.show_move(move, self._found.tiers.currency, gone)

    def _ask_for_records(self, evidence: tuple[Evidence, ...], at: QPoint) -> None:
        def show(named: dict[Evidence, Named]) -> None:
            self.reasons.offer(named, at, self._open)

        self._ask_records.start(reviewing.records_of, evidence, then=show)

    def _arrange(self) -> None:
        space = self.context.theme.space
        for label, kind in ((self._title, "title"), (self._basis, "muted"), (self.empty, "muted")):
            label.setProperty("class", kind)
        for label in (self._basis, self.problem):
            label.setWordWrap(True)
        self.problem.hide()
        self.table.hide()
        self.reasons.hide()
        self.taking.setProperty("class", "primary")
        ways, foot = QHBoxLayout(), QHBoxLayout()
        for row in (ways, foot):
            row.setSpacing(space("small"))
        for chip in self.ways.values():
            ways.addWidget(chip)
        ways.addStretch(1)
        for button in (self.taking, self.all_of, self.putting):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        self.closing.setAutoDefault(False)
        foot.addWidget(self.closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(space("huge"),) * 4)
        layout.setSpacing(space("medium"))
        for part in (self._title, self._basis, self.problem):
            layout.addWidget(part)
        layout.addLayout(ways)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.reasons)
        layout.addLayout(foot)
