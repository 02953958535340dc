"""A declaration is one class; presets, defaults, stored values and rules follow from it."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nodes.library  # noqa: F401 - declares the layers
from nodes.declaration import Declared, declaration, declare, family
from nodes.expressions import parse_expression
from nodes.layer import LAYERS
from nodes.params import flag, inferred, integer, integers, real
from tests.nodes.strategies import params_of

SIZE = parse_expression("size")


@family
class Kitchen(Declared):
    """What all kitchens share."""

    burners: int = integer(default=4, preset=2, min=1, doc="Flames.")


@declare
class Galley(Kitchen):
    """A kitchen on a ship.

    It is narrow.
    """

    length: int = inferred("x", axis=1, doc="Read off the ship.")
    width: int = integer(preset=3, min=1, doc="Must be said.")
    drawers: tuple[int, ...] = integers(default=(), doc="Sizes.")
    slope: float = real(default=0.0, doc="Heel.")
    fiddles: bool = flag(default=True, doc="Rails.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the burners fit."""
        if self.burners > self.length:
            yield "burners", f"must be at most length = {self.length}, but is {self.burners}"


def test_that_parameters_come_in_the_order_of_declaration_with_those_shared_first() -> None:
    names = [parameter.name for parameter in Galley.parameters]

    assert names == ["burners", "length", "width", "drawers", "slope", "fiddles"]


def test_that_a_fresh_use_holds_what_must_be_said_and_what_differs_from_the_default() -> None:
    assert Galley.fresh() == {"burners": 2, "width": 3}


def test_that_values_at_the_default_are_not_stored() -> None:
    stored = Galley.trimmed(
        {"burners": 4, "width": 3, "slope": 0, "fiddles": False, "length": None}
    )

    assert stored == {"width": 3, "fiddles": False}


def test_that_unknown_parameters_are_kept_in_store_and_left_out_of_use() -> None:
    assert Galley.trimmed({"width": 5, "sink": "steel"}) == {"width": 5, "sink": "steel"}
    assert Galley.build({"width": 5, "sink": "steel"}).width == 5


def test_that_an_absent_parameter_has_the_default_or_the_preset_where_there_is_none() -> None:
    full = Galley.full({})

    assert full == {
        "burners": 4,
        "length": None,
        "width": 3,
        "drawers": (),
        "slope": 0.0,
        "fiddles": True,
    }


def test_that_each_wrong_value_is_named() -> None:
    found = dict(Galley.parameter_problems({"burners": 0, "width": True, "length": 9}))

    assert found == {
        "burners": "must be at least 1, but is 0",
        "width": "must be a whole number, but is True",
    }


def test_that_rules_over_several_parameters_wait_for_inferred_sizes() -> None:
    assert list(Galley.parameter_problems({"burners": 8})) == []

    found = list(Galley.parameter_problems({"burners": 8, "length": 6}))

    assert found == [("burners", "must be at most length = 6, but is 8")]


def test_that_expressions_are_computed_before_they_are_judged() -> None:
    assert list(Galley.parameter_problems({"width": SIZE}, {"size": 4})) == []
    assert list(Galley.parameter_problems({"width": SIZE}, {"size": 0})) == [
        ("width", "must be at least 1, but is 0")
    ]
    ((name, problem),) = Galley.parameter_problems({"width": SIZE})
    assert name == "width"
    assert problem.startswith("cannot be computed: there is no parameter 'size'")


def test_that_help_is_the_docstring_and_the_title_the_name_of_the_class() -> None:
    assert Galley.help() == "A kitchen on a ship.\n\nIt is narrow."
    assert (Galley.title, Galley.type_name) == ("Galley", "Galley")


def test_that_a_child_of_a_declaration_bears_its_own_title() -> None:
    @declare
    class Pantry(Galley):
        """A kitchen without a fire."""

    assert Pantry.title == "Pantry"


def test_that_declarations_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Galley.build({}).width = 3  # type: ignore[misc]


def test_that_two_declarations_cannot_bear_one_name() -> None:
    registry: dict[str, Any] = {}
    declaration(registry)(type("Oven", (Declared,), {}))

    with pytest.raises(ValueError, match="Oven is declared twice"):
        declaration(registry)(type("Oven", (Declared,), {}))


@given(data=st.data())
def test_that_stored_values_stand_for_the_values_that_were_given(data: st.DataObject) -> None:
    layer = LAYERS[data.draw(st.sampled_from(sorted(LAYERS)))]
    params = data.draw(params_of(layer))

    assert layer.full(layer.trimmed(params)) == layer.full(params)
    assert layer.trimmed(layer.full(params)) == layer.trimmed({**layer.full({}), **params})
