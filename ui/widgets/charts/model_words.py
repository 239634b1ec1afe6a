"""Words of the charts that go by a model of buying: what it says, and why there is none."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crm_desktop.insights.lifetimes.buying import AT_LEAST, REPEATERS
from ui import formats


class ModelWords(QObject):
    """A class, because the translation tools find plurals in tr() only."""

    def chance(self, value: float) -> str:
        """How probably somebody still is a customer."""
        return self.tr("probably still a customer: {share}").format(share=formats.share(value))

    def why_none(self, note: str | None, n: int, repeaters: int) -> str:
        """Why the model says nothing; "" when it does."""
        words = {
            "few_customers": self.tr(
                "The model needs {needed} customers who ordered, there are {n}."
            ).format(needed=formats.number(AT_LEAST), n=formats.number(n)),
            "few_repeaters": self.tr(
                "The model needs {needed} customers who ordered on several days, there are {n}."
            ).format(needed=formats.number(REPEATERS), n=formats.number(repeaters)),
            "nobody_leaves": self.tr(
                "The model does not fit: in these orders nobody was seen to leave for good."
            ),
            "not_tested": self.tr(
                "There are too few orders to try the model on weeks that were held out."
            ),
            "no_better": self.tr(
                "On weeks that were held out the model foretold no better than the common rate."
            ),
            "not_converged": self.tr("The model came to no result with these orders."),
            "value_hangs_on_frequency": self.tr(
                "The model does not fit: what an order is worth hangs on how often somebody orders."
            ),
            "all_equal": self.tr("The model does not fit: all orders are worth the same."),
            "no_mean": self.tr(
                "The model does not fit: the worth of orders scatters too widely for a mean."
            ),
        }
        return words.get(note or "", "")

    def unpriced(self, n: int, currency: str) -> str:
        """Which orders have days, but no known worth; "" when there are none."""
        if not n:
            return ""
        words = self.tr("%Ln order(s) without an exchange rate into {currency} count as days only.",
                        "", n)  # fmt: skip
        return words.format(currency=currency)
