"""What another firm's words probably mean."""

from __future__ import annotations

import pytest

from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.vocabulary import proposal


@pytest.mark.parametrize(
    ("word", "code"),
    [("A-Kunde", "core"), ("Cliente B", "key"), ("C类客户", "general"), ("VIP", None)],
)
def test_letters_of_customers_are_proposed_as_tiers(word: str, code: str | None) -> None:
    assert proposal(Kind.CUSTOMERS, "tier", word) == code
