"""Google Contacts, Outlook and LinkedIn: what their exports call things, in four languages."""

from __future__ import annotations

from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.programs.table import table

GOOGLE = table(
    "google",
    Kind.CONTACTS,
    telling=(
        "Given Name|First Name|Phonetic First Name",
        "E-mail # - Value|Phone # - Value",
        "E-mail # - Type|E-mail # - Label|Phone # - Type|Phone # - Label|Group Membership|Labels",
    ),
    columns={
        "name": "Name|File As",
        "first_name": "Given Name|First Name",
        "last_name": "Family Name|Last Name",
        "other_name": "Nickname|Short Name",
        "salutation": "Name Prefix",
        "customer": "Organization 1 - Name|Organization Name|Organization # - Name",
        "title": "Organization 1 - Title|Organization Title|Organization # - Title|Occupation",
        "department": "Organization 1 - Department|Organization Department",
        "birthday": "Birthday",
        "email": "E-mail # - Value",
        "phone": "Phone # - Value",
        "street": "Address 1 - Street",
        "other_street": "Address 2 - Street",
        "city": "Address 1 - City",
        "other_city": "Address 2 - City",
        "region": "Address 1 - Region",
        "other_region": "Address 2 - Region",
        "postal_code": "Address 1 - Postal Code",
        "other_postal_code": "Address 2 - Postal Code",
        "country": "Address 1 - Country",
        "other_country": "Address 2 - Country",
        "tags": "Labels|Group Membership",
        "notes": "Notes",
        "": "Additional Name|Middle Name|Yomi Name|Given Name Yomi|Additional Name Yomi|"
        "Family Name Yomi|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Name Suffix|"
        "Initials|Maiden Name|Gender|Location|Billing Information|Directory Server|Mileage|Hobby|"
        "Sensitivity|Priority|Subject|Language|Photo|E-mail # - Type|E-mail # - Label|"
        "Phone # - Type|Phone # - Label|Address # - Type|Address # - Label|Address # - Formatted|"
        "Address # - PO Box|Address # - Extended Address|Organization # - Type|"
        "Organization # - Yomi Name|Organization # - Symbol|Organization # - Location|"
        "Organization # - Job Description|Organization # - Department|Website # - Type|"
        "Website # - Label|Website # - Value|Relation # - Type|Relation # - Label|"
        "Relation # - Value|Event # - Type|Event # - Label|Event # - Value|IM # - Type|"
        "IM # - Service|IM # - Value|Custom Field # - Type|Custom Field # - Label|"
        "Custom Field # - Value",
    },
)

OUTLOOK = table(
    "outlook",
    Kind.CONTACTS,
    telling=(
        "Business Phone|Telefon geschäftlich|Telefon (geschäftlich)|Teléfono del trabajo|商务电话|"
        "单位电话|Business Street|Straße geschäftlich|Calle del trabajo|商务地址 街道|Home Phone",
        "E-mail Address|E-Mail-Adresse|Dirección de correo electrónico|"
        "Dirección del correo electrónico|电子邮件地址|E-Mail",
    ),
    columns={
        "name": "Name|Full Name|Display Name|Nombre completo|全名",
        "first_name": "First Name|Vorname|Nombre|名",
        "last_name": "Last Name|Nachname|Apellidos|Apellido|姓",
        "other_name": "Nickname|Spitzname|Apodo|Sobrenombre|昵称",
        "salutation": "Title|Courtesy Title|Anrede|Tratamiento|称谓|Título",
        "customer": "Company|Firma|Unternehmen|Organización|Compañía|Empresa|单位|公司",
        "title": "Job Title|Position|Cargo|Puesto|职务|职位",
        "department": "Department|Abteilung|Departamento|部门",
        "birthday": "Birthday|Geburtstag|Cumpleaños|生日",
        "email": "E-mail Address|E-mail # Address|E-Mail-Adresse|E-Mail # Adresse|E-Mail-Adresse #|"
        "Dirección de correo electrónico|Dirección del correo electrónico|"
        "Dirección de correo electrónico #|Dirección del correo electrónico #|"
        "电子邮件地址|电子邮件 # 地址|电子邮件地址 #",
        "phone": "Business Phone|Mobile Phone|Business Phone #|Company Main Phone|Primary Phone|"
        "Home Phone|Home Phone #|Other Phone|Car Phone|Assistant's Phone|Callback|Radio Phone|"
        "Telefon geschäftlich|Telefon geschäftlich #|Telefon (geschäftlich)|Mobiltelefon|"
        "Telefon Firma|"
        "Haupttelefon|Telefon privat|Telefon (privat)|Telefon privat #|Weiteres Telefon|"
        "Autotelefon|Telefon Assistent|"
        "Rückmeldung|Teléfono del trabajo|Teléfono del trabajo #|Teléfono móvil|Móvil|"
        "Número de centralita de la organización|Teléfono principal|Particular|"
        "Teléfono particular|Teléfono particular #|Otro teléfono|Teléfono del automóvil|"
        "商务电话|商务电话 #|移动电话|单位主要电话|主要电话|住宅电话|住宅电话 #|其他电话|车载电话",
        "street": "Business Street|Straße geschäftlich|Calle del trabajo|商务地址 街道|商务街道|"
        "Business Address",
        "other_street": "Home Street|Home Address|Straße privat|Calle particular|住宅地址 街道|"
        "Other Street|Other Address|Weitere Straße|Otra calle|其他地址 街道",
        "city": "Business City|Ort geschäftlich|Ciudad de trabajo|Ciudad del trabajo|"
        "商务地址 市/县|商务地址 市县|商务城市",
        "other_city": "Home City|Ort privat|Ciudad particular|Ciudad de residencia|住宅地址 市/县|"
        "Other City|Weiterer Ort|Otra ciudad|其他地址 市/县",
        "region": "Business State|Bundesland/Kanton geschäftlich|Region geschäftlich|"
        "Provincia o estado de trabajo|Provincia o estado del trabajo|"
        "商务地址 省/市/自治区",
        "other_region": "Home State|Bundesland/Kanton privat|Region privat|"
        "Provincia o estado de residencia|住宅地址 省/市/自治区|Other State|"
        "Weiteres/r Bundesland/Kanton|Otra provincia o estado",
        "postal_code": "Business Postal Code|Postleitzahl geschäftlich|PLZ geschäftlich|"
        "Código postal del trabajo|商务地址 邮政编码",
        "other_postal_code": "Home Postal Code|Postleitzahl privat|Código postal de residencia|"
        "住宅地址 邮政编码|Other Postal Code|Weitere Postleitzahl|Otro código postal|"
        "其他地址 邮政编码",
        "country": "Business Country/Region|Business Country|Land/Region geschäftlich|"
        "Land geschäftlich|País o región del trabajo|País o región de trabajo|"
        "商务地址 国家/地区",
        "other_country": "Home Country/Region|Home Country|Land/Region privat|"
        "País o región de residencia|住宅地址 国家/地区|Other Country/Region|"
        "Other Country|Weiteres/r Land/Region|Otro país o región|其他地址 国家/地区",
        "tags": "Categories|Kategorien|Categorías|类别",
        "notes": "Notes|Notizen|Notas|备注|附注",
        "": "Action|ID|Middle Name|Suffix|Pager|Business Fax|Home Fax|Other Fax|Weitere Vornamen|"
        "Segundo nombre|中间名|Sufijo|后缀|Web Page|Webseite|Página Web|网页|Fax geschäftlich|"
        "Fax privat|Weiteres Fax|Fax del trabajo|商务传真|住宅传真|Anniversary|Jahrestag|"
        "Aniversario|纪念日|Account|Gender|Geschlecht|Sexo|性别|Priority|Priorität|Private|Privat|"
        "Privado|Sensitivity|Vertraulichkeit|Spouse|Partner|Cónyuge|Manager's Name|"
        "Assistant's Name",
    },
)  # fmt: skip

LINKEDIN = table(
    "linkedin",
    Kind.CONTACTS,
    telling=("Connected On", "First Name", "Position|Company"),
    columns={
        "first_name": "First Name",
        "last_name": "Last Name",
        "email": "Email Address",
        "customer": "Company",
        "title": "Position",
        "": "URL|Connected On",
    },
)

TABLES = (GOOGLE, OUTLOOK, LINKEDIN)
