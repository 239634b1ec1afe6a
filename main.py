"""Parse the arguments and hand over: to the window, or to the command line for work without it."""

from __future__ import annotations

import sys

from crm_desktop import preflight
from crm_desktop.arguments import parse

NO_DISPLAY = 3


def main() -> int:
    """Run the program; returns its exit code."""
    arguments = parse(sys.argv[1:])
    if arguments.command not in (None, "pictures"):
        from crm_desktop import cli

        return cli.run(arguments)
    missing = preflight.problem(needs_display=arguments.command is None)
    if missing:
        sys.stderr.write(f"{missing}\n")
        return NO_DISPLAY
    from ui.app import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
