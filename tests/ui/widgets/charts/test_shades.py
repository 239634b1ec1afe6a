import pytest
from PySide6.QtGui import QColor

from ui.theme import Theme
from ui.widgets.charts.shades import contrast, paler, readable_on


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_words_in_a_cell_can_be_read_on_every_strength_of_its_colour(
    theme: Theme, appearance: str
) -> None:
    theme.set_appearance("dark" if appearance == "dark" else "light")
    for tone in ("good", "bad", "warn", "info", "neutral"):
        for strength in (0.05, 0.2, 0.4, 0.6, 0.8, 1.0):
            ground = paler(theme.tone(tone, "mark"), theme, strength)
            ink = readable_on(ground, theme.color("text"), theme.color("surface"))
            assert contrast(ink, ground) >= 3.4, (tone, strength)


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_paper_is_light_whatever_the_screen_shows(theme: Theme) -> None:
    theme.set_appearance("dark")
    dark = theme.color("surface")
    with theme.on_paper():
        assert theme.color("surface") == QColor("white")
    assert theme.color("surface") == dark
