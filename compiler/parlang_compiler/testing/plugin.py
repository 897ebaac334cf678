"""The laws over the years as tests of pytest: `pytest --parlang-years spec/par-index-tinh`.

Each pair of revisions and each law is a test; `parlang_years` in the settings of pytest names folders for every run.
pytest loads this in every run where parlang is installed, so the rest is loaded only when a folder is named.
"""

from __future__ import annotations

import pytest

YEARS = "parlang_years"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the laws."""
    group = parser.getgroup("parlang")
    group.addoption(
        "--parlang-years", action="append", default=[], metavar="DIR", help="the folder of an index, to ask its laws"
    )
    group.addoption(
        "--parlang-examples", type=int, default=None, metavar="N", help="units that are tried for each question"
    )
    parser.addini(YEARS, "folders of indexes whose laws are asked in every run", type="linelist", default=[])


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Add the laws to what is collected, before anything is chosen among it."""
    folders = dict.fromkeys([*config.getini(YEARS), *config.getoption("--parlang-years")])
    if not folders:
        return
    from parlang_compiler.testing.items import LawsOfIndex

    for folder in folders:
        items.extend(LawsOfIndex.from_parent(session, name=folder, nodeid=folder).collect())
