"""The files themselves: what they may name, how they are written, how long they grow, what they touch."""

import ast
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST = 500
NOT_OURS = {".git", ".venv", "build", "dist"}
WRITTEN_BY_TOOLS = ("generated/", "parlang/syntax/tables/")

# Put together here, so that this file does not name them itself.
FOLDERS = "|".join(("work", "tmp", "root", "home", "opt", "Users"))
MACHINE_PATH = re.compile(rf"(?<![\w.~/)-])/(?:{FOLDERS})/\w")
REGISTRIES = (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("deb", "debian", "org"))
HOSTS = re.compile("|".join(re.escape(".".join(parts)) for parts in REGISTRIES))

FORBIDDEN_MODULES = {
    "asyncio", "glob", "importlib", "io", "locale", "multiprocessing", "os", "pathlib", "pkgutil", "platform",
    "random", "secrets", "shutil", "socket", "subprocess", "tempfile", "time", "urllib",
}  # fmt: skip
ALLOWED_FROM_IO = {"StringIO", "BytesIO"}
FORBIDDEN_CALLS = {"open", "input", "print", "breakpoint"}
CLOCKS = {"now", "today", "utcnow"}


def is_ours(path):
    return path.is_file() and not NOT_OURS & set(path.relative_to(ROOT).parts)


def files():
    """The files of the project: what git keeps or would keep, or else the folder as unpacked."""
    if not (ROOT / ".git").exists():
        return sorted(path for path in ROOT.rglob("*") if is_ours(path) and "__pycache__" not in path.parts)
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "-c", "-o", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return sorted(path for name in set(listing.split("\0")) if name and is_ours(path := ROOT / name))


def texts():
    """Each file of the project that is text, with what it says."""
    for path in files():
        data = path.read_bytes()
        if b"\0" not in data and path.suffix not in {".docx", ".pdf", ".png", ".xlsx"}:
            yield path.relative_to(ROOT).as_posix(), data.decode()


def sources(folder):
    return [path for path in files() if path.suffix == ".py" and path.is_relative_to(ROOT / folder)]


def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(tree):
    """The full names of what a module imports from outside its own package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def impurities(tree):
    """What a module does that leaves the process or asks the world, in words."""
    for name in imported(tree):
        first, _, rest = name.partition(".")
        if first in FORBIDDEN_MODULES and not (first == "io" and rest in ALLOWED_FROM_IO):
            yield f"imports {name}"
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in FORBIDDEN_CALLS:
                yield f"line {node.lineno}: calls {name}"
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCKS:
                yield f"line {node.lineno}: asks the clock by {name}"
            case ast.Name(id="__import__" | "__file__"):
                yield f"line {node.lineno}: names {node.id}"
            case _:
                continue


def test_no_file_names_a_place_on_a_machine():
    assert [name for name, text in texts() if MACHINE_PATH.search(text)] == []


def test_no_file_names_a_registry():
    assert [name for name, text in texts() if HOSTS.search(text)] == []


def test_every_text_is_in_normal_form_c():
    assert [name for name, text in texts() if not unicodedata.is_normalized("NFC", text)] == []


def test_every_text_ends_its_lines_alike():
    wrong = [name for name, text in texts() if "\r" in text or (text and not text.endswith("\n"))]
    assert [name for name in wrong if not name.startswith(WRITTEN_BY_TOOLS)] == []


def test_no_source_file_is_too_long():
    lengths = {name: text.count("\n") for name, text in texts() if name.endswith((".py", ".lark"))}
    long = {name: length for name, length in lengths.items() if length > LONGEST}
    assert {name for name in long if not name.startswith(WRITTEN_BY_TOOLS)} == set()


def test_every_module_says_what_it_is_for():
    modules = sources("parlang") + sources("compiler") + sources("tests")
    assert [path.name for path in modules if ast.get_docstring(parsed(path)) is None] == []


def test_the_language_touches_nothing_outside_itself():
    found = {path.name: list(impurities(parsed(path))) for path in sources("parlang")}
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_the_runtime_needs_the_standard_library_only():
    for path in sources("parlang/runtime"):
        names = {name.partition(".")[0] for name in imported(parsed(path))}
        assert names <= sys.stdlib_module_names, path.name


def test_the_compiler_stands_in_one_package():
    packages = {path.relative_to(ROOT / "compiler").parts[0] for path in sources("compiler")}
    assert packages == {"parlang_compiler"}


@pytest.mark.parametrize(
    "program",
    [
        "import os",
        "from pathlib import Path",
        "from io import open",
        "import importlib.resources",
        "open('x')",
        "datetime.date.today()",
        "datetime.datetime.now()",
        "print(1)",
    ],
)
def test_an_impure_program_is_noticed(program):
    assert list(impurities(ast.parse(program)))


def test_a_pure_program_is_left_alone():
    program = "import datetime\nfrom io import StringIO\ndatetime.date(2024, 1, 1)"
    assert list(impurities(ast.parse(program))) == []


def test_a_place_on_a_machine_is_noticed_and_a_relative_one_is_not():
    assert MACHINE_PATH.search("see " + "/".join(("", "home", "me", "x")))
    assert not MACHINE_PATH.search("docs/work/x https://example.vn/home/x a/tmp/b")
