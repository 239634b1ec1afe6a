"""How words sound, in whatever way they are spelled."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from crm_desktop.duplicates.words import plain

# English, German, Spanish, Catalan and Basque at once, so it is coarse; the order matters.
_LATIN = (
    ("ght", "t"), ("wr", "r"), ("kn", "n"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("tsch", "C"), ("sch", "C"), ("sh", "C"), ("tx", "C"), ("ch", "C"), ("ph", "f"), ("th", "t"),
    ("dt", "t"), ("tz", "s"), ("ts", "s"), ("ck", "k"), ("qu", "k"), ("ll", "i"), ("ny", "n"),
    ("ce", "se"), ("ci", "si"), ("c", "k"), ("q", "k"), ("gue", "Ge"), ("gui", "Gi"),
    ("ge", "je"), ("gi", "ji"), ("h", ""), ("z", "s"), ("v", "b"), ("w", "b"), ("y", "i"),
    ("ei", "ai"),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")

# How Chinese is spelled on Taiwan, made from pinyin: beginnings and ends of syllables.
_WADE_STARTS = (
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("z", "ts"), ("c", "ts"), ("j", "ch"), ("q", "ch"),
    ("x", "hs"), ("b", "p"), ("d", "t"), ("g", "k"), ("r", "j"),
)  # fmt: skip
_WADE_WHOLE = {
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu",
    "si": "szu", "yi": "i", "yan": "yen", "ye": "yeh", "you": "yu", "yong": "yung", "er": "erh",
    "gui": "kuei", "kui": "kuei", "ge": "ko", "ke": "ko", "he": "ho", "guo": "kuo", "shuo": "shuo",
}  # fmt: skip
_WADE_ENDS = (("ong", "ung"), ("ian", "ien"), ("ie", "ieh"), ("ue", "ueh"), ("uo", "o"))
# How given names are spelled in Hong Kong, by the pinyin of their characters.
_HONG_KONG = {
    "an": "on", "bao": "po bo", "bin": "pan", "bing": "ping", "chang": "cheung", "chao": "chiu",
    "cheng": "shing sing ching", "chun": "chun", "cui": "chui", "dong": "tung", "fang": "fong",
    "fen": "fan", "feng": "fung", "fu": "fu", "gang": "kong", "guang": "kwong", "gui": "kwai",
    "guo": "kwok", "hai": "hoi", "hao": "ho", "he": "wo ho", "hong": "hung", "hua": "wah wa fa",
    "huan": "wun", "hui": "fai wai wui", "ji": "kei kai chi", "jia": "ka gar kar",
    "jian": "kin chien", "jiang": "kong", "jie": "kit git chit", "jin": "kam chun",
    "jing": "ching king",
    "juan": "kuen", "jun": "chun kwan", "kai": "hoi kai", "kang": "hong", "ke": "hor ho",
    "lan": "lan", "le": "lok", "li": "lai lei li", "lian": "lin", "liang": "leung", "lin": "lam",
    "ling": "ling", "long": "lung", "lun": "lun", "man": "man", "mei": "mei mi", "min": "man",
    "ming": "ming", "na": "na", "ning": "ning", "pei": "pui", "peng": "pang", "ping": "ping",
    "qi": "kei", "qiang": "keung", "qin": "kan", "qing": "ching hing", "rong": "wing yung",
    "ru": "yu", "rui": "yui sui", "shan": "shan", "shao": "siu", "sheng": "sang shing",
    "shi": "sze see shi", "shu": "suk shu", "si": "sze see", "tao": "to", "tian": "tin",
    "ting": "ting", "wei": "wai mei", "wen": "man", "wu": "mo", "xi": "hei", "xia": "ha",
    "xian": "hin sin", "xiang": "cheung heung", "xiao": "siu hiu", "xin": "yan sum sam",
    "xing": "hing sing",
    "xiong": "hung", "xiu": "sau", "xu": "yuk", "xue": "suet hok", "ya": "nga", "yan": "yin yan",
    "yang": "yeung", "yao": "yiu", "yi": "yee yi", "yin": "yin ngan", "ying": "ying wing",
    "yong": "wing yung", "you": "yau", "yu": "yu yuk", "yuan": "yuen", "yue": "yuet", "yun": "wan",
    "ze": "chak", "zhang": "cheung", "zhen": "chun", "zheng": "ching", "zhi": "chi",
    "zhong": "chung", "zhu": "chu", "zi": "tsz chi", "zong": "chung", "zu": "cho",
}  # fmt: skip


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A word in plain letters as it sounds: what is misheard or spelled in two ways is equal."""
    for written, spoken in _LATIN:
        word = word.replace(written, spoken)
    spoken = _TWICE.sub(r"\1", word)
    return spoken[:-1] if spoken[-1:] == "e" and len(spoken) > 6 else spoken


@lru_cache(maxsize=4096)
def spellings(syllable: str) -> frozenset[str]:
    """All the ways in which a syllable of pinyin is spelled in names."""
    wade = _WADE_WHOLE.get(syllable) or _wade(syllable)
    found = {syllable, wade, *_HONG_KONG.get(syllable, "").split()}
    if "ü" in syllable or syllable in ("lv", "nv"):
        start = syllable[0]
        found |= {f"{start}{end}" for end in ("u", "v", "yu", "ue", "iu")}
    return frozenset(found)


def _wade(syllable: str) -> str:
    for start, other in _WADE_STARTS:
        if syllable.startswith(start):
            syllable = other + syllable[len(start) :]
            break
    for end, other in _WADE_ENDS:
        if syllable.endswith(end):
            return syllable.removesuffix(end) + other
    return syllable


def spells(text: str, syllables: tuple[str, ...]) -> bool:
    """Whether a text is one of the spellings of these syllables, one after another."""
    options = [spellings(syllable) for syllable in syllables[:4]]
    # Names are read without the e of umlauts, which Yuen seems to have.
    return any(plain("".join(parts)) == plain(text) for parts in product(*options))
