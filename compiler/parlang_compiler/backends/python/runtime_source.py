"""The runtime as text, to stand in each generated module, which then needs nothing but the standard library."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from importlib import resources

# In the order of who needs whom; a name after the module keeps only that of it.
MODULES = (
    ("rounding", "round_half_up"),
    ("days", None),
    ("bands", None),
    ("figures", None),
    ("score", None),
    ("leaves", None),
)


@dataclass(frozen=True, slots=True)
class RuntimeSource:
    """The imports that the runtime needs, and its definitions, as lines."""

    imports: list[str]
    definitions: list[str]


def runtime_source() -> RuntimeSource:
    """Give the runtime without docstrings of modules, with its imports gathered."""
    plain: set[str] = set()
    named: dict[str, set[str]] = {}
    definitions: list[str] = []
    for name, only in MODULES:
        text = resources.files("parlang.runtime").joinpath(f"{name}.py").read_text("utf-8")
        lines = text.splitlines()
        for statement in ast.parse(text).body:
            match statement:
                case ast.Import(names=names):
                    plain.update(alias.name for alias in names)
                case ast.ImportFrom(level=level) if level:
                    continue  # one module of the runtime from another
                case ast.ImportFrom(module=str(module), names=names):
                    named.setdefault(module, set()).update(alias.name for alias in names)
                case ast.Expr(value=ast.Constant()):
                    continue
                case ast.FunctionDef(name=defined) if only not in (None, defined):
                    continue
                case _:
                    definitions += _definition(statement, lines, definitions)
        if only is not None:
            named.pop("fractions", None)
    return RuntimeSource(_imports(plain, named), definitions)


def runtime_module() -> str:
    """Give the runtime as a module of its own, for several revisions that stand side by side."""
    runtime = runtime_source()
    opening = [
        '"""What every revision needs to run: exact reading, rounding and adding up. Made by parlang."""',
        "",
        "from __future__ import annotations",
        "",
        *runtime.imports,
        "",
    ]
    return "\n".join([*opening, *runtime.definitions]) + "\n"


def runtime_imported(package: str) -> RuntimeSource:
    """Give the imports of a module that finds the runtime beside itself, in place of its definitions."""
    tree = ast.parse("\n".join(runtime_source().definitions))
    defined = [name for statement in tree.body for name in _defined_by(statement) if not name.startswith("_")]
    named = [f"    {name} as {name}," for name in sorted(defined, key=_import_order)]
    plain = ["from collections.abc import Collection, Mapping", "from typing import NamedTuple"]
    return RuntimeSource([*plain, "", f"from {package} import (", *named, ")"], [])


def _defined_by(statement: ast.stmt) -> list[str]:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            return [name]
        case ast.Assign(targets=targets):
            return [each.id for each in targets if isinstance(each, ast.Name)]
        case _:
            return []


def runtime_names() -> frozenset[str]:
    """Give every name that the runtime defines or imports at the top level of a generated module."""
    runtime = runtime_source()
    names: set[str] = set()
    for statement in ast.parse("\n".join([*runtime.imports, *runtime.definitions])).body:
        match statement:
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                names.update(alias.asname or alias.name for alias in aliases)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case _:
                names.update(each.id for each in ast.walk(statement) if isinstance(each, ast.Name))
    return frozenset(names)


def _definition(statement: ast.stmt, lines: list[str], before: list[str]) -> list[str]:
    spaced = isinstance(statement, ast.ClassDef | ast.FunctionDef)
    decorators = statement.decorator_list if isinstance(statement, ast.ClassDef | ast.FunctionDef) else []
    start = min([statement.lineno, *(decorator.lineno for decorator in decorators)])
    body = lines[start - 1 : statement.end_lineno]
    # Two empty lines about a class or a function, none between constants.
    after_block = bool(before) and before[-1].startswith(" ")
    return [*(["", ""] if before and (spaced or after_block) else []), *body]


def _imports(plain: set[str], named: dict[str, set[str]]) -> list[str]:
    # The generated module itself begins with `from __future__ import annotations`.
    modules = sorted(name for name in named if name != "__future__")
    return [
        *(f"import {name}" for name in sorted(plain)),
        *(f"from {name} import {', '.join(sorted(named[name], key=_import_order))}" for name in modules),
    ]


def _import_order(name: str) -> tuple[bool, str]:
    return (not name[:1].isupper(), name)
