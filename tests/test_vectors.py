"""Conformance vectors: three evaluators that know nothing of parlang pass them, and mutants of the rules do not."""

import copy
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from fractions import Fraction
from functools import cache
from importlib import import_module, util
from pathlib import Path

import pytest

from mutants import outcome, survivors, vectors_of_leaf
from parlang.ir.interpret import score_leaf
from parlang.ir.walk import leaves
from parlang.lowered.of_set import lower_set
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.to_rules_json import to_rules_json
from parlang_compiler.backends.to_vectors import to_vectors
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.vectors import document, of_leaf
from parlang_compiler.vectors.whole_figures import facts_of_whole
from strategies.by_example import RULESET
from test_docs import FRAME

ROOT = Path(__file__).parent.parent
EVALUATORS = ROOT / "docs" / "evaluators"
SETS = sorted(path.parent.relative_to(ROOT / "generated") for path in (ROOT / "generated").glob("*/*/vectors.json"))
SESSION = Session(language="vi", format="text", strict=False)
SMALL = [each for each in SETS if "phan-loai" in each.parts[0]]
WHY = {"missing", "declared", "at", "beside", "nearest", "end", "value", "usual"}


def named(path):
    return "/".join(path.parts)


@cache
def vectors(path):
    return json.loads((ROOT / "generated" / path / "vectors.json").read_text("utf-8"))


@cache
def ruleset_of(path):
    return load(str(ROOT / "spec" / path), SESSION).ruleset


def module(path, name):
    spec = util.spec_from_file_location(name, path)
    made = util.module_from_spec(spec)
    sys.modules[name] = made
    spec.loader.exec_module(made)
    return made


def exact(text):
    return None if text is None else Fraction(text)


def pair(value):
    return None if value is None else Fraction(*value)


# --- the evaluators ---------------------------------------------------------------------------


@pytest.mark.parametrize("path", SETS, ids=named)
def test_the_generated_evaluator_passes_all_vectors(path):
    evaluator = module(ROOT / "generated" / path / "evaluator.py", f"evaluator_{path.name}_{path.parent.name}")
    rules = {rule.path: rule for rule in evaluator.LEAVES}
    for group in vectors(path)["leaves"]:
        for vector, (given, declared) in zip(group["vectors"], vectors_of_leaf(group), strict=True):
            rule = rules[group["leaf"]]
            (found,) = evaluator.judge_leaves((rule,), evaluator.UNIT, given, {rule.path} if declared else set())
            came = (found.status, pair(found.points), found.case, list(found.missing))
            assert came == (vector["status"], exact(vector["points"]), vector["case"], vector["missing"]), vector
    for unit in vectors(path)["units"]:
        case = unit["assessment"]
        others = {key: value for key, value in case["unit"].items() if key != "name"}
        period = int(case["period"]) if "period" in case else None
        found = evaluator.score(
            case.get("figures", {}),
            period=period,
            unit=others,
            parameters=case.get("parameters", {}),
            not_arising=case.get("not_arising", []),
        )
        assert found.grade == unit["grade"]
        for name in ("points", "maximum", "bonus", "penalty", "total", "percent"):
            assert pair(getattr(found, name)) == exact(unit[name]), name
        parts = {part.path: (part.status, pair(part.points), pair(part.maximum)) for part in found.parts}
        assert parts == {
            path: (each["status"], exact(each["points"]), exact(each["maximum"]))
            for path, each in unit["parts"].items()
        }


@pytest.mark.parametrize("path", SETS, ids=named)
def test_the_small_evaluator_in_python_passes_all_vectors(path, capsys):
    made = ROOT / "generated" / path
    evaluator = module(EVALUATORS / "evaluate.py", "evaluate")
    assert evaluator.main(made / "rules.json", made / "vectors.json") == 0, capsys.readouterr().out
    told = vectors(path)
    tried = told["counts"]["leaves"] + len(told["units"])
    assert capsys.readouterr().out == f"{told['index']} [{told['revision']}]: {tried} vectors, 0 wrong\n"


COMMANDS = {"php": ("php", EVALUATORS / "evaluate.php"), "java": ("java", EVALUATORS / "Evaluate.java")}
UNROUNDED, LARGE = (next(each for each in SETS if each.name == name) for name in ("nq-1211-2016", "minh-hoa-2024"))


@pytest.mark.parametrize(("language", "path"), [("php", UNROUNDED), ("php", LARGE), ("java", UNROUNDED)], ids=str)
def test_an_evaluator_in_another_language_passes_all_vectors_but_those_that_are_spoilt(language, path, tmp_path):
    program, text = COMMANDS[language]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    told = copy.deepcopy(vectors(path))
    vector = next(each for each in told["leaves"][0]["vectors"] if each["status"] == "scored")
    vector["points"] = "0.123"
    told["units"][0]["maximum"] = "1"
    (tmp_path / "vectors.json").write_text(json.dumps(told), "utf-8")
    command = [program, text, ROOT / "generated" / path / "rules.json", tmp_path / "vectors.json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    tried = told["counts"]["leaves"] + len(told["units"])
    # PHP without GMP says how many 64 bits do not hold.
    assert f"{tried} vectors, 2 wrong" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 1


def test_the_page_says_how_many_vectors_its_example_has():
    """PHP and Java may be missing where pages are run, so that their output is not printed there."""
    page = (ROOT / "docs" / "tham-chieu" / "26-vec-to-kiem-thu.md").read_text("utf-8")
    text = FRAME["vi"] + re.search(r"```parlang\n(.*?)```", page, re.DOTALL)[1]
    made = document.vectors_document(compile_sources([Source(name="vi-du.par", text=text)]).value, "0" * 64)
    tried = made["counts"]["leaves"] + len(made["units"])
    assert page.count(f"vi-du [vi-du]: {tried} vectors, 0 wrong\n") == len(COMMANDS)


def test_the_small_evaluator_tells_what_differs(tmp_path, capsys):
    told = json.loads(to_vectors(RULESET, "0" * 64))
    vector = next(each for each in told["leaves"][0]["vectors"] if each["status"] == "scored")
    vector["points"] = "0.123"
    told["units"][0]["maximum"] = "1"
    (tmp_path / "vectors.json").write_text(json.dumps(told), "utf-8")
    (tmp_path / "rules.json").write_text(to_rules_json(RULESET, "0" * 64), "utf-8")
    evaluator = module(EVALUATORS / "evaluate.py", "evaluate")
    assert evaluator.main(tmp_path / "rules.json", tmp_path / "vectors.json") == 1
    assert ", 2 wrong" in capsys.readouterr().out


# --- what the vectors are ---------------------------------------------------------------------


def test_the_same_set_gives_the_same_vectors():
    assert to_vectors(RULESET, "0" * 64) == to_vectors(RULESET, "0" * 64)


@pytest.mark.parametrize("path", SMALL, ids=named)
def test_what_is_expected_is_what_the_interpreter_gives(path):
    ruleset, told = ruleset_of(path), vectors(path)
    figures, parts = {each.key: each for each in ruleset.figures}, {part.path: part for part in leaves(ruleset)}
    assert [group["leaf"] for group in told["leaves"]] == list(parts)
    for group in told["leaves"]:
        part, seen = parts[group["leaf"]], set()
        for vector, (given, declared) in zip(group["vectors"], vectors_of_leaf(group), strict=True):
            facts = facts_of_whole(given, figures, frozenset({part.path} if declared else ()))
            score = score_leaf(part, facts, ruleset.points_decimals)
            assert (vector["status"], exact(vector["points"]), vector["case"]) == (
                score.status,
                score.points,
                score.case,
            )
            seen.add((tuple(vector["given"]), declared))
        assert len(seen) == len(group["vectors"]) <= of_leaf.MOST
        assert {vector["why"] for vector in group["vectors"]} <= WHY


@pytest.mark.parametrize("path", SMALL, ids=named)
def test_every_case_of_a_rule_is_met_and_every_figure_is_missing_once(path):
    lowered = lower_set(ruleset_of(path))
    for group in vectors(path)["leaves"]:
        found = {vector["case"] for vector in group["vectors"]}
        assert cases_in(lowered.leaves[group["leaf"]].tree) - found == set()
        missing = {key for vector in group["vectors"] for key in vector["missing"]}
        assert missing == set(group["inputs"])


def cases_in(tree):
    below = [
        *(arm.tree for arm in getattr(tree, "arms", ())),
        *([tree.otherwise] if hasattr(tree, "otherwise") else []),
    ]
    return {case for each in below for case in cases_in(each)} | ({tree.case} if hasattr(tree, "case") else set())


def test_what_is_cut_is_told(monkeypatch):
    monkeypatch.setattr(of_leaf, "MOST", 10)
    monkeypatch.setattr(document, "MOST_VECTORS", 15)
    whole, told = json.loads(to_vectors_whole()), document.vectors_document(RULESET, "0" * 64)
    sizes = [len(group["vectors"]) for group in told["leaves"]]
    assert sizes[0] == 10
    assert sum(sizes) == told["counts"]["leaves"] == 15
    for group, before in zip(told["leaves"], whole["leaves"], strict=True):
        assert len(group["vectors"]) + group["left_out"] == len(before["vectors"])
        assert before["vectors"][: len(group["vectors"])] == group["vectors"]


def to_vectors_whole():
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(of_leaf, "MOST", 160)
        patched.setattr(document, "MOST_VECTORS", 20_000)
        return to_vectors(RULESET, "0" * 64)


PROVED = ("phan-loai-dvhc-xa/nd-307-2025",)  # the law of generated sets asks more


# --- mutants ----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [each for each in SMALL if named(each) in PROVED], ids=named)
def test_mutants_that_can_be_told_are_told(path):
    """Each survivor is proved to be equal for all figures, or not decided; one in a hundred may be alive."""
    told_apart = import_module("mutant_proofs").told_apart if util.find_spec("z3") else pytest.skip("z3 is missing")
    lowered, found = lower_set(ruleset_of(path)), Counter()
    for group in vectors(path)["leaves"]:
        leaf = lowered.leaves[group["leaf"]]
        alive, made = survivors(leaf, list(vectors_of_leaf(group)))
        found["killed"] += made - len(alive)
        for what, mutant in alive:
            witness = told_apart(leaf, mutant, lowered)
            found["equal" if witness is None else "unknown" if witness == "unknown" else "alive"] += 1
            if isinstance(witness, dict):  # the solver is held to the arithmetic
                assert outcome(leaf, witness) != outcome(mutant, witness), what
    assert found["killed"] > 200
    assert found["alive"] <= found["killed"] // 100
