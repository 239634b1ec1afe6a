"""How many records of the file share a phone, a mail address or a domain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sharing:
    """Counts by phone, mail and domain; what many share says little about two of them."""

    phones: Mapping[str, int] = field(default_factory=dict)
    mails: Mapping[str, int] = field(default_factory=dict)
    domains: Mapping[str, int] = field(default_factory=dict)

    def phone(self, end: str) -> float:
        return _told(self.phones.get(end[-7:], 2))

    def mail(self, address: str) -> float:
        return _told(self.mails.get(address, 2))

    def domain(self, host: str) -> float:
        return _told(self.domains.get(host, 2))


def _told(count: int) -> float:
    """1 for what two records share, a third for what six do."""
    return min(1.0, 2 / max(count, 1))


NOTHING = Sharing()
