"""Phones, mails, websites and tax numbers in the form in which they are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from crm_desktop.duplicates.words import words
from crm_desktop.text import digits, fold

SHORTEST_PHONE = 7
_EXTENSION = re.compile(
    r"(?:ext|anexo|extension|int|dw|durchwahl|转|轉|分机|x|#)\.?\s*\d+.*$", re.I
)
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "gob", "or", "ne"])
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
    """A tax number without signs."""
    return re.sub(r"[^A-Z0-9]", "", number.upper())


def same_tax_number(one: str, other: str) -> bool:
    """Whether two tax numbers are the same; one may lack its country."""
    short, whole = sorted((tax_number(one), tax_number(other)), key=len)
    ahead = whole.removesuffix(short)
    return len(short) >= SHORTEST_PHONE and (not ahead or (len(ahead) <= 3 and ahead.isalpha()))
