"""What a training is told beside model and data: plain numbers and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class PhaseConfig:
    """One optimizer's share of the training.

    `weights` are the names of the parts of the model that it moves, empty for all of
    them. `optimizer` and `schedule` are classes of torch.optim with their settings; the
    schedule moves on after each `schedule_unit`, and a total of None stands for the
    whole training. The phase makes `steps` updates in a row before the next phase has
    its turn. After each of them the parts named in `follows` keep the share of their
    weights that stands third, and take the rest from the part that stands second.
    """

    name: str = "train"
    weights: tuple[str, ...] = ()
    optimizer: str = "Adam"
    optimizer_settings: Mapping[str, Any] = field(default_factory=dict)
    schedule: str = ""
    schedule_settings: Mapping[str, Any] = field(default_factory=dict)
    schedule_unit: str = "epoch"
    steps: int = 1
    follows: tuple[tuple[str, str, float], ...] = ()


@dataclass(frozen=True)
class Config:
    """How long to train, on what, how exactly, and when to stop.

    `monitor` names the figure that tells the best epoch, on the validation data where
    there is any; where it is "loss" and several phases have each their own, the last
    epoch counts as the best. None means: never stop early (`patience`), do not clip, do
    not average weights (`ema_decay`), PyTorch's number of threads. `frozen` names the
    parts of the model that stay as they are; copies in a row have no number there.
    """

    name: str = ""
    epochs: int = 20
    batch_size: int = 32
    seed: int = 0
    device: str = "auto"
    precision: str = "32"
    monitor: str = "loss"
    keep_best: bool = True
    patience: int | None = None
    min_delta: float = 0.0
    l1: float = 0.0
    l2: float = 0.0
    clip_norm: float | None = None
    clip_value: float | None = None
    accumulate: int = 1
    ema_decay: float | None = None
    drop_last: bool = False
    shuffle: bool = True
    channels_last: str = "auto"
    compile: bool = False
    threads: int | None = None
    frozen: tuple[str, ...] = ()
    phases: tuple[PhaseConfig, ...] = (PhaseConfig(),)

    def loss_of(self, phase: PhaseConfig) -> str:
        """Return the name of what a phase makes small."""
        return "loss" if len(self.phases) == 1 else f"{phase.name}_loss"

    def watched_by(self, phase: PhaseConfig) -> str:
        """Return the figure that a phase follows: its loss if none is named."""
        return self.loss_of(phase) if self.monitor == "loss" else self.monitor

    @property
    def one_figure(self) -> bool:
        """Whether one figure tells the best epoch, not one for each phase."""
        return self.monitor != "loss" or len(self.phases) == 1


def config_to_json(config: Config) -> dict[str, Any]:
    """Return the configuration as JSON holds it."""
    return asdict(config)


def config_from_json(content: Mapping[str, Any]) -> Config:
    """Return the configuration that `config_to_json` wrote."""
    fields = _tuples(content)
    phases = tuple(PhaseConfig(**phase) for phase in fields.pop("phases"))
    return Config(**fields, phases=phases)


def _tuples(value: Any) -> Any:  # noqa: ANN401 - any part of the configuration
    if isinstance(value, Mapping):
        return {name: _tuples(part) for name, part in value.items()}
    return tuple(map(_tuples, value)) if isinstance(value, list | tuple) else value
