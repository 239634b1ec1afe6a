"""What the journal tells of a merge: its stretch, and the net effect of it row by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.journal import change_table, journal_entry
from crm_desktop.merging.subjects import Mergeable
from crm_desktop.models import MergedRecord
from crm_desktop.replay import Net, Row, net_effects, read_entries


@dataclass(frozen=True)
class Stretch:
    """One merge: the record that went, the one it went into then, and what was written."""

    id: int
    subject: Mergeable
    kept_id: int
    gone_id: int
    gone_name: str
    nets: Mapping[Row, Net]

    @property
    def kept(self) -> Row:
        return (str(self.subject), self.kept_id)


def stretch_of(session: Session, merged_id: int) -> Stretch:
    """What was written by the merge that this merged_record is of.

    UserError `record_gone` when it was taken back, `unmerge_untold` when the journal has it not.
    """
    record = session.get(MergedRecord, merged_id)
    if record is None:
        raise UserError("record_gone", table="merged_record")
    is_firm = record.customer_id is not None
    subject = Mergeable.CUSTOMER if is_firm else Mergeable.CONTACT
    connection = session.connection()
    span = _span(connection, record.id, str(subject), record.gone_id)
    if span is None:
        raise UserError("unmerge_untold", name=record.gone_name)
    nets = net_effects(read_entries(connection, *span))
    kept_id = nets.pop(("merged_record", merged_id)).after[subject.owner]
    return Stretch(merged_id, subject, kept_id, record.gone_id, record.gone_name, nets)


def owner_now(session: Session, stretch: Stretch) -> int:
    """Whose the merged_record is now: another one's when the kept record went on itself."""
    column = MergedRecord.__table__.c[stretch.subject.owner]
    found = session.scalar(sa.select(column).where(MergedRecord.id == stretch.id))
    return int(found or 0)


def _span(
    connection: sa.Connection, merged_id: int, subject: str, gone_id: int
) -> tuple[int, int] | None:
    """From the insert of the merged_record to the delete of the record itself."""
    change, entry = change_table.c, journal_entry.c
    # Ids go up: the Change has the last one before those of its rows.
    made = sa.select(change.first_seq, change.last_seq).where(change.id < merged_id)
    found = connection.execute(made.order_by(change.id.desc()).limit(1)).first()
    if found is None:
        return None
    within = entry.seq.between(*found)
    row = sa.and_(entry.tbl == "merged_record", entry.row_id == merged_id, entry.op == "I")
    start = connection.scalar(sa.select(sa.func.min(entry.seq)).where(within, row))
    if start is None:
        return None
    row = sa.and_(entry.tbl == subject, entry.row_id == gone_id, entry.op == "D", entry.seq > start)
    end = connection.scalar(sa.select(sa.func.min(entry.seq)).where(within, row))
    return None if end is None else (int(start), int(end))
