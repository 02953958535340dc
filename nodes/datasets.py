"""All datasets, what they are made of, and the preparation of their samples."""

from __future__ import annotations

from nodes.data_files import CsvFile, DataFile, NpzFile
from nodes.data_games import CatchTheBall
from nodes.data_generated import AddTwoNumbers, Blobs, Circles, SineSeries, Spirals, TwoMoons
from nodes.data_images import Cells
from nodes.data_real import BreastCancer, Diabetes, Digits, Iris, Wine
from nodes.data_text import (
    MaskedSentences,
    NumberWords,
    ReversedRows,
    SumsAsText,
    TaggedSentences,
)
from nodes.dataset import DATASETS, GROUPS, Dataset, FieldSpec, Preparation, label_field

__all__ = [
    "DATASETS",
    "GROUPS",
    "AddTwoNumbers",
    "Blobs",
    "BreastCancer",
    "CatchTheBall",
    "Cells",
    "Circles",
    "CsvFile",
    "DataFile",
    "Dataset",
    "Diabetes",
    "Digits",
    "FieldSpec",
    "Iris",
    "MaskedSentences",
    "NpzFile",
    "NumberWords",
    "Preparation",
    "ReversedRows",
    "SineSeries",
    "Spirals",
    "SumsAsText",
    "TaggedSentences",
    "TwoMoons",
    "Wine",
    "label_field",
]
