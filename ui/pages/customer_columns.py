"""The columns of the lists of customers and people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from crm_desktop.listing import ContactRow, CustomerRow, DealRow, OwnField, OwnValue
from crm_desktop.listing.pages import Matter
from crm_desktop.models.codes import FieldKind
from ui import formats, phrases, phrases_findings
from ui.table import Cell, Column
from ui.theme import Tone
from ui.widgets.own_words import own_words

translate = QCoreApplication.translate
SEVERITY_TONES: dict[str, Tone] = {
    "high": "bad",
    "medium": "warn",
    "low": "neutral",
    "good": "good",
}
TIER_TONES: dict[str, Tone] = {"core": "good", "key": "info"}
QUITE_LONG_DAYS = 90
LAST = ("added", "opened_on")  # the columns behind the firm's own


def customer_columns() -> tuple[Column, ...]:
    """What the list of customers can show; the first ones and the last two at the beginning."""
    return (
        Column(
            "name",
            lambda: translate("Columns", "Customer"),
            lambda row: Cell(row.name, strong=True),
            width=200,
            field="name",
            value=lambda row: row.name,
        ),
        Column(
            "tier",
            lambda: translate("Columns", "Tier"),
            _tier,
            width=76,
            field="tier",
            value=lambda row: row.tier,
            cells=lambda: [_tier_cell(code) for code, _word in phrases.choices("tier")],
        ),
        Column(
            "customer_class",
            lambda: translate("Columns", "Class"),
            lambda row: Cell(phrases.code("customer_class", row.customer_class)),
            width=104,
            field="customer_class",
            value=lambda row: row.customer_class,
            gives_way=True,
            cells=lambda: [Cell(word) for _code, word in phrases.choices("customer_class")],
        ),
        Column(
            "sales_mode",
            lambda: translate("Columns", "Posture"),
            lambda row: Cell(phrases.code("sales_mode", row.sales_mode)),
            width=90,
            field="sales_mode",
            value=lambda row: row.sales_mode,
            hidden=True,
        ),
        _word_column("industry", lambda: translate("Columns", "Industry"), editable=True),
        Column(
            "owner",
            lambda: translate("Columns", "Owner"),
            lambda row: Cell(row.owner or ""),
            field="owner_id",
            value=lambda row: row.owner_id,
            hidden=True,
        ),
        _word_column("city", lambda: translate("Columns", "City")),
        _word_column("country", lambda: translate("Columns", "Country")),
        _word_column("source", lambda: translate("Columns", "Source"), editable=True),
        _word_column("tags", lambda: translate("Columns", "Tags")),
        Column(
            "open_deals",
            lambda: translate("Columns", "Open deals"),
            lambda row: Cell(formats.number(row.open_deals) if row.open_deals else ""),
            width=96,
            right=True,
            hidden=True,
        ),
        Column(
            "open_amount",
            lambda: translate("Columns", "In open deals"),
            lambda row: Cell(_sum(row.open_amount, row.currency)),
            right=True,
            hidden=True,
        ),
        Column(
            "net_sales",
            lambda: translate("Columns", "Sales"),
            lambda row: Cell(_sum(row.net_sales, row.currency)),
            right=True,
            hidden=True,
        ),
        Column(
            "last_order",
            lambda: translate("Columns", "Last order"),
            lambda row: Cell(formats.short_day(row.last_order_on) if row.last_order_on else ""),
            width=110,
            right=True,
            hidden=True,
        ),
        _added(),
        Column("matter", lambda: translate("Columns", "What matters"), _matter, width=210),
        _last_touch(),
    )


def contact_columns() -> tuple[Column, ...]:
    """What the list of people can show."""
    return (
        Column(
            "name",
            lambda: translate("Columns", "Person"),
            lambda row: Cell(row.name, strong=True),
            width=160,
            field="name",
            value=lambda row: row.name,
        ),
        Column(
            "title",
            lambda: translate("Columns", "Title"),
            lambda row: Cell(row.title or ""),
            width=140,
            field="title",
            value=lambda row: row.title,
        ),
        Column(
            "customer",
            lambda: translate("Columns", "Customer"),
            lambda row: Cell(row.customer or ""),
            width=170,
        ),
        Column(
            "phone",
            lambda: translate("Columns", "Phone"),
            lambda row: Cell(row.phone or ""),
            hidden=True,
        ),
        Column(
            "email",
            lambda: translate("Columns", "Mail"),
            lambda row: Cell(row.email or ""),
            width=180,
            hidden=True,
        ),
        _word_column("tags", lambda: translate("Columns", "Tags")),
        _added(),
        _last_touch(),
    )


def with_own(columns: Sequence[Column], fields: Sequence[OwnField]) -> tuple[Column, ...]:
    """The columns with those of the firm's own fields among them."""
    place = next((i for i, each in enumerate(columns) if each.key in LAST), len(columns))
    return (*columns[:place], *map(_own_column, fields), *columns[place:])


def matter_words(matter: Matter) -> str:
    """What matters about a customer, in the language in force."""
    # Worked out while a list is painted: one look-up, and no more of formats than is needed.
    if matter.finding is not None:
        return phrases_findings.title(matter.finding)
    words = _MATTER[matter.kind]()
    if matter.on is None:
        return words.format(days=matter.days)
    kind = (
        phrases.code("activity_kind", matter.text) if matter.kind in ("step", "step_late") else ""
    )
    day = formats.short_day(matter.on)
    return words.format(day=day, days=matter.days, kind=kind, text=matter.text)


_MATTER: dict[str, Callable[[], str]] = {
    "promise_late": lambda: translate("Columns", "Promise late: {text}"),
    "promise_due": lambda: translate("Columns", "Promise due {day}: {text}"),
    "complaint": lambda: translate("Columns", "Complaint open {days} d"),
    "step_late": lambda: translate("Columns", "{kind} was due {day}"),
    "step": lambda: translate("Columns", "{kind} planned {day}"),
    "untouched": lambda: translate("Columns", "Not touched for {days} d"),
    "never": lambda: translate("Columns", "Not touched yet"),
}


def _word_column(key: str, title: Callable[[], str], *, editable: bool = False) -> Column:
    return Column(
        key,
        title,
        lambda row: Cell(getattr(row, key) or ""),
        field=key if editable else None,
        value=(lambda row: getattr(row, key)) if editable else None,
        hidden=True,
    )


def _own_column(field: OwnField) -> Column:
    chosen = field.kind in (FieldKind.CHOICE, FieldKind.YES_NO)

    def value(row: CustomerRow | ContactRow | DealRow) -> OwnValue | None:
        held = row.own.get(field.id)
        return held if chosen else own_words(held) or None

    return Column(
        field.column,
        lambda: field.name,
        lambda row: Cell(own_words(row.own.get(field.id))),
        right=field.kind in (FieldKind.NUMBER, FieldKind.DATE),
        field=field.column,
        value=value,
        hidden=True,
    )


def _tier(row: CustomerRow) -> Cell:
    return Cell("") if row.tier is None else _tier_cell(row.tier)


def _tier_cell(tier: str) -> Cell:
    return Cell(phrases.code("tier", tier), TIER_TONES.get(tier, "neutral"))


def _matter(row: CustomerRow) -> Cell:
    if row.matter is None:
        return Cell("")
    return Cell(matter_words(row.matter), _tone(row.matter))


def _tone(matter: Matter) -> Tone:
    if matter.finding is not None:
        return SEVERITY_TONES[matter.finding.severity]
    if matter.kind in ("promise_late", "complaint"):
        return "bad"
    if matter.kind in ("step_late", "promise_due"):
        return "warn"
    long = matter.kind == "untouched" and matter.days >= QUITE_LONG_DAYS
    return "warn" if long else "neutral"


def _last_touch() -> Column:
    def show(row: CustomerRow | ContactRow) -> Cell:
        days = row.last_touch_days
        if days is None:
            return Cell(formats.NOTHING, faint=True)
        return Cell(translate("Columns", "{days} d").format(days=days))

    return Column("last_touch", lambda: translate("Columns", "Last"), show, width=56, right=True)


def _added() -> Column:
    def show(row: CustomerRow | ContactRow) -> Cell:
        return Cell(formats.short_day(formats.local_day(row.added)) if row.added else "")

    return Column(
        "added", lambda: translate("Columns", "Added"), show, width=110, right=True, hidden=True
    )


def _sum(amount: int, currency: str) -> str:
    return formats.money(amount, currency, places=0) if amount else ""
