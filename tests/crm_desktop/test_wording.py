import ast
from pathlib import Path

import crm_desktop
from crm_desktop import wording, wording_changes
from crm_desktop.cli_words import PROBLEMS
from crm_desktop.errors import UserError

ROOT = Path(crm_desktop.__file__).parent


def called_with(name: str, *modules: Path) -> set[str]:
    """The first words that a function or method of this name is called with."""
    found = set()
    for path in modules or tuple(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            callee = node.func
            called = getattr(callee, "attr", None) or getattr(callee, "id", None)
            first = node.args[0]
            if called == name and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.add(first.value)
    return found


def test_every_error_has_english_words() -> None:
    assert called_with("UserError") - set(wording.ERRORS) == set()


def test_every_reason_for_refusing_a_row_has_english_words() -> None:
    assert called_with("RowRefusedError") - set(wording.ERRORS) == set()


def test_every_change_has_english_words() -> None:
    assert called_with("change") - set(wording_changes.CHANGES) == set()


def test_every_problem_of_a_file_has_words() -> None:
    codes = called_with("Problem", ROOT / "check.py") | called_with("_counted", ROOT / "check.py")
    assert codes <= set(PROBLEMS)


def test_facts_are_filled_in_and_missing_ones_leave_no_colon() -> None:
    assert wording.error(UserError("file_missing", path="a.crm")) == "There is no file a.crm."
    assert wording.change("deal_won", {"deal": "Pumps"}) == "Deal won: Pumps"
    assert wording.change("deal_won", {}) == "Deal won"
    assert wording.error(UserError("undo_refused", reason="gone_since")).endswith(
        "it was deleted since."
    )
    assert wording.error(UserError("never_heard_of")) == "never heard of"
