"""What is done from the timeline about promises and complaints, each with a way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop import complaints, promises
from crm_desktop.timeline import TimelineEntry
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.asking import one_to_five
from ui.pages.forms.deleting import undoably
from ui.pages.forms.promising import About, ask_promise

translate = QCoreApplication.translate


def care_for(
    context: Context, asker: QWidget, customer_id: int, wish: str, entry: TimelineEntry
) -> None:
    """Do what was wished for with an entry: promise, answer, reopen, break."""
    if wish == "promise":
        ask_promise(context, about(customer_id, entry), asker)
    elif wish == "answer":
        undoably(context, complaints.reply, asker, id=entry.id)
    elif wish == "break":
        undoably(context, promises.break_, asker, id=entry.id)
    elif wish == "reopen":
        verb = promises.reopen if entry.table == "promise" else complaints.reopen
        undoably(context, verb, asker, id=entry.id)


def finish(context: Context, asker: QWidget, entry: TimelineEntry) -> None:
    """Keep a promise, or ask how a complaint was solved."""
    if entry.table == "promise":
        undoably(context, promises.keep, asker, id=entry.id)
    else:
        solve(context, asker, entry.id)


def about(customer_id: int, entry: TimelineEntry) -> About:
    """What a promise made from an entry follows from; one person alone is whom it was made to."""
    people = entry.facts.get("contact_ids", ())
    deal = entry.id if entry.table == "deal" else entry.facts.get("deal_id")
    one = len(people) == 1
    return About(
        customer_id=customer_id,
        contact_id=people[0] if one else None,
        deal_id=deal if isinstance(deal, int) else None,
        activity_id=entry.id if entry.table == "activity" else None,
        to_whom=entry.people[0] if one and entry.people else "",
    )


def solve(context: Context, asker: QWidget, complaint_id: int) -> None:
    """Ask how a complaint was solved and how content they are."""
    FormDialog(
        context,
        translate("TimelineTab", "Complaint solved"),
        _solution,
        complaints.solve,
        asker,
        fixed={"id": complaint_id},
        prepare=_with_mark,
    ).open()


def _solution() -> list[Field]:
    how = translate("TimelineTab", "How it was solved")
    content = translate("TimelineTab", "How content they are (5: very)")
    return [
        Field("solution", how, "long_text", required=True),
        Field("satisfaction", content, "choice", choices=one_to_five()),
    ]


def _with_mark(values: dict[str, object]) -> dict[str, object]:
    mark = values["satisfaction"]
    return {**values, "satisfaction": None if mark is None else int(str(mark))}
