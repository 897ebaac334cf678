"""The shape of a receipt, from which its JSON Schema is made: `python -m parlang_compiler.generated` writes it."""

from __future__ import annotations

import json
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import Field
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, SkipJsonSchema

from parlang_compiler.boundary.models import Assessment, Model, Scorecard, StageName

KIND: Final = "parlang-receipt/"
FORMAT: Final = f"{KIND}1"
COMPILER: Final = "parlang"
ALGORITHM: Final = "Ed25519"
SIGNATURE: Final = "signature"

Name: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]  # of a folder too: no way out of one
Hash: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
FigurePut: TypeAlias = str | bool | None


class Compiler(Model):
    """What made the receipt."""

    name: Literal["parlang"]
    version: Annotated[str, Field(pattern=r"^[0-9A-Za-z.+-]{1,32}$")]


class Inputs(Model):
    """The units as they were scored, each in the one way of writing of receipts; `parlang eval` reads them."""

    units: list[Assessment]


class Result(Model):
    """The scores of all units at all stages, with all their parts."""

    units: list[Scorecard]


class LeafTrace(Model):
    """Why a criterion has its points: the case that fired, its sentence, the figures put in, where it is written."""

    id: str
    case: str | None
    sentence: str | None
    figures: dict[str, FigurePut]  # exact: `0.25`, `1/3`, a day as `2024-12-31`, the key of a level, null where missing
    file: str
    line: int


class Trace(Model):
    """The criteria of a unit at a stage."""

    unit: str
    period: str | None
    stage: StageName
    leaves: list[LeafTrace]


class Signature(Model):
    """A signature over the bytes of the receipt without this field."""

    algorithm: Literal["Ed25519"]
    key: Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$", description="SHA-256 of the public key in DER (SPKI)")]
    value: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{86}==$", description="64 bytes in base64")]


class Head(Model):
    """What is asked of a receipt before it is computed again: the rest has to be what comes out of that."""

    compiler: Compiler
    format: Literal["parlang-receipt/1"]
    index: Name
    inputs: Any
    inputs_sha256: Hash
    language: Literal["vi", "en"]
    result: Any
    revision: Name
    rules_sha256: Hash
    signature: Signature | SkipJsonSchema[None] = None  # one that is not there is not written as null
    trace: Any


class Receipt(Head):
    """What was scored, by which rules, with which result. No number stands outside quotes."""

    inputs: Inputs
    result: Result
    trace: list[Trace]


class _NumbersInQuotes(GenerateJsonSchema):
    """A schema in which a whole number is a text of digits, as it is in a receipt."""

    def int_schema(self, schema: Any) -> JsonSchemaValue:
        """Describe a whole number."""
        return {"type": "string", "pattern": "^(0|[1-9][0-9]*)$"}


def receipt_schema() -> bytes:
    """Give the JSON Schema of receipts."""
    schema = Receipt.model_json_schema(schema_generator=_NumbersInQuotes)
    head = {"$schema": GenerateJsonSchema.schema_dialect, "title": FORMAT}
    return (json.dumps({**head, **schema, "title": FORMAT}, ensure_ascii=False, indent=2) + "\n").encode()
