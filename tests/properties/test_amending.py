"""Laws of amending: what is merged is what would have been written, and no instrument makes the tools raise."""

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from parlang.diagnostics.render import to_text as told
from parlang.ir.walk import each_part
from parlang.pipeline import compile_sources, consolidate_sources, format_source
from parlang.source import Source
from parlang.syntax import nodes as n
from strategies.amendments import (
    BASE,
    as_source,
    base_finder,
    finding,
    instrument,
    instruments,
    numbered,
    wild_instruments,
)
from strategies.programs.sets import programs, sources_of, surfaces
from strategies.values import NOWHERE

SAID_ANEW = ("revision", "instrument", "in_force", "in_force_end", "first_year", "notes")


def amended(written, *parts):
    return compile_sources([as_source(instrument(*parts))], base_finder(written))


def without_head(ruleset):
    return replace(ruleset, **dict.fromkeys(SAID_ANEW))


def renumbering(at, number):
    return n.Renumber(path=at.path, number=number, reason=None, span=NOWHERE)


@given(programs())
def test_an_instrument_that_changes_nothing_leaves_the_rules(written):
    before, after = compile_sources(sources_of(written)).value, amended(written)
    assert not after.failed
    assert without_head(after.value) == without_head(before)
    assert (after.value.revision, after.value.amends, after.value.amendments) == ("sua-doi", BASE, ())


@given(programs())
def test_an_amended_illustration_stays_one(written):
    kinds = {clause.kind for clause in written.files[0].head.clauses if isinstance(clause, n.Provenance)}
    assert (amended(written).value.notes.provenance.kind == "illustrative") == ("illustrative" in kinds)


@given(programs(), st.data())
def test_numbers_exchanged_twice_are_as_before(written, data):
    tops = [at for at in numbered(written) if not at.above]
    assume(len(tops) > 1)
    one, other = data.draw(st.permutations(tops))[:2]
    there = as_source(
        instrument(renumbering(one, other.placed.part.number), renumbering(other, one.placed.part.number))
    )
    back = as_source(
        instrument(
            renumbering(one, one.placed.part.number),
            renumbering(other, other.placed.part.number),
            base="sua-doi",
            revision="sua-lai",
            year=2025,
        ),
        "sua-lai.par",
    )
    find = finding((BASE, sources_of(written)), ("sua-doi", [there]))
    turned = compile_sources([there], find).value
    numbers = {part.path: part.number for part in each_part(turned)}
    assert numbers[one.path] == other.placed.part.number
    before, after = amended(written).value, compile_sources([back], find).value
    assert without_head(after) == without_head(before)


@given(programs().flatmap(lambda written: st.tuples(st.just(written), instruments(written))), surfaces)
def test_the_consolidated_text_says_the_same_rules(both, surface):
    written, made = both
    find, source = base_finder(written), as_source(made)
    merged = compile_sources([source], find)
    text = consolidate_sources([source], find, surface).value
    assert text is not None
    alone = compile_sources([Source(name="hop-nhat.par", text=text)])
    assert alone.failed == merged.failed
    assert alone.value == merged.value
    assert format_source(Source(name="hop-nhat.par", text=text)).value == text


@given(programs().flatmap(lambda written: st.tuples(st.just(written), instruments(written))))
def test_every_change_is_recorded_with_paths_that_there_are(both):
    written, made = both
    merged = compile_sources([as_source(made)], base_finder(written))
    base = {at.path for at in numbered(written)}
    paths = {part.path for part in each_part(merged.value)}
    for each in merged.value.amendments:
        assert set(each.before) <= base
        assert set(each.after) <= paths
        assert each.item == "1"
        assert each.reason in ("r", "lý do")


@given(programs().flatmap(lambda written: st.tuples(st.just(written), wild_instruments(written))))
def test_no_instrument_makes_the_tools_raise(both):
    written, made = both
    find, source = base_finder(written), as_source(made)
    outcome = compile_sources([source], find)
    consolidate_sources([source], find)
    assert outcome.value is not None or outcome.failed
    for language in ("vi", "en"):
        assert "{" not in told(outcome.diagnostics, {}, language).replace("{ ", "")
    assert all(each.span is not None for each in outcome.diagnostics)
