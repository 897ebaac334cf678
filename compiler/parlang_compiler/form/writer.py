"""The door to XlsxWriter, which has no types: what the writers of sheets name of it."""

from __future__ import annotations

from xlsxwriter import Workbook  # type: ignore[import-untyped] # it has no types
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

__all__ = ["Format", "Workbook", "Worksheet"]
