"""What comes again and again in the sample: a weekly call, a monthly visit, a series under way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from crm_desktop import activities, repeating, series
from crm_desktop.demo.scene import Firm, Scene
from crm_desktop.insights.recurrence_patterns import Every, rule_of, suggested
from crm_desktop.models import Activity
from crm_desktop.models.codes import ActivityKind, CustomerClass, Signal
from crm_desktop.series import BY_CODE

_WEEKLY = {"zh": "每周通话：交期与质量", "es": "Llamada semanal: plazos y calidad",
           "en": "Weekly call: deliveries and quality"}  # fmt: skip
_MONTHLY = {
    "zh": "月度现场巡检",
    "es": "Ronda mensual en planta",
    "en": "Monthly round of the plant",
}
_PLACE = {"zh": "二号车间", "es": "Nave 2", "en": "Hall 2"}
_FIRST_VISIT = {
    "zh": ("首次拜访", "致谢并确认约定", "发送报价", "询问对报价的看法"),
    "es": ("Primera visita", "Dar las gracias", "Enviar la oferta", "Preguntar por la oferta"),
    "en": ("First visit", "Say thank you", "Send the offer", "Ask about the offer"),
}


def add_rounds(scene: Scene) -> None:
    """Repeated activities with reminders and a place, and a prospect's first steps."""
    call, visit, *_others = _well_kept(scene)
    _weekly_call(scene, call)
    _monthly_visit(scene, visit)
    # A colleague's, for the user's own slip by as they are.
    prospects = [who for who in scene.firms if who.klass is CustomerClass.PROSPECT]
    theirs = [who for who in prospects if who.owner != scene.users[0]]
    _first_steps(scene, (theirs or prospects)[0])
    scene.session.flush()


def _well_kept(scene: Scene) -> list[Firm]:
    """The user's firms, those touched last first: they leave what slips and is quiet as it is."""
    latest = sa.func.max(Activity.done_at)
    query = sa.select(Activity.customer_id).group_by(Activity.customer_id).order_by(latest.desc())
    mine = {who.id: who for who in scene.firms if who.owner == scene.users[0]}
    return [mine[id] for id in scene.session.scalars(query) if id in mine]


def _weekly_call(scene: Scene, who: Firm) -> None:
    """Every week on this weekday; two were made, the next is in some days."""
    call = activities.plan(
        scene.store, kind=ActivityKind.CALL, subject=_WEEKLY[who.language], customer_id=who.id,
        due_on=scene.today - timedelta(days=11), due_time="10:00", owner_id=who.owner,
        contact_ids=[who.people[0].id], recurrence="FREQ=WEEKLY", reminder_minutes=10,
    )  # fmt: skip
    for ago in (11, 4):
        repeating.finish(scene.store, id=call, done_at=scene.moment(ago, 9), minutes=15)


def _monthly_visit(scene: Scene, who: Firm) -> None:
    day = scene.today + timedelta(days=9)
    activities.plan(
        scene.store, kind=ActivityKind.VISIT, subject=_MONTHLY[who.language], customer_id=who.id,
        due_on=day, owner_id=who.owner, location=_PLACE[who.language], reminder_minutes=-540,
        contact_ids=[who.people[0].id],
        recurrence=rule_of(suggested(Every.MONTH_WEEKDAY, day)),
    )  # fmt: skip


def _first_steps(scene: Scene, who: Firm) -> None:
    """The first visit showed interest; thanks, offer and call are planned."""
    shipped = BY_CODE["first_visit"]
    words = _FIRST_VISIT[who.language]
    steps = zip(shipped.steps, words, strict=True)
    begun = replace(shipped, name=words[0], steps=tuple(replace(s, text=t) for s, t in steps))
    first, *_others = series.start(
        scene.store, series=begun, customer_id=who.id, first_on=scene.day(1), owner_id=who.owner,
        contact_ids=[who.people[0].id],
    )  # fmt: skip
    activities.finish(scene.store, id=first, done_at=scene.moment(1, 10))
    signals = [Signal.ASKS_QUESTIONS, Signal.ASKS_PRICE, Signal.CARES_FOR_PRODUCT]
    activities.edit(scene.store, id=first, signals=signals)
