"""The verbs around data in, out and clean with a case each, and the rows they work on.

See test_verbs.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from crm_desktop import custom_fields, custom_kinds, firm, vocabularies
from crm_desktop.exchange import mappings, retrying, runs
from crm_desktop.exchange.import_settings import ImportSettings
from crm_desktop.exchange.results import ImportResult, Refusal
from crm_desktop.privacy import retention
from crm_desktop.store import Store

NOUNS = (mappings, retrying, runs, vocabularies, custom_fields, custom_kinds, retention)


@dataclass(frozen=True)
class Data:
    """What imports, merges and views leave in a file, one of each."""

    customer: int
    person: int
    mapping: int
    run: int
    refusal: int
    field: int


@dataclass(frozen=True)
class OfCustomers(ImportSettings):
    """The plan of a table of customers."""

    kind: str = "customers"


def data(store: Store, customer: int, person: int) -> Data:
    """One of everything that is kept about imports."""
    settings = ImportSettings(mapping={"Firm": "name"})
    mapping = mappings.save_mapping(
        store, name="Old program", kind="customers", headers=["Firm"], settings=settings
    )
    refused = (Refusal("old.csv", 3, "name_missing", {}, "", {"Firm": ""}),)
    result = ImportResult("customers", ("old.csv",), False, 2, {"customers": 1}, {}, 0, refused)
    with store.change("imported", origin="import", file="old.csv") as session:
        run = runs.keep_run(session, plans=[OfCustomers()], results=[result], store=store)
    with store.read() as session:
        (refusal,) = runs.refusals(session, run)
    field = firm.add_custom_field(
        store, subject="customer", kind="choice", name="Region of ours", choices=["North", "South"]
    )
    firm.set_custom_value(store, field_id=field, customer_id=customer, value="North")
    vocabularies.add_word(store, vocabulary="tag", word="Newsletter")
    return Data(customer, person, mapping, run, refusal.id, field)


Case = Callable[[Store, Data], object]

CASES: dict[str, list[Case]] = {
    "mappings.save_mapping": [
        lambda s, f: mappings.save_mapping(
            s, name="Fair", kind="contacts", headers=["Who"],
            settings=ImportSettings(mapping={"Who": "name"}, existing="fill"),
        ),
        lambda s, f: mappings.save_mapping(
            s, name="Old program", kind="customers", headers=["Firm", "Town"],
            settings=ImportSettings(mapping={"Firm": "name", "Town": "city"}),
        ),
    ],
    "mappings.rename_mapping": [
        lambda s, f: mappings.rename_mapping(s, id=f.mapping, name="Older program")
    ],
    "mappings.delete_mappings": [lambda s, f: mappings.delete_mappings(s, ids=[f.mapping])],
    "retrying.retry_refusals": [
        lambda s, f: retrying.retry_refusals(
            s, run_id=f.run, rows={f.refusal: {"Firm": "New firm"}}
        ),
        lambda s, f: retrying.retry_refusals(s, run_id=f.run, rows={f.refusal: {"Firm": "Acme"}}),
    ],
    "vocabularies.add_word": [
        lambda s, f: vocabularies.add_word(s, vocabulary="tag", word="Spring mailing")
    ],
    "vocabularies.rename_word": [
        lambda s, f: vocabularies.rename_word(s, vocabulary="tag", word="Newsletter", new="News")
    ],
    "vocabularies.merge_words": [
        lambda s, f: vocabularies.merge_words(
            s, vocabulary="tag", words=["Newsletter"], into="News"
        )
    ],
    "vocabularies.retire_words": [
        lambda s, f: vocabularies.retire_words(s, vocabulary="tag", words=["Newsletter"])
    ],
    "vocabularies.forget_words": [
        lambda s, f: vocabularies.forget_words(s, vocabulary="tag", words=["Newsletter"])
    ],
    "vocabularies.arrange_words": [
        lambda s, f: vocabularies.arrange_words(s, vocabulary="industry", words=["Zinc"])
    ],
    "vocabularies.name_code": [
        lambda s, f: vocabularies.name_code(s, vocabulary="tier", code="core", word="A")
    ],
    "custom_fields.arrange": [lambda s, f: custom_fields.arrange(s, ids=[f.field])],
    "custom_fields.retire": [lambda s, f: custom_fields.retire(s, id=f.field)],
    "custom_fields.rename_choice": [
        lambda s, f: custom_fields.rename_choice(s, field_id=f.field, word="North", new="Upper")
    ],
    "custom_fields.retire_choice": [
        lambda s, f: custom_fields.retire_choice(s, field_id=f.field, word="North")
    ],
    "retention.set_months": [lambda s, f: retention.set_months(s, months=24)],
    "retention.keep_person": [
        lambda s, f: retention.keep_person(s, id=f.person, until=date(2027, 3, 2))
    ],
    "custom_kinds.convert": [lambda s, f: custom_kinds.convert(s, id=f.field, kind="text")],
    "runs.settle_refusals": [lambda s, f: runs.settle_refusals(s, ids=[f.refusal])],
}  # fmt: skip
