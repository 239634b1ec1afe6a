"""Every finding that can be made has English words, with all its facts in them."""

from __future__ import annotations

import re

import pytest

from crm_desktop import wording_customer_findings, wording_findings
from crm_desktop.insights import bid_filler
from crm_desktop.insights.finding import ActionCode, action_phrase, phrase
from tests.crm_desktop.insights.customers_at_hand import every_way
from tests.crm_desktop.insights.deals_at_hand import found
from tests.crm_desktop.insights.test_finding_rules import CASES

GAP = re.compile(r"[{}]|  | [.,;:]|\(\)")


@pytest.mark.parametrize("kind", CASES)
def test_every_kind_is_worded_with_its_facts(kind: str) -> None:
    finding = found(CASES[kind].makes, kind)
    assert phrase(finding) in wording_findings.WORDS
    assert action_phrase(finding.action) in wording_findings.ACTIONS
    for words in (wording_findings.why(finding), wording_findings.action(finding.action)):
        assert words
        assert not GAP.search(words), words


def test_every_finding_of_customers_is_worded_with_its_facts() -> None:
    made = every_way()
    codes = {phrase(finding) for finding in made}
    assert codes == set(wording_customer_findings.WORDS)
    for finding in made:
        for words in (wording_findings.why(finding), wording_findings.action(finding.action)):
            assert words
            assert not GAP.search(words), words


def test_every_fact_a_sentence_names_is_among_the_findings() -> None:
    for kind, case in CASES.items():
        finding = found(case.makes, kind)
        named = re.findall(r"\{(\w+)\}", wording_findings.WORDS[phrase(finding)][1])
        assert set(named) <= set(finding.facts), kind


def test_every_action_and_reason_has_words() -> None:
    started = {name for code in ActionCode for name in wording_findings.ACTIONS if
               name.startswith(code)}  # fmt: skip
    assert started == set(wording_findings.ACTIONS)
    assert set(wording_findings.REASONS) == set(bid_filler.POINTS) | set(bid_filler.WORTH)


def test_titles_are_short() -> None:
    assert max(len(title) for title, _ in wording_findings.WORDS.values()) <= 30
