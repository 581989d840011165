"""JMESPath to Python: an expression as a composition of the functions of `runtime.select`.

botocore's own JMESPath library parses; what comes out needs none. Only the forms that paginators
and waiters use are known: another one is reported, never guessed at.
"""

from __future__ import annotations

from typing import Any, cast

import jmespath
from jmespath.exceptions import JMESPathError

from .literals import literal

_OPERATORS = {"eq": "==", "ne": "!=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


class Unsupported(ValueError):
    """The expression is malformed, or has a form that is not known here."""


def compiled(expression: str) -> str:
    """The Python source of an expression, in which `select` is the module `runtime.select`.

    >>> compiled("Reservations[].State.Name")
    'select.each(select.flat(select.field("Reservations")), select.field("State", "Name"))'

    Raises:
        Unsupported: It cannot be compiled exactly.
    """
    return _write(_parsed(expression))


def finder(expression: str) -> str:
    """The source of an expression that may be a plain path: then the names on it, as a tuple.

    Raises:
        Unsupported: It cannot be compiled exactly.
    """
    path = _path(_parsed(expression))
    return compiled(expression) if path is None else literal(path)


def names(expression: str) -> tuple[str, ...]:
    """The member names of an expression that is nothing but a path of them.

    Raises:
        Unsupported: It is something else.
    """
    path = _path(_parsed(expression))
    if path is None:
        raise Unsupported(f"{expression} is no path of members")
    return path


def _path(node: Any) -> tuple[str, ...] | None:
    """The names of `A.B.C`; None if a node is anything else."""
    if node["type"] == "field":
        return (node["value"],)
    if node["type"] != "subexpression":
        return None
    parts = [_path(child) for child in node["children"]]
    return None if None in parts else tuple(name for part in parts for name in part or ())


def _parsed(expression: str) -> Any:
    try:
        return cast(Any, jmespath).compile(expression).parsed
    except (JMESPathError, RecursionError) as error:
        raise Unsupported(f"{expression}: {error}") from error


_FUNCTIONS = {
    "identity": "whole",
    "current": "whole",
    "subexpression": "then",
    "flatten": "flat",
    "projection": "each",
    "value_projection": "each_value",
    "and_expression": "both",
    "or_expression": "either",
    "not_expression": "no",
}


def _write(node: Any) -> str:
    path = _path(node)
    if path is not None:
        return _call("field", *(literal(name) for name in path))
    kind, children = node["type"], node["children"]
    match kind:
        case "literal" if not isinstance(node["value"], (list, dict)):
            return _call("constant", literal(node["value"]))
        case "index_expression" if children[-1]["type"] == "index":
            return _call("item", _write(children[0]), literal(children[-1]["value"]))
        case "filter_projection":
            base, right, test = map(_write, children)
            return _call("only", base, test, right)
        case "comparator":
            left, right = map(_write, children)
            return _call("compare", left, literal(_OPERATORS[node["value"]]), right)
        case "function_expression" if node["value"] == "length":
            return _call("size", *map(_write, children))
        case _ if kind in _FUNCTIONS:
            return _call(_FUNCTIONS[kind], *map(_write, children))
        case _:
            raise Unsupported(f"the form {kind} {node.get('value', '')} is not known".strip())


def _call(name: str, *arguments: str) -> str:
    return f"select.{name}({', '.join(arguments)})"
