"""Coverage in words: who of ours met somebody, how often, when last; how close we are to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.models.codes import Relationship
from crm_desktop.stakeholders import MapPerson, Met
from ui import formats, phrases


def last_met(person: MapPerson, met: Sequence[Met]) -> str:
    """The day of the last touch and whose it was; empty for whoever was never met."""
    if person.last_touch_on is None:
        return ""
    day = formats.day(person.last_touch_on)
    name = met[0].name if met else ""
    return " · ".join(filter(None, (day, name)))


class CoverageWords(QObject):
    """Counts, whose plurals need an object to be translated by."""

    def lines(self, met: Sequence[Met]) -> list[str]:
        """A line for each of ours: name, touches, how many of them in person, the last day."""
        lines = []
        for one in met:
            said = [one.name or self.tr("One of us"), self.tr("%n touch(es)", "", one.touches)]
            if one.meetings:
                said.append(self.tr("%n in person", "", one.meetings))
            said.append(self.tr("last on {day}").format(day=formats.day(one.last_on)))
            lines.append(" · ".join(said))
        return lines


def relationship(person: MapPerson) -> str:
    """What we are to somebody and what we want to be: now → wanted."""
    now, wanted = person.relationship_now, person.relationship_wanted
    if now is None and wanted is None:
        return ""
    if wanted is None or now == wanted:
        return _word(now)
    return f"{_word(now)} → {_word(wanted)}"


def _word(known: Relationship | None) -> str:
    if known is None:
        return QCoreApplication.translate("StakeholderMap", "not known")
    return phrases.code("relationship", known)
