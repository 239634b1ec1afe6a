"""Deals from a file's rows, with their moves, products and rivals."""

from __future__ import annotations

from crm_desktop.exchange.keys import Keys
from crm_desktop.exchange.matching import Matching
from crm_desktop.exchange.order_rows import Occurrences, currency_of, minor_units
from crm_desktop.exchange.own_fields import OwnValues
from crm_desktop.exchange.people import Values
from crm_desktop.exchange.results import RowRefusedError
from crm_desktop.exchange.wanted import name_key
from crm_desktop.models.codes import BuyingStage, Outcome
from crm_desktop.models.types import instant_from_int

_OUTCOMES = frozenset(Outcome)
# Where a deal stands that is over, when its file says no more than that.
_STAGE_OF = {
    Outcome.WON: BuyingStage.FOLLOW_UP,
    Outcome.LOST: BuyingStage.DECISION,
    Outcome.NO_DECISION: BuyingStage.DECISION,
}


class Deals:
    """Deals: by the other program's id, else by customer, name and the day they were opened."""

    def __init__(self, matching: Matching, own: OwnValues) -> None:
        self._matching = matching
        self._own = own
        self._batch = matching.batch
        self._currency = ""
        self._today = instant_from_int(matching.now).astimezone().date().isoformat()
        self._by_id = Keys()
        self._by_name = Keys()  # (customer, name), for those who go by nothing else
        self._unnamed = Occurrences()
        self._load()

    def next_file(self, currency: str) -> None:
        """Begin another file, whose amounts are in `currency` where it names none."""
        self._currency = currency
        self._unnamed.next_file()

    def take(self, values: Values) -> None:
        """One row: a deal, with its product and rivals."""
        matching, external_id = self._matching, values.get("external_id")
        name = values.get("name") or values.get("product") or values.get("customer") or external_id
        if not name:
            raise RowRefusedError("name_missing")
        columns = self._columns(values)
        customer_id = matching.customer(values)
        columns |= {"customer_id": customer_id, "owner_id": matching.user(values.get("owner"))}
        found = self._find(values, name, customer_id)
        if found is not None and self._batch.leaves_alone(found):
            return
        if found is None:
            found = self._open(name, external_id, columns)
        else:
            columns["name"] = values.get("name")
            if external_id and not self._batch.current("deal", found)["external_id"]:
                columns["external_id"] = external_id
                self._by_id.setdefault(external_id, found)
            self._change(found, columns, stated="stage" in values or "outcome" in values)
        self._hang_on(found, customer_id, values)
        self._own.put(found, values)

    def _find(self, values: Values, name: str, customer_id: int | None) -> int | None:
        """By the keys that were chosen; else a deal with an id goes by it and others by name."""
        external_id, plan = values.get("external_id"), self._matching.plan
        if not plan.match:
            if external_id:
                return self._by_id.first(external_id)
            return self._unnamed.find((customer_id, name_key(name), values.get("opened_on")))
        for key in plan.match:
            if key == "external_id" and external_id:
                found = self._by_id.first(external_id)
            elif key == "name":
                found = self._by_name.first((customer_id, name_key(name)))
            else:
                continue
            if found is not None:
                return found
        return None

    def _open(self, name: str, external_id: str | None, columns: Values) -> int:
        stage = columns["buying_stage"]
        if columns["customer_id"] is None:
            self._matching.remark("deal_without_customer")
        found = self._batch.insert("deal", name=name, external_id=external_id, **columns)
        if external_id:
            self._by_id.add(external_id, found)
        self._by_name.add((columns["customer_id"], name_key(name)), found)
        self._batch.insert(
            "stage_move",
            customer_id=columns["customer_id"],
            deal_id=found,
            to_stage=stage,
            moved_on=columns["opened_on"] or columns["closed_on"] or self._today,
        )
        return found

    def _change(self, deal_id: int, columns: Values, *, stated: bool) -> None:
        """A known deal as the file has it now; a new stage is a dated move."""
        before = self._batch.current("deal", deal_id)
        stage, old = columns["buying_stage"], before["buying_stage"]
        if self._batch.existing == "fill" and not self._batch.is_new(deal_id):
            # Where a deal stands and how it ended is no gap.
            columns["buying_stage"] = columns["outcome"] = columns["closed_on"] = stage = None
        elif not stated or (columns["outcome"] and before["outcome"] == columns["outcome"]):
            columns["buying_stage"] = stage = None
        elif before["outcome"] and not columns["outcome"]:
            # An import never takes away, so what is over here is not opened again.
            if stage != old:
                self._matching.remark("deal_stays_closed", name=str(before["name"]))
            columns["buying_stage"] = columns["expected_close"] = stage = None
        if stage and stage != old:
            self._batch.insert(
                "stage_move",
                customer_id=columns["customer_id"] or before["customer_id"],
                deal_id=deal_id,
                from_stage=old,
                to_stage=stage,
                moved_on=columns["closed_on"] or self._today,
            )
        if before["customer_id"] and self._batch.existing == "fill":
            columns["customer_id"] = None
        if columns["customer_id"] and before["customer_id"] != columns["customer_id"]:
            self._follow(deal_id, columns["customer_id"])
        self._batch.fill("deal", deal_id, columns)

    def _follow(self, deal_id: int, customer_id: int) -> None:
        """What hangs on a deal belongs to the customer it now has."""
        for table in ("stage_move", "deal_product", "contest"):
            for (row_id,) in self._batch.rows(
                f"SELECT id FROM {table} WHERE deal_id = {deal_id:d}"
            ):
                self._batch.fill(table, row_id, {"customer_id": customer_id})

    def _columns(self, values: Values) -> Values:
        stage, outcome = values.get("stage"), values.get("outcome")
        if stage in _OUTCOMES:
            stage, outcome = None, outcome or stage
        currency = currency_of(values, self._currency)
        amount = minor_units(values.get("amount"), currency)
        closed, expected = values.get("closed_on"), values.get("expected_close")
        if outcome is None:
            # Other programs keep the day a deal is hoped to close in the same column.
            closed, expected = None, expected or closed
        if stage is None:
            stage = _STAGE_OF[Outcome(outcome)] if outcome else BuyingStage.NEED
        return {
            "buying_stage": str(stage),
            "outcome": outcome and str(outcome),
            "amount": amount,
            "currency": currency if amount is not None else None,
            "opened_on": values.get("opened_on"),
            "closed_on": closed,
            "expected_close": expected,
            "source": values.get("source"),
            "notes": values.get("notes"),
        }

    def _hang_on(self, deal_id: int, customer_id: int | None, values: Values) -> None:
        batch, owned = self._batch, {"customer_id": customer_id, "deal_id": deal_id}
        product_id = self._matching.product(None, values.get("product"))
        if product_id is not None and batch.remember("deal_product", deal_id, product_id):
            batch.insert("deal_product", product_id=product_id, **owned)
        for rival in values.get("competitors", ()):
            rival_id = self._matching.competitor(rival)
            if batch.remember("contest", deal_id, rival_id):
                batch.insert("contest", competitor_id=rival_id, **owned)

    def _load(self) -> None:
        run = self._batch.rows
        for row_id, external_id, customer_id, name, opened in run(
            "SELECT id, external_id, customer_id, name, opened_on FROM deal ORDER BY id"
        ):
            self._by_name.add((customer_id, name_key(name)), row_id)
            if external_id:
                self._by_id.setdefault(external_id, row_id)
            else:
                self._unnamed.know((customer_id, name_key(name), opened), row_id)
        for deal_id, product_id in run("SELECT deal_id, product_id FROM deal_product"):
            self._batch.remember("deal_product", deal_id, product_id)
        for deal_id, rival_id in run("SELECT deal_id, competitor_id FROM contest"):
            self._batch.remember("contest", deal_id, rival_id)
