"""Phones, mails, websites and tax numbers in the form in which they are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from crm_desktop.duplicates.words import words
from crm_desktop.text import digits, fold

SHORTEST_PHONE = 7
_EXTENSION = re.compile(
    r"(?:ext|anexo|extension|int|dw|durchwahl|转|轉|分机|x|#)\.?\s*\d+.*$|(?<=\d{7})[-–]\d{1,5}$",
    re.I,
)
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "gob", "or", "ne"])
_TAX_ENDS = re.compile(r"(?<=\d)(?:MWST|TVA|IVA|UST|VAT|HR)$")
# Numbers of mobiles, as they are dialled: China, Spain, Germany, Britain, Switzerland, Ireland,
# Taiwan, Austria, Hong Kong. In America they look like others.
_MOBILE = re.compile(
    r"1[3-9]\d{9}|[67]\d{8}|01[567]\d{8,9}|07\d{9}|07[5-9]\d{7}|08[35-9]\d{7}|09\d{8}"
)
_MOBILE_ABROAD = re.compile(
    r"861[3-9]\d{9}|34[67]\d{8}|491[567]\d{8,9}|447\d{9}|417[5-9]\d{7}|3538[35-9]\d{7}|8869\d{8}|"
    r"436[4-9]\d{7,10}|852[5679]\d{7}"
)
_TAX_ENDS = re.compile(r"(?<=\d)(?:MWST|TVA|IVA|UST|VAT|HR)$")
# Numbers of mobiles, as they are dialled: China, Spain, Germany, Britain, Switzerland, Ireland,
# Taiwan, Austria, Hong Kong. In America they look like others.
_MOBILE = re.compile(
    r"(?:86)?1[3-9]\d{9}|(?:34)?[67]\d{8}|(?:49|0)1[567]\d{8,9}|(?:44|0)7\d{9}|(?:41|0)7[5-9]\d{7}|"
    r"(?:353|0)8[35-9]\d{7}|(?:886|0)9\d{8}|436[4-9]\d{7,10}|852[5679]\d{7}"
)
_SCHEME = re.compile(r"^[a-z]+://")


@lru_cache(maxsize=65536)
def phone(number: str) -> str:
    """The digits of a phone number without what is dialled before it; "" when it is none."""
    bare = _EXTENSION.sub("", number.replace("(0)", ""))
    found = digits(bare).lstrip("0")
    return found if len(found) >= SHORTEST_PHONE else ""


def extension(number: str) -> str:
    """The digits that are dialled behind a number; "" when there are none."""
    found = _EXTENSION.search(number)
    return digits(found[0]) if found else ""


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


def same_local(one: str, other: str) -> bool:
    """Whether the front halves of two addresses are made of one name: anna.roth, a.roth, aroth."""
    x, y = (re.findall(r"[^\W\d_]+", name) for name in (one, other))
    if not x or not y or (digits(one) and digits(other) and digits(one) != digits(other)):
        return False
    joined = ["".join(parts) for parts in (x, y)]
    if len(joined[0]) >= 4 and sorted(x) == sorted(y):
        return digits(one) == digits(other)
    short, whole = sorted((x, y), key=len)
    if len(short) == len(whole) == 2:
        ends = short[1] == whole[1] and len(short[1]) >= 3
        return ends and (short[0][0] == whole[0][0]) and 1 in (len(short[0]), len(whole[0]))
    if len(short) == 1 and len(whole) == 2 and len(whole[1]) >= 3:
        return short[0] in (whole[0][0] + whole[1], whole[0] + whole[1], whole[1] + whole[0])
    return False


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
    """Whether a number is of a mobile, which one person has, as far as it shows."""
    dialled = digits(_EXTENSION.sub("", number.replace("(0)", "")))
    if number.lstrip().startswith(("+", "00")):
        return bool(_MOBILE_ABROAD.fullmatch(dialled.removeprefix("00")))
    return bool(_MOBILE.fullmatch(dialled) or _MOBILE_ABROAD.fullmatch(dialled))
