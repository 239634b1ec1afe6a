"""Salesforce's accounts, contacts, leads and opportunities: reports and data export."""

from __future__ import annotations

from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.programs.table import table
from crm_desktop.exchange.programs.words import CLASSES, OUTCOMES, STAGES

_ACCOUNT = (
    "Account Name|Account-Name|Accountname|Name des Accounts|Nombre de la cuenta|Nombre de cuenta|"
    "客户名|客户名称|帐户名|账户名"
)
_ACCOUNT_ID = "Account ID|AccountId|Account-ID|Id. de la cuenta|ID de la cuenta|客户 ID|帐户 ID"
_EMAIL = "Email|E-Mail|Correo electrónico|电子邮件"
_PHONE = "Phone|Telefon|Teléfono|电话"
_MOBILE = "Mobile|Mobile Phone|MobilePhone|Handy|Mobiltelefon|Móvil|Teléfono móvil|手机"


def _place(first: str, german: str, spanish: str, chinese: str) -> dict[str, str]:
    """The columns of an address such as Billing or Mailing."""
    glued = first.replace(" ", "")
    return {
        "street": f"{first} Street|{glued}Street|{first} Address Line 1|{german}: Straße|"
        f"Straße ({german})|{german}straße|Calle de {spanish}|Dirección de {spanish}|{chinese}街道",
        "city": f"{first} City|{glued}City|{german}: Ort|Ort ({german})|{german}: Stadt|"
        f"Stadt ({german})|{german}sort|Ciudad de {spanish}|{chinese}城市|{chinese}市",
        "region": f"{first} State/Province|{first} State|{glued}State|"
        f"{german}: Bundesland/Provinz|Bundesland ({german})|Bundesland/Provinz ({german})|"
        f"Estado o provincia de {spanish}|Provincia de {spanish}|{chinese}州/省|{chinese}省份",
        "postal_code": f"{first} Zip/Postal Code|{first} Zip|{first} Postal Code|"
        f"{glued}PostalCode|{german}: PLZ|PLZ ({german})|Postleitzahl ({german})|"
        f"Código postal de {spanish}|{chinese}邮政编码|{chinese}邮编",
        "country": f"{first} Country|{glued}Country|{german}: Land|Land ({german})|"
        f"{german}sland|País de {spanish}|{chinese}国家|{chinese}国家/地区",
    }


_BILLING = _place("Billing", "Rechnung", "facturación", "开票")
_SHIPPING = _place("Shipping", "Lieferung", "envío", "发货")
_MAILING = _place("Mailing", "Post", "correo", "邮寄")
_OTHER = _place("Other", "Sonstige", "otra dirección", "其他")

ACCOUNTS = table(
    "salesforce",
    Kind.CUSTOMERS,
    telling=(
        f"{_ACCOUNT}|Name",
        "Billing Street|Billing City|BillingStreet|BillingCity|Account Owner|Straße (Rechnung)|"
        "Rechnung: Straße|Ort (Rechnung)|Account-Inhaber|Accountinhaber|Account-Inhaberschaft|"
        "Calle de facturación|Ciudad de facturación|Propietario de la cuenta|客户所有人|开票城市",
    ),
    columns={
        "external_id": f"{_ACCOUNT_ID}|Id|Account Number|AccountNumber|Kundennummer|"
        "Número de cuenta|客户编号",
        "name": f"{_ACCOUNT}|Name",
        "owner": "Account Owner|Account-Inhaber|Accountinhaber|Propietario de la cuenta|客户所有人",
        "industry": "Industry|Branche|Sector|Industria|行业",
        "class": "Type|Account Type|Typ|Account-Typ|Tipo|类型",
        "source": "Account Source|AccountSource|Account-Quelle|Accountquelle|"
        "Origen de la cuenta|客户来源",
        "parent": "Parent Account|Übergeordneter Account|Cuenta principal|父级客户|父客户",
        "phone": f"{_PHONE}|{_MOBILE}",
        "web": "Website|Sitio Web|网站",
        "notes": "Account Description|Description|Beschreibung|Descripción|描述",
        **_BILLING,
        **{f"other_{code}": headers for code, headers in _SHIPPING.items()},
        "": "Fax|Rating|Last Activity|Last Modified Date|Created Date|Annual Revenue|Employees|"
        "ParentId|OwnerId|NumberOfEmployees|AnnualRevenue|CreatedDate|LastModifiedDate|Ownership",
    },
    values={"class": CLASSES},
)

CONTACTS = table(
    "salesforce",
    Kind.CONTACTS,
    telling=(
        "First Name|FirstName|Vorname|Nombre|Primer nombre|名|名字",
        f"{_ACCOUNT}|AccountId",
        "Mailing Street|Mailing City|MailingStreet|MailingCity|Contact ID|Contact Owner|"
        "Account Owner|Straße (Post)|Post: Straße|Kontaktinhaber|Account-Inhaber|Accountinhaber|"
        "Kontakt-ID|Calle de correo|Propietario del contacto|Propietario de la cuenta|"
        "Id. de contacto|联系人所有人|邮寄城市|联系人 ID",
    ),
    columns={
        "external_id": "Contact ID|Id|Kontakt-ID|Id. de contacto|ID de contacto|联系人 ID",
        "first_name": "First Name|FirstName|Vorname|Nombre|Primer nombre|名|名字",
        "last_name": "Last Name|LastName|Nachname|Apellidos|Apellido|姓|姓氏",
        "name": "Full Name|Contact Name|Name|Nombre completo|联系人姓名",
        "salutation": "Salutation|Anrede|Tratamiento|Saludo|称谓",
        "title": "Title|Titel|Position|Cargo|Título|职务",
        "department": "Department|Abteilung|Departamento|部门",
        "birthday": "Birthdate|Geburtsdatum|Fecha de nacimiento|生日|出生日期",
        "email": _EMAIL,
        "phone": f"{_PHONE}|{_MOBILE}|Home Phone|HomePhone|Other Phone|OtherPhone|Asst. Phone|"
        "Telefon privat|Sonstiges Telefon|Teléfono particular|Otro teléfono|住宅电话|其他电话",
        "customer": _ACCOUNT,
        "customer_id": _ACCOUNT_ID,
        "notes": "Contact Description|Description|Beschreibung|Descripción|描述",
        **_MAILING,
        **{f"other_{code}": headers for code, headers in _OTHER.items()},
        "do_not_contact": "Email Opt Out|HasOptedOutOfEmail|Do Not Call|DoNotCall",
        "": "Fax|Lead Source|LeadSource|Contact Owner|Account Owner|Kontaktinhaber|OwnerId|"
        "Account-Inhaber|Accountinhaber|Propietario del contacto|联系人所有人|ReportsToId|"
        "Reports To|Assistant|Last Activity|Created Date|Leadquelle|Lead-Quelle",
    },
)

LEADS = table(
    "salesforce",
    Kind.CUSTOMERS,
    telling=(
        "Lead Status|LeadStatus|Leadstatus|Lead-Status|Estado del candidato|Estado del prospecto|"
        "线索状态|潜在客户状态",
        "Company / Account|Company|Firma|Unternehmen|Firma/Account|Compañía|Compañía / Cuenta|公司|"
        "公司/客户",
        "Lead Owner|Lead ID|Lead-Inhaber|Leadinhaber|Propietario del candidato|"
        "Propietario del prospecto|潜在客户所有人|线索所有人",
    ),
    columns={
        "name": "Company / Account|Company|Firma/Account|Firma|Unternehmen|Compañía / Cuenta|"
        "Compañía|公司/客户|公司",
        "external_id": "Lead ID|Id|Lead-ID",
        "contact_first_name": "First Name|FirstName|Vorname|Nombre|名",
        "contact_last_name": "Last Name|LastName|Nachname|Apellidos|姓",
        "contact_salutation": "Salutation|Anrede|Tratamiento|称谓",
        "contact_title": "Title|Titel|Position|Cargo|职务",
        "contact_email": _EMAIL,
        "contact_phone": _MOBILE,
        "phone": _PHONE,
        "class": "Lead Status|LeadStatus|Leadstatus|Lead-Status|Estado del candidato|"
        "Estado del prospecto|线索状态|潜在客户状态",
        "source": "Lead Source|LeadSource|Leadquelle|Lead-Quelle|Origen del candidato|"
        "Origen del prospecto|潜在客户来源|线索来源",
        "owner": "Lead Owner|Lead-Inhaber|Leadinhaber|Propietario del candidato|"
        "Propietario del prospecto|潜在客户所有人|线索所有人",
        "industry": "Industry|Branche|Sector|行业",
        "web": "Website|Sitio Web|网站",
        "street": "Street|Straße|Calle|街道",
        "city": "City|Ort|Stadt|Ciudad|城市|市",
        "region": "State/Province|State|Bundesland/Provinz|Bundesland|Estado o provincia|省/州|"
        "州/省",
        "postal_code": "Zip/Postal Code|Postal Code|PostalCode|PLZ|Postleitzahl|Código postal|"
        "邮政编码",
        "country": "Country|Land|País|国家",
        "notes": "Description|Beschreibung|Descripción|描述",
        "": "Rating|Annual Revenue|Employees|Created Date|Last Activity|Fax|Converted",
    },
    values={"class": CLASSES},
)

OPPORTUNITIES = table(
    "salesforce",
    Kind.DEALS,
    telling=(
        "Opportunity Name|Opportunity ID|StageName|Opportunityname|Opportunity-Name|"
        "Name der Opportunity|Nombre de la oportunidad|Nombre de oportunidad|业务机会名|"
        "业务机会名称",
        "Stage|StageName|Phase|Etapa|阶段",
        "Close Date|CloseDate|Schlusstermin|Abschlussdatum|Fecha de cierre|结束日期|关闭日期",
    ),
    columns={
        "external_id": "Opportunity ID|Id|Opportunity-ID|Id. de oportunidad|业务机会 ID",
        "name": "Opportunity Name|Name|Opportunityname|Opportunity-Name|Name der Opportunity|"
        "Nombre de la oportunidad|Nombre de oportunidad|业务机会名|业务机会名称",
        "customer": _ACCOUNT,
        "customer_id": _ACCOUNT_ID,
        "stage": "Stage|StageName|Phase|Etapa|阶段",
        "amount": "Amount|Betrag|Importe|金额",
        "currency": "Amount Currency|Currency|CurrencyIsoCode|Opportunity Currency|Währung|"
        "Divisa de la oportunidad|货币",
        "closed_on": "Close Date|CloseDate|Schlusstermin|Abschlussdatum|Fecha de cierre|结束日期|"
        "关闭日期",
        "opened_on": "Created Date|CreatedDate|Erstelldatum|Fecha de creación|创建日期",
        "owner": "Opportunity Owner|Opportunity-Inhaber|Opportunityinhaber|"
        "Propietario de la oportunidad|业务机会所有人",
        "source": "Lead Source|LeadSource|Leadquelle|Lead-Quelle|Origen del candidato|"
        "Origen del prospecto|潜在客户来源",
        "competitors": "Main Competitor(s)|Hauptmitbewerber|Principales competidores|主要竞争对手",
        "notes": "Description|Beschreibung|Descripción|描述",
        "": "Probability (%)|Probability|Expected Revenue|ExpectedRevenue|Age|Type|Next Step|"
        "NextStep|Fiscal Period|Owner Role|OwnerId|IsClosed|IsWon|ForecastCategory",
    },
    values={"stage": STAGES, "outcome": OUTCOMES},
)

TABLES = (ACCOUNTS, CONTACTS, LEADS, OPPORTUNITIES)
