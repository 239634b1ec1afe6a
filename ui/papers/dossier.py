"""The dossier of a customer on paper."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.papers.dossier import Dossier, Part, Touch, YearOfSales
from crm_desktop.profile.customer import Person
from ui import formats, phrases, plan_print
from ui.papers import html
from ui.papers.frame import Paper, laid_out
from ui.papers.map_picture import NAME, map_html, map_image
from ui.papers.words import PaperWords
from ui.theme import LIGHT, Theme

translate = QCoreApplication.translate
NOTHING = Part((), Stance.UNKNOWN)


def dossier_document(
    found: Dossier, paper: Paper, *, internal: bool, theme: Theme | None = None
) -> QTextDocument:
    """The pages; stances, coaches and notes only when they stay in the house.

    So the map, drawn by a theme, too.
    """
    drawn = None
    if internal and theme is not None:
        title = found.map_name or translate("Papers", "Who decides")
        drawn = map_image(theme, found.map, title)
    parts = [
        html.head(found.head.name, _standing(found)),
        _reach(found),
        html.section(_people(found, internal=internal)),
        map_html(drawn, paper) if drawn is not None else "",
        html.section(_promises(found)),
        html.section(_complaints(found)),
        html.section(_deals(found)),
        _sales(found.sales),
        _loyalty(found),
        html.section(touched(found.touches, internal=internal)),
        html.section(_needs(found)),
        *(html.section(part) for part in _plan(found)),
    ]
    if internal and found.notes:
        parts.append(html.heading(translate("Papers", "Notes")) + html.paragraph(found.notes))
    if not any(parts[2:]):
        parts.append(html.paragraph(translate("Papers", "Nothing more is known yet.")))
    pictures = {} if drawn is None else {NAME: drawn}
    return laid_out("".join(parts), paper, pictures=pictures)


def joined(parts: Iterable[str]) -> str:
    """What is known of several things, in a line."""
    return " · ".join(part for part in parts if part)


def touched(touches: Iterable[Touch], *, internal: bool) -> html.Part:
    """What was done last."""
    return html.Part(
        translate("Papers", "Last touches"),
        (),
        (16, 14, 70),
        [
            (
                formats.day(one.on),
                phrases.code("activity_kind", one.kind),
                "\n".join(
                    part for part in (joined([one.subject, one.outcome]),
                                      one.notes if internal else "") if part
                ),
            )
            for one in touches
        ],
    )  # fmt: skip


def roles_of(roles: Iterable[BuyingRole], *, internal: bool) -> str:
    """The roles of a person; who is our coach stays in the house."""
    shown = (role for role in roles if internal or role is not BuyingRole.COACH)
    return formats.listed(phrases.code("buying_role", role) for role in shown)


def stance_of(stance: Stance, *, internal: bool) -> str:
    """The stance of a person, only for ourselves."""
    return phrases.code("stance", stance) if internal and stance is not Stance.UNKNOWN else ""


def _standing(found: Dossier) -> str:
    head = found.head
    mode = phrases.code("sales_mode", head.sales_mode) if head.sales_mode else ""
    owner = head.owner and translate("Papers", "cared for by {name}").format(name=head.owner)
    return joined(
        [
            phrases.code("tier", head.tier) if head.tier else "",
            phrases.code("customer_class", head.customer_class) if head.customer_class else "",
            mode,
            head.industry,
            owner,
        ]
    )


def _reach(found: Dossier) -> str:
    head = found.head
    told = joined([found.address or head.place, head.phone, head.email, head.web])
    silent = translate("Papers", "Wants no contact") if head.do_not_contact else ""
    shown = "".join(f"<p style='margin:4px 0 0 0'>{escape(line)}</p>" for line in [told] if line)
    if silent:
        shown += f"<p style='margin:4px 0 0 0;color:{LIGHT['bad']}'><b>{escape(silent)}</b></p>"
    return shown


def _people(found: Dossier, *, internal: bool) -> html.Part:
    def line(one: Person) -> tuple[str, ...]:
        part = found.parts.get(one.contact_id, NOTHING)
        name = formats.aside(one.name, one.other_name) if one.other_name else one.name
        roles = roles_of(part.roles, internal=internal)
        return (
            "\n".join(text for text in (name, formats.listed([one.title, one.department])) if text),
            joined([roles, stance_of(part.stance, internal=internal)]),
            "\n".join(text for text in (one.phone, one.email) if text),
            formats.day(one.last_touch_on) if one.last_touch_on else "",
        )

    columns = (
        translate("Papers", "Person"),
        translate("Papers", "Part in the purchase"),
        translate("Papers", "Phone and mail"),
        translate("Papers", "Last touch"),
    )
    people = [line(one) for one in found.people]
    return html.Part(translate("Papers", "People"), columns, (32, 24, 28, 16), people)


def _promises(found: Dossier) -> html.Part:
    late = translate("Papers", "late")
    return html.Part(
        translate("Papers", "Open promises"),
        (),
        (60, 20, 20),
        [
            (
                one.text,
                one.contact,
                joined([formats.day(one.due_on) if one.due_on else "", late * bool(one.late_days)]),
            )
            for one in found.promises
        ],
    )


def _complaints(found: Dossier) -> html.Part:
    answered, waiting = translate("Papers", "answered"), translate("Papers", "not answered yet")
    return html.Part(
        translate("Papers", "Open complaints"),
        (),
        (60, 20, 20),
        [
            (one.text, answered if one.is_answered else waiting, formats.day(one.opened_on))
            for one in found.complaints
        ],
    )


def _deals(found: Dossier) -> html.Part:
    columns = (
        translate("Papers", "Deal"),
        translate("Papers", "Stage"),
        translate("Papers", "Amount"),
        translate("Papers", "Close"),
    )
    lines = [
        (
            one.name,
            phrases.code("outcome", one.outcome)
            if one.outcome
            else phrases.code("buying_stage", one.stage),
            formats.money(one.amount, one.currency, places=0) if one.amount else "",
            formats.day(one.closed_on or one.expected_close)
            if one.closed_on or one.expected_close
            else "",
        )
        for one in found.deals
    ]
    title = translate("Papers", "Deals")
    return html.Part(title, columns, (44, 22, 18, 16), lines, frozenset({2}))


def _sales(years: tuple[YearOfSales, ...]) -> str:
    """What they bought in each year, as bars."""
    if not years:
        return ""
    most = max(abs(one.net) for one in years) or 1
    rows = ""
    for one in years:
        width = max(1, round(max(one.net, 0) / most * 100))
        bar = (
            f"<table width='100%' cellspacing='0' cellpadding='0'><tr><td width='{width}%' "
            f"style='background-color:{LIGHT['accent']};font-size:7pt'>&nbsp;</td>"
            f"<td width='{100 - width}%' style='font-size:7pt'>&nbsp;</td></tr></table>"
        )
        orders = PaperWords().orders(one.orders)
        amount = formats.money(one.net, one.currency, places=0)
        cells = ((10, str(one.year), "left"), (20, amount, "right"), (16, orders, "right"))
        said = "".join(
            f"<td width='{share}%' align='{side}' style='padding:2px 12px 2px 0'>"
            f"{escape(text)}</td>"
            for share, text, side in cells
        )
        rows += f"<tr>{said}<td width='54%' style='vertical-align:middle'>{bar}</td></tr>"
    return html.heading(translate("Papers", "Sales")) + f"{html.TABLE}{rows}</table>"


def _loyalty(found: Dossier) -> str:
    loyalty = found.loyalty
    if loyalty is None or loyalty.total is None:
        return ""
    words = translate("Papers", "{total} of 100 points")
    said = words.format(total=formats.number(loyalty.total, 0))
    if loyalty.median_total is not None:
        peers = translate("Papers", "half of their peers reach {median}")
        said = joined([said, peers.format(median=formats.number(loyalty.median_total, 0))])
    return html.heading(translate("Papers", "Loyalty")) + html.paragraph(said)


def _needs(found: Dossier) -> html.Part:
    return html.Part(
        translate("Papers", "Needs"),
        (),
        (60, 20, 20),
        [(one.text, one.person, one.product) for one in found.needs],
    )


def _plan(found: Dossier) -> tuple[html.Part, ...]:
    goals = [plan_print.goal(one) for one in found.plan.goals]
    steps = [plan_print.step(one) for one in found.plan.next_steps[: plan_print.STEPS]]
    return (
        html.Part(translate("AccountPlan", "Goals"), (), (40, 22, 18, 20), goals),
        html.Part(translate("AccountPlan", "Next steps"), (), (40, 22, 18, 20), steps),
    )
