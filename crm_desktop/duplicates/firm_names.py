"""Names of firms cut into words that tell a firm from others and words that do not."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from crm_desktop.duplicates.words import (
    Word,
    given_names,
    person_words,
    plain,
    simplified,
    words,
)
from crm_desktop.text import fold, is_han, syllables

OFTEN = 0.6
WEIGHTS = {"name": 1.0, "often": OFTEN, "number": 0.5, "trade": 0.35, "place": 0.2, "loose": 0.1}
_LETTERS = re.compile(r"\b(?:[^\W\d_]\s?\.\s?){2,}(?:[^\W\d_]\b)?|\b[^\W\d_](?:/[^\W\d_])+\b")
_TOKEN = re.compile(r"[^\W_]+\.?")
_RUN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+|[^\u3040-\u30ff\u3400-\u9fff]+")
_ALIAS = re.compile(
    r"\b(?:t/a|t/as|trading as|d/b/a|dba|aka|a\.k\.a\.|formerly|vormals|ehem\.|antes|"
    r"nombre comercial)\b\.?|（原|\(原",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(（\[【〔«]([^)）\]】〕»]*)[)）\]】〕»]")
_STARS = re.compile(r"\*{2,}.*?(?:\*{2,}|$)")
_ORDINAL = re.compile("第([一二三四五六七八九十百]+)|([一二三四五六七八九十]+)(?=[厂院中小高校分])")
_SCHOOL = re.compile(r"第?(?:(\d+)|([一二三四五六七八九十]+))([中小院])$")
_DIGITS = "零一二三四五六七八九"
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
_PARTICLE = re.compile(r"\b(van|von|der|den|mc|mac|le|du)\s+(?=\w{3})", re.IGNORECASE)
_DIVISIONS = re.compile(
    "^(?:[\u4e00-\u9fff]{2,3}省)?(?:[\u4e00-\u9fff]{2,3}[市县](?!场))?(?:[\u4e00-\u9fff]{2,6}?[区镇县])?"
)
_AFTER_PLACE = "市省县区州镇"


class Token(NamedTuple):
    """One word of a name; `concept` is what words of the same meaning share."""

    text: str
    concept: str
    kind: str
    weight: float
    is_short: bool = False  # written with a point, for something longer


class FirmName(NamedTuple):
    """A name of a firm: its words, its legal forms, and names it has besides."""

    tokens: tuple[Token, ...]
    forms: frozenset[str]
    aliases: tuple[tuple[Token, ...], ...]


@lru_cache(maxsize=65536)
def firm_name(name: str, city: str | None = None) -> FirmName:
    """What a firm's name consists of; words of its own town weigh little."""
    town = frozenset(_town_words(city or ""))
    name = _SCHOOL.sub(_school, _STARS.sub(" ", simplified(name)))
    main, *others = [part for part in _ALIAS.split(name) if part.strip(" )）(")] or [name]
    asides = [part for part in _BRACKETS.findall(main) if len(part) > 2]
    without = _BRACKETS.sub(" ", main)
    tokens, forms = _cut(main, town)
    others += [*asides, without] if asides else []
    within = _DIVISIONS.sub("", main)  # a firm is seldom called with its province and district
    joined = _PARTICLE.sub(r"\1", main)
    others += [joined] if joined != main else []
    others += [within] if 1 < len(within) < len(main) else []
    aliases = [_cut(part, town)[0] for part in others]
    return FirmName(
        tokens,
        forms,
        tuple(alias for alias in aliases if any(token.kind == "name" for token in alias)),
    )


def _school(found: re.Match[str]) -> str:
    """A school or hospital with a number, as it is called in short, in full."""
    number = found[1] or f"第{found[2]}"
    return number + {"中": "中学", "小": "小学", "院": "医院"}[found[3]]


def core(name: FirmName) -> str:
    """The words that tell a firm from others, in one order and script, for a quick comparison."""
    telling = [token for token in name.tokens if token.kind in ("name", "number")]
    return " ".join(sorted(latin(token.text) for token in telling or name.tokens))


def latin(text: str) -> str:
    """A word in plain letters: of Han characters their pinyin."""
    return plain("".join(syllables(text))) if is_han(text) else text


def _town_words(city: str) -> list[str]:
    folded = simplified(fold(city))
    found = [plain(word) for word in _TOKEN.findall(folded)]
    return (
        found
        + [word.rstrip(_AFTER_PLACE) for word in found if is_han(word)]
        + [latin(word.rstrip(_AFTER_PLACE)) for word in found if is_han(word)]
    )


def _cut(text: str, town: frozenset[str]) -> tuple[tuple[Token, ...], frozenset[str]]:
    folded = _LETTERS.sub(_joined, fold(text.replace("&", " & ").replace("-", " ")))
    found: list[Token] = []
    for run in _RUN.findall(folded):
        found += _of_han(run, town) if is_han(run) else _of_words(run, town)
    forms = frozenset(token.text for token in found if token.kind == "form")
    kept = [token for token in found if token.kind not in ("form", "filler")]
    # A firm may be called by nothing but what others are called beside their name.
    return tuple(kept or found), forms


def _joined(found: re.Match[str]) -> str:
    return " " + re.sub(r"[\s./]", "", found[0]) + " "


def _of_words(text: str, town: frozenset[str]) -> list[Token]:
    found: list[Token] = []
    for raw in _TOKEN.findall(text):
        word = raw.rstrip(".")
        found.append(_token(word, raw.endswith("."), town, is_first=not found))
    return found


def _token(word: str, is_short: bool, town: frozenset[str], *, is_first: bool) -> Token:
    known = words()
    bare = plain(word)
    if bare in known.numbers or bare.isdigit() or (bare in _ROMAN and not is_first):
        number = known.numbers.get(bare) or _ROMAN.get(bare) or bare.lstrip("0") or "0"
        return Token(bare, number, "number", WEIGHTS["number"])
    if bare.endswith("gesellschaft") and len(bare) > 15:
        bare = bare.removesuffix("gesellschaft")
    listed = known.firm.get(bare) or _of_one(bare)
    if listed and not (is_first and listed.kind == "form" and len(bare) < 3):
        kind = "name" if listed.kind == "often" else listed.kind
        return Token(bare, listed.concept, kind, WEIGHTS.get(listed.kind, 0.0), is_short)
    if len(bare) > 7 and bare.endswith(known.endings):
        return Token(bare, bare, "trade", WEIGHTS["trade"], is_short)
    if bare in town or _city_of(bare) in town:
        return Token(bare, _city_of(bare), "place", WEIGHTS["place"], is_short)
    return Token(bare, bare, "name", _name_weight(bare), is_short)


def _of_one(word: str) -> Word | None:
    """What is known of a word that is written here for several: nurseries, bakeries."""
    known = words().firm
    for several, one in (("ies", "y"), ("s", ""), ("es", "")):
        found = known.get(word.removesuffix(several) + one) if word.endswith(several) else None
        if found and found.kind == "trade" and len(word) > 5:
            return found
    return None


def _name_weight(word: str) -> float:
    """A letter tells little; what very many are called tells less than a rare word."""
    if len(word) == 1:
        return 0.3
    return OFTEN if word in person_words("surname") or word in given_names() else WEIGHTS["name"]


def _city_of(word: str) -> str:
    return words().cities.get(word, word)


def _of_han(run: str, town: frozenset[str]) -> list[Token]:
    """Cut a run of characters at known words, the longest first; what is left over is the name."""
    known, found, rest = words().han, list[Token](), ""
    at = 0
    ordinals = {match.start(): match for match in _ORDINAL.finditer(run)}
    while at < len(run):
        token, length = None, 0
        if at in ordinals and (at or ordinals[at][1]):
            token, length = _number(ordinals[at]), len(ordinals[at][0])
        for size in range(min(words().longest_han, len(run) - at), 0, -1):
            if token:
                break
            piece = run[at : at + size]
            if piece in town and size > 1 and run[at + size - 1 : at + size + 1] not in known:
                token, length = Token(piece, piece, "place", WEIGHTS["place"]), size
            elif piece in known and (size > 1 or at + 1 == len(run)):
                kind, concept = known[piece]
                token, length = Token(piece, concept, kind, WEIGHTS.get(kind, 0.0)), size
        if token is None:
            rest, at = rest + run[at], at + 1
            continue
        if rest:
            found.append(_name_of_han(rest))
        rest = ""
        found.append(token)
        at += length
        is_whole = token.text[-1] in _AFTER_PLACE
        follows = run[at : at + 1] in (*_AFTER_PLACE,) and run[at : at + 2] not in known
        if token.kind == "place" and not is_whole and follows:
            at += 1
    return [*found, _name_of_han(rest)] if rest else found


def _number(found: re.Match[str]) -> Token:
    digits = found[1] or found[2]
    return Token(digits, _counted(digits), "number", WEIGHTS["number"])


def _counted(digits: str) -> str:
    """A number below a hundred in Chinese characters as figures."""
    tens, ten, ones = digits.partition("十")
    if not ten or len(tens) > 1 or len(ones) > 1:
        return words().numbers.get(digits, digits)
    return str(10 * (_DIGITS.find(tens) if tens else 1) + (_DIGITS.find(ones) if ones else 0))


def _name_of_han(run: str) -> Token:
    weight = WEIGHTS["name"] if len(run) > 1 else 0.3
    return Token(run, run, "name", weight)


def neighbours(tokens: tuple[Token, ...]) -> list[str]:
    """Every two words that stand beside each other, as one word."""
    return [one.text + other.text for one, other in pairwise(tokens)]
