"""Zoho CRM's accounts, contacts, leads and deals, in four languages."""

from __future__ import annotations

from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.programs.table import table
from crm_desktop.exchange.programs.words import CLASSES, OUTCOMES, STAGES

_RECORD = "Record Id|Datensatz-ID|Datensatz ID|ID de registro|记录 ID|记录ID"
_ACCOUNT = (
    "Account Name|Kontoname|Kundenname|Accountname|Nombre de cuenta|Nombre de la cuenta|客户名称|"
    "帐户名称"
)
_ACCOUNT_ID = "Account Name.id|Account Id|Account ID|Konto-ID|ID de cuenta|客户 ID"
_ZOHO = (
    "Record Id|Created By|Modified By|Created By.id|Account Owner.id|Contact Owner.id|"
    "Lead Owner.id|"
    "Deal Owner.id|Tag|Account Id|Contact Id|Lead Id|Deal Id|CONTACTID|ACCOUNTID|Datensatz-ID|"
    "Datensatz ID|Erstellt von|Geändert von|ID de registro|Creado por|Modificado por|记录 ID|"
    "记录ID|创建者|修改者"
)
_PHONES = "Phone|Telefon|Teléfono|电话"
_MOBILE = "Mobile|Mobil|Mobiltelefon|Móvil|手机"
_BOOKKEEPING = (
    f"{_ZOHO}|Created Time|Modified Time|Last Activity Time|Skype ID|Twitter|"
    "Fax|Asst Phone|Assistant|Unsubscribed Mode|Unsubscribed Time|Change Log Time|Locked|"
    "Rating|Annual Revenue|Employees|SIC Code|Ticker Symbol|Ownership|No. of Employees"
)


def _place(first: str, german: str, spanish: str, chinese: str) -> dict[str, str]:
    """The columns of an address such as Billing or Mailing."""
    return {
        "street": f"{first} Street|{german} Straße|{german}straße|Calle de {spanish}|{chinese}街道",
        "city": f"{first} City|{german} Stadt|{german} Ort|Ciudad de {spanish}|{chinese}城市",
        "region": f"{first} State|{first} Province|{german} Bundesland|Estado de {spanish}|"
        f"Provincia de {spanish}|{chinese}省|{chinese}省份|{chinese}州",
        "postal_code": f"{first} Code|{first} Zip|{german} Code|{german} PLZ|"
        f"Código de {spanish}|Código postal de {spanish}|{chinese}编码|{chinese}邮编",
        "country": f"{first} Country|{german} Land|País de {spanish}|{chinese}国家",
    }


_BILLING = _place("Billing", "Rechnungs", "facturación", "账单")
_SHIPPING = _place("Shipping", "Versand", "envío", "送货")
_MAILING = _place("Mailing", "Post", "correo", "邮寄")
_OTHER = _place("Other", "Andere", "otra dirección", "其他")

ACCOUNTS = table(
    "zoho",
    Kind.CUSTOMERS,
    telling=(
        _ACCOUNT,
        _ZOHO,
        "Account Owner|Billing Code|Kontobesitzer|Kontoinhaber|Rechnungs Code|"
        "Propietario de cuenta|Propietario de la cuenta|Código de facturación|客户所有者|账单编码",
    ),
    columns={
        "external_id": f"{_RECORD}|Account Id|ACCOUNTID|Account Number|Kontonummer|"
        "Número de cuenta|客户编号",
        "name": _ACCOUNT,
        "owner": "Account Owner|Kontobesitzer|Kontoinhaber|Propietario de cuenta|"
        "Propietario de la cuenta|客户所有者",
        "industry": "Industry|Branche|Sector|Industria|行业",
        "class": "Account Type|Kontotyp|Tipo de cuenta|客户类型",
        "parent": "Parent Account|Übergeordnetes Konto|Cuenta principal|上级客户|父客户",
        "phone": f"{_PHONES}|{_MOBILE}",
        "web": "Website|Sitio web|网站",
        "tags": "Tag|Tags|Etiqueta|标签",
        "notes": "Description|Beschreibung|Descripción|描述",
        **_BILLING,
        **{f"other_{code}": headers for code, headers in _SHIPPING.items()},
        "": _BOOKKEEPING,
    },
    values={"class": CLASSES},
)

CONTACTS = table(
    "zoho",
    Kind.CONTACTS,
    telling=(
        "First Name|Last Name|Vorname|Nachname|Nombre|Apellidos|名|姓|名字|姓氏",
        _ZOHO,
        "Contact Owner|Mailing Zip|Kontaktbesitzer|Kontaktinhaber|Post PLZ|"
        "Propietario de contacto|Propietario del contacto|联系人所有者|邮寄邮编",
    ),
    columns={
        "external_id": f"{_RECORD}|Contact Id|CONTACTID",
        "first_name": "First Name|Vorname|Nombre|名|名字",
        "last_name": "Last Name|Nachname|Apellidos|姓|姓氏",
        "name": "Full Name|Contact Name|Nombre completo|姓名|联系人姓名",
        "salutation": "Salutation|Anrede|Saludo|Tratamiento|称呼",
        "title": "Title|Titel|Cargo|Título|职务|职位",
        "department": "Department|Abteilung|Departamento|部门",
        "birthday": "Date of Birth|Geburtsdatum|Fecha de nacimiento|出生日期",
        "email": "Email|Secondary Email|E-Mail|Zweite E-Mail|Correo electrónico|"
        "Correo electrónico secundario|电子邮件|次要电子邮件",
        "phone": f"{_PHONES}|{_MOBILE}|Home Phone|Other Phone|Telefon privat|Anderes Telefon|"
        "Teléfono particular|Otro teléfono|家庭电话|其他电话",
        "customer": _ACCOUNT,
        "customer_id": _ACCOUNT_ID,
        "tags": "Tag|Tags|Etiqueta|标签",
        "notes": "Description|Beschreibung|Descripción|描述",
        **_MAILING,
        **{f"other_{code}": headers for code, headers in _OTHER.items()},
        "do_not_contact": "Email Opt Out|Do Not Call|E-Mail-Abmeldung|No enviar correos",
        "": f"{_BOOKKEEPING}|Contact Owner|Lead Source|Vendor Name|Reporting To|Kontaktbesitzer|"
        "Kontaktinhaber|Propietario de contacto|Propietario del contacto|联系人所有者",
    },
)

LEADS = table(
    "zoho",
    Kind.CUSTOMERS,
    telling=(
        "Lead Owner|Lead Id|Leadbesitzer|Lead-Besitzer|Propietario de posible cliente|"
        "Propietario de Lead|线索所有者|潜在客户所有者",
        "Company|Firma|Unternehmen|Empresa|Compañía|公司",
        _ZOHO,
    ),
    columns={
        "name": "Company|Firma|Unternehmen|Empresa|Compañía|公司",
        "external_id": f"{_RECORD}|Lead Id",
        "contact_first_name": "First Name|Vorname|Nombre|名|名字",
        "contact_last_name": "Last Name|Nachname|Apellidos|姓|姓氏",
        "contact_name": "Full Name|Lead Name|Nombre completo|姓名",
        "contact_salutation": "Salutation|Anrede|Saludo|称呼",
        "contact_title": "Title|Titel|Cargo|Título|职务|职位",
        "contact_email": "Email|Secondary Email|E-Mail|Correo electrónico|电子邮件",
        "contact_phone": _MOBILE,
        "phone": _PHONES,
        "class": "Lead Status|Leadstatus|Lead-Status|Estado de posible cliente|Estado de Lead|"
        "线索状态|潜在客户状态",
        "source": "Lead Source|Leadquelle|Lead-Quelle|Fuente de posible cliente|Fuente de Lead|"
        "线索来源|潜在客户来源",
        "owner": "Lead Owner|Leadbesitzer|Lead-Besitzer|Propietario de posible cliente|"
        "Propietario de Lead|线索所有者|潜在客户所有者",
        "industry": "Industry|Branche|Sector|行业",
        "web": "Website|Sitio web|网站",
        "street": "Street|Straße|Calle|街道",
        "city": "City|Stadt|Ort|Ciudad|城市",
        "region": "State|Bundesland|Estado|Provincia|省|省份",
        "postal_code": "Zip Code|PLZ|Postleitzahl|Código postal|邮编|邮政编码",
        "country": "Country|Land|País|国家",
        "tags": "Tag|Tags|Etiqueta|标签",
        "notes": "Description|Beschreibung|Descripción|描述",
        "": _BOOKKEEPING,
    },
    values={"class": CLASSES},
)

DEALS = table(
    "zoho",
    Kind.DEALS,
    telling=(
        "Deal Name|Potential Name|Geschäftsname|Deal-Name|Name des Geschäfts|"
        "Nombre de trato|Nombre del trato|Nombre de Trato|商机名称|交易名称",
        "Stage|Phase|Fase|Etapa|阶段",
        _ZOHO,
    ),
    columns={
        "external_id": f"{_RECORD}|Deal Id|Potential Id",
        "name": "Deal Name|Potential Name|Geschäftsname|Deal-Name|Name des Geschäfts|"
        "Nombre de trato|Nombre del trato|商机名称|交易名称",
        "customer": _ACCOUNT,
        "customer_id": _ACCOUNT_ID,
        "stage": "Stage|Phase|Fase|Etapa|阶段",
        "amount": "Amount|Betrag|Importe|金额",
        "currency": "Currency|Währung|Moneda|Divisa|货币",
        "closed_on": "Closing Date|Abschlussdatum|Fecha de cierre|结束日期|关闭日期",
        "opened_on": "Created Time|Erstellungszeit|Hora de creación|创建时间",
        "owner": "Deal Owner|Potential Owner|Deal-Besitzer|Geschäftsinhaber|"
        "Propietario de trato|Propietario del trato|商机所有者|交易所有者",
        "source": "Lead Source|Leadquelle|Fuente de posible cliente|线索来源",
        "notes": "Description|Beschreibung|Descripción|描述",
        "": "Record Id|Created By|Modified By|Modified Time|Probability (%)|Probability|"
        "Expected Revenue|Next Step|Type|Contact Name|Campaign Source|Deal Category Status|"
        "Lead Conversion Time|Overall Sales Duration|Sales Cycle Duration|Tag|Exchange Rate",
    },
    values={"stage": STAGES, "outcome": OUTCOMES},
)

TABLES = (ACCOUNTS, CONTACTS, LEADS, DEALS)
