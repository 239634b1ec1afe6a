"""Keys by which records that may be the same are brought together; two share one or are not asked.

A key is a mark of what it is made of, a colon, and a coarse form of it: c or k for customers and
people (the first letter of their table, but for contacts, as in the search index), then n for
whole names, w for words of them, p for phones, m for mails, d for domains, t for tax numbers, s for
streets, f for a surname within a firm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crm_desktop.duplicates import places
from crm_desktop.duplicates import reach_marks as marks
from crm_desktop.duplicates.described import Described, Subject
from crm_desktop.duplicates.firm_names import FirmName, firm_name, latin
from crm_desktop.duplicates.person_names import PersonName, person_name, split_han
from crm_desktop.duplicates.words import given_names, plain
from crm_desktop.text import is_han, syllables

PHONE_END = 7
LONGEST = 8  # letters of a skeleton
BEGINNING = 5
WHOLE = 20  # and of that of a whole name
MOST_NAME_KEYS = 3
_VOWELS = re.compile("(?<=.)[aeiouyhw]")
_DOUBLE = re.compile(r"(.)\1+")
_SOUNDS = str.maketrans("zvckqjy", "sbkkkgi")


def skeleton(word: str, longest: int = LONGEST) -> str:
    """The consonants of a word as they sound, without doubles: what typing mistakes leave alone."""
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", latin(word)).translate(_SOUNDS))[:longest]


def keys(described: Described, firm_id: int | None = None) -> set[str]:
    """All keys of a record; `firm_id` is the customer that a person works for."""
    if described.subject is Subject.CUSTOMER:
        return {f"c{key}" for key in _of_firm(described)}
    return {f"k{key}" for key in _of_person(described, firm_id)}


def _of_firm(described: Described) -> Iterator[str]:
    name = firm_name(described.name, described.city)
    yield from (f"w:{word}" for word in firm_words(name))
    yield f"n:{skeleton(''.join(latin(token.text) for token in name.tokens), WHOLE)}"
    for alias in name.aliases:
        yield from (f"w:{skeleton(t.text)}" for t in alias[:2] if t.kind == "name")
    if described.tax_number:
        number = marks.tax_number(described.tax_number)
        yield from (f"t:{end}" for end in {number[-7:], number[:-1][-7:]})  # without a check digit
    yield from _reached(described)
    hosts = {marks.own_domain(mail) for mail in described.mails}
    if described.website:
        hosts.add(marks.website(described.website))
    yield from (f"d:{host}" for host in hosts - {""})
    if described.street:
        street = places.street(described.street)
        if street.number and street.name:
            yield f"s:{skeleton(max(street.name, key=len))}{street.number}"


def firm_words(name: FirmName) -> set[str]:
    """What a firm is called in short: its telling words, and the first letters of all of them."""
    telling = [token.text for token in name.tokens if token.kind in ("name", "number")]
    telling = telling or [token.text for token in name.tokens]
    chosen = sorted((word for word in telling if len(word) > 1), key=len, reverse=True)
    found = {skeleton(word) for word in chosen[:MOST_NAME_KEYS]}
    found |= {_beginning(word) for word in chosen[:1]}
    if len(name.tokens) >= 3:
        found.add("".join(latin(token.text)[0] for token in name.tokens)[:5])
    return {word for word in found if word}


def _beginning(word: str) -> str:
    """How a long word begins, for when a letter is missing or it is said for short behind."""
    if is_han(word):
        return skeleton(word[:2]) if len(word) > 3 else ""
    sounds = skeleton(word)
    return sounds[:BEGINNING] if len(sounds) > BEGINNING else ""


def _reached(described: Described) -> Iterator[str]:
    for number in described.phones:
        if digits := marks.phone(number):
            yield f"p:{digits[-PHONE_END:]}"
    for mail in described.mails:
        if "@" in mail and not marks.is_role(mail):
            yield f"m:{mail.strip().casefold()}"


def _of_person(described: Described, firm_id: int | None) -> Iterator[str]:
    yield from _reached(described)
    for written in (described.name, described.other_name):
        if not written:
            continue
        name = person_name(written)
        for words in _spoken(name):
            yield from (f"n:{key}" for key in person_words(words))
            if firm_id is not None:
                yield from (f"f:{skeleton(word)}{firm_id}" for word in words if len(word) > 1)


def _spoken(name: PersonName) -> Iterator[list[str]]:
    """The words of a name, and of one in characters how it is read."""
    if name.words:
        yield list(name.words)
    if name.han:
        family, given = split_han(name.han)
        read = [plain("".join(syllables(part))) for part in (given, family) if part]
        yield read


def person_words(words: list[str]) -> set[str]:
    """Every two words of a name in one order; those said for short by the name they stand for."""
    found: set[str] = set()
    long = [word for word in words if len(word) > 1][:4]
    for at, one in enumerate(long):
        for other in long[at + 1 :]:
            for x in _forms(one):
                for y in _forms(other):
                    found.add("|".join(sorted((x, y))))
    return found or {skeleton(word) for word in long}


def _forms(word: str) -> list[str]:
    lines = sorted(given_names().get(word, ()))[:3]
    return [f"#{line}" for line in lines] or [skeleton(word)]
