"""The wheel of an index: installed with pip where no parlang is, used by a typed program, the same bytes again."""

import importlib
import subprocess
import sys
import zipfile
from base64 import urlsafe_b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.to_python import to_python
from parlang_compiler.backends.to_wheel import Compiled, to_wheel
from parlang_compiler.backends.wheel.package import package_name
from parlang_compiler.cli.main import main
from parlang_compiler.files.choice import Choice
from parlang_compiler.files.specs import Revision, _serving
from parlang_compiler.testing import units
from strategies.facts import reported

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "spec"
PROGRAM = '''\
"""What an engineer writes: every name is typed."""

import sys
from datetime import date

import phan_loai_dvhc_tinh as index
from phan_loai_dvhc_tinh import nd_307_2025

newest: index.Revision = index.revisions()[-1]
shape: index.FigureShape = index.figures(newest.label)["unit.mien_nui"]
card: index.Score = index.score({}, period=2026, revision=newest.label)
missing: list[tuple[str, ...]] = [leaf.missing for leaf in card.leaves]
oldest: index.Evaluator = index.on(date(2020, 1, 1))
judged: nd_307_2025.Judgement = nd_307_2025.judge(*[None] * 33)
total: int | None = judged.total
try:
    index.score({"phan-loai-dvhc-tinh": {"dan_so": "nhiều"}}, period=2026, revision=newest.label)
except (index.FigureError, index.RevisionError) as error:
    print(error)
print(index.__version__, newest.label, shape.kind, card.status, len(missing), oldest.REVISION, total)
print(any(name.partition(".")[0] in ("parlang", "parlang_compiler") for name in sys.modules))
'''
TEXT = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [mot] "Văn bản một"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn đã đối chiếu "văn bản một"

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao : số lượng "nhiệm vụ" từ 1 trở lên
    xong : số lượng "nhiệm vụ" không quá giao
  chấm điểm theo công thức xong / giao × điểm tối đa
"""


def ruleset():
    return compile_sources([Source(name="vi-du.par", text=TEXT)]).value


SMALL = ruleset()


def python(*arguments, **options):
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The wheel of an index of two revisions, and the folder that it was installed into."""
    out = tmp_path_factory.mktemp("wheel")
    assert main(["build", str(SPEC / "phan-loai-dvhc-tinh"), "--target", "wheel", "--out", str(out)]) == 0
    (wheel,) = out.glob("*.whl")
    site = out / "site"
    python("-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile", "--target", site, wheel)
    return wheel, site


def test_it_is_used_where_no_parlang_is(built):
    wheel, site = built
    code = f"import sys; sys.path.insert(0, {str(site)!r}); exec({PROGRAM!r})"
    error, told, ours = python("-I", "-S", "-c", code).splitlines()
    assert error.endswith("«nhiều» không phải là số; hãy ghi như 1234,5")
    assert told == f"{wheel.name.split('-')[1]} nd-307-2025 yes_no pending 20 nq-1211-2016 None"
    assert ours == "False"


def test_a_typed_program_passes_the_strict_checker(built, tmp_path):
    _, site = built
    (tmp_path / "use.py").write_text(PROGRAM, encoding="utf-8")
    settings_of = ("--config-file=", "--strict", "--cache-dir", tmp_path / "cache")
    told = python("-m", "mypy", *settings_of, tmp_path / "use.py", env={"MYPYPATH": str(site), "PATH": ""})
    assert told.startswith("Success")


def test_the_record_is_that_of_the_files(built):
    wheel, _ = built
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (record,) = (name for name in names if name.endswith("/RECORD"))
        rows = [line.rsplit(",", 2) for line in archive.read(record).decode().splitlines()]
        for name, digest, size in rows[:-1]:
            data = archive.read(name)
            kept = urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode()
            assert (digest, size) == (f"sha256={kept}", str(len(data)))
    assert [name for name, _, _ in rows] == names
    assert rows[-1] == [record, "", ""]
    assert "phan_loai_dvhc_tinh/py.typed" in names


@pytest.mark.parametrize("revision", ["nd-307-2025", "nq-1211-2016"])
def test_a_revision_in_it_is_the_evaluator_alone_but_for_the_runtime(built, revision):
    _, site = built
    packed = (site / "phan_loai_dvhc_tinh" / f"{revision.replace('-', '_')}.py").read_text("utf-8")
    alone = (ROOT / "generated" / "phan-loai-dvhc-tinh" / revision / "evaluator.py").read_text("utf-8")
    runtime = (site / "phan_loai_dvhc_tinh" / "_runtime.py").read_text("utf-8")
    definitions = runtime[runtime.index("def round_half_up") :]
    assert packed.partition("# --- figures")[2] == alone.partition("# --- figures")[2]
    assert definitions in alone


def in_years(*years, label="mot"):
    return [Compiled(replace(SMALL, revision=f"{label}-{year}", first_year=year), "0" * 64) for year in years]


def test_the_same_revisions_give_the_same_bytes_in_any_order():
    first, second = in_years(2022, 2024), in_years(2024, 2022)
    assert to_wheel(first) == to_wheel(second)
    other = [first[0], replace(first[1], source_hash="1" * 64)]
    assert to_wheel(other)[0] != to_wheel(first)[0]


def test_its_name_can_always_be_imported():
    named = {
        "par-index-tinh": "par_index_tinh",
        "json": "json_",
        "2024": "n2024",
        "class": "class_",
        "parlang": "parlang_",
    }
    assert {index: package_name(index) for index in named} == named


def test_revisions_are_called_what_does_not_stand_in_the_way(tmp_path):
    labels = ("on", "score", "class", "2024", "_runtime", "init")
    module = imported([Compiled(replace(SMALL, revision=each), "0") for each in labels], tmp_path)
    assert [module.revision(each).REVISION for each in labels] == list(labels)
    assert callable(module.on)
    assert callable(module.score)


def imported(revisions, folder):
    name, data = to_wheel(revisions)
    (folder / name).write_bytes(data)
    package = package_name(revisions[0].ruleset.index)
    for known in [each for each in sys.modules if each.partition(".")[0] == package]:
        del sys.modules[known]
    sys.path.insert(0, str(folder / name))
    try:
        importlib.invalidate_caches()
        module = importlib.import_module(package)
        for each in module.revisions():
            module.revision(each.label)
        return module
    finally:
        sys.path.remove(str(folder / name))


years = st.one_of(st.none(), st.integers(2020, 2024))
days = st.one_of(st.none(), st.integers(737000, 737020))
times = st.lists(st.tuples(years, days, days), min_size=1, max_size=4)


@settings(max_examples=8)
@given(times, st.integers(2018, 2026), st.integers(736998, 737025))
def test_the_revision_is_chosen_as_parlang_chooses_it(tmp_path_factory, of, year, day):
    named = [(f"p-{number}", *time) for number, time in enumerate(of)]
    sets = [replace(SMALL, revision=a, first_year=b, in_force=c, in_force_end=d) for a, b, c, d in named]
    module = imported([Compiled(each, "0") for each in sets], tmp_path_factory.mktemp("chosen"))
    known = [Revision(sources=(), name=a, first_year=b, in_force=c, in_force_end=d) for a, b, c, d in named]
    for choice, choose in (
        (Choice(period=year), lambda: module.period(year)),
        (Choice(on=day), lambda: module.on(date.fromordinal(day))),
    ):
        expected = [each.name for each in _serving(known, choice)]
        if len(expected) == 1:
            assert expected[0] == choose().REVISION
        else:
            with pytest.raises(module.RevisionError):
                choose()


@settings(max_examples=8)
@given(st.lists(units(SMALL, missing=True), min_size=2, max_size=6))
def test_it_scores_as_the_evaluator_alone_does(tmp_path_factory, known):
    package = imported(in_years(2022, 2024), tmp_path_factory.mktemp("scored"))
    alone = {}
    exec(compile(to_python(replace(SMALL, revision="mot-2022", first_year=2022), "0" * 64), "alone", "exec"), alone)
    for unit in known:
        groups = reported(SMALL, unit)
        assert package.score(groups, period=2023) == alone["score"](groups, period=2023)


def test_a_year_that_is_none_is_refused(tmp_path):
    module = imported(in_years(2022), tmp_path)
    for period in (None, "2023", 2021, True):
        with pytest.raises(module.RevisionError):
            module.score({}, period=period)
    assert module.score({}, period=None, revision="mot-2022").status == "pending"
