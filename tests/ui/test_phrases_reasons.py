"""Everything that moves the chance to win has words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.insights.winning import ANSWERS
from ui import phrases_reasons


@pytest.mark.parametrize("code", ANSWERS)
def test_an_answer_is_told_with_its_question(code: str, qtbot: QtBot) -> None:
    yes, no = (phrases_reasons.chance_reason(code, answer) for answer in (True, False))
    assert yes.endswith("? Yes.") and no.endswith("? No.")


@pytest.mark.parametrize(
    ("code", "fact", "words"),
    [
        ("tender", True, "It is a formal tender."),
        ("contested", False, "No rival is considered."),
        ("has_bought", True, "They have bought from us before."),
        ("amount", True, "It is larger than the average deal."),
        ("amount", False, "It is smaller than the average deal."),
        ("rival_considered", None, "A rival is considered."),
        ("rival_lead", 1.25, "In the comparison we are 1.2 ahead of the strongest rival."),
        ("rival_lead", -2.0, "In the comparison the strongest rival is 2.0 ahead of us."),
        ("tier", "key", "Tier of the customer: Key."),
        ("posture", "court", "How we sell to them: Court."),
        ("source", "Fair", "Source: Fair."),
    ],
)
def test_what_is_known_of_a_deal_is_told_in_a_sentence(
    code: str, fact: str | float | bool | None, words: str, qtbot: QtBot
) -> None:
    assert phrases_reasons.chance_reason(code, fact) == words
