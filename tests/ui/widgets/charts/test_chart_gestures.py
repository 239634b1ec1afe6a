"""Looking closer with wheel, keys and mouse; what is chosen, and what is left to the page."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.drawing import Curve, Drawing, Form, Mark

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


def drawing(theme: Theme, *, zoomable: bool) -> Drawing:
    """A dot at every tenth of a line from (0, 0) to (100, 100)."""
    marks = [
        Mark(
            shape=QRectF(x, x, 0, 0),
            area=QRectF(x - 1, x - 1, 2, 2),
            color=theme.color("accent"),
            words=str(x),
            key=x,
            form=Form.DOT,
        )
        for x in range(0, 101, 10)
    ]
    curve = Curve([(0, 0), (100, 100)], theme.series(1))
    ticks = [(x, str(x)) for x in range(0, 101, 10)]
    return Drawing(marks, QRectF(0, 0, 100, 100), ticks, ticks, curves=[curve], zoomable=zoomable)


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> Chart:
    made = Chart(theme)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.draw(drawing(theme, zoomable=True))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def plot_of(chart: Chart) -> QWidget:
    found = chart.childAt(chart.rect().center())
    assert found is not None
    return found


def turn(chart: Chart, at: QPoint, modifiers: Qt.KeyboardModifier, notches: int = 1) -> bool:
    """Turn the wheel over the chart; whether the chart took it."""
    plot = plot_of(chart)
    place = QPointF(plot.mapFrom(chart, at))
    event = QWheelEvent(
        place,
        QPointF(plot.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot, event)
    return event.isAccepted()


def test_the_wheel_with_ctrl_looks_closer_at_what_is_under_it(chart: Chart) -> None:
    chart.clearFocus()
    at = chart.place_of(8)
    assert turn(chart, at, Qt.KeyboardModifier.ControlModifier, 4)
    assert chart.part.right - chart.part.left < 50
    assert abs(chart.place_of(8).x() - at.x()) <= 2


def test_the_wheel_alone_is_the_pages_until_the_chart_has_the_keyboard(chart: Chart) -> None:
    chart.clearFocus()
    middle = chart.rect().center()
    assert not turn(chart, middle, Qt.KeyboardModifier.NoModifier)
    assert chart.part.is_whole
    chart.setFocus()
    assert turn(chart, middle, Qt.KeyboardModifier.NoModifier)
    assert not chart.part.is_whole


def test_a_chart_without_anything_to_see_closer_leaves_the_wheel_alone(
    chart: Chart, theme: Theme
) -> None:
    chart.draw(drawing(theme, zoomable=False))
    assert not turn(chart, chart.rect().center(), Qt.KeyboardModifier.ControlModifier)
    assert chart.part.is_whole


def test_keys_look_closer_move_along_and_show_all_again(chart: Chart) -> None:
    chart.setFocus()
    for _ in range(4):
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    near = chart.part
    assert not near.is_whole
    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.part.left > near.left
    QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.part.right - chart.part.left > near.right - near.left
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert chart.part.is_whole


def test_dragging_moves_along_and_chooses_nothing(qtbot: QtBot, chart: Chart) -> None:
    chart.look(chart.part.zoomed(4, 50))
    before, plot = chart.part, plot_of(chart)
    start = plot.mapFrom(chart, chart.place_of(5))
    with qtbot.assertNotEmitted(chart.chosen):
        QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
        for step in (20, 40, 60):
            QTest.mouseMove(plot, start - QPoint(step, 0))
        QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
    assert chart.part.left > before.left
    at = plot.mapFrom(chart, chart.place_of(5))
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == [50]


def test_of_dots_beside_each_other_the_nearest_is_meant(chart: Chart, theme: Theme) -> None:
    wide = [
        Mark(QRectF(x, 50, 0, 0), QRectF(0, 0, 100, 100), theme.color("accent"), "", x,
             form=Form.DOT)
        for x in (20, 60)
    ]  # fmt: skip
    chart.draw(Drawing(wide, QRectF(0, 0, 100, 100)))
    chosen: list[object] = []
    plot = plot_of(chart)
    chart.chosen.connect(chosen.append)
    for place in (0, 1):
        QTest.mouseClick(
            plot, Qt.MouseButton.LeftButton, pos=plot.mapFrom(chart, chart.place_of(place))
        )
    assert chosen == [20, 60]


def test_labels_at_the_ends_of_lying_bars_have_their_room(chart: Chart, theme: Theme) -> None:
    lengths = (-30, 100, 5)
    bars = [
        Mark(
            shape=QRectF(min(length, 0), row + 0.2, abs(length), 0.6),
            area=QRectF(-30, row, 130, 1),
            color=theme.color("accent"),
            words="",
            key=row,
            label="a label of some length",
        )
        for row, length in enumerate(lengths)
    ]
    names = [(row + 0.5, f"row {row}") for row in range(3)]
    chart.draw(Drawing(bars, QRectF(-30, 0, 130, 3), names, lying=True))
    width = chart.fontMetrics().horizontalAdvance("a label of some length")
    inside = chart.place_of(1).x() * 2 - chart.place_of(2).x()
    assert chart.width() - inside > width * 0.5
    assert chart.place_of(0).y() < chart.place_of(1).y() < chart.place_of(2).y()


def test_the_menu_of_the_card_opens_with_the_right_button(qtbot: QtBot, chart: Chart) -> None:
    plot = plot_of(chart)
    with qtbot.assertNotEmitted(chart.chosen):
        QTest.mouseClick(
            plot, Qt.MouseButton.RightButton, pos=plot.mapFrom(chart, chart.place_of(5))
        )
