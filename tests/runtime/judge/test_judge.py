"""What is said of trained models: checked against scikit-learn and against the training itself."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn import metrics
from torch import nn
from torch.nn import functional as F

from nodes.project import Project, Setting, Training
from runtime.data import describe
from runtime.data.spelling import as_numbers, as_text
from runtime.judge.curves import (
    MACRO,
    at_threshold,
    best_threshold,
    calibration,
    precision_recall,
    receiver,
)
from runtime.judge.drawn import drawn, habit_of, pictured
from runtime.judge.figures import (
    averages,
    by_error,
    class_figures,
    class_rows,
    confusion,
    most_confused,
    shares,
)
from runtime.judge.hand import FormError, ask, blanks, typed, written
from runtime.judge.heads import Head
from runtime.judge.kept import Kept
from runtime.judge.opened import Opened
from runtime.judge.random import OwnRandom
from runtime.judge.report import report, tables
from runtime.judge.residuals import histogram, number_figures, number_rows
from runtime.judge.saliency import METHODS, ExplainError, Question, explain, methods
from runtime.judge.verdict import CancelledError, Verdict, judge, task_of
from runtime.train.evaluation import evaluate
from runtime.train.launch import train
from runtime.train.run import RunError, prepare
from tests.judged_runs import Runs, project_of
from tests.networks import network, node


@pytest.fixture
def digits(runs: Runs) -> Verdict:
    return runs.judged("digits_cnn").verdicts["loss"]


def test_that_the_accuracy_and_the_mean_loss_are_those_of_the_training(
    runs: Runs, digits: Verdict
) -> None:
    figures = evaluate(runs.run("digits_cnn"))["validation"]
    assert class_figures(digits)["accuracy"] == pytest.approx(figures["accuracy"], abs=1e-6)
    assert digits.losses.mean() == pytest.approx(figures["loss"], rel=1e-4)


def test_that_figures_of_classes_are_those_of_scikit_learn(digits: Verdict) -> None:
    truth, guess = digits.truth, digits.said.argmax(axis=1)
    assert (confusion(digits) == metrics.confusion_matrix(truth, guess)).all()
    rows = class_rows(digits)
    assert [row.recall for row in rows] == pytest.approx(
        metrics.recall_score(truth, guess, average=None)
    )
    assert [row.overlap for row in rows] == pytest.approx(
        metrics.jaccard_score(truth, guess, average=None)
    )
    means = averages(rows)
    for name, found in means.items():
        expected = metrics.precision_recall_fscore_support(truth, guess, average=name)[:3]
        assert found == pytest.approx(expected)
    figures = class_figures(digits)
    assert figures["accuracy"] == pytest.approx(metrics.accuracy_score(truth, guess))
    assert figures["matthews"] == pytest.approx(metrics.matthews_corrcoef(truth, guess))
    chances = digits.said.astype(float)
    chances /= chances.sum(axis=1, keepdims=True)
    assert figures["log_loss"] == pytest.approx(metrics.log_loss(truth, chances), rel=1e-4)
    area = metrics.roc_auc_score(truth, digits.said, multi_class="ovr")
    macro, three = receiver(digits, MACRO), precision_recall(digits, 3)
    assert macro is not None
    assert three is not None
    assert macro.area == pytest.approx(area, abs=1e-6)
    assert three.area == pytest.approx(
        metrics.average_precision_score(truth == 3, digits.said[:, 3])
    )


def test_that_the_calibration_error_is_that_of_torchmetrics(digits: Verdict) -> None:
    from torchmetrics.functional.classification import multiclass_calibration_error

    expected = multiclass_calibration_error(
        torch.tensor(digits.said), torch.tensor(digits.truth), 10, n_bins=10
    )
    found = calibration(digits)
    assert found.error == pytest.approx(float(expected), abs=1e-5)
    assert found.counts.sum() == len(digits.truth)


def test_that_a_cell_of_the_matrix_leads_to_its_samples(runs: Runs, digits: Verdict) -> None:
    matrix = confusion(digits)
    for truth, guess in ((0, 0), *[(c.truth, c.guess) for c in most_confused(matrix)[:3]]):
        found = digits.of_cell(truth, guess)
        assert len(found) == matrix[truth, guess]
        labels = runs.judged("digits_cnn").fields["label"][found]
        assert (labels == truth).all()
    assert shares(matrix).sum(axis=1) == pytest.approx(1.0)
    errors = 1 - np.diag(shares(matrix))
    assert errors[by_error(matrix)].tolist() == sorted(errors.tolist(), reverse=True)


def test_that_samples_know_their_row_in_the_dataset(runs: Runs) -> None:
    from sklearn.datasets import load_digits

    judged = runs.judged("digits_cnn")
    assert (load_digits().target[judged.rows] == judged.fields["label"].numpy()).all()
    worst = judged.verdicts["loss"].worst_first()
    losses = judged.verdicts["loss"].losses
    assert losses[worst].tolist() == sorted(losses.tolist(), reverse=True)


def test_that_numbers_are_judged_in_their_own_units(runs: Runs) -> None:
    from sklearn.datasets import load_diabetes

    judged = runs.judged("diabetes_regression")
    verdict = judged.verdicts["loss"]
    assert verdict.task == "numbers"
    truth = load_diabetes().target[judged.rows]
    assert verdict.truth.ravel() == pytest.approx(truth, rel=1e-4)
    said, figures = verdict.said.ravel(), number_figures(verdict)
    assert figures["mae"] == pytest.approx(metrics.mean_absolute_error(truth, said), rel=1e-4)
    assert figures["r2"] == pytest.approx(metrics.r2_score(truth, said), rel=1e-3)
    assert number_rows(verdict)[0].name == "progression"
    bins = histogram(said - truth)
    assert bins.counts.sum() == len(truth)


def test_that_the_samples_of_sequences_are_judged_word_by_word(runs: Runs) -> None:
    verdict = runs.judged("lstm_tagger").verdicts["loss"]
    assert verdict.task == "classes"
    assert verdict.places == (12,)
    assert len(verdict.truth) == 12 * len(verdict.losses)
    assert verdict.wrong.sum() == (verdict.guess != verdict.truth).sum()
    assert set(verdict.spots) == set(range(12))


def test_that_an_autoencoder_is_judged_by_what_it_rebuilds(runs: Runs) -> None:
    verdict = runs.judged("digits_autoencoder").verdicts["loss"]
    assert verdict.task == "rebuilt"
    assert verdict.said.shape == verdict.truth.shape == (359, 1, 8, 8)


@pytest.mark.parametrize(
    ("says", "shape", "classes", "task"),
    [
        ("yes_scores", (4, 1), ("no", "yes"), "yes_no"),
        ("yes_scores", (4, 5), (), "labels"),
        ("yes_scores", (4, 3), ("a", "b", "c"), "classes"),
        ("yes_chances", (4, 1, 8, 8), (), "yes_no"),
        ("scores", (4, 3), (), "classes"),
        ("numbers", (4, 2), (), "numbers"),
        ("numbers", (4, 3, 8, 8), (), "rebuilt"),
        ("", (4, 2), (), "unknown"),
    ],
)
def test_that_the_task_follows_from_the_loss_and_the_shape(
    says: str, shape: tuple[int, ...], classes: tuple[str, ...], task: str
) -> None:
    head = Head("loss", says, classes=classes)  # type: ignore[arg-type]
    assert task_of(head, torch.zeros(shape), torch.zeros(shape)) == task


def test_that_every_loss_with_a_prediction_says_what_it_takes_it_for() -> None:
    import nodes.library  # noqa: F401
    from nodes.layer import LAYERS

    silent = {
        name
        for name, kind in LAYERS.items()
        if kind.role == "loss"
        and {"prediction", "target"} <= {port.name for port in kind.inputs}
        and not kind.build(kind.fresh()).said()
    }
    assert silent == {"KLDiv", "HingeEmbedding", "CTC"}


def test_that_judging_leaves_the_random_numbers_of_a_training_alone(runs: Runs) -> None:
    run = runs.run("digits_cnn")
    torch.manual_seed(5)
    before = torch.get_rng_state()
    opened = Opened(run)
    opened.outputs({"image": torch.zeros(2, 1, 8, 8)})
    with OwnRandom(7):
        drawings = [
            (torch.rand(9), torch.randn(9), torch.randint(5, (9,)), torch.randperm(9)),
            (torch.rand_like(before.float()), torch.randn_like(before.float())),
            (nn.Linear(4, 4).weight, nn.LSTM(4, 4).weight_hh_l0),
            (F.gumbel_softmax(torch.zeros(3, 3)), torch.bernoulli(torch.full((9,), 0.5))),
        ]
    assert all(drawings)
    assert torch.equal(torch.get_rng_state(), before)
    with OwnRandom(7):
        assert torch.equal(torch.rand(9), drawings[0][0])


def test_that_a_checkpoint_of_an_epoch_can_be_judged(runs: Runs) -> None:
    run = runs.run("iris_mlp")
    first, kept = Opened(run, 1), Opened(run)
    one = judge(first, "validation").verdicts["loss"]
    best = judge(kept, "validation").verdicts["loss"]
    assert one.losses.mean() > best.losses.mean()


def test_that_judging_can_be_called_off_and_tells_how_far_it_is(runs: Runs) -> None:
    opened = runs.opened("digits_cnn")
    told: list[tuple[int, int]] = []
    judge(opened, "validation", lambda done, of: told.append((done, of)))
    assert told[0] == (0, 359)
    assert told[-1] == (359, 359)
    with pytest.raises(CancelledError):
        judge(opened, "validation", should_stop=lambda: True)


def test_that_a_run_without_weights_says_when_there_will_be_some(tmp_path: Path) -> None:
    run = prepare(project_of("iris_mlp"), tmp_path / "run")
    with pytest.raises(RunError, match="first checkpoint"):
        Opened(run)


# --- yes or no ------------------------------------------------------------------------------------


def answered(said: list[float], truth: list[int]) -> Verdict:
    """Return a verdict on one question."""
    count = len(said)
    return Verdict(
        Head("loss", "yes_scores"), "yes_no", ("no", "yes"), (), np.array(said),
        np.array(truth), np.arange(count), np.zeros(count, int), np.zeros(count),
    )  # fmt: skip


def test_that_a_threshold_moves_what_is_said() -> None:
    verdict = answered([0.1, 0.4, 0.6, 0.9], [0, 1, 0, 1])
    half, low = at_threshold(verdict, 0, 0.5), at_threshold(verdict, 0, 0.3)
    assert (half.hits, half.false_alarms, half.misses, half.rejections) == (1, 1, 1, 1)
    assert (low.recall, low.precision) == (1.0, pytest.approx(2 / 3))
    assert confusion(verdict, 0.3).tolist() == [[1, 1], [0, 2]]
    assert best_threshold(verdict, 0) == pytest.approx(0.4)


def test_that_curves_of_one_class_alone_are_none() -> None:
    verdict = answered([0.1, 0.4], [1, 1])
    assert receiver(verdict, 0) is None
    assert precision_recall(verdict, MACRO) is None
    assert class_figures(verdict)["accuracy"] == 0.0


def test_that_chances_that_are_no_numbers_have_no_part_in_the_curves() -> None:
    nan, truth = float("nan"), [0, 1, 0, 1]
    clean = answered([0.1, 0.4, 0.6, 0.9], truth)
    spoiled = answered([0.1, 0.4, 0.6, 0.9, nan, float("inf")], [*truth, 1, 0])
    for curve in (receiver, precision_recall):
        one, other = curve(clean, 0), curve(spoiled, 0)
        assert one is not None
        assert other is not None
        assert one.area == other.area
    assert calibration(clean).error == calibration(spoiled).error
    assert best_threshold(clean, 0) == best_threshold(spoiled, 0)
    assert receiver(answered([nan, nan], [0, 1]), MACRO) is None


def test_that_answers_without_a_number_are_told_with_what_to_do(runs: Runs) -> None:
    opened = runs.opened("digits_cnn")
    good = {name: weight.clone() for name, weight in opened.model.state_dict().items()}
    with torch.no_grad():
        for weight in opened.model.parameters():
            weight.fill_(float("nan"))
    with pytest.raises(ValueError, match="loss cannot be judged, as no answer of these weights"):
        judge(opened, "validation")
    opened.model.load_state_dict(good)


def test_that_several_questions_are_judged_one_by_one() -> None:
    random = np.random.default_rng(0)
    truth, said = random.integers(0, 2, (50, 4)), random.random((50, 4))
    verdict = Verdict(
        Head("loss", "yes_scores"), "labels", tuple("abcd"), (), said, truth, np.arange(50),
        np.zeros(50, int), np.zeros(50),
    )  # fmt: skip
    guess = (said >= 0.5).astype(int)
    rows = class_rows(verdict)
    assert [row.f1 for row in rows] == pytest.approx(metrics.f1_score(truth, guess, average=None))
    assert class_figures(verdict)["macro_precision"] == pytest.approx(
        metrics.precision_score(truth, guess, average="macro")
    )
    macro = receiver(verdict, MACRO)
    assert macro is not None
    assert macro.area == pytest.approx(metrics.roc_auc_score(truth, said))


# --- by hand --------------------------------------------------------------------------------------


def test_that_a_digit_of_the_data_drawn_large_and_aside_is_brought_back(runs: Runs) -> None:
    opened, judged = runs.opened("digits_cnn"), runs.judged("digits_cnn")
    habit = habit_of(judged.fields["image"])
    assert (habit.low, habit.high) == (0.0, 1.0)
    assert habit.size > 0.9
    right = 0
    chosen = np.flatnonzero(judged.verdicts["loss"].guess == judged.verdicts["loss"].truth)[:40]
    for sample in chosen:
        small = judged.fields["image"][sample, 0].numpy()
        ink = np.zeros((280, 280))
        ink[100:228, 20:148] = np.kron(small, np.ones((16, 16)))
        (said,) = ask(opened, {"image": drawn(ink, habit, (1, 8, 8))})
        assert said.values.sum() == pytest.approx(1.0, abs=1e-5)
        right += said.values.argmax() == judged.fields["label"][sample]
    assert right >= 36


def test_that_nothing_drawn_is_an_empty_picture_and_dark_ink_stays_dark() -> None:
    light = torch.ones(5, 1, 8, 8)
    light[:, :, 2:6, 3:5] = 0.0
    habit = habit_of(light)
    assert (habit.low, habit.high) == (1.0, 0.0)
    assert (drawn(np.zeros((50, 50)), habit, (1, 8, 8)) == 1.0).all()
    ink = np.zeros((80, 80))
    ink[5:45, 10:30] = 1.0
    made = drawn(ink, habit, (3, 8, 8))
    assert made.shape == (1, 3, 8, 8)
    assert made[0, 0, 3, 3] < 0.2
    assert made[0, 0, 0, 0] > 0.9


def test_that_an_opened_picture_takes_the_size_and_channels_of_the_data(runs: Runs) -> None:
    habit = habit_of(runs.judged("digits_cnn").fields["image"])
    made = pictured(np.full((40, 60, 3), 255, np.uint8), (1, 8, 8), habit)
    assert made.shape == (1, 1, 8, 8)
    assert made.numpy() == pytest.approx(1.0)


def test_that_a_typed_row_says_what_the_sample_itself_says(runs: Runs) -> None:
    opened, judged = runs.opened("diabetes_regression"), runs.judged("diabetes_regression")
    names = [blank.name for blank in blanks(opened.samples, opened.inputs)]
    assert names == ["age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6"]
    texts = written(opened, judged.part, 4)
    (said,) = ask(opened, typed(opened, texts))
    assert said.values == pytest.approx(judged.verdicts["loss"].said[4], rel=1e-3)
    with pytest.raises(FormError, match="bmi must be a number, but is heavy") as refused:
        typed(opened, {**texts, "bmi": "heavy"})
    assert refused.value.name == "bmi"


def test_that_a_typed_text_is_read_word_by_word(runs: Runs) -> None:
    opened, judged = runs.opened("lstm_tagger"), runs.judged("lstm_tagger")
    text = written(opened, judged.part, 2)["words"]
    assert len(text.split()) == 12
    (said,) = ask(opened, typed(opened, {"words": text}))
    verdict = judged.verdicts["loss"]
    assert (said.values.argmax(axis=0) == verdict.guess[verdict.items_of(2)]).all()
    with pytest.raises(FormError, match="zebra is none of its words"):
        typed(opened, {"words": f"zebra {text}"})
    with pytest.raises(FormError, match="but 999999 is larger"):
        typed(opened, {"words": "999999"})


def test_that_signs_run_together_and_words_stand_apart() -> None:
    signs = "0123456789+=;"
    assert as_text([1, 10, 2, 11, 3, 12], signs) == "1+2=3;"
    assert as_numbers("1+2=3;", signs) == [1, 10, 2, 11, 3, 12]
    assert as_text([1, 3, 0], ["", "<begin>", "<end>", "one"]) == "<begin> one"
    assert as_text([4, 7], ()) == "4 7"


# --- why ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_that_a_picture_is_explained_pixel_by_pixel(runs: Runs, method: str) -> None:
    if method != "gradient":
        pytest.importorskip("captum")
    opened, judged = runs.opened("digits_cnn"), runs.judged("digits_cnn")
    assert methods(opened, "image") == METHODS
    one = {"image": judged.fields["image"][:1]}
    heat = explain(opened, one, Question("loss", 3, "image", method))
    other = explain(opened, one, Question("loss", 5, "image", method))
    assert heat.shape == (8, 8)
    assert abs(heat).max() == pytest.approx(1.0)
    assert not np.allclose(heat, other)
    assert all(weight.grad is None for weight in opened.model.parameters())


def test_that_integrated_gradients_add_up_to_the_difference_of_the_scores(runs: Runs) -> None:
    pytest.importorskip("captum")
    opened, judged = runs.opened("digits_mlp"), runs.judged("digits_mlp")
    image = judged.fields["image"][:1]
    heat = explain(opened, {"image": image}, Question("loss", 3, "image", "integrated_gradients"))
    with torch.no_grad():
        scores = [opened.outputs({"image": x})["scores"][0, 3] for x in (image, image * 0)]
    gap = float(scores[0] - scores[1])
    assert np.sign(heat.sum()) == np.sign(gap)


def test_that_words_are_explained_by_their_embedding(runs: Runs) -> None:
    pytest.importorskip("captum")
    opened, judged = runs.opened("lstm_tagger"), runs.judged("lstm_tagger")
    one = {"words": judged.fields["words"][:1]}
    tag = int(judged.fields["tags"][0, 4])
    for method in methods(opened, "words"):
        heat = explain(opened, one, Question("loss", tag, "words", method, spot=4))
        assert heat.shape == (12,)
        assert abs(heat[:4]).max() > 0.0


def test_that_without_captum_it_is_said_what_to_install(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "captum.attr", None)
    opened, judged = runs.opened("digits_cnn"), runs.judged("digits_cnn")
    one = {"image": judged.fields["image"][:1]}
    assert explain(opened, one, Question("loss", 3, "image")).shape == (8, 8)
    with pytest.raises(ExplainError, match="-m pip install captum"):
        explain(opened, one, Question("loss", 3, "image", "grad_cam"))


# --- a report -------------------------------------------------------------------------------------


def test_that_the_report_is_json_with_the_matrix_and_the_classes(runs: Runs) -> None:
    found = json.loads(json.dumps(report(runs.judged("iris_mlp")), allow_nan=False))["loss"]
    assert found["classes"] == ["setosa", "versicolor", "virginica"]
    assert np.sum(found["confusion"]) == found["samples"] == 30
    assert [row["name"] for row in found["by_class"]] == found["classes"]
    assert set(found["averages"]) == {"macro", "weighted"}
    assert found["worst"][0]["loss"] >= found["worst"][1]["loss"]


def test_that_many_classes_are_told_by_their_confusions() -> None:
    count = 1000
    truth = np.repeat(np.arange(count), 2)
    said = np.eye(count, dtype=np.float32)[truth]
    said[0] = np.eye(count)[7]
    verdict = Verdict(
        Head("loss", "scores"), "classes", tuple(map(str, range(count))), (), said, truth,
        np.arange(2 * count), np.zeros(2 * count, int), np.zeros(2 * count),
    )  # fmt: skip
    titles = {title: rows for title, rows, _ in tables(verdict)}
    assert titles["most frequent confusions"] == [
        ["truth", "taken for", "count", "share of truth"],
        ["0", "7", "1", "50.0%"],
    ]


def test_that_each_loss_of_a_network_is_a_head_the_weightiest_first() -> None:
    from nodes.examples import read_example
    from runtime.judge.heads import heads_of

    project = read_example("bert_base").project
    assert project.training.data is not None
    heads = heads_of(project.network.graph, describe(project.training.data).fields)
    assert {(head.name, head.target) for head in heads} == {
        ("word_loss", "target"), ("pair_loss", "follows"),
    }  # fmt: skip
    project = read_example("googlenet_auxiliary").project
    assert project.training.data is not None
    heads = heads_of(project.network.graph, describe(project.training.data).fields)
    assert heads[0].name == "main_loss"
    assert heads[0].classes == tuple("0123456789")


def test_that_what_was_judged_is_kept_and_data_read_once(runs: Runs) -> None:
    kept, folder = Kept(), runs.run("iris_mlp").folder
    first, again, epoch = (
        kept.evaluate(folder, number, "", lambda _done, _of: None, lambda: False)
        for number in (None, None, 1)
    )
    assert first.judged is again.judged
    assert epoch.judged is not first.judged
    assert epoch.opened.samples is first.opened.samples


def test_that_a_project_without_losses_has_nothing_to_judge() -> None:
    from runtime.judge.heads import heads_of

    empty = Project(training=Training(data=Setting("Iris", {})))
    assert heads_of(empty.network.graph, ()) == ()


def test_that_predictions_that_are_not_finite_are_left_out_of_figures() -> None:
    verdict = Verdict(
        Head("loss", "numbers"), "numbers", ("y",), (), np.array([[1.0], [np.inf], [np.nan]]),
        np.array([[2.0], [0.0], [0.0]]), np.arange(3), np.zeros(3, int), np.zeros(3),
    )  # fmt: skip
    assert number_figures(verdict)["mae"] == 1.0
    assert number_rows(verdict)[0].bias == -1.0


def test_that_words_of_a_table_are_chosen_and_its_numbers_typed(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    lines = ["weight,colour,kind"]
    for _ in range(60):
        weight, colour = random.random() * 9, random.choice(["red", "green", "blue"])
        lines.append(f"{weight:.3f},{colour},{'ripe' if colour == 'red' else 'raw'}")
    path = tmp_path / "fruit.csv"
    path.write_text("\n".join(lines) + "\n")
    nodes = {
        "features": node("Input", shape=(4,), field="features"),
        "head": node("Linear", out_features=2),
        "scores": node("Output"),
        "label": node("Input", shape=(), dtype="int64", field="label"),
        "loss": node("CrossEntropy"),
    }
    links = ("features > head", "head > scores", "head > loss.prediction", "label > loss.target")
    data = Setting("CsvFile", {"path": str(path)})
    training = Training(data, {}, {"epochs": 1})
    describe(data)
    run = prepare(Project(network(nodes, *links), training), tmp_path / "run")
    train(run, lambda _: None)
    opened = Opened(run)
    weight, colour = blanks(opened.samples, opened.inputs)
    assert (weight.name, weight.choices) == ("weight", ())
    assert (colour.name, colour.choices) == ("colour", ("blue", "green", "red"))
    texts = written(opened, "validation", 0)
    assert texts["colour"] in colour.choices
    given = typed(opened, {"weight": "2,5", "colour": "green"})
    assert given["features"].tolist() == [[2.5, 0.0, 1.0, 0.0]]
    (said,) = ask(opened, given)
    assert said.names == ("raw", "ripe")
    with pytest.raises(FormError, match="colour must be one of blue, green, red"):
        typed(opened, {"weight": "1", "colour": "pink"})
