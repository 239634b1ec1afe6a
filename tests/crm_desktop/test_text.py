"""Folding, sort keys, pinyin and the terms a name is found by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop import text

NAMES = st.text(alphabet="abÉñß 1-'重庆长安汽车行乐", max_size=12)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Talleres HERNÁNDEZ", "talleres hernandez"),
        ("ＡＢＣ１２３", "abc123"),
        ("Straße", "strasse"),
        ("O'Brien & Søn", "obrien & son"),
        ("Łódź", "lodz"),
        ("杭州(精工)", "杭州(精工)"),
    ],
)
def test_folding_leaves_out_case_accents_and_width(written: str, folded: str) -> None:
    assert text.fold(written) == folded


@given(NAMES)
def test_folding_twice_is_folding_once(name: str) -> None:
    assert text.fold(text.fold(name)) == text.fold(name)


def test_han_names_sort_by_their_pinyin_in_context() -> None:
    assert text.sort_key("重庆长安汽车") == "chongqingchanganqiche"
    assert text.sort_key("上海浦东发展银行") == "shanghaipudongfazhanyinhang"
    assert text.sort_key("Ma") == text.sort_key("马") == "ma"


def test_punctuation_does_not_decide_where_a_name_sorts() -> None:
    assert text.sort_key("«Áceros» del-Norte, S.A.") == "aceros del norte s a"
    assert text.sort_key("!!!") == "!!!"


def test_both_readings_of_a_character_find_a_name() -> None:
    terms = text.name_terms("重庆长安")
    assert {"chongqingchangan"[: text.LONGEST_TERM], "zhongqingchangan", "cqca", "zqca"} <= terms


def test_two_characters_inside_a_name_are_a_term() -> None:
    assert {"汽车", "团"} <= text.name_terms("江淮汽车集团")


def test_pinyin_and_initials_begin_at_every_character() -> None:
    assert {"jinggong", "jg", "gong"} <= text.name_terms("杭州精工")


def test_running_text_gets_no_pinyin() -> None:
    assert "jinggong" not in text.note_terms("杭州精工")


def test_a_u_with_diaeresis_is_found_as_v_and_as_u() -> None:
    assert {"lv", "lu"} <= text.name_terms("吕")


def test_a_phone_number_is_found_by_every_end_of_it() -> None:
    assert text.digits("+86 138-1234 ５６７８") == "8613812345678"
    assert {"8613812345678", "13812345678", "5678"} <= text.digit_terms("8613812345678")


@pytest.mark.parametrize(
    ("name", "question", "parts"),
    [
        ("Talleres Hernández S.A.", "hern", ["Hern"]),
        ("江淮汽车集团", "汽车", ["汽车"]),
        ("杭州精工轴承", "jinggong", ["精工"]),
        ("杭州精工轴承", "hzjg", ["杭州精工"]),
        ("重庆长安", "zhongq", ["重庆"]),
        ("O'Brien Ltd", "obr ltd", ["O'Br", "Ltd"]),
        ("Acme", "cme", []),
        ("3M公司", "3m 公司", ["3M", "公司"]),
        ("Straße", "strass", ["Straß"]),
    ],
)
def test_the_matching_part_is_known(name: str, question: str, parts: list[str]) -> None:
    found = [name[span.start : span.end] for span in text.highlights(name, question)]
    joined = "".join(found)
    assert found == parts or joined == "".join(parts)


@given(st.text(alphabet="重庆长安汽车银行乐单吕", min_size=1, max_size=6), st.data())
def test_any_reading_of_any_stretch_is_a_term_and_is_found(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, min(len(name), start + 3)))
    typed = "".join(data.draw(st.sampled_from(text.readings(c))) for c in name[start:end])
    terms = text.name_terms(name)
    assert any(term.startswith(typed[: text.LONGEST_TERM]) for term in terms)
    assert text.found_at(text.fold(name), typed, read=True) is not None


@given(NAMES, NAMES)
def test_a_name_is_found_by_each_of_its_own_words(name: str, other: str) -> None:
    folded = text.fold(f"{name} {other}")
    for word in text.words(name):
        assert text.found_at(folded, word, read=False) is not None
