"""What a file can bring in: the fields of each kind, and the headers other programs give them."""

from __future__ import annotations

from crm_desktop.errors import UserError
from crm_desktop.exchange.kinds import Field, Kind, Shape, fold_header

__all__ = ["FIELDS", "Field", "Kind", "Shape", "days_of", "field_of", "fold_header", "kind_of"]


def _field(code: str, shape: Shape = Shape.TEXT, *, known_as: str = "") -> Field:
    """A field and its headers: folded, separated by blanks, the most telling first."""
    own = fold_header(code)
    return Field(code, shape, tuple(dict.fromkeys([own, *known_as.split()])))


_PHONES = (
    "phone phonenumber telephone tel businessphone companymainphone mobilephone mobile cell "
    "homephone workphone otherphone phonevalue mobilephonenumber phones "
    "电话 手机 电话号码 联系电话 手机号 座机 移动电话 telefono movil telefonomovil celular "
    "telefonos tlf"
)
_EMAILS = (
    "email emailaddress mail emailvalue mailaddress emails primaryemail secondaryemail "
    "邮箱 电子邮箱 电子邮件 邮件 邮箱地址 correo correoelectronico direcciondecorreo email1"
)
_PLACE = (
    _field(
        "street",
        known_as="address streetaddress billingstreet mailingstreet businessstreet addressstreet "
        "businessaddress addressline1 address1 billingaddress homestreet mailingaddress1 "
        "地址 街道 详细地址 住址 通讯地址 direccion calle domicilio",
    ),
    _field(
        "city",
        known_as="town billingcity mailingcity businesscity addresscity homecity mailingcity "
        "城市 市 所在城市 ciudad poblacion localidad municipio",
    ),
    _field(
        "region",
        known_as="state province stateregion county stateprovince billingstate mailingstate "
        "billingstateprovince mailingstateprovince businessstate addressregion homestate "
        "省份 省 地区 州 provincia comunidadautonoma estado departamento",
    ),
    _field(
        "postal_code",
        known_as="zip postcode zipcode zippostalcode billingzip billingcode mailingzip "
        "billingzippostalcode billingpostalcode mailingzippostalcode mailingpostalcode "
        "businesspostalcode addresspostalcode homepostalcode "
        "邮编 邮政编码 codigopostal cp",
    ),
    _field(
        "country",
        known_as="countryregion billingcountry mailingcountry businesscountryregion "
        "businesscountry "
        "addresscountry nation officelocation homecountryregion homecountry "
        "国家 国别 国家地区 pais",
    ),
)
_OWNER = _field(
    "owner",
    known_as="accountowner companyowner dealowner opportunityowner contactowner salesperson "
    "salesagent salesrep representative ownername responsible assignedto rep accountmanager "
    "recordowner 负责人 销售员 业务员 客户经理 销售代表 所有者 所属销售 "
    "responsable comercial vendedor propietario agente",
)
_NOTES = _field(
    "notes",
    known_as="note description comment comments remarks memo 备注 说明 描述 "
    "notas observaciones comentarios descripcion",
)
_CURRENCY = _field(
    "currency",
    known_as="currencycode accountcurrency dealcurrency currencyisocode 币种 货币 moneda divisa",
)
_CUSTOMER_ID = _field(
    "customer_id",
    known_as="customerid accountid companyid clientid customernumber customerno customercode "
    "custid "
    "associatedcompanyid masterid id 客户编号 客户编码 客户代码 客户id 公司代號 客戶編號 "
    "idcliente codigocliente numerocliente codcliente clienteid",
)
_CUSTOMER = _field(
    "customer",
    known_as="customername account accountname company companyname associatedcompany client "
    "organization organisation organizationname organizationvalue firm employer clientname "
    "associatedcompanynames associatedcompanyprimary primaryassociatedcompany "
    "客户 客户名称 公司 公司名称 单位 企业名称 客户名 公司名稱 客戶名稱 "
    "cliente empresa compania nombrecliente nombredelcliente razonsocial",
)
_SOURCE = _field(
    "source",
    known_as="leadsource accountsource originalsource originalsourcetype "
    "来源 客户来源 线索来源 origen fuente procedencia",
)
_EXTERNAL = "id recordid externalid 编号 外部编号 identificador codigo"


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
     "jobtitle contacttitle position organizationtitle role 职位 职务 头衔 cargo puesto", None),
    ("department", Shape.TEXT,
     "organizationdepartment dept 部门 科室 departamento area", None),
    ("birthday", Shape.DAY,
     "birthdate dateofbirth bday 生日 出生日期 cumpleanos fechadenacimiento nacimiento", None),
    ("email", Shape.LIST,
     _EMAILS,
        "contactemail contactmail 联系人邮箱 correocontacto emailcontacto",
    ),
    ("phone", Shape.LIST,
     _PHONES,
        "contactphone contactmobile 联系人电话 联系人手机 telefonocontacto",
    ),
    ("notes", Shape.TEXT, " ".join(_NOTES.aliases), "contactnotes"),
)  # fmt: skip


def _contact_fields(prefix: str) -> tuple[Field, ...]:
    """The fields of a person; inside a customers' file they carry the prefix `contact_`."""
    return tuple(
        _field(prefix + code, shape, known_as=inside if prefix and inside else alone)
        for code, shape, alone, inside in _PERSON
    )


FIELDS: dict[Kind, tuple[Field, ...]] = {
    Kind.CUSTOMERS: (
        _field("external_id", known_as=" ".join(_CUSTOMER_ID.aliases) + " " + _EXTERNAL),
        _field("name", known_as=" ".join(_CUSTOMER.aliases) + " 名称 nombre"),
        _field("legal_name", known_as="legalname registeredname 全称 注册名称 denominacionsocial"),
        _field(
            "industry",
            known_as="sector branch 行业 所属行业 產業類別 industria ramo sectoractividad",
        ),
        _field(
            "tier",
            Shape.CODE,
            known_as="level accounttier 客户级别 级别 等级 客户等级 nivel categoria",
        ),
        _field(
            "class",
            Shape.CODE,
            known_as="customerclass lifecyclestage accounttype 客户类型 客户分类 clase "
            "tipocliente tipo",
        ),
        _field(
            "sales_mode",
            Shape.CODE,
            known_as="posture salesmode 销售方式 销售模式 modalidad mododeventa",
        ),
        _SOURCE,
        _OWNER,
        _field(
            "parent",
            known_as="parentaccount parentcompany subsidiaryof parentcompanyname 母公司 "
            "上级公司 上级客户 matriz empresamatriz filialde",
        ),
        *_PLACE,
        _field("phone", Shape.LIST, known_as=_PHONES),
        _field("email", Shape.LIST, known_as=_EMAILS),
        _field(
            "web",
            known_as="website webpage url homepage domain companydomainname websiteurl "
            "websitevalue 网站 网址 主页 官网 sitioweb paginaweb pagina",
        ),
        _field(
            "tags",
            Shape.LIST,
            known_as="tag labels label categories groups groupmembership 标签 etiquetas etiqueta",
        ),
        _NOTES,
        *_contact_fields("contact_"),
    ),
    Kind.CONTACTS: (
        *_contact_fields(""),
        _CUSTOMER,
        _field(
            "customer_id",
            known_as="accountid companyid customerid associatedcompanyid 客户编号 idcliente "
            "idempresa",
        ),
        *_PLACE,
    ),
    Kind.PRODUCTS: (
        _field(
            "code",
            known_as="productcode sku productid itemcode partnumber id articleno 产品编号 "
            "产品编码 货号 "
            "codigo codigoproducto referencia",
        ),
        _field(
            "name",
            known_as="productname product item article 产品 产品名称 品名 producto nombre "
            "nombreproducto articulo",
        ),
        _field(
            "line",
            known_as="productline series category productcategory family productfamily 产品线 "
            "系列 类别 "
            "产品类别 linea familia categoria serie",
        ),
        _field(
            "unit_price",
            Shape.PRICE,
            known_as="price listprice salesprice unitprice 单价 价格 售价 precio preciounitario",
        ),
        _field(
            "unit_cost",
            Shape.PRICE,
            known_as="cost unitcost costprice costofgoodssold 成本 单位成本 coste costo "
            "costeunitario",
        ),
        _CURRENCY,
        _NOTES,
    ),
    Kind.ORDERS: (
        _field(
            "order_number",
            known_as="orderid order ordernumber orderno invoice invoicenumber invoiceno "
            "salesorder "
            "订单号 订单编号 单号 发票号 pedido numeropedido npedido factura numerofactura",
        ),
        _field(
            "date",
            Shape.DAY,
            known_as="orderdate orderedon invoicedate purchasedate transactiondate day "
            "日期 订单日期 下单日期 购买日期 fecha fechapedido fechafactura",
        ),
        _CUSTOMER,
        _CUSTOMER_ID,
        _field(
            "product_code",
            known_as="productid sku itemcode itemid productcode partnumber stockcode 产品编号 "
            "产品编码 货号 "
            "codigoproducto idproducto referencia",
        ),
        _field(
            "product_name",
            known_as="product productname item article 产品 产品名称 品名 producto "
            "nombreproducto articulo",
        ),
        _field(
            "product_line",
            known_as="category productcategory line series productfamily 产品线 产品类别 类别 "
            "linea familia categoria",
        ),
        _field(
            "quantity",
            Shape.QUANTITY,
            known_as="qty units pieces numberofcds cds count 数量 件数 cantidad unidades",
        ),
        _field(
            "unit_price", Shape.PRICE, known_as="price unitprice 单价 价格 precio preciounitario"
        ),
        _field("discount", Shape.SHARE, known_as="discountshare rebate 折扣 折扣率 descuento dto"),
        _field("cost", Shape.MONEY, known_as="linecost totalcost 成本 coste costo"),
        _field(
            "amount",
            Shape.MONEY,
            known_as="total linetotal dollarvalue value sales netamount revenue subtotal "
            "totalprice lineamount 金额 总价 合计 总额 销售额 importe totallinea",
        ),
        _CURRENCY,
        _OWNER,
    ),
    Kind.DEALS: (
        _field(
            "external_id",
            known_as="opportunityid dealid recordid id 商机编号 编号 idoportunidad codigo",
        ),
        _field(
            "name",
            known_as="dealname opportunityname opportunity deal subject title 商机 商机名称 "
            "项目名称 "
            "oportunidad nombreoportunidad nombredelnegocio nombre",
        ),
        _CUSTOMER,
        _field("customer_id", known_as=" ".join(a for a in _CUSTOMER_ID.aliases if a != "id")),
        _field("product", known_as="productname products 产品 产品名称 producto productos"),
        _OWNER,
        _field(
            "stage",
            Shape.CODE,
            known_as="dealstage salesstage stagename opportunitystage buyingstage status phase "
            "阶段 商机阶段 销售阶段 etapa fase etapadelnegocio estado",
        ),
        _field("outcome", Shape.CODE, known_as="result wonlost 结果 赢单输单 resultado"),
        _field(
            "opened_on",
            Shape.DAY,
            known_as="engagedate createdate createddate opendate createdtime created startdate "
            "创建日期 开始日期 立项日期 创建时间 fechaapertura fechacreacion fechainicio",
        ),
        _field(
            "closed_on",
            Shape.DAY,
            known_as="closedate closingdate closeddate enddate 结束日期 成交日期 关闭日期 "
            "fechacierre fechadecierre",
        ),
        _field(
            "expected_close",
            Shape.DAY,
            known_as="expectedclosedate expectedclosing 预计成交日期 预计签单日期 "
            "cierreprevisto fechaprevista",
        ),
        _field(
            "amount",
            Shape.MONEY,
            known_as="closevalue value dealvalue dealamount expectedrevenue total 金额 商机金额 "
            "预计金额 importe valor",
        ),
        _CURRENCY,
        _SOURCE,
        _field(
            "competitors",
            Shape.LIST,
            known_as="competitor maincompetitors rival 竞争对手 对手 competidores competidor",
        ),
        _NOTES,
    ),
    Kind.ACTIVITIES: (
        _field(
            "date",
            Shape.DAY,
            known_as="activitydate day duedate startdate start when completeddate 日期 时间 "
            "活动日期 拜访日期 fecha",
        ),
        _CUSTOMER,
        _field("customer_id", known_as="accountid companyid customerid 客户编号 idcliente"),
        _field("contact", known_as="contactname who name person attendees 联系人 contacto"),
        _field(
            "kind",
            Shape.CODE,
            known_as="type activitytype tasktype 类型 活动类型 方式 tipo tipoactividad",
        ),
        _field("direction", Shape.CODE, known_as="inout 方向 direccion sentido"),
        _field(
            "text", known_as="subject title summary topic activity 主题 内容 摘要 asunto tema texto"
        ),
        _NOTES,
        _field("outcome", known_as="result 结果 resultado"),
        _field(
            "minutes", Shape.WHOLE, known_as="duration durationminutes 时长 分钟 duracion minutos"
        ),
        _OWNER,
    ),
}


def kind_of(word: str) -> Kind:
    """The kind named by `word`; UserError("unknown_kind") when there is no such kind."""
    try:
        return Kind(word)
    except ValueError as wrong:
        raise UserError("unknown_kind", kind=word, known=", ".join(Kind)) from wrong


def field_of(kind: Kind, code: str) -> Field:
    """The field `code` of `kind`; UserError("unknown_field") when there is none."""
    for field in FIELDS[kind]:
        if field.code == code:
            return field
    raise UserError(
        "unknown_field",
        field=code,
        kind=kind.value,
        known=", ".join(field.code for field in FIELDS[kind]),
    )


def days_of(kind: str) -> tuple[str, ...]:
    """The codes of a kind's fields that are days."""
    return tuple(field.code for field in FIELDS[Kind(kind)] if field.shape is Shape.DAY)
