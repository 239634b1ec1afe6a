"""The sentence above each chart: what it shows, in the user's language, from the figures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crm_desktop.charts import ConcentrationView, SalesView, StagesView
from ui import formats, phrases

FEW = 5  # fewer than this say nothing about shares and trends


class ChartWords(QObject):
    """A class, because the translation tools find plurals in tr() only."""

    def sales(self, view: SalesView) -> str:
        """How much was bought, compared with the time before."""
        sales = view.sales
        orders = self.tr("%Ln order(s)", "", sales.n)
        facts = {
            "total": formats.money(sales.total, view.currency, places=0),
            "orders": orders,
            "day": formats.day(sales.as_of),
        }
        sentences = [self.tr("{total} net from {orders}.").format(**facts)]
        if sales.growth is not None and sales.n >= FEW:
            facts["share"] = formats.share(abs(sales.growth))
            sentences = [
                self.tr("{total} net from {orders}, {share} more than in the time before.").format(
                    **facts
                )
                if sales.growth >= 0
                else self.tr(
                    "{total} net from {orders}, {share} less than in the time before."
                ).format(**facts)
            ]
        if sales.best is not None and sales.n >= FEW:
            sentences.append(
                self.tr("Best month: {month}, {net}.").format(
                    month=formats.month(sales.best.month),
                    net=formats.money(sales.best.net, view.currency, places=0),
                )
            )
        sentences.append(self.as_of(facts["day"]))
        return _joined(sentences)

    def concentration(self, view: ConcentrationView) -> str:
        """How many customers carry the sales."""
        found = view.found
        if found.top20_share is None or found.customers_for_80 is None:
            return ""
        sentences = [
            self.tr("The best fifth, {customers}, brought {share} of {total}.").format(
                customers=self.customers(found.top20_count),
                share=formats.share(found.top20_share),
                total=formats.money(found.total, view.currency, places=0),
            ),
            self.tr("{most} came from {needed} of {all}.").format(
                most=formats.share(0.8),
                needed=formats.number(found.customers_for_80),
                all=self.customers(found.n),
            ),
        ]
        if found.net_negative:
            sentences.append(
                self.tr("%Ln customer(s) gave back more and stand apart.", "", found.net_negative)
            )
        sentences.append(self.as_of(formats.day(found.as_of)))
        return _joined(sentences)

    def stages(self, view: StagesView) -> str:
        """How many deals are open, and where most of them stand."""
        fullest = max(view.stages, key=lambda stage: stage.n)
        known = view.n - sum(stage.unknown for stage in view.stages)
        facts = {
            "deals": self.deals(view.n),
            "amount": formats.money(view.amount, view.currency, places=0),
            "stage": phrases.code("buying_stage", str(fullest.stage)),
            "n": formats.number(fullest.n),
        }
        if known:
            first = self.tr("{deals} open, worth {amount}; the most at one stage: “{stage}” ({n}).")
        else:
            first = self.tr(
                "{deals} open, without an amount yet; the most at one stage: “{stage}” ({n})."
            )
        sentences = [first.format(**facts)]
        if known and known < view.n:
            sentences.append(self.tr("%Ln of them without an amount yet.", "", view.n - known))
        sentences.append(self.as_of(formats.day(view.as_of)))
        return _joined(sentences)

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

    def ranks(self, first: int, last: int) -> str:
        """Which customers a bar stands for."""
        if first == last:
            return self.tr("Customer no. {rank}").format(rank=formats.number(first))
        return self.tr("Customers no. {first} to {last}").format(
            first=formats.number(first), last=formats.number(last)
        )

    def running(self, last: int, share: float) -> str:
        """What the customers up to a rank brought together."""
        words = self.tr("The best %Ln together: {share}", "", last)
        return words.format(share=formats.share(share, 1))

    def columns(self, currency: str) -> dict[str, str]:
        """The headers of the tables that are saved."""
        return {
            "month": self.tr("Month"),
            "amount": self.tr("Amount ({currency})").format(currency=currency),
            "orders": self.tr("Orders"),
            "first": self.tr("From rank"),
            "last": self.tr("To rank"),
            "running": self.tr("Running share"),
            "stage": self.tr("Stage"),
            "deals": self.tr("Deals"),
        }

    def orders_left_out(self, n: int, currency: str) -> str:
        """What is not in the sums."""
        words = self.tr("Not included: %Ln order(s) in other currencies than {currency}.", "", n)
        return words.format(currency=currency)

    def deals_left_out(self, n: int, currency: str) -> str:
        """What is not in the sums."""
        words = self.tr("Not included: %Ln deal(s) in other currencies than {currency}.", "", n)
        return words.format(currency=currency)


def _joined(sentences: list[str]) -> str:
    """Sentences one after the other; a Chinese full stop brings its own blank."""
    return " ".join(sentences).replace("。 ", "。")
