"""Preferences: who you are, language and looks, and the lists of this firm."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop import firm, promise_rates
from crm_desktop.firm_lists import FirmLists, firm_lists
from crm_desktop.promise_rates import KeptRate
from crm_desktop.store import Store
from ui import formats, phrases
from ui.context import Context
from ui.fields import Field
from ui.form import Form
from ui.language import LANGUAGES
from ui.page import Page
from ui.pages.forms import open_record
from ui.pages.preference_calendar import CalendarFileChoice
from ui.pages.preference_care import CareTab
from ui.pages.preference_lists import CompetitorsTab, FieldsTab, ListTab, ProductsTab, UsersTab
from ui.pages.preference_paper import PaperTab
from ui.pages.preference_plans import PlansTab
from ui.pages.preference_reasons import ReasonsTab
from ui.pages.preference_rhythm import RhythmTab
from ui.pages.preference_saving import save_setting
from ui.pages.preference_selling import IndustriesTab, PlaybookTab
from ui.pages.preference_series import SeriesTab
from ui.pages.preference_weights import WeightsTab
from ui.pages.preference_words import WordsTab
from ui.pages.preference_working import WorkingTab
from ui.pages.privacy.privacy_tab import PrivacyTab
from ui.widgets.side_tabs import SideTabs

LABEL_WIDTH = 120
SCALES = (100, 125, 150, 175, 200)


class PreferencesPage(Page):
    """One tab about this laptop, one per list of the firm."""

    watches: ClassVar[tuple[str, ...]] = (
        "user",
        "product",
        "competitor",
        "custom_field",
        "custom_choice",
        "firm_setting",
        "promise",
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._title = QLabel()
        self._title.setProperty("class", "title")
        self.bar = SideTabs()
        self._stack = QStackedWidget()
        self._general = _General(context)
        self.colleagues = UsersTab(context)
        self.tabs: tuple[ListTab, ...] = (
            ProductsTab(context),
            CompetitorsTab(context),
            self.colleagues,
            FieldsTab(context),
        )
        self.selling: tuple[Page, ...] = (
            WordsTab(context),
            PlaybookTab(context),
            IndustriesTab(context),
            RhythmTab(context),
            ReasonsTab(context),
            SeriesTab(context),
            CareTab(context),
            WorkingTab(context),
            PlansTab(context),
            WeightsTab(context),
            PaperTab(context),
            PrivacyTab(context),
        )
        for tab in (self._general, *self.tabs, *self.selling):
            self._stack.addWidget(tab)
        self.bar.currentRowChanged.connect(self._stack.setCurrentIndex)
        card = QFrame()
        card.setProperty("class", "card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(12, 16, 20, 16)
        inside.setSpacing(20)
        inside.addWidget(self.bar)
        inside.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(card, 1)
        self.retranslate()

    def load(self) -> None:
        self._ask.start(_lists_and_rates, then=self._show)

    def open(self, kind: str, what: object) -> None:
        """Open a product of the list, or a tab by its code."""
        if kind == "preferences":
            tab = {"plans": PlansTab}[str(what)]
            page = next(page for page in self.selling if isinstance(page, tab))
            self.bar.setCurrentRow(self._stack.indexOf(page))
        if kind == "product":
            self.bar.setCurrentRow(1)
            open_record(self.context, "product", int(str(what)), self)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Preferences"))
        self.bar.setAccessibleName(self.tr("Preferences"))
        self.bar.offer(self._names())
        self._general.retranslate()
        for tab in self.tabs:
            tab.retranslate()

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("You and this laptop"),
            self.tr("Products"),
            self.tr("Rivals"),
            self.tr("Colleagues"),
            self.tr("Fields of your own"),
            self.tr("Words"),
            self.tr("Playbook"),
            self.tr("Industries"),
            self.tr("Sales rhythm"),
            self.tr("Reasons"),
            self.tr("Series"),
            self.tr("Care"),
            self.tr("Working time"),
            self.tr("Targets and costs"),
            self.tr("Weights and thresholds"),
            self.tr("Printing"),
            self.tr("Privacy"),
        )

    def _show(self, found: tuple[FirmLists, dict[int | None, KeptRate]]) -> None:
        lists, rates = found
        self._general.show_lists(lists)
        self.colleagues.show_rates(rates)
        for tab in self.tabs:
            tab.show_lists(lists)


class _General(QScrollArea):
    """Who you are, language, appearance, size, the currency of sums."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("class", "clear")
        self.setWidget(inner)
        self._you = Form(context, self._your_fields, inner)
        self._you.autosave(save_me)
        self._you.setMaximumWidth(560)
        self._you.set_label_width(LABEL_WIDTH)
        self._laptop = QFormLayout()
        self._laptop.setHorizontalSpacing(16)
        self._labels: list[QLabel] = []
        self._language = self._choice(self._use_language)
        self._appearance = self._choice(self._use_appearance)
        self._scale = self._choice(self._use_scale)
        self._scale_note = QLabel()
        self._scale_note.setProperty("class", "small muted")
        self._laptop.addRow("", self._scale_note)
        self._calendar = CalendarFileChoice(context)
        self._calendar_label = QLabel()
        self._calendar_label.setProperty("class", "muted")
        self._laptop.addRow(self._calendar_label, self._calendar)
        self._firm = Form(context, self._firm_fields, inner)
        self._firm.autosave(save_setting)
        self._firm.setMaximumWidth(560)
        self._firm.set_label_width(LABEL_WIDTH)
        self._headings = [QLabel() for _ in range(3)]
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 18, 0, 0)
        layout.setSpacing(10)
        laptop = QWidget()
        laptop.setLayout(self._laptop)
        self._laptop.setContentsMargins(0, 0, 0, 0)
        for heading, part in zip(self._headings, (self._you, laptop, self._firm), strict=True):
            heading.setProperty("class", "heading")
            layout.addWidget(heading)
            layout.addWidget(part)
            layout.addSpacing(18)
        layout.addStretch(1)

    def show_lists(self, lists: FirmLists) -> None:
        """Show who the user is and what sums are in."""
        me = lists.me
        self._you.set_values({"name": me.name, "email": me.email, "role": me.role} if me else {})
        self._firm.set_values({"base_currency": lists.currency})

    def retranslate(self) -> None:
        """Set every text anew."""
        words = (self.tr("You"), self.tr("This laptop"), self.tr("This firm"))
        for heading, text in zip(self._headings, words, strict=True):
            heading.setText(text)
        names = (self.tr("Language"), self.tr("Appearance"), self.tr("Size"))
        boxes = (self._language, self._appearance, self._scale)
        for label, box, text in zip(self._labels, boxes, names, strict=True):
            label.setText(text)
            box.setAccessibleName(text)
        settings = self._context.settings
        system = self.tr("As the system")
        _fill(self._language, [("", system), *LANGUAGES.items()], settings.get("language", ""))
        looks = [("system", system), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        _fill(self._appearance, looks, settings.get("appearance", "system"))
        sizes = [(scale, formats.share(scale / 100)) for scale in SCALES]
        _fill(self._scale, sizes, settings.get("scale", 100))
        self._calendar_label.setText(self.tr("Calendar file"))
        self._calendar.retranslate()
        self._scale_note.setText(self.tr("The size changes with the next start."))

    def _choice(self, use: Callable[[Any], None]) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(220)
        box.setMaximumWidth(320)
        box.activated.connect(lambda index: use(box.itemData(index)))
        label = QLabel()
        label.setProperty("class", "muted")
        label.setMinimumWidth(LABEL_WIDTH)
        label.setBuddy(box)
        self._labels.append(label)
        self._laptop.addRow(label, box)
        return box

    def _use_language(self, code: str) -> None:
        self._context.settings.set("language", code or None)
        self._context.language.use(code or None)

    def _use_appearance(self, appearance: Any) -> None:
        self._context.settings.set("appearance", appearance)
        self._context.theme.set_appearance(appearance)

    def _use_scale(self, scale: int) -> None:
        self._context.settings.set("scale", scale)

    def _your_fields(self) -> Sequence[Field]:
        return [
            Field("name", self.tr("Name"), required=True),
            Field("email", self.tr("Mail address")),
            Field("role", self.tr("Role"), "choice", choices=phrases.choices("user_role")),
        ]

    def _firm_fields(self) -> Sequence[Field]:
        return [
            Field(
                "base_currency",
                self.tr("Sums are in"),
                "choice",
                required=True,
                choices=formats.currencies(),
            )
        ]


def _lists_and_rates(session: Session) -> tuple[FirmLists, dict[int | None, KeptRate]]:
    """The lists, and how each colleague keeps promises."""
    rates = promise_rates.by_owner(session, date.today())
    return firm_lists(session), {owner: rate for owner, _name, rate in rates}


def save_me(store: Store, **entry: Any) -> int:
    """Write who the user is, as a colleague marked as oneself; returns the colleague's id."""
    with store.read() as session:
        me = firm_lists(session).me
    if me is not None:
        return firm.edit_user(store, id=me.id, **entry)
    name = entry.pop("name", None) or QCoreApplication.translate("Preferences", "Me")
    return firm.add_user(store, name=name, is_me=True, **entry)


def _fill(box: QComboBox, choices: Sequence[tuple[Any, str]], chosen: Any) -> None:
    box.clear()
    for code, text in choices:
        box.addItem(text, code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
