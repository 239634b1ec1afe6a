"""The menus of saved views: of one view, of a new one, of groups, and of grouping the rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.view_definitions import ViewLine
from ui.pages.views import words
from ui.pages.views.filtering import FilterDialog
from ui.pages.views.keeping import ViewKeeper
from ui.pages.views.naming import NamingDialog


class ViewMenus(QObject):
    """Opens what the strip and the list ask for."""

    def __init__(self, keeper: ViewKeeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._over: QWidget = keeper.over
        strip = keeper.strip
        strip.new_wanted.connect(self.open_new)
        strip.menu_wanted.connect(self.open_view)
        strip.key_pressed.connect(self._press)
        strip.rows_dropped.connect(self._drop)
        keeper.list.table.columns.extend = self.add_grouping

    def edit_filter(self) -> None:
        """Open the builder with the filter that is shown."""
        keeper = self._keeper
        dialog = FilterDialog(
            keeper.context,
            keeper.fields,
            keeper.list.view,
            keeper.filter_shown(),
            keeper.filter_by,
            self._over,
        )
        dialog.open()

    def open_new(self, button: QWidget) -> None:
        """What can be begun: a view, a group, a filter."""
        menu = self._menu()
        self._add(menu, self.tr("Save what is shown as a view…"), self._ask_view)
        self._add(menu, self.tr("New group…"), partial(self._ask_group, ()))
        ids = self._keeper.list.selected_ids()
        if ids:
            count = self.tr("New group of %n selected…", "", len(ids))
            self._add(menu, count, partial(self._ask_group, ids))
        menu.addSeparator()
        self._add(menu, self.tr("Build a filter…"), self.edit_filter)
        self.add_grouping(menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def open_view(self, key: str, at: QPoint) -> None:
        """What can be done with one view."""
        line = self._keeper.line_of(key)
        if line is None:
            return
        menu = self._menu()
        self._add(menu, self.tr("Show"), partial(self._keeper.open, key))
        if line.is_group:
            self._add_members(menu, line)
        if line.id is None:
            self._add(menu, self.tr("Copy as a view of your own…"), partial(self._copy, line))
        else:
            self._add_own(menu, line)
        menu.popup(at)

    def add_to_group(self, menu: QMenu, ids: Sequence[int]) -> None:
        """Offer to put records into a group, and out of the one that is on."""
        keeper = self._keeper
        under = menu.addMenu(self.tr("Put into group"))
        for line in keeper.groups:
            name = line.name.replace("&", "&&")
            self._add(under, name, partial(keeper.put_in, line, ids))
        if keeper.groups:
            under.addSeparator()
        self._add(under, self.tr("New group…"), partial(self._ask_group, ids))
        line_on = keeper.line
        if line_on is not None and line_on.is_group:
            words_of = self.tr("Take out of “{group}”").format(group=line_on.name)
            self._add(menu, words_of.replace("&", "&&"), partial(keeper.take_out, line_on, ids))

    def add_grouping(self, menu: QMenu) -> None:
        """Offer the columns by which rows can be grouped, the one in force with a mark."""
        keeper = self._keeper
        menu.addSeparator()
        under = menu.addMenu(self.tr("Group rows by"))
        marks = QActionGroup(under)
        now = keeper.list.view.group
        columns = keeper.list.model.columns
        offered = [(each, words.group_title(each, columns)) for each in keeper.columns]
        for column, title in [("", self.tr("Nothing")), *offered]:
            action = under.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column == now)
            marks.addAction(action)
            action.triggered.connect(self._call(partial(keeper.list.group_by, column)))

    def _add_members(self, menu: QMenu, line: ViewLine) -> None:
        ids = self._keeper.list.selected_ids()
        put = self.tr("Put %n selected in", "", len(ids))
        self._add(menu, put, partial(self._keeper.put_in, line, ids)).setEnabled(bool(ids))
        take = self.tr("Take %n selected out", "", len(ids))
        self._add(menu, take, partial(self._keeper.take_out, line, ids)).setEnabled(bool(ids))

    def _add_own(self, menu: QMenu, line: ViewLine) -> None:
        keeper, key = self._keeper, words.key_of(line)
        menu.addSeparator()
        self._add(menu, self.tr("Name and icon… (F2)"), partial(self._rename, line))
        self._add(menu, self.tr("Move left (Ctrl+←)"), partial(keeper.move, key, -1))
        self._add(menu, self.tr("Move right (Ctrl+→)"), partial(keeper.move, key, 1))
        menu.addSeparator()
        self._add(menu, self.tr("Delete view"), partial(keeper.delete, line))

    def _press(self, key: str, what: str) -> None:
        line = self._keeper.line_of(key)
        if line is None or line.id is None:
            return
        if what == "rename":
            self._rename(line)
        elif what == "delete":
            self._keeper.delete(line)
        else:
            self._keeper.move(key, -1 if what == "left" else 1)

    def _drop(self, key: str) -> None:
        line = self._keeper.line_of(key)
        if line is not None:
            self._keeper.put_in(line, self._keeper.list.selected_ids())

    def _ask_view(self) -> None:
        self._name(self.tr("Save as view"), "", "star", self._keeper.save_as)

    def _ask_group(self, ids: Sequence[int]) -> None:
        def add(name: str, icon: str) -> None:
            self._keeper.add_group(name, icon, ids)

        self._name(self.tr("New group"), "", "folder", add)

    def _copy(self, line: ViewLine) -> None:
        self._keeper.open(words.key_of(line))
        name, icon = words.name_of(line), line.icon
        self._name(self.tr("Save as view"), name, icon, self._keeper.save_as)

    def _rename(self, line: ViewLine) -> None:
        then = partial(self._keeper.rename, line)
        self._name(self.tr("Name and icon"), line.name, words.shown(line).icon, then)

    def _name(self, title: str, name: str, icon: str, then: Callable[[str, str], object]) -> None:
        NamingDialog(self._keeper.context.theme, title, name, icon, then, self._over).open()

    def _menu(self) -> QMenu:
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, words_of: str, do: Callable[[], object]) -> QAction:
        action = menu.addAction(words_of)
        action.triggered.connect(self._call(do))
        return action

    @staticmethod
    def _call(do: Callable[[], object]) -> Callable[[bool], None]:
        def call(_checked: bool = False) -> None:
            do()

        return call
