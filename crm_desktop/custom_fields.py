"""Fields of the firm's own kept in order: arranged, their words renamed and retired.

What a record says is never lost: a renamed word is renamed in every record, a retired one stays
where it is said and is offered no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import CustomChoice, CustomField, CustomValue
from crm_desktop.store import Store


def arrange(store: Store, *, ids: Sequence[int]) -> int:
    """Put the fields of the firm's own into this order; those not named come behind."""
    with store.change("custom_fields_arranged") as session:
        places = {id: place for place, id in enumerate(ids)}
        found = session.scalars(sa.select(CustomField).order_by(CustomField.position)).all()
        ordered = sorted(found, key=lambda field: places.get(field.id, len(places)))
        for place, field in enumerate(ordered):
            if field.position != place:
                field.position = place
        return len(ids)


def retire(store: Store, *, id: int, retired: bool = True) -> int:
    """Show a field no longer, or again; what records say in it stays."""
    with store.change("custom_field_retired" if retired else "custom_field_returned") as session:
        rows.assign(rows.find(session, CustomField, id), {"retired": retired})
        return id


def rename_choice(store: Store, *, field_id: int, word: str, new: str) -> int:
    """Call a word of a choice otherwise, also in the records that say it; returns how many do.

    UserError "word_there" when the field has such a word already.
    """
    wanted = new.strip()
    with store.change("word_renamed", word=word, new=wanted) as session:
        if not wanted:
            raise UserError("field_needed", field="word")
        if wanted != word and _choice(session, field_id, wanted) is not None:
            raise UserError("word_there", word=wanted)
        choice = _choice(session, field_id, word)
        if choice is not None:
            choice.word = wanted
        says = sa.and_(CustomValue.custom_field_id == field_id, CustomValue.text == word)
        found = sa.select(sa.func.count()).select_from(CustomValue).where(says)
        count = session.scalar(found) or 0
        changed: dict[str, Any] = {"text": wanted}
        session.execute(sa.update(CustomValue).where(says).values(changed))
        session.expire_all()
        return count


def retire_choice(store: Store, *, field_id: int, word: str, retired: bool = True) -> int:
    """Offer a word of a choice no longer, or again; records that say it keep it."""
    with store.change("words_retired" if retired else "words_offered", count=1) as session:
        choice = _choice(session, field_id, word)
        if choice is not None:
            choice.retired = retired
        return field_id


def _choice(session: Session, field_id: int, word: str) -> CustomChoice | None:
    return session.scalar(
        sa.select(CustomChoice).where(
            CustomChoice.custom_field_id == field_id, CustomChoice.word == word
        )
    )
