"""Every verb, done, undone and done again, with the whole content of the file compared."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import crm_desktop
from crm_desktop import (
    activities,
    complaints,
    contacts,
    customers,
    deals,
    documents,
    duplicates,
    firm,
    mails,
    needs,
    orders,
    products,
    promises,
    stakeholders,
)
from crm_desktop.keeping import Kept
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.papers import letterhead
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop import (
    verbs_of_data,
    verbs_of_decisions,
    verbs_of_key_accounts,
    verbs_of_merging,
    verbs_of_the_agenda,
    verbs_of_views,
)
from tests.crm_desktop.dump import dump
from tests.crm_desktop.small_firm import TODAY, Firm, make_firm

NOUNS = (
    letterhead,
    activities,
    complaints,
    contacts,
    customers,
    deals,
    documents,
    duplicates,
    firm,
    mails,
    needs,
    orders,
    products,
    promises,
    stakeholders,
    *verbs_of_key_accounts.NOUNS,
    *verbs_of_the_agenda.NOUNS,
    *verbs_of_decisions.NOUNS,
    *verbs_of_views.NOUNS,
    *verbs_of_data.NOUNS,
    *verbs_of_merging.NOUNS,
)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Firm]:
    """A file with one of everything, to be copied: making it takes longer than any case."""
    folder = tmp_path_factory.mktemp("verbs")
    opened = open_store(folder / "test.crm")
    try:
        return folder, make_firm(opened, folder)
    finally:
        opened.close()


@pytest.fixture
def store(tmp_path: Path, made_once: tuple[Path, Firm]) -> Iterator[Store]:
    """A copy of it."""
    shutil.copytree(made_once[0], tmp_path / "firm")
    opened = open_store(tmp_path / "firm" / "test.crm")
    yield opened
    opened.close()


@pytest.fixture
def small_firm(made_once: tuple[Path, Firm]) -> Firm:
    """What is in it."""
    return made_once[1]


Case = Callable[[Store, Firm], object]

CASES: dict[str, list[Case]] = {
    "activities.log": [
        lambda s, f: activities.log(
            s,
            kind="visit",
            subject="tour",
            customer_id=f.customer,
            contact_ids=[f.person],
            colleague_ids=[f.user],
            signals=["asks_price"],
            deal_id=f.deal,
            promise={"text": "drawings", "due_on": TODAY},
            next_step={"kind": "call", "subject": "ask", "due_on": TODAY},
        )
    ],
    "activities.plan": [
        lambda s, f: activities.plan(
            s, kind="call", subject="x", due_on=TODAY, customer_id=f.customer, due_time="09:00"
        )
    ],
    "activities.edit": [lambda s, f: activities.edit(s, id=f.activity, subject="S", mood="good")],
    "activities.finish": [lambda s, f: activities.finish(s, id=f.planned, outcome="reached")],
    "activities.delete": [lambda s, f: activities.delete(s, ids=[f.activity, f.planned])],
    "complaints.add": [lambda s, f: complaints.add(s, customer_id=f.customer, text="rust")],
    "complaints.edit": [lambda s, f: complaints.edit(s, id=f.complaint, text="C")],
    "complaints.reply": [lambda s, f: complaints.reply(s, id=f.complaint)],
    "complaints.solve": [lambda s, f: complaints.solve(s, id=f.complaint, solution="new")],
    "complaints.reopen": [lambda s, f: complaints.reopen(s, id=f.solved)],
    "complaints.delete": [lambda s, f: complaints.delete(s, ids=[f.complaint, f.solved])],
    "contacts.add": [
        lambda s, f: contacts.add(
            s,
            name="Chen",
            customer_id=f.customer,
            title="buyer",
            phones=["2"],
            emails=["x@y.z"],
            interests=["chess"],
            addresses=[{"city": "X"}],
        )
    ],
    "contacts.edit": [
        lambda s, f: contacts.edit(s, id=f.person, customer_id=f.customer, title="head", name="H"),
        lambda s, f: contacts.edit(s, id=f.second, interests=["tea", "go"], phones=["9"]),
    ],
    "contacts.delete": [lambda s, f: contacts.delete(s, ids=[f.person])],
    "contacts.place": [lambda s, f: contacts.place(s, contact_id=f.person, customer_id=f.other)],
    "contacts.edit_position": [lambda s, f: contacts.edit_position(s, id=f.position, until=TODAY)],
    "contacts.delete_position": [lambda s, f: contacts.delete_position(s, ids=[f.position])],
    "contacts.add_department": [
        lambda s, f: contacts.add_department(
            s, customer_id=f.customer, name="Finance", functions=["finance", "executive"]
        )
    ],
    "contacts.edit_department": [
        lambda s, f: contacts.edit_department(s, id=f.department, name="N", functions=["technical"])
    ],
    "contacts.delete_department": [lambda s, f: contacts.delete_department(s, ids=[f.department])],
    "customers.add": [
        lambda s, f: customers.add(
            s,
            name="New",
            tier="core",
            tags=["x", "y"],
            phones=["1"],
            emails=["q@w.e"],
            addresses=[{"street": "S", "city": "C"}],
            parent_id=f.customer,
        )
    ],
    "customers.edit": [
        lambda s, f: customers.edit(s, id=f.customer, name="ACME", tags=["b"], phones=["1", "2"])
    ],
    "customers.edit_many": [
        lambda s, f: customers.edit_many(s, ids=[f.customer, f.other], tier="core", tags=["z"])
    ],
    "customers.tag": [lambda s, f: customers.tag(s, ids=[f.customer, f.other], word="a")],
    "customers.delete": [
        lambda s, f: customers.delete(s, ids=[f.customer]),
        lambda s, f: customers.delete(s, ids=[f.customer, f.other]),
    ],
    "customers.forget_referral": [
        lambda s, f: customers.forget_referral(s, ids=[f.referral]),
    ],
    "customers.refer": [
        lambda s, f: customers.refer(s, id=f.other, by_customer_id=f.customer, on=TODAY)
    ],
    "deals.add": [
        lambda s, f: deals.add(s, name="pumps", opened_on=TODAY, customer_id=f.customer, amount=5)
    ],
    "deals.edit": [
        lambda s, f: deals.edit(s, id=f.deal, name="G", amount=900),
        lambda s, f: deals.edit(s, id=f.deal, customer_id=f.other),
    ],
    "deals.move": [
        lambda s, f: deals.move(s, id=f.deal, to_stage="decision", on=TODAY),
        lambda s, f: deals.move(s, id=f.deal, to_stage="need", on=TODAY, reason="budget gone"),
    ],
    "deals.edit_move": [lambda s, f: deals.edit_move(s, id=f.move, on=date(2026, 1, 1))],
    "deals.close": [lambda s, f: deals.close(s, id=f.deal, outcome="won", on=TODAY, reason="fit")],
    "deals.reopen": [lambda s, f: deals.reopen(s, id=f.lost_deal)],
    "deals.delete": [lambda s, f: deals.delete(s, ids=[f.deal])],
    "deals.set_rivals": [lambda s, f: deals.set_rivals(s, id=f.deal, names=["Rival", "New"])],
    "deals.set_criteria": [lambda s, f: deals.set_criteria(s, id=f.deal, texts=["price", "x"])],
    "deals.set_products": [
        lambda s, f: deals.set_products(s, id=f.deal, products=[{"product_id": f.product}])
    ],
    "documents.attach": [lambda s, f: documents.attach(s, path=f.file, customer_id=f.other)],
    "documents.attach_kept": [
        lambda s, f: documents.attach_kept(
            s, kept=Kept("a.pdf", "ab", 2, None), customer_id=f.other
        )
    ],
    "documents.link": [lambda s, f: documents.link(s, url="https://e.org", customer_id=f.other)],
    "documents.rename": [lambda s, f: documents.rename(s, id=f.document, name="Plan")],
    "documents.delete": [lambda s, f: documents.delete(s, ids=[f.document])],
    "duplicates.not_the_same": [
        lambda s, f: duplicates.not_the_same(s, subject="contact", a_id=f.person, b_id=f.second)
    ],
    "duplicates.forget_not_the_same": [
        lambda s, f: duplicates.forget_not_the_same(s, ids=[f.not_same])
    ],
    "firm.set_setting": [
        lambda s, f: firm.set_setting(s, key="holidays", value=["2026-01-01"]),
        lambda s, f: firm.set_setting(s, key="base_currency", value="CNY"),
    ],
    "letterhead.set_logo": [
        lambda s, f: letterhead.set_logo(s, path=f.file),
        lambda s, f: letterhead.set_logo(s, path=None),
    ],
    "firm.add_user": [lambda s, f: firm.add_user(s, name="New")],
    "firm.edit_user": [lambda s, f: firm.edit_user(s, id=f.user, role="manager")],
    "firm.delete_user": [lambda s, f: firm.delete_user(s, ids=[f.user])],
    "firm.add_competitor": [lambda s, f: firm.add_competitor(s, name="R2")],
    "firm.edit_competitor": [lambda s, f: firm.edit_competitor(s, id=f.rival, name="R3")],
    "firm.delete_competitor": [lambda s, f: firm.delete_competitor(s, ids=[f.rival])],
    "firm.add_custom_field": [
        lambda s, f: firm.add_custom_field(
            s, subject="deal", kind="choice", name="colour", choices=["red", "blue"]
        )
    ],
    "firm.edit_custom_field": [
        lambda s, f: firm.edit_custom_field(s, id=f.field, name="G", choices=["a", "b"])
    ],
    "firm.delete_custom_field": [lambda s, f: firm.delete_custom_field(s, ids=[f.field])],
    "firm.set_custom_value": [
        lambda s, f: firm.set_custom_value(s, field_id=f.field, value="a", customer_id=f.customer)
    ],
    "mails.log_kept": [lambda s, f: mails.log_kept(s, kept=kept_mail(s), customer_id=f.customer)],
    "mails.log": [lambda s, f: mails.log(s, path=saved_mail(s), customer_id=f.customer)],
    "needs.add": [lambda s, f: needs.add(s, customer_id=f.customer, text="less noise")],
    "needs.edit": [lambda s, f: needs.edit(s, id=f.need, importance=5)],
    "needs.delete": [lambda s, f: needs.delete(s, ids=[f.need])],
    "orders.add": [
        lambda s, f: orders.add(
            s,
            customer_id=f.customer,
            ordered_on=TODAY,
            currency="EUR",
            number="17",
            lines=[{"text": "x", "quantity": 1_000, "amount": 7}],
        )
    ],
    "orders.edit": [
        lambda s, f: orders.edit(
            s, id=f.order, number="18", lines=[{"text": "x", "quantity": 2_000, "amount": 7}]
        )
    ],
    "orders.delete": [lambda s, f: orders.delete(s, ids=[f.order])],
    "products.add": [lambda s, f: products.add(s, name="Pump", line="pumps")],
    "products.edit": [lambda s, f: products.edit(s, id=f.product, name="Gear 2")],
    "products.delete": [lambda s, f: products.delete(s, ids=[f.product])],
    "promises.add": [lambda s, f: promises.add(s, customer_id=f.customer, text="x")],
    "promises.edit": [lambda s, f: promises.edit(s, id=f.promise, due_on=TODAY)],
    "promises.keep": [lambda s, f: promises.keep(s, id=f.promise)],
    "promises.break_": [lambda s, f: promises.break_(s, id=f.promise)],
    "promises.reopen": [lambda s, f: promises.reopen(s, id=f.kept)],
    "promises.delete": [lambda s, f: promises.delete(s, ids=[f.promise])],
    "stakeholders.add": [
        lambda s, f: stakeholders.add(s, customer_id=f.customer, title="Finance", influence=4),
        lambda s, f: stakeholders.add(
            s, customer_id=f.customer, name="Zhou", roles=[BuyingRole.COACH]
        ),
    ],
    "stakeholders.add_known": [
        lambda s, f: stakeholders.add_known(s, customer_id=f.customer, deal_id=f.deal)
    ],
    "stakeholders.edit": [
        lambda s, f: stakeholders.edit(s, id=f.seat, stance=Stance.OPPONENT, interest="promotion")
    ],
    "stakeholders.fill": [
        lambda s, f: stakeholders.fill(s, id=f.empty_seat, name="Liu Min"),
    ],
    "stakeholders.set_stance": [
        lambda s, f: stakeholders.set_stance(s, ids=[f.seat], stance=Stance.SUPPORTER)
    ],
    "stakeholders.step_influence": [
        lambda s, f: stakeholders.step_influence(s, ids=[f.seat], by=1)
    ],
    "stakeholders.set_standing": [
        lambda s, f: stakeholders.set_standing(s, ids=[f.seat], stance=Stance.OPPONENT, influence=5)
    ],
    "stakeholders.move_to_department": [
        lambda s, f: stakeholders.move_to_department(
            s, ids=[f.seat_above], department_id=f.department
        )
    ],
    "stakeholders.delete": [lambda s, f: stakeholders.delete(s, ids=[f.seat, f.empty_seat])],
    "stakeholders.tie": [
        lambda s, f: stakeholders.tie(
            s, kind=TieKind.IN_CONFLICT, from_id=f.seat, to_id=f.seat_above
        )
    ],
    "stakeholders.report_to": [
        lambda s, f: stakeholders.report_to(s, id=f.seat, superior_id=f.seat_above)
    ],
    "stakeholders.untie": [lambda s, f: stakeholders.untie(s, ids=[f.tie])],
}


def of_account(case: verbs_of_key_accounts.Case) -> Case:
    return lambda store, small_firm: case(store, small_firm.account)


def of_care(case: verbs_of_the_agenda.Case) -> Case:
    return lambda store, small_firm: case(store, small_firm.care)


def of_decisions(case: verbs_of_decisions.Case) -> Case:
    return lambda store, small_firm: case(store, small_firm.decisions)


def of_views(case: verbs_of_views.Case) -> Case:
    return lambda store, small_firm: case(store, small_firm.views)


def of_data(case: verbs_of_data.Case) -> Case:
    return lambda store, small_firm: case(store, small_firm.data)


CASES |= {name: [of_account(c) for c in cs] for name, cs in verbs_of_key_accounts.CASES.items()}
CASES |= {name: [of_care(c) for c in cs] for name, cs in verbs_of_the_agenda.CASES.items()}
CASES |= verbs_of_merging.CASES
CASES |= {name: [of_decisions(c) for c in cs] for name, cs in verbs_of_decisions.CASES.items()}
CASES |= {name: [of_views(c) for c in cs] for name, cs in verbs_of_views.CASES.items()}
CASES |= {name: [of_data(c) for c in cs] for name, cs in verbs_of_data.CASES.items()}


def saved_mail(store: Store) -> Path:
    """A mail from Han of Acme, saved beside the file."""
    path = store.path.with_name("mail.eml")
    path.write_text("From: a@b.c\nSubject: Bid\n\nHello", encoding="utf-8")
    return path


def kept_mail(store: Store) -> mails.KeptMail:
    kept = mails.keep(saved_mail(store), documents.folder_of(store))
    assert kept is not None
    return kept


def all_verbs() -> set[str]:
    """Every public function of the noun modules that takes a store and is no question about it."""
    found = set()
    for noun in NOUNS:
        for name, function in vars(noun).items():
            if name.startswith("_") or not inspect.isfunction(function):
                continue
            if not function.__module__.startswith(noun.__name__) or name.endswith("_of"):
                continue
            if next(iter(inspect.signature(function).parameters), "") == "store":
                found.add(f"{noun.__name__.rsplit('.', 1)[1]}.{name}")
    return found


def test_every_verb_has_a_case() -> None:
    assert all_verbs() - set(CASES) == set()
    assert set(CASES) - all_verbs() == set()


def test_every_noun_with_verbs_is_looked_at() -> None:
    known = {noun.__name__ for noun in NOUNS}
    for module in pkgutil.iter_modules(crm_desktop.__path__, "crm_desktop."):
        loaded = importlib.import_module(module.name)
        source = Path(loaded.__file__).read_text("utf-8") if loaded.__file__ else ""
        if "store.change(" in source and module.name not in known:
            assert module.name in OTHER_WRITERS, f"{module.name} writes: give its verbs cases"


OTHER_WRITERS = {"crm_desktop.store", "crm_desktop.wiring", "crm_desktop.demo"}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=f"{name}-{n}")
        for name, cs in CASES.items()
        for n, case in enumerate(cs)
    ],
)
def test_do_undo_redo_also_after_a_restart(store: Store, small_firm: Firm, case: Case) -> None:
    before = dump(store)
    latest = store.undoable()
    assert latest is not None
    case(store, small_firm)
    after = dump(store)
    assert after != before
    undo_back_to(store, latest.id)
    assert dump(store) == before
    while store.redoable():
        store.redo()
    assert dump(store) == after
    again = open_store(store.path)
    try:
        undo_back_to(again, latest.id)
        assert dump(again) == before
    finally:
        again.close()


def undo_back_to(store: Store, change_id: int) -> None:
    while (change := store.undoable()) is not None and change.id > change_id:
        store.undo()


def test_an_edit_that_changes_nothing_is_no_change(store: Store, small_firm: Firm) -> None:
    latest = store.undoable()
    customers.edit(store, id=small_firm.customer, name="Acme", tags=["a"], phones=["1"])
    assert store.undoable() == latest


def test_a_line_total_is_rounded_half_up_and_exact() -> None:
    assert orders.line_amount(12_000, 140_000) == 16_800
    assert orders.line_amount(1_000, 134) == 1
    assert orders.line_amount(1_000, 150) == 2
    assert orders.line_amount(-1_000, 150) == -2
    assert orders.line_amount(10_000, 98_000, 1_500) == 8_330
    assert orders.line_amount(1_000, 12_500, decimals=0) == 1
    values: list[Any] = [orders.line_amount(q * 1_000, 99_999) for q in range(1, 4)]
    assert values == [1_000, 2_000, 3_000]
