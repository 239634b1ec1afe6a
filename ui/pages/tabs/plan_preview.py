"""The page of an account plan as it will be printed, before it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from crm_desktop.account_plans import Plan
from ui import plan_print
from ui.context import Context
from ui.paper_preview import PaperPreview, Wanted


class PlanPreview(PaperPreview):
    """Shows the page of a plan, and prints it to a PDF or on paper. Call open()."""

    def __init__(self, context: Context, plan: Plan, customer: str, parent: QWidget) -> None:
        def made(wanted: Wanted) -> QTextDocument:
            return plan_print.made(
                plan, customer, date.today(), wanted.paper, internal=wanted.is_internal
            )

        title = QCoreApplication.translate("AccountPlan", "Account plan")
        super().__init__(context, made, title, customer, parent, internal=True)
