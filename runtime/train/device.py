"""Where the numbers live and how many bits they have."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor, nn

Batch = Mapping[str, Tensor]
"""Samples by field name, samples first."""

CONVOLUTIONS_2D = (nn.Conv2d, nn.ConvTranspose2d)
IMAGE_AXES = 4
DTYPES = {"32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


def choose_device(name: str) -> torch.device:
    """Return the device of that name; auto is a graphics card if there is one."""
    there = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
    }
    if name == "auto":
        return torch.device(
            next((device for device, found in there.items() if found), "cpu")
        )
    if not there.get(name, True):
        message = f"There is no {name} device on this machine; choose auto or cpu."
        raise ValueError(message)
    return torch.device(name)


def device_to_look(name: str) -> str:
    """Return the name of a device, auto where this machine has no such device.

    What was trained on a card can be looked at without one.
    """
    try:
        choose_device(name)
    except ValueError:
        return "auto"
    return name


def memory_format(setting: str, model: nn.Module) -> torch.memory_format:
    """Return how images lie in memory: channels last suits convolutions."""
    convolves = any(isinstance(module, CONVOLUTIONS_2D) for module in model.modules())
    wanted = setting == "on" or (setting == "auto" and convolves)
    return torch.channels_last if wanted else torch.contiguous_format


def lay_out(model: nn.Module, layout: torch.memory_format) -> None:
    """Lay the model's filters out in memory."""
    model.to(memory_format=layout)  # type: ignore[call-overload]  # torch forgot it


def placed(
    fields: Batch,
    device: torch.device,
    layout: torch.memory_format = torch.contiguous_format,
) -> dict[str, Tensor]:
    """Return the fields on the device, where they fit in half of its free memory."""
    size = sum(values.nbytes for values in fields.values())
    fits = device.type != "cuda" or size < torch.cuda.mem_get_info(device)[0] / 2
    return {
        name: moved(values, device if fits else values.device, layout)
        for name, values in fields.items()
    }


def moved(values: Tensor, device: torch.device, layout: torch.memory_format) -> Tensor:
    """Return the tensor on the device; the layout applies to images."""
    if values.dim() != IMAGE_AXES:
        return values.to(device)
    return values.to(device, memory_format=layout)


class Precision:
    """Runs layers in 32 bits, in bfloat16, or in float16 with losses scaled up."""

    def __init__(self, name: str, device: torch.device) -> None:
        self.dtype = DTYPES[name]
        self.device = device
        self.scaler = torch.amp.GradScaler(
            device.type, enabled=self.dtype is torch.float16
        )
        self.scales = self.scaler.is_enabled()

    def autocast(self) -> AbstractContextManager[object]:
        """Return the context in which the model runs."""
        if self.dtype is torch.float32:
            return nullcontext()
        return torch.autocast(self.device.type, dtype=self.dtype)

    def exact(self, outputs: dict[str, Tensor]) -> dict[str, Tensor]:
        """Return what the model gave in 32 bits: losses are computed in full.

        Some of them PyTorch refuses in fewer bits, and none gets better by it.
        """
        if self.dtype is torch.float32:
            return outputs
        return {
            name: values.float() if values.is_floating_point() else values
            for name, values in outputs.items()
        }
