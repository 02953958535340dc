"""Names of nodes and blocks: valid, unused, and never in the way of Python or PyTorch."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection

from nodes.definitions import DEFINED
from nodes.expressions import FUNCTIONS
from nodes.phrase import phrase

LONGEST = 60
_DIGITS = 6

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

_MODULE = """
T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double
dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter get_submodule
half ipu load_state_dict modules mtia named_buffers named_children named_modules named_parameters
parameters register_backward_hook register_buffer register_forward_hook
register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook
register_load_state_dict_post_hook register_load_state_dict_pre_hook register_module
register_parameter register_state_dict_post_hook register_state_dict_pre_hook requires_grad_
set_extra_state set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
"""
_SOURCE = "self torch nn F Tensor math super range batch outputs range print len int str bool"

CALLED = frozenset(FUNCTIONS) | {"range", "super", "zip"}
"""Functions of Python that the generated source calls, in expressions among others."""
_READ = CALLED | {"epoch"}

RESERVED = frozenset(_MODULE.split()) | frozenset(_SOURCE.split()) | frozenset(keyword.softkwlist)
"""Names that would hide an attribute of nn.Module or a word of the generated source."""


def name_problem(name: object) -> str | None:
    """Return why a name cannot be a Python attribute of a model, None if it can."""
    if type(name) is not str or not _NAME.fullmatch(name):
        return phrase(
            "a name starts with a letter and has only letters a-z, digits and underscores"
        )
    if len(name) > LONGEST:
        return phrase("a name has at most {most} characters", most=LONGEST)
    return _meaningful(name) if keyword.iskeyword(name) or name in RESERVED else None


def use_problem(name: object) -> str | None:
    """Return why a name cannot be used in this Netwright, with the plug-ins that it has now.

    Beyond `name_problem`, a name must not hide a function or class that a model may use. A file
    may hold such a name: what the source uses is not the same in all versions.
    """
    if type(name) is str and name in DEFINED:
        return phrase("'{name}' is what a layer here brings along; choose another name", name=name)
    if type(name) is str and name in _READ:
        return _meaningful(name)
    return name_problem(name)


def _meaningful(name: str) -> str:
    return phrase(
        "'{name}' has a meaning of its own in Python or PyTorch; choose another name", name=name
    )


def valid_name(text: str) -> str:
    """Return the nearest valid name to a text."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").lstrip("0123456789_")[:LONGEST]
    if not name:
        return "node"
    return name if use_problem(name) is None else f"{name}_"[-LONGEST:]


def unused_name(stem: str, taken: Collection[str]) -> str:
    """Return stem1, stem2 ... whichever is free first; a stem that is free is not numbered twice.

    `unused_name("conv", ["conv1"])` is conv2, `unused_name("conv1", ["conv1"])` is conv2.
    """
    base = stem.rstrip("0123456789")[: LONGEST - _DIGITS] or "node"
    number = 1
    while f"{base}{number}" in taken:
        number += 1
    return f"{base}{number}"


def free_name(stem: str, taken: Collection[str]) -> str:
    """Return the stem itself while nothing else bears it, else it with the first free number."""
    return unused_name(stem, taken) if stem in taken else stem


def snake_case(name: str) -> str:
    """Return a class name as a variable is spelled: `CrossEntropy` as cross_entropy."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return spaced.lower()


def class_name(text: str) -> str:
    """Return a name as a class is spelled: `digits cnn` as DigitsCnn, `digits_CNN` as DigitsCNN."""
    words = re.split(r"[^A-Za-z0-9]+", text)
    joined = "".join(word[:1].upper() + word[1:] for word in words).lstrip("0123456789")
    name = joined[:LONGEST]
    return name if use_problem(name) is None else f"{name}Network"[-LONGEST:]
