"""What is said of a whole project."""

from __future__ import annotations

from nodes.project import Project, Setting, Training
from runtime.analysis import analyse
from tests.networks import digits_cnn


def test_that_a_sound_project_has_no_problem() -> None:
    analysis = analyse(Project(digits_cnn(), Training(data=Setting("Digits"))))
    assert not analysis.problems
    assert analysis.summary.weights == 10_410
    assert analysis.source.class_name == "DigitsCnn"


def test_that_too_few_scores_for_the_classes_are_cured() -> None:
    found = digits_cnn()
    head = found.graph["head"].with_params(out_features=3)
    project = Project(
        found.with_graph(found.graph.with_node("head", head)), Training(data=Setting("Digits"))
    )
    (problem,) = analyse(project).problems
    assert "prediction has 3 scores for each sample, but label has 10 classes" in problem.text
    assert problem.fix is not None
    assert not analyse(problem.fix.apply(project)).problems


def test_that_an_empty_project_has_source_and_no_error() -> None:
    analysis = analyse(Project())
    assert not analysis.errors
    assert "class Network(nn.Module):" in analysis.source.text
