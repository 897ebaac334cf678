"""Laws of proofs on random rules: what is proved has no counterexample, what is refuted is seen, two ways agree."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.interpret import RuleGap, score_leaf
from parlang.ir.nodes import Band, Bands
from parlang.ir.violations import violations
from parlang.ir.walk import leaves, part_and_below
from parlang.prove.checks import RULE_CHECKS
from parlang.prove.line.answers import LINE_CHECKS
from parlang.prove.line.pieces import on_a_line
from parlang.prove.of_rule import answers_of
from parlang.prove.outcomes import GAP
from parlang.prove.rule import rule_in_question
from parlang.prove.setting import setting_of
from parlang.prove.solving.enumerated import Enumerated, is_small
from parlang.prove.solving.z3.solver import Z3Solver
from strategies.defects import broken_rules
from strategies.facts import facts
from strategies.rulesets import rare_bands, related_bands, rulesets
from strategies.sound_rules import tiled

FEWER = settings(max_examples=settings().max_examples // 3)  # of whole sets, which have several rules each
GAP_FOUND, DIVISION = "gap", "division"


def directed(draw, ruleset):
    """The same set, some of its counts said to be better high or low."""
    better = st.sampled_from([None, "higher", "lower"])
    changed = [replace(each, direction=draw(better)) if each.kind == "count" else each for each in ruleset.figures]
    return replace(ruleset, figures=tuple(changed))


@st.composite
def asked(draw):
    """A random set, and units of it with every figure that a rule asks for."""
    form = draw(st.sampled_from([None, None, rare_bands, related_bands]))
    ruleset = directed(draw, draw(rulesets() if form is None else rulesets(form=form)))
    return ruleset, draw(st.lists(facts(ruleset), min_size=6, max_size=6))


@st.composite
def small_rules(draw):
    """A sound rule, a broken one, or bands as they come, of one leaf."""
    return draw(st.one_of(tiled().map(lambda rule: rule.ruleset()), broken_rules().map(lambda pair: pair[0])))


def rules_of(ruleset):
    setting = setting_of(ruleset)
    return [rule_in_question(part, setting) for part in leaves(ruleset)]


def by_name(rule):
    return {answer.name: answer for answer in answers_of(rule, Z3Solver())}


def outcome(part, known):
    """The case and the points of a leaf before rounding; which kind of failure, if it fails."""
    try:
        score = score_leaf(part, known, None)
    except RuleGap:
        return GAP_FOUND, None
    except ZeroDivisionError:
        return DIVISION, None
    return score.case if score.status != "pending" else None, score.points


def own(rule, known):
    """What a unit says of the inputs of a rule; None if it does not say all, or says what it may not."""
    if any(key not in known.values for key in rule.inputs if key != "period"):
        return None
    mine = Facts(year=known.year, values={key: known.values[key] for key in rule.inputs if key != "period"})
    late = known.year is None or known.year < (rule.setting.ruleset.first_year or 0)
    return None if violations(rule.setting.ruleset, mine) or (late and "period" in rule.inputs) else mine


def contradicted(rule, answers, known):
    """The checks that are proved, and that a unit shows to be wrong."""
    case, points = outcome(rule.part, known)
    proved = {name for name, answer in answers.items() if answer.verdict == "proved"}
    if case == GAP_FOUND:
        yield from proved & {"gap"}
    if case == DIVISION:
        yield from proved & {"division"}
    if points is not None and not 0 <= points <= rule.part.maximum:
        yield from proved & {"bounds"}
    if case in idle(answers):
        yield "case_reachable"
    if answers["max_reachable"].verdict == "refuted" and points == rule.part.maximum and case != "not_arising":
        yield "max_reachable"
    if "overlap" in proved and disagreeing(rule.part, known):
        yield "overlap"


def idle(answers):
    """The cases that are said never to apply."""
    return {case for finding in answers["case_reachable"].findings for case in finding.cases}


def disagreeing(part, known):
    """Whether two bands hold together."""
    if not isinstance(part.rule, Bands) or outcome(part, known)[0] in (GAP_FOUND, DIVISION, None, "not_arising"):
        return False
    return sum(holds_alone(part, band, known) for band in part.rule.bands if band.when is not None) > 1


def holds_alone(part, band: Band, known):
    alone = replace(part, rule=replace(part.rule, bands=(band,)), does_not_arise=None, without_evidence=None)
    return outcome(alone, known)[0] != GAP_FOUND


@FEWER
@given(asked())
def test_what_is_proved_has_no_counterexample(program):
    ruleset, known = program
    for rule in rules_of(ruleset):
        answers = by_name(rule)
        for mine in (each for each in (own(rule, one) for one in known) if each is not None):
            assert list(contradicted(rule, answers, mine)) == []


@FEWER
@given(asked(), st.data())
def test_a_better_figure_never_scores_less_where_that_is_proved(program, data):
    ruleset, known = program
    penalties = {below.path for top in ruleset.outside if top.level == "penalty" for below in part_and_below(top)}
    for rule in rules_of(ruleset):
        figures = [each for each in ruleset.figures if each.direction is not None and each.key in rule.inputs]
        if not figures or by_name(rule)["monotone"].verdict != "proved":
            continue
        for mine in (each for each in (own(rule, one) for one in known) if each is not None):
            figure = data.draw(st.sampled_from(figures))
            value = Fraction(data.draw(st.integers(int(figure.low), min(int(figure.high), int(figure.low) + 2000))))
            better = mine.with_value(figure.key, value)
            if own(rule, better) is None or value == mine.values[figure.key]:
                continue
            up = (value > mine.values[figure.key]) is (figure.direction == "higher")
            worse, best = (mine, better) if up else (better, mine)
            first, second = outcome(rule.part, worse)[1], outcome(rule.part, best)[1]
            if first is not None and second is not None:
                assert first >= second if rule.part.path in penalties else first <= second


@FEWER
@given(st.one_of(asked().map(lambda pair: pair[0]), small_rules()))
def test_what_is_refuted_is_seen_in_its_witness(ruleset):
    for rule in rules_of(ruleset):
        for name, answer in by_name(rule).items():
            for finding in answer.findings:
                assert all(violations(ruleset, each) == () for each in finding.witness)
                assert shown(rule, name, finding)


def shown(rule, name, finding):
    """Whether the interpreter gives for a witness what the finding says."""
    found = [outcome(rule.part, each) for each in finding.witness]
    match name:
        case "gap":
            return found == [(GAP_FOUND, None)]
        case "division":
            return found == [(DIVISION, None)]
        case "bounds":
            return not 0 <= found[0][1] <= rule.part.maximum
        case "monotone":
            return finding.what == "percent" or found[0][1] != found[1][1]
        case "max_reachable":
            return all(points < rule.part.maximum for _, points in found)
        case _:
            return True


@given(st.one_of(small_rules(), tiled(grown=True).map(lambda rule: rule.ruleset())))
def test_the_line_and_the_solver_answer_alike(ruleset):
    (rule,) = rules_of(ruleset)
    line = on_a_line(rule)
    assume(line is not None)
    session = Z3Solver().session(rule.space)
    for name, check in LINE_CHECKS.items():
        answer = check(rule, line)
        if answer is not None:
            assert told(answer) == told(RULE_CHECKS[name](rule, session))


def told(answer):
    """What an answer says, without its examples; of what falls, each way may find another pair of cases."""
    if answer.name in ("monotone", "max_reachable"):
        return answer.verdict
    return answer.verdict, [(each.severity, each.cases, each.what, each.region) for each in answer.findings]


@FEWER
@given(asked().map(lambda pair: pair[0]))
def test_trying_every_input_and_the_solver_answer_alike(ruleset):
    for rule in (each for each in rules_of(ruleset) if is_small(each.space)):
        tried, solved = Enumerated(rule.space), Z3Solver().session(rule.space)
        for name, check in RULE_CHECKS.items():
            one, other = check(rule, tried), check(rule, solved)
            if "undecided" not in (one.verdict, other.verdict):
                assert verdict_of(one) == verdict_of(other), name


def verdict_of(answer):
    """Of several witnesses each way may find another; which cases are idle is the same."""
    cases = [each.cases for each in answer.findings] if answer.name == "case_reachable" else []
    return answer.verdict, cases


@FEWER
@given(asked().map(lambda pair: pair[0]))
def test_asking_twice_gives_the_same(ruleset):
    for rule in rules_of(ruleset):
        assert answers_of(rule, Z3Solver()) == answers_of(rule, Z3Solver())


def test_a_gap_has_the_name_that_the_laws_look_for():
    assert GAP == GAP_FOUND
