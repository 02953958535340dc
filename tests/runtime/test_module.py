"""Imported models: only text of ours is, found by name while new, let go when there are many."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

import pytest
import torch

from nodes.examples import read_example
from runtime.analysis import analyse
from runtime.module import MOST_KEPT, load, load_module
from runtime.verify import VerificationError


def test_that_of_many_imported_models_only_the_newest_stay_and_all_work(tmp_path: Path) -> None:
    source = analyse(read_example("digits_mlp").project).source
    (tmp_path / "model.py").write_text(source.files["model.py"], encoding="utf-8")
    path = tmp_path / "model.py"
    first = load(path, source.class_name)
    assert "class DigitsMLP" in inspect.getsource(first)
    for _ in range(MOST_KEPT + 5):
        load(path, source.class_name)
    kept = [name for name in sys.modules if name.startswith("netwright_model_")]
    assert len(kept) <= MOST_KEPT
    assert first.__module__ not in kept
    assert first()(torch.zeros(2, 1, 8, 8)).shape == (2, 10)


HOSTILE = [
    "import os",
    "from os import system",
    "open('x')",
    "class A(nn.Module):\n    x = __import__('os')",
    "x = torch.load('x')",
    "x = torch.hub.download_url_to_file('a', 'b')",
    "x = (lambda: 1)()",
    "x = [].__class__",
    "x = nn.Linear(**y)",
    "x = getattr(nn, 'x')",
    "@x\nclass A(nn.Module):\n    pass",
    "class A(dict):\n    pass",
    "while True:\n    pass",
    "x = f'{y}'",
    "exec('1')",
    "x = eval('1')",
    "x = torch.ops.load_library('x')",
    "del x",
    "import torch.hub",
    "x = self.__dict__",
    "from torch import load",
    "with x:\n    pass",
    "try:\n    pass\nexcept Exception:\n    pass",
    "x = torch._C",
    "self.x = eval",
    "for layer in (eval, exec):\n    layer('1')",
    "for words in self.x:\n    words('1')",
    "async def f():\n    pass",
    "\x00",
    "((" * 200,
    "import torch as self",
    "from torch import nn as torch",
    "import torch\nself = torch",
    "import torch\nx = torch.os.system('id')",
    "import torch\nx = torch.PyTorchFileWriter('x')",
    "import torch\nx = torch.zeros(3).numpy().tofile('x')",
    "from torch import nn\nx = nn.modules.linear.torch.load",
    "from torch.nn import functional as F\nF.importlib.import_module('os')",
    "from torchmetrics.utilities import os",
    "x = (a for a in (1,)).gi_frame",
    "def model(self):\n    self.load('x')",
    "class self(nn.Module):\n    pass",
    "class A(nn.Module):\n    def f(self):\n        self.apply(self.x)",
    "class A(nn.Module):\n    def f(self):\n        self.load_state_dict(x)",
    "class A(nn.Module):\n    def f(self):\n        self._modules",
    "class A(nn.Module):\n    def f(self):\n        self = torch",
    "class A(nn.Module):\n    def f(x, self):\n        self.load('x')",
    "class A(nn.Module):\n    def f(self):\n        self.load('x')\n\n\nA.f(torch)",
    "class A(nn.Module):\n    def f(self):\n        x.load('x')",
    "class A(nn.Module):\n    pass\n\n\nx = A",
    "class A(nn.Module):\n    pass\n\n\ndef f(x):\n    A.f(x)\n    x = [A for A in x]",
    "class A(nn.Module):\n    class B(nn.Module):\n        pass",
    "class A(nn.Module):\n    def f(self):\n        def g(self):\n            self.load('x')",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_that_text_that_is_not_ours_is_not_imported(text: str, tmp_path: Path) -> None:
    path = tmp_path / "model.py"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(VerificationError):
        load_module(path)
