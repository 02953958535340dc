"""The command `netwright`: opens the window, or hands a sub-command to the command line."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Final

COMMANDS: Final = ("check", "summary", "train", "evaluate", "export", "compare", "import", "list")
FIRST: Final = "digits_cnn"
LIBRARIES: Final = ("libegl1", "libgl1", "libdbus-1-3", "libxkbcommon-x11-0", "libxcb-cursor0")
"""What a fresh Debian lacks for Qt; these bring the others with them."""


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
    try:
        from designer.app import run
    except ImportError as error:
        return no_window(error)
    return run(file)


def no_window(error: ImportError) -> int:
    """Say which library of the system Qt lacks, and how to get it; all else is raised."""
    if ".so" not in str(error):
        raise error
    print(  # noqa: T201 - a command
        f"Qt cannot be loaded: {error}.\nIt needs libraries of the system; on Debian and Ubuntu:\n"
        f"    sudo apt-get install {' '.join(LIBRARIES)}\n"
        "Networks can be trained without a window: netwright train FILE.",
        file=sys.stderr,
    )
    return 1


def display_missing() -> bool:
    """Return whether this is a Linux without a screen to open a window on."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
