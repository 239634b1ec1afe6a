"""The finder against pairs that others labelled before it was written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crm_desktop.duplicates.described import Certainty
from tests.crm_desktop.duplicates.score import report, score, verdict

FILES = {
    name: json.loads(Path(__file__).with_name(f"pairs_{name}.json").read_text(encoding="utf-8"))
    for name in ("open", "second")
}
PAIRS = [pair for pairs in FILES.values() for pair in pairs]
ENOUGH = 0.95


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_it_finds_nearly_all_and_says_little_that_is_wrong(name: str, language: str) -> None:
    pairs = [pair for pair in FILES[name] if pair["language"] == language]
    found = score(pairs)
    assert len(pairs) >= 60
    assert found.recall >= ENOUGH and found.precision >= ENOUGH, report(pairs)


def test_pairs_that_were_sealed_until_it_was_done_are_told_apart_as_well() -> None:
    sealed = Path(__file__).with_name("pairs_sealed.json")
    pairs = json.loads(sealed.read_text(encoding="utf-8"))
    found = score(pairs)
    assert len(pairs) == 240
    assert found.recall >= ENOUGH and found.precision >= ENOUGH, report(pairs)


def test_what_it_is_sure_of_is_so() -> None:
    sure = [pair for pair in PAIRS if verdict(pair).certainty is Certainty.SURE]
    assert len(sure) > 100 and all(pair["same"] for pair in sure)


def test_it_says_the_same_whichever_comes_first() -> None:
    for pair in PAIRS:
        turned = {**pair, "a": pair["b"], "b": pair["a"]}
        assert verdict(turned).certainty == verdict(pair).certainty, pair["id"]


def test_every_certainty_has_its_reasons() -> None:
    for pair in PAIRS:
        found = verdict(pair)
        if found.certainty is not None:
            assert any(reason.points > 0 for reason in found.reasons), pair["id"]
