"""Time to the painted window, against a bare PySide6 window, in alternating runs.

    python -m benchmarks.startup [--rounds N]

Each moment is told in seconds from the start of the process, and in time of the processor, which
other programs hardly change; ratios are medians of the ratios of each round. It exits 1 when the
first paint takes more than 1.5 times that of the bare window, or torch was imported before it.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent
GOAL = 1.5
ROWS = {
    "painted": "Netwright, first paint",
    "built": "Netwright, bars and panels painted",
    "drawn": "Netwright, network drawn",
}


@dataclass(frozen=True)
class Moment:
    """When something was to be seen: by the clock, by the processor, and what was loaded."""

    clock: float
    processor: float
    loaded: tuple[str, ...]


def moments(script: str, environment: dict[str, str]) -> dict[str, Moment]:
    """Start a script; return when each of its moments came."""
    start = time.time()
    done = subprocess.run(  # noqa: S603 - our own scripts
        [sys.executable, HERE / script], env=environment, capture_output=True, text=True, check=True
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    return {
        name: Moment(float(clock) - start, float(processor), tuple(loaded))
        for name, clock, processor, *loaded in lines
    }


def measured(rounds: int) -> list[tuple[Moment, dict[str, Moment]]]:
    """Return for each round the bare window's paint and the moments of ours."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(HERE.parent.parent)}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        moments("bare.py", environment), moments("window.py", environment)  # fills the caches
        return [
            (moments("bare.py", environment)["painted"], moments("window.py", environment))
            for _ in range(rounds)
        ]


def row(title: str, pairs: list[tuple[Moment, Moment]]) -> float:
    """Print how a moment compares with the bare window; return the ratio by the clock."""
    clock = median(ours.clock / bare.clock for bare, ours in pairs)
    processor = median(ours.processor / bare.processor for bare, ours in pairs)
    seconds = median(ours.clock for _, ours in pairs), median(o.processor for _, o in pairs)
    print(
        f"{title:36}{1e3 * seconds[0]:6.0f} ms{clock:7.2f}"
        f"{1e3 * seconds[1]:9.0f} ms{processor:7.2f}"
    )
    return clock


def main() -> int:
    """Measure, print the table, judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = measured(parser.parse_args().rounds)
    print(f"{'':36}{'clock':>9}{'ratio':>7}{'processor':>12}{'ratio':>7}")
    row("bare window, first paint", [(bare, bare) for bare, _ in rounds])
    ratios = {
        name: row(title, [(bare, ours[name]) for bare, ours in rounds])
        for name, title in ROWS.items()
    }
    early = sorted({name for _, ours in rounds for name in ours["painted"].loaded})
    print(f"goal {GOAL}; loaded before the first paint: {', '.join(early) or 'nothing heavy'}")
    return 0 if ratios["painted"] <= GOAL and "torch" not in early else 1


if __name__ == "__main__":
    sys.exit(main())
