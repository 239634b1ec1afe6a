"""The views that are there from the beginning; the screen calls them by their code."""

from __future__ import annotations

from crm_desktop.listing import (
    ME,
    AllOf,
    AnyOf,
    Condition,
    Filter,
    Operator,
    Subject,
)
from crm_desktop.models.codes import Tier
from crm_desktop.view_definitions import Definition, ViewLine

_MINE = Condition("owner", Operator.ONE_OF, (ME,))
_OPEN = Condition("outcome", Operator.EMPTY)
_KEY_ACCOUNTS = Condition("tier", Operator.ONE_OF, (Tier.CORE.value, Tier.KEY.value))
_UNTOUCHED = AnyOf(
    (
        Condition("last_touch", Operator.OLDER_THAN, (30, "days")),
        Condition("last_touch", Operator.EMPTY),
    )
)


def _ready(
    subject: Subject,
    code: str,
    icon: str,
    asked: Filter,
    *,
    sort: str = "name",
    descending: bool = False,
    group: str = "",
) -> ViewLine:
    definition = Definition(filter=asked, sort=sort, descending=descending, group=group)
    return ViewLine(None, code, subject, "", icon, is_group=False, definition=definition)


READY: tuple[ViewLine, ...] = (
    _ready("customer", "my_customers", "person", _MINE),
    _ready(
        "customer",
        "key_accounts_untouched",
        "clock",
        AllOf((_KEY_ACCOUNTS, _UNTOUCHED)),
        sort="last_touch",
        descending=True,
    ),
    _ready(
        "customer",
        "slipping_customers",
        "warning",
        Condition("finding", Operator.ONE_OF, ("slipping", "declining")),
        sort="net_sales",
        descending=True,
    ),
    _ready(
        "customer",
        "customers_without_people",
        "people",
        Condition("people", Operator.IS, (0,)),
    ),
    _ready(
        "customer",
        "new_this_month",
        "plus",
        Condition("added", Operator.WITHIN, ("this_month",)),
        sort="added",
        descending=True,
    ),
    _ready(
        "contact",
        "birthdays_soon",
        "gift",
        Condition("birthday", Operator.IN_NEXT, (30, "days")),
    ),
    _ready(
        "contact",
        "people_without_reach",
        "phone",
        AllOf((Condition("phone", Operator.EMPTY), Condition("email", Operator.EMPTY))),
    ),
    _ready(
        "contact",
        "people_not_to_contact",
        "close",
        Condition("do_not_contact", Operator.YES),
    ),
    _ready(
        "deal",
        "my_open_deals",
        "person",
        AllOf((_MINE, _OPEN)),
        sort="amount",
        descending=True,
        group="stage",
    ),
    _ready(
        "deal",
        "closing_this_quarter",
        "calendar",
        AllOf((_OPEN, Condition("expected_close", Operator.WITHIN, ("this_quarter",)))),
        sort="expected_close",
    ),
    _ready(
        "deal",
        "overdue_deals",
        "warning",
        AllOf((_OPEN, Condition("expected_close", Operator.OLDER_THAN, (0, "days")))),
        sort="expected_close",
    ),
)
