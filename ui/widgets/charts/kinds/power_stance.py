"""Power × stance: who holds the influence in the open deals, for us or against us."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.power_stance import PowerStanceView, behind_power, power_and_stance
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.power_stance import OPINIONS, Power, PowerCell
from crm_desktop.models.codes import Stance
from ui import formats, phrases
from ui.theme import Theme, Tone
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Drawing, Form, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.words import ChartWords, joined

COLUMNS = (Stance.OPPONENT, Stance.NEUTRAL, Stance.SUPPORTER, Stance.UNKNOWN)
TONES: dict[Stance, Tone] = {
    Stance.OPPONENT: "bad", Stance.NEUTRAL: "info", Stance.SUPPORTER: "good",
    Stance.UNKNOWN: "neutral",
}  # fmt: skip
STRONGEST = 5  # influence goes from 1 to 5
FAINT = 0.25  # the colour of a cell that least hangs on


class OfCell(NamedTuple):
    """The key of a cell."""

    influence: int | None
    stance: Stance


class PowerStanceKind(ChartKind):
    """A grid: influence upwards, stance from left to right; the more hangs on it, the stronger."""

    code = "power_stance"
    icon = "person"
    filters = frozenset({"tier", "industry", "owner_id", "line", "currency"})
    watches = (
        "customer", "deal", "deal_product", "product", "stakeholder", "exchange_rate",
        "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Power × stance")

    def about(self) -> str:
        return self.tr("Who holds the power in the open deals: with us or against us?")

    def question(self) -> Question:
        return power_and_stance

    def missing(self, view: PowerStanceView) -> Missing | None:
        if view.found.people >= OPINIONS:
            return None
        return Missing(
            self.tr("Not enough data"),
            self.tr(
                "Where the power lies: needs {needed} people on the stakeholder maps of open "
                "deals, there are {n}."
            ).format(needed=OPINIONS, n=formats.number(view.found.people)),
        )

    def sentence(self, view: PowerStanceView) -> str:
        found = view.found
        sentences = [
            self.tr("{people} are on the maps of {deals}.").format(
                people=self._people(found.people), deals=self._open_deals(found.deals)
            ),
            self._opposed(view),
        ]
        if len(found.sum_of(Power.UNKNOWN).deals) < found.deals:
            ours, against = found.sum_of(Power.WITH_US), found.sum_of(Power.AGAINST_US)
            said = self.tr("Most of the power is with us in {ours}, against us in {against}.")
            sentences.append(
                said.format(
                    ours=formats.number(len(ours.deals)),
                    against=formats.number(len(against.deals)),
                )
            )
        return joined([*sentences, self._words.as_of(formats.day(view.as_of))])

    def _opposed(self, view: PowerStanceView) -> str:
        found = view.found
        if not found.opposed:
            return self.tr("Nobody of great influence is against us.")
        said = self.tr(
            "In %Ln of them, worth {amount}, somebody of great influence is against us.",
            "",
            len(found.opposed),
        )
        return said.format(amount=formats.money(found.opposed_amount, view.currency, places=0))

    def note(self, view: PowerStanceView) -> str:
        unknown = len(view.found.sum_of(Power.UNKNOWN).deals)
        parts = [
            self.tr("In %Ln open deal(s) too few stances are known.", "", unknown)
            if unknown
            else "",
            self.tr("%Ln open deal(s) have nobody on a map.", "", view.without_map)
            if view.without_map
            else "",
            self._words.deals_left_out(view.left_out, view.currency),
        ]
        return joined(parts)

    def draw(self, view: PowerStanceView, theme: Theme) -> Drawing:
        cells = {(cell.influence, cell.stance): cell for cell in view.found.cells}
        rows: list[int | None] = list(range(1, STRONGEST + 1))
        if any(cell.influence is None for cell in view.found.cells):
            rows.insert(0, None)
        columns = [
            stance for stance in COLUMNS
            if stance is not Stance.UNKNOWN or any(c.stance is stance for c in view.found.cells)
        ]  # fmt: skip
        return Drawing(
            marks=[
                self._cell(view, cells.get((row, stance)), QRectF(x, y, 1, 1), stance, theme)
                for y, row in enumerate(rows)
                for x, stance in enumerate(columns)
            ],
            bounds=QRectF(0, 0, len(columns), len(rows)),
            left=[(y + 0.5, self._influence(row)) for y, row in enumerate(rows)],
            bottom=[(x + 0.5, phrases.code("stance", stance)) for x, stance in enumerate(columns)],
            left_title=self.tr("Influence"),
        )

    def rows(self, view: PowerStanceView) -> Rows:
        head = [
            self.tr("Influence"), self.tr("Stance"), self.tr("People"), self.tr("Deals"),
            self._words.amount_in(view.currency),
        ]  # fmt: skip
        return [
            head,
            *(
                [
                    self._influence(cell.influence),
                    phrases.code("stance", cell.stance),
                    cell.people,
                    len(cell.deals),
                    written(cell.amount, view.currency),
                ]
                for cell in view.found.cells
            ),
        ]

    def behind(self, view: PowerStanceView, key: object) -> LookBehind | None:
        cell = next((c for c in view.found.cells if OfCell(c.influence, c.stance) == key), None)
        if cell is None:
            return None

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_power(session, cut, cell.deals)

        return LookBehind(self._title(cell), who, deals=True)

    def _cell(
        self,
        view: PowerStanceView,
        cell: PowerCell | None,
        place: QRectF,
        stance: Stance,
        theme: Theme,
    ) -> Mark:
        color = theme.tone(TONES[stance], "mark")
        if cell is None:
            nobody = self.tr("Nobody")
            empty = paler(theme.tone("neutral", "mark"), theme, 0.08)
            return Mark(place, place, empty, nobody, None, form=Form.CELL)
        money = formats.money(cell.amount, view.currency, places=0)
        compact = formats.compact_money(cell.amount, view.currency)
        people = formats.number(cell.people)
        return Mark(
            shape=place,
            area=place,
            color=self._strength(view, cell, color, theme),
            words=formats.titled(
                self._title(cell),
                self._people(cell.people) + f" · {self._words.deals(len(cell.deals))} · {money}",
            ),
            key=OfCell(cell.influence, cell.stance),
            label=f"{people} · {compact}" if cell.amount else people,
            form=Form.CELL,
        )

    def _strength(
        self, view: PowerStanceView, cell: PowerCell, color: QColor, theme: Theme
    ) -> QColor:
        share = cell.amount / view.largest if view.largest else 0.0
        return paler(color, theme, FAINT + (1 - FAINT) * share)

    def _title(self, cell: PowerCell) -> str:
        return self.tr("{stance}, influence {influence}").format(
            stance=phrases.code("stance", cell.stance), influence=self._influence(cell.influence)
        )

    def _influence(self, influence: int | None) -> str:
        return self.tr("unknown") if influence is None else formats.number(influence)

    def _people(self, n: int) -> str:
        return self.tr("%Ln person(s)", "", n)

    def _open_deals(self, n: int) -> str:
        return self.tr("%Ln open deal(s)", "", n)
