"""What tells who somebody is: their names, numbers and addresses, as texts may mention them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.models import Contact, Email, MergedRecord, Phone

GONE = "[…]"  # stands where somebody was named

# Small words of names, which say nothing about whose name it is.
_PARTICLES = frozenset(
    ("de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "das", "di", "von", "van",
     "der", "den", "zu", "zur", "am", "the", "jr", "sr", "dr", "ing", "prof", "mr", "mrs", "ms",
     "sra", "srta", "don", "doña", "herr", "frau")
)  # fmt: skip
# What follows a Chinese family name when somebody is spoken of: 韩总, 王工, 李女士.
_TITLES = "总工|总|工|经理|先生|女士|小姐|老师|主任|部长|处长|科长|院长|厂长|董事|董|博士"
_DOUBLE = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|端木|百里|南宫"
_SHORTEST = 3
_FEWEST_DIGITS = 6
_NATIONAL = 9  # digits that a number keeps without its country


@dataclass(frozen=True)
class Traces:
    """Names (present and former), mail addresses, and phone numbers' digits, without those that
    others share."""

    contact_ids: frozenset[int]
    names: frozenset[str]
    mails: frozenset[str]
    numbers: frozenset[str]

    def everywhere(self) -> re.Pattern[str]:
        """What names them beyond doubt, in whatever text: full names, mails, numbers."""
        parts = [_spaced(name) for name in self.names if _is_full(name)]
        parts += [re.escape(mail) for mail in self.mails]
        parts += map(_number, self.numbers)
        return _pattern(parts)

    def nearby(self) -> re.Pattern[str]:
        """The same, and parts of their names: for texts about them and their firms."""
        parts = [_spaced(name) for name in self.names]
        for name in self.names:
            parts += map(_bounded, _parts(name))
        return _pattern([self.everywhere().pattern, *parts] if self._says_something else parts)

    @property
    def _says_something(self) -> bool:
        return bool(self.mails or self.numbers or any(map(_is_full, self.names)))


def traces(session: Session, contact_id: int) -> Traces:
    """What tells who a person is, also by what they were called before and went into them."""
    ids = _with_merged(session, contact_id)
    names, mails, numbers = set[str](), set[str](), set[str]()
    for found_id in ids:
        row = session.get(Contact, found_id)
        if row is not None:
            names |= {name for name in (row.name, row.other_name) if name}
    names |= set(
        session.scalars(sa.select(MergedRecord.gone_name).where(MergedRecord.gone_id.in_(ids)))
    )
    mails |= set(session.scalars(sa.select(Email.folded).where(Email.contact_id.in_(ids))))
    numbers |= set(session.scalars(sa.select(Phone.digits).where(Phone.contact_id.in_(ids))))
    for table, values in _former(session, ids):
        if table == "contact":
            names |= {values[key] for key in ("name", "other_name") if values.get(key)}
        elif table == "email" and values.get("folded"):
            mails.add(values["folded"])
        elif table == "phone" and values.get("digits"):
            numbers.add(values["digits"])
    return Traces(
        frozenset(ids),
        frozenset(name.strip() for name in names if len(name.strip()) > 1),
        frozenset(_own(session, Email, Email.folded, mails, ids)),
        frozenset(n for n in _own(session, Phone, Phone.digits, numbers, ids)
                  if len(n) >= _FEWEST_DIGITS),
    )  # fmt: skip


def _with_merged(session: Session, contact_id: int) -> set[int]:
    ids, waiting = {contact_id}, [contact_id]
    while waiting:
        gone = session.scalars(
            sa.select(MergedRecord.gone_id).where(MergedRecord.contact_id == waiting.pop())
        )
        fresh = set(gone) - ids
        ids |= fresh
        waiting += fresh
    return ids


def _former(session: Session, ids: Iterable[int]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the journal still knows of them: earlier values, and rows that were deleted."""
    listed = json.dumps(sorted(ids))
    rows = session.connection().exec_driver_sql(
        "SELECT tbl, before, after FROM journal_entry WHERE tbl = 'contact' AND row_id IN "
        "(SELECT value FROM json_each(?1)) UNION ALL "
        "SELECT tbl, before, after FROM journal_entry WHERE tbl IN ('phone', 'email') "
        "AND op <> 'I' AND (before ->> '$.contact_id' IN (SELECT value FROM json_each(?1)) "
        "OR row_id IN (SELECT id FROM phone WHERE contact_id IN (SELECT value FROM json_each(?1)) "
        "UNION SELECT id FROM email WHERE contact_id IN (SELECT value FROM json_each(?1))))",
        (listed,),
    )
    for table, before, after in rows:
        for told in (before, after):
            if told:
                yield table, json.loads(told)


def _own(session: Session, kind: Any, column: Any, values: set[str], ids: set[int]) -> set[str]:
    """Those of the values that nobody else has: a switchboard tells nothing about one person."""
    theirs = kind.contact_id.not_in(ids) | kind.contact_id.is_(None)
    return values - set(session.scalars(sa.select(column).where(column.in_(values), theirs)))


def _is_full(name: str) -> bool:
    """Whether a name is said of nobody else by chance: two words, or three Han characters."""
    found = texts.words(name)
    if len(found) == 1 and texts.is_han(found[0]):
        return len(found[0]) >= _SHORTEST
    return sum(word not in _PARTICLES for word in found) > 1


def _parts(name: str) -> Iterator[str]:
    """Parts of a name that stand for the person where one knows who is meant."""
    for word in re.findall(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*", name):
        if texts.is_han(texts.fold(word)) and len(word) <= 4:
            yield from _han(word)
        elif len(word) >= _SHORTEST and texts.fold(word) not in _PARTICLES:
            yield from _spellings(re.escape(word))
        elif len(word) == 2 and word[0].isupper() and texts.fold(word) not in _PARTICLES:
            yield re.escape(word)


def _han(name: str) -> Iterator[str]:
    double = re.match(_DOUBLE, name)
    family = double[0] if double else name[0]
    yield rf"{re.escape(name)}"
    yield rf"{re.escape(family)}(?:{_TITLES})"
    if len(name) - len(family) >= 2:
        yield re.escape(name[len(family):])  # fmt: skip


def _spaced(name: str) -> str:
    """A whole name, however it is spaced, also last name first."""
    found = [re.escape(word) for word in re.findall(r"[^\s,]+", name)]
    ways = [r"[\s,]+".join(found)]
    if len(found) > 1:
        ways.append(r"[\s,]+".join([found[-1], *found[:-1]]))
        ways.append(r"[\s,]+".join([*found[1:], found[0]]))
    return "|".join(_bounded(spelt) for way in ways for spelt in _spellings(way))


def _spellings(pattern: str) -> Iterator[str]:
    """As written, and without accents, as names are typed in a hurry."""
    yield pattern
    plain = "".join(texts.fold(sign) if not sign.isascii() else sign for sign in pattern)
    if plain != pattern:
        yield plain


def _number(digits: str) -> str:
    """A number however it is grouped, with or without what is dialled before it from abroad."""
    between = r"[\s()./\-]*"
    before = rf"(?:\+?\d(?:{between}\d){{0,4}}{between})?" if len(digits) > _NATIONAL else r"\+?"
    return r"(?<!\d)" + before + between.join(digits[-_NATIONAL:]) + r"(?!\d)"


def _bounded(pattern: str) -> str:
    """Only as whole words, where words have borders: not within Han text."""
    start = "" if texts.is_han(pattern[0]) else r"(?<![^\W_])"
    end = "" if texts.is_han(pattern[-1]) or pattern.endswith(")") else r"(?![^\W_])"
    return f"{start}{pattern}{end}"


def _pattern(parts: Iterable[str]) -> re.Pattern[str]:
    """All of them, the longest first; something that is nowhere when there are none."""
    ways = sorted(set(filter(None, parts)), key=len, reverse=True)
    return re.compile("|".join(f"(?:{way})" for way in ways) or r"(?!)", re.IGNORECASE)
