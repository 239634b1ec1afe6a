"""What two records are compared by, and what is said about a pair of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """What is compared: firms or people."""

    CUSTOMER = "customer"
    CONTACT = "contact"


class Certainty(StrEnum):
    """How certain it is that two records are the same, the most certain first."""

    SURE = "sure"
    LIKELY = "likely"
    MAYBE = "maybe"


@dataclass(frozen=True)
class Described:
    """A customer or a person as they are compared; whatever is not known stays empty.

    `company` and `title` are a person's; `country` is an ISO 3166 code, by which phones are read.
    """

    subject: Subject
    name: str
    other_name: str | None = None  # a person's name in another script, a firm's legal name
    company: str | None = None
    title: str | None = None
    phones: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    website: str | None = None
    tax_number: str | None = None
    street: str | None = None
    postal_code: str | None = None
    city: str | None = None
    country: str | None = None


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for (points above 0) or against two records being the same.

    `code` is worded by the screen; `value` is what they share, as it is written.
    """

    code: str
    points: float
    value: str = ""


@dataclass(frozen=True)
class Verdict:
    """The sum of all reasons, the weightiest first; no certainty: they are taken for two."""

    certainty: Certainty | None
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Pair:
    """Two records of the file that look alike; `a` is the older one."""

    subject: Subject
    a_id: int
    b_id: int
    a_name: str
    b_name: str
    a_place: str | None  # a customer's town, a person's firm
    b_place: str | None
    certainty: Certainty
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Alike:
    """A record of the file that looks like what is being typed."""

    subject: Subject
    id: int
    name: str
    place: str | None
    certainty: Certainty
    reasons: tuple[Reason, ...]
