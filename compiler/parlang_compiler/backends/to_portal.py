"""Ruleset → portal.json: the rules in the shape that scoring software in use stores."""

from __future__ import annotations

import json

from parlang.ir.nodes import Ruleset
from parlang_compiler.portal.document import portal_document


def to_portal(ruleset: Ruleset, source_hash: str) -> str:
    """Give the text of the file."""
    return json.dumps(portal_document(ruleset, source_hash), ensure_ascii=False, indent=1) + "\n"
