"""Compiles the test of a request to one function, the `examine` of its operation.

The structures that a request holds are tested in place, because a call for each would cost more
than its tests; what does not pass is told at once. A structure for which there is no `Room` is left
to its own `suspects`. The rules stand in a function of their own, which is called in doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..literals import literal
from ..model import Member, Operation, Required, Service, Structure
from .checks import TAKEN, length_test, suspected, test_lines, whole_test
from .lines import indented
from .local_names import LocalNames
from .names import Names, member_names
from .room import Room
from .rules import RuleLines
from .structures import MOST_TESTED
from .types import Types


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


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a structure is tested.

    Attributes:
        value: The expression that holds it.
        at: The expression of its path.
        names: The Python names on the way to it, `item` for an item of a list.
        around: The structures that it lies in, itself the last.
    """

    value: str
    at: str
    names: tuple[str, ...]
    around: tuple[str, ...]


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
        self._room = Room(types, request)

    def lines(self) -> tuple[str, ...]:
        """The lines of all tests."""
        place = _Place("request", "None", (), (self._request.name,))
        return tuple(self._structure(self._request, place))

    def _structure(self, structure: Structure, place: _Place) -> Iterator[str]:
        python_names = member_names(structure)
        ways = {name: (*place.names, name) for name in python_names.values()}
        taken = {name for name, way in ways.items() if way in self._rules.wanted}
        for name in (name for name in ways if name in taken):
            yield f"{self._local_names.of(ways[name])} = {place.value}.{name}"
        for number, member in enumerate(structure.members.values()):
            name = python_names[member.name]
            way, otherwise = ways[name], self._wrong(place, name)
            attribute = self._local_names.of(way) if name in taken else f"{place.value}.{name}"
            inside = self._room.inside(member, place.around)
            if number >= MOST_TESTED:
                yield from suspected(member, attribute, otherwise)
            elif inside is None:
                names = self._local_names
                yield from test_lines(self._types, member, attribute, names, way, otherwise)
            else:
                yield from self._nested(member, inside, attribute, name, place)
        whole = self._wrong(place, "unknown_members")
        yield from whole_test(structure, python_names.values(), place.value, whole)
        for doubt in self._rules.doubts(place.names):
            yield f"if {doubt}:"
            yield "    doubtful = True"

    def _nested(
        self, member: Member, inside: Structure, attribute: str, name: str, outer: _Place
    ) -> Iterator[str]:
        """The tests of a member that is a structure, or a list of structures."""
        way = (*outer.names, name)
        local = self._local_names.of(way)
        at, around = f"({outer.at}, {literal(member.name)})", (*outer.around, inside.name)
        if member.target == inside.name:
            test = f"type({local}) is {self._types.class_of(inside.name)}"
            tests = self._structure(inside, _Place(local, at, way, around))
        else:
            length = length_test(self._types.effective(member), local)
            test = " and ".join([f"type({local}) is list", *length])
            tests = self._items(inside, name, outer, _Place(local, at, way, around))
        lines = [f"if {test}:", *indented(tests), "else:"]
        lines += indented([self._wrong(outer, name), *self._doubt_below(way)])
        if local != attribute:
            yield f"{local} = {attribute}"
        if Required in member.traits:
            yield from lines
        else:
            yield f"if {local} is not None:"
            yield from indented(lines)

    def _items(self, inside: Structure, name: str, outer: _Place, values: _Place) -> Iterator[str]:
        """The tests of the structures in a list that is a member of the outer one."""
        way = (*values.names, "item")
        item = self._local_names.of(way)
        depth = way.count("item")
        index = f"index{depth if depth > 1 else ''}"
        place = _Place(item, f"({values.at}, {index})", way, values.around)
        self._types.imports.add("runtime.structure", "wrong_item")
        # `enumerate` would take longer than a test.
        yield f"{index} = 0"
        yield f"for {item} in {values.value}:"
        yield f"    if type({item}) is {self._types.class_of(inside.name)}:"
        yield from indented(self._structure(inside, place), 2)
        yield "    else:"
        yield f"        wrong_item(found, {outer.at}, {outer.value}, {literal(name)}, {index})"
        yield from indented(self._doubt_below(way), 2)
        yield f"    {index} += 1"

    def _wrong(self, place: _Place, name: str) -> str:
        """The line that tells what is wrong with a member, or with the structure as a whole."""
        self._types.imports.add("runtime.structure", "wrong")
        return f"wrong(found, {place.at}, {place.value}, {literal(name)})"

    def _doubt_below(self, way: tuple[str, ...]) -> list[str]:
        """What is done where no structure of the right class was to be tested."""
        below = any(wanted[: len(way)] == way for wanted in self._rules.wanted)
        return ["doubtful = True"] if below else []


_TAKEN = TAKEN | {
    *("all_or_none", "at_least_one", "broken", "compare", "constrain", "exactly_one", "given"),
    *("doubtful", "items", "mutually_exclusive", "request", "rules", "size", "wrong"),
    "wrong_item",
    *(f"index{depth}" for depth in ("", *range(2, 30))),
}
"""What the bodies of both functions use besides the variables of members."""
