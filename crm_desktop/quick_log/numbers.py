"""Small numbers as they are written: digits, words and Chinese characters."""

from __future__ import annotations

_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "couple": 2, "a couple of": 2,
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15,
    "un par de": 2, "fifteen": 15, "twenty": 20, "veinte": 20, "thirty": 30, "treinta": 30,
}  # fmt: skip
_HAN = {"零": 0, "〇": 0, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7}
_HAN |= {"八": 8, "九": 9, "十": 10, "俩": 2, "几": 3}

EN = (
    "(?:a couple of|couple of|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    "twelve|fifteen|twenty|thirty|[0-9]{1,3})"
)
ES = (
    "(?:un par de|una|uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|"
    "veinte|treinta|[0-9]{1,3})"
)
ZH = "(?:[0-9]{1,3}|[零〇一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两俩三四五六七八九])"


def number(written: str) -> int:
    """The number that is meant; ValueError when it is none."""
    word = " ".join(written.split())
    if word.isdigit():
        return int(word)
    if word in _WORDS:
        return _WORDS[word]
    if word.removesuffix(" of") in _WORDS:
        return _WORDS[word.removesuffix(" of")]
    return _chinese(word)


def _chinese(word: str) -> int:
    tens, ten, ones = word.partition("十")
    if not ten:
        if word not in _HAN:
            raise ValueError(word)
        return _HAN[word]
    return (_HAN[tens] if tens else 1) * 10 + (_HAN[ones] if ones else 0)
