"""Networks that are trained in phases, of which each has one thing wrong, and their sound twins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import nodes.library  # noqa: F401 - declares the layers
from benchmarks.diagnosis import tables
from benchmarks.diagnosis.case import Case, declaring
from benchmarks.diagnosis.drawing import Part, hidden, linear, part
from nodes.examples import read_example
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.layer import LAYERS
from nodes.project import Phase, Project, Setting, Training

CASES: list[Case] = []
case = declaring(CASES)
DISCRIMINATOR, GENERATOR = "discriminator", "generator"
LEARNING = ("Linear", "Conv2d")
MAKER = (*hidden(64), linear(64), part("Sigmoid"))
CRITIC = (*hidden(64, bend="LeakyReLU"), linear(1))


class Drawing:
    """Draws nodes one after another."""

    def __init__(self) -> None:
        self.graph = Graph({})

    def node(self, kind: str, name: str, shares: str | None = None, **params: object) -> Endpoint:
        """Add a node that nothing is linked to yet."""
        declared = LAYERS[kind]
        given = declared.trimmed({**declared.fresh(), **params})
        place = (0.0, 104.0 * len(self.graph.nodes))
        made = Node(kind, name, given, position=place, shares=shares)
        self.graph = self.graph.with_node(name, made)
        return Endpoint(name, "y")

    def link(self, source: Endpoint, node: str, port: str) -> None:
        """Link an output to an input."""
        self.graph = self.graph.with_link(Link(source, Endpoint(node, port)))

    def chain(
        self, source: Endpoint, stem: str, parts: Sequence[Part], shares: str = ""
    ) -> tuple[Endpoint, tuple[str, ...]]:
        """Add a chain of layers; return its end and its nodes. It may share another's weights."""
        names = []
        for number, (kind, params) in enumerate(parts, start=1):
            name = f"{stem}{number}"
            learns = kind in LEARNING
            end = self.node(
                kind, name, f"{shares}{number}" if shares and learns else None, **params
            )
            port = LAYERS[kind](**params).input_ports()[0].name if kind == "x" else "x"
            if kind == "Expression":
                port = "a"
            self.link(source, name, port)
            source = end
            names.append(name)
        return source, tuple(name for name in names if self.graph[name].type in LEARNING)


def gan(
    folder: Path,
    seed: int,
    *,
    rates: tuple[float, float] = (0.001, 0.001),
    steps: tuple[int, int] = (1, 1),
    maker: Sequence[Part] = MAKER,
    epochs: int = 40,
) -> Project:
    """Return a discriminator and a generator of digits, by their rates and steps."""
    drawing = Drawing()
    image = drawing.node("Input", "features", shape=(64,), field="features")
    noise = drawing.node("Noise", "noise", shape=(16,))
    drawing.link(image, "noise", "batch")
    drawn, made = drawing.chain(noise, "g", maker)
    real, judging = drawing.chain(image, "d", CRITIC)
    fake, _ = drawing.chain(drawn, "again", CRITIC, shares="d")
    drawing.node("GanDiscriminator", "discriminator_loss")
    drawing.link(real, "discriminator_loss", "real")
    drawing.link(fake, "discriminator_loss", "fake")
    drawing.node("GanGenerator", "generator_loss")
    drawing.link(fake, "generator_loss", "fake")
    drawing.node("Output", "drawn")
    drawing.link(drawn, "drawn", "x")
    phases = (
        Phase(DISCRIMINATOR, ("discriminator_loss",), judging, _adam(rates[0]), steps=steps[0]),
        Phase(GENERATOR, ("generator_loss",), made, _adam(rates[1]), steps=steps[1]),
    )
    data = tables.written(folder, *tables.digits())
    options = {"epochs": epochs, "batch_size": 64, "seed": seed, "keep_best": False}
    training = Training(data=data, options=options, phases=phases)
    return Project(Network("Gan", drawing.graph), training)


def _adam(rate: float) -> Setting:
    return Setting("Adam", {"lr": rate, "betas": (0.5, 0.999)})


@case("a GAN on digits")
def balanced(folder: Path, seed: int) -> Project:
    return gan(folder, seed)


@case("a GAN whose discriminator makes two steps")
def two_steps(folder: Path, seed: int) -> Project:
    return gan(folder, seed, rates=(0.002, 0.002), steps=(2, 1))


@case("a GAN whose discriminator makes ten steps", "one_side_wins")
def ten_steps(folder: Path, seed: int) -> Project:
    return gan(folder, seed, steps=(10, 1))


@case("a GAN whose generator crawls", "one_side_wins")
def crawling(folder: Path, seed: int) -> Project:
    return gan(folder, seed, rates=(0.002, 0.00002))


@case("a GAN whose generator outruns its discriminator", "mode_collapse")
def collapsing(folder: Path, seed: int) -> Project:
    return gan(folder, seed, rates=(0.0001, 0.01))


@case("a GAN, the discriminator by Adam 1", "phase_too_fast")
def thrown(folder: Path, seed: int) -> Project:
    return gan(folder, seed, rates=(1.0, 0.001))


@case("a GAN, a layer of the generator behind a Detach", "unused_weights")
def cut_generator(folder: Path, seed: int) -> Project:
    chain = (*hidden(64), part("Detach"), linear(64), part("Sigmoid"))
    return gan(folder, seed, maker=chain, epochs=12)


def _taught(seed: int, rate: float) -> Project:
    """Return teacher and student on digits, the teacher at a learning rate."""
    found = read_example("digits_distillation").project
    teacher, student = found.training.phases
    teacher = replace(teacher, optimizer=Setting("Adam", {"lr": rate}))
    student = replace(student, optimizer=Setting("Adam"))
    options = {**found.training.options, "epochs": 15, "seed": seed}
    return found.with_training(options=options, phases=(teacher, student))


@case("a teacher and its student")
def taught(_folder: Path, seed: int) -> Project:
    return _taught(seed, 0.001)


@case("a teacher by Adam 1, and its student", "lr_too_high")
def raging_teacher(_folder: Path, seed: int) -> Project:
    return _taught(seed, 1.0)
