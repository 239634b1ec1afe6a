"""Our own Excel templates: one with everything, or one of a kind."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange import templates
from crm_desktop.exchange.kinds import Kind
from ui import phrases, phrases_import, saving
from ui.context import Context


class TemplateButton(QPushButton):
    """A menu of templates; the chosen one is saved where the user says."""

    failed = Signal(str)  # why it was not

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = context.tasks.ask(self)
        self.setText(self.tr("Get an Excel template…"))
        menu = QMenu(self)
        menu.addAction(self.tr("With everything")).triggered.connect(partial(self.save, ()))
        menu.addSeparator()
        for kind in Kind:
            action = menu.addAction(phrases_import.kind(kind.value))
            action.triggered.connect(partial(self.save, (kind.value,)))
        self.setMenu(menu)

    def save(self, kinds: tuple[str, ...], _checked: bool = False) -> None:
        """Ask where, and write the template there."""
        title = self.tr("Save the template")
        what = phrases_import.kind(kinds[0]) if kinds else self.tr("Template")
        proposed = saving.file_name(what) + ".xlsx"
        name = saving.ask_where(self._context.settings, self, title, proposed, "Excel (*.xlsx)")
        if not name:
            return
        path, language = saving.path_of(name, "xlsx"), self._context.language.code

        def write(session: Session) -> tuple[str, ...]:
            return templates.write_template(path, kinds=kinds, language=language, session=session)

        self._ask.start(write, then=lambda _kinds: self._saved(path.name), failed=self._failed)

    def _saved(self, name: str) -> None:
        self._context.desk.say(self.tr("Saved: {file}").format(file=name))

    def _failed(self, error: Exception) -> None:
        problem = error if isinstance(error, UserError) else UserError("bug")
        self.failed.emit(phrases.error(problem))
