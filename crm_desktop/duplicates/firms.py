"""What speaks for and against two customers being one."""

from __future__ import annotations

from collections.abc import Iterator

from crm_desktop.duplicates import places
from crm_desktop.duplicates import reach_marks as marks
from crm_desktop.duplicates.aligning import Alignment, Rarity, align
from crm_desktop.duplicates.described import Described
from crm_desktop.duplicates.firm_names import firm_name, latin
from crm_desktop.duplicates.sharing import Sharing
from crm_desktop.duplicates.words import plain
from crm_desktop.text import is_han, words

OTHER_KIND = 0.3  # how much it says that a mobile is not the number of an office
LITTLE = 0.15  # weight of words that one name may have more and still be the same name
Sign = tuple[str, float, str]  # a code, how strongly it shows (0 to 1), what is shared


def signs(a: Described, b: Described, rarity: Rarity | None, sharing: Sharing) -> Iterator[Sign]:
    """Everything that two customers have in common, and that tells them apart."""
    names, by_alias = align(firm_name(a.name, a.city), firm_name(b.name, b.city), rarity)
    yield from _of_names(names, a, b, by_alias)
    yield from tax_signs(a, b)
    yield from phone_signs(a, b, sharing)
    yield from domain_signs(a, b, sharing)
    yield from place_signs(a, b)


def _of_names(names: Alignment, a: Described, b: Described, by_alias: bool) -> Iterator[Sign]:
    if names.clashes:
        yield "name_clashes", 1.0, ""
        return
    telling = min(names.telling, 2.0) / 2
    if names.likeness < 0.2 or not names.common:
        scripts = [any(is_han(word) for word in words(d.name)) for d in (a, b)]
        yield ("name_unlike" if scripts[0] == scripts[1] else "name_unread"), 1.0, ""
        return
    code = "name_like"
    if names.left_a + names.left_b <= LITTLE and not names.inexact:
        code = "name_same"
    if by_alias and names.inexact <= 1:
        code = "name_alias"
    yield code, names.likeness, ""
    if names.inexact:
        yield "name_inexact", names.inexact, ""
    if telling:
        yield "name_telling", telling, ""
    if names.conflict:
        yield "name_conflict", min(names.conflict, 1.0), ""
    if names.trades:
        yield "name_trades", 1.0, ""
    one_sided = max(names.left_a, names.left_b) - names.conflict
    if one_sided > 0.15:
        yield "name_longer", min(one_sided, 1.0), ""


def tax_signs(a: Described, b: Described) -> Iterator[Sign]:
    """The same tax number, or two."""
    if a.tax_number and b.tax_number:
        agree = marks.taxes_agree(a.tax_number, b.tax_number)
        if agree > 0:
            yield "tax_same", 1.0, a.tax_number
        elif agree:
            yield "tax_differs", -agree, ""


def phone_signs(a: Described, b: Described, sharing: Sharing) -> Iterator[Sign]:
    """The same phone, lines of one switchboard, or others."""
    ones = [(marks.phone(number), number) for number in a.phones]
    others = [marks.phone(number) for number in b.phones]
    if not any(one for one, _ in ones) or not any(others):
        return
    for one, written in ones:
        if any(marks.same_phone(one, other) for other in others if one and other):
            yield "phone_same", sharing.phone(one), written
            return
    if any(marks.near_phone(one, other) for one, _ in ones for other in others if one and other):
        yield "phone_near", 1.0, ""
        return
    kinds = [{marks.is_mobile(number) for number in phones} for phones in (a.phones, b.phones)]
    yield "phone_differs", 1.0 if kinds[0] & kinds[1] else OTHER_KIND, ""


def domain_signs(a: Described, b: Described, sharing: Sharing) -> Iterator[Sign]:
    """The same mail address, or the domain of mails and website."""
    shared = {mail.strip().casefold() for mail in a.mails} & {
        mail.strip().casefold() for mail in b.mails
    }
    if shared:
        address = min(shared)
        strength = min(sharing.mail(address), _own(marks.own_domain(address) or address, a, b))
        yield "mail_same", strength, address
        return
    one, other = domains(a), domains(b)
    if one & other:
        host = min(one & other)
        yield "domain_same", min(sharing.domain(host), _own(host, a, b)), host
    elif one and other:
        labels = [{host.split(".")[0] for host in hosts} for hosts in (one, other)]
        yield ("domain_like" if labels[0] & labels[1] else "domain_differs"), 1.0, ""


def _own(host: str, a: Described, b: Described) -> float:
    """1 for a domain that is called like one of two firms: another may be of their accountant."""
    label = plain(host.replace("-", ""))
    tokens = [*firm_name(a.name, a.city).tokens, *firm_name(b.name, b.city).tokens]
    called = any(latin(t.text)[:6] in label for t in tokens if len(latin(t.text)) > 3)
    initials = [
        "".join(latin(t.text)[:1] for t in firm_name(d.name, d.city).tokens) for d in (a, b)
    ]
    return 1.0 if called or any(len(x) > 1 and label.startswith(x) for x in initials) else 0.6


def domains(described: Described) -> set[str]:
    """The domains that are a firm's own."""
    found = {marks.own_domain(mail) for mail in described.mails}
    if described.website and (site := marks.website(described.website)):
        found.add(site)
    return found - {""}


def place_signs(a: Described, b: Described) -> Iterator[Sign]:
    """The same street, postal code, town or country, or others."""
    if a.street and b.street:
        one, other = places.street(a.street), places.street(b.street)
        if places.same_street(one, other):
            yield "street_same", 1.0, a.street
        else:
            yield "street_differs", 1.0, ""
    same_post = bool(a.postal_code and b.postal_code) and _bare(a.postal_code) == _bare(
        b.postal_code
    )
    if same_post:
        yield "postal_same", 1.0, a.postal_code or ""
    if a.city and b.city:
        same = places.same_town(a.city, b.city)
        unclear = same_post or places.nearly_same_town(a.city, b.city)
        if same or not unclear:  # a postal code says the town, however it is written
            yield ("city_same" if same else "city_differs"), 1.0, a.city if same else ""
    codes = {a.country, b.country}
    if len(codes) == 2 and all(code and len(code) == 2 for code in codes):
        yield "country_differs", 1.0, ""


def _bare(postal_code: str | None) -> str:
    return (postal_code or "").replace(" ", "").casefold()
