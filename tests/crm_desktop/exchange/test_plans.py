"""Plans say how tables come in: by which keys, filled or skipped, several as one Change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop import customers, firm
from crm_desktop.errors import UserError
from crm_desktop.exchange import runs, sources
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.results import ImportResult
from crm_desktop.exchange.retrying import retry_refusals
from crm_desktop.exchange.sources import Pasted
from crm_desktop.store import Store
from tests.crm_desktop.dump import dump


def _rows(store: Store, statement: str) -> list[tuple[object, ...]]:
    with store.read() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(statement)]


def _plan(kind: str, text: str, **how: object) -> TablePlan:
    return replace(TablePlan(Pasted(text, f"{kind}.csv"), kind), **how)  # type: ignore[arg-type]  # any of its fields


def _bring(store: Store, plan: TablePlan, dry_run: bool = False) -> ImportResult:
    return import_plans(store, [plan], dry_run=dry_run).results[0]


MIXED = (
    _plan("orders", "Order ID,Date,Customer,Amount\n10,2024-01-05,Acme,5\n11,2024-01-05,Beta,7\n"),
    _plan("activities", "Date,Customer,Contact,Text\n2024-01-05,Acme,Eva Ruiz,Asked\n"),
    _plan("contacts", "Name,Company,Email\nEva Ruiz,Acme,eva@acme.de\n"),
    _plan("customers", "Account ID,Name\nA1,Acme\n"),
)


def test_tables_of_any_kinds_come_in_with_who_is_named_by_others_first(store: Store) -> None:
    before = dump(store)
    outcome = import_plans(store, MIXED)
    assert [result.created for result in outcome.results] == [
        {"customers": 1, "orders": 2, "order_lines": 2},
        {"activities": 1},
        {"contacts": 1},
        {"customers": 1},
    ]
    assert [result.kind for result in outcome.results] == [plan.kind for plan in MIXED]
    assert {result.change_id for result in outcome.results} == {outcome.change_id}
    assert [(c.name, c.count) for c in outcome.results[0].unknown_customers] == [("Beta", 1)]
    after = dump(store)
    again = import_plans(store, MIXED)
    assert (again.change_id, dump(store)) == (None, after)
    store.undo()
    assert dump(store) == before


def test_a_table_that_cannot_be_read_keeps_all_of_them_out(store: Store) -> None:
    before = dump(store)
    with pytest.raises(UserError, match="columns_missing"):
        import_plans(store, [*MIXED, _plan("orders", "What,Ever\n1,2\n")])
    assert dump(store) == before


@pytest.mark.parametrize(
    ("key", "column", "known", "written"),
    [
        ("tax_number", "Tax ID", "DE 123-456", "de123456"),
        ("email", "Email", "info@acme.de", "INFO@acme.de"),
        ("phone", "Phone", "0228 123456", "+49 228 123456"),
    ],
)
def test_customers_are_recognised_by_the_key_that_was_chosen(
    store: Store, key: str, column: str, known: str, written: str
) -> None:
    _bring(store, _plan("customers", f"Name,{column}\nAcme,{known}\n"))
    table = f"Name,{column},Industry\nAcme Holding,{written},metal\n"
    tried = _bring(store, _plan("customers", table), dry_run=True)
    assert tried.created == {"customers": 1}
    done = _bring(store, _plan("customers", table, match=(key,)))
    assert (done.created, done.updated["customers"]) == ({}, 1)
    assert _rows(store, "SELECT name, industry FROM customer") == [("Acme Holding", "metal")]


def test_keys_are_tried_in_their_order_and_a_row_further_down_meets_one_above(
    store: Store,
) -> None:
    table = "Name,Tax ID,Email\nAcme,1,a@x.de\nBeta,,a@x.de\nGamma,1,\n"
    done = _bring(store, _plan("customers", table, match=("tax_number", "email")))
    assert done.created == {"customers": 1}
    assert _rows(store, "SELECT name FROM customer") == [("Gamma",)]


def test_people_may_go_by_their_number_alone(store: Store) -> None:
    _bring(store, _plan("contacts", "Contact ID,Name,Email\n1,Eva Ruiz,eva@acme.de\n"))
    table = "Contact ID,Name,Email\n1,Eva Lopez,\n2,Eva Ruiz,eva@acme.de\n"
    done = _bring(store, _plan("contacts", table, match=("external_id",)))
    assert (done.created, done.updated) == ({"contacts": 1}, {"contacts": 1})


def test_deals_may_go_by_name_whatever_their_day(store: Store) -> None:
    _bring(store, _plan("deals", "Deal Name,Customer,Create Date\nLine 4,Acme,2024-01-01\n"))
    table = "Deal Name,Customer,Create Date,Amount\nLine 4,Acme,2024-02-02,5\n"
    assert _bring(store, _plan("deals", table), dry_run=True).created == {"deals": 1}
    done = _bring(store, _plan("deals", table, match=("name",)))
    assert (done.created, done.updated) == ({}, {"deals": 1})


def test_a_key_that_there_is_not_is_refused_in_words(store: Store) -> None:
    with pytest.raises(UserError, match="unknown_choice"):
        _bring(store, _plan("customers", "Name\nAcme\n", match=("shoe_size",)))
    with pytest.raises(UserError, match="unknown_choice"):
        _bring(store, _plan("customers", "Name\nAcme\n", existing="forget"))


KNOWN = "Account ID,Name,Industry,City,Email,Do not contact,Notes\nA1,Acme,metal,,,yes,Called\n"
NEWER = "Account ID,Name,Industry,City,Email,Source\nA1,Acme,glass,Bonn,info@acme.de,fair\n"


def test_only_gaps_are_filled_where_that_was_asked_for(store: Store) -> None:
    _bring(store, _plan("customers", KNOWN))
    done = _bring(store, _plan("customers", NEWER, existing="fill"))
    assert done.updated == {"customers": 1}
    assert _rows(store, "SELECT industry, source, city FROM customer") == [
        ("metal", "fair", "Bonn")
    ]
    more = NEWER.replace("info@", "sales@").replace("Bonn", "Ulm")
    again = _bring(store, _plan("customers", more, existing="fill"))
    assert (again.change_id, again.unchanged) == (None, 1)


def test_a_deal_is_not_moved_while_its_gaps_are_filled(store: Store) -> None:
    _bring(store, _plan("deals", "Deal ID,Deal Name,Stage\nD1,Line 4,Evaluation\n"))
    table = "Deal ID,Deal Name,Stage,Amount\nD1,Line 5,Closed Won,7\n"
    _bring(store, _plan("deals", table, existing="fill"))
    assert _rows(store, "SELECT name, buying_stage, outcome, amount FROM deal") == [
        ("Line 4", "evaluation", None, 700)
    ]
    assert _rows(store, "SELECT count(*) FROM stage_move") == [(1,)]


@pytest.mark.parametrize("plan", MIXED, ids=lambda plan: plan.kind)
def test_what_is_there_is_skipped_where_that_was_asked_for(store: Store, plan: TablePlan) -> None:
    import_plans(store, MIXED)
    before = dump(store)
    changed = plan.source.text.replace("Acme,5", "Acme,6")  # type: ignore[union-attr]  # all are pasted
    changed = changed.replace("A1,Acme", "A1,Acme Ltd").replace("eva@", "e@")
    other = replace(plan, source=Pasted(changed, "other.csv"), existing="skip")
    assert _bring(store, other).change_id is None
    assert dump(store) == before


def test_notes_are_never_overwritten_and_others_come_below_once(store: Store) -> None:
    _bring(store, _plan("customers", "Name,Notes\nAcme,Called\n"))
    other = _plan("customers", "Name,Notes\nAcme,Wants a visit\n")
    _bring(store, other)
    ((notes,),) = _rows(store, "SELECT notes FROM customer")
    day = store.clock().astimezone().date().isoformat()
    assert notes == f"Called\n\n{day}\nWants a visit"
    assert _bring(store, other).change_id is None
    assert _bring(store, _plan("customers", "Name,Notes\nAcme,called\n")).change_id is not None
    assert _bring(store, _plan("customers", "Name,Notes\nAcme,Called\n")).change_id is None
    filling = _plan("customers", "Name,Notes\nAcme,Else\n", existing="fill")
    assert _bring(store, filling).change_id is None


def test_notes_typed_during_an_import_stay(store: Store) -> None:
    acme = customers.add(store, name="Acme", notes="Called")
    typed: list[str] = []

    def progress(step: str, _share: float) -> None:
        if step == "writing" and not typed:
            typed.append(step)
            customers.edit(store, id=acme, notes="Called twice")

    import_plans(store, [_plan("customers", "Name,Notes\nAcme,Rich\n")], progress=progress)
    ((notes,),) = _rows(store, "SELECT notes FROM customer")
    assert str(notes).startswith("Called twice\n\n") and str(notes).endswith("\nRich")


ORDERS = "Date,Customer,Amount\n2024-01-05,Nordwind,5\n2024-01-06,Nordwind,6\n2024-01-07,Xyz,7\n"


def test_unknown_customers_are_listed_with_near_names_before_anything_is_done(
    store: Store,
) -> None:
    near = customers.add(store, name="Nordwinde")
    tried = _bring(store, _plan("orders", ORDERS), dry_run=True)
    assert [(c.name, c.count, c.near) for c in tried.unknown_customers] == [
        ("Nordwind", 2, ((near, "Nordwinde"),)),
        ("Xyz", 1, ()),
    ]


def test_an_unknown_customer_is_made_chosen_or_its_rows_refused(store: Store) -> None:
    near = customers.add(store, name="Nordwinde")
    plan = _plan("orders", ORDERS, unknown_customer="refuse", customers={"Nordwind": near})
    done = _bring(store, plan)
    assert done.created == {"orders": 2, "order_lines": 2}
    assert [(row.line, row.reason, row.facts) for row in done.refused] == [
        (4, "customer_unknown", {"customer": "Xyz"})
    ]
    assert _bring(store, plan).change_id is None
    assert _bring(store, replace(plan, unknown_customer="create")).created["customers"] == 1


def test_the_run_is_kept_with_its_refused_rows_and_goes_with_its_undo(store: Store) -> None:
    outcome = import_plans(store, [_plan("orders", ORDERS.replace("2024-01-06", "soon"))])
    with store.read() as session:
        (run,) = runs.runs(session)
        (row,) = runs.refusals(session, run.id)
    assert (run.id, run.change_id, run.waiting) == (outcome.run_id, outcome.change_id, 1)
    assert (row.line, row.reason, row.cells["Customer"]) == (3, "date_wrong", "Nordwind")
    store.undo()
    with store.read() as session:
        assert runs.runs(session) == ()


def test_an_import_of_which_nothing_came_in_is_kept_once_to_be_mended(store: Store) -> None:
    plan = _plan("orders", ORDERS, unknown_customer="refuse")
    first = import_plans(store, [plan])
    assert first.run_id is not None
    again = import_plans(store, [plan])
    assert (again.change_id, again.run_id) == (None, first.run_id), "there its rows wait"
    with store.read() as session:
        assert [run.waiting for run in runs.runs(session)] == [3]


def test_the_firms_own_fields_come_in_by_their_names(store: Store) -> None:
    for kind, name in (("number", "Machines"), ("date", "Founded"), ("yes_no", "ISO 9001")):
        firm.add_custom_field(store, subject="customer", kind=kind, name=name)
    firm.add_custom_field(
        store, subject="customer", kind="choice", name="Region", choices=("North", "South")
    )
    table = "Name,Machines,Founded,ISO 9001,Region\nAcme,12,1999-05-03,sí,north\nBeta,,,x,Nrd\n"
    plan = _plan("customers", table)
    done = _bring(store, plan)
    assert done.mapping["Machines"] == "own:Machines"
    assert [(w.field, w.word) for w in done.unknown_words] == [("own:Region", "Nrd")]
    assert _rows(
        store,
        "SELECT f.name, v.number, v.day, v.yes, v.text FROM custom_value v JOIN custom_field f "
        "ON f.id = v.custom_field_id JOIN customer c ON c.id = v.customer_id WHERE c.name = 'Acme' "
        "ORDER BY v.id",
    ) == [
        ("Machines", 12.0, None, None, None),
        ("Founded", None, "1999-05-03", None, None),
        ("ISO 9001", None, None, 1, None),
        ("Region", None, None, None, "North"),
    ]
    assert _bring(store, plan).change_id is None
    _bring(store, replace(plan, values={("own:Region", "Nrd"): "North"}))
    assert _rows(store, "SELECT count(*) FROM custom_value WHERE text = 'North'") == [(2,)]
    wrong = _bring(store, _plan("customers", "Name,ISO 9001\nAcme,perhaps\n"))
    assert [(row.reason, row.facts["column"]) for row in wrong.refused] == [
        ("yes_no_wrong", "ISO 9001")
    ]


def test_people_bring_tags_and_their_wish_to_be_left_alone(store: Store) -> None:
    table = "Name,Email,Tags,Do not contact\nEva Ruiz,eva@acme.de,golf; Bonn,yes\n"
    plan = _plan("contacts", table)
    _bring(store, plan)
    assert _rows(store, "SELECT word FROM contact_tag ORDER BY id") == [("golf",), ("Bonn",)]
    assert _bring(store, plan).change_id is None
    # The other program knows nothing of the wish: it stays.
    _bring(store, _plan("contacts", table.replace("yes", "no")))
    assert _rows(store, "SELECT do_not_contact FROM contact") == [(1,)]


def test_words_of_the_file_are_mapped_to_codes(store: Store) -> None:
    table = "Name,Tier\nAcme,A-Kunde\nBeta,B-Kunde\n"
    plan = _plan("customers", table, values={("tier", "A-Kunde"): "core"})
    done = _bring(store, plan)
    assert [word.word for word in done.unknown_words] == ["B-Kunde"]
    assert _rows(store, "SELECT name, tier FROM customer ORDER BY id") == [
        ("Acme", "core"), ("Beta", None)
    ]  # fmt: skip


def test_numbers_that_their_whole_column_leaves_open_are_asked(store: Store) -> None:
    table = "Order ID,Date,Customer,Amount\n1,2024-01-05,Acme,1.234\n2,2024-01-05,Acme,5.678\n"
    plan = _plan("orders", table)
    tried = _bring(store, plan, dry_run=True)
    (numbers,) = tried.uncertain_numbers
    assert (numbers.field, numbers.samples, numbers.is_chosen) == (
        "amount", ("1.234", "5.678"), False
    )  # fmt: skip
    assert [remark.code for remark in tried.remarks] == ["numbers_uncertain"]
    done = _bring(store, replace(plan, number_habit=","))
    assert done.remarks == ()
    assert _rows(store, "SELECT amount FROM order_line ORDER BY id") == [(123400,), (567800,)]


def test_many_changed_rows_leave_the_memory_and_are_written_all_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.exchange.changed._KEPT", 2)
    monkeypatch.setattr("crm_desktop.exchange.changed._WRITTEN", 3)
    monkeypatch.setattr("crm_desktop.exchange.making._CHUNK", 2)
    monkeypatch.setattr("crm_desktop.exchange.keys._WAITING", 3)
    names = [f"Firm {number}" for number in range(20)]
    first = "Name,Industry\n" + "".join(f"{name},metal\n" for name in names)
    _bring(store, _plan("customers", first))
    other = "Name,Industry,Source\n" + "".join(f"{name},glass,fair\n" for name in names * 2)
    done = _bring(store, _plan("customers", other))
    assert (done.created, done.updated) == ({}, {"customers": 20})
    assert _rows(store, "SELECT DISTINCT industry, source FROM customer") == [("glass", "fair")]


def test_refused_rows_of_two_sheets_of_a_workbook_say_their_sheet(
    store: Store, tmp_path: Path
) -> None:
    book = xlsxwriter.Workbook(tmp_path / "firms.xlsx")
    for name in ("North", "South"):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["Name", "Phone"])
        sheet.write_row(1, 0, [f"{name} Ltd", ""])
        sheet.write_row(2, 0, ["", f"030 {name}"])
    book.close()
    path = tmp_path / "firms.xlsx"
    plans = [
        TablePlan(path, "customers", sources.find_layout(path, sheet=part.name))
        for part in sources.parts(path)
    ]
    outcome = import_plans(store, plans)
    told = [row.file for result in outcome.results for row in result.refused]
    assert told == ["firms.xlsx: North", "firms.xlsx: South"]
    with store.read() as session:
        (run,) = runs.runs(session)
        assert run.files == ("firms.xlsx",)
        north, south = runs.refusals(session, run.id)
    mended = {south.id: {"Name": "South Two"}}
    again = retry_refusals(store, run_id=run.id, rows=mended)
    assert [result.created for result in again.results] == [{"customers": 1}]
    alone = import_plans(store, plans[:1], dry_run=True)
    assert alone.results[0].refused[0].file == "firms.xlsx"
    assert north.file == "firms.xlsx: North"


def test_a_record_that_gets_only_a_phone_a_tag_or_a_value_of_ones_own_is_counted(
    store: Store,
) -> None:
    firm.add_custom_field(store, subject="customer", kind="number", name="Trucks")
    _bring(store, _plan("customers", "Name,Trucks\nAcme,1\nBeta,1\nGamma,1\n"))
    more = _plan("customers", "Name,Trucks,Phone,Tags\nAcme,2,,\nBeta,,030 123456,\nGamma,,,a\n")
    result = _bring(store, more)
    assert (result.updated, result.unchanged, result.refused) == ({"customers": 3}, 0, ())
    assert _bring(store, more).updated == {}


def test_tags_may_be_separated_by_commas_where_nothing_else_separates_them(store: Store) -> None:
    _bring(store, _plan("customers", "Name;Tags\nAcme;vip, norte\nBeta;vip，北方、old\n"))
    _bring(store, _plan("customers", 'Name,Tags\nGamma,"a, b; c"\n'))
    words = _rows(store, "SELECT word FROM customer_tag ORDER BY id")
    assert [word for (word,) in words] == ["vip", "norte", "vip", "北方", "old", "a, b", "c"]
