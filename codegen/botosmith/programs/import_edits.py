"""Add imports where a sorter of imports would put them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias, cast

import libcst as cst
from libcst.helpers import get_full_name_for_node

from .files import Source

Statement: TypeAlias = cst.SimpleStatementLine | cst.BaseCompoundStatement


class Names:
    """Names for what is imported, that collide with nothing in a file."""

    def __init__(self, source: Source) -> None:
        self._taken = set(_bound_or_read(source))
        self._imported = {(module, name): alias for module, name, alias in _imported(source.module)}
        self._given: dict[tuple[str, str], str] = {}

    def of(self, module: str, name: str) -> str:
        """The name that something of a module goes by in the file."""
        key = (module, name)
        if key in self._imported:
            return self._imported[key]
        if key not in self._given:
            alias = name
            while alias in self._taken or alias in self._given.values():
                alias = f"typed_{alias}" if name.islower() else f"Typed{alias}"
            self._given[key] = alias
        return self._given[key]

    def is_there(self, module: str, name: str) -> bool:
        """Whether something is imported already."""
        return (module, name) in self._imported


def _bound_or_read(source: Source) -> Iterable[str]:
    """Every name in a file that is no attribute and no keyword; those in strings too."""
    for node in source.nodes:
        if isinstance(node, cst.SimpleString):
            yield from re.findall(r"\w+", node.value)
        if isinstance(node, cst.Name):
            parent = source.parents.get(node)
            if isinstance(parent, cst.Attribute) and parent.attr is node:
                continue
            if not (isinstance(parent, cst.Arg) and parent.keyword is node):
                yield node.value


def _imported(module: cst.Module) -> Iterable[tuple[str, str, str]]:
    for statement in module.body:
        if not isinstance(statement, cst.SimpleStatementLine):
            continue
        for each in statement.body:
            if isinstance(each, cst.ImportFrom) and not isinstance(each.names, cst.ImportStar):
                origin = get_full_name_for_node(each.module) if each.module else ""
                for alias in each.names:
                    name = alias.evaluated_name
                    yield origin or "", name, alias.evaluated_alias or name


def add_imports(module: cst.Module, wanted: Mapping[str, Mapping[str, str]]) -> cst.Module:
    """Import names: by module, each name with the name that it goes by."""
    for origin, names in sorted(wanted.items()):
        module = _merged(module, origin, names) or _inserted(module, origin, names)
    return module


def _merged(module: cst.Module, origin: str, names: Mapping[str, str]) -> cst.Module | None:
    """Add names to the line that imports from a module already, if there is one."""
    for index, statement in enumerate(module.body):
        if not isinstance(statement, cst.SimpleStatementLine) or len(statement.body) != 1:
            continue
        (old,) = statement.body
        if (
            isinstance(old, cst.ImportFrom)
            and not isinstance(old.names, cst.ImportStar)
            and not old.relative
            and old.module is not None
            and get_full_name_for_node(old.module) == origin
            and "#" not in module.code_for_node(old)
        ):
            known = {
                each.evaluated_name: each.evaluated_alias or each.evaluated_name
                for each in old.names
            }
            line = _line(origin, {**known, **names}).with_changes(
                leading_lines=statement.leading_lines,
                trailing_whitespace=statement.trailing_whitespace,
            )
            return _with_body(module, [*module.body[:index], line, *module.body[index + 1 :]])
    return None


def add_module(module: cst.Module, name: str) -> cst.Module:
    """Import a module as a whole."""
    line = cst.parse_statement(f"import {name}")
    assert isinstance(line, cst.SimpleStatementLine)
    return _put(module, line, (1, 0, name))


def _inserted(module: cst.Module, origin: str, names: Mapping[str, str]) -> cst.Module:
    return _put(module, _line(origin, names), (1, 1, origin))


def _put(
    module: cst.Module, line: cst.SimpleStatementLine, wanted: tuple[int, int, str]
) -> cst.Module:
    """Put an import where a sorter would."""
    body = list(module.body)
    places = [(index, _key(each)) for index, each in enumerate(body)]
    imports = [(index, key) for index, key in places if key is not None]
    before = [index for index, key in imports if key <= wanted]
    after = [index for index, key in imports if key > wanted]
    blank = [cst.EmptyLine(indent=False)]
    if before:
        index = max(before)
        same = next(key for place, key in imports if place == index)[0] == 1
        body.insert(index + 1, line if same else line.with_changes(leading_lines=blank))
        follower = index + 2
    elif after:
        index = min(after)
        first = body[index]
        lead = first.leading_lines
        body[index] = first.with_changes(leading_lines=[])
        body.insert(index, line.with_changes(leading_lines=lead))
        follower = index + 1
    else:
        index = _start(body)
        lead = blank if index else []
        body.insert(index, line.with_changes(leading_lines=lead))
        follower = index + 1
    if follower < len(body):
        body[follower] = _apart(body[follower])
    return _with_body(module, body)


def _apart(statement: Statement) -> Statement:
    """A statement with the blank line that separates it from the import before it."""
    key = _key(statement)
    lead = cast("Sequence[cst.EmptyLine]", getattr(statement, "leading_lines", ()))
    if (key is not None and key[0] == 1) or any(each.comment is None for each in lead):
        return statement
    return statement.with_changes(leading_lines=[cst.EmptyLine(indent=False), *lead])


def _with_body(module: cst.Module, body: Sequence[cst.CSTNode]) -> cst.Module:
    return module.with_changes(body=body)


def _line(origin: str, names: Mapping[str, str]) -> cst.SimpleStatementLine:
    parts = [
        name if alias == name else f"{name} as {alias}"
        for name, alias in sorted(names.items(), key=lambda each: _isort(each[0]))
    ]
    line = f"from {origin} import {', '.join(parts)}"
    if len(line) > 88:
        inside = "".join(f"    {each},\n" for each in parts)
        line = f"from {origin} import (\n{inside})"
    statement = cst.parse_statement(line)
    assert isinstance(statement, cst.SimpleStatementLine)
    return statement


def _isort(name: str) -> tuple[int, str]:
    """Constants first, then classes, then the rest, as isort and Ruff sort."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name


def _key(statement: cst.CSTNode) -> tuple[int, int, str] | None:
    """Where a sorter puts an import: section, `import` before `from`, module."""
    if not isinstance(statement, cst.SimpleStatementLine) or len(statement.body) != 1:
        return None
    (each,) = statement.body
    if isinstance(each, cst.Import):
        module = get_full_name_for_node(each.names[0].name) or ""
        return _section(module), 0, module
    if isinstance(each, cst.ImportFrom):
        module = (get_full_name_for_node(each.module) or "") if each.module else ""
        return (2 if each.relative else _section(module)), 1, module
    return None


def _section(module: str) -> int:
    first = module.partition(".")[0]
    if first == "__future__":
        return -1
    return 0 if first in sys.stdlib_module_names else 1


def _start(body: Sequence[cst.CSTNode]) -> int:
    """Where the first import goes: after the docstring."""
    if body and isinstance(body[0], cst.SimpleStatementLine):
        first = body[0].body[0]
        if isinstance(first, cst.Expr) and isinstance(
            first.value, cst.SimpleString | cst.ConcatenatedString
        ):
            return 1
    return 0
