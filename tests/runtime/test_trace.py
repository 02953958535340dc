"""Shapes, dtypes and the first cause of each failure."""

from __future__ import annotations

import pytest

from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network
from nodes.problem import Problem
from nodes.project import Project
from runtime.trace import trace
from tests.networks import digits_cnn, graph, network, node


def shapes(found: Network) -> dict[str, str]:
    return {
        "/".join(use): ", ".join(map(str, kept.outputs.values()))
        for use, kept in trace(found).uses.items()
    }


def only_problem(found: Network) -> Problem:
    (problem,) = trace(found).problems
    return problem


def cured(found: Network) -> Network:
    problem = only_problem(found)
    assert problem.fix is not None
    return problem.fix.apply(Project(found)).network


def test_that_the_batch_is_called_n_and_sizes_flow_through() -> None:
    found = shapes(digits_cnn())
    assert found["image"] == "N × 1 × 8 × 8"
    assert found["conv"] == "N × 16 × 8 × 8"
    assert found["flatten"] == "N × 1024"
    assert found["head"] == "N × 10"
    assert found["loss"] == ""


def test_that_dtypes_flow_too() -> None:
    traced = trace(
        network(
            {
                "words": node("Input", shape=("T",), dtype="int64"),
                "embedding": node("Embedding", num_embeddings=50, embedding_dim=8),
            },
            "words > embedding",
        )
    )
    assert traced.uses["embedding",].outputs["y"].dtype == "float32"
    assert traced.uses["embedding",].outputs["y"].dims == ("N", "T", 8)


def test_that_recurrent_layers_keep_a_free_time_axis() -> None:
    found = shapes(
        network(
            {
                "series": node("Input", shape=("T", 3)),
                "lstm": node("LSTM", hidden_size=7, bidirectional=True),
            },
            "series > lstm",
        )
    )
    assert found["lstm"] == "N × T × 14, 2 × N × 7, 2 × N × 7"


def test_that_a_failure_is_told_once_and_the_rest_waits() -> None:
    found = network(
        {
            "image": node("Input", shape=(1, 8, 8)),
            "conv": node("Conv2d", in_channels=3),
            "relu": node("ReLU"),
            "head": node("Linear"),
        },
        "image > conv",
        "conv > relu",
        "relu > head",
    )
    problem = only_problem(found)
    assert problem.where == ("conv",)
    assert problem.param == "in_channels"
    assert "in_channels is 3, but x = N × 1 × 8 × 8 has 1 there" in problem.text
    assert ("relu",) not in trace(found).uses
    assert shapes(cured(found))["head"] == "N × 16 × 8 × 64"


def test_that_a_kernel_larger_than_the_image_is_explained_and_cured() -> None:
    found = network(
        {"image": node("Input", shape=(1, 4, 4)), "conv": node("Conv2d", kernel_size=7)},
        "image > conv",
    )
    assert "kernel_size must fit into an input of 4 × 4" in only_problem(found).text
    assert shapes(cured(found))["conv"] == "N × 16 × 4 × 4"


def test_that_real_numbers_into_an_embedding_are_cured_at_the_input() -> None:
    found = network(
        {"words": node("Input", shape=(5,)), "embedding": node("Embedding")}, "words > embedding"
    )
    assert "x is float32, but wants whole numbers" in only_problem(found).text
    assert cured(found).graph["words"].params["dtype"] == "int64"


def test_that_a_prediction_that_would_be_stretched_over_its_target_is_refused() -> None:
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "target": node("Input", shape=()),
            "head": node("Linear", out_features=1),
            "loss": node("MSE"),
        },
        "x > head",
        "head > loss.prediction",
        "target > loss.target",
    )
    assert "target must have the shape N × 1 of prediction, but is N" in only_problem(found).text
    assert not trace(cured(found)).problems


def test_that_scores_of_each_row_are_cured_by_a_flatten_before_the_last_layer() -> None:
    found = network(
        {
            "image": node("Input", shape=(1, 8, 8)),
            "label": node("Input", shape=(), dtype="int64"),
            "head": node("Linear", out_features=10),
            "loss": node("CrossEntropy"),
        },
        "image > head",
        "head > loss.prediction",
        "label > loss.target",
    )
    assert "prediction must hold the scores of two or more classes" in only_problem(found).text
    after = cured(found)
    assert not trace(after).problems
    assert any(n.type == "Flatten" for n in after.graph.nodes.values())


def test_that_scores_at_each_step_are_cured_by_moving_the_classes() -> None:
    found = network(
        {
            "words": node("Input", shape=(6, 4)),
            "tags": node("Input", shape=(6,), dtype="int64"),
            "head": node("Linear", out_features=9),
            "loss": node("CrossEntropy"),
        },
        "words > head",
        "head > loss.prediction",
        "tags > loss.target",
    )
    after = cured(found)
    assert not trace(after).problems
    assert any(n.type == "Transpose" for n in after.graph.nodes.values())


def test_that_weights_larger_than_memory_are_a_problem_not_an_allocation() -> None:
    found = network(
        {"x": node("Input", shape=(10**6,)), "head": node("Linear", out_features=10**6)},
        "x > head",
    )
    assert "its weights need 3,725 GiB" in only_problem(found).text


def test_that_a_free_axis_cannot_size_a_layer() -> None:
    found = network(
        {"series": node("Input", shape=(3, "T")), "head": node("Linear")}, "series > head"
    )
    assert "has the free size T there" in only_problem(found).text


def test_that_a_free_axis_keeps_its_name_through_pooling_and_convolution() -> None:
    found = shapes(
        network(
            {
                "series": node("Input", shape=(3, "T")),
                "pool": node("MaxPool1d", kernel_size=2),
                "conv": node("Conv1d", kernel_size=3, padding=0),
            },
            "series > pool",
            "series > conv",
        )
    )
    assert found["pool"] == "N × 3 × T/2"
    assert found["conv"].endswith("× T-2")


def test_that_sums_that_do_not_fit_name_both_shapes() -> None:
    found = network(
        {"a": node("Input", shape=(3,)), "b": node("Input", shape=(4,)), "sum": node("Add")},
        "a > sum.x1",
        "b > sum.x2",
    )
    assert "x2 must have the shape N × 3 of x1" in only_problem(found).text


@pytest.mark.parametrize("tied", [False, True])
def test_that_a_repeat_counts_its_weights_by_copies(tied: bool) -> None:  # noqa: FBT001
    found = network(
        {
            "x": node("Input", shape=(6,)),
            "layer": node("Linear", out_features=6, repeat=3, tied=tied),
        },
        "x > layer",
    )
    use = trace(found).uses["layer",]
    assert use.weight_count == 42 * (1 if tied else 3)
    assert use.operations == 36 * 3


def test_that_a_repeat_that_changes_its_size_is_refused() -> None:
    found = network(
        {"x": node("Input", shape=(6,)), "layer": node("Linear", out_features=5, repeat=3)},
        "x > layer",
    )
    assert "it makes N × 5 of N × 6, so its copies would differ" in only_problem(found).text
    assert not trace(cured(found)).problems


def test_that_each_use_of_a_block_has_its_own_shapes() -> None:
    inside = graph(
        {
            "x": node("Input"),
            "layer": node("Linear", out_features=Expr("width * 2")),
            "y": node("Output"),
        },
        "x > layer",
        "layer > y",
    )
    block = Block("Wide", inside, (BlockParameter("width", 4),))
    found = network(
        {
            "start": node("Input", shape=(3,)),
            "first": node("block:Wide"),
            "second": node("block:Wide", width=10),
        },
        "start > first",
        "first > second",
        blocks={"Wide": block},
    )
    traced = trace(found)
    assert not traced.problems
    assert str(traced.uses["first", "layer"].outputs["y"]) == "N × 8"
    assert str(traced.uses["second",].outputs["y"]) == "N × 20"
    assert traced.uses["second", "layer"].params["in_features"] == 8
