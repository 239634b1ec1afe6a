"""English words for the lines of Today; the screen has its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from crm_desktop import wording_customer_findings, wording_findings

SECTIONS = {
    "promise": "Promises",
    "activity": "Visits and calls",
    "cadence": "Customers slipping",
    "quiet_deal": "Deals gone quiet",
    "complaint": "Complaints",
    "tier_move": "Tiers and classes to review",
    "freshness": "Information to renew",
    "birthday": "Birthdays",
    "special_day": "Days that matter",
}
REASONS = {
    "promise_late": "{days:day} late",
    "promise_today": "due today",
    "promise_soon": "due in {days:day}",
    "promise_undated": "no day was named",
    "activity_late": "{kind}, {days:day} overdue",
    "activity_today": "{kind}",
    "cadence_overdue": "not touched for {days:day}, the plan is every {cadence:day}",
    "cadence_due": "due today: every {cadence:day}",
    "cadence_never": "never touched, the plan is every {cadence:day}",
    "deal_quiet": "no touch for {days:day}",
    "deal_island": "they are choosing, and no touch for {days:day}",
    "complaint_reply": "first reply due: {hours_gone:hour} of {target_hours:hour} gone",
    "complaint_reply_late": "first reply late: {hours_gone:hour} of {target_hours:hour} gone",
    "complaint_solution": "solution due: {hours_gone:hour} of {target_hours:hour} gone",
    "complaint_solution_late": "solution late: {hours_gone:hour} of {target_hours:hour} gone",
    "stale": "not confirmed for {days:day}: {groups}",
    "birthday_today": "birthday today",
    "birthday_soon": "birthday in {days:day}",
    "special_day_today": "today",
    "special_day_soon": "in {days:day}",
}
GROUPS = {
    "reach": "addresses and numbers",
    "people": "people",
    "standing": "standing",
    "needs": "needs",
    "stakeholders": "stakeholders",
}


class _Count:
    """A number that is written with its unit: {days:day} is "1 day" or "5 days"."""

    def __init__(self, number: object) -> None:
        self._number = number

    def __format__(self, unit: str) -> str:
        number = self._number
        if isinstance(number, float):
            number = int(number) if number.is_integer() else number
        if number is None:
            return f"an unknown number of {unit}s"
        return f"{number} {unit}" + ("" if number == 1 else "s")


def reason(code: str, facts: Mapping[str, Any]) -> str:
    """Why a line stands on Today; an unknown code is read out as it is."""
    said = _reason(code, facts)
    if "planned_on" in facts:
        said += f"; {facts['planned_kind']} planned for {facts['planned_on']}"
    return said


def _reason(code: str, facts: Mapping[str, Any]) -> str:
    if code in wording_customer_findings.WORDS:
        return wording_findings.sentence(code, facts)
    words = REASONS.get(code, code.replace("_", " "))
    known = {name: _Count(facts.get(name)) for name in _COUNTED}
    groups = facts.get("groups") or ()
    listed = ", ".join(GROUPS.get(each["group"], each["group"]) for each in groups)
    return words.format_map({**known, "kind": facts.get("kind", ""), "groups": listed})


_COUNTED = ("days", "cadence", "hours_gone", "target_hours")


def day(of: date) -> str:
    """A day as Today's head: Wednesday 2026-03-04."""
    return f"{of:%A} {of.isoformat()}"
