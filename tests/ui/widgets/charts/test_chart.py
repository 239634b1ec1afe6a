import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.drawing import Drawing, Mark


def bars(theme: Theme, count: int = 4) -> Drawing:
    marks = [
        Mark(
            shape=QRectF(place + 0.2, 0, 0.6, place + 1),
            area=QRectF(place, 0, 1, 10),
            color=theme.color("accent"),
            words=f"bar {place}",
            key=f"key {place}",
        )
        for place in range(count)
    ]
    return Drawing(marks, QRectF(0, 0, count, 10), [(0, "0"), (10, "ten")], [(0.5, "first")])


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> Chart:
    made = Chart(theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.draw(bars(theme))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.clearFocus()
    return made


def test_a_click_on_a_bar_or_above_it_chooses_it(qtbot: QtBot, chart: Chart) -> None:
    at = chart.place_of(2)
    target = chart.childAt(at)
    assert target is not None
    above = target.mapFrom(chart, at - QPoint(0, 60))
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=above)
    assert chosen.args == ["key 2"]


# The platform without a display says so of every tooltip; it means nothing there.
@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_arrows_walk_through_the_bars_and_enter_chooses(qtbot: QtBot, chart: Chart) -> None:
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: chart.current == 0)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 2
    assert chart.accessibleDescription() == "bar 2"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == ["key 1"]
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 3


def test_another_drawing_takes_the_place_of_the_first(chart: Chart, theme: Theme) -> None:
    chart.draw(bars(theme, 2))
    assert [mark.key for mark in chart.marks] == ["key 0", "key 1"]
    assert chart.current == -1


def test_keys_do_nothing_without_bars(qtbot: QtBot, chart: Chart) -> None:
    chart.draw(Drawing([], QRectF(0, 0, 1, 1), [(0, "0")], []))
    with qtbot.assertNotEmitted(chart.chosen):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        QTest.keyClick(chart, Qt.Key.Key_Return)


def test_names_below_a_chart_know_its_size_when_it_comes_to_light(
    qtbot: QtBot, theme: Theme
) -> None:
    stack, chart = QStackedWidget(), Chart(theme)
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    stack.addWidget(chart)
    stack.resize(1200, 300)
    stack.show()
    names = [(place + 0.5, f"n{place}") for place in range(4)]
    chart.draw(Drawing(bars(theme).marks, QRectF(0, 0, 4, 10), [(0, "0")], names))
    stack.setCurrentWidget(chart)
    qtbot.waitUntil(lambda: chart.place_of(3).x() > 900)
    shown = chart.grab().toImage()
    chart.settle()
    assert chart.grab().toImage() == shown
