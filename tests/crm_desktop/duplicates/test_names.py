"""Names of firms and people: what is stripped, and how they are laid side by side."""

from __future__ import annotations

import pytest

from crm_desktop.duplicates import places, reach_marks
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
        ("Fustería Puig", "Carpintería Puig"),
        ("Brook Bakeries", "Brook Bakery"),
        ("北京第四十七中学", "北京47中"),
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
        ("东风小学", "东风中学"),
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
        ("María José Peña", "José María Peña", "given_differs"),
        ("Sepp Ortmann", "Josef Ortmann", "nick"),
        ("Fco. Soler", "Francisco Soler", "nick"),
        ("Ana Etxegarai", "Ana Echegaray", "typo"),
        ("謝志宏", "Hsieh Chih-Hung", "full"),
        ("郭家輝", "Michael Kwok Ka Fai", "full"),
        ("羅美娟", "Lo Mei Kuen", "full"),
        ("吕晓波", "Lu Xiaobo", "full"),
        ("黃陳淑儀", "陳淑儀", "full"),
        ("阿杰", "周俊杰", "surname"),
    ],
)
def test_names_of_people_go_together(one: str, other: str, kind: str) -> None:
    assert match_names(person_name(one), person_name(other)).kind == kind
    assert match_names(person_name(other), person_name(one)).kind == kind


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("900.418.273-4", "900418273", True),
        ("CHE-114.207.839 MWST", "CHE114207839", True),
        ("ESB64381270", "B-64381270", True),
        ("91320594714263P8XC", "714263P8X", True),
        ("B64381270", "B64381279", False),
        ("DE147502863", "DE290376148", False),
    ],
)
def test_a_tax_number_may_lack_its_country_and_its_check_digit(
    one: str, other: str, is_same: bool
) -> None:
    assert (reach_marks.taxes_agree(one, other) > 0) is is_same
    assert reach_marks.taxes_agree(other, one) == reach_marks.taxes_agree(one, other)


@pytest.mark.parametrize(
    ("number", "is_mobile"),
    [
        ("+86 139 1234 5678", True),
        ("600 123 456", True),
        ("0170 1234567", True),
        ("07700 900123", True),
        ("+1 604 555 0181", False),
        ("0203 555 0192", False),
        ("010-66668888", False),
    ],
)
def test_a_mobile_is_known_by_its_number(number: str, is_mobile: bool) -> None:
    assert reach_marks.is_mobile(number) is is_mobile


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Zell am See", "Zell/See", True),
        ("Stoke-on-Trent", "Stoke on Trent", True),
        ("Donostia", "San Sebastián", True),
        ("Frankfurt (Oder)", "Frankfurt am Main", False),
        ("Gijón", "Xixón", True),
    ],
)
def test_a_town_is_known_by_its_other_names(one: str, other: str, is_same: bool) -> None:
    assert places.same_town(one, other) is is_same


def test_one_name_makes_several_addresses() -> None:
    assert reach_marks.same_local("anna.roth", "a.roth")
    assert reach_marks.same_local("aroth", "anna.roth")
    assert not reach_marks.same_local("anna.roth", "arne.roth")
    assert not reach_marks.same_local("wei.zhang", "wei.zhang2")
