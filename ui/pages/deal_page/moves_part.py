"""The dated moves of a deal from stage to stage."""

from __future__ import annotations

from crm_desktop import deals, profile
from ui import formats, phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.deal_moves import is_back
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.phrases_fields import label
from ui.widgets.record_list import Line, RecordList


class MovesPart(Part):
    """Enter mends the day or the reason of a move."""

    def __init__(self, context: Context) -> None:
        self.list = RecordList(context.theme, two_lines=False)
        super().__init__(context, "moves", self.list)
        self.list.opened.connect(self._edit)

    def show_it(self, shown: Shown) -> None:
        self.section.say(self.tr("Moves"), empty=self.tr("It has not moved yet."))
        self.list.setAccessibleName(self.tr("Moves between stages"))
        self.list.show_lines([self._line(move) for move in shown.sheet.moves])
        self.section.show_count(len(shown.sheet.moves))

    def _line(self, move: profile.MoveLine) -> Line:
        after = phrases.code("buying_stage", move.after)
        if move.before is None:
            way = self.tr("Opened at {stage}").format(stage=after)
        else:
            way = f"{phrases.code('buying_stage', move.before)} → {after}"
        back = move.before is not None and is_back(move.before, move.after)
        chip = self.tr("back") if back else ""
        end = formats.day(move.moved_on)
        return Line(move.id, way, move.reason, end, chip=chip, tone="warn", strong=False)

    def _edit(self, move_id: int) -> None:
        moves = self.shown.sheet.moves if self.shown else ()
        found = next((move for move in moves if move.id == move_id), None)
        if found is not None:
            FormDialog(
                self.context,
                self.tr("Stage move"),
                lambda: [
                    Field("on", label("*", "on"), "day", required=True),
                    Field("reason", label("*", "reason"), "long_text"),
                ],
                deals.edit_move,
                self,
                fixed={"id": move_id},
                values={"on": found.moved_on, "reason": found.reason},
            ).open()
