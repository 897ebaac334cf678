"""What crosses the border: the assessment of a unit coming in, its scorecard going out.

Values are texts here; the declarations of a set say what they are.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

StageName: TypeAlias = Literal["self", "appraised", "appraised_first", "appraised_second", "survey"]
STAGES: tuple[StageName, ...] = ("self", "appraised", "appraised_first", "appraised_second", "survey")
FOR_ALL = "*"  # the part that a reason without an id belongs to
Text: TypeAlias = str | None
Figures: TypeAlias = dict[str, dict[str, Text]]


def _listed(value: Any) -> Any:
    """Take one text for a list of one, and nothing for an empty list."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def _named(value: Any) -> Any:
    """Take a text for a unit of that name."""
    return {"name": value} if isinstance(value, str) else value


def _filled(value: Any) -> Any:
    """Take a field with nothing under it for an empty one."""
    return {} if value is None else value


def _for_all(value: Any) -> Any:
    """Take one reason for the reason of every part."""
    return {FOR_ALL: value} if isinstance(value, str) else _filled(value)


Texts: TypeAlias = Annotated[list[Text], BeforeValidator(_listed)]


class Model(BaseModel):
    """A record of the border: fixed fields, never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _part_figures(value: Any) -> Any:
    """Take a part with nothing under it for one without figures."""
    return {k: _filled(v) for k, v in value.items()} if isinstance(value, dict) else _filled(value)


class Expected(Model):
    """What a worked case says its score is, at the stage that it stands in; scoring does not look at it, tests do."""

    parts: Annotated[dict[str, Text], BeforeValidator(_filled)] = Field(default_factory=dict)
    cases: Annotated[dict[str, Text], BeforeValidator(_filled)] = Field(default_factory=dict)
    total: Text = None
    maximum: Text = None
    percent: Text = None
    interval: list[Text] | None = None
    bonus: Text = None
    penalty: Text = None
    grade: Text = None
    rank: Text = None


class Published(Model):
    """What was made public of the result of a unit, as it was printed; no rule is asked of it, only whether it adds up.

    `methods` are the points of all criteria that are assessed by one method; `rank` is only told.
    """

    parts: Annotated[dict[str, Text], BeforeValidator(_filled)] = Field(default_factory=dict)
    methods: Annotated[dict[str, Text], BeforeValidator(_filled)] = Field(default_factory=dict)
    total: Text = None
    percent: Text = None
    rank: Text = None


class Stage(Model):
    """A later look at the same unit: the figures that it changes, its points, its reasons, what is expected of it."""

    figures: Annotated[Figures, BeforeValidator(_part_figures)] = Field(default_factory=dict)
    points: Annotated[dict[str, Text], BeforeValidator(_filled)] = Field(default_factory=dict)
    reason: Annotated[dict[str, Text], BeforeValidator(_for_all)] = Field(default_factory=dict)
    expected: Expected | None = None


class Assessment(Model):
    """One unit in one year: what is known of it, by the full id of each part and the key of each figure."""

    unit: Annotated[dict[str, Text], BeforeValidator(_named)]
    period: Text = None
    index: Text = None
    revision: Text = None
    group: Text = None  # units of one text are ranked together; those without one likewise
    ranked: Text = None  # «không»: scored, and left out of the ranking
    figures: Annotated[Figures, BeforeValidator(_part_figures)] = Field(default_factory=dict)
    stages: Annotated[dict[StageName, Stage], BeforeValidator(_part_figures)] = Field(default_factory=dict)
    parameters: Annotated[dict[str, Text], BeforeValidator(_filled)] = Field(default_factory=dict)
    not_arising: Texts = Field(default_factory=list)
    evidence: Annotated[dict[str, Texts], BeforeValidator(_filled)] = Field(default_factory=dict)
    justification: Annotated[dict[str, Text], BeforeValidator(_filled)] = Field(default_factory=dict)
    expected: Expected | None = None
    published: Published | None = None


class Case(Model):
    """The case that fired: its number and its sentence."""

    id: str
    text: str


class Step(Model):
    """The least change of one figure that gives more points."""

    figure: str
    before: str
    after: str
    case: str
    points: str
    text: str


class PartScore(Model):
    """A part of the set and what it is worth."""

    id: str
    number: str
    name: str
    points: str | None
    maximum: str | None
    status: Literal["scored", "pending", "left_out"]
    interval: tuple[str, str] | None
    case: Case | None
    missing: list[str]
    missing_evidence: list[str]
    lost: str | None
    only_by_rounding: bool  # the points are the maximum, and were less before rounding
    next: Step | None
    stated: str | None
    file: str
    line: int


class Scorecard(Model):
    """The score of a unit at a stage. Numbers are decimal texts, `n/d` where they are not rounded."""

    index: str
    revision: str
    period: str | None
    unit: str
    stage: StageName
    group: str | None
    status: Literal["scored", "pending"]
    total: str | None
    maximum: str
    percent: str | None
    interval: tuple[str, str] | None
    bonus: str | None
    penalty: str | None
    grade: str | None
    grade_case: Case | None
    grade_missing: list[str]
    rank: int | None
    ranked: bool
    parts: list[PartScore]
