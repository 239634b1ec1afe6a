"""What can be printed of what a page shows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from crm_desktop.account_plans import Plan, of_customer
from crm_desktop.papers.deal_sheet import PrintedDeal, printed_deal
from crm_desktop.papers.dossier import Dossier, dossier
from crm_desktop.papers.lists import PrintedList, printed_list
from crm_desktop.papers.visit import Visit, visit
from crm_desktop.profile.customer import header
from ui import formats, plan_print
from ui.context import Context
from ui.offer import Offer
from ui.page import Page
from ui.paper_preview import Maker, PaperPreview, Wanted
from ui.papers.choosing import Printable
from ui.papers.deal_sheet import deal_document
from ui.papers.dossier import dossier_document
from ui.papers.label_dialog import LabelDialog
from ui.papers.lists import list_document
from ui.papers.visit_sheet import visit_document

translate = QCoreApplication.translate


def offered(context: Context, window: QWidget, page: Page) -> list[Printable]:
    """The papers of the page itself, of the record one looks at, then of the list."""
    printing = Printing(context, window)
    papers = [Printable(title, "", show) for title, show in page.own_papers()]
    deal_id, customer_id = page.deal_on_show(), page.customer_on_show()
    if deal_id is not None:
        papers.append(printing.of_deal(deal_id))
    if customer_id is not None:
        papers += printing.of_customer(customer_id)
    offer = page.export_offer()
    if offer is not None and offer.shown is not None and deal_id is None:
        papers += printing.of_list(offer)
    return papers


class Printing:
    """Asks for what a paper says, then shows it as it will be printed."""

    def __init__(self, context: Context, window: QWidget) -> None:
        self._context = context
        self._window = window
        self._ask = context.tasks.ask(window)

    def of_customer(self, customer_id: int) -> list[Printable]:
        """The papers about one customer."""
        today = date.today()
        about = translate("Papers", "the customer on show")
        return [
            Printable(
                translate("Papers", "Customer dossier"),
                about,
                lambda: self._ask.start(dossier, customer_id, today, then=self._show_dossier),
            ),
            Printable(
                translate("Papers", "Visit sheet"),
                about,
                lambda: self._ask.start(visit, customer_id, today, then=self._show_visit),
            ),
            Printable(
                translate("AccountPlan", "Account plan"),
                about,
                lambda: self._ask.start(_plan, customer_id, today, then=self._show_plan),
            ),
        ]

    def of_deal(self, deal_id: int) -> Printable:
        """The sheet of one deal."""
        today = date.today()
        return Printable(
            translate("Papers", "Deal sheet"),
            translate("Papers", "the deal on show"),
            lambda: self._ask.start(printed_deal, deal_id, today, then=self._show_deal),
        )

    def of_list(self, offer: Offer) -> list[Printable]:
        """The list as it is seen, and labels of its addresses."""
        shown = offer.shown
        assert shown is not None, "asked for"

        def show_list(found: PrintedList) -> None:
            title = list_title(offer)

            def made(wanted: Wanted) -> QTextDocument:
                return list_document(found, shown, title, wanted.paper)

            PaperPreview(self._context, made, title, self._firm(), self._window).open()

        def ask_list() -> None:
            self._ask.start(printed_list, shown.view, then=show_list)

        papers = [Printable(translate("Papers", "The list as it is shown"), "", ask_list)]
        if offer.kind != "deals":
            papers.append(
                Printable(
                    translate("Papers", "Address labels"),
                    "",
                    lambda: LabelDialog(self._context, offer, self._window).begin(),
                )
            )
        return papers

    def _show_dossier(self, found: Dossier | None) -> None:
        if found is not None:

            def made(wanted: Wanted) -> QTextDocument:
                theme = self._context.theme
                internal = wanted.is_internal
                return dossier_document(found, wanted.paper, internal=internal, theme=theme)

            self._open(made, translate("Papers", "Customer dossier"), found.head.name)

    def _show_visit(self, found: Visit | None) -> None:
        if found is not None:

            def made(wanted: Wanted) -> QTextDocument:
                today = date.today()
                return visit_document(found, today, wanted.paper, internal=wanted.is_internal)

            self._open(made, translate("Papers", "Visit sheet"), found.brief.name)

    def _show_plan(self, found: tuple[Plan, str] | None) -> None:
        if found is not None:
            plan, customer = found

            def made(wanted: Wanted) -> QTextDocument:
                today, internal = date.today(), wanted.is_internal
                return plan_print.made(plan, customer, today, wanted.paper, internal=internal)

            self._open(made, translate("AccountPlan", "Account plan"), customer)

    def _show_deal(self, found: PrintedDeal | None) -> None:
        if found is not None:

            def made(wanted: Wanted) -> QTextDocument:
                return deal_document(found, wanted.paper, internal=wanted.is_internal)

            about = formats.listed([found.customer, found.name])
            self._open(made, translate("Papers", "Deal sheet"), about)

    def _open(self, made: Maker, title: str, about: str) -> None:
        PaperPreview(self._context, made, title, about, self._window, internal=True).open()

    def _firm(self) -> str:
        return self._context.store.path.stem


def list_title(offer: Offer) -> str:
    """What a printed list is called."""
    return (
        offer.title
        or {
            "customers": translate("Papers", "Customers"),
            "contacts": translate("Papers", "People"),
            "deals": translate("Papers", "Deals"),
        }[offer.kind]
    )


def _plan(session: Session, customer_id: int, today: date) -> tuple[Plan, str] | None:
    head = header(session, customer_id)
    return None if head is None else (of_customer(session, customer_id, today), head.name)
