"""Writes the golden files anew, to be read as code before they are committed.

`python -m tests.write_golden`
"""

from __future__ import annotations

from tests.published import GOLDEN, PUBLISHED, analysed


def main() -> None:
    """Write the model of every published network."""
    for published in PUBLISHED:
        text = analysed(published.name).source.text
        (GOLDEN / f"{published.name}.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
