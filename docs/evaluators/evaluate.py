"""The rules of rules.json on whole numbers, held to vectors.json: python evaluate.py rules.json vectors.json"""

import json
import sys
from datetime import date
from fractions import Fraction
from math import floor, prod
from operator import eq, ge, gt, le, lt
from pathlib import Path

COMPARE = {">=": ge, ">": gt, "<=": le, "<": lt, "==": eq}


def ask(node, given, declared=False):
    """The whole number, or the truth, that a node stands for."""

    def of(name):
        return ask(node[name], given, declared)

    each = (ask(item, given, declared) for item in node.get("items", ()))  # one by one: the rest may divide by 0
    match node["kind"]:
        case "Constant":
            return int(node["value"])
        case "Given":
            return given[node["key"]]
        case "Day":
            return date(given["period"] + node["years"], node["month"], node["day"]).toordinal()
        case "Sum":
            return sum(each)
        case "Product":
            return prod(each)
        case "Floor":
            return of("numerator") // of("divisor")
        case "Least":
            return min(each)
        case "Greatest":
            return max(each)
        case "Select":
            return of("yes") if of("condition") else of("no")
        case "Compare":
            return COMPARE[node["operator"]](of("left"), of("right"))
        case "Holds":
            return given[node["key"]] == 1
        case "Among":
            return given[node["key"]] in node["places"]
        case "AllOf":
            return all(each)
        case "AnyOf":
            return any(each)
        case "NotSo":
            return not of("operand")
        case "Declared":
            return declared
    raise ValueError(node["kind"])


def score(leaf, given, declared):
    """Status, points, case and missing figures of a leaf."""
    tree = leaf["tree"]
    while True:
        missing = [key for key in tree.get("needs", ()) if key not in given]
        if missing or tree["kind"] == "Pend":
            return "pending", None, None, missing
        if tree["kind"] == "LeaveOut":
            return "left_out", None, tree["case"], []
        if tree["kind"] == "Give":
            over = leaf["unit"] or ask(tree["over"], given)
            return "scored", Fraction(ask(tree["points"], given), over), tree["case"], []
        arms = (arm["tree"] for arm in tree["arms"] if ask(arm["condition"], given, declared))
        tree = next(arms, tree["otherwise"])  # a Gap is never come to by figures that are allowed


def part(section, leaves, parts):
    """Status, points and maximum of a part; those of all parts below it are kept in `parts`."""
    below = [part(each, leaves, parts) for each in section["parts"]]
    outside = section["level"] in ("bonus", "penalty")
    status, points = leaves[section["path"]][:2] if not below else ("scored", None)
    maximum = Fraction(section["maximum"])
    if below:
        statuses = [each[0] for each in below]
        status = "pending" if "pending" in statuses else "scored" if "scored" in statuses else "left_out"
        earned = [each[1] or Fraction(0) for each in below]
        points = max(earned) if section["combine"] == "highest" else sum(earned)
        if section["combine"] == "sum" and not outside:
            maximum = sum(each[2] for each in below)
    if status == "left_out":
        maximum = Fraction(0)
    points = None if status != "scored" else min(points, maximum) if outside else points
    parts[section["path"]] = (status, points, maximum)
    return parts[section["path"]]


def total(integers, leaves, given):
    """The totals of a unit, as `units` of the vectors have them; and its parts."""
    parts = {}
    inside = [part(each, leaves, parts) for each in integers["sections"]]
    outside = [(each["level"], part(each, leaves, parts)) for each in integers["outside"]]

    def summed(some):
        return None if any(each[0] == "pending" for each in some) else sum(each[1] or Fraction(0) for each in some)

    points, maximum = summed(inside), sum(each[2] for each in inside)
    bonus, penalty = (summed([each for level, each in outside if level == name]) for name in ("bonus", "penalty"))
    whole = None if None in (points, bonus, penalty) else points + bonus - penalty
    percent = None if points is None or not maximum else points * 100 / maximum
    if percent is not None and integers["index_decimals"] is not None:
        unit = 10 ** integers["index_decimals"]
        percent = Fraction(floor(percent * unit + Fraction(1, 2)), unit)
    found = {
        "points": points,
        "maximum": maximum,
        "bonus": bonus,
        "penalty": penalty,
        "total": whole,
        "percent": percent,
    }
    return found | {"grade": None if whole is None else grade(integers["grading"], found, parts, given)}, parts


def grade(grading, found, parts, given):
    """The grade: the first case that holds, else the first bounds that the total (or the index) lies between."""
    if grading is None:
        return None
    scores = {f"score.part.{path}": points or Fraction(0) for path, (_, points, _) in parts.items()}
    scores |= {"score.total": found["total"], "score.in_scale": found["points"]}
    if found["percent"] is not None:
        scores["score.index"] = found["percent"] / 100
    scores |= {f"score.assessed.{path}": int(status != "left_out") for path, (status, _, _) in parts.items()}
    known = given | {
        each["key"]: floor(scores[each["key"]] * each["grain"]) for each in grading["scores"] if each["key"] in scores
    }
    for case in grading["cases"]:
        answers = [
            None if any(key not in known for key in each["needs"]) else ask(each["condition"], known)
            for each in case["conditions"]
        ]
        if False not in answers:
            return None if None in answers else case["key"]
    worth = found["percent"] if grading["by"] == "index" else found["total"]
    for each in grading["grades"] if worth is not None else ():
        low, high = (None if each[end] is None else Fraction(each[end]) for end in ("low", "high"))
        above = low is None or worth > low or (each["low_closed"] and worth == low)
        if above and (high is None or worth < high or (each["high_closed"] and worth == high)):
            return each["key"]
    return None


def exact(text):
    """An exact number: "0.25", "-3" or "1/3"."""
    return None if text is None else Fraction(text)


def main(rules_name, vectors_name):
    """Hold every vector to the rules; tell the first that differ."""
    integers, vectors = (json.loads(Path(name).read_text("utf-8")) for name in (rules_name, vectors_name))
    integers, tried, wrong = integers["integers"], 0, []
    leaves = {leaf["path"]: leaf for leaf in integers["leaves"]}
    for group in vectors["leaves"]:
        for vector in group["vectors"]:
            pairs = zip(group["inputs"], vector["given"], strict=True)
            given = {key: int(text) for key, text in pairs if text is not None}
            came = score(leaves[group["leaf"]], given, vector["declared"])
            tried += 1
            if came != (vector["status"], exact(vector["points"]), vector["case"], vector["missing"]):
                wrong.append((group["leaf"], vector, came))
    for unit in vectors["units"]:
        given = {key: int(text) for key, text in unit["given"].items()}
        scored = {path: score(leaf, given, path in unit["not_arising"]) for path, leaf in leaves.items()}
        found, parts = total(integers, scored, given)
        expected = {key: unit[key] if key == "grade" else exact(unit[key]) for key in found}
        of_parts = {
            path: (each["status"], exact(each["points"]), exact(each["maximum"]))
            for path, each in unit["parts"].items()
        }
        tried += 1
        if found != expected or parts != of_parts:
            wrong.append((unit["why"], expected, found))
    print(f"{vectors['index']} [{vectors['revision']}]: {tried} vectors, {len(wrong)} wrong")
    for each in wrong[:5]:
        print(*each, sep="\n  ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
