"""Makes resources/pinyin.txt from pypinyin; run it as a module after pypinyin was renewed.

The library itself takes a third of a second to import and 55 microseconds a name, so the program
reads this table instead.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

from pypinyin.phrases_dict import phrases_dict
from pypinyin.pinyin_dict import pinyin_dict

FILE = Path(__file__).parents[2] / "resources" / "pinyin.txt"
MOST_READINGS = 3
LONGEST_PHRASE = 3
COMMON = 0.04  # of the phrases with a character: how many must read it so for the reading to count

# Readings that live in surnames and places rather than in phrases.
NAMES = {
    "单": "shan", "查": "zha", "仇": "qiu", "区": "ou", "解": "xie", "盖": "ge", "尉": "yu",
    "朴": "piao", "翟": "zhai", "覃": "qin", "乐": "yue", "曾": "zeng", "缪": "miao", "折": "she",
    "员": "yun", "种": "chong", "秘": "bi", "繁": "po", "召": "shao", "厦": "xia", "蚌": "beng",
    "六": "lu", "铅": "yan", "番": "pan", "阿": "e", "重": "chong", "长": "chang", "行": "hang",
    "车": "ju", "柏": "bo", "堡": "pu", "洞": "tong", "莞": "guan", "浒": "xu", "圩": "xu",
}  # fmt: skip
HEAD = """\
# How Chinese characters are read, without tones. Made from pypinyin (MIT, mozillazg and others).
# First: reading, characters whose first reading it is, second, third.
# Then: phrases in which a character is not read as it is alone.
"""


def plain(syllable: str) -> str:
    """A syllable without its tone; u with diaeresis is v."""
    letters = unicodedata.normalize("NFD", syllable.replace("ü", "v"))
    kept = "".join(c for c in letters if c == "\u0308" or not unicodedata.combining(c))
    return unicodedata.normalize("NFC", kept).replace("ü", "v")


@cache
def used() -> dict[str, Counter[str]]:
    """How often the phrases read each character in which way."""
    counts: dict[str, Counter[str]] = {}
    for phrase, syllables in phrases_dict.items():
        if len(syllables) == len(phrase):
            for character, choices in zip(phrase, syllables, strict=True):
                counts.setdefault(character, Counter())[plain(choices[0])] += 1
    return counts


@cache
def readings(character: str) -> list[str]:
    """The toneless readings of one character that people use, the commonest first."""
    listed = pinyin_dict.get(ord(character), "").split(",")
    known = list(dict.fromkeys(plain(syllable) for syllable in listed if syllable))
    counts = used().get(character, Counter())
    enough = max(2, COMMON * counts.total())
    common = [read for read in known[1:] if counts[read] >= enough]
    if NAMES.get(character, "") in known[1:]:
        common.insert(0, NAMES[character])
    return list(dict.fromkeys([*known[:1], *common]))[:MOST_READINGS]


def phrases() -> dict[str, list[str]]:
    """Phrases whose reading differs from that of their characters alone."""
    found = {}
    for phrase, syllables in phrases_dict.items():
        read = [plain(choices[0]) for choices in syllables]
        if len(phrase) > LONGEST_PHRASE or len(read) != len(phrase):
            continue
        alone = [(readings(character) or [""])[0] for character in phrase]
        if read != alone:
            found[phrase] = read
    return found


def table() -> str:
    """The whole file as text."""
    rows: dict[str, list[list[str]]] = {}
    for point in (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), 0x3007):
        for rank, syllable in enumerate(readings(chr(point))):
            rows.setdefault(syllable, [[] for _ in range(MOST_READINGS)])[rank].append(chr(point))
    lines = [
        "\t".join([syllable, *("".join(part) for part in rows[syllable])]) for syllable in rows
    ]
    lines += [f"{phrase} {' '.join(read)}" for phrase, read in phrases().items()]
    return HEAD + "\n".join(sorted(lines)) + "\n"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
