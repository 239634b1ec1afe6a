"""What this customer could also buy: one click puts it into the deal, another takes it out."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from crm_desktop import deals
from crm_desktop.white_space import Gap
from ui import formats, phrases_white_space
from ui.context import Context
from ui.pages.deal_page.lines_part import LinesPart
from ui.pages.deal_page.shown import Shown
from ui.pages.forms.deleting import undoably
from ui.widgets.check_line import CheckLine

MOST = 4


class WhiteSpacePart(LinesPart):
    """The box says that a product of the line is offered in this deal."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "white_space")
        self.hide()

    def show_it(self, shown: Shown) -> None:
        gaps = [gap for gap in shown.could_buy if gap.product_id is not None][:MOST]
        self.setVisible(bool(gaps) and shown.is_open)
        self.section.say(self.tr("What they could also buy"))
        self.keep_lines([gap.line for gap in gaps])
        for gap in gaps:
            self._show_line(shown, gap)
        self.section.show_filled(bool(gaps))

    def connect_line(self, key: Hashable, line: CheckLine) -> None:
        line.ticked.connect(partial(self._offer, key))
        line.acted.connect(partial(self._offer, key, True))
        line.pressed.connect(partial(self._offer, key, True))

    def _show_line(self, shown: Shown, gap: Gap) -> None:
        offered = any(each.product_id == gap.product_id for each in shown.sheet.products)
        amount = phrases_white_space.amount(gap)
        line, product = self.lines[gap.line], self._product(shown, gap)
        line.show_line(
            formats.aside(gap.line, amount) if amount else gap.line,
            done=offered,
            detail=phrases_white_space.why(gap),
            action="" if offered else self.tr("Offer {product}").format(product=product),
        )
        line.box.setToolTip(self.tr("{product} is offered in this deal").format(product=product))
        line.action.setToolTip(self.tr("Offer {product} in this deal").format(product=product))

    def _offer(self, key: Hashable, wanted: bool = True) -> None:
        shown = self.shown
        gap = next((each for each in shown.could_buy if each.line == key), None) if shown else None
        if shown is None or gap is None:
            return
        products = [
            {"product_id": each.product_id, "quantity": each.quantity, "amount": each.amount}
            for each in shown.sheet.products
            if wanted or each.product_id != gap.product_id
        ]
        if wanted and all(each["product_id"] != gap.product_id for each in products):
            products.append({"product_id": gap.product_id, "quantity": 1_000, "amount": None})
        undoably(self.context, deals.set_products, self, id=shown.id, products=products)

    def _product(self, shown: Shown, gap: Gap) -> str:
        names = {product.id: product.name for product in shown.lists.products}
        return names.get(gap.product_id or 0, gap.line)
