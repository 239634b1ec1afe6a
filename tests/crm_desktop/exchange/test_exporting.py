"""What is exported can be imported again as it is."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import pytest
import vobject
from python_calamine import CalamineWorkbook

from crm_desktop import contacts, customers, deals, firm, orders, stakeholders, vocabularies
from crm_desktop.errors import UserError
from crm_desktop.exchange import cards
from crm_desktop.exchange.exporting import Form, export
from crm_desktop.exchange.importing import import_files
from crm_desktop.exchange.template_words import LANGUAGES
from crm_desktop.models.codes import Stance
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.exchange.test_importing import FILES


def _fill(store: Store, tmp_path: Path) -> None:
    for kind, text in FILES.items():
        path = tmp_path / f"{kind}.csv"
        path.write_text(text, encoding="utf-8")
        import_files(store, kind=kind, files=[path])


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", FILES)
def test_an_export_brings_nothing_new(store: Store, tmp_path: Path, kind: str, form: str) -> None:
    _fill(store, tmp_path)
    path = tmp_path / f"out.{form}"
    with store.read() as session:
        count = export(session, kind, path)
    assert count > 0
    again = import_files(store, kind=kind, files=[path])
    assert (again.rows, again.created, again.updated) == (count, {}, {})
    assert again.refused == ()


@pytest.mark.parametrize("kind", FILES)
def test_an_export_fills_another_file_with_the_same(
    store: Store, tmp_path: Path, kind: str
) -> None:
    _fill(store, tmp_path)
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    with store.read() as session:
        export(session, kind, first)
    other = open_store(tmp_path / "other.crm")
    import_files(other, kind=kind, files=[first])
    with other.read() as session:
        export(session, kind, second)
    other.close()
    assert _entered(second) == _entered(first)


def test_people_can_be_exported_as_vcards(store: Store, tmp_path: Path) -> None:
    _fill(store, tmp_path)
    path = tmp_path / "people.vcf"
    with store.read() as session:
        assert export(session, "contacts", path) == 4
    again = import_files(store, kind="contacts", files=[path])
    assert (again.created, again.updated) == ({}, {})


def test_some_people_can_be_exported_alone(store: Store, tmp_path: Path) -> None:
    han = contacts.add(store, name="韩 Han", phones=["1", "+2"], emails=["h@x.y"])
    contacts.add(store, name="Other")
    path = tmp_path / "han.vcf"
    with store.read() as session:
        assert export(session, "contacts", path, ids=[han]) == 1
    text = path.read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith(("FN", "TEL", "EMAIL"))] == [
        "FN:韩 Han", "TEL:1", "TEL:+2", "EMAIL:h@x.y",
    ]  # fmt: skip


def test_an_unknown_form_or_place_is_refused_in_words(store: Store, tmp_path: Path) -> None:
    with store.read() as session:
        with pytest.raises(UserError, match="export_form_unknown"):
            export(session, "customers", tmp_path / "out.pdf")
        with pytest.raises(UserError, match="file_not_written"):
            export(session, "customers", tmp_path / "nowhere" / "out.csv")


# What follows from other rows: an import of this kind alone does not bring it.
FOLLOWS = {"id", "last_touch_on", "last_order_on", "net_sales", "open_deals", "open_amount"}


def _entered(path: Path) -> list[tuple[str, ...]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return sorted(tuple(v for k, v in row.items() if k not in FOLLOWS) for row in rows)


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_chosen_records_go_out_in_their_order_with_the_columns_wanted(
    store: Store, tmp_path: Path
) -> None:
    ids = [customers.add(store, name=name, tier="core") for name in ("B", "C", "A")]
    field = firm.add_custom_field(store, subject="customer", kind="number", name="Trucks")
    firm.set_custom_value(store, field_id=field, customer_id=ids[2], value=7)
    path = tmp_path / "some.csv"
    with store.read() as session:
        columns = ("name", "tier", "Trucks", "unknown")
        assert export(session, "customers", path, ids=[ids[2], ids[0]], columns=columns) == 2
    assert _read(path) == [
        {"name": "A", "tier": "core", "Trucks": "7.0"},
        {"name": "B", "tier": "core", "Trucks": ""},
    ]


def test_own_fields_called_like_ours_go_out_and_come_in_beside_them(
    store: Store, tmp_path: Path
) -> None:
    firm_id = customers.add(store, name="Acme", tier="core")
    deal_id = deals.add(store, customer_id=firm_id, name="Steel", opened_on=date(2026, 1, 2))
    own = {
        name: firm.add_custom_field(store, subject=subject, kind="text", name=name)
        for subject, name in (
            ("customer", "name"), ("customer", "Tier"), ("customer", "Depot"), ("deal", "Port")
        )
    }  # fmt: skip
    for name, field in own.items():
        of = {"deal_id": deal_id} if name == "Port" else {"customer_id": firm_id}
        firm.set_custom_value(store, field_id=field, value=f"our {name}", **of)
    for kind, told in (
        ("customers", {"name": "Acme", "own:name": "our name", "tier": "core",
                       "own:Tier": "our Tier", "Depot": "our Depot"}),
        ("deals", {"name": "Steel", "Port": "our Port"}),
    ):  # fmt: skip
        for form in ("csv", "xlsx"):
            path = tmp_path / f"{kind}.{form}"
            with store.read() as session:
                export(session, kind, path)
            assert import_files(store, kind=kind, files=[path]).change_id is None
        (row,) = _read(tmp_path / f"{kind}.csv")
        assert {name: row[name] for name in told} == told
    with store.read() as session:
        asked = (f"own:{own['Tier']}", "tier")
        export(session, "customers", tmp_path / "some.csv", columns=asked)
    assert _read(tmp_path / "some.csv") == [{"own:Tier": "our Tier", "tier": "core"}]
    other = open_store(tmp_path / "other.crm")
    for name in ("name", "Tier", "Depot"):
        firm.add_custom_field(other, subject="customer", kind="text", name=name)
    import_files(other, kind="customers", files=[tmp_path / "customers.csv"])
    with other.read() as session:
        export(session, "customers", tmp_path / "again.csv")
    other.close()
    assert _read(tmp_path / "again.csv")[0]["own:Tier"] == "our Tier"


def test_what_excel_cannot_hold_goes_out_as_near_as_it_can(store: Store, tmp_path: Path) -> None:
    contacts.add(store, name="Old", birthday=date(1890, 2, 3), notes="x" * 40_000)
    with store.read() as session:
        export(session, "contacts", tmp_path / "a.xlsx")
    header, row = (
        CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
    )
    told = dict(zip(header, row, strict=True))
    assert told["birthday"] == "1890-02-03"
    assert told["notes"] == "x" * 32_766 + "…"


def test_numbers_days_and_flags_keep_their_type(store: Store, tmp_path: Path) -> None:
    customer = customers.add(store, name="韩国 Acme", do_not_contact=True)
    day = date(2026, 2, 3)
    lines = [{"quantity": 1500, "unit_price": 12_340_000, "amount": 185_100}]
    orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=lines)
    with store.read() as session:
        export(session, "customers", tmp_path / "a.xlsx")
        export(session, "orders", tmp_path / "a.json")
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    header, row = book.get_sheet_by_index(0).to_python()
    told = dict(zip(header, row, strict=True))
    assert (told["name"], told["last_order_on"], told["net_sales"]) == ("韩国 Acme", day, 1851.0)
    assert told["do_not_contact"] is True
    kept = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert (kept["format"], kept["kind"], kept["currency"]) == (
        "crm-desktop-export", "orders", "EUR",
    )  # fmt: skip
    (order,) = kept["rows"]
    assert (order["date"], order["quantity"], order["unit_price"], order["amount"]) == (
        "2026-02-03", 1.5, 1234, 1851,
    )  # fmt: skip


def test_where_people_stand_goes_out_only_when_asked_for(store: Store, tmp_path: Path) -> None:
    customer = customers.add(store, name="Acme")
    person = contacts.add(store, name="Han", customer_id=customer)
    stakeholders.add(
        store, customer_id=customer, contact_id=person, stance=Stance.OPPONENT, influence=4
    )
    with store.read() as session:
        export(session, "contacts", tmp_path / "a.csv")
        export(session, "contacts", tmp_path / "b.csv", judgements=True)
    assert "stance" not in _read(tmp_path / "a.csv")[0]
    assert "opponent" not in (tmp_path / "a.csv").read_text("utf-8-sig")
    (row,) = _read(tmp_path / "b.csv")
    assert (row["stance"], row["influence"]) == ("opponent", "4")


def test_who_wants_no_contact_is_marked_in_tables_and_not_among_the_cards(
    store: Store, tmp_path: Path
) -> None:
    contacts.add(store, name="Silent", do_not_contact=True)
    contacts.add(store, name="Open")
    with store.read() as session:
        export(session, "contacts", tmp_path / "a.csv")
        assert export(session, "contacts", tmp_path / "a.vcf") == 1
        assert export(session, "contacts", tmp_path / "b.vcf", silent=True) == 2
    marked = {row["name"]: row["do_not_contact"] for row in _read(tmp_path / "a.csv")}
    assert marked == {"Silent": "yes", "Open": "no"}


@pytest.mark.parametrize("version", cards.VERSIONS)
@pytest.mark.parametrize("kind", ["contacts", "customers"])
def test_cards_are_read_back_by_us_and_by_others(
    store: Store, tmp_path: Path, kind: str, version: str
) -> None:
    long = "Größe; Maß, \\ back\nsecond line " + "很长的备注" * 20
    if kind == "contacts":
        firm_id = customers.add(store, name="Acme, Inc.; Ltd")
        contacts.add(
            store, name="José de la Ñ", customer_id=firm_id, title="Head; buyer", notes=long,
            phones=["+34 911 123 456"], emails=["j@acme.example"], birthday=date(1980, 2, 29),
        )  # fmt: skip
    else:
        customers.add(
            store, name="José de la Ñ", notes=long, web="https://acme.example/a,b",
            phones=["+34 911 123 456"], emails=["j@acme.example"],
        )  # fmt: skip
    path = tmp_path / "a.vcf"
    with store.read() as session:
        export(session, kind, path, form=Form("vcf", vcard=version))
    raw = path.read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")) and raw.count(b"\r\n") > 8
    read = vobject.readOne(raw.decode())
    assert (read.fn.value, read.note.value, read.version.value) == ("José de la Ñ", long, version)
    assert (read.tel.value, read.email.value) == ("+34 911 123 456", "j@acme.example")
    if kind == "contacts":
        assert read.org.value[0] == "Acme, Inc.; Ltd"
        again = import_files(store, kind="contacts", files=[path])
        assert (again.created, again.updated, again.refused) == ({}, {}, ())


def test_a_stopped_export_leaves_the_file_that_was_there(store: Store, tmp_path: Path) -> None:
    customers.add(store, name="Acme")
    path = tmp_path / "a.csv"
    path.write_text("before")
    with store.read() as session, pytest.raises(UserError, match="export_cancelled"):
        export(session, "customers", path, cancelled=lambda: True)
    assert path.read_text() == "before" and list(tmp_path.glob(".a*")) == []


def test_a_separator_of_ones_own_is_heeded(store: Store, tmp_path: Path) -> None:
    customers.add(store, name="A; B")
    path = tmp_path / "a.csv"
    with store.read() as session:
        export(session, "customers", path, columns=("name", "tier"), form=Form("csv", ";"))
    assert path.read_text("utf-8-sig").splitlines() == ["name;tier", '"A; B";']


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FILES)
def test_an_export_in_the_users_words_brings_nothing_new(
    store: Store, tmp_path: Path, kind: str, language: str
) -> None:
    _fill(store, tmp_path)
    path = tmp_path / "out.csv"
    with store.read() as session:
        export(session, kind, path, language=language, form=Form("csv", ";", ","))
    again = import_files(store, kind=kind, files=[path])
    assert (again.created, again.updated, again.refused) == ({}, {}, ())
    told = _rows_of(path, ";")
    assert not any("_" in name for name in told[0]) and "id" not in told[0]


def _rows_of(path: Path, delimiter: str) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_a_table_for_people_has_their_words_and_decimals(store: Store, tmp_path: Path) -> None:
    customer = customers.add(store, name="Acme", tier="core", do_not_contact=True)
    lines = [{"quantity": 1500, "unit_price": 12_340_000, "amount": 185_100}]
    orders.add(
        store, customer_id=customer, ordered_on=date(2026, 2, 3), currency="EUR", lines=lines
    )
    path = tmp_path / "a.csv"
    with store.read() as session:
        columns = ("name", "tier", "do_not_contact", "net_sales")
        export(
            session, "customers", path, columns=columns, language="es", form=Form("csv", ";", ",")
        )
    assert path.read_text("utf-8-sig").splitlines() == [
        "Nombre cliente;Nivel;No contactar;Ventas netas", "Acme;Principal;Sí;1851,00",
    ]  # fmt: skip


def test_a_table_for_people_calls_codes_as_the_firm_does_and_comes_in_again(
    store: Store, tmp_path: Path
) -> None:
    customers.add(store, name="Acme", tier="core")
    customers.add(store, name="Bodega", tier="key")
    vocabularies.name_code(store, vocabulary="tier", code="core", word="Strategic")
    path = tmp_path / "a.csv"
    with store.read() as session:
        columns, form = ("name", "tier"), Form("csv", ";", ",")
        export(session, "customers", path, columns=columns, language="en", form=form)
    assert [row["Tier"] for row in _rows_of(path, ";")] == ["Strategic", "Key"]
    again = import_files(store, kind="customers", files=[path])
    assert (again.created, again.updated, again.refused) == ({}, {}, ())
    with store.read() as session:
        export(session, "customers", path, columns=columns, form=form)
    assert [row["tier"] for row in _rows_of(path, ";")] == ["core", "key"]
