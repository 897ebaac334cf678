"""The shipped revisions replayed, once for all tests of `parlang impact`."""

import io
from argparse import Namespace
from functools import cache
from pathlib import Path

from parlang_compiler.boundary.score_cases import Wanted
from parlang_compiler.cli import impact as command
from parlang_compiler.cli.comparing import load_pair
from parlang_compiler.cli.session import Session
from parlang_compiler.impact.made_cases import readings_of
from parlang_compiler.impact.replay import replay, rules_of
from parlang_compiler.impact.synthetic import made_up
from parlang_compiler.impact.whole import impact_of

SPEC = Path(__file__).parent.parent / "spec" / "par-index-tinh"
OLD, NEW = str(SPEC / "minh-hoa-2022"), str(SPEC / "minh-hoa-2024")
CASES = SPEC / "minh-hoa-2022" / "cases.yaml"
VI = Session(language="vi", format="text", strict=False)
EN = Session(language="en", format="text", strict=False)


@cache
def pair_of(old, new, session, mapping=None):
    return load_pair(old, new, session, mapping)


@cache
def shipped():
    return rules_of(pair_of(OLD, NEW, VI).matching)


@cache
def imagined(count=63, seed=7):
    both = shipped()
    found = replay(both, readings_of(made_up(both.old, count, seed)), Wanted())
    return impact_of(both, found, None, seed)


def run(*given, session=VI, **options):
    names = ("cases", "mapping", "synthetic", "seed", "write_cases", "charts", "unit")
    asked = {**dict.fromkeys(names), "all": False, "old": OLD, "new": NEW, **options}
    if given:
        asked["cases"] = given[0]
    return command.run(Namespace(**asked), session)


def text_of(result):
    stream = io.StringIO()
    result.write(stream)
    return stream.getvalue()


def codes(result):
    return [each.code for each in result.diagnostics]
