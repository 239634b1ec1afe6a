"""The playbook that the product ships: codes alone; the screen words them in its language."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.codes import BuyingStage, CustomerClass, PlaybookKind, SalesMode


@dataclass(frozen=True, slots=True)
class Shipped:
    """A shipped line: for a posture, a stage, a class, or (None) for all."""

    code: str
    kind: PlaybookKind
    mode: SalesMode | None = None
    stage: BuyingStage | None = None
    klass: CustomerClass | None = None


_STANCES = tuple(Shipped(f"stance_{mode}", PlaybookKind.STANCE, mode) for mode in SalesMode)

_STAGES: dict[BuyingStage, tuple[str, ...]] = {
    BuyingStage.NEED: ("need_in_their_words", "need_cost_of_waiting"),
    BuyingStage.PROJECT_SETUP: ("setup_who_takes_part", "setup_budget_and_dates"),
    BuyingStage.INFORMATION_GATHERING: ("gathering_criteria", "gathering_reference"),
    BuyingStage.TECHNICAL_SELECTION: ("selection_proof", "selection_every_department"),
    BuyingStage.EVALUATION: ("evaluation_news", "evaluation_compare"),
    BuyingStage.DECISION: ("decision_decider", "decision_open_points"),
    BuyingStage.FOLLOW_UP: ("follow_up_promises", "follow_up_ask_reference"),
}

_MODES: dict[tuple[SalesMode, BuyingStage], tuple[str, ...]] = {
    (SalesMode.SERVE, BuyingStage.NEED): ("serve_easy_to_reach",),
    (SalesMode.SERVE, BuyingStage.DECISION): ("serve_offer_at_once",),
    (SalesMode.SERVE, BuyingStage.FOLLOW_UP): ("serve_answer_today",),
    (SalesMode.COURT, BuyingStage.NEED): ("court_first_visit",),
    (SalesMode.COURT, BuyingStage.PROJECT_SETUP): ("court_draw_map",),
    (SalesMode.COURT, BuyingStage.INFORMATION_GATHERING): ("court_find_coach",),
    (SalesMode.COURT, BuyingStage.TECHNICAL_SELECTION): ("court_bring_manager",),
    (SalesMode.COURT, BuyingStage.EVALUATION): ("court_second_source",),
    (SalesMode.COURT, BuyingStage.DECISION): ("court_bring_head",),
    (SalesMode.COURT, BuyingStage.FOLLOW_UP): ("court_thank_everybody",),
    (SalesMode.ADVISE, BuyingStage.NEED): ("advise_diagnose",),
    (SalesMode.ADVISE, BuyingStage.INFORMATION_GATHERING): ("advise_show_cases",),
    (SalesMode.ADVISE, BuyingStage.EVALUATION): ("advise_one_recommendation",),
    (SalesMode.ADVISE, BuyingStage.FOLLOW_UP): ("advise_measure",),
    (SalesMode.GUIDE, BuyingStage.NEED): ("guide_market_gaps",),
    (SalesMode.GUIDE, BuyingStage.PROJECT_SETUP): ("guide_plan_together",),
    (SalesMode.GUIDE, BuyingStage.TECHNICAL_SELECTION): ("guide_train",),
    (SalesMode.GUIDE, BuyingStage.DECISION): ("guide_incentives",),
    (SalesMode.GUIDE, BuyingStage.FOLLOW_UP): ("guide_prices_and_territory",),
}

_CLASSES: dict[CustomerClass, tuple[str, ...]] = {
    CustomerClass.TARGET: ("target_be_known", "target_right_person"),
    CustomerClass.PROSPECT: ("prospect_signals", "prospect_try_out"),
    CustomerClass.FIRST_PURCHASE: ("first_follow_delivery", "first_ask_how_it_went"),
    CustomerClass.REPEAT: ("repeat_second_product", "repeat_why_they_return"),
    CustomerClass.LOYAL: ("loyal_plan_year", "loyal_ask_for_referral"),
    CustomerClass.PARTNER: ("partner_shared_goals", "partner_top_level"),
    CustomerClass.LAPSED: ("lapsed_ask_why", "lapsed_one_reason"),
}

_OBJECTIONS = (
    Shipped("too_expensive", PlaybookKind.OBJECTION),
    Shipped("happy_with_supplier", PlaybookKind.OBJECTION),
    Shipped("just_send_information", PlaybookKind.OBJECTION),
    Shipped("no_budget_now", PlaybookKind.OBJECTION),
    Shipped("decide_later", PlaybookKind.OBJECTION),
    Shipped("never_heard_of_you", PlaybookKind.OBJECTION),
    Shipped("rival_promises_more", PlaybookKind.OBJECTION),
    Shipped("not_my_decision", PlaybookKind.OBJECTION),
    Shipped("bad_experience", PlaybookKind.OBJECTION),
    Shipped("another_demo_first", PlaybookKind.OBJECTION, SalesMode.COURT),
    Shipped("can_do_it_ourselves", PlaybookKind.OBJECTION, SalesMode.ADVISE),
    Shipped("margin_too_small", PlaybookKind.OBJECTION, SalesMode.GUIDE),
)

NEVERS = ("ignored", "gave_in", "perfunctory")
MUSTS = ("respect", "value", "develop")

SHIPPED: tuple[Shipped, ...] = (
    *_STANCES,
    *(
        Shipped(code, PlaybookKind.STEP, stage=stage)
        for stage, codes in _STAGES.items()
        for code in codes
    ),
    *(
        Shipped(code, PlaybookKind.STEP, mode, stage)
        for (mode, stage), codes in _MODES.items()
        for code in codes
    ),
    *(
        Shipped(code, PlaybookKind.STEP, klass=klass)
        for klass, codes in _CLASSES.items()
        for code in codes
    ),
    *_OBJECTIONS,
    *(Shipped(f"never_{code}", PlaybookKind.NEVER) for code in NEVERS),
    *(Shipped(f"must_{code}", PlaybookKind.MUST) for code in MUSTS),
)
BY_CODE = {line.code: line for line in SHIPPED}
