"""The words of the planner: why a customer is proposed, and what is known of a stop."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from crm_desktop.agenda.planner import DayPlan, Proposal, Stop
from ui import formats, formats_days, phrases
from ui.phrases_agenda import joined


class PlannerWords(QObject):
    """Says proposals and stops in the language in force."""

    def heading(self, plan: DayPlan, today: date) -> str:
        """A day and where it leads."""
        day = f"{formats_days.weekday(plan.day)} {formats.short_day(plan.day, today)}"
        return joined([day, plan.place])

    def planned(self, plan: DayPlan) -> str:
        """What is planned for a day already."""
        return self.tr("%n planned already", "", plan.planned) if plan.planned else ""

    def reasons(self, proposal: Proposal, currency: str) -> str:
        """Why this customer is proposed, the strongest reason first."""
        said = [self._reason(code, proposal.stop, currency) for code, _points in proposal.reasons]
        return joined(said)

    def stop(self, stop: Stop, today: date) -> str:
        """What is known of a customer on a tour."""
        late = stop.overdue_days
        touched = self.tr("never touched")
        if stop.last_touch_on is not None:
            days = formats.days_ago(stop.last_touch_on, today)
            touched = self.tr("last touch {day}").format(day=days)
        planned = ""
        if stop.planned_on is not None:
            day = formats.short_day(stop.planned_on, today)
            planned = self.tr("planned for {day}").format(day=day)
        return joined(
            [
                self.tr("%n day(s) overdue", "", late) if late else "",
                planned,
                touched,
                phrases.code("tier", stop.tier),
                stop.address or stop.city,
                stop.phone,
            ]
        )

    def _reason(self, code: str, stop: Stop, currency: str) -> str:
        if code == "tier":
            return phrases.code("tier", stop.tier)
        if code == "overdue":
            return self.tr("%n day(s) overdue", "", stop.overdue_days)
        if code == "sales":
            money = formats.compact_money(stop.net_sales, currency)
            return self.tr("bought {amount}").format(amount=money)
        if code == "deals":
            money = formats.compact_money(stop.open_amount, currency)
            return self.tr("{amount} in open deals").format(amount=money)
        return self.tr("on the same trip")
