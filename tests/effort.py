"""How much work something is, counted in calls: the same on every machine, however busy."""

import sys


def calls(work):
    """How many functions are called: time that does not depend on the machine."""
    counted = 0

    def count(_, event, __):
        nonlocal counted
        counted += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted
