"""Forms that are filled in, for the tests: what is known of a unit, as it is typed into the cells."""

from fractions import Fraction
from functools import cache

from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.form.evaluate import FIRST_DAY
from parlang_compiler.form.figures import NO, YES, level_labels
from parlang_compiler.form.form import form_of


def typed_value(figure, value):
    """The value of a figure as its cell holds it: a float for what is no whole number, a serial for a date."""
    match figure.kind:
        case "yes_no":
            return YES if value else NO
        case "level":
            return level_labels(figure)[[level.key for level in figure.levels].index(value)]
        case "date":
            return int(value) - FIRST_DAY
        case _:
            return int(value) if value.denominator == 1 else float(value)


def figures_typed(form, known):
    """What is known of a unit, by cell; what a leaf that cannot be declared not to arise declares is not asked."""
    typed = {}
    for entry in form.layout.entries:
        if entry.kind == "period" and known.year is not None:
            typed[entry.cell] = known.year
        elif entry.figure is not None and entry.figure.key in known.values:
            typed[entry.cell] = typed_value(entry.figure, known.values[entry.figure.key])
        elif entry.kind == "not_arising" and entry.path in known.not_arising:
            typed[entry.cell] = YES
    return typed


def outcome_of(filled, path):
    """What the form makes of a leaf: its points, or the letter that says why there are none."""
    found = filled.value(filled.form.outcomes[path])
    return found if isinstance(found, str) else Fraction(found, filled.form.unit)


@cache
def form_of_spec(spec):
    """The form of a shipped set, made once."""
    loaded = load(spec, Session(language="vi", format="text", strict=False))
    return form_of(loaded.ruleset, source_hash(loaded.sources))


HEAD = """\
bộ tiêu chí bo-thu "Bộ thử"
  văn bản [thu] "Bảng thử"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa

"""


def compiled(text):
    outcome = compile_sources([Source(name="thu.par", text=text)])
    assert [each.message("vi") for each in outcome.diagnostics if each.severity == "error"] == []
    return outcome.value


def typed_in(form, **figures):
    """What is typed, by the short keys of figures."""
    entries = {entry.figure.short: entry.cell for entry in form.layout.entries if entry.figure is not None}
    return {entries[short]: value for short, value in figures.items()}
