"""The classes that an expression is seen to be of, without running it: hints, and no proof.

They tell where a constructor would be given what its field does not take. Nothing depends on a
hint that is not there, and a wrong one costs a constructor where `from_wire` does as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import NoneType

import libcst as cst

from .bindings import (
    Binding,
    assignments,
    attributes,
    bindings_of,
    bound,
    class_of_method,
    dominating,
    self_name,
)
from .constants import NotConstant, constant
from .files import Source
from .resolve import last_name

_DEEPEST = 10
"""How many names and alternatives are followed."""

_BUILT_IN: dict[str, type] = {
    "bool": bool,
    "bytes": bytes,
    "float": float,
    "int": int,
    "len": int,
    "repr": str,
    "str": str,
}
_METHODS: dict[str, type] = {
    "decode": str,
    "encode": bytes,
    "format": str,
    "isoformat": str,
    "strftime": str,
}


def classes(source: Source, node: cst.CSTNode, depth: int = 0) -> frozenset[type]:
    """The classes that a value may be of, as far as they can be seen; None's is `NoneType`."""
    if depth > _DEEPEST:
        return frozenset()
    value = constant(source, node)
    if not isinstance(value, NotConstant):
        return frozenset({type(value)})
    match node:
        case cst.FormattedString():
            return frozenset({str})
        case cst.IfExp():
            return classes(source, node.body, depth + 1) | classes(source, node.orelse, depth + 1)
        case cst.BooleanOperation(operator=cst.Or()):
            left = classes(source, node.left, depth + 1) - {NoneType}
            return left | classes(source, node.right, depth + 1)
        case cst.BinaryOperation(operator=cst.Add()):
            return classes(source, node.left, depth + 1) | classes(source, node.right, depth + 1)
        case cst.Call():
            return frozenset(_given_by(node))
        case cst.Name():
            values = _values(source, node)
            return frozenset(seen for each in values for seen in classes(source, each, depth + 1))
        case cst.Attribute():
            values = _attribute_values(source, node)
            return frozenset(seen for each in values for seen in classes(source, each, depth + 1))
        case _:
            return frozenset()


def _values(source: Source, node: cst.Name) -> Iterator[cst.CSTNode]:
    """What a name is bound to where it is used; an annotation speaks for itself."""
    found = [each for one in assignments(source, node) for each in bindings_of(source, one)]
    last = dominating(source, node, bound(source, found))
    yield from _bound(found if last is None else [last])


def _attribute_values(source: Source, node: cst.Attribute) -> Iterator[cst.CSTNode]:
    """What an attribute of a method's own object is bound to, anywhere in its class."""
    for method in source.above(node):
        holder = class_of_method(source, method) if isinstance(method, cst.FunctionDef) else None
        if isinstance(method, cst.FunctionDef) and holder is not None:
            if isinstance(node.value, cst.Name) and node.value.value == self_name(method):
                yield from _bound(_attributes(source, holder).get(node.attr.value, ()))
            return


# One question after the other is about the same class.
_attributes = lru_cache(maxsize=8)(attributes)


def _bound(bindings: Iterable[Binding]) -> Iterator[cst.CSTNode]:
    for binding in bindings:
        if binding.annotation is not None or binding.entered:
            continue
        if isinstance(binding.node, cst.Param):
            if binding.node.default is not None:
                yield binding.node.default
        elif binding.node is not None:
            yield binding.node


def _given_by(node: cst.Call) -> Iterator[type]:
    """What calls of some well-known functions and methods give."""
    match node.func:
        case cst.Name(value="getenv") if len(node.args) == 1:
            yield from (str, NoneType)
        case cst.Name(value=name) if name in _BUILT_IN:
            yield _BUILT_IN[name]
        case cst.Attribute(value=holder, attr=cst.Name(value=name)):
            if name == "getenv" or (name == "get" and last_name(holder) == "environ"):
                yield from (str, NoneType) if len(node.args) == 1 else (str,)
            elif name == "dumps" and last_name(holder) == "json":
                yield str
            elif name in _METHODS:
                yield _METHODS[name]
        case _:
            pass
