"""Paths made from the memory of arrays."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainterPath

from designer.canvas.curves import straight_curves
from designer.canvas.outlines import path_along, path_of

ENDS = np.array([(0.0, 0.0, 40.0, 120.0), (-300.5, 12.25, 7.0, -90.0), (5.0, 5.0, 6.0, 400.0)])


def test_that_a_path_from_memory_is_the_path_of_each_piece() -> None:
    pieces = straight_curves(ENDS)
    expected = QPainterPath()
    for piece in pieces:
        expected.addPath(path_of(piece[None]))
    assert path_along(pieces) == expected


def test_that_no_pieces_give_an_empty_path() -> None:
    assert path_along(np.empty((0, 8))).isEmpty()
