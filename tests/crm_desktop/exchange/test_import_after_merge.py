"""A merge stands: what is imported again finds the kept record, and brings nothing new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop import firm, merging
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.sources import Pasted
from crm_desktop.merging.parting import unmerge
from crm_desktop.models.codes import FieldKind, FieldSubject
from crm_desktop.store import Store
from tests.crm_desktop.dump import dump

FIRMS = (
    "Account ID,Name,Tax number,Phone,Email,City,Tier,Notes,Web\n"
    "A1,Acme,DE 111,+49 30 111111,info@acme.de,Bonn,key,Pays late,acme.de\n"
    "B2,Acme Industrial,DE 222,+49 30 222222,buy@acme.de,Ulm,core,Likes tea,acme-ind.de\n"
)
PEOPLE = (
    "Contact ID,Name,Company,Email,Title,Birthday\n"
    "C1,Robert Smith,Acme,robert@acme.de,Buyer,1970-01-02\n"
    "C2,Bob Smith,Acme Industrial,bob@acme.de,Head of buying,1971-01-02\n"
)
DEALS = "Deal ID,Deal name,Customer,Amount\nD1,Steel,Acme Industrial,500\n"


def _ids(store: Store, table: str) -> list[int]:
    with store.read() as session:
        found = session.connection().exec_driver_sql(f'SELECT id FROM "{table}" ORDER BY id')
        return [row_id for (row_id,) in found]


def _without(text: str, column: str) -> str:
    rows = [line.split(",") for line in text.splitlines()]
    place = rows[0].index(column)
    return "".join(",".join(row[:place] + row[place + 1 :]) + "\n" for row in rows)


def _plans(firms: str, people: str, existing: str = "update") -> list[TablePlan]:
    return [
        replace(TablePlan(Pasted(text, f"{kind}.csv"), kind), existing=existing)
        for kind, text in (("customers", firms), ("contacts", people), ("deals", DEALS))
    ]


@pytest.mark.parametrize("kept", [0, 1])
@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("existing", ["update", "fill", "skip"])
def test_what_was_merged_is_found_by_what_it_was_called(
    store: Store, kept: int, numbered: bool, existing: str
) -> None:
    firms, people = FIRMS, PEOPLE
    if not numbered:
        firms, people = _without(FIRMS, "Account ID"), _without(PEOPLE, "Contact ID")
    import_plans(store, _plans(firms, people))
    for table in ("customer", "contact"):
        ids = _ids(store, table)
        merging.merge(store, subject=table, kept_id=ids[kept], gone_ids=[ids[1 - kept]])
    after = dump(store)
    again = import_plans(store, _plans(firms, people, existing))
    assert (again.change_id, dump(store)) == (None, after)


def test_a_mail_leads_to_the_kept_person_and_does_not_rename_them(store: Store) -> None:
    people = _without(PEOPLE, "Contact ID").replace("Acme Industrial", "Acme")
    import_plans(store, [TablePlan(Pasted(people, "people.csv"), "contacts")])
    first, second = _ids(store, "contact")
    merging.merge(store, subject="contact", kept_id=first, gone_ids=[second])
    after = dump(store)
    again = import_plans(store, [TablePlan(Pasted(people, "people.csv"), "contacts")])
    assert (again.change_id, dump(store)) == (None, after)


def test_two_without_a_firm_that_are_one_stay_one(store: Store) -> None:
    plans = [TablePlan(Pasted("Name,Title\nEva Ruiz,\nEva Ruiz,\n", "people.csv"), "contacts")]
    import_plans(store, plans)
    first, second = _ids(store, "contact")
    merging.merge(store, subject="contact", kept_id=first, gone_ids=[second])
    after = dump(store)
    assert (import_plans(store, plans).change_id, dump(store)) == (None, after)


def test_a_namesake_reached_otherwise_is_still_another_one(store: Store) -> None:
    import_plans(store, [TablePlan(Pasted("Name\nEva Ruiz\nEva Ruiz\n", "a.csv"), "contacts")])
    first, second = _ids(store, "contact")
    merging.merge(store, subject="contact", kept_id=first, gone_ids=[second])
    other = TablePlan(Pasted("Name,Email\nEva Ruiz,eva@else.es\n", "b.csv"), "contacts")
    assert import_plans(store, [other]).results[0].created == {"contacts": 1}


def test_what_was_chosen_in_the_merge_stands_and_what_is_new_comes_in(store: Store) -> None:
    firm.add_custom_field(store, subject=FieldSubject.CUSTOMER, kind=FieldKind.TEXT, name="Depot")
    firms = "Name,Tier,Depot\nAcme,key,Bonn\nAcme Industrial,core,Ulm\n"
    plans = [TablePlan(Pasted(firms, "customers.csv"), "customers")]
    import_plans(store, plans)
    first, second = _ids(store, "customer")
    field = _ids(store, "custom_field")[0]
    chosen = {"name": second, "tier": second, f"own:{field}": second}
    merging.merge(store, subject="customer", kept_id=first, gone_ids=[second], choices=chosen)
    after = dump(store)
    assert (import_plans(store, plans).change_id, dump(store)) == (None, after)
    newer = firms.replace("Bonn", "Kiel").replace("core", "general")
    import_plans(store, [TablePlan(Pasted(newer, "customers.csv"), "customers")])
    with store.read() as session:
        run = session.connection().exec_driver_sql
        assert run("SELECT name, tier FROM customer").all() == [("Acme Industrial", "general")]
        assert run("SELECT text FROM custom_value").all() == [("Kiel",)]


def test_who_is_there_is_meant_before_who_is_gone(store: Store) -> None:
    import_plans(store, _plans(FIRMS, PEOPLE)[:1])
    first, second = _ids(store, "customer")
    merging.merge(store, subject="customer", kept_id=first, gone_ids=[second])
    text = "Account ID,Name\nN9,Acme Industrial\n"
    made = import_plans(store, [TablePlan(Pasted(text, "new.csv"), "customers")])
    assert made.results[0].created == {"customers": 1}
    import_plans(store, _plans(FIRMS, PEOPLE)[2:])
    with store.read() as session:
        found = session.connection().exec_driver_sql("SELECT customer_id FROM deal").scalar()
    assert found == _ids(store, "customer")[-1]


def test_taken_apart_they_are_two_again(store: Store) -> None:
    plans = _plans(FIRMS, PEOPLE)
    import_plans(store, plans)
    before = dump(store)
    first, second = _ids(store, "customer")
    merging.merge(store, subject="customer", kept_id=first, gone_ids=[second])
    with store.read() as session:
        merged = session.connection().exec_driver_sql("SELECT id FROM merged_record").scalar()
    unmerge(store, id=int(merged or 0))
    assert import_plans(store, plans).change_id is None
    assert dump(store) == before
