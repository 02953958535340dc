"""Project files that try to do harm: code in every text, numbers and nesting out of bounds.

Every file is a small sound project with something hostile in one place. `TOKEN` stands in every
payload, so that a payload that reached compiled code is recognised there, and `MARKER` is the file
that a payload makes when it runs.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal

from nodes.datasets import DATASETS, Preparation
from nodes.training import OPTIMIZERS, SCHEDULES, Options

TOKEN = "netwright_pwned"
MARKER = "@MARKER@"

Outcome = Literal["refused", "problem", "inert", "stopped", "any"]
"""What must come of a file: refused when it is opened; opened with a problem; opened and harmless
since the text is nothing but a text; "stopped" is any of the first two, "any" any of the three."""


@dataclass(frozen=True)
class Hostile:
    """A hostile file: `text` holds MARKER where the path of the marker file belongs."""

    name: str
    text: str
    outcome: Outcome


TOUCH = f"open('{MARKER}', 'w').write('{TOKEN}')"
SHELL = f"__import__('os').system('touch {MARKER} # {TOKEN}')"
CODE = (
    TOUCH,
    SHELL,
    f"'); {TOUCH}  # ",
    f'"); {TOUCH}  # ',
    f"', {TOUCH}, '",
    f"0), {TOUCH}, (0",
    f"0)\n        {TOUCH}  # ",
    f"x\n{TOUCH}\n",
    f"x\r{TOUCH}\r",
    f"x\x0b{TOUCH}",
    f"x\x0c{TOUCH}",
    f"x\x1c{TOUCH}",
    f"x\x85{TOUCH}",
    f"x\u2028{TOUCH}",
    f"x\u2029{TOUCH}",
    f'"""\n{TOUCH}\n"""',
    f"'''\n{TOUCH}\n'''",
    f"\\'); {TOUCH}  # ",
    f"\\\n{TOUCH}",
    f"-*- coding: utf-7 -*-\n+AAo-{TOUCH}",
    f"# coding: utf-7 +AAo-{TOKEN}",
    f"{{{TOUCH}}}",
    f"{{self.__class__.__init__.__globals__}} {TOKEN}",
    f"%({TOKEN})s %s {{0}} {{x}} {{}} {{{{",
    f"lambda: {TOUCH}",
    f"\u202e{TOKEN}\u2066",
    f"=cmd|'/C touch {MARKER}'!A0 {TOKEN}",
    f"<img src='file://{MARKER}' onerror='{TOKEN}'>",
    f"../../../../../../{TOKEN}",
    f"$(touch {MARKER}) `touch {MARKER}` {TOKEN}",
    f"\x00{TOKEN}",
)
NAMES = (
    "class", "eval", "__class__", "__init__", "self", "super", "forward", "training", "_parameters",
    "\U0001d41e\U0001d42f\U0001d41a\U0001d425", "\ufb01t", "e\u0301", "two words", "", "a" * 5000,
    "1st", "a-b", "a.b", "a;b", "None", "nn", "torch", "import os", "a\u200bb",
)  # fmt: skip
EXPRESSIONS = (
    "__import__('os')", "().__class__", "channels.__class__", "channels[0]", "[x for x in (1,)]",
    "(lambda: 0)()", "f'{channels}'", "'a' * 9", "open('x')", "eval('1')", "exec", "channels := 3",
    "9**9**9**9", "2**9999999", "10**400", "1e999", "1/0", "channels/0", "0 % 0", "(-1)**0.5",
    "min()", "max(*channels)", "min(channels, key=abs)", "round(channels, ndigits=1)", "~channels",
    "channels if channels else 0", "channels and 1", "channels < 1", "yield", "await x", "...",
    "-" * 190 + "1", "1" * 199, "x" * 201, "", " ",
    "\uff11+1", "channels\n+1", "channels;1", "0x" + "f" * 150, "True", "None", "nan", "inf",
    "print", "unknown * 2", "round(5, -1000000000)", "round(channels, -999999999999999)",
)  # fmt: skip
NUMBERS = (
    "NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9007199254740993", "-9007199254740993",
    "9" * 400, "9" * 5000, "0." + "1" * 5000 + "e400", "-1", "0", "1.5", "true", "null", '"8"',
    "[]", "[[]]", "[1,2,3,4,5,6,7,8,9]", "{}", '{"expr": 4}', '{"expr": "1", "x": 2}',
    "9007199254740992",
)  # fmt: skip


def sound_project() -> dict[str, Any]:
    """Return a sound project: a block, a loss, a metric, data and training settings."""
    block = {
        "doc": "One layer.",
        "params": [{"name": "channels", "default": 4}],
        "nodes": {
            "i": {"type": "Input", "name": "x", "params": {"shape": [4, 8, 8]}, "at": [0, 0]},
            "c": {"type": "Conv2d", "name": "conv", "at": [200, 0], "params": {
                "out_channels": {"expr": "channels"}, "kernel_size": 3, "padding": 1}},
            "o": {"type": "Output", "name": "y", "at": [400, 0]},
        },
        "links": [["i.y", "c.x"], ["c.y", "o.x"]],
    }  # fmt: skip
    nodes = {
        "image": {"type": "Input", "name": "image", "at": [0, 0], "params": {
            "shape": [1, 8, 8], "field": "image"}},
        "conv": {"type": "Conv2d", "name": "conv", "at": [200, 0], "note": "A note.", "params": {
            "out_channels": 4, "kernel_size": 3, "padding": "same", "padding_mode": "reflect"}},
        "stage": {"type": "block:Stage", "name": "stage", "at": [400, 0], "repeat": 2,
                  "params": {"channels": 4}},
        "flat": {"type": "Flatten", "name": "flat", "at": [600, 0]},
        "head": {"type": "Linear", "name": "head", "at": [800, 0], "params": {"out_features": 10}},
        "scores": {"type": "Output", "name": "scores", "at": [1000, 0]},
        "label": {"type": "Input", "name": "label", "at": [800, 200], "params": {
            "dtype": "int64", "field": "label", "shape": []}},
        "loss": {"type": "CrossEntropy", "name": "loss", "at": [1000, 200]},
        "accuracy": {"type": "Accuracy", "name": "accuracy", "at": [1000, 300],
                     "params": {"num_classes": 10}},
    }  # fmt: skip
    links = [
        ["image.y", "conv.x"], ["conv.y", "stage.x"], ["stage.y", "flat.x"], ["flat.y", "head.x"],
        ["head.y", "scores.x"], ["head.y", "loss.prediction"], ["label.y", "loss.target"],
        ["head.y", "accuracy.prediction"], ["label.y", "accuracy.target"],
    ]  # fmt: skip
    return {
        "format": "netwright",
        "version": 1,
        "about": {"title": "Sound"},
        "network": {
            "name": "Sound",
            "nodes": nodes,
            "links": links,
            "frames": [{"title": "All", "rectangle": [0, 0, 900, 200]}],
            "blocks": {"Stage": block},
        },
        "training": {
            "data": {"type": "Digits"},
            "preparation": {"validation": 0.2},
            "options": {"epochs": 1, "monitor": "loss"},
            "phases": [{"name": "train", "optimizer": {"type": "Adam", "params": {"lr": 0.01}}}],
        },
    }


_NODE = "network/nodes/conv"
_IN_BLOCK = "network/blocks/Stage"
_PHASE = "training/phases/0"

# Where a text of somebody else's can stand, and what must come of code that stands there.
_TEXTS: tuple[tuple[str, Outcome], ...] = (
    ("network/name", "refused"),
    (f"{_NODE}/name", "refused"),
    (f"{_NODE}/type", "stopped"),
    (f"{_NODE}/shares", "stopped"),
    (f"{_NODE}/params/padding", "problem"),
    (f"{_NODE}/params/padding_mode", "problem"),
    (f"{_NODE}/params/out_channels", "problem"),
    ("network/nodes/image/params/field", "problem"),
    ("network/nodes/image/params/dtype", "problem"),
    ("network/nodes/image/params/shape", "problem"),
    (f"{_NODE}/repeat", "refused"),
    (f"{_NODE}/note", "inert"),
    ("network/frames/0/title", "inert"),
    ("about/title", "inert"),
    (f"{_IN_BLOCK}/doc", "inert"),
    (f"{_IN_BLOCK}/params/0/name", "refused"),
    (f"{_IN_BLOCK}/params/0/doc", "inert"),
    (f"{_IN_BLOCK}/params/0/default", "refused"),
    (f"{_IN_BLOCK}/nodes/c/name", "refused"),
    (f"{_IN_BLOCK}/nodes/c/params/out_channels/expr", "refused"),
    ("network/nodes/stage/params/channels", "problem"),
    ("network/links/0/0", "refused"),
    ("training/data/type", "stopped"),
    ("training/preparation/scaling", "problem"),
    ("training/options/monitor", "problem"),
    (f"{_PHASE}/name", "refused"),
    (f"{_PHASE}/optimizer/type", "stopped"),
    (f"{_PHASE}/optimizer/params/lr", "problem"),
)
# Keys that can hold a text of somebody else's: the object, its present key, the outcome.
_KEYS: tuple[tuple[str, str, Outcome], ...] = (
    ("network/nodes", "conv", "refused"),
    ("network/blocks", "Stage", "refused"),
    (f"{_NODE}/params", "padding", "stopped"),
    ("training/options", "monitor", "inert"),
    ("network", "frames", "inert"),
    ("about", "title", "inert"),
)
_NUMBER_PLACES = (
    f"{_NODE}/params/out_channels",
    f"{_NODE}/params/kernel_size",
    "network/nodes/head/params/out_features",
    "network/nodes/stage/params/channels",
    f"{_IN_BLOCK}/params/0/default",
    f"{_NODE}/at/0",
    f"{_NODE}/repeat",
    "training/options/epochs",
    f"{_PHASE}/optimizer/params/lr",
    f"{_PHASE}/steps",
)


def corpus() -> Iterator[Hostile]:
    """Yield every hostile file."""
    yield from _code_in_texts()
    yield from _code_in_keys()
    yield from _names()
    yield from _expressions()
    yield from _numbers()
    yield from _settings()
    yield from _structures()
    yield from _giants()
    yield from _not_even_json()


def _put(place: str, value: object) -> dict[str, Any]:
    project = sound_project()
    *steps, last = place.split("/")
    target: Any = project
    for step in steps:
        target = target[int(step)] if isinstance(target, list) else target[step]
    target[int(last) if isinstance(target, list) else last] = value
    return project


def _file(name: str, project: dict[str, Any], outcome: Outcome) -> Hostile:
    return Hostile(name, json.dumps(project), outcome)


def _code_in_texts() -> Iterator[Hostile]:
    for place, outcome in _TEXTS:
        for number, code in enumerate(CODE):
            yield _file(f"code {number} in {place}", _put(place, code), outcome)


def _code_in_keys() -> Iterator[Hostile]:
    for place, key, outcome in _KEYS:
        for number, code in enumerate(CODE):
            project = sound_project()
            target: Any = project
            for step in place.split("/"):
                target = target[step]
            target[code] = target.pop(key)
            yield _file(f"code {number} as a key of {place}", project, outcome)


def _names() -> Iterator[Hostile]:
    places = (f"{_NODE}/name", "network/name", f"{_IN_BLOCK}/nodes/i/name")
    for place in places:
        for number, name in enumerate(NAMES):
            yield _file(f"name {number} in {place}", _put(place, name), "refused")


def _expressions() -> Iterator[Hostile]:
    places = (f"{_IN_BLOCK}/nodes/c/params/out_channels", f"{_IN_BLOCK}/nodes/c/repeat")
    for place in places:
        for number, text in enumerate(EXPRESSIONS):
            project = _put(place, {"expr": text})
            yield _file(f"expression {number} in {place}", project, "stopped")


def _numbers() -> Iterator[Hostile]:
    for place in _NUMBER_PLACES:
        for number, text in enumerate(NUMBERS):
            raw = json.dumps(_put(place, "@NUMBER@")).replace('"@NUMBER@"', text)
            yield Hostile(f"number {number} in {place}", raw, _number_outcome(place, text))


def _number_outcome(place: str, text: str) -> Outcome:
    """Return what must come of a number; some are right in some places."""
    fine = {
        "at/0": {"-1", "0", "1.5"},
        "repeat": {"null"} - {"null"},
        "default": {"-1", "0", "1.5", "true", "9007199254740992"},
        "lr": {"0", "1.5", "9007199254740992"},
        "epochs": {"true"} - {"true"},
        "steps": {"null"} - {"null"},
    }
    last = next((end for end in fine if place.endswith(end)), "")
    return "inert" if text in fine.get(last, set()) else "stopped"


_VALUES: tuple[object, ...] = (
    *(None, {"expr": "8 * 4"}, 32.5, [], {"expr": "unknown"}),
    *("8", -1, 2**53),
)


def _settings() -> Iterator[Hostile]:
    """Yield each training setting there is with values that it does not take."""
    places = [
        *(("options", Options, {}), ("preparation", Preparation, {})),
        *(("data", kind, {"type": name}) for name, kind in sorted(DATASETS.items())[:1]),
    ]
    for key, declared, around in places:
        kind = around.get("type", "")
        for name, value in product(declared.kinds(), _VALUES):
            setting = {**around, "params": {name: value}} if around else {name: value}
            yield _file(
                f"{value!r} as {name} of {kind or key}", _put(f"training/{key}", setting), "any"
            )
    for key, registry in (("optimizer", OPTIMIZERS), ("schedule", SCHEDULES)):
        for kind, declared in sorted(registry.items()):
            for name, value in product(declared.kinds(), _VALUES[:1]):
                setting = {"type": kind, "params": {name: value}}
                found = _put(f"{_PHASE}/{key}", setting)
                yield _file(f"{value!r} as {name} of {kind}", found, "any")


def _over_time() -> Iterator[Hostile]:
    place = "network/nodes/stage/over_time"
    for number, code in enumerate(CODE[::4]):
        for settings in ({"last": [code]}, {"sequences": [code]}, {"states": {"x": code}}):
            name = f"code {number} in {next(iter(settings))} over time"
            yield _file(name, _put(place, settings), "refused")
    for key, value in (("steps", 10**9), ("steps", "1e9"), ("forcing", 2), ("backward", "no")):
        yield _file(f"{key} over time {value}", _put(place, {key: value}), "refused")
    for port in ("__class__", "eval", "forward", "lambda"):
        settings = {"sequences": ["x"], "states": {port: "y"}, "last": [port]}
        yield _file(f"the port {port} over time", _put(place, settings), "problem")


def _python() -> Iterator[Hostile]:
    """Yield layers of somebody's own Python: it is there to be run, but only once it is trusted."""
    texts = (
        f"{TOUCH}\n\n\ndef f(x):\n    return x",
        f"def f(x, y={TOUCH}):\n    return x",
        f"@print({TOUCH})\ndef f(x):\n    return x",
        f"def f(x: {TOUCH}):\n    return x",
        f"def f(x):\n    {TOUCH}\n    return x",
        f"class F(nn.Module):\n    {TOUCH}\n    def forward(self, x):\n        return x",
        f"class F(type('Module', (), dict(Module={TOUCH})).Module):\n def forward(s, x): return x",
        f"class F(nn.Module, m={TOUCH}):\n    def forward(self, x): return x",
        f"class F(nn.Module):\n    def forward(self, x, *, y={SHELL}):\n        return x",
        f"import os\ndef f(x):\n    os.system('touch {MARKER} # {TOKEN}')\n    return x",
        f"# -*- coding: utf-7 -*-\n# +AAo-{TOUCH}\ndef f(x):\n    return x",
        *CODE[::5],
    )
    for number, text in enumerate(texts):
        layer = {"type": "Python", "name": "conv", "params": {"code": text.split("\n")}}
        yield _file(f"python {number} as a layer", _put(_NODE, layer), "stopped")
        sly = {**layer, "trusted": True, "trust": "all", "params": {"code": text, "trusted": True}}
        project = _put("network/blocks/Stage/nodes/c", sly) | {"trusted": True, "trust": ["*"]}
        yield _file(f"python {number} that says it is trusted", project, "stopped")


def _structures() -> Iterator[Hostile]:
    sound = sound_project()
    for key in ("network", "format", "version"):
        missing = copy.deepcopy(sound)
        del missing[key]
        yield _file(f"without {key}", missing, "refused")
    for place in ("network", "network/nodes", "network/links", "training", "training/phases"):
        for value in (None, 3, "text", [[]]):
            yield _file(f"{value!r} as {place}", _put(place, value), "refused")
    yield _file("a loop", _put("network/links/0", ["head.y", "conv.x"]), "problem")
    yield _file("a node feeding itself", _put("network/links/0", ["conv.y", "conv.x"]), "problem")
    yield _file("a link to nowhere", _put("network/links/0", ["ghost.y", "conv.x"]), "refused")
    for port in ("x0", "x9999999999", "x" + "9" * 60):
        adding = _put(f"{_NODE}/type", "Add")
        adding["network"]["links"][0][1] = f"conv.{port}"
        yield _file(f"a link to {port} of an Add", adding, "problem")
    yield _file("two links into one", _put("network/links/1", ["image.y", "conv.x"]), "refused")
    yield _file("a dunder port", _put("network/links/0", ["image.__class__", "conv.x"]), "problem")
    yield from _over_time()
    yield from _python()
    inside = {"type": "block:Stage", "name": "again", "params": {}}
    yield _file("a block in itself", _put(f"{_IN_BLOCK}/nodes/c", inside), "problem")
    yield _file("a class as a type", _put(f"{_NODE}/type", "nn.Linear"), "problem")
    yield _file("os.system as a type", _put(f"{_NODE}/type", "os.system"), "problem")
    yield _file("a data file", _put("training/data", {
        "type": "CsvFile", "params": {"path": "/etc/passwd"}}), "inert")  # fmt: skip


def _giants() -> Iterator[Hostile]:
    for place in (
        "network/nodes/head/params/out_features",
        f"{_NODE}/params/out_channels",
        f"{_NODE}/params/dilation",
    ):
        for size in (10**6, 10**9, 2**31, 2**40, 2**53):
            yield _file(f"{size} in {place}", _put(place, size), "stopped")
    for shape in ([2**53] * 3, [10**6, 10**6], [1] * 300, [2**31, 8, 8], []):
        yield _file(
            f"shape {shape[:4]}", _put("network/nodes/image/params/shape", shape), "stopped"
        )
    yield _file("a tower of blocks", _nested(40, 1), "problem")
    yield _file("a bomb of blocks", _nested(12, 10), "problem")
    yield _file("a bomb of repeats", _nested(8, 1, repeat=1000), "problem")
    chain = _put("network/nodes/stage/repeat", 10**9)
    yield _file("a huge repeat", chain, "problem")
    lstm = {"type": "LSTM", "name": "lstm", "params": {"hidden_size": 4, "num_layers": 10**6}}
    yield _file("a million layers", _put(_NODE, lstm), "problem")
    many = sound_project()
    many["network"]["nodes"] |= {f"n{i}": {"type": "ReLU", "name": f"r{i}"} for i in range(20_001)}
    yield _file("too many nodes", many, "refused")
    for count, outcome in ((1_000, "any"), (1_001, "refused")):
        blocks = {f"B{i}": {"nodes": {"b": {"type": f"block:B{i + 1}", "name": "b"}}}
                  for i in range(count)}  # fmt: skip
        yield _file(f"{count} blocks one inside the other", _put("network/blocks", blocks), outcome)
    params = [{"name": f"p{i}", "default": 1} for i in range(1_001)]
    yield _file("too many parameters", _put(f"{_IN_BLOCK}/params", params), "refused")
    phases = [{"name": "train"}] * 101
    yield _file("too many phases", _put("training/phases", phases), "refused")


def _nested(levels: int, uses: int, repeat: int = 1) -> dict[str, Any]:
    project = sound_project()
    blocks = project["network"]["blocks"]
    for level in range(levels):
        inner = {"type": f"block:L{level - 1}" if level else "ReLU", "repeat": repeat}
        chain = {f"n{i}": {**inner, "name": f"n{i}"} for i in range(uses)}
        ends = ["i.y", *(f"n{i}.y" for i in range(uses))]
        links = [[end, f"n{i}.x"] for i, end in enumerate(ends[:-1])] + [[ends[-1], "o.x"]]
        nodes = {"i": {"type": "Input", "name": "x"}, **chain, "o": {"type": "Output", "name": "y"}}
        blocks[f"L{level}"] = {"nodes": nodes, "links": links}
    project["network"]["nodes"]["stage"] = {"type": f"block:L{levels - 1}", "name": "stage"}
    return project


def _not_even_json() -> Iterator[Hostile]:
    sound = json.dumps(sound_project())
    broken = {
        "nothing": "",
        "white space": " \n ",
        "half a file": sound[: len(sound) // 2],
        "deep lists": "[" * 100_000,
        "deep objects": '{"a":' * 100_000,
        "deep in a project": sound.replace('"Sound"', "[" * 900 + "]" * 900, 1),
        "a million values": "[" + "0," * 1_100_000 + "0]",
        "a key twice among many": "{"
        + "".join(f'"k{i}":0,' for i in range(300_000))
        + '"k299999":1}',
        "a key twice": sound.replace('"version": 1', '"version": 1, "version": 2'),
        "a node's key twice": sound.replace('"name": "conv"', '"name": "a", "name": "b"', 1),
        "half a character": sound.replace("A note.", "\\ud800"),
        "half a character as a key": sound.replace('"about"', '"\\udc00"'),
        "Python": TOUCH,
        "a pickle": "cos\nsystem\n(S'touch'\ntR.",
        "a shell script": f"#!/bin/sh\ntouch {MARKER}",
        "YAML": f"!!python/object/apply:os.system ['touch {MARKER}']",
        "a comment": "// " + sound,
        "two values": sound + sound,
        "single quotes": sound.replace('"', "'"),
    }
    for name, text in broken.items():
        yield Hostile(name, text, "refused")


__all__ = ["CODE", "MARKER", "TOKEN", "Hostile", "corpus", "sound_project"]
