"""What was merged: the list of merges, what taking one apart would do, and the ids that went."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.merging.combining import names_of
from crm_desktop.merging.parting import Staying, plan
from crm_desktop.merging.subjects import Mergeable
from crm_desktop.models import MergedRecord

LATEST = 500


@dataclass(frozen=True, slots=True)
class PastMerge:
    """One record that went into another, and when."""

    id: int
    subject: Mergeable
    kept_id: int
    kept_name: str
    gone_id: int
    gone_name: str
    merged_at: datetime


@dataclass(frozen=True, slots=True)
class Apart:
    """What unmerge would do: rows that go back or return, per table, and columns that stay.

    `kept_was` is what the kept record was called before, where the merge gave it another name.
    `refused` is why it cannot be done now.
    """

    returning: tuple[tuple[str, int], ...] = ()
    staying: tuple[Staying, ...] = ()
    kept_was: str | None = None
    refused: UserError | None = None


def merges(
    session: Session, into: tuple[Mergeable, int] | None = None, latest: int = LATEST
) -> tuple[PastMerge, ...]:
    """What was merged and stands, the latest first; `into` asks for those of one record only."""
    query = sa.select(MergedRecord).order_by(MergedRecord.id.desc()).limit(latest)
    if into is not None:
        subject, kept = into
        query = query.where(MergedRecord.__table__.c[subject.owner] == kept)
    records = session.scalars(query).all()
    firms = {r.customer_id for r in records if r.customer_id is not None}
    people = {r.contact_id for r in records if r.contact_id is not None}
    names = names_of(session, Mergeable.CUSTOMER, firms)
    names |= names_of(session, Mergeable.CONTACT, people)
    found = []
    for record in records:
        is_firm = record.customer_id is not None
        kept_id = record.customer_id or record.contact_id or 0
        found.append(
            PastMerge(
                id=record.id,
                subject=Mergeable.CUSTOMER if is_firm else Mergeable.CONTACT,
                kept_id=kept_id,
                kept_name=names.get(kept_id, ""),
                gone_id=record.gone_id,
                gone_name=record.gone_name,
                merged_at=record.merged_at,
            )
        )
    return tuple(found)


def apart(session: Session, merged_id: int) -> Apart:
    """What taking a merge apart would do now."""
    try:
        parting = plan(session, merged_id)
    except UserError as error:
        return Apart(refused=error)
    counted = Counter({name: len(rows) for name, rows in parting.returning.items()})
    counted.update({name: len(rows) for name, rows in parting.restored.items()})
    # The kept record itself goes nowhere.
    counted[str(parting.stretch.subject)] -= int(
        parting.stretch.kept_id in parting.restored.get(str(parting.stretch.subject), {})
    )
    kept = parting.stretch.nets.get(parting.stretch.kept)
    was = None if kept is None else kept.before.get("name")
    return Apart(tuple(sorted(counted.items())), tuple(parting.staying), was)


def merged_ids(session: Session) -> frozenset[int]:
    """The ids of all merges that stand."""
    return frozenset(session.scalars(sa.select(MergedRecord.id)))


def went_into(session: Session, subject: Mergeable | str, record_id: int) -> int | None:
    """The record that has what was this one's; None for one that did not go into another."""
    subject = Mergeable(subject)
    merged = MergedRecord.__table__.c
    owner = merged[subject.owner]
    # Should it be back, by Undo of a part, it is itself again.
    back = sa.exists().where(subject.table.c.id == record_id)
    query = sa.select(owner).where(merged.gone_id == record_id, owner.is_not(None), ~back)
    return session.scalar(query.order_by(merged.id.desc()).limit(1))


def gone_ids(session: Session, subject: Mergeable, record_id: int) -> list[int]:
    """The ids of the records that went into this one, directly or through others."""
    merged = MergedRecord.__table__.c
    owned = sa.select(merged.gone_id).where(merged[subject.owner] == record_id)
    return list(session.scalars(owned))
