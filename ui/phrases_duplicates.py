"""Why two records may be the same, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from crm_desktop.duplicates.described import Certainty, Reason
from ui import formats

CERTAINTIES = {
    Certainty.SURE: QT_TRANSLATE_NOOP("Duplicates", "Sure"),
    Certainty.LIKELY: QT_TRANSLATE_NOOP("Duplicates", "Likely"),
    Certainty.MAYBE: QT_TRANSLATE_NOOP("Duplicates", "Maybe"),
}
REASONS: dict[str, object] = {
    "name_same": QT_TRANSLATE_NOOP("Duplicates", "same name"),
    "name_like": QT_TRANSLATE_NOOP("Duplicates", "similar name"),
    "name_alias": QT_TRANSLATE_NOOP("Duplicates", "one name within the other"),
    "name_telling": QT_TRANSLATE_NOOP("Duplicates", "with a word few other names have"),
    "name_conflict": QT_TRANSLATE_NOOP("Duplicates", "each name has words of its own"),
    "name_trades": QT_TRANSLATE_NOOP("Duplicates", "another trade"),
    "name_clashes": QT_TRANSLATE_NOOP("Duplicates", "words that exclude each other"),
    "name_inexact": QT_TRANSLATE_NOOP("Duplicates", "only nearly the same spelling"),
    "name_unlike": QT_TRANSLATE_NOOP("Duplicates", "another name"),
    "name_unread": QT_TRANSLATE_NOOP("Duplicates", "names in two scripts"),
    "tax_same": QT_TRANSLATE_NOOP("Duplicates", "same tax number {value}"),
    "tax_differs": QT_TRANSLATE_NOOP("Duplicates", "another tax number"),
    "phone_same": QT_TRANSLATE_NOOP("Duplicates", "same phone {value}"),
    "phone_near": QT_TRANSLATE_NOOP("Duplicates", "neighbouring phone"),
    "phone_differs": QT_TRANSLATE_NOOP("Duplicates", "another phone"),
    "mail_same": QT_TRANSLATE_NOOP("Duplicates", "same mail {value}"),
    "domain_same": QT_TRANSLATE_NOOP("Duplicates", "same domain {value}"),
    "domain_like": QT_TRANSLATE_NOOP("Duplicates", "similar domain"),
    "domain_differs": QT_TRANSLATE_NOOP("Duplicates", "another domain"),
    "street_same": QT_TRANSLATE_NOOP("Duplicates", "same street {value}"),
    "street_differs": QT_TRANSLATE_NOOP("Duplicates", "another street"),
    "postal_same": QT_TRANSLATE_NOOP("Duplicates", "same postal code {value}"),
    "city_same": QT_TRANSLATE_NOOP("Duplicates", "same town {value}"),
    "city_differs": QT_TRANSLATE_NOOP("Duplicates", "another town"),
    "country_differs": QT_TRANSLATE_NOOP("Duplicates", "another country"),
    "person_full": QT_TRANSLATE_NOOP("Duplicates", "same name"),
    "person_nick": QT_TRANSLATE_NOOP("Duplicates", "same name, said for short"),
    "person_typo": QT_TRANSLATE_NOOP("Duplicates", "nearly the same spelling"),
    "person_english": QT_TRANSLATE_NOOP("Duplicates", "same surname, English given name"),
    "person_initial": QT_TRANSLATE_NOOP("Duplicates", "same surname and initial"),
    "person_surname": QT_TRANSLATE_NOOP("Duplicates", "same surname"),
    "person_part": QT_TRANSLATE_NOOP("Duplicates", "part of the given name"),
    "person_partly": QT_TRANSLATE_NOOP("Duplicates", "names agree only in part"),
    "person_homophone": QT_TRANSLATE_NOOP("Duplicates", "sounds the same, other characters"),
    "person_initials_differ": QT_TRANSLATE_NOOP("Duplicates", "other middle initial"),
    "person_surname_differs": QT_TRANSLATE_NOOP("Duplicates", "another surname"),
    "person_given_differs": QT_TRANSLATE_NOOP("Duplicates", "another given name"),
    "person_none": QT_TRANSLATE_NOOP("Duplicates", "another name"),
    "person_common": QT_TRANSLATE_NOOP("Duplicates", "a name many people have"),
    "generation_differs": QT_TRANSLATE_NOOP("Duplicates", "one senior, one junior"),
    "generation_one": QT_TRANSLATE_NOOP("Duplicates", "one is senior or junior"),
    "gender_differs": QT_TRANSLATE_NOOP("Duplicates", "Mr and Ms"),
    "own_mail_same": QT_TRANSLATE_NOOP("Duplicates", "same mail {value}"),
    "role_mail_same": QT_TRANSLATE_NOOP("Duplicates", "a shared mailbox"),
    "own_mail_differs": QT_TRANSLATE_NOOP("Duplicates", "two mail addresses at one domain"),
    "own_phone_same": QT_TRANSLATE_NOOP("Duplicates", "same phone {value}"),
    "own_phone_near": QT_TRANSLATE_NOOP("Duplicates", "neighbouring phone"),
    "own_phone_differs": QT_TRANSLATE_NOOP("Duplicates", "another phone"),
    "company_same": QT_TRANSLATE_NOOP("Duplicates", "same firm {value}"),
    "company_differs": QT_TRANSLATE_NOOP("Duplicates", "another firm"),
}


def _translated(text: object) -> str:
    return QCoreApplication.translate("Duplicates", str(text))


def certainty(code: Certainty) -> str:
    """How certain, in one word."""
    return _translated(CERTAINTIES[code])


def reason(said: Reason) -> str:
    """One reason, such as "same phone 01522 448100"."""
    return _translated(REASONS[said.code]).replace("{value}", said.value).strip()


class DuplicateWords(QObject):
    """Sentences about a pair."""

    def why(self, reasons: Iterable[Reason]) -> str:
        """What speaks for it, then what speaks against it, in one line."""
        reasons = list(reasons)
        for_it = [reason(one) for one in reasons if one.points > 0]
        against = [reason(one) for one in reasons if one.points <= 0]
        said = formats.listed(dict.fromkeys(for_it))
        if not against:
            return said
        but = formats.listed(dict.fromkeys(against))
        if not said:
            return self.tr("but {reasons}").format(reasons=but)
        return self.tr("{reasons}; but {others}").format(reasons=said, others=but)

    def named(self, name: str, place: str | None) -> str:
        """A record by its name, with its town or firm."""
        return f"{name}, {place}" if place else name

    def hint(self, name: str, place: str | None) -> str:
        """The quiet hint on entry."""
        return self.tr("Looks like {record}").format(record=self.named(name, place))
