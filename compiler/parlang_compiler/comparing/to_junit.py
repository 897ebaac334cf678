"""A comparison as JUnit reads it: a test case for each change, failed where it meets a gate of `--fail-on`."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as Xml

from parlang.diff.changes import Change, Comparison
from parlang.diff.telling.changes import KIND_NAMES, ChangeTeller
from parlang.prose.wording import Language
from parlang_compiler.comparing.gates import meets


def to_junit(comparison: Comparison, gates: Iterable[str], language: Language) -> str:
    """Give the report; without gates nothing fails."""
    asked = tuple(gates)
    failing = [each for each in comparison.changes if _failed(each, asked, comparison)]
    suite = Xml.Element(
        "testsuite",
        name=f"{comparison.new.index} [{comparison.old.revision}] → [{comparison.new.revision}]",
        tests=str(len(comparison.changes)),
        failures=str(len(failing)),
    )
    teller = ChangeTeller(comparison=comparison, language=language)
    for each in comparison.changes:
        _case(suite, each, _failed(each, asked, comparison), teller)
    Xml.indent(suite)
    return Xml.tostring(suite, encoding="unicode", xml_declaration=False) + "\n"


def _failed(change: Change, gates: tuple[str, ...], comparison: Comparison) -> list[str]:
    return [gate for gate in gates if meets(change, gate, comparison)]


def _case(suite: Xml.Element, change: Change, failed: list[str], teller: ChangeTeller) -> None:
    kind = KIND_NAMES[change.kind][teller.language == "en"]
    case = Xml.SubElement(suite, "testcase", classname=change.id, name=f"{kind}: {teller.part(change)}")
    told = "\n".join((teller.what(change), *teller.regions(change)))
    if failed:
        failure = Xml.SubElement(case, "failure", message=f"{change.direction} ({', '.join(failed)})")
        failure.text = told
    else:
        Xml.SubElement(case, "system-out").text = told
