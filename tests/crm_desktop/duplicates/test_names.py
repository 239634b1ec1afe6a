"""Names of firms and people: what is stripped, and how they are laid side by side."""

from __future__ import annotations

import pytest

from crm_desktop.duplicates.aligning import align
from crm_desktop.duplicates.firm_names import core, firm_name
from crm_desktop.duplicates.person_names import match_names, person_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller Pumpen GmbH & Co. KG", "MUELLER PUMPEN"),
        ("Aceros del Norte, S.A. de C.V.", "Aceros del Norte"),
        ("Suministros Ruiz S.L.U.", "SUMINISTROS RUIZ SL"),
        ("Ravel Tools (Pty) Ltd.", "Ravel Tools"),
        ("深圳市恒达机械有限公司", "深圳恒达机械股份有限公司"),
        ("華東機械有限公司", "华东机械"),
        ("Groß & Söhne OHG", "Gross und Soehne"),
    ],
)
def test_legal_forms_accents_and_scripts_do_not_make_another_name(one: str, other: str) -> None:
    found, _ = align(firm_name(one), firm_name(other))
    assert found.likeness == pytest.approx(1.0, abs=0.05) and not found.clashes


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Keller Nord GmbH", "Keller Süd GmbH"),
        ("Colegio Número 3", "Colegio Número 4"),
        ("Eastfield Motors", "Westfield Motors"),
        ("第一中学", "第二中学"),
        ("First Harbour Bank", "Second Harbour Bank"),
    ],
)
def test_words_that_exclude_each_other_are_seen(one: str, other: str) -> None:
    assert align(firm_name(one), firm_name(other))[0].clashes


def test_a_name_of_nothing_but_common_words_is_kept_whole() -> None:
    assert core(firm_name("Die Gesellschaft GmbH")) and firm_name("有限公司").tokens


def test_pinyin_meets_characters() -> None:
    assert align(firm_name("Hengda Machinery"), firm_name("恒达机械"))[0].likeness > 0.9


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Dr. Anna Keller", "Keller, Anna", "full"),
        ("Bob Stone", "Robert Stone", "nick"),
        ("Paco Ruiz", "Francisco Ruiz Soler", "nick"),
        ("J. Ortmann", "Jutta Ortmann", "initial"),
        ("Anna Keller", "Berta Keller", "given_differs"),
        ("Anna Keller", "Anna Vogt", "surname_differs"),
        ("王小明", "Wang Xiaoming", "full"),
        ("王小明", "Xiao-Ming Wang", "full"),
        ("張偉", "张伟", "full"),
        ("李丽", "李莉", "homophone"),
        ("陈先生", "陈大文", "surname"),
        ("徐海波", "Jason Xu", "english"),
        ("Mario Conti", "Maria Conti", "given_differs"),
    ],
)
def test_names_of_people_go_together(one: str, other: str, kind: str) -> None:
    assert match_names(person_name(one), person_name(other)).kind == kind
    assert match_names(person_name(other), person_name(one)).kind == kind
