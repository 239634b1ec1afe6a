"""An import of the sample's past: its refused rows still wait, and its mapping is saved."""

from __future__ import annotations

from crm_desktop.demo.scene import Scene
from crm_desktop.exchange.import_settings import ImportSettings, dumps
from crm_desktop.exchange.kinds import fold_header
from crm_desktop.exchange.pasted import Pasted
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.results import ImportResult, Refusal
from crm_desktop.exchange.runs import keep_run
from crm_desktop.exchange.sources import Layout
from crm_desktop.models import ImportMapping

_FILE = "Trade fair cards.csv"
_HEADERS = ("Visitor", "Firm", "Role", "Mail", "Born")
_FIELDS = ("name", "customer", "title", "email", "birthday")
_REFUSED: tuple[tuple[int, str, dict[str, str], tuple[str, ...]], ...] = (
    (4, "name_missing", {}, ("", "{}", "Buyer", "", "")),
    (7, "date_wrong", {"column": "birthday", "value": "31/02/1978"},
     ("Jonas Weber", "{}", "Plant manager", "", "31/02/1978")),
)  # fmt: skip


def add_imports(scene: Scene) -> None:
    """The cards of a trade fair: most came in, two rows have to be mended."""
    firm = scene.firms[0].name
    refused = []
    for line, reason, facts, cells in _REFUSED:
        said = [cell.format(firm) for cell in cells]
        row = dict(zip(_HEADERS, said, strict=True))
        text = " | ".join(filter(None, said))
        refused.append(Refusal(_FILE, line, reason, facts, text, row))
    plan = TablePlan(
        Pasted("", _FILE),
        "contacts",
        Layout("text", _HEADERS, "utf-8", ",", header_line=1),
        mapping=dict(zip(_HEADERS, _FIELDS, strict=True)),
    )
    result = ImportResult(
        "contacts", (_FILE,), False, 7, {"contacts": 5}, {}, 0, refused=tuple(refused)
    )
    keep_run(scene.session, plans=[plan], results=[result], store=scene.store)
    scene.put(
        ImportMapping(
            name="Trade fair cards",
            kind="contacts",
            headers=dumps([fold_header(header) for header in _HEADERS]),
            settings=dumps(ImportSettings.of(plan).as_json()),
            used_at=scene.store.clock(),
        )
    )
