"""Addresses in the form in which they are compared."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from crm_desktop.duplicates.words import plain, simplified, words
from crm_desktop.text import fold, is_han, syllables

_WORD = re.compile("[\u3400-\u9fff]+|\\d+|[^\\W\\d_]+")
_HAN_NUMBER = re.compile("(\\d+)[号號弄]")
_STREET_OF_HAN = re.compile("([\u4e00-\u9fff]{2,8}?(?:路|街|道|大道|巷|里|村|园|城))")
_DIVISION = re.compile("^.{2,8}?(?:自治区|省|市|县|区|镇|乡)(?=.{2})")
_GERMAN_END = re.compile("(?:strasse|str)$")
_BEHIND_TOWN = re.compile(
    r"\s*/|\s*\(|,|\s(?:am|an|ob|bei|im|in|a|i|o|b)(?:\.|\s)|\s(?:on|upon|sobre)\s"
)
_SMALL = frozenset(
    [
        "de",
        "del",
        "la",
        "el",
        "los",
        "las",
        "der",
        "die",
        "das",
        "of",
        "the",
        "und",
        "and",
        "y",
        "nave",
        "piso",
        "local",
        "room",
    ]
)


class Street(NamedTuple):
    """A street's name, the house's number and those behind it: of a unit, a floor, a room."""

    name: frozenset[str]
    number: str
    behind: frozenset[str]


@lru_cache(maxsize=65536)
def street(text: str) -> Street:
    """A street without its kind, accents and order of words."""
    folded = simplified(fold(text.replace("º", " ")))
    number = _HAN_NUMBER.search(folded)
    if any(is_han(word) for word in _WORD.findall(folded)):
        house = number[1] if number else _first(folded)
        return Street(frozenset({_road_of_han(folded)}), house, _behind(folded, house))
    name = set()
    for word in _WORD.findall(folded):
        if word.isdigit() or word in _SMALL:
            continue
        bare = plain(_GERMAN_END.sub("", plain(word))) or "str"
        name.add(words().streets.get(bare, bare))
    kinds = set(words().streets.values())
    house = _first(folded)
    return Street(frozenset(name - kinds) or frozenset(name), house, _behind(folded, house))


def _first(folded: str) -> str:
    found = re.search(r"\d+", folded)
    return found[0] if found else ""


def _behind(folded: str, house: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+", folded)) - {house}


def _road_of_han(folded: str) -> str:
    bare = re.split(r"\d", folded, maxsplit=1)[0]
    for _ in range(4):
        shorter = _DIVISION.sub("", bare)
        if shorter == bare:
            break
        bare = shorter
    return bare


def same_street(one: Street, other: Street) -> bool:
    """Whether two streets are the same, with the same number."""
    if one.number != other.number or not one.name or not other.name:
        return False
    if (
        one.behind
        and other.behind
        and not (one.behind <= other.behind or other.behind <= one.behind)
    ):
        return False
    if one.name <= other.name or other.name <= one.name:
        return True
    (x, *_), (y, *_) = one.name, other.name
    return is_han(x) and is_han(y) and (x.endswith(y[-3:]) or y.endswith(x[-3:]))


@lru_cache(maxsize=65536)
def town(city: str) -> tuple[str, ...]:
    """A town by its one name, and each of its words; Chinese ones as they are read."""
    folded = simplified(fold(city)).replace("-", " ")
    bare = re.sub(r"\(.*?\)|,.*$", "", folded).strip()
    known = words().cities
    whole = known.get(plain(bare), plain(bare))
    if whole in ("hong kong", "xianggang"):
        whole = "香港"
    parts = [whole, *(plain(word) for word in _WORD.findall(folded))]
    return tuple(dict.fromkeys(_read(part) for part in parts))


def nearly_same_town(one: str, other: str) -> bool:
    """Whether one letter tells two towns apart: a spelling, or a mistake."""
    x, y = town(one)[0], town(other)[0]
    return min(len(x), len(y)) >= 5 and OSA.distance(x, y, score_cutoff=1) == 1


def _by_river(city: str) -> tuple[str, str]:
    """A town's name and the last word of what tells it from its namesakes: Zell, see."""
    base, *behind = _BEHIND_TOWN.split(fold(city).replace("-", " "), maxsplit=1)
    words_behind = _WORD.findall(behind[0]) if behind else []
    return plain(base.strip()), plain(words_behind[-1]) if words_behind else ""


def _read(word: str) -> str:
    if not is_han(word):
        return word.replace(" ", "")
    bare = re.sub("[市县区镇]$", "", word) if len(word) > 2 else word
    return plain("".join(syllables(bare)))


def same_town(one: str, other: str) -> bool:
    """Whether two towns may be the same: equal, or one is named within the other."""
    x, y = town(one), town(other)
    if x[0] == y[0]:
        return True
    (base, at), (other_base, other_at) = _by_river(one), _by_river(other)
    if base == other_base and (at or other_at):
        return not (at and other_at) or at[0] == other_at[0]
    known = words().firm
    read = [known[t[0]].concept if t[0] in known else t[0] for t in (x, y)]
    short, whole = sorted((x[0], y[0]), key=len)
    return (
        read[0] == read[1]
        or (len(short) >= 4 and whole.startswith(short))
        or (whole.endswith(short) and len(short) >= 5)
        or bool(set(x) & set(y) & {x[0], y[0]})
    )
