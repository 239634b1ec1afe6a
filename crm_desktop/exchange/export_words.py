"""What an export calls its columns and codes in the user's language.

Every header and word is one that the import takes for the same field and code.
"""

from __future__ import annotations

from crm_desktop.exchange import template_words
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.template_words import LANGUAGES

# Told beside a record, and no field of it: the import leaves these columns out.
_TOLD: dict[str, tuple[str, str, str]] = {
    "last_touch_on": ("Last touch", "最近联系", "Último contacto"),
    "last_order_on": ("Last order", "最近订单", "Último pedido"),
    "net_sales": ("Net sales", "净销售额", "Ventas netas"),
    "open_deals": ("Open deals", "进行中商机数", "Oportunidades abiertas"),
    "open_amount": ("Amount of open deals", "进行中商机金额", "Importe abierto"),
    "closes_on": ("Expected / closed", "预计/关闭日期", "Prevista / cerrada"),
    "stage_days": ("Days at this stage", "本阶段天数", "Días en la etapa"),
    "stance": ("Stance", "态度", "Postura"),
    "influence": ("Influence", "影响力", "Influencia"),
    "political_standing": ("Political standing", "政治地位", "Posición política"),
}
_WORDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "sales_mode": {
        "serve": ("Serve", "服务", "Atender"),
        "court": ("Court", "公关", "Cortejar"),
        "advise": ("Advise", "顾问", "Asesorar"),
        "guide": ("Guide", "引导", "Guiar"),
    },
    "stance": {
        "supporter": ("Supporter", "支持者", "Partidario"),
        "neutral": ("Neutral", "中立", "Neutral"),
        "opponent": ("Opponent", "反对者", "Opositor"),
        "unknown": ("Unknown", "未知", "Desconocida"),
    },
    "political_standing": {
        "inner_circle": ("Inner circle", "核心圈", "Círculo íntimo"),
        "political_structure": ("Political structure", "政治结构", "Estructura política"),
        "outside": ("Outside", "圈外", "Fuera"),
    },
    **template_words.WORDS,
}


def title(kind: Kind, code: str, language: str | None) -> str:
    """What a column is called; its code without a language, a field of one's own its name."""
    if language is None:
        return code
    if code in _TOLD:
        return _TOLD[code][LANGUAGES.index(language)]
    return template_words.header(kind, code, language)


def word(code_field: str, code: str, language: str | None) -> str:
    """The word for a code; the code itself without a language."""
    words = _WORDS.get(code_field, {}).get(code)
    return words[LANGUAGES.index(language)] if words and language is not None else code


def yes_no(value: bool, language: str | None) -> str:
    """Yes or no, as the import reads it."""
    yes, no = template_words.YES_NO[LANGUAGES.index(language or "en")]
    said = yes if value else no
    return said.lower() if language is None else said
