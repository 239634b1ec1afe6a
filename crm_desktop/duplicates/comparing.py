"""How certain it is that two records are the same: a sum of points, each with its reason.

The points are about log odds: they were set by hand and checked against a penalised logistic
regression over labelled pairs in three languages, held out in tenths, which does no better. So a
sum of 0 means that being the same and being two are about equally likely.
"""

from __future__ import annotations

from collections.abc import Iterable

from crm_desktop.duplicates import firms, people
from crm_desktop.duplicates.aligning import Rarity
from crm_desktop.duplicates.described import Certainty, Described, Reason, Subject, Verdict
from crm_desktop.duplicates.sharing import NOTHING, Sharing

SURE, LIKELY, MAYBE = 3.0, 0.0, -1.5  # from which sum on

FIRM_START = -0.6
FIRM_POINTS = {
    "name_same": 2.6,
    "name_like": 0.8,
    "name_alias": 1.4,
    "name_telling": 1.5,
    "name_conflict": -2.8,
    "name_trades": -1.5,
    "name_clashes": -4.0,
    "name_inexact": -0.4,
    "name_unlike": -4.0,
    "name_unread": 0.4,
    "tax_same": 5.5,
    "tax_differs": -4.5,
    "phone_same": 2.8,
    "phone_near": -0.6,
    "phone_differs": -2.5,
    "mail_same": 2.0,
    "domain_same": 2.0,
    "domain_like": 0.5,
    "domain_differs": -1.5,
    "street_same": 0.6,
    "street_differs": -0.8,
    "postal_same": 0.5,
    "city_same": 0.3,
    "city_differs": -3.3,
    "country_differs": -1.5,
}
PERSON_START = -1.2
PERSON_POINTS = {
    "person_full": 2.6,
    "person_nick": 2.8,
    "person_typo": 2.0,
    "person_english": 0.5,
    "person_initial": 1.0,
    "person_surname": 0.5,
    "person_part": -1.0,
    "person_partly": -1.0,
    "person_homophone": -1.0,
    "person_initials_differ": -2.0,
    "person_surname_differs": -1.5,
    "person_given_differs": -4.5,
    "person_none": -5.0,
    "person_common": -1.8,
    "generation_differs": -6.0,
    "generation_one": -0.3,
    "gender_differs": -4.0,
    "own_mail_same": 2.8,
    "role_mail_same": 0.0,
    "own_mail_differs": -2.5,
    "own_phone_same": 2.4,
    "own_phone_near": -1.0,
    "own_phone_differs": -1.8,
    "domain_differs": -1.0,
    "company_same": 1.2,
    "company_differs": -1.4,
    "city_same": 0.6,
    "city_differs": -2.0,
}
_UNSAID = 0.25  # smaller points are not worth a word


def compare(
    a: Described,
    b: Described,
    rarity: Rarity | None = None,
    sharing: Sharing = NOTHING,
) -> Verdict:
    """How likely `a` and `b` are the same, with all reasons; both are of one subject.

    `rarity` says how telling a word is in this file, `sharing` how many have a phone or a domain.
    """
    if a.subject is Subject.CUSTOMER:
        return _sum(firms.signs(a, b, rarity, sharing), FIRM_POINTS, FIRM_START)
    return _sum(people.signs(a, b, rarity, sharing), PERSON_POINTS, PERSON_START)


def _sum(signs: Iterable[firms.Sign], points: dict[str, float], start: float) -> Verdict:
    total = start
    reasons: list[Reason] = []
    for code, strength, value in signs:
        worth = points.get(code, 0.0) * strength
        total += worth
        if abs(worth) >= _UNSAID:
            reasons.append(Reason(code, round(worth, 2), value))
    reasons.sort(key=lambda reason: -abs(reason.points))
    return Verdict(certainty_of(total), round(total, 2), tuple(reasons))


def certainty_of(score: float) -> Certainty | None:
    """What a sum of points means; None: not worth asking."""
    if score >= SURE:
        return Certainty.SURE
    if score >= LIKELY:
        return Certainty.LIKELY
    return Certainty.MAYBE if score >= MAYBE else None
