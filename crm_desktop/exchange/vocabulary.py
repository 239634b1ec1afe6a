"""The words files use for our codes, in three languages, and the words of theirs we may suggest."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange.fields import Kind, fold_header
from crm_desktop.vocabularies import code_names

_TIER = {
    "core": "a a级 核心 核心客户 nucleo principal central",
    "key": "b keyaccount b级 重点 重点客户 大客户 关键客户 clave importante",
    "general": "c normal standard c级 一般 一般客户 普通 普通客户 generales",
}
_CLASS = {
    "target": "suspect 目标 目标客户 objetivo",
    "prospect": "lead 潜在 潜在客户 意向客户 potencial clientepotencial",
    "first_purchase": "firsttimebuyer newcustomer 首次购买 新客户 primeracompra clientenuevo",
    "repeat": "repeatcustomer repeatbuyer 重复购买 老客户 recurrente repetidor",
    "loyal": "loyalcustomer 忠诚 忠诚客户 fiel leal clientefiel",
    "partner": "合作伙伴 伙伴 socio colaborador",
    "lapsed": "lost former inactive 流失 流失客户 perdido inactivo",
}
_SALES_MODE = {
    "serve": "服务 servir atender",
    "court": "争取 公关 cortejar conquistar",
    "advise": "顾问 咨询 asesorar",
    "guide": "引导 教育 guiar orientar",
}
_STAGE = {
    "need": "needs 需求 发现需求 需求提出 necesidad",
    "project_setup": "project 立项 项目立项 proyecto puestaenmarcha",
    "information_gathering": "information 信息收集 收集信息 informacion recogidadeinformacion",
    "technical_selection": "selection 技术选型 技术筛选 选型 selecciontecnica",
    "evaluation": "评估 评估比较 招标 evaluacion",
    "decision": "决策 决定 购买决策 decisiondecompra",
    "follow_up": "followup 跟进 售后 安装实施 seguimiento",
}
_OUTCOME = {
    "won": "win closedwon closewon won100 yes 赢 赢单 成交 已成交 中标 赢得 ganado ganada "
    "cerradoganado cerradaganada",
    "lost": "loss lose closedlost closelost closedlosttocompetition no 输 输单 丢单 失败 已丢单 "
    "未中标 "
    "perdido perdida cerradoperdido cerradaperdida",
    "no_decision": "cancelled canceled abandoned nodecision 取消 搁置 无结果 cancelado sindecision",
}
_ACTIVITY = {
    "call": "phonecall phone telephone 电话 通话 llamada",
    "visit": "onsite 拜访 上门 走访 visita",
    "meeting": "event appointment 会议 会面 reunion",
    "mail": "email e-mail 邮件 电子邮件 correo",
    "message": "sms chat wechat whatsapp 消息 短信 微信 mensaje",
    "demo": "demonstration presentation 演示 demostracion",
    "gift": "present 礼品 礼物 regalo",
    "note": "notes memo 备注 笔记 nota",
}
_DIRECTION = {
    "out": "outbound outgoing 呼出 外呼 发出 saliente",
    "in": "inbound incoming 呼入 来电 收到 entrante",
}

_WORDS: dict[tuple[Kind, str], dict[str, str]] = {
    (Kind.CUSTOMERS, "tier"): _TIER,
    (Kind.CUSTOMERS, "class"): _CLASS,
    (Kind.CUSTOMERS, "sales_mode"): _SALES_MODE,
    (Kind.DEALS, "stage"): _STAGE | _OUTCOME,
    (Kind.DEALS, "outcome"): _OUTCOME,
    (Kind.ACTIVITIES, "kind"): _ACTIVITY,
    (Kind.ACTIVITIES, "direction"): _DIRECTION,
}

# Other programs' stages: never taken silently, only proposed when the user is asked.
_PROPOSED: dict[str, str] = {
    "need": "prospecting engaging lead new appointmentscheduled initialcontact 线索 初步接触 "
    "prospeccion",
    "project_setup": "qualification qualified qualifiedtobuy discovery 需求确认 资格审查 "
    "calificacion",
    "information_gathering": "needsanalysis presentationscheduled valueproposition 需求分析 "
    "analisisdenecesidades",
    "technical_selection": "solution technicalvalidation demo 方案 solucion",
    "evaluation": "proposal proposalpricequote quote perceptionanalysis 报价 方案报价 propuesta "
    "cotizacion",
    "decision": "negotiation negotiationreview decisionmakerboughtin contractsent "
    "iddecisionmakers "
    "谈判 商务谈判 合同 negociacion contratoenviado",
}


# The fields whose codes the firm may call otherwise.
_VOCABULARIES = {
    (Kind.CUSTOMERS, "tier"): "tier",
    (Kind.CUSTOMERS, "class"): "customer_class",
    (Kind.CUSTOMERS, "sales_mode"): "sales_mode",
    (Kind.DEALS, "stage"): "buying_stage",
    (Kind.ACTIVITIES, "kind"): "activity_kind",
}


def codes_of(kind: Kind, field: str) -> tuple[str, ...]:
    """The codes a code field takes; a deal's stage also takes the outcomes."""
    return tuple(_WORDS[(kind, field)])


def called_so(session: Session, kind: Kind) -> dict[tuple[str, str], str]:
    """{(field, word): code} of what the firm itself calls the codes of this kind's fields."""
    names = code_names(session)
    return {
        (field, word): code
        for (of, field), vocabulary in _VOCABULARIES.items()
        if of is kind
        for code, word in names.get(vocabulary, {}).items()
    }


def words_of(
    kind: Kind, field: str, own: Mapping[tuple[str, str], str] | None = None
) -> dict[str, str]:
    """{folded word: code} of a code field, the user's own words on top.

    `own` is {(field, word): code}; UserError("unknown_code") for a code the field does not take.
    """
    known: dict[str, str] = {}
    for code, words in _WORDS[(kind, field)].items():
        for word in (code, *words.split()):
            known.setdefault(fold_header(word), code)
    for (name, word), code in (own or {}).items():
        if name != field:
            continue
        if code and code not in _WORDS[(kind, field)]:
            raise UserError(
                "unknown_code",
                field=field,
                word=word,
                value=code,
                known=", ".join(codes_of(kind, field)),
            )
        known[fold_header(word)] = code
    return known


# How firms that sort by letters call their customers.
_LETTERS = {
    "core": "a akunde acustomer aaccount aclient clientea a类 a级 a类客户 a级客户",
    "key": "b bkunde bcustomer baccount bclient clienteb b类 b级 b类客户 b级客户",
    "general": "c ckunde ccustomer caccount cclient clientec c类 c级 c类客户 c级客户",
}


def proposal(kind: Kind, field: str, word: str) -> str | None:
    """The code another program's word probably means; to be confirmed by the user."""
    if field == "tier":
        proposed = _LETTERS
    elif (kind, field) == (Kind.DEALS, "stage"):
        proposed = _PROPOSED
    else:
        return None
    folded = fold_header(word)
    for code, words in proposed.items():
        if folded in {fold_header(known) for known in words.split()}:
            return code
    return None
