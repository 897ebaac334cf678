"""Laws of reuse: a set that reuses every rule of another one scores as that set does."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.scorecard import score_unit
from parlang.pipeline import compile_sources
from parlang.syntax import nodes as n
from parlang.syntax.reuse import RULES
from strategies.programs.facts import facts_for
from strategies.programs.grades import graded
from strategies.programs.place import text
from strategies.programs.sets import Program, programs, sources_of
from strategies.values import NOWHERE

LENDER, LABEL = "bo-tieu-chi", "thu-nghiem"
BORROWER = "bo-khac"


def reusing(program):
    """The same set under another id, each rule a reference to the one of the set itself."""
    parts = [part for file in program.files for part in file.parts]
    gradings = [part for part in parts if isinstance(part, n.Grading)]
    numbered = [part for part in parts if not isinstance(part, n.Grading)]
    paths = dict(zip(map(id, numbered), graded(numbered, None, None, None).maxima, strict=True))
    instrument = n.Instrument(label="khac", name=text("Bảng khác"), span=NOWHERE)
    (head,) = (file.head for file in program.files if file.head is not None)
    clauses = tuple(instrument if isinstance(each, n.Instrument) else each for each in head.clauses)
    changed = (*(_referring(part, paths) for part in numbered), *gradings)
    return Program((n.File(surface="vi", head=replace(head, index=BORROWER, clauses=clauses), parts=changed),))


def _referring(part, paths):
    written = [each for each in part.clauses if isinstance(each, RULES) and not isinstance(each, n.Unwritten)]
    if not written:
        return part
    reuse = n.Reuse(path=paths[id(part)], index=LENDER, revision=LABEL, span=NOWHERE)
    kept = [each for each in part.clauses if isinstance(each, n.AssessedBy | n.Provenance)]
    return replace(part, clauses=(*kept, reuse))


def renamed(facts):
    """The facts of a unit for the other set: what is of the whole set is called by its id."""
    values = {key.replace(f"{LENDER}.", f"{BORROWER}.", 1): value for key, value in facts.values.items()}
    return Facts(year=facts.year, values=values, not_arising=facts.not_arising)


@given(programs(), st.data())
def test_a_set_that_reuses_every_rule_scores_as_the_set_itself(written, data):
    lent = sources_of(written)
    lender = compile_sources(lent).value
    outcome = compile_sources(sources_of(reusing(written)), lambda index, _: lent if index == LENDER else None)
    assert not outcome.failed, [each.message("en") for each in outcome.diagnostics]
    for _ in range(3):
        facts = data.draw(facts_for(lender))
        own, reused = score_unit(lender, facts), score_unit(outcome.value, renamed(facts))
        told = replace(
            own,
            parts=tuple(replace(part, missing=_renamed(part.missing)) for part in own.parts),
            missing=_renamed(own.missing),
            grade_missing=_renamed(own.grade_missing),
        )
        assert reused == told


def _renamed(keys):
    return tuple(key.replace(f"{LENDER}.", f"{BORROWER}.", 1) for key in keys)
