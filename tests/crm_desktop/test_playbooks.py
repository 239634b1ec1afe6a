"""Playbooks: shipped lines, what the firm lays over them, its own; steps done."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import customers, deals, playbooks
from crm_desktop.models.codes import BuyingStage, CustomerClass, PlaybookKind, SalesMode
from crm_desktop.playbooks import Line, Step
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


def everything(store: Store, kind: PlaybookKind | None = None) -> list[Line]:
    with store.read() as session:
        return list(playbooks.everything(session, kind, with_hidden=True))


def line(store: Store, key: str) -> Line:
    return next(one for one in everything(store) if one.key == key)


def shown(store: Store, kind: PlaybookKind, mode: SalesMode | None) -> list[str]:
    with store.read() as session:
        return [one.key for one in playbooks.lines(session, kind, mode=mode)]


def test_the_product_ships_lines_of_every_kind_each_with_its_own_code(store: Store) -> None:
    codes = [one.code for one in everything(store)]
    assert len(set(codes)) == len(codes)
    assert {one.kind for one in everything(store)} == set(PlaybookKind)
    for mode in SalesMode:
        steps = [one for one in everything(store, PlaybookKind.STEP) if one.mode is mode]
        assert len(steps) >= 3
        with store.read() as session:
            stance = playbooks.stance(session, mode)
        assert stance is not None and stance.key == f"stance_{mode}"
    nevers, musts = (everything(store, kind) for kind in (PlaybookKind.NEVER, PlaybookKind.MUST))
    assert (len(nevers), len(musts)) == (3, 3)


@pytest.mark.parametrize("place", [*BuyingStage, *CustomerClass])
def test_every_stage_and_every_class_has_steps(
    store: Store, place: BuyingStage | CustomerClass
) -> None:
    steps = everything(store, PlaybookKind.STEP)
    assert sum(place in (one.stage, one.klass) for one in steps) >= 2


def test_a_line_for_one_posture_is_shown_with_that_posture_only(store: Store) -> None:
    guide = shown(store, PlaybookKind.OBJECTION, SalesMode.GUIDE)
    unknown = shown(store, PlaybookKind.OBJECTION, None)
    assert "margin_too_small" in guide and "margin_too_small" not in unknown
    assert "too_expensive" in guide and "too_expensive" in unknown


def test_a_shipped_line_can_be_reworded_hidden_and_restored(store: Store) -> None:
    playbooks.edit_line(store, key="too_expensive", answer="We last twice as long.")
    changed = line(store, "too_expensive")
    assert (changed.text, changed.answer) == ("", "We last twice as long.")
    assert changed.is_changed
    playbooks.hide_line(store, key="too_expensive")
    assert "too_expensive" not in shown(store, PlaybookKind.OBJECTION, None)
    playbooks.restore_line(store, key="too_expensive")
    assert line(store, "too_expensive").answer == "We last twice as long."
    assert "too_expensive" in shown(store, PlaybookKind.OBJECTION, None)
    playbooks.restore_line(store, key="too_expensive")
    assert not line(store, "too_expensive").is_changed


def test_a_shipped_line_that_was_only_hidden_is_as_shipped_when_shown_again(store: Store) -> None:
    playbooks.hide_line(store, key="must_value")
    playbooks.restore_line(store, key="must_value")
    assert not line(store, "must_value").is_changed


@pytest.mark.parametrize("key", [one.code for one in playbooks.SHIPPED])
def test_a_shipped_line_saved_as_it_is_stays_as_shipped(store: Store, key: str) -> None:
    one = line(store, key)
    playbooks.edit_line(
        store, key=key, text=None, answer=None,
        sales_mode=one.mode, buying_stage=one.stage, customer_class=one.klass,
    )  # fmt: skip
    assert not line(store, key).is_changed
    assert store.undoable() is None


def test_the_last_difference_taken_back_leaves_the_line_as_shipped(store: Store) -> None:
    playbooks.edit_line(store, key="must_value", text="Count", sales_mode=SalesMode.SERVE)
    playbooks.edit_line(store, key="must_value", text=None)
    assert line(store, "must_value").is_changed
    playbooks.edit_line(store, key="must_value", sales_mode=None)
    assert not line(store, "must_value").is_changed


def test_a_shipped_answer_can_be_left_empty(store: Store) -> None:
    playbooks.edit_line(store, key="too_expensive", answer=" ")
    assert line(store, "too_expensive").answer == ""
    playbooks.hide_line(store, key="too_expensive")
    playbooks.restore_line(store, key="too_expensive")
    assert line(store, "too_expensive").answer == ""


def test_a_line_of_the_firms_own_comes_behind_and_can_be_deleted_with_its_ticks(
    store: Store,
) -> None:
    customer = customers.add(store, name="Acme", industry="Retail")
    id = playbooks.add_line(store, kind="step", text=" Bring cake ", sales_mode=SalesMode.SERVE)
    assert shown(store, PlaybookKind.STEP, SalesMode.SERVE)[-1] == str(id)
    assert line(store, str(id)).text == "Bring cake"
    playbooks.tick(store, step=str(id), customer_id=customer, on=TODAY)
    playbooks.delete_lines(store, ids=[id])
    assert str(id) not in shown(store, PlaybookKind.STEP, SalesMode.SERVE)


def test_restoring_everything_keeps_the_firms_own_lines(store: Store) -> None:
    id = playbooks.add_line(store, kind="must", text="Be on time")
    playbooks.hide_line(store, key="must_value")
    playbooks.edit_line(store, key="must_respect", text="Bow")
    playbooks.restore_all(store)
    assert not any(one.is_changed for one in everything(store))
    assert line(store, str(id)).text == "Be on time"


def steps(store: Store, customer: int, deal: int | None) -> dict[str, Step]:
    with store.read() as session:
        return {one.line.key: one for one in playbooks.steps_of(session, customer, deal)}


def test_the_steps_are_those_of_the_class_and_of_the_deals_stage_for_the_posture(
    store: Store,
) -> None:
    customer = customers.add(store, name="A", industry="Machinery", customer_class="prospect")
    deal = deals.add(store, name="G", opened_on=TODAY, customer_id=customer)
    at_need = steps(store, customer, deal)
    assert {"prospect_signals", "need_in_their_words", "court_first_visit"} <= set(at_need)
    assert not {"loyal_plan_year", "serve_easy_to_reach", "court_draw_map"} & set(at_need)
    assert at_need["prospect_signals"].deal_id is None
    assert at_need["court_first_visit"].deal_id == deal
    deals.move(store, id=deal, to_stage="project_setup", on=TODAY)
    assert "court_draw_map" in steps(store, customer, deal)
    assert set(steps(store, customer, None)) == {"prospect_signals", "prospect_try_out"}


def test_a_step_is_done_for_one_deal_and_not_for_another(store: Store) -> None:
    customer = customers.add(store, name="Acme", industry="Machinery")
    one, other = (
        deals.add(store, name=name, opened_on=TODAY, customer_id=customer) for name in ("x", "y")
    )
    step = "court_first_visit"
    playbooks.tick(store, step=step, customer_id=customer, deal_id=one, on=TODAY)
    latest = store.undoable()
    playbooks.tick(store, step=step, customer_id=customer, deal_id=one, on=date(2026, 4, 1))
    assert store.undoable() == latest
    assert steps(store, customer, one)[step].done_on == TODAY
    assert not steps(store, customer, other)[step].is_done
    playbooks.untick(store, step=step, customer_id=customer, deal_id=one)
    assert not steps(store, customer, one)[step].is_done
