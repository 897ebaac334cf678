"""The profiles of Hypothesis, chosen by `HYPOTHESIS_PROFILE`, and the count of what was tried."""

import functools
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, derandomize=True, max_examples=30, print_blob=True)
settings.register_profile(
    "nightly",
    deadline=None,
    max_examples=3000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],  # depth is wanted here, and time is given
)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "default")
settings.load_profile(PROFILE)

EXAMPLES = "examples tried"
tried: Counter[str] = Counter()


def counted(test, law):
    """The same test, noting each example that it is given."""

    @functools.wraps(test)
    def counting(*args, **kwargs):
        tried[law] += 1
        return test(*args, **kwargs)

    return counting


def pytest_collection_modifyitems(items):
    laws = {
        item.function.hypothesis for item in items if hasattr(getattr(item, "function", None), "hypothesis")
    }
    for law in laws:
        law.inner_test = counted(law.inner_test, law.inner_test.__qualname__)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    before = tried.total()
    try:
        return (yield)
    finally:
        if tried.total() > before:
            item.user_properties.append((EXAMPLES, tried.total() - before))


def pytest_terminal_summary(terminalreporter):
    counts = [
        value
        for reports in (terminalreporter.getreports("passed"), terminalreporter.getreports("failed"))
        for report in reports
        if report.when == "call"
        for name, value in report.user_properties
        if name == EXAMPLES
    ]
    if counts:
        terminalreporter.write_line(f"{len(counts)} laws, {sum(counts)} examples tried ({PROFILE})")
