"""What speaks for and against two people being one."""

from __future__ import annotations

from collections.abc import Iterator

from crm_desktop.duplicates import places
from crm_desktop.duplicates import reach_marks as marks
from crm_desktop.duplicates.aligning import Rarity, align
from crm_desktop.duplicates.described import Described
from crm_desktop.duplicates.firm_names import firm_name
from crm_desktop.duplicates.firms import Sign, phone_signs
from crm_desktop.duplicates.person_names import (
    NameMatch,
    PersonName,
    match_names,
    person_name,
    variants,
)
from crm_desktop.duplicates.sharing import Sharing

OFFICE_LINE = 0.7
_ALIKE = 0.55  # from which likeness on two firms' names are taken for one firm


def signs(a: Described, b: Described, rarity: Rarity | None, sharing: Sharing) -> Iterator[Sign]:
    """Everything that two people have in common, and that tells them apart."""
    one, other, match = _best_names(a, b)
    yield f"person_{match.kind}", 1.0, ""
    if match.is_common and match.kind in ("full", "nick", "typo"):
        yield "person_common", 1.0, ""
    if one.generation and other.generation and one.generation != other.generation:
        yield "generation_differs", 1.0, ""
    elif bool(one.generation) != bool(other.generation):
        yield "generation_one", 1.0, ""
    if one.gender and other.gender and one.gender != other.gender:
        yield "gender_differs", 1.0, ""
    yield from _mails(a, b, sharing)
    yield from _phones(a, b, sharing)
    yield from _firms(a, b, rarity)
    if a.city and b.city:
        same = places.same_town(a.city, b.city)
        yield ("city_same" if same else "city_differs"), 1.0, a.city if same else ""


def _best_names(a: Described, b: Described) -> tuple[PersonName, PersonName, NameMatch]:
    tried = [
        (person_name(one), person_name(other))
        for one in (*variants(a.name), *variants(a.other_name))
        for other in (*variants(b.name), *variants(b.other_name))
    ]
    matched = [(one, other, match_names(one, other)) for one, other in tried]
    order = ("full", "nick", "typo", "english", "initial", "part", "surname", "partly")
    return min(matched, key=lambda m: order.index(m[2].kind) if m[2].kind in order else 99)


def _phones(a: Described, b: Described, sharing: Sharing) -> Iterator[Sign]:
    """As firms' phones, but a line in an office is shared by many, a mobile is not."""
    for code, strength, value in phone_signs(a, b, sharing):
        if code == "phone_same":
            lines = [{marks.extension(number) for number in d.phones} - {""} for d in (a, b)]
            if all(lines) and not lines[0] & lines[1]:
                yield "own_phone_near", 1.0, ""
                continue
            end = marks.phone(value)[-marks.SHORTEST_PHONE :]
            shared = [n for n in (*a.phones, *b.phones) if marks.phone(n).endswith(end)]
            is_own = all(lines) or any(marks.is_mobile(number) for number in shared)
            strength *= 1.0 if is_own else OFFICE_LINE
        yield f"own_{code}", strength, value


def _mails(a: Described, b: Described, sharing: Sharing) -> Iterator[Sign]:
    ones = {mail.strip().casefold() for mail in a.mails}
    others = {mail.strip().casefold() for mail in b.mails}
    if not ones or not others:
        return
    shared = ones & others
    own = {mail for mail in shared if not marks.is_role(mail)}
    if own:
        yield "own_mail_same", sharing.mail(min(own)), min(own)
    elif shared:
        yield "role_mail_same", 1.0, min(shared)
    else:
        yield from _other_mails(ones, others)


def _other_mails(ones: set[str], others: set[str]) -> Iterator[Sign]:
    """Two people have two addresses; one may have several, made of the one name."""
    personal = [{marks.mail(m) for m in mails if not marks.is_role(m)} for mails in (ones, others)]
    hosts = [{host for _, host in mails} for mails in personal]
    alike = any(marks.same_local(x, y) for x, _ in personal[0] for y, _ in personal[1])
    if hosts[0] & hosts[1] and not alike:
        yield "own_mail_differs", 1.0, ""
    own = [{marks.own_domain(mail) for mail in mails} - {""} for mails in (ones, others)]
    if all(own) and not own[0] & own[1]:
        yield "domain_differs", 1.0, ""


def _firms(a: Described, b: Described, rarity: Rarity | None) -> Iterator[Sign]:
    if not a.company or not b.company:
        return
    found, _ = align(firm_name(a.company, a.city), firm_name(b.company, b.city), rarity)
    doubtful = found.trades and found.inexact > 1
    same = (
        not found.clashes
        and not doubtful
        and (found.likeness >= _ALIKE or (found.telling >= 1 and found.conflict < 0.4))
    )
    yield ("company_same" if same else "company_differs"), 1.0, a.company if same else ""
