"""What the inside of the model tells: gradients that fade or grow, units that are of no use."""

from __future__ import annotations

from collections.abc import Mapping

from nodes.blocks import path_of
from nodes.graph import Graph, Network, Path
from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case
from runtime.diagnosis.diagnosis import Figures, Seen, diagnosis

FADED = 2e-3
SENSITIVE = 100.0
DEAD = 0.6
SATURATED = 0.65
FAR = 1.0
"""An epoch that moves weights by their own size kills units."""
_NORMS = {"Linear": "LayerNorm", "Conv2d": "BatchNorm2d"}


def _module(name: str) -> str:
    return name.rpartition(".")[0]


def _livelier(project: Project, _seen: Seen) -> Fix | None:
    """Let gradients pass: ReLU instead of what flattens out, normalization between layers."""
    network = project.network
    flat = _between_layers(network, cures.nodes_of(network, cures.SATURATING))
    layers = _before_activations(network)
    normed = [
        cures.insert_many([p for p in layers if network.node(p).type == kind], norm, "")
        for kind, norm in _NORMS.items()
    ]
    replaced = cures.replace_layers(flat, "ReLU", "what flattens out")
    fixes = [fix for fix in (replaced, *normed) if fix is not None]
    if not fixes:
        return None
    title = (
        phrase("Normalise between the layers and use ReLU")
        if replaced
        else phrase("Normalise between the layers")
    )
    return cures.both(title, *fixes)


def _between_layers(network: Network, where: list[Path]) -> list[Path]:
    """Return the nodes that feed neither a loss nor an output."""
    return [path for path in where if not _feeds_end(network.graph_at(path[:-1]), path[-1])]


def _feeds_end(graph: Graph, node: str) -> bool:
    fed = [graph[link.target.node] for link in graph.outgoing.get(node, ())]
    return any(
        one.type in {"Multiply", "Expression"} or (one.layer and one.layer.role != "layer")
        for one in fed
    )


def _before_activations(network: Network) -> list[Path]:
    """Return the layers with weights whose answers go straight into an activation."""
    found = []
    for path in cures.nodes_of(network, _NORMS):
        graph = network.graph_at(path[:-1])
        fed = [graph[link.target.node] for link in graph.outgoing.get(path[-1], ())]
        if fed and all(one.layer and one.layer.category == "Activation" for one in fed):
            found.append(path)
    return found


@diagnosis(
    "vanishing_gradients",
    title="Vanishing gradients",
    words=(
        "The gradient in {node} is {ratio:.0e} times as large as in {other}: "
        "next to nothing of it gets there."
    ),
    why=(
        "Each layer passes on a part of the gradient only; the first ones hardly learn, and all "
        "later ones build on them."
    ),
    advice="Use ReLU, normalization or shortcuts between the layers, or fewer layers.",
    reads="statistics",
    figure="the training loss at the end",
    cure=_livelier,
    patience=2,
    explains=("loss_not_falling", "lr_too_low", "at_chance", "underfitting", "loss_oscillating"),
)
def vanishing_gradients(case: Case) -> Seen | None:
    """See gradients that are many times smaller in the first layers than in later ones."""
    inside = case.inside
    look = inside.look if inside else None
    if look is None or len(look.gradients) < 4:  # noqa: PLR2004 - fewer cannot fade away
        return None
    names = list(look.gradients)
    first, other = names[0], max(names, key=look.gradients.__getitem__)
    largest = look.gradients[other]
    ratio = look.gradients[first] / largest if largest else 1.0
    if ratio > FADED:
        return None
    return Seen({"ratio": ratio, "other": _module(other)}, _module(first))


def _cut(project: Project, seen: Seen) -> Fix | None:
    if project.training.options.get("clip_norm") is not None:
        return cures.scale_rate(project, 0.1, cures.phase_of(seen))
    return cures.set_option("clip_norm", 1.0)


@diagnosis(
    "exploding_gradients",
    title="Exploding gradients",
    words=(
        "The gradient of all weights together is {norm:.3g} long, the largest in {node}: to move "
        "the weights by a thousandth of their size along it changes the loss by {change:.2g}."
    ),
    why="The loss is so steep that any step of a usual length lands somewhere else entirely.",
    advice="Cut long gradients (clip_norm), normalise between layers, or lower the learning rate.",
    reads="statistics",
    figure="the training loss at the end",
    cure=_cut,
    patience=3,
    explains=("loss_not_falling", "at_chance"),
)
def exploding_gradients(case: Case) -> Seen | None:
    """See a loss that a tiny change of the weights changes by more than itself."""
    inside = case.inside
    look = inside.look if inside else None
    if look is None or not len(case.loss) or not look.gradients:
        return None
    reference = case.reference or case.loss.last
    first = inside.first if inside else None
    begun = first.norm * first.size / reference if first else 0.0
    if look.norm * look.size / reference < SENSITIVE or begun < SENSITIVE:
        return None  # weights that only grew to it were driven there by steps
    steepest = max(look.gradients, key=look.gradients.__getitem__)
    return Seen({"norm": look.norm, "change": look.norm * look.size / 1000}, _module(steepest))


def _leaky(project: Project, seen: Seen) -> Fix | None:
    """Let rectifiers leak, so that what is below zero has a gradient too; kill no more of them."""
    where = cures.nodes_of(project.network, ("ReLU", "ReLU6"))
    leaking = cures.replace_layers(where, "LeakyReLU", "ReLU")
    moved = seen.figures.get("moved", 0.0)
    slower = (
        cures.scale_rate(project, 0.1, cures.phase_of(seen))
        if isinstance(moved, float) and moved > FAR
        else None
    )
    if leaking is None or slower is None:
        return leaking
    title = phrase("{one}; {other}", one=leaking.title, other=slower.title)
    return cures.both(title, leaking, slower)


def _worst(shares: Mapping[str, float], least: float) -> tuple[str, float, int] | None:
    found = {name: share for name, share in shares.items() if share >= least}
    if not found:
        return None
    worst = max(found, key=found.__getitem__)
    return worst, found[worst], len(found) - 1


@diagnosis(
    "dead_relu",
    title="Dead ReLUs",
    words="{share:.0%} of the units of {node} answer 0 to every sample; others like it: {others}.",
    why="A unit that is 0 for all samples has no gradient, so it never comes back to life.",
    advice="Use LeakyReLU, or a lower learning rate from the start.",
    reads="statistics",
    figure="the training loss at the end",
    cure=_leaky,
    patience=2,
    explains=(
        "loss_not_falling",
        "lr_too_low",
        "at_chance",
        "underfitting",
        "vanishing_gradients",
        "loss_oscillating",
    ),
)
def dead_relu(case: Case) -> Seen | None:
    """See rectifiers most of whose units are never above zero."""
    inside = case.inside
    look = inside.look if inside else None
    found = _worst(look.dead, DEAD) if look else None
    if found is None or inside is None:
        return None
    figures: Figures = {"share": found[1], "others": found[2], "moved": inside.first_moved}
    return Seen(figures, found[0])


def _normalised(project: Project, seen: Seen) -> Fix | None:
    """Normalise what goes into a squashing layer."""
    path = path_of(seen.node, project.network)
    if not path:
        return None
    graph = project.network.graph_at(path[:-1])
    node = graph[path[-1]]
    source = next(iter(graph.sources(path[-1]).values()), None)
    if source is None:
        return None
    before = graph[source.node].type
    norm = "BatchNorm2d" if before in {"Conv2d", "MaxPool2d"} else "LayerNorm"
    title = phrase("Insert a {kind} before {node}", kind=norm, node=node.name)
    return cures.insert_many([(*path[:-1], source.node)], norm, title)


@diagnosis(
    "saturated",
    title="Saturated activations",
    words=(
        "{share:.0%} of the answers of {node} are at an end of their range; others like it: "
        "{others}."
    ),
    why="There its curve is flat: hardly any gradient gets back, and learning is slow.",
    advice="Normalise what goes in, or use ReLU.",
    reads="statistics",
    figure="the share of saturated answers",
    cure=_normalised,
    patience=2,
    explains=("loss_not_falling", "lr_too_low", "vanishing_gradients", "at_chance"),
)
def saturated(case: Case) -> Seen | None:
    """See squashing layers most of whose answers are near 0 and 1, or -1 and 1."""
    inside = case.inside
    look = inside.look if inside else None
    if look is None:
        return None
    network = case.project.network
    inner = {
        name: share
        for name, share in look.saturated.items()
        if not (path := path_of(name, network))
        or not _feeds_end(network.graph_at(path[:-1]), path[-1])
    }
    found = _worst(inner, SATURATED)
    return Seen({"share": found[1], "others": found[2]}, found[0]) if found else None


def _connected(project: Project, seen: Seen) -> Fix | None:
    """Take out the Detach behind the layer, else freeze what does not learn anyway."""
    path = path_of(seen.node, project.network)
    if not path:
        return None
    graph = project.network.graph_at(path[:-1])
    after = graph.descendants(path[-1])
    cutting = sorted((n for n in after if graph[n].type == "Detach"), key=graph.reading_order)
    if cutting:
        node = graph[cutting[0]]
        return cures.bypass_node((*path[:-1], cutting[0]), node.name, node.type)
    return cures.freeze(path, graph[path[-1]].name)


@diagnosis(
    "unused_weights",
    title="Weights that learn nothing",
    words="No gradient reaches {node}; {count} layers with weights are left as they began.",
    why="Nothing that training makes small depends on them, or something cuts the gradient off.",
    advice="Link the layer to a loss, take out what cuts it off, or freeze it.",
    reads="statistics",
    figure="the number of layers that learn nothing",
    cure=_connected,
    patience=2,
    explains=("underfitting", "lr_too_low", "at_chance"),
)
def unused_weights(case: Case) -> Seen | None:
    """See weights without a gradient that are to be trained."""
    inside = case.inside
    look = inside.look if inside else None
    if look is None or not look.idle:
        return None
    modules = list(dict.fromkeys(_module(name) for name in look.idle))
    return Seen({"count": len(modules)}, modules[0])
