"""What each noun's form asks for, what it begins with, and the verbs that save it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Concatenate

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop import (
    activities,
    complaints,
    contacts,
    customers,
    deals,
    documents,
    needs,
    products,
    promises,
)
from crm_desktop.profile import Lists
from crm_desktop.store import Store
from ui import formats
from ui.fields import Field
from ui.pages.forms import asking

Verb = Callable[Concatenate[Store, ...], Any]
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Noun:
    """A kind of record that a dialog makes or changes.

    `belongs` says how it hangs on a customer: "must", "may" or "" for not at all. `prepare` turns
    the form's values into the verb's.
    """

    kind: str
    new: object
    change: object
    fields: Callable[[Lists], list[Field]]
    add: Verb
    edit: Verb | None = None
    begins: Callable[[Lists], Entry] = lambda _lists: {}
    belongs: str = "must"
    prepare: Callable[[Lists, dict[str, Any]], dict[str, Any]] = lambda _lists, values: values
    opens: bool = False  # shown on the page of customers when it was made

    def title(self, *, new: bool) -> str:
        """What stands above the form, in the language in force."""
        return QCoreApplication.translate("Forms", str(self.new if new else self.change))


def _refer(store: Store, *, customer_id: int, **entry: Any) -> int:
    return customers.refer(store, id=customer_id, **entry)


NOUNS: dict[str, Noun] = {
    noun.kind: noun
    for noun in (
        Noun(
            "customer",
            QT_TRANSLATE_NOOP("Forms", "New customer"),
            QT_TRANSLATE_NOOP("Forms", "Customer"),
            asking.customer,
            customers.add,
            begins=lambda lists: {"owner_id": lists.me},
            belongs="",
            prepare=asking.customer_entry,
            opens=True,
        ),
        Noun(
            "contact",
            QT_TRANSLATE_NOOP("Forms", "New person"),
            QT_TRANSLATE_NOOP("Forms", "Person"),
            asking.contact,
            contacts.add,
            belongs="may",
            prepare=asking.contact_entry,
            opens=True,
        ),
        Noun(
            "department",
            QT_TRANSLATE_NOOP("Forms", "New department"),
            QT_TRANSLATE_NOOP("Forms", "Department"),
            asking.department_fields,
            contacts.add_department,
            contacts.edit_department,
            prepare=asking.department_entry,
        ),
        Noun(
            "product",
            QT_TRANSLATE_NOOP("Forms", "New product"),
            QT_TRANSLATE_NOOP("Forms", "Product"),
            asking.product,
            products.add,
            products.edit,
            begins=lambda lists: {"currency": lists.currency},
            belongs="",
        ),
        Noun(
            "deal",
            QT_TRANSLATE_NOOP("Forms", "New deal"),
            QT_TRANSLATE_NOOP("Forms", "Deal"),
            asking.deal,
            deals.add,
            begins=lambda lists: {
                "currency": lists.currency,
                "buying_stage": "need",
                "opened_on": date.today(),
                "owner_id": lists.me,
            },
            belongs="may",
            prepare=asking.deal_entry,
            opens=True,
        ),
        Noun(
            "activity",
            QT_TRANSLATE_NOOP("Forms", "Log an activity"),
            QT_TRANSLATE_NOOP("Forms", "Activity"),
            asking.activity,
            activities.log,
            activities.edit,
            begins=lambda _lists: {"kind": "call", "done_at": _this_minute()},
            prepare=asking.activity_entry,
        ),
        Noun(
            "promise",
            QT_TRANSLATE_NOOP("Forms", "New promise"),
            QT_TRANSLATE_NOOP("Forms", "Promise"),
            asking.promise,
            promises.add,
            promises.edit,
            begins=lambda lists: {"made_on": date.today(), "owner_id": lists.me},
        ),
        Noun(
            "complaint",
            QT_TRANSLATE_NOOP("Forms", "New complaint"),
            QT_TRANSLATE_NOOP("Forms", "Complaint"),
            asking.complaint,
            complaints.add,
            complaints.edit,
            begins=lambda lists: {"opened_at": _this_minute(), "owner_id": lists.me},
            prepare=asking.marks("satisfaction"),
        ),
        Noun(
            "need",
            QT_TRANSLATE_NOOP("Forms", "New need"),
            QT_TRANSLATE_NOOP("Forms", "Need"),
            asking.need,
            needs.add,
            needs.edit,
            begins=lambda _lists: {"since": date.today()},
            prepare=asking.marks("importance"),
        ),
        Noun(
            "referral",
            QT_TRANSLATE_NOOP("Forms", "Who brought them to us"),
            QT_TRANSLATE_NOOP("Forms", "Referral"),
            asking.referral,
            _refer,
            prepare=asking.referral_entry,
        ),
        Noun(
            "link",
            QT_TRANSLATE_NOOP("Forms", "New link"),
            QT_TRANSLATE_NOOP("Forms", "Link"),
            asking.link,
            documents.link,
        ),
    )
}


def _this_minute() -> datetime:
    return formats.now().replace(second=0, microsecond=0)
