"""Tests of the data panel: real datasets, read in a thread, chosen and prepared by hand."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.data import DataPanel
from designer.panels.data_facts import field_words
from designer.panels.sample_view import SampleView, TableModel
from designer.plain import PlainLabel
from designer.plots.drawing import Drawing
from designer.plots.samples import Images, Table, view_of
from nodes.dataset import FieldSpec
from nodes.datasets import DATASETS
from nodes.examples import read_example
from nodes.project import Project, Setting, Training


def panel_of(qtbot: QtBot, project: Project) -> tuple[DataPanel, Controller]:
    """Return the panel of a project, shown."""
    controller = Controller(Document(project))
    panel = DataPanel(controller)
    qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
    panel.resize(900, 400)
    panel.show()
    return panel, controller


def using(name: str, **params: object) -> Project:
    """Return a project without a network that trains on a dataset."""
    return Project(training=Training(data=Setting(name, {**DATASETS[name].fresh(), **params})))


def read(qtbot: QtBot, panel: DataPanel, name: str) -> None:
    """Wait until a dataset has been read."""
    qtbot.waitUntil(
        lambda: panel.found is not None and panel.found.setting.type == name, timeout=60_000
    )


def test_that_without_data_the_panel_says_how_to_choose_some(qtbot: QtBot) -> None:
    panel, _ = panel_of(qtbot, Project())
    assert panel.forms.choice.currentText() == "No data"
    assert not panel.samples.isVisible()
    assert not panel.read_file.isVisible()


def test_that_digits_are_shown_as_pictures_with_their_classes(qtbot: QtBot) -> None:
    panel, _ = panel_of(qtbot, using("Digits"))
    read(qtbot, panel, "Digits")
    assert panel.facts.heading.text() == "1,797 samples"
    assert panel.facts.split.text() == "1,438 for training, 359 for validation"
    assert "image: 1 × 8 × 8 float32, input" in panel.facts.fields.text()
    assert "label: 10 classes, target" in panel.facts.fields.text()
    assert sum(panel.facts.bars.counts.values()) == 1797
    assert panel.samples.images.isVisible()
    assert panel.samples.images.captions[:3] == ("0", "1", "2")
    picture = panel.samples.images.viewport().grab().toImage()
    area = panel.samples.images.picture_area(0)
    shades = {
        picture.pixelColor(x, area.top() + 30).lightness() for x in range(area.left(), area.right())
    }
    assert len(shades) > 3


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("TwoMoons", "chart"),
        ("SineSeries", "chart"),
        ("AddTwoNumbers", "chart"),
        ("Iris", "table"),
        ("Diabetes", "table"),
    ],
)
def test_that_each_kind_of_data_has_the_view_that_suits_it(
    qtbot: QtBot, name: str, kind: str
) -> None:
    panel, _ = panel_of(qtbot, using(name))
    read(qtbot, panel, name)
    qtbot.waitUntil(getattr(panel.samples, kind).isVisible, timeout=20_000)


def test_that_choosing_a_dataset_is_an_edit_that_can_be_undone(qtbot: QtBot) -> None:
    panel, controller = panel_of(qtbot, Project())
    panel.forms.choice.setFocus()
    while panel.forms.choice.currentData() != "Iris":
        qtbot.keyClick(panel.forms.choice, Qt.Key.Key_Down)
    assert controller.project.training.data == Setting("Iris", DATASETS["Iris"].fresh())
    read(qtbot, panel, "Iris")
    while controller.document.undo_label:
        controller.undo()
    assert controller.project.training.data is None
    assert panel.found is None


def test_that_a_parameter_of_the_dataset_changes_what_is_read(qtbot: QtBot) -> None:
    panel, controller = panel_of(qtbot, using("TwoMoons"))
    read(qtbot, panel, "TwoMoons")
    assert panel.forms.form is not None
    field = panel.forms.form.rows["samples"].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "300")
    qtbot.waitUntil(lambda: panel.facts.heading.text() == "300 samples", timeout=20_000)
    controller.undo()
    qtbot.waitUntil(lambda: panel.facts.heading.text() == "1,000 samples", timeout=20_000)


def test_that_the_preparation_says_how_many_samples_train(qtbot: QtBot) -> None:
    panel, controller = panel_of(qtbot, using("Iris"))
    read(qtbot, panel, "Iris")
    for name, share in (("validation", "0.3"), ("test", "0.1")):
        field = panel.forms.preparation.rows[name].field
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, share)
    assert controller.project.training.preparation == {"validation": 0.3, "test": 0.1}
    words = "90 for training, 45 for validation, 15 for the test"
    qtbot.waitUntil(lambda: panel.facts.split.text() == words, timeout=20_000)


def test_that_inputs_are_added_to_the_canvas_and_selected(qtbot: QtBot) -> None:
    panel, controller = panel_of(qtbot, using("Digits"))
    read(qtbot, panel, "Digits")
    qtbot.mouseClick(panel.forms.add_inputs, Qt.MouseButton.LeftButton)
    added = {node.name: node for node in controller.graph.nodes.values()}
    assert set(added) == {"image", "label"}
    assert added["image"].params["shape"] == (1, 8, 8)
    assert added["label"].params["dtype"] == "int64"
    assert len(controller.selection) == 2
    controller.undo()
    assert not controller.graph.nodes


def people(path: Path, rows: int = 60) -> Path:
    """Write a table of people."""
    towns = ("Rome", "Oslo", "Bern")
    lines = [f"{20 + n % 40},{1.5 + n % 30 / 50:.2f},{towns[n % 3]}" for n in range(rows)]
    path.write_text("\n".join(["age,height,town", *lines]) + "\n")
    return path


def test_that_a_file_that_only_the_project_names_is_not_read_before_the_user_says_so(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = people(tmp_path / "people.csv")
    panel, _ = panel_of(qtbot, using("CsvFile", path=str(path), target="town"))
    qtbot.wait(400)
    assert panel.found is None
    assert panel.read_file.isVisible()
    assert not panel.forms.add_inputs.isEnabled()
    qtbot.mouseClick(panel.read_file, Qt.MouseButton.LeftButton)
    read(qtbot, panel, "CsvFile")
    assert panel.facts.heading.text() == "60 samples"
    assert panel.samples.table.model().rowCount() == 60
    assert set(panel.facts.bars.counts) == {"Rome", "Oslo", "Bern"}


def test_that_a_file_that_the_user_names_here_is_read_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = people(tmp_path / "people.csv")
    panel, _ = panel_of(qtbot, using("CsvFile", target="town"))
    assert panel.forms.form is not None
    field = panel.forms.form.rows["path"].field
    line = field.focusProxy()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, str(path))
    qtbot.waitUntil(lambda: panel.facts.heading.text() == "60 samples", timeout=20_000)


def test_that_a_file_that_cannot_be_used_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("age,town\n3,Rome\nfour,Oslo\n5,Bern\n")
    panel, _ = panel_of(qtbot, using("CsvFile", path=str(path), target="town"))
    qtbot.mouseClick(panel.read_file, Qt.MouseButton.LeftButton)
    read(qtbot, panel, "CsvFile")
    assert panel.found is not None
    assert panel.found.problems
    assert panel.facts.heading.text() == "Not readable yet"
    assert panel.samples.table.isVisible()


def test_that_a_table_with_empty_and_short_lines_is_shown_where_it_is_wrong(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("age,town\n3,Rome\n\n4\n5,Bern\n")
    panel, _ = panel_of(qtbot, using("CsvFile", path=str(path), target="town"))
    qtbot.mouseClick(panel.read_file, Qt.MouseButton.LeftButton)
    read(qtbot, panel, "CsvFile")
    assert panel.found is not None
    assert "row 4 has 1" in panel.found.problems[0].text
    model = panel.samples.table.model()
    texts = [[model.index(row, n).data() for n in (0, 1)] for row in range(model.rowCount())]
    assert texts == [["3", "Rome"], ["4", ""], ["5", "Bern"]]
    rows = [model.headerData(row, Qt.Orientation.Vertical) for row in range(3)]
    assert rows == [2, 4, 5]


def test_that_a_problem_of_a_file_stands_whole_below_its_parameter(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("age,name\n" + "".join(f"{n},P{n}\n" for n in range(9)))
    panel, _ = panel_of(qtbot, using("CsvFile", path=str(path)))
    qtbot.mouseClick(panel.read_file, Qt.MouseButton.LeftButton)
    read(qtbot, panel, "CsvFile")
    assert panel.forms.form is not None
    row = panel.forms.form.rows["target"]
    texts = [label.text() for label in row.findChildren(PlainLabel) if label.isVisible()]
    assert any("the target 'name' has 9 classes in 9 rows ('P0'" in text for text in texts)


def test_that_a_second_problem_of_a_parameter_is_shown_too(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    lines = [f"{n},1.{n % 3},word {'abcdefghijklmnop'[n]},{'xy'[n % 2]}" for n in range(16)]
    path.write_text("\n".join(["number,size,name,kind", *lines]))
    panel, controller = panel_of(qtbot, using("CsvFile", path=str(path)))
    qtbot.mouseClick(panel.read_file, Qt.MouseButton.LeftButton)
    read(qtbot, panel, "CsvFile")
    assert panel.forms.form is not None
    row = panel.forms.form.rows["ignore"]
    texts = [label.text() for label in row.findChildren(PlainLabel) if label.isVisible()]
    assert any("'number' only counts the rows" in text for text in texts)
    (other,) = panel.facts.messages.shown
    assert "'name' holds another word in most rows" in other.text
    (button,) = panel.facts.messages.findChildren(QPushButton)
    assert button.text() == "Leave out 'name'"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    data = controller.project.training.data
    assert data is not None
    assert data.params["ignore"] == "name"


def test_that_pictures_of_a_numpy_file_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    pictures = np.random.default_rng(0).random((12, 3, 9, 7)).astype("float32")
    np.savez(tmp_path / "art.npz", x=pictures, y=np.arange(12) % 2)
    params = {"path": str(tmp_path / "art.npz"), "inputs": "x", "targets": "y"}
    panel, _ = panel_of(qtbot, using("NpzFile", **params))
    qtbot.mouseClick(panel.read_file, Qt.MouseButton.LeftButton)
    read(qtbot, panel, "NpzFile")
    assert panel.samples.images.isVisible(), panel.found
    assert len(panel.samples.images.captions) == 12


def test_that_another_project_shows_its_own_data(qtbot: QtBot) -> None:
    panel, controller = panel_of(qtbot, using("Iris"))
    read(qtbot, panel, "Iris")
    controller.open(Document(read_example("digits_mlp").project))
    read(qtbot, panel, "Digits")
    assert panel.forms.choice.currentText() == "Digits"


def test_that_nothing_is_read_while_the_panel_is_hidden(qapp: QApplication, qtbot: QtBot) -> None:
    panel, controller = panel_of(qtbot, Project())
    panel.hide()
    controller.edit("Use", using("Iris"))
    qtbot.wait(400)
    assert panel.found is None
    panel.show()
    read(qtbot, panel, "Iris")


def test_that_the_first_samples_decide_how_data_is_shown() -> None:
    image = FieldSpec("image", (3, 4, 4), "float32", "input")
    label = FieldSpec("label", (), "int64", "target", ("cat", "dog"))
    samples = {"image": np.zeros((2, 3, 4, 4)), "label": np.array([1, 0])}
    shown = view_of((image, label), samples)
    assert isinstance(shown, Images)
    assert shown.captions == ("dog", "cat")
    point = FieldSpec("point", (2,), "float32", "input")
    shown = view_of((point, label), {"point": np.eye(2), "label": np.array([1, 0])})
    assert isinstance(shown, Drawing)
    assert {line.name for line in shown.lines} == {"cat", "dog"}
    row = FieldSpec("row", (3,), "float32", "input", columns=("a", "b", "c"))
    shown = view_of((row, label), {"row": np.ones((2, 3)), "label": np.array([1, 0])})
    assert isinstance(shown, Table)
    assert shown.header == ("a", "b", "c", "label")
    assert shown.rows[0] == ("1", "1", "1", "dog")
    assert view_of((label,), {"label": np.array([1])}) is None


def test_that_a_field_says_what_it_holds() -> None:
    assert field_words(FieldSpec("series", ("T", 1), "float32", "input")) == (
        "series: T × 1 float32, input"
    )


def test_that_of_samples_of_thousands_of_numbers_the_first_are_shown_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = FieldSpec("x", (4, 30, 30), "float32", "input")
    table = view_of([field], {"x": np.ones((64, 4, 30, 30), np.float32)})
    assert isinstance(table, Table)
    assert table.header[:2] == ("x 0", "x 1")
    assert table.header[-1] == table.rows[0][-1] == "…"
    asked = []
    data = TableModel.data
    monkeypatch.setattr(TableModel, "data", lambda *a: asked.append(1) or data(*a))
    view = SampleView()
    qtbot.addWidget(view)
    view.show_view(table)
    assert len(asked) < 40_000
