"""A Python project that trains the network again, predicts, and needs nothing of ours."""

from __future__ import annotations

from collections.abc import Mapping

from runtime import data as datasets
from runtime.data import DataError
from runtime.data.scales import scales_text
from runtime.data.state import data_state
from runtime.export import readme
from runtime.export.data_file import data_file
from runtime.export.formats import ExportError
from runtime.export.initial import initial_weights
from runtime.export.material import Material
from runtime.export.prediction import prediction_of
from runtime.export.requirements import requirements
from runtime.export.training import training_files
from runtime.train.data import CHANGED
from runtime.train.run import Run


def files(material: Material) -> Mapping[str, bytes]:
    """Return the content of each file of the folder; ExportError where it cannot train.

    Weights of a run go with the data and the settings that made them.
    """
    material = material.as_trained
    _refuse_what_cannot_train(material)
    try:
        return _files(material)
    except (DataError, OSError) as error:
        whose = "the data" if material.trained is None else "the data of the run"
        message = f"{whose} cannot be used: {error}"
        raise ExportError(message) from error


def _files(material: Material) -> Mapping[str, bytes]:
    trained = material.trained
    prediction = prediction_of(material)
    data = data_file(material.project)
    texts = {
        **material.analysis.source.files,
        **training_files(material),
        "predict.py": prediction.text,
    }
    texts["requirements.txt"] = requirements(*texts.values())
    texts["README.md"] = readme.text(material, prediction, *data)
    if prediction.scaled:
        texts["scales.json"] = _scales(material)
    weights = initial_weights(material) if trained is None else trained.weights
    contents = {name: text.encode() for name, text in texts.items()}
    return {**contents, "weights.safetensors": weights, **data}


def _scales(material: Material) -> str:
    """Return the scales that training measures, as its script writes them."""
    training = material.project.training
    assert training.data is not None
    return scales_text(datasets.load(training.data, training.preparation).scales)


def _refuse_what_cannot_train(material: Material) -> None:
    project, trained = material.project, material.trained
    cure = "or export the model alone (--format model)"
    if project.training.data is None:
        message = f"the project has no data to train on: choose a dataset, {cure}"
        raise ExportError(message)
    if trained and Run(trained.run).data_differs(data_state(project.training.data)):
        raise ExportError(CHANGED)
    losses = project.network.graph.of_role("loss")
    if not losses or not material.analysis.source.objective:
        message = f"the network has no loss to train with: add one, {cure}"
        raise ExportError(message)
