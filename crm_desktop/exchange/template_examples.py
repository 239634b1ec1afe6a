"""The example row of each template, which the import recognises and leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crm_desktop.exchange.fields import FIELDS
from crm_desktop.exchange.kinds import Kind, Shape
from crm_desktop.exchange.template_words import LANGUAGES, LEFT_OUT, WORDS, YES_NO, word

_FIRM = ("Example Pumps Ltd", "示例泵业有限公司", "Bombas Ejemplo S.L.")
_PERSON = ("Maria Example", "示例王芳", "María Ejemplo")
_PUMP = ("Example pump 40", "示例水泵40", "Bomba ejemplo 40")
_DEAL = ("Example: pumps for hall 3", "示例：三号厂房水泵", "Ejemplo: bombas nave 3")

_VALUES: dict[str, tuple[str, str, str]] = {
    "industry": ("Machinery", "机械", "Maquinaria"),
    "source": ("Trade fair", "展会", "Feria"),
    "city": ("Leeds", "苏州", "León"),
    "country": ("United Kingdom", "中国", "España"),
    "title": ("Head of purchasing", "采购经理", "Jefa de compras"),
    "contact_title": ("Head of purchasing", "采购经理", "Jefa de compras"),
    "tags": ("example; pumps", "示例；水泵", "ejemplo; bombas"),
    "notes": (
        "An example: it is left out when you import.",
        "示例行：导入时会自动忽略。",
        "Un ejemplo: no se importa.",
    ),
    "line": ("Pumps", "水泵", "Bombas"),
    "product_line": ("Pumps", "水泵", "Bombas"),
    "currency": ("GBP", "CNY", "EUR"),
    "text": ("Showed the new pump", "介绍新水泵", "Mostré la bomba nueva"),
    "product": _PUMP,
    "product_name": _PUMP,
    "customer": _FIRM,
    "contact": _PERSON,
    "contact_name": _PERSON,
}
_ALIKE = {
    "external_id": "EXAMPLE-1", "customer_id": "EXAMPLE-1", "code": "EXAMPLE-40",
    "product_code": "EXAMPLE-40", "order_number": "EXAMPLE-1001", "date": "2026-03-02",
    "opened_on": "2026-01-12", "expected_close": "2026-06-30", "quantity": "12",
    "unit_price": "140.00", "unit_cost": "95.00", "amount": "1680.00", "minutes": "45",
    "email": "example@example.com", "contact_email": "example@example.com",
}  # fmt: skip
_NAMES = {
    Kind.CUSTOMERS: _FIRM,
    Kind.CONTACTS: _PERSON,
    Kind.PRODUCTS: _PUMP,
    Kind.DEALS: _DEAL,
}
_CODES = {"tier": "key", "class": "prospect", "stage": "evaluation", "kind": "visit"}


def columns(kind: Kind) -> tuple[str, ...]:
    """The codes of the fields a template has columns for, in order."""
    return tuple(f.code for f in FIELDS[kind] if f.code not in LEFT_OUT[kind])


def example(kind: Kind, language: str) -> tuple[str, ...]:
    """The cells of the example row, in the order of the columns; all of them are text."""
    return tuple(_cell(kind, code, language) for code in columns(kind))


def is_example(cells: Sequence[str]) -> bool:
    """Whether a row is the example of a template as we wrote it, in whatever language.

    Somebody's own row never is: every one of its cells would have to say the same.
    """
    filled = tuple(cell.strip() for cell in cells if cell.strip())
    return filled in _examples()


@cache
def _examples() -> frozenset[tuple[str, ...]]:
    return frozenset(
        tuple(filter(None, example(kind, language))) for kind in Kind for language in LANGUAGES
    )


def choices(kind: Kind, code: str, language: str) -> tuple[str, ...]:
    """The words a column offers in its drop-down list; none for a column that is free."""
    field = next((f for f in FIELDS[kind] if f.code == code), None)
    if field is None:
        return ()
    if field.shape is Shape.CODE and code in WORDS:
        return tuple(word(code, each, language) for each in WORDS[code])
    if field.shape is Shape.YES_NO:
        return YES_NO[LANGUAGES.index(language)]
    return ()


def _cell(kind: Kind, code: str, language: str) -> str:
    place = LANGUAGES.index(language)
    if code == "name":
        return _NAMES[kind][place]
    if code in _CODES and choices(kind, code, language):
        return word(code, _CODES[code], language)
    if code in _VALUES:
        return _VALUES[code][place]
    return _ALIKE.get(code, "")
