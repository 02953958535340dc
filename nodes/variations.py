"""The same project with other settings: what is trained one after another to be compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from nodes.kinds import ParameterError, expressions_in, listed
from nodes.params import Kind, Value
from nodes.project import Project, Setting
from nodes.training import OPTIMIZERS, Options

MOST = 1000
"""Variations at a time."""


class VariationError(ValueError):
    """A setting cannot be varied so; the message says which, and what is expected."""


@dataclass(frozen=True)
class Variation:
    """A project with some of its settings changed; the title says which: "lr 0.01"."""

    title: str
    project: Project


def variable(project: Project) -> Mapping[str, Kind]:
    """Return the settings that can be varied: of the first optimizer, then of the training."""
    phases = project.training.phases
    declared = OPTIMIZERS.get(phases[0].optimizer.type) if phases else None
    return {**(declared.kinds() if declared else {}), **Options.kinds()}


def values_of(project: Project, name: str, text: str) -> tuple[Value, ...]:
    """Return the values that a list such as "0.1, 0.01" names; VariationError for any other."""
    kinds = variable(project)
    if name not in kinds:
        message = f"there is no setting {name}; there are {', '.join(kinds)}"
        raise VariationError(message)
    parts = [part for part in listed(text) if part.strip()]
    if not parts:
        message = f"{name} needs values, such as {name}=1, 2"
        raise VariationError(message)
    try:
        return tuple(dict.fromkeys(_parsed(kinds[name], part) for part in parts))
    except ParameterError as error:
        message = f"{name} {error}"
        raise VariationError(message) from None


def _parsed(kind: Kind, text: str) -> Value:
    """Return a value; there is no parameter here that an expression could mean."""
    value = kind.parse(text)
    if next(expressions_in(value), None) is not None:
        message = f"must be {kind.wanted()}, but is '{text.strip()}'"
        raise ParameterError(message)
    return value


def variations(project: Project, chosen: Mapping[str, Sequence[Value]]) -> Iterator[Variation]:
    """Yield the project with every combination of values, the last setting changing fastest."""
    count = 1
    for values in chosen.values():
        count *= len(values)
    if count > MOST:
        message = f"that makes {count:,} runs; at most {MOST:,} are trained one after another"
        raise VariationError(message)
    kinds = variable(project)
    for values in product(*chosen.values()):
        settings = dict(zip(chosen, values, strict=True))
        title = ", ".join(f"{name} {kinds[name].text(v)}" for name, v in settings.items())
        yield Variation(title, with_settings(project, settings))


def with_settings(project: Project, settings: Mapping[str, Value]) -> Project:
    """Return the project with options, or parameters of its first optimizer, changed."""
    options = {**project.training.options}
    phases = list(project.training.phases)
    declared = OPTIMIZERS.get(phases[0].optimizer.type) if phases else None
    for name, value in settings.items():
        if declared is not None and name in declared.kinds():
            first = phases[0]
            params = declared.trimmed({**first.optimizer.params, name: value})
            phases[0] = replace(first, optimizer=Setting(first.optimizer.type, params))
        else:
            options[name] = value
    return project.with_training(options=Options.trimmed(options), phases=tuple(phases))
