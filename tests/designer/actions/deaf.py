"""Stands in for a training that hangs: says that it has begun, then reads and does nothing."""

import json
import sys

from runtime.train.events import Started, encode

if __name__ == "__main__":
    started = Started(
        "", epochs=1, steps_per_epoch=1, samples=1, device="cpu", precision="", weights=1
    )
    print(json.dumps(encode(started)), flush=True)  # noqa: T201 - what it is for
    sys.stdin.read()
