"""The command line: the window's headless twin, for servers, CI and scripts.

Each command exits with 0 when done, 1 when the project has problems, 2 when called wrongly. With
`--json` standard output is for machines, and words and progress go to standard error.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from nodes.jsontext import FileError
from runtime.export.formats import FORMATS, ExportError, PlaceError
from runtime.listing import KINDS
from runtime.terminal import RefusalError, UsageError

DONE, PROBLEMS, WRONG_CALL, INTERRUPTED = 0, 1, 2, 130

COMMANDS = ("check", "summary", "train", "evaluate", "export", "compare", "list")
"""The first word of a command line that is no file to open in the window."""

_MOST_SAMPLES = 1_000_000

_TRUST = (
    "let the project's own Python layers run, in this call alone: it runs with all your rights "
    "and nothing holds it back, so read it first"
)
_FILE = "a project file, or the name of an example (netwright list examples)"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command of the command line and return its exit code."""
    given = make_parser().parse_args(argv)
    module = importlib.import_module(f"runtime.commands.{given.command}")
    try:
        return DONE if module.run(given) else PROBLEMS
    except (UsageError, PlaceError) as error:
        print(f"netwright {given.command}: {error}", file=sys.stderr)
        return WRONG_CALL
    except (FileError, ExportError, RefusalError) as error:
        print(f"netwright {given.command}: {error}", file=sys.stderr)
        return PROBLEMS
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has gone; nothing is left to say
        return DONE


def headless_turn(file: str) -> int:
    """Train a project or example in the terminal and export it; return the exit code."""
    headless = importlib.import_module("runtime.headless")
    code: int = headless.headless_turn(file)
    return code


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="netwright",
        description="Draw neural networks, train them live, take them away as Python. "
        "Without a command: netwright [FILE] opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"netwright {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="machine-readable standard output")
    asked = argparse.ArgumentParser(add_help=False)
    asked.add_argument("--trust", action="store_true", help=_TRUST)

    def command(name: str, doc: str) -> argparse.ArgumentParser:
        parents = [shared] if name == "list" else [shared, asked]
        return commands.add_parser(name, help=doc, description=doc, parents=parents)

    _add_looks(command("check", "Say what is wrong with a project, and what to do about it."))
    _add_summary(command("summary", "Show shapes, weights and costs of a network."))
    _add_train(command("train", "Train a project; Ctrl+C stops it and keeps what was trained."))
    _add_evaluate(
        command(
            "evaluate", "Measure the trained weights of a run on its data, and judge them by class."
        )
    )
    _add_export(command("export", "Take a network away from Netwright."))
    _add_compare(command("compare", "Say what differs between two projects, node by node."))
    _add_list(command("list", "List what there is to choose from."))
    return parser


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("netwright")
    except PackageNotFoundError:
        return "(not installed)"


def _add_looks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=_FILE)


def _add_summary(parser: argparse.ArgumentParser) -> None:
    _add_looks(parser)
    parser.add_argument(
        "--batch-size", type=_count, default=1, metavar="N", help="samples that memory is for"
    )
    parser.add_argument(
        "--precision", choices=("32", "bf16", "fp16"), default="32", help="bits of the results"
    )
    parser.add_argument(
        "--purpose",
        choices=("training", "prediction"),
        default="training",
        help="whether gradients and optimizer need memory, too",
    )


def _count(text: str) -> int:
    """Return a number of samples; argparse says what is wrong with another text."""
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= _MOST_SAMPLES:
        message = f"must be a whole number from 1 to {_MOST_SAMPLES:,}, but is {text}"
        raise argparse.ArgumentTypeError(message)
    return number


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", help=f"{_FILE}; several one by one")
    parser.add_argument(
        "--vary",
        action="append",
        default=[],
        metavar="NAME=VALUES",
        help="train with each of some values, such as lr=0.1,0.01; again for another setting",
    )
    parser.add_argument("--epochs", type=int, metavar="N", help="passes over the training data")
    parser.add_argument("--batch-size", type=int, metavar="N", help="samples of one pass")
    parser.add_argument("--lr", type=float, metavar="X", help="learning rate, of the first phase")
    parser.add_argument("--device", metavar="D", help="auto, cpu, cuda or mps")
    parser.add_argument("--seed", type=int, metavar="N", help="another seed, another training")
    parser.add_argument("--out", type=Path, metavar="DIR", help="the new folder of the run")
    parser.add_argument(
        "--weights-from",
        type=Path,
        metavar="RUN",
        help="begin with the weights of a run that still fit, after an edit",
    )
    parser.add_argument(
        "--tensorboard", action="store_true", help="write files for TensorBoard, too"
    )
    parser.add_argument("--resume", type=Path, metavar="DIR", help="go on with the run in a folder")
    parser.add_argument(
        "--from-epoch",
        type=int,
        metavar="N",
        help="with --resume: as a new run, from this epoch on",
    )


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="the folder of a run")
    parser.add_argument(
        "--part",
        choices=("training", "validation", "test"),
        help="the part that is judged by class; default: test, else validation",
    )
    parser.add_argument(
        "--epoch",
        type=int,
        metavar="N",
        help="judge the checkpoint of an epoch instead of the weights that were kept",
    )


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=_FILE)
    parser.add_argument("--format", choices=FORMATS, default="script", help="default: script")
    parser.add_argument("--output", type=Path, required=True, metavar="PATH", help="where to")
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="RUN",
        help="the run whose weights go along; a script gets the data and settings that made them",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are in the way")


def _add_compare(parser: argparse.ArgumentParser) -> None:
    what = "a project file, an example, or the folder of a run"
    parser.add_argument("before", metavar="BEFORE", help=what)
    parser.add_argument("after", metavar="AFTER", help="the same")


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=KINDS, help="what to list")
    parser.add_argument(
        "--search", default="", metavar="WORDS", help="only what fits these words, best first"
    )


if __name__ == "__main__":
    sys.exit(main())
