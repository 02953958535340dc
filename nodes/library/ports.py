"""Ports that many layers share."""

from __future__ import annotations

from typing import Final

from nodes.layer import Port

SEQUENCES: Final = Port("x", "Sequences (N, C, T).", dtype="float", axes="N C T")
IMAGES: Final = Port("x", "Images (N, C, H, W).", dtype="float", axes="N C H W")
VOLUMES: Final = Port("x", "Volumes (N, C, D, H, W).", dtype="float", axes="N C D H W")
STEPS: Final = Port("x", "Sequences (N, T, features).", dtype="float", axes="N T C")
NUMBERS: Final = Port("x", "A tensor of real numbers.", dtype="float")
ANYTHING: Final = Port("x", "A tensor.")
SAME: Final = Port("y", "A tensor of the same shape.", like="x")
