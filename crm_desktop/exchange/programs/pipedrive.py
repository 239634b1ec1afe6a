"""Pipedrive's organizations, people and deals, in English, German and Spanish."""

from __future__ import annotations

from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.programs.table import table
from crm_desktop.exchange.programs.words import CLASSES, OUTCOMES, STAGES


def _of(things: str, headers: str) -> str:
    """The headers of a thing as Pipedrive writes them: "Organization - Name"."""
    return "|".join(f"{t} - {h}" for h in headers.split("|") for t in things.split("|"))


_FIRM = "Organization|Organisation|Organización"
_PERSON = "Person|Persona"
_DEAL = "Deal|Trato|Negocio"
_OWNER = "Owner|Besitzer|Inhaber|Eigentümer|Propietario"
_CREATED = "Created|created|erstellt|Erstellt am|creado|creada|Creado"

ORGANIZATIONS = table(
    "pipedrive",
    Kind.CUSTOMERS,
    telling=(
        _of(_FIRM, "Name|Nombre"),
        _of(_FIRM, f"ID|{_OWNER}|Address|Adresse|Dirección|Label|Labels|Etiqueta|People|Personen"),
    ),
    columns={
        "external_id": _of(_FIRM, "ID"),
        "name": _of(_FIRM, "Name|Nombre"),
        "owner": _of(_FIRM, _OWNER),
        "industry": _of(_FIRM, "Industry|Branche|Industria|Sector"),
        "class": _of(_FIRM, "Label|Labels|Etiqueta|Etiquetas|Bezeichnung"),
        "street": _of(
            _FIRM,
            "Street/road name of Address|Straßenname von Adresse|"
            "Nombre de la calle de Dirección|Address|Adresse|Dirección",
        ),
        "city": _of(
            _FIRM,
            "City/town/village/locality of Address|Stadt/Ort von Adresse|"
            "Ciudad/localidad de Dirección|City|Stadt|Ciudad",
        ),
        "region": _of(_FIRM, "State/county of Address|Bundesland von Adresse|Estado de Dirección"),
        "postal_code": _of(
            _FIRM, "ZIP/Postal code of Address|PLZ von Adresse|Código postal de Dirección"
        ),
        "country": _of(_FIRM, "Country of Address|Land von Adresse|País de Dirección"),
        "web": _of(_FIRM, "Website|Web|Sitio web"),
        "phone": _of(_FIRM, "Phone|Telefon|Teléfono"),
        "": _of(_FIRM, "People|Open deals|Won deals|Lost deals|Closed deals|Next activity date|"
            f"Last activity date|Total activities|Update time|{_CREATED}|"
            "Organization created|LinkedIn profile|Annual revenue|Number of employees"),
    },
    values={"class": CLASSES},
)  # fmt: skip

PEOPLE = table(
    "pipedrive",
    Kind.CONTACTS,
    telling=(
        _of(_PERSON, "Name|First name|Nombre|Vorname"),
        _of(
            _PERSON,
            f"ID|{_OWNER}|Organization|Organisation|Organización|Email - Work|Phone - Work|"
            "Email|E-Mail|Phone|Telefon|Correo electrónico - Trabajo",
        ),
    ),
    columns={
        "external_id": _of(_PERSON, "ID"),
        "name": _of(_PERSON, "Name|Nombre"),
        "first_name": _of(_PERSON, "First name|Vorname|Primer nombre"),
        "last_name": _of(_PERSON, "Last name|Nachname|Apellido|Apellidos"),
        "title": _of(_PERSON, "Job title|Berufsbezeichnung|Position|Cargo|Puesto"),
        "birthday": _of(_PERSON, "Birthday|Geburtstag|Cumpleaños"),
        "email": _of(
            _PERSON,
            "Email - Work|Email - Home|Email - Other|Email|E-Mail - Arbeit|E-Mail - Privat|"
            "E-Mail - Sonstiges|E-Mail - Andere|E-Mail|Correo electrónico - Trabajo|"
            "Correo electrónico - Casa|Correo electrónico - Otro|Correo electrónico",
        ),
        "phone": _of(
            _PERSON,
            "Phone - Work|Phone - Mobile|Phone - Home|Phone - Other|Phone|Telefon - Arbeit|"
            "Telefon - Mobil|Telefon - Privat|Telefon - Sonstiges|Telefon - Andere|Telefon|"
            "Teléfono - Trabajo|Teléfono - Móvil|Teléfono - Casa|Teléfono - Otro|Teléfono",
        ),
        "customer": f"{_of(_PERSON, _FIRM)}|{_of(_FIRM, 'Name|Nombre')}",
        "customer_id": _of(_FIRM, "ID"),
        "street": _of(_PERSON, "Postal address|Postanschrift|Dirección postal"),
        "notes": _of(_PERSON, "Notes|Notizen|Notas"),
        "": _of(_PERSON, f"{_OWNER}|Label|Labels|Open deals|Won deals|Lost deals|Closed deals|"
            f"Next activity date|Last activity date|Update time|{_CREATED}|Person created"),
    },
)  # fmt: skip

DEALS = table(
    "pipedrive",
    Kind.DEALS,
    telling=(
        _of(_DEAL, "Title|Titel|Título"),
        _of(_DEAL, "Stage|Status|Value|Phase|Wert|Etapa|Valor|Estado"),
    ),
    columns={
        "external_id": _of(_DEAL, "ID"),
        "name": _of(_DEAL, "Title|Titel|Título"),
        "customer": f"{_of(_DEAL, _FIRM)}|{_of(_FIRM, 'Name|Nombre')}",
        "customer_id": f"{_of(_DEAL, 'Organization ID|Organisations-ID')}|{_of(_FIRM, 'ID')}",
        "stage": _of(_DEAL, "Stage|Phase|Etapa"),
        "outcome": _of(_DEAL, "Status|Estado"),
        "amount": _of(_DEAL, "Value|Wert|Valor"),
        "currency": _of(
            _DEAL,
            "Currency of Value|Currency|Währung von Wert|Währung|Moneda de Valor|Moneda",
        ),
        "owner": _of(_DEAL, _OWNER),
        "opened_on": _of(_DEAL, f"Deal created|{_CREATED}|Deal erstellt|Trato creado"),
        "closed_on": _of(
            _DEAL,
            "Deal closed on|Won time|Lost time|Deal abgeschlossen am|Gewonnen am|Verloren am|"
            "Trato cerrado el|Ganado el|Perdido el|Hora ganado|Hora perdido",
        ),
        "expected_close": _of(
            _DEAL,
            "Expected close date|Erwartetes Abschlussdatum|Voraussichtliches Abschlussdatum|"
            "Fecha de cierre esperada|Fecha prevista de cierre",
        ),
        "product": _of(_DEAL, "Product name|Produktname|Nombre del producto"),
        "source": _of(_DEAL, "Source channel|Source origin|Quellkanal|Canal de origen"),
        "": _of(_DEAL, "Pipeline|Probability|Weighted value|Label|Contact person|Lost reason|"
            "Next activity date|Last activity date|Total activities|Done activities|"
            "Activities to do|Update time|Last stage change|Visible to|Product quantity|"
            "Product amount|Kontaktperson|Persona de contacto|Verlustgrund"),
    },
    values={"stage": STAGES, "outcome": OUTCOMES},
)  # fmt: skip

TABLES = (ORGANIZATIONS, PEOPLE, DEALS)
