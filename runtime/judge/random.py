"""Random numbers of one's own: what is judged must not move what is being trained beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

_LIKE: Final = {"aten::rand_like": "uniform_", "aten::randn_like": "normal_"}
_GENERATOR: Final = "generator"


class OwnRandom(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Lets everything random in a `with` draw from a seed, and leaves PyTorch's numbers alone.

    A thread that trains draws from PyTorch's one stream. To build a model here, or to sample in
    it, would take numbers out of that stream, and the training could never be repeated.
    """

    def __init__(self, seed: int = 0) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._seed = seed
        self._streams: dict[str, torch.Generator] = {}

    def __torch_dispatch__(
        self,
        func: Any,  # noqa: ANN401 - an operator of torch, which has no type
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:  # noqa: ANN401 - whatever the operator returns
        """Call an operator, with a generator of ours where it draws."""
        given = dict(kwargs or {})
        name = func._schema.name  # noqa: SLF001 - the only way to ask what an operator takes
        if name in _LIKE:
            made = torch.empty_like(*args, **given)
            return getattr(made, _LIKE[name])(generator=self._stream(made.device))
        draws = any(part.name == _GENERATOR for part in func._schema.arguments)  # noqa: SLF001
        if not draws and _GENERATOR in func.overloadpacket.overloads():
            func, draws = func.overloadpacket.generator, True
        if draws:
            device = next((a.device for a in args if isinstance(a, Tensor)), None)
            given[_GENERATOR] = self._stream(torch.device(given.get("device") or device or "cpu"))
        return func(*args, **given)

    def _stream(self, device: torch.device) -> torch.Generator:
        if str(device) not in self._streams:
            self._streams[str(device)] = torch.Generator(device).manual_seed(self._seed)
        return self._streams[str(device)]
