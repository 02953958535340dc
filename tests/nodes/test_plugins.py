"""Packages add layers of their own through an entry point."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MODULE = '''"""A layer of another package."""

from nodes.layer import Layer, layer


@layer(category="Activation", module="nn.Hardshrink", keywords=("shrink",))
class Shrunk(Layer):
    """Sets small numbers to zero."""
'''


def package(folder: Path, text: str) -> dict[str, str]:
    """Write an installed package with one module of layers; return the environment to see it."""
    (folder / "shrunk.py").write_text(text, encoding="utf-8")
    info = folder / "shrunk-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shrunk\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[netwright.layers]\nshrunk = shrunk\n")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)])}


def told(environment: dict[str, str]) -> str:
    """Return what is said of a network with a layer of that package."""
    code = (
        "from nodes.check import check\n"
        "from nodes.graph import Graph, Network, Node\n"
        "print(*(p.text for p in check(Network('Net', Graph({'a': Node('Shrunk', 'small')})))))"
    )
    command = [sys.executable, "-W", "ignore", "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def layers(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    code = "import nodes.library; from nodes.layer import LAYERS; print(*LAYERS)"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_that_a_package_adds_its_layers(tmp_path: Path) -> None:
    done = layers(package(tmp_path, MODULE))
    assert "Shrunk" in done.stdout.split()


def test_that_a_package_that_fails_is_named_and_left_out(tmp_path: Path) -> None:
    done = layers(package(tmp_path, "raise RuntimeError('broken')\n"))
    assert done.returncode == 0
    assert "Linear" in done.stdout.split()
    assert "the layers of shrunk are missing: RuntimeError: broken" in done.stderr


@pytest.mark.parametrize("end", ["raise SystemExit(3)", "raise RuntimeError('broken')", "1 / 0"])
def test_that_a_package_that_fails_half_way_leaves_nothing_behind_and_is_told(
    end: str, tmp_path: Path
) -> None:
    environment = package(tmp_path, f"{MODULE}\n\n{end}\n")
    done = layers(environment)
    assert done.returncode == 0
    assert "Linear" in done.stdout.split()
    assert "Shrunk" not in done.stdout.split()
    assert "has no layer Shrunk, and could not load the plug-in shrunk (" in told(environment)
