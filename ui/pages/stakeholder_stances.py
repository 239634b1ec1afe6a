"""The small windows in which a department's stance, its name and its functions are said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import contacts, department_stances
from crm_desktop.department_stances import DepartmentRow, StanceOnDay
from crm_desktop.errors import UserError
from crm_desktop.models.codes import DepartmentRole, Stance
from ui import formats, phrases
from ui.context import Context
from ui.pages.forms.deleting import delete
from ui.widgets.chip import ChipButton
from ui.widgets.editors import DayEditor
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.popup import Popup
from ui.widgets.record_list import Line, RecordList
from ui.widgets.stakeholder_map.look import TONES

WIDTH = 350
MOST_SAID = 190  # pixels of height for what was said so far; the rest is scrolled to


class _Popup(Popup):
    """Opens below what was clicked; Enter in a line saves, Ctrl+Enter anywhere, Esc leaves."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(WIDTH, parent)
        self.context = context
        self.title = QLabel(wordWrap=True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("class", "strong")
        self.save_button = QPushButton()
        self.save_button.setProperty("class", "primary")
        self.rows = QVBoxLayout(self)
        self.rows.setSpacing(context.theme.space("small"))
        self.rows.addWidget(self.title)

    def flow(self, chips: Iterable[ChipButton]) -> QWidget:
        """Chips that wrap."""
        place = QWidget()
        layout = FlowLayout(place, spacing=self.context.theme.space("tight"))
        for chip in chips:
            layout.addWidget(chip)
        return place

    def retranslate(self) -> None:
        """Set every text anew; overridden by each popup."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_button.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class StancePopup(_Popup):
    """Where a department stands in a deal from a day on; what was said before stands below.

    Enter in the list, or a click, takes a stance of an earlier day up for correction; Delete takes
    it away.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._place: tuple[int, int | None] = (0, None)
        self._said: tuple[StanceOnDay, ...] = ()
        self._wrong: StanceOnDay | None = None  # is being corrected
        self._ask = context.tasks.ask(self)
        self.stances = {stance: ChipButton() for stance in Stance}
        for chip in self.stances.values():
            chip.setAutoExclusive(True)
        self._since_label = QLabel()
        self.since = DayEditor(context.theme)
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("class", "problem")
        self._cares_label = QLabel()
        self.cares_for = QLineEdit()
        self.delete_button = QPushButton()
        self.delete_button.setProperty("class", "danger")
        self.new_button = QPushButton()
        self.new_button.setProperty("class", "link")
        self._said_label = QLabel()
        self._said_label.setProperty("class", "muted")
        self.list = RecordList(context.theme)
        self._scroll = QScrollArea(widgetResizable=True)
        self._arrange()
        self._connect()
        self.retranslate()

    def ask(
        self,
        below: QWidget,
        title: str,
        department_id: int,
        deal_id: int | None,
        said: StanceOnDay | None,
        *,
        correcting: bool = False,
    ) -> None:
        """Ask for a stance from today on, or let the one said last be corrected.

        `said` is that one: a new stance begins as it is.
        """
        self._place = department_id, deal_id
        self.title.setText(title)
        self._show_said(())
        self._begin(said, correcting=correcting and said is not None)
        self.open_under(below)
        # The arrow keys choose the stance at once.
        next(chip for chip in self.stances.values() if chip.isChecked()).setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Ask what was said so far, while this is open."""
        if self.isVisible():
            self._ask.start(department_stances.history, *self._place, then=self._show_said)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Stance of a department"))
        self._since_label.setText(self.tr("Since"))
        self._cares_label.setText(self.tr("Cares for"))
        self.since.setAccessibleName(self.tr("Since"))
        self.cares_for.setAccessibleName(self.tr("Cares for"))
        self._said_label.setText(self.tr("Said so far"))
        self.list.setAccessibleName(self.tr("Said so far"))
        self.list.setToolTip(self.tr("Enter corrects a stance, Delete takes it away"))
        self.delete_button.setText(self.tr("Delete"))
        self.new_button.setText(self.tr("New stance"))
        for stance, chip in self.stances.items():
            chip.setText(phrases.code("stance", stance))
        self._word_save()

    def _word_save(self) -> None:
        is_new = self._wrong is None
        self.save_button.setText(self.tr("Save") if is_new else self.tr("Correct"))
        self.delete_button.setVisible(not is_new)
        self.new_button.setVisible(not is_new)

    def _begin(self, said: StanceOnDay | None, *, correcting: bool) -> None:
        """Fill the fields with what was said: to correct it, or to say something new."""
        self.problem.hide()
        self._wrong = said if correcting else None
        self.stances[said.stance if said else Stance.UNKNOWN].setChecked(True)
        self.cares_for.setText(said.cares_for if said else "")
        self.since.set_value(said.on_day if said and correcting else date.today())
        self._word_save()

    def _begin_new(self) -> None:
        self._begin(self._said[-1] if self._said else None, correcting=False)
        self.list.clearSelection()
        self.since.setFocus()

    def _take_up(self, id: int) -> None:
        wrong = next((said for said in self._said if said.id == id), None)
        if wrong is not None:
            self._begin(wrong, correcting=True)
            self.since.setFocus()

    def _show_said(self, said: tuple[StanceOnDay, ...]) -> None:
        self._said = said
        self.list.show_lines([_line_of(one) for one in reversed(said)])
        for widget in (self._said_label, self._scroll):
            widget.setVisible(bool(said))
        self._scroll.setFixedHeight(min(self.list.height(), MOST_SAID) + 2)
        if self._wrong is not None:
            still = next((one for one in said if one.id == self._wrong.id), None)
            if still is not None:
                self.list.choose(still.id)
            elif said:
                self._begin_new()
        self.fit()

    def _save(self) -> None:
        day = self._day()
        if day is None:
            return
        chosen = next(stance for stance, chip in self.stances.items() if chip.isChecked())
        words = self.cares_for.text().strip()
        do = self.context.tasks.do
        if self._wrong is not None:
            do(
                department_stances.correct,
                id=self._wrong.id,
                stance=chosen,
                on=day,
                cares_for=words,
            )
        else:
            department_id, deal_id = self._place
            do(
                department_stances.set_stance,
                department_id=department_id,
                deal_id=deal_id,
                stance=chosen,
                on=day,
                cares_for=words,
            )
        self.close()

    def _day(self) -> date | None:
        """The day in the field; None, and the field says which are meant, when it is none."""
        try:
            day = self.since.value()
        except ValueError:
            day = None
        if not isinstance(day, date) or day > date.today():
            today = formats.day(date.today())
            self._refuse(self.tr("A day up to {today}").format(today=today))
            return None
        wrong = self._wrong
        if wrong and any(one.on_day == day and one.id != wrong.id for one in self._said):
            self._refuse(phrases.error(UserError("stance_day_taken", day=day)))
            return None
        return day

    def _refuse(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.show()
        self.fit()
        self.since.setFocus()
        self.since.selectAll()

    def _delete(self, id: int) -> None:
        delete(self.context, department_stances.delete, [id], self)
        if len(self._said) <= 1:
            self.close()

    def _delete_wrong(self) -> None:
        if self._wrong is not None:
            self._delete(self._wrong.id)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self._save)
        self.delete_button.clicked.connect(self._delete_wrong)
        self.new_button.clicked.connect(self._begin_new)
        self.cares_for.returnPressed.connect(self._save)
        self.since.returnPressed.connect(self._save)
        self.list.opened.connect(self._take_up)
        self.list.clicked.connect(lambda _index: self._take_up(self.list.current()))
        self.list.delete_wanted.connect(self._delete)

    def _arrange(self) -> None:
        self.rows.addWidget(self.flow(self.stances.values()))
        since = (self._since_label, self.since, self.problem)
        for widget in (*since, self._cares_label, self.cares_for):
            self.rows.addWidget(widget)
        buttons = QHBoxLayout()
        for button in (self.save_button, self.delete_button, self.new_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.rows.addLayout(buttons)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.list)
        self.rows.addWidget(self._said_label)
        self.rows.addWidget(self._scroll)


def _line_of(said: StanceOnDay) -> Line:
    return Line(
        said.id,
        formats.day(said.on_day),
        said.cares_for,
        chip=phrases.code("stance", said.stance),
        tone=TONES[said.stance],
        strong=False,
    )


class DepartmentPopup(_Popup):
    """A department's name and what it does in a purchase; it may do several things."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._customer_id = 0
        self._department: DepartmentRow | None = None
        self.name = QLineEdit()
        self.functions = {code: ChipButton() for code in DepartmentRole}
        self._functions_label = QLabel()
        self.rows.addWidget(self.name)
        self.rows.addWidget(self._functions_label)
        self.rows.addWidget(self.flow(self.functions.values()))
        self.rows.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.save_button.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.name.textChanged.connect(self._follow)
        self._follow()
        self.retranslate()

    def ask(self, below: QWidget, customer_id: int, department: DepartmentRow | None) -> None:
        """Ask for a new department, or for another name or other functions of one."""
        self._customer_id, self._department = customer_id, department
        self.name.setText(department.name if department else "")
        for code, chip in self.functions.items():
            chip.setChecked(department is not None and code in department.functions)
        self.retranslate()
        self.open_under(below)
        self.name.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        new = self.tr("New department")
        self.title.setText(self._department.name if self._department else new)
        self.name.setPlaceholderText(self.tr("Name of the department"))
        self.name.setAccessibleName(self.tr("Name of the department"))
        self._functions_label.setText(self.tr("What it does in a purchase"))
        self.save_button.setText(self.tr("Save"))
        for code, chip in self.functions.items():
            chip.setText(phrases.code("function", code))

    def _follow(self) -> None:
        self.save_button.setEnabled(bool(self.name.text().strip()))

    def _save(self) -> None:
        name = self.name.text().strip()
        if not name:
            return
        functions = [code for code, chip in self.functions.items() if chip.isChecked()]
        if self._department is None:
            self.context.tasks.do(
                contacts.add_department,
                customer_id=self._customer_id,
                name=name,
                functions=functions,
            )
        else:
            self.context.tasks.do(
                contacts.edit_department, id=self._department.id, name=name, functions=functions
            )
        self.close()
