"""Where statements of Python source stand."""

from __future__ import annotations

import ast


def first_line(statement: ast.stmt) -> int:
    """The line that a statement begins with, its decorators included; lines count from 1."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(each.lineno for each in decorators)])
