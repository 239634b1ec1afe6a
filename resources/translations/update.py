"""Bring the translation files up to date with the source, and compile them.

    uv run resources/translations/update.py             new strings appear as unfinished
    uv run resources/translations/update.py --check     says what is missing, exit code 1 if any

Translate the unfinished ones in the .ts files (Qt Linguist or any editor), then run it again: the
.qm files that the program loads are made from them.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("en", "zh_CN", "es")


def main(argv: list[str]) -> int:
    """Update or check; returns the exit code."""
    parser = argparse.ArgumentParser(description="Update or check the translations.")
    parser.add_argument("--check", action="store_true", help="change nothing, say what is missing")
    if parser.parse_args(argv).check:
        problems = check()
        sys.stdout.writelines(f"{problem}\n" for problem in problems)
        return 1 if problems else 0
    for language in LANGUAGES:
        update(language, HERE / f"crm_{language}.ts")
        compile_to(HERE / f"crm_{language}.ts", HERE / f"crm_{language}.qm")
    return 0


def update(language: str, place: Path) -> None:
    """Let lupdate collect the source's strings into a .ts file; English keeps only its plurals."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    english = ["-pluralonly", "-source-language", "en", "-target-language", "en"]
    others = ["-source-language", "en", "-target-language", language]
    options = english if language == "en" else others
    _tool("pyside6-lupdate", *sources, "-ts", str(place), "-no-obsolete", "-locations", "none",
          *options)  # fmt: skip


def compile_to(source: Path, place: Path) -> None:
    """Make the .qm file that the program loads from a .ts file."""
    _tool("pyside6-lrelease", str(source), "-qm", str(place))


def check() -> list[str]:
    """What is missing: strings the files do not know, unfinished ones, .qm files that are older."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            kept = HERE / f"crm_{language}.ts"
            if not kept.exists():
                problems.append(f"{kept.name} is missing")
                continue
            fresh = Path(folder) / kept.name
            fresh.write_bytes(kept.read_bytes())
            update(language, fresh)
            problems += [f"{language}: {text}" for text in unfinished(fresh)]
            compiled = Path(folder) / f"crm_{language}.qm"
            compile_to(kept, compiled)
            in_use = kept.with_suffix(".qm")
            if not in_use.exists() or in_use.read_bytes() != compiled.read_bytes():
                problems.append(f"{in_use.name} is not what {kept.name} says")
    return problems


def unfinished(place: Path) -> Iterator[str]:
    """The source strings of a .ts file whose translation is missing, in whole or in a plural."""
    for context in ElementTree.parse(place).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else translation.findall("numerusform")
            texts = [form.text for form in forms] if forms else [getattr(translation, "text", "")]
            if translation is None or translation.get("type") or not all(texts):
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(name)
    subprocess.run([str(tool), *arguments], cwd=ROOT, check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
