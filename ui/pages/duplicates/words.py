"""What merging is told with: how much hangs on a record, and what taking it apart would do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from crm_desktop.merging import Apart, PastMerge
from crm_desktop.merging.comparing import Compared, ComparedField
from crm_desktop.merging.many import Group
from ui import formats, phrases
from ui.pages.forms.deriving import snake
from ui.phrases_fields import label

MOST_NAMED = 4


class MergeWords(QObject):
    """Words for values, numbers and names; a class, for the plurals."""

    def counted(self, table: str, n: int) -> str:
        """So many rows of a table that somebody thinks of as such; empty for others."""
        words = {
            "position": self.tr("%n position(s)", "", n),
            "deal": self.tr("%n deal(s)", "", n),
            "sales_order": self.tr("%n order(s)", "", n),
            "activity": self.tr("%n activity(ies)", "", n),
            "activity_contact": self.tr("%n activity(ies)", "", n),
            "promise": self.tr("%n promise(s)", "", n),
            "complaint": self.tr("%n complaint(s)", "", n),
            "need": self.tr("%n need(s)", "", n),
            "document": self.tr("%n document(s)", "", n),
            "stakeholder": self.tr("%n place(s) on maps", "", n),
            "referral": self.tr("%n referral(s)", "", n),
            "phone": self.tr("%n phone(s)", "", n),
            "email": self.tr("%n mail address(es)", "", n),
            "address": self.tr("%n address(es)", "", n),
        }
        return words.get(table, "")

    def much(self, counts: Iterable[tuple[str, int]]) -> str:
        """How much hangs on a record, what there is none of left out."""
        return formats.listed(
            words for table, n in counts if n and (words := self.counted(table, n))
        )

    def record(self, record: Compared) -> str:
        """When a record was entered, when it was touched last, and what hangs on it."""
        said = []
        if record.created_on is not None:
            said.append(self.tr("entered {day}").format(day=formats.day(record.created_on)))
        if record.last_touch_on is not None:
            day = formats.day(record.last_touch_on)
            said.append(self.tr("last touched {day}").format(day=day))
        said.append(self.much(record.counts))
        return " · ".join(part for part in said if part)

    def field(self, subject: str, field: ComparedField) -> str:
        """What a field is called."""
        return field.label or label(subject, field.column)

    def value(self, field: ComparedField, value: Any) -> str:
        """A value as it is read; what is not known is a dash."""
        if value is None or value == "":
            return formats.NOTHING
        if isinstance(value, bool):
            return self.tr("Yes") if value else self.tr("No")
        if field.vocabulary:
            return phrases.code(snake(field.vocabulary), str(value))
        if isinstance(value, date):
            return formats.day(value)
        return formats.number(value) if isinstance(value, int | float) else str(value)

    def apart(self, apart: Apart) -> str:
        """What taking a merge apart would do, or why it cannot be done."""
        if apart.refused is not None:
            return phrases.error(apart.refused)
        much = self.much(apart.returning)
        back = (
            self.tr("It comes back as it was, with {much}.").format(much=much)
            if much
            else self.tr("It comes back as it was.")
        )
        if not apart.staying:
            return back
        names = dict.fromkeys(label(stay.table, stay.column) for stay in apart.staying)
        kept = self.tr("What was edited since stays: {names}.").format(names=formats.listed(names))
        return f"{back} {kept}"

    def renamed(self, apart: Apart, now: str) -> str:
        """What the kept record was called before the merge; empty where that is its name now."""
        if not apart.kept_was or apart.kept_was == now:
            return ""
        return self.tr("“{now}” was called “{before}” before the merge.").format(
            now=now, before=apart.kept_was
        )

    def past(self, past: PastMerge) -> tuple[str, str, str]:
        """A merge in a line: what went, into what, when."""
        return past.gone_name, past.kept_name, formats.moment(past.merged_at)

    def group(self, group: Group) -> tuple[str, str]:
        """What goes, and into what."""
        shown: Sequence[str] = group.gone_names[:MOST_NAMED]
        more = len(group.gone_names) - len(shown)
        names = formats.listed(shown)
        said = self.tr("{names} and %n more", "", more).format(names=names) if more else names
        return said, group.kept_name
