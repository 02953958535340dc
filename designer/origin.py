"""What a run is of. It is noted when the run is asked for: later, another tab may be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from weakref import ref

from designer.document import Document
from runtime.trust import trusted


@dataclass(frozen=True)
class Origin:
    """The project that a run is of, if it is open, and the Python that may run in it.

    That is a document, or, of a run that was made of a file, the document of that file once there
    is one. A run that is kept keeps no document that was closed.
    """

    kept: ref[Document] | None = None
    file: Path | None = None
    trusted: frozenset[str] = field(default_factory=trusted)

    @classmethod
    def of(cls, document: Document) -> Origin:
        """Return the origin of a run of the document that is shown."""
        return cls(ref(document))

    @property
    def document(self) -> Document | None:
        """The document; None for a run of a file, and once it was closed."""
        return self.kept() if self.kept is not None else None
