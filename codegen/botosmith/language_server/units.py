"""A file as statements that are looked at one by one, each with what it depends on.

To look at one call, little of a file is needed: the statement, and whatever binds the names and
attributes that it mentions. An edit concerns the statements whose slices it changes, and no others.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ..python_source.positions import first_line

_WORD = re.compile(r"[^\W\d]\w*")
_LONGEST_QUOTED = 100
"""The most characters of a string that may be a quoted annotation."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A statement of a module or of a class in it, or the head of such a class.

    Attributes:
        first: Its first line, decorators included; lines count from 1.
        last: Its last line.
        binds: The names that others may know from it, and the attributes, which begin with a dot.
        mentions: The names and attributes whose values it may depend on.
        own: The attributes that it reads of an object of the class that it stands in.
        calls: Whether it has a call.
        shows: The names that it binds to a list or a dict, which whoever has the name may change.
        head: The position of the head of the class that it stands in; None elsewhere.
        indent: The margin of a class's statements, of a head.
    """

    first: int
    last: int
    binds: frozenset[str]
    mentions: frozenset[str]
    calls: bool
    own: frozenset[str] = frozenset()
    shows: frozenset[str] = frozenset()
    head: int | None = None
    indent: str = ""


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a file as a text of its own; `lines` are the lines of the file, each from 1."""

    text: str
    lines: tuple[int, ...]

    def line(self, number: int) -> int:
        """The line of the file that a line of the slice is; both count from 1."""
        return self.lines[min(number, len(self.lines)) - 1] if self.lines else number


class Cut:
    """A valid text, cut into units."""

    def __init__(self, text: str) -> None:
        """Cut a text.

        Raises:
            SyntaxError, ValueError, RecursionError, MemoryError: It is not valid Python.
        """
        self.text = text
        self.lines = text.split("\n")
        self.units: Sequence[Unit] = _units(ast.parse(text), self.lines)

    def at(self, line: int) -> int | None:
        """The unit that has a line."""
        for index, unit in enumerate(self.units):
            if unit.first <= line <= unit.last:
                return index
        return None

    def slice(self, units: Iterable[int]) -> Slice:
        """Some units, with all that they depend on."""
        return self._text(self._needed(units))

    def whole(self) -> Slice:
        """All units."""
        return self._text(frozenset(range(len(self.units))))

    # -------------------------------------------------------------------------- dependence

    @cached_property
    def _binders(self) -> Mapping[str, Sequence[int]]:
        return _by_name(unit.binds for unit in self.units)

    @cached_property
    def _mentioners(self) -> Mapping[str, Sequence[int]]:
        shown = {name for unit in self.units for name in unit.shows}
        return _by_name(unit.mentions & shown for unit in self.units)

    def _needed(self, units: Iterable[int]) -> frozenset[int]:
        needed: set[int] = set()
        todo = list(units)
        while todo:
            index = todo.pop()
            if index in needed:
                continue
            needed.add(index)
            unit = self.units[index]
            if unit.head is not None:
                todo.append(unit.head)
            for name in unit.mentions:
                todo += self._binders.get(name, ())
            if unit.own and unit.head is not None:
                family = self._family(unit.head)
                todo += (
                    each
                    for name in unit.own
                    for each in self._binders.get(name, ())
                    if self.units[each].head in family
                )
            for name in unit.shows:
                todo += self._mentioners.get(name, ())
        return frozenset(needed)

    def _family(self, head: int) -> set[int]:
        """The heads of a class and of the classes of the file that it inherits from."""
        found: set[int] = set()
        todo = [head]
        while todo:
            index = todo.pop()
            if index not in found and self.units[index].indent:
                found.add(index)
                for name in self.units[index].mentions:
                    todo += self._binders.get(name, ())
        return found

    def _text(self, needed: frozenset[int]) -> Slice:
        lines: list[str] = []
        numbers: list[int] = []
        with_body = {self.units[index].head for index in needed}
        for index in sorted(needed):
            unit = self.units[index]
            lines += self.lines[unit.first - 1 : unit.last]
            numbers += range(unit.first, unit.last + 1)
            if unit.indent and index not in with_body:
                lines.append(f"{unit.indent}pass")
                numbers.append(unit.last)
        return Slice("\n".join([*lines, ""]), tuple(numbers))


def _by_name(names: Iterable[frozenset[str]]) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = {}
    for index, each in enumerate(names):
        for name in each:
            found.setdefault(name, []).append(index)
    return found


# --------------------------------------------------------------------------------- statements


def _units(module: ast.Module, lines: Sequence[str]) -> list[Unit]:
    found: list[Unit] = []
    for statement in module.body:
        if found and first_line(statement) <= found[-1].last:
            found[-1] = _joined(found[-1], _unit(statement, lines))
        else:
            found += list(_of_class(statement, lines, len(found))) or [_unit(statement, lines)]
    return found


def _of_class(statement: ast.stmt, lines: Sequence[str], head: int) -> Iterator[Unit]:
    """The head of a class and its statements; nothing for what is not worth taking apart."""
    if not isinstance(statement, ast.ClassDef):
        return
    first = first_line(statement)
    body = [(first_line(each), each) for each in statement.body]
    starts = [start for start, _ in body]
    ends = [each.end_lineno or each.lineno for _, each in body]
    if starts[0] <= statement.lineno or any(
        start <= end for start, end in zip(starts[1:], ends, strict=False)
    ):
        return
    outside = [*statement.decorator_list, *statement.bases, *statement.keywords]
    text = lines[statement.body[0].lineno - 1]
    yield Unit(
        first,
        starts[0] - 1,
        frozenset({statement.name}),
        _mentions(outside),
        any(isinstance(each, ast.Call) for one in outside for each in ast.walk(one)),
        indent=text[: len(text) - len(text.lstrip())],
    )
    for _, each in body:
        yield _unit(each, lines, head)


def _unit(statement: ast.stmt, lines: Sequence[str], head: int | None = None) -> Unit:
    first, last = first_line(statement), statement.end_lineno or statement.lineno
    if not _stands_alone(statement, lines):
        found = _looked_at(statement, is_member=head is not None)
        return replace(found, first=first, last=last, head=head)
    key = ("\n".join(lines[first - 1 : last]), head is not None)
    known = _KNOWN.get(key)
    if known is None:
        if len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.clear()
        known = _KNOWN[key] = _looked_at(statement, is_member=head is not None)
    return replace(known, first=first, last=last, head=head)


def _stands_alone(statement: ast.stmt, lines: Sequence[str]) -> bool:
    """Whether the lines of a statement have no other one."""
    before = lines[statement.lineno - 1].encode("utf-8", "replace")[: statement.col_offset]
    last = lines[(statement.end_lineno or statement.lineno) - 1].encode("utf-8", "replace")
    after = last[statement.end_col_offset or 0 :].strip()
    return not before.strip() and (not after or after.startswith(b"#"))


_KNOWN: dict[tuple[str, bool], Unit] = {}
"""What has been found out of statements, by their texts: most of a file stays as it is."""

_MOST_KNOWN = 20_000


def _looked_at(statement: ast.stmt, *, is_member: bool) -> Unit:
    is_function = isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef)
    binds = frozenset(_bound(statement))
    mentions = _mentions([statement])
    own: frozenset[str] = frozenset()
    if is_member:
        # What a class binds is an attribute, too.
        binds |= {f".{each}" for each in binds if not each.startswith(".")}
        own = frozenset(_own(statement))
        mentions -= own - _of_others(statement)
    return Unit(
        first=0,
        last=0,
        binds=binds,
        mentions=mentions,
        calls=any(isinstance(each, ast.Call) for each in ast.walk(statement)),
        own=own,
        shows=frozenset() if is_function or is_member else frozenset(_shown(statement)),
    )


def _joined(one: Unit, other: Unit) -> Unit:
    """Two statements of one line as one unit."""
    return replace(
        one,
        last=max(one.last, other.last),
        binds=one.binds | other.binds,
        mentions=one.mentions | other.mentions,
        calls=one.calls or other.calls,
        shows=one.shows | other.shows,
    )


def _bound(statement: ast.stmt) -> Iterator[str]:
    """What a statement binds that may be known outside of it."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
        yield statement.name
        for each in ast.walk(statement):
            if isinstance(each, ast.Global | ast.Nonlocal):
                yield from each.names
            elif isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store):
                yield f".{each.attr}"
        return
    yield from _stored([statement])
    for each in ast.walk(statement):
        match each:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield each.name
            case ast.Import() | ast.ImportFrom():
                for alias in each.names:
                    yield (alias.asname or alias.name).partition(".")[0]
            case _:
                pass


def _shown(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement binds to a list, a dict or a tuple."""
    for each in ast.walk(statement):
        if isinstance(each, ast.Assign | ast.AnnAssign | ast.NamedExpr) and isinstance(
            each.value, ast.Dict | ast.List | ast.Tuple | ast.Call
        ):
            if isinstance(each.value, ast.Call) and not (
                isinstance(each.value.func, ast.Name) and each.value.func.id == "dict"
            ):
                continue
            yield from _stored([each])


def _stored(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        for each in ast.walk(node):
            match each:
                case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                    yield name
                case ast.Attribute(attr=name, ctx=ast.Store() | ast.Del()):
                    yield f".{name}"
                case (
                    ast.ExceptHandler(name=str(name))
                    | ast.MatchAs(name=str(name))
                    | ast.MatchStar(name=str(name))
                    | ast.MatchMapping(rest=str(name))
                ):
                    yield name
                case _:
                    pass


def _mentions(nodes: Iterable[ast.AST]) -> frozenset[str]:
    found: set[str] = set()
    for node in nodes:
        for each in ast.walk(node):
            match each:
                case ast.Name(id=name):
                    found.add(name)
                case ast.Attribute(attr=name):
                    found.add(f".{name}")
                case ast.Constant(value=str(text)) if len(text) <= _LONGEST_QUOTED:
                    found.update(_WORD.findall(text))  # an annotation may be quoted
                case _:
                    pass
    return frozenset(found)


def _own(statement: ast.stmt) -> Iterator[str]:
    """The attributes of the first parameter of a method."""
    name = _self(statement)
    for each in ast.walk(statement) if name else ():
        match each:
            case ast.Attribute(value=ast.Name(id=found), attr=attribute) if found == name:
                yield f".{attribute}"
            case _:
                pass


def _of_others(statement: ast.stmt) -> frozenset[str]:
    """The attributes of anything but the first parameter of a method."""
    name = _self(statement)
    return frozenset(
        f".{each.attr}"
        for each in ast.walk(statement)
        if isinstance(each, ast.Attribute)
        and not (isinstance(each.value, ast.Name) and each.value.id == name)
    )


def _self(statement: ast.stmt) -> str:
    """The name of the first parameter of a method; empty for anything else."""
    if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
        return ""
    parameters = [*statement.args.posonlyargs, *statement.args.args]
    return parameters[0].arg if parameters else ""
