"""Every kind of chart can be offered: it has its code, its words, and follows tables there are."""

import pytest
from PySide6.QtCore import QObject

from crm_desktop.models import Base
from ui.theme import RESOURCES
from ui.widgets.charts import kinds
from ui.widgets.charts.filters import FILTERS


@pytest.mark.parametrize("code", kinds.offered())
def test_a_kind_says_what_it_is(qapp: object, code: str) -> None:
    owner = QObject()
    kind = kinds.make(code, owner)
    assert kind.code == code
    assert kind.title() and kind.about()
    assert kind.about() != kind.title()
    assert (RESOURCES / "icons" / f"{kind.icon}.svg").exists()
    assert kind.filters <= set(FILTERS)
    assert set(kind.watches) <= set(Base.metadata.tables)


def test_a_kind_there_is_not_is_not_made(qapp: object) -> None:
    with pytest.raises(KeyError):
        kinds.make("weather", QObject())
