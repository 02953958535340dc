"""Takes a network away from Netwright: each format is declared once, in FORMATS."""

from __future__ import annotations

from runtime.export.formats import FORMATS, ExportError, Format, export

__all__ = ["FORMATS", "ExportError", "Format", "export"]
