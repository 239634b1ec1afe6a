"""Words that several charts share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

FEW = 5  # fewer than this say nothing about shares and trends


class ChartWords(QObject):
    """A class, because the translation tools find plurals in tr() only."""

    def as_of(self, day: str) -> str:
        """The day that figures hold for."""
        return self.tr("As of {day}.").format(day=day)

    def customers(self, n: int) -> str:
        """So many customers."""
        return self.tr("%Ln customer(s)", "", n)

    def deals(self, n: int) -> str:
        """So many deals."""
        return self.tr("%Ln deal(s)", "", n)

    def orders(self, n: int) -> str:
        """So many orders."""
        return self.tr("%Ln order(s)", "", n)

    def amount_in(self, currency: str) -> str:
        """The header of a column of amounts."""
        return self.tr("Amount ({currency})").format(currency=currency)

    def orders_left_out(self, n: int, currency: str) -> str:
        """What is not in the sums; "" when nothing is left out."""
        if not n:
            return ""
        words = self.tr("Not included: %Ln order(s) in other currencies than {currency}.", "", n)
        return words.format(currency=currency)

    def deals_left_out(self, n: int, currency: str) -> str:
        """What is not in the sums; "" when nothing is left out."""
        if not n:
            return ""
        words = self.tr("Not included: %Ln deal(s) in other currencies than {currency}.", "", n)
        return words.format(currency=currency)


def joined(sentences: Sequence[str]) -> str:
    """Sentences one after the other; a Chinese full stop brings its own blank."""
    return " ".join(part for part in sentences if part).replace("。 ", "。")
