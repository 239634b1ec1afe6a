"""Words that begin a promise, a next step, or what somebody else said; marks of the tenses."""

from __future__ import annotations

from dataclasses import dataclass

OURS, THEIRS, BY_SUBJECT = "ours", "theirs", "by_subject"


@dataclass(frozen=True)
class Turn:
    """What begins here: `promise`, `next`, or `said`. A weak one does not end what is said."""

    part: str
    whose: str = OURS
    weak: bool = False
    subject: bool = False  # he, she, 对方: a new sentence, also within a promise


_SEND = "(?:send|deliver|give|get|provide|bring|share|ship|prepare|quote|forward|fix|repair|check)"
TURNS: tuple[tuple[str, Turn], ...] = (
    # promises
    ("(?:i|we) (?:have )?(?:promised|committed|agreed to|guaranteed|assured)", Turn("promise")),
    (
        "(?<!as\\s)(?:promised|promise|promising|committed(?: to)?|guaranteed|assured|vowed)",
        Turn("promise", BY_SUBJECT),
    ),
    (
        f"(?:told (?:him|her|them) )?(?:that )?(?:i'll|we'll|i will|we will|i'd|we'd) {_SEND}",
        Turn("promise"),
    ),
    (f"(?:i )?agreed to {_SEND}", Turn("promise", BY_SUBJECT)),
    (
        "(?:le |les |se lo )?(?:prometi|prometimos|prometo|he prometido|hemos prometido)",
        Turn("promise"),
    ),
    (
        "me comprometi a|nos comprometimos a|quede en|quedamos en (?:que les?|(?:enviar|mandar|"
        "pasar|entregar|hacer|dar)[a-z]*)|"
        "(?:le|les) (?:dije|dijimos)(?: al? [^\\s]+){0,2}? que (?:les?|se lo)|me he comprometido "
        "a",
        Turn("promise"),
    ),
    (
        "(?:me |nos )?(?:prometio|promete|prometieron|se comprometio(?: a)?|"
        "se comprometieron(?: a)?|ha prometido|han prometido)",
        Turn("promise", THEIRS),
    ),
    ("prometido|promesa:?", Turn("promise", BY_SUBJECT)),
    (
        "(?:我们|我|咱们)?(?:已经?)?(?:答应|承诺|保证|许诺|应承|允诺)(?:了)?(?:过)?",
        Turn("promise", BY_SUBJECT),
    ),
    # next steps
    (
        "next steps?:?|next:|follow(?:ing)?[- ]?up(?: with)?|f/u|fup|afterwards|action:|to ?do:",
        Turn("next"),
    ),
    (
        "(?:agreed|arranged|scheduled|booked|fixed|set|planned)(?: up)?(?: on| for| to)?(?: (?:a|"
        "an|the|our))?"
        "(?: next| new| follow-?up)? (?=(?:meet|meeting|visit|call|demo|trial|mtg))",
        Turn("next"),
    ),
    (
        "(?:and |then |& |\\+ )+(?:to |will )?(?=(?:call|ring|phone|visit|meet|mail|e-?mail|text|"
        "see|demo|send)\\b)",
        Turn("next", weak=True),
    ),
    (
        "(?:call|ring|phone|visit|meet|mail|e-?mail|text|see|talk|speak)(?: [a-z]+){0,3}? (?:again|"
        "back)",
        Turn("next"),
    ),
    (
        "then|will|i'll|we'll|i will|we will|going to|need to|have to|must|remember to|remind me|"
        "let's|"
        "plan to|should",
        Turn("next", weak=True),
    ),
    (
        "siguientes? pasos?:?|proximos? pasos?:?|seguimiento|hacer seguimiento|volver a|vuelvo a|"
        "volvemos a|volveremos a|"
        "volvere a|pendiente de|pendiente:?",
        Turn("next"),
    ),
    (
        "(?:y )?(?:quedamos|hemos quedado|he quedado|quede|acordamos|concertamos|fijamos|agendamos|"
        "hemos fijado|programamos)(?: ya)?(?= (?:el|en|para|con|a|de|que|una?|la|manana|pasado|"
        "nueva|otra|lunes|martes|"
        "miercoles|jueves|viernes|sabado|domingo|otro|nuestra|dentro|vernos))",
        Turn("next"),
    ),
    (
        "(?:y )?(?:luego|despues|agendar|recordar|toca)|y (?:le |la |lo )?(?=(?:llamar|visitar|"
        "mandar|enviar|"
        "escribir|ver)[a-z]*\\b)|(?:y )?(?:tengo que|tenemos que|hay que|debo|voy a|vamos a|falta)",
        Turn("next", weak=True),
    ),
    (
        "下一步|下步|接下来|跟进|后续|回访|然后(?=再|给|去|打|约)|再(?=打|去|约|联系|拜访|见|谈|发|聊|来|给|电|次|访|跟|通)|"
        "约了|约好|约定|约在|说好|定于|定在|商定|改约|下次",
        Turn("next"),
    ),
    ("记得|准备|计划|打算|需要|安排", Turn("next", weak=True)),
    # what somebody else says or wants
    ("he's|she's|they're|he|she|they", Turn("said", subject=True)),
    (
        "who|(?:the )?(?:customer|client) (?=wants?|said|says|asked|asks|needs|complain|is|has|"
        "will|likes?|"
        "promised|expects)",
        Turn("said"),
    ),
    (
        "said|says|saying|told (?:me|us)|wants?|wanted|asks?|asked|asking|needs|needed|"
        "complain(?:s|ed)?|"
        "request(?:s|ed)|expects?|expected|mention(?:s|ed)|thinks?|thought|reported|claims?|because|"
        "confirm(?:s|ed)|announced|insists?|hopes?|likes?|liked|worried|was told",
        Turn("said"),
    ),
    (
        "dicen?|dijo|dijeron|diciendo|comentan?|comento|piden?|pidio|pidieron|quieren?|queria|querian|"
        "necesitan?|pregunta|pregunto|preguntan|se quej[aoe]n?|esperan?|solicita|solicito|confirma|"
        "confirmo|"
        "me ha dicho|porque|segun|opina|cree|creen|avisa|aviso|el cliente (?=quiere|dice|pide|"
        "necesita)|exige|exigen|insiste",
        Turn("said"),
    ),
    ("(?:他们|她们|他|她|对方)(?:已经?)?(?=答应|承诺|保证)", Turn("said", subject=True)),
    ("(?<![给和跟见对向找问])(?:他们|她们|他|她|对方)", Turn("said", subject=True)),
    (
        "说(?!好|明)|讲|表示|要求|希望|想要|想(?!去|约|拜访|给|见)|提到|提出|提了|反映|反馈|认为|觉得|"
        "抱怨|投诉|询问|听说|客户(?=说|要|想|希望|反映|担心|觉得)|担心|嫌",
        Turn("said"),
    ),
)

# What makes the touch of a clause done, or planned, where the word for the kind says neither.
DONE = (
    "had|went|was|were|got|received|did|sent|gave|brought|took|left|made|finished|held|been|done|"
    "just|already|earlier|came|answered|missed|"
    "tuve|tuvimos|hice|hicimos|mande|mandamos|mandado|envie|enviamos|enviado|enviada|recibi|"
    "recibimos|recibido|recibida|di|dimos|entregue|lleve|llevamos|deje|hecho|hecha|fue|acabo de|"
    "acabamos de|contesto|respondio|mandada|mando|envio|tenido|ya"
)
PLANNED = (
    "needs? to|have to|has to|must|should|want to|plan to|planning|will|i'll|we'll|gotta|"
    "got to|going to|remember|remind|don't forget|dont forget|todo|to ?do|schedule|arrange|book|"
    "please|pls|let's|shall|try to|supposed to|due|"
    "tengo que|tenemos que|hay que|debo|debemos|necesito|necesitamos|quiero|queremos|voy a|vamos a|"
    "recordar|acordarme|no olvidar|pendiente|toca|falta|mandar|enviar|preparar|concertar|agendar|"
    "manda|envia|hacer|llevar|confirmar|dar"
)
DONE_ZH = "刚|已|(?<![约定])(?<!说好)了(?!解)|过(?![来去几两三程半])|完成|完毕|收到|结束"
PLANNED_ZH = (
    "(?<![需重主只还不])要(?!求|是|么)|再(?!三|说)|去(?!年|了|过)|准备|打算|计划|记得|需要|别忘|安排|约|"
    "想(?=去|约|拜访|给|见)|该|提醒|务必|尽快|争取|得(?=去|给)|待|将"
)
OBLIGED = (
    "need to|have to|must|remember to|remind me to|don't forget to|dont forget to|todo:?|to do:|"
    "tengo que|tenemos que|hay que|debo|no olvidar|recordar|acordarme de|记得|别忘了?|需要|务必|"
    "提醒我?"
)
# Verbs that only carry a call, a mail or a message: no news in a note.
CARRIERS = (
    "sent|send|got|received|had|made|a|mandar|mande|mandado|mandamos|enviar|envie|enviado|enviada|"
    "enviamos|escribi|escribir|recibi|recibido|recibida|recibimos|tuve|tuvimos|quiero|hice|hacer"
)
