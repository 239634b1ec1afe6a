"""Save a picture of every page and detail tab, also of the empty ones, without a display."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crm_desktop import findings, refitting
from crm_desktop.arguments import Arguments
from crm_desktop.counts import busiest_customer, largest_deal, latest_contact
from crm_desktop.demo import beginning, other_calendar
from crm_desktop.demo.crowds import SIZES, add_crowd
from crm_desktop.errors import UserError
from crm_desktop.lock import FileLock
from crm_desktop.models.codes import AgendaKind
from crm_desktop.settings import Settings, sample_file
from crm_desktop.store import Store
from crm_desktop.timeline.records import ActivityRecord
from crm_desktop.wiring import open_store
from ui import (
    phrases,
    pictures_charts,
    pictures_importing,
    pictures_merging,
    pictures_papers,
    pictures_privacy,
    pictures_quick_log,
    pictures_views,
)
from ui.actions import Actions
from ui.background import Background
from ui.bridge import Bridge
from ui.context import Context
from ui.desk import Desk
from ui.language import Language
from ui.pages.charts import ChartsPage
from ui.pages.customer_detail import TABS, CustomerDetail
from ui.pages.customers import CustomersPage
from ui.pages.deals import DealsPage
from ui.pages.importing.calendar_dialog import CalendarDialog
from ui.pages.preferences import PreferencesPage
from ui.pages.registry import PAGES
from ui.pages.stakeholder_bar import VIEWS
from ui.pages.stakeholders_tab import ARRANGEMENTS, StakeholdersTab
from ui.pages.tabs.plan_tab import PlanTab
from ui.pages.today import TodayPage
from ui.theme import Theme
from ui.window import Window

QUIET_TURNS = 4
TURN_MS = 60

DIALOGS = (
    "new_customer", "new_deal", "new_order", "import", "export_data", "review_tiers",
    "find_duplicates", "keys",
)  # fmt: skip


def save_pictures(arguments: Arguments) -> int:
    """Save the pictures asked for; returns the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    theme = Theme(app, "dark" if arguments.theme == "dark" else "light")
    language = Language(app)
    language.use(arguments.language)
    folder = arguments.folder or Path("pictures")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as place:
            photographer = Photographer(folder, arguments.size, theme, language, Path(place))
            photographer.take_all(_file_of(arguments))
            photographer.take_empty()
            photographer.take_beginning()
            photographer.take_maps()
    except UserError as error:
        sys.stderr.write(phrases.error(error, "opening") + "\n")
        return 1
    return 0


class Photographer:
    """Opens windows, waits until they have loaded, and saves what is seen."""

    def __init__(
        self, folder: Path, size: tuple[int, int], theme: Theme, language: Language, place: Path
    ) -> None:
        self._folder = folder
        self._size = size
        self._theme = theme
        self._language = language
        self._place = place

    def take_all(self, path: Path) -> None:
        """Every page of a file, and every tab of its busiest customer and person."""
        lock = FileLock(path)
        try:
            # Read only beside an open window, so that a picture never stands in its way.
            with_store(open_store(path, read_only=not lock.acquire()), self._take_filled)
        finally:
            lock.release()

    def take_empty(self) -> None:
        """Every page of a file without anything in it, and what a first start asks."""
        from ui.first_start import FirstStart

        with_store(open_store(self._place / "empty.crm"), self._take_pages)
        self._save(FirstStart(self._theme), "first-start")

    def take_beginning(self) -> None:
        """The charts of a file with too little in it for most of them."""
        with_store(open_store(self._place / "beginning.crm"), self._take_beginning)

    def take_maps(self) -> None:
        """The layouts of the map with few and with many people."""
        with_store(open_store(self._place / "maps.crm"), self._take_crowds)

    def _take_filled(self, store: Store) -> None:
        if not store.read_only:
            refitting.refit(store, date.today())
            findings.follow(store, date.today())
        context = self._context(store)
        window = self._shown(context)
        with store.read() as session:
            customer, contact = busiest_customer(session), latest_contact(session)
        window.open("customer", customer)
        page = window.show_page("customers")
        assert isinstance(page, CustomersPage)
        for tab in TABS:
            page.customer_detail.choose_tab(tab)
            self._save(window, f"customers-{tab}", context)
        self._take_preview(page, context)
        save, settle = partial(self._save, context=context), partial(self._settle, context)
        pictures_papers.take_papers(window, page, context, save, settle)
        pictures_views.take_views(window, page, save, settle)
        self._take_views(window, page.customer_detail.stakeholders(), context)
        window.open("contact", contact)
        self._save(window, "people", context)
        self._take_others(window, context, "")
        self._take_dialogs(window, context)
        pictures_merging.take_dialogs(window, context, partial(self._save, context=context))
        pictures_privacy.take_dialogs(
            window, context, contact, partial(self._save, context=context)
        )
        self._take_calendar_import(window, context)
        save = partial(self._save, context=context)
        pictures_importing.take_import(window, context, self._place, save)
        self._take_forms(window, page.customer_detail, context)
        pictures_quick_log.take(window, context.language.code, save)
        self._close(window, context)

    def _take_forms(self, window: Window, detail: CustomerDetail, context: Context) -> None:
        """The form of something planned with all its lines, and the start of a series."""
        with context.store.read() as session:
            customer = busiest_customer(session)
        window.open("customer", customer)
        timeline = detail.timeline()
        timeline.plan(ActivityRecord("visit", recurrence="FREQ=WEEKLY", reminder_minutes=-540))
        self._save(window, "customers-plan-activity", context)
        form = timeline.form()
        if form is not None:
            form.cancelled.emit()
        timeline.log("series")
        self._settle(context)
        for dialog in timeline.findChildren(QDialog):
            self._save(dialog, "dialog-series", context)
            dialog.done(0)
            dialog.deleteLater()

    def _take_preview(self, page: CustomersPage, context: Context) -> None:
        """The page of the account plan as it will be printed."""
        plan = page.customer_detail.choose_tab("plan")
        assert isinstance(plan, PlanTab)
        self._settle(context)
        plan.preview()
        for dialog in plan.findChildren(QDialog):
            self._save(dialog, "dialog-plan", context)
            dialog.reject()

    def _take_views(self, window: Window, tab: StakeholdersTab, context: Context) -> None:
        """The other views of a map than the one it opens with."""
        for view in VIEWS[1:]:
            tab.show_view(view)
            self._save(window, f"customers-stakeholders-{view}", context)
        tab.show_view(VIEWS[0])

    def _take_crowds(self, store: Store) -> None:
        language = self._language.code.split("_")[0]
        firms = {size: add_crowd(store, size=size, language=language) for size in SIZES}
        context = self._context(store)
        for size, firm in firms.items():
            tab = StakeholdersTab(context)
            tab.resize(*self._size)
            tab.show_customer(firm)
            tab.show()
            for view in ARRANGEMENTS:
                tab.show_view(view)
                self._save(tab, f"map-{view}-{size}", context)
            tab.close()
            tab.deleteLater()
        context.bridge.close()
        context.tasks.close()

    def _take_beginning(self, store: Store) -> None:
        beginning.begin(store, date.today())
        context = self._context(store)
        window = self._shown(context)
        self._take_charts(window, context, "sparse-")
        self._close(window, context)

    def _take_charts(self, window: Window, context: Context, prefix: str) -> None:
        save = partial(self._save, context=context)
        settle = partial(self._settle, context)
        pictures_charts.take_boards(window, save, settle, prefix)
        if not prefix:
            pictures_charts.take_kinds(window, save, settle, prefix)

    def _take_pages(self, store: Store) -> None:
        context = self._context(store)
        window = self._shown(context)
        window.show_page("customers")
        self._save(window, "empty-customers", context)
        self._take_others(window, context, "empty-")
        self._close(window, context)

    def _take_others(self, window: Window, context: Context, prefix: str) -> None:
        for entry in PAGES:
            if entry.name != "customers":
                page = window.show_page(entry.name)
                self._save(window, prefix + entry.name, context)
                if isinstance(page, TodayPage):
                    self._take_periods(window, page, prefix, context)
                if isinstance(page, DealsPage) and not prefix:
                    self._take_deals(window, page, context)
                if isinstance(page, PreferencesPage) and not prefix:
                    self._take_preferences(window, page, context)
                if isinstance(page, ChartsPage):
                    self._take_charts(window, context, prefix)
                if isinstance(page, TodayPage) and not prefix:
                    self._take_today(window, page, context)

    def _take_today(self, window: Window, page: TodayPage, context: Context) -> None:
        """A next step that is asked for, a brief, both ways of planning, the day's sheet."""
        view, visits = page.day_view, page.day_view.cards[AgendaKind.ACTIVITY].list
        if visits.rows:
            visits.action_pressed.emit(visits.rows[0].key)
            self._save(window, "today-next-step", context)
            view.panel.given_up.emit()
            visits.brief_wanted.emit(visits.rows[0].key)
            self._save(window, "today-brief", context)
            page.briefing.close()
        page.show_planner()
        for way in ("this", "tour"):
            if page.planner is not None:
                page.planner.show_way(way)
                self._save(window, f"today-plan-{way}", context)
        page.show_view("day")
        page.print.click()
        self._settle(context)
        for dialog in page.findChildren(QDialog):
            self._save(dialog, "dialog-day-sheet", context)
            dialog.reject()

    def _take_periods(self, window: Window, page: TodayPage, prefix: str, context: Context) -> None:
        """The week and the month, with entries or without."""
        for view in ("week", "month"):
            page.show_view(view)
            self._save(window, f"{prefix}today-{view}", context)
        page.show_view("day")

    def _take_deals(self, window: Window, page: DealsPage, context: Context) -> None:
        page.show_view("table")
        self._save(window, "deals-table", context)
        page.show_view("forecast")
        self._save(window, "deals-forecast", context)
        page.show_view("board")
        with context.store.read() as session:
            deal = largest_deal(session) or 0
        page.open_deal(deal)
        self._save(window, "deal", context)
        customers = window.show_page("customers")
        assert isinstance(customers, CustomersPage)
        customers.show_subject("customer")
        customers.customer_detail.open("deal", deal)
        self._save(window, "customers-deal", context)

    def _take_preferences(self, window: Window, page: PreferencesPage, context: Context) -> None:
        for place in range(1, page.bar.count()):
            page.bar.setCurrentRow(place)
            self._save(window, f"preferences-{place + 1}", context)
        page.bar.setCurrentRow(0)

    def _take_dialogs(self, window: Window, context: Context) -> None:
        for name in DIALOGS:
            action = context.actions.find(name)
            if action is None or not action.isEnabled():
                continue
            action.trigger()
            self._settle(context)
            for dialog in window.findChildren(QDialog):
                if dialog.isVisible():
                    self._save(dialog, f"dialog-{name.replace('_', '-')}", context)
                    dialog.done(0)
                    dialog.deleteLater()

    def _take_calendar_import(self, window: Window, context: Context) -> None:
        """What a calendar would bring in, before anything is written."""
        path = self._place / "calendar.ics"
        with context.store.read() as session:
            other_calendar.write(session, path, date.today())
        window.open_calendar([path])
        self._settle(context)
        for dialog in window.findChildren(CalendarDialog):
            self._save(dialog, "dialog-import-calendar", context)
            dialog.done(0)
            dialog.deleteLater()

    def _context(self, store: Store) -> Context:
        return Context(
            store=store,
            bridge=Bridge(store),
            tasks=Background(store),
            settings=Settings(self._place / "settings.json"),
            theme=self._theme,
            actions=Actions(self._theme),
            desk=Desk(),
            language=self._language,
        )

    def _shown(self, context: Context) -> Window:
        window = Window(context)
        window.resize(*self._size)
        window.show()
        self._settle(context)
        return window

    def _close(self, window: Window, context: Context) -> None:
        window.close()
        context.bridge.close()
        context.tasks.close()
        window.deleteLater()

    def _save(self, widget: QWidget, name: str, context: Context | None = None) -> None:
        self._settle(context)
        path = self._folder / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise UserError("cannot_write", path=str(path))

    def _settle(self, context: Context | None) -> None:
        """Wait until nothing has been asked for a few turns of the event loop."""
        loop = QEventLoop()
        timer = QTimer(interval=TURN_MS)
        turns: list[bool] = []

        def look() -> None:
            turns.append(context is None or context.tasks.is_idle)
            if len(turns) >= QUIET_TURNS and all(turns[-QUIET_TURNS:]):
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        timer.stop()


def with_store(store: Store, take: Callable[[Store], None]) -> None:
    """Work on a file and close it."""
    try:
        take(store)
    finally:
        store.close()


def _file_of(arguments: Arguments) -> Path:
    if arguments.db is not None:
        return arguments.db
    from crm_desktop.cli import make_sample

    path = sample_file()
    make_sample(path)
    return path
