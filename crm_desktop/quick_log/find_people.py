"""Which people a line names: by full name or a part, in either script, with or without title."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crm_desktop import text as texts
from crm_desktop.quick_log import words_names
from crm_desktop.quick_log.candidates import heard_names, is_called, is_familiar, is_pointed_at
from crm_desktop.quick_log.line import Line, Word, overlaps
from crm_desktop.quick_log.name_index import Person
from crm_desktop.text import Span

LONGEST_NAME = 4
SOUND, LITERAL = range(2)
_KINDS = dict(words_names.BEHIND)
_TITLE = re.compile("|".join("工(?!厂|作|程部|艺)" if t == "工" else t for t in _KINDS))


@dataclass(frozen=True)
class NameMention:
    """Where somebody is named, by which title, and who fits."""

    span: Span
    title: str
    fits: tuple[Person, ...]


def find_people(
    line: Line, known: Sequence[Person], taken: Collection[Span], *, full: bool = False
) -> list[NameMention]:
    """All people named, in the order of the line. `full`: only names of two words and more."""
    found: list[NameMention] = []
    used = list(taken)
    for mention in (*_han(line, known, taken), *_latin(line, known, taken, full=full)):
        if not overlaps(mention.span, used):
            used.append(mention.span)
            found.append(mention)
    return sorted(found, key=lambda mention: mention.span)


def _latin(
    line: Line, known: Sequence[Person], taken: Collection[Span], *, full: bool
) -> Iterator[NameMention]:
    used = list(taken)
    for length in range(min(LONGEST_NAME, len(line.words)), 1 if full else 0, -1):
        for at in range(len(line.words) - length + 1):
            words = line.words[at : at + length]
            title = _title_before(line, at)
            span = Span(words[0].span.start, words[-1].span.end)
            if overlaps(span, used) or not _may_be_meant(line, words, titled=is_called(line, at)):
                continue
            fits = _fitting([texts.fold(word.text) for word in words], known)
            behind = _title_behind(line.folded, span.end)
            if len(fits) > 1 and length == 1 and not (is_pointed_at(line, at) or title or behind):
                continue
            if fits:
                start = line.words[at - 1].span.start if title else span.start
                whole = Span(start, span.end + len(behind))
                used.append(whole)
                kind = words_names.BEFORE.get(title, "") or _kind_of(behind)
                yield NameMention(whole, kind or title, _filtered(fits, kind, title))


def _may_be_meant(line: Line, words: Sequence[Word], *, titled: bool) -> bool:
    for one, other in pairwise(words):
        if line.folded[one.span.end : other.span.start].strip(" .-'") != "":
            return False
    if len(words) > 1:
        return any(word.text not in words_names.COMMON for word in words)
    word = words[0]
    if word.text.isdigit() or len(word.text) < 2 or word.text in words_names.BEFORE:
        return False
    return titled or word.text not in words_names.COMMON


def _fitting(typed: Sequence[str], known: Sequence[Person]) -> list[Person]:
    """Those who fit best: names as they are written go before those that only sound so."""
    levels: dict[int, list[Person]] = {}
    for person in known:
        level = _fit(typed, person)
        if level is not None:
            levels.setdefault(level, []).append(person)
    if len(typed) == 1:  # a family name alone: 王伟 is as much a Mr Wang as Lei Wang is
        return [person for level in sorted(levels, reverse=True) for person in levels[level]]
    return levels[max(levels)] if levels else []


def _fit(typed: Sequence[str], person: Person) -> int | None:
    left = list(person.form.words)
    for word in typed:
        if word not in left:
            break
        left.remove(word)
    else:
        return LITERAL
    if person.form.han and all(
        word in person.form.pinyin or person.form.reads(word) for word in typed
    ):
        return SOUND
    return None


def _title_before(line: Line, at: int) -> str:
    if at == 0:
        return ""
    before, word = line.words[at - 1], line.words[at]
    between = line.folded[before.span.end : word.span.start].strip(" .")
    return before.text if not between and before.text in words_names.BEFORE else ""


def _title_behind(folded: str, at: int) -> str:
    """The Chinese title that follows a name."""
    found = _TITLE.match(folded, at)
    return found[0] if found else ""


def _kind_of(title: str) -> str:
    return _KINDS.get(title, "")


def _han(line: Line, known: Sequence[Person], taken: Collection[Span]) -> Iterator[NameMention]:
    spans: dict[Span, list[Person]] = {}
    for person in known:
        for name in person.form.han:
            for part in _parts(name):
                for at in _places(line.folded, part):
                    span = Span(at, at + len(part))
                    if not overlaps(span, taken):
                        spans.setdefault(span, []).append(person)
    for span, title in _titled(line):
        family = line.folded[span.start]
        fits = [one for one in known if any(name.startswith(family) for name in one.form.han)]
        if not fits:
            sound = "".join(texts.syllables(family))
            fits = [one for one in known if sound in one.form.words]
        if fits and not overlaps(span, taken):
            spans.setdefault(Span(span.start, span.end - len(title)), []).extend(fits)
    for name, span in heard_names(line, taken):
        syllables = texts.syllables(name)
        typed = [syllables[0], "".join(syllables[1:])]
        fits = [one for one in known if sorted(typed) == sorted(one.form.words)]
        if fits and span not in spans and not overlaps(span, spans):
            spans[span] = fits
    yield from _chosen(line, spans)


def _chosen(line: Line, spans: dict[Span, list[Person]]) -> Iterator[NameMention]:
    used: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start - one.end, one.start)):
        behind = _title_behind(line.folded, span.end)
        before = line.folded[max(0, span.start - 1) : span.start]
        start = (
            span.start - 1 if before in ("老", "小") and span.end - span.start == 1 else span.start
        )
        whole = Span(start, span.end + len(behind))
        if not overlaps(whole, used):
            used.append(whole)
            kind = _kind_of(behind)
            people = list({one.id: one for one in spans[span]}.values())
            yield NameMention(whole, behind, _filtered(people, kind, ""))


def _parts(name: str) -> list[str]:
    """What a Chinese name is called by: whole, or the given name where it has two characters."""
    return [name, name[1:]] if len(name) == 3 else [name] if len(name) > 1 else []


def _places(folded: str, part: str) -> Iterator[int]:
    at = folded.find(part)
    while at >= 0:
        yield at
        at = folded.find(part, at + 1)


def _titled(line: Line) -> Iterator[tuple[Span, str]]:
    """Single characters with a title behind them, or 老 and 小 before them."""
    for run in line.han:
        for at in range(run.start, run.end):
            title = _title_behind(line.folded, at + 1)
            if title and not (at > run.start and line.folded[at - 1 : at + 1] in ("高工", "总经")):
                yield Span(at, at + 1 + len(title)), title
            elif at > run.start and is_familiar(line.folded, at):
                yield Span(at, at + 1), ""


def _filtered(people: Sequence[Person], kind: str, title: str) -> tuple[Person, ...]:
    """Those whom the title suits; all of them where it suits nobody."""
    if len(people) > 1 and kind in (words_names.MAN, words_names.WOMAN):
        other = words_names.OF_WOMAN if kind == words_names.MAN else words_names.OF_MAN
        left = [one for one in people if _plain(one.salutation) not in other]
    elif len(people) > 1 and kind in words_names.SAYS:
        told = words_names.SAYS[kind]
        left = [one for one in people if _says(one, told)]
    elif len(people) > 1 and title:
        left = [one for one in people if _plain(one.salutation) == title]
    else:
        left = list(people)
    return tuple(left or people)


def _says(person: Person, told: Sequence[str]) -> bool:
    said = f"{person.salutation} {person.title}".casefold()
    return any(word in said for word in told)


def _plain(salutation: str) -> str:
    return texts.fold(salutation).strip(" .")
