"""The document: undo to the very same value, merging, memory, what counts as modified."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer import document as documents
from designer.document import Document
from nodes.graph import Graph, Network, Node
from nodes.project import Project


def project(name: str = "Network", nodes: int = 0) -> Project:
    """Return a project with a name and some nodes."""
    made = {str(i): Node("ReLU", f"relu{i}") for i in range(nodes)}
    return Project(Network(name, Graph(made)))


def test_that_undo_gives_back_the_very_same_value() -> None:
    start = project()
    document = Document(start)
    document.edit("Rename", project("Other"))
    assert document.undo()
    assert document.project is start
    assert document.redo()
    assert document.project.network.name == "Other"


def test_that_a_document_starts_empty_unmodified_and_with_nothing_to_undo() -> None:
    document = Document()
    assert document.project == Project()
    assert not document.modified
    assert document.undo_label is None
    assert document.redo_label is None
    assert not document.undo()
    assert not document.redo()


def test_that_labels_name_the_edit_to_undo_and_to_redo() -> None:
    document = Document(project())
    document.edit("Add conv1", project("A"))
    document.edit("Rename", project("B"))
    assert document.undo_label == "Rename"
    document.undo()
    assert document.undo_label == "Add conv1"
    assert document.redo_label == "Rename"


def test_that_an_edit_that_changes_nothing_is_no_step() -> None:
    document = Document(project("A"))
    assert not document.edit("Rename", project("A"))
    assert document.undo_label is None


def test_that_a_new_edit_forgets_what_was_undone() -> None:
    document = Document(project())
    document.edit("First", project("A"))
    document.undo()
    document.edit("Second", project("B"))
    assert document.redo_label is None
    assert [step.label for step in document.history] == ["", "Second"]


def test_that_edits_with_one_key_fold_into_one_step() -> None:
    start = project()
    document = Document(start)
    for name in ("N", "Ne", "Net"):
        document.edit("Rename", project(name), merge="name")
    assert document.project.network.name == "Net"
    document.undo()
    assert document.project is start


def test_that_another_key_another_edit_undo_and_saving_end_a_fold() -> None:
    document = Document(project())
    document.edit("1", project("A"), merge="a")
    document.edit("2", project("B"), merge="b")
    document.edit("3", project("C"))
    document.edit("4", project("D"), merge="b")
    document.saved()
    document.edit("5", project("E"), merge="b")
    document.undo()
    document.redo()
    document.edit("6", project("F"), merge="b")
    assert [step.label for step in document.history] == ["", "1", "2", "3", "4", "5", "6"]


def test_that_undo_back_to_the_saved_value_is_unmodified() -> None:
    document = Document(project("A"))
    document.edit("Rename", project("B"))
    document.saved(Path("net.json"))
    assert document.path == Path("net.json")
    assert not document.modified
    document.edit("Rename", project("C"))
    assert document.modified
    document.undo()
    assert not document.modified
    document.undo()
    assert document.modified


def test_that_typing_a_value_back_is_unmodified() -> None:
    document = Document(project("A"))
    document.edit("Rename", project("B"))
    document.edit("Rename", project("A"))
    assert not document.modified


def test_that_the_history_jumps_to_any_step() -> None:
    document = Document(project("A"))
    for name in "BCD":
        document.edit(f"To {name}", project(name))
    assert document.go_to(1)
    assert document.project.network.name == "B"
    assert not document.go_to(4)
    assert not document.go_to(-1)
    assert document.position == 1


def test_that_the_history_drops_the_oldest_steps_when_it_grows_too_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(documents, "LONGEST_HISTORY", 20)
    document = Document(project())
    for number in range(30):
        document.edit(str(number), project(f"N{number}"))
    assert [step.label for step in document.history] == [str(n) for n in range(9, 30)]


def test_that_the_history_drops_the_oldest_steps_when_it_grows_too_large(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(documents, "LARGEST_HISTORY", 1000)
    document = Document(project())
    for number in range(20):
        document.edit("Large", project(f"L{number}", 300))
    assert len(document.history) == 4
    document.edit("Larger than all", project("Huge", 2000))
    assert len(document.history) == 2
    assert document.undo()


def test_that_past_values_forget_what_they_computed_of_themselves() -> None:
    start = project("A", 3)
    document = Document(start)
    assert start.network.graph.order
    document.edit("Rename", project("B", 4))
    computed = {n for n, v in vars(Graph).items() if isinstance(v, cached_property)}
    assert not computed & vars(start.network.graph).keys()
    document.undo()
    assert start.network.graph.order


def test_that_a_graph_that_goes_on_being_shown_keeps_what_it_computed() -> None:
    start = project("A", 3)
    document = Document(start)
    assert start.network.graph.order
    document.edit("Train longer", dataclasses.replace(start, extra={"note": 1}))
    assert "order" in vars(start.network.graph)


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("edit"), st.integers(0, 5), st.sampled_from([None, "a", "b"])),
            st.tuples(st.sampled_from(["undo", "redo", "save"]), st.none(), st.none()),
        ),
        max_size=40,
    )
)
def test_that_any_sequence_of_edits_undoes_to_the_first_value(
    steps: list[tuple[str, int | None, str | None]],
) -> None:
    start = project("Start")
    document = Document(start)
    for step, number, merge in steps:
        if step == "edit":
            document.edit("Edit", project(f"N{number}"), merge)
        elif step == "save":
            document.saved()
        else:
            getattr(document, step)()
        assert document.project is document.history[document.position].project
    end = document.history[-1].project
    while document.undo():
        pass
    assert document.project is start
    while document.redo():
        pass
    assert document.project is end
