"""The profiles of Hypothesis, chosen by `HYPOTHESIS_PROFILE`, and the count of what was tried."""

import functools
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, settings

from laws import LAWS
from laws import tried as tried_of

os.environ["PARLANG_CACHE"] = ""  # no proof is remembered from one test to another

# How fast examples are made says something of the machine, nothing of the laws.
settings.register_profile(
    "default",
    deadline=None,
    derandomize=True,
    max_examples=30,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "nightly",
    deadline=None,
    max_examples=3000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "default")
settings.load_profile(PROFILE)

EXAMPLES = "examples tried"
tried: Counter[str] = Counter()


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="rewrite the expected blocks of the golden files")


def counted(test, law):
    """The same test, noting each example that it is given."""

    @functools.wraps(test)
    def counting(*args, **kwargs):
        tried[law] += 1
        return test(*args, **kwargs)

    return counting


def pytest_collection_modifyitems(items):
    functions = {getattr(item, "function", None) for item in items}
    for law in {getattr(function, "__func__", function) for function in functions}:
        if hasattr(law, "hypothesis"):
            law.hypothesis.inner_test = counted(law.hypothesis.inner_test, law.__qualname__)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    before = tried.total()
    try:
        return (yield)
    finally:
        if tried.total() > before:
            item.user_properties.append((EXAMPLES, tried.total() - before))


def pytest_terminal_summary(terminalreporter):
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    found = [pair for report in reports if report.when == "call" for pair in report.user_properties]
    counts = [value for name, value in found if name == EXAMPLES]
    if counts:
        terminalreporter.write_line(f"{len(counts)} laws, {sum(counts)} examples tried ({PROFILE})")
    for line in pairs_tried([report for report in reports if report.when == "call" and report.passed]):
        terminalreporter.write_line(line)


def pairs_tried(reports):
    """Which evaluators were held to which, and how often: what `make nightly` prints, and docs/en/laws.md has."""
    examples, runs = Counter(), Counter()
    for report in reports:
        test = report.nodeid.partition("[")[0].removeprefix("tests/")
        examples[test] += sum(value for name, value in report.user_properties if name == EXAMPLES)
        runs[test] += 1
    for law in LAWS:
        generated, shipped = tried_of(law, examples, runs)
        if generated or shipped:
            yield f"  {law.one} = {law.other}: {generated} generated examples, {shipped} shipped sets"
