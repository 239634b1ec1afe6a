"""The three languages are complete: nothing unfinished, nothing missing, placeholders kept."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

TRANSLATIONS = Path(__file__).parent.parent / "resources" / "translations"
PLACEHOLDER = re.compile(r"%L?n|%\d|\{\w+\}")


def update_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", TRANSLATIONS / "update.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_string_is_translated_and_compiled() -> None:
    assert update_script().check() == []


@pytest.mark.parametrize("language", ["zh_CN", "es"])
def test_translations_keep_the_placeholders_of_the_source(language: str) -> None:
    root = ElementTree.parse(TRANSLATIONS / f"crm_{language}.ts").getroot()
    wrong = []
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        for text in forms or [translation.text or ""]:
            wanted = set(PLACEHOLDER.findall(source))
            found = set(PLACEHOLDER.findall(text))
            # "one customer" may be said without its number.
            if found != wanted and not (forms and found == wanted - {"%n", "%Ln"}):
                wrong.append((source, text))
    assert wrong == []


@pytest.mark.parametrize("language", ["zh_CN", "es"])
def test_translations_are_in_another_script_or_words(language: str) -> None:
    root = ElementTree.parse(TRANSLATIONS / f"crm_{language}.ts").getroot()
    pairs = [
        (m.findtext("source") or "", m.findtext("translation") or "") for m in root.iter("message")
    ]
    long = [(source, text) for source, text in pairs if len(source) > 25 and source == text]
    assert long == []
