"""The visit brief: needs, promises, what is open, whom to meet, what to ask."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from crm_desktop import (
    activities,
    complaints,
    contacts,
    customers,
    deals,
    needs,
    promises,
    stakeholders,
)
from crm_desktop.agenda.brief import VisitBrief, brief
from crm_desktop.models.codes import BuyingRole, SalesMode, Stance
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY


def of(store: Store, customer: int) -> VisitBrief:
    with store.read() as session:
        found = brief(session, customer, TODAY)
    assert found is not None
    return found


def ago(days: int) -> datetime:
    return datetime.combine(TODAY - timedelta(days=days), time(12), UTC)


def test_a_brief_says_what_they_need_what_we_promised_and_what_is_open(store: Store) -> None:
    acme = customers.add(
        store, name="Acme", tier="key", sales_mode="court", phones=["+34 1"],
        addresses=[{"street": "Calle 1", "city": "Bilbao"}],
    )  # fmt: skip
    needs.add(store, customer_id=acme, text="price", importance=2)
    needs.add(store, customer_id=acme, text="speed", importance=5)
    needs.add(store, customer_id=acme, text="met", importance=5, met_on=TODAY)
    late = promises.add(store, customer_id=acme, text="drawings", due_on=TODAY - timedelta(days=3))
    promises.add(store, customer_id=acme, text="sample", due_on=TODAY)
    promises.keep(store, id=promises.add(store, customer_id=acme, text="kept"))
    complaints.add(store, customer_id=acme, text="burrs", opened_at=ago(2))
    solved = complaints.add(store, customer_id=acme, text="solved")
    complaints.solve(store, id=solved, solution="s")
    deals.add(store, name="small", opened_on=TODAY, customer_id=acme, amount=1, currency="USD")
    deals.add(store, name="big", opened_on=TODAY, customer_id=acme, amount=9)
    deals.close(
        store, id=deals.add(store, name="lost", opened_on=TODAY, customer_id=acme),
        outcome="lost", on=TODAY,
    )  # fmt: skip
    activities.plan(store, kind="visit", subject="tour", due_on=TODAY, customer_id=acme)
    activities.log(
        store, kind="call", subject="asked", customer_id=acme, done_at=ago(9), outcome="busy"
    )
    activities.log(store, kind="note", subject="noted", customer_id=acme, done_at=ago(1))
    found = of(store, acme)
    assert (found.name, found.tier, found.posture) == ("Acme", "key", SalesMode.COURT)
    assert (found.address, found.phone) == ("Calle 1, Bilbao", "+34 1")
    assert [need.text for need in found.needs] == ["speed", "price"]
    assert [(p.text, p.late_days) for p in found.promises] == [("drawings", 3), ("sample", 0)]
    assert found.promises[0].id == late
    assert [(c.text, c.is_answered) for c in found.complaints] == [("burrs", False)]
    assert [(d.name, d.currency) for d in found.deals] == [("big", "EUR"), ("small", "USD")]
    assert [step.subject for step in found.steps] == ["tour"]
    assert found.last_touch is not None
    assert (found.last_touch.subject, found.last_touch.outcome) == ("asked", "busy")
    assert found.last_touch.on == TODAY - timedelta(days=9)


def test_people_are_listed_by_influence_with_their_part_and_preferences(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    add = contacts.add
    quiet = add(store, name="Quiet", customer_id=acme)
    han = add(
        store, name="Han", customer_id=acme, title="Director", phones=["+86 1"], style="short",
        channel="call", interests=["tea", "go"],
    )  # fmt: skip
    add(store, name="Refused", customer_id=acme, do_not_contact=True)
    gone = add(store, name="Gone", customer_id=acme)
    with store.read() as session:
        position = session.connection().exec_driver_sql(
            "SELECT id FROM position WHERE contact_id = ?", (gone,)
        ).scalar_one()  # fmt: skip
    contacts.edit_position(store, id=position, until=TODAY)
    gears = deals.add(store, name="Gears", opened_on=TODAY, customer_id=acme)
    stakeholders.add(store, customer_id=acme, contact_id=han, influence=1)
    stakeholders.add(
        store, customer_id=acme, deal_id=gears, contact_id=han, influence=5,
        roles=[BuyingRole.ECONOMIC_BUYER], stance=Stance.OPPONENT, interest="peace",
    )  # fmt: skip
    activities.log(
        store, kind="visit", subject="s", customer_id=acme, contact_ids=[han], done_at=ago(4)
    )
    first, second = of(store, acme).people
    assert (first.name, first.title, first.influence) == ("Han", "Director", 5)
    assert (first.roles, first.stance) == ((BuyingRole.ECONOMIC_BUYER,), Stance.OPPONENT)
    assert (first.met_on, first.phone) == (TODAY - timedelta(days=4), "+86 1")
    assert (first.style, first.channel, first.interests) == ("short", "call", ("tea", "go"))
    assert first.personal_win == "peace"
    assert (second.contact_id, second.stance, second.met_on) == (quiet, Stance.UNKNOWN, None)


def test_what_to_ask_comes_from_findings_from_what_is_old_and_from_what_is_unknown(
    store: Store,
) -> None:
    old = datetime.combine(date(2023, 1, 2), time(12), UTC)
    store.clock = lambda: old
    acme = customers.add(store, name="Acme", tier="core", phones=["1"], created_at=old)
    han = contacts.add(store, name="Han", customer_id=acme, created_at=old)
    gears = deals.add(store, name="Gears", opened_on=TODAY - timedelta(days=90), customer_id=acme)
    deals.move(store, id=gears, to_stage="evaluation", on=TODAY - timedelta(days=60))
    stakeholders.add(
        store, customer_id=acme, deal_id=gears, contact_id=han, influence=5,
        roles=[BuyingRole.ECONOMIC_BUYER],
    )  # fmt: skip
    found = of(store, acme).questions
    codes = [question.code for question in found]
    assert codes[0] == "finding" and codes == sorted(
        codes, key=["finding", "stale", "unknown"].index
    )
    assert found[0].finding is not None and found[0].facts == found[0].finding.action.facts
    assert {"stale"} <= set(codes) and len(found) <= 5
    groups = {question.facts["group"] for question in found if question.code == "stale"}
    assert groups & {"reach", "people", "standing"}


def test_a_bare_customer_has_a_short_brief_that_asks(store: Store) -> None:
    bare = of(store, customers.add(store, name="Bare"))
    assert not bare.needs and not bare.people and bare.last_touch is None
    assert {question.code for question in bare.questions} == {"unknown"}
    with store.read() as session:
        assert brief(session, 5, TODAY) is None


def test_a_brief_stays_short(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    for n in range(20):
        needs.add(store, customer_id=acme, text=f"{n}")
        promises.add(store, customer_id=acme, text=f"{n}")
        contacts.add(store, name=f"{n}", customer_id=acme)
    found = of(store, acme)
    assert (len(found.needs), len(found.promises), len(found.people)) == (5, 5, 6)
