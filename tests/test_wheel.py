"""The wheel, in an environment that holds nothing but it and what it says it needs."""

import subprocess
import sys
import venv
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
OPTIONAL = (  # what wants an extra, or is loaded by pytest alone
    "parlang.prove.solving.z3.",
    "parlang_compiler.backends.batch.",
    "parlang_compiler.backends.sql.",
    "parlang_compiler.batch",
    "parlang_compiler.impact.axis_of_names",
    "parlang_compiler.impact.chart_of_",
    "parlang_compiler.reports.charts",
    "parlang_compiler.testing.strategies",
    "parlang_compiler.testing.shrinking",
    "parlang_compiler.testing.items",
    "parlang_compiler.testing.plugin",
)
CRITERIA = ROOT / "spec" / "phan-loai-dvhc-tinh" / "nd-307-2025"


def needed(requirements):
    """The distributions that these requirements call for, and those that these call for in turn."""
    found = {}
    waiting = list(requirements)
    while waiting:
        requirement = Requirement(waiting.pop())
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and requirement.name not in found:
            found[requirement.name] = metadata.distribution(requirement.name)
            waiting += found[requirement.name].requires or []
    return found.values()


def link(distribution, site):
    """Make an installed distribution visible in another site-packages folder."""
    tops = {path.parts[0] for path in distribution.files if path.parts[0] not in ("..", "__pycache__")}
    for top in tops:
        target = site / top
        if not target.exists():
            target.symlink_to(Path(distribution.locate_file(top)).resolve())


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    """The Python of an environment in which the wheel was just installed."""
    place = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", place, ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = place.glob("*.whl")
    venv.create(place / "clean", with_pip=False, symlinks=True)
    python = place / "clean" / "bin" / "python"
    (site,) = (place / "clean" / "lib").glob("python*/site-packages")
    installed = run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    (information,) = site.glob("parlang-*.dist-info")
    for distribution in needed(metadata.PathDistribution(information).requires):
        link(distribution, site)
    return python


def test_the_wheel_holds_both_packages(clean, tmp_path):
    result = run(clean, "-W", "error", "-c", "import parlang, parlang_compiler; print(parlang.__file__)", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "site-packages" in result.stdout


@pytest.mark.parametrize("name", ["compiler", "tests", "spec", "generated"])
def test_the_wheel_claims_no_other_name(clean, tmp_path, name):
    result = run(clean, "-c", f"import {name}", cwd=tmp_path)
    assert "ModuleNotFoundError" in result.stderr


@pytest.mark.parametrize("package", ["parlang", "parlang_compiler"])
def test_every_module_of_the_wheel_can_be_imported(clean, tmp_path, package):
    program = (
        "import importlib, pkgutil, sys\n"
        f"package = importlib.import_module({package!r})\n"
        "for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        f"    if not module.name.endswith('__main__') and not module.name.startswith({OPTIONAL!r}):\n"
        "        importlib.import_module(module.name)\n"
    )
    result = run(clean, "-c", program, cwd=tmp_path)
    assert result.returncode == 0, result.stderr


def test_the_wheel_checks_the_criteria(clean, tmp_path):
    specs = sorted({path.parent for path in (ROOT / "spec").glob("*/*/*.par")})
    assert specs
    result = run(clean.with_name("parlang"), "check", specs[0], cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_wheel_holds_the_runtime_of_javascript(clean, tmp_path):
    result = run(clean.with_name("parlang"), "build", CRITERIA, "--target", "javascript", "--out", "out", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert (tmp_path / "out" / "evaluator.mjs").read_text("utf-8").count("export function score(") == 1


def test_the_wheel_brings_the_typefaces_of_its_documents(clean, tmp_path):
    result = run(clean.with_name("parlang"), "build", CRITERIA, "--target", "pdf", "--out", "out", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert (tmp_path / "out" / "guidance.pdf").read_bytes().startswith(b"%PDF-1.7")
