"""How a customer is looked after, in words: contact by plan, ages, kept promises, signs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crm_desktop.customer_care import CustomerCare
from crm_desktop.freshness import Age
from crm_desktop.interest import Interest
from crm_desktop.models.codes import CustomerClass, FieldGroup
from crm_desktop.promise_rates import KeptRate
from ui import formats, phrases

MONTHS_FROM, YEARS_FROM = 60, 730  # days from which months, then years, say it better


class Care(QObject):
    """A class, for the translation tools find plurals in tr() only."""

    # Contact by plan

    def cadence(self, care: CustomerCare) -> str:
        """Every 15 days: core customer, courted with an open deal."""
        if not care.cadence.is_kept:
            return self.tr("No contact by plan: lapsed, or not to be contacted.")
        every = self.tr("Contact every %n day(s)", "", care.cadence.days)
        return formats.titled(every, self._why(care))

    def due(self, care: CustomerCare) -> str:
        """Last 3 Nov; next due 18 Nov; planned 5 Dec."""
        cadence = care.cadence
        parts = []
        if cadence.last_touch_on is None:
            parts.append(self.tr("no contact yet"))
        else:
            day = formats.short_day(cadence.last_touch_on, care.today)
            parts.append(self.tr("last contact {day}").format(day=day))
        if cadence.due_on is not None:
            day = formats.short_day(cadence.due_on, care.today)
            parts.append(self.tr("next due {day}").format(day=day))
        if cadence.planned_on is not None:
            day = formats.short_day(cadence.planned_on, care.today)
            parts.append(self.tr("planned {day}").format(day=day))
        text = " · ".join(parts)
        return text[:1].upper() + text[1:]

    def overdue(self, care: CustomerCare) -> str:
        """3 d overdue; nothing when it is not."""
        days = care.cadence.overdue_days(care.today)
        return self.tr("%n d overdue", "days, short", days) if days else ""

    def _why(self, care: CustomerCare) -> str:
        if care.cadence.is_own:
            return self.tr("this customer's own days")
        if care.tier is None:
            tier = self.tr("no tier, so as a general customer")
        else:
            tier = self.tr("tier {tier}").format(tier=phrases.code("tier", care.tier))
        if not care.cadence.is_halved:
            return tier
        courted = self.tr("halved, for we court them with an open deal")
        return formats.listed((tier, courted))

    # Freshness

    def age(self, age: Age) -> str:
        """Checked 8 months ago."""
        if age.days is None:
            return self.tr("not known yet")
        return self.tr("checked {ago}").format(ago=self.ago(age.days))

    def ago(self, days: int) -> str:
        """Today, 12 days ago, 8 months ago, 2 years ago."""
        if days == 0:
            return self.tr("today")
        if days < MONTHS_FROM:
            return self.tr("%n day(s) ago", "", days)
        if days < YEARS_FROM:
            return self.tr("%n month(s) ago", "", round(days / 30.44))
        return self.tr("%n year(s) ago", "", round(days / 365.25))

    def freshness(self, care: CustomerCare) -> str:
        """What stands beside the heading: how many are old or unknown."""
        old = sum(age.is_stale for age in care.ages)
        unknown = sum(age.known_on is None for age in care.ages)
        parts = []
        if old:
            parts.append(self.tr("%n to check again", "", old))
        if unknown:
            parts.append(self.tr("%n not known", "", unknown))
        return " · ".join(parts) or self.tr("all of it fresh")

    def question(self, age: Age) -> str:
        """What to ask at the next visit about a group."""
        return {
            FieldGroup.REACH: self.tr("Are address, phone and mail still right?"),
            FieldGroup.PEOPLE: self.tr("Who is new, who has left?"),
            FieldGroup.STANDING: self.tr("How is the firm doing: owners, plans, credit?"),
            FieldGroup.NEEDS: self.tr("What do they need most now?"),
            FieldGroup.STAKEHOLDERS: self.tr("Who decides today, and where do they stand?"),
        }[age.group]

    # Promises

    def kept(self, kept: KeptRate) -> str:
        """86 % of 22 promises kept on time; counts only when there are few; nothing of none."""
        if kept.n == 0:
            return ""
        if kept.rate is None:
            words = self.tr("%n promise(s) fell due: {kept} kept on time", "", kept.n)
            return words.format(kept=formats.number(kept.kept))
        words = self.tr("{rate} of promises kept on time ({kept} of {n})")
        rate, n = formats.share(kept.rate), formats.number(kept.n)
        return words.format(rate=rate, kept=formats.number(kept.kept), n=n)

    def not_kept(self, kept: KeptRate) -> str:
        """2 late, 1 broken, 1 still open; nothing where all were kept."""
        parts = []
        if kept.late:
            parts.append(self.tr("%n kept late", "promises", kept.late))
        if kept.broken:
            parts.append(self.tr("%n broken", "promises", kept.broken))
        if kept.open:
            parts.append(self.tr("%n overdue", "promises", kept.open))
        return formats.listed(parts)

    # Interest

    def suggestion(self, interest: Interest) -> str:
        """What the signs suggest; nothing where they suggest nothing."""
        if interest.suggested is CustomerClass.PROSPECT:
            return self.tr("They show interest: more than a lead.")
        if interest.suggested is CustomerClass.TARGET:
            return self.tr("No sign of interest for half a year: only a lead again.")
        return ""

    def reasons(self, interest: Interest) -> str:
        """Asks about price, Contacts us first · 5 points; or which sign was the last."""
        if interest.reasons:
            signs = formats.listed(phrases.code("signal", each) for each, _ in interest.reasons)
            return f"{signs} · {self.points(interest)}"
        if not interest.seen:
            return ""
        last = interest.seen[0]
        day, sign = formats.day(last.on), phrases.code("signal", last.signal)
        return self.tr("The last one: {sign}, {day}").format(sign=sign, day=day)

    def points(self, interest: Interest) -> str:
        """5 points of interest; a prospect from 4 on."""
        words = self.tr(
            "%n point(s) in half a year, prospect from {enough} on", "", interest.points
        )
        return words.format(enough=formats.number(interest.enough))

    def make(self, interest: Interest) -> str:
        """The button that follows the suggestion."""
        if interest.suggested is CustomerClass.PROSPECT:
            return self.tr("Make it a prospect")
        return self.tr("Make it a target again")
