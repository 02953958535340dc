"""Real data of scikit-learn as files, whole or with a flaw that a diagnosis is to find."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nodes.project import Setting

Rows = NDArray[np.float32]
Labels = NDArray[np.int64]


def digits(count: int | None = None) -> tuple[Rows, Labels]:
    """Return handwritten digits, 64 numbers from 0 to 1 each, and what they show."""
    from sklearn.datasets import load_digits

    found = load_digits()
    return (found.data[:count] / 16).astype(np.float32), found.target[:count].astype(np.int64)


def table(name: str) -> tuple[Rows, Labels]:
    """Return a table of scikit-learn, its columns standardised, and its classes."""
    from sklearn import datasets

    found = getattr(datasets, f"load_{name}")()
    scaled = (found.data - found.data.mean(0)) / found.data.std(0)
    return scaled.astype(np.float32), found.target.astype(np.int64)


def written(folder: Path, rows: Rows, labels: Labels) -> Setting:
    """Write samples into a file; return the setting that reads it."""
    path = folder / "samples.npz"
    np.savez(path, features=rows, label=labels)
    return Setting("NpzFile", {"path": str(path)})


def with_rare_class(
    rows: Rows, labels: Labels, rare: int, kept: int, seed: int
) -> tuple[Rows, Labels]:
    """Return the samples with only so many of one class."""
    random = np.random.default_rng(seed)
    of_it = random.permutation(np.flatnonzero(labels == rare))[:kept]
    chosen = np.sort(np.concatenate([np.flatnonzero(labels != rare), of_it]))
    return rows[chosen], labels[chosen]


def with_noise(labels: Labels, share: float, seed: int) -> Labels:
    """Return labels of which a share was drawn by lot."""
    random = np.random.default_rng(seed)
    wrong = random.random(len(labels)) < share
    drawn = random.integers(0, labels.max() + 1, len(labels))
    return np.where(wrong, drawn, labels)


def mixed_up(labels: Labels, seed: int) -> Labels:
    """Return labels that belong to other samples."""
    return np.random.default_rng(seed).permutation(labels)


def in_order(rows: Rows, labels: Labels) -> tuple[Rows, Labels]:
    """Return samples sorted by their labels."""
    order = np.argsort(labels, kind="stable")
    return rows[order], labels[order]
