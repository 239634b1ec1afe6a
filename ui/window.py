"""The window: navigation, pages, search, Undo, and the line that says that all is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop.changes import Change
from crm_desktop.counts import Counts, counts
from crm_desktop.errors import UserError
from crm_desktop.quick_log import Understood
from crm_desktop.settings import default_file
from crm_desktop.store import UNDOABLE_ORIGINS, Store
from ui import bringing_in, formats, phrases
from ui.context import Context
from ui.page import Page
from ui.pages.duplicates.opening import open_duplicates
from ui.pages.exporting.actions import make_exports
from ui.pages.registry import PAGES, PageEntry
from ui.pages.review_opening import open_review
from ui.papers.actions import make_printing
from ui.today_count import TodayCount
from ui.widgets.navigation import Navigation
from ui.widgets.quick_log import QuickLogBox
from ui.widgets.quick_log.box import said_of
from ui.widgets.reminder_bar import ReminderBar
from ui.widgets.search_box import SearchBox
from ui.widgets.status_line import StatusLine
from ui.widgets.toast import Toast
from ui.widgets.top_bar import TopBar

ROOMY = 1220
MOST = 99  # urgent lines beside Today; beyond that the number says nothing

# Behind the three dots, in the order of the table of actions.
MORE = (
    "find_duplicates", "past_imports", "export_data", "print", "export_everything", "open_archive",
    "save_agenda", "own_file", "open_file", "open_sample", "keys", "quit",
)  # fmt: skip


class Window(QWidget):
    """One file, open: what the frame on the desktop holds."""

    ready_to_close = Signal()  # all is saved now, and closing was wanted
    switching = Signal(object)  # the path of another file to open
    sampling = Signal()  # the sample firm is wanted
    coming_home = Signal()  # the user's own file is wanted

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._pages: dict[str, Page] = {}
        self._shown = ""
        self._counts: Counts | None = None
        self._closing = False
        self.setAcceptDrops(True)
        self._lost: Exception | None = None
        self._titles: tuple[Change | None, Change | None] = (None, None)
        self._ask_counts = context.tasks.ask(self)
        self._ask_titles = context.tasks.ask(self)
        self._make_actions()
        self._build()
        self._connect()
        self._restore()
        self.retranslate()
        self._refresh()
        self._today = TodayCount(context, self)

    def show_page(self, name: str) -> Page:
        """Show a page by its name, making it when it is shown for the first time."""
        page = self._page(name)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self._navigation.select(name)
        self._shown = name
        return page

    def _page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = next(entry for entry in PAGES if entry.name == name).make(self._context)
            self._pages[name] = page
            self._stack.addWidget(page)
        return page

    def open(self, kind: str, what: object) -> None:
        """Show a record on the page that knows its kind; lead calendar files in."""
        if kind == "calendar":
            self.open_calendar(*cast("tuple[Sequence[Path], int | None]", what))
            return
        entry = next((entry for entry in PAGES if kind in entry.opens), None)
        if entry is not None:
            self.show_page(entry.name).open(kind, what)

    def say(
        self, text: str, button: str = "", press: object = None, until_change: bool = False
    ) -> None:
        """Show a toast, `until_change` only until something else was changed."""
        done = press if callable(press) else None
        self.toast.say(text, button, done, until_change=until_change)

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self._context.actions.retranslate()
        self._top.retranslate()
        path = self._context.store.path
        self.setWindowTitle(self.tr("{file} – CRM Desktop").format(file=path.stem))
        self._status.show_file(path.name, str(path))
        self._show_state()
        self._show_counts()
        self._show_titles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the page when there is little."""
        super().resizeEvent(event)
        self._navigation.set_narrow(self.width() < ROOMY)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the window is seen, make the page whose keys, as Ctrl+N, work everywhere."""
        super().paintEvent(event)
        if "customers" not in self._pages:
            QTimer.singleShot(0, self, lambda: self._page("customers"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def may_close(self) -> bool:
        """Whether all is saved; `ready_to_close` comes later when something is still under way."""
        self.setFocus()  # leaving a field saves it
        if self._context.tasks.is_saving:
            self._closing = True
            return False
        if (self._lost is not None or self._is_half_written()) and not self._may_lose():
            return False
        self._context.settings.set("page", self._shown)
        return True

    def _build(self) -> None:
        theme = self._context.theme
        self._navigation = Navigation(theme)
        for entry in PAGES:
            if entry.foot:
                self._navigation.add("import", self._import, "import", foot=True)
            self._navigation.add(entry.name, self._go[entry.name], entry.icon, foot=entry.foot)
        self._search = SearchBox(self._context, self._context.actions)
        self.quick_log = QuickLogBox(self._context, self._customer_on_show)
        self._top = TopBar(
            theme, self._search, self.quick_log, self._undo, self._redo, self._new, self._more
        )
        self.reminder_bar = ReminderBar(theme)
        self._stack = QStackedWidget()
        self._status = StatusLine(theme)
        self.toast = Toast(self)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._top)
        right.addWidget(self.reminder_bar)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._navigation)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._status)

    def _make_actions(self) -> None:
        actions = self._context.actions
        actions.belong_to(self)
        self._undo = actions.make("undo", self._take_back)
        self._redo = actions.make("redo", self._do_again)
        self._go = {entry.name: self._going(entry) for entry in PAGES}
        self._import = actions.make("import", self.open_import)
        actions.make("past_imports", lambda: bringing_in.open_past_imports(self._context, self))
        actions.make("save_agenda", self._save_agenda)
        make_exports(self._context, self, lambda: self._pages[self._shown], self.switching.emit)
        make_printing(self._context, self, lambda: self._pages[self._shown])
        actions.make("review_tiers", lambda: open_review(self._context, self))
        actions.make("find_duplicates", lambda: open_duplicates(self._context, self))
        actions.make("search", lambda: self._search.setFocus())
        actions.make(
            "quick_log", lambda: self.quick_log.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        actions.make("save", self._say_saved)
        actions.make("keys", self._show_keys)
        actions.make("open_file", self._choose_file)
        own = actions.make("own_file", self.coming_home.emit)
        own.setEnabled(self._context.store.path.resolve() != default_file().resolve())
        actions.make("open_sample", self.sampling.emit)
        actions.make("quit", lambda: self.window().close())

    def _going(self, entry: PageEntry) -> QAction:
        return self._context.actions.make(entry.action, lambda: self.show_page(entry.name))

    def _new(self) -> list[QAction]:
        self._page("customers")  # what is new is made there, whatever page is shown
        return [a for a in self._context.actions.all() if a.objectName().startswith("new_")]

    def _more(self) -> list[QAction]:
        return [a for a in self._context.actions.all() if a.objectName() in MORE]

    def _connect(self) -> None:
        context = self._context
        context.bridge.changed.connect(self._on_change)
        context.tasks.saving.connect(self._on_saving)
        context.tasks.not_saved.connect(self._on_not_saved)
        context.tasks.problem.connect(self._on_problem)
        context.desk.opening.connect(self.open)
        self._search.chosen.connect(lambda hit: self.open(hit.table, hit.id))
        context.desk.saying.connect(self.say)
        context.desk.counted.connect(self._on_counted)
        self.quick_log.logged.connect(self._say_logged)

    def _customer_on_show(self) -> int | None:
        page = self._pages.get(self._shown)
        return page.customer_on_show() if page is not None else None

    def _say_logged(self, understood: Understood, activity_id: int) -> None:
        words = self.tr("Logged: {what}") if understood.done else self.tr("Planned: {what}")
        show = (self.tr("Open"), lambda: self.open("activity", activity_id))
        self.toast.say(
            words.format(what=said_of(understood)),
            self._undo.text(),
            self._undo.trigger,
            until_change=True,
            other=show if understood.customer is not None else None,
        )

    def _on_change(self, change: Change) -> None:
        # At once, not when the titles are read: Ctrl+Z may follow an entry within a moment.
        if change.kind == "undo":
            self._redo.setEnabled(True)
        elif change.origin in UNDOABLE_ORIGINS:
            self._undo.setEnabled(True)
        if change.origin in UNDOABLE_ORIGINS:
            self.toast.outdate()
        self._refresh()

    def _refresh(self) -> None:
        self._ask_counts.start(counts, then=self._on_counts)
        self._ask_titles.start(_titles, self._context.store, then=self._on_titles)

    def _on_counts(self, found: Counts) -> None:
        self._counts = found
        self._show_counts()

    def _on_counted(self, name: str, count: int) -> None:
        words = "" if not count else formats.number(min(count, MOST)) + "+" * (count > MOST)
        self._navigation.show_count(name, words)

    def _on_titles(self, found: tuple[Change | None, Change | None]) -> None:
        self._titles = found
        self._show_titles()

    def _show_counts(self) -> None:
        if self._counts is None:
            return
        self._navigation.show_count("customers", formats.number(self._counts.customers))
        self._navigation.show_count("deals", formats.number(self._counts.open_deals))
        customers = self.tr("%n customer(s)", "", self._counts.customers)
        people = self.tr("%n person(s)", "", self._counts.contacts)
        self._status.show_counts(f"{customers} · {people}")

    def _show_titles(self) -> None:
        undo, redo = self._titles
        self._undo.setEnabled(undo is not None)
        self._redo.setEnabled(redo is not None)
        self._top.name_change(
            phrases.change(undo) if undo else "", phrases.change(redo) if redo else ""
        )

    def _show_state(self) -> None:
        if self._context.store.read_only:
            self._status.show_state("read_only", self.tr("Open for reading only"))
        elif self._context.tasks.is_saving:
            self._status.show_state("saving", self.tr("saving…"))
        elif self._lost is not None:
            self._status.show_state("not_saved", self.tr("The last entry is not saved"))
        else:
            self._status.show_state("saved", self.tr("Saved on this laptop"))

    def _on_saving(self, saving: bool) -> None:
        if saving:
            self._lost = None
        self._show_state()
        if not saving and self._closing:
            self._closing = False
            if self._lost is None:
                self.ready_to_close.emit()

    def _on_not_saved(self, error: Exception) -> None:
        # What could not be taken back was no entry; all there is stays saved.
        harmless = isinstance(error, UserError) and error.code.startswith(("nothing_to_", "undo_"))
        if not harmless:
            self._lost = error

    def _on_problem(self, error: UserError) -> None:
        self.say(phrases.error(error))

    def _is_half_written(self) -> bool:
        """Whether something is begun or typed, also for a record not on show, and not saved."""
        from ui.form import Form
        from ui.widgets.activity_form import ActivityForm
        from ui.widgets.agenda.finishing import FinishPanel

        if self.quick_log.is_edited():
            return True
        if any(panel.is_edited() for panel in self.findChildren(FinishPanel)):
            return True
        logging = any(form.is_edited() for form in self.findChildren(ActivityForm))
        return logging or any(form.is_edited() for form in self.findChildren(Form))

    def _may_lose(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("The last entry is not saved."))
        if isinstance(self._lost, UserError):
            box.setInformativeText(phrases.error(self._lost))
        stay = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        lose = box.addButton(self.tr("Close without it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is lose

    def _take_back(self) -> None:
        self._context.tasks.do(Store.undo, asker=self, then=self._taken_back)

    def _taken_back(self, change: Change) -> None:
        words = self.tr("Taken back: {change}").format(change=phrases.change(change))
        self.say(words, self._redo.text(), self._do_again, until_change=True)

    def _do_again(self) -> None:
        self._context.tasks.do(Store.redo, asker=self)

    def _say_saved(self) -> None:
        self.setFocus()
        self.say(self.tr("Everything is saved as you go."))

    def _choose_file(self) -> None:
        folder = str(self._context.store.path.parent)
        kinds = self.tr("Files of this program (*.crm);;All files (*)")
        if name := QFileDialog.getOpenFileName(self, self.tr("Open"), folder, kinds)[0]:
            self.switching.emit(Path(name))

    def _show_keys(self) -> None:
        from ui.keys import KeysDialog

        KeysDialog(self).open()

    def open_import(self) -> None:
        """Bring in tables."""
        bringing_in.open_import(self._context, self)

    def open_calendar(self, paths: Sequence[Path], customer_id: int | None = None) -> None:
        """Bring in calendar files; what has no customer gets this one, if one is given."""
        bringing_in.bring_calendar(self._context, self, paths, customer_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Tables, address cards and calendars may be dropped anywhere."""
        if bringing_in.importable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Lead dropped files in."""
        event.acceptProposedAction()
        bringing_in.bring_in(self._context, self, bringing_in.importable(event.mimeData()))

    def _save_agenda(self) -> None:
        from ui.calendar_files import save_entries

        save_entries(self._context, self)

    def _restore(self) -> None:
        page = self._context.settings.get("page", PAGES[0].name)
        self.show_page(page if page in {entry.name for entry in PAGES} else PAGES[0].name)


def _titles(_session: Session, store: Store) -> tuple[Change | None, Change | None]:
    return store.undoable(), store.redoable()
