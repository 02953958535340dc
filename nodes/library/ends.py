"""Where data enters and predictions leave: the inputs and outputs of a network or block."""

from __future__ import annotations

from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.params import choice, integers, text


@layer(
    category="Input and output",
    role="input",
    stem="x",
    keywords=("data", "placeholder", "feed", "features", "target"),
    shapes="→ (N, shape…)",
    no_formula="Brings data in and computes nothing.",
    use=(
        "Once for each field of the data that the network reads, and for each target that a "
        "loss or a metric compares with."
    ),
    avoid=(
        "For a number that never changes and is no data: that belongs into a parameter of a layer."
    ),
    source="Netwright",
)
class Input(Layer):
    """Where data enters: one field of a batch, or an input port of a block.

    The shape is that of one sample, without the batch axis; T stands for any length. Inside a
    block the shape is that of whatever is linked to the block.
    """

    inputs = ()
    outputs = (Port("y", "The field, with the batch as axis 0."),)
    forward = ""

    shape: tuple[int | str, ...] = integers(
        default=(),
        preset=(1,),
        min=1,
        max=SIZE,
        words=("T",),
        internal=True,
        literal=True,
        doc="Shape of one sample, such as 1, 28, 28; empty for a single number.",
    )
    dtype: str = choice(
        "float32",
        "int64",
        "bool",
        default="float32",
        internal=True,
        doc="Type of the numbers: int64 for classes and words, float32 for measurements.",
    )
    field: str = text(
        default="",
        pattern=r"([A-Za-z][A-Za-z0-9_ ]*)?",
        example="image",
        internal=True,
        doc="Field of the dataset that comes in here; empty for the node's own name.",
    )


@layer(
    category="Input and output",
    role="output",
    stem="y",
    keywords=("result", "prediction", "return"),
    shapes="any shape → what the model returns",
    no_formula="Hands a result out and computes nothing.",
    use="For each result that model.py returns, and for each output port of a block.",
    avoid=(
        "In front of a loss or a metric: link those to the same tensor; they are no part of "
        "the model."
    ),
    source="Netwright",
)
class Output(Layer):
    """What the model returns, or an output port of a block."""

    inputs = (Port("x", "What to return."),)
    outputs = ()
    forward = ""
