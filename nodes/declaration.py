"""A declaration: one class whose fields are parameters; form, file, help and code follow."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

from nodes.expressions import ExpressionError
from nodes.params import Inferred, Kind, Value, kind_of


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named setting of a declaration."""

    name: str
    kind: Kind


class Declared:
    """Anything with parameters: a layer, a loss, an optimizer, a dataset, the training settings.

    Its help card is made of the docstring and of

    - `formula`, what it computes as one writes it on a blackboard, a line for each equation:
      "yᵢ = exp(xᵢ) / Σⱼ exp(xⱼ)". Parameters bear their own names, tensors their ports';
      x[n, c, t] picks a number, and ᵢ, ², Σ, √ and · are written as such.
    - `no_formula`, why there is none, where there is none,
    - `use` and `avoid`, when to take it, and when not and what to take instead,
    - `source`, the paper or the manual: "He et al. 2015, arXiv:1502.01852".
    """

    type_name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    category: ClassVar[str] = ""
    replaces: ClassVar[tuple[str, ...]] = ()
    renamed: ClassVar[Mapping[str, str]] = {}
    keywords: ClassVar[tuple[str, ...]] = ()
    parameters: ClassVar[tuple[Parameter, ...]] = ()
    _kinds: ClassVar[Mapping[str, Kind]] = MappingProxyType({})
    _inferred: ClassVar[Mapping[str, Inferred]] = MappingProxyType({})
    formula: ClassVar[str] = ""
    no_formula: ClassVar[str] = ""
    use: ClassVar[str] = ""
    avoid: ClassVar[str] = ""
    source: ClassVar[str] = ""

    @classmethod
    def kinds(cls) -> Mapping[str, Kind]:
        """Return the kind of each parameter, in the order of declaration."""
        return cls._kinds

    @classmethod
    def inferred(cls) -> Mapping[str, Inferred]:
        """Return the kinds of those parameters that can be read off what is linked."""
        return cls._inferred

    @classmethod
    def help(cls) -> str:
        """Return the docstring: what it computes, in a sentence or two."""
        return inspect.cleandoc(cls.__doc__ or "")

    @classmethod
    def fresh(cls) -> dict[str, Value]:
        """Return the parameters of a new use: the presets that differ from PyTorch's defaults."""
        kinds = cls.kinds().items()
        return {n: k.start for n, k in kinds if k.stored or k.start != k.absent}

    @classmethod
    def trimmed(cls, params: Mapping[str, Value]) -> dict[str, Value]:
        """Return the parameters without those that equal PyTorch's defaults, in declared order."""
        kinds = cls.kinds()
        known = {n: k.normal(params[n]) for n, k in kinds.items() if n in params}
        kept = {n: v for n, v in known.items() if kinds[n].stored or v != kinds[n].absent}
        return kept | {n: v for n, v in params.items() if n not in kinds}

    @classmethod
    def full(cls, params: Mapping[str, Value]) -> dict[str, Value]:
        """Return a value for every declared parameter, the absent ones filled in."""
        return {n: k.normal(params[n]) if n in params else k.absent for n, k in cls.kinds().items()}

    @classmethod
    def settled(cls, params: Mapping[str, Value]) -> dict[str, Value]:
        """Return a value that can be used for every parameter: computed, the default where wrong.

        For what must be counted or shown while a setting is wrong.
        """
        wrong = {name for name, _ in cls.parameter_problems(params)}
        sound = cls.full({n: v for n, v in params.items() if n not in wrong})
        return {name: cls.kinds()[name].computed(value, {}) for name, value in sound.items()}

    @classmethod
    def build(cls, params: Mapping[str, Value]) -> Self:
        """Return the declaration with these values; unknown names are left out."""
        return cls(**cls.full(params))

    @classmethod
    def parameter_problems(
        cls, params: Mapping[str, Value], names: Mapping[str, object] | None = None
    ) -> Iterator[tuple[str, str]]:
        """Yield (parameter, what is wrong) for each value, then for the rules over several.

        `names` are the block parameters that expressions may read.
        """
        found = False
        values: dict[str, Value] = {}
        for name, value in cls.full(params).items():
            problem = _one_problem(cls.kinds()[name], value, names or {}, name, values)
            if problem:
                found = True
                yield name, problem
        if not found and not cls._waiting(values):
            yield from cls(**values).check()

    @classmethod
    def _waiting(cls, values: Mapping[str, Value]) -> bool:
        return any(values[name] is None for name in cls.inferred())

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield (parameter, what is wrong) for rules over several parameters."""
        yield from ()


def _one_problem(
    kind: Kind,
    value: Value,
    names: Mapping[str, object],
    name: str,
    values: dict[str, Value],
) -> str | None:
    """Return what is wrong with one value; put its computed value among the values."""
    problem = kind.problem(value)
    if problem:
        return problem
    try:
        values[name] = kind.computed(value, names)
    except ExpressionError as error:
        return f"cannot be computed: {error}"
    return kind.problem(values[name])


D = TypeVar("D", bound=type[Declared])


@dataclass_transform(frozen_default=True, kw_only_default=True)
def family(cls: D) -> D:
    """Make a class the parent of declarations: it holds what they share and is none itself."""
    made: D = dataclass(frozen=True, kw_only=True)(cls)  # type: ignore[assignment]
    return made


def declare(cls: D, **facts: Any) -> D:  # noqa: ANN401 - class facts of any type
    """Make a class of parameter fields a frozen dataclass that knows its parameters."""
    made = family(cls)
    made.type_name = facts.pop("type_name", None) or cls.__name__
    made.title = facts.pop("title", None) or vars(cls).get("title") or cls.__name__
    fields = ((f.name, kind_of(f)) for f in dataclasses.fields(made))  # type: ignore[arg-type]
    made.parameters = tuple(Parameter(name, kind) for name, kind in fields if kind is not None)
    made._kinds = MappingProxyType({p.name: p.kind for p in made.parameters})  # noqa: SLF001 - it is its own
    sizes = {p.name: p.kind for p in made.parameters if isinstance(p.kind, Inferred)}
    made._inferred = MappingProxyType(sizes)  # noqa: SLF001 - as above
    for name, value in facts.items():
        setattr(made, name, value)
    return made


@dataclass_transform(frozen_default=True, kw_only_default=True)
def declaration(registry: dict[str, Any], **facts: Any) -> Callable[[D], D]:  # noqa: ANN401
    """Declare a class and list it in the registry, also under the names that it replaces."""

    def register(cls: D) -> D:
        made = declare(cls, **facts)
        if made.type_name in registry:
            message = f"{made.type_name} is declared twice"
            raise ValueError(message)
        registry[made.type_name] = made
        return made

    return register
