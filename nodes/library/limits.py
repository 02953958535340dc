"""The largest values that parameters take; what lies beyond is a slip of the keyboard."""

from __future__ import annotations

from typing import Final

SIZE: Final = 2**24
"""Features, channels, classes, words: the size of one axis."""

WINDOW: Final = 2**14
"""Kernels, strides, paddings, and the height or width of a result."""

DEPTH: Final = 1000
"""Layers in a row inside one node."""

AXIS: Final = 7
"""The last axis that a parameter can name, counted from 0."""
