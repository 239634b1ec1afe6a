"""How much a decoded text looks like something people write, to tell its encoding by.

Bytes decode under many encodings, but only under the right one do the letters beyond ASCII stand
where they stand in real words: accents among plain letters, Greek or Cyrillic by whole words with
capitals at their beginning, Chinese in everyday characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

_WESTERN = frozenset("áéíóúñüçàèìòùâêîôûäëïöÿãõåøæœßÁÉÍÓÚÑÜÇÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕÅØÆŒªº")
_CENTRAL = frozenset("ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűăâîşţĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÄÖÜŐŰĂÂÎŞŢ")
_TURKISH = frozenset("çğıöşüÇĞİÖŞÜâîûÂÎÛéÉ")
_MARKS = frozenset("¿¡«»“”‘’„–—…·°£€§©®™´`•\u00a0")
# The commonest letters of a language make up more than half of what is written in it.
_CYRILLIC = frozenset("оеаинтсрвлкмдпуяіОЕАИНТСРВЛКМДПУЯ")
_GREEK = frozenset("αοιετσνηυρπκμλςάίόέήΑΟΙΕΤΣΝΗΥΡΠΚΜΛ")
_HEBREW = frozenset("יוהלאתמרשבנםן")
_ARABIC = frozenset("اليمونرتبةسعدفهك")
_HANGUL = frozenset(
    "이다는의에을를가지고하은로사기한자리도아시어대인나수해서일주정보전부제그스여라상장과원으구있들"
    "게성만회조공주식업명김박동경유미신안진국소트영"
)
_HAN = frozenset(
    "的一是不了在人有我他这個上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去"
    "能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日"
    "手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感"
    "公司有限股份市省县区路号街镇村机械电子科技贸易客户称城集团工业实业商行厂股部经理邮编话传真地址"
    "個們來時為國說過後會對學發當沒還樣種開總從無現動頭經長兒間兩進話與縣區號電業戶稱團實廠郵編傳"
    "維基大典者網路礎集天下海言眾書百科焉始媒體金台灣積新竹北桃園中高雄南投設備"
)
_KANA = re.compile("[\u3041-\u30fc]")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 20_000


def plausibility(text: str, encoding: str) -> float:
    """From about 1 for a text that was written in the encoding, to -1 and below for any other."""
    text = text[:_LONGEST]
    beyond = [letter for letter in text if letter > "\x7f"]
    if not beyond:
        return 0.0
    wrong = sum(letter == "\ufffd" or "\x80" <= letter < "\xa0" for letter in beyond)
    return _SCORES[encoding](text, beyond) - 4 * wrong / len(beyond)


def _latin(usual: frozenset[str]) -> Callable[[str, list[str]], float]:
    """Accented letters of a group of languages, each among plain ones."""

    def score(text: str, beyond: list[str]) -> float:
        good = sum(1 if c in usual or c in _MARKS else -1 for c in beyond)
        inside = len(re.findall(r"(?<=[a-zA-Z])[¿¡«»“„§©®•£€¹²³º°](?=[a-zA-Z])", text))
        dense = sum(len(word) for word in _WORD.findall(text) if _is_dense(word))
        shouting = len(re.findall(r"(?<=[a-z])[À-ÖØ-ÞŸŒĄĆĘŁŃŚŹŻČĚŘŠŤŽŐŰ](?![A-Z])", text))
        return (good - 2 * inside - dense - shouting) / len(beyond)

    return score


def _is_dense(word: str) -> bool:
    """Whether most of a word is accented, as in no language written in Latin letters."""
    return len(word) > 2 and sum(c > "\x7f" for c in word) > 0.6 * len(word)


def _script(first: str, last: str, usual: frozenset[str]) -> Callable[[str, list[str]], float]:
    """Words that are wholly in one script, with capitals only at their beginning."""

    def score(_text: str, beyond: list[str]) -> float:
        letters = [c for c in beyond if c.isalpha()]
        own = sum(first <= c <= last for c in letters)
        if own < 0.5 * len(beyond):
            return -1.0
        common = sum(c in usual for c in letters) / max(len(letters), 1)
        words = _WORD.findall(_text)
        mixed = sum(_is_mixed(word, first, last) or _is_crooked(word) for word in words)
        strange = len(letters) - own + sum(c not in _MARKS and not c.isalpha() for c in beyond)
        share = sum(any(first <= c <= last for c in word) for word in words)
        return 0.4 + common - 2 * mixed / max(share, 1) - 2 * strange / len(beyond)

    return score


def _is_mixed(word: str, first: str, last: str) -> bool:
    own = sum(first <= c <= last for c in word)
    return 0 < own < len(word)


def _is_crooked(word: str) -> bool:
    """A capital behind a small letter; or a final sigma, or a final letter of Hebrew, within."""
    small_then_capital = any(a.islower() and b.isupper() for a, b in pairwise(word))
    return small_then_capital or any(c in "ςםןץףך" for c in word[:-1])


def _east(usual: frozenset[str], first: str, last: str) -> Callable[[str, list[str]], float]:
    """Everyday characters, not glued to plain letters."""

    def score(text: str, beyond: list[str]) -> float:
        own = sum(first <= c <= last for c in beyond)
        other = sum(not (first <= c <= last or _is_east_mark(c)) for c in beyond)
        common = sum(c in usual for c in beyond) / max(own, 1)
        glued = len(re.findall(r"(?<=[a-z])[\u3400-\u9fff\uac00-\ud7a3]", text))
        return 0.25 + 1.5 * common - (2 * glued + 2 * other) / len(beyond)

    return score


def _japanese(text: str, beyond: list[str]) -> float:
    kana = len(_KANA.findall(text)) / len(beyond)
    narrow = sum("\uff61" <= c <= "\uff9f" for c in beyond) / len(beyond)
    return (0.2 + 1.5 * kana if kana > 0.1 else -0.5) - 2 * narrow


def _is_east_mark(letter: str) -> bool:
    return "\u3000" <= letter <= "\u303f" or letter > "\uff00" or letter in "“”‘’…—·"


_SCORES: dict[str, Callable[[str, list[str]], float]] = {
    "cp1252": _latin(_WESTERN),
    "mac-roman": _latin(_WESTERN),
    "cp1250": _latin(_CENTRAL),
    "cp1254": _latin(_TURKISH),
    "cp1251": _script("Ѐ", "ӿ", _CYRILLIC),
    "koi8-r": _script("Ѐ", "ӿ", _CYRILLIC),
    "mac-cyrillic": _script("Ѐ", "ӿ", _CYRILLIC),
    "cp1253": _script("Ά", "ώ", _GREEK),
    "cp1255": _script("א", "ת", _HEBREW),
    "cp1256": _script("ء", "ي", _ARABIC),
    "gb18030": _east(_HAN, "\u4e00", "\u9fff"),
    "big5": _east(_HAN, "\u4e00", "\u9fff"),
    "euc-kr": _east(_HANGUL, "\uac00", "\ud7a3"),
    "shift-jis": _japanese,
}
# The likelier one wins where two look alike.
GUESSED = tuple(_SCORES)
