"""Header rows as other programs write them, and what their columns mean here."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.exchange.kinds import Kind


@dataclass(frozen=True)
class Export:
    """A program's header row; `mapping` is header=field for every column that has a place."""

    program: str
    kind: Kind
    language: str
    headers: str
    mapping: str


EXPORTS = (
    Export(
        "google", Kind.CONTACTS, "en",
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
        "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
        "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
        "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
        "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,"
        "Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,"
        "Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
        "Website 1 - Label,Website 1 - Value",
        "First Name=first_name,Last Name=last_name,Name Prefix=salutation,Nickname=other_name,"
        "File As=name,Organization Name=customer,Organization Title=title,"
        "Organization Department=department,Birthday=birthday,Notes=notes,Labels=tags,"
        "E-mail 1 - Value=email,E-mail 2 - Value=email,Phone 1 - Value=phone,"
        "Phone 2 - Value=phone,Address 1 - Street=street,Address 1 - City=city,"
        "Address 1 - Region=region,Address 1 - Postal Code=postal_code,"
        "Address 1 - Country=country",
    ),
    Export(
        "outlook", Kind.CONTACTS, "en",
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,"
        "Business Street,Business City,Business State,Business Postal Code,"
        "Business Country/Region,Home Street,Home City,Business Fax,Business Phone,"
        "Business Phone 2,Home Phone,Mobile Phone,Other Phone,Pager,Birthday,Categories,"
        "E-mail Address,E-mail 2 Address,E-mail 3 Address,Notes,Web Page",
        "Title=salutation,First Name=first_name,Last Name=last_name,Company=customer,"
        "Department=department,Job Title=title,Business Street=street,Business City=city,"
        "Business State=region,Business Postal Code=postal_code,Business Country/Region=country,"
        "Home Street=other_street,Home City=other_city,Business Phone=phone,"
        "Business Phone 2=phone,Home Phone=phone,Mobile Phone=phone,"
        "Other Phone=phone,Birthday=birthday,Categories=tags,E-mail Address=email,"
        "E-mail 2 Address=email,E-mail 3 Address=email,Notes=notes",
    ),
    Export(
        "outlook", Kind.CONTACTS, "de",
        "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,"
        "Straße geschäftlich,Ort geschäftlich,Postleitzahl geschäftlich,"
        "Land/Region geschäftlich,Telefon geschäftlich,Telefon privat,Mobiltelefon,Geburtstag,"
        "E-Mail-Adresse,E-Mail 2 Adresse,Kategorien,Notizen",
        "Anrede=salutation,Vorname=first_name,Nachname=last_name,Firma=customer,"
        "Abteilung=department,Position=title,Straße geschäftlich=street,Ort geschäftlich=city,"
        "Postleitzahl geschäftlich=postal_code,Land/Region geschäftlich=country,"
        "Telefon geschäftlich=phone,Telefon privat=phone,Mobiltelefon=phone,"
        "Geburtstag=birthday,E-Mail-Adresse=email,E-Mail 2 Adresse=email,Kategorien=tags,"
        "Notizen=notes",
    ),
    Export(
        "outlook", Kind.CONTACTS, "es",
        "Nombre,Segundo nombre,Apellidos,Organización,Departamento,Cargo,Calle del trabajo,"
        "Ciudad de trabajo,Código postal del trabajo,País o región del trabajo,"
        "Teléfono del trabajo,Teléfono móvil,Cumpleaños,Dirección de correo electrónico,Notas",
        "Nombre=first_name,Apellidos=last_name,Organización=customer,Departamento=department,"
        "Cargo=title,Calle del trabajo=street,Ciudad de trabajo=city,"
        "Código postal del trabajo=postal_code,País o región del trabajo=country,"
        "Teléfono del trabajo=phone,Teléfono móvil=phone,Cumpleaños=birthday,"
        "Dirección de correo electrónico=email,Notas=notes",
    ),
    Export(
        "outlook", Kind.CONTACTS, "zh_CN",
        "名,中间名,姓,单位,部门,职务,商务地址 街道,商务地址 市/县,商务地址 邮政编码,商务电话,"
        "移动电话,生日,电子邮件地址,类别,附注",
        "名=first_name,姓=last_name,单位=customer,部门=department,职务=title,"
        "商务地址 街道=street,商务地址 市/县=city,商务地址 邮政编码=postal_code,商务电话=phone,"
        "移动电话=phone,生日=birthday,电子邮件地址=email,类别=tags,附注=notes",
    ),
    Export(
        "linkedin", Kind.CONTACTS, "en",
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "First Name=first_name,Last Name=last_name,Email Address=email,Company=customer,"
        "Position=title",
    ),
    Export(
        "hubspot", Kind.CUSTOMERS, "en",
        "Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity Date,City,"
        "Country/Region,Industry,Lifecycle Stage,Website URL,Street Address,State/Region,"
        "Postal Code,Description,Number of Employees,Annual Revenue",
        "Record ID=external_id,Company name=name,Company owner=owner,Phone Number=phone,City=city,"
        "Country/Region=country,Industry=industry,Lifecycle Stage=class,Website URL=web,"
        "Street Address=street,State/Region=region,Postal Code=postal_code,Description=notes",
    ),
    Export(
        "hubspot", Kind.CONTACTS, "en",
        "Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Contact owner,"
        "Associated Company,Last Activity Date,Lead Status,Marketing contact status,Create Date,"
        "Job Title,Associated Company IDs",
        "Record ID=external_id,First Name=first_name,Last Name=last_name,Email=email,"
        "Phone Number=phone,Mobile Phone Number=phone,Associated Company=customer,"
        "Job Title=title,Associated Company IDs=customer_id",
    ),
    Export(
        "hubspot", Kind.DEALS, "en",
        "Record ID,Deal Name,Pipeline,Deal Stage,Close Date,Create Date,Deal owner,Amount,Currency,"
        "Associated Company (Primary),Associated Company IDs (Primary),Deal Description",
        "Record ID=external_id,Deal Name=name,Deal Stage=stage,Close Date=closed_on,"
        "Create Date=opened_on,Deal owner=owner,Amount=amount,Currency=currency,"
        "Associated Company (Primary)=customer,Associated Company IDs (Primary)=customer_id,"
        "Deal Description=notes",
    ),
    Export(
        "hubspot", Kind.CUSTOMERS, "de",
        "Datensatz-ID,Name des Unternehmens,Zuständiger Mitarbeiter für Unternehmen,Erstelldatum,"
        "Telefonnummer,Stadt,Land/Region,Branche,Lifecycle-Phase",
        "Datensatz-ID=external_id,Name des Unternehmens=name,"
        "Zuständiger Mitarbeiter für Unternehmen=owner,Telefonnummer=phone,Stadt=city,"
        "Land/Region=country,Branche=industry,Lifecycle-Phase=class",
    ),
    Export(
        "hubspot", Kind.CONTACTS, "es",
        "ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Propietario del contacto,"
        "Estado del lead,Cargo,Nombre de la empresa",
        "ID de registro=external_id,Nombre=first_name,Apellidos=last_name,Correo=email,"
        "Número de teléfono=phone,Cargo=title,Nombre de la empresa=customer",
    ),
    Export(
        "hubspot", Kind.DEALS, "zh_CN",
        "记录 ID,交易名称,交易阶段,关闭日期,交易所有者,金额",
        "记录 ID=external_id,交易名称=name,交易阶段=stage,关闭日期=closed_on,"
        "交易所有者=owner,金额=amount",
    ),
    Export(
        "salesforce", Kind.CUSTOMERS, "en",
        "Account ID,Account Name,Account Owner,Type,Industry,Account Source,Parent Account,Phone,"
        "Fax,Website,Billing Street,Billing City,Billing State/Province,Billing Zip/Postal Code,"
        "Billing Country,Shipping City,Rating,Last Activity",
        "Account ID=external_id,Account Name=name,Account Owner=owner,Type=class,"
        "Industry=industry,Account Source=source,Parent Account=parent,Phone=phone,Website=web,"
        "Billing Street=street,Billing City=city,Billing State/Province=region,"
        "Billing Zip/Postal Code=postal_code,Billing Country=country,Shipping City=other_city",
    ),
    Export(
        "salesforce", Kind.CONTACTS, "en",
        "Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,"
        "Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Fax,Mobile,Email,"
        "Account Owner,Contact ID,Department,Birthdate,Home Phone,Do Not Call",
        "Salutation=salutation,First Name=first_name,Last Name=last_name,Title=title,"
        "Account Name=customer,Mailing Street=street,Mailing City=city,"
        "Mailing State/Province=region,Mailing Zip/Postal Code=postal_code,"
        "Mailing Country=country,Phone=phone,Mobile=phone,Email=email,Contact ID=external_id,"
        "Department=department,Birthdate=birthday,Home Phone=phone,Do Not Call=do_not_contact",
    ),
    Export(
        "salesforce", Kind.CUSTOMERS, "leads",
        "Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Rating,Street,City,"
        "Email,Phone,Mobile,Lead Status",
        "Lead Owner=owner,First Name=contact_first_name,Last Name=contact_last_name,"
        "Title=contact_title,Company / Account=name,Lead Source=source,Street=street,City=city,"
        "Email=contact_email,Phone=phone,Mobile=contact_phone,Lead Status=class",
    ),
    Export(
        "salesforce", Kind.DEALS, "en",
        "Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,"
        "Probability (%),Age,Close Date,Created Date,Next Step,Lead Source,Type",
        "Opportunity Owner=owner,Account Name=customer,Opportunity Name=name,Stage=stage,"
        "Amount=amount,Close Date=closed_on,Created Date=opened_on,Lead Source=source",
    ),
    Export(
        "salesforce", Kind.CUSTOMERS, "data export",
        "Id,Name,Type,BillingStreet,BillingCity,BillingState,BillingPostalCode,BillingCountry,"
        "Phone,Website,Industry,AnnualRevenue,NumberOfEmployees,Description,OwnerId,CreatedDate",
        "Id=external_id,Name=name,Type=class,BillingStreet=street,BillingCity=city,"
        "BillingState=region,BillingPostalCode=postal_code,BillingCountry=country,Phone=phone,"
        "Website=web,Industry=industry,Description=notes",
    ),
    Export(
        "salesforce", Kind.DEALS, "de",
        "Opportunity-Inhaber,Accountname,Opportunity-Name,Phase,Betrag,Schlusstermin,Leadquelle",
        "Opportunity-Inhaber=owner,Accountname=customer,Opportunity-Name=name,Phase=stage,"
        "Betrag=amount,Schlusstermin=closed_on,Leadquelle=source",
    ),
    Export(
        "zoho", Kind.CUSTOMERS, "en",
        "Record Id,Account Owner.id,Account Owner,Rating,Account Name,Phone,Fax,Website,"
        "Parent Account,Account Type,Industry,Billing Street,Billing City,Billing State,"
        "Billing Code,Billing Country,Description,Created By,Created Time,Tag",
        "Record Id=external_id,Account Owner=owner,Account Name=name,Phone=phone,Website=web,"
        "Parent Account=parent,Account Type=class,Industry=industry,Billing Street=street,"
        "Billing City=city,Billing State=region,Billing Code=postal_code,"
        "Billing Country=country,Description=notes,Tag=tags",
    ),
    Export(
        "zoho", Kind.CONTACTS, "en",
        "Record Id,Contact Owner.id,Contact Owner,Lead Source,First Name,Last Name,"
        "Account Name.id,Account Name,Email,Title,Department,Phone,Home Phone,Mobile,"
        "Date of Birth,Secondary Email,Mailing Street,Mailing City,Mailing State,Mailing Zip,"
        "Mailing Country,Description,Email Opt Out,Created By",
        "Record Id=external_id,First Name=first_name,Last Name=last_name,"
        "Account Name.id=customer_id,Account Name=customer,Email=email,Title=title,"
        "Department=department,Phone=phone,Home Phone=phone,Mobile=phone,"
        "Date of Birth=birthday,Secondary Email=email,Mailing Street=street,Mailing City=city,"
        "Mailing State=region,Mailing Zip=postal_code,Mailing Country=country,"
        "Description=notes,Email Opt Out=do_not_contact",
    ),
    Export(
        "zoho", Kind.CUSTOMERS, "leads",
        "Record Id,Lead Owner,Company,First Name,Last Name,Title,Email,Phone,Mobile,Website,"
        "Lead Source,Lead Status,Industry,Street,City,State,Zip Code,Country,Created By",
        "Record Id=external_id,Lead Owner=owner,Company=name,First Name=contact_first_name,"
        "Last Name=contact_last_name,Title=contact_title,Email=contact_email,Phone=phone,"
        "Mobile=contact_phone,Website=web,Lead Source=source,Lead Status=class,"
        "Industry=industry,Street=street,City=city,State=region,Zip Code=postal_code,"
        "Country=country",
    ),
    Export(
        "zoho", Kind.DEALS, "en",
        "Record Id,Deal Owner,Amount,Deal Name,Closing Date,Account Name,Stage,Type,"
        "Probability (%),Expected Revenue,Lead Source,Contact Name,Created By,Created Time",
        "Record Id=external_id,Deal Owner=owner,Amount=amount,Deal Name=name,"
        "Closing Date=closed_on,Account Name=customer,Stage=stage,Lead Source=source,"
        "Created Time=opened_on",
    ),
    Export(
        "pipedrive", Kind.CUSTOMERS, "en",
        "Organization - ID,Organization - Name,Organization - Label,Organization - Address,"
        "Organization - City/town/village/locality of Address,"
        "Organization - ZIP/Postal code of Address,Organization - Country of Address,"
        "Organization - People,Organization - Closed deals,Organization - Owner",
        "Organization - ID=external_id,Organization - Name=name,Organization - Label=class,"
        "Organization - Address=street,"
        "Organization - City/town/village/locality of Address=city,"
        "Organization - ZIP/Postal code of Address=postal_code,"
        "Organization - Country of Address=country,Organization - Owner=owner",
    ),
    Export(
        "pipedrive", Kind.CONTACTS, "en",
        "Person - ID,Person - Name,Person - Label,Person - Organization,Person - Email - Work,"
        "Person - Email - Home,Person - Phone - Work,Person - Phone - Mobile,Person - Owner,"
        "Person - Open deals",
        "Person - ID=external_id,Person - Name=name,Person - Organization=customer,"
        "Person - Email - Work=email,Person - Email - Home=email,Person - Phone - Work=phone,"
        "Person - Phone - Mobile=phone",
    ),
    Export(
        "pipedrive", Kind.DEALS, "en",
        "Deal - ID,Deal - Title,Deal - Owner,Deal - Organization,Deal - Contact person,"
        "Deal - Value,Deal - Currency of Value,Deal - Stage,Deal - Status,Deal - Deal created,"
        "Deal - Expected close date,Deal - Won time,Deal - Probability",
        "Deal - ID=external_id,Deal - Title=name,Deal - Owner=owner,Deal - Organization=customer,"
        "Deal - Value=amount,Deal - Currency of Value=currency,Deal - Stage=stage,"
        "Deal - Status=outcome,Deal - Deal created=opened_on,"
        "Deal - Expected close date=expected_close,Deal - Won time=closed_on",
    ),
    Export(
        "pipedrive", Kind.DEALS, "de",
        "Deal - ID,Deal - Titel,Deal - Besitzer,Deal - Organisation,Deal - Wert,Deal - Phase,"
        "Deal - Status",
        "Deal - ID=external_id,Deal - Titel=name,Deal - Besitzer=owner,"
        "Deal - Organisation=customer,Deal - Wert=amount,Deal - Phase=stage,"
        "Deal - Status=outcome",
    ),
    Export(
        "pipedrive", Kind.CUSTOMERS, "es",
        "Organización - ID,Organización - Nombre,Organización - Dirección,"
        "Organización - Propietario",
        "Organización - ID=external_id,Organización - Nombre=name,"
        "Organización - Dirección=street,Organización - Propietario=owner",
    ),
    Export(
        "odoo", Kind.CUSTOMERS, "en",
        "External ID,Name,Is a Company,Street,City,State,Zip,Country,Phone,Mobile,Email,Website,"
        "Tax ID,Salesperson,Tags,Notes",
        "External ID=external_id,Name=name,Street=street,City=city,State=region,"
        "Zip=postal_code,Country=country,Phone=phone,Mobile=phone,Email=email,Website=web,"
        "Tax ID=tax_number,Salesperson=owner,Tags=tags,Notes=notes",
    ),
    Export(
        "odoo", Kind.CONTACTS, "en",
        "External ID,Display Name,Job Position,Phone,Email,Salesperson,Activities,City,Country,"
        "Company Name",
        "External ID=external_id,Display Name=name,Job Position=title,Phone=phone,Email=email,"
        "City=city,Country=country,Company Name=customer",
    ),
    Export(
        "odoo", Kind.DEALS, "en",
        "Created on,Opportunity,Contact Name,Email,Salesperson,Activities,Expected Revenue,Stage,"
        "Company Name,Expected Closing",
        "Created on=opened_on,Opportunity=name,Salesperson=owner,Expected Revenue=amount,"
        "Stage=stage,Company Name=customer,Expected Closing=expected_close",
    ),
    Export(
        "odoo", Kind.DEALS, "es",
        "Creado en,Oportunidad,Nombre de contacto,Correo electrónico,Comercial,Actividades,"
        "Ingresos esperados,Etapa",
        "Creado en=opened_on,Oportunidad=name,Comercial=owner,Ingresos esperados=amount,"
        "Etapa=stage",
    ),
    Export(
        "odoo", Kind.DEALS, "zh_CN",
        "创建时间,商机,联系人姓名,电子邮件,销售员,活动,预期收入,阶段",
        "创建时间=opened_on,商机=name,销售员=owner,预期收入=amount,阶段=stage",
    ),
)  # fmt: skip
