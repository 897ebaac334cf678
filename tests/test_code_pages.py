"""Every code has a page, whose wrong example gives the code and whose mended one does not.

`python tests/test_code_pages.py` writes again what the pages show (messages, what commands print, the index); the
difference is the review. In a page

- a ```parlang block is a file of a set; one that opens no set stands behind the frame of the index;
- a block whose name begins with `goc` is another revision or set, found by its label; where there is none, the sample
  of the index is what instruments amend;
- a ```yaml or ```json block is scored by `tieu-chi.par` of its page, else by the sample of the index;
- a code of `TESTED` is found by testing that block, as `parlang test` does, with the threshold given there;
- a ```csv block is a table of cases; what is wrong with a workbook is made from the mended table by `WORKBOOKS`;
- a name that begins with `sai` must give the code, one that begins with `dung` must not and has no other fault;
- a code of proofs is found by proving the block, as `parlang prove` does;
- a ```console block runs its command in a folder that `SETTINGS` makes.
"""

import contextlib
import importlib
import io
import pkgutil
import re
import shlex
import string
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from unittest import mock

import pytest
from openpyxl import Workbook

import parlang
import parlang_compiler
from batch_folders import NO_POLARS
from page_folders import FRAME, SAMPLE, SETTINGS, quietly
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.coverage import coverage
from parlang.pipeline import compile_sources
from parlang.prove.of_set import prove_set
from parlang.prove.solving.z3.solver import Z3Solver
from parlang.prove.telling.superseded import is_superseded
from parlang.prove.telling.told import diagnostics_of
from parlang.source import Source
from parlang_compiler.backends import to_sql
from parlang_compiler.boundary.examine import below_threshold, examine_cases
from parlang_compiler.boundary.examine_published import examine_published
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.read_tables import read_csv, read_workbook
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.cli import check
from parlang_compiler.files.read import MEGABYTE
from parlang_compiler.impact import drawing
from parlang_compiler.receipts import read

PAGES = Path(__file__).parent.parent / "docs" / "codes"
INDEX = PAGES / "index.md"
BLOCK = re.compile(r'^```(?P<kind>\w+) title="(?P<name>[\w.-]+)"\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n\$ (?P<command>[^\n]*)\n(?P<printed>.*?)^```$", re.MULTILINE | re.DOTALL)
MADE = re.compile(r"(?<=<!-- made: )(?P<name>\w+) -->\n.*?(?=<!-- end -->)", re.DOTALL)
TITLE = re.compile(r"\A# (?P<code>[EWN]\d{4}|[PCEL]\d\d) · (?P<vi>.+) \{#[a-z]\d+\}$", re.MULTILINE)
ENGLISH = re.compile(r"^## In English: (?P<en>.+) \{#en\}$", re.MULTILINE)
SEVERITIES = {"error": ("lỗi", "error"), "warning": ("cảnh báo", "warning"), "note": ("ghi chú", "note")}
LETTERS = {"error": "E", "warning": "W", "note": "N"}
GROUPS = {
    "00": "Tệp và dòng lệnh",
    "01": "Chữ và câu",
    "02": "Cách nói, số, ngày, tên",
    "03": "Tên",
    "04": "Loại và đơn vị",
    "05": "Quy tắc",
    "06": "Bộ tiêu chí",
    "07": "Tệp số liệu",
    "08": "Dùng lại quy tắc, ghi chú",
    "09": "Sửa đổi, bổ sung",
    "10": "Chứng minh",
    "11": "So sánh",
    "12": "Kiểm thử qua các năm",
    "13": "Văn bản, biểu mẫu",
    "14": "Nhúng, tính hàng loạt",
    "P": "Thể thức văn bản: trang",
    "C": "Thể thức văn bản: các thành phần",
    "E": "Thể thức văn bản: chữ ký số",
    "L": "Thể thức văn bản: chữ, số, bảng",
}
LAYOUT = re.compile(r"[PCEL]\d\d")  # codes of the checklist of layout: they say nothing of how severe they are

PROOFS = "10"
COMPARED = "11"  # found between two revisions: by a command
YEARS = "12"  # likewise
DOCUMENTS = "13"  # of what is made or read: likewise
EMBEDDED = "14"  # of what other systems use: likewise
DECLARED = ("W1011", "E1013", "E1014", "W1015")  # of findings.md: a command reads it
DOUBLING = "".join(f"\n  tính t{n} = t{n - 1} + t{n - 1}" for n in range(2, 15))
TESTED = {"E0751": None, "E0752": None, "E0753": None, "E0754": None, "E0755": None, "W0756": None, "E0757": 100}
TESTED |= dict.fromkeys(("E0780", "E0781", "E0782", "E0783", "E0784"))
# Examples that a page cannot show, made of its mended one.
SPOILT = {
    "W0101": lambda text: unicodedata.normalize("NFD", text),
    "W0102": lambda text: text.replace("điểm tối đa", "điểm\u00a0tối đa"),
    "E0106": lambda text: text.replace("Kế", "\u0007Kế"),
    "E0116": lambda text: text.replace("(giao)", "(" * 300 + "giao" + ")" * 300),
    "E0117": lambda text: text.replace("  chưa viết\n", "  x : : y\n\n  luôn phát sinh\n" * 40),
    "E0811": lambda text: text.replace("[xa-2025]", "[tang-999]"),
    "E0917": lambda text: text.replace("[vi-du]", "[lan-999]"),
    "E0412": lambda text: text.replace("t0 + t0", "t0 + t0" + DOUBLING),
    "E0704": lambda _: "[" * 300,
    "E0749": lambda text: text.replace("period", ";".join(["period"] * 2001)),
    "E0761": lambda _: "units:\n" + "".join(f"  - unit: Xã {n}\n" for n in range(1001)),
    "E0705": lambda _: "\n".join(
        ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
        + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    ),
}

# Workbooks that a page cannot show, made of the rows of its mended table.
WORKBOOKS = {
    "E0770": lambda _: b"unit;period",
    "E0771": lambda rows: book([rows[0], [*rows[1][:-1], "=6+3"]]),
    "E0772": lambda rows: book([rows[0], [*rows[1][:-1], "#DIV/0!"]]),
    "W0773": lambda rows: stored(book([rows[0], [*rows[1][:-1], "=6+3"]])),
    "E0774": lambda rows: book(rows, rows),
    "W0775": lambda rows: book(rows, [["Hướng dẫn nhập số liệu"]]),
}


def book(*sheets):
    """The bytes of a workbook with the rows of each sheet."""
    made = Workbook()
    made.remove(made.active)
    for number, rows in enumerate(sheets, start=1):
        sheet = made.create_sheet(f"Trang {number}")
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def stored(data):
    """The same workbook as a spreadsheet saves it: with the result of its formula."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(stream, "w") as after:
        for name in before.namelist():
            after.writestr(name, re.sub(rb"<f>6\+3</f><v ?(?:/>|></v>)", b"<f>6+3</f><v>9</v>", before.read(name)))
    return stream.getvalue()


def classes(above=Diagnostic):
    """Every kind of finding of the project that has a code."""
    for package in (parlang, parlang_compiler):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    return list(_below(above))


def _below(kind):
    for each in kind.__subclasses__():
        if "code" in vars(each) and each.__module__.startswith(("parlang.", "parlang_compiler.")):
            yield each
        yield from _below(each)


KINDS = {kind.code: kind for kind in classes()}
CODES = sorted(KINDS, key=lambda code: (len(code) == len("P01"), code[1:], code))


def page_of(code):
    return PAGES / f"{code}.md"


def text_of(code):
    return page_of(code).read_text(encoding="utf-8")


def by_command(code):
    """Whether the page of a code shows a command, not an example."""
    return (
        code.startswith(("00", COMPARED, YEARS, DOCUMENTS, EMBEDDED), 1)
        or code in DECLARED
        or bool(LAYOUT.fullmatch(code))
    )


def group_of(code):
    return code[0] if LAYOUT.fullmatch(code) else code[1:3]


EXAMPLES = [code for code in CODES if not by_command(code)]
COMMANDS = [code for code in CODES if by_command(code)]


# --- running an example -----------------------------------------------------------------------


def blocks(page, *names):
    """The blocks of a page whose names begin so, in order."""
    return [match for match in BLOCK.finditer(page) if match["name"].startswith(names)]


def source(name, text):
    opens = not name.endswith(".par") or text.lstrip().startswith((*OPENINGS, "#"))
    return Source(name=name, text=text if opens else FRAME + text)


OPENINGS = ("bộ tiêu chí", "criteria set", "sửa đổi, bổ sung bộ tiêu chí")
LABEL = re.compile(r"^(?:bộ tiêu chí.*\n +văn bản|sửa đổi, bổ sung .* thành) \[(?P<label>[a-z0-9-]+)\]", re.MULTILINE)
ENDLESS = re.compile(r"lan-(?P<number>\d+)")
BOTTOMLESS = re.compile(r"tang-(?P<number>\d+)")


def finding(page):
    """What finds the other revisions of a page by their labels; `lan-7` amends `lan-6`, `tang-7` reuses `tang-6`."""
    texts = [source(each["name"], each["text"]) for each in blocks(page, "goc")] or [source("goc.par", SAMPLE)]
    known = {LABEL.search(each.text)["label"]: [each] for each in texts}

    def find(index, revision):
        endless, bottomless = ENDLESS.fullmatch(revision), BOTTOMLESS.fullmatch(revision)
        if bottomless is not None:
            text = FRAME.replace("bộ tiêu chí vi-du", f"bộ tiêu chí {index}").replace("[vi-du]", f"[{revision}]")
            below = f"của bộ tiêu chí {index} [tang-{int(bottomless['number']) - 1}]"
            rule = f'tiêu chí 1 "Dân số" [dan_so] điểm tối đa 6\n  chấm điểm như [dan_so] {below}\n'
            return [Source(name=f"{revision}.par", text=text + rule)]
        if endless is None:
            return known.get(revision)
        before = f"sửa đổi, bổ sung bộ tiêu chí {index} [lan-{int(endless['number']) - 1}] thành [{revision}]\n"
        return [Source(name=f"{revision}.par", text=f'{before}  văn bản "Lần {endless["number"]}"\n')]

    return find


def example(page, code, name):
    """What is found in the examples of a page that are called `name`."""
    found = blocks(page, name)
    if name == "sai" and code in WORKBOOKS:
        (mended,) = blocks(page, "dung")
        data = WORKBOOKS[code]([line.split(";") for line in mended["text"].splitlines()])
        return scores(read_workbook("sai.xlsx", data, ruleset_of(page)), ruleset_of(page))
    if name == "sai" and code in SPOILT:
        (mended,) = blocks(page, "dung")
        text = mended["text"] if mended["kind"] != "parlang" else source("dung.par", mended["text"]).text
        return run([Source(name=mended["name"], text=SPOILT[code](text))], page, code)
    whole = code == "E0601" or found[0]["text"].startswith(OPENINGS)
    make = (lambda name, text: Source(name=name, text=text)) if whole or code in LEADERLESS else source
    return run([make(each["name"], each["text"]) for each in found], page, code)


LEADERLESS = ("E0110", "E0111", "E0905")  # examples that have to open no set


def run(sources, page, code):
    if sources[0].name.endswith(".par"):
        compiled = compile_sources(sources, finding(page))
        return proved(compiled) if code[1:3] == PROOFS else compiled.diagnostics
    ruleset = ruleset_of(page)
    if sources[0].name.endswith(".csv"):
        return scores(read_csv(sources[0], ruleset), ruleset)
    units = read_cases(sources[0])
    if code in TESTED:
        return (*units.diagnostics, *examined_with(ruleset, units.value, TESTED[code]))
    return scores(units, ruleset)


def proved(compiled):
    """What is found where a set is proved: what proofs answer is not told by the quick checks too."""
    proofs = tuple(prove_set(compiled.value, Z3Solver()))
    others = [each for each in compiled.diagnostics if not is_superseded(each)]
    return (*others, *diagnostics_of(proofs, compiled.value))


def ruleset_of(page):
    rules = next((match["text"] for match in blocks(page, "tieu-chi")), SAMPLE)
    return compile_sources([source("tieu-chi.par", rules)]).value


def scores(units, ruleset):
    scored = score_cases(ruleset, units.value or (), Wanted())
    return (*units.diagnostics, *scored.diagnostics)


def examined_with(ruleset, units, threshold):
    examined = examine_cases(ruleset, units, Wanted(), "so-lieu.yaml")
    reached = coverage(ruleset, [(each.scored.facts, each.scored.result) for each in examined.value])
    published = examine_published(ruleset, units, Wanted())
    return (*examined.diagnostics, *published.diagnostics, *below_threshold(reached, threshold))


def codes_that_matter(found, code):
    """Notes are told of almost every set: they count only where the page is about one."""
    codes = {each.code for each in found if each.severity != "note" or each.code == code}
    return codes - {"E0112"} if code == "E0117" else codes


# --- running a command ------------------------------------------------------------------------


# What a folder cannot be made to do to whoever may do anything, or to a program without faults.
TROUBLES = {
    "E0002": mock.patch.object(Path, "open", side_effect=PermissionError(13, "Permission denied")),
    "E0019": mock.patch.object(check, "run", side_effect=ZeroDivisionError("division by zero")),
    "E1411": NO_POLARS,
    "E0061": mock.patch.object(drawing, "PACKAGES", ("altair", "vl_convert_vang_mat")),
    "E1472": mock.patch.dict(sys.modules, {"cryptography": None}),
    "E1479": mock.patch.object(read, "LARGEST_RECEIPT", MEGABYTE),
    "W1321": mock.patch.object(drawing, "PACKAGES", ("altair", "vl_convert_vang_mat")),
    "E1433": mock.patch.object(to_sql, "WRITER", "sqlglot_vang_mat"),
}


def printed(code, command):
    """What a command prints beside its result, in a folder made for it."""
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        SETTINGS.get(code, lambda: None)()
        with TROUBLES.get(code, contextlib.nullcontext()):
            return quietly(shlex.split(command)[1:])


# --- what pages show --------------------------------------------------------------------------


def told(each, language):
    word = SEVERITIES[each.severity][language == "en"]
    lines = [f"{word} {each.code}: {each.message(language)}"]
    if each.help(language):
        lines.append(f"  = {'gợi ý' if language == 'vi' else 'help'}: {each.help(language)}")
    return "```text\n" + "\n".join(lines) + "\n```\n"


def renewed(code):
    """The page with its messages, and what its command prints, as they are now."""
    page = text_of(code)
    console = CONSOLE.search(page)
    if console is not None:
        shown = printed(code, console["command"])
        return page.replace(console[0], f"```console\n$ {console['command']}\n{shown}```")
    first = next((each for each in example(page, code, "sai") if each.code == code), None)
    if first is None:
        return page
    language = {"message": "vi", "english": "en"}
    return MADE.sub(lambda match: f"{match['name']} -->\n{told(first, language[match['name']])}", page)


def renewed_index():
    text = INDEX.read_text(encoding="utf-8")
    made = {"codes": code_tables, "frame": lambda: f"```text\n{FRAME.rstrip()}\n```\n", "sample": the_sample}
    return MADE.sub(lambda match: f"{match['name']} -->\n{made[match['name']]()}", text)


def the_sample():
    return f"```text\n{SAMPLE}```\n"


def code_tables():
    """The codes by group, with the titles of their pages."""
    lines = []
    for group, title in GROUPS.items():
        lines += [
            f"## {title} {{#nhom-{group.lower()}}}",
            "",
            "| mã | mức | nghĩa | in English |",
            "| :--- | :--- | :--- | :--- |",
        ]
        for code in (code for code in CODES if group_of(code) == group):
            page = text_of(code)
            word = SEVERITIES[KINDS[code].severity][0]
            lines.append(
                f"| [{code}]({code}.md) | {word} | {TITLE.search(page)['vi']} | {ENGLISH.search(page)['en']} |"
            )
        lines.append("")
    return "\n".join(lines)


# --- the tests --------------------------------------------------------------------------------


def test_every_code_has_a_page_and_every_page_a_code():
    pages = {path.stem for path in PAGES.glob("*.md")} - {"index"}
    assert sorted(KINDS) == sorted(pages)


def test_a_code_is_of_one_kind_of_finding_and_says_how_severe_it_is():
    kinds = list(dict.fromkeys(classes()))
    assert len(kinds) == len({kind.code for kind in kinds})
    lettered = [kind for kind in kinds if not LAYOUT.fullmatch(kind.code)]
    assert [kind.code for kind in lettered if kind.code[0] != LETTERS[kind.severity]] == []


@pytest.mark.parametrize("code", CODES)
def test_the_page_shows_what_is_said_now(code):
    assert renewed(code) == text_of(code), "run `python tests/test_code_pages.py` and read the difference"


def test_the_index_lists_the_pages():
    assert renewed_index() == INDEX.read_text(encoding="utf-8"), "run `python tests/test_code_pages.py`"


@pytest.mark.parametrize("code", CODES)
def test_the_page_has_its_parts(code):
    page = text_of(code)
    assert TITLE.search(page)["code"] == code
    assert "## Cách sửa {#sua}" in page
    assert ENGLISH.search(page)
    assert unicodedata.is_normalized("NFC", page)
    assert CONSOLE.search(page) or (blocks(page, "dung") and (blocks(page, "sai") or code in (*SPOILT, *WORKBOOKS)))


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_example_gives_its_code_and_no_other(code):
    found = example(text_of(code), code, "sai")
    assert codes_that_matter(found, code) == {code}


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_mended_example_has_no_fault(code):
    found = example(text_of(code), code, "dung")
    assert codes_that_matter(found, code) == set()


@pytest.mark.parametrize("code", COMMANDS)
def test_the_command_gives_its_code(code):
    page = text_of(code)
    assert f"{SEVERITIES[KINDS[code].severity][0]} {code}: " in CONSOLE.search(page)["printed"]


@pytest.mark.parametrize("code", EXAMPLES)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_message_is_one_plain_line_in_each_language(code, language):
    for each in example(text_of(code), code, "sai"):
        message = each.message(language)
        assert message
        assert message == message.strip()
        assert not message[0].isupper()
        assert not message.endswith(".")
        for text in (message, each.help(language)):
            assert "\n" not in text
            assert not re.search(r"\{\w+\}", text)
            assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("code", CODES)
def test_the_words_are_there_in_both_languages_with_the_same_facts(code):
    words = KINDS[code].words
    assert words.vi
    assert words.en
    assert bool(words.help_vi) == bool(words.help_en)
    for text in (words.vi, words.en, words.help_vi, words.help_en):
        assert unicodedata.is_normalized("NFC", text)
        assert not text.endswith(".")
    holes = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (words.vi, words.en)]
    assert {name.removesuffix("_vi") for name in holes[0]} == {name.removesuffix("_en") for name in holes[1]}


if __name__ == "__main__":
    for each in CODES:
        if page_of(each).exists():
            page_of(each).write_text(renewed(each), encoding="utf-8")
    INDEX.write_text(renewed_index(), encoding="utf-8")
