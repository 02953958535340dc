"""Running over time: which inputs of a use are sequences, which are states, what feeds these."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_STEPS = 100_000


@dataclass(frozen=True)
class OverTime:
    """How one use of a block runs step by step, the weights the same at each step.

    `sequences` are inputs (N, T, ...) of which each step is given its own part. `states` lead
    from an input to the output that feeds it at the next step; a state starts from what is
    linked to it, else from zeros. An input that is both is fed back: the first step reads the
    sequence, each later one reads it with probability `forcing` while training, and otherwise
    what the step before put out. All other inputs are given whole to each step.

    Outputs are stacked over time to (N, T, ...); of those in `last` only the last step counts.
    `backward` goes from the end to the start. `steps` is how often it runs without a sequence.
    """

    sequences: tuple[str, ...] = ()
    states: Mapping[str, str] = field(default_factory=dict)
    last: tuple[str, ...] = ()
    backward: bool = False
    forcing: float = 1.0
    steps: int = 1

    @property
    def carried(self) -> Mapping[str, str]:
        """The states proper, without the sequences that are fed back."""
        return {port: fed for port, fed in self.states.items() if port not in self.sequences}

    @property
    def fed_back(self) -> Mapping[str, str]:
        """The sequences in whose place outputs are fed back."""
        return {port: fed for port, fed in self.states.items() if port in self.sequences}

    def with_port_renamed(self, old: str, new: str, *, of_input: bool) -> OverTime:
        """Return the settings after an input or output of the block got another name."""

        def named(port: str, *, is_input: bool) -> str:
            return new if port == old and is_input == of_input else port

        return dataclasses.replace(
            self,
            sequences=tuple(named(port, is_input=True) for port in self.sequences),
            states={
                named(port, is_input=True): named(fed, is_input=False)
                for port, fed in self.states.items()
            },
            last=tuple(named(port, is_input=False) for port in self.last),
        )
