"""How to install what Netwright can do without."""

from __future__ import annotations

import sys


def install(package: str) -> str:
    """Return the command that installs a package for the Python that runs this program.

    A bare `pip` may be that of another Python: of the system, where a virtual environment is used.
    """
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    return f"{python} -m pip install {package}"
