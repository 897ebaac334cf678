"""What is written of a rule is read back into it: rule → sentences → rule, for every form of rule."""

from hypothesis import given

from parlang.ir.nodes import Unwritten
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.prose import rule_sentences
from parlang.reading import context_of, read_rule, resolved
from parlang.reading.same import normal
from strategies.programs.sets import programs, sources_of


def compiled(program):
    return compile_sources(sources_of(program)).value


def read_back(part, ruleset):
    """The part with the rule that its sentences are read into."""
    sentences, context = rule_sentences(part, ruleset), context_of(part, ruleset)
    read = read_rule(sentences, context)
    assert read.value is not None, (sentences, [each.message("vi") + each.help("vi") for each in read.diagnostics])
    made = resolved(read.value, context)
    assert made.value is not None, (sentences, read.value.text, [each.message("vi") for each in made.diagnostics])
    return made.value.put_into(part), {each.key: each for each in (*ruleset.figures, *made.value.figures)}


def reads_back(part, ruleset):
    again, figures = read_back(part, ruleset)
    assert normal(again, figures) == normal(part, figures), rule_sentences(part, ruleset)


@given(programs())
def test_every_rule_is_read_back(program):
    ruleset = compiled(program)
    for part in leaves(ruleset):
        if not isinstance(part.rule, Unwritten):
            reads_back(part, ruleset)
