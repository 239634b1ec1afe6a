"""Phones, mails, websites and tax numbers in the form in which they are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from crm_desktop.duplicates.words import words
from crm_desktop.text import digits, fold

SHORTEST_PHONE = 7
_EXTENSION = re.compile(
    r"(?:ext|anexo|extension|int|dw|durchwahl|转|轉|分机|x|#)\.?\s*\d+.*$", re.I
)
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "gob", "or", "ne"])
_TAX_ENDS = re.compile(r"(?<=\d)(?:MWST|TVA|IVA|UST|VAT|HR)$")
# Numbers of mobiles, without what is dialled before them: China, Spain, Germany, Austria, Britain,
# Switzerland, Ireland, Hong Kong, Taiwan. In America they look like others.
_MOBILES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:86)?1[3-9]\d{9}", r"(?:34)?[67]\d{8}", r"(?:49)?1[567]\d{8,9}", r"43?6[4-9]\d{7,10}",
        r"(?:44)?7\d{9}", r"(?:41)?7[5-9]\d{7}", r"(?:353)?8[35-9]\d{7}", r"(?:852)?[5679]\d{7}",
        r"(?:886)?9\d{8}",
    )
)
_SCHEME = re.compile(r"^[a-z]+://")


@lru_cache(maxsize=65536)
def phone(number: str) -> str:
    """The digits of a phone number without what is dialled before it; "" when it is none."""
    bare = _EXTENSION.sub("", number.replace("(0)", ""))
    found = digits(bare).lstrip("0")
    return found if len(found) >= SHORTEST_PHONE else ""


def same_phone(one: str, other: str) -> bool:
    """Whether two numbers, as `phone` gives them, end the same: one may lack its country."""
    short, whole = sorted((one, other), key=len)
    return bool(short) and (whole.endswith(short) or short[-9:] == whole[-9:])


def near_phone(one: str, other: str) -> bool:
    """Whether two numbers may be lines of one switchboard: only the last digits differ."""
    short, whole = sorted((one, other), key=len)
    end = -3 if len(short) >= 9 else -2
    return len(short) >= 8 and whole.endswith(short[-9:end] + whole[end:]) and short != whole


@lru_cache(maxsize=65536)
def mail(address: str) -> tuple[str, str]:
    """The two halves of a mail address."""
    name, _, host = fold(address.strip()).rpartition("@")
    return name, host


def domain(host: str) -> str:
    """The part of a host's name that belongs to one firm."""
    labels = host.strip(".").split(".")
    size = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-size:])


@lru_cache(maxsize=65536)
def website(address: str) -> str:
    """The domain of a website; "" when it is none."""
    host = re.split("[/?#:\\s]", _SCHEME.sub("", fold(address.strip())), maxsplit=1)[0]
    return domain(host.removeprefix("www.")) if "." in host else ""


def own_domain(address: str) -> str:
    """The domain of a mail address when it is a firm's own, else ""."""
    host = mail(address)[1]
    return "" if not host or is_free(host) else domain(host)


def is_free(host: str) -> bool:
    """Whether anybody may have an address there."""
    return host in words().free_mail or domain(host) in words().free_mail


def is_role(address: str) -> bool:
    """Whether an address is of a post (info@) rather than of a person."""
    name = re.split(r"[.\-_+\d]", mail(address)[0])[0]
    return name in words().role_mail


@lru_cache(maxsize=65536)
def tax_number(number: str) -> str:
    """A tax number without signs, and without the words behind it."""
    return _TAX_ENDS.sub("", re.sub(r"[^A-Z0-9]", "", number.upper()))


def taxes_agree(one: str, other: str) -> float:
    """1 for the same tax number, below 0 for others, how certain these are another firm's.

    One may lack its country, its check digit, or what a Chinese one has around a firm's code. One
    wrong digit may be a typing mistake, and numbers of two kinds may both be of one firm.
    """
    short, whole = sorted((tax_number(one), tax_number(other)), key=len)
    if len(short) < SHORTEST_PHONE:
        return 0.0
    ahead, behind = whole.removesuffix(short), whole.removeprefix(short)
    if short == whole or (len(ahead) <= 3 and ahead.isalpha()):
        return 1.0
    if len(short) >= 8 and (len(behind) == 1 or (len(whole) == 18 and short == whole[8:17])):
        return 1.0
    bare = [re.sub("^[A-Z]{2,3}(?=.{8})", "", text) for text in (short, whole)]
    if OSA.distance(bare[0], bare[1], score_cutoff=1) <= 1:
        return -0.4
    return -1.0 if len(bare[0]) == len(bare[1]) else -0.6


def is_mobile(number: str) -> bool:
    """Whether a number, as `phone` gives it, is of one person's mobile, as far as it shows."""
    return any(pattern.fullmatch(number) for pattern in _MOBILES)
