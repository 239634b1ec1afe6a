"""The house keeps its shape: layers point down, no Qt below the screen, one door for writing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CORE = sorted((ROOT / "crm_desktop").rglob("*.py"))
SCREEN = sorted((ROOT / "ui").rglob("*.py"))

# From the ground up; a module may import its own layer and those before it.
LAYERS = [
    {
        "errors",
        "ids",
        "text",
        "currencies",
        "lock",
        "settings",
        "preflight",
        "wording",
        "wording_calendars",
        "wording_changes",
        "arguments",
    },
    {"models"},
    {"journal", "changes", "database", "bulk"},
    {"replay", "schema", "migrations"},
    {"store"},
    {
        "touched",
        "conversion",
        "custom_keys",
        "information_age",
        "kept_models",
        "rollup",
        "summaries",
        "search_index",
        "search",
        "derived",
    },
]
DOWN = {name: place for place, names in enumerate(LAYERS) for name in names}
NOUNS = len(LAYERS)


def imports_of(path: Path) -> set[str]:
    """The dotted names a file imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def layer_of(module: str) -> int:
    return DOWN.get(module, NOUNS)


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_core_imports_no_qt_and_no_screen(path: Path) -> None:
    tops = {name.split(".")[0] for name in imports_of(path)}
    assert not tops & {"PySide6", "pyqtgraph", "shiboken6", "ui"}


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path: Path) -> None:
    own = path.relative_to(ROOT / "crm_desktop").parts[0].removesuffix(".py")
    for name in imports_of(path):
        parts = name.split(".")
        if parts[0] == "crm_desktop" and len(parts) > 1 and own != "__init__":
            assert layer_of(parts[1]) <= layer_of(own), f"{own} may not import {name}"


@pytest.mark.parametrize("path", CORE + SCREEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_reaches_into_anothers_private_names(path: Path) -> None:
    private = {
        name
        for name in imports_of(path)
        if name.split(".")[0] in {"crm_desktop", "ui"} and name.rsplit(".", 1)[-1].startswith("_")
    }
    assert not private


@pytest.mark.parametrize("path", SCREEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_widgets_never_query_and_nothing_on_the_screen_writes(path: Path) -> None:
    # Their types may be named, to hand questions on; nothing may be asked with them.
    names = imports_of(path) - {"sqlalchemy.orm.Session", "sqlalchemy.Column"}
    assert not [name for name in names if name.split(".")[0] in {"sqlalchemy", "sqlcipher3"}]
    text = path.read_text(encoding="utf-8")
    assert "store.change(" not in text, "writing is a verb's work"
    assert "processEvents(" not in text


@pytest.mark.parametrize("path", SCREEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_colours_live_in_the_theme_alone(path: Path) -> None:
    if path.name.startswith("theme"):
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            hexadecimal = len(text) in (4, 7, 9) and text[:1] == "#"
            assert not (hexadecimal and all(c in "0123456789abcdefABCDEF" for c in text[1:])), text


def test_nothing_is_a_cascade_in_the_database() -> None:
    for path in (ROOT / "crm_desktop" / "models").glob("*.py"):
        assert "ondelete" not in path.read_text(encoding="utf-8")


def test_signals_never_cut_ids() -> None:
    for path in SCREEN:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.AnnAssign | ast.Assign):
                value = node.value
                is_signal = (
                    isinstance(value, ast.Call) and getattr(value.func, "id", "") == "Signal"
                )
                if is_signal and isinstance(value, ast.Call):
                    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                    name = getattr(target, "id", "")
                    cut = any(getattr(argument, "id", "") == "int" for argument in value.args)
                    assert not (cut and "id" in name.split("_")), (path, name)
