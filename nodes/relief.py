"""What to do where a batch does not fit into the memory: smaller batches for the same steps."""

from __future__ import annotations

from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Project
from nodes.training import Options


def halving(project: Project) -> Fix | None:
    """Return the cure that halves the batch and accumulates twice as many; None for batches of 1.

    A step still sees as many samples, so that its gradient is the same but for rounding, and for
    layers that look at a batch as a whole, such as BatchNorm.
    """
    options = Options.settled(project.training.options)
    size, count = options["batch_size"], options["accumulate"]
    if not isinstance(size, int) or not isinstance(count, int) or size <= 1:
        return None
    title = phrase(
        "Halve the batch to {size}, accumulate {count}, and train on",
        size=size // 2,
        count=count * 2,
    )
    return Fix(title, lambda present: with_halved_batch(present, size // 2, count * 2))


def with_halved_batch(project: Project, size: int, count: int) -> Project:
    """Return the project with another batch size, and with so many batches in a step."""
    changed = {**project.training.options, "batch_size": size, "accumulate": count}
    return project.with_training(options=Options.trimmed(changed))
