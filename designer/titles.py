"""What declarations are called in the user's language."""

from __future__ import annotations

from designer.words import tr
from nodes.declaration import Declared
from nodes.layer import Layer
from nodes.search import Terms


def also_said(terms: Terms, about: str) -> Terms:
    """Return what a thing is found by, in the user's language, too; `about` is said already."""
    said = [text for one in (terms.name, *terms.synonyms) if (text := tr(one)) != one]
    if not said:
        return terms
    return Terms(terms.name, (*terms.synonyms, *said), f"{terms.about} {about}")


def title_of(declared: type[Declared]) -> str:
    """Return the title of a declaration; a layer that bears PyTorch's name keeps it."""
    own = issubclass(declared, Layer) and declared.title == declared.type_name
    return declared.title if own else tr(declared.title)
