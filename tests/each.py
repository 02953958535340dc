"""One test for a check of many things: a test for each of thousands would take a minute."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Check = Callable[[str], None]


def each(names: Iterable[str]) -> Callable[[Check], Callable[[], None]]:
    """Make a check of a name a test of all names, which tells every name that fails."""
    kept = sorted(names)

    def made(check: Check) -> Callable[[], None]:
        def test() -> None:
            failed = [error for name in kept if (error := _failure(check, name))]
            if failed:
                message = f"{len(failed)} of {len(kept)} fail"
                raise ExceptionGroup(message, failed)

        test.__name__, test.__doc__ = check.__name__, check.__doc__
        return test

    return made


def _failure(check: Check, name: str) -> Exception | None:
    try:
        check(name)
    except Exception as error:  # noqa: BLE001 - told together with all others
        error.add_note(f"This was {name}.")
        return error
    return None
