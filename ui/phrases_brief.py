"""The words of a visit brief: its parts, each a heading with short lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from crm_desktop.agenda.brief import BriefPerson, BriefQuestion, VisitBrief
from crm_desktop.models.codes import Stance
from ui import formats, phrases, phrases_findings
from ui.phrases_agenda import joined

MOST = 5  # marks of importance and influence


@dataclass(frozen=True, slots=True)
class BriefLine:
    """What to know, and below it what belongs to it; `link` is "deal:7" where a record opens."""

    text: str
    detail: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class BriefPart:
    """A heading with its lines."""

    title: str
    lines: tuple[BriefLine, ...]


class BriefWords(QObject):
    """Says a brief in the language in force."""

    def standing(self, brief: VisitBrief) -> str:
        """Tier, class and how we sell, in a line."""
        return joined(
            [
                phrases.code("tier", brief.tier),
                phrases.code("customer_class", brief.customer_class),
                phrases.code("posture", brief.posture),
            ]
        )

    def last_touch(self, brief: VisitBrief, today: date) -> str:
        """What happened last."""
        touch = brief.last_touch
        if touch is None:
            return self.tr("Nothing has been logged yet")
        kind = phrases.code("activity_kind", touch.kind)
        said = f"{formats.titled(kind, touch.subject)} · {formats.days_ago(touch.on, today)}"
        return formats.titled(self.tr("Last"), joined([said, touch.outcome]))

    def parts(self, brief: VisitBrief, today: date) -> tuple[BriefPart, ...]:
        """The parts that have something in them, in the order in which they are wanted."""
        found = (
            (self.tr("What they need"), self._needs(brief)),
            (self.tr("What we promised"), self._promises(brief, today)),
            (self.tr("What is open"), self._open(brief, today)),
            (self.tr("Whom to meet"), [self._person(one, today) for one in brief.people]),
            (self.tr("What to ask"), self._questions(brief)),
        )
        return tuple(BriefPart(title, tuple(lines)) for title, lines in found if lines)

    def _needs(self, brief: VisitBrief) -> list[BriefLine]:
        return [
            BriefLine(
                need.text,
                joined(
                    [
                        self.tr("importance {mark} of {most}").format(
                            mark=formats.number(need.importance), most=formats.number(MOST)
                        )
                        if need.importance
                        else "",
                        need.contact,
                    ]
                ),
                f"need:{need.id}",
            )
            for need in brief.needs
        ]

    def _promises(self, brief: VisitBrief, today: date) -> list[BriefLine]:
        lines = []
        for one in brief.promises:
            if one.late_days:
                when = self.tr("%n day(s) late", "", one.late_days)
            elif one.due_on == today:
                when = self.tr("due today")
            elif one.due_on is not None:
                when = self.tr("due {day}").format(day=formats.short_day(one.due_on, today))
            else:
                when = ""
            lines.append(BriefLine(one.text, joined([when, one.contact]), f"promise:{one.id}"))
        return lines

    def _open(self, brief: VisitBrief, today: date) -> list[BriefLine]:
        complaints, deals = self._complaints(brief, today), self._deals(brief, today)
        return [*complaints, *deals, *self._steps(brief, today)]

    def _complaints(self, brief: VisitBrief, today: date) -> list[BriefLine]:
        return [
            BriefLine(
                self.tr("Complaint: {text}").format(text=one.text),
                joined(
                    [
                        self.tr("since {day}").format(day=formats.short_day(one.opened_on, today)),
                        self.tr("answered") if one.is_answered else self.tr("not answered yet"),
                    ]
                ),
                f"complaint:{one.id}",
            )
            for one in brief.complaints
        ]

    def _deals(self, brief: VisitBrief, today: date) -> list[BriefLine]:
        return [
            BriefLine(
                one.name,
                joined(
                    [
                        phrases.code("buying_stage", one.stage),
                        formats.money(one.amount, one.currency, places=0) if one.amount else "",
                        self.tr("expected {day}").format(
                            day=formats.short_day(one.expected_close, today)
                        )
                        if one.expected_close
                        else "",
                    ]
                ),
                f"deal:{one.id}",
            )
            for one in brief.deals
        ]

    def _steps(self, brief: VisitBrief, today: date) -> list[BriefLine]:
        return [
            BriefLine(
                formats.titled(phrases.code("activity_kind", one.kind), one.subject),
                joined(
                    [
                        formats.short_day(one.due_on, today),
                        "" if one.at is None else formats.clock(one.at),
                    ]
                ),
                f"activity:{one.id}",
            )
            for one in brief.steps
        ]

    def _person(self, one: BriefPerson, today: date) -> BriefLine:
        roles = formats.listed(phrases.code("buying_role", role) for role in one.roles)
        weight = ""
        if one.influence:
            weight = self.tr("influence {mark} of {most}").format(
                mark=formats.number(one.influence), most=formats.number(MOST)
            )
        stance = "" if one.stance is Stance.UNKNOWN else phrases.code("stance", one.stance)
        met = self.tr("not met yet")
        if one.met_on is not None:
            met = self.tr("last met {day}").format(day=formats.days_ago(one.met_on, today))
        wants = ""
        if one.personal_win:
            wants = self.tr("wants: {win}").format(win=one.personal_win)
        likes = formats.listed(one.interests)
        detail = [roles, stance, weight, met, one.phone, one.style, one.channel, likes, wants]
        return BriefLine(
            formats.listed([one.name, one.title]), joined(detail), f"contact:{one.contact_id}"
        )

    def _questions(self, brief: VisitBrief) -> list[BriefLine]:
        """What findings would have us ask, each alone; what is old or unknown, together."""
        lines = []
        for one in brief.questions:
            if one.finding is not None:
                said = phrases_findings.finding(one.finding)
                lines.append(BriefLine(said.action, said.why))
        stale = [one for one in brief.questions if one.code == "stale"]
        if stale:
            oldest = max(int(one.facts.get("days", 0)) for one in stale)
            words = self.tr("Still true? {groups}").format(groups=_groups(stale))
            lines.append(BriefLine(words, self.tr("not confirmed for %n day(s)", "", oldest)))
        unknown = [one for one in brief.questions if one.code == "unknown"]
        if unknown:
            words = self.tr("Not known yet: {groups}").format(groups=_groups(unknown))
            lines.append(BriefLine(words))
        return lines


def _groups(questions: list[BriefQuestion]) -> str:
    return formats.listed(phrases.code("field_group", one.facts.get("group")) for one in questions)
