"""Every file of the collections of odd tables and cards is read right, or refused with its reason.

What is expected was settled by looking at each file as a person would.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from crm_desktop.errors import UserError
from crm_desktop.exchange import sources
from tests.crm_desktop.exchange.shared_data import shared


@dataclass(frozen=True)
class Table:
    """What a file holds: its columns, rows and refused lines, and the text of one cell."""

    columns: int
    rows: int
    refused: int = 0
    cell: str = ""  # of the first row that has it: the cell itself
    line: int = 0  # where that row stands
    column: int = 0


TABLES: dict[str, Table | str] = {
    "messy_csv/211.csv": Table(96, 2132, 0, "DCRA Consumer and Regulatory Affairs", 712, 2),
    "messy_csv/badcolspan.html": Table(4, 4, 0, "05", 1, 0),
    "messy_csv/begrotingsanalyse-2011.csv": Table(20, 39, 0, "Algemene ondersteuning", 18, 1),
    "messy_csv/bian-anal-mca-2005-dols-eng-1011-0312-tab3.xlsm": Table(
        4, 39, 1, "and those not granted.", 33, 1
    ),
    "messy_csv/blank_line.ods": Table(3, 3, 0, "Jane", 3, 0),
    "messy_csv/characters.csv": Table(18, 382, 0, "v_128", 198, 0),
    "messy_csv/complex.csv": Table(4, 3, 0, "2011-01-02", 3, 0),
    "messy_csv/complex.html": Table(1, 2, 0, "foot", 2, 0),
    "messy_csv/encrypted_no_password.xls": "file_encrypted",
    "messy_csv/example.tsv": Table(17, 140, 0, "2012-06-23 22:00:00", 48, 0),
    "messy_csv/excel_pasting.csv": Table(9, 14, 2, "Recycling", 10, 0),
    "messy_csv/excel_properties.xls": Table(1, 17, 0, "blue fg", 7, 0),
    "messy_csv/html.html": Table(6, 199, 0, "Grenada", 68, 1),
    "messy_csv/invisible_text.html": Table(9, 3, 0, "Aldgate", 3, 0),
    "messy_csv/large.ods": "file_too_large",
    "messy_csv/large.xlsx": Table(11, 27, 2, "Series 'I'", 15, 0),
    "messy_csv/libreoffice.xlsx": "file_empty",
    "messy_csv/loffice-4.4.1.2.ods": Table(3, 3, 0, "Jane", 3, 0),
    "messy_csv/long.csv": Table(1, 3999, 0, "foo", 2, 0),
    "messy_csv/mixedGLB.csv": Table(19, 133, 0, "*****", 137, 6),
    "messy_csv/multilineods.ods": Table(1, 0, 0, "", 0, 0),
    "messy_csv/null.csv": Table(4, 10, 0, "null", 4, 1),
    "messy_csv/ods_formats.ods": Table(10, 5, 0, "2001-01-01", 3, 0),
    "messy_csv/rowcolspan.html": Table(5, 10, 0, "05", 1, 0),
    "messy_csv/simple.csv": Table(3, 6, 0, "2011-01-03", 4, 0),
    "messy_csv/simple.ods": Table(3, 3, 0, "Jane", 3, 0),
    "messy_csv/simple.psv": Table(6, 28, 0, "1986", 2, 0),
    "messy_csv/simple.ssv": Table(3, 6, 0, "2011-01-03", 4, 0),
    "messy_csv/simple.unknown": "file_empty",
    "messy_csv/simple.xls": Table(3, 6, 0, "2011-01-03", 4, 0),
    "messy_csv/simple.xlsx": Table(3, 6, 0, "2011-01-03", 4, 0),
    "messy_csv/simple.zip": "file_is_archive",
    "messy_csv/skip_initials.csv": Table(2, 2, 0, "hello", 2, 0),
    "messy_csv/small.csv": Table(1, 0, 0, "", 0, 0),
    "messy_csv/span_rich.xls": Table(4, 5, 0, "MERGE", 3, 1),
    "messy_csv/spanish_chars.csv": Table(8, 114, 1, "Otros", 43, 5),
    "messy_csv/sparse_with_column_errors.csv": Table(4, 2200, 0, "F15013", 747, 0),
    "messy_csv/sw_gen.xlsx": Table(17, 15, 0, "2014-06-06 10:49:02+00:00", 7, 2),
    "messy_csv/unicode_sheet_name.xls": Table(1, 0, 0, "", 0, 0),
    "messy_csv/utf-16le_encoded.csv": Table(
        19, 327, 0, "Imperial College Healthcare NHS Trust", 111, 1
    ),
    "messy_csv/utf8bom.csv": Table(2, 0, 0, "", 0, 0),
    "messy_csv/weird_head_padding.csv": Table(11, 76, 0, "      Infektiologie", 38, 0),
    "contacts_csv/gpc_outlook.csv": Table(22, 3, 0, "delete", 3, 0),
    "contacts_csv/mtrazzi_google_contacts.csv": Table(56, 3, 0, "Elon Musk", 4, 0),
}

# (cards read, cards refused, the name of the first one), or why the file is refused.
CARDS: dict[str, tuple[int, int, str] | str] = {
    "VCards/AnsiFilterExamples__German.vcf": (1, 0, "Sören Täve Nüßlebaum"),
    "VCards/AnsiFilterExamples__Greek.vcf": (1, 0, "Βαγγέλης"),
    "VCards/AnsiFilterExamples__Hebrew.vcf": (1, 0, "אפרים קישון"),
    "VCards/AnsiFilterExamples__Ukrainian.vcf": (1, 0, "Віталій Володимирович Кличко"),
    "VCards/AnsiFilterExamples__utf-8.vcf": (1, 0, "孔夫子"),
    "VCards/Examples__LargeFile.vcf": (1000, 0, "Kasey Schmitt"),
    "VCards/MultiAnsiFilterTests__German.vcf": (1, 0, "Sören Täve Nüßlebaum"),
    "VCards/MultiAnsiFilterTests__Greek.vcf": (1, 0, "Βαγγέλης"),
    "VCards/MultiAnsiFilterTests__Hebrew.vcf": (1, 0, "אפרים קישון"),
    "VCards/MultiAnsiFilterTests__Murks.vcf": (1, 0, "Sören Täve Nüßlebaum"),
    "VCards/MultiAnsiFilterTests__Ukrainian.vcf": (1, 0, "Віталій Володимирович Кличко"),
    "VCards/MultiAnsiFilterTests__utf-8.vcf": (1, 0, "孔夫子"),
    "VCards/MultiAnsiFilterTests__v3Ansi.vcf": (2, 0, "Folker Kinzel"),
    "VCards/MultiAnsiFilterTests__v3Utf16Bom.vcf": (2, 0, "Folker Kinzel"),
    "VCards/TestFiles__AnsiIssue.vcf": (1, 0, "Ralf Rastral"),
    "VCards/TestFiles__AnsiIssueInvalidEncoding.vcf": (1, 0, "Ralf Rastral"),
    "VCards/TestFiles__AnsiIssueNoEncoding.vcf": (1, 0, "Ralf Rastral"),
    "VCards/TestFiles__Cropped_2_1.vcf": (0, 1, ""),
    "VCards/TestFiles__Empty.vcf": "no_cards",
    "VCards/TestFiles__LabelIssue.vcf": (1, 0, "Rudi Wimmel"),
    "VCards/TestFiles__LabelTest1.vcf": (1, 0, "Rudi Wimmel"),
    "VCards/TestFiles__LabelTest2.vcf": (1, 0, "Rudi Wimmel"),
    "VCards/TestFiles__LargeFile.vcf": (1000, 0, "Kasey Schmitt"),
    "VCards/TestFiles__Library_v2.vcf": (1, 0, "Herr Max Anderer Mustermann sen."),
    "VCards/TestFiles__Outlook_v2.vcf": (1, 0, "Herr Max Anderer Mustermann sen."),
    "VCards/TestFiles__Photo_Outlook_v2.vcf": (0, 1, ""),
    "VCards/TestFiles__Photo_v3.vcf": (1, 0, "Emma Musterfrau"),
    "VCards/TestFiles__WhatsAppIssue.vcf": (1, 0, "zzMad Perla 45"),
    "VCards/TestFiles__v2_1.vcf": (1, 0, "Maxl"),
    "VCards/TestFiles__v3.vcf": (2, 0, "Folker Kinzel"),
    "VCards/TestFiles__v4.vcf": (2, 0, "Möhrke Gerda"),
    "VCards/Utf-8__Greek.vcf": (1, 0, "Βαγγέλης"),
    "VCards/Utf-8__Hebrew.vcf": (1, 0, "אפרים קישון"),
    "VCards/Utf-8__Ukrainian.vcf": (1, 0, "Віталій Володи́мирович Кличко́"),
    "ez-vcard/issue__issue114.vcf": (1, 0, "Dummy, Dummy"),
    "ez-vcard/text__John_Doe_ANDROID.vcf": (6, 0, "john.doe@company.com"),
    "ez-vcard/text__John_Doe_BLACK_BERRY.vcf": (1, 0, "John Doe"),
    "ez-vcard/text__John_Doe_EVOLUTION.vcf": (1, 0, "Mr. John Richter, James Doe Sr."),
    "ez-vcard/text__John_Doe_GMAIL.vcf": (1, 0, "Mr. John Richter, James Doe Sr."),
    "ez-vcard/text__John_Doe_IPHONE.vcf": (1, 0, "Mr. John Richter James Doe Sr."),
    "ez-vcard/text__John_Doe_LOTUS_NOTES.vcf": (1, 0, "Mr. Doe John I Johny"),
    "ez-vcard/text__John_Doe_MAC_ADDRESS_BOOK.vcf": (1, 0, "Mr. John Richter,James Doe Sr."),
    "ez-vcard/text__John_Doe_MS_OUTLOOK.vcf": (1, 0, "Mr. John Richter James Doe Sr."),
    "ez-vcard/text__fullcontact.vcf": (1, 0, "Prefix FirstName MiddleName LastName Suffix"),
    "ez-vcard/text__gmail-list.vcf": (3, 0, "Arnold Smith"),
    "ez-vcard/text__gmail-single.vcf": (1, 0, "Greg Dartmouth"),
    "ez-vcard/text__gmail-single2.vcf": (1, 0, "VCard Test"),
    "ez-vcard/text__outlook-2003.vcf": (1, 0, "John Doe III"),
    "ez-vcard/text__outlook-2007.vcf": (1, 0, "Mr. Michael Angstadt Jr."),
    "ez-vcard/text__rfc2426-example.vcf": (2, 0, "Frank Dawson"),
    "ez-vcard/text__rfc6350-example.vcf": (1, 0, "Simon Perreault"),
    "ez-vcard/text__thunderbird-MoreFunctionsForAddressBook-extension.vcf": (1, 0, "John Doe"),
    "ical4j-vcard/invalid__vcard-dirk-whitespaceafterbegin.vcf": (1, 0, "Dirk"),
    "ical4j-vcard/invalid__vcard-incompletenproperty.vcf": (1, 0, "Antoni Mylka"),
    "ical4j-vcard/samples__4b62872a-849-0.vcf": (1, 0, "Medizinstraße 4711"),
    "ical4j-vcard/samples__vcard-antoni-cardpicture.vcf": (1, 0, "Antoni Mylka"),
    "ical4j-vcard/samples__vcard-antoni-kontact.vcf": (1, 0, "Antoni Mylka"),
    "ical4j-vcard/samples__vcard-antoni-outlook2003-valueurl.vcf": (
        1,
        0,
        "Antoni Jozef Mylka jun.",
    ),
    "ical4j-vcard/samples__vcard-antoni-outlook2003.vcf": (1, 0, "Antoni Jozef Mylka jun."),
    "ical4j-vcard/samples__vcard-dirk.vcf": (1, 0, "Dirk"),
    "ical4j-vcard/samples__vcard-rfc2426.vcf": (2, 0, "Frank Dawson"),
    "ical4j-vcard/samples__vcard-vCards-SAP.vcf": (30, 0, "Gwendolina Brown"),
    "ical4j-vcard/valid__Denis_Hennessy.vcf": (1, 0, "Denis Hennessy"),
    "ical4j-vcard/valid__Frank_Dawson.vcf": (1, 0, "Frank Dawson"),
    "ical4j-vcard/valid__Simon_Perreault.vcf": (1, 0, "Simon Perreault"),
    "ical4j-vcard/valid__Simon_Perreault_03.vcf": (1, 0, "Simon Perreault"),
    "ical4j-vcard/valid__Tony_Small.vcf": (1, 0, "Tony Small"),
    "ical4j-vcard/valid__vcard-group.vcf": (1, 0, "Lierstr. 20a"),
    "ical4j-vcard/valid__vcard-lowercase.vcf": (1, 0, "xy@zz.com"),
    "ical4j-vcard/valid__vcard-url.vcf": (0, 1, ""),
    "kcontacts/data__testfullvcard.vcf": (1, 0, "Sherlock Holmes"),
    "kcontacts/data__vcard1.vcf": (1, 0, "Frank Dawson"),
    "kcontacts/data__vcard10.vcf": (5, 0, "Bike Shop"),
    "kcontacts/data__vcard11.vcf": (1, 0, "Test User"),
    "kcontacts/data__vcard12.vcf": (1, 0, "Good Looking"),
    "kcontacts/data__vcard13.vcf": (1, 0, "Test User"),
    "kcontacts/data__vcard14.vcf": (1, 0, "Test User"),
    "kcontacts/data__vcard15.vcf": (1, 0, "Test Tester"),
    "kcontacts/data__vcard2.vcf": (1, 0, "Tim Howes"),
    "kcontacts/data__vcard3.vcf": (1, 0, "ian geiser"),
    "kcontacts/data__vcard4.vcf": (1, 0, "Ximian, Inc."),
    "kcontacts/data__vcard5.vcf": (1, 0, "Mustermann, Heiko"),
    "kcontacts/data__vcard6.vcf": (1, 0, "Test User"),
    "kcontacts/data__vcard7.vcf": (0, 1, ""),
    "kcontacts/data__vcard8.vcf": (1, 0, "test"),
    "kcontacts/data__vcard9.vcf": (
        1,
        0,
        "βγδεαβγδ1βγδεαβγδ1βγδεαβγδ1βγδεαβγδ1βγδεαβγδ1βγδεαβγδ1βγδεαβ",
    ),
    "kcontacts/data__vcard_extension_case_normalization.vcf": (1, 0, "My Name"),
    "kcontacts/data__vcard_legacy_messaging_fields.vcf": (1, 0, "My Name"),
    "kcontacts/data__vcardwithitemasapplesupport.vcf": (1, 0, "Name of Broken Card"),
    "vobject/VObject__issue153.vcf": (1, 0, "Test Benutzer"),
    "vobject/VObject__issue64.vcf": (0, 1, ""),
    "vobject/test_files__radicale-1587.vcf": (1, 0, "Given Family"),
}


@pytest.mark.parametrize("folder", ["messy_csv", "contacts_csv"])
def test_no_table_of_the_collections_is_left_out(folder: str) -> None:
    there = {f"{folder}/{path.name}" for path in shared(folder).iterdir() if path.suffix != ".md"}
    assert there == {name for name in TABLES if name.startswith(folder)}


@pytest.mark.parametrize("name", TABLES)
def test_an_odd_table_is_read_right_or_refused_with_its_reason(name: str) -> None:
    path, expected = shared(name), TABLES[name]
    if isinstance(expected, str):
        with pytest.raises(UserError, match=expected):
            sources.find_layout(path)
        return
    layout = sources.find_layout(path)
    rows = list(sources.read_rows(path, layout))
    refused = sum(row.broken is not None for row in rows)
    assert (len(layout.headers), len(rows) - refused, refused) == (
        expected.columns,
        expected.rows,
        expected.refused,
    )
    if expected.line:
        cells = next(row.cells for row in rows if row.line == expected.line)
        assert cells[expected.column] == expected.cell


def test_every_card_of_many_producers_is_read_right_or_refused_with_its_reason() -> None:
    folder = shared("vcards")
    found: dict[str, tuple[int, int, str] | str] = {}
    for path in folder.rglob("*.vcf"):
        name = path.relative_to(folder).as_posix()
        try:
            layout = sources.find_layout(path)
        except UserError as refused:
            found[name] = refused.code
            continue
        rows = list(sources.read_rows(path, layout))
        good = [row.cells for row in rows if row.broken is None]
        # Its name, else that of the firm, the street or the mail address.
        called = next(filter(None, (good[0][at] for at in (1, 6, 11, 10))), "") if good else ""
        found[name] = (len(good), len(rows) - len(good), called[:60])
        assert not any("\ufffd" in cell for cells in good for cell in cells), name
    assert found == CARDS
