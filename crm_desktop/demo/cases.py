"""Three cases that the sample is built around: what an attentive salesperson would notice.

A meeting where five departments wanted five different keyboards; a gearbox bid where all news came
through one person; a software bid lost to a rival who had won the one who decided, and the next
bid at the same firm, where that is about to happen again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from crm_desktop.demo.history import add_deal, add_stakeholder, add_tie, touch
from crm_desktop.demo.people import add_department, add_person
from crm_desktop.demo.scene import Firm, Person, Scene
from crm_desktop.models import (
    Activity,
    ActivityColleague,
    ActivityContact,
    ComparisonPoint,
    Contest,
    Customer,
    Deal,
    DealCriterion,
    DepartmentStance,
    Need,
    Promise,
    Stakeholder,
)
from crm_desktop.models.codes import (
    ActivityKind,
    BuyingRole,
    BuyingStage,
    ContestOutcome,
    CustomerClass,
    DepartmentRole,
    Outcome,
    Relationship,
    RhythmStep,
    SalesMode,
    Stance,
    TieKind,
    Tier,
)


class GearboxPeople(NamedTuple):
    """Who stands on the gearbox deal's map from the beginning, and who comes to it later."""

    decider: Stakeholder
    buyer: Stakeholder
    engineer: Stakeholder
    money: Person
    workshop: Person
    upkeep: Person


class Cases(NamedTuple):
    """The open deals of the three cases."""

    gearbox: Deal
    gearbox_people: GearboxPeople
    planning: Deal
    keyboards: Deal


def add_cases(scene: Scene) -> Cases:
    """The three cases, on the first three firms."""
    gearbox, software, keyboards = scene.firms[:3]
    cases = Cases(
        *_gearbox_bid(scene, gearbox),
        _next_software(scene, software, *_lost_software(scene, software)),
        _keyboard_meeting(scene, keyboards),
    )
    scene.session.flush()
    return cases


def _become(scene: Scene, who: Firm, tier: Tier, klass: CustomerClass) -> None:
    customer = scene.session.get_one(Customer, who.id)
    customer.tier, customer.customer_class, customer.sales_mode = tier, klass, SalesMode.COURT


def _gearbox_bid(scene: Scene, who: Firm) -> tuple[Deal, GearboxPeople]:
    """In evaluation, silent for 23 days, all news from one person; a way round is planned."""
    _become(scene, who, Tier.CORE, CustomerClass.LOYAL)
    decider = add_person(scene, who, "韩总 Han", "总经理")
    buyer = add_person(scene, who, "陈予 Chen Yu", "采购", who.departments["purchasing"])
    engineer = add_person(scene, who, "王工 Wang Gong", "技术总监", who.departments["technical"])
    money = add_person(scene, who, "刘敏 Liu Min", "财务")
    workshop = add_person(scene, who, "周林 Zhou Lin", "车间主任", who.departments["use"])
    upkeep = add_person(scene, who, "何波 He Bo", "设备维护", who.departments["technical"])
    deal = add_deal(scene, who, "减速机生产线 Gearbox line", 124_000_000, 130,
                    BuyingStage.EVALUATION, 100)  # fmt: skip
    deal.is_tender, deal.rhythm_step = True, RhythmStep.SELF
    for place, text in enumerate(("Delivery within 90 days", "Price", "Design support")):
        scene.put(DealCriterion(customer_id=who.id, deal_id=deal.id, text=text, position=place))
    top = add_stakeholder(scene, who, decider, [BuyingRole.ECONOMIC_BUYER], 5, Stance.NEUTRAL,
                          deal.id)  # fmt: skip
    top.relationship_now = Relationship.VENDOR
    top.relationship_wanted = Relationship.TRUSTED_ADVISOR
    # How the others came to stand where they stand is told in demo/map_story.py.
    purchaser = add_stakeholder(scene, who, buyer, [BuyingRole.PURCHASER], 2, Stance.UNKNOWN,
                                deal.id)  # fmt: skip
    technical = add_stakeholder(scene, who, engineer, [BuyingRole.TECHNICAL_BUYER], 3,
                                Stance.UNKNOWN, deal.id)  # fmt: skip
    add_tie(scene, who, TieKind.REPORTS_TO, purchaser, top)
    add_tie(scene, who, TieKind.REPORTS_TO, technical, top)
    _gearbox_rival(scene, who, deal)
    _gearbox_touches(scene, who, deal, buyer, engineer, workshop)
    _gearbox_next(scene, who, deal, engineer)
    return deal, GearboxPeople(top, purchaser, technical, money, workshop, upkeep)


def _gearbox_rival(scene: Scene, who: Firm, deal: Deal) -> None:
    contest = scene.put(Contest(customer_id=who.id, deal_id=deal.id, competitor_id=scene.rivals[2],
                                outcome=ContestOutcome.CONSIDERED))  # fmt: skip
    add_points(
        scene, contest,
        (("Delivery within 90 days", 5, 4, 4), ("Price", 4, 2, 4), ("Design support", 5, 5, 2)),
    )  # fmt: skip


def _gearbox_touches(
    scene: Scene, who: Firm, deal: Deal, buyer: Person, engineer: Person, workshop: Person
) -> None:
    _silence(scene, who, 23)
    for ago, subject in (
        (23, "问标书进展：“韩总自己在看”"),
        (38, "评标小组已成立"),
        (61, "递交投标文件"),
    ):
        call = touch(scene, who, ActivityKind.CALL, subject, ago, buyer)
        call.deal_id = deal.id
    visit = touch(
        scene, who, ActivityKind.VISIT, "与王工看车间：缺少军品部件的设计力量", 52, engineer
    )
    visit.deal_id = deal.id
    bring(scene, who, visit, scene.manager)
    scene.put(ActivityContact(customer_id=who.id, activity_id=visit.id, contact_id=workshop.id))


def _gearbox_next(scene: Scene, who: Firm, deal: Deal, engineer: Person) -> None:
    scene.put(
        Promise(
            customer_id=who.id,
            deal_id=deal.id,
            contact_id=engineer.id,
            owner_id=who.owner,
            text="夹具图纸",
            made_on=scene.day(52),
            due_on=scene.day(45),
            kept_at=scene.moment(46),
        )
    )
    scene.put(Need(customer_id=who.id, deal_id=deal.id, text="军品部件的设计力量", importance=5,
                   since=scene.day(52)))  # fmt: skip
    plan = Activity(
        customer_id=who.id,
        deal_id=deal.id,
        owner_id=who.owner,
        kind=ActivityKind.VISIT,
        subject="向韩总提出技术合作方案 Propose the technical co-operation plan",
        due_on=scene.today + timedelta(days=3),
    )
    scene.put(plan)
    bring(scene, who, plan, scene.head)


def bring(scene: Scene, who: Firm, activity: Activity, user: int) -> None:
    """A colleague of ours takes part."""
    scene.put(ActivityColleague(customer_id=who.id, activity_id=activity.id, user_id=user))


def _silence(scene: Scene, who: Firm, days: int) -> None:
    """Nothing was heard of this customer for so long, and nothing else was planned."""
    scene.session.query(Activity).filter(
        Activity.customer_id == who.id, Activity.done_at.is_(None)
    ).delete()
    edge = scene.moment(days, 1)
    late = (
        scene.session.query(Activity)
        .filter(Activity.customer_id == who.id, Activity.done_at.is_not(None))
        .filter(Activity.done_at >= edge)
    )
    for activity in late:
        activity.done_at = scene.moment(days + 1 + scene.rng.randrange(20))


def _lost_software(scene: Scene, who: Firm) -> tuple[Person, Person, Person]:
    """Lost: the deputy general manager in charge had long been the rival's."""
    _become(scene, who, Tier.KEY, CustomerClass.PROSPECT)
    boss = add_person(scene, who, "孟总 Meng", "总经理")
    deputy = add_person(scene, who, "丁副总 Ding", "副总经理（信息化）")
    it = add_person(scene, who, "罗彬 Luo Bin", "信息中心主任", who.departments["technical"])
    deal = add_deal(scene, who, "生产管理软件 Production software", 65_400_000, 210,
                    BuyingStage.DECISION, 120)  # fmt: skip
    deal.outcome, deal.closed_on = Outcome.LOST, scene.day(60)
    deal.outcome_reason = "rival_had_the_decider"
    deal.is_tender = True
    top = add_stakeholder(scene, who, boss, [BuyingRole.INFLUENCER], 4, Stance.NEUTRAL, deal.id)
    decider = add_stakeholder(scene, who, deputy, [BuyingRole.ECONOMIC_BUYER], 5, Stance.OPPONENT,
                              deal.id)  # fmt: skip
    coach = add_stakeholder(scene, who, it, [BuyingRole.TECHNICAL_BUYER, BuyingRole.COACH], 3,
                            Stance.SUPPORTER, deal.id)  # fmt: skip
    add_tie(scene, who, TieKind.REPORTS_TO, decider, top)
    add_tie(scene, who, TieKind.REPORTS_TO, coach, decider)
    contest = scene.put(Contest(customer_id=who.id, deal_id=deal.id, competitor_id=scene.rivals[3],
                                outcome=ContestOutcome.THEY_WON))  # fmt: skip
    add_points(
        scene, contest,
        (("Functions", 5, 5, 4), ("Price", 3, 4, 3), ("Trust of the decider", 5, 1, 5)),
    )  # fmt: skip
    demo = touch(scene, who, ActivityKind.DEMO, "软件演示，罗彬很满意", 120, it)
    demo.deal_id = deal.id
    note = touch(scene, who, ActivityKind.NOTE, "丁副总去年就去过对手的用户大会", 58, None)
    note.deal_id = deal.id
    return boss, deputy, it


def _next_software(scene: Scene, who: Firm, boss: Person, deputy: Person, it: Person) -> Deal:
    """The next bid, still open: the same deputy decides, and the same rival is in it."""
    deal = add_deal(scene, who, "生产计划系统二期 Planning system, phase 2", 48_200_000, 70,
                    BuyingStage.TECHNICAL_SELECTION, 48)  # fmt: skip
    deal.is_tender = True
    top = add_stakeholder(scene, who, boss, [BuyingRole.INFLUENCER], 4, Stance.NEUTRAL, deal.id)
    top.relationship_now = Relationship.CREDIBLE_SOURCE
    top.relationship_wanted = Relationship.TRUSTED_ADVISOR
    decider = add_stakeholder(scene, who, deputy, [BuyingRole.ECONOMIC_BUYER], 5, Stance.OPPONENT,
                              deal.id)  # fmt: skip
    decider.interest = "信息化要按时上线，不出事"
    coach = add_stakeholder(scene, who, it, [BuyingRole.TECHNICAL_BUYER, BuyingRole.COACH], 3,
                            Stance.SUPPORTER, deal.id)  # fmt: skip
    add_tie(scene, who, TieKind.REPORTS_TO, decider, top)
    add_tie(scene, who, TieKind.REPORTS_TO, coach, decider)
    add_tie(scene, who, TieKind.TRUSTS, top, coach)
    contest = scene.put(Contest(customer_id=who.id, deal_id=deal.id, competitor_id=scene.rivals[3],
                                outcome=ContestOutcome.CONSIDERED))  # fmt: skip
    for place, text in enumerate(("On time", "Open interfaces", "Price")):
        scene.put(DealCriterion(customer_id=who.id, deal_id=deal.id, text=text, position=place))
    add_points(
        scene, contest, (("On time", 5, 4, 4), ("Open interfaces", 4, 5, 3), ("Price", 3, 3, 4))
    )
    for kind, ago, subject, person in (
        (ActivityKind.VISIT, 6, "罗彬：二期接口要开放，丁副总还没表态", it),
        (ActivityKind.MEETING, 12, "向孟总汇报一期差距和二期设想", boss),
        (ActivityKind.CALL, 27, "罗彬：二期预算已批", it),
    ):
        spoken = touch(scene, who, kind, subject, ago, person)
        spoken.deal_id = deal.id
        if kind is ActivityKind.MEETING:
            bring(scene, who, spoken, scene.manager)
    return deal


def add_points(
    scene: Scene, contest: Contest, points: tuple[tuple[str, int, int, int], ...]
) -> None:
    """A comparison with a rival: criterion, need, ours, theirs."""
    for criterion, need, ours, theirs in points:
        of_deal = {"customer_id": contest.customer_id, "deal_id": contest.deal_id}
        scene.put(ComparisonPoint(criterion=criterion, need=need, ours=ours, **of_deal))
        scene.put(
            ComparisonPoint(criterion=criterion, contest_id=contest.id, theirs=theirs, **of_deal)
        )


def _keyboard_meeting(scene: Scene, who: Firm) -> Deal:
    """Five departments, five wishes: the one who wanted harmony kept the old keyboard."""
    _become(scene, who, Tier.GENERAL, CustomerClass.FIRST_PURCHASE)
    deal = add_deal(scene, who, "四百个键盘 Keyboards for 400 desks", 1_600_000, 75,
                    BuyingStage.EVALUATION, 60)  # fmt: skip
    director = add_person(scene, who, "白主任 Bai", "办公室主任")
    top = add_stakeholder(scene, who, director, [BuyingRole.ECONOMIC_BUYER], 4, Stance.NEUTRAL,
                          deal.id)  # fmt: skip
    top.interest = "和气：谁也不得罪"
    wishes = (
        (DepartmentRole.USE, "声音小", Stance.SUPPORTER, "吴珊 Wu Shan"),
        (DepartmentRole.TECHNICAL, "接口统一", Stance.NEUTRAL, "钱工 Qian"),
        (DepartmentRole.FINANCE, "最便宜", Stance.OPPONENT, "冯会计 Feng"),
        (DepartmentRole.PURCHASING, "老供应商", Stance.OPPONENT, "施梅 Shi Mei"),
        (DepartmentRole.EXECUTIVE, "外观体面", Stance.SUPPORTER, "顾秘书 Gu"),
    )
    for function, wish, stance, name in wishes:
        department = add_department(scene, who, function)
        who.departments[function] = department.id
        scene.put(DepartmentStance(customer_id=who.id, department_id=department.id, deal_id=deal.id,
                                   stance=stance, on_day=scene.day(9), cares_for=wish))  # fmt: skip
        person = add_person(scene, who, name, department.name, department.id)
        seat = add_stakeholder(scene, who, person, [BuyingRole.INFLUENCER], 3, stance, deal.id)
        add_tie(scene, who, TieKind.REPORTS_TO, seat, top)
    meeting = touch(scene, who, ActivityKind.MEETING,
                    "五个部门开会，要五种键盘；主任说：“那就先用旧的吧”", 9, director)  # fmt: skip
    meeting.deal_id = deal.id
    return deal
