"""HubSpot's companies, contacts and deals, in English, German, Spanish and Chinese."""

from __future__ import annotations

from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.programs.table import table
from crm_desktop.exchange.programs.words import CLASSES, OUTCOMES, STAGES

_ID = (
    "Record ID|Datensatz-ID|Eintrags-ID|ID de registro|ID del registro|ID de objeto|记录 ID|"
    "Hs Object ID"
)
_PLACE = {
    "street": "Street Address|Straße|Adresse|Straße und Hausnummer|Dirección|"
    "Dirección postal|街道地址",
    "city": "City|Stadt|Ort|Ciudad|城市",
    "region": "State/Region|Bundesland/Region|Bundesland|Estado/Región|Estado o región|州/地区|"
    "省/地区",
    "postal_code": "Postal Code|Postleitzahl|PLZ|Código postal|邮政编码|邮编",
    "country": "Country/Region|Country|Land/Region|Land|País/Región|País o región|国家/地区",
}  # fmt: skip
_PHONE = (
    "Phone Number|Mobile Phone Number|Work Phone|WhatsApp Phone Number|Telefonnummer|"
    "Mobiltelefonnummer|"
    "Handynummer|Número de teléfono|Número de teléfono móvil|Teléfono móvil|电话号码|手机号码|"
    "移动电话号码"
)

COMPANIES = table(
    "hubspot",
    Kind.CUSTOMERS,
    telling=(
        _ID,
        "Company name|Name des Unternehmens|Unternehmensname|Nombre de la empresa|公司名称",
        "Company owner|Company Domain Name|Zuständiger Mitarbeiter für Unternehmen|"
        "Unternehmensinhaber|Domainname des Unternehmens|Unternehmensdomain|"
        "Propietario de la empresa|Nombre de dominio de la empresa|公司所有者|公司域名",
    ),
    columns={
        "external_id": _ID,
        "name": "Company name|Name des Unternehmens|Unternehmensname|Nombre de la empresa|公司名称",
        "owner": "Company owner|Zuständiger Mitarbeiter für Unternehmen|Unternehmensinhaber|"
        "Propietario de la empresa|公司所有者",
        "industry": "Industry|Branche|Sector|Industria|行业",
        "class": "Lifecycle Stage|Lifecycle-Phase|Lebenszyklusphase|Etapa del ciclo de vida|"
        "生命周期阶段|Type|Typ|Tipo|类型",
        "source": "Original Traffic Source|Original Source|Original Source Type|Originalquelle|"
        "Ursprüngliche Quelle|Fuente original|原始来源|原始流量来源",
        "parent": "Parent Company|Mutterunternehmen|Übergeordnetes Unternehmen|Empresa matriz|"
        "母公司",
        "web": "Website URL|Company Domain Name|Website-URL|Domainname des Unternehmens|"
        "Unternehmensdomain|URL del sitio web|Nombre de dominio de la empresa|网站 URL|公司域名",
        "phone": _PHONE,
        "notes": "Description|About Us|Beschreibung|Über uns|Descripción|Acerca de nosotros|描述",
        **_PLACE,
        "": "Street Address 2|Straße 2|Create Date|Erstelldatum|Erstellungsdatum|Fecha de creación|"
        "创建日期|"
        "Last Activity Date|"
        "Lead Status|Number of Employees|Annual Revenue|Time Zone|LinkedIn Company Page|"
        "Associated Contact|Associated Contact IDs|Associated Deal|Associated Deal IDs",
    },
    values={"class": CLASSES},
)  # fmt: skip

CONTACTS = table(
    "hubspot",
    Kind.CONTACTS,
    telling=(
        _ID,
        "First Name|Vorname|Nombre|名字|名",
        "Contact owner|Lifecycle Stage|Lead Status|Associated Company|"
        "Zuständiger Mitarbeiter für Kontakt|Kontaktinhaber|Lifecycle-Phase|Leadstatus|"
        "Propietario del contacto|Etapa del ciclo de vida|Estado del lead|"
        "联系人所有者|生命周期阶段|线索状态",
    ),
    columns={
        "external_id": _ID,
        "first_name": "First Name|Vorname|Nombre|名字|名",
        "last_name": "Last Name|Nachname|Apellidos|Apellido|姓氏|姓",
        "salutation": "Salutation|Anrede|Saludo|称谓",
        "title": "Job Title|Berufsbezeichnung|Jobtitel|Cargo|Puesto|职位|职务",
        "birthday": "Date of birth|Geburtsdatum|Fecha de nacimiento|出生日期",
        "email": "Email|Work email|Additional email addresses|E-Mail|E-Mail-Adresse|"
        "Geschäftliche E-Mail-Adresse|Weitere E-Mail-Adressen|Correo|Correo electrónico|"
        "Correo de trabajo|电子邮件|电子邮件地址|工作电子邮件",
        "phone": _PHONE,
        "customer": "Associated Company|Associated Company (Primary)|Company Name|"
        "Primary Associated Company|Name des Unternehmens|Unternehmensname|"
        "Zugeordnetes Unternehmen|Nombre de la empresa|Empresa asociada|公司名称|关联公司",
        "customer_id": "Associated Company IDs (Primary)|Associated Company IDs|"
        "Associated Company ID|Primary Associated Company ID|Zugeordnete Unternehmens-IDs|"
        "IDs de empresas asociadas|关联公司 ID",
        "notes": "Message|Notes|Nachricht|Notizen|Mensaje|Notas|备注",
        **_PLACE,
        "": "Contact owner|Zuständiger Mitarbeiter für Kontakt|Kontaktinhaber|"
        "Propietario del contacto|联系人所有者|Lifecycle Stage|Lifecycle-Phase|"
        "Etapa del ciclo de vida|生命周期阶段|Lead Status|Leadstatus|Estado del lead|线索状态|"
        "Create Date|Erstelldatum|Fecha de creación|创建日期|Last Activity Date|Website URL|"
        "Marketing contact status|Original Source|Original Traffic Source|Industry|Time Zone",
    },
)  # fmt: skip

DEALS = table(
    "hubspot",
    Kind.DEALS,
    telling=(
        _ID,
        "Deal Name|Deal-Name|Name des Deals|Dealname|Nombre del negocio|Nombre de negocio|交易名称",
        "Deal Stage|Deal-Phase|Dealphase|Etapa del negocio|交易阶段",
    ),
    columns={
        "external_id": _ID,
        "name": "Deal Name|Deal-Name|Name des Deals|Dealname|Nombre del negocio|"
        "Nombre de negocio|交易名称",
        "stage": "Deal Stage|Deal-Phase|Dealphase|Etapa del negocio|交易阶段",
        "amount": "Amount|Betrag|Wert|Importe|Valor|Monto|金额|Amount in company currency",
        "currency": "Currency|Währung|Moneda|Divisa|币种|货币",
        "closed_on": "Close Date|Abschlussdatum|Schlussdatum|Fecha de cierre|关闭日期|成交日期",
        "opened_on": "Create Date|Erstelldatum|Erstellungsdatum|Fecha de creación|创建日期",
        "owner": "Deal owner|Zuständiger Mitarbeiter für Deal|Deal-Inhaber|"
        "Propietario del negocio|交易所有者",
        "customer": "Associated Company (Primary)|Associated Company|Associated Company Names|"
        "Zugeordnetes Unternehmen|Zugeordnetes Unternehmen (primär)|Empresa asociada|关联公司",
        "customer_id": "Associated Company IDs (Primary)|Associated Company IDs|"
        "Zugeordnete Unternehmens-IDs|IDs de empresas asociadas|关联公司 ID",
        "source": "Original Source Type|Original Traffic Source|Originalquelle|Fuente original|"
        "原始来源",
        "notes": "Deal Description|Description|Deal-Beschreibung|Beschreibung|"
        "Descripción del negocio|Descripción|交易描述|描述",
        "": "Pipeline|Deal Type|Deal-Typ|Tipo de negocio|交易类型|Last Activity Date|"
        "Weighted amount|Deal probability|Associated Contact|Associated Contact IDs",
    },
    values={"stage": STAGES, "outcome": OUTCOMES},
)

TABLES = (COMPANIES, CONTACTS, DEALS)
