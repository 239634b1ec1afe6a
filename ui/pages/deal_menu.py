"""What can be done with deals of the board or the table, by their menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop import deals
from ui import phrases
from ui.context import Context
from ui.pages.deal_moves import move
from ui.pages.forms.deleting import delete, undoably


@dataclass(frozen=True)
class Pressed:
    """The deal whose menu is wanted, as it stands."""

    id: int
    customer_id: int | None
    stage: str
    outcome: str | None


class DealMenu(QMenu):
    """Opens, moves and closes the deal that was pressed; deletes all that are selected."""

    def __init__(
        self,
        context: Context,
        over: QWidget,
        pressed: Pressed,
        selected: Sequence[int],
        *,
        open_deal: Callable[[int], object],
        close_deal: Callable[[int], object],
    ) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._over, self._deal = context, over, pressed
        self._offer(self.tr("Open"), lambda: open_deal(pressed.id))
        if pressed.customer_id is not None:
            customer = pressed.customer_id
            self._offer(
                self.tr("Open the customer"), lambda: context.desk.open("customer", customer)
            )
        self.addSeparator()
        if pressed.outcome is None:
            self._offer_stages()
            self._offer(self.tr("Close…"), lambda: close_deal(pressed.id))
        else:
            self._offer(
                self.tr("Reopen"), lambda: undoably(context, deals.reopen, over, id=pressed.id)
            )
        self.addSeparator()
        self._offer(self.tr("Delete"), lambda: delete(context, deals.delete, selected, over))

    def _offer(self, words: str, press: Callable[[], object]) -> None:
        self.addAction(words).triggered.connect(lambda _=False: press())

    def _offer_stages(self) -> None:
        stages = self.addMenu(self.tr("Move to"))
        for code, word in phrases.choices("buying_stage"):
            action = stages.addAction(word)
            action.setEnabled(code != self._deal.stage)
            action.triggered.connect(partial(self._move_to, code))

    def _move_to(self, stage: str, _checked: bool = False) -> None:
        move(self._context, self._over, self._deal.id, self._deal.stage, stage)
