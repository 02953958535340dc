"""The same training in other libraries, each as its own tutorial writes it.

`make peers` installs them beside the product, into .venv/peers. Those that are not there are
left out of the table.
"""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from torch import Tensor, nn, optim
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

os.environ.setdefault("KERAS_BACKEND", "torch")
sys.path.append(str(Path(sys.prefix) / "peers"))

Loop = Callable[[nn.Module, Tensor, Tensor, int, int], object]


def lightning_loop(
    model: nn.Module, samples: Tensor, labels: Tensor, batch_size: int, epochs: int
) -> None:
    """Train with Lightning's Trainer; no bar, no checkpoint, no log."""
    import lightning

    class Module(lightning.LightningModule):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def training_step(self, batch: list[Tensor]) -> Tensor:
            return F.cross_entropy(self.model(batch[0]), batch[1])

        def configure_optimizers(self) -> optim.Optimizer:
            return optim.Adam(self.parameters())

    loader = DataLoader(TensorDataset(samples, labels), batch_size=batch_size, shuffle=True)
    trainer = lightning.Trainer(
        max_epochs=epochs, accelerator="cpu", logger=False, enable_checkpointing=False,
        enable_progress_bar=False, enable_model_summary=False,
    )  # fmt: skip
    trainer.fit(Module(), loader)


def skorch_loop(
    model: nn.Module, samples: Tensor, labels: Tensor, batch_size: int, epochs: int
) -> None:
    """Train with skorch's NeuralNetClassifier; nothing held out, nothing printed."""
    from skorch import NeuralNetClassifier

    net = NeuralNetClassifier(
        model, criterion=nn.CrossEntropyLoss, optimizer=optim.Adam, lr=0.001, max_epochs=epochs,
        batch_size=batch_size, iterator_train__shuffle=True, train_split=None, verbose=0,
    )  # fmt: skip
    net.fit(samples, labels)


def keras_loop(
    model: nn.Module, samples: Tensor, labels: Tensor, batch_size: int, epochs: int
) -> None:
    """Train with Keras's fit on its torch backend, the model wrapped as a layer."""
    import keras

    inputs = keras.Input(tuple(samples.shape[1:]))
    wrapped = keras.layers.TorchModuleWrapper(model, output_shape=(None, 10))
    net = keras.Model(inputs, wrapped(inputs))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    net.compile(optimizer=keras.optimizers.Adam(0.001), loss=loss)
    net.fit(samples, labels, batch_size=batch_size, epochs=epochs, verbose=0)


_ALL: dict[str, tuple[str, Loop]] = {
    "Lightning": ("lightning", lightning_loop),
    "skorch": ("skorch", skorch_loop),
    "Keras 3": ("keras", keras_loop),
}


def peers() -> dict[str, Loop]:
    """Return the loops of the libraries that are there."""
    for name in ("lightning.pytorch", "lightning.pytorch.utilities.rank_zero"):
        logging.getLogger(name).setLevel(logging.ERROR)
    warnings.filterwarnings("ignore", module="lightning|keras|skorch")
    return {name: loop for name, (package, loop) in _ALL.items() if find_spec(package)}
