"""NumPy files: what is read out of them, and that no file can do harm or take all memory."""

import io
import pickle
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from nodes.datasets import FieldSpec
from nodes.params import Value
from nodes.project import Project, Setting, Training
from runtime.data import DataError, describe, load
from tests.runtime.data.inlined import inlined, run

Array = npt.NDArray[Any]
X = np.arange(24, dtype="float64").reshape(6, 4) / 24
Y = np.array([3, 5, 3, 5, 3, 5])


@pytest.fixture
def setting(tmp_path: Path) -> Callable[..., Setting]:
    def written(arrays: dict[str, Array] | bytes, **params: Value) -> Setting:
        path = tmp_path / "arrays.npz"
        if isinstance(arrays, bytes):
            path.write_bytes(arrays)
        else:
            np.savez(path, **arrays)  # type: ignore[arg-type]
        return Setting("NpzFile", {"path": str(path), **params})

    return written


def archive(entries: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as packed:
        for name, content in entries.items():
            packed.writestr(name, content)
    return file.getvalue()


def npy(array: Array, **change: object) -> bytes:
    """Return the bytes of an array, with a head that may say something else."""
    head = np.lib.format.header_data_from_array_1_0(array) | change
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, head)
    return file.getvalue() + array.tobytes()


def test_that_arrays_become_fields_and_whole_numbers_classes(
    setting: Callable[..., Setting],
) -> None:
    given_setting = setting({"x": X, "y": Y})
    found = describe(given_setting)
    assert found.problems == ()
    assert found.fields == (
        FieldSpec("x", (4,), "float32", "input"),
        FieldSpec("y", (), "int64", "target", ("3", "5")),
    )
    assert (found.rows, found.counts) == (6, {"3": 3, "5": 3})
    data = load(given_setting, {"validation": 0.0})
    assert data.train["x"].equal(torch.tensor(X, dtype=torch.float32))
    assert data.train["y"].tolist() == [0, 1, 0, 1, 0, 1]


def test_that_images_of_bytes_come_to_between_zero_and_one(
    setting: Callable[..., Setting],
) -> None:
    images = np.array([[[0, 255], [51, 102]]] * 4, dtype="uint8")
    given_setting = setting({"image": images, "label": np.array(list("abab"))})
    assert describe(given_setting).fields[0] == FieldSpec("image", (2, 2), "float32", "input")
    first = load(given_setting, {"validation": 0.0}).train["image"][0]
    assert first.flatten().tolist() == pytest.approx([0.0, 1.0, 0.2, 0.4])
    raw = setting({"image": images, "label": np.array(list("abab"))}, scale_bytes=False)
    assert describe(raw).fields[0].dtype == "int64"


@pytest.mark.parametrize(
    ("array", "role", "params", "expected"),
    [
        (np.zeros((6, 3), "float16"), "x", {}, ((3,), "float32", 0)),
        (np.zeros(6, ">f8"), "x", {}, ((1,), "float32", 0)),
        (np.zeros((6, 5), "int32"), "x", {}, ((5,), "int64", 0)),
        (np.zeros(6, "uint64"), "x", {}, ((), "int64", 0)),
        (np.zeros((6, 2), "bool"), "x", {}, ((2,), "bool", 0)),
        (np.asfortranarray(X), "x", {}, ((4,), "float32", 0)),
        (np.array([1.5, 2, 3, 4, 5, 6]), "y", {}, ((1,), "float32", 0)),
        (np.array([[1.0, 2.0]] * 6), "y", {}, ((2,), "float32", 0)),
        (np.array([[1.0], [2.0]] * 3), "y", {}, ((), "int64", 2)),
        (Y, "y", {"task": "regression"}, ((1,), "float32", 0)),
        (Y.astype("uint8"), "y", {"task": "regression"}, ((1,), "float32", 0)),
        (np.arange(6) * 1000, "y", {"task": "regression"}, ((1,), "float32", 0)),
        (np.array([True, False] * 3), "y", {}, ((), "int64", 2)),
        (np.zeros((6, 7), "int64"), "y", {}, ((7,), "int64", 0)),
        (np.zeros((6, 7), "bool"), "y", {}, ((7,), "float32", 0)),
        (np.arange(6 * 4, dtype="uint8").reshape(6, 2, 2), "y", {}, ((2, 2), "int64", 0)),
        (np.full((6, 2, 2), 255, "uint8"), "y", {}, ((2, 2), "float32", 0)),
        (np.eye(6, dtype="uint8"), "x", {}, ((6,), "float32", 0)),
    ],
)
def test_that_each_type_of_array_becomes_a_field(
    setting: Callable[..., Setting],
    array: Array,
    role: str,
    params: dict[str, Value],
    expected: tuple[tuple[int, ...], str, int],
) -> None:
    given_setting = setting({"x": X, "y": Y} | {role: array}, **params)
    found = describe(given_setting)
    field = next(field for field in found.fields if field.name == role)
    assert (field.shape, field.dtype, len(field.classes)) == expected
    loaded = load(given_setting, {"validation": 0.0}).train[role]
    assert tuple(loaded.shape) == (6, *expected[0])
    assert str(loaded.dtype) == f"torch.{expected[1]}"


def test_that_only_the_arrays_that_are_named_have_to_agree(
    setting: Callable[..., Setting],
) -> None:
    arrays = {"x_train": X, "y_train": Y, "x_test": X[:2], "y_test": Y[:2]}
    given_setting = setting(arrays, inputs="x_train", targets="y_train")
    assert [field.name for field in describe(given_setting).fields] == ["x_train", "y_train"]
    assert "differ" in describe(setting(arrays)).problems[0].text


def test_that_arrays_with_odd_names_get_fields_with_proper_ones(
    setting: Callable[..., Setting],
) -> None:
    arrays = {"größe (m)": X, "class": X, "y": Y}
    names = [field.name for field in describe(setting(arrays)).fields]
    assert names == ["gr_e_m", "class_", "y"]


BIG = 2**40
FAULTS: list[tuple[str, Callable[[], dict[str, Array] | bytes], dict[str, Value], str]] = [
    ("no archive", lambda: b"not a zip file", {}, "no .npz file"),
    ("no arrays", lambda: archive({}), {}, "holds no arrays"),
    ("no npy", lambda: archive({"x.npy": b"text"}), {}, "'x' cannot be read"),
    ("a text", lambda: archive({"readme.txt": b"hello " * 99}), {}, "cannot be read"),
    ("cut head", lambda: archive({"x.npy": npy(X)[:20]}), {}, "cannot be read"),
    ("cut body", lambda: archive({"x.npy": npy(X)[:-8]}), {}, "says it has the shape (6, 4)"),
    ("long body", lambda: archive({"x.npy": npy(X) + b"x"}), {}, "says it has the shape"),
    ("huge shape", lambda: archive({"x.npy": npy(X, shape=(BIG, BIG))}), {}, "says it has"),
    ("negative shape", lambda: archive({"x.npy": npy(X, shape=(-1, 4))}), {}, "says it has"),
    ("huge item", lambda: archive({"x.npy": npy(X, descr="|V2000000000")}), {}, "says it has"),
    ("odd dtype", lambda: archive({"x.npy": npy(X, descr="<q9")}), {}, "cannot be read"),
    (
        "a call as dtype",
        lambda: archive({"x.npy": npy(X).replace(b"'<f8'", b"f('8')")}),
        {},
        "cannot be read",
    ),
    ("objects", lambda: {"x": np.array([{}, []], dtype=object)}, {}, "holds Python objects"),
    ("a pickle", lambda: archive({"x.npy": pickle.dumps([1, 2])}), {}, "cannot be read"),
    (
        "a bomb",
        lambda: archive({"x.npy": npy(np.zeros(2**24, "int8"))}, zipfile.ZIP_DEFLATED),
        {},
        "more than 100 times its packed size",
    ),
    ("a packing of others", lambda: archive({"x.npy": npy(X)}, zipfile.ZIP_LZMA), {}, "packed"),
    ("too many arrays", lambda: archive({f"x{i}.npy": b"" for i in range(1001)}), {}, "1,001"),
    ("axes that differ", lambda: {"x": X, "y": Y[:3]}, {}, "'x' (6, 4), 'y' (3,)"),
    ("one sample", lambda: {"x": X[:1], "y": Y[:1]}, {}, "at least 2 samples"),
    ("a number alone", lambda: {"x": np.array(1.0)}, {}, "at least 2 samples"),
    ("nothing inside", lambda: {"x": np.zeros((6, 0)), "y": Y}, {}, "is empty"),
    ("complex", lambda: {"x": X + 1j, "y": Y}, {}, "holds complex128"),
    ("dates", lambda: {"x": np.array(["2020-01-01"] * 6, "datetime64[D]"), "y": Y}, {}, "datetime"),
    ("words that go in", lambda: {"x": np.array(["a"] * 6), "y": Y}, {}, "holds <U1"),
    ("records", lambda: {"x": np.zeros(6, [("a", "i4")]), "y": Y}, {}, "only numbers"),
    ("not a number", lambda: {"x": np.where(X > 0.5, np.nan, X), "y": Y}, {}, "in sample 3, 4, 5"),
    ("beyond float32", lambda: {"x": X * 1e39, "y": Y}, {}, "above 3.4e38"),
    ("one class", lambda: {"x": X, "y": Y * 0}, {}, "'0' in every row"),
    ("a class each", lambda: {"x": X, "y": np.arange(6)}, {}, "6 classes in 6 rows"),
    ("unknown", lambda: {"x": X, "y": Y}, {"inputs": "z"}, "no array 'z': the arrays are 'x', 'y'"),
    ("both ways", lambda: {"x": X, "y": Y}, {"inputs": "x", "targets": "x"}, "no array is left"),
    ("words a row", lambda: {"x": X, "y": np.array([["a", "b"]] * 6)}, {}, "several words"),
]


@pytest.mark.parametrize(
    ("content", "params", "words"),
    [fault[1:] for fault in FAULTS],
    ids=[fault[0] for fault in FAULTS],
)
def test_that_a_fault_is_said_in_words(
    setting: Callable[..., Setting],
    content: Callable[[], dict[str, Array] | bytes],
    params: dict[str, Value],
    words: str,
) -> None:
    given_setting = setting(content(), **params)
    found = describe(given_setting)
    assert found.fields == ()
    (problem,) = found.problems
    assert words in problem.text
    assert problem.text.startswith("NumPy file 'arrays.npz': ")
    with pytest.raises(DataError, match="NumPy file"):
        load(given_setting, {})


def cured(setting: Setting, words: str) -> Setting:
    """Return the setting after the cure of the problem that has these words."""
    problem = next(p for p in describe(setting).problems if words in p.text)
    assert problem.fix is not None
    after = problem.fix.apply(Project(training=Training(data=setting))).training.data
    assert after is not None
    return after


def test_that_a_mask_of_bytes_keeps_its_classes_and_one_of_black_and_white_its_shares(
    setting: Callable[..., Setting],
) -> None:
    mask = np.arange(6 * 4, dtype="uint8").reshape(6, 2, 2) % 3
    assert load(setting({"x": X, "y": mask}), {"validation": 0.0}).train["y"].tolist() == (
        mask.tolist()
    )
    white = mask // 2 * 255
    loaded = load(setting({"x": X, "y": white}), {"validation": 0.0}).train["y"]
    assert loaded.tolist() == (white // 255).tolist()
    flags = np.array([[0, 1], [1, 0]] * 3, dtype="uint8")
    assert load(setting({"x": flags, "y": Y}), {"validation": 0.0}).train["x"].tolist() == (
        flags.tolist()
    )


def test_that_whole_numbers_beyond_int64_do_not_turn_negative(
    setting: Callable[..., Setting],
) -> None:
    large = np.full((6, 2), 2**63 + 5, dtype="uint64")
    after = cured(setting({"x": large, "y": Y}), "above 9.2e18")
    assert load(after, {"validation": 0.0}).train["x"].min() > 9e18


@pytest.mark.parametrize(
    ("names", "targets"),
    [
        (("x_train", "y_train", "x_test", "y_test"), "y_train"),
        (("X_train", "train_labels", "X_val", "y_val"), "train_labels"),
        (("images", "y", "names", "count"), "y"),
    ],
)
def test_that_arrays_of_other_lengths_are_left_out_by_the_cure(
    setting: Callable[..., Setting], names: tuple[str, ...], targets: str
) -> None:
    others = (np.array(["a", "b"]), np.array(3)) if "count" in names else (X[:2], Y[:2])
    arrays = dict(zip(names, (X, Y, *others), strict=True))
    after = cured(setting(arrays), "differ")
    assert (after.params["inputs"], after.params["targets"]) == (names[0], targets)
    assert describe(after).problems == ()


def test_that_arrays_without_names_are_asked_what_is_to_be_foretold(
    setting: Callable[..., Setting],
) -> None:
    after = cured(setting({"arr_0": X, "arr_1": Y}), "no array is taken as a target")
    assert after.params["targets"] == "arr_1"
    assert [field.role for field in describe(after).fields] == ["input", "target"]
    assert describe(setting({"x": X})).problems == ()


def test_that_many_classes_are_asked_about(setting: Callable[..., Setting]) -> None:
    letters = np.arange(780) % 26
    after = cured(setting({"x": np.eye(780), "y": letters}), "26 different whole numbers")
    assert len(describe(after).fields[1].classes) == 26
    years = setting({"x": np.eye(780), "y": letters}, task="regression")
    assert describe(years).problems == ()


def test_that_images_with_their_channels_last_are_pointed_out(
    setting: Callable[..., Setting],
) -> None:
    images = np.zeros((6, 8, 8, 3), dtype="uint8")
    (hint,) = describe(setting({"x": images, "y": Y})).problems
    assert "channels first" in hint.text
    first = images.transpose(0, 3, 1, 2)
    assert describe(setting({"x": first, "y": Y})).problems == ()


def test_that_numbers_that_float32_takes_for_the_same_are_pointed_out(
    setting: Callable[..., Setting],
) -> None:
    times = 1.6e9 + np.arange(6)
    (hint,) = describe(setting({"x": times, "y": Y})).problems
    assert "float32 with its 7 digits" in hint.text
    assert describe(setting({"x": times - times[0], "y": Y})).problems == ()
    assert describe(setting({"x": np.full(6, 0.1), "y": Y})).problems == ()


def test_that_three_classes_are_no_yes_or_no(setting: Callable[..., Setting]) -> None:
    given_setting = setting({"x": X, "y": np.array([0, 1, 2] * 2)}, labels="binary")
    (problem,) = describe(given_setting).problems
    assert problem.fix is not None
    cured = problem.fix.apply(Project(training=Training(data=given_setting))).training.data
    assert cured is not None
    assert describe(cured).fields[1].shape == (3,)


def test_that_an_array_in_the_archive_twice_is_refused(setting: Callable[..., Setting]) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("x.npy", npy(X))
        packed.writestr("x", npy(X))
    assert "two arrays" in describe(setting(file.getvalue())).problems[0].text


def test_that_sizes_that_lie_are_found_before_memory_is_given(
    setting: Callable[..., Setting],
) -> None:
    packed = bytearray(archive({"x.npy": npy(X)}))
    directory = packed.rindex(b"PK\x01\x02")
    packed[directory + 24 : directory + 28] = struct.pack("<I", 2**31)
    assert "and at most 1 GiB" in describe(setting(bytes(packed))).problems[0].text


def test_that_an_encrypted_array_is_refused(setting: Callable[..., Setting]) -> None:
    packed = bytearray(archive({"x.npy": npy(X)}))
    packed[packed.rindex(b"PK\x01\x02") + 8] |= 1
    assert "encrypted" in describe(setting(bytes(packed))).problems[0].text


def test_that_nothing_in_a_file_is_executed(
    setting: Callable[..., Setting], tmp_path: Path
) -> None:
    class Hostile:
        def __reduce__(self) -> tuple[Callable[..., object], tuple[str, str]]:
            return open, (str(tmp_path / "marker"), "w")

    file = io.BytesIO()
    np.save(file, np.array([Hostile(), Hostile()]), allow_pickle=True)
    given_setting = setting(archive({"x.npy": file.getvalue(), "y.npy": npy(Y)}))
    assert describe(given_setting).fields == ()
    with pytest.raises(DataError):
        load(given_setting, {})
    assert not (tmp_path / "marker").exists()


@given(place=st.integers(0, 10_000), byte=st.integers(0, 255), packed=st.booleans())
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_a_changed_byte_is_refused_in_words_or_does_not_matter(
    setting: Callable[..., Setting], place: int, byte: int, *, packed: bool
) -> None:
    entries = {"x.npy": npy(X), "y.npy": npy(Y)}
    content = bytearray(archive(entries, zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED))
    content[place % len(content)] = byte
    given_setting = setting(bytes(content))
    if describe(given_setting).fields:
        load(given_setting, {})


@given(
    npst.arrays(
        st.sampled_from(["float32", "float64", "int16", "uint8", "bool"]),
        npst.array_shapes(min_dims=1, max_dims=4, min_side=2, max_side=5),
    )
)
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_any_numbers_load_as_described(setting: Callable[..., Setting], array: Array) -> None:
    target = np.arange(len(array)) % 2
    given_setting = setting({"x": array, "y": target}, task="classification")
    found = describe(given_setting)
    if not found.fields:
        assert "not finite" in found.problems[0].text
        return
    data = load(given_setting, {"validation": 0.0})
    assert tuple(data.train["x"].shape) == (len(array), *found.fields[0].shape)
    assert str(data.train["x"].dtype) == f"torch.{found.fields[0].dtype}"
    assert bool(data.train["x"].isfinite().all())


@pytest.mark.parametrize("labels", ["classes", "one_hot"])
def test_that_the_exported_lines_read_equal_bits(
    setting: Callable[..., Setting], monkeypatch: pytest.MonkeyPatch, labels: str
) -> None:
    images = np.arange(6 * 9, dtype="uint8").reshape(6, 3, 3)
    arrays = {"image": images, "codes": Y, "flag": Y > 3, "y": np.array(list("ababab"))}
    given_setting = setting(arrays, labels=labels)
    monkeypatch.chdir(Path(str(given_setting.params["path"])).parent)
    prepared: dict[str, Value] = {"scaling": "standardise", "validation": 0.3}
    ours = load(given_setting, prepared)
    theirs = run(inlined(given_setting, prepared, path="arrays.npz"))
    for part in ("train", "validation"):
        one, other = getattr(ours, part), getattr(theirs, part)
        assert one.keys() == other.keys() == {"image", "codes", "flag", "y"}
        assert all(one[name].equal(other[name]) for name in one)
