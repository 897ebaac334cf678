"""The shape of scoring software: what it computes is what the interpreter gives; what it cannot say is told."""

import ast
import json
import operator
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from parlang.ir import nodes as ir
from parlang.ir.holding_together import nodes_below
from parlang.ir.walk import leaves
from parlang.runtime.rounding import rounded
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.portal.document import NOTES, STAGES, portal_document, stored_leaves
from parlang_compiler.portal.reasons import WORDS

ROOT = Path(__file__).parent.parent
SETS = ("par-index-tinh/minh-hoa-2022", "phan-loai-dvhc-tinh/nd-307-2025", "phan-loai-dvhc-xa/nd-307-2025")
SESSION = Session(language="vi", format="text", strict=False)
OPERATIONS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


@cache
def of(name):
    ruleset = load(str(ROOT / "spec" / name), SESSION).ruleset
    return ruleset, portal_document(ruleset, "0" * 64)


@cache
def vectors(name):
    groups = json.loads((ROOT / "generated" / name / "vectors.json").read_text("utf-8"))["leaves"]
    return {group["leaf"]: group for group in groups}


def worked_out(node, typed):
    """The value of a formula: numbers, variables, + - * / and brackets, and nothing else."""
    match node:
        case ast.Constant(value=int() as value):
            return Fraction(value)
        case ast.Constant(value=float()):
            return Fraction(ast.unparse(node))
        case ast.Name(id=name):
            return typed[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -worked_out(operand, typed)
        case ast.BinOp(left=left, op=op, right=right):
            return OPERATIONS[type(op)](worked_out(left, typed), worked_out(right, typed))
    raise AssertionError(ast.dump(node))


def typed_values(stored, part, figures, given):
    """What a user types for the variables of a leaf: a ratio as a percentage, yes as 1."""
    keys = [key for key in dict.fromkeys(used_by(part)) if key in figures]
    typed = {}
    for key, variable in zip(keys, stored["bieu_thuc_toan_hoc"]["bien_su_dung"], strict=True):
        value = Fraction(given[key], figures[key].grain) if key in given else None
        typed[variable["variable"]] = None if value is None else value * 100 if variable["kieu"] == "ratio" else value
    return typed


def used_by(part):
    from parlang.ir.walk import inputs_of_leaf

    return inputs_of_leaf(part)


@pytest.mark.parametrize("name", SETS)
def test_the_formula_that_is_chosen_gives_the_points(name):
    ruleset, document = of(name)
    figures, parts = {each.key: each for each in ruleset.figures}, {part.path: part for part in leaves(ruleset)}
    tried = 0
    for stored in stored_leaves(document):
        group = vectors(name)[stored["ma"]]
        for vector in group["vectors"]:
            if vector["status"] != "scored" or vector["declared"]:
                continue
            chosen = [
                each for each in stored["bieu_thuc_toan_hoc"]["cong_thuc"] if each["truong_hop"] == vector["case"]
            ]
            if not chosen or any(each["phep_tinh_cal"] is None for each in chosen):
                told = {each["what"] for each in stored["khong_dien_dat_duoc"]}
                assert told, stored["ma"]  # never in silence
                continue
            given = {
                key: int(text) for key, text in zip(group["inputs"], vector["given"], strict=True) if text is not None
            }
            typed = typed_values(stored, parts[stored["ma"]], figures, given)
            worth = [worked_out(ast.parse(each["phep_tinh_cal"], mode="eval").body, typed) for each in chosen]
            points = rounded(min(worth), ruleset.points_decimals)  # below the cap of an increment, or at it
            assert points == Fraction(vector["points"]), (stored["ma"], vector, worth)
            tried += 1
    assert tried > 200


@pytest.mark.parametrize("name", SETS)
def test_the_shape_holds_every_leaf_once_with_its_columns(name):
    ruleset, document = of(name)
    stored = stored_leaves(document)
    assert sorted(each["ma"] for each in stored) == sorted(part.path for part in leaves(ruleset))
    for each in stored:
        assert all(each[stage] is None for stage in STAGES)
        assert all(each[note] == "" for note in NOTES)
        assert {reason["what"] for reason in each["khong_dien_dat_duoc"]} <= WORDS.keys()
        variables = [variable["variable"] for variable in each["bieu_thuc_toan_hoc"]["bien_su_dung"]]
        assert len(set(variables)) == len(variables)
    assert sum(Fraction(each["diemtoida"]) for each in document["linhvuc"]) == ruleset.scale


@pytest.mark.parametrize("name", SETS)
def test_what_cannot_be_said_is_told(name):
    ruleset, document = of(name)
    told = {each["ma"]: {reason["what"] for reason in each["khong_dien_dat_duoc"]} for each in stored_leaves(document)}
    for part in leaves(ruleset):
        found = {type(each) for each in nodes_below(part.rule)}
        assert (ir.If in found) <= ("choice" in told[part.path]), part.path
        assert (part.does_not_arise is not None) == ("not_arising" in told[part.path])
        if any(isinstance(each, ir.Increment) and each.whole for each in nodes_below(part.rule)):
            assert "whole_steps" in told[part.path]
