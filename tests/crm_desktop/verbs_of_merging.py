"""The verbs of merging with a case each; see test_verbs.py."""

from __future__ import annotations

from collections.abc import Callable

from crm_desktop import merging
from crm_desktop.store import Store
from tests.crm_desktop.dump import dump
from tests.crm_desktop.small_firm import Firm

NOUNS = (merging,)


def unmerge(store: Store, firm: Firm) -> int:
    """A merge, and its taking apart; what is compared is the whole of both."""
    merging.merge(store, subject="customer", kept_id=firm.other, gone_ids=[firm.customer])
    merging.merge(store, subject="contact", kept_id=firm.person, gone_ids=[firm.second])
    return merging.unmerge(store, id=dump(store)["merged_record"][-1][0])


CASES: dict[str, list[Callable[[Store, Firm], object]]] = {
    "merging.merge": [
        lambda s, f: merging.merge(
            s, subject="customer", kept_id=f.other, gone_ids=[f.customer], choices={"name": "One"}
        ),
        lambda s, f: merging.merge(s, subject="contact", kept_id=f.person, gone_ids=[f.second]),
    ],
    "merging.unmerge": [unmerge],
    "merging.merge_many": [
        lambda s, f: merging.merge_many(
            s, subject="contact", pairs=[(f.person, f.second)], rule="oldest"
        )
    ],
}
