"""Series of activities: shipped, changed, the firm's own; started on working days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from crm_desktop import customers, firm, series, working_days
from crm_desktop.errors import UserError
from crm_desktop.models import Activity
from crm_desktop.models.codes import ActivityKind
from crm_desktop.series import SHIPPED, Series, Step
from crm_desktop.store import Store

FRIDAY = date(2026, 3, 6)
VISIT, CALL = ActivityKind.VISIT, ActivityKind.CALL


def everything(store: Store, *, with_hidden: bool = False) -> dict[str, Series]:
    with store.read() as session:
        return {one.key: one for one in series.everything(session, with_hidden=with_hidden)}


def worded(of: Series) -> Series:
    return replace(of, steps=tuple(replace(step, text=f"{step.kind}") for step in of.steps))


def planned(store: Store) -> list[Activity]:
    with store.read() as session:
        found = list(session.scalars(sa.select(Activity).order_by(Activity.id)))
        session.expunge_all()
        return found


def test_four_series_are_shipped() -> None:
    assert [one.key for one in SHIPPED] == ["first_visit", "after_delivery", "win_back", "tender"]
    for one in SHIPPED:
        assert [step.after_days for step in one.steps] == sorted(
            step.after_days for step in one.steps
        )


def test_a_started_series_is_planned_at_once_each_step_following_the_one_before(
    store: Store,
) -> None:
    customer = customers.add(store, name="Acme")
    ids = series.start(
        store, series=worded(SHIPPED[0]), customer_id=customer, first_on=FRIDAY, location="Leon"
    )
    steps = planned(store)
    assert [step.id for step in steps] == ids
    assert [step.follows_id for step in steps] == [None, *ids[:-1]]
    # A day after Friday is Monday.
    assert [step.due_on for step in steps] == [
        FRIDAY, date(2026, 3, 9), date(2026, 3, 13), date(2026, 3, 20)
    ]  # fmt: skip
    assert {(step.customer_id, step.location) for step in steps} == {(customer, "Leon")}
    store.undo()
    assert planned(store) == []


def test_holidays_of_the_firm_are_respected(store: Store) -> None:
    firm.set_setting(store, key=working_days.HOLIDAYS, value={"country": "ES"})
    steps = (Step(CALL, 0, "x"), Step(CALL, 1, "y"))
    with store.read() as session:
        # Maundy Thursday is worked in most of Spain, Good Friday nowhere.
        days = series.planned_days(session, steps, date(2026, 4, 3))
    assert days == (date(2026, 4, 6), date(2026, 4, 6))


def test_a_step_without_words_is_not_planned(store: Store) -> None:
    customer = customers.add(store, name="Acme")
    refused = {"step_without_words": SHIPPED[0], "series_empty": Series(None, 1, "x", ())}
    for code, wordless in refused.items():
        with pytest.raises(UserError) as caught:
            series.start(store, series=wordless, customer_id=customer, first_on=FRIDAY)
        assert caught.value.code == code
    assert planned(store) == []


def test_a_shipped_series_is_changed_hidden_and_brought_back(store: Store) -> None:
    steps = (Step(VISIT, 0), Step(CALL, 3, "thank"))
    series.edit(store, key="first_visit", name="Welcome", steps=steps)
    changed = everything(store)["first_visit"]
    assert (changed.name, changed.steps, changed.is_changed) == ("Welcome", steps, True)
    series.hide(store, key="first_visit")
    assert "first_visit" not in everything(store)
    series.restore(store, key="first_visit")
    assert everything(store)["first_visit"] == changed
    series.restore(store, key="first_visit")
    assert everything(store)["first_visit"] == SHIPPED[0]


def test_a_hidden_series_comes_back_as_it_was_shipped(store: Store) -> None:
    series.hide(store, key="tender")
    assert everything(store, with_hidden=True)["tender"].steps == SHIPPED[3].steps
    series.restore(store, key="tender")
    assert everything(store)["tender"] == SHIPPED[3]


def test_a_series_of_ones_own_keeps_its_steps_in_the_order_of_their_days(store: Store) -> None:
    id = series.add(store, name="Fair", steps=[Step(CALL, 5, "after"), Step(VISIT, 0, "at it")])
    own = everything(store)[str(id)]
    assert [step.text for step in own.steps] == ["at it", "after"]
    series.edit(store, key=str(id), name="Fairs", steps=[Step(VISIT, 0, "at it")])
    assert everything(store)[str(id)].name == "Fairs"
    series.hide(store, key=str(id))
    series.restore(store, key=str(id))
    series.delete(store, ids=[id])
    assert str(id) not in everything(store, with_hidden=True)


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        ([], "series_empty"),
        ([Step(CALL, 0)], "step_without_words"),
        ([Step(CALL, -1, "x")], "step_days_wrong"),
        ([Step(CALL, 9999, "x")], "step_days_wrong"),
    ],
)
def test_a_series_that_could_not_be_started_is_refused(
    store: Store, steps: list[Step], code: str
) -> None:
    with pytest.raises(UserError) as caught:
        series.add(store, name="Fair", steps=steps)
    assert caught.value.code == code


def test_a_shipped_step_of_another_kind_has_no_shipped_words(store: Store) -> None:
    with pytest.raises(UserError):
        series.edit(store, key="first_visit", steps=[Step(CALL, 0)])
