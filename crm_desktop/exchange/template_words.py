"""What our Excel templates say, in English, Chinese and Spanish: headers, code words, examples.

The import understands every header and every word that stands here.
"""

from __future__ import annotations

from crm_desktop.exchange.kinds import Kind

LANGUAGES = ("en", "zh_CN", "es")

SHEETS: dict[Kind, tuple[str, str, str]] = {
    Kind.PRODUCTS: ("Products", "产品", "Productos"),
    Kind.CUSTOMERS: ("Customers", "客户", "Clientes"),
    Kind.CONTACTS: ("Contacts", "联系人", "Contactos"),
    Kind.DEALS: ("Deals", "商机", "Oportunidades"),
    Kind.ORDERS: ("Orders", "订单", "Pedidos"),
    Kind.ACTIVITIES: ("Activities", "活动", "Actividades"),
}
HELP_SHEET = ("Help", "说明", "Ayuda")

# What a field is called wherever its kind says nothing else.
_HEADERS: dict[str, tuple[str, str, str]] = {
    "external_id": ("ID", "编号", "Código"),
    "name": ("Name", "名称", "Nombre"),
    "legal_name": ("Legal name", "注册名称", "Denominación social"),
    "tax_number": ("Tax number", "税号", "NIF"),
    "industry": ("Industry", "行业", "Sector"),
    "tier": ("Tier", "客户级别", "Nivel"),
    "class": ("Class", "客户类型", "Tipo cliente"),
    "sales_mode": ("Sales mode", "销售方式", "Modo de venta"),
    "source": ("Source", "来源", "Origen"),
    "owner": ("Owner", "负责人", "Responsable"),
    "parent": ("Parent company", "母公司", "Empresa matriz"),
    "street": ("Street", "街道", "Calle"),
    "city": ("City", "城市", "Ciudad"),
    "region": ("Region", "省份", "Provincia"),
    "postal_code": ("Postal code", "邮政编码", "Código postal"),
    "country": ("Country", "国家", "País"),
    "phone": ("Phone", "电话", "Teléfono"),
    "email": ("Email", "电子邮箱", "Correo electrónico"),
    "web": ("Website", "网站", "Sitio web"),
    "tags": ("Tags", "标签", "Etiquetas"),
    "do_not_contact": ("Do not contact", "请勿联系", "No contactar"),
    "notes": ("Notes", "备注", "Notas"),
    "contact_external_id": ("Contact ID", "联系人编号", "ID contacto"),
    "contact_name": ("Contact name", "联系人姓名", "Nombre contacto"),
    "contact_title": ("Contact title", "联系人职位", "Cargo contacto"),
    "contact_email": ("Contact email", "联系人邮箱", "Correo contacto"),
    "contact_phone": ("Contact phone", "联系人电话", "Teléfono contacto"),
    "first_name": ("First name", "名", "Nombre de pila"),
    "last_name": ("Last name", "姓", "Apellidos"),
    "other_name": ("Nickname", "英文名", "Apodo"),
    "salutation": ("Salutation", "称谓", "Tratamiento"),
    "title": ("Job title", "职位", "Cargo"),
    "department": ("Department", "部门", "Departamento"),
    "birthday": ("Birthday", "出生日期", "Fecha de nacimiento"),
    "customer": ("Customer", "客户名称", "Cliente"),
    "customer_id": ("Customer ID", "客户编号", "ID cliente"),
    "code": ("Product code", "产品编号", "Código producto"),
    "line": ("Product line", "产品线", "Línea"),
    "unit_price": ("Unit price", "单价", "Precio unitario"),
    "unit_cost": ("Unit cost", "单位成本", "Coste unitario"),
    "currency": ("Currency", "币种", "Moneda"),
    "order_number": ("Order number", "订单编号", "Número pedido"),
    "date": ("Date", "日期", "Fecha"),
    "product_code": ("Product code", "产品编号", "Código producto"),
    "product_name": ("Product name", "产品名称", "Nombre producto"),
    "product_line": ("Product line", "产品线", "Línea"),
    "quantity": ("Quantity", "数量", "Cantidad"),
    "discount": ("Discount", "折扣", "Descuento"),
    "cost": ("Cost", "成本", "Coste"),
    "amount": ("Amount", "金额", "Importe"),
    "product": ("Product", "产品", "Producto"),
    "stage": ("Stage", "阶段", "Etapa"),
    "outcome": ("Result", "结果", "Resultado"),
    "opened_on": ("Start date", "开始日期", "Fecha apertura"),
    "closed_on": ("Close date", "关闭日期", "Fecha cierre"),
    "expected_close": ("Expected close date", "预计成交日期", "Cierre previsto"),
    "competitors": ("Competitors", "竞争对手", "Competidores"),
    "contact": ("Contact", "联系人", "Contacto"),
    "kind": ("Type", "类型", "Tipo"),
    "direction": ("Direction", "方向", "Dirección"),
    "text": ("Subject", "主题", "Asunto"),
    "minutes": ("Minutes", "分钟", "Minutos"),
}
_OF_KIND: dict[tuple[Kind, str], tuple[str, str, str]] = {
    (Kind.CUSTOMERS, "external_id"): ("Customer ID", "客户编号", "ID cliente"),
    (Kind.CUSTOMERS, "name"): ("Customer name", "客户名称", "Nombre cliente"),
    (Kind.CONTACTS, "external_id"): ("Contact ID", "联系人编号", "ID contacto"),
    (Kind.CONTACTS, "name"): ("Full name", "姓名", "Nombre completo"),
    (Kind.PRODUCTS, "name"): ("Product name", "产品名称", "Nombre producto"),
    (Kind.DEALS, "external_id"): ("Deal ID", "商机编号", "ID oportunidad"),
    (Kind.DEALS, "name"): ("Deal name", "商机名称", "Nombre oportunidad"),
}
# A template asks for what people have at hand; a person's name in one cell says it all.
_OTHER_PLACE = frozenset(
    ("other_street", "other_city", "other_region", "other_postal_code", "other_country")
)
LEFT_OUT: dict[Kind, frozenset[str]] = {
    Kind.CUSTOMERS: frozenset(
        (
            "contact_external_id", "contact_first_name", "contact_last_name",
            "contact_other_name", "contact_salutation", "contact_department",
            "contact_birthday", "contact_notes", "sales_mode",
        )
    )
    | _OTHER_PLACE,
    Kind.CONTACTS: frozenset(("first_name", "last_name")) | _OTHER_PLACE,
    Kind.PRODUCTS: frozenset(),
    Kind.ORDERS: frozenset(("cost",)),
    Kind.DEALS: frozenset(),
    Kind.ACTIVITIES: frozenset(("customer_id",)),
}  # fmt: skip

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "tier": {
        "core": ("Core", "核心", "Principal"),
        "key": ("Key", "重点", "Clave"),
        "general": ("General", "一般", "General"),
    },
    "class": {
        "target": ("Target", "目标客户", "Objetivo"),
        "prospect": ("Prospect", "潜在客户", "Potencial"),
        "first_purchase": ("First purchase", "新客户", "Primera compra"),
        "repeat": ("Repeat", "老客户", "Recurrente"),
        "loyal": ("Loyal", "忠诚客户", "Fiel"),
        "partner": ("Partner", "合作伙伴", "Socio"),
        "lapsed": ("Lapsed", "流失客户", "Perdido"),
    },
    "stage": {
        "need": ("Need", "需求", "Necesidad"),
        "project_setup": ("Project setup", "立项", "Proyecto"),
        "information_gathering": ("Information gathering", "信息收集", "Información"),
        "technical_selection": ("Technical selection", "技术选型", "Selección técnica"),
        "evaluation": ("Evaluation", "评估", "Evaluación"),
        "decision": ("Decision", "决策", "Decisión de compra"),
        "follow_up": ("Follow up", "跟进", "Seguimiento"),
    },
    "outcome": {
        "won": ("Won", "赢单", "Ganado"),
        "lost": ("Lost", "输单", "Perdido"),
        "no_decision": ("No decision", "无结果", "Sin decisión"),
    },
    "kind": {
        "call": ("Call", "电话", "Llamada"),
        "visit": ("Visit", "拜访", "Visita"),
        "meeting": ("Meeting", "会议", "Reunión"),
        "mail": ("Mail", "邮件", "Correo"),
        "message": ("Message", "消息", "Mensaje"),
        "demo": ("Demo", "演示", "Demostración"),
        "gift": ("Gift", "礼品", "Regalo"),
        "note": ("Note", "备注", "Nota"),
    },
    "direction": {"out": ("Outgoing", "呼出", "Saliente"), "in": ("Incoming", "呼入", "Entrante")},
}
YES_NO = (("Yes", "No"), ("是", "否"), ("Sí", "No"))


def header(kind: Kind, code: str, language: str) -> str:
    """What a field's column is called; the code itself for fields without words."""
    words = _OF_KIND.get((kind, code)) or _HEADERS.get(code)
    return words[LANGUAGES.index(language)] if words else code


def word(code_field: str, code: str, language: str) -> str:
    """The word for a code of a field, which the import takes for that code."""
    return WORDS[code_field][code][LANGUAGES.index(language)]
