"""Data against network: what does not fit is named at its node, with a cure that cures it."""

from collections.abc import Mapping
from pathlib import Path

import pytest

import nodes.library  # noqa: F401 - declares the layers
from nodes.datasets import DATASETS
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.params import Value
from nodes.problem import Problem
from nodes.project import Project, Setting, Training
from runtime.data import check_data, describe
from runtime.data.check_inputs import with_field

DIGITS = Setting("Digits")


def project(
    setting: Setting | None,
    *nodes: Node,
    links: Mapping[str, str] | None = None,
    preparation: Mapping[str, Value] | None = None,
    options: Mapping[str, Value] | None = None,
) -> Project:
    """Return a project whose nodes have their names as ids; links are (loss: its target)."""
    made = (
        Link(Endpoint(source, "y"), Endpoint(loss, "target"))
        for loss, source in (links or {}).items()
    )
    graph = Graph({node.name: node for node in nodes}, frozenset(made))
    training = Training(data=setting, preparation=preparation or {}, options=options or {})
    return Project(Network(graph=graph), training)


def inputs(setting: Setting) -> list[Node]:
    """Return the Input nodes that a dataset dropped on the canvas makes."""
    return [with_field(Node("Input", f.name), f) for f in describe(setting).fields]


def errors(checked: Project) -> list[Problem]:
    return [problem for problem in check_data(checked) if problem.severity == "error"]


def cured(checked: Project) -> Project:
    (problem,) = errors(checked)
    assert problem.fix is not None
    return problem.fix.apply(checked)


def test_that_a_project_without_data_has_nothing_to_fit() -> None:
    assert check_data(project(None, Node("Input", "x"))) == []


@pytest.mark.parametrize("name", sorted(name for name in DATASETS if not name.endswith("File")))
def test_that_a_dataset_dropped_on_the_canvas_fits(name: str) -> None:
    setting = Setting(name)
    assert errors(project(setting, *inputs(setting))) == []


def test_that_a_field_that_is_not_there_is_named_with_those_that_are() -> None:
    image, label = inputs(DIGITS)
    checked = project(DIGITS, image.with_params(field="imag").with_(name="x"), label)
    (problem,) = errors(checked)
    assert (problem.where, problem.param) == (("x",), "field")
    assert "x (Input): the data has no field 'imag'" in problem.text
    assert "image, label" in problem.text
    assert errors(cured(checked)) == []


def test_that_the_only_free_field_that_fits_is_offered() -> None:
    image, label = inputs(DIGITS)
    checked = project(DIGITS, image.with_params(field="").with_(name="x"), label)
    assert cured(checked).network.graph["x"].params["field"] == "image"


def test_that_a_field_nobody_can_guess_has_no_cure() -> None:
    (problem,) = errors(project(DIGITS, Node("Input", "zzz", {"shape": (7,)})))
    assert problem.fix is None


def test_that_an_input_without_a_field_means_its_own_name() -> None:
    image, label = inputs(DIGITS)
    assert errors(project(DIGITS, image.with_params(field=""), label)) == []


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"shape": (8, 8)}, "shape"),
        ({"shape": (1, 8, 9)}, "shape"),
        ({"shape": ()}, "shape"),
        ({"dtype": "int64"}, "dtype"),
    ],
)
def test_that_another_shape_or_type_is_set_by_the_cure(
    change: Mapping[str, Value], param: str
) -> None:
    image, label = inputs(DIGITS)
    checked = project(DIGITS, image.with_params(**change), label)
    (problem,) = errors(checked)
    assert (problem.where, problem.param) == (("image",), param)
    assert "1 × 8 × 8 of float32" in problem.text
    assert cured(checked).network.graph["image"] == image


def test_that_a_free_length_takes_a_fixed_one_but_not_the_other_way() -> None:
    fixed = Setting("SineSeries", {"free_length": False})
    series, future = inputs(fixed)
    free = series.with_params(shape=("T", 1))
    assert errors(project(fixed, free, future)) == []
    assert len(errors(project(Setting("SineSeries"), series, future))) == 1


def test_that_a_field_that_goes_nowhere_is_a_hint() -> None:
    image, _ = inputs(DIGITS)
    (problem,) = check_data(project(DIGITS, image))
    assert problem.severity == "hint"
    assert "label" in problem.text
    assert check_data(project(DIGITS)) == []


@pytest.mark.parametrize(
    ("data", "kind", "better"),
    [
        ("Diabetes", "CrossEntropy", "MSE"),
        ("Diabetes", "Accuracy", "MAE"),
        ("Digits", "MSE", "CrossEntropy"),
        ("Digits", "MAE", "Accuracy"),
    ],
)
def test_that_amounts_and_classes_want_losses_of_their_kind(
    data: str, kind: str, better: str
) -> None:
    setting = Setting(data)
    target = describe(setting).fields[1].name
    checked = project(setting, *inputs(setting), Node(kind, "it"), links={"it": target})
    (problem,) = errors(checked)
    assert problem.where == ("it",)
    assert f"it ({kind})" in problem.text
    assert f"Use {better}" in problem.text
    assert cured(checked).network.graph["it"].type == better
    assert errors(cured(checked)) == []


@pytest.mark.parametrize(("data", "labels"), [("TwoMoons", "binary"), ("Digits", "one_hot")])
def test_that_yes_or_no_losses_are_offered_labels_of_their_form(data: str, labels: str) -> None:
    setting = Setting(data)
    loss = Node("BCEWithLogits", "loss1")
    checked = project(setting, *inputs(setting), loss, links={"loss1": "label"})
    hint = next(problem for problem in check_data(checked) if problem.where == ("loss1",))
    assert hint.severity == "hint"
    assert hint.fix is not None
    done = hint.fix.apply(checked)
    assert done.training.data == Setting(data, {"labels": labels})
    assert [p for p in check_data(done) if p.where] == []


@pytest.mark.parametrize("kind", ["SoftMargin", "HingeEmbedding", "CosineEmbedding"])
def test_that_labels_of_0_and_1_are_told_from_signs(kind: str) -> None:
    setting = Setting("TwoMoons", {"labels": "binary"})
    loss = Node(kind, "loss1")
    checked = project(setting, *inputs(setting), loss, links={"loss1": "label"})
    (problem,) = errors(checked)
    assert (problem.where, problem.param) == (("loss1",), "zero_one")
    assert "takes -1 for no, but label holds 0" in problem.text
    assert errors(cured(checked)) == []


def test_that_a_one_hot_label_is_turned_back_for_cross_entropy() -> None:
    setting = Setting("Digits", {"labels": "one_hot"})
    loss = Node("CrossEntropy", "loss1")
    checked = project(setting, *inputs(setting), loss, links={"loss1": "label"})
    assert errors(cured(checked)) == []
    assert cured(checked).network.graph["label"].params["dtype"] == "int64"


def test_that_an_autoencoder_may_learn_its_own_input() -> None:
    loss = Node("MSE", "loss1")
    checked = project(DIGITS, *inputs(DIGITS), loss, links={"loss1": "image"})
    assert check_data(checked) == []


def test_that_a_batch_larger_than_the_data_is_a_warning() -> None:
    setting = Setting("Iris")
    checked = project(setting, *inputs(setting), options={"batch_size": 512})
    (problem,) = check_data(checked)
    assert (problem.severity, problem.param) == ("warning", "batch_size")
    assert "512, but there are 120 samples" in problem.text
    assert problem.fix is not None
    assert check_data(problem.fix.apply(checked)) == []


def test_that_uneven_numbers_are_offered_to_be_scaled() -> None:
    setting = Setting("Diabetes")
    checked = project(setting, *inputs(setting))
    hints = check_data(checked)
    assert [hint.param for hint in hints] == ["scaling", "target_scaling"]
    for hint in hints:
        assert hint.fix is not None
        checked = hint.fix.apply(checked)
    assert check_data(checked) == []


def test_that_wrong_parameters_of_data_and_preparation_are_problems() -> None:
    checked = project(Setting("Blobs", {"classes": 1}), preparation={"validation": 2.0})
    texts = [problem.text for problem in check_data(checked)]
    assert texts == [
        "Preparation: validation must be at most 0.95, but is 2.0.",
        "Blobs: classes must be at least 2, but is 1.",
    ]
    assert "no dataset called 'Cats'" in check_data(project(Setting("Cats")))[0].text


def test_that_a_file_is_not_read_before_the_user_chose_it(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("size,kind\n1.5,x\n2.5,y\n3.5,x\n4.5,y\n", encoding="utf-8")
    setting = Setting("CsvFile", {"path": str(path)})
    checked = project(setting, Node("Input", "features", {"shape": (2,)}))
    assert check_data(checked) == []
    found = describe(setting)
    assert len(errors(checked)) == 1
    assert check_data(checked, found) == check_data(checked)


def test_that_classes_too_small_to_be_measured_are_named(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    rows = "".join(f"{i}.5,{'rare' if i == 5 else 'often'}\n" for i in range(40))
    path.write_text("size,kind\n" + rows, encoding="utf-8")
    setting = Setting("CsvFile", {"path": str(path)})
    checked = project(setting, *inputs(setting), options={"batch_size": 4})
    warning = next(p for p in check_data(checked) if p.param == "stratify")
    assert "the classes 'rare' have too few samples for each of the 2 parts" in warning.text


def test_that_too_few_samples_for_the_parts_are_told(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("size,price\n1.5,2.5\n2.5,3.5\n", encoding="utf-8")
    setting = Setting("CsvFile", {"path": str(path)})
    parts = {"validation": 0.2, "test": 0.2}
    checked = project(setting, *inputs(setting), preparation=parts, options={"batch_size": 1})
    (warning,) = [p for p in check_data(checked) if p.param == "validation"]
    assert "2 samples are too few for 3 parts" in warning.text
    halved = project(setting, *inputs(setting), options={"batch_size": 1})
    assert [p for p in check_data(halved) if p.param == "validation"] == []


@pytest.mark.parametrize(
    "broken",
    [
        Node("Input", "x", {"shape": "wrong", "dtype": 5, "field": 7}),
        Node("Input", "x", {"shape": ((1,), None)}),
        Node("NoSuchLayer", "x"),
    ],
)
def test_that_a_broken_node_breaks_no_check(broken: Node) -> None:
    loss = Node("MSE", "loss1")
    assert isinstance(check_data(project(DIGITS, broken, loss, links={"loss1": "x"})), list)
