"""The open deals by the customer's stage of buying."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop import charts
from crm_desktop.charts import BehindMark, Slice, StageBar, StagesView
from crm_desktop.models.codes import BuyingStage
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Drawing, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.shapes import lying
from ui.widgets.charts.words import ChartWords, joined

FADING = 0.08  # by which every stage is paler than the one before


class StagesKind(ChartKind):
    """Lying bars, one for each of the customer's stages in order, paler towards the end."""

    code = "stages"
    icon = "stage"
    filters = frozenset({"tier", "industry", "owner_id", "line", "currency"})
    watches = ("customer", "deal", "deal_product", "product", "firm_setting")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Open deals by the customer's stage")

    def about(self) -> str:
        return self.tr("Where do the open deals stand, and how much are they worth?")

    def question(self) -> Question:
        return charts.open_deals

    def missing(self, view: StagesView) -> Missing | None:
        if view.n:
            return None
        return Missing(
            self.tr("No open deals"),
            self.tr("Where the customers stand in buying is shown here, deal by deal."),
        )

    def sentence(self, view: StagesView) -> str:
        fullest = max(view.stages, key=lambda stage: stage.n)
        known = view.n - sum(stage.unknown for stage in view.stages)
        facts = {
            "deals": self._words.deals(view.n),
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
        return joined([*sentences, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: StagesView) -> str:
        return self._words.deals_left_out(view.left_out, view.currency)

    def draw(self, view: StagesView, theme: Theme) -> Drawing:
        longest = max((stage.n for stage in view.stages), default=0) or 1
        return Drawing(
            marks=[
                self._bar(view, theme, place, stage, longest)
                for place, stage in enumerate(view.stages)
            ],
            bounds=QRectF(0, 0, longest, len(view.stages)),
            left=[
                (place + 0.5, phrases.code("buying_stage", str(stage.stage)))
                for place, stage in enumerate(view.stages)
            ],
            lying=True,
        )

    def rows(self, view: StagesView) -> Rows:
        head = [self.tr("Stage"), self.tr("Deals"), self._words.amount_in(view.currency)]
        return [
            head,
            *(
                [
                    phrases.code("buying_stage", str(stage.stage)),
                    stage.n,
                    written(stage.amount, view.currency),
                ]
                for stage in view.stages
            ),
        ]

    def behind(self, view: StagesView, key: object) -> LookBehind | None:
        if not isinstance(key, BuyingStage):
            return None

        def who(session: Session, cut: Slice) -> BehindMark:
            return charts.behind_stage(session, cut, key)

        return LookBehind(phrases.code("buying_stage", str(key)), who, deals=True)

    def _bar(
        self, view: StagesView, theme: Theme, place: int, stage: StageBar, longest: int
    ) -> Mark:
        count = formats.number(stage.n)
        compact = formats.compact_money(stage.amount, view.currency)
        money = formats.money(stage.amount, view.currency, places=0)
        return Mark(
            shape=lying(place, stage.n),
            area=QRectF(0, place, longest * 10, 1),
            color=paler(theme.color("accent"), theme, 1 - FADING * place),
            words=formats.titled(
                phrases.code("buying_stage", str(stage.stage)),
                f"{self._words.deals(stage.n)} · {money}",
            ),
            key=stage.stage,
            label=f"{count} · {compact}" if stage.amount else count,
        )
