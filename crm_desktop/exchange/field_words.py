"""Fields that several kinds of file have, and the headers other programs give them."""

from __future__ import annotations

from crm_desktop.exchange.kinds import Field, Shape, fold_header


def named_field(code: str, shape: Shape = Shape.TEXT, *, known_as: str = "") -> Field:
    """A field and its headers: folded, separated by blanks, the most telling first."""
    own = fold_header(code)
    return Field(code, shape, tuple(dict.fromkeys([own, *known_as.split()])))


PHONES = (
    "phone phonenumber telephone tel businessphone companymainphone mobilephone mobile cell "
    "homephone workphone otherphone phonevalue mobilephonenumber phones "
    "电话 手机 电话号码 联系电话 手机号 座机 移动电话 telefono movil telefonomovil celular "
    "telefonos tlf"
)
EMAILS = (
    "email emailaddress mail emailvalue mailaddress emails primaryemail secondaryemail "
    "邮箱 电子邮箱 电子邮件 邮件 邮箱地址 correo correoelectronico direcciondecorreo email1"
)
PLACE = (
    named_field(
        "street",
        known_as="address streetaddress billingstreet mailingstreet businessstreet addressstreet "
        "businessaddress addressline1 address1 billingaddress homestreet mailingaddress1 "
        "地址 街道 详细地址 住址 通讯地址 direccion calle domicilio",
    ),
    named_field(
        "city",
        known_as="town billingcity mailingcity businesscity addresscity homecity mailingcity "
        "城市 市 所在城市 ciudad poblacion localidad municipio",
    ),
    named_field(
        "region",
        known_as="state province stateregion county stateprovince billingstate mailingstate "
        "billingstateprovince mailingstateprovince businessstate addressregion homestate "
        "省份 省 地区 州 provincia comunidadautonoma estado departamento",
    ),
    named_field(
        "postal_code",
        known_as="zip postcode zipcode zippostalcode billingzip billingcode mailingzip "
        "billingzippostalcode billingpostalcode mailingzippostalcode mailingpostalcode "
        "businesspostalcode addresspostalcode homepostalcode "
        "邮编 邮政编码 codigopostal cp",
    ),
    named_field(
        "country",
        known_as="countryregion billingcountry mailingcountry businesscountryregion "
        "businesscountry "
        "addresscountry nation officelocation homecountryregion homecountry "
        "国家 国别 国家地区 pais",
    ),
)
# A second address, as programs have one for deliveries or a home.
OTHER_PLACE = (
    named_field("other_street", known_as="shippingstreet street2 otradireccion 送货地址 其他街道"),
    named_field("other_city", known_as="shippingcity city2 otraciudad 其他城市"),
    named_field(
        "other_region",
        known_as="shippingstate shippingstateprovince state2 otraprovincia 其他省份",
    ),
    named_field(
        "other_postal_code",
        known_as="shippingzippostalcode shippingpostalcode shippingcode shippingzip "
        "otrocodigopostal 其他邮编",
    ),
    named_field("other_country", known_as="shippingcountry country2 otropais 其他国家"),
)
OWNER = named_field(
    "owner",
    known_as="accountowner companyowner dealowner opportunityowner contactowner salesperson "
    "salesagent salesrep representative ownername responsible assignedto rep accountmanager "
    "recordowner 负责人 销售员 业务员 客户经理 销售代表 所有者 所属销售 "
    "responsable comercial vendedor propietario agente",
)
NOTES = named_field(
    "notes",
    known_as="note description comment comments remarks memo 备注 说明 描述 "
    "notas observaciones comentarios descripcion",
)
CURRENCY = named_field(
    "currency",
    known_as="currencycode accountcurrency dealcurrency currencyisocode 币种 货币 moneda divisa",
)
CUSTOMER_ID = named_field(
    "customer_id",
    known_as="customerid accountid companyid clientid customernumber customerno customercode "
    "custid "
    "associatedcompanyid masterid id 客户编号 客户编码 客户代码 客户id 公司代號 客戶編號 "
    "idcliente codigocliente numerocliente codcliente clienteid",
)
CUSTOMER = named_field(
    "customer",
    known_as="customername account accountname company companyname associatedcompany client "
    "organization organisation organizationname organizationvalue firm employer clientname "
    "associatedcompanynames associatedcompanyprimary primaryassociatedcompany "
    "客户 客户名称 公司 公司名称 单位 企业名称 客户名 公司名稱 客戶名稱 "
    "cliente empresa compania nombrecliente nombredelcliente razonsocial",
)
SOURCE = named_field(
    "source",
    known_as="leadsource accountsource originalsource originalsourcetype "
    "来源 客户来源 线索来源 origen fuente procedencia",
)
EXTERNAL = "id recordid externalid 编号 外部编号 identificador codigo"
TAGS = named_field(
    "tags",
    Shape.LIST,
    known_as="tag labels label categories groups groupmembership 标签 etiquetas etiqueta",
)
DO_NOT_CONTACT = named_field(
    "do_not_contact",
    Shape.YES_NO,
    known_as="donotcontact optout optedout emailoptout hasoptedoutofemail unsubscribed donotcall "
    "请勿联系 勿联系 免打扰 nocontactar",
)
