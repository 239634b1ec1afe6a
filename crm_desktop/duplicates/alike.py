"""Which records of the file look like what is being typed."""

from __future__ import annotations

from collections import Counter

from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.duplicates.described import Alike, Certainty, Described, Subject
from crm_desktop.duplicates.keys import keys
from crm_desktop.duplicates.reading import Known, Run, described
from crm_desktop.duplicates.scanning import pair_of, place

MOST_OF_A_KEY = 200
MOST_COMPARED = 60
MOST_SHOWN = 3
SHORTEST = 3  # letters of a name from which on it is looked for
_ORDER = list(Certainty)
_WEIGHT = {"w": 1, "n": 3}  # how much it says that two records share a key; others 2


def alike(
    session: Session,
    typed: Described,
    *,
    firm_id: int | None = None,
    without: frozenset[int] = frozenset(),
) -> tuple[Alike, ...]:
    """The few records that look most like what is typed, the most certain first.

    `firm_id` is the customer that a person works for; `without` are ids that are not meant, such
    as the record being edited. Only what is sure or likely is worth a hint.
    """
    if len(typed.name.strip()) < SHORTEST and typed.name.isascii():
        return ()
    run = driver(session)
    ids = _candidates(run, typed, firm_id, without)
    known = described(run, typed.subject, ids)
    here = Known(typed, firm_id)
    pairs = [
        (pair, found)
        for record_id, found in known.items()
        if (pair := pair_of(typed.subject, record_id, found, 0, here)) is not None
        and pair.certainty is not Certainty.MAYBE
    ]
    pairs.sort(key=lambda each: (_ORDER.index(each[0].certainty), -each[0].score))
    return tuple(
        Alike(typed.subject, pair.a_id, pair.a_name, place(found), pair.certainty, pair.reasons)
        for pair, found in pairs[:MOST_SHOWN]
    )


def _candidates(
    run: Run, typed: Described, firm_id: int | None, without: frozenset[int]
) -> list[int]:
    """Those who share the most keys with what is typed."""
    shared: Counter[int] = Counter()
    for key in keys(typed, firm_id):
        for (record_id,) in run(
            "SELECT record_id FROM duplicate_key WHERE key = ? LIMIT ?", (key, MOST_OF_A_KEY)
        ):
            if record_id not in without:
                shared[record_id] += _WEIGHT.get(key[1], 2)
    return [record_id for record_id, _ in shared.most_common(MOST_COMPARED)]


def settled_with(session: Session, subject: Subject, record_id: int) -> frozenset[int]:
    """The records that are known not to be the same as this one, and itself."""
    rows = driver(session)(
        f"SELECT {subject}_id, other_{subject}_id FROM not_duplicate "
        f"WHERE {subject}_id = ?1 OR other_{subject}_id = ?1",
        (record_id,),
    )
    return frozenset({record_id, *(one for row in rows for one in row)})
