"""What keeps the sample's Today full on any day: plans, promises, complaints, days to greet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa

from crm_desktop import snoozing, special_days
from crm_desktop.agenda.asking import Asked
from crm_desktop.agenda.slipping import slipping
from crm_desktop.demo.scene import Firm, Scene
from crm_desktop.models import (
    Activity,
    ActivityContact,
    Address,
    Complaint,
    Contact,
    ContactInterest,
    Promise,
)
from crm_desktop.models.codes import ActivityKind, AgendaKind

# The user's own visits and calls of a day: (days from today, time, kind).
_MINE = (
    (0, "09:00", ActivityKind.VISIT),
    (0, "11:30", ActivityKind.CALL),
    (0, "15:00", ActivityKind.VISIT),
    (-1, "10:00", ActivityKind.CALL),
)
_HOURS = ("09:30", "14:00", "11:00", "16:00")
_SAID = {
    "zh": {ActivityKind.VISIT: "季度回访", ActivityKind.CALL: "跟进报价"},
    "es": {ActivityKind.VISIT: "Visita trimestral", ActivityKind.CALL: "Seguir la oferta"},
    "en": {ActivityKind.VISIT: "Quarterly visit", ActivityKind.CALL: "Follow up the offer"},
}
_FAIR = {"zh": "上海工博会", "es": "Feria de maquinaria", "en": "Machine tool fair"}
_FOUNDED = {"zh": "公司成立纪念日", "es": "Aniversario de la empresa", "en": "Company anniversary"}
_WEDDING = {"zh": "结婚纪念日", "es": "Aniversario de boda", "en": "Wedding anniversary"}
# Where one trip serves several.
_REGIONS = {
    "浙江 Zhejiang": ("Taizhou", "Hangzhou", "Ningbo"),
    "江苏 Jiangsu": ("Suzhou", "Wuxi", "Nanjing"),
    "广东 Guangdong": ("Guangzhou", "Shenzhen"),
    "Comunitat Valenciana": ("Castellón", "Valencia"),
    "Andalucía": ("Sevilla", "Almería"),
    "Yorkshire": ("Sheffield", "Leeds"),
}


def add_care(scene: Scene) -> None:
    """Plans around today, what was promised for these days, complaints that run, days to greet."""
    _regions(scene)
    _plans(scene)
    _promises(scene)
    _complaints(scene)
    _birthdays(scene)
    _days(scene)
    scene.session.flush()


def put_off(scene: Scene) -> None:
    """One slipping customer was put off until next week; asked once all else is in the file."""
    morning = datetime.combine(scene.today, time(9), UTC)
    me = scene.users[0]
    with scene.store.read() as session:
        lines = slipping(Asked(session, morning, me)).lines
    for line in lines[2:][-1:]:
        with scene.store.change("line_snoozed", origin="automatic"):
            snoozing.snooze(
                scene.store, kind=AgendaKind.CADENCE, record_id=line.record_id,
                customer_id=line.record_id, until=scene.today + timedelta(days=5),
            )  # fmt: skip


def _mine(scene: Scene) -> list[Firm]:
    return [who for who in scene.firms if who.owner == scene.users[0]]


def _regions(scene: Scene) -> None:
    region_of = {city: region for region, cities in _REGIONS.items() for city in cities}
    for address in scene.session.scalars(sa.select(Address).where(Address.city.in_(region_of))):
        address.region = region_of[address.city or ""]


def _plans(scene: Scene) -> None:
    """Move what is planned anyhow: the user's day is full, the others' weeks are."""
    firms = {who.id: who for who in scene.firms}
    planned = sa.select(Activity).where(Activity.done_at.is_(None), Activity.deal_id.is_(None))
    slots = {owner: _slots(mine=owner == scene.users[0]) for owner in scene.users[:3]}
    for activity in scene.session.scalars(planned.order_by(Activity.id)).all():
        if activity.customer_id is None or activity.owner_id not in slots:
            continue
        who = firms[activity.customer_id]
        away, at, kind = next(slots[activity.owner_id])
        activity.due_on, activity.due_time, activity.due_zone = _weekday(scene, away), at, None
        activity.kind, activity.subject = kind, _SAID[who.language][kind]
        if kind is ActivityKind.VISIT:
            activity.minutes = 60
        scene.put(ActivityContact(customer_id=who.id, activity_id=activity.id,
                                  contact_id=who.people[0].id))  # fmt: skip


def _slots(*, mine: bool) -> Iterator[tuple[int, str, ActivityKind]]:
    """When one salesperson's plans are: days from today, time, kind; without an end."""
    yield from _MINE if mine else _MINE[:1]
    away = 0
    while True:
        away += 1
        kind = ActivityKind.CALL if away % 3 == 0 else ActivityKind.VISIT
        yield away, _HOURS[away % len(_HOURS)], kind


def _weekday(scene: Scene, away: int) -> date:
    """A day to come, moved off the weekend; today and the days before stay."""
    day = scene.today + timedelta(days=away)
    off = away > 0 and day.weekday() > 4
    return day + timedelta(days=7 - day.weekday()) if off else day


def _promises(scene: Scene) -> None:
    """One late, one due today, one soon; each made to a person."""
    for who, due in zip(_mine(scene)[2:5], (-2, 0, 2), strict=True):
        scene.put(
            Promise(
                customer_id=who.id, contact_id=who.people[0].id, owner_id=who.owner,
                text=scene.say(who, "promise"), made_on=scene.day(9 - due),
                due_on=scene.today + timedelta(days=due),
            )
        )  # fmt: skip


def _complaints(scene: Scene) -> None:
    """One of this morning that waits for a reply, one that was opened again."""
    fresh, again = _mine(scene)[3], _mine(scene)[5]
    opened = datetime.combine(scene.today, time(5, 40), UTC)
    for who, at in ((fresh, opened), (again, scene.moment(12, 8))):
        scene.put(
            Complaint(customer_id=who.id, owner_id=who.owner, contact_id=who.people[0].id,
                      text=scene.say(who, "complaint"), opened_at=at)
        )  # fmt: skip
    scene.session.flush()
    found = sa.select(Complaint).where(Complaint.customer_id == again.id)
    complaint = scene.session.scalars(found.order_by(Complaint.id.desc()).limit(1)).one()
    complaint.first_reply_at = complaint.opened_at + timedelta(hours=3)
    complaint.solution = scene.say(again, "solution")
    complaint.reopened_at = min(scene.moment(1, 9), opened)


def _birthdays(scene: Scene) -> None:
    """Near ones of four people, others all over the year, and what some like to talk about.

    The near ones, as other yearly days, began in leap years: today may be 29 February.
    """
    near = {0: (_mine(scene)[0], 1972), 2: (_mine(scene)[1], 1980), 5: (_mine(scene)[4], 1968),
            1: (scene.firms[1], 1976)}  # fmt: skip
    taken = set()
    for away, (who, year) in near.items():
        _born(scene, who.people[0].id, scene.today + timedelta(days=away), year)
        taken.add(who.people[0].id)
    for place, who in enumerate(scene.firms[::2]):
        person = who.people[-1].id
        if person not in taken:
            away = 20 + (place * 37) % 320
            _born(scene, person, scene.today + timedelta(days=away), 1960 + place)
    for who, word in zip(_mine(scene), ("tea", "football", "sailing", "chess"), strict=False):
        scene.put(ContactInterest(contact_id=who.people[0].id, word=word))


def _born(scene: Scene, contact_id: int, kept_on: date, year: int) -> None:
    contact = scene.session.get_one(Contact, contact_id)
    contact.birthday = special_days.in_year(kept_on, year)


def _days(scene: Scene) -> None:
    """A fair to come, an anniversary today, a person's own day next week."""
    mine = _mine(scene)
    fair, old, other = mine[0], mine[6], scene.firms[7]
    add = special_days.add
    add(scene.store, name=_FAIR[fair.language], day=scene.today + timedelta(days=4),
        customer_id=fair.id, yearly=False)  # fmt: skip
    add(scene.store, name=_FOUNDED[old.language], day=special_days.in_year(scene.today, 1996),
        customer_id=old.id)  # fmt: skip
    add(scene.store, name=_WEDDING[other.language], contact_id=other.people[0].id,
        day=special_days.in_year(scene.today + timedelta(days=6), 2008))  # fmt: skip
