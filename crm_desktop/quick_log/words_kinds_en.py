"""The English words for kinds of activity, folded."""

from __future__ import annotations

from crm_desktop.models.codes import ActivityKind as Kind
from crm_desktop.quick_log.kind_words import FEW, KindWord, said

_GIFTS_EN = (
    "(?:gifts?|presents?|hampers?|bottles? of|wine|whisky|chocolates?|flowers|moon ?cakes?|cakes?|"
    "tea|cigars|sweets|basket|souvenirs?)"
)
ENGLISH: list[tuple[str, KindWord]] = [
    *said(
        Kind.GIFT,
        "past",
        f"(?:gave|brought|sent|took|dropped off|delivered|handed|left){FEW}{_GIFTS_EN}",
        "gifted",
    ),
    *said(Kind.GIFT, "plan", f"(?:give|bring|send|take|drop off|deliver|buy|get){FEW}{_GIFTS_EN}"),
    *said(
        Kind.GIFT,
        "noun",
        "gifts?",
        "(?:as )?a present",
        "(?:christmas|birthday) presents?",
        "hampers?",
        "moon ?cakes?",
    ),
    *said(
        Kind.MAIL,
        "past",
        "e-?mailed",
        "mailed",
        "sent(?: [^\\s,;.]+){0,6}? by (?:e-?)?mail",
        "(?:sent|got|received|wrote|answered|had)(?: [^\\s,;.]+){0,4}? (?:e-?)?mails?",
    ),
    *said(
        Kind.MESSAGE,
        "past",
        "texted",
        "messaged",
        "whatsapped",
        "whats-?apped",
        "wechatted",
        "smsed",
        "pinged",
        "(?:sent|got|received|had)(?: [^\\s,;.]+){0,3}? (?:text|sms|message|whatsapp|wechat)s?",
    ),
    *said(
        Kind.CALL,
        "past",
        "called in sick",
        "called",
        "rang(?: up)?",
        "phoned",
        "telephoned",
        "had (?:a |an )?(?:[a-z]+ )?(?:phone ?)?call",
        "got (?:a )?call",
        "skyped",
        "facetimed",
    ),
    *said(
        Kind.VISIT,
        "past",
        "visited",
        "stopped (?:by|at|in)",
        "dropped (?:by|in)(?: on| at)?",
        "went to see",
        "went (?:over |out |up |down )?to",
        "swung by",
        "popped (?:in|into|by)",
        "called (?:in|on) at",
        "was at",
        "were at",
        "been (?:to|at)",
        "toured",
        "came by",
    ),
    *said(
        Kind.MEETING,
        "past",
        "met(?: up)?(?: with)?",
        "sat down with",
        "caught up with",
        "(?:had|did) (?:a |an )?(?:[a-z]+ )?(?:meeting|lunch|dinner|coffee|breakfast|mtg)",
        "(?:took|invited|treated)(?: [^\\s,;.]+){0,4}? (?:to|for|out for) (?:lunch|dinner|coffee)",
        "lunched",
        "dined",
        "saw(?! dust)",
    ),
    *said(Kind.MEETING, "noun", "dinner", "breakfast", "coffee", faint=True),
    *said(
        Kind.DEMO,
        "past",
        "demoe?d",
        "demo'd",
        "demonstrated",
        "showed(?! interest| up| no)",
        "shown",
        "tried(?! to| call| ring| reach)(?: out)?",
        "trialled",
        "trialed",
        "tested",
        "ran (?:a |the )?(?:demo|trial|test)",
    ),
    *said(Kind.CALL, "past", "(?:spoke|talked|chatted)(?: again)?(?: to| with)?", faint=True),
    *said(Kind.MAIL, "past", "wrote(?: to| back)?", "replied", faint=True),
    *said(
        Kind.CALL,
        "noun",
        "(?:phone|video|conference|conf|skype|teams) ?calls?",
        "phonecall",
        "tele?con",
        "telco",
        "by phone",
        "on the phone",
        "over the phone",
        "phone chat",
    ),
    *said(
        Kind.MEETING,
        "noun",
        "meetings?",
        "mtgs?",
        "mtngs?",
        "meetg",
        "appointments?",
        "appt",
        "lunch(?: with| w/)?",
        "dinner (?:with|w/)",
        "breakfast (?:with|w/)",
        "coffee (?:with|w/)",
        "catch-?up",
        "sit-?down",
        "zoom",
        "teams (?:with|w/)",
        "video conference",
    ),
    *said(Kind.MESSAGE, "noun", "sms", "whats-?app", "wechat", "text message", "wa (?:to|from)"),
    *said(Kind.MESSAGE, "base", "text", "message", "msg", "ping"),
    *said(Kind.CALL, "base", "call", "ring", "phone", "telephone", "calls"),
    *said(Kind.VISIT, "base", "visits?", "drop by", "stop by", "go (?:to )?see", "go to", "pop in"),
    *said(Kind.VISIT, "noun", "visiting", faint=True),
    *said(Kind.MEETING, "base", "meet(?: up)?(?: with)?", "see(?! if| what| how| whether)"),
    *said(Kind.MAIL, "base", "e-?mails?", "mails?"),
    *said(Kind.DEMO, "base", "demos?", "demonstration", "demonstrate", "show"),
    *said(Kind.DEMO, "noun", "trials?", "test cut", "test run", "trial run", faint=True),
    *said(Kind.MAIL, "plan", "write(?: to)?", faint=True),
    *said(Kind.CALL, "plan", "(?:speak|talk) (?:to|with)", "get back to", faint=True),
]


# Before an English base word: it is a verb. Behind it: it is a noun.
_VERB_AFTER = """
to and then must should will i'll we'll please pls also or need shall let's lets go & + gotta 2
never don't dont today tomorrow
"""
VERB_AFTER = frozenset(_VERB_AFTER.split())
_NOUN_AFTER = """
a an the had min mins minute minutes quick short long good phone video conference his her our
their my first second third another follow-up hour hr great last next had got get site customer
sales office missed for of after before during this that new brief
"""
NOUN_AFTER = frozenset(_NOUN_AFTER.split())
NOUN_BEFORE = frozenset(
    [
        "with",
        "w",
        "from",
        "to",
        "of",
        "for",
        "at",
        "about",
        "re",
        "in",
        "went",
        "was",
        "on",
        "took",
        "scheduled",
    ]
)
