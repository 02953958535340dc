"""Writes the golden files anew, to be read as code before they are committed.

`python -m tests.write_golden`
"""

from __future__ import annotations

from collections.abc import Mapping

from nodes.examples import read_example
from runtime.export.material import gather
from runtime.export.prediction import prediction_of
from runtime.export.training import training_files
from tests.published import GOLDEN, PUBLISHED, analysed


def exported_golden() -> Mapping[str, str]:
    """Return what is particular to an example in its export: all but the loop and the model."""
    project = read_example("digits_cnn").project
    options = {**project.training.options, "threads": 1}  # else as many as this machine has
    material = gather(project.with_training(options=options))
    texts = {**training_files(material), "predict.py": prediction_of(material).text}
    return {name: text for name, text in texts.items() if name != "loop.py"}


def main() -> None:
    """Write the model of every published network, and the export of an example."""
    for published in PUBLISHED:
        text = analysed(published.name).source.text
        (GOLDEN / f"{published.name}.py").write_text(text, encoding="utf-8")
    for name, text in exported_golden().items():
        (GOLDEN / "export" / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
