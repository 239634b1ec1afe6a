"""The stakeholder map: its layout as it grows, and a frame while a card is dragged on a big one."""

from __future__ import annotations

import random

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ratios import Ratio, measured, median, p95

from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.stakeholders import MapDepartment, MapPerson, MapTie, StakeholderMap
from ui.theme import Theme
from ui.widgets.stakeholder_map import StakeholderMapView, plan_power

SIZE = (1400, 860)


def run(short: bool) -> list[Ratio]:
    """Both ratios; they are quick enough to be the same in short."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    view = StakeholderMapView(theme)
    view.resize(*SIZE)
    ratios = [_layout(view, "layout"), *_dragging(view, "")]
    view.use(plan_power)
    by_power = " by influence and stance"
    return [*ratios, _layout(view, f"layout{by_power}"), *_dragging(view, by_power)]


def big_map(people: int, ties: int) -> StakeholderMap:
    """So many people in eight departments, and so many ties, half of them reporting."""
    chance = random.Random(7)
    crowd = tuple(_person(chance, id) for id in range(1, people + 1))
    lines = [
        MapTie(10_000 + id, TieKind.REPORTS_TO, id, max(1, id // 5)) for id in range(2, people)
    ]
    kinds = (TieKind.INFLUENCES, TieKind.TRUSTS, TieKind.IN_CONFLICT)
    while len(lines) < ties:
        pair = chance.sample(range(1, people + 1), 2)
        lines.append(MapTie(20_000 + len(lines), chance.choice(kinds), *pair))
    departments = tuple(MapDepartment(id, f"Department {id}") for id in range(1, 9))
    return StakeholderMap(1, None, crowd, tuple(lines), departments)


def _person(chance: random.Random, id: int) -> MapPerson:
    department = None if id == 1 else chance.randrange(1, 9)
    return MapPerson(
        id=id,
        contact_id=id,
        name=f"Person {id}",
        title="Technical director",
        department_id=department,
        department=f"Department {department}" if department else "",
        outside_as=None,
        roles=(BuyingRole.COACH,),
        influence=chance.randrange(1, 6),
        stance=chance.choice(list(Stance)),
        political_standing=None,
        interest="",
        decision_orientation=None,
        relationship_now=None,
        relationship_wanted=None,
        notes="",
        touches=chance.randrange(9),
        last_touch_on=None,
    )


def _layout(view: StakeholderMapView, name: str) -> Ratio:
    taken = {}
    for people in (200, 100):
        plan = view.plan(big_map(people, 2 * people))
        taken[people] = median(measured(9, plan.layout))
    return Ratio(f"map: {name} of 200 people against 100", taken[200], taken[100], 5)


def _dragging(view: StakeholderMapView, which: str) -> list[Ratio]:
    """The baseline is the same drag with nobody else on the map."""
    view.show()
    _show(view, big_map(1, 0))
    base = _frames(view)
    _show(view, big_map(200, 400))
    near = _frames(view)
    view.fit()
    far = _frames(view)
    return [
        Ratio(f"map: frame of a drag{which}, 200 people, 400 ties", median(near), median(base), 3),
        Ratio(f"map: the same{which} with the whole map in view", median(far), median(base), 3),
        Ratio(f"map: the slowest frames{which} (95 %)", p95(near + far), p95(base), None),
    ]


def _show(view: StakeholderMapView, shown: StakeholderMap) -> None:
    view.show_map(shown, view.plan(shown).layout())


def _frames(view: StakeholderMapView) -> list[float]:
    """The seconds from each move of the pointer to the picture of it."""
    port = view.viewport()
    middle = QPoint(SIZE[0] // 2, SIZE[1] // 2)
    places = [view.mapFromScene(card.box.center()) for card in view.map_scene.cards.values()]
    start = min(places, key=lambda place: (place - middle).manhattanLength())
    painted = Painted(port)
    steps = iter(range(1, 10_000))

    def move() -> None:
        step = next(steps)
        QTest.mouseMove(port, start + QPoint(20 + step % 40 * 3, 20 + step % 25 * 3))
        painted.wait()

    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    measured(5, move)
    taken = measured(60, move)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start)
    return taken


class Painted(QObject):
    """Waits until a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._done = False
        widget.installEventFilter(self)

    def wait(self) -> None:
        """Let events run until the next picture; a second without one is an error."""
        if not self._done:
            limit = QTimer(singleShot=True, interval=1000)
            limit.timeout.connect(lambda: self._loop.exit(1))
            limit.start()
            if self._loop.exec():
                raise RuntimeError("nothing was painted")
        self._done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._done = True
            self._loop.quit()  # takes effect when the painting under way is done
        return False
