"""The pages keep their word: examples compile, cases score, what commands print is what is shown.

`python tests/test_docs.py` writes again what the pages show; the difference is the review. In a page

- a ```parlang block is a file: its `title` is the name; without one it stands behind the frame of the reference;
- a ```yaml, ```csv, ```python, ```js or ```html block is a file likewise; one of cases must be scored by the last
  ```parlang block;
- a file whose name begins with `sai` or `wrong` may have errors;
- a ```yaml block whose name begins with `issue` says who issues a document;
- a ```console block runs each line that begins with `$` (`node` only where it is installed); a line `…` stands for
  any lines that are left out;
- what stands between `<!-- made: NAME -->` and `<!-- end -->` is made by the function of that name.
"""

import contextlib
import difflib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from datetime import date
from fractions import Fraction
from pathlib import Path
from unittest import mock

import pytest

import laws
from parlang import pipeline
from parlang.checked import declare, scopes
from parlang.diagnostics.render import to_text
from parlang.ir.shapes import written_name
from parlang.ir.to_json import rule_records
from parlang.lowered.to_json import integer_records
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang.syntax import build_rules, from_text, numbers, recover
from parlang.syntax.keywords import keywords
from parlang.syntax.keywords.en import ENGLISH
from parlang.syntax.keywords.vi import VIETNAMESE
from parlang_compiler.boundary import from_xlsx, table, tree
from parlang_compiler.cli.help_texts import COMMANDS
from parlang_compiler.cli.main import main
from parlang_compiler.files import cases, read
from parlang_compiler.files.library import Library
from parlang_compiler.portal.reasons import WORDS as REASONS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
READMES = (ROOT / "README.md", ROOT / "README.vi.md")
IN_ENGLISH = ("README.md", "docs/en/", "docs/decisions/", "docs/architecture.md", "CONTRIBUTING.md")
NOT_RUN = ("docs/codes/",)  # a page per diagnostic has a test of its own
FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
MADE = re.compile(r"(?<=<!-- made: )(?P<name>\w+) -->\n.*?(?=<!-- end -->)", re.DOTALL)
HEADING = re.compile(r"^#+ .*$", re.MULTILINE)
WITH_ID = re.compile(r"^#+ .*\S \{#[a-z0-9][a-z0-9._-]*\}$")
WIDTH = "100"

FRAME = {
    "vi": """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [vi-du] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa
""",
    "en": """\
criteria set example "Example"
  instrument [example] "An illustration"
  scale 10
  round criteria to 2 decimals
  further points pro rata
  source illustrative
""",
}
UNTITLED = {
    ("parlang", "vi"): "vi-du.par",
    ("parlang", "en"): "example.par",
    ("yaml", "vi"): "so-lieu.yaml",
    ("yaml", "en"): "case.yaml",
}


def pages():
    found = [*sorted(DOCS.rglob("*.md")), *READMES]
    return [page for page in found if not page.relative_to(ROOT).as_posix().startswith(NOT_RUN)]


def name_of(page):
    return page.relative_to(ROOT).as_posix()


# --- what is made -----------------------------------------------------------------------------


def keyword_rows(surface):
    return {name: " · ".join(f"`{each}`" for each in words) for name, words in surface.words.items()}


def keyword_table():
    """Every word of the language in both surfaces, in the order of the table of the Vietnamese one."""
    vi, en = keyword_rows(VIETNAMESE), keyword_rows(ENGLISH)
    lines = ["| tiếng Việt | tiếng Anh |", "| :--- | :--- |"]
    lines += [f"| {vi.get(name, '')} | {en.get(name, '')} |" for name in dict.fromkeys((*vi, *en))]
    return "\n".join(lines) + "\n"


def the_frame():
    return f'```text title="phần đầu"\n{FRAME["vi"]}```\n'


REFUSED_OF_RATIOS = (
    "đạt 80%", "đủ 80%", "vượt 80%", "hơn 80%", "thấp hơn 80%", "ít nhất 80%", "không dưới 80%", "tối đa 80%",
    "đến 80%", "80% - 100%", "≥ 80%", "> 80%", "khoảng 80%", "cơ bản", "kịp thời", "tăng 5%",
)  # fmt: skip
REFUSED_OF_DATES = (
    "đến ngày 31/12/2024", "chậm nhất 31/12/2024", "tính đến 31/12/2024", "kể từ ngày 01/01/2024",
    "trong vòng 10 ngày", "cuối năm",
)  # fmt: skip


def refused_table():
    """Phrases that are refused as the key of a band, with what the compiler says of each."""
    lines = ["| không viết | vì | hãy viết |", "| :--- | :--- | :--- |"]
    for phrases, kind in ((REFUSED_OF_RATIOS, "tỷ lệ 0 chữ số thập phân từ 0% đến 100%"), (REFUSED_OF_DATES, "ngày")):
        lines += [refusal(phrase, kind) for phrase in phrases]
    return "\n".join(lines) + "\n"


def refusal(phrase, kind):
    text = f"""{FRAME["vi"]}
tiêu chí 1 "X" [x] điểm tối đa 10
  số liệu
    a "A" : {kind}
  chấm điểm theo a
    {phrase} : 10
    còn lại : 0
"""
    found = compile_sources([Source(name="x.par", text=text)]).diagnostics
    told = next(each for each in found if each.code == "E0201")
    return f"| {phrase} | {told.message('vi').partition(': ')[2]} | {told.help('vi').removeprefix('viết ')} |"


def limits_table():
    """The limits as they stand in the code."""
    rows = (
        ("một tệp `.par`", f"{read.LARGEST // read.MEGABYTE} MB"),
        (
            "một tệp số liệu · cả thư mục",
            f"{cases.LARGEST_CASES // read.MEGABYTE} MB · {cases.LARGEST_FOLDER // read.MEGABYTE} MB",
        ),
        ("số liệu YAML, JSON", f"{number(tree.MOST)} giá trị; lồng {tree.DEEPEST} tầng"),
        (
            "bảng CSV, XLSX",
            f"{number(table.MOST_ROWS)} dòng; {number(table.MOST_COLUMNS)} cột; {number(tree.MOST)} ô có giá trị",
        ),
        ("XLSX sau khi giải nén", f"{from_xlsx.MOST_UNPACKED // read.MEGABYTE} MB"),
        ("biểu thức lồng nhau", f"{from_text.MOST_DEEP} tầng của cây phân tích"),
        ("một giá trị có tên (`tính`), sau khi thay hết tên", f"{number(scopes.MOST_OPERATIONS)} phép tính"),
        ("một số viết trong quy tắc", f"{numbers.MOST_DIGITS} chữ số"),
        ("số chữ số thập phân khai báo hoặc làm tròn", f"{build_rules.MOST_DECIMALS}"),
        ("số lượng không khai báo mức cao nhất", f"0 đến {number(declare.MOST)}"),
        ("thứ hạng không khai báo khoảng", "1 đến 1.000"),
        ("ngày không khai báo khoảng", f"{day(declare.FIRST_DAY)} đến {day(declare.LAST_DAY)}"),
        (
            "số lỗi được nêu trong một phần · một tệp · một bộ",
            " · ".join(map(number, (recover.MOST_ERRORS, from_text.MOST_FINDINGS, pipeline.MOST_FINDINGS))),
        ),
    )
    return "| điều | giới hạn |\n| :--- | :--- |\n" + "".join(f"| {what} | {limit} |\n" for what, limit in rows)


def number(value):
    return numbers.write_number(Fraction(value), "vi")


def day(ordinal):
    return date.fromordinal(int(ordinal)).strftime("%d/%m/%Y")


def rule_nodes():
    return nodes_table(rule_records().values())


def integer_nodes():
    return nodes_table(each for each in integer_records().values() if each.kind != "Arm")


def nodes_table(records):
    """What each kind of node is, in the words of its class, and the fields by which it is written."""
    lines = ["| kind | fields | what it is |", "| :--- | :--- | :--- |"]
    for each in records:
        fields = ", ".join(f"`{written_name(name)}`" for name in each.fields) or "—"
        said = " ".join(each.make.__doc__.split()).replace("|", "&#124;")
        lines.append(f"| `{each.kind}` | {fields} | {said} |")
    return "\n".join(lines) + "\n"


def portal_reasons():
    lines = ["| mã | không diễn đạt được |", "| :--- | :--- |"]
    return "\n".join([*lines, *(f"| `{code}` | {vi} |" for code, (vi, _) in REASONS.items())]) + "\n"


def evaluator(name, language):
    return lambda: f'```{language} title="{name}"\n{(DOCS / "evaluators" / name).read_text("utf-8")}```\n'


MAKERS = {
    "laws": lambda: f"{laws.table()}\n",
    "rule_nodes": rule_nodes,
    "integer_nodes": integer_nodes,
    "portal_reasons": portal_reasons,
    "evaluate_py": evaluator("evaluate.py", "python"),
    "evaluate_php": evaluator("evaluate.php", "php"),
    "limits_table": limits_table,
    "keyword_table": keyword_table,
    "the_frame": the_frame,
    "refused_table": refused_table,
}


# --- what is run ------------------------------------------------------------------------------


def renewed(text, language):
    """The page with everything that it shows made and run again."""
    text = MADE.sub(lambda match: f"{match['name']} -->\n{MAKERS[match['name']]()}", text)
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        (Path(name) / "spec").symlink_to(ROOT / "spec", target_is_directory=True)
        page = Page(language)
        return FENCE.sub(page.block, text)


class Page:
    """The blocks of a page, taken in order in one folder."""

    def __init__(self, language):
        self.language = language
        self.spec = None

    def block(self, match):
        kind, _, rest = match["info"].strip().partition(" ")
        title = re.search(r'title="([^"]+)"', rest)
        name = title[1] if title else UNTITLED.get((kind, self.language))
        if kind == "console":
            return f"```{match['info']}\n{self.console(match['body'])}```"
        if kind in ("parlang", "yaml", "csv", "python", "js", "html") and name is not None:
            self.file(kind, name, match["body"], framed=kind == "parlang" and title is None)
        return match[0]

    def file(self, kind, name, body, *, framed):
        text = FRAME[self.language] + body if framed else body
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        wrong = path.name.startswith(("sai", "wrong"))
        if kind == "parlang":
            self.spec = str(path)
            source = Source(name=name, text=text)
            compiled = compile_sources([source], Library([source]).find)
            told = to_text(compiled.diagnostics, {name: source}, "en")
            assert compiled.failed == wrong, f"{name} should {'not ' if wrong else ''}compile:\n{told}"
        if kind in ("yaml", "csv") and not wrong and not path.name.startswith("issue"):
            status, printed = run(["parlang", "eval", self.spec, name], self.language)
            assert status == 0, printed

    def console(self, body):
        parts = re.split(r"^(?=\$ )", body, flags=re.MULTILINE)
        return "".join(self.command(part) for part in parts)

    def command(self, part):
        line, _, shown = part.partition("\n")
        if not line.startswith("$ "):
            return part
        words = shlex.split(line[2:])
        if words[0] == "node" and shutil.which("node") is None:
            return part
        _, printed = run(words, self.language)
        printed = "".join(f"{each.rstrip()}\n" for each in printed.rstrip("\n").split("\n")) if printed.strip() else ""
        blank = "\n" if shown.endswith("\n\n") else ""
        return f"{line}\n{abridged(shown, printed) if '…' in shown.splitlines() else printed + blank}"


def abridged(shown, printed):
    """What was printed, less the lines that are left out at «…»: each line shown is found again, or one like it."""
    lines, kept = printed.splitlines(), []
    for wanted in shown.splitlines():
        if wanted == "…":
            kept.append("…")
            continue
        at = next((at for at, line in enumerate(lines) if line == wanted), None)
        if at is None:
            like = difflib.get_close_matches(wanted, lines, n=1)
            at = lines.index(like[0]) if like else None
        if at is not None:
            kept.append(lines[at])
            del lines[: at + 1]
    return "".join(f"{line}\n" for line in kept)


def run(words, language):
    """The status of a command and all that it prints."""
    locale = {"LC_ALL": "vi_VN.UTF-8" if language == "vi" else "en_US.UTF-8", "COLUMNS": WIDTH}
    if words[0] in ("python", "node"):
        program = sys.executable if words[0] == "python" else "node"
        done = subprocess.run(
            [program, *words[1:]], capture_output=True, text=True, check=False, env={**os.environ, **locale}
        )
        return done.returncode, done.stdout + done.stderr
    assert words[0] == "parlang", words
    printed = io.StringIO()
    with mock.patch.dict(os.environ, locale), contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        status = main(words[1:])
    return status, printed.getvalue()


def language_of(page):
    return "en" if name_of(page).startswith(IN_ENGLISH) else "vi"


# --- the tests --------------------------------------------------------------------------------


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_a_page_shows_what_is_made_and_printed_now(page):
    text = page.read_text(encoding="utf-8")
    renewal = "run `python tests/test_docs.py` and read the difference"
    assert renewed(text, language_of(page)) == text, f"{name_of(page)} shows what is no more; {renewal}"


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_every_heading_has_an_id_without_accents(page):
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    if page not in READMES:
        assert [line for line in HEADING.findall(text) if not WITH_ID.match(line)] == []
    assert unicodedata.is_normalized("NFC", text)


def test_the_page_of_the_command_line_has_the_help_of_every_command():
    text = (DOCS / "cli.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"$ parlang {name} --help\n" not in text] == []


def test_every_keyword_is_used_in_the_reference():
    """A word of the language that no page explains is a word that nobody can know."""
    reference = " ".join(page.read_text(encoding="utf-8") for page in sorted((DOCS / "tham-chieu").glob("*.md")))
    explained = MADE.sub("", reference)
    words = {spelling for options in keywords("vi").words.values() for spelling in options}
    assert sorted(word for word in words if word not in explained) == []


def write():
    for page in pages():
        text = page.read_text(encoding="utf-8")
        new = renewed(text, language_of(page))
        if new != text:
            page.write_text(new, encoding="utf-8")
            sys.stdout.write(f"{name_of(page)}\n")


if __name__ == "__main__":
    write()
