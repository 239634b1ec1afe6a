"""The words for days, months and parts of the day, folded, in three languages."""

from __future__ import annotations

# Offsets from today. Longer ones first where one begins with another.
RELATIVE: tuple[tuple[str, int], ...] = (
    ("overmorrow", 2),
    ("pasado manana", 2), ("antes de ayer", -2), ("anteayer", -2), ("antier", -2),
    ("anteanoche", -2), ("大后天", 3), ("大前天", -3), ("后天", 2), ("后日", 2), ("前天", -2),
    ("前日", -2), ("前晚", -2),
    ("tomorrow", 1), ("tommorow", 1), ("tomorow", 1), ("tommorrow", 1), ("tmrw", 1), ("tmr", 1),
    ("tmw", 1), ("tomo", 1), ("2moro", 1), ("2morrow", 1),
    ("yesterday", -1), ("yday", -1), ("last night", -1), ("yest", -1), ("ystdy", -1),
    ("this morning", 0), ("this afternoon", 0), ("this evening", 0), ("this noon", 0),
    ("tonight", 0), ("tonite", 0), ("today", 0), ("tdy", 0), ("2day", 0), ("end of day", 0),
    ("eod", 0), ("cob", 0), ("just now", 0),
    ("ayer", -1), ("anoche", -1),
    ("esta manana", 0), ("esta tarde", 0), ("esta noche", 0), ("este mediodia", 0),
    ("hoy mismo", 0), ("hoy", 0), ("hace un rato", 0), ("ahora mismo", 0),
    ("明天", 1), ("明日", 1), ("明早", 1), ("明晚", 1), ("明儿", 1), ("明晨", 1), ("翌日", 1),
    ("昨天", -1), ("昨日", -1), ("昨晚", -1), ("昨儿", -1), ("昨夜", -1), ("昨早", -1),
    ("今天", 0), ("今日", 0), ("今早", 0), ("今晚", 0), ("今儿", 0), ("今晨", 0), ("当天", 0),
)  # fmt: skip
_TOMORROWS = ("tomorrow", "tommorow", "tomorow", "tommorrow", "tmrw", "tmr", "tmw", "2moro")
_YESTERDAYS = ("yesterday", "yday", "yest", "ystdy")
RELATIVE += tuple(
    (f"{article}day {word} {day}", shift)
    for article in ("the ", "")
    for word, days, shift in (("after", _TOMORROWS, 2), ("before", _YESTERDAYS, -2))
    for day in days
)
# "mañana" alone: not where it is the morning (la mañana, por la mañana, esta mañana).
TOMORROW_ES = r"(?<!la\s)(?<!esta\s)(?<!pasado\s)manana"

WEEKDAYS_EN: dict[str, int] = {
    "mondays?": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "wednes": 2,
    "weds": 2, "wed": 2, "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4,
    "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
WEEKDAYS_ES: dict[str, int] = {
    "lunes": 0, "lun": 0, "martes": 1, "mar": 1, "miercoles": 2, "mie": 2, "mier": 2, "jueves": 3,
    "jue": 3, "viernes": 4, "vie": 4, "vier": 4, "sabado": 5, "sab": 5, "domingo": 6, "dom": 6,
}  # fmt: skip
# Short ones that are words of other meanings too: a day only where something points at it.
DOUBTFUL = frozenset({"sat", "sun", "mar", "dom", "domingo", "mon", "wed"})
WEEKDAYS_ZH = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
WEEKDAYS_ZH |= {"1": 0, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5}

MONTHS: dict[str, int] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9,
    "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    "enero": 1, "ene": 1, "febrero": 2, "marzo": 3, "mar": 3, "abril": 4, "abr": 4, "mayo": 5,
    "junio": 6, "julio": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "octubre": 10,
    "noviembre": 11, "diciembre": 12, "dic": 12,
}  # fmt: skip

# (pattern, which half of the day); morning and noon keep an hour as it is written.
MORNING, NOON, AFTERNOON, NIGHT = "morning", "noon", "afternoon", "night"
PARTS: tuple[tuple[str, str], ...] = (
    ("(?:in the |this |early )?mornings?", MORNING),
    ("(?:in the |this )?afternoons?|aft", AFTERNOON),
    ("(?:in the |this )?evenings?|tonight|tonite|at night|last night", NIGHT),
    ("(?:por|de|en|a) la manana|esta manana|de madrugada|temprano", MORNING),
    ("(?:por|de|en|a) la tarde|esta tarde|(?:ayer|hoy|manana) tarde", AFTERNOON),
    ("(?:por|de|en|a) la noche|esta noche|anoche|anteanoche", NIGHT),
    ("del mediodia", NOON),
    ("凌晨|清晨|早上|早晨|上午|今早|明早|昨早|一早|一大早|今晨|明晨|大清早", MORNING),
    ("中午|正午|午间", NOON),
    ("下午|傍晚|午后", AFTERNOON),
    ("晚上|今晚|明晚|昨晚|夜里|夜间|晚间|前晚|昨夜", NIGHT),
)
