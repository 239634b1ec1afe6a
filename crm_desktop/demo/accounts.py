"""How the sample's key accounts are worked: plans, checklists, departments, who came when."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from crm_desktop import (
    account_plans,
    department_stances,
    needs,
    playbooks,
    qualification,
    stakeholders,
)
from crm_desktop.demo.cases import Cases, bring
from crm_desktop.demo.history import touch
from crm_desktop.demo.scene import Scene
from crm_desktop.models import Customer, Deal
from crm_desktop.models.codes import (
    Acquisition,
    ActivityKind,
    Answer,
    BuyingStage,
    DepartmentRole,
    Stance,
)

YES, NO = Answer.YES, Answer.NO


def add_accounts(scene: Scene, cases: Cases) -> None:
    """Everything a key account has beside its people, on the three cases and a few firms more."""
    _buyers(scene)
    _departments(scene, cases)
    _checklists(scene, cases)
    _steps(scene, cases)
    _plans(scene)
    _head_too_early(scene)


def _buyers(scene: Scene) -> None:
    """One buys from a rival today, one has never bought such a thing."""
    software, keyboards = (scene.session.get_one(Customer, who.id) for who in scene.firms[1:3])
    software.acquisition = Acquisition.MODIFIED_REBUY
    software.incumbent_id = scene.rivals[3]
    keyboards.acquisition = Acquisition.FIRST_TIME_BUYER


def _departments(scene: Scene, cases: Cases) -> None:
    gearbox, software = scene.firms[:2]
    said = (
        (gearbox, cases.gearbox, DepartmentRole.TECHNICAL, 70, Stance.NEUTRAL, "图纸能否共用"),
        (gearbox, cases.gearbox, DepartmentRole.TECHNICAL, 52, Stance.SUPPORTER, "设计力量"),
        (gearbox, cases.gearbox, DepartmentRole.PURCHASING, 61, Stance.OPPONENT, "价格"),
        (gearbox, cases.gearbox, DepartmentRole.PURCHASING, 38, Stance.NEUTRAL, "付款条件"),
        (gearbox, cases.gearbox, DepartmentRole.USE, 52, Stance.SUPPORTER, "停机时间短"),
        (software, cases.planning, DepartmentRole.TECHNICAL, 27, Stance.SUPPORTER, "接口开放"),
        (software, cases.planning, DepartmentRole.USE, 12, Stance.NEUTRAL, "不要重复录入"),
    )
    for who, deal, function, ago, stance, wish in said:
        department_stances.set_stance(
            scene.store, department_id=who.departments[function], deal_id=deal.id, stance=stance,
            on=scene.day(ago), cares_for=wish,
        )  # fmt: skip


def _checklists(scene: Scene, cases: Cases) -> None:
    answers: tuple[tuple[Deal, int, dict[str, Answer]], ...] = (
        (cases.gearbox, 38, {
            "need_confirmed": YES, "need_urgent": YES, "budget_known": YES, "timeline_known": YES,
            "criteria_known": YES, "we_shaped_criteria": YES, "fit_good": YES, "decider_met": NO,
            "coach_confirms": YES, "invited_late": NO, "strong_rival": YES,
        }),
        (cases.planning, 12, {
            "need_confirmed": YES, "budget_known": YES, "criteria_known": YES, "fit_good": YES,
            "we_shaped_criteria": NO, "decider_met": NO, "strong_rival": YES, "invited_late": NO,
            "unhappy_with_current": YES, "clearly_more_value": NO,
        }),
        (cases.keyboards, 9, {
            "need_confirmed": YES, "need_urgent": NO, "budget_known": YES, "criteria_known": NO,
            "willing_to_learn": YES,
        }),
    )  # fmt: skip
    for deal, ago, known in answers:
        for question, answer in known.items():
            qualification.answer(
                scene.store, deal_id=deal.id, question=question, answer=answer, on=scene.day(ago)
            )


def _steps(scene: Scene, cases: Cases) -> None:
    done: tuple[tuple[Deal, dict[str, int]], ...] = (
        (cases.gearbox, {
            "need_in_their_words": 98, "need_cost_of_waiting": 95, "court_first_visit": 98,
            "setup_who_takes_part": 88, "setup_budget_and_dates": 86, "court_draw_map": 84,
            "gathering_criteria": 80, "gathering_reference": 78, "court_find_coach": 74,
            "selection_proof": 61, "selection_every_department": 55, "court_bring_manager": 52,
            "evaluation_compare": 38,
        }),
        (cases.planning, {
            "need_in_their_words": 66, "court_first_visit": 66, "setup_who_takes_part": 55,
            "gathering_criteria": 40, "court_find_coach": 40, "court_bring_manager": 12,
        }),
    )  # fmt: skip
    for deal, steps in done:
        assert deal.customer_id is not None, "the cases have their firms"
        for step, ago in steps.items():
            playbooks.tick(
                scene.store, step=step, customer_id=deal.customer_id, deal_id=deal.id,
                on=scene.day(ago),
            )  # fmt: skip
    for who in scene.firms[:1]:
        playbooks.tick(scene.store, step="loyal_plan_year", customer_id=who.id, on=scene.day(40))


# place of the firm, what they win, what we win, (goal, measure, due in days, reached days ago),
# (need, place of the product that meets it, importance)
_PLANS = (
    (
        0,
        "换型时间减半，军品部件有设计支持",
        "成为传动件的首选供应商，并作为军品行业的样板",
        (
            ("中标减速机生产线", "合同签署", 60, None),
            ("与韩总建立定期会面", "每季度一次", 30, None),
            ("备件纳入年度合同", "年度合同", -40, 46),
        ),
        (("缩短换型时间", 8, 4), ("备件一天内到货", 13, 3)),
    ),
    (
        27,
        "Menos paradas en la planta y repuestos en la mina en 24 horas",
        "Contrato anual de repuestos y ser su referencia en accionamientos",
        (
            ("Firmar el contrato anual de repuestos", "Contrato firmado", 90, None),
            ("Presentar los accionamientos de 22 kW en planta", "Una prueba", 45, None),
        ),
        (("Repuestos en 24 horas", 13, 5),),
    ),
    (
        45,
        "Fewer call-outs at night, one contact for all drives",
        "Frame agreement for five years and a reference in the water industry",
        (
            ("Agree on a frame contract", "Signed", 120, None),
            ("Meet the head of operations", "One meeting", -12, None),
            ("Replace the pumps' controllers in Otley", "Accepted", -60, 70),
        ),
        (("Remote view of all controllers", 10, 4),),
    ),
)


def _plans(scene: Scene) -> None:
    for place, they_win, we_win, goals, wishes in _PLANS:
        who = scene.firms[place]
        account_plans.edit(
            scene.store, customer_id=who.id, they_win=they_win, we_win=we_win,
            until=scene.today + timedelta(days=300),
        )  # fmt: skip
        for text, measure, due, reached in goals:
            account_plans.add_goal(
                scene.store, customer_id=who.id, text=text, measure=measure, owner_id=who.owner,
                due_on=scene.today + timedelta(days=due),
                reached_on=None if reached is None else scene.day(reached),
            )  # fmt: skip
        for text, product, importance in wishes:
            needs.add(
                scene.store, customer_id=who.id, text=text, importance=importance,
                product_id=scene.products[product].id, since=scene.day(120),
            )  # fmt: skip


def _head_too_early(scene: Scene) -> None:
    """A head called in while engineers are still choosing; the map is the account's."""
    who = scene.firms[45]
    chosen = Deal.buying_stage == BuyingStage.TECHNICAL_SELECTION
    mine = sa.select(Deal).where(Deal.customer_id == who.id, Deal.outcome.is_(None))
    deal = scene.session.scalars(mine.order_by(chosen.desc(), Deal.id).limit(1)).one()
    stakeholders.copy_map(scene.store, customer_id=who.id, from_deal=None, to_deal=deal.id)
    visit = touch(scene, who, ActivityKind.VISIT, scene.say(who, "visit"), 5, who.people[2])
    visit.deal_id = deal.id
    bring(scene, who, visit, scene.head)
