"""The encoding of a text is found, also of a short one; real files are read with the right text."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.exchange.encoding import codec_of, find_encoding
from crm_desktop.exchange.sources import preview
from tests.crm_desktop.exchange.shared_data import shared

SHORT = {
    "german": ("name,ort\nMüller,Köln\nBäcker & Söhne,Fürth\n", ("cp1252", "mac-roman")),
    "french": ("nom,ville\nSociété Générale,Orléans\nHélène Lefèvre,Besançon\n", ("cp1252",)),
    "spanish": ("nombre,ciudad\nJosé Núñez,Málaga\nPeñarroya,A Coruña\n", ("cp1252", "mac-roman")),
    "portuguese": ("nome,cidade\nJoão Conceição,São Paulo\nÂngela,Brasília\n", ("cp1252",)),
    "swedish": ("namn,ort\nÅström,Växjö\nSjöberg,Malmö\nØstergård,Århus\n", ("cp1252",)),
    "polish": ("nazwa,miasto\nŁukasz Wójcik,Łódź\nŚwięta Księgarnia,Gdańsk\n", ("cp1250",)),
    "czech": (
        "název,město\nDvořák,Plzeň\nŽižkovská tiskárna,Brno\nČeský Těšín,Ústí\n",
        ("cp1250",),
    ),
    "turkish": ("ad,şehir\nÇağdaş Yıldız,İstanbul\nGüneş,Eskişehir\nIşık,İzmir\n", ("cp1254",)),
    "russian": (
        "название,город\nООО Ромашка,Москва\nСтройтехника,Санкт-Петербург\n",
        ("cp1251", "koi8-r", "mac-cyrillic"),
    ),
    "greek": ("όνομα,πόλη\nΓεώργιος Παπαδόπουλος,Αθήνα\nΕλληνική Εταιρεία,Πάτρα\n", ("cp1253",)),
    "hebrew": ("שם,עיר\nדוד כהן,תל אביב\nחברת החשמל,ירושלים\n", ("cp1255",)),
    "arabic": ("الاسم,المدينة\nشركة النور,القاهرة\nمحمد علي,الرياض\n", ("cp1256",)),
    "korean": ("이름,도시\n삼성전자 주식회사,서울\n김민수,부산\n", ("euc-kr",)),
    "japanese": ("会社名,都市\n株式会社テスト,東京\nさくら商事,大阪\n", ("shift-jis",)),
    "chinese": ("客户名称,城市\n玉环机械有限公司,台州\n江淮汽车集团,合肥\n", ("gb18030",)),
    "traditional": ("客戶名稱,城市\n台灣積體電路,新竹\n鴻海精密工業,新北\n", ("big5",)),
    "one accent": ("name,city\nAcme,Bonn\nBeta,Köln\n", ("cp1252", "mac-roman")),
    "one word": ("name,city\nAcme,Málaga\n", ("cp1252", "mac-roman")),
}


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(text, encoding, id=f"{language} {encoding}")
        for language, (text, encodings) in SHORT.items()
        for encoding in encodings
    ],
)
def test_a_short_table_is_read_as_it_was_written(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(codec_of(encoding)))
    assert path.read_bytes().decode(codec_of(find_encoding(path))) == text


def test_lines_of_several_encodings_in_one_file_are_each_read_right(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    lines = (
        ("name,city", "utf-8"),
        ("Müller,Köln", "utf-8"),
        ("Grün,Fürth", "utf-8"),
        ("José Núñez,Málaga", "cp1252"),
        ("玉环机械有限公司,台州", "gb18030"),
    )
    path.write_bytes(b"".join(f"{text}\r\n".encode(encoding) for text, encoding in lines))
    shown = preview(path)
    assert [",".join(row.cells) for row in shown.rows] == [text for text, _encoding in lines[1:]]


# What each file says, known from its language and from the same text in UTF-8.
REAL = {
    "sample-arabic-1.txt": ("cp1256", "بالموازاة مع ذلك وللإشارة إلى المنطقة المغاربية"),
    "sample-arabic.txt": ("utf-8", "بالموازاة مع ذلك وللإشارة إلى المنطقة المغاربية"),
    "sample-bulgarian.txt": ("utf-8", "секи човек има право на образование"),
    "sample-chinese.txt": ("big5", "維基大典（Wikipedia）者，網路為礎"),
    "sample-english.bom.txt": ("utf-8", "About 2 months ago I found myself on"),
    "sample-french-1.txt": ("cp1252", "NÉ LE 15 JANVIER 1622, MORT LE 17 FÉVRIER 1673"),
    "sample-french.txt": ("utf-8", "NÉ LE 15 JANVIER 1622, MORT LE 17 FÉVRIER 1673"),
    "sample-greek-2.txt": ("cp1253", "Η ελληνική αποτελεί τη μητρική γλώσσα"),
    "sample-greek.txt": ("cp1253", "Η ελληνική αποτελεί τη μητρική γλώσσα"),
    "sample-hebrew-2.txt": ("cp1255", "אין כמעט ניבים אזוריים עבריים"),
    "sample-hebrew-3.txt": ("cp1255", "אין כמעט ניבים אזוריים עבריים"),
    "sample-korean.txt": ("euc-kr", "역사적 예수 연구자들은 복음서나 사도들의"),
    "sample-polish.txt": ("utf-8", "URZĄDZENIE"),
    "sample-russian-2.txt": ("utf-8", "В гимназии он не был в числе первых учеников"),
    "sample-russian-3.txt": ("utf-8", "столица России, город федерального значения"),
    "sample-russian.txt": ("mac-cyrillic", "В гимназии он не был в числе первых учеников"),
    "sample-spanish.txt": ("utf-8", "En el principio creó Dios los cielos y la tierra"),
    "sample-turkish.txt": ("cp1254", "İstanbul, Türkiye'nin en kalabalık"),
    "tw_listed_big5.csv": ("big5", "臺灣水泥股份有限公司"),
    "tw_listed_utf8.csv": ("utf-8", "臺灣水泥股份有限公司"),
}


def test_every_file_of_many_encodings_is_read_with_the_right_text() -> None:
    folder = shared("encodings")
    assert {path.name for path in folder.iterdir()} == {*REAL, "SOURCES.md"}
    for name, (encoding, words) in REAL.items():
        path = folder / name
        assert find_encoding(path) == encoding, name
        text = path.read_bytes().decode(codec_of(encoding))
        assert words in text, name
        assert "\ufffd" not in text, name


def test_the_same_list_of_firms_in_two_encodings_says_the_same() -> None:
    folder = shared("encodings")
    names = {
        name: {row.cells[1] for row in preview(folder / name, rows=500).rows}
        for name in ("tw_listed_big5.csv", "tw_listed_utf8.csv")
    }
    first, second = names.values()
    assert len(first & second) > 450
