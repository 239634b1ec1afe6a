"""Posture: the customer's own mode, else its industry's, else what the industry's words say."""

from __future__ import annotations

import pytest

from crm_desktop import customers, postures
from crm_desktop.models.codes import SalesMode
from crm_desktop.postures import Posture, Why
from crm_desktop.store import Store


def posture(store: Store, customer: int) -> Posture:
    with store.read() as session:
        return postures.posture_of(session, customer)


@pytest.mark.parametrize(
    ("industry", "mode"),
    [
        ("Retail", SalesMode.SERVE),
        ("Food & beverages", SalesMode.SERVE),
        ("连锁零售", SalesMode.SERVE),
        ("Alimentación", SalesMode.SERVE),
        ("Machinery", SalesMode.COURT),
        ("Public sector", SalesMode.COURT),
        ("银行", SalesMode.COURT),
        ("Construcción", SalesMode.COURT),
        ("Management consulting", SalesMode.ADVISE),
        ("培训", SalesMode.ADVISE),
        ("Formación", SalesMode.ADVISE),
        ("Wholesale", SalesMode.GUIDE),
        ("区域经销商", SalesMode.GUIDE),
        ("Distribución", SalesMode.GUIDE),
        ("Beekeeping", None),
        ("Workshops and barber", None),
        ("", None),
        (None, None),
    ],
)
def test_an_industrys_words_tell_the_posture_in_three_languages(
    industry: str | None, mode: SalesMode | None
) -> None:
    assert postures.of_words(industry) is mode


def test_the_customers_own_mode_goes_before_its_industry(store: Store) -> None:
    acme = customers.add(store, name="Acme", industry="Machinery")
    assert posture(store, acme) == Posture(SalesMode.COURT, Why.WORDS, "Machinery")
    postures.set_industry(store, industry="machinery", sales_mode="advise")
    assert posture(store, acme) == Posture(SalesMode.ADVISE, Why.INDUSTRY, "Machinery")
    customers.edit(store, id=acme, sales_mode="guide")
    assert posture(store, acme) == Posture(SalesMode.GUIDE, Why.OWN, "Machinery")
    assert posture(store, acme).is_own


def test_a_customer_of_an_unknown_industry_has_no_posture(store: Store) -> None:
    bees = customers.add(store, name="Bees", industry="Beekeeping")
    assert posture(store, bees) == Posture(None, Why.UNKNOWN, "Beekeeping")


def test_an_industry_has_one_rule_which_can_be_forgotten(store: Store) -> None:
    customers.add(store, name="Acme", industry="Machinery")
    customers.add(store, name="Bcme", industry="MACHINERY")
    first = postures.set_industry(store, industry="Machinery", sales_mode="serve")
    again = postures.set_industry(store, industry="machinery", sales_mode="guide")
    postures.set_industry(store, industry="Beekeeping", sales_mode="serve")
    assert first is not None and first == again
    with store.read() as session:
        lines = postures.industries(session)
    assert [(line.industry, line.customers, line.mode) for line in lines] == [
        ("Beekeeping", 0, SalesMode.SERVE),
        ("MACHINERY", 2, SalesMode.GUIDE),
    ]
    postures.forget_industry(store, ids=[first])
    with store.read() as session:
        (_, machinery) = postures.industries(session)
    assert (machinery.mode, machinery.rule_id) == (SalesMode.COURT, None)


def test_many_customers_are_told_with_the_rules_read_once(store: Store) -> None:
    postures.set_industry(store, industry="Beekeeping", sales_mode="serve")
    with store.read() as session:
        rules = postures.industry_rules(session)
    assert postures.mode_of(None, "beekeeping", rules) is SalesMode.SERVE
    assert postures.mode_of(SalesMode.ADVISE, "beekeeping", rules) is SalesMode.ADVISE
    assert postures.mode_of(None, None, rules) is None
