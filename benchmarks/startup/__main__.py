"""Time to the first painted window, against a bare PySide6 window, in alternating runs.

Run `python -m benchmarks.startup`; it exits 1 when the ratio of the medians exceeds 1.5 or
torch was imported before the first paint.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
ROUNDS = 15
GOAL = 1.5


def moments(script: str, environment: dict[str, str]) -> dict[str, tuple[float, list[str]]]:
    """Start a script; return when each of its moments came, in seconds, and what it had loaded."""
    start = time.time()
    done = subprocess.run(  # noqa: S603 - our own scripts
        [sys.executable, HERE / script], env=environment, capture_output=True, text=True, check=True
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    return {name: (float(stamp) - start, loaded) for name, stamp, *loaded in lines}


def main() -> int:
    """Measure, print the table, judge."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(HERE.parent.parent)}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        moments("bare.py", environment), moments("window.py", environment)  # fills the caches
        rounds = [
            (moments("bare.py", environment), moments("window.py", environment))
            for _ in range(ROUNDS)
        ]
    bare = statistics.median(first["painted"][0] for first, _ in rounds)
    ours = statistics.median(second["painted"][0] for _, second in rounds)
    built = statistics.median(second["built"][0] for _, second in rounds)
    drawn = statistics.median(second["drawn"][0] for _, second in rounds)
    early = sorted({name for _, second in rounds for name in second["painted"][1]})
    print(f"bare window, first paint   {bare * 1000:6.0f} ms   1.00")
    print(f"Netwright, first paint     {ours * 1000:6.0f} ms   {ours / bare:.2f} (goal {GOAL})")
    print(f"Netwright, bars and panels {built * 1000:6.0f} ms   {built / bare:.2f}")
    print(f"Netwright, network drawn   {drawn * 1000:6.0f} ms   {drawn / bare:.2f}")
    print(f"imported before the first paint: {', '.join(early) or 'none of the heavy packages'}")
    return 0 if ours / bare <= GOAL and "torch" not in early else 1


if __name__ == "__main__":
    sys.exit(main())
