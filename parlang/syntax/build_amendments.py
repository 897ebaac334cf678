"""Building the head and the changes of an instrument that amends."""

from __future__ import annotations

from lark import Token

from parlang.syntax import nodes as n
from parlang.syntax.errors import OtherLabel
from parlang.syntax.from_tree import Children, Context, builds, first_token, only_nodes, token_types


def _tokens(children: Children, kind: str) -> list[Token]:
    return [each for each in children if isinstance(each, Token) and each.type == kind]


def _path(context: Context, children: Children) -> str:
    return context.tokens.path(first_token(children, "BRACKETED"))


def _reason(children: Children) -> n.Text | None:
    """Give the text after «lý do»."""
    types = [each.type if isinstance(each, Token) else None for each in children]
    if "REASON" not in types:
        return None
    reason: n.Text = children[types.index("REASON") + 1]
    return reason


def _clauses(children: Children) -> tuple[n.Clause, ...]:
    """Give the clauses, which stand behind all that a heading may have."""
    return tuple(each for each in only_nodes(children) if not isinstance(each, n.Text | n.Number))


@builds("amending")
def _amending(context: Context, children: Children) -> n.AmendingHead:
    base, revision = (context.tokens.identity(each, "-") for each in _tokens(children, "BRACKETED"))
    clauses = _clauses(children)
    for each in clauses:
        if isinstance(each, n.Instrument) and each.label not in (None, revision):
            context.report(OtherLabel(found=each.label or "", wanted=revision, span=each.span))
    index = context.tokens.identity(first_token(children, "INDEX_ID"), "-")
    return n.AmendingHead(index=index, base=base, revision=revision, clauses=clauses, span=context.span)


@builds("item")
def _item(context: Context, children: Children) -> n.ChangeItem:
    number = str(first_token(children, "NODE_NUMBER"))
    return n.ChangeItem(number=number, reason=_reason(children), span=context.span)


@builds("amend_head")
def _amend_head(context: Context, children: Children) -> n.AmendHead:
    reason = _reason(children)
    name = next((each for each in children if isinstance(each, n.Text) and each is not reason), None)
    return n.AmendHead(name=name, reason=reason, clauses=_clauses(children), span=context.span)


@builds("amend")
def _amend(context: Context, children: Children) -> n.Amend:
    return n.Amend(
        path=_path(context, children),
        maximum=next((each for each in children if isinstance(each, n.Number)), None),
        reason=_reason(children),
        clauses=_clauses(children),
        span=context.span,
    )


@builds("replace")
def _replace(context: Context, children: Children) -> n.Replace:
    return n.Replace(path=_path(context, children), reason=_reason(children), span=context.span)


@builds("add")
def _add(context: Context, children: Children) -> n.Add:
    parent = _path(context, children) if "ADD_TO" in token_types(children) else None
    return n.Add(parent=parent, reason=_reason(children), span=context.span)


@builds("repeal")
def _repeal(context: Context, children: Children) -> n.Repeal:
    return n.Repeal(path=_path(context, children), reason=_reason(children), span=context.span)


@builds("renumber")
def _renumber(context: Context, children: Children) -> n.Renumber:
    number = str(first_token(children, "NODE_NUMBER"))
    return n.Renumber(path=_path(context, children), number=number, reason=_reason(children), span=context.span)


@builds("rename")
def _rename(context: Context, children: Children) -> n.Rename:
    reason = _reason(children)
    name = next(each for each in children if isinstance(each, n.Text) and each is not reason)
    return n.Rename(path=_path(context, children), name=name, reason=reason, span=context.span)


@builds("move")
def _move(context: Context, children: Children) -> n.Move:
    path, parent = (context.tokens.path(each) for each in _tokens(children, "BRACKETED"))
    number = next((str(each) for each in _tokens(children, "NODE_NUMBER")), None)
    return n.Move(path=path, parent=parent, number=number, reason=_reason(children), span=context.span)


@builds("split")
def _split(context: Context, children: Children) -> n.Split:
    return n.Split(path=_path(context, children), reason=_reason(children), span=context.span)


@builds("merge")
def _merge(context: Context, children: Children) -> n.Merge:
    paths = tuple(context.tokens.path(each) for each in _tokens(children, "BRACKETED"))
    return n.Merge(paths=paths, reason=_reason(children), span=context.span)
