"""One file's columns understood: which field each is, how it writes days and numbers, its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from crm_desktop.errors import UserError
from crm_desktop.exchange import values
from crm_desktop.exchange.fields import Field, Kind, Shape, field_of, fold_header
from crm_desktop.exchange.own_fields import PREFIX, OwnField
from crm_desktop.exchange.results import Remark, RowRefusedError, UncertainDays, UnknownWord
from crm_desktop.exchange.sources import Layout
from crm_desktop.exchange.tables import Record
from crm_desktop.exchange.values import CellError, DayOrder, NumberHabit, UncertainNumbers
from crm_desktop.exchange.vocabulary import proposal, words_of

_NOTHING = frozenset(("-", "–", "—", "n/a", "#n/a", "na", "null", "none", "nan"))
_NUMBERS = (
    Shape.MONEY, Shape.PRICE, Shape.QUANTITY, Shape.SHARE, Shape.WHOLE, Shape.NUMBER,
)  # fmt: skip
_SURVEYED = 100_000
_SURVEYED_TEXT = 64
_LONGEST_TEXT = 2_000
_LONGEST_NOTES = 200_000
_MOST_WORDS = 10_000
_SAMPLES = 4
# --0203, and 1604-02-03 as Apple writes it.
_WITHOUT_YEAR = re.compile(r"(?:--|1604-?)\d{2}-?\d{2}")


class Understanding:
    """Turns the rows of one file into values by field code."""

    def __init__(
        self,
        kind: Kind,
        layout: Layout,
        mapping: Mapping[str, str],
        own_words: Mapping[tuple[str, str], str],
        records: Iterable[Record],
        day_orders: Mapping[str, str] | None = None,
        number_habit: str | None = None,
        own: Sequence[OwnField] = (),
    ) -> None:
        """`day_orders` is {field code: order} for columns that leave it open, `number_habit` the
        decimal mark for those; `own` are the fields that the firm made.
        """
        self.kind = kind
        self.mapping = dict(mapping)
        self._unknown: Counter[tuple[str, str]] = Counter()
        self._yearless: Counter[tuple[str, str]] = Counter()
        self._columns = [
            (index, field_of(kind, mapping[header], own))
            for index, header in enumerate(layout.headers)
            if header in mapping
        ]
        seen = self._survey(records)
        self.uncertain_numbers: list[UncertainNumbers] = []
        self._habits = self._number_habits(seen, layout.delimiter == ";", number_habit)
        self._orders: dict[int, DayOrder] = {}
        self.uncertain_days: list[UncertainDays] = []
        for index, field in self._columns:
            if field.shape is Shape.DAY:
                self._settle_order(index, field.code, seen[index], day_orders or {})
        self._words = {
            field.code: _choices(field, own_words)
            if isinstance(field, OwnField)
            else words_of(kind, field.code, own_words)
            for _index, field in self._columns
            if field.shape is Shape.CODE
        }
        self._readers = [
            (index, field.code, field.several, self._reader(index, field, seen))
            for index, field in self._columns
        ]

    def values(self, cells: list[str]) -> dict[str, Any]:
        """The values of a row by field code; RowRefusedError when a cell is not understood."""
        row: dict[str, Any] = {}
        width = len(cells)
        for index, code, several, read in self._readers:
            if index >= width:
                continue
            text = cells[index].strip()
            if not text:
                continue
            if len(text) > _LONGEST_TEXT and (
                len(text) > _LONGEST_NOTES or not code.endswith("notes")
            ):
                raise RowRefusedError("text_too_long", column=code.removeprefix(PREFIX))
            if read is None:
                row[code] = text
                continue
            try:
                value = read(text)
            except CellError as wrong:
                said = code.removeprefix(PREFIX)
                raise RowRefusedError(wrong.code, column=said, value=text[:80]) from wrong
            if several:
                row.setdefault(code, []).extend(value)
            elif value is not None:
                row[code] = value
        return row

    def columns(self) -> list[tuple[int, str]]:
        """(index, field code) of every column that is read."""
        return [(index, field.code) for index, field in self._columns]

    def day_orders(self) -> dict[str, str]:
        """How each field of days is written, as its whole column showed."""
        return {f.code: str(self._orders[at]) for at, f in self._columns if at in self._orders}

    def decimal_mark(self) -> str | None:
        """The decimal mark that the columns of numbers show; None without such a column."""
        marks = Counter(habit.decimal for habit in self._habits.values())
        return marks.most_common(1)[0][0] if marks else None

    def forget_words(self) -> None:
        """Begin counting unknown words anew."""
        self._unknown.clear()
        self._yearless.clear()

    def unknown_words(self) -> Iterator[UnknownWord]:
        """The words of code fields that are not ours, the commonest first."""
        for (code, word), count in self._unknown.most_common():
            yield UnknownWord(code, word, count, proposal(self.kind, code, word))

    def remarks(self) -> Iterator[Remark]:
        """What was decided about a column without being certain."""
        for days in self.uncertain_days:
            if not days.is_chosen:
                yield Remark("date_order_uncertain", {"field": days.field, "order": days.order})
        for numbers in self.uncertain_numbers:
            if not numbers.is_chosen:
                said = {"field": numbers.field, "decimal": numbers.decimal}
                yield Remark("numbers_uncertain", said | {"sample": "".join(numbers.samples[:1])})
        for (code, text), count in self._yearless.items():
            yield Remark("birthday_without_year", {"column": code, "value": text}, count)

    def _settle_order(
        self, index: int, code: str, texts: set[str], chosen: Mapping[str, str]
    ) -> None:
        """The whole column decides; only where it leaves the order open the user does."""
        order, is_certain = values.order_of_days(texts)
        if not is_certain:
            order = DayOrder(chosen.get(code, order))
            samples = sorted(filter(None, map(str.strip, texts)))[:_SAMPLES]
            self.uncertain_days.append(UncertainDays(code, order, tuple(samples), code in chosen))
        self._orders[index] = order

    def _survey(self, records: Iterable[Record]) -> dict[int, set[str]]:
        """The different texts of every column whose habit matters."""
        seen: dict[int, set[str]] = {
            index: set()
            for index, field in self._columns
            if field.shape is Shape.DAY or field.shape in _NUMBERS
        }
        if not seen:
            return seen
        for record in records:
            width = len(record.cells)
            for index, texts in seen.items():
                if index < width and len(texts) < _SURVEYED:
                    texts.add(record.cells[index][:_SURVEYED_TEXT])
        return seen

    def _number_habits(
        self, seen: Mapping[int, set[str]], semicolons: bool, chosen: str | None
    ) -> dict[int, NumberHabit]:
        """Every column decides, else its file; only where both leave it open the user does."""
        columns = {index: field for index, field in self._columns if field.shape in _NUMBERS}
        habits = values.habits_of_columns(
            {index: seen[index] for index in columns}, semicolons=semicolons
        )
        for index, habit in habits.items():
            if habit.is_certain:
                continue
            habits[index] = habit = NumberHabit(chosen or habit.decimal, is_certain=False)
            samples = sorted(filter(values.is_open_number, seen[index]))[:_SAMPLES]
            self.uncertain_numbers.append(
                UncertainNumbers(
                    columns[index].code, habit.decimal, tuple(samples), chosen is not None
                )
            )
        return habits

    def _reader(
        self, index: int, field: Field, seen: Mapping[int, set[str]]
    ) -> Callable[[str], Any] | None:
        """How the cells of a column are read; None for plain text."""
        shape, habit = field.shape, self._habits.get(index, NumberHabit())
        if shape is Shape.YES_NO:
            return _remembering(lambda text: _unless_empty(text, values.to_yes_no))
        if shape is Shape.NUMBER:
            return lambda text: _unless_empty(
                text, lambda t: float(_bounded(values.to_number(t, habit)))
            )
        if shape is Shape.TEXT:
            return None
        if shape is Shape.LIST:
            return values.split_words if field.code == "tags" else values.split_list
        if shape is Shape.CODE:
            return self._code_reader(field.code)
        if shape is Shape.DAY:
            read = _remembering(_day_reader(self._orders[index]))
            return self._birthday_reader(field.code, read) if "birthday" in field.code else read
        if shape is Shape.SHARE:
            percent = values.are_percents(seen[index], habit)
            share = NumberHabit(habit.decimal, percent)
            return _remembering(
                lambda text: _unless_empty(text, lambda t: values.to_share(t, share))
            )
        if shape is Shape.MONEY:
            return lambda text: _unless_empty(text, lambda t: _bounded(values.to_number(t, habit)))
        scale = {Shape.PRICE: 4, Shape.QUANTITY: 3, Shape.WHOLE: 0}[shape]
        return lambda text: _unless_empty(text, lambda t: values.to_scaled(t, habit, scale))

    def _birthday_reader(self, code: str, read: Callable[[str], Any]) -> Callable[[str], Any]:
        """Address books know birthdays without a year, which we cannot keep."""

        def birthday(text: str) -> Any:
            if not _WITHOUT_YEAR.fullmatch(text):
                return read(text)
            if len(self._yearless) < _MOST_WORDS:
                self._yearless[(code, text)] += 1
            return None

        return birthday

    def _code_reader(self, code: str) -> Callable[[str], str | None]:
        words = self._words[code]
        known: dict[str, str | None] = {}

        def read(text: str) -> str | None:
            if text not in known:
                if len(known) > _MOST_WORDS:
                    known.clear()
                known[text] = words.get(fold_header(text))
            found = known[text]
            if found is None and len(self._unknown) < _MOST_WORDS:
                self._unknown[(code, text[:80])] += 1
            return found or None

        return read


def _choices(field: OwnField, own_words: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """{folded word: word} of what an own field offers, the user's words for them on top."""
    known = {fold_header(choice): choice for choice in field.choices}
    for (name, word), choice in own_words.items():
        if name != field.code:
            continue
        if choice and choice not in field.choices:
            raise UserError(
                "unknown_code",
                field=field.name,
                word=word,
                value=choice,
                known=", ".join(field.choices),
            )
        known[fold_header(word)] = choice
    return known


def _day_reader(order: DayOrder) -> Callable[[str], str | None]:
    return lambda text: _unless_empty(text, lambda t: values.to_day(t, order).isoformat())


def _unless_empty(text: str, read: Callable[[str], Any]) -> Any:
    return None if text.lower() in _NOTHING else read(text)


def _bounded(number: Decimal) -> Decimal:
    if abs(number) > 10**13:
        raise CellError("number_too_large")
    return number


def _remembering(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """The same reader, quick for texts that come again, as days and shares do."""
    known: dict[str, Any] = {}

    def again(text: str) -> Any:
        if text not in known:
            if len(known) > _SURVEYED:
                known.clear()
            known[text] = read(text)
        return known[text]

    return again
