"""Everything the page of a deal shows, from one snapshot of the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop import deal_judgement, profile, white_space
from crm_desktop.deal_age import DealAge, deal_age
from crm_desktop.deal_judgement import Judgement
from crm_desktop.profile import DealSheet, Lists
from crm_desktop.white_space import Gap


@dataclass(frozen=True)
class Shown:
    """A deal: its facts, what forms may offer, what we make of it, what else they could buy."""

    sheet: DealSheet
    lists: Lists
    judgement: Judgement
    could_buy: tuple[Gap, ...] = ()
    age: DealAge | None = None  # of an open deal

    @property
    def id(self) -> int:
        return self.sheet.id

    @property
    def customer_id(self) -> int | None:
        return self.judgement.customer_id

    @property
    def is_open(self) -> bool:
        return self.sheet.values["outcome"] is None


def shown_deal(session: Session, deal_id: int) -> Shown | None:
    """A deal as it stands today; None when it is gone."""
    sheet = profile.deal(session, deal_id)
    today = date.today()
    judgement = deal_judgement.of_deal(session, deal_id, today)
    if sheet is None or judgement is None:
        return None
    customer_id = judgement.customer_id
    could_buy: tuple[Gap, ...] = ()
    if customer_id is not None and sheet.values["outcome"] is None:
        could_buy = white_space.of_customer(session, customer_id, today)
    lists = profile.lists(session, customer_id)
    return Shown(sheet, lists, judgement, could_buy, deal_age(session, deal_id, today))
