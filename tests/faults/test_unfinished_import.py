"""An import whose process was killed is offered again after the restart, and then comes in."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from crm_desktop.counts import counts
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.unfinished import remembered, unfinished
from crm_desktop.settings import Settings
from crm_desktop.wiring import open_store
from tests.faults.processes import line, start

# Begins an import and waits to be killed in the midst of it.
IMPORTER = """
import sys
from pathlib import Path
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.unfinished import remembered
from crm_desktop.settings import Settings
from crm_desktop.wiring import open_store
store = open_store(sys.argv[1])
plans = [TablePlan(Path(sys.argv[2]), "customers", mapping={"Firm": "name"})]
def progress(step, share):
    if step == "checking":
        print("there", flush=True)
        sys.stdin.readline()
with remembered(Settings(Path(sys.argv[3])), Path(sys.argv[1]), plans):
    import_plans(store, plans, progress=progress)
"""


def test_a_killed_import_is_offered_again_and_comes_in(tmp_path: Path) -> None:
    file, table = tmp_path / "firm.crm", tmp_path / "old.csv"
    settings = tmp_path / "settings.json"
    with closing(open_store(file)):
        pass
    table.write_text("Firm,City\nAcme,Bonn\nOther,Ulm\n", encoding="utf-8")
    process = start(IMPORTER, file, table, settings)
    assert line(process) == "there"
    process.kill()
    process.wait()
    found = unfinished(Settings(settings), file)
    assert found is not None
    assert [plan.source for plan in found.plans] == [table]
    with closing(open_store(file)) as store:
        with store.read() as session:
            assert counts(session).customers == 0, "nothing half in"
        with remembered(Settings(settings), file, found.plans):
            outcome = import_plans(store, found.plans)
        assert outcome.results[0].created["customers"] == 2
    assert unfinished(Settings(settings), file) is None
