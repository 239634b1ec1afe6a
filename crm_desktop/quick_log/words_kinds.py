"""The words for kinds of activity, folded, in three languages, and what form they have.

A form says how the word tells done from planned: `past` is done; `plan` (an imperative or an
infinitive) is planned; `noun` follows the date; `base` is an English verb or noun, as its
neighbours say; `han` has no form, the Chinese marks around it decide. `faint` words count only
where no other word names a kind.
"""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.codes import ActivityKind as Kind


@dataclass(frozen=True)
class KindWord:
    """What a word for a kind means."""

    kind: Kind
    form: str
    faint: bool = False


_GIFTS_EN = (
    "(?:gifts?|presents?|hampers?|bottles? of|wine|whisky|chocolates?|flowers|moon ?cakes?|cakes?|"
    "tea|cigars|sweets|basket|souvenirs?)"
)
_GIFTS_ES = (
    "(?:regalos?|obsequios?|detalle|cesta|botellas?|vino|bombones|turron(?:es)?|jamon|flores|"
    "chocolates|aguinaldo|pastel(?:es)?|dulces|loteria)"
)
_GIFTS_ZH = (
    "(?:礼物|礼品|礼盒|茶叶|月饼|红酒|白酒|酒|水果|特产|鲜花|花篮|蛋糕|巧克力|粽子|大闸蟹|贺卡|香烟|烟|"
    "点心|台历|礼|纪念品|年货|果篮)"
)
_FEW = "(?: [^\\s,;.]+){0,5}? "


def _said(kind: Kind, form: str, *patterns: str, faint: bool = False) -> list[tuple[str, KindWord]]:
    return [(pattern, KindWord(kind, form, faint)) for pattern in patterns]


_ENGLISH = [
    *_said(Kind.GIFT, "past",
           f"(?:gave|brought|sent|took|dropped off|delivered|handed|left){_FEW}{_GIFTS_EN}",
           "gifted"),
    *_said(Kind.GIFT, "plan", f"(?:give|bring|send|take|drop off|deliver|buy|get){_FEW}{_GIFTS_EN}"),
    *_said(Kind.GIFT, "noun", "gifts?", "(?:as )?a present", "(?:christmas|birthday) presents?",
           "hampers?", "moon ?cakes?"),
    *_said(Kind.MAIL, "past", "e-?mailed", "mailed", "sent(?: [^\\s,;.]+){0,6}? by (?:e-?)?mail",
           "(?:sent|got|received|wrote|answered|had)(?: [^\\s,;.]+){0,4}? (?:e-?)?mails?"),
    *_said(Kind.MESSAGE, "past", "texted", "messaged", "whatsapped", "whats-?apped", "wechatted",
           "smsed", "pinged",
           "(?:sent|got|received|had)(?: [^\\s,;.]+){0,3}? (?:text|sms|message|whatsapp|wechat)s?"),
    *_said(Kind.CALL, "past", "called in sick", "called", "rang(?: up)?", "phoned", "telephoned",
           "had (?:a |an )?(?:[a-z]+ )?(?:phone ?)?call", "got (?:a )?call", "skyped", "facetimed"),
    *_said(Kind.VISIT, "past", "visited", "stopped (?:by|at|in)", "dropped (?:by|in)(?: on| at)?",
           "went to see", "went (?:over |out |up |down )?to", "swung by", "popped (?:in|into|by)",
           "called (?:in|on) at", "was at", "were at", "been (?:to|at)", "toured", "came by"),
    *_said(Kind.MEETING, "past", "met(?: up)?(?: with)?", "sat down with", "caught up with",
           "(?:had|did) (?:a |an )?(?:[a-z]+ )?(?:meeting|lunch|dinner|coffee|breakfast|mtg)",
           "(?:took|invited|treated)(?: [^\\s,;.]+){0,4}? (?:to|for|out for) (?:lunch|dinner|coffee)",
           "lunched", "dined", "saw(?! dust)"),
    *_said(Kind.MEETING, "noun", "dinner", "breakfast", "coffee", faint=True),
    *_said(Kind.DEMO, "past", "demoe?d", "demo'd", "demonstrated", "showed(?! interest| up| no)",
           "shown", "tried(?! to| call| ring| reach)(?: out)?", "trialled", "trialed", "tested",
           "ran (?:a |the )?(?:demo|trial|test)"),
    *_said(Kind.CALL, "past", "(?:spoke|talked|chatted)(?: again)?(?: to| with)?", faint=True),
    *_said(Kind.MAIL, "past", "wrote(?: to| back)?", "replied", faint=True),
    *_said(Kind.CALL, "noun", "(?:phone|video|conference|conf|skype|teams) ?calls?", "phonecall",
           "tele?con", "telco", "by phone", "on the phone", "over the phone", "phone chat"),
    *_said(Kind.MEETING, "noun", "meetings?", "mtgs?", "mtngs?", "meetg", "appointments?", "appt",
           "lunch(?: with| w/)?", "dinner (?:with|w/)", "breakfast (?:with|w/)", "coffee (?:with|w/)",
           "catch-?up", "sit-?down", "zoom", "teams (?:with|w/)", "video conference"),
    *_said(Kind.MESSAGE, "noun", "sms", "whats-?app", "wechat", "text message", "wa (?:to|from)"),
    *_said(Kind.MESSAGE, "base", "text", "message", "msg", "ping"),
    *_said(Kind.CALL, "base", "call", "ring", "phone", "telephone", "calls"),
    *_said(Kind.VISIT, "base", "visits?", "drop by", "stop by", "go (?:to )?see", "go to", "pop in"),
    *_said(Kind.VISIT, "noun", "visiting", faint=True),
    *_said(Kind.MEETING, "base", "meet(?: up)?(?: with)?", "see(?! if| what| how| whether)"),
    *_said(Kind.MAIL, "base", "e-?mails?", "mails?"),
    *_said(Kind.DEMO, "base", "demos?", "demonstration", "demonstrate", "show"),
    *_said(Kind.DEMO, "noun", "trials?", "test cut", "test run", "trial run", faint=True),
    *_said(Kind.MAIL, "plan", "write(?: to)?", faint=True),
    *_said(Kind.CALL, "plan", "(?:speak|talk) (?:to|with)", "get back to", faint=True),
]  # fmt: skip

_CLITIC = "(?:me|te|le|la|lo|les|las|los|nos|se)?"
_SPANISH = [
    *_said(Kind.GIFT, "past",
           f"(?:di|dimos|dio|lleve|llevamos|llevado|envie|enviamos|mande|mandamos|entregue|"
           f"entregamos|entregado|deje|dejamos|traje|trajimos|compre|enviado|mandado){_FEW}{_GIFTS_ES}",
           "regale", "regalamos", "regalado", "obsequie", "obsequiamos"),
    *_said(Kind.GIFT, "plan",
           f"(?:dar|llevar|enviar|mandar|entregar|dejar|comprar){_CLITIC}{_FEW}{_GIFTS_ES}",
           f"regalar{_CLITIC}", f"obsequiar{_CLITIC}"),
    *_said(Kind.GIFT, "noun", "regalos?", "obsequios?", "cesta de navidad", "aguinaldo"),
    *_said(Kind.CALL, "past", "llame", "llamo", "llamamos", "llamaron", "llamado", "llamaste",
           "telefonee", "telefoneo", "telefoneamos", "(?:hable|hablamos|hablado) por telefono",
           "he llamado", "hemos llamado", "devolvi la llamada"),
    *_said(Kind.VISIT, "past", "visite", "visito", "visitamos", "visitado", "visitaron",
           "estuve en", "estuvimos en", "he estado en", "hemos estado en", "fui a(?:l)?",
           "fuimos a(?:l)?", "he ido a(?:l)?", "me pase por", "nos pasamos por", "pase por",
           "pasamos por", "me acerque a(?:l)?", "nos acercamos a(?:l)?", "acudi a(?:l)?"),
    *_said(Kind.MEETING, "past", "me reuni", "nos reunimos", "reunido", "reunidos", "me junte",
           "nos juntamos", "quede con", "vi a(?:l)?", "vimos a(?:l)?", "visto a(?:l)?",
           "me vi con", "nos vimos", "conoci a(?:l)?", "conocimos a(?:l)?", "me encontre con",
           "estuve con", "estuvimos con", "estuve reunid[oa]", "comi con", "comimos con",
           "almorce con", "almorzamos con", "cene con", "cenamos con", "desayune con",
           "tome (?:un )?cafe", "tomamos (?:un )?cafe",
           "(?:tuve|tuvimos) (?:una |la )?(?:reunion|cita|junta)"),
    *_said(Kind.DEMO, "past", "ensene", "enseno", "ensenamos", "ensenado", "mostre", "mostramos",
           "mostrado", "probamos", "probe", "probaron", "probado", "probo", "demostre",
           "demostramos", "(?:hice|hicimos) (?:una |la )?(?:demo|prueba|demostracion)"),
    *_said(Kind.CALL, "past", "hable", "hablamos", "hablado", "charle", "charlamos", faint=True),
    *_said(Kind.MAIL, "past", "escribi", "escribio", "escribimos", "escrito", "conteste", faint=True),
    *_said(Kind.CALL, "plan", f"llamar{_CLITIC}", f"telefonear{_CLITIC}", "llama(?=\\s+al?\\s)",
           "llamemos", f"volver a llamar{_CLITIC}", "llamale", "llamarle de nuevo",
           "(?:le|la|lo|les) llamo"),
    *_said(Kind.VISIT, "plan", f"visitar{_CLITIC}", "ir a", "pasarme por", "pasarnos por", "pasar por",
           "pasar a ver", "acercarme a", "acudir a"),
    *_said(Kind.MEETING, "plan", "reunir(?:me|nos|se)", "quedar con", "juntar(?:me|nos)", "ver a(?:l)?",
           f"ver{_CLITIC} con", "comer con", "cenar con", "almorzar con", "desayunar con",
           "tomar (?:un )?cafe", "nos vemos", "quedamos con"),
    *_said(Kind.DEMO, "plan", f"ensenar{_CLITIC}", f"mostrar{_CLITIC}", f"probar{_CLITIC}",
           f"demostrar{_CLITIC}", "hacer(?:le|les)? (?:una |la )?(?:demo|demostracion|prueba)"),
    *_said(Kind.CALL, "noun", "llamadas?", "llamadita", "telefonazo", "por telefono",
           "videollamadas?", "telefono con"),
    *_said(Kind.VISIT, "noun", "visitas?"),
    *_said(Kind.MEETING, "noun", "reuniones", "reunion", "citas? (?:con|en|a)", "cita", "junta con",
           "videoconferencias?", "comida con", "almuerzo", "cena con", "desayuno con", "cafe con",
           "encuentro con", "videoreunion"),
    *_said(Kind.MAIL, "noun", "correos?(?: electronicos?)?", "mails?", "e-?mails?"),
    *_said(Kind.MESSAGE, "noun", "whats-?apps?", "wh?atsap", "wasaps?", "guasaps?", "wass?ap", "wsp",
           "wapp", "whats", "mensajes?", "mensajito", "sms", "audio de", "telegram"),
    *_said(Kind.DEMO, "noun", "demos?", "demostracion(?:es)?", "prueba de maquina", "prueba en maquina"),
    *_said(Kind.MAIL, "plan", f"escribir{_CLITIC}", f"contestar{_CLITIC}", faint=True),
    *_said(Kind.CALL, "plan", f"hablar{_CLITIC} con", faint=True),
]  # fmt: skip

_FAR = "[^,.;，。；\\s]{0,12}?"
_CHINESE = [
    *_said(Kind.GIFT, "han", f"(?:送|带|寄|拿|赠){_FAR}{_GIFTS_ZH}", "送礼", "礼物", "礼品", "礼盒",
           "伴手礼"),
    *_said(Kind.CALL, "past", "来电话?了?", "来了个?电话"),
    *_said(Kind.MAIL, "han", "(?:发|收|写|回)[了过个封到一]{0,3}(?:电子)?邮件"),
    *_said(Kind.MESSAGE, "han", "(?:发|收|回)[了过个条到一]{0,3}(?:微信|短信)"),
    *_said(Kind.CALL, "han", "(?:打|通|接|回)[了过个一通次到完]{0,3}电话", "电话(?!号|簿|号码)", "致电", "去电", "回电", "通话", "打给", "通了话"),
    *_said(Kind.VISIT, "han", "拜访", "走访", "上门", "登门", "看望", "探访", "到访", "拜会", "回访", "来访",
           "去了", "跑了?一?趟", "过去一趟", "造访", "实地考察", "出差去"),
    *_said(Kind.MEETING, "han", "开会", f"开了?{_FAR}会议?(?!员|计)", "会议", "见面", "见了", "见到", "见过",
           "面谈", "会面", "碰头", "碰面", "碰了", "约见", "洽谈", "座谈", "会谈", "视频会议?", "吃饭",
           f"吃{_FAR}饭", "午餐", "晚餐", "喝茶", "喝了?咖啡", "聚餐", "宴请", "会晤", "面聊", "当面"),
    *_said(Kind.MAIL, "han", "邮件", "电邮", "电子邮件", "伊妹儿", "发邮箱", "发到邮箱"),
    *_said(Kind.MESSAGE, "han", "微信", "短信", "企微", "企业微信", "钉钉", "发消息", "发信息",
           f"发了?{_FAR}(?:消息|信息|语音)", "留言"),
    *_said(Kind.DEMO, "han", "演示", "试切", "试机", "试用", "试加工", "试样", "试做", "试磨", "试跑",
           "打样", "展示", "示范", "样机", "试车", "试了", "试运行", "试刀", "看了?(?:样)?机"),
    *_said(Kind.MEETING, "han", "(?<![意再可看听遇])见(?![意证效识解])", "聊", "谈了", "沟通", "交流",
           "讨论", faint=True),
    *_said(Kind.VISIT, "han", "去(?!年|掉|除|电)", faint=True),
    *_said(Kind.CALL, "han", "联系", faint=True),
]  # fmt: skip

KINDS: tuple[tuple[str, KindWord], ...] = (*_ENGLISH, *_SPANISH, *_CHINESE)

# Before an English base word: it is a verb. Behind it: it is a noun.
VERB_AFTER = frozenset(
    "to and then must should will i'll we'll please pls also or need shall let's lets go & + "
    "gotta 2 never don't dont today tomorrow".split()
)
NOUN_AFTER = frozenset(
    "a an the had min mins minute minutes quick short long good phone video conference his her our "
    "their my first second third another follow-up hour hr great last next had got get site "
    "customer sales office missed for of after before during this that new brief".split()
)
NOUN_BEFORE = frozenset("with w from to of for at about re in went was on took scheduled".split())
