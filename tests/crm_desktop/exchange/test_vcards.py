"""Address cards of every producer become rows; a bad one costs only itself."""

from __future__ import annotations

import resource
from pathlib import Path

from crm_desktop.errors import UserError
from crm_desktop.exchange.sources import preview
from crm_desktop.exchange.vcards import HEADERS
from tests.crm_desktop.exchange.shared_data import shared


def _card(path: Path, text: str) -> dict[str, str]:
    path.write_text(text, encoding="utf-8")
    (record,) = preview(path).rows
    assert record.broken is None
    return dict(zip(HEADERS, record.cells, strict=True))


def test_version_3_is_read(tmp_path: Path) -> None:
    card = _card(
        tmp_path / "a.vcf",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Han Mei\nN:Han;Mei;;Ms;\nORG:Yuhuan;Purchasing\n"
        "TITLE:Buyer\nitem1.TEL;TYPE=WORK:+86 10 1234567\nEMAIL:han@y.cn\n"
        "ADR:;;Main St 1;Taizhou;Zhejiang;317600;China\nNOTE:likes tea\\, green\nEND:VCARD\n",
    )
    assert card["name"] == "Han Mei"
    assert (card["customer"], card["department"], card["title"]) == (
        "Yuhuan",
        "Purchasing",
        "Buyer",
    )
    assert (card["phone"], card["email"]) == ("+86 10 1234567", "han@y.cn")
    assert (card["street"], card["city"], card["country"]) == ("Main St 1", "Taizhou", "China")
    assert card["notes"] == "likes tea, green"


def test_version_2_1_with_quoted_printable_is_read(tmp_path: Path) -> None:
    card = _card(
        tmp_path / "a.vcf",
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91u=C3=\n=B1ez;Jos=C3=A9\n"
        "ADR;HOME;PREF;:;;Main 12;Village;;98765;Spain\nEND:VCARD\n",
    )
    assert (card["last_name"], card["first_name"]) == ("Ñuñez", "José")
    assert card["city"] == "Village"


def test_version_4_uris_become_numbers(tmp_path: Path) -> None:
    card = _card(
        tmp_path / "a.vcf",
        'BEGIN:VCARD\nVERSION:4.0\nFN:Simon\nTEL;VALUE=uri;TYPE="work,voice":tel:+1-555-1234;ext=10\n'
        "EMAIL:mailto:s@x.org\nEND:VCARD\n",
    )
    assert card["phone"] == "+1-555-1234 x10"
    assert card["email"] == "s@x.org"


def test_a_comma_that_nobody_masked_is_part_of_the_text(tmp_path: Path) -> None:
    card = _card(
        tmp_path / "a.vcf",
        "BEGIN:VCARD\nVERSION:2.1\nFN:Doe, Ann\nORG:Ximian, Inc.;Sales, North\n"
        "NOTE:tea, milk\\, sugar\nEND:VCARD\n",
    )
    assert (card["name"], card["notes"]) == ("Doe, Ann", "tea, milk, sugar")
    assert (card["customer"], card["department"]) == ("Ximian, Inc.", "Sales, North")


def test_path_names_and_addresses_in_a_card_are_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("top secret")
    card = _card(
        tmp_path / "a.vcf",
        f"BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nPHOTO;VALUE=uri:file://{secret}\n"
        f"NOTE;VALUE=uri:file://{secret}\nURL:file:///etc/passwd\nKEY:../../../etc/passwd\n"
        "END:VCARD\n",
    )
    assert not any("top secret" in cell for cell in card.values())
    assert card["notes"] == f"file://{secret}"


def test_a_huge_picture_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    with path.open("w") as file:
        file.write("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nPHOTO;ENCODING=b:")
        for _ in range(60):
            file.write("A" * 1_000_000)
        file.write("\nEND:VCARD\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (record,) = preview(path).rows
    assert record.cells[1] == "Ann"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_a_bad_card_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_text(
        "BEGIN:VCARD\nFN:One\nEND:VCARD\nBEGIN:VCARD\nFN:Two\n"
        "BEGIN:VCARD\nFN:Three\nNOTE:" + "x\n" * 250_000 + "END:VCARD\n"
        "BEGIN:VCARD\nURL:x\nEND:VCARD\nBEGIN:VCARD\nFN:Five\nEND:VCARD\n"
    )
    assert [record.broken for record in preview(path).rows] == [
        None,
        "card_not_closed",
        "card_too_large",
        "card_empty",
        None,
    ]


def test_every_real_card_is_read_or_refused_with_a_reason() -> None:
    read = refused = 0
    for path in sorted(shared("vcards").glob("*/*.vcf")):
        try:
            rows = preview(path, rows=100_000).rows
        except UserError as problem:
            assert problem.code in ("no_cards", "file_empty")
            refused += 1
            continue
        read += sum(record.broken is None for record in rows)
        refused += sum(record.broken is not None for record in rows)
    assert read >= 2_000
    assert refused <= 20
