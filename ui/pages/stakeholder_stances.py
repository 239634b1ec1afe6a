"""The small windows in which a department's stance, its name and its functions are said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crm_desktop import contacts, department_stances
from crm_desktop.department_stances import DepartmentRow, StanceOnDay
from crm_desktop.models.codes import DepartmentRole, Stance
from ui import formats, phrases
from ui.context import Context
from ui.widgets.chip import ChipButton
from ui.widgets.editors import DayEditor
from ui.widgets.flow_layout import FlowLayout

WIDTH = 320


class _Popup(QFrame):
    """Opens below what was clicked; Enter saves, Esc leaves."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.context = context
        self.setProperty("class", "popup")
        self.setFixedWidth(WIDTH)
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

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, inside the screen."""
        self.adjustSize()
        place = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        screen = widget.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()

    def retranslate(self) -> None:
        """Set every text anew; overridden by each popup."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class StancePopup(_Popup):
    """Where a department stands in a deal from a day on, and what it cares for."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._place: tuple[int, int | None] = (0, None)
        self.stances = {stance: ChipButton() for stance in Stance}
        for chip in self.stances.values():
            chip.setAutoExclusive(True)
        self._since_label = QLabel()
        self.since = DayEditor(context.theme)
        self._cares_label = QLabel()
        self.cares_for = QLineEdit()
        self.rows.addWidget(self.flow(self.stances.values()))
        for widget in (self._since_label, self.since, self._cares_label, self.cares_for):
            self.rows.addWidget(widget)
        self.rows.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.save_button.clicked.connect(self._save)
        self.cares_for.returnPressed.connect(self._save)
        self.since.returnPressed.connect(self._save)
        self.retranslate()

    def ask(
        self,
        below: QWidget,
        title: str,
        department_id: int,
        deal_id: int | None,
        said: StanceOnDay | None,
    ) -> None:
        """Ask for a stance from today on; the one said last is where it begins."""
        self._place = department_id, deal_id
        self.title.setText(title)
        self.stances[said.stance if said else Stance.UNKNOWN].setChecked(True)
        self.cares_for.setText(said.cares_for if said else "")
        self.since.set_value(date.today())
        self.open_under(below)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Stance of a department"))
        self._since_label.setText(self.tr("Since"))
        self._cares_label.setText(self.tr("Cares for"))
        self.since.setAccessibleName(self.tr("Since"))
        self.cares_for.setAccessibleName(self.tr("Cares for"))
        self.save_button.setText(self.tr("Save"))
        for stance, chip in self.stances.items():
            chip.setText(phrases.code("stance", stance))

    def _save(self) -> None:
        try:
            day = self.since.value()
        except ValueError:
            day = None
        if not isinstance(day, date) or day > date.today():
            self.since.setFocus()
            self.since.selectAll()
            self.since.setToolTip(
                self.tr("A day up to {today}").format(today=formats.day(date.today()))
            )
            return
        chosen = next(stance for stance, chip in self.stances.items() if chip.isChecked())
        department_id, deal_id = self._place
        self.context.tasks.do(
            department_stances.set_stance,
            department_id=department_id,
            deal_id=deal_id,
            stance=chosen,
            on=day,
            cares_for=self.cares_for.text().strip(),
        )
        self.close()


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
