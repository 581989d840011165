"""The constants that expressions certainly are: literals, and names that are bound to one once."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, TypeAlias

import libcst as cst
from libcst.metadata import Assignment, BaseAssignment

from .bindings import Binding, bindings_of
from .files import Source


class NotConstant:
    """Says that an expression has no value that is known."""

    __slots__ = ()


NOT_CONSTANT: Final = NotConstant()

Constant: TypeAlias = str | bytes | int | float | bool | NotConstant | None

_NAMED = {"True": True, "False": False, "None": None}
_LONGEST = 100_000
"""The most characters of a string that is put together here."""


def constant(source: Source, node: cst.CSTNode, depth: int = 0) -> Constant:
    """The scalar that an expression is; `NOT_CONSTANT` where that is not known."""
    if depth > 10:
        return NOT_CONSTANT
    match node:
        case cst.SimpleString():
            try:
                return node.evaluated_value
            except (SyntaxError, ValueError):
                return NOT_CONSTANT
        case cst.ConcatenatedString():
            return _joined([constant(source, each, depth + 1) for each in (node.left, node.right)])
        case cst.FormattedString():
            return _joined([_part(source, node, each, depth) for each in node.parts])
        case cst.Integer() | cst.Float():
            try:
                return node.evaluated_value
            except (SyntaxError, ValueError):
                return NOT_CONSTANT
        case cst.Name() if node.value in _NAMED:
            return _NAMED[node.value]
        case cst.Name():
            bound = only_binding(source, node)
            if bound is None or bound.node is None or bound.entered:
                return NOT_CONSTANT
            return constant(source, bound.node, depth + 1)
        case cst.UnaryOperation(operator=cst.Minus()):
            number = constant(source, node.expression, depth + 1)
            return -number if type(number) in (int, float) else NOT_CONSTANT  # type: ignore[operator]
        case cst.BinaryOperation(operator=cst.Add()):
            left = constant(source, node.left, depth + 1)
            right = constant(source, node.right, depth + 1)
            if isinstance(left, str) and isinstance(right, str):
                return left + right if len(left) + len(right) <= _LONGEST else NOT_CONSTANT
            return NOT_CONSTANT
        case cst.BinaryOperation(operator=cst.Multiply()):
            left = constant(source, node.left, depth + 1)
            right = constant(source, node.right, depth + 1)
            if isinstance(left, str) and type(right) is int and len(left) * right <= _LONGEST:
                return left * right
            return NOT_CONSTANT
        case _:
            return NOT_CONSTANT


def _joined(parts: Sequence[Constant]) -> Constant:
    """Strings, or bytes, one after the other."""
    texts = [each for each in parts if isinstance(each, str)]
    if len(texts) == len(parts):
        return "".join(texts) if sum(map(len, texts)) <= _LONGEST else NOT_CONSTANT
    data = [each for each in parts if isinstance(each, bytes)]
    return b"".join(data) if len(data) == len(parts) else NOT_CONSTANT


def _part(
    source: Source, node: cst.FormattedString, part: cst.BaseFormattedStringContent, depth: int
) -> Constant:
    """A part of a formatted string: its own text, or a string or an integer put into it."""
    match part:
        case cst.FormattedStringText(value=text):
            quoted = node.start.replace("f", "").replace("F", "")
            try:
                found: object = ast.literal_eval(f"{quoted}{text}{node.end}")
            except (SyntaxError, ValueError):
                return NOT_CONSTANT
            assert isinstance(found, str)
            return found.replace("{{", "{").replace("}}", "}")
        case cst.FormattedStringExpression(conversion=None, format_spec=None, equal=None):
            found = constant(source, part.expression, depth + 1)
            return str(found) if isinstance(found, str) or type(found) is int else NOT_CONSTANT
        case _:
            return NOT_CONSTANT


def global_constant(source: Source, name: str) -> Constant:
    """The scalar that a global of a module is, if it is bound once."""
    scope = source.scopes.get(source.module)
    bound = [] if scope is None else list(islice(_bindings(source, scope[name]), 2))
    node = bound[0].node if len(bound) == 1 else None
    return NOT_CONSTANT if node is None else constant(source, node)


def only_binding(source: Source, node: cst.Name) -> Binding | None:
    """The one value that a name ever gets, by an assignment; None where there is another."""
    scope = source.scopes.get(node)
    if scope is None:
        return None
    bound = list(islice(_bindings(source, scope[node.value]), 2))
    if len(bound) != 1 or isinstance(bound[0].node, cst.Param | cst.FunctionDef | cst.ClassDef):
        return None
    return bound[0]


def _bindings(source: Source, found: Iterable[BaseAssignment]) -> Iterator[Binding]:
    for each in found:
        if isinstance(each, Assignment) and isinstance(
            each.node, cst.Name | cst.Param | cst.FunctionDef | cst.ClassDef
        ):
            yield from bindings_of(source, each.node)
        else:
            yield Binding(cst.Name("_"), why="it is imported or built in")
