"""Lists: every order is complete and index-only, every filter says what it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from crm_desktop import (
    activities,
    complaints,
    contacts,
    customers,
    deals,
    findings,
    firm,
    listing,
    promises,
)
from crm_desktop import orders as purchases
from crm_desktop.listing import Criteria, View, arrays, orders
from crm_desktop.store import Store

NOW = datetime.now(UTC)
TODAY = NOW.date()
EVERYONE = View("customer", TODAY)


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    """Five customers in three scripts, by the first word of their names."""
    owner = firm.add_user(store, name="Ana")
    add = customers.add
    made = {
        "Ávila": add(store, name="Ávila Aceros", tier="general", industry="Steel", tags=["fair"]),
        "江淮": add(store, name="江淮汽车", tier="core", source="Web", owner_id=owner),
        "bauer": add(store, name="bauer GmbH", tier="key", addresses=[{"city": "Köln"}]),
        "Zhejiang": add(store, name="Zhejiang Pumps", phones=["+86 571 8888 1234"]),
        "Acme": add(store, name="Acme", tier="key", customer_class="loyal", industry="steel"),
    }
    for name, days in (("Acme", 40), ("江淮", 3)):
        when = NOW - timedelta(days=days)
        activities.log(store, kind="call", subject="s", customer_id=made[name], done_at=when)
    return made


def shown(store: Store, view: View) -> list[str]:
    with store.read() as session:
        found = listing.arrange(session, view).ids.tolist()
        return [row.name for row in listing.rows(session, view.subject, found, TODAY)]


def narrowed(store: Store, **criteria: Any) -> set[str]:
    return set(shown(store, replace(EVERYONE, criteria=Criteria(**criteria))))


def test_names_are_sorted_as_they_are_read(store: Store, ids: dict[str, int]) -> None:
    names = ["Acme", "Ávila Aceros", "bauer GmbH", "江淮汽车", "Zhejiang Pumps"]
    assert shown(store, EVERYONE) == names
    assert shown(store, replace(EVERYONE, descending=True)) == names[::-1]


def test_codes_are_sorted_by_rank_and_the_unknown_comes_last(
    store: Store, ids: dict[str, int]
) -> None:
    up = shown(store, replace(EVERYONE, sort="tier"))
    down = shown(store, replace(EVERYONE, sort="tier", descending=True))
    assert up == ["江淮汽车", "bauer GmbH", "Acme", "Ávila Aceros", "Zhejiang Pumps"]
    assert down[0] == "Ávila Aceros"
    assert down[-1] == "Zhejiang Pumps"


def test_fewest_days_since_the_last_touch_come_first(store: Store, ids: dict[str, int]) -> None:
    assert shown(store, replace(EVERYONE, sort="last_touch"))[:2] == ["江淮汽车", "Acme"]


SUBJECTS: tuple[listing.Subject, ...] = ("customer", "contact")


@pytest.mark.parametrize(
    ("subject", "column"),
    [(subject, key) for subject in SUBJECTS for key in orders.columns(subject)],
)
def test_every_order_has_everybody_once_and_begins_with_its_first_rows(
    store: Store, ids: dict[str, int], subject: listing.Subject, column: str
) -> None:
    for name in ("Li", "Wang", "Han"):
        contacts.add(store, name=name, customer_id=ids["Acme"], title="Buyer", phones=["12345"])
    for descending in (False, True):
        view = View(subject, TODAY, sort=column, descending=descending)
        with store.read() as session:
            everybody = listing.arrange(session, view)
            first = listing.first_rows(session, view, 2)
        assert len(set(everybody.ids.tolist())) == everybody.total == (5, 3)[subject == "contact"]
        if first is not None:
            assert [row.id for row in first] == everybody.ids[:2].tolist()


def test_orders_by_an_indexed_column_never_touch_the_table(store: Store) -> None:
    with store.read() as session:
        connection = session.connection()
        for subject in SUBJECTS:
            for column in ("name", "last_touch"):
                for piece in orders.pieces(connection, subject, column, True):
                    plan = connection.exec_driver_sql(
                        f"EXPLAIN QUERY PLAN {piece.select}", piece.parameters
                    ).fetchall()
                    words = " ".join(row[3] for row in plan)
                    assert "COVERING INDEX" in words
                    assert "TEMP B-TREE" not in words


def test_every_filter_says_what_it_means(store: Store, ids: dict[str, int]) -> None:
    promises.add(store, customer_id=ids["bauer"], text="drawings", due_on=TODAY)
    promises.add(store, customer_id=ids["Acme"], text="later", due_on=TODAY + timedelta(days=9))
    assert narrowed(store, tier=("key",)) == {"bauer GmbH", "Acme"}
    assert narrowed(store, tier=(None, "core")) == {"Zhejiang Pumps", "江淮汽车"}
    assert narrowed(store, industry=("Steel",)) == {"Ávila Aceros"}
    assert narrowed(store, tag=("fair",)) == {"Ávila Aceros"}
    assert narrowed(store, city=("Köln",)) == {"bauer GmbH"}
    assert narrowed(store, touched_days=7) == {"江淮汽车"}
    assert narrowed(store, untouched_days=30) == {
        "Acme",
        "bauer GmbH",
        "Zhejiang Pumps",
        "Ávila Aceros",
    }
    assert narrowed(store, promise_due=True) == {"bauer GmbH"}
    assert narrowed(store, among=(ids["Acme"],)) == {"Acme"}
    assert narrowed(store, tier=("key",), touched_days=60) == {"Acme"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("avila", "Ávila Aceros"),
        ("汽车", "江淮汽车"),
        ("jh", "江淮汽车"),
        ("8888", "Zhejiang Pumps"),
    ],
)
def test_text_narrows_by_folded_words_by_reading_and_by_number(
    store: Store, ids: dict[str, int], text: str, name: str
) -> None:
    assert narrowed(store, text=text) == {name}


def test_people_are_found_by_themselves_and_by_their_firm(
    store: Store, ids: dict[str, int]
) -> None:
    contacts.add(store, name="Li Ding")
    contacts.add(store, name="Eva Bauer", customer_id=ids["Acme"], title="Buyer")
    people = View("contact", TODAY)
    assert shown(store, replace(people, criteria=Criteria(without_firm=True))) == ["Li Ding"]
    assert shown(store, replace(people, criteria=Criteria(tier=("key",)))) == ["Eva Bauer"]
    assert shown(store, replace(people, criteria=Criteria(text="acme"))) == ["Eva Bauer"]


def test_kept_ids_are_found_again_in_another_order(store: Store, ids: dict[str, int]) -> None:
    chosen = np.array([ids["Acme"], ids["江淮"]])
    with store.read() as session:
        found = listing.arrange(session, replace(EVERYONE, sort="tier"), chosen)
    assert set(found.ids[found.kept].tolist()) == set(chosen.tolist())


def test_what_matters_is_the_latest_promise_then_a_complaint_then_the_next_step(
    store: Store, ids: dict[str, int]
) -> None:
    firm_id = ids["bauer"]

    def matter() -> str:
        with store.read() as session:
            row = listing.rows(session, "customer", [firm_id], TODAY)[0]
        assert isinstance(row, listing.CustomerRow)
        assert row.matter is not None
        return row.matter.kind

    assert matter() == "never"
    activities.plan(
        store, kind="visit", subject="v", due_on=TODAY + timedelta(days=2), customer_id=firm_id
    )
    assert matter() == "step"
    complaints.add(store, customer_id=firm_id, text="burrs", opened_at=NOW)
    assert matter() == "complaint"
    late = promises.add(store, customer_id=firm_id, text="d", due_on=TODAY - timedelta(days=1))
    assert matter() == "promise_late"
    promises.keep(store, id=late)
    assert matter() == "complaint"


def test_counts_and_choices_are_those_of_the_file(store: Store, ids: dict[str, int]) -> None:
    with store.read() as session:
        counted = listing.totals(session, TODAY)
        offered = listing.choices(session)
        starting = listing.names_starting(session, "customer", "a").tolist()
    assert (counted.customers, counted.key_accounts, counted.untouched) == (5, 3, 4)
    assert offered.industry == ("Steel", "steel")
    assert [name for _, name in offered.owners] == ["Ana"]
    assert starting == [ids["Acme"], ids["Ávila"]]


def test_an_empty_file_has_empty_lists(store: Store) -> None:
    with store.read() as session:
        assert len(listing.arrange(session, EVERYONE).ids) == 0
        assert listing.first_rows(session, EVERYONE, 9) == []
        assert listing.choices(session).city == ()


def test_first_of_each_keeps_the_first_place() -> None:
    assert arrays.first_of_each(np.array([3, 1, 3, 2, 1])).tolist() == [3, 1, 2]


def test_a_touch_dated_tomorrow_in_utc_is_no_days_ago(store: Store, ids: dict[str, int]) -> None:
    yesterday = date.fromordinal(TODAY.toordinal() - 10)
    with store.read() as session:
        row = listing.rows(session, "customer", [ids["江淮"]], yesterday)[0]
    assert isinstance(row, listing.CustomerRow)
    assert row.last_touch_days == 0


def test_text_that_the_index_knows_in_pieces_is_checked(store: Store) -> None:
    near = customers.add(store, name="江汽车淮汽车江淮")  # every pair of it, not the phrase
    customers.add(store, name="安徽江淮汽车集团")
    customers.add(store, name="Firm", notes="wants 江淮汽车 parts")
    customers.add(store, name="Tagged", tags=["江淮汽车"])
    customers.add(store, name="internationalization", emails=["internationalizers@example.com"])
    assert narrowed(store, text="江淮汽车") == {"安徽江淮汽车集团", "Firm", "Tagged"}
    assert narrowed(store, text="江淮汽车 parts") == {"Firm"}
    assert narrowed(store, text="internationalized") == set()
    assert narrowed(store, text="internationalizers") == {"internationalization"}
    contacts.add(store, name="Han", customer_id=near)
    contacts.add(store, name="Li 江淮汽车")
    view = View("contact", TODAY, Criteria(text="江淮汽车"))
    assert shown(store, view) == ["Li 江淮汽车"]


def test_who_has_probably_left_says_so_though_a_visit_is_planned(
    store: Store, ids: dict[str, int]
) -> None:
    for back in range(7):
        day = TODAY - timedelta(days=400 + 30 * back)
        line = {"quantity": 1_000, "amount": 5_000}
        purchases.add(store, customer_id=ids["Acme"], ordered_on=day, currency="EUR", lines=[line])
    activities.plan(
        store, kind="visit", subject="x", customer_id=ids["Acme"], due_on=TODAY + timedelta(days=2)
    )
    findings.follow(store, TODAY)
    with store.read() as session:
        (row,) = listing.rows(session, "customer", [ids["Acme"]], TODAY)
    assert isinstance(row, listing.CustomerRow) and row.matter is not None
    assert row.matter.finding is not None
    assert (row.matter.finding.kind, row.matter.finding.severity) == ("slipping", "high")


def test_the_weightiest_finding_matters_most(store: Store, ids: dict[str, int]) -> None:
    promises.add(store, customer_id=ids["bauer"], text="late", due_on=TODAY - timedelta(days=9))
    for name, amount in (("Acme", 100), ("Zhejiang", 900)):
        deals.add(
            store, name="D", opened_on=TODAY, customer_id=ids[name], amount=amount,
            buying_stage="decision",
        )  # fmt: skip
    by_matter = replace(EVERYONE, sort="matter")
    assert shown(store, by_matter)[0] == "bauer GmbH"
    findings.follow(store, TODAY)
    assert shown(store, by_matter)[:3] == ["Zhejiang Pumps", "Acme", "bauer GmbH"]
    least_first = shown(store, replace(by_matter, descending=True))
    assert least_first.index("Acme") < least_first.index("Zhejiang Pumps")
    with store.read() as session:
        (row,) = listing.rows(session, "customer", [ids["Acme"]], TODAY)
    assert isinstance(row, listing.CustomerRow)
    assert row.matter is not None
    assert row.matter.finding is not None
    assert (row.matter.kind, row.matter.finding.kind) == ("finding", "map_empty")
    findings.dismiss(store, finding=row.matter.finding, reason="Known")
    assert shown(store, by_matter)[:2] == ["Zhejiang Pumps", "bauer GmbH"]
