"""The command `netwright`: opens the window, or hands a sub-command to the command line."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Final

COMMANDS: Final = ("check", "summary", "train", "evaluate", "export", "compare", "import", "list")
FIRST: Final = "digits_cnn"


def main(argv: Sequence[str] | None = None) -> int:
    """Run `netwright [FILE]` or `netwright COMMAND ...`; return the exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from runtime.cli import main as command_line

        return command_line(arguments)
    if len(arguments) > 1:
        print("netwright opens one file: netwright [FILE]", file=sys.stderr)  # noqa: T201 - a command
        return 2
    file = arguments[0] if arguments else None
    if display_missing():
        from runtime.cli import headless_turn

        print("There is no display, so Netwright trains here instead.", flush=True)  # noqa: T201 - a command
        return headless_turn(file or FIRST)
    gc.disable()  # until the window stands: what is imported stays, to look through it is wasted
    from designer.app import run

    return run(file)


def display_missing() -> bool:
    """Return whether this is a Linux without a screen to open a window on."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
