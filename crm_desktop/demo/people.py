"""Our own side and theirs: colleagues, goods, sixty firms with departments and people."""

from __future__ import annotations

import phonenumbers

from crm_desktop.demo import names
from crm_desktop.demo.scene import YEARS, Firm, Person, Scene
from crm_desktop.models import (
    Address,
    Competitor,
    Contact,
    Customer,
    CustomerTag,
    CustomField,
    CustomValue,
    Department,
    DepartmentFunction,
    Email,
    Phone,
    Position,
    Product,
    Referral,
    User,
)
from crm_desktop.models.codes import (
    CustomerClass,
    DepartmentRole,
    FieldKind,
    FieldSubject,
    SalesMode,
    Tier,
    UserRole,
)
from crm_desktop.reach import digits_of, fold_address

_CLASSES = [
    CustomerClass.TARGET,
    CustomerClass.PROSPECT,
    CustomerClass.FIRST_PURCHASE,
    CustomerClass.REPEAT,
    CustomerClass.LOYAL,
    CustomerClass.PARTNER,
    CustomerClass.LAPSED,
]


_MODES = {
    "Retail": SalesMode.SERVE,
    "Food": SalesMode.SERVE,
    "Finance": SalesMode.COURT,
    "Public sector": SalesMode.COURT,
    "Software": SalesMode.ADVISE,
    "Health": SalesMode.ADVISE,
    "Logistics": SalesMode.GUIDE,
}


def add_firm(scene: Scene) -> None:
    """Our own side: colleagues, goods, rivals, and two fields of our own."""
    for place, (name, role) in enumerate(names.COLLEAGUES):
        user = scene.put(User(name=name, role=UserRole(role), is_me=place == 0))
        scene.users.append(user.id)
        if user.role is UserRole.HEAD:
            scene.session.get_one(User, scene.manager).manager_id = scene.head
    for salesperson in scene.session.query(User).filter(User.role == UserRole.SALESPERSON):
        salesperson.manager_id = scene.manager
    scene.rivals = [scene.put(Competitor(name=name)).id for name in names.RIVALS]
    for code, name, line, price, cost in names.PRODUCTS:
        unit = round(price * 10_000)
        product = Product(code=code, name=name, line=line, unit_price=unit, currency="EUR")
        product.unit_cost = round(unit * cost)
        scene.products.append(scene.put(product))
    scene.put(CustomField(subject=FieldSubject.CUSTOMER, kind=FieldKind.NUMBER, name="Employees"))
    iso = CustomField(subject=FieldSubject.CUSTOMER, kind=FieldKind.YES_NO, name="ISO 9001")
    iso.position = 1
    scene.put(iso)
    scene.session.flush()


def add_people(scene: Scene) -> None:
    """Sixty firms with their departments and people."""
    fields = [f.id for f in scene.session.query(CustomField).order_by(CustomField.position)]
    for place, (name, industry, city, country, language) in enumerate(names.FIRMS):
        who = _customer(scene, place, name, industry, country, language)
        scene.firms.append(who)
        scene.put(Address(customer_id=who.id, city=city, country=country, kind="office"))
        number = phone_number(scene, who)
        scene.put(Phone(customer_id=who.id, number=number, digits=digits_of(number)))
        staff = float(scene.rng.randrange(2, 90) * 20)
        scene.put(CustomValue(custom_field_id=fields[0], customer_id=who.id, number=staff))
        if place % 3 == 0:
            scene.put(CustomValue(custom_field_id=fields[1], customer_id=who.id, yes=True))
        _staff(scene, who, place)
        scene.session.flush()


def _customer(
    scene: Scene, place: int, name: str, industry: str, country: str, language: str
) -> Firm:
    rng = scene.rng
    tier = Tier.CORE if place % 9 == 0 else Tier.KEY if place % 4 == 1 else Tier.GENERAL
    klass = (
        rng.choice([CustomerClass.LOYAL, CustomerClass.PARTNER])
        if tier is Tier.CORE
        else rng.choice(_CLASSES)
    )
    owner = scene.users[place % 3]
    customer = Customer(
        name=name, industry=industry, tier=tier, customer_class=klass, owner_id=owner,
        sales_mode=_MODES.get(industry, SalesMode.COURT), source=rng.choice(names.SOURCES),
        verified_on=scene.day(rng.randrange(5, 700)),
        created_at=scene.moment(rng.randrange(200, 365 * YEARS)),
    )  # fmt: skip
    scene.put(customer)
    if place % 5 == 0:
        scene.put(CustomerTag(customer_id=customer.id, word="newsletter"))
    if place % 7 == 3:
        scene.put(CustomerTag(customer_id=customer.id, word="spare parts"))
    if place > 20 and place % 6 == 0:
        by = scene.firms[place - 20].id
        scene.put(Referral(customer_id=customer.id, by_customer_id=by, referred_on=scene.day(400)))
    return Firm(customer.id, name, language, tier, klass, owner, country)


def _staff(scene: Scene, who: Firm, place: int) -> None:
    count = {Tier.CORE: 6, Tier.KEY: 4, Tier.GENERAL: 2}[who.tier]
    if place == 18:
        count = 1
    if who.tier is not Tier.GENERAL:
        for function in (DepartmentRole.PURCHASING, DepartmentRole.TECHNICAL, DepartmentRole.USE):
            who.departments[function] = add_department(scene, who, function).id
    pool = names.PEOPLE[who.language]
    for n in range(count):
        name = pool[(place * 7 + n * 3) % len(pool)]
        title = names.TITLES[who.language][n % 6]
        home = (None, "purchasing", "technical", None, "use", "technical")[n % 6]
        who.people.append(add_person(scene, who, name, title, who.departments.get(home or "")))


def add_department(scene: Scene, who: Firm, function: DepartmentRole) -> Department:
    """A department of a customer that holds one function."""
    name = names.DEPARTMENTS[who.language][function]
    department = scene.put(Department(customer_id=who.id, name=name, position=len(who.departments)))
    scene.put(
        DepartmentFunction(customer_id=who.id, department_id=department.id, function=function)
    )
    return department


def add_person(
    scene: Scene, who: Firm, name: str, title: str, department: int | None = None
) -> Person:
    """A person with a position, a phone and a mail address."""
    contact = scene.put(
        Contact(name=name, created_at=scene.moment(300), verified_on=scene.day(120))
    )
    place = Position(customer_id=who.id, contact_id=contact.id, title=title)
    place.department_id = department
    scene.put(place)
    number = phone_number(scene, who)
    scene.put(Phone(contact_id=contact.id, number=number, digits=digits_of(number)))
    scene.mails += 1
    address = f"person{scene.mails}@example.com"
    scene.put(Email(contact_id=contact.id, address=address, folded=fold_address(address)))
    return Person(contact.id, title, department)


def phone_number(scene: Scene, who: Firm) -> str:
    """A number that could be one of the customer's country: its example with other last digits."""
    example = phonenumbers.example_number(names.REGIONS[who.country])
    assert example is not None and example.national_number is not None, "every country has one"
    first = example.national_number // 1_000 * 1_000
    while True:
        example.national_number = first + scene.rng.randrange(1_000)
        if phonenumbers.is_valid_number(example):
            return phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
