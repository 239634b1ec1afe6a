"""The words of importing: kinds of file, their fields, why a row or a file did not come in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from crm_desktop.exchange.sources import number_of_nameless
from ui import phrases_calendars

# What text from the clipboard is called until its name is worded.
CLIPBOARD = "clipboard"

KINDS: dict[str, object] = {
    "customers": QT_TRANSLATE_NOOP("Import", "Customers"),
    "contacts": QT_TRANSLATE_NOOP("Import", "People"),
    "products": QT_TRANSLATE_NOOP("Import", "Products"),
    "orders": QT_TRANSLATE_NOOP("Import", "Orders"),
    "deals": QT_TRANSLATE_NOOP("Import", "Deals"),
    "activities": QT_TRANSLATE_NOOP("Import", "Activities"),
}

FIELDS: dict[str, object] = {
    "activities.contact": QT_TRANSLATE_NOOP("Import", "Person"),
    "contacts.name": QT_TRANSLATE_NOOP("Import", "Full name"),
    "activities.kind": QT_TRANSLATE_NOOP("Import", "Kind of activity"),
    "amount": QT_TRANSLATE_NOOP("Import", "Amount"),
    "birthday": QT_TRANSLATE_NOOP("Import", "Birthday"),
    "city": QT_TRANSLATE_NOOP("Import", "City"),
    "class": QT_TRANSLATE_NOOP("Import", "Class"),
    "closed_on": QT_TRANSLATE_NOOP("Import", "Closed on"),
    "code": QT_TRANSLATE_NOOP("Import", "Code"),
    "competitors": QT_TRANSLATE_NOOP("Import", "Rivals"),
    "contact_birthday": QT_TRANSLATE_NOOP("Import", "Person: birthday"),
    "contact_department": QT_TRANSLATE_NOOP("Import", "Person: department"),
    "contact_email": QT_TRANSLATE_NOOP("Import", "Person: mail"),
    "contact_external_id": QT_TRANSLATE_NOOP("Import", "Person: number elsewhere"),
    "contact_first_name": QT_TRANSLATE_NOOP("Import", "Person: first name"),
    "contact_last_name": QT_TRANSLATE_NOOP("Import", "Person: last name"),
    "contact_name": QT_TRANSLATE_NOOP("Import", "Person: name"),
    "contact_notes": QT_TRANSLATE_NOOP("Import", "Person: notes"),
    "contact_other_name": QT_TRANSLATE_NOOP("Import", "Person: other name"),
    "contact_phone": QT_TRANSLATE_NOOP("Import", "Person: phone"),
    "contact_salutation": QT_TRANSLATE_NOOP("Import", "Person: form of address"),
    "contact_title": QT_TRANSLATE_NOOP("Import", "Person: title"),
    "cost": QT_TRANSLATE_NOOP("Import", "Cost"),
    "country": QT_TRANSLATE_NOOP("Import", "Country"),
    "currency": QT_TRANSLATE_NOOP("Import", "Currency"),
    "customer": QT_TRANSLATE_NOOP("Import", "Customer"),
    "customer_id": QT_TRANSLATE_NOOP("Import", "Customer's number"),
    "date": QT_TRANSLATE_NOOP("Import", "Date"),
    "department": QT_TRANSLATE_NOOP("Import", "Department"),
    "direction": QT_TRANSLATE_NOOP("Import", "Direction"),
    "discount": QT_TRANSLATE_NOOP("Import", "Discount"),
    "do_not_contact": QT_TRANSLATE_NOOP("Import", "Do not contact"),
    "email": QT_TRANSLATE_NOOP("Import", "Mail"),
    "expected_close": QT_TRANSLATE_NOOP("Import", "Expected to close"),
    "external_id": QT_TRANSLATE_NOOP("Import", "Number elsewhere"),
    "first_name": QT_TRANSLATE_NOOP("Import", "First name"),
    "industry": QT_TRANSLATE_NOOP("Import", "Industry"),
    "last_name": QT_TRANSLATE_NOOP("Import", "Last name"),
    "legal_name": QT_TRANSLATE_NOOP("Import", "Legal name"),
    "line": QT_TRANSLATE_NOOP("Import", "Product line"),
    "minutes": QT_TRANSLATE_NOOP("Import", "Minutes"),
    "name": QT_TRANSLATE_NOOP("Import", "Name"),
    "notes": QT_TRANSLATE_NOOP("Import", "Notes"),
    "opened_on": QT_TRANSLATE_NOOP("Import", "Opened on"),
    "order_number": QT_TRANSLATE_NOOP("Import", "Order number"),
    "other_city": QT_TRANSLATE_NOOP("Import", "Other address: city"),
    "other_country": QT_TRANSLATE_NOOP("Import", "Other address: country"),
    "other_name": QT_TRANSLATE_NOOP("Import", "Other name"),
    "other_postal_code": QT_TRANSLATE_NOOP("Import", "Other address: postal code"),
    "other_region": QT_TRANSLATE_NOOP("Import", "Other address: state or region"),
    "other_street": QT_TRANSLATE_NOOP("Import", "Other address: street"),
    "outcome": QT_TRANSLATE_NOOP("Import", "Outcome"),
    "owner": QT_TRANSLATE_NOOP("Import", "Owner"),
    "parent": QT_TRANSLATE_NOOP("Import", "Parent firm"),
    "phone": QT_TRANSLATE_NOOP("Import", "Phone"),
    "postal_code": QT_TRANSLATE_NOOP("Import", "Postal code"),
    "product": QT_TRANSLATE_NOOP("Import", "Product"),
    "product_code": QT_TRANSLATE_NOOP("Import", "Product code"),
    "product_line": QT_TRANSLATE_NOOP("Import", "Product line"),
    "product_name": QT_TRANSLATE_NOOP("Import", "Product"),
    "quantity": QT_TRANSLATE_NOOP("Import", "Quantity"),
    "region": QT_TRANSLATE_NOOP("Import", "State or region"),
    "sales_mode": QT_TRANSLATE_NOOP("Import", "Posture"),
    "salutation": QT_TRANSLATE_NOOP("Import", "Form of address"),
    "source": QT_TRANSLATE_NOOP("Import", "Source"),
    "stage": QT_TRANSLATE_NOOP("Import", "Stage"),
    "street": QT_TRANSLATE_NOOP("Import", "Street"),
    "tags": QT_TRANSLATE_NOOP("Import", "Tags"),
    "tax_number": QT_TRANSLATE_NOOP("Import", "Tax number"),
    "text": QT_TRANSLATE_NOOP("Import", "Subject"),
    "tier": QT_TRANSLATE_NOOP("Import", "Tier"),
    "title": QT_TRANSLATE_NOOP("Import", "Title"),
    "unit_cost": QT_TRANSLATE_NOOP("Import", "Unit cost"),
    "unit_price": QT_TRANSLATE_NOOP("Import", "Unit price"),
    "web": QT_TRANSLATE_NOOP("Import", "Web"),
}

REASONS: dict[str, object] = {
    "amount_missing": QT_TRANSLATE_NOOP("Import", "No amount, and no unit price to work it out"),
    "card_empty": QT_TRANSLATE_NOOP("Import", "The card names nobody"),
    "card_not_closed": QT_TRANSLATE_NOOP("Import", "The card has no end"),
    "card_too_large": QT_TRANSLATE_NOOP("Import", "The card is too large"),
    "card_wrong": QT_TRANSLATE_NOOP("Import", "The card is damaged"),
    "currency_wrong": QT_TRANSLATE_NOOP("Import", "“{value}” is no currency"),
    "customer_ambiguous": QT_TRANSLATE_NOOP("Import", "Several customers are called {name}"),
    "customer_missing": QT_TRANSLATE_NOOP("Import", "No customer"),
    "customer_unknown": QT_TRANSLATE_NOOP("Import", "{customer} is not known as a customer"),
    "date_missing": QT_TRANSLATE_NOOP("Import", "No date"),
    "date_wrong": QT_TRANSLATE_NOOP("Import", "{column}: “{value}” is no date"),
    "birthday_without_year": QT_TRANSLATE_NOOP(
        "Import", "{column}: “{value}” has no year and was left out; the rest came in"
    ),
    "deal_stays_closed": QT_TRANSLATE_NOOP(
        "Import", "{name}: open in the file but already closed here, so it stayed closed"
    ),
    "deal_without_customer": QT_TRANSLATE_NOOP(
        "Import", "Deals that name no customer; they come in without one"
    ),
    "header_again": QT_TRANSLATE_NOOP("Import", "The headers of the columns once more"),
    "name_missing": QT_TRANSLATE_NOOP("Import", "No name"),
    "note_row": QT_TRANSLATE_NOOP("Import", "A note beside the table, no row of it"),
    "number_too_large": QT_TRANSLATE_NOOP("Import", "{column}: {value} is too large"),
    "number_wrong": QT_TRANSLATE_NOOP("Import", "{column}: “{value}” is no number"),
    "numbers_uncertain": QT_TRANSLATE_NOOP(
        "Import",
        "{field}: the file leaves open what {sample} is; “{decimal}” was read as the decimal mark.",
    ),
    "quote_not_closed": QT_TRANSLATE_NOOP("Import", "A quotation mark is never closed"),
    "quotes_wrong": QT_TRANSLATE_NOOP("Import", "Quotation marks stand in the wrong place"),
    "share_wrong": QT_TRANSLATE_NOOP("Import", "{column}: {value} is no share"),
    "date_order_uncertain": QT_TRANSLATE_NOOP(
        "Import", "{field}: read as day before month, which this file leaves open. Look at a few."
    ),
    "text_too_long": QT_TRANSLATE_NOOP("Import", "{column}: the text is too long"),
    "totals_row": QT_TRANSLATE_NOOP("Import", "A total of the rows above it"),
    "yes_no_wrong": QT_TRANSLATE_NOOP("Import", "{column}: “{value}” is neither yes nor no"),
    "same_name_kept_apart": QT_TRANSLATE_NOOP(
        "Import", "{name}: the same name without a customer came again, kept as another person"
    ),
    "same_name_other_id": QT_TRANSLATE_NOOP(
        "Import", "{name}: the same name with another number, kept as another customer"
    ),
}

ERRORS: dict[str, object] = {
    "calendar_alone": QT_TRANSLATE_NOOP(
        "Errors", "{file} is a calendar. Bring calendars in by themselves, without tables."
    ),
    "columns_missing": QT_TRANSLATE_NOOP(
        "Errors", "The columns say too little: say which one is {fields}."
    ),
    "export_form_unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} says no form that can be written here: .csv, .xlsx, or .vcf for people.",
    ),
    "kind_unclear": QT_TRANSLATE_NOOP(
        "Errors", "The headers of {file} do not say what its rows are. Say it, then go on."
    ),
    "template_form_unknown": QT_TRANSLATE_NOOP(
        "Errors", "{file} is no Excel file: a template is written as .xlsx."
    ),
    "field_twice": QT_TRANSLATE_NOOP(
        "Errors", "Two columns are meant as {field}. Leave one of them out."
    ),
    "file_damaged_table": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is a damaged Excel file. Nothing was changed. Open it in Excel, save it again, "
        "and try that one.",
    ),
    "file_empty": QT_TRANSLATE_NOOP("Errors", "{file} is empty. Nothing was changed."),
    "file_encrypted": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is protected by a password. Nothing was changed. Save it without one and try "
        "again.",
    ),
    "file_has_no_rows": QT_TRANSLATE_NOOP("Errors", "{file} holds no rows. Nothing was changed."),
    "file_is_archive": QT_TRANSLATE_NOOP(
        "Errors", "{file} is an archive. Nothing was changed. Unpack it and import what is inside."
    ),
    "file_is_binary": QT_TRANSLATE_NOOP(
        "Errors", "{file} is neither text, Excel nor vCard. Nothing was changed."
    ),
    "file_is_web_page": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is a web page, not a table. Nothing was changed. Export it as CSV or Excel.",
    ),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} cannot be written. Look whether the folder is there and may be written to.",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is too large to be read safely. Nothing was changed. Split it and import the "
        "parts.",
    ),
    "file_too_many_columns": QT_TRANSLATE_NOOP(
        "Errors", "{file} has more than {limit} columns. Nothing was changed."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{file} cannot be read. Nothing was changed. Look whether you may open it."
    ),
    "sheet_missing": QT_TRANSLATE_NOOP(
        "Errors", "{file} has no sheet “{sheet}” any more. Nothing was changed. Choose it again."
    ),
    "import_cancelled": QT_TRANSLATE_NOOP("Errors", "The import was stopped. Nothing was changed."),
    "line_too_long": QT_TRANSLATE_NOOP(
        "Errors", "{file} has a line without an end (line {line}). Nothing was changed."
    ),
    "no_cards": QT_TRANSLATE_NOOP("Errors", "{file} holds no vCard. Nothing was changed."),
    "too_many_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "More than {limit} rows cannot come in. Nothing was changed. Look whether the columns mean "
        "what you said.",
    ),
    "unknown_choice": QT_TRANSLATE_NOOP("Errors", "{value} is none of these: {known}."),
    "unknown_code": QT_TRANSLATE_NOOP("Errors", "{field} cannot be {value}; it can be {known}."),
    "unknown_column": QT_TRANSLATE_NOOP("Errors", "There is no column {column}; there is {found}."),
    "unknown_encoding": QT_TRANSLATE_NOOP("Errors", "There is no encoding {encoding}."),
    "unknown_field": QT_TRANSLATE_NOOP("Errors", "There is no field {field}."),
    "unknown_kind": QT_TRANSLATE_NOOP("Errors", "There is no kind {kind}; there are {known}."),
}

# Which vocabulary of codes words the codes of a field.
VOCABULARIES = {
    "tier": ("tier",),
    "class": ("customer_class",),
    "sales_mode": ("sales_mode",),
    "stage": ("buying_stage", "outcome"),
    "outcome": ("outcome",),
    "kind": ("activity_kind",),
    "direction": ("direction",),
}


def kind(code: str) -> str:
    """What a kind of file is called."""
    return QCoreApplication.translate("Import", str(KINDS[code]))


def field(kind_code: str, code: str) -> str:
    """What a field is called; the same code may mean more in one kind of file."""
    text = FIELDS.get(f"{kind_code}.{code}") or FIELDS.get(code)
    if text is None:  # one of the firm's own fields, by its name
        return code.removeprefix("own:")
    return QCoreApplication.translate("Import", str(text))


def source(name: str) -> str:
    """What a file is called, or text from the clipboard."""
    return QCoreApplication.translate("Import", "Clipboard") if name == CLIPBOARD else name


def column(header: str, kind_code: str = "") -> str:
    """A column's header; of one that has none, its place in the user's language.

    The columns of a vCard are fields of `kind_code`, and called as these are.
    """
    if kind_code and header in FIELDS:
        return field(kind_code, header)
    number = number_of_nameless(header)
    if number is None:
        return header
    return QCoreApplication.translate("Import", "Column {number}").format(number=number)


def reason(kind_code: str, code: str, facts: Mapping[str, str]) -> str:
    """Why a row was refused, or what is to be known about rows that came in."""
    if code in phrases_calendars.REASONS:
        return phrases_calendars.why(code, facts)
    text = QCoreApplication.translate("Import", str(REASONS.get(code, code)))
    for name, value in facts.items():
        named = name in ("column", "field") and value in FIELDS
        text = text.replace("{" + name + "}", field(kind_code, value) if named else value)
    return text


class Counts(QObject):
    """Numbers of things, each with its own plural in every language."""

    def noun(self, noun: str, n: int) -> str:
        """So many customers, people, orders …"""
        words = {
            "customers": self.tr("%Ln customer(s)", "", n),
            "contacts": self.tr("%Ln person(s)", "", n),
            "products": self.tr("%Ln product(s)", "", n),
            "orders": self.tr("%Ln order(s)", "", n),
            "order_lines": self.tr("%Ln order line(s)", "", n),
            "deals": self.tr("%Ln deal(s)", "", n),
            "activities": self.tr("%Ln activity(ies)", "", n),
            "users": self.tr("%Ln colleague(s)", "", n),
            "competitors": self.tr("%Ln rival(s)", "", n),
        }
        return words[noun]
