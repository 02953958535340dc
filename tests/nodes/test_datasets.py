"""The declared datasets: what the palette shows of them and what their fields are."""

import pytest

from nodes.datasets import DATASETS, GROUPS, FieldSpec, Preparation, label_field

NAMES = sorted(DATASETS)
READY = [name for name in NAMES if DATASETS[name]().fields()]


@pytest.mark.parametrize("name", NAMES)
def test_that_a_dataset_says_what_it_is_and_whose(name: str) -> None:
    dataset = DATASETS[name]
    assert dataset.category == "Data"
    assert dataset.group in GROUPS
    assert all((dataset.title, dataset.help(), dataset.source, dataset.licence, dataset.keywords))
    assert all(kind.doc for kind in dataset.kinds().values())


def test_that_the_promised_datasets_are_there() -> None:
    files = {"CsvFile", "NpzFile"}
    real = {"Digits", "Iris", "Wine", "BreastCancer", "Diabetes"}
    generated = {"TwoMoons", "Circles", "Spirals", "Blobs", "SineSeries", "AddTwoNumbers", "Cells"}
    words = {"TaggedSentences", "MaskedSentences", "SumsAsText", "ReversedRows", "NumberWords"}
    assert set(NAMES) == files | real | generated | words | {"CatchTheBall"}


@pytest.mark.parametrize("name", READY)
def test_that_a_dataset_without_a_file_knows_its_fields_and_size(name: str) -> None:
    dataset = DATASETS[name]()
    assert list(DATASETS[name].parameter_problems({})) == []
    assert dataset.rows() >= 100
    roles = [field.role for field in dataset.fields()]
    assert roles == ["input"] * roles.count("input") + ["target"] * roles.count("target")
    assert set(roles) == {"input", "target"}
    for field in dataset.fields():
        assert field.dtype in ("float32", "int64", "bool")
        assert len(field.columns) in (0, field.shape[-1] if field.shape else 0)


@pytest.mark.parametrize("name", ["CsvFile", "NpzFile"])
def test_that_a_file_has_to_be_chosen(name: str) -> None:
    problems = dict(DATASETS[name].parameter_problems({}))
    assert problems == {"path": "must name a file: choose one"}


def test_that_the_number_of_classes_follows_the_parameters() -> None:
    dataset = DATASETS["Blobs"].build({"classes": 5})
    assert dataset.fields()[1].classes == ("0", "1", "2", "3", "4")


@pytest.mark.parametrize(
    ("labels", "shape", "dtype"),
    [("classes", (), "int64"), ("one_hot", (3,), "float32"), ("binary", (1,), "float32")],
)
def test_that_labels_have_the_form_that_is_asked_for(
    labels: str, shape: tuple[int, ...], dtype: str
) -> None:
    field = label_field(("a", "b", "c"), labels, "kind")
    assert (field.name, field.shape, field.dtype) == ("kind", shape, dtype)


def test_that_three_classes_are_no_yes_or_no() -> None:
    problems = dict(DATASETS["Iris"].parameter_problems({"labels": "binary"}))
    assert "one_hot" in problems["labels"]
    assert not dict(DATASETS["TwoMoons"].parameter_problems({"labels": "binary"}))


@pytest.mark.parametrize(("free", "steps"), [(True, "T"), (False, 40)])
def test_that_sequences_are_of_any_length_or_of_theirs(free: bool, steps: int | str) -> None:  # noqa: FBT001
    series = DATASETS["SineSeries"].build({"free_length": free}).fields()[0]
    assert series == FieldSpec("series", (steps, 1), "float32", "input")


def test_that_sequences_have_to_fit_in_memory() -> None:
    large = {"samples": 1_000_000, "length": 10_000}
    problems = dict(DATASETS["AddTwoNumbers"].parameter_problems(large))
    assert "fewer samples" in problems["samples"]


def test_that_something_is_left_to_train_on() -> None:
    problems = dict(Preparation.parameter_problems({"validation": 0.5, "test": 0.5}))
    assert problems == {
        "validation": "and test must leave 0.05 or more for training, but are 0.5 + 0.5"
    }
