"""Exports of other programs as files: what stands in them comes in whole."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.exchange import recognising
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.store import Store


def test_a_second_address_of_a_row_is_kept_beside_the_first(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(
        "First Name,Last Name,Business City,Business Phone,Home City,Home Phone,E-mail Address\n"
        "Ana,Ruiz,León,1234567,Oviedo,7654321,ana@b.es\n"
        "Eva,Sol,,,Gijón,,eva@b.es\n",
        encoding="utf-8",
    )
    for created in ({"contacts": 2}, {}):  # importing again adds nothing
        outcome = import_plans(store, [TablePlan(path, "contacts")])
        assert outcome.results[0].created == created
        with store.read() as session:
            cities = session.connection().exec_driver_sql("SELECT city FROM address ORDER BY id")
            assert list(cities.scalars()) == ["León", "Oviedo", "Gijón"]


def test_linkedin_puts_a_note_above_its_headers(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(
        'Notes:\n"When exporting your connection data, you may notice that some are missing."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ana,Ruiz,https://x.y,ana@b.es,Acme,Buyer,03 Mar 2026\n",
        encoding="utf-8",
    )
    (table,) = recognising.understood(recognising.tables_in([path]))
    outcome = import_plans(store, [recognising.plan_for(table)])
    assert outcome.results[0].created == {"customers": 1, "contacts": 1}


def test_a_lead_becomes_a_customer_with_a_person_and_its_status_a_class(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "leads.csv"
    path.write_text(
        "Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Lead Status,Email\n"
        "Li Ding,Ana,Ruiz,Buyer,Acme,Web,Working - Contacted,ana@b.es\n",
        encoding="utf-8",
    )
    (table,) = recognising.understood(recognising.tables_in([path]))
    result = import_plans(store, [recognising.plan_for(table)]).results[0]
    assert result.created == {"customers": 1, "contacts": 1, "users": 1}
    assert result.unknown_words == ()
    with store.read() as session:
        found = session.connection().exec_driver_sql("SELECT customer_class, source FROM customer")
        assert tuple(found.one()) == ("prospect", "Web")
