"""Exports of other programs are recognised by their headers and mapped completely."""

from __future__ import annotations

import pytest

from crm_desktop.exchange.fields import FIELDS
from crm_desktop.exchange.headers import guess_kind, guess_mapping, missing_fields
from crm_desktop.exchange.ready_made import NAMES, PROGRAMS, TABLES, recognise
from crm_desktop.exchange.vocabulary import codes_of
from tests.crm_desktop.exchange.program_headers import EXPORTS, Export


def ids(export: Export) -> str:
    return f"{export.program}-{export.kind}-{export.language}"


@pytest.mark.parametrize("export", EXPORTS, ids=ids)
def test_the_program_and_every_column_with_a_place_are_known(export: Export) -> None:
    headers = export.headers.split(",")
    found = recognise(headers)
    assert found is not None
    assert (found.program, found.kind) == (export.program, export.kind)
    wanted = dict(pair.split("=") for pair in export.mapping.split(","))
    mapped = {header: code for header, code in found.mapping.items() if code}
    assert {header: mapped.get(header) for header in wanted} == wanted
    assert mapped.keys() - wanted.keys() == set(), "mapped beyond what was meant"
    assert guess_kind(headers) is found.kind
    assert missing_fields(found.kind, set(guess_mapping(found.kind, headers).values())) == []


@pytest.mark.parametrize(
    "headers",
    [
        "Name,City,Phone",
        "Kunde,Ort,Telefon",
        "First Name,Last Name,Email,Company",
        "order_number,date,customer,amount",
        "Deal,Stage,Amount",
        "",
        "a,b,c,d,Record ID,First Name,Contact owner,e,f,g,h,i",
    ],
)
def test_a_table_of_somebodys_own_is_no_programs(headers: str) -> None:
    assert recognise(headers.split(",")) is None


def test_every_table_maps_to_fields_and_codes_that_there_are() -> None:
    for table in TABLES:
        known = {field.code for field in FIELDS[table.kind]} | {""}
        assert set(table.columns.values()) <= known, table
        assert table.telling, table
        for (field, _word), code in table.values.items():
            assert code == "" or code in codes_of(table.kind, field), (table.program, code)
    assert {table.program for table in TABLES} == set(PROGRAMS) == set(NAMES)


def test_words_of_a_program_come_with_the_columns_they_stand_in() -> None:
    found = recognise(
        ["Record ID", "Deal Name", "Deal Stage", "Amount", "Close Date", "Deal owner"]
    )
    assert found is not None
    assert found.values["stage", "Contract Sent"] == "decision"
    assert found.values["stage", "Closed Won"] == "won"
    assert not [key for key in found.values if key[0] == "outcome"]
    companies = recognise(["Record ID", "Company name", "Company owner", "Lifecycle Stage"])
    assert companies is not None
    assert companies.values["class", "Customer"] == "first_purchase"
    assert companies.values["class", "Other"] == "", "left out without asking"
