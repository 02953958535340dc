"""The checkpoints that a run keeps: the last three and the one of its best epoch, each verified.

Beside those of ends of epochs there may be one from within the epoch that was under way last.

They stand in the folder `checkpoint`, with a manifest that says of each its epoch, its size and
its SHA-256. A checkpoint is in the manifest only once it is written whole, so a run that is killed
at any moment finds one that can be trusted; one that was damaged later is passed over.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from nodes.atomic import write_whole
from runtime.train.history import NAME as HISTORY
from runtime.train.history import cut_history

FOLDER: Final = "checkpoint"
MANIFEST: Final = "manifest.json"
LAST: Final = 3
_COPIED: Final = ("*.py", "*.json", HISTORY)

_CHUNK: Final = 2**20


class CheckpointError(ValueError):
    """A run cannot be gone on with from where it was asked for; the message says from where."""


@dataclass(frozen=True)
class Checkpoint:
    """Where a training stood at the end of an epoch, or, at a `step`, within the next one."""

    epoch: int
    file: str
    size: int
    sha256: str
    best: bool = False
    step: int = 0


def checkpoints(run: Path) -> tuple[Checkpoint, ...]:
    """Return the ends of epochs that a run keeps, the newest last; () where there are none."""
    return tuple(one for one in all_checkpoints(run) if not one.step)


def all_checkpoints(run: Path) -> tuple[Checkpoint, ...]:
    """Return what a run keeps, the newest last; () where nothing is or can be read."""
    try:
        listed = json.loads((run / FOLDER / MANIFEST).read_bytes())["checkpoints"]
        found = tuple(Checkpoint(**entry) for entry in listed)
        return tuple(one for one in found if Path(one.file).name == one.file)
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def keep_checkpoint(
    run: Path, epoch: int, content: bytes, *, best_epoch: int, step: int = 0
) -> None:
    """Write a checkpoint, then the manifest, then let go of what is neither new nor best.

    With a step it is one from within the epoch that follows.
    """
    folder = run / FOLDER
    folder.mkdir(exist_ok=True)
    name = f"epoch_{epoch:06d}{f'_step_{step:09d}' if step else ''}.safetensors"
    write_whole(folder / name, content)
    digest = hashlib.sha256(content).hexdigest()
    made = Checkpoint(epoch, name, len(content), digest, step=step)
    ends = [kept for kept in checkpoints(run) if kept.epoch < epoch + bool(step)]
    kept = list(_worth_keeping(ends if step else [*ends, made], best_epoch))
    kept += [made] if step else []
    _write_manifest(run, kept)
    names = {one.file for one in kept}
    for path in folder.glob("epoch_*.safetensors"):
        if path.name not in names:
            path.unlink(missing_ok=True)


def _write_manifest(run: Path, kept: list[Checkpoint]) -> None:
    listed = {"checkpoints": [asdict(one) for one in kept]}
    text = json.dumps(listed, indent=2) + "\n"
    write_whole(run / FOLDER / MANIFEST, text.encode())


def _worth_keeping(found: list[Checkpoint], best_epoch: int) -> Iterator[Checkpoint]:
    """Yield the last ones, and the newest that was written up to the best epoch."""
    until_best = [one.epoch for one in found if one.epoch <= best_epoch]
    best = max(until_best, default=0)
    last = {one.epoch for one in found[-LAST:]}
    for one in found:
        if one.epoch in last or one.epoch == best:
            yield replace(one, best=one.epoch == best_epoch)


def sound_checkpoint(run: Path, epoch: int | None = None) -> Checkpoint | None:
    """Return the newest checkpoint that is undamaged, or that of an epoch; None for none."""
    for kept in reversed(all_checkpoints(run) if epoch is None else checkpoints(run)):
        if (epoch is None or kept.epoch == epoch) and _is_sound(
            run / FOLDER / kept.file, kept
        ):
            return kept
    return None


def _is_sound(path: Path, kept: Checkpoint) -> bool:
    try:
        if path.stat().st_size != kept.size:
            return False
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return False
    return digest.hexdigest() == kept.sha256


def branch(run: Path, epoch: int, folder: Path) -> None:
    """Make a new run that stands where another one stood at the end of an epoch.

    The other run stays as it is. CheckpointError where it keeps no sound checkpoint of that epoch.
    """
    kept = sound_checkpoint(run, epoch)
    if kept is None:
        known = ", ".join(str(one.epoch) for one in checkpoints(run)) or "none"
        message = (
            f"{run.name} keeps no sound checkpoint of epoch {epoch}; it has: {known}."
        )
        raise CheckpointError(message)
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    for path in (path for pattern in _COPIED for path in run.glob(pattern)):
        shutil.copyfile(path, folder / path.name)
    shutil.copyfile(run / FOLDER / kept.file, folder / FOLDER / kept.file)
    _write_manifest(folder, [kept])
    cut_history(folder, epoch)
