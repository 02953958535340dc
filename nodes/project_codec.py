"""Between projects and the plain values that a project file holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nodes.datasets import DATASETS, Preparation
from nodes.declaration import Declared
from nodes.found import Found
from nodes.graph import NodeId
from nodes.jsontext import Lines
from nodes.network_codec import decode_network, encode_network
from nodes.params import Value
from nodes.project import PHASE_NAME, Bookmark, Follow, Phase, Project, Setting, Training
from nodes.training import OPTIMIZERS, SCHEDULES, Options
from nodes.value_codec import ID, TYPE, decode_declared, decode_name, encode_values, holds_objects

MAX_PHASES = 100
_PHASE_KEYS = ("name", "losses", "nodes", "optimizer", "schedule", "steps", "follows")

_LEFT_OUT_WHEN_EMPTY = ("params", "preparation", "options")

Registry = Mapping[str, type[Declared]]


def decode_project(found: Found) -> Project:
    """Return the project that a file's plain values describe."""
    parts = found.parts("format", "version", "network", "training", "bookmarks")
    network = decode_network(parts["network"])
    training = _decode_training(parts.get("training", {}))
    bookmarks = _decode_bookmarks(parts.get("bookmarks", {}))
    extra = found.unknown.pop(found.place, {})
    slashed = next((name for name in extra if "/" in name), None)
    if slashed is not None:
        found.at(slashed, extra[slashed]).refuse("no entry with a slash in its name")
    return Project(network, training, {**extra, **found.unknown}, bookmarks)


def encode_project(project: Project) -> dict[str, Any]:
    """Return the entries of a project file, to be put behind its format and version."""
    made: dict[str, Any] = {
        "network": encode_network(project.network),
        "training": _encode_training(project.training),
    }
    if project.bookmarks:
        marks = sorted(project.bookmarks.items())
        made["bookmarks"] = Lines({str(digit): _encode_bookmark(mark) for digit, mark in marks})
    return _with_unknown(made, project.extra)


def _decode_bookmarks(found: Found) -> dict[int, Bookmark]:
    return {
        int(found.at(digit, digit).text("a digit from 1 to 9", "[1-9]")): _decode_bookmark(part)
        for digit, part in found.items()
    }


def _decode_bookmark(found: Found) -> Bookmark:
    parts = found.parts("place", "at", "zoom")
    place = tuple(decode_name(part) for part in parts.get("place", []).elements())
    x, y = (part.number() for part in parts["at"].elements(2))
    return Bookmark(place, (x, y), parts["zoom"].number())


def _encode_bookmark(bookmark: Bookmark) -> dict[str, Any]:
    place = {"place": list(bookmark.place)} if bookmark.place else {}
    return {**place, "at": list(bookmark.middle), "zoom": bookmark.zoom}


def _decode_training(found: Found) -> Training:
    parts = found.parts("data", "preparation", "options", "phases", "silenced")
    listed = parts.get("phases", [{}]).at_most(MAX_PHASES, "phases").elements()
    phases = tuple(_decode_phase(part) for part in listed)
    return Training(
        data=_decode_optional_setting(parts.get("data", None), DATASETS),
        preparation=_decode_values(Preparation, parts.get("preparation", {})),
        options=_decode_values(Options, parts.get("options", {})),
        phases=phases,
        silenced=tuple(
            part.text("the id of a diagnosis", ID) for part in parts.get("silenced", []).elements()
        ),
    )


def _encode_training(training: Training) -> Lines:
    made: dict[str, Any] = {}
    if training.data is not None:
        made["data"] = _encode_setting(training.data, DATASETS)
    if preparation := Preparation.trimmed(training.preparation):
        made["preparation"] = encode_values(preparation)
    if options := Options.trimmed(training.options):
        made["options"] = encode_values(options)
    made["phases"] = Lines([_encode_phase(phase) for phase in training.phases])
    if training.silenced:
        made["silenced"] = list(training.silenced)
    return Lines(made)


def _decode_phase(found: Found) -> Phase:
    parts = found.parts(*_PHASE_KEYS)
    plain = Phase()
    optimizer = parts.get("optimizer", {"type": plain.optimizer.type})
    return Phase(
        name=parts.get("name", plain.name).text("a name of letters, digits and _", PHASE_NAME),
        losses=_ids(parts.get("losses", [])),
        nodes=_ids(parts.get("nodes", [])),
        optimizer=_decode_setting(optimizer, OPTIMIZERS),
        schedule=_decode_optional_setting(parts.get("schedule", None), SCHEDULES),
        steps=parts.get("steps", plain.steps).whole(1, 1_000_000),
        follows=tuple(_decode_follow(part) for part in parts.get("follows", []).elements()),
    )


def _encode_phase(phase: Phase) -> dict[str, Any]:
    made: dict[str, Any] = {"name": phase.name}
    if phase.losses:
        made["losses"] = list(phase.losses)
    if phase.nodes:
        made["nodes"] = list(phase.nodes)
    made["optimizer"] = _encode_setting(phase.optimizer, OPTIMIZERS)
    if phase.schedule is not None:
        made["schedule"] = _encode_setting(phase.schedule, SCHEDULES)
    if phase.steps != 1:
        made["steps"] = phase.steps
    if phase.follows:
        made["follows"] = [
            {"node": one.node, "leader": one.leader, "decay": one.decay} for one in phase.follows
        ]
    return made


def _decode_follow(found: Found) -> Follow:
    parts = found.parts("node", "leader", "decay")
    node, leader = (parts[name].text("the id of a node", ID) for name in ("node", "leader"))
    return Follow(node, leader, parts.get("decay", Follow.decay).number())


def _ids(found: Found) -> tuple[NodeId, ...]:
    return tuple(part.text("the id of a node", ID) for part in found.elements())


def _decode_optional_setting(found: Found, registry: Registry) -> Setting | None:
    return None if found.value is None else _decode_setting(found, registry)


def _decode_setting(found: Found, registry: Registry) -> Setting:
    parts = found.parts("type", "params")
    written = parts["type"].text("the name of a declared type", TYPE)
    kind = next((name for name, made in registry.items() if written in made.replaces), written)
    params = parts.get("params", {})
    if kind in registry:
        return Setting(kind, _decode_values(registry[kind], params))
    if holds_objects(params.object().values()):
        found.unknown.setdefault(found.place, {})["params"] = params.value
        return Setting(kind)
    return Setting(kind, {name: part.parameter() for name, part in params.items()})


def _encode_setting(setting: Setting, registry: Registry) -> dict[str, Any]:
    declared = registry.get(setting.type)
    params = declared.trimmed(setting.params) if declared else setting.params
    return {"type": setting.type} | ({"params": encode_values(params)} if params else {})


def _decode_values(declared: type[Declared], found: Found) -> dict[str, Value]:
    params, foreign = decode_declared(declared, found)
    if foreign:
        found.unknown[found.place] = foreign
    return params


def _with_unknown(made: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Put unknown keys back where they were found, those of the file itself in front.

    A key of `extra` with a slash, or one of ours, is a place in the file; what was found
    at a place that is gone by now goes with it.
    """
    top: dict[str, Any] = {}
    for name, value in extra.items():
        if name not in made and "/" not in name:
            top[name] = value
            continue
        home = _part(made, name.split("/"))
        if home is not None:
            home.update({key: part for key, part in value.items() if key not in home})
    return top | made


def _part(made: object, steps: list[str]) -> dict[str, Any] | None:
    """Return the object at a place among the entries that are about to be written."""
    content: Any = made.content if isinstance(made, Lines) else made
    if not steps:
        return content if isinstance(content, dict) else None
    if isinstance(content, list):
        number = int(steps[0]) if steps[0].isdigit() else len(content)
        return _part(content[number], steps[1:]) if number < len(content) else None
    if isinstance(content, dict) and steps[0] in _LEFT_OUT_WHEN_EMPTY:
        content.setdefault(steps[0], {})
    if not isinstance(content, dict) or steps[0] not in content:
        return None
    return _part(content[steps[0]], steps[1:])
