"""What files of customers and of people can bring in."""

from __future__ import annotations

from crm_desktop.exchange.field_words import (
    CUSTOMER,
    CUSTOMER_ID,
    DO_NOT_CONTACT,
    EMAILS,
    EXTERNAL,
    NOTES,
    OTHER_PLACE,
    OWNER,
    PHONES,
    PLACE,
    SOURCE,
    TAGS,
    named_field,
)
from crm_desktop.exchange.kinds import Field, Kind, Shape

# A person's fields: what they are called in a file of people, and what beside a customer.
_PERSON: tuple[tuple[str, Shape, str, str | None], ...] = (
    ("external_id", Shape.TEXT,
     "contactid id recordid uid 联系人编号 idcontacto",
        "contactid 联系人编号 idcontacto",
    ),
    ("name", Shape.TEXT,
     "fullname contact contactname displayname person 姓名 联系人 联系人姓名 名字 "
        "nombrecompleto nombreyapellidos contacto fn nombre",
        "contact contactperson contactfullname primarycontact 联系人 联系人姓名 contacto "
        "personadecontacto nombrecontacto",
    ),
    ("first_name", Shape.TEXT,
     "firstname givenname forename contactfirstname 名 nombredepila nombre", None),
    ("last_name", Shape.TEXT,
     "lastname familyname surname contactlastname 姓 apellidos apellido primerapellido", None),
    ("other_name", Shape.TEXT,
     "nickname alias englishname yominame phoneticname 英文名 别名 昵称 apodo", None),
    ("salutation", Shape.TEXT, "nameprefix prefix 称谓 称呼 tratamiento", None),
    ("title", Shape.TEXT,
     "jobtitle contacttitle position organizationtitle role 职位 职务 头衔 cargo puesto 联系人职位 "
     "cargocontacto", None),
    ("department", Shape.TEXT,
     "organizationdepartment dept 部门 科室 departamento area", None),
    ("birthday", Shape.DAY,
     "birthdate dateofbirth bday 生日 出生日期 cumpleanos fechadenacimiento nacimiento", None),
    ("email", Shape.LIST,
     EMAILS,
        "contactemail contactmail 联系人邮箱 correocontacto emailcontacto",
    ),
    ("phone", Shape.LIST,
     PHONES,
        "contactphone contactmobile 联系人电话 联系人手机 telefonocontacto",
    ),
    ("notes", Shape.TEXT, " ".join(NOTES.aliases), "contactnotes"),
)  # fmt: skip


def _contact_fields(prefix: str) -> tuple[Field, ...]:
    """The fields of a person; inside a customers' file they carry the prefix `contact_`."""
    return tuple(
        named_field(prefix + code, shape, known_as=inside if prefix and inside else alone)
        for code, shape, alone, inside in _PERSON
    )


PEOPLE: dict[Kind, tuple[Field, ...]] = {
    Kind.CUSTOMERS: (
        named_field("external_id", known_as=" ".join(CUSTOMER_ID.aliases) + " " + EXTERNAL),
        named_field("name", known_as=" ".join(CUSTOMER.aliases) + " 名称 nombre"),
        named_field(
            "legal_name", known_as="legalname registeredname 全称 注册名称 denominacionsocial"
        ),
        named_field(
            "tax_number",
            known_as="taxid vatnumber vatid vat vatno taxregistrationnumber ein companytaxid "
            "税号 纳税人识别号 统一社会信用代码 nif cif nifcif rfc vatnumberid ustid ustidnr",
        ),
        named_field(
            "industry",
            known_as="sector branch 行业 所属行业 產業類別 industria ramo sectoractividad",
        ),
        named_field(
            "tier",
            Shape.CODE,
            known_as="level accounttier 客户级别 级别 等级 客户等级 nivel categoria",
        ),
        named_field(
            "class",
            Shape.CODE,
            known_as="customerclass lifecyclestage accounttype 客户类型 客户分类 clase "
            "tipocliente tipo",
        ),
        named_field(
            "sales_mode",
            Shape.CODE,
            known_as="posture salesmode 销售方式 销售模式 modalidad mododeventa",
        ),
        SOURCE,
        OWNER,
        named_field(
            "parent",
            known_as="parentaccount parentcompany subsidiaryof parentcompanyname 母公司 "
            "上级公司 上级客户 matriz empresamatriz filialde",
        ),
        *PLACE,
        *OTHER_PLACE,
        named_field("phone", Shape.LIST, known_as=PHONES),
        named_field("email", Shape.LIST, known_as=EMAILS),
        named_field(
            "web",
            known_as="website webpage url homepage domain companydomainname websiteurl "
            "websitevalue 网站 网址 主页 官网 sitioweb paginaweb pagina",
        ),
        TAGS,
        DO_NOT_CONTACT,
        NOTES,
        *_contact_fields("contact_"),
    ),
    Kind.CONTACTS: (
        *_contact_fields(""),
        CUSTOMER,
        named_field(
            "customer_id",
            known_as="accountid companyid customerid associatedcompanyid 客户编号 idcliente "
            "idempresa",
        ),
        TAGS,
        DO_NOT_CONTACT,
        *PLACE,
        *OTHER_PLACE,
    ),
}
