"""Project files: read, written, refused with place and cure, never half written."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from nodes.expressions import parse_expression
from nodes.file import (
    FileError,
    decode_nodes,
    dumps,
    encode_nodes,
    loads,
    newer_version,
    read,
    unmarked,
    write,
)
from nodes.graph import Block, BlockParameter, Endpoint, Frame, Graph, Link, Network, Node
from nodes.layer import LAYERS
from nodes.migrations import migrated
from nodes.over_time import OverTime
from nodes.project import Phase, Project, Setting, Training
from tests.nodes import strategies


def _link(source: str, target: str) -> Link:
    return Link(Endpoint(*source.split(".")), Endpoint(*target.split(".")))


def _project() -> Project:
    block = Block(
        "Residual",
        Graph(
            {
                "a": Node("Input", "x"),
                "b": Node("Linear", "wide", {"out_features": parse_expression("channels*4")}),
                "c": Node("Output", "y"),
            },
            frozenset([_link("a.y", "b.x"), _link("b.y", "c.x")]),
        ),
        (BlockParameter("channels", 16, "Width."),),
        "Adds nothing yet.",
    )
    graph = Graph(
        {
            "in": Node("Input", "image", {"shape": (1, 8, 8)}, (0.0, 0.0)),
            "res": Node("block:Residual", "res1", {"channels": 8}, (240.5, 0.0), repeat=3),
            "out": Node("Output", "scores", position=(480.0, 0.0), note="The end.\nTruly."),
        },
        frozenset([_link("in.y", "res.x"), _link("res.y", "out.x")]),
        (Frame("Trunk", (0.0, -20.0, 300.0, 120.0)),),
    )
    training = Training(
        Setting("Digits"), {"validation": 0.25}, {}, (Phase(optimizer=Setting("SGD")),)
    )
    return Project(Network("Small", graph, {"Residual": block}), training, {"about": {"a": 1.50}})


def _document(**nodes: dict[str, Any]) -> dict[str, Any]:
    network = {"name": "Net", "nodes": nodes, "links": []}
    return {"format": "netwright", "version": 1, "network": network}


def _linear(**changes: object) -> dict[str, object]:
    return {"type": "Linear", "name": "head", "params": {"out_features": 3}, **changes}


def _refusal(document: object) -> str:
    with pytest.raises(FileError) as caught:
        loads(document if isinstance(document, str) else json.dumps(document))
    return str(caught.value)


# --- a round trip ---------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(strategies.projects())
def test_that_a_saved_project_is_loaded_equal(project: Project) -> None:
    text = dumps(project)
    assert loads(text) == project
    assert dumps(loads(text)) == text


def test_that_a_file_has_one_node_and_one_link_a_line() -> None:
    lines = [line.strip() for line in dumps(_project()).splitlines()]
    assert sum(line.startswith('"res": {"type": "block:Residual"') for line in lines) == 1
    assert '["in.y", "res.x"],' in lines
    assert '["res.y", "out.x"]' in lines


def test_that_only_values_off_the_default_are_written() -> None:
    node = Node("Conv2d", "conv1", {"out_channels": 16, "kernel_size": 3, "stride": 1})
    text = dumps(Project(Network("Net", Graph({"a": node}))))
    assert '"params": {"out_channels": 16, "kernel_size": 3}, "at": [0, 0]}' in text


def test_that_moving_a_node_changes_one_line() -> None:
    project = _project()
    graph = project.network.graph
    moved = graph.with_node("in", graph["in"].with_(position=(900.0, 900.0)))
    after = project.with_network(project.network.with_graph(moved))
    pairs = zip(dumps(project).splitlines(), dumps(after).splitlines(), strict=True)
    assert sum(a != b for a, b in pairs) == 1


def test_that_equal_projects_give_equal_bytes_whatever_the_order_of_their_nodes() -> None:
    project = _project()
    nodes = dict(reversed(project.network.graph.nodes.items()))
    graph = dataclasses.replace(project.network.graph, nodes=nodes)
    assert dumps(project.with_network(project.network.with_graph(graph))) == dumps(project)


def test_that_expressions_are_written_as_such() -> None:
    assert '"out_features": {"expr": "channels * 4"}' in dumps(_project())


def test_that_the_settings_of_a_python_layer_may_be_expressions() -> None:
    code = "def widened(x, width: int = 4, depth: int = 2):\n    return x"
    settings = {"code": code, "width": parse_expression("channels * 2"), "depth": 3}
    inside = Graph({"p": Node("Python", "p", settings)})
    block = Block("Wide", inside, (BlockParameter("channels", 4),))
    project = Project(Network("Net", Graph(), {"Wide": block}))
    again = loads(dumps(project))
    assert again == project
    assert again.network.blocks["Wide"].graph["p"].declared().width == settings["width"]


def test_that_unknown_layers_and_keys_survive_byte_for_byte() -> None:
    foreign = '{"type": "Quantum9", "name": "q", "params": {"z": {"deep": [1.50, "é"]}, "a": 1}'
    node = foreign + ', "at": [0, 0], "glow": {"on": true}}'
    text = dumps(Project(Network("Net", Graph({"a": Node("Identity", "one")}))))
    text = text.replace('{"type": "Identity", "name": "one", "at": [0, 0]}', node)
    text = text.replace('"version": 1,', '"version": 1,\n  "made_by": {"tool": [1, 2.5e-08]},')
    text = text.replace(
        '"optimizer": {"type": "Adam"}', '"optimizer": {"type": "Adam", "vigour": 3}'
    )
    text = text.replace("1.50", "1.5")
    loaded = loads(text)
    assert dumps(loaded) == text
    assert loaded.network.graph["a"].extra["glow"] == {"on": True}


def test_that_running_over_time_is_one_entry_of_a_node_whose_unknown_keys_survive() -> None:
    over = OverTime(("x",), {"h": "new_h"}, ("new_h",), forcing=0.5)
    text = dumps(Project(Network("Net", Graph({"a": Node("block:B", "one", over_time=over)}))))
    entry = '"sequences": ["x"], "states": {"h": "new_h"}, "last": ["new_h"], "forcing": 0.5'
    assert f'"over_time": {{{entry}}}' in text
    text = text.replace('"forcing": 0.5', '"forcing": 0.5, "pace": {"of": 2}')
    assert dumps(loads(text)) == text
    assert loads(text).network.graph["a"].over_time == over


def test_that_an_unknown_parameter_of_a_known_layer_is_kept() -> None:
    document = _document(a=_linear(params={"out_features": 3, "sparsity": 0.5, "plan": {"k": 1}}))
    node = loads(json.dumps(document)).network.graph["a"]
    assert node.params["sparsity"] == 0.5
    assert '"sparsity": 0.5, "plan": {"k": 1}' in dumps(loads(json.dumps(document)))


def test_that_unknown_keys_of_a_block_that_was_removed_go_with_it() -> None:
    document = json.loads(dumps(_project()))
    document["network"]["blocks"]["Residual"]["colour"] = "red"
    project = loads(json.dumps(document))
    assert '"colour": "red"' in dumps(project)
    without = Network("Net", Graph())
    assert "colour" not in dumps(project.with_network(without))


def test_that_invisible_characters_are_taken_out_of_notes_and_titles() -> None:
    document = _document(a=_linear(note="left\u202eright\x1b[31m\r\nnext\u2028line"))
    document["network"]["frames"] = [{"title": "a\nb\u200bc", "rectangle": [0, 0, 1, 1]}]
    graph = loads(json.dumps(document)).network.graph
    assert graph["a"].note == "leftright[31m\nnextline"
    assert graph.frames[0].title == "a bc"


# --- old names and old versions -------------------------------------------------------------------


def test_that_renamed_layers_parameters_and_ports_are_resolved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(LAYERS["Linear"], "replaces", ("Dense",))
    monkeypatch.setattr(LAYERS["Linear"], "renamed", {"units": "out_features", "input": "x"})
    document = _document(
        a={"type": "Input", "name": "x"}, b={"type": "Dense", "name": "d", "params": {"units": 7}}
    )
    document["network"]["links"] = [["a.y", "b.input"]]
    graph = loads(json.dumps(document)).network.graph
    assert graph["b"].type == "Linear"
    assert graph["b"].params == {"out_features": 7}
    assert _link("a.y", "b.x") in graph.links


def test_that_an_older_document_is_migrated_a_version_at_a_time() -> None:
    old = {"version": 1, "layers": {"a": 1}}
    steps = {
        1: lambda d: {"nodes": d["layers"]},
        2: lambda d: {"network": {"nodes": d["nodes"]}},
    }
    assert migrated(old, to=3, steps=steps) == {"version": 3, "network": {"nodes": {"a": 1}}}
    assert old == {"version": 1, "layers": {"a": 1}}


def test_that_a_readable_file_of_a_newer_version_opens_but_is_not_saved_over() -> None:
    newer = loads(dumps(_project()).replace('"version": 1', '"version": 7'))
    assert newer_version(newer) == 7
    assert newer.network == _project().network
    with pytest.raises(FileError, match=r"newer Netwright \(version 7\); save a copy"):
        dumps(newer)
    assert loads(dumps(unmarked(newer))) == _project()


def test_that_an_unreadable_file_of_a_newer_version_asks_for_an_update() -> None:
    document = _document(a={"kind": "Linear"}) | {"version": 2}
    assert "newer Netwright (file version 2, this one reads up to 1); update" in _refusal(document)


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": "two words"}, "network/nodes/a/name: expected another name"),
        ({"name": "class"}, "has a meaning of its own"),
        ({"name": "__init__"}, "a name starts with a letter"),
        ({"name": "eval"}, "has a meaning of its own"),
        ({"name": "\U0001d41e\U0001d42f\U0001d41a\U0001d425"}, "a name starts with a letter"),
        ({"name": 5}, "got the number 5"),
        ({"type": "a b"}, "network/nodes/a/type: expected a layer's name or block:Name"),
        ({"type": None}, "got null"),
        ({"params": []}, "network/nodes/a/params: expected an object {...}, got a list of 0"),
        ({"params": {"bias": {"x": 1}}}, "network/nodes/a/params/bias: expected a number, a text"),
        ({"params": {"bias": {"expr": "open('/x')"}}}, "params/bias/expr: expected arithmetic"),
        ({"params": {"bias": {"expr": 4}}}, "expected an expression such as channels * 4"),
        ({"params": {"bias": [[[[[1]]]]]}}, "expected a number, a text"),
        ({"at": [1]}, "network/nodes/a/at: expected a list of 2, got a list of 1"),
        ({"at": [1, "2"]}, "network/nodes/a/at/1: expected a number"),
        ({"at": [1, 1e12]}, "expected a number from -1e+09 to 1e+09"),
        ({"repeat": "3"}, "network/nodes/a/repeat: expected a whole number"),
        ({"repeat": True}, "got true"),
        ({"tied": 1}, "network/nodes/a/tied: expected true or false"),
        ({"shares": "../x"}, "network/nodes/a/shares: expected the id of a node"),
        ({"note": 3}, "network/nodes/a/note: expected a text"),
        ({"over_time": []}, "network/nodes/a/over_time: expected an object {...}"),
        ({"over_time": {"sequences": ["a b"]}}, "over_time/sequences/0: expected the name of an"),
        ({"over_time": {"states": {"h": 1}}}, "over_time/states/h: expected the name of an"),
        ({"over_time": {"forcing": 1.5}}, "over_time/forcing: expected a number from 0 to 1"),
        ({"over_time": {"steps": 0}}, "over_time/steps: expected a whole number from 1"),
    ],
)
def test_that_a_wrong_entry_of_a_node_is_refused_with_its_place(
    changes: dict[str, object], message: str
) -> None:
    assert message in _refusal(_document(a=_linear(**changes)))


def test_that_a_missing_entry_is_named() -> None:
    assert _refusal(_document(a={"type": "Linear"})) == (
        'network/nodes/a: the entry "name" is missing; add it'
    )


def test_that_a_link_to_a_missing_node_is_refused_with_its_place() -> None:
    document = _document(a=_linear())
    document["network"]["links"] = [["a.y", "ghost.x"]]
    assert _refusal(document) == (
        'network/links/0/1: there is no node "ghost"; delete this link or mend its end'
    )


def test_that_a_second_link_into_an_input_is_refused() -> None:
    document = _document(a=_linear(), b=_linear(name="b"))
    document["network"]["links"] = [["a.y", "b.x"], ["b.y", "b.x"]]
    assert "network/links/1: a second link leads into b.x" in _refusal(document)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the file is empty"),
        ("{", "this is no JSON text"),
        ("[]", "this is no Netwright project"),
        ('{"format": "netwright"}', 'version: expected "version": 1'),
        ('{"format": "netwright", "version": true}', 'version: expected "version": 1'),
        ('{"format": "netwright", "version": 1}', 'the entry "network" is missing'),
        ('{"a": 1, "a": 2}', 'the key "a" stands here twice'),
        ('{"a": {"b": [NaN]}}', "a/b/0: expected a number, got NaN"),
        ('{"a": -Infinity}', "a: expected a number, got -Infinity"),
        ('{"a": 1e999}', "a: expected a finite number, got 1e999"),
        ('{"a": 9007199254740993}', "a: expected a whole number of at most 2**53"),
        ('{"a": ' + "9" * 5000 + "}", "a: expected a whole number of at most 2**53"),
        ('{"a": "\\ud800"}', "a: the text holds a broken character"),
        ('{"\\udfff": 1}', "the text holds a broken character"),
        ("[" * 100_000, "nested deeper than 32 levels"),
        ("[" * 500 + "]" * 500, "nested deeper than 32 levels"),
        ("[" + "[]," * 1_000_000 + "[]]", "the file holds more than 1,000,000 values"),
        ('{"format": "netwright", "version": 1, "a/b": 1}', "is missing"),
    ],
)
def test_that_a_text_out_of_bounds_is_refused(text: str, message: str) -> None:
    assert message in _refusal(text)


def test_that_too_many_nodes_are_refused() -> None:
    nodes = {f"n{i}": {"type": "ReLU", "name": "a"} for i in range(20_001)}
    assert "network: expected at most 20,000 nodes, got 20,001" in _refusal(_document(**nodes))


def test_that_a_large_network_is_read_in_time() -> None:
    nodes = {f"n{i}": Node("Linear", f"l{i}", {"out_features": 8}) for i in range(5_000)}
    links = [_link(f"n{i}.y", f"n{i + 1}.x") for i in range(4_999)]
    project = Project(Network("Net", Graph(nodes).with_links(links)))
    assert loads(dumps(project)) == project


def test_that_a_name_that_could_not_be_read_back_is_not_saved() -> None:
    project = Project(Network("Net", Graph({"a": Node("Linear", "two words")})))
    with pytest.raises(FileError, match='"two words" is no name to save'):
        dumps(project)


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"p": float("nan")}, "a value that a file cannot hold"),
        ({"p": 2**53 + 1}, "the number 9007199254740993 is too large to be saved"),
        ({"p": "\ud800"}, "a text with a broken character"),
    ],
)
def test_that_a_value_that_could_not_be_read_back_is_not_saved(
    params: dict[str, Any], said: str
) -> None:
    with pytest.raises(FileError, match=said):
        dumps(Project(Network("Net", Graph({"a": Node("Unheard", "drop", params)}))))


def test_that_damaged_files_are_refused_cleanly_or_read_whole() -> None:
    """Bytes are flipped, cut and doubled; what opens all the same is saved and read back equal."""
    chance = random.Random(0)  # noqa: S311 - repeatable damage, not secrecy
    sound = dumps(_project())
    for _ in range(3_000):
        text = _damaged(sound, chance)
        try:
            project = loads(text)
        except FileError:
            continue
        copy = unmarked(project)
        assert loads(dumps(copy)) == copy


def _damaged(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 4)):
        at, to = sorted(chance.choices(range(len(text)), k=2))
        to = min(to, at + 40)
        match chance.randrange(5):
            case 0:
                text = text[:at] + text[to:]
            case 1:
                text = text[:at] + text[at:to] * 2 + text[to:]
            case 2:
                text = text[:at] + chance.choice('{}[]",:0-9eE.\\nul\ud800\x00') + text[at + 1 :]
            case 3:
                text = text[:at] + chance.choice(_PIECES) + text[at:]
            case _:
                text = text.replace(*chance.choice(_SWAPS), 1)
    return text


_PIECES = ("null", "-1", "1e400", '""', "[[]]", '{"expr": "x"}', "true", "NaN", '"a": 1,')
_SWAPS = (
    ('"Input"', "3"),
    ('"in.y"', '"in"'),
    ("0.25", '"a"'),
    ('"version": 1', '"version": 2'),
    ("[0, 0]", "[0]"),
    ('"phases": [', '"phases": [null, '),
    ('"frames": [', '"frames": [{}, '),
    ('"params"', '"parms"'),
)


# --- on disk --------------------------------------------------------------------------------------


def test_that_a_written_file_is_read_back_equal(tmp_path: Path) -> None:
    write(tmp_path / "net.json", _project())
    assert read(tmp_path / "net.json") == _project()
    assert [path.name for path in tmp_path.iterdir()] == ["net.json"]


def test_that_a_complaint_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(FileError, match=r"bad\.json: this is no JSON text"):
        read(tmp_path / "bad.json")


@pytest.mark.parametrize("content", [b"\xff\xfe{\x00}\x00", b"\x80abc", b"PK\x03\x04\xff"])
def test_that_bytes_that_are_no_text_are_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "net.json").write_bytes(content)
    with pytest.raises(FileError, match="this is no UTF-8 text"):
        read(tmp_path / "net.json")


def test_that_a_byte_order_mark_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "net.json").write_text(dumps(_project()), encoding="utf-8-sig")
    assert read(tmp_path / "net.json") == _project()


def test_that_a_missing_file_a_folder_and_a_pipe_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError, match="No such file"):
        read(tmp_path / "none.json")
    with pytest.raises(FileError, match="could not be read"):
        read(tmp_path)
    with pytest.raises(FileError, match="no ordinary file"):
        read(tmp_path / "pipe")
    with pytest.raises(FileError, match="no ordinary file"):
        write(tmp_path / "pipe", _project())


def test_that_a_file_over_the_limit_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "net.json").open("wb") as file:
        file.truncate(2**36)
    with pytest.raises(FileError, match="larger than 64 MiB"):
        read(tmp_path / "net.json")


def test_that_mode_bits_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "net.json"
    path.write_text("old")
    path.chmod(0o640)
    write(path, _project())
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_that_a_symbolic_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "net.json"
    link.symlink_to(tmp_path / "real" / "net.json")
    write(link, _project())
    assert link.is_symlink()
    assert read(tmp_path / "real" / "net.json") == _project()


def test_that_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "net.json"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(FileError, match=r"may not be written \(read-only\).*another name"):
        write(path, _project())
    assert path.read_text() == "old"


def test_that_a_missing_folder_and_a_long_name_are_explained(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"does not exist\. Choose another folder"):
        write(tmp_path / "none" / "net.json", _project())
    with pytest.raises(FileError, match="too long for this disk"):
        write(tmp_path / ("x" * 300), _project())


_SAVE_BEYOND_THE_LIMIT = """
import resource, signal, sys
from pathlib import Path
from nodes.file import FileError, write
from nodes.graph import Graph, Network, Node
from nodes.project import Project
path = Path(sys.argv[1])
nodes = {f"n{i}": Node("ReLU", f"relu{i}") for i in range(2000)}
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write(path, Project(Network("Net", Graph(nodes))))
except FileError as error:
    print(error)
"""


def test_that_a_write_that_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "net.json"
    path.write_text("old")
    command = [sys.executable, "-c", _SAVE_BEYOND_THE_LIMIT, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "What stood there before is untouched. Try again or save elsewhere." in done.stdout
    assert path.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["net.json"]


_SAVE_FOREVER = """
import sys
from pathlib import Path
from nodes.atomic import write_whole
path = Path(sys.argv[1])
save = write_whole if sys.argv[2] == "ours" else Path.write_bytes
save(path, b"a" * 4_000_000)
print("ready", flush=True)
while True:
    save(path, b"b" * 4_000_000)
    save(path, b"a" * 4_000_000)
"""


def _whole_after_kills(path: Path, writer: str, count: int) -> int:
    """Return how many of the files that killed saves left behind were whole."""
    chance = random.Random(0)  # noqa: S311 - repeatable moments, not secrecy
    whole = 0
    for _ in range(count):
        command = [sys.executable, "-c", _SAVE_FOREVER, str(path), writer]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as saver:
            assert saver.stdout is not None
            saver.stdout.readline()
            time.sleep(0.02 + chance.random() * 0.05)
            saver.kill()
        content = path.read_bytes()
        whole += len(content) == 4_000_000 and content in (b"a" * 4_000_000, b"b" * 4_000_000)
    return whole


def test_that_a_save_that_is_killed_leaves_a_whole_file(tmp_path: Path) -> None:
    assert _whole_after_kills(tmp_path / "net.json", "ours", 15) == 15


def test_that_a_plain_write_that_is_killed_is_found_out(tmp_path: Path) -> None:
    """The control of the test before: it must be able to fail."""
    assert _whole_after_kills(tmp_path / "net.json", "plain", 15) < 15


# --- the clipboard --------------------------------------------------------------------------------


def test_that_copied_nodes_bring_their_links_and_blocks() -> None:
    project = _project()
    text = encode_nodes(project.network, project.network.graph, ["in", "res", "gone"])
    piece = decode_nodes(text)
    assert set(piece.graph.nodes) == {"in", "res"}
    assert piece.graph.links == {_link("in.y", "res.x")}
    assert piece.blocks == project.network.blocks


@pytest.mark.parametrize("text", ["hello", "{}", "[1]", '{"format": "netwright"}'])
def test_that_other_text_in_the_clipboard_is_refused(text: str) -> None:
    with pytest.raises(FileError):
        decode_nodes(text)
