"""Making, copying, renaming and deleting boards of one's own, and putting charts on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop import boards
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.charts.ready_made import Place, ShownBoard
from ui.pages.forms.deleting import delete
from ui.widgets.charts import kinds


class BoardEditing(QObject):
    """Asks for what is missing and hands it to the verbs."""

    made = Signal(object)  # the id of a new board

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def make_new(self) -> None:
        """Ask for the name of an empty board."""
        self._ask_name(self.tr("New board"), "", ())

    def copy(self, board: ShownBoard | None) -> None:
        """Ask for the name of a copy."""
        if board is not None:
            name = self.tr("{board} (own)").format(board=board.name)
            self._ask_name(self.tr("Copy as a board of your own"), name, board.places)

    def rename(self, board: ShownBoard | None) -> None:
        """Ask for another name."""
        if board is not None and board.is_own:
            FormDialog(
                self._context,
                self.tr("Rename the board"),
                self._fields,
                boards.rename_board,
                self._page,
                fixed={"id": board.key},
                values={"name": board.name},
            ).open()

    def delete(self, board: ShownBoard | None) -> None:
        """Delete a board at once; Undo brings it back."""
        if board is not None and isinstance(board.key, int):
            delete(self._context, boards.delete_boards, (board.key,), self)

    def add_chart(self, board: ShownBoard | None) -> None:
        """Ask which chart a board shall have."""
        from ui.pages.charts.adding import AddChart

        if board is None or not board.is_own:
            return
        dialog = AddChart(self._context.theme, {p.kind for p in board.places}, self._page)
        dialog.chosen.connect(
            lambda kind: self._context.tasks.do(
                boards.place_chart,
                asker=self,
                board_id=board.key,
                kind=kind,
                is_wide=self._is_wide(Place(kind)),
            )
        )
        dialog.open()

    def _ask_name(self, title: str, name: str, places: Sequence[Place]) -> None:
        FormDialog(
            self._context,
            title,
            self._fields,
            boards.add_board,
            self._page,
            fixed={
                "kinds": tuple(place.kind for place in places),
                "wide": {place.kind for place in places if self._is_wide(place)},
            },
            values={"name": name},
            then=self.made.emit,
        ).open()

    def _is_wide(self, place: Place) -> bool:
        return kinds.make(place.kind, self).is_wide if place.is_wide is None else place.is_wide

    def _fields(self) -> tuple[Field, ...]:
        return (Field("name", self.tr("Name"), required=True),)
