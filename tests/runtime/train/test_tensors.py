"""Files of tensors: what is read is what was written, and reading keeps no memory."""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

import pytest
import torch
from torch import Tensor

from runtime.train.tensors import DTYPES, WeightsError, read_tensors, write_weights
from tests.soak import used_memory

READS, TENSORS = 150, 50


@pytest.mark.parametrize("dtype", DTYPES.values(), ids=str)
def test_that_numbers_of_every_kind_are_read_as_they_were_written(
    dtype: torch.dtype, tmp_path: Path
) -> None:
    numbers = torch.arange(6, dtype=torch.uint8)
    written = {
        "first": torch.ones((), dtype=torch.uint8),  # so that others begin anywhere
        "image": numbers.reshape(2, 3).to(dtype),
        "one": numbers[1].to(dtype),
        "none": numbers[:0].reshape(0, 4).to(dtype),
    }
    write_weights(tmp_path / "weights", written)
    found, header = read_tensors(tmp_path / "weights")
    assert header == {"format": "pt"}
    assert found.keys() == written.keys()
    for name, values in written.items():
        assert found[name].dtype == values.dtype
        assert found[name].shape == values.shape
        assert _bytes(found[name]) == _bytes(values)


def test_that_what_was_read_stays_when_the_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "weights"
    write_weights(path, {"w": torch.zeros(9)})
    kept, _ = read_tensors(path)
    write_weights(path, {"w": torch.ones(9)})
    assert kept["w"].sum() == 0
    kept["w"] += 2  # is its own, not the file's
    assert read_tensors(path)[0]["w"].sum() == 9


@pytest.mark.parametrize("offsets", [[0, 8], [0, 400], [4, 8]])
def test_that_a_header_that_lies_is_told_in_words(offsets: list[int], tmp_path: Path) -> None:
    header = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": offsets}}).encode()
    path = tmp_path / "weights"
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(8))
    with pytest.raises(WeightsError, match="cannot be read"):
        read_tensors(path)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_that_weights_that_are_read_again_and_again_keep_no_memory(tmp_path: Path) -> None:
    write_weights(tmp_path / "weights", {f"w{n}": torch.zeros(300) for n in range(TENSORS)})

    def read() -> float:
        for _ in range(READS):
            read_tensors(tmp_path / "weights")
        return used_memory()

    read()
    before = read()
    assert 2**20 * (read() - before) < 20 * READS * TENSORS


def _bytes(values: Tensor) -> list[int]:
    return values.reshape(-1).view(torch.uint8).tolist() if values.numel() else []
