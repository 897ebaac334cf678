"""Sentences of statutes read into rules, given the figures of the criterion that applies them."""

import functools

from parlang.ir.walk import leaves
from parlang.prose import rule_sentences
from parlang.reading import context_of, read_rule, resolved
from parlang.reading.same import same_rule
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session


@functools.cache
def leaves_by_sentence(folder):
    """The set of a statute, and its leaves by each sentence that the guidance says of them."""
    ruleset = load(str(folder), Session(language="vi", format="text", strict=False)).ruleset
    return ruleset, {said: part for part in leaves(ruleset) for said in rule_sentences(part, ruleset)}


def as_interpreted(sentence, read_as):
    """A sentence with what its bounds were understood as put in the place of what is ambiguous."""
    for said, meant in read_as:
        sentence = sentence.replace(said, meant)
    return sentence


def reading(sentences, part, ruleset):
    """Why sentences are not read into the rule of a part; empty if they are."""
    context = context_of(part, ruleset)
    read = read_rule(sentences, context)
    made = read.then(lambda rule: resolved(rule, context))
    if made.value is None:
        return next(each.code for each in made.diagnostics)
    figures = {each.key: each for each in (*ruleset.figures, *made.value.figures)}
    return "" if same_rule(part, made.value.put_into(part), figures) else "differs"
