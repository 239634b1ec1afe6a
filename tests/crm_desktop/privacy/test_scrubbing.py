"""Somebody is taken out of texts however these are written down."""

from __future__ import annotations

import json

import pytest

from crm_desktop.privacy.scrubbing import texts_without
from crm_desktop.privacy.traces import Traces

JOSE = Traces(frozenset((1,)), frozenset(("José Müller",)), frozenset(), frozenset()).everywhere()


@pytest.mark.parametrize(
    ("told", "then"),
    [
        ({"Name": "José Müller"}, {"Name": "[…]"}),
        ({"Notes": "call\nJosé Müller\tsoon"}, {"Notes": "call\n[…]\tsoon"}),
        ({"customers": {"José Müller": 7}}, {"customers": {"[…]": 7}}),
        ([{"is": ["José Müller", 3]}], [{"is": ["[…]", 3]}]),
        ({"Name": "José Miller"}, {"Name": "José Miller"}),
    ],
)
@pytest.mark.parametrize("ascii", [True, False])
def test_json_is_read_as_what_it_says(told: object, then: object, ascii: bool) -> None:
    assert json.loads(texts_without(json.dumps(told, ensure_ascii=ascii), JOSE)) == then


def test_what_is_no_json_is_a_text() -> None:
    assert texts_without("{\\ José Müller", JOSE) == "{\\ […]"
