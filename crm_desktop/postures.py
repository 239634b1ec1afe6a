"""How we stand towards a customer: serve, court, advise or guide.

The customer's own sales mode counts first, then what the firm says of its industry, then the words
in the industry's name that the product knows, in three languages.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import Customer, IndustryPosture
from crm_desktop.models.codes import SalesMode
from crm_desktop.store import Store
from crm_desktop.text import fold, is_han


class Why(StrEnum):
    """Where a posture comes from."""

    OWN = "own"  # set for the customer
    INDUSTRY = "industry"  # the firm's rule for the industry
    WORDS = "words"  # known words in the industry's name
    UNKNOWN = "unknown"  # nothing says it


@dataclass(frozen=True, slots=True)
class Posture:
    """How we stand to a customer and why; `mode` is None when nothing says it."""

    mode: SalesMode | None
    why: Why
    industry: str

    @property
    def is_own(self) -> bool:
        return self.why is Why.OWN


@dataclass(frozen=True, slots=True)
class IndustryLine:
    """An industry with its posture; `rule_id` is that of the firm's own rule."""

    industry: str
    customers: int
    mode: SalesMode | None
    rule_id: int | None


# Latin words stand for themselves and for all that begins with them; Chinese ones may stand
# anywhere. The longest word found decides.
_WORDS: Mapping[SalesMode, str] = {
    SalesMode.SERVE: (
        "retail grocery supermarket shop store food beverage drink catering restaurant hotel bakery"
        " cafe entertainment leisure tourism travel insurance fashion cosmetics consumer fmcg"
        " minorista comercio tienda supermercado aliment bebida restaur hostel ocio turismo seguro"
        " moda cosmetic panader consumo"
        " 零售 快消 日用品 百货 超市 商店 食品 饮料 餐饮 酒店 娱乐 旅游 保险 服装 化妆品 药房"
    ),
    SalesMode.COURT: (
        "machin engineer industr manufactur automotive automobile car vehicle steel metal mining"
        " chemical pharma energy power utility electronic semiconductor shipbuilding aerospace"
        " construction project government public bank financ telecom paper packaging textile"
        " ceramic furniture hospital"
        " maquin ingenier fabrica automo acero metalurg miner quimic farmac energ electric"
        " construccion obra proyecto gobierno public banc telecomun papel envase textil naval"
        " 机械 工程 工业 制造 汽车 钢铁 冶金 矿 化工 制药 能源 电力 电子 半导体 造船 船舶 航空 建筑"
        " 项目 政府 公共 银行 金融 电信 通信 造纸 包装 纺织 医院"
    ),
    SalesMode.ADVISE: (
        "training consult advis education school legal law audit accounting coaching software"
        " health clinic"
        " formacion consultor asesor educaci escuela legal abogad auditor contab salud clinica"
        " 培训 咨询 顾问 教育 学校 法律 审计 会计 软件 健康"
    ),
    SalesMode.GUIDE: (
        "distribut wholesale dealer reseller agent franchise channel trading logistic"
        " distribu mayorist concesion revend agente franquicia canal logistic"
        " 分销 经销 批发 代理 加盟 渠道 贸易 物流"
    ),
}
_MODE_OF = {fold(word): mode for mode, words in _WORDS.items() for word in words.split()}


def of_words(industry: str | None) -> SalesMode | None:
    """The posture that the words of an industry's name suggest; None when none is known."""
    text = fold(industry or "")
    found = [word for word in _MODE_OF if _stands_in(word, text)]
    return _MODE_OF[max(found, key=lambda word: (len(word), word))] if found else None


def mode_of(
    own: SalesMode | None, industry: str | None, rules: Mapping[str, SalesMode]
) -> SalesMode | None:
    """The posture of a customer with these fields; `rules` are those of `industry_rules`."""
    return own or rules.get(fold(industry or "")) or of_words(industry)


def industry_rules(session: Session) -> dict[str, SalesMode]:
    """What the firm says of industries, by the industry's folded name."""
    found = session.scalars(sa.select(IndustryPosture).order_by(IndustryPosture.id))
    return {fold(row.industry): SalesMode(row.sales_mode) for row in found}


def posture_of(session: Session, customer_id: int) -> Posture:
    """How we stand to a customer, and where that comes from."""
    found = session.execute(
        sa.select(Customer.sales_mode, Customer.industry).where(Customer.id == customer_id)
    ).first()
    own, industry = (None, "") if found is None else (found.sales_mode, found.industry or "")
    if own is not None:
        return Posture(own, Why.OWN, industry)
    rule = industry_rules(session).get(fold(industry))
    if rule is not None:
        return Posture(rule, Why.INDUSTRY, industry)
    known = of_words(industry)
    return Posture(known, Why.UNKNOWN if known is None else Why.WORDS, industry)


def industries(session: Session) -> tuple[IndustryLine, ...]:
    """Every industry of our customers, and every one with a rule, by name."""
    counted = session.execute(
        sa.select(Customer.industry, sa.func.count())
        .where(Customer.industry.is_not(None))
        .group_by(Customer.industry)
    )
    customers: dict[str, int] = {}
    names: dict[str, str] = {}
    for name, count in counted:
        key = fold(name or "")
        customers[key] = customers.get(key, 0) + count
        names.setdefault(key, name or "")
    held = {}
    for row in session.scalars(sa.select(IndustryPosture).order_by(IndustryPosture.id)):
        held[fold(row.industry)] = row
        names.setdefault(fold(row.industry), row.industry)
    lines = []
    for key, name in sorted(names.items()):
        rule = held.get(key)
        mode = of_words(name) if rule is None else SalesMode(rule.sales_mode)
        lines.append(IndustryLine(name, customers.get(key, 0), mode, rule.id if rule else None))
    return tuple(lines)


def set_industry(store: Store, *, industry: str, sales_mode: SalesMode | str) -> int | None:
    """Say how we stand to an industry's customers that have no mode of their own; the rule's id.

    None when there is no rule and no need of one: the name suggests that posture already.
    """
    with store.change("posture_set", industry=industry.strip()) as session:
        for row in session.scalars(sa.select(IndustryPosture).order_by(IndustryPosture.id.desc())):
            if fold(row.industry) == fold(industry.strip()):
                row.sales_mode = SalesMode(sales_mode)
                return row.id
        listed = {fold(line.industry) for line in industries(session)}
        if fold(industry.strip()) in listed and of_words(industry) is SalesMode(sales_mode):
            return None
        fresh = IndustryPosture(sales_mode=SalesMode(sales_mode))
        return rows.create(session, fresh, {"industry": industry}).id


def forget_industry(store: Store, *, ids: Collection[int]) -> int:
    """Take rules away: the words of the industry's name decide again."""
    with store.change("posture_forgotten", count=len(ids)) as session:
        rows.delete(session, IndustryPosture, ids)
        return len(ids)


def _stands_in(word: str, text: str) -> bool:
    if is_han(word[0]):
        return word in text
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at >= 0
