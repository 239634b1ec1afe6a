"""No text in an exported CSV file is a formula, and reading it gives the same text back."""

from __future__ import annotations

import csv
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import contacts, customers, deals
from crm_desktop.exchange import exporting, importing
from crm_desktop.exchange.defusing import defused, plain
from crm_desktop.exchange.results import Refusal, save_refused
from crm_desktop.models import Contact, Customer, Phone
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

FORMULAS = ("=1+1", "+49 89 1234", "-2+3", "@SUM(A1)", "\tx", "\r=x", "＝1+1", "＠x")


@pytest.mark.parametrize("text", [*FORMULAS, "'=1", "''=1", "'-5", "-5.5e3", "--", "+5"])
def test_a_formula_becomes_a_text_and_back(text: str) -> None:
    cell = defused(text)
    assert cell == "'" + text
    assert plain(cell) == text


@pytest.mark.parametrize("text", ["", "Yuhuan", "O'Neil", "'s-Her", "12", "-12.50", "a=b"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert defused(text) == text
    assert plain(text) == text


def test_an_export_holds_no_formulas_and_fills_another_file_with_the_same_texts(
    store: Store, tmp_path: Path
) -> None:
    for name in ("=cmd|' /C calc'!A0", "@Home", "'=quoted", "－全角"):
        customers.add(store, name=name, phones=["+86 576 8722 1234"], notes="-1+2 of them")
    contacts.add(store, name="+Han Lei", customer_id=_ids(store)[0])
    firm = _ids(store)[0]
    day = date(2026, 3, 1)
    deals.add(store, name="=d", customer_id=firm, amount=-125_050, currency="EUR", opened_on=day)
    with closing(open_store(tmp_path / "other.crm")) as other:
        for kind in ("customers", "contacts", "deals"):
            path = tmp_path / f"{kind}.csv"
            with store.read() as session:
                exporting.export(session, kind, path)
            with path.open(encoding="utf-8-sig", newline="") as file:
                cells = [cell for row in csv.reader(file) for cell in row]
            assert not [c for c in cells if c[:1] in "=+-@＝＋－＠" and c not in ("", "-1250.50")]
            importing.import_files(other, kind=kind, files=[path])
        assert _texts(other) == _texts(store)
        with other.read() as session:
            assert session.scalar(sa.text("SELECT amount FROM deal")) == -125_050


def test_refused_rows_hold_no_formulas(tmp_path: Path) -> None:
    row = Refusal(file="a.csv", line=3, reason="no_name", facts={}, text="=1+1,x")
    save_refused(tmp_path / "refused.csv", [row])
    assert ",'=1+1" in (tmp_path / "refused.csv").read_text("utf-8-sig").replace('"', "")


def _ids(store: Store) -> list[int]:
    with store.read() as session:
        return list(session.scalars(sa.select(Customer.id).order_by(Customer.id)))


def _texts(store: Store) -> list[list[str | None]]:
    with store.read() as session:
        return [
            sorted(session.scalars(sa.select(column)), key=str)
            for column in (Customer.name, Customer.notes, Phone.number, Contact.name)
        ]
