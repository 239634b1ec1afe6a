"""Questions: the gaps of some customers or all, and those of one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.insights import white_space as rule
from crm_desktop.white_space.found import Gap, WhiteSpace
from crm_desktop.white_space.model import kept_or_whole, since_of, table, whole
from crm_desktop.white_space.reading import bought, industries, lines_of, needed


def gaps(session: Session, as_of: date, customers: Collection[int] | None = None) -> WhiteSpace:
    """What these customers (None: all) could buy and do not.

    Of some customers only they are measured by the model that was kept for the whole file.
    """
    model = whole(session, as_of) if customers is None else kept_or_whole(session, as_of)
    found = bought(session, since_of(as_of), as_of, customers)
    ids, amounts = table(found, model.lines, lines_of(session))
    of = industries(session, ids)
    everybody = model.segments[None]
    middle = np.array(
        [model.segments.get(name, everybody).middle for name in of], dtype=np.float64
    ).reshape(len(ids), len(model.lines))
    return WhiteSpace(
        as_of=as_of,
        currency=found.currency,
        model=model,
        customers=ids,
        amounts=amounts,
        missing=rule.gaps(amounts, middle),
        industries=of,
        needs=needed(session, as_of, customers),
        left_out=found.left_out,
    )


def of_customer(session: Session, customer_id: int, as_of: date) -> tuple[Gap, ...]:
    """What a customer could buy and does not, what is needed first."""
    return gaps(session, as_of, [customer_id]).of(customer_id)
