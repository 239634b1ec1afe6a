"""The weights and thresholds of the decision support: their groups, names, units and limits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True)
class Measure:
    """How a weight is entered: `times` what is saved, within limits, with so many decimals."""

    unit: str
    least: float
    most: float
    decimals: int = 0
    times: float = 1.0
    step: float = 1.0


WEIGHT = Measure("", 0, 100, times=100, step=5)
SHARE = Measure("percent", 0, 100, times=100, step=1)
MONTHS = Measure("months", 1, 240)
CASES = Measure("cases", 1, 1_000)
TIMES = Measure("times", 1, 20, decimals=1, step=0.1)
POINTS = Measure("points", 0, 100, step=5)

GROUPS: dict[str, dict[str, Measure]] = {
    "tier": {
        "tier_sales": WEIGHT,
        "tier_margin": WEIGHT,
        "tier_credit": WEIGHT,
        "tier_management": WEIGHT,
        "tier_core_share": SHARE,
        "tier_key_share": SHARE,
        "tier_border": SHARE,
    },
    "class": {
        "class_loyal_total": POINTS,
        "class_partner_total": POINTS,
        "class_partner_referrals": Measure("customers", 0, 100),
        "class_lapsed_months": Measure("months", 0, 240),
    },
    "staying": {
        "overdue_amber": TIMES,
        "overdue_red": TIMES,
        "alive_amber": SHARE,
        "alive_red": SHARE,
    },
    "decline": {
        "decline_window_months": MONTHS,
        "decline_at_least": CASES,
        "decline_significance": Measure("percent", 0.1, 50, decimals=1, times=100, step=0.5),
        "decline_fall": SHARE,
    },
    "loyalty": {
        "loyalty_half_life_months": MONTHS,
        "loyalty_at_least": Measure("axes", 1, 5),
    },
    "lifetime": {
        "lifetime_horizon_months": MONTHS,
        "lifetime_discount": Measure("percent", 0, 100, decimals=1, times=100, step=0.5),
    },
    "white_space": {"white_space_at_least": CASES},
    "few": {"shrink": CASES, "few": CASES},
}


class WeightWords(QObject):
    """A QObject, for the translation tools find plurals in tr() only."""

    def group(self, code: str) -> tuple[str, str]:
        """What a group is called, and what it is about."""
        return {
            "tier": (
                self.tr("Tiers"),
                self.tr("What counts for core, key and general. Only the ratio of weights counts."),
            ),
            "class": (
                self.tr("Classes"),
                self.tr("From when on a customer is loyal, a partner, or has lapsed."),
            ),
            "staying": (
                self.tr("Still a customer?"),
                self.tr("When a customer is watched, and when it has probably left."),
            ),
            "decline": (
                self.tr("Buying less"),
                self.tr("Two spans of time are compared; chance alone must not explain it."),
            ),
            "loyalty": (self.tr("Loyalty"), self.tr("How the five signs of loyalty are read.")),
            "lifetime": (
                self.tr("Lifetime value"),
                self.tr("How far ahead it looks, and what later money is worth today."),
            ),
            "white_space": (
                self.tr("White space"),
                self.tr("What a customer could buy, by what customers like it buy."),
            ),
            "few": (
                self.tr("Few cases"),
                self.tr("How rates of few cases are held back from saying too much."),
            ),
        }[code]

    def weight(self, name: str) -> tuple[str, str]:
        """What a weight is called, and what it does in one line."""
        return (self._tiers() | self._thresholds() | self._others())[name]

    def unit(self, measure: Measure) -> str:
        """What stands behind the number."""
        return {
            "": "",
            "percent": "%",
            "months": self.tr("months", "after a number"),
            "cases": self.tr("cases", "after a number"),
            "customers": self.tr("customers", "after a number"),
            "times": self.tr("times", "after a number"),
            "points": self.tr("points of 100", "after a number"),
            "axes": self.tr("signs of 5", "after a number"),
        }[measure.unit]

    def _tiers(self) -> dict[str, tuple[str, str]]:
        return {
            "tier_sales": (
                self.tr("Weight of sales"),
                self.tr("What was bought in twelve months, against the other customers."),
            ),
            "tier_margin": (
                self.tr("Weight of margin"),
                self.tr("Gross margin as a share of sales, where the costs are known."),
            ),
            "tier_credit": (
                self.tr("Weight of credit"),
                self.tr("How well they pay: good, fair or poor in their profile."),
            ),
            "tier_management": (
                self.tr("Weight of management"),
                self.tr("How well they are led: good, fair or poor in their profile."),
            ),
            "tier_core_share": (
                self.tr("Core"),
                self.tr("The best customers, as a share of those who bought."),
            ),
            "tier_key_share": (
                self.tr("Core and key together"),
                self.tr("All the others who bought are general."),
            ),
            "tier_border": (
                self.tr("Distance past a border"),
                self.tr("A move is proposed only beyond it, so that nobody goes to and fro."),
            ),
            "class_loyal_total": (
                self.tr("Loyal from"),
                self.tr("The loyalty total at which a repeat customer is loyal."),
            ),
            "class_partner_total": (
                self.tr("Partner from"),
                self.tr("The loyalty total at which a customer may be a partner."),
            ),
            "class_partner_referrals": (
                self.tr("Referrals of a partner"),
                self.tr("How many customers a partner has brought us at least."),
            ),
            "class_lapsed_months": (
                self.tr("Lapsed after"),
                self.tr("So long after it probably left, a customer counts as lapsed."),
            ),
        }

    def _thresholds(self) -> dict[str, tuple[str, str]]:
        return {
            "overdue_amber": (
                self.tr("Watch from"),
                self.tr("Days since the last order, as a multiple of the usual gap."),
            ),
            "overdue_red": (
                self.tr("Probably left from"),
                self.tr("Days since the last order, as a multiple of the usual gap."),
            ),
            "alive_amber": (
                self.tr("Watch below"),
                self.tr("The probability that they are still a customer, in larger files."),
            ),
            "alive_red": (
                self.tr("Probably left below"),
                self.tr("The probability that they are still a customer, in larger files."),
            ),
            "decline_window_months": (
                self.tr("Span"),
                self.tr("The last months are compared with as many before."),
            ),
            "decline_at_least": (
                self.tr("Order days before"),
                self.tr("Who ordered on fewer days in the earlier span is not judged."),
            ),
            "decline_significance": (
                self.tr("Room for chance"),
                self.tr("How likely chance alone may make it look like this, at most."),
            ),
            "decline_fall": (
                self.tr("Fall of the amount"),
                self.tr("A smaller fall is not called a decline for sure."),
            ),
        }

    def _others(self) -> dict[str, tuple[str, str]]:
        return {
            "loyalty_half_life_months": (
                self.tr("Half-life"),
                self.tr("After it a reference, suggestion or referral counts half."),
            ),
            "loyalty_at_least": (
                self.tr("Signs that must be known"),
                self.tr("With fewer there is no total."),
            ),
            "lifetime_horizon_months": (
                self.tr("Horizon"),
                self.tr("How far ahead purchases are counted."),
            ),
            "lifetime_discount": (
                self.tr("Discount a year"),
                self.tr("By so much money of next year is worth less than today's."),
            ),
            "white_space_at_least": (
                self.tr("Least number"),
                self.tr("Of customers like it, and of pairs bought together."),
            ),
            "shrink": (
                self.tr("Pull to the common rate"),
                self.tr("So many cases at the common rate speak beside those counted."),
            ),
            "few": (
                self.tr("Few are fewer than"),
                self.tr("Of fewer cases only the count is shown, and no rate."),
            ),
        }
