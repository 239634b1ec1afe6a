"""Export of customers to Excel, against XlsxWriter alone writing the same cells.

The baseline has all cells in memory beforehand and only writes them, in the library's own way of
little memory.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import xlsxwriter
from bench_import import write_file
from ratios import Ratio

from crm_desktop.exchange import archives
from crm_desktop.exchange.export_rows import Table, plain
from crm_desktop.exchange.exporting import export
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.importing import import_files
from crm_desktop.store import Store
from crm_desktop.wiring import open_store


def library_alone(store: Store, path: Path) -> float:
    """Seconds that XlsxWriter needs for the same cells as text."""
    with store.read() as session:
        table = Table(session, Kind.CUSTOMERS)
        rows = [[plain(name, cell) for name, cell in row.items()] for row in table.rows()]
    start = time.perf_counter()
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_numbers": False})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, table.headers)
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(number, column, text)
    book.close()
    return time.perf_counter() - start


def run(short: bool) -> list[Ratio]:
    """The ratios of exports of 100,000 customers (short: 4,000)."""
    rows = 4_000 if short else 100_000
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        write_file(place / "in.csv", rows)
        store = open_store(place / "file.crm")
        import_files(store, kind="customers", files=[place / "in.csv"])
        base = library_alone(store, place / "base.xlsx")
        taken = {}
        for ending in ("xlsx", "csv"):
            start = time.perf_counter()
            with store.read() as session:
                export(session, "customers", place / f"ours.{ending}")
            taken[ending] = time.perf_counter() - start
        start = time.perf_counter()
        archives.write_archive(store, place / "all.zip")
        taken["zip"] = time.perf_counter() - start
        start = time.perf_counter()
        archives.make_file(place / "all.zip", place / "again.crm")
        taken["back"] = time.perf_counter() - start
        store.close()
    return [
        Ratio(f"export of {rows:,} to Excel: to XlsxWriter alone", taken["xlsx"], base, 2.0),
        Ratio(f"export of {rows:,} to CSV: to the same", taken["csv"], base, None),
        Ratio(f"archive of {rows:,}: to the same", taken["zip"], base, None),
        Ratio("archive: a new file made of it", taken["back"], base, None),
    ]
