"""Files become records once, whatever comes again; one undo takes an import back."""

from __future__ import annotations

import csv
import itertools
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_desktop import activities, customers
from crm_desktop.errors import UserError
from crm_desktop.exchange.importing import import_files
from crm_desktop.exchange.results import ImportResult
from crm_desktop.store import Store
from tests.crm_desktop.dump import dump


def _rows(store: Store, statement: str) -> list[tuple[object, ...]]:
    with store.read() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(statement)]


def _bring(store: Store, tmp_path: Path, kind: str, text: str, **more: object) -> ImportResult:
    path = tmp_path / "file.csv"
    path.write_text(text, encoding="utf-8")
    return import_files(store, kind=kind, files=[path], **more)  # type: ignore[arg-type]  # any of its options


CUSTOMERS = (
    "Account ID,Account Name,Industry,Tier,Owner,Parent Account,City,Phone,Email,Contact Name,"
    "Contact Email\n"
    "A1,Acme,metal,Key,Ann Lee,,Bonn,0228 123456,info@acme.de,Eva Ruiz,eva@acme.de\n"
    "A2,Acme South,metal,核心,Ann Lee,Acme,Ulm,,,Bo Chen,\n"
    "A1,Acme,metal,Key,Ann Lee,,Bonn,,,Li Wei,li@acme.de\n"
)
ORDERS = (
    "Order ID,Date,Customer,Product,Quantity,Unit price,Discount\n"
    "10,2024-01-05,Acme,Screw,1000,0.0134,0\n"
    "10,2024-01-05,Acme,Nut,2,9.99,0.1\n"
    "11,2024-02-05,Beta,Screw,10,0.0134,0\n"
)
DEALS = (
    "Deal ID,Deal Name,Customer,Product,Owner,Stage,Create Date,Close Date,Amount,Competitors\n"
    "D1,Line 4,Acme,Robot,Ann Lee,Closed Won,2024-01-01,2024-02-27,1000.50,Kuka; Fanuc\n"
    "D2,Line 5,,Robot,Ann Lee,Evaluation,2024-01-01,2024-12-31,500,\n"
    "D3,Line 6,Beta,,,Discovery call,2024-01-01,,,\n"
)
ACTIVITIES = (
    "Date,Customer,Contact,Type,Subject,Owner\n"
    "2024-01-05,Acme,Eva Ruiz,Call,Asked about price,Ann Lee\n"
    "2024-01-06,Acme,,拜访,Saw the plant,Ann Lee\n"
)
CONTACTS = (
    "First Name,Last Name,Company,E-mail Address,Business Phone,Job Title,Birthday\n"
    "Eva,Ruiz,Acme,eva@acme.de,0228 123456,Buyer,3/25/1980\n"
    "Bo,Chen,Acme,,0228 123456,Engineer,\n"
)
PRODUCTS = "Code,Name,Series,Sales price\nS1,Screw,Small,0.0134\nN1,Nut,Small,9.99\n"
FILES = {
    "customers": CUSTOMERS,
    "orders": ORDERS,
    "deals": DEALS,
    "activities": ACTIVITIES,
    "contacts": CONTACTS,
    "products": PRODUCTS,
}


@pytest.mark.parametrize("kind", FILES)
def test_the_same_file_again_changes_nothing(store: Store, tmp_path: Path, kind: str) -> None:
    first = _bring(store, tmp_path, kind, FILES[kind])
    assert first.change_id is not None
    before = dump(store)
    again = _bring(store, tmp_path, kind, FILES[kind])
    assert (again.created, again.updated, again.change_id) == ({}, {}, None)
    assert again.unchanged == again.rows
    assert dump(store) == before
    assert len(_rows(store, "SELECT id FROM change WHERE title = 'imported'")) == 1


@pytest.mark.parametrize("kind", FILES)
def test_one_undo_takes_an_import_back_and_redo_brings_it(
    store: Store, tmp_path: Path, kind: str
) -> None:
    customers.add(store, name="Before")
    before = dump(store)
    _bring(store, tmp_path, kind, FILES[kind])
    after = dump(store)
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after


@pytest.mark.parametrize("kind", FILES)
def test_a_dry_run_counts_and_changes_nothing(store: Store, tmp_path: Path, kind: str) -> None:
    before = dump(store)
    tried = _bring(store, tmp_path, kind, FILES[kind], dry_run=True)
    assert dump(store) == before
    real = _bring(store, tmp_path, kind, FILES[kind])
    assert tried.created == real.created


def test_customers_bring_contacts_owners_and_parents(store: Store, tmp_path: Path) -> None:
    done = _bring(store, tmp_path, "customers", CUSTOMERS)
    assert done.created == {"customers": 2, "contacts": 3, "users": 1}
    assert _rows(
        store,
        "SELECT c.name, c.tier, p.name FROM customer c LEFT JOIN customer p "
        "ON p.id = c.parent_id ORDER BY c.name",
    ) == [("Acme", "key", None), ("Acme South", "core", "Acme")]
    assert len(_rows(store, "SELECT 1 FROM phone")) == 1
    assert len(_rows(store, "SELECT 1 FROM position")) == 3


def test_customers_match_by_id_else_by_folded_name(store: Store, tmp_path: Path) -> None:
    known = customers.add(store, name="ACMÉ, Inc.")
    head = "Account ID,Name,Industry\n"
    _bring(store, tmp_path, "customers", head + "A1,Acme Inc,metal\n")
    assert _rows(store, "SELECT id, name, external_id, industry FROM customer") == [
        (known, "ACMÉ, Inc.", "A1", "metal")
    ]
    _bring(store, tmp_path, "customers", head + "A1,Acme International,metal\n")
    assert _rows(store, "SELECT id, name FROM customer") == [(known, "Acme International")]


def test_an_equal_name_with_another_id_is_another_customer(store: Store, tmp_path: Path) -> None:
    done = _bring(store, tmp_path, "customers", "Account ID,Name\n1,Smith\n2,Smith\n")
    assert done.created == {"customers": 2}
    assert [remark.code for remark in done.remarks] == ["same_name_other_id"]


def test_a_name_that_two_customers_have_is_not_guessed(store: Store, tmp_path: Path) -> None:
    for _ in range(2):
        customers.add(store, name="Smith")
    done = _bring(store, tmp_path, "orders", "Date,Customer,Amount\n2024-01-01,smith,5\n")
    assert [row.reason for row in done.refused] == ["customer_ambiguous"]
    assert done.created == {}


def test_contacts_match_by_mail_phone_or_name_within_a_customer(
    store: Store, tmp_path: Path
) -> None:
    _bring(store, tmp_path, "contacts", CONTACTS)
    more = (
        "Name,Company,Email,Phone,Title\n"
        "Eva Ruiz-Lopez,,EVA@acme.de,,Head of purchasing\n"
        "Bo Chen,,,+49 228 123456,\n"
        "eva ruiz,Acme,,,Head\n"
    )
    done = _bring(store, tmp_path, "contacts", more)
    assert done.created == {}
    assert len(_rows(store, "SELECT 1 FROM contact")) == 2


def test_people_behind_one_switchboard_stay_apart(store: Store, tmp_path: Path) -> None:
    done = _bring(store, tmp_path, "contacts", CONTACTS)
    assert done.created["contacts"] == 2


def test_equal_names_without_a_customer_are_kept_apart_and_reported(
    store: Store, tmp_path: Path
) -> None:
    text = "Name,Notes\nLi Wei,\nLi Wei,\nLi Wei,tall\n"
    done = _bring(store, tmp_path, "contacts", text)
    assert done.created == {"contacts": 3}
    assert [(r.code, r.count) for r in done.remarks] == [("same_name_kept_apart", 2)]
    again = _bring(store, tmp_path, "contacts", text)
    assert again.change_id is None
    other = _bring(store, tmp_path, "contacts", "Name,Email\nLi Wei,li@x.cn\n")
    assert other.created == {"contacts": 1}


def test_an_order_line_is_worked_out_from_price_and_discount(store: Store, tmp_path: Path) -> None:
    _bring(store, tmp_path, "orders", ORDERS)
    assert _rows(store, "SELECT amount FROM order_line ORDER BY id") == [(1340,), (1798,), (13,)]
    assert _rows(store, "SELECT count(*) FROM sales_order") == [(2,)]


def test_orders_without_a_number_match_by_customer_date_amount_and_occurrence(
    store: Store, tmp_path: Path
) -> None:
    head = "customer_id date amount\n"
    twice = head + "00001 19970101 11.77\n00001 19970101 11.77\n"
    assert _bring(store, tmp_path, "orders", twice).created["orders"] == 2
    assert _rows(store, "SELECT name, external_id FROM customer") == [("00001", "00001")]
    more = _bring(store, tmp_path, "orders", twice + "00001 19970101 11.77\n")
    assert more.created == {"orders": 1, "order_lines": 1}


def test_a_customer_known_by_an_id_is_named_when_its_file_comes(
    store: Store, tmp_path: Path
) -> None:
    _bring(store, tmp_path, "orders", "customer_id,date,amount\nA1,2024-01-01,5\n")
    _bring(store, tmp_path, "customers", "Account ID,Name\nA1,Acme\n")
    assert _rows(store, "SELECT name FROM customer") == [("Acme",)]


def test_a_stage_that_says_won_closes_the_deal(store: Store, tmp_path: Path) -> None:
    done = _bring(store, tmp_path, "deals", DEALS)
    assert _rows(
        store,
        "SELECT name, buying_stage, outcome, closed_on, expected_close, amount FROM deal ORDER "
        "BY id",
    ) == [
        ("Line 4", "follow_up", "won", "2024-02-27", None, 100050),
        ("Line 5", "evaluation", None, None, "2024-12-31", 50000),
        ("Line 6", "need", None, None, None, None),
    ]
    assert [(w.field, w.word, w.count) for w in done.unknown_words] == [
        ("stage", "Discovery call", 1)
    ]
    assert _rows(store, "SELECT count(*) FROM stage_move WHERE moved_on = '2024-01-01'") == [(3,)]
    assert _rows(store, "SELECT name FROM competitor ORDER BY name") == [("Fanuc",), ("Kuka",)]


def test_the_users_words_are_taken(store: Store, tmp_path: Path) -> None:
    words = {("stage", "Discovery call"): "project_setup"}
    done = _bring(store, tmp_path, "deals", DEALS, values=words)
    assert done.unknown_words == ()
    assert _rows(store, "SELECT buying_stage FROM deal WHERE name = 'Line 6'") == [
        ("project_setup",)
    ]
    with pytest.raises(UserError, match="unknown_code"):
        _bring(store, tmp_path, "deals", DEALS, values={("stage", "x"): "nonsense"})


def test_a_deal_may_get_its_customer_later(store: Store, tmp_path: Path) -> None:
    _bring(store, tmp_path, "deals", DEALS)
    _bring(store, tmp_path, "deals", "Deal ID,Customer,Stage\nD2,Beta,Decision\n")
    assert _rows(
        store,
        "SELECT count(*) FROM stage_move m JOIN deal d ON d.id = m.deal_id "
        "WHERE d.external_id = 'D2' AND m.customer_id = d.customer_id",
    ) == [(2,)]


def test_bad_rows_are_refused_one_by_one_with_line_and_reason(store: Store, tmp_path: Path) -> None:
    text = (
        ORDERS
        + "12,31/02/2024,Acme,Nut,1,1,0\n13,2024-01-01,,Nut,1,1,0\n14,2024-01-01,X,Nut,1,one,0\n"
    )
    report = tmp_path / "refused.csv"
    done = _bring(store, tmp_path, "orders", text, report=report)
    assert [(row.line, row.reason) for row in done.refused] == [
        (5, "date_wrong"),
        (6, "customer_missing"),
        (7, "number_wrong"),
    ]
    assert done.created["orders"] == 2
    with report.open(encoding="utf-8-sig", newline="") as file:
        saved = list(csv.DictReader(file))
    assert [row["line"] for row in saved] == ["5", "6", "7"]


def test_the_currency_of_amounts_can_be_named(store: Store, tmp_path: Path) -> None:
    text = "Date,Customer,Amount\n2024-01-01,Acme,1200\n"
    _bring(store, tmp_path, "orders", text, currency="JPY")
    assert _rows(store, "SELECT o.currency, l.amount FROM sales_order o JOIN order_line l") == [
        ("JPY", 1200)
    ]


@pytest.mark.parametrize(("word", "code"), [("EURO", "EUR"), ("€", "EUR"), ("RMB", "CNY")])
def test_the_usual_words_and_signs_of_currencies_are_known(
    store: Store, tmp_path: Path, word: str, code: str
) -> None:
    _bring(store, tmp_path, "orders", f"Date,Customer,Amount,Currency\n2024-01-01,A,12,{word}\n")
    assert _rows(store, "SELECT currency FROM sales_order") == [(code,)]


def test_deals_without_a_customer_are_counted(store: Store, tmp_path: Path) -> None:
    text = "Deal Name,Account Name\nBig,Acme\nSmall,\nTiny,\n"
    told = _bring(store, tmp_path, "deals", text).remarks
    assert [(remark.code, remark.count) for remark in told] == [("deal_without_customer", 2)]


def test_stopping_changes_nothing_and_leaves_no_file_behind(store: Store, tmp_path: Path) -> None:
    before, beside = dump(store), set(store.path.parent.glob(".import-*"))
    steps: list[str] = []
    for last in ("reading", "checking", "writing"):
        with pytest.raises(UserError, match="import_cancelled"):
            _bring(
                store,
                tmp_path,
                "customers",
                CUSTOMERS,
                progress=lambda step, _share: steps.append(step),
                cancelled=lambda last=last: last in steps,
            )
        assert dump(store) == before
    assert set(store.path.parent.glob(".import-*")) == beside


def test_what_is_saved_meanwhile_is_matched_again(store: Store, tmp_path: Path) -> None:
    saved: list[int] = []

    def progress(step: str, _share: float) -> None:
        if step == "writing" and not saved:
            saved.append(customers.add(store, name="Acme"))

    _bring(store, tmp_path, "customers", CUSTOMERS, progress=progress)
    assert _rows(store, "SELECT count(*) FROM customer WHERE name = 'Acme'") == [(1,)]
    assert _rows(store, "SELECT external_id FROM customer WHERE name = 'Acme'") == [("A1",)]


def test_several_files_are_one_import(store: Store, tmp_path: Path) -> None:
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for path, name in zip(paths, ("Acme", "Beta"), strict=True):
        path.write_text(f"Name;Umsatz\n{name};1\n")
    done = import_files(store, kind="customers", files=paths)
    assert done.created == {"customers": 2}
    store.undo()
    assert _rows(store, "SELECT count(*) FROM customer") == [(0,)]


def test_many_rows_go_by_the_staging_file(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.exchange.batch._KEPT", 2)
    monkeypatch.setattr("crm_desktop.exchange.making._CHUNK", 1)
    done = _bring(store, tmp_path, "customers", CUSTOMERS)
    assert done.created == {"customers": 2, "contacts": 3, "users": 1}
    assert _bring(store, tmp_path, "customers", CUSTOMERS).change_id is None


def test_the_user_says_how_days_are_meant_where_their_whole_column_leaves_it_open(
    store: Store, tmp_path: Path
) -> None:
    open_days = "Order ID,Date,Customer,Amount\n1,3/4/2020,Acme,5\n2,5/6/2020,Acme,7\n"
    tried = _bring(store, tmp_path, "orders", open_days, dry_run=True)
    (days,) = tried.uncertain_days
    assert (days.field, days.order, days.samples) == ("date", "day_first", ("3/4/2020", "5/6/2020"))
    assert [remark.code for remark in tried.remarks] == ["date_order_uncertain"]
    chosen = {"date": "month_first"}
    done = _bring(store, tmp_path, "orders", open_days, day_orders=chosen)
    assert done.remarks == ()
    assert _rows(store, "SELECT ordered_on FROM sales_order ORDER BY id") == [
        ("2020-03-04",), ("2020-05-06",)
    ]  # fmt: skip
    settled = open_days + "3,25/6/2020,Acme,9\n"
    done = _bring(store, tmp_path, "orders", settled, day_orders=chosen)
    assert done.uncertain_days == ()
    assert ("2020-06-25",) in _rows(store, "SELECT ordered_on FROM sales_order")


def test_a_deal_that_is_closed_here_stays_closed_when_its_file_has_it_open(
    store: Store, tmp_path: Path
) -> None:
    _bring(store, tmp_path, "deals", "Deal ID,Deal Name,Stage\nD1,Line 4,Closed Won\n")
    done = _bring(store, tmp_path, "deals", "Deal ID,Deal Name,Stage\nD1,Line 4,Evaluation\n")
    assert _rows(store, "SELECT buying_stage, outcome FROM deal") == [("follow_up", "won")]
    assert _rows(store, "SELECT count(*) FROM stage_move") == [(1,)]
    assert [(r.code, r.facts) for r in done.remarks] == [
        ("deal_stays_closed", {"name": "Line 4"})
    ]  # fmt: skip
    _bring(store, tmp_path, "deals", "Deal ID,Deal Name,Stage\nD1,Line 4,Closed Lost\n")
    assert _rows(store, "SELECT buying_stage, outcome FROM deal") == [("decision", "lost")]


def test_a_customer_without_a_name_is_refused_unless_it_is_known_or_bought(
    store: Store, tmp_path: Path
) -> None:
    _bring(store, tmp_path, "orders", "Customer ID,Date,Amount\n7,2024-01-05,5\n")
    rows = "Customer ID,Name,Industry\n7,,metal\n8,,glass\n9,Beta,glass\n"
    done = _bring(store, tmp_path, "customers", rows)
    assert [(row.line, row.reason) for row in done.refused] == [(3, "name_missing")]
    assert _rows(store, "SELECT name, industry FROM customer ORDER BY id") == [
        ("7", "metal"), ("Beta", "glass")
    ]  # fmt: skip


def test_a_birthday_without_a_year_costs_only_itself(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Eva Ruiz\nBDAY:--0203\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Chen\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Li Wei\nBDAY:1980-02-03\nEND:VCARD\n"
    )
    done = import_files(store, kind="contacts", files=[path])
    assert done.refused == ()
    assert _rows(store, "SELECT name, birthday FROM contact ORDER BY id") == [
        ("Eva Ruiz", None), ("Bo Chen", None), ("Li Wei", "1980-02-03")
    ]  # fmt: skip
    assert [(r.code, r.facts["value"]) for r in done.remarks] == [
        ("birthday_without_year", "--0203"), ("birthday_without_year", "1604-02-03")
    ]  # fmt: skip


def test_what_is_saved_meanwhile_and_matches_nothing_delays_no_import(
    store: Store, tmp_path: Path
) -> None:
    customer_id = customers.add(store, name="Beta")
    begun: list[str] = []

    def progress(step: str, _share: float) -> None:
        if step == "writing" and "writing" not in begun:
            customers.edit(store, id=customer_id, notes="called")
            activities.log(
                store, kind="call", customer_id=customer_id, subject="Asked",
                done_at=datetime(2024, 1, 5, tzinfo=UTC),
            )  # fmt: skip
        begun.append(step)

    _bring(store, tmp_path, "customers", CUSTOMERS, progress=progress)
    steps = [step for step, _again in itertools.groupby(begun)]
    assert steps == ["reading", "checking", "indexing", "writing"]
    assert _rows(store, "SELECT count(*) FROM customer") == [(3,)]
