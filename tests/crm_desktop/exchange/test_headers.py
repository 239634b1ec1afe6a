"""Headers of other programs, and of three languages, find their fields."""

from __future__ import annotations

import pytest

from crm_desktop.errors import UserError
from crm_desktop.exchange.fields import FIELDS, Kind
from crm_desktop.exchange.headers import guess_kind, guess_mapping, settle_mapping

EXPORTS: list[tuple[Kind, str, dict[str, str]]] = [
    (
        Kind.CONTACTS,  # Google
        "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value,"
        "Organization 1 - Name,Organization 1 - Title,Address 1 - City",
        {
            "Name": "name",
            "Given Name": "first_name",
            "Family Name": "last_name",
            "E-mail 1 - Value": "email",
            "Phone 1 - Value": "phone",
            "Organization 1 - Name": "customer",
            "Organization 1 - Title": "title",
            "Address 1 - City": "city",
        },
    ),
    (
        Kind.CONTACTS,  # Outlook
        "First Name,Last Name,Company,Job Title,Business Street,Business Phone,Mobile Phone,"
        "Business Fax,E-mail Address",
        {
            "First Name": "first_name",
            "Last Name": "last_name",
            "Company": "customer",
            "Job Title": "title",
            "Business Street": "street",
            "Business Phone": "phone",
            "Mobile Phone": "phone",
            "E-mail Address": "email",
        },
    ),
    (
        Kind.CUSTOMERS,  # Salesforce
        "Account ID,Account Name,Billing Street,Billing City,Billing Zip/Postal Code,"
        "Billing Country,Phone,Website,Industry,Account Owner,Parent Account",
        {
            "Account ID": "external_id",
            "Account Name": "name",
            "Billing Street": "street",
            "Billing City": "city",
            "Billing Zip/Postal Code": "postal_code",
            "Billing Country": "country",
            "Phone": "phone",
            "Website": "web",
            "Industry": "industry",
            "Account Owner": "owner",
            "Parent Account": "parent",
        },
    ),
    (
        Kind.DEALS,  # HubSpot
        "Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Deal owner",
        {
            "Record ID": "external_id",
            "Deal Name": "name",
            "Deal Stage": "stage",
            "Amount": "amount",
            "Close Date": "closed_on",
            "Create Date": "opened_on",
            "Deal owner": "owner",
        },
    ),
    (
        Kind.PRODUCTS,  # Zoho
        "Product Code,Product Name,Product Category,Unit Price",
        {
            "Product Code": "code",
            "Product Name": "name",
            "Product Category": "line",
            "Unit Price": "unit_price",
        },
    ),
    (
        Kind.CUSTOMERS,
        "客户名称,行业,客户级别,负责人,城市,电话",
        {
            "客户名称": "name",
            "行业": "industry",
            "客户级别": "tier",
            "负责人": "owner",
            "城市": "city",
            "电话": "phone",
        },
    ),
    (
        Kind.ORDERS,
        "Número pedido,Fecha,Cliente,Producto,Cantidad,Precio unitario,Descuento",
        {
            "Número pedido": "order_number",
            "Fecha": "date",
            "Cliente": "customer",
            "Producto": "product_name",
            "Cantidad": "quantity",
            "Precio unitario": "unit_price",
            "Descuento": "discount",
        },
    ),
]


@pytest.mark.parametrize(("kind", "headers", "mapping"), EXPORTS)
def test_headers_of_other_programs_are_known(
    kind: Kind, headers: str, mapping: dict[str, str]
) -> None:
    assert guess_mapping(kind, headers.split(",")) == mapping


@pytest.mark.parametrize(("kind", "headers", "mapping"), EXPORTS)
def test_the_kind_of_a_file_is_guessed(kind: Kind, headers: str, mapping: dict[str, str]) -> None:
    assert guess_kind(headers.split(",")) is kind


@pytest.mark.parametrize("kind", list(Kind))
def test_our_own_field_codes_are_headers_too(kind: Kind) -> None:
    codes = [field.code for field in FIELDS[kind]]
    assert guess_mapping(kind, codes) == {code: code for code in codes}


def test_the_user_has_the_last_word_on_a_column() -> None:
    headers = ["Name", "Alias"]
    assert settle_mapping(Kind.CUSTOMERS, headers, {"Alias": "name"}) == {"Alias": "name"}
    with pytest.raises(UserError, match="columns_missing"):
        settle_mapping(Kind.CUSTOMERS, headers, {"Name": ""})
    with pytest.raises(UserError, match="unknown_column"):
        settle_mapping(Kind.CUSTOMERS, headers, {"Nome": "name"})
    with pytest.raises(UserError, match="unknown_field"):
        settle_mapping(Kind.CUSTOMERS, headers, {"Alias": "nom"})
