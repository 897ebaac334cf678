"""Generated modules in Node: one process for all tests, a line of JSON for each question and each answer."""

import atexit
import json
import shutil
import subprocess
import tempfile
from fractions import Fraction
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from parlang.ir.walk import leaves
from strategies.facts import reported, whole_numbers

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="Node is not installed")
LARGEST = 2**53 - 1


@cache
def process():
    folder = tempfile.TemporaryDirectory()
    driver = Path(__file__).with_name("javascript_driver.mjs")
    node = subprocess.Popen(
        [NODE, driver], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", errors="surrogatepass"
    )
    atexit.register(ended, node, folder)
    return node, Path(folder.name)


def ended(node, folder):
    node.stdin.close()
    node.wait(timeout=10)
    node.stdout.close()
    folder.cleanup()


def asked(text, **questions):
    """What the module of this text answers; each answer is {"value": …} or {"error": …}."""
    node, folder = process()
    path = folder / f"{sha256(text.encode()).hexdigest()}.mjs"
    if not path.exists():
        path.write_text(text, "utf-8")
    node.stdin.write(json.dumps({"module": str(path), **questions}) + "\n")
    node.stdin.flush()
    answer = json.loads(node.stdout.readline())
    assert "broken" not in answer, answer["broken"]
    return answer


def values(answers):
    for answer in answers:
        assert "error" not in answer, answer["error"]
    return [answer["value"] for answer in answers]


def as_reported(ruleset, known):
    """The arguments of `score`; whole numbers that no Number holds are texts."""
    groups = {
        owner: {short: written(value) for short, value in figures.items()}
        for owner, figures in reported(ruleset, known).items()
    }
    allowed = {part.path for part in leaves(ruleset) if part.does_not_arise is not None}
    options = {
        "period": known.year,
        "unit": groups.pop("unit", {}),
        "parameters": groups.pop("parameters", {}),
        "notArising": sorted(known.not_arising & allowed),
    }
    return [groups, options]


def written(value):
    is_wide = isinstance(value, int) and not isinstance(value, bool) and abs(value) > LARGEST
    return str(value) if is_wide else value


def as_validated(ruleset, known, keys):
    """The arguments of `points`, as texts, the year last."""
    whole = whole_numbers(ruleset, known)
    return [*(str(whole[key]) for key in keys), None if known.year is None else str(known.year)]


def exact(text):
    return None if text is None else Fraction(text)
