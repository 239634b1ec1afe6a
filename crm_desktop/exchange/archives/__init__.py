"""Archives: everything of a file in one zip of open formats, and a new file made of one."""

from crm_desktop.exchange.archives.reading import look_into, make_file
from crm_desktop.exchange.archives.writing import write_archive

__all__ = ["look_into", "make_file", "write_archive"]
