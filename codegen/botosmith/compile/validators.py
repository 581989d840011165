"""Compiles what examines a request to one function, and each structure's own quick test.

The structures that a request holds are tested in place; what does not pass is explained at once.
The gates of the rules stand beside the tests of the members that they read, or at the end of a
structure: a rule that may be broken is asked last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from ..model import ListShape, Member, Operation, Required, Structure
from ..plan.names import member_names
from ..python_source.tree import (
    FALSE,
    NONE,
    TRUE,
    Assign,
    Attribute,
    Augment,
    Block,
    Break,
    Call,
    Evaluate,
    Expression,
    For,
    Function,
    If,
    Imported,
    Name,
    Quoted,
    Return,
    Statement,
    TupleDisplay,
    all_of,
    call,
    is_given,
    is_none,
    is_type,
    negated,
    operands,
    when,
)
from .inlining import MOST_TESTED, Inlined
from .local_names import LocalNames
from .parts import divided
from .predicates import TAKEN, length_test, loop_test, member_test, structure_test, whole_test
from .rules import NEEDS_RULES, Gate, Gates, asking, gates
from .shapes import Shapes
from .view import Way, at_key

FOUND = Name("found")


def validator(shapes: Shapes, operation: Operation, request: Inlined) -> list[Function]:
    """The function that appends every violation of a request, and what it calls."""
    local_names = LocalNames(_TAKEN_BY_VALIDATORS)
    for name in member_names(request.structure).values():
        local_names.of((name,))
    tests = gates(shapes, operation, request, local_names)
    body: Block = tuple(_InPlace(shapes, local_names, tests).request(request))
    parameters = (("request", "Any"), ("found", "list[Violation]"))
    parts: list[Function] = []
    if operation.rules:
        ask = Imported("runtime.rules", "ask")
        rules = Imported(shapes.names.operation_modules[operation.name], "RULES")
        asked = Evaluate(call(ask, FOUND, rules, Name(NEEDS_RULES), Name("request")))
        body, parts = divided("validate", parameters, body, Name(NEEDS_RULES))
        body = (Assign(Name(NEEDS_RULES), Quoted(0)), *body, when(Name(NEEDS_RULES), asked))
    whole = Function(
        name="validate",
        parameters=parameters,
        returns="None",
        doc=(
            "Append every violation of a request, in wire order, the rules last.\n\n"
            "Raises TypeError where a value is of a type that its test cannot even look at."
        ),
        body=body,
    )
    return [whole, *parts]


def failing_members(shapes: Shapes, structure: Structure) -> Function:
    """The function that names the members of a structure that are not surely valid."""
    names = member_names(structure)
    local_names = LocalNames(TAKEN | {"self"})
    body: list[Statement] = [Assign(FOUND, TupleDisplay(()), "tuple[str, ...]")]
    for place, member in enumerate(structure.members.values()):
        name = names[member.name]
        attribute = Attribute(Name("self"), name)
        otherwise = Augment(FOUND, "+", TupleDisplay((Quoted(name),)))
        if place < MOST_TESTED:
            body += _test(shapes, member, attribute, local_names, (name,), (otherwise,))
        else:
            body += _unsure(member, attribute, (otherwise,))
    attributes: list[Expression] = [Attribute(Name("self"), name) for name in names.values()]
    otherwise = Augment(FOUND, "+", TupleDisplay((Quoted("unknown_members"),)))
    body += [when(whole_test(structure, attributes, Name("self")), otherwise), Return(FOUND)]
    return Function(
        name=f"failing_members_{shapes.names.classes[structure.name]}",
        parameters=(("self", "Any"),),
        returns="tuple[str, ...]",
        body=tuple(body),
    )


# ------------------------------------------------------------------------------ one member


def _test(
    shapes: Shapes,
    member: Member,
    attribute: Expression,
    local_names: LocalNames,
    way: Way,
    otherwise: Block,
    asked: Sequence[Gate] = (),
    readers: int = 0,
) -> Iterator[Statement]:
    """Test a member, and do something with one that is not surely valid.

    `attribute` is how to get its value, or the local variable that has it; `way` are the Python
    names that lead to it; `asked` are the gates that ask nothing where the member is not given;
    `readers` are the rules that read it, those of these gates among them.
    """
    required = Required in member.traits
    local = Name(local_names.of(way))
    # Where the member's test fails, the gates are not looked at.
    fails = (*otherwise, *asking(readers))
    loop = _loop(shapes, member, local, local_names, way, fails)
    test = loop[0] if loop else member_test(shapes, member, local)
    if test == FALSE:
        yield from (*_unsure(member, attribute, otherwise), *_statements(asked))
        return
    if test == TRUE and not loop:
        missing = (when(is_none(attribute), *otherwise),) if required else ()
        yield from (*missing, *_statements(asked))
        return
    if local != attribute:
        yield Assign(local, attribute)
    gates = [gate.where((is_given(local), *operands(test))) for gate in asked]
    if loop:
        tested = _passing(test, (loop[1],), gates, fails)
    elif gates:
        tested = _failing(test, gates, fails)
    else:
        failing = negated(test)
        yield when(failing if required else all_of(is_given(local), failing), *fails)
        return
    yield tested if required else when(is_given(local), tested)


def _passing(test: Expression, tests: Block, gates: Sequence[Gate], otherwise: Block) -> If:
    """A test; further ones and gates where it passes."""
    return If(((test, (*tests, *_statements(gates))),), otherwise)


def _failing(test: Expression, gates: Sequence[Gate], otherwise: Block) -> If:
    """As `_passing`, where there are no further tests."""
    first = (negated(test), otherwise)
    match _statements(gates):
        case (If(branches=branches, otherwise=last),):
            return If((first, *branches), last)
        case left:
            return If((first,), left)


def _statements(gates: Iterable[Gate]) -> Block:
    return tuple(statement for gate in gates for statement in gate.statements())


def _unsure(member: Member, attribute: Expression, otherwise: Block) -> Block:
    """Leave every value of a member to `explain`."""
    return otherwise if Required in member.traits else (when(is_given(attribute), *otherwise),)


def _loop(
    shapes: Shapes,
    member: Member,
    value: Name,
    local_names: LocalNames,
    way: Way,
    otherwise: Block,
) -> tuple[Expression, For] | None:
    """How a list or map is tested: as a whole, then entry by entry; None where it is not."""
    key, item = local_names.of((*way, "key")), local_names.of((*way, "item"))
    found = loop_test(shapes, member, value, key, item)
    if found is None:
        return None
    whole, targets, values, test = found
    return whole, For(targets, values, (when(negated(test), *otherwise, Break()),))


# ----------------------------------------------------------------------------- in place


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a structure is tested: the expressions of its value and its path, and the way there."""

    value: Expression
    at: Expression
    way: Way
    known: tuple[Expression, ...] = ()
    """Tests that are true there."""


class _InPlace:
    """Compiles the tests of a request's members, and of those of the inlined structures in it."""

    def __init__(self, shapes: Shapes, local_names: LocalNames, tests: Gates) -> None:
        self._shapes = shapes
        self._local_names = local_names
        self._gates = tests

    def request(self, request: Inlined) -> Iterator[Statement]:
        """All tests."""
        yield from self._structure(request, _Place(Name("request"), NONE, ()))

    def _structure(self, inlined: Inlined, place: _Place) -> Iterator[Statement]:
        structure = inlined.structure
        names = member_names(structure)
        taken = [name for name in names.values() if (*place.way, name) in self._gates.wanted]
        for name in taken:
            yield from self._taken((*place.way, name), Attribute(place.value, name))
        asked = [gate.where(place.known) for gate in self._gates.at(place.way)]
        for number, member in enumerate(structure.members.values()):
            name = names[member.name]
            way, otherwise = (*place.way, name), self._wrong(place, name)
            attribute = self._local(way) if name in taken else Attribute(place.value, name)
            inside = inlined.inside.get(member.name)
            if number >= MOST_TESTED:
                yield from _unsure(member, attribute, (otherwise,))
                continue
            given = is_given(self._local(way))
            own = [gate for gate in asked if given in operands(gate.test)]
            asked = [gate for gate in asked if gate not in own]
            if inside is None:
                readers = self._gates.readers.get(way, 0)
                yield from _test(
                    self._shapes,
                    member,
                    attribute,
                    self._local_names,
                    way,
                    (otherwise,),
                    own,
                    readers,
                )
            else:
                yield from self._nested(member, inside, attribute, name, place, own)
        attributes: list[Expression] = [Attribute(place.value, name) for name in names.values()]
        whole = whole_test(structure, attributes, place.value)
        yield when(whole, self._wrong(place, "unknown_members"))
        yield from _statements(asked)

    def _nested(
        self,
        member: Member,
        inside: Inlined,
        attribute: Expression,
        name: str,
        outer: _Place,
        asked: Sequence[Gate],
    ) -> Iterator[Statement]:
        """Test a member that is a structure, or a list of structures."""
        way = (*outer.way, name)
        local = self._local(way)
        at = TupleDisplay((outer.at, Quoted(member.name)))
        if isinstance(self._shapes.service.shapes[member.target], ListShape):
            length = length_test(self._shapes.effective(member), local)
            test = all_of(is_type(local, "list"), length)
            compile_inside = partial(self._items, inside, name, outer)
        else:
            traits = self._shapes.effective(member)
            test = structure_test(self._shapes, inside.structure, traits, local)
            compile_inside = partial(self._structure, inside)
        known = (is_given(local), *operands(test))
        tests = tuple(compile_inside(_Place(local, at, way, (*outer.known, *known))))
        gates = [gate.where(known) for gate in asked]
        readers = self._gates.readers.get(way, 0)
        fails = asking(readers | self._gates.below(way))
        statement = _passing(test, tests, gates, (self._wrong(outer, name), *fails))
        if local != attribute:
            yield Assign(local, attribute)
        yield statement if Required in member.traits else when(is_given(local), statement)

    def _items(
        self, inside: Inlined, name: str, outer: _Place, values: _Place
    ) -> Iterator[Statement]:
        """Test the structures in a list that is a member of the outer one."""
        way = (*values.way, "item")
        item = self._local(way)
        depth = way.count("item")
        index = Name(f"index{depth if depth > 1 else ''}")
        is_item = is_type(item, self._shapes.class_of(inside.structure.name))
        place = _Place(item, TupleDisplay((values.at, index)), way, (*values.known, is_item))
        wrong_item = Imported("runtime.structure", "wrong_item")
        wrong = Evaluate(call(wrong_item, FOUND, outer.at, outer.value, Quoted(name), index))
        # `enumerate` would take longer than a test.
        yield Assign(index, Quoted(0))
        yield For(
            (item.id,),
            values.value,
            (
                If(
                    ((is_item, tuple(self._structure(inside, place))),),
                    (wrong, *asking(self._gates.below(way))),
                ),
                Augment(index, "+", Quoted(1)),
            ),
        )

    def _taken(self, way: Way, value: Expression) -> Iterator[Statement]:
        """Assign a member to its variable, and what a map has under some keys to theirs."""
        variable = self._local(way)
        yield Assign(variable, value)
        keys = self._gates.wanted[way]
        if keys:
            at = self._local((*way, "at"))
            yield Assign(at, call(Imported("runtime.gates", "getter"), variable))
            for key in keys:
                yield Assign(self._local(at_key(way, key)), Call(at, (Quoted(key),)))

    def _wrong(self, place: _Place, name: str) -> Statement:
        """Explain what is wrong with a member, or with the structure as a whole."""
        wrong = Imported("runtime.structure", "wrong")
        return Evaluate(call(wrong, FOUND, place.at, place.value, Quoted(name)))

    def _local(self, way: Way) -> Name:
        return Name(self._local_names.of(way))


_TAKEN_BY_VALIDATORS = TAKEN | {
    *(
        "ask",
        "at_key",
        "found_in",
        "given",
        "getter",
        "holds_json",
        "keys_match",
        "keys_of",
        "repeat_deeply",
        "repeat_in_any_case",
        "strays",
        "total",
        "whole_number",
        NEEDS_RULES,
    ),
    *("request", "wrong", "wrong_item", *(f"validate_{part}" for part in range(2, 10))),
    *(f"index{depth}" for depth in ("", *range(2, 30))),
}
