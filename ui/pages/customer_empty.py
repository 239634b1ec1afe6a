"""What the lists of customers and people say while nothing is in them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.listing import Subject
from ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def say_empty(empty: EmptyState, subject: Subject, *, is_narrowed: bool) -> None:
    """Say why the list is empty, with the first step out of it."""
    if is_narrowed:
        empty.say(
            translate("CustomersPage", "Nothing found"),
            translate("CustomersPage", "Nothing in this list meets all the filters."),
            (("clear", translate("CustomersPage", "Clear filters")),),
        )
    elif subject == "customer":
        _say_no_customers(empty)
    else:
        empty.say(
            translate("CustomersPage", "No people yet"),
            translate(
                "CustomersPage", "Everyone you know will stand here, also those without a firm."
            ),
            (
                ("new_contact", translate("CustomersPage", "New person")),
                ("import", translate("CustomersPage", "Import…")),
            ),
        )


def _say_no_customers(empty: EmptyState) -> None:
    empty.say(
        translate("CustomersPage", "No customers yet"),
        translate(
            "CustomersPage",
            "The firms you sell to will stand here. Bring them in from a file, "
            "add the first one by hand, or look around in the sample firm.",
        ),
        (
            ("import", translate("CustomersPage", "Import…")),
            ("new_customer", translate("CustomersPage", "New customer")),
            ("open_sample", translate("CustomersPage", "Sample firm")),
        ),
    )
