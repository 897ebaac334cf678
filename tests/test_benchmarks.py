"""What the benchmarks compare with scores the same rules, and what they install is pinned."""

import inspect
from fractions import Fraction
from pathlib import Path

import pytest

from benchmarks.engines import in_python
from benchmarks.from_python import rows, written
from benchmarks.install import LOCK, pinned
from benchmarks.notations import ZEN, JsonLogic
from benchmarks.tasks import of_par_index, of_synthetic
from benchmarks.workloads import made_up, par_index, provinces
from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves

UNIT = 100
WHOLE = 10  # one unit in so many is also added up, which takes longer


def known(work, unit, year):
    """The figures of a unit as the interpreter takes them."""
    names = [name for name in inspect.signature(work.ours).parameters if name != "period"]
    given = dict(zip(names, unit, strict=True))
    return Facts(
        year=year, values={each.key: meant(each, given[argument(each, work)]) for each in work.ruleset.figures}
    )


def argument(figure, work):
    key = figure.key if figure.owner else f"{work.ruleset.index}.{figure.key}"
    return key.replace(".", "__").replace("-", "_")


def meant(figure, value):
    match figure.kind:
        case "yes_no":
            return value
        case "level":
            return figure.levels[value].key
    return Fraction(value, figure.grain)


@pytest.mark.parametrize(("make", "count"), [(provinces, 200), (par_index, 40), (made_up, 100)])
def test_the_hand_written_python_gives_what_the_interpreter_gives(make, count):
    work = make(count)
    scored = work.points(work.by_hand)
    for at, (unit, year) in enumerate(zip(work.units, work.years, strict=True)):
        *found, total = scored[at]
        facts = known(work, unit, year)
        expected = [score_leaf(part, facts, work.ruleset.points_decimals).points for part in leaves(work.ruleset)]
        assert [None if each is None else Fraction(each, UNIT) for each in found] == expected
        if at % WHOLE == 0:
            assert Fraction(total, UNIT) == score_unit(work.ruleset, facts).total


@pytest.mark.parametrize(("make", "task_of", "count"), [(par_index, of_par_index, 20), (made_up, of_synthetic, 500)])
def test_the_rules_in_floats_are_the_same_rules(make, task_of, count):
    work = make(count)
    peer = in_python(task_of(work))
    for unit, (*points, _) in zip(peer.given, work.points(work.by_hand), strict=True):
        found = [round(each * UNIT) for each in peer.score(unit)]
        assert [each for each in zip(found, points, strict=True) if abs(each[0] - (each[1] or 0)) > 1] == []


def test_an_expression_of_python_is_written_in_other_notations():
    expression = "1 if a / b >= 0.8 and c else max(0, 1 - 0.5 * a)"
    rest = {"max": [0, {"-": [1, {"*": [0.5, {"var": "a"}]}]}]}
    share = {">=": [{"/": [{"var": "a"}, {"var": "b"}]}, 0.8]}
    assert written(expression, JsonLogic()) == {"if": [{"and": [share, {"var": "c"}]}, 1, rest]}
    assert written(expression, ZEN) == "(a / b >= 0.8 and c ? 1 : max([0, (1 - 0.5 * a)]))"
    assert rows(expression, ZEN) == ([("a / b >= 0.8 and c", "1")], "max([0, (1 - 0.5 * a)])")


def test_every_peer_is_pinned_with_its_hashes_and_no_host_is_named():
    text = LOCK.read_text(encoding="utf-8")
    asked = Path(LOCK.with_name("peers.txt")).read_text(encoding="utf-8").splitlines()
    names = {line.partition(">")[0].lower() for line in asked if line and not line.startswith("#")}
    blocks = {block.partition("==")[0]: block for block in pinned(text)}
    assert names <= blocks.keys()
    assert all("--hash=sha256:" in block for block in blocks.values())
    assert "//" not in text
