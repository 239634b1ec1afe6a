"""What the form of each noun asks for, and how its values become the verb's entry."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.errors import UserError
from crm_desktop.profile import Lists
from ui import formats, phrases
from ui.fields import Field
from ui.pages.forms.deriving import choices_of, field, find_customers, find_people, words_of
from ui.phrases_fields import label


def customer_field(*, required: bool) -> Field:
    """Asks for the customer, where none is open."""
    return Field(
        "customer_id",
        phrases.code("kind", "customer"),
        "reference",
        required=required,
        lookup=find_customers,
        hint=QCoreApplication.translate("Forms", "Type the beginning of the name"),
    )


def customer(lists: Lists) -> list[Field]:
    """What is asked of a new customer."""
    return [
        field("customer", "name"),
        field("customer", "industry", choices=words_of(lists.industries)),
        field("customer", "tier"),
        field("customer", "customer_class"),
        field("customer", "sales_mode"),
        field("customer", "owner_id", choices=choices_of(lists.users)),
        field("customer", "source", choices=words_of(lists.sources)),
        field("customer", "phones", kind="lines"),
        field("customer", "emails", kind="lines"),
        field("customer", "web"),
        field("address", "city"),
        field("address", "region"),
        field("address", "country", choices=words_of(lists.countries)),
        field("customer", "tags", kind="tags", choices=words_of(lists.tags)),
        field("customer", "notes"),
    ]


def customer_entry(_lists: Lists, values: dict[str, Any]) -> dict[str, Any]:
    """The entry of the verb: the first address as one of the list."""
    address = {name: values.pop(name) for name in ("city", "region", "country")}
    return {
        **values,
        "phones": values["phones"] or (),
        "emails": values["emails"] or (),
        "addresses": [address] if any(address.values()) else [],
    }


def contact_fields() -> list[Field]:
    """What is asked of a person, apart from their positions."""
    return [
        field("contact", "name"),
        field("contact", "other_name"),
        field("contact", "salutation"),
        field("contact", "phones", kind="lines"),
        field("contact", "emails", kind="lines"),
        field("contact", "birthday"),
        field("contact", "interests", kind="tags"),
        field("contact", "tags", kind="tags"),
        field("contact", "style"),
        field("contact", "channel"),
        field("contact", "do_not_contact"),
        field("contact", "verified_on"),
        field("contact", "notes"),
    ]


def position_fields(lists: Lists | None = None) -> list[Field]:
    """What is asked of a person's place in a firm."""
    return [
        field("position", "title"),
        field("position", "department_id", choices=choices_of(lists.departments if lists else ())),
        field("position", "outside_as"),
        field("position", "since"),
        field("position", "until"),
    ]


def contact(lists: Lists) -> list[Field]:
    """What is asked of a new person, with their place in the firm that is open."""
    asked = ("name", "other_name", "phones", "emails", "birthday", "interests", "notes")
    own = [one for one in contact_fields() if one.name in asked]
    place = [one for one in position_fields(lists) if one.name not in ("since", "until")]
    return [*own[:2], *place, *own[2:]] if lists.customer else own


def contact_entry(_lists: Lists, values: dict[str, Any]) -> dict[str, Any]:
    """The entry of the verb: lists are never nothing."""
    return {**values, "phones": values["phones"] or (), "emails": values["emails"] or ()}


def department_fields(_lists: Lists) -> list[Field]:
    """A department's name, and a yes or no for each function."""
    heading = QCoreApplication.translate("Forms", "What it does in a purchase")
    return [
        field("department", "name"),
        *(
            Field(f"does_{code}", word, "flag", section="" if index else heading)
            for index, (code, word) in enumerate(phrases.choices("function"))
        ),
    ]


def department_entry(_lists: Lists, values: dict[str, Any]) -> dict[str, Any]:
    """The entry of the verb: the functions that were ticked."""
    codes = [code for code, _word in phrases.choices("function")]
    return {"name": values["name"], "functions": [c for c in codes if values[f"does_{c}"]]}


def product(lists: Lists) -> list[Field]:
    """What is asked of a product."""
    return [
        field("product", "name"),
        field("product", "code"),
        field("product", "line", choices=words_of(lists.product_lines)),
        field("product", "unit_price", kind="price"),
        field("product", "unit_cost", kind="price"),
        currency_field("product", lists),
        field("product", "retired"),
        field("product", "notes"),
    ]


def currency_field(table: str, lists: Lists) -> Field:
    """The currency: those in use first."""
    usual = [(code, f"{code} · {formats.currency_name(code)}") for code in lists.currencies]
    others = [pair for pair in formats.currencies() if pair[0] not in lists.currencies]
    return field(table, "currency", kind="choice", required=True, choices=[*usual, *others])


def deal(lists: Lists) -> list[Field]:
    """What is asked of a new deal."""
    return [
        field("deal", "name"),
        field("deal", "amount", kind="money", currency=lists.currency),
        currency_field("deal", lists),
        field("deal", "buying_stage"),
        field("deal", "expected_close"),
        field("deal", "opened_on", required=True),
        field("deal", "owner_id", choices=choices_of(lists.users)),
        field("deal", "source", choices=words_of(lists.sources)),
        field("deal", "is_tender"),
        field("deal", "notes"),
    ]


def deal_entry(lists: Lists, values: dict[str, Any]) -> dict[str, Any]:
    """The entry of the verb: the amount in the currency chosen."""
    amount = rescaled(values["amount"], lists.currency, values["currency"])
    return {**values, "amount": amount}


def rescaled(minor: int | None, before: str | None, after: str | None) -> int | None:
    """The same figure in another currency's minor units: 100.00 typed is 100 in yen."""
    if minor is None:
        return None
    step = formats.currency_places(after) - formats.currency_places(before)
    return int(Decimal(minor).scaleb(step).to_integral_value(ROUND_HALF_EVEN))


def activity(lists: Lists) -> list[Field]:
    """What is asked of something done."""
    people = [(person.name, person.name) for person in lists.people]
    asked = [
        field("activity", "kind"),
        field("activity", "subject"),
        field("activity", "done_at", required=True),
        field("activity", "direction"),
        field("activity", "minutes"),
        field("activity", "deal_id", choices=choices_of(lists.deals)),
        field("activity", "outcome"),
        field("activity", "mood"),
        field("activity", "notes"),
    ]
    if people:
        with_whom = QCoreApplication.translate("Forms", "With whom")
        asked.insert(3, Field("people", with_whom, "tags", choices=people))
    return asked


def activity_entry(lists: Lists, values: dict[str, Any]) -> dict[str, Any]:
    """The entry of the verb: people by their ids."""
    names = values.pop("people", None) or ()
    return {**values, "contact_ids": [id_of_person(lists, name) for name in names]}


def id_of_person(lists: Lists, name: str) -> int:
    """The person of this customer with a name; UserError `person_unknown` for anybody else."""
    for person in lists.people:
        if person.name.casefold() == name.casefold():
            return person.id
    raise UserError("person_unknown", field="people", name=name)


def promise(lists: Lists) -> list[Field]:
    """What is asked of a promise."""
    return [
        field("promise", "text"),
        field("promise", "due_on"),
        field("promise", "contact_id", choices=choices_of(lists.people)),
        field("promise", "deal_id", choices=choices_of(lists.deals)),
        field("promise", "owner_id", choices=choices_of(lists.users)),
        field("promise", "made_on"),
    ]


def complaint(lists: Lists) -> list[Field]:
    """What is asked of a complaint."""
    return [
        field("complaint", "text"),
        field("complaint", "contact_id", choices=choices_of(lists.people)),
        field("complaint", "owner_id", choices=choices_of(lists.users)),
        field("complaint", "opened_at", required=True),
        field("complaint", "first_reply_at"),
        field("complaint", "solved_at"),
        field("complaint", "solution"),
        field("complaint", "satisfaction", kind="choice", choices=one_to_five()),
    ]


def need(lists: Lists) -> list[Field]:
    """What is asked of a need."""
    products_offered = [(str(one.id), one.name) for one in lists.products]
    return [
        field("need", "text"),
        field("need", "importance", kind="choice", choices=one_to_five()),
        field("need", "contact_id", choices=choices_of(lists.people)),
        field("need", "deal_id", choices=choices_of(lists.deals)),
        field("need", "product_id", choices=products_offered),
        field("need", "since"),
        field("need", "met_on"),
    ]


def one_to_five() -> list[tuple[str, str]]:
    """The marks from 1 to 5."""
    return [(str(mark), formats.number(mark)) for mark in range(1, 6)]


def referral(_lists: Lists) -> list[Field]:
    """What is asked of who brought a customer to us: a firm, a person, or both."""
    return [
        field("referral", "by_customer_id", kind="reference", lookup=find_customers),
        field("referral", "by_contact_id", kind="reference", lookup=find_people),
        Field("on", label("referral", "referred_on"), "day"),
        field("referral", "notes"),
    ]


def referral_entry(_lists: Lists, values: dict[str, Any]) -> dict[str, Any]:
    """The entry of the verb; UserError `field_needed` when nobody is named."""
    if not (values["by_customer_id"] or values["by_contact_id"]):
        raise UserError("field_needed", field="by_customer_id")
    return values


def marks(name: str) -> Callable[[Lists, dict[str, Any]], dict[str, Any]]:
    """Makes the mark of a choice a number."""

    def prepare(_lists: Lists, values: dict[str, Any]) -> dict[str, Any]:
        mark = values[name]
        return {**values, name: int(mark) if mark else None}

    return prepare


def link(_lists: Lists | None = None) -> list[Field]:
    """What is asked of a link."""
    hint = "https://"
    link = QCoreApplication.translate("Forms", "Link")
    return [
        Field("url", link, required=True, hint=hint),
        field("document", "name", required=False),
    ]
