"""The pages of the window, in the order of the navigation; each is imported when it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ui.context import Context
from ui.page import Page


@dataclass(frozen=True)
class PageEntry:
    """A page: the action that shows it, how it is made, and the kinds of record it opens."""

    name: str
    action: str
    icon: str
    make: Callable[[Context], Page]
    opens: tuple[str, ...] = ()
    foot: bool = False


def _today(context: Context) -> Page:
    from ui.pages.today import TodayPage

    return TodayPage(context)


def _customers(context: Context) -> Page:
    from ui.pages.customers import CustomersPage

    return CustomersPage(context)


def _deals(context: Context) -> Page:
    from ui.pages.deals import DealsPage

    return DealsPage(context)


def _charts(context: Context) -> Page:
    from ui.pages.charts import ChartsPage

    return ChartsPage(context)


def _preferences(context: Context) -> Page:
    from ui.pages.preferences import PreferencesPage

    return PreferencesPage(context)


CUSTOMER_KINDS = (
    "customer",
    "contact",
    "deal",
    "order",
    "activity",
    "conclude",
    "promise",
    "complaint",
    "need",
    "document",
    "note",
    "stakeholder",
    "finding",
    "customers",
    "deals_of",
)

PAGES = (
    PageEntry("today", "go_today", "today", _today),
    PageEntry("customers", "go_customers", "customers", _customers, CUSTOMER_KINDS),
    PageEntry("deals", "go_deals", "deals", _deals, ("deals",)),
    PageEntry("charts", "go_charts", "charts", _charts),
    PageEntry(
        "preferences",
        "go_preferences",
        "preferences",
        _preferences,
        ("product", "preferences"),
        foot=True,
    ),
)
