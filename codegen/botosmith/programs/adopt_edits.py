"""The edits that let a package make and type the clients of a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile

import libcst as cst


def removed(_: cst.CSTNode) -> cst.RemovalSentinel:
    """Remove a line."""
    return cst.RemoveFromParent()


def closed_up(node: cst.CSTNode) -> cst.CSTNode:
    """A statement without the blank lines before it."""
    assert isinstance(node, cst.SimpleStatementLine | cst.BaseCompoundStatement)
    lines = dropwhile(lambda line: line.comment is None, node.leading_lines)
    return node.with_changes(leading_lines=list(lines))


@dataclass(frozen=True, slots=True)
class Keeping:
    """Keep these names of an import."""

    names: Sequence[cst.ImportAlias]

    def __call__(self, node: cst.CSTNode) -> cst.CSTNode:
        """The import with these names."""
        return node.with_changes(names=_listed(self.names))


@dataclass(frozen=True, slots=True)
class Making:
    """Make a client by a function of the package, of the session that was asked for it."""

    function: str
    session: cst.BaseExpression | None

    def __call__(self, node: cst.CSTNode) -> cst.CSTNode:
        """The call of the package's function."""
        assert isinstance(node, cst.Call)
        args = list(node.args)
        if self.session is not None:
            assert isinstance(node.func, cst.Attribute)
            equal = cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace(""))
            given = cst.Arg(node.func.value, cst.Name("session"), equal=equal)
            args = _with_last_keyword(args, given, node.whitespace_before_args)
        return node.with_changes(func=cst.parse_expression(self.function), args=args)


def _with_last_keyword(
    args: Sequence[cst.Arg], given: cst.Arg, start: cst.BaseParenthesizableWhitespace
) -> list[cst.Arg]:
    """Arguments and a keyword behind them, before any `**`, laid out as they are."""
    space = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    stars = [index for index, each in enumerate(args) if each.star]
    if stars:
        return [*args[: stars[0]], given.with_changes(comma=space), *args[stars[0] :]]
    *before, last = args
    if isinstance(last.comma, cst.Comma) and isinstance(
        last.comma.whitespace_after, cst.ParenthesizedWhitespace
    ):
        given = given.with_changes(comma=last.comma)
        space = cst.Comma(whitespace_after=start)
    return [*before, last.with_changes(comma=space), given]


@dataclass(frozen=True, slots=True)
class Importing:
    """Import names from the package, and keep those that it does not have."""

    node: cst.ImportFrom
    kept: Sequence[cst.ImportAlias]
    wanted: Mapping[str, Mapping[str, str]]

    def __call__(self, line: cst.CSTNode) -> cst.FlattenSentinel[cst.CSTNode]:
        """The imports in the place of a line."""
        assert isinstance(line, cst.SimpleStatementLine)
        lines: list[cst.SimpleStatementLine] = []
        if self.kept:
            old = self.node.with_changes(names=_listed(self.kept), lpar=None, rpar=None)
            lines.append(cst.SimpleStatementLine([old]))
        for module, names in sorted(self.wanted.items()):
            parts = (f"{name}{'' if name == own else f' as {own}'}" for name, own in names.items())
            made = cst.parse_statement(f"from {module} import {', '.join(sorted(parts))}")
            assert isinstance(made, cst.SimpleStatementLine)
            lines.append(made)
        lines[0] = lines[0].with_changes(leading_lines=line.leading_lines)
        lines[-1] = lines[-1].with_changes(trailing_whitespace=line.trailing_whitespace)
        return cst.FlattenSentinel(lines)


def _listed(names: Sequence[cst.ImportAlias]) -> list[cst.ImportAlias]:
    """Names of an import, with no comma behind the last one."""
    return [*names[:-1], names[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)]
