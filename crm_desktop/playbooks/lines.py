"""The lines of the playbook: the shipped ones with what the firm laid over them, and its own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypedDict, Unpack

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import Playbook, StepTick
from crm_desktop.models.codes import BuyingStage, CustomerClass, PlaybookKind, SalesMode
from crm_desktop.playbooks.shipped import BY_CODE, SHIPPED, Shipped
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the playbook.

    `code` is that of a shipped line and None for the firm's own, `id` that of the firm's row. An
    empty `text` (or an `answer` of None) means the shipped words. `key` names it to the verbs.
    """

    kind: PlaybookKind
    code: str | None
    id: int | None
    text: str
    answer: str | None
    mode: SalesMode | None
    stage: BuyingStage | None
    klass: CustomerClass | None
    hidden: bool

    @property
    def key(self) -> str:
        return self.code or str(self.id)

    @property
    def is_changed(self) -> bool:
        """Whether the firm laid something over a shipped line."""
        return self.code is not None and self.id is not None

    def applies(
        self, mode: SalesMode | None, stage: BuyingStage | None, klass: CustomerClass | None
    ) -> bool:
        """Whether it holds for this posture, stage and class; None there: not known."""
        return (
            self.mode in (None, mode)
            and self.stage in (None, stage)
            and self.klass in (None, klass)
        )


class Fields(TypedDict, total=False):
    """What can be changed of a line; what is left out stays as it is.

    Of a shipped line, a `text` or an `answer` of None is the shipped one, an empty answer is none.
    """

    text: str | None
    answer: str | None
    sales_mode: SalesMode | None
    buying_stage: BuyingStage | None
    customer_class: CustomerClass | None


def everything(
    session: Session, kind: PlaybookKind | None = None, *, with_hidden: bool = False
) -> tuple[Line, ...]:
    """All lines: the shipped in their order, then the firm's own."""
    laid_over: dict[str, Playbook] = {}
    own: list[Playbook] = []
    for row in session.scalars(sa.select(Playbook).order_by(Playbook.position, Playbook.id)):
        if row.shipped is None:
            own.append(row)
        else:
            laid_over.setdefault(row.shipped, row)
    found = [
        _line(laid_over[line.code]) if line.code in laid_over else _untouched(line)
        for line in SHIPPED
    ]
    found += [_line(row) for row in own]
    return tuple(
        line for line in found if kind in (None, line.kind) and (with_hidden or not line.hidden)
    )


def lines(
    session: Session,
    kind: PlaybookKind,
    *,
    mode: SalesMode | None = None,
    stage: BuyingStage | None = None,
    klass: CustomerClass | None = None,
) -> tuple[Line, ...]:
    """The lines of a kind that hold for a posture, stage and class.

    A line for all always does; one for a posture only with that posture, and so on.
    """
    return tuple(line for line in everything(session, kind) if line.applies(mode, stage, klass))


def stance(session: Session, mode: SalesMode | None) -> Line | None:
    """The posture in one sentence: the firm's own when there is one; None without a posture."""
    found = [line for line in lines(session, PlaybookKind.STANCE, mode=mode) if line.mode]
    return found[-1] if found else None


def add_line(store: Store, *, kind: PlaybookKind | str, **fields: Unpack[Fields]) -> int:
    """Add a line of the firm's own, with a `text` at least; returns its id."""
    text = fields.get("text") or ""
    with store.change("playbook_line_added", line=text.strip()) as session:
        place = session.scalar(sa.select(sa.func.count()).select_from(Playbook)) or 0
        row = Playbook(kind=PlaybookKind(kind), position=place)
        return rows.create(session, row, {**fields, "text": text}).id


def edit_line(store: Store, *, key: str, **fields: Unpack[Fields]) -> None:
    """Change a line: a shipped one by its code, the firm's own by its id as text."""
    with store.change("playbook_line_edited") as session:
        row = _row(session, key)
        if row.shipped is not None:
            row.text, row.answer = _laid_over(row, fields)
            fields = _without_words(fields)
        rows.assign(row, fields)
        _keep(session, row)


def hide_line(store: Store, *, key: str) -> None:
    """Show a line no longer; what was ticked stays so."""
    with store.change("playbook_line_hidden") as session:
        row = _row(session, key)
        row.hidden = True
        _keep(session, row)


def restore_line(store: Store, *, key: str) -> None:
    """Show a hidden line again as it was; bring a shown one back to its shipped words and place."""
    with store.change("playbook_line_restored") as session:
        row = _row(session, key)
        line = BY_CODE.get(row.shipped or "")
        if line is not None and not row.hidden:
            row.text, row.answer = "", None
            row.sales_mode, row.buying_stage, row.customer_class = line.mode, line.stage, line.klass
        row.hidden = False
        _keep(session, row)


def delete_lines(store: Store, *, ids: Collection[int]) -> int:
    """Delete lines of the firm's own, with their ticks."""
    with store.change("playbook_line_deleted", count=len(ids)) as session:
        steps = [str(id) for id in ids]
        ticks = session.scalars(sa.select(StepTick.id).where(StepTick.step.in_(steps))).all()
        rows.delete(session, StepTick, ticks)
        rows.delete(session, Playbook, ids)
        return len(ids)


def restore_all(store: Store) -> None:
    """Bring every shipped line back as it was shipped; the firm's own lines stay."""
    with store.change("playbook_restored") as session:
        laid_over = session.scalars(sa.select(Playbook.id).where(Playbook.shipped.is_not(None)))
        rows.delete(session, Playbook, laid_over.all())


def _untouched(line: Shipped) -> Line:
    return Line(
        kind=line.kind,
        code=line.code,
        id=None,
        text="",
        answer=None,
        mode=line.mode,
        stage=line.stage,
        klass=line.klass,
        hidden=False,
    )


def _line(row: Playbook) -> Line:
    return Line(
        kind=PlaybookKind(row.kind),
        code=row.shipped,
        id=row.id,
        text=row.text,
        answer=row.answer,
        mode=row.sales_mode,
        stage=row.buying_stage,
        klass=row.customer_class,
        hidden=row.hidden,
    )


def _is_reworded(row: Playbook) -> bool:
    """Whether the firm's row differs from the shipped line it lies over, hidden or not."""
    shipped = BY_CODE.get(row.shipped or "")
    place = (row.sales_mode, row.buying_stage, row.customer_class)
    moved = shipped is not None and place != (shipped.mode, shipped.stage, shipped.klass)
    return bool(row.text) or row.answer is not None or moved


def _laid_over(row: Playbook, fields: Fields) -> tuple[str, str | None]:
    """The text and the answer that lie over the shipped ones once these fields are set."""
    text, answer = fields.get("text", row.text), fields.get("answer", row.answer)
    return (text or "").strip(), None if answer is None else answer.strip()


def _without_words(fields: Fields) -> Fields:
    left = fields.copy()
    left.pop("text", None)
    left.pop("answer", None)
    return left


def _row(session: Session, key: str) -> Playbook:
    """The row of a line; a fresh one, not yet in the file, for a shipped line that has none."""
    line = BY_CODE.get(key)
    if line is None:
        return rows.find(session, Playbook, int(key))
    found = session.scalar(sa.select(Playbook).where(Playbook.shipped == key))
    if found is None:
        found = Playbook(
            kind=line.kind,
            shipped=key,
            sales_mode=line.mode,
            buying_stage=line.stage,
            customer_class=line.klass,
            text="",
            hidden=False,
        )
    return found


def _keep(session: Session, row: Playbook) -> None:
    """Keep a row, unless it lies over a shipped line and says nothing else than that."""
    if row.hidden or row.shipped is None or _is_reworded(row):
        session.add(row)
    elif row.id is not None:
        rows.delete(session, Playbook, [row.id])
