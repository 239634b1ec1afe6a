"""Laying the words of two names of firms side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from crm_desktop.duplicates.firm_names import FirmName, Token, latin
from crm_desktop.duplicates.sounds import sound
from crm_desktop.duplicates.words import plain, words
from crm_desktop.text import is_han, syllables

Rarity = Callable[[str], float]  # how telling a word of a name is in this file: 0 to 1

TELLING = 0.7  # what another name has to share
SHORTEST_TYPO = 5  # letters that a word has before one wrong letter counts as a typing mistake
REST = 0.35  # weight of what a Chinese word has more than another
STEM = 7  # letters that two words have to begin with to be of one stem
ACRONYM = range(3, 7)
_SOUNDS = ("sz", "bv", "ckq", "iyj", "fp", "gj", "xs")


class Alignment(NamedTuple):
    """How much two names have in common: weights of words that match and of those left over."""

    common: float  # what matches, with how well it does
    telling: float  # the part of it that tells a firm from others
    left_a: float
    left_b: float
    clashes: bool  # north against south, 2 against 3
    inexact: float  # only by a typing mistake or a sound; more than 1 in Chinese
    trades: bool = False  # each is of a trade that the other one is not

    @property
    def likeness(self) -> float:
        """Which part of both names matches, 0 to 1."""
        total = self.common + self.left_a + self.left_b
        return self.common / total if total else 0.0

    @property
    def conflict(self) -> float:
        """How much both names have that the other one has not."""
        return min(self.left_a, self.left_b)


def align(a: FirmName, b: FirmName, rarity: Rarity | None = None) -> tuple[Alignment, bool]:
    """How alike two names are at best, and whether it is by a name that one has besides."""
    best = align_words(a.tokens, b.tokens, rarity)
    by_alias = False
    for one, other in [
        *((alias, b.tokens) for alias in a.aliases),
        *((a.tokens, alias) for alias in b.aliases),
    ]:
        found = align_words(one, other, rarity)
        if found.likeness > best.likeness and found.telling >= TELLING and not best.clashes:
            best, by_alias = found, True
    return best, by_alias


def align_words(a: Sequence[Token], b: Sequence[Token], rarity: Rarity | None = None) -> Alignment:
    """How alike two lists of words are, in whatever order they stand."""
    if "".join(t.text for t in a) == "".join(t.text for t in b):
        whole = sum(_weight(token, rarity) for token in a)
        return Alignment(whole, _telling(a, rarity), 0.0, 0.0, clashes=False, inexact=0.0)
    if _abbreviates(a, b) or _abbreviates(b, a):
        whole = 0.8 * min(sum(_weight(token, rarity) for token in tokens) for tokens in (a, b))
        telling = 0.8 * min(_telling(a, rarity), _telling(b, rarity))
        return Alignment(whole, telling, 0.0, 0.0, clashes=False, inexact=1.0)
    left_a, left_b = list(a), list(b)
    common = telling = 0.0
    inexact = 0.0
    for match in (_same, _same_joined, _short, _read, _mistyped, _letters, _acronym):
        for ones, others, quality in match(left_a, left_b):
            parts = min((ones, others), key=lambda tokens: sum(t.weight for t in tokens))
            if match in (_letters, _acronym, _same_joined):
                parts = max((ones, others), key=lambda tokens: (len(tokens), _long(tokens)))
            weight = sum(_weight(token, rarity) for token in parts)
            common += quality * weight
            telling += quality * _telling(parts, rarity)
            if quality < 0.9:
                inexact = max(inexact, _doubt(ones[0].text, others[0].text))
            left_a = _without(left_a, ones) + _rest(ones, others)
            left_b = _without(left_b, others) + _rest(others, ones)
    return Alignment(
        common,
        telling,
        sum(_weight(token, rarity) for token in left_a),
        sum(_weight(token, rarity) for token in left_b),
        _clash(left_a, left_b),
        inexact,
        all(any(token.kind == "trade" for token in left) for left in (left_a, left_b)),
    )


def _long(tokens: Sequence[Token]) -> int:
    return sum(len(token.text) for token in tokens)


def _rest(ones: Sequence[Token], others: Sequence[Token]) -> list[Token]:
    """What a Chinese word has more than the one that it was found to contain: mostly a trade."""
    whole, part = ones[0].text, others[0].text
    if len(ones) > 1 or len(others) > 1 or not (is_han(whole) and is_han(part)):
        return []
    rest = whole.replace(part, "", 1) if part != whole and len(part) > 1 else whole
    return [Token(rest, rest, "trade", REST)] if rest != whole and whole.startswith(part) else []


def _doubt(one: str, other: str) -> float:
    """How much more likely two words that are nearly one are two names: most in Chinese."""
    if not (is_han(one) and is_han(other) and len(one) == len(other)):
        apart = OSA.distance(one, other, score_cutoff=2)
        is_far = apart == 2 and one.isascii()
        return 2.0 if is_far and sound(one) != sound(other) else 1.0
    if latin(one) == latin(other):
        return 3.0 if len(one) == 2 else 1.0
    return 2.0


def _abbreviates(short: Sequence[Token], whole: Sequence[Token]) -> bool:
    """Whether characters of a long name, in their order, are a short one, as Chinese ones are."""
    one, other = ("".join(token.text for token in tokens) for tokens in (short, whole))
    if not 3 <= len(one) < len(other) or not is_han(one) or not is_han(other):
        return False
    numbers = [{t.concept for t in tokens if t.kind == "number"} for tokens in (short, whole)]
    letters = iter(other)
    if any(t.kind in ("name", "trade") and not set(t.text) & set(one) for t in whole):
        return False
    return numbers[0] == numbers[1] and one[0] == other[0] and all(x in letters for x in one)


def _weight(token: Token, rarity: Rarity | None) -> float:
    return token.weight * rarity(token.text) if rarity else token.weight


def _telling(tokens: Sequence[Token], rarity: Rarity | None) -> float:
    return sum(_weight(token, rarity) for token in tokens if token.kind == "name")


Matches = list[tuple[list[Token], list[Token], float]]


def _without(tokens: list[Token], gone: list[Token]) -> list[Token]:
    kept = list(tokens)
    for token in gone:
        kept.remove(token)
    return kept


def _one_to_one(
    a: list[Token], b: list[Token], quality: Callable[[Token, Token], float]
) -> Matches:
    found: Matches = []
    free = list(b)
    for one in a:
        best = max(free, key=lambda other: quality(one, other), default=None)
        if best is not None and (how := quality(one, best)):
            found.append(([one], [best], how))
            free.remove(best)
    return found


def _same(a: list[Token], b: list[Token]) -> Matches:
    return _one_to_one(a, b, lambda x, y: 1.0 if x.text == y.text else 0.97 * _means_the_same(x, y))


def _means_the_same(x: Token, y: Token) -> bool:
    return x.concept == y.concept and not _rival(x.text, y.text)


def _same_joined(a: list[Token], b: list[Token]) -> Matches:
    """Words that one name writes as one and the other as several."""
    for several, whole, swap in ((a, b, False), (b, a, True)):
        for word in whole:
            for size in (2, 3, 4):
                for at in range(len(several) - size + 1):
                    parts = several[at : at + size]
                    if _joins(parts, word):
                        pair = ([word], parts) if swap else (parts, [word])
                        return [(*pair, 0.97)]
    return []


def _joins(parts: Sequence[Token], word: Token) -> bool:
    if plain("".join(latin(part.text) for part in parts)) == latin(word.text):
        return True
    first, last = parts[0].text, parts[-1].text
    fits = word.text.startswith(first) and word.text.endswith(last)
    return (
        len(parts) == 2
        and parts[0].is_short
        and min(len(first), len(last)) >= 3
        and fits
        and len(first) + len(last) <= len(word.text)
    )


def _short(a: list[Token], b: list[Token]) -> Matches:
    return _one_to_one(a, b, lambda x, y: max(_shortens(x, y), _shortens(y, x), _inflects(x, y)))


def _shortens(short: Token, whole: Token) -> float:
    """Whether a word with a point, or long enough, is the beginning of another."""
    x, y = short.text, whole.text
    if short.kind == whole.kind == "trade" and len(y) > len(x) > STEM and y.endswith(x):
        return 0.8  # Metzgerei, Landmetzgerei
    if len(x) >= len(y) or not y.startswith(x[:1]):
        return 0.0
    if is_han(x):
        return 0.8 * (len(x) >= 2 and y.startswith(x))
    if x[:1].isalpha() and short.kind == whole.kind == "trade" and y.startswith(x) and len(x) > 3:
        return 0.8  # Holz, Holzhandel
    if y.startswith(x) and (short.is_short or len(x) >= SHORTEST_TYPO):
        return 0.95 if short.is_short else 0.8
    letters = iter(y)
    return 0.9 * (short.is_short and len(x) >= 3 and all(letter in letters for letter in x))


def _inflects(x: Token, y: Token) -> float:
    one, other = sorted((x.text, y.text), key=len)
    rest = other.removeprefix(one)
    return 0.95 * (len(one) >= 4 and rest in ("s", "es", "n", "en", "e", "er"))


def _read(a: list[Token], b: list[Token]) -> Matches:
    """Characters in one name, the letters that they are read as in the other."""
    found: Matches = []
    for one, other, swap in ((a, b, False), (b, a, True)):
        for token in one:
            if not is_han(token.text):
                continue
            read = latin(token.text)
            for size in (1, 2, 3, 4):
                for at in range(len(other) - size + 1):
                    parts = other[at : at + size]
                    if "".join(part.text for part in parts) == read and not is_han(parts[0].text):
                        found.append((parts, [token], 0.95) if swap else ([token], parts, 0.95))
                        return found
    return found


def _mistyped(a: list[Token], b: list[Token]) -> Matches:
    return _one_to_one(a, b, _likeness)


def _likeness(x: Token, y: Token) -> float:
    """0.7 to 0.85 for words that a typing mistake or a sound tells apart."""
    one, other = x.text, y.text
    if x.kind == "number" or y.kind == "number" or _rival(one, other):
        return 0.0
    if is_han(one) and is_han(other):
        return _han_likeness(one, other)
    shorter = min(len(one), len(other))
    if shorter < SHORTEST_TYPO:
        return 0.0
    if sound(one) == sound(other):
        return 0.85
    stem = max(STEM, round(0.7 * shorter))
    if shorter > STEM and one[:stem] == other[:stem]:
        return 0.75  # Dachdeckerei, Dachdeckermeister
    if not sound_alike(one[0], other[0]):
        return 0.0
    far = OSA.distance(one, other, score_cutoff=2)
    return 0.85 if far == 1 else 0.8 * (far == 2 and shorter >= 8)


def sound_alike(one: str, other: str) -> bool:
    """Whether two letters are written for the same sound at the beginning of a word."""
    return one == other or any(one in sound and other in sound for sound in _SOUNDS)


def _han_likeness(one: str, other: str) -> float:
    if len(one) == len(other) >= 2:
        if latin(one) == latin(other):
            return 0.75
        differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
        return 0.7 * (len(differing) == 1 and len(one) >= 3 and not _rival(*differing[0]))
    short, whole = sorted((one, other), key=len)
    if len(short) >= 2 and short in whole:
        return 0.75
    read, all_read = (syllables(text) for text in (short, whole))
    starts = range(len(all_read) - len(read) + 1)
    return 0.7 * (len(read) >= 3 and any(all_read[at : at + len(read)] == read for at in starts))


def _letters(a: list[Token], b: list[Token]) -> Matches:
    """Two names or more that one name says only the first letters of: H & K, Heine & Korn."""
    for one, other, swap in ((a, b, False), (b, a, True)):
        single = [token for token in one if len(token.text) == 1 and token.text.isalpha()]
        whole = [token for token in other if len(token.text) > 1][: len(single)]
        if len(single) > 1 and [t.text for t in single] == [t.text[0] for t in whole]:
            return [(whole, single, 0.8) if swap else (single, whole, 0.8)]
    return []


def _acronym(a: list[Token], b: list[Token]) -> Matches:
    for one, other, swap in ((a, b, False), (b, a, True)):
        for token in one:
            initials = "".join(part.text[0] for part in other)
            if len(token.text) in ACRONYM and token.text == initials[: len(token.text)]:
                parts = other[: len(token.text)]
                return [((parts, [token], 0.8) if swap else ([token], parts, 0.8))]
            if token.text == initials and len(initials) == 2 and one == [token]:
                return [((list(other), [token], 0.8) if swap else ([token], list(other), 0.8))]
            used = _beginnings(token.text, [part.text for part in other])
            if used >= 2:
                parts = list(other[:used])
                return [((parts, [token], 0.8) if swap else ([token], parts, 0.8))]
    return []


def _beginnings(text: str, parts: Sequence[str]) -> int:
    """How many words have beginnings that make up a text; 0 when they do not."""
    if not parts or len(text) < 2:
        return 0
    for size in range(min(len(text), len(parts[0])), 1, -1):
        if text[:size] == parts[0][:size]:
            if size == len(text):
                return 1
            rest = _beginnings(text[size:], parts[1:])
            if rest:
                return 1 + rest
    return 0


def _rival(one: str, other: str) -> bool:
    known = words().rivals
    x, y = known.get(one), known.get(other)
    return bool(x and y and x[0] == y[0] and x[1] != y[1])


def _clash(a: list[Token], b: list[Token]) -> bool:
    """Whether what is left of both names are words that are never the same."""
    numbers = [{t.concept for t in tokens if t.kind == "number"} for tokens in (a, b)]
    if all(numbers):
        return True
    return any(_rivals_in(x, y) for x in a for y in b)


def _rivals_in(x: Token, y: Token) -> bool:
    one, other = x.text, y.text
    if _rival(one, other):
        return True
    if is_han(one) and is_han(other) and len(one) == len(other):
        pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
        return len(pairs) == 1 and _rival(*pairs[0])
    return _rival_beginning(one, other)


def _rival_beginning(one: str, other: str) -> bool:
    """Eastgate and Westgate."""
    known = words().rivals
    for first in known:
        if len(first) >= 3 and one.startswith(first) and len(one) > len(first) + 2:
            rest = one[len(first) :]
            if other.endswith(rest) and _rival(first, other[: -len(rest)]):
                return True
    return False
