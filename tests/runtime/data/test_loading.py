"""Every dataset as tensors: as declared, and the same again from the exported lines."""

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from nodes.datasets import DATASETS, DataFile
from nodes.params import Value
from nodes.project import Setting
from runtime.data import Data, DataError, describe, load, load_call, portable
from runtime.data.source import SOURCES, source_of
from runtime.data.steps import python_literal
from tests.runtime.data.inlined import inlined, run

READY = sorted(name for name, dataset in DATASETS.items() if not issubclass(dataset, DataFile))
CLASSIFIED = [name for name in READY if "labels" in DATASETS[name].kinds()]
PARTS = ("train", "validation", "test")
PREPARED: Mapping[str, Value] = {
    "test": 0.1,
    "seed": 3,
    "scaling": "standardise",
    "target_scaling": "min-max",
}


def same(one: Data, other: Data) -> bool:
    parts = [(getattr(one, part), getattr(other, part)) for part in PARTS]
    return all(
        a.keys() == b.keys()
        and all(a[name].equal(b[name]) and a[name].dtype == b[name].dtype for name in a)
        for a, b in parts
    )


@pytest.mark.parametrize("name", READY)
def test_that_a_dataset_loads_with_the_declared_shapes_and_types(name: str) -> None:
    setting = Setting(name)
    data = load(setting, {"test": 0.1})
    assert (
        sum(len(next(iter(getattr(data, part).values()))) for part in PARTS)
        == describe(setting).rows
    )
    for part in PARTS:
        tensors = getattr(data, part)
        assert list(tensors) == [field.name for field in describe(setting).fields]
        for field in describe(setting).fields:
            shape = tensors[field.name].shape[1:]
            assert len(shape) == len(field.shape)
            assert all(want in ("T", size) for want, size in zip(field.shape, shape, strict=True))
            assert str(tensors[field.name].dtype) == f"torch.{field.dtype}"
            assert bool(tensors[field.name].isfinite().all())


@pytest.mark.parametrize("labels", ["one_hot", "binary"])
@pytest.mark.parametrize("name", CLASSIFIED)
def test_that_labels_load_in_the_form_that_is_asked_for(name: str, labels: str) -> None:
    setting = Setting(name, {"labels": labels})
    if list(DATASETS[name].parameter_problems(setting.params)):
        pytest.skip("more than two classes")
    classes = load(Setting(name), {}).train["label"]
    numbers = load(setting, {}).train["label"]
    right = numbers.argmax(1) if labels == "one_hot" else numbers[:, 0].long()
    assert tuple(numbers.shape[1:]) == describe(setting).fields[-1].shape
    assert numbers.dtype is torch.float32
    assert right.equal(classes)


@pytest.mark.parametrize("name", READY)
def test_that_the_same_seeds_give_the_same_data(name: str) -> None:
    assert same(load(Setting(name), PREPARED), load(Setting(name), PREPARED))


@pytest.mark.parametrize("name", [n for n in READY if "seed" in DATASETS[n].kinds()])
def test_that_another_seed_generates_other_samples(name: str) -> None:
    one, other = (load(Setting(name, {"seed": seed}), {}).train for seed in (0, 1))
    first = next(iter(one))
    assert not one[first].equal(other[first])


@pytest.mark.parametrize("preparation", [{}, PREPARED], ids=["plain", "scaled"])
@pytest.mark.parametrize("name", READY)
def test_that_the_exported_lines_load_equal_bits(
    name: str, preparation: Mapping[str, Value]
) -> None:
    assert same(run(inlined(Setting(name), preparation)), load(Setting(name), preparation))


def test_that_digits_come_at_another_size_and_number_of_channels() -> None:
    setting = Setting("Digits", {"samples": 100, "size": 32, "channels": 3})
    data = load(setting, {})
    assert describe(setting).fields[0].shape == data.train["image"].shape[1:] == (3, 32, 32)
    assert len(data.train["image"]) + len(data.validation["image"]) == describe(setting).rows == 100
    first, second, third = data.train["image"].unbind(1)
    assert first.equal(second)
    assert first.equal(third)
    plain = load(Setting("Digits", {"samples": 100}), {}).train["image"]
    again = torch.nn.functional.avg_pool2d(first, 4)
    assert float((again - plain[:, 0]).abs().mean()) < 0.1
    assert same(run(inlined(setting, {})), data)


def test_that_digits_have_to_fit_in_memory() -> None:
    problems = dict(DATASETS["Digits"].parameter_problems({"size": 1024}))
    assert "take fewer" in problems["size"]


def test_that_the_mask_of_cells_is_where_the_image_is_bright() -> None:
    image, mask = load(Setting("Cells", {"noise": 0.0}), {}).train.values()
    assert ((image[:, 0] > 0.0) == mask.bool()).all()
    assert 0.05 < float(mask.float().mean()) < 0.5


@pytest.mark.parametrize("labels", ["one_hot", "binary"])
def test_that_the_exported_lines_form_the_labels(labels: str) -> None:
    setting = Setting("TwoMoons", {"labels": labels})
    assert same(run(inlined(setting, {})), load(setting, {}))


@pytest.mark.parametrize("name", sorted(DATASETS))
def test_that_portable_modules_need_nothing_of_ours_but_each_other(name: str) -> None:
    modules = portable(Setting(name, {"labels": "one_hot"}))
    seen: set[str] = set()
    for module in modules:
        tree = ast.parse(Path(module.replace(".", "/") + ".py").read_text(encoding="utf-8"))
        own = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)} - {None}
        assert {m for m in own if m.startswith(("nodes", "runtime", "designer"))} <= seen
        seen.add(module)


def test_that_names_are_unique_over_all_portable_modules() -> None:
    modules = {m for name in DATASETS for m in portable(Setting(name, {"labels": "one_hot"}))}
    names: Counter[str] = Counter()
    for module in sorted(modules):
        tree = ast.parse(Path(module.replace(".", "/") + ".py").read_text(encoding="utf-8"))
        names.update(n.name for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef))
        names.update(
            target.id
            for n in tree.body
            if isinstance(n, ast.Assign)
            for target in n.targets
            if isinstance(target, ast.Name)
        )
    assert [name for name, count in names.items() if count > 1] == []


def test_that_only_the_modules_that_are_used_are_exported() -> None:
    plain = portable(Setting("Digits"), {})
    assert plain == ("runtime.data.data", "runtime.data.splits", f"{SOURCES}.digits")
    assert "runtime.data.scaling" in portable(Setting("Digits"), {"scaling": "min-max"})
    assert set(plain) < set(portable(Setting("Digits")))


@pytest.mark.parametrize("name", READY)
def test_that_the_exported_lines_are_formatted(name: str, tmp_path: Path) -> None:
    call = load_call(Setting(name), PREPARED)
    file = tmp_path / "call.py"
    file.write_text(call, encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", str(file)]
    subprocess.run(command, check=True)
    assert file.read_text(encoding="utf-8") == call


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(),
        lambda parts: st.lists(parts).map(tuple) | st.dictionaries(st.text(), parts),
    )
)
def test_that_a_literal_is_the_value_and_nothing_else(value: object) -> None:
    text = python_literal(value)
    assert ast.literal_eval(text) == value
    assert text.isprintable()


def test_that_an_unknown_dataset_is_named_in_words() -> None:
    with pytest.raises(DataError, match="no dataset called 'Cats'"):
        load(Setting("Cats"), {})
    assert "no dataset called 'Cats'" in describe(Setting("Cats")).problems[0].text


def test_that_a_wrong_parameter_is_named_in_words() -> None:
    with pytest.raises(DataError, match="Blobs: classes must be at least 2, but is 1"):
        load(Setting("Blobs", {"classes": 1}), {})
    with pytest.raises(DataError, match="Preparation: test must be at most"):
        load(Setting("Blobs"), {"test": 2.0})
    problem = describe(Setting("Blobs", {"classes": 1})).problems[0]
    assert (problem.param, problem.severity) == ("classes", "error")


def test_that_every_dataset_has_a_function_that_reads_it() -> None:
    assert all(source_of(Setting(name)).function for name in DATASETS)


def test_that_columns_are_those_of_scikit_learn() -> None:
    from sklearn import datasets as sklearn_datasets

    for name, function in (
        ("Wine", "load_wine"),
        ("BreastCancer", "load_breast_cancer"),
        ("Diabetes", "load_diabetes"),
    ):
        table = getattr(sklearn_datasets, function)()
        columns = describe(Setting(name)).fields[0].columns
        assert [str(column).replace(" ", "_") for column in table.feature_names] == list(columns)
    assert (
        tuple(np.unique(sklearn_datasets.load_iris().target_names))
        == DATASETS["Iris"]().fields()[1].classes
    )
