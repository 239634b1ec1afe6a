"""What the customer needs, which of our products meets it, and whether it is met."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from crm_desktop import needs
from crm_desktop.deal_judgement import NeedOfDeal
from ui import formats
from ui.context import Context
from ui.pages.deal_page.lines_part import LinesPart
from ui.pages.deal_page.shown import Shown
from ui.pages.forms import open_new, open_record
from ui.pages.forms.deleting import delete
from ui.widgets.check_line import CheckLine


class NeedsPart(LinesPart):
    """The box says that a need is met; the words open its form."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "needs")
        self.section.add_wanted.connect(self._add)

    def show_it(self, shown: Shown) -> None:
        found = shown.judgement.needs
        has_customer = shown.customer_id is not None
        self.section.say(
            self.tr("What they need"),
            self.tr("Add a need") if has_customer else "",
            self.tr("Ask what they want to change, and note it in their own words."),
        )
        self.keep_lines([need.id for need in found])
        for need in found:
            tie = "" if need.product else self.tr("Which product meets it?")
            self.lines[need.id].show_line(
                need.text, done=need.met_on is not None, detail=self._detail(need), action=tie
            )
            self.lines[need.id].box.setToolTip(self.tr("Met"))
        met = sum(need.met_on is not None for need in found)
        remark = self.tr("{met} of {all} met").format(met=met, all=len(found))
        self.section.show_filled(bool(found), remark if found else "")

    def connect_line(self, key: Hashable, line: CheckLine) -> None:
        assert isinstance(key, int)
        line.ticked.connect(partial(self._meet, key))
        line.pressed.connect(partial(self._open, key))
        line.acted.connect(partial(self._open, key))
        line.delete_wanted.connect(partial(self._delete, key))
        line.menu_wanted.connect(partial(self._menu, key))

    def _detail(self, need: NeedOfDeal) -> str:
        said = []
        if need.product:
            said.append(self.tr("met by {product}").format(product=need.product))
        if need.contact:
            said.append(need.contact)
        if need.importance:
            said.append(self.tr("importance {mark} of 5").format(mark=need.importance))
        if not need.is_ours:
            said.append(self.tr("not only in this deal"))
        if need.met_on:
            said.append(self.tr("met on {day}").format(day=formats.short_day(need.met_on)))
        return " · ".join(said)

    def _add(self) -> None:
        if self.shown is not None:
            values = {"deal_id": str(self.shown.id)}
            open_new(
                self.context,
                "need",
                self.shown.customer_id,
                self,
                values=values,
                then=lambda _need: None,
            )

    def _open(self, need_id: int) -> None:
        open_record(self.context, "need", need_id, self)

    def _meet(self, need_id: int, met: bool) -> None:
        day = date.today() if met else None
        self.context.tasks.do(needs.edit, asker=self, id=need_id, met_on=day)

    def _delete(self, need_id: int) -> None:
        delete(self.context, needs.delete, [need_id], self)

    def _menu(self, need_id: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(need_id))
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._delete(need_id))
        menu.popup(at)
