"""Customers and sales by tier, and their moves within a year."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.tiers import TierBar, TierCell, TiersView, behind_tiers, tier_moves
from crm_desktop.insights.tiers import TierProblem
from crm_desktop.models.codes import Tier
from ui import formats, phrases
from ui.phrases_reviews import ARROW, ReviewWords
from ui.theme import Theme
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Drawing, Form, Mark, Text
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.words import ChartWords, joined

LONGEST = 1.7  # of the bars
GRID = 3.7  # where the squares of the moves begin
WIDE = 1.5  # a square
ROWS: tuple[Tier | None, ...] = (Tier.CORE, Tier.KEY, Tier.GENERAL, None)


class TiersKind(ChartKind):
    """At the left a bar for each tier, at the right squares from last year's tier to this one's."""

    code = "tiers"
    icon = "star"
    is_wide = True
    filters = frozenset({"tier", "industry", "owner_id"})
    watches = ("customer", "sales_order", "order_line", "firm_setting", "exchange_rate")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)
        self._review = ReviewWords(self)

    def title(self) -> str:
        return self.tr("Tiers and their moves")

    def about(self) -> str:
        return self.tr("Who are the core and key customers, and who moves up or down?")

    def leads_to(self) -> tuple[str, str]:
        return "review_tiers", self.tr("Review tiers and classes…")

    def question(self) -> Question:
        return tier_moves

    def missing(self, view: TiersView) -> Missing | None:
        if view.n:
            return None
        return Missing(
            self.tr("Not enough data"),
            joined([
                self.tr(
                    "Customers and their sales stand here by tier: it needs orders of the last "
                    "twelve months."
                ),
                self._left_out(view),
            ]),
            (("import", self.tr("Import…")),),
        )  # fmt: skip

    def sentence(self, view: TiersView) -> str:
        core = view.bars[0]
        facts = {
            "share": formats.share(core.sales / view.sales if view.sales > 0 else None),
            "n": formats.number(view.n),
        }
        if core.n and view.sales > 0:
            said = self.tr("%Ln core customer(s) of {n} bring {share} of the sales.", "", core.n)
        else:
            said = self.tr("%Ln core customer(s) among the {n} who bought.", "", core.n)
        sentences = [said.format(**facts)]
        up, down = view.moved
        if view.problem is None and not up and not down:
            sentences.append(self.tr("By their figures nobody moved within a year."))
        elif view.problem is None:
            sentences.append(
                self.tr("By their figures {up} moved up within a year and {down} down.").format(
                    up=formats.number(up), down=formats.number(down)
                )
            )
        return joined([*sentences, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: TiersView) -> str:
        parts = [
            self.tr("Sales of twelve months, since {day}.").format(day=formats.day(view.since))
        ]
        if view.problem is TierProblem.EQUAL:
            parts.append(self.tr("No moves are shown: all customers score the same."))
        elif view.problem is not None:
            parts.append(
                self.tr(
                    "No moves are shown: of too few customers more than the sales is known for "
                    "both years."
                )
            )
        else:
            parts.append(
                self.tr(
                    "Moves go by sales, margin, credit and management together; the ratings of "
                    "credit and management are today's for both years."
                )
            )
        return joined([*parts, self._left_out(view)])

    def _left_out(self, view: TiersView) -> str:
        if not view.left_out:
            return ""
        return self.tr("%Ln order(s) without an exchange rate are left out.", "", view.left_out)

    def draw(self, view: TiersView, theme: Theme) -> Drawing:
        bars = [self._bar(view, theme, row, bar) for row, bar in enumerate(view.bars)]
        cells = [self._cell(view, theme, cell) for cell in view.cells]
        texts = [Text(0, -0.4, self.tr("Sales by tier today"), align=1, muted=True)]
        if cells:
            heading = self.tr("A year ago (down) {arrow} now (across)").format(arrow=ARROW)
            texts.append(Text(GRID, -1.15, heading, align=1, muted=True))
            texts += [
                Text(GRID - 0.1, row + 0.5, self._short(tier), align=-1, muted=True)
                for row, tier in enumerate(ROWS)
            ]
            texts += [
                Text(GRID + WIDE * (column + 0.5), -0.4, self._short(tier), muted=True)
                for column, tier in enumerate(ROWS)
            ]
        return Drawing(
            marks=[*bars, *cells],
            bounds=QRectF(
                0, -1.5, GRID + WIDE * len(ROWS) if cells else LONGEST + 0.8, 1.5 + len(ROWS)
            ),
            left=[(row + 0.5, self._short(tier)) for row, tier in enumerate(ROWS)],
            texts=texts,
            lying=True,
        )

    def rows(self, view: TiersView) -> Rows:
        head = [
            self.tr("Tier a year ago, by the figures"),
            self.tr("Tier now"),
            self.tr("Customers"),
            self._words.amount_in(view.currency),
        ]
        given = [
            ["", self._tier(bar.tier), bar.n, written(bar.sales, view.currency)]
            for bar in view.bars
        ]
        moved = [
            [
                self._by_figures(cell.before),
                self._by_figures(cell.now),
                cell.n,
                written(cell.sales, view.currency),
            ]
            for cell in view.cells
        ]
        return [head, *given, *moved]

    def behind(self, view: TiersView, key: object) -> LookBehind | None:
        """Those of a tier, or of a move; the places of cells are those that were drawn."""
        found: TierBar | TierCell | None = None
        if isinstance(key, str) and key.startswith("bar:"):
            found = view.bars[int(key.removeprefix("bar:"))]
            title = self._tier(found.tier)
        elif isinstance(key, str) and key.startswith("cell:"):
            found = view.cells[int(key.removeprefix("cell:"))]
            title = f"{self._by_figures(found.before)} {ARROW} {self._by_figures(found.now)}"
        if found is None or not found.n:
            return None
        ids = found.ids

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_tiers(session, cut, ids)

        return LookBehind(title, who)

    def _bar(self, view: TiersView, theme: Theme, row: int, bar: TierBar) -> Mark:
        share = bar.sales / view.sales if view.sales > 0 else None
        money = formats.money(bar.sales, view.currency, places=0)
        count = self._words.customers(bar.n)
        return Mark(
            shape=QRectF(0, row + 0.2, max(0.0, min(share or 0.0, 1.0)) * LONGEST, 0.6),
            area=QRectF(0, row, GRID - 0.2, 1),
            color=paler(theme.color("accent"), theme, (1.0, 0.75, 0.5, 0.35)[row]),
            words=formats.titled(
                self._tier(bar.tier), f"{count} · {money} · {formats.share(share)}"
            ),
            key=f"bar:{row}",
            label=""
            if not bar.n
            else formats.number(bar.n)
            if share is None
            else f"{formats.share(share)} · {formats.number(bar.n)}",
        )

    def _cell(self, view: TiersView, theme: Theme, cell: TierCell) -> Mark:
        row, column = ROWS.index(cell.before), ROWS.index(cell.now)
        most = max((each.n for each in view.cells), default=0) or 1
        count = self._words.customers(cell.n)
        money = formats.money(cell.sales, view.currency, places=0)
        title = f"{self._by_figures(cell.before)} {ARROW} {self._by_figures(cell.now)}"
        square = QRectF(GRID + WIDE * column + 0.03, row + 0.03, WIDE - 0.06, 0.94)
        return Mark(
            shape=square,
            area=square,
            color=self._shade(theme, row, column, cell.n / most),
            words=formats.titled(title, f"{count} · {money}"),
            key=f"cell:{view.cells.index(cell)}",
            label=formats.number(cell.n) if cell.n else "",
            form=Form.CELL,
        )

    def _shade(self, theme: Theme, row: int, column: int, strength: float) -> QColor:
        """Up is good, down is bad, staying neither; the number says how many."""
        if not strength:
            return theme.color("hover")
        if row == column:
            base = theme.color("accent")
        else:
            base = theme.tone("good" if column < row else "warn", "mark")
        return paler(base, theme, 0.25 + 0.75 * strength)

    def _tier(self, tier: Tier | None) -> str:
        return phrases.code("tier", tier) if tier else self.tr("Without a tier")

    def _by_figures(self, tier: Tier | None) -> str:
        return phrases.code("tier", tier) if tier else self.tr("Did not buy")

    def _short(self, tier: Tier | None) -> str:
        return phrases.code("tier", tier) if tier else self.tr("None")
