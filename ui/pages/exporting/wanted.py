"""What can be exported and how: the choices of the dialog, and what each of them means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from crm_desktop.exchange.exporting import Form
from crm_desktop.exchange.template_words import LANGUAGES
from ui import formats
from ui.offer import Offer

EVERYTHING = "everything"
KINDS = ("customers", "contacts", "deals", "orders", "products", "activities")
ARCHIVE = Form("zip")
_PLAIN = (Form("xlsx"), Form("csv"), Form("json"))
_CARDS = (Form("vcf", vcard="3.0"), Form("vcf", vcard="4.0"))
translate = QCoreApplication.translate


@dataclass(frozen=True)
class What:
    """Something to export: the kind of its records, and which of them; None for all."""

    kind: str
    words: str
    ids: Sequence[int] | None = None
    columns: tuple[str, ...] = ()
    title: str = ""

    @property
    def forms(self) -> tuple[Form, ...]:
        """How it can be written, the usual way first."""
        if self.kind == EVERYTHING:
            return (ARCHIVE,)
        if self.kind in ("customers", "contacts"):
            return (*_PLAIN, *_CARDS)
        return (*_PLAIN, Form("ics")) if self.kind == "activities" else _PLAIN

    @property
    def name(self) -> str:
        """The name that is proposed for the file."""
        return self.title or kind_words(self.kind)


def choices(offer: Offer | None) -> list[What]:
    """What can be exported, what lies nearest first."""
    found = []
    counted = _Counted()
    if offer is not None:
        both = ((offer.selected, counted.selected), (offer.listed, counted.listed))
        for ids, words in both:
            if len(ids):
                text = words(offer.kind, len(ids))
                found.append(What(offer.kind, text, ids, offer.columns, offer.title))
    found += [What(kind, all_words(kind)) for kind in KINDS]
    everything = translate("ExportDialog", "Everything, as an archive to keep or to move")
    return [*found, What(EVERYTHING, everything)]


def kind_words(kind: str) -> str:
    """A kind of records, as a file is named after it."""
    return {
        "customers": translate("ExportDialog", "Customers"),
        "contacts": translate("ExportDialog", "People"),
        "deals": translate("ExportDialog", "Deals"),
        "orders": translate("ExportDialog", "Orders"),
        "products": translate("ExportDialog", "Products"),
        "activities": translate("ExportDialog", "Activities"),
        EVERYTHING: translate("ExportDialog", "Everything"),
    }[kind]


def all_words(kind: str) -> str:
    """All records of a kind, as a choice."""
    return {
        "customers": translate("ExportDialog", "All customers"),
        "contacts": translate("ExportDialog", "All people"),
        "deals": translate("ExportDialog", "All deals"),
        "orders": translate("ExportDialog", "All orders with their lines"),
        "products": translate("ExportDialog", "All products"),
        "activities": translate("ExportDialog", "All activities"),
    }[kind]


def form_words(form: Form) -> str:
    """A form, as a choice."""
    if form.name == "vcf":
        return translate("ExportDialog", "vCard %1, for phones and address books").replace(
            "%1", form.vcard
        )
    return {
        "xlsx": translate("ExportDialog", "Excel workbook"),
        "csv": translate("ExportDialog", "CSV, for any spreadsheet"),
        "json": translate("ExportDialog", "JSON, for other programs"),
        "ics": translate("ExportDialog", "iCalendar, for other calendars"),
        "zip": translate("ExportDialog", "Zip of open formats (CSV, JSON, documents)"),
    }[form.name]


def language() -> str:
    """The language in force, as exports know it."""
    name = QLocale().name()
    return next((known for known in LANGUAGES if name.startswith(known)), "en")


def usual_delimiter() -> str:
    """What spreadsheets of the user's country expect between cells."""
    return ";" if decimal_mark() == "," else ","


def decimal_mark() -> str:
    """The mark before decimals, as the user's language writes numbers."""
    return formats.exactly(0.5)[1]


def csv_form(delimiter: str) -> Form:
    """A CSV with this delimiter; decimals as the language has them, but never after a comma."""
    return Form("csv", delimiter, "." if delimiter == "," else decimal_mark())


def delimiters() -> list[tuple[str, str]]:
    """(delimiter, its words) of a CSV."""
    return [
        (",", translate("ExportDialog", "Comma")),
        (";", translate("ExportDialog", "Semicolon")),
        ("\t", translate("ExportDialog", "Tab")),
    ]


class _Counted(QObject):
    """Phrases with a number, which has its own plural in every language."""

    def selected(self, kind: str, n: int) -> str:
        """What is selected."""
        return {
            "customers": self.tr("The %Ln selected customer(s)", "", n),
            "contacts": self.tr("The %Ln selected person(s)", "", n),
            "deals": self.tr("The %Ln selected deal(s)", "", n),
        }[kind]

    def listed(self, kind: str, n: int) -> str:
        """What the list shows."""
        return {
            "customers": self.tr("This list: %Ln customer(s)", "", n),
            "contacts": self.tr("This list: %Ln person(s)", "", n),
            "deals": self.tr("This list: %Ln deal(s)", "", n),
        }[kind]
