"""Brings the catalogues up to date with the source: `make words`."""

from __future__ import annotations

import sys

from designer.texts import catalogue


def main() -> int:
    """Write and compile every catalogue; return 1 where something is not said yet."""
    catalogue.write_spoken(catalogue.SPOKEN)
    lacking = 0
    for path in sorted(catalogue.FOLDER.glob("netwright_*.ts")):
        said = catalogue.read(path)
        catalogue.write(path, path.stem.removeprefix("netwright_"), said)
        catalogue.compile_catalogue(path, path.with_suffix(".qm"))
        wrong = list(catalogue.faults(catalogue.read(path)))
        lacking += len(wrong)
        sys.stdout.writelines(f"{path.name}: {fault}\n" for fault in wrong)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
