"""The words of Today: a line's pill, its text, the reason for it, and what is done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.models.codes import AgendaKind
from ui import formats, formats_days, phrases, phrases_findings
from ui.phrases_customer_findings import WORDS as NOTICED
from ui.theme import Tone

WITHIN_WEEK = 7


@dataclass(frozen=True, slots=True)
class Pill:
    """When a line wants doing, in a word, with a sign and a tone that say the same."""

    word: str
    icon: str
    tone: Tone


class AgendaWords(QObject):
    """Says Today's lines in the language in force.

    A class, because the translation tools find plurals in tr() only.
    """

    def section(self, kind: AgendaKind) -> str:
        """The heading of a section."""
        return {
            AgendaKind.PROMISE: self.tr("Promises you made"),
            AgendaKind.ACTIVITY: self.tr("Visits and calls"),
            AgendaKind.CADENCE: self.tr("Customers slipping away"),
            AgendaKind.QUIET_DEAL: self.tr("Deals gone quiet"),
            AgendaKind.COMPLAINT: self.tr("Complaints open"),
            AgendaKind.TIER_MOVE: self.tr("Tiers and classes to review"),
            AgendaKind.FRESHNESS: self.tr("Information to renew"),
            AgendaKind.BIRTHDAY: self.tr("Birthdays"),
            AgendaKind.SPECIAL_DAY: self.tr("Days that matter"),
        }[kind]

    def nothing(self, kind: AgendaKind) -> str:
        """What a section says that is always there, when there is nothing in it."""
        if kind is AgendaKind.PROMISE:
            return self.tr("No promise is due. What you promise will stand here until it is kept.")
        return self.tr("Nothing is planned. Visits and calls you plan for the day stand here.")

    def counted(self, kind: AgendaKind, n: int) -> str:
        """How many lines a section has, for the sentence at the head of the page."""
        return {
            AgendaKind.PROMISE: self.tr("%n promise(s)", "", n),
            AgendaKind.ACTIVITY: self.tr("%n visit(s) and call(s)", "", n),
            AgendaKind.CADENCE: self.tr("%n customer(s) slipping away", "", n),
            AgendaKind.QUIET_DEAL: self.tr("%n quiet deal(s)", "", n),
            AgendaKind.COMPLAINT: self.tr("%n open complaint(s)", "", n),
            AgendaKind.TIER_MOVE: self.tr("%n tier or class move(s)", "", n),
            AgendaKind.FRESHNESS: self.tr("%n customer(s) to ask again", "", n),
            AgendaKind.BIRTHDAY: self.tr("%n birthday(s)", "", n),
            AgendaKind.SPECIAL_DAY: self.tr("%n day(s) that matter", "", n),
        }[kind]

    def action(self, line: Line) -> str:
        """The one thing to do about a line."""
        return {
            LineAction.KEEP: self.tr("Kept"),
            LineAction.CONCLUDE: self.tr("Done…"),
            LineAction.PLAN_TOUCH: self.tr("Plan…"),
            LineAction.REPLY: self.tr("Answered"),
            LineAction.SOLVE: self.tr("Solved…"),
            LineAction.CONFIRM: self.tr("Still true"),
            LineAction.GREET: self.tr("Greet…"),
            LineAction.ACCEPT: self.tr("Accept"),
        }[line.action]

    def urgency(self, urgency: Urgency) -> str:
        """How urgent a line is, for those who hear it."""
        return {
            Urgency.LATE: self.tr("late"),
            Urgency.TODAY: self.tr("today"),
            Urgency.SOON: self.tr("soon"),
        }[urgency]

    def pill(self, line: Line, today: date) -> Pill:
        """When a line wants doing, in one word."""
        if line.kind is AgendaKind.FRESHNESS:
            return Pill(self._short(line.facts.get("days")), "refresh", "neutral")
        if line.kind in (AgendaKind.BIRTHDAY, AgendaKind.SPECIAL_DAY):
            sign = "gift" if line.kind is AgendaKind.BIRTHDAY else "star"
            tone: Tone = "good" if line.urgency is Urgency.TODAY else "neutral"
            return Pill(self._day(line.day, today), sign, tone)
        if line.reason in NOTICED:
            return self._noticed(line)
        if line.urgency is Urgency.LATE:
            return Pill(self._late(line), "warning", "bad")
        if line.urgency is Urgency.SOON:
            word = self._day(line.day, today) if line.day else self.tr("no day")
            return Pill(self._left(line) or word, "calendar", "neutral")
        return self._of_today(line, today)

    def text(self, line: Line) -> str:
        """What a line is about, beside the customer's name."""
        facts = line.facts
        if line.reason in NOTICED:
            return phrases_findings.translated(NOTICED[line.reason][0])
        if line.kind is AgendaKind.CADENCE:
            if line.reason == "cadence_never":
                return self.tr("not touched since they were entered")
            return self.tr("no touch for %n day(s)", "", int(facts.get("days", 0)))
        if line.kind is AgendaKind.FRESHNESS:
            groups = facts.get("groups") or ()
            return formats.listed(phrases.code("field_group", each["group"]) for each in groups)
        if line.kind is AgendaKind.BIRTHDAY:
            return self.tr("birthday of {person}").format(person=_names(line))
        return line.text

    def reason(self, line: Line) -> str:
        """Why a line stands here, and what helps to do it."""
        facts = line.facts
        parts = {
            AgendaKind.PROMISE: self._of_promise,
            AgendaKind.ACTIVITY: self._of_activity,
            AgendaKind.CADENCE: self._of_cadence,
            AgendaKind.QUIET_DEAL: self._of_deal,
            AgendaKind.COMPLAINT: self._of_complaint,
            AgendaKind.TIER_MOVE: self._of_cadence,
            AgendaKind.FRESHNESS: self._of_freshness,
            AgendaKind.BIRTHDAY: self._of_day,
            AgendaKind.SPECIAL_DAY: self._of_day,
        }[line.kind](line, facts)
        return joined(parts)

    def touch(self) -> str:
        """What a visit is called that keeps up a customer's cadence."""
        return self.tr("Stay in touch")

    def step(self, line: Line) -> str:
        """What a touch that is planned about a line is called at first."""
        if line.kind is AgendaKind.QUIET_DEAL:
            return self.tr("Ask how it is going: {deal}").format(deal=line.text)
        if line.kind is AgendaKind.BIRTHDAY:
            return self.tr("Birthday greetings to {person}").format(person=_names(line))
        if line.kind is AgendaKind.SPECIAL_DAY:
            return self.tr("Congratulations: {day}").format(day=line.text)
        return self.touch()

    def _of_promise(self, line: Line, facts: Mapping[str, Any]) -> list[str]:
        days = int(facts.get("days", 0))
        why = {
            "promise_late": self.tr("%n day(s) late", "", days),
            "promise_today": self.tr("due today"),
            "promise_soon": self.tr("due in %n day(s)", "", days),
            "promise_undated": self.tr("no day was named"),
        }.get(line.reason, "")
        made = facts.get("made_on")
        promised = self.tr("promised {day}").format(day=_short(made)) if made else ""
        return [why, promised, _names(line), str(facts.get("deal", ""))]

    def _of_activity(self, line: Line, facts: Mapping[str, Any]) -> list[str]:
        kind = phrases.code("activity_kind", facts.get("kind"))
        late = ""
        if line.urgency is Urgency.LATE:
            late = self.tr("%n day(s) overdue", "", int(facts.get("days", 0)))
        elif facts.get("passed"):
            late = self.tr("its time has passed")
        address, phone = str(facts.get("address", "")), str(facts.get("phone", ""))
        reach = [phone, address] if facts.get("kind") == "call" else [address, phone]
        return [kind, late, _names(line), *reach]

    def _of_cadence(self, line: Line, facts: Mapping[str, Any]) -> list[str]:
        if line.reason in NOTICED:
            why = phrases_findings.sentence(line.reason, facts)
            planned = self._planned(facts)
            return [why, planned, str(facts.get("city", "")), str(facts.get("phone", ""))]
        every = self.tr("planned every %n day(s)", "", int(facts.get("cadence", 0)))
        sums = facts.get("open_amount")
        deals = ""
        if sums:
            money = formats.compact_money(sums, facts.get("currency"))
            deals = self.tr("{amount} in open deals").format(amount=money)
        tier = phrases.code("tier", facts.get("tier"))
        planned, city = self._planned(facts), str(facts.get("city", ""))
        return [every, planned, tier, deals, city, str(facts.get("phone", ""))]

    def _planned(self, facts: Mapping[str, Any]) -> str:
        """The touch that is planned for later: "planned: Visit, 7 Dec"."""
        if "planned_on" not in facts:
            return ""
        kind = phrases.code("activity_kind", facts["planned_kind"])
        words = self.tr("planned: {activity}")
        return words.format(activity=formats.listed((kind, _short(facts["planned_on"]))))

    def _of_deal(self, line: Line, facts: Mapping[str, Any]) -> list[str]:
        days = int(facts.get("days", 0))
        if line.reason == "deal_island":
            why = self.tr("they are choosing, and no touch for %n day(s)", "", days)
        else:
            why = self.tr("no touch for %n day(s)", "", days)
        amount = facts.get("amount")
        money = formats.compact_money(amount, facts.get("currency")) if amount else ""
        stage = phrases.code("buying_stage", facts.get("stage"))
        return [why, self._planned(facts), stage, money]

    def _of_complaint(self, line: Line, facts: Mapping[str, Any]) -> list[str]:
        left = float(facts.get("hours_left", 0))
        replying = line.reason.startswith("complaint_reply")
        if left < 0:
            words = self.tr("first reply {time} late") if replying else self.tr("{time} late")
        else:
            words = (
                self.tr("first reply within {time}")
                if replying
                else self.tr("to be solved within {time}")
            )
        target = self.tr("target {time}").format(time=self.hours(facts.get("target_hours")))
        if facts.get("working_hours"):
            target = self.tr("target {time} of work").format(
                time=self.hours(facts.get("target_hours"))
            )
        again = self.tr("opened again") if facts.get("reopened") else ""
        return [words.format(time=self.hours(abs(left))), target, again, _names(line)]

    def _of_freshness(self, _line: Line, facts: Mapping[str, Any]) -> list[str]:
        days = int(facts.get("days", 0))
        return [
            self.tr("not confirmed for %n day(s)", "", days),
            phrases.code("tier", facts.get("tier")),
        ]

    def _of_day(self, line: Line, facts: Mapping[str, Any]) -> list[str]:
        days, years = int(facts.get("days", 0)), facts.get("years")
        when = self.tr("in %n day(s)", "", days) if days else self.tr("today")
        if line.kind is AgendaKind.BIRTHDAY:
            turns = self.tr("turns {years}").format(years=years) if years else ""
            return [when, turns]
        since = self.tr("%n year(s)", "", int(years)) if years else ""
        return [when, since, _names(line)]

    def _noticed(self, line: Line) -> Pill:
        """What was noticed in a word: since when, by how much, to which tier or class."""
        facts = line.facts
        if line.kind is AgendaKind.TIER_MOVE:
            is_tier = facts.get("what") == "tier_move"
            word = phrases.code("tier" if is_tier else "customer_class", facts.get("to"))
            is_good = facts.get("way") != "down" and facts.get("to") != "lapsed"
            return Pill(word, "star", "good" if is_good else "neutral")
        word = self._short(facts.get("days"))
        if "fall" in facts:
            word = f"−{formats.share(facts['fall'] / 100)}"
        is_late = line.urgency is Urgency.LATE
        return Pill(word, "warning" if is_late else "clock", "bad" if is_late else "warn")

    def _late(self, line: Line) -> str:
        facts = line.facts
        if line.kind is AgendaKind.COMPLAINT:
            gone = self.hours(abs(float(facts.get("hours_left", 0))))
            return self.tr("{time} late").format(time=gone)
        if line.kind is AgendaKind.QUIET_DEAL:
            return self._short(facts.get("days"))
        days = facts.get("overdue" if line.kind is AgendaKind.CADENCE else "days")
        if days is None:
            return self.tr("late")
        return self.tr("{days} d late").format(days=formats.number(days))

    def _of_today(self, line: Line, today: date) -> Pill:
        if line.kind is AgendaKind.COMPLAINT:
            return Pill(self._left(line), "clock", "warn")
        if line.kind is AgendaKind.QUIET_DEAL:
            return Pill(self._short(line.facts.get("days")), "clock", "warn")
        if line.kind is AgendaKind.ACTIVITY and line.at is not None:
            tone: Tone = "warn" if line.facts.get("passed") else "info"
            return Pill(formats.clock(line.at), "clock", tone)
        return Pill(self.tr("today"), "clock", "warn")

    def _left(self, line: Line) -> str:
        left = line.facts.get("hours_left")
        return "" if left is None else self.tr("{time} left").format(time=self.hours(left))

    def _day(self, day: date | None, today: date) -> str:
        if day is None:
            return ""
        ahead = (day - today).days
        if ahead == 0:
            return self.tr("today")
        return (
            formats_days.weekday(day) if 0 < ahead < WITHIN_WEEK else formats.short_day(day, today)
        )

    def _short(self, days: object) -> str:
        if not isinstance(days, int):
            return self.tr("never")
        return self.tr("{days} d").format(days=formats.number(days))

    def all_day(self) -> str:
        """What stands for the hour of what has none."""
        return self.tr("all day")

    def hours(self, hours: object) -> str:
        """A span of time as a clock of complaints has it: 40 min, 3 h, 5 d."""
        if not isinstance(hours, int | float):
            return ""
        if hours < 1:
            return self.tr("{minutes} min").format(minutes=max(1, round(hours * 60)))
        if hours < 48:
            return self.tr("{hours} h").format(hours=formats.number(round(hours)))
        return self.tr("{days} d").format(days=formats.number(round(hours / 24)))


def joined(parts: list[str]) -> str:
    """The parts that are there, one after the other."""
    return " · ".join(part for part in parts if part)


def _names(line: Line) -> str:
    return formats.listed(person.name for person in line.people)


def _short(day: object) -> str:
    return formats.short_day(date.fromisoformat(str(day)))
