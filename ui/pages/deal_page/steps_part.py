"""The playbook's steps of the deal's stage, ticked off as they are done."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from crm_desktop import playbooks
from ui import formats, phrases_playbooks
from ui.context import Context
from ui.pages.deal_page.lines_part import LinesPart
from ui.pages.deal_page.shown import Shown
from ui.widgets.check_line import CheckLine


class StepsPart(LinesPart):
    """Shown while the deal is open."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "steps")

    def show_it(self, shown: Shown) -> None:
        steps = shown.judgement.steps
        self.setVisible(shown.is_open)
        self.section.say(
            self.tr("Steps at this stage"),
            empty=self.tr("The playbook has no step for this stage; add one in the preferences."),
        )
        self.keep_lines([step.line.key for step in steps])
        for step in steps:
            done = self.tr("done {day}").format(day=formats.short_day(step.done_on))
            self.lines[step.line.key].show_line(
                phrases_playbooks.line(step.line),
                done=step.is_done,
                detail=done if step.is_done else "",
            )
        done_of = self.tr("{done} of {all}")
        count = sum(step.is_done for step in steps)
        remark = done_of.format(done=count, all=len(steps)) if steps else ""
        self.section.show_filled(bool(steps), remark)

    def connect_line(self, key: Hashable, line: CheckLine) -> None:
        line.ticked.connect(partial(self._tick, str(key)))
        line.pressed.connect(line.box.click)

    def _tick(self, key: str, done: bool) -> None:
        if self.shown is not None and self.shown.customer_id is not None:
            self.context.tasks.do(
                playbooks.tick if done else playbooks.untick,
                asker=self,
                step=key,
                customer_id=self.shown.customer_id,
                deal_id=self.shown.id,
            )
