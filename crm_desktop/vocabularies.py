"""The firm's own vocabularies: the words its lists offer, and its names for fixed codes.

A word in use needs no row: a row gives it a place, offers it before it is used, or retires it. What
a record says stays with the record; renaming a word changes it in every record, in one Change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm_desktop import rows
from crm_desktop import text as texts
from crm_desktop.errors import UserError
from crm_desktop.models import (
    ContactTag,
    Customer,
    CustomerTag,
    Deal,
    IndustryPosture,
    Product,
    SourceCost,
    Target,
    VocabularyWord,
)
from crm_desktop.models.codes import (
    ActivityKind,
    BuyingRole,
    BuyingStage,
    CustomerClass,
    SalesMode,
    Tier,
)
from crm_desktop.store import Store

# Where the words of a vocabulary stand.
PLACES: dict[str, tuple[InstrumentedAttribute[str] | InstrumentedAttribute[str | None], ...]] = {
    "industry": (Customer.industry, IndustryPosture.industry),
    "source": (Customer.source, Deal.source, SourceCost.source),
    "product_line": (Product.line, Target.product_line),
    "tag": (CustomerTag.word, ContactTag.word),
}
# Codes that a firm may call as it likes.
CODES = {
    "tier": tuple(Tier),
    "customer_class": tuple(CustomerClass),
    "sales_mode": tuple(SalesMode),
    "buying_stage": tuple(BuyingStage),
    "buying_role": tuple(BuyingRole),
    "activity_kind": tuple(ActivityKind),
}
_LISTS = (CustomerTag, ContactTag)  # one row a word: two words that become one leave one row


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a vocabulary: how many rows say it, and whether it is no longer offered."""

    word: str
    count: int
    retired: bool = False


def words(session: Session, vocabulary: str) -> tuple[Word, ...]:
    """Every word of a vocabulary: those with a place in their order, then those only in use."""
    counts = _counts(session, vocabulary)
    placed = _placed(session, vocabulary)
    known = {row.word for row in placed}
    rest = sorted(counts.keys() - known, key=lambda word: (texts.sort_key(word), word))
    return (
        *(Word(row.word, counts[row.word], row.retired) for row in placed),
        *(Word(word, counts[word]) for word in rest),
    )


def offered(session: Session, vocabulary: str) -> tuple[str, ...]:
    """The words that forms and lists offer, in their order."""
    return tuple(word.word for word in words(session, vocabulary) if not word.retired)


def arranged(
    session: Session, vocabulary: str, in_use: Sequence[str], *, with_retired: bool = False
) -> tuple[str, ...]:
    """The words that are offered where those in use are known: placed ones first, in their order.

    `with_retired` brings those in use that are no longer offered behind the others: a filter still
    finds what they stand in.
    """
    placed = _placed(session, vocabulary)
    retired = {row.word for row in placed if row.retired}
    first = [row.word for row in placed if not row.retired]
    rest = [word for word in in_use if word not in retired]
    last = [word for word in in_use if word in retired and with_retired]
    return tuple(dict.fromkeys([*first, *rest, *last]))


def code_names(session: Session) -> dict[str, dict[str, str]]:
    """The firm's own names for codes, by vocabulary and code."""
    found: dict[str, dict[str, str]] = {}
    for row in session.scalars(
        sa.select(VocabularyWord)
        .where(VocabularyWord.code.is_not(None))
        .order_by(VocabularyWord.id)
    ):
        found.setdefault(row.vocabulary, {})[row.code or ""] = row.word
    return found


def add_word(store: Store, *, vocabulary: str, word: str) -> int:
    """Offer a word that nobody uses yet, behind the others; returns its id.

    UserError "word_there" when it is offered already; a retired one is offered again.
    """
    with store.change("word_added", word=word.strip()) as session:
        row = _row(session, vocabulary, word.strip())
        if row is not None and not row.retired:
            raise UserError("word_there", word=word.strip())
        if row is not None:
            row.retired = False
            return row.id
        _place_all(session, vocabulary)
        return _add(session, vocabulary, word).id


def rename_word(store: Store, *, vocabulary: str, word: str, new: str) -> int:
    """Call a word otherwise, in every record that says it; returns how many rows said it.

    UserError "word_there" when there is such a word already: merge the two then.
    """
    with store.change("word_renamed", word=word, new=new.strip()) as session:
        wanted = _needed(new)
        if wanted != word and _is_known(session, vocabulary, wanted):
            raise UserError("word_there", word=wanted)
        row = _row(session, vocabulary, word)
        if row is not None:
            row.word = wanted
        return _say(session, vocabulary, {word}, wanted)


def merge_words(store: Store, *, vocabulary: str, words: Collection[str], into: str) -> int:
    """Let several words become one, in every record; returns how many rows said another one.

    The word they become stands where the first of them did, if it has no place of its own.
    """
    with store.change("words_merged", count=len(words), word=into.strip()) as session:
        wanted = _needed(into)
        others = {word for word in words if word != wanted}
        placed = _placed(session, vocabulary)
        gone = [row for row in placed if row.word in others]
        if gone and all(row.word != wanted for row in placed):
            gone.pop(0).word = wanted
        for row in gone:
            session.delete(row)
        return _say(session, vocabulary, others, wanted)


def retire_words(
    store: Store, *, vocabulary: str, words: Collection[str], retired: bool = True
) -> int:
    """Offer words no longer, or again; records that say them keep them. Returns how many."""
    with store.change("words_retired" if retired else "words_offered", count=len(words)) as session:
        _place_all(session, vocabulary)
        for word in words:
            row = _row(session, vocabulary, word)
            if row is not None and row.retired != retired:
                row.retired = retired
        return len(words)


def forget_words(store: Store, *, vocabulary: str, words: Collection[str]) -> int:
    """Take words out of a vocabulary; UserError "word_in_use" when a record says one of them."""
    with store.change("words_forgotten", count=len(words)) as session:
        counts = _counts(session, vocabulary)
        used = next((word for word in words if counts[word]), None)
        if used is not None:
            raise UserError("word_in_use", word=used, count=counts[used])
        for word in words:
            if (row := _row(session, vocabulary, word)) is not None:
                session.delete(row)
        return len(words)


def arrange_words(store: Store, *, vocabulary: str, words: Sequence[str]) -> int:
    """Put the words of a vocabulary into this order; those not named come behind."""
    with store.change("words_arranged") as session:
        _place_all(session, vocabulary)
        places = {word: place for place, word in enumerate(words)}
        placed = sorted(
            _placed(session, vocabulary), key=lambda row: places.get(row.word, len(places))
        )
        for place, row in enumerate(placed):
            if row.position != place:
                row.position = place
        return len(words)


def name_code(store: Store, *, vocabulary: str, code: str, word: str | None) -> int:
    """Call one of our codes as the firm does; None or empty gives it our name back.

    Returns the id of its row, or 0. ValueError for what is no code.
    """
    if code not in CODES[vocabulary]:
        raise ValueError(f"{code} is no {vocabulary}")
    with store.change("code_named", word=(word or "").strip()) as session:
        row = session.scalar(
            sa.select(VocabularyWord).where(
                VocabularyWord.vocabulary == vocabulary, VocabularyWord.code == code
            )
        )
        if not (word or "").strip():
            if row is not None:
                session.delete(row)
            return 0
        if row is None:
            fields = {"vocabulary": vocabulary, "code": code, "word": word}
            return rows.create(session, VocabularyWord(), fields).id
        rows.assign(row, {"word": word})
        return row.id


def _counts(session: Session, vocabulary: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for column in PLACES[vocabulary]:
        grouped = sa.select(column, sa.func.count()).where(column.is_not(None)).group_by(column)
        for word, count in session.execute(grouped):
            counts[str(word)] += count
    return counts


def _placed(session: Session, vocabulary: str) -> Sequence[VocabularyWord]:
    query = sa.select(VocabularyWord).where(
        VocabularyWord.vocabulary == vocabulary, VocabularyWord.code.is_(None)
    )
    return session.scalars(query.order_by(VocabularyWord.position, VocabularyWord.id)).all()


def _row(session: Session, vocabulary: str, word: str) -> VocabularyWord | None:
    return next((row for row in _placed(session, vocabulary) if row.word == word), None)


def _is_known(session: Session, vocabulary: str, word: str) -> bool:
    return any(found.word == word for found in words(session, vocabulary))


def _place_all(session: Session, vocabulary: str) -> None:
    """Give every word in use the place at which it is shown now."""
    for place, found in enumerate(words(session, vocabulary)):
        row = _row(session, vocabulary, found.word)
        if row is None:
            fields: Mapping[str, object] = {
                "vocabulary": vocabulary, "word": found.word, "position": place,
            }  # fmt: skip
            rows.create(session, VocabularyWord(), fields)
        elif row.position != place:
            row.position = place
    session.flush()


def _add(session: Session, vocabulary: str, word: str) -> VocabularyWord:
    place = len(_placed(session, vocabulary))
    fields = {"vocabulary": vocabulary, "word": word, "position": place}
    return rows.create(session, VocabularyWord(), fields)


def _needed(word: str) -> str:
    wanted = word.strip()
    if not wanted:
        raise UserError("field_needed", field="word")
    return wanted


def _say(session: Session, vocabulary: str, old: Collection[str], new: str) -> int:
    """Let every row that says one of the old words say the new one; returns how many."""
    session.flush()
    count = 0
    for column in PLACES[vocabulary]:
        kind = column.class_
        says_old = column.in_(old)
        found = session.scalar(sa.select(sa.func.count()).select_from(kind).where(says_old)) or 0
        if found:
            if kind in _LISTS:
                _drop_doubles(session, column, old, new)
            session.execute(sa.update(kind).where(says_old).values({column.key: new}))
            count += found
    session.expire_all()
    return count


def _drop_doubles(
    session: Session,
    column: InstrumentedAttribute[str] | InstrumentedAttribute[str | None],
    old: Collection[str],
    new: str,
) -> None:
    """Of the rows of one owner that will say the same, all but the first go."""
    kind = column.class_
    owner = kind.customer_id if kind is CustomerTag else kind.contact_id
    place = (
        sa.func.row_number()
        .over(partition_by=owner, order_by=(column != new, kind.id))
        .label("place")
    )
    same = sa.select(kind.id, place).where(column.in_([*old, new])).subquery()
    doubles = session.scalars(sa.select(same.c.id).where(same.c.place > 1)).all()
    if doubles:
        session.execute(sa.delete(kind).where(kind.id.in_(rows.listed(doubles))))
