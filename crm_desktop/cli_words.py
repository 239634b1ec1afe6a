"""What the commands say in English beside their JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from crm_desktop import reports, wording, wording_agenda, wording_findings
from crm_desktop.agenda.lines import Line as AgendaLine
from crm_desktop.agenda.lines import Today
from crm_desktop.check import CheckResult, Problem
from crm_desktop.exchange.results import ImportResult
from crm_desktop.finding_report import Line
from crm_desktop.reports.figures import Report

SHOWN_FINDINGS = 30
SHOWN = 5  # of the reasons for which rows were refused

PROBLEMS = {
    "damaged": "The file is damaged in {count} places. Open a backup instead.",
    "broken_links": "{count} rows refer to rows that are not there.",
    "journal_triggers_missing": "{count} of the journal's triggers are missing or altered.",
    "rows_not_journaled": "{count} rows were written past the journal.",
    "change_left_open": "A Change was left open. It ends when the file is opened for writing.",
    "entries_without_change": "{count} entries of the journal belong to no Change.",
    "changes_without_entries": "{count} Changes do not have the entries they name.",
    "derived_behind": "Sums and search are behind. They catch up when the file is opened "
    "for writing.",
    "order_sums_wrong": "{count} orders have another sum than their lines.",
    "customer_sales_wrong": "{count} customers have another sum than their orders.",
    "customer_deals_wrong": "{count} customers have other sums than their open deals.",
    "months_wrong": "{count} months of customers have other sales than their orders.",
    "segments_wrong": "{count} months of segments have other sales than their customers.",
    "ages_wrong": "{count} customers have another age of information than they should.",
    "search_index_stale": "The search knows {count} rows that are no longer there.",
}


def of_problem(problem: Problem) -> str:
    """One problem of a file, with where it was seen."""
    words = PROBLEMS.get(problem.code, problem.code).format(count=f"{problem.count:,}")
    return f"{words} ({'; '.join(problem.where)})" if problem.where else words


def check_as_json(path: Path, found: CheckResult) -> dict[str, Any]:
    """A check's result as JSON-able values."""
    return {
        "file": str(path),
        "in_order": found.is_in_order,
        "rows": found.rows,
        "changes": found.changes,
        "problems": [
            {
                "code": problem.code,
                "count": problem.count,
                "where": list(problem.where),
                "words": of_problem(problem),
            }
            for problem in found.problems
        ],
    }


def of_import(result: ImportResult) -> Iterator[str]:
    """What came in, what did not, and why."""
    would = "would be " if result.dry_run else ""
    counts = [f"{n:,} {_noun(noun)} {would}added" for noun, n in result.created.items() if n]
    counts += [f"{n:,} {_noun(noun)} {would}updated" for noun, n in result.updated.items() if n]
    if result.unchanged:
        counts.append(f"{result.unchanged:,} rows brought nothing new")
    refused = len(result.refused)
    counts.append(f"{refused:,} {'row' if refused == 1 else 'rows'} refused")
    yield f"{result.rows:,} rows read: {', '.join(counts)}."
    if result.ignored_columns:
        yield f"Columns left out: {', '.join(result.ignored_columns)}."
    reasons = Counter(wording.reason_of(row.reason, {}) for row in result.refused)
    firsts = {wording.reason_of(row.reason, {}): row for row in reversed(result.refused)}
    for reason, count in reasons.most_common(SHOWN):
        row = firsts[reason]
        said = wording.reason_of(row.reason, row.facts)
        yield f"Refused: {said} ({count:,} ×, first in line {row.line} of {Path(row.file).name})."
    for word in result.unknown_words:
        yield (
            f"“{word.word}” in {word.field} is no word of ours ({word.count:,} ×). "
            f"Say what it means with --value {word.field}:{word.word}=CODE."
        )
    for remark in result.remarks:
        yield f"Note: {wording.reason_of(remark.code, remark.facts)} ({remark.count:,} ×)."


def notes(report: Report) -> Iterator[str]:
    """What a reader must know to read the figures rightly."""
    for what, count in report.left_out.items():
        yield (
            f"{count:,} {what} are in other currencies than {report.currency}; "
            "their amounts are not in these sums."
        )


def of_report(report: Report) -> Iterator[str]:
    """A report's figures in words."""
    words = reports.module(report.name).words
    yield words(report.figures, report.currency) + f" As of {report.as_of.isoformat()}."


def of_findings(found: Sequence[Line], customer: str | None = None) -> Iterator[str]:
    """What was found (of the one customer asked for), in sentences; the first ones only."""
    for line in found[:SHOWN_FINDINGS]:
        who = f"{line.customer} ({line.apart})" if line.apart else line.customer
        where = who if line.deal is None else f"{who}, {line.deal}"
        title = wording_findings.title(line.finding)
        end = "" if title.endswith("?") else "."
        yield f"{where}: {title}{end} {wording_findings.why(line.finding)}"
        yield f"    → {wording_findings.action(line.finding.action)}"
    if len(found) > SHOWN_FINDINGS:
        yield f"… and {len(found) - SHOWN_FINDINGS:,} more."
    if not found:
        whose = "a living customer" if customer is None else f"“{customer}”"
        yield f"Nothing was found: no open deal of {whose} needs attention."


def of_today(today: Today) -> Iterator[str]:
    """The lines of a day, section by section."""
    yield f"{wording_agenda.day(today.day)}: {today.total:,} {_lines(today.total)}."
    for section in today.sections:
        if section.lines:
            yield f"{wording_agenda.SECTIONS[str(section.kind)]} ({section.total:,})"
        for line in section.lines:
            yield f"    {_agenda_line(line)}"
        if section.total > len(section.lines):
            yield f"    … and {section.total - len(section.lines):,} more."
    if today.snoozed:
        yield f"{today.snoozed:,} {_lines(today.snoozed)} put off."


def _agenda_line(line: AgendaLine) -> str:
    at = "" if line.at is None or line.urgency == "late" else f"{line.at:%H:%M} "
    who = ", ".join(person.name for person in line.people)
    about = [line.customer.name if line.customer else "", who, line.text]
    said = wording_agenda.reason(line.reason, line.facts)
    return f"{at}{': '.join(part for part in about if part)} ({said})"


def _lines(count: int) -> str:
    return "line" if count == 1 else "lines"


def _noun(name: str) -> str:
    return name.replace("_", " ")
