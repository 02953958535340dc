"""What the inside panel asks for and gets; the work is done in a thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.inside.interior import Interior, Sample
    from runtime.inside.views import View


@dataclass(frozen=True)
class Wish:
    """What to look at: a run with the weights of an epoch, or those of now; a part; a sample.

    `parts` are the parts that would do, the best one first; `kind` may be one that it has not.
    """

    folder: Path
    epoch: int | None = None
    live: bool = False
    parts: tuple[str, ...] = ()
    kind: str = ""
    place: int = 0


@dataclass(frozen=True, eq=False)
class Sight:
    """What is to be seen, or in words why nothing is."""

    wish: Wish
    part: str = ""
    kind: str = ""
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sample: Sample | None = None
    view: View | None = None
    why: str = ""


class Looker:
    """Looks, in one thread at a time; keeps the model that it looked into last."""

    def __init__(self) -> None:
        self._known: tuple[object, Interior] | None = None

    def look(self, wish: Wish) -> Sight:
        """Return what is to be seen; what keeps it from being seen is said in words."""
        try:
            return self._seen(wish, self._opened(wish))
        except (ValueError, OSError, RuntimeError) as error:
            self._known = None
            return Sight(wish, why=str(error))

    def _opened(self, wish: Wish) -> Interior:
        from runtime.inside.interior import Interior
        from runtime.train.run import Run

        run = Run(wish.folder)
        weights = run.live if wish.live and run.live.exists() else run.weights
        key = wish.folder, wish.epoch
        if self._known is None or self._known[0] != key:
            self._known = key, Interior(run, wish.epoch, weights)
        elif wish.epoch is None:
            self._known[1].renew(weights)
        return self._known[1]

    def _seen(self, wish: Wish, interior: Interior) -> Sight:
        kinds = interior.kinds
        known = [part for part in wish.parts if kinds.get(part)]
        part = next(iter(known), None)
        if part is None:
            part = next((name for name in kinds if wish.kind in kinds[name]), None)
        if part is None:
            part = next((name for name, found in kinds.items() if found), "")
        kind = (
            wish.kind if wish.kind in kinds.get(part, ()) else next(iter(kinds.get(part, ())), "")
        )
        if not kind:
            return Sight(wish, kinds=kinds, why="")
        view = interior.look(part, kind, wish.place)
        return Sight(wish, part, kind, kinds, interior.sample(wish.place), view)
