"""Names of nodes and blocks are valid Python that hides nothing of PyTorch."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodes.names import (
    LONGEST,
    RESERVED,
    class_name,
    name_problem,
    snake_case,
    unused_name,
    use_problem,
    valid_name,
)


@pytest.mark.parametrize("name", ["conv1", "a", "x_1", "Layer", "a" * LONGEST])
def test_that_plain_identifiers_are_names(name: str) -> None:
    assert name_problem(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "1st",
        "_hidden",
        "__class__",
        "with space",
        "a-b",
        "a.b",
        "größe",
        "\uff41\uff42",
        "name\n",
        "a" * (LONGEST + 1),
        "class",
        "None",
        "match",
        "self",
        "nn",
        "forward",
        "train",
        "state_dict",
        None,
        7,
        b"conv",
    ],
)
def test_that_everything_else_is_refused_with_a_reason(name: object) -> None:
    assert name_problem(name)


@pytest.mark.parametrize("name", sorted(RESERVED))
def test_that_reserved_names_are_refused(name: str) -> None:
    assert name_problem(name)


@pytest.mark.parametrize("name", ["min", "max", "round", "zip", "epoch"])
def test_that_what_the_source_reads_is_no_new_name_but_a_file_may_hold_it(name: str) -> None:
    assert use_problem(name)
    assert valid_name(name) == f"{name}_"
    assert name_problem(name) is None


def test_that_every_attribute_of_a_module_is_reserved() -> None:
    from torch import nn

    def of_torch(name: str) -> bool:
        """Other libraries add methods of their own where they are imported."""
        return getattr(getattr(nn.Module(), name), "__module__", "torch").startswith("torch")

    public = {name for name in dir(nn.Module()) if not name.startswith("_") and of_torch(name)}

    assert public <= RESERVED


@given(st.text())
def test_that_every_text_has_a_nearest_valid_name(text: str) -> None:
    assert name_problem(valid_name(text)) is None


@given(st.sampled_from(sorted(RESERVED) + sorted(keyword.kwlist)))
def test_that_a_reserved_word_becomes_a_valid_name(word: str) -> None:
    assert name_problem(valid_name(word)) is None
    assert name_problem(class_name(word)) is None


@given(st.text())
def test_that_every_text_has_a_class_name(text: str) -> None:
    assert name_problem(class_name(text)) is None


names = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,59}", fullmatch=True).filter(
    lambda name: name_problem(name) is None
)


@given(names, st.sets(names))
def test_that_an_unused_name_is_new_and_valid(stem: str, taken: set[str]) -> None:
    for _ in range(3):
        name = unused_name(stem, taken)
        assert name not in taken
        assert name_problem(name) is None
        taken = taken | {name}


def test_that_unused_names_count_on_from_the_stem() -> None:
    assert unused_name("conv", []) == "conv1"
    assert unused_name("conv", ["conv1"]) == "conv2"
    assert unused_name("conv1", ["conv1"]) == "conv2"
    assert unused_name("conv7", ["conv1", "conv2"]) == "conv3"


@pytest.mark.parametrize(
    ("name", "spelled"),
    [("CrossEntropy", "cross_entropy"), ("KLDiv", "kl_div"), ("Conv2d", "conv2d")],
)
def test_that_a_class_name_is_spelled_as_a_variable(name: str, spelled: str) -> None:
    assert snake_case(name) == spelled


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("digits cnn", "DigitsCnn"),
        ("digits_CNN", "DigitsCNN"),
        ("3 layers", "Layers"),
        ("", "Network"),
        ("tensor", "TensorNetwork"),
        ("none", "NoneNetwork"),
    ],
)
def test_that_a_text_becomes_a_class_name(text: str, name: str) -> None:
    assert class_name(text) == name
