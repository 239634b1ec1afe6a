"""Names of people cut into given names and surnames, and laid side by side."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA

from crm_desktop.duplicates.sounds import sound, spellings, spells
from crm_desktop.duplicates.words import given_names, person_words, plain, simplified
from crm_desktop.text import fold, syllables

HAN_TITLES = re.compile(
    "(?:女士|先生|小姐|太太|教授|医生|大夫|老师|经理|总经理|总监|主任|科长|处长|部长|工程师|工|总|博士|律师)$"
)
# How surnames are spelled in Hong Kong and on Taiwan, beside the pinyin of the mainland.
SPELLINGS = {
    "wang": "wong", "huang": "wong", "chen": "chan tan", "li": "lee", "zhang": "cheung chang",
    "lin": "lam lim", "wu": "ng woo", "liang": "leung", "zhou": "chow chou", "yang": "yeung",
    "zeng": "tsang", "deng": "tang teng", "liu": "lau", "feng": "fung", "ye": "yip yeh",
    "mai": "mak", "xie": "tse hsieh", "cai": "tsai choi", "xu": "hui hsu chui", "guo": "kwok kuo",
    "su": "so", "zhao": "chiu chao", "zheng": "cheng", "he": "ho", "lu": "lo luk", "luo": "law lo",
    "jiang": "chiang kong", "qiu": "yau chiu", "zhu": "chu", "guan": "kwan", "pan": "poon",
    "xiao": "siu hsiao", "hong": "hung", "mo": "mok", "kuang": "kwong", "cao": "tso", "du": "to",
}  # fmt: skip
TITLES, PARTICLES = person_words("title"), person_words("particle")
OLDER, YOUNGER = person_words("older"), person_words("younger")
_WORD = re.compile(r"[\u3400-\u9fff]+|[^\W\d_\u3400-\u9fff]+\.?")
_BRACKETS = re.compile(r"[(（\[]([^)）\]]*)[)）\]]")
_BORN = re.compile(
    r"[(,]?\s*\b(?:geb\.?|geborene|née|nee|born|formerly|vormals)\s+([\w-]+)\)?", re.I
)
_HAN_RUN = re.compile("[\u3400-\u9fff·]+")


class PersonName(NamedTuple):
    """A person's name; `words` are as written, the given name usually first."""

    words: tuple[str, ...]
    given: frozenset[str]  # what is certainly or probably a given name
    compound: frozenset[str]  # parts of a given name with a hyphen
    han: str  # simplified, without titles
    generation: str  # "older", "younger" or ""
    gender: str  # "f", "m" or ""


class NameMatch(NamedTuple):
    """How two people's names go together; `kind` is one of the codes below."""

    kind: str
    is_common: bool


@lru_cache(maxsize=65536)
def person_name(name: str) -> PersonName:
    """What a person's name consists of, without titles."""
    text = simplified(name)
    han = "".join(run.replace("·", "") for run in _HAN_RUN.findall(_BRACKETS.sub(" ", text)))
    bare = HAN_TITLES.sub("", han) if len(han) > 1 else han
    last, comma, first = _HAN_RUN.sub(" ", text).partition(",")
    asides = " ".join(_BRACKETS.findall(last))
    last = _BRACKETS.sub(" ", last)
    first_words = _words(first)
    is_turned = bool(
        comma and [w for w in first_words if w.rstrip(".") not in TITLES | OLDER | YOUNGER]
    )
    ordered = f"{first} {last}" if is_turned else f"{last} {first}"
    written = [word.rstrip(".") for word in _words(ordered)]
    marks = {*written, *(word.rstrip(".") for word in _words(asides)), han[len(bare) :]}
    kept = [w for w in written if w not in TITLES | PARTICLES]
    kept = [w for at, w in enumerate(kept) if not (at and w in OLDER | YOUNGER)]
    return PersonName(
        tuple(kept),
        frozenset(kept[:1]) if not is_turned else frozenset(w.rstrip(".") for w in first_words),
        _compound(ordered, kept),
        bare,
        "younger"
        if marks & YOUNGER
        else "older"
        if marks & (OLDER - {"sr"}) or _is_sr(written)
        else "",
        "f" if marks & person_words("woman") else "m" if marks & person_words("man") else "",
    )


def variants(name: str | None) -> tuple[str, ...]:
    """A name, and with the surname that somebody was born with when that is said."""
    born = _BORN.search(name or "")
    if not name or not born:
        return (name,) if name else ()
    now = name.replace(born[0], " ").strip()
    first = now.partition(",")[2] or now.split(" ", maxsplit=1)[0]
    return (now, f"{first.strip()} {born[1]}")


def _is_sr(written: list[str]) -> bool:
    """Sr. behind a name is senior, before it señor."""
    return "sr" in written[1:]


def _words(text: str) -> list[str]:
    return [plain(word) for word in _WORD.findall(fold(text))]


def _compound(text: str, kept: list[str]) -> frozenset[str]:
    found = re.search(r"([^\W\d_]+)\.?-([^\W\d_]+)", fold(text))
    if not found or not kept or plain(found[1]) != kept[0]:
        return frozenset()
    return frozenset({plain(found[1]), plain(found[2])})


def match_names(a: PersonName, b: PersonName) -> NameMatch:
    """How two names go together.

    full: given name and surname, nick: by a name said for short, typo, initial, part: one has more
    given names, surname: nothing else is known, homophone: other characters that sound the same,
    english: the surname, and a given name in another language, given_differs, surname_differs,
    initials_differ, none.
    """
    if a.han and b.han:
        return _match_han(a, b)
    if a.han or b.han:
        return _match_scripts(*((a, b) if a.han else (b, a)))
    return _match_latin(a, b)


def split_han(name: str) -> tuple[str, str]:
    """A Chinese name's surname and given name."""
    size = 2 if name[:2] in person_words("double") and len(name) > 2 else 1
    return name[:size], name[size:]


def _is_common(*surnames: str) -> bool:
    return any(surname in person_words("surname") for surname in surnames)


def _match_han(a: PersonName, b: PersonName) -> NameMatch:
    (family_a, given_a), (family_b, given_b) = split_han(a.han), split_han(b.han)
    read = ["".join(syllables(family)) for family in (family_a, family_b)]
    common = _is_common(read[0]) and len(a.han) < 3
    if a.han == b.han:
        return NameMatch("full" if given_a else "surname", common)
    if _is_called(a.han, b.han) or _is_called(b.han, a.han):
        return NameMatch("surname", common)
    if _is_married(a.han, b.han) or _is_married(b.han, a.han):
        return NameMatch("full", common)
    if family_a == family_b and not (given_a and given_b):
        return NameMatch("surname", common)
    if syllables(a.han) == syllables(b.han):
        return NameMatch("homophone", common)
    if family_a == family_b:
        return NameMatch("given_differs", common)
    return NameMatch("surname_differs" if given_a == given_b and given_a else "none", common)


def _is_called(short: str, whole: str) -> bool:
    """Whether somebody is called by one character of the name: 老周, 阿杰, 小芳."""
    return (
        len(short) == 2
        and short[0] in "阿小老大"
        and len(whole) >= 2
        and (short[1] in (whole[0] if short[0] in "老大" else whole))
    )


def _is_married(short: str, whole: str) -> bool:
    """Whether one is the other with a husband's surname in front, as in Hong Kong."""
    return len(short) == 3 and len(whole) in (4, 5) and whole.endswith(short)


def _match_scripts(han: PersonName, other: PersonName) -> NameMatch:
    """A Chinese name and one in letters."""
    if han.words and other.words:  # "Coco Jiang 江可馨" says both
        found = _match_latin(han, other)
        if found.kind == "full":
            return found
    family, given = split_han(han.han)
    read, spoken = "".join(syllables(family)), "".join(syllables(given))
    families = spellings(read) | {*SPELLINGS.get(read, "").split()}
    words = list(other.words)
    surname = next((word for word in words if word in families), None)
    if surname is None:
        return NameMatch("none", False)
    words.remove(surname)
    common = _is_common(read) and len(given) < 2
    said = "".join(words)
    if not said:
        return NameMatch("surname", common)
    if plain(spoken) in {plain(said), plain("".join(reversed(words)))} or plain(spoken) in said:
        return NameMatch("full", common)
    spoken_words = [word for word in words if word not in given_names()]
    texts = [said, "".join(reversed(words)), "".join(spoken_words)]
    if any(spells(text, tuple(syllables(given))) for text in texts):
        return NameMatch("full", common)
    if _sounds(said) == _sounds(spoken):
        return NameMatch("typo", common)
    initials = "".join(syllable[0] for syllable in syllables(given))
    if len(said) <= 2 and initials.startswith(said[0]):
        return NameMatch("initial", common)
    is_chinese = len(words) > 1 or any(_like_pinyin(word, spoken) for word in words)
    return NameMatch("given_differs" if is_chinese else "english", common)


def _like_pinyin(word: str, spoken: str) -> bool:
    """Whether a given name looks like pinyin rather than English."""
    return bool(
        re.fullmatch(r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:[aeiou]+(?:ng|n)?)){1,3}", word)
    ) and (word not in given_names() and OSA.distance(word, spoken) < len(word))


def _sounds(text: str) -> str:
    """Letters as they sound in whatever way Chinese is written in letters."""
    for old, new in (
        ("hs", "s"), ("zh", "c"), ("ch", "c"), ("sh", "s"), ("ts", "c"), ("tz", "c"), ("q", "c"),
        ("j", "c"), ("z", "c"), ("x", "s"), ("k", "g"), ("p", "b"), ("t", "d"), ("ng", "n"),
    ):  # fmt: skip
        text = text.replace(old, new)
    return text


def _match_latin(a: PersonName, b: PersonName) -> NameMatch:
    left_a, left_b = list(a.words), list(b.words)
    how: list[tuple[float, str]] = []
    for quality in (_exact, _joined_exactly, _nick, _typo, _typo, _initial):
        for one, other, points, kind in quality(left_a, left_b):
            for word in one:
                left_a.remove(word)
            for word in other:
                left_b.remove(word)
            how.append((points, kind))
    return NameMatch(_kind(a, b, left_a, left_b, how), _common_surname(a, b))


Hits = list[tuple[list[str], list[str], float, str]]


def _exact(a: list[str], b: list[str]) -> Hits:
    free = list(b)
    found: Hits = []
    for word in a:
        if len(word) > 1 and word in free:
            free.remove(word)
            found.append(([word], [word], 1.0, "full"))
    return found


def _joined_exactly(a: list[str], b: list[str]) -> Hits:
    for one, other, swap in ((a, b, False), (b, a, True)):
        for at in range(len(one) - 1):
            joined = one[at] + one[at + 1]
            if joined in other:
                pair = ([joined], one[at : at + 2]) if swap else (one[at : at + 2], [joined])
                return [(*pair, 2.0, "full")]
    return []


def _nick(a: list[str], b: list[str]) -> Hits:
    known = given_names()
    for one, other, swap in ((a, b, False), (b, a, True)):
        whole = [([word], word) for word in one]
        whole += [([*pair], "".join(pair)) for pair in pairwise(one)]
        for parts, x in whole:
            for y in other:
                named = known.get(x, frozenset()) & known.get(y, frozenset())
                if named or _ends_as(x, y) or _contracts(x, y):
                    points = 0.9 * len(parts)
                    pair = ([y], parts) if swap else (parts, [y])
                    return [(*pair, points, "nick")]
    return []


def _ends_as(whole: str, short: str) -> bool:
    """Whether a name is the end of a longer one, as many are called by."""
    return len(short) >= 4 and len(whole) > len(short) + 2 and whole.endswith(short)


def _contracts(short: str, whole: str) -> bool:
    """Whether a word is another without its middle: Fco for Francisco, Fdez for Fernández."""
    if not (2 < len(short) < 5 and len(whole) > len(short) + 1) or short in given_names():
        return False
    letters = iter(whole)
    return (
        (short[0], short[-1]) == (whole[0], whole[-1])
        and len(re.findall("[aeiou]", short[:-1])) < 2
        and short[1] not in "aeiou"
        and all(letter in letters for letter in short)
    )


def _typo(a: list[str], b: list[str]) -> Hits:
    return [([x], [y], 0.8, "typo") for x in a[:1] + a[1:] for y in b if is_typo(x, y)][:1]


def is_typo(x: str, y: str) -> bool:
    """Whether a typing mistake tells two words apart, rather than being two names."""
    shorter = min(len(x), len(y))
    known = given_names()
    if x in known and y in known:
        return False
    if len(x) == len(y) == 4 and x[0] == y[0] and sorted(x) == sorted(y):
        return OSA.distance(x, y) == 1  # Jhon
    if shorter < 5:
        return False
    if x[:-1] == y[:-1] and {x[-1], y[-1]} <= set("aoe"):
        return False
    short, whole = sorted((x, y), key=len)
    if whole[:-1] == short and whole[-1] in "ae":  # a man's name and a woman's
        return False
    if sound(x) == sound(y):
        return True
    if x[0] != y[0]:
        return False
    limit = 2 if shorter >= 8 else 1
    return OSA.distance(x, y, score_cutoff=limit) <= limit


def _initial(a: list[str], b: list[str]) -> Hits:
    found: Hits = []
    free = list(b)
    for x in a:
        for y in free:
            if min(len(x), len(y)) == 1 and x[0] == y[0]:
                found.append(([x], [y], 0.5, "initial"))
                free.remove(y)
                break
    return found


def _kind(
    a: PersonName, b: PersonName, left_a: list[str], left_b: list[str], how: list[tuple[float, str]]
) -> str:
    kinds = {kind for _, kind in how}
    if left_a and left_b:
        return _conflict(a, b, left_a, left_b, how)
    if not kinds - {"initial"}:
        return "none"
    if sum(points for points, _ in how) <= 1 and len(kinds) == 1:
        only_surname = len(a.words) == 1 or len(b.words) == 1
        return "surname" if only_surname else "none"
    if (
        len(a.words) > 2
        and a.words[:2] == b.words[1::-1]
        and a.given | b.given <= set(given_names())
    ):
        return "given_differs"  # María José is a woman, José María a man
    left = {*left_a, *left_b}
    if left & (a.compound | b.compound):
        return "part"
    for kind in ("initial", "typo", "nick"):
        if kind in kinds and not (kind == "initial" and len(how) > 2):
            return kind
    return "full"


def _conflict(
    a: PersonName, b: PersonName, left_a: list[str], left_b: list[str], how: list[tuple[float, str]]
) -> str:
    """Both names have a word that the other one has not."""
    if not how:
        return "none"
    if len(left_a) == 1 and len(left_b) == 1 and len(left_a[0]) == len(left_b[0]) == 1:
        return "initials_differ" if len(how) > 1 else "given_differs"
    given_left = bool(a.given & set(left_a)) and bool(b.given & set(left_b))
    if given_left or (not (a.given - set(left_a)) & (b.given - set(left_b)) and len(how) == 1):
        return "given_differs"
    return "surname_differs" if len(how) == 1 else "partly"


def _common_surname(a: PersonName, b: PersonName) -> bool:
    shared = set(a.words) & set(b.words)
    telling = shared - set(given_names()) or {*a.words, *b.words} - set(given_names())
    # A Chinese given name of one syllable is shared by very many.
    return all(word in person_words("surname") for word in telling) or (
        bool(telling & person_words("surname"))
        and all(word in person_words("surname") or len(word) <= 4 for word in telling)
    )
