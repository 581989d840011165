"""Compiles the test of a request to one function, the `examine` of its operation.

The structures that a request holds are tested in place, because a call for each would cost more
than its tests: what does not pass is told at once, by the way that leads to it. A structure that
holds itself, that is too far inside, or that has no room in a function which type checkers can
still follow, is left to its own `suspects`. Behind the members come the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..literals import literal
from ..model import (
    Deprecated,
    JsonValue,
    ListShape,
    Member,
    Operation,
    Required,
    Service,
    Sparse,
    Structure,
    UniqueItems,
)
from .checks import TAKEN, length_test, suspected, test_lines, whole_test
from .lines import indented
from .local_names import LocalNames
from .names import Names
from .rules import RuleLines
from .structures import MOST_TESTED, member_names
from .types import Types

MOST_IN_PLACE = 60
"""The members that a function tests, those of structures inside the request with them."""

DEEPEST = 4
"""How many structures in one another are tested in place."""

Way = tuple[str, ...]
"""How `wrong` is told the way to a structure: Python names as literals, variables of indices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """The bodies of two functions, without indentation, and what their module imports for them.

    `rules` looks at the rules of the operation alone, and is only called where one of them may be
    broken; it is empty if there are none.
    """

    operation: Operation
    types: Types
    examine: tuple[str, ...]
    rules: tuple[str, ...]


def examination(service: Service, names: Names, operation: Operation) -> Examination:
    """What examines the requests of an operation."""
    assert operation.input is not None
    request = service.structure(operation.input)
    types = Types(service, names, names.operation_modules[operation.name])
    local_names = LocalNames(_TAKEN)
    for name in member_names(request).values():
        local_names.of((name,))
    rules = RuleLines(types, request, local_names)
    lines = rules.lines(operation.rules)
    tests = _InPlace(types, request, local_names, rules).lines()
    if lines:
        # In a structure that is not tested in place any rule may be broken.
        first = f"doubtful = {'False' if rules.all_told else 'True'}"
        tests = (first, *tests, "if doubtful:", "    rules(request, found)")
    return Examination(operation=operation, types=types, examine=tests, rules=tuple(lines))


class _InPlace:
    """Compiles the tests of a request's members, and of those of the structures in it.

    At the end of each structure it asks whether a rule within it may be broken.
    """

    def __init__(
        self,
        types: Types,
        request: Structure,
        local_names: LocalNames,
        rules: RuleLines,
    ) -> None:
        self._types = types
        self._request = request
        self._rules = rules
        self._local_names = local_names
        self._room = MOST_IN_PLACE - len(request.members)

    def lines(self) -> tuple[str, ...]:
        """The lines of all tests."""
        return tuple(self._structure(self._request, "request", (), (), (self._request.name,)))

    def _structure(
        self, structure: Structure, value: str, way: Way, names: Way, around: tuple[str, ...]
    ) -> Iterator[str]:
        """The tests of a structure that the expression `value` holds.

        `names` are the Python names on the way, `around` the structures that it lies in.
        """
        python_names = member_names(structure)
        taken = [name for name in python_names.values() if (*names, name) in self._rules.wanted]
        for name in taken:
            yield f"{self._local_names.of((*names, name))} = {value}.{name}"
        for place, member in enumerate(structure.members.values()):
            name = python_names[member.name]
            there, inward = (*names, name), (*way, literal(name))
            attribute = self._local_names.of(there) if name in taken else f"{value}.{name}"
            inside = self._inside(member, around)
            if place >= MOST_TESTED:
                yield from suspected(member, attribute, self._wrong(inward))
            elif inside is None:
                yield from test_lines(
                    self._types, member, attribute, self._local_names, there, self._wrong(inward)
                )
            else:
                yield from self._nested(member, inside, attribute, inward, there, around)
        yield from whole_test(
            structure,
            python_names.values(),
            value,
            self._wrong((*way, literal("unknown_members"))),
        )
        for doubt in self._rules.doubts(names):
            yield f"if {doubt}:"
            yield "    doubtful = True"

    def _inside(self, member: Member, around: tuple[str, ...]) -> Structure | None:
        """The structure that a member is or lists, if it is tested in place; it then has room."""
        shapes = self._types.service.shapes
        if self._types.effective(member).any_of(Deprecated, JsonValue, UniqueItems):
            return None
        shape = shapes[member.target]
        if isinstance(shape, ListShape) and Sparse not in shape.traits:
            shape = shapes[shape.member]
        if (
            not isinstance(shape, Structure)
            or shape.error is not None
            or shape.event_stream
            or shape.name in around
            or len(around) > DEEPEST
            or len(shape.members) > self._room
        ):
            return None
        self._room -= len(shape.members)
        return shape

    def _nested(
        self,
        member: Member,
        inside: Structure,
        attribute: str,
        way: Way,
        names: Way,
        around: tuple[str, ...],
    ) -> Iterator[str]:
        """The tests of a member that is a structure, or a list of structures."""
        local = self._local_names.of(names)
        kind = self._types.class_of(inside.name)
        within = (*around, inside.name)
        if local != attribute:
            yield f"{local} = {attribute}"
        if member.target == inside.name:
            lines = [
                f"if type({local}) is {kind}:",
                *indented(self._structure(inside, local, way, names, within)),
            ]
        else:
            length = length_test(self._types.effective(member), local)
            lines = [
                f"if {' and '.join([f'type({local}) is list', *length])}:",
                *indented(self._items(inside, local, way, names, within)),
            ]
        lines += ["else:", *indented(self._not_entered(way, names))]
        if Required in member.traits:
            yield from lines
        else:
            yield f"if {local} is not None:"
            yield from indented(lines)

    def _items(
        self, inside: Structure, values: str, way: Way, names: Way, around: tuple[str, ...]
    ) -> Iterator[str]:
        """The tests of the structures in a list."""
        there = (*names, "item")
        item = self._local_names.of(there)
        depth = names.count("item") + 1
        index = f"index{depth if depth > 1 else ''}"
        here = (*way, index)
        # `enumerate` would take longer than a test.
        yield f"{index} = 0"
        yield f"for {item} in {values}:"
        yield f"    if type({item}) is {self._types.class_of(inside.name)}:"
        yield from indented(self._structure(inside, item, here, there, around), 2)
        yield "    else:"
        yield from indented(self._not_entered(here, there), 2)
        yield f"    {index} += 1"

    def _wrong(self, way: Way) -> str:
        """The line that tells what is wrong with what a way leads to."""
        verb = "wrong" if len(way) == 1 else "wrong_inside"
        self._types.imports.add("runtime.structure", verb)
        return f"{verb}({', '.join(('found', 'request', *way))})"

    def _not_entered(self, way: Way, names: Way) -> Iterator[str]:
        """What is done with a value that is no structure of the right class, or no list."""
        yield self._wrong(way)
        if any(wanted[: len(names)] == names for wanted in self._rules.wanted):
            yield "doubtful = True"


_TAKEN = TAKEN | {
    *("all_or_none", "at_least_one", "broken", "compare", "constrain", "exactly_one", "given"),
    *("doubtful", "items", "mutually_exclusive", "request", "rules", "size", "wrong"),
    "wrong_inside",
    *(f"index{depth}" for depth in ("", *range(2, 30))),
}
"""What the bodies of both functions use besides the variables of members."""
