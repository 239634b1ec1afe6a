"""The commands that write rows out, everything into an archive, and a file from an archive."""

from __future__ import annotations

import sys
from collections.abc import Callable

from crm_desktop.arguments import EVERYTHING, Arguments
from crm_desktop.cli_streams import give_out, progress, reading, tell
from crm_desktop.lock import FileLock

_DONE = 0


def export_rows(arguments: Arguments) -> int:
    """Write one kind, or everything."""
    if arguments.kind == EVERYTHING:
        return _export_everything(arguments)
    from crm_desktop.exchange import calendars, exporting

    path = arguments.export_file
    assert path is not None, "the parser asks for it"
    with reading(arguments.path) as store, store.read() as session:
        if arguments.kind == "agenda":
            count = calendars.export(
                session, path, done_from=arguments.done_from, done_until=arguments.done_until
            )
        else:
            count = exporting.export(
                session,
                arguments.kind,
                path,
                judgements=arguments.judgements is True,
                silent=arguments.silent,
                vcard=arguments.vcard or exporting.CARDS,
            )
    give_out({"kind": arguments.kind, "file": str(path), "rows": count})
    tell(f"{count:,} rows of {arguments.kind} written to {path}.")
    return _DONE


def import_archive(arguments: Arguments) -> int:
    """Make the file that --db names of an archive."""
    from crm_desktop.exchange import archives

    archive, path = arguments.files[0], arguments.path
    with FileLock(path):
        manifest = archives.make_file(archive, path, progress=_told("making"))
    give_out({"file": str(path), "rows": manifest.rows, "complete": manifest.complete})
    tell(f"{path} made of {archive}: {manifest.total:,} rows.")
    return _DONE


def _export_everything(arguments: Arguments) -> int:
    from crm_desktop.exchange import archives

    path = arguments.export_file
    assert path is not None, "the parser asks for it"
    with reading(arguments.path) as store:
        manifest = archives.write_archive(
            store, path, judgements=arguments.judgements is not False, progress=_told("writing")
        )
    give_out({"file": str(path), "rows": manifest.rows, "complete": manifest.complete})
    tell(f"Everything written to {path}: {manifest.total:,} rows. The zip is not encrypted.")
    return _DONE


def _told(step: str) -> Callable[[float], None] | None:
    return (lambda share: progress(step, share)) if sys.stderr.isatty() else None
