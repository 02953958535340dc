"""The layers that ship with Netwright: importing this package declares them all."""

from __future__ import annotations

import importlib

from nodes.plugins import load_plugins

ROOMS = (
    "ends",
    "linear",
    "embedding_bag",
    "convolution",
    "pooling",
    "adaptive_pooling",
    "power_pooling",
    "fractional_pooling",
    "unpooling",
    "normalization",
    "dropout",
    "activation",
    "squashing",
    "softmax",
    "recurrent",
    "cells",
    "attention",
    "position",
    "windows",
    "transformer",
    "transformer_stack",
    "shape",
    "padding",
    "border",
    "parts",
    "moving",
    "indexing",
    "resize",
    "upsampling",
    "sampling",
    "shuffle",
    "fold",
    "merge",
    "distance",
    "reduction",
    "arithmetic",
    "comparison",
    "product",
    "spectral",
    "structure",
    "noise",
    "python",
    "loss",
    "class_loss",
    "margin_loss",
    "embedding_loss",
    "likelihood_loss",
    "overlap_loss",
    "adversarial_loss",
    "loss_layer",
    "metric",
    "binary_metric",
)
"""The modules that declare layers, in the order in which people look for them."""

for _room in ROOMS:
    importlib.import_module(f"{__name__}.{_room}")

load_plugins()
