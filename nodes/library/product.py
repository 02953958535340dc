"""Products of matrices and of tensors along named axes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.layer import Layer, Port, layer
from nodes.params import flag, real, text
from nodes.shapes import BATCH, Dims, first_problem, shown, stretch_problem

_MOST_TERMS: Final = 4
_FRESH: Final = "bik,bjk->bij"


@layer(
    category="Math",
    stem="bmm",
    inputs=(
        Port("a", "Matrices (N, n, k).", dtype="float", axes="N T C"),
        Port("b", "Matrices (N, k, m).", dtype="float", axes="N C S"),
    ),
    outputs=(Port("y", "Matrices (N, n, m)."),),
    forward="{y} = torch.bmm({a}, {b})",
    keywords=("batch matrix product", "matmul", "batched", "torch.bmm"),
    shapes="(N, n, k), (N, k, m) → (N, n, m)",
    formula="y[n, i, j] = Σ a[n, i, k]·b[n, k, j] over k",
    use="For one matrix product a sample, checked to have exactly three axes.",
    avoid="For heads or other axes before the matrices; take MatMul.",
    source="PyTorch, torch.bmm",
)
class BatchMatMul(Layer):
    """Multiplies two matrices of each sample."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that rows of b match columns of a, and that both have the same batch."""
        a, b = shapes["a"], shapes["b"]
        wanted = (a[0], a[2], b[2])
        words = f"must be {shown((a[0], a[2], 'any'))} for a = {shown(a)}, but is {shown(b)}"
        yield from first_problem(b=words if b != wanted else None)


@layer(
    category="Math",
    stem="einsum",
    outputs=(Port("y", "The axes behind the arrow."),),
    keywords=(
        "einstein sum", "tensor contraction", "outer product", "inner product", "trace",
        "attention", "bilinear", "torch.einsum",
    ),
    shapes="axes as the equation names them → the axes behind its arrow",
    formula="y = Σ x1·x2·…, over the letters that are not behind the arrow",
    use="For products over several axes that MatMul would need many Permutes for.",
    avoid="For a plain matrix product, which MatMul says more clearly.",
    source="PyTorch, torch.einsum",
)  # fmt: skip
class Einsum(Layer):
    """Multiplies tensors along axes with the same letter and sums what the result leaves out.

    bik,bkj->bij is a matrix product for each sample b; bij->bji turns matrices over.
    """

    equation: str = text(
        preset=_FRESH,
        pattern=r"[a-zA-Z]{1,8}(,[a-zA-Z]{1,8}){0,3}->[a-zA-Z]{0,8}",
        example=_FRESH,
        internal=True,
        doc="A letter for each axis: of each input, an arrow, of the result.",
    )

    @property
    def _terms(self) -> tuple[list[str], str]:
        written: object = self.equation  # not yet checked when the canvas asks
        left, _, right = (written if isinstance(written, str) else _FRESH).partition("->")
        return left.split(",")[:_MOST_TERMS], right

    def input_ports(self) -> tuple[Port, ...]:
        """Return an input for each group of letters."""
        return tuple(
            Port(f"x{number}", f"Axes {term}.", dtype="float")
            for number, term in enumerate(self._terms[0], start=1)
        )

    def call(self) -> str:
        """Return the call with all inputs."""
        names = ", ".join(f"{{{port.name}}}" for port in self.input_ports())
        return f"{{y}} = torch.einsum({{equation}}, {names})"

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the result has letters of the inputs, each once."""
        left, right = self._terms
        strange = sorted(set(right) - set("".join(left)))
        if strange:
            yield "equation", f"must have behind the arrow letters of the inputs, not {strange[0]}"
        elif len(set(right)) < len(right):
            yield "equation", "must have each letter behind the arrow once"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each letter has one size, and that the batch stays in front."""
        left, right = self._terms
        sizes: dict[str, tuple[int | str, str]] = {}
        for term, (name, dims) in zip(left, sorted(shapes.items()), strict=True):
            if len(term) != len(dims):
                yield name, f"must have {len(term)} axes, {term}, but is {shown(dims)}"
                return
            for letter, size in zip(term, dims, strict=True):
                known, owner = sizes.setdefault(letter, (size, name))
                if known != size:
                    words = f"must have {known} along {letter} like {owner}, but is {shown(dims)}"
                    yield name, words
                    return
        batch = {letter for letter, (size, _) in sizes.items() if size == BATCH}
        if batch and not batch & set(right[:1]):
            words = "so that samples stay apart"
            yield "equation", f"must start with {min(batch)}, the batch, behind the arrow, {words}"


SCORED: Final = "(N, heads, T, features)"


@layer(
    category="Attention",
    stem="attended",
    inputs=(
        Port("query", f"What looks {SCORED}.", dtype="float"),
        Port("key", "What is looked at (N, heads, S, features).", dtype="float"),
        Port("value", "What is taken, one for each key.", dtype="float"),
        Port(
            "attn_mask",
            "True where a step may look (T, S), or numbers that are added to the scores.",
            optional=True,
        ),
    ),
    outputs=(Port("y", "What each step of the query took (N, heads, T, features)."),),
    forward=(
        "{y} = F.scaled_dot_product_attention("
        "{query}, {key}, {value}, {attn_mask=}, {is_causal=}, {scale=})"
    ),
    keywords=(
        "softmax(qk)v", "sdpa", "flash attention", "dot product attention", "causal", "gpt",
        "transformer",
    ),
    shapes="(…, T, E), (…, S, E), (…, S, V) → (…, T, V)",
    formula="y = softmax(query·keyᵀ·scale + attn_mask)·value, scale = 1/√features unless set",
    use="For attention written out with your own projections; it is fast and saves memory.",
    avoid="For the usual attention with projections of its own; take MultiheadAttention.",
    source="Vaswani et al. 2017, arXiv:1706.03762",
)  # fmt: skip
class ScaledDotProductAttention(Layer):
    """Each step of the query looks at all keys and takes a mixture of their values.

    Its mask says where a step may look: the contrary of a CausalMask, which Not turns over.
    """

    is_causal: bool = flag(
        default=False, literal=True, doc="Let each step look at itself and earlier ones alone."
    )
    scale: float | None = real(
        default=None,
        optional=True,
        min=0.0,
        max=1000.0,
        advanced=True,
        doc="What the scores are multiplied by; none for 1/√features.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that queries, keys, values and mask fit."""
        query, key, value = (shapes[name] for name in ("query", "key", "value"))
        for name, dims in (("query", query), ("key", key), ("value", value)):
            if len(dims) < 3:  # noqa: PLR2004 - batch, steps and features
                yield name, f"must have at least three axes, N × T × features, but is {shown(dims)}"
                return
        wanted = (*query[:-2], key[-2], query[-1])
        if key != wanted:
            words = f"must be {shown((*query[:-2], 'any', query[-1]))} for query = {shown(query)}"
            yield "key", f"{words}, but is {shown(key)}"
        elif value[:-1] != key[:-1]:
            words = f"must be {shown((*key[:-1], 'any'))} for key = {shown(key)}"
            yield "value", f"{words}, but is {shown(value)}"
        elif "attn_mask" in shapes:
            yield from self._mask_problem(shapes["attn_mask"], (*query[:-1], key[-2]))

    def _mask_problem(self, mask: Dims, scores: Dims) -> Iterator[tuple[str, str]]:
        if self.is_causal:
            yield "is_causal", "must be false where a mask is linked; join both with And"
            return
        yield from first_problem(attn_mask=stretch_problem(mask, scores, "the scores"))
