"""Information to renew: the few customers of whom we should ask again what we know of them."""

from __future__ import annotations

from crm_desktop import freshness
from crm_desktop.agenda.asking import Asked, Found, said
from crm_desktop.agenda.lines import Line, LineAction, Named, Urgency
from crm_desktop.models.codes import AgendaKind


def renewing(asked: Asked) -> Found:
    """Customers with stale information: key accounts first, the oldest first."""
    found = freshness.stale(
        asked.session, asked.day, owner_id=asked.owner_id, first=asked.first, without_snoozed=True
    )
    return Found(tuple(_line(one) for one in found.customers), found.total, found.snoozed)


def _line(one: freshness.StaleCustomer) -> Line:
    groups = [{"group": str(age.group), "days": age.days} for age in one.ages]
    return Line(
        kind=AgendaKind.FRESHNESS,
        record_id=one.customer_id,
        customer=Named(one.customer_id, one.customer),
        text="",
        reason="stale",
        urgency=Urgency.SOON,
        action=LineAction.CONFIRM,
        facts=said(
            groups=groups,
            days=one.ages[0].days,
            limit=freshness.limit(one.tier),
            tier=None if one.tier is None else str(one.tier),
        ),
    )
