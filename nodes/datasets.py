"""All datasets, what they are made of, and the preparation of their samples."""

from __future__ import annotations

from nodes.data_files import CsvFile, DataFile, NpzFile
from nodes.data_generated import AddTwoNumbers, Blobs, Circles, SineSeries, Spirals, TwoMoons
from nodes.data_images import Cells
from nodes.data_real import BreastCancer, Diabetes, Digits, Iris, Wine
from nodes.dataset import DATASETS, GROUPS, Dataset, FieldSpec, Preparation, label_field

__all__ = [
    "DATASETS",
    "GROUPS",
    "AddTwoNumbers",
    "Blobs",
    "BreastCancer",
    "Cells",
    "Circles",
    "CsvFile",
    "DataFile",
    "Dataset",
    "Diabetes",
    "Digits",
    "FieldSpec",
    "Iris",
    "NpzFile",
    "Preparation",
    "SineSeries",
    "Spirals",
    "TwoMoons",
    "Wine",
    "label_field",
]
