"""What the centre of duplicates has looked up, beside the window's thread."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from crm_desktop import merging
from crm_desktop.duplicates import kept_keys
from crm_desktop.duplicates.described import Certainty, Pair, Subject
from crm_desktop.store import Store
from ui.background import Job

STEPS = 1000


@dataclass(frozen=True, slots=True)
class Looked:
    """The pairs that were found, and which merges (ids of merged_record) stood meanwhile."""

    pairs: tuple[Pair, ...] = ()
    merges: frozenset[int] = frozenset()


def look(store: Store, job: Job) -> Looked | None:
    """Go through everything; None when it was cancelled."""
    from crm_desktop.duplicates.scanning import scan  # what it compares with takes time to import

    share = STEPS // 4  # for keys that an import left behind; then customers and people

    def catching(part: float) -> None:
        job.tell(int(share * part), STEPS)

    if not store.read_only and not kept_keys.catch_up(
        store, progress=catching, stopped=lambda: job.cancelled
    ):
        return None
    found: list[Pair] = []
    with store.read() as session:
        merges = merging.merged_ids(session)
    for subject, begin, length in (
        (Subject.CUSTOMER, share, share), (Subject.CONTACT, 2 * share, 2 * share),
    ):  # fmt: skip

        def step(part: float, begin: int = begin, length: int = length) -> None:
            job.tell(int(begin + length * part), STEPS)

        with store.read() as session:
            scanned = scan(session, subject, step, lambda: job.cancelled)
        if scanned is None:
            return None
        found += scanned.pairs
    order = list(Certainty)
    found.sort(key=lambda pair: (order.index(pair.certainty), -pair.score))
    return Looked(tuple(found), merges)


def still(session: Session, looked: Looked) -> Looked:
    """What of it stands now: pairs of which neither is gone, and the merges not taken apart."""
    from crm_desktop.duplicates import scanning

    return Looked(scanning.still(session, looked.pairs), merging.merged_ids(session))
