"""From the parser's tree to the syntax tree: one method per rule of the grammar, by the rule's name.

Before::

    Tree("sum", [a, Token("PLUS", "+"), b])

After::

    Arithmetic(operator="+", left=a, right=b)

Keyword tokens are dropped where the rule says all; a token that chooses is looked at by its type.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from lark import Token, Tree
from lark.tree import Meta

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang.syntax.from_tokens import TokenReader

Children: TypeAlias = list[Any]
Build: TypeAlias = Callable[["Context", Children], Any]
BUILDERS: dict[str, Build] = {}


def builds(*rules: str) -> Callable[[Build], Build]:
    """Register a function as the builder of one or several rules of the grammar."""

    def register(build: Build) -> Build:
        BUILDERS.update(dict.fromkeys(rules, build))
        return build

    return register


class Context:
    """What a builder needs beside the children: the rule's name, its place, and how tokens are read."""

    __slots__ = ("meta", "rule", "tokens")

    def __init__(self, tokens: TokenReader, rule: str, meta: Meta) -> None:
        self.tokens, self.rule, self.meta = tokens, rule, meta

    @property
    def span(self) -> Span:
        """The place of the rule in the source."""
        return self.tokens.span(self.meta)

    def report(self, finding: Diagnostic) -> None:
        """Tell a finding."""
        self.tokens.findings.append(finding)


def from_tree(tree: Tree[Token], tokens: TokenReader) -> Any:
    """Build the syntax node of a tree; its depth was bounded before."""
    children = [from_tree(each, tokens) if isinstance(each, Tree) else each for each in tree.children]
    return BUILDERS[tree.data](Context(tokens, tree.data, tree.meta), children)


def only_nodes(children: Children) -> Children:
    """Give the children that are neither tokens nor absent."""
    return [each for each in children if each is not None and not isinstance(each, Token)]


def token_types(children: Children) -> set[str]:
    """Give the types of the tokens among the children."""
    return {each.type for each in children if isinstance(each, Token)}


def first_token(children: Children, *types: str) -> Token:
    """Give the first token of one of the types; the grammar says that there is one."""
    return next(each for each in children if isinstance(each, Token) and each.type in types)
