"""A draft of a guidance document has the parts of its set, and every rule that was read is the rule of the set."""

from hypothesis import given, settings

from import_tables import differing, docx_of_guidance
from parlang.pipeline import compile_sources
from parlang_compiler.importing.drafting import drafted
from strategies.programs.sets import programs, sources_of


@settings(max_examples=20, deadline=None)
@given(programs())
def test_a_draft_of_a_guidance_document_says_what_the_set_says(program):
    ruleset = compile_sources(sources_of(program)).value
    outcome, _ = drafted("bang.docx", docx_of_guidance(ruleset))
    assert list(differing(ruleset, outcome.value)) == []
