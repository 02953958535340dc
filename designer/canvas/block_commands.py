"""What commands do with blocks on the canvas: make, unpack, name, share."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from designer.blocks.catalogue import block_name_problem, make_unique, rename_block
from designer.blocks.grouping import cure, group
from designer.blocks.sharing import share_among, with_own_weights
from designer.blocks.unpacking import unpack
from designer.canvas.name_field import NameField
from designer.controller import Cure
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from nodes.graph import NodeId


def make_block(view: CanvasView) -> None:
    """Put the selected nodes into a new block, and ask for its name where it stands."""
    controller = view.controller
    chosen = controller.selection
    with controller.refusing(_cure(view)):
        label = tr("Make a block of {named}", named=view.named(chosen))
        project, use = group(controller.project, controller.place, chosen, view.arrays.facts)
        controller.edit(label, project, merge=("group", use))
        controller.select({use})
        view.reveal(use)
        edit_block_name(view, use, label, merge=("group", use))


def _cure(view: CanvasView) -> Cure | None:
    """Return the cure of a selection that cannot be a block: one that can."""
    found = cure(view.controller.graph, view.controller.selection)
    if found is None:
        return None
    title, nodes = found

    def take() -> None:
        view.controller.select(nodes)
        view.setFocus()
        make_block(view)

    return Cure(title, take)


def edit_block_name(
    view: CanvasView, node: NodeId, label: str = "", merge: tuple[str, NodeId] | None = None
) -> None:
    """Edit the name of the block that a node uses, on its card."""
    controller = view.controller
    old = controller.graph[node].block
    if old is None or old not in controller.network.blocks:
        return

    def take(text: str) -> None:
        if old not in controller.network.blocks:
            return
        network = rename_block(controller.network, old, text)
        controller.edit_network(label or tr("Rename block {old}", old=old), network, merge)

    problem = partial(block_name_problem, controller.network, old)
    here = view.writing.here(take)
    field = NameField(view.viewport(), old, tr("Name of the block"), problem, here)
    view.writing.begin(field, view.camera.covered(view.arrays.rectangle(node), 0.0))


def unpack_selected(view: CanvasView) -> None:
    """Put the inside of the selected block, or the repeats of the selected node, in its place."""
    controller = view.controller
    (node,) = controller.selection
    with controller.refusing():
        label = tr("Unpack {name}", name=controller.graph[node].name)
        project, made = unpack(controller.project, controller.place, node)
        controller.edit(label, project)
        controller.select(made)


def make_selected_unique(view: CanvasView) -> None:
    """Give the selected uses of a block a block of their own."""
    controller = view.controller
    with controller.refusing():
        label = tr("Make {named} unique", named=view.named(controller.selection))
        network, name = make_unique(controller.network, controller.place, controller.selection)
        controller.edit_network(label, network)
        controller.status.emit(
            tr("{named} uses {name} now", named=view.named(controller.selection), name=name)
        )


def share_weights(view: CanvasView) -> None:
    """Let the selected nodes use the weights of the first of them."""
    controller = view.controller
    with controller.refusing():
        graph = share_among(controller.graph, controller.selection)
        controller.edit_graph(
            tr("Share weights of {named}", named=view.named(controller.selection)), graph
        )


def own_weights(view: CanvasView) -> None:
    """Give the selected nodes weights of their own again."""
    controller = view.controller
    graph = with_own_weights(controller.graph, controller.selection)
    controller.edit_graph(
        tr("Own weights for {named}", named=view.named(controller.selection)), graph
    )
