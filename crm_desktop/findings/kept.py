"""The table of findings: its form, its rows, and the marks that say up to when it is right."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from crm_desktop.findings.amounts import Amounts
from crm_desktop.findings.computing import FORM as RULES
from crm_desktop.insights.finding import (
    KIND_ORDER,
    WEIGHTS,
    Action,
    ActionCode,
    Evidence,
    Finding,
    FindingKind,
    Severity,
    canonical,
)

FORM = f"1.{RULES}"
CREATE = (
    "CREATE TABLE finding (customer_id INTEGER NOT NULL, deal_id INTEGER, kind TEXT NOT NULL, "
    "subject TEXT, lasting TEXT NOT NULL, weight INTEGER NOT NULL, place INTEGER NOT NULL, "
    "severity TEXT NOT NULL, facts TEXT NOT NULL, evidence TEXT NOT NULL, action TEXT NOT NULL, "
    "action_facts TEXT NOT NULL) STRICT",
    "CREATE INDEX ix_finding_customer_id ON finding (customer_id, weight DESC, place)",
    "CREATE INDEX ix_finding_weight ON finding (weight DESC, place, customer_id)",
)
COLUMNS = (
    "customer_id, deal_id, kind, subject, lasting, weight, place, severity, facts, evidence, "
    "action, action_facts"
)
# A finding the user set aside, as long as its facts are those it was set aside for.
SET_ASIDE = (
    "EXISTS (SELECT 1 FROM dismissal x WHERE x.customer_id = f.customer_id "
    "AND x.deal_id IS f.deal_id AND x.kind = f.kind AND x.subject IS f.subject "
    "AND x.facts = f.lasting)"
)
SHOWN = f"f.severity <> 'good' AND NOT {SET_ASIDE}"
# Customers, each as often as they have findings; {way} is DESC for the weightiest first.
CUSTOMERS_BY_WEIGHT = (
    f"SELECT f.customer_id AS id FROM finding f WHERE {SHOWN} ORDER BY f.weight {{way}}, f.place"
)
Kept = tuple[Any, ...]


def create(run: Any) -> None:
    """Make the empty table in place of the one there is; all is then computed anew."""
    run("DROP TABLE IF EXISTS finding")
    for statement in CREATE:
        run(statement)
    run("DELETE FROM file_info WHERE key LIKE 'findings_%'")
    set_marks(run, {"findings_form": FORM})


def marks(run: Any) -> dict[str, str]:
    """The marks there are, by name."""
    return dict(run("SELECT key, value FROM file_info WHERE key LIKE 'findings_%'").fetchall())


def set_marks(run: Any, values: Mapping[str, str]) -> None:
    """Write marks."""
    for key, value in values.items():
        run(
            "INSERT INTO file_info (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )


def amounts(run: Any) -> Amounts | None:
    """How amounts compare, as last kept."""
    found = marks(run).get("findings_amounts")
    return None if found is None else Amounts(**json.loads(found))


def amounts_mark(now: Amounts) -> str:
    """What `amounts` reads."""
    return json.dumps({"main": now.main, "middles": dict(now.middles)})


def to_row(finding: Finding) -> Kept:
    """A finding as its row, in the order of COLUMNS."""
    place = (WEIGHTS[Severity.HIGH] - WEIGHTS[finding.severity]) * 100 + KIND_ORDER[finding.kind]
    return (
        finding.customer_id, finding.deal_id, str(finding.kind), finding.subject, finding.lasting,
        finding.weight, place, str(finding.severity), canonical(finding.facts),
        json.dumps(finding.evidence), str(finding.action.code), canonical(finding.action.facts),
    )  # fmt: skip


def from_row(row: Iterable[Any]) -> Finding:
    """The finding of a row."""
    (customer_id, deal_id, kind, subject, _lasting, weight, _place, severity, facts, evidence,
     action, action_facts) = row  # fmt: skip
    return Finding(
        FindingKind(kind), Severity(severity), customer_id, deal_id, subject, json.loads(facts),
        tuple(Evidence(table, row_id) for table, row_id in json.loads(evidence)),
        Action(ActionCode(action), json.loads(action_facts)), weight,
    )  # fmt: skip
