"""What files of products, orders, deals and activities can bring in."""

from __future__ import annotations

from crm_desktop.exchange.field_words import (
    CURRENCY,
    CUSTOMER,
    CUSTOMER_ID,
    NOTES,
    OWNER,
    SOURCE,
    named_field,
)
from crm_desktop.exchange.kinds import Field, Kind, Shape

BUSINESS: dict[Kind, tuple[Field, ...]] = {
    Kind.PRODUCTS: (
        named_field(
            "code",
            known_as="productcode sku productid itemcode partnumber id articleno 产品编号 "
            "产品编码 货号 "
            "codigo codigoproducto referencia",
        ),
        named_field(
            "name",
            known_as="productname product item article 产品 产品名称 品名 producto nombre "
            "nombreproducto articulo",
        ),
        named_field(
            "line",
            known_as="productline series category productcategory family productfamily 产品线 "
            "系列 类别 "
            "产品类别 linea familia categoria serie",
        ),
        named_field(
            "unit_price",
            Shape.PRICE,
            known_as="price listprice salesprice unitprice 单价 价格 售价 precio preciounitario",
        ),
        named_field(
            "unit_cost",
            Shape.PRICE,
            known_as="cost unitcost costprice costofgoodssold 成本 单位成本 coste costo "
            "costeunitario",
        ),
        CURRENCY,
        NOTES,
    ),
    Kind.ORDERS: (
        named_field(
            "order_number",
            known_as="orderid order ordernumber orderno invoice invoicenumber invoiceno "
            "salesorder "
            "订单号 订单编号 单号 发票号 pedido numeropedido npedido factura numerofactura",
        ),
        named_field(
            "date",
            Shape.DAY,
            known_as="orderdate orderedon invoicedate purchasedate transactiondate day "
            "日期 订单日期 下单日期 购买日期 fecha fechapedido fechafactura",
        ),
        CUSTOMER,
        CUSTOMER_ID,
        named_field(
            "product_code",
            known_as="productid sku itemcode itemid productcode partnumber stockcode 产品编号 "
            "产品编码 货号 "
            "codigoproducto idproducto referencia",
        ),
        named_field(
            "product_name",
            known_as="product productname item article 产品 产品名称 品名 producto "
            "nombreproducto articulo",
        ),
        named_field(
            "product_line",
            known_as="category productcategory line series productfamily 产品线 产品类别 类别 "
            "linea familia categoria",
        ),
        named_field(
            "quantity",
            Shape.QUANTITY,
            known_as="qty units pieces numberofcds cds count 数量 件数 cantidad unidades",
        ),
        named_field(
            "unit_price", Shape.PRICE, known_as="price unitprice 单价 价格 precio preciounitario"
        ),
        named_field(
            "discount", Shape.SHARE, known_as="discountshare rebate 折扣 折扣率 descuento dto"
        ),
        named_field("cost", Shape.MONEY, known_as="linecost totalcost 成本 coste costo"),
        named_field(
            "amount",
            Shape.MONEY,
            known_as="total linetotal dollarvalue value sales netamount revenue subtotal "
            "totalprice lineamount 金额 总价 合计 总额 销售额 importe totallinea",
        ),
        CURRENCY,
        OWNER,
    ),
    Kind.DEALS: (
        named_field(
            "external_id",
            known_as="opportunityid dealid recordid id 商机编号 编号 idoportunidad codigo",
        ),
        named_field(
            "name",
            known_as="dealname opportunityname opportunity deal subject title 商机 商机名称 "
            "项目名称 "
            "oportunidad nombreoportunidad nombredelnegocio nombre",
        ),
        CUSTOMER,
        named_field("customer_id", known_as=" ".join(a for a in CUSTOMER_ID.aliases if a != "id")),
        named_field("product", known_as="productname products 产品 产品名称 producto productos"),
        OWNER,
        named_field(
            "stage",
            Shape.CODE,
            known_as="dealstage salesstage stagename opportunitystage buyingstage status phase "
            "阶段 商机阶段 销售阶段 etapa fase etapadelnegocio estado",
        ),
        named_field("outcome", Shape.CODE, known_as="result wonlost 结果 赢单输单 resultado"),
        named_field(
            "opened_on",
            Shape.DAY,
            known_as="engagedate createdate createddate opendate createdtime created startdate "
            "创建日期 开始日期 立项日期 创建时间 fechaapertura fechacreacion fechainicio",
        ),
        named_field(
            "closed_on",
            Shape.DAY,
            known_as="closedate closingdate closeddate enddate 结束日期 成交日期 关闭日期 "
            "fechacierre fechadecierre",
        ),
        named_field(
            "expected_close",
            Shape.DAY,
            known_as="expectedclosedate expectedclosing 预计成交日期 预计签单日期 "
            "cierreprevisto fechaprevista",
        ),
        named_field(
            "amount",
            Shape.MONEY,
            known_as="closevalue value dealvalue dealamount expectedrevenue total 金额 商机金额 "
            "预计金额 importe valor",
        ),
        CURRENCY,
        SOURCE,
        named_field(
            "competitors",
            Shape.LIST,
            known_as="competitor maincompetitors rival 竞争对手 对手 competidores competidor",
        ),
        NOTES,
    ),
    Kind.ACTIVITIES: (
        named_field(
            "date",
            Shape.DAY,
            known_as="activitydate day duedate startdate start when completeddate 日期 时间 "
            "活动日期 拜访日期 fecha",
        ),
        CUSTOMER,
        named_field("customer_id", known_as="accountid companyid customerid 客户编号 idcliente"),
        named_field("contact", known_as="contactname who name person attendees 联系人 contacto"),
        named_field(
            "kind",
            Shape.CODE,
            known_as="type activitytype tasktype 类型 活动类型 方式 tipo tipoactividad",
        ),
        named_field("direction", Shape.CODE, known_as="inout 方向 direccion sentido"),
        named_field(
            "text", known_as="subject title summary topic activity 主题 内容 摘要 asunto tema texto"
        ),
        NOTES,
        named_field("outcome", known_as="result 结果 resultado"),
        named_field(
            "minutes", Shape.WHOLE, known_as="duration durationminutes 时长 分钟 duracion minutos"
        ),
        OWNER,
    ),
}
