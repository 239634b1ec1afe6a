"""What an entry of the timeline says, in the user's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from crm_desktop.timeline import Strand, TimelineEntry
from ui import formats, phrases, phrases_complaints, phrases_reasons, phrases_repeat
from ui.phrases_complaints import Complaints
from ui.theme import Tone

translate = QCoreApplication.translate
_DAY = 24 * 60
Sign: TypeAlias = tuple[str, Tone]


@dataclass(frozen=True, slots=True)
class Words:
    """An entry as it is read: bold title, a marked remark behind it, the text, the people."""

    time: str
    title: str
    remark: str
    remark_tone: Tone
    text: str
    people: str

    @property
    def full(self) -> str:
        """Everything that is written, uncut."""
        parts = (self.title, self.remark, self.text)
        text = "  ".join(part for part in parts if part)
        return formats.aside(text, self.people) if self.people else text

    def spoken(self, day: date | None) -> str:
        """Everything in one sentence with its day, for those who listen."""
        date_said = "" if day is None else formats.day(day)
        parts = (date_said, self.time, self.title, self.remark, self.text, self.people)
        return formats.listed(parts)


_SIGNS: dict[str, Sign] = {
    "call": ("phone", "neutral"),
    "visit": ("visit", "neutral"),
    "meeting": ("meeting", "neutral"),
    "mail": ("mail", "neutral"),
    "message": ("message", "neutral"),
    "demo": ("demo", "neutral"),
    "gift": ("gift", "neutral"),
    "note": ("note", "neutral"),
    "promise_open": ("promise", "warn"),
    "promise_kept": ("check", "good"),
    "promise_broken": ("close", "bad"),
    "complaint": ("complaint", "bad"),
    "complaint_solved": ("check", "good"),
    "deal_opened": ("deals", "info"),
    "deal_moved": ("stage", "info"),
    "deal_won": ("star", "good"),
    "deal_lost": ("close", "bad"),
    "deal_no_decision": ("minus", "neutral"),
    "order": ("order", "info"),
    "loyalty_sign": ("star", "good"),
    "change": ("tag", "neutral"),
}

_TITLES: dict[str, object] = {
    "promise_open": QT_TRANSLATE_NOOP("Timeline", "Promise"),
    "promise_kept": QT_TRANSLATE_NOOP("Timeline", "Promise kept"),
    "promise_broken": QT_TRANSLATE_NOOP("Timeline", "Promise broken"),
    "complaint_opened": QT_TRANSLATE_NOOP("Timeline", "Complaint"),
    "complaint_solved": QT_TRANSLATE_NOOP("Timeline", "Complaint solved"),
    "deal_opened": QT_TRANSLATE_NOOP("Timeline", "Deal opened"),
    "deal_moved": QT_TRANSLATE_NOOP("Timeline", "Deal moved"),
    "deal_won": QT_TRANSLATE_NOOP("Timeline", "Deal won"),
    "deal_lost": QT_TRANSLATE_NOOP("Timeline", "Deal lost"),
    "deal_no_decision": QT_TRANSLATE_NOOP("Timeline", "Deal ended without a decision"),
    "order": QT_TRANSLATE_NOOP("Timeline", "Order"),
    "credit": QT_TRANSLATE_NOOP("Timeline", "Credit"),
    "loyalty_sign": QT_TRANSLATE_NOOP("Timeline", "Sign of loyalty"),
    "department_stance": QT_TRANSLATE_NOOP("Timeline", "Department's stance"),
    "tier": QT_TRANSLATE_NOOP("Timeline", "Tier changed"),
    "customer_class": QT_TRANSLATE_NOOP("Timeline", "Class changed"),
    "sales_mode": QT_TRANSLATE_NOOP("Timeline", "Posture changed"),
    "owner_id": QT_TRANSLATE_NOOP("Timeline", "Owner changed"),
    "stance": QT_TRANSLATE_NOOP("Timeline", "Stance changed"),
    "influence": QT_TRANSLATE_NOOP("Timeline", "Influence changed"),
    "several": QT_TRANSLATE_NOOP("Timeline", "Customer changed"),
}
_FIELDS: dict[str, object] = {
    "tier": QT_TRANSLATE_NOOP("Timeline", "Tier"),
    "customer_class": QT_TRANSLATE_NOOP("Timeline", "Class"),
    "sales_mode": QT_TRANSLATE_NOOP("Timeline", "Posture"),
    "owner_id": QT_TRANSLATE_NOOP("Timeline", "Owner"),
    "stance": QT_TRANSLATE_NOOP("Timeline", "Stance"),
    "influence": QT_TRANSLATE_NOOP("Timeline", "Influence"),
}


def sign(entry: TimelineEntry, today: date) -> Sign:
    """The icon of an entry and the tone it is drawn in as of `today`."""
    icon, tone = _SIGNS[entry.kind]
    if entry.strand is Strand.PLANNED:
        return icon, "warn"
    if entry.strand is Strand.PROMISE_OPEN and entry.day is not None and entry.day < today:
        return "warning", "bad"
    if entry.strand is Strand.PROMISE_KEPT and _days_late(entry) > 0:
        return icon, "warn"
    return icon, tone


def words(entry: TimelineEntry, today: date) -> Words:
    """Word an entry as of `today`."""
    remark, tone = _remark(entry, today)
    return Words(
        time="" if entry.at is None else formats.clock(entry.at),
        title=title(entry),
        remark=remark,
        remark_tone=tone,
        text=_TEXTS.get(entry.title, _plain)(entry),
        people=formats.listed(entry.people),
    )


def heading(day: date, today: date) -> str:
    """The heading of a day: Today, Yesterday, 14 Nov, 14 Nov 2024."""
    if day == today:
        return translate("Timeline", "Today")
    if day == today - timedelta(days=1):
        return translate("Timeline", "Yesterday")
    return formats.short_day(day, today)


def upcoming() -> str:
    """The heading over what lies ahead."""
    return translate("Timeline", "Upcoming")


def title(entry: TimelineEntry) -> str:
    """The bold beginning of an entry."""
    if entry.title == "planned":
        parts = [translate("Timeline", "Next step"), phrases.code("activity_kind", entry.kind)]
        return " · ".join((*parts, *_ours(entry)))
    if entry.title == "touch":
        return _touch_title(entry)
    if entry.title in ("customer_changed", "stakeholder_changed"):
        moves = entry.facts["moves"]
        return _said(_TITLES["several" if len(moves) > 1 else moves[0][0]])
    if entry.title == "complaint_opened" and entry.facts["is_open"]:
        again = entry.facts["clock"].is_reopened
        state = (
            translate("Timeline", "open again", "complaint")
            if again
            else translate("Timeline", "open", "complaint")
        )
        return _said(_TITLES[entry.title]) + " · " + state
    if entry.title == "promise_kept" and _days_late(entry) > 0:
        return translate("Timeline", "Promise kept late")
    return _said(_TITLES[entry.title])


def _touch_title(entry: TimelineEntry) -> str:
    parts = [phrases.code("activity_kind", entry.kind)]
    if entry.facts["direction"] is not None:
        out = entry.facts["direction"] == "out"
        parts.append(
            translate("Timeline", "out", "we began it")
            if out
            else translate("Timeline", "in", "they began it")
        )
    if entry.facts["minutes"]:
        parts.append(formats.minutes(entry.facts["minutes"]))
    return " · ".join((*parts, *_ours(entry)))


def _ours(entry: TimelineEntry) -> list[str]:
    """Who of ours steps in beside the salesperson: managers and heads."""
    return [
        translate("Timeline", "with {name} ({step})").format(
            step=phrases.code("rhythm_step", step), name=name
        )
        for step, name in entry.facts.get("ours", ())
    ]


def _remark(entry: TimelineEntry, today: date) -> tuple[str, Tone]:
    """When something planned is due, and how late it is; how the clock of a complaint stands."""
    if entry.title == "complaint_opened" and entry.facts["is_open"]:
        clock = entry.facts["clock"]
        return Complaints().standing(clock, today), phrases_complaints.tone(clock)
    if not entry.is_upcoming or entry.day is None:
        return "", "neutral"
    late = (today - entry.day).days
    if late > 0:
        when = formats.short_day(entry.day, today)
        return formats.aside(Spans().late(late), when), "bad"
    if late == 0:
        return translate("Timeline", "due today"), "warn"
    if late == -1:
        return translate("Timeline", "due tomorrow"), "neutral"
    return translate("Timeline", "due {day}").format(
        day=formats.short_day(entry.day, today)
    ), "neutral"


def _plain(entry: TimelineEntry) -> str:
    return entry.text


def _activity(entry: TimelineEntry) -> str:
    """The text, where it is, and how often it comes again."""
    facts = entry.facts
    parts = [entry.text, facts.get("location") or ""]
    if facts.get("recurrence") and facts.get("due_on") is not None:
        parts.append(phrases_repeat.repeated(facts["recurrence"], facts["due_on"]))
    return " · ".join(part for part in parts if part)


def _days_late(entry: TimelineEntry) -> int:
    """How many days after its day a promise was kept; below zero: before."""
    due = entry.facts["due"]
    return 0 if due is None or entry.day is None else (entry.day - due).days


def _kept(entry: TimelineEntry) -> str:
    if entry.facts["due"] is None or entry.day is None:
        return entry.text
    late = _days_late(entry)
    if late == 0:
        how = translate("Timeline", "on the day promised")
    else:
        how = Spans().late(late) if late > 0 else Spans().early(-late)
    return f"{entry.text} · {how}"


def _opened(entry: TimelineEntry) -> str:
    parts = [entry.text]
    if entry.facts["is_open"]:
        parts += [_answered(entry), _owned(entry)]
    return " · ".join(part for part in (*parts, _again(entry)) if part)


def _solved(entry: TimelineEntry) -> str:
    parts = [entry.text, _answered(entry)]
    if entry.facts["solve_minutes"] is not None:
        parts.append(
            translate("Timeline", "solved in {time}").format(
                time=_lasting(entry.facts["solve_minutes"])
            )
        )
    if entry.facts["satisfaction"]:
        mark = formats.number(entry.facts["satisfaction"])
        parts.append(translate("Timeline", "satisfaction {mark} of 5").format(mark=mark))
    return " · ".join(part for part in (*parts, _owned(entry), _again(entry)) if part)


def _answered(entry: TimelineEntry) -> str:
    minutes = entry.facts["reply_minutes"]
    if minutes is None:
        return ""
    return translate("Timeline", "answered in {time}").format(time=_lasting(minutes))


def _owned(entry: TimelineEntry) -> str:
    owner = entry.facts["owner"]
    return (
        translate("Timeline", "with {name}", "who sees to it").format(name=owner) if owner else ""
    )


def _again(entry: TimelineEntry) -> str:
    at = entry.facts["reopened_at"]
    if at is None:
        return ""
    day = formats.short_day(formats.local_day(at))
    return translate("Timeline", "opened again {day}").format(day=day)


def _lasting(minutes: int) -> str:
    if minutes < 2 * _DAY:
        return formats.minutes(minutes if minutes < 60 else minutes // 60 * 60)
    return Spans().days(round(minutes / _DAY))


def _deal(entry: TimelineEntry) -> str:
    parts = [entry.text]
    if entry.facts["amount"] is not None:
        parts.append(formats.money(entry.facts["amount"], entry.facts["currency"], places=0))
    if entry.facts.get("reason"):
        parts.append(phrases_reasons.kept_reason(entry.facts["reason"]))
    return " · ".join(parts)


def _moved(entry: TimelineEntry) -> str:
    before = phrases.code("buying_stage", entry.facts["before"])
    after = phrases.code("buying_stage", entry.facts["after"])
    text = formats.titled(entry.text, f"{before} → {after}")
    return f"{text} · {entry.facts['reason']}" if entry.facts["reason"] else text


def _order(entry: TimelineEntry) -> str:
    facts = entry.facts
    parts = [facts["number"] or ""]
    if facts.get("product"):
        bought = f"{formats.quantity(facts['quantity'])} × {facts['product']}"
        more = facts["lines"] - 1
        parts.append(bought + (" " + Spans().more(more) if more else ""))
    parts.append(formats.money(facts["net"], facts["currency"], places=0))
    if "margin" in facts:
        parts.append(
            translate("Timeline", "margin {share}").format(share=formats.share(facts["margin"]))
        )
    return " · ".join(part for part in parts if part)


def _changed(entry: TimelineEntry) -> str:
    moves = entry.facts["moves"]
    told = []
    for name, before, after in moves:
        step = f"{_value(name, before)} → {_value(name, after)}"
        told.append(formats.titled(_said(_FIELDS[name]), step) if len(moves) > 1 else step)
    text = " · ".join(told)
    return formats.titled(entry.text, text) if entry.text else text


def _value(name: str, value: object) -> str:
    if value is None:
        return formats.NOTHING
    return str(value) if name in ("owner_id", "influence") else phrases.code(name, str(value))


def _department(entry: TimelineEntry) -> str:
    stance = phrases.code("stance", entry.facts["after"])
    text = formats.titled(entry.facts["department"], stance)
    return f"{text} · {entry.text}" if entry.text else text


def _sign(entry: TimelineEntry) -> str:
    kind = phrases.code("loyalty_sign_kind", entry.facts["kind"])
    return formats.titled(kind, entry.text) if entry.text else kind


_TEXTS: dict[str, Callable[[TimelineEntry], str]] = {
    "planned": _activity,
    "touch": _activity,
    "promise_kept": _kept,
    "complaint_opened": _opened,
    "complaint_solved": _solved,
    "deal_opened": _deal,
    "deal_won": _deal,
    "deal_lost": _deal,
    "deal_no_decision": _deal,
    "deal_moved": _moved,
    "order": _order,
    "credit": _order,
    "customer_changed": _changed,
    "stakeholder_changed": _changed,
    "department_stance": _department,
    "loyalty_sign": _sign,
}


class Spans(QObject):
    """Numbers of days and things: a class, for the translation tools find plurals in tr() only."""

    def late(self, n: int) -> str:
        return self.tr("%n d late", "days, short", n)

    def early(self, n: int) -> str:
        return self.tr("%n d early", "days, short", n)

    def days(self, n: int) -> str:
        return self.tr("%n d", "days, short", n)

    def more(self, n: int) -> str:
        return self.tr("+ %n more", "lines of an order", n)


def _said(marked: object) -> str:
    return translate("Timeline", str(marked))
