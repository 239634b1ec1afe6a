"""Odoo's contacts (firms and people) and its pipeline, in four languages and by field names."""

from __future__ import annotations

from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.programs.table import table
from crm_desktop.exchange.programs.words import OUTCOMES, STAGES

_ID = "External ID|ID|id|Externe ID|ID externo|ID externa|外部ID|外部 ID"
_SELLER = (
    "Salesperson|user_id|Salesperson/Display Name|Vertriebsmitarbeiter|Verkäufer|Verkäufer/in|"
    "Comercial|Vendedor|销售员|销售人员"
)
_PLACE = {
    "street": "Street|street|Straße|Calle|街道",
    "city": "City|city|Stadt|Ort|Ciudad|城市",
    "region": "State|state_id|State/Display Name|Bundesland|Estado|Provincia|省/州|州/省",
    "postal_code": "Zip|zip|PLZ|Código postal|C.P.|邮编|邮政编码",
    "country": "Country|country_id|Country/Display Name|Land|País|国家|国家/地区",
}
_EMAIL = "Email|email|E-Mail|Correo electrónico|电子邮件|电邮"
_PHONE = "Phone|phone|Telefon|Teléfono|电话|Mobile|mobile|Mobil|Móvil|手机"
_NAME = (
    "Name|name|Display Name|display_name|Complete Name|Anzeigename|Nombre|Nombre mostrado|名称|"
    "显示名称"
)
_COMPANY = (
    "Related Company|parent_id|Related Company/Display Name|Company Name|company_name|"
    "Zugehöriges Unternehmen|Verbundenes Unternehmen|Unternehmensname|Empresa relacionada|"
    "Compañía relacionada|Nombre de la empresa|关联公司|相关公司|公司名称"
)
_TAGS = "Tags|category_id|Tags/Display Name|Stichwörter|Etiquetas|标签"
_NOTES = "Notes|comment|Internal Notes|Notizen|Notas|备注|内部备注"
_BOOKKEEPING = (
    "Street2|street2|Straße 2|Calle 2|街道2|Activities|Aktivitäten|Actividades|活动|Company|"
    "Unternehmen|Empresa|Compañía|公司|"
    "Is a Company|is_company|Ist ein Unternehmen|Es una empresa|Es una compañía|是公司|"
    "Company Type|company_type|Created on|Last Updated on|Language|lang|Reference|ref"
)

COMPANIES = table(
    "odoo",
    Kind.CUSTOMERS,
    telling=(
        _NAME,
        "Tax ID|vat|Steuernummer|USt-IdNr.|USt-ID|NIF|RFC|Número de identificación fiscal|税号|"
        "税务ID|Is a Company|is_company|Ist ein Unternehmen|Es una empresa|是公司",
        f"{_SELLER}|Related Company|parent_id|External ID|Activities|Externe ID|ID externo|外部ID",
    ),
    columns={
        "external_id": f"{_ID}|Reference|ref|Referenz|Referencia|参考",
        "name": _NAME,
        "owner": _SELLER,
        "industry": "Industry|industry_id|Branche|Sector|行业",
        "tax_number": "Tax ID|vat|Steuernummer|USt-IdNr.|USt-ID|NIF|RFC|"
        "Número de identificación fiscal|税号|税务ID",
        "parent": _COMPANY,
        "phone": _PHONE,
        "email": _EMAIL,
        "web": "Website|website|Website Link|Webseite|Sitio web|网站",
        "tags": _TAGS,
        "notes": _NOTES,
        **_PLACE,
        "": _BOOKKEEPING,
    },
)

PEOPLE = table(
    "odoo",
    Kind.CONTACTS,
    telling=(
        _NAME,
        f"Related Company|parent_id|Job Position|function|{_SELLER}|Stelle|Berufsbezeichnung|"
        "Arbeitsstelle|Puesto de trabajo|Zugehöriges Unternehmen|Empresa relacionada|工作岗位|"
        "关联公司",
        f"Activities|Aktivitäten|Actividades|活动|Job Position|function|Company Type|company_type|"
        f"Arbeitsstelle|Stelle|Puesto de trabajo|工作岗位|{_TAGS}|parent_id|External ID",
    ),
    columns={
        "external_id": _ID,
        "name": _NAME,
        "salutation": "Title|title|Anrede|Título|称谓",
        "title": "Job Position|function|Arbeitsstelle|Stelle|Berufsbezeichnung|"
        "Puesto de trabajo|工作岗位|职位",
        "customer": f"{_COMPANY}|Company|Unternehmen|Empresa|公司",
        "email": _EMAIL,
        "phone": _PHONE,
        "tags": _TAGS,
        "notes": _NOTES,
        **_PLACE,
        "": f"{_SELLER}|{_BOOKKEEPING}|Website|website",
    },
)

PIPELINE = table(
    "odoo",
    Kind.DEALS,
    telling=(
        "Opportunity|Verkaufschance|Oportunidad|商机|name",
        "Expected Revenue|expected_revenue|Erwarteter Umsatz|Ingresos esperados|Ingreso esperado|"
        "预期收入|预期收益",
        "Stage|stage_id|Phase|Etapa|阶段|Stage/Display Name",
    ),
    columns={
        "external_id": _ID,
        "name": "Opportunity|Verkaufschance|Oportunidad|商机|name",
        "customer": "Customer|partner_id|Customer/Display Name|Company Name|partner_name|Kunde|"
        "Cliente|客户|Unternehmensname|Nombre de la empresa|公司名称",
        "owner": _SELLER,
        "stage": "Stage|stage_id|Stage/Display Name|Phase|Etapa|阶段",
        "amount": "Expected Revenue|expected_revenue|Erwarteter Umsatz|Ingresos esperados|"
        "Ingreso esperado|预期收入|预期收益",
        "currency": "Currency|company_currency|Währung|Moneda|币种",
        "opened_on": "Created on|create_date|Erstellt am|Creado el|Creado en|创建于|创建时间",
        "expected_close": "Expected Closing|date_deadline|Erwarteter Abschluss|Cierre esperado|"
        "Cierre previsto|预期结束|预计结束日期",
        "closed_on": "Closed Date|date_closed|Abschlussdatum|Fecha de cierre|关闭日期",
        "source": "Source|source_id|Medium|Quelle|Origen|Fuente|来源",
        "notes": _NOTES,
        "": "Contact Name|contact_name|Email|email_from|Phone|phone|City|Country|Activities|"
        "Probability|probability|Tags|tag_ids|Sales Team|team_id|Priority|priority|Company|"
        "Kontaktname|Nombre de contacto|联系人姓名|E-Mail|Correo electrónico|电子邮件|Telefon|"
        "Teléfono|电话|Aktivitäten|Actividades|活动|Ort|Stadt|Ciudad|城市|Land|País|国家",
    },
    values={"stage": STAGES, "outcome": OUTCOMES},
)

TABLES = (COMPANIES, PEOPLE, PIPELINE)
