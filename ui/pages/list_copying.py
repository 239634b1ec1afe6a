"""Copies the selected rows of a list as a table, as they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from crm_desktop import listing
from crm_desktop.listing import IdArray, Row, View
from ui import formats
from ui.context import Context
from ui.table import Column
from ui.widgets.data_table import DataTable
from ui.widgets.table_copy import copied

MOST_COPIED = 50_000


class ListCopier(QObject):
    """Puts rows onto the clipboard when they have come, and says so when they are not all."""

    def __init__(self, context: Context, table: DataTable) -> None:
        super().__init__(table)
        self._context = context
        self._table = table
        self._ask = context.tasks.ask(self)

    def copy(self, view: View, ids: IdArray, *, titled: bool) -> None:
        """Copy the selected ones of these ids, in their order, under the columns' titles."""
        chosen = ids[np.isin(ids, self._table.selected_ids())]
        wanted = [int(row_id) for row_id in chosen[:MOST_COPIED]]
        if wanted:
            show = partial(self._copied, titled=titled, of=len(chosen))
            self._ask.start(listing.rows, view.subject, wanted, view.today, then=show)

    def _copied(self, rows: Sequence[Row], *, titled: bool, of: int) -> None:
        columns = columns_shown(self._table)
        titles = [column.title() for column in columns] if titled else None
        lines = [[column.show(row).text for column in columns] for row in rows]
        QGuiApplication.clipboard().setMimeData(copied(titles, lines))
        if len(rows) < of:
            words = self.tr("The first {count} of {all} rows were copied.")
            count, every = formats.number(len(rows)), formats.number(of)
            self._context.desk.say(words.format(count=count, all=every))


def columns_shown(table: DataTable) -> list[Column]:
    """The columns on the screen, from left to right."""
    header, model = table.horizontalHeader(), table.windowed
    if model is None:
        return []
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [model.columns[i] for i in order if not table.isColumnHidden(i)]
