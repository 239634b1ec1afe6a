"""Findings: what the program noticed about open deals of living customers, and what to do.

Questions about one customer or deal are answered from the facts as they are now; those about many
customers from a table that `follow` keeps after every Change. What the user set aside is left out
until its facts change.
"""

from crm_desktop.findings.computing import compute
from crm_desktop.findings.dismissing import dismiss, restore
from crm_desktop.findings.evidence import EvidenceRecord, evidence_of, orders_behind
from crm_desktop.findings.keeping import KeptFindings, follow
from crm_desktop.findings.kept import CUSTOMERS_BY_WEIGHT
from crm_desktop.findings.questions import (
    Found,
    SetAside,
    everything,
    not_set_aside,
    of_customer,
    of_deal,
    risk_of_deal,
    top,
    urgent_of_deals,
)
from crm_desktop.findings.stepping_in import who_steps_in

__all__ = [
    "CUSTOMERS_BY_WEIGHT",
    "EvidenceRecord",
    "Found",
    "KeptFindings",
    "SetAside",
    "compute",
    "dismiss",
    "everything",
    "evidence_of",
    "follow",
    "not_set_aside",
    "of_customer",
    "of_deal",
    "orders_behind",
    "restore",
    "risk_of_deal",
    "top",
    "urgent_of_deals",
    "who_steps_in",
]
