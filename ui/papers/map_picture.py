"""The stakeholder map as a picture on paper; it shows stances, so it stays in the house."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage

from crm_desktop.insights.map_shapes import Room
from crm_desktop.stakeholders import StakeholderMap
from ui.papers.frame import Paper
from ui.theme import Theme
from ui.widgets.stakeholder_map import picture
from ui.widgets.stakeholder_map.look import CardLook
from ui.widgets.stakeholder_map.plan import plan_organisation
from ui.widgets.stakeholder_map.scene import MapScene

ROOM = Room(1000, 700)
HIGHEST = 0.7  # of a page
NAME = "map"


def map_image(theme: Theme, shown: StakeholderMap, title: str) -> QImage | None:
    """The map with its legend in light colours; None for one without anybody."""
    if not shown.people:
        return None
    with theme.on_paper():
        look = CardLook(theme)
        scene = MapScene(look)
        scene.show_map(shown, plan_organisation(shown, look, ROOM).layout())
        return picture.pictured(scene, title)


def map_html(image: QImage, paper: Paper) -> str:
    """Its place in a document, as large as the page allows and never larger than on the screen."""
    room = QSizeF(paper.room.width(), paper.room.height() * HIGHEST)
    size = QSizeF(image.size()) / picture.SCALE
    if size.width() > room.width() or size.height() > room.height():
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    return (
        f"<p style='margin-top:10px'><img src='{NAME}' width='{size.width():.0f}' "
        f"height='{size.height():.0f}'/></p>"
    )
