"""Compiles the rules whose paths start at one structure to straight-line Python.

What a rule says decides the code: `require` and `forbid` become an `if` that first asks what is
rarely so, the kinds that weigh several members a call of the runtime's verb of that name. Members
of nested structures are taken to local variables once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..literals import literal
from ..model import (
    Compare,
    Condition,
    Constrain,
    Discriminated,
    Enum,
    ListShape,
    MapShape,
    Member,
    Members,
    Pattern,
    Range,
    Required,
    Rule,
    Sensitive,
    Simple,
    Structure,
    Traits,
    operand_path,
)
from ..naming import constant_name
from .checks import match_test
from .lines import indented
from .local_names import LocalNames
from .names import member_names
from .types import Types, Untranslated, stated, translated


@dataclass(frozen=True, slots=True)
class _Test:
    """One condition of a violation.

    `given_in` is the structure without which it cannot hold, `reads_in` one of whose absence it
    speaks, too; both are paths, empty for the scope itself.
    """

    text: str
    given_in: str = ""
    reads_in: str = ""


@dataclass(frozen=True, slots=True)
class _Violation:
    """The tests that all hold where a rule is broken, and the line that tells of it.

    `reads_in` are the structures whose members the line reads, absent or not.
    """

    tests: tuple[_Test, ...]
    line: str
    reads_in: frozenset[str] = frozenset()

    @property
    def within(self) -> str:
        """The innermost structure without which there is no violation."""
        return max((test.given_in for test in self.tests), key=len, default="")

    def read_elsewhere(self) -> Iterator[str]:
        """The structures that it reads members of, whether they are there or not."""
        read = {each for test in self.tests for each in (test.given_in, test.reads_in)}
        for structure in read | self.reads_in:
            if not f"{self.within}.".startswith(f"{structure}."):
                yield from _and_around(structure)

    def lines(self) -> Iterator[str]:
        """An `if` that holds where the rule is broken, and the line that tells of it."""
        test = " and ".join(_parts(self.tests))
        if test:
            yield f"if {test}:"
        yield f"    {self.line}" if test else self.line

    def doubt(self) -> tuple[str, ...]:
        """Tests that are all true wherever the rule is broken, of what surely is in `within`."""
        inside = f"{self.within}."
        return _parts(
            test
            for test in self.tests
            if inside.startswith(f"{test.given_in}.".lstrip("."))
            and inside.startswith(f"{test.reads_in}.".lstrip("."))
        )


class Scope:
    """Compiles rules whose paths start at one structure.

    A rule that speaks of a member of a nested structure only where it is given stands in the block
    of that structure; the others see None for the members of a structure that is absent.
    """

    def __init__(
        self,
        types: Types,
        structure: Structure,
        value: str,
        at: str,
        way: tuple[str, ...],
        local_names: LocalNames,
    ) -> None:
        self._types = types
        self._structure = structure
        self._value = value
        self._at = at
        self._way = way
        self._local_names = local_names
        self._own: dict[str, str] = {}
        self._nested: dict[str, dict[str, str]] = {}
        self._read: set[str] = set()
        self._all: list[_Violation] = []

    def lines(self, rules: Iterable[Rule]) -> list[str]:
        """The lines of all rules, after those that take members to local variables."""
        self._all = violations = [each for rule in rules for each in self._violations(rule)]
        self._read = {path for each in violations for path in each.read_elsewhere() if path}
        blocks: dict[str, list[str]] = {}
        for each in violations:
            blocks.setdefault(self._block_of(each.within), []).extend(each.lines())
        own = [f"{local} = {self._value}.{name}" for name, local in self._own.items()]
        parents = sorted(self._read, key=lambda path: path.count("."))
        absent = [line for path in parents for line in self._taken(path)]
        return [*own, *absent, *self._block("", blocks)]

    def doubts(self) -> dict[tuple[str, ...], list[tuple[str, ...]]]:
        """By the structure, the tests of which one row is true there if a rule of it is broken."""
        found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        for each in self._all:
            found.setdefault(self._way_to(each.within), []).append(each.doubt())
        return found

    def wanted(self) -> set[tuple[str, ...]]:
        """The ways to all members that the lines take to local variables."""
        return {
            *((*self._way, name) for name in self._own),
            *(
                (*self._way, *self._way_to(structure), name)
                for structure, children in self._nested.items()
                for name in children
            ),
        }

    def _way_to(self, structure: str) -> tuple[str, ...]:
        path = structure.split(".") if structure else []
        return tuple(_names(self._types, self._structure, path))

    def _block_of(self, structure: str) -> str:
        """The structure whose block a violation within a structure stands in."""
        return self._block_of(_parent(structure)) if structure in self._read else structure

    def _block(self, path: str, blocks: Mapping[str, list[str]]) -> list[str]:
        """The rules within a structure, then those within the structures in it."""
        lines = list(blocks.get(path, ()))
        for inner, children in self._nested.items():
            if inner not in self._read and self._block_of(_parent(inner)) == path:
                own = [f"{local} = {self._of(inner)}.{name}" for name, local in children.items()]
                lines.append(self._present(inner))
                lines += indented([*own, *self._block(inner, blocks)], 1)
        return lines

    def _taken(self, path: str) -> Iterator[str]:
        children = self._nested[path]
        yield self._present(path)
        yield from (f"    {local} = {self._of(path)}.{name}" for name, local in children.items())
        yield "else:"
        yield f"    {' = '.join(children.values())} = None"

    def _present(self, path: str) -> str:
        value, kind = self._of(path), self._types.class_of(self._member(path).target)
        return f"if isinstance({value}, {kind}):"

    # ------------------------------------------------------------------------------- members

    def _member(self, path: str) -> Member:
        structure = self._structure
        *parents, last = path.split(".")
        for step in parents:
            structure = self._types.service.structure(structure.members[step].target)
        return structure.members[last]

    def _of(self, path: str) -> str:
        """The expression of a member's value; None where a structure on the way is absent."""
        *parents, last = path.split(".")
        if not parents:
            name = member_names(self._structure)[last]
            return self._own.setdefault(name, self._local(name))
        parent = ".".join(parents)
        structure = self._types.service.structure(self._member(parent).target)
        name = member_names(structure)[last]
        self._of(parent)
        children = self._nested.setdefault(parent, {})
        if name not in children:
            children[name] = self._local(*_names(self._types, self._structure, parents), name)
        return children[name]

    def _local(self, *way: str) -> str:
        """The local variable of a member, by the way from the scope."""
        return self._local_names.of((*self._way, *way))

    def _given(self, path: str) -> _Test:
        """That a member is given and not empty."""
        return _Test(self._is_given(path), given_in=_parent(path))

    def _absent(self, path: str) -> _Test:
        """That a member is absent or empty."""
        given = self._is_given(path)
        if " and " in given:
            text = f"not ({given})"
        elif " is not" in given:
            text = given.replace(" is not None", " is None")
        else:
            text = f"not {given}"
        return _Test(text, reads_in=_parent(path))

    def _is_given(self, path: str) -> str:
        value = self._of(path)
        shape = self._types.service.shapes[self._member(path).target]
        if isinstance(shape, Structure):
            self._use("given")
            return f"{value} is not None and given({value})"
        sized = isinstance(shape, (ListShape, MapShape)) or (
            isinstance(shape, Simple) and shape.type in {"string", "blob"}
        )
        return value if sized else f"{value} is not None"

    def _path(self, path: str) -> str:
        at = self._at
        for step in path.split("."):
            at = f"({at}, {literal(step)})"
        return at

    def _condition(self, condition: Condition) -> _Test:
        value, within = self._of(condition.path), _parent(condition.path)
        match condition.test:
            case "equals":
                (wanted,) = condition.values
                order = "is" if isinstance(wanted, bool) else "=="
                return _Test(f"{value} {order} {literal(wanted)}", given_in=within)
            case "in":
                return _Test(f"{value} in {literal(condition.values)}", given_in=within)
            case "present":
                return self._given(condition.path)
            case "absent":
                return self._absent(condition.path)

    # --------------------------------------------------------------------------------- kinds

    def _violations(self, rule: Rule) -> Iterator[_Violation]:
        """What breaks one rule."""
        constant = constant_name(rule.id)
        when = tuple(self._condition(condition) for condition in rule.when)
        match rule.body:
            case Members(kind="require", paths=paths):
                for path in paths:
                    yield self._broken(constant, path, (self._absent(path), *when))
            case Members(kind="forbid", paths=paths):
                for path in paths:
                    yield self._broken(constant, path, (self._given(path), *when))
            case Discriminated():
                yield from self._discriminated(constant, rule.body, when)
            case Members(kind=kind, paths=paths):
                self._use(kind)
                members = ", ".join(f"({self._path(path)}, {self._of(path)})" for path in paths)
                line = f"{kind}(found, {constant}, {members})"
                yield _Violation(when, line, frozenset(map(_parent, paths)))
            case Compare(left=left, op=op, right=right):
                self._use("compare")
                at = self._path(operand_path(left))
                operands = f"{self._operand(left)}, {literal(op)}, {self._operand(right)}"
                read = [operand_path(each) for each in (left, right) if isinstance(each, str)]
                line = f"compare(found, {constant}, {at}, {operands})"
                yield _Violation(when, line, frozenset(map(_parent, read)))
            case Constrain():
                yield from self._constrain(rule, rule.body, when)

    def _broken(self, constant: str, path: str, tests: tuple[_Test, ...]) -> _Violation:
        self._use("broken")
        return _Violation(tests, f"broken(found, {constant}, {self._path(path)})")

    def _discriminated(
        self, constant: str, body: Discriminated, when: tuple[_Test, ...]
    ) -> Iterator[_Violation]:
        """A value of `by` that has no case is newer than the rule, and forbids nothing."""
        by = self._of(body.by)
        for case, child in body.cases.items():
            path = f"{body.under}.{child}"
            others = tuple(other for other in body.cases if other != case)
            # Nearly always it is this one: a comparison costs less than a look at the others.
            text = f"{by} != {literal(case)} and {by} in {literal(others)}"
            of_another = _Test(text, given_in=_parent(body.by))
            yield self._broken(constant, path, (self._given(path), of_another, *when))

    def _operand(self, operand: str | float) -> str:
        if not isinstance(operand, str):
            return literal(operand)
        value = self._of(operand_path(operand))
        if operand.startswith("size("):
            self._use("size")
            return f"size({value})"
        return value

    def _constrain(
        self, rule: Rule, body: Constrain, when: tuple[_Test, ...]
    ) -> Iterator[_Violation]:
        made = self._constraint(rule, body)
        if made is None:
            return
        self._use("constrain")
        at = self._path(body.path)
        if self._is_secret(body.path):
            self._types.imports.add("runtime.violation", "HIDDEN")
            at = f"({at}, HIDDEN)"
        value, within = self._of(body.path), _parent(body.path)
        # A required member is never None to a type checker; `constrain` knows better.
        required = Required in self._member(body.path).traits and not within
        tests = when if required else (_Test(f"{value} is not None", given_in=within), *when)
        if isinstance(body.constraint, Pattern):
            matching = _matching(body.constraint, made, value)
            kept = " and ".join(filter(None, [f"type({value}) is str", matching]))
            tests = (*tests, _Test(f"not ({kept})", given_in=within))
        yield _Violation(tests, f"constrain(found, {made}, {at}, {value})")

    def _constraint(self, rule: Rule, body: Constrain) -> str | None:
        """The expression that makes the constraint; None where it cannot be enforced."""
        if isinstance(body.constraint, Pattern):
            constant = self._types.pattern(body.constraint, Traits.of(), rule.id, rule.id)
            return None if constant is None else constant.name
        constraint = replace(body.constraint, severity=rule.severity)
        if isinstance(constraint, Enum):
            self._types.imports.add("runtime.constraints", "OneOf")
            return f"OneOf({', '.join(map(literal, constraint.values))}{stated(constraint)})"
        name = "Range" if isinstance(constraint, Range) else "Length"
        self._types.imports.add("runtime.constraints", name)
        return f"{name}({literal(constraint.min)}, {literal(constraint.max)}{stated(constraint)})"

    def _is_secret(self, path: str) -> bool:
        structure = self._structure
        for step in path.split("."):
            member = structure.members[step]
            if Sensitive in structure.traits or self._types.is_secret(member.target):
                return True
            target = self._types.service.shapes[member.target]
            structure = target if isinstance(target, Structure) else structure
        return False

    def _use(self, verb: str) -> None:
        self._types.imports.add("runtime.rules", verb)


def _names(types: Types, structure: Structure, path: list[str]) -> Iterator[str]:
    for step in path:
        yield member_names(structure)[step]
        structure = types.service.structure(structure.members[step].target)


def _matching(pattern: Pattern, constant: str, value: str) -> str:
    translation = translated(pattern.regex, None)
    assert not isinstance(translation, Untranslated)
    quick = translation.safe_length is None
    return match_test(translation.alternatives, constant, value, quick=quick)


def _parts(tests: Iterable[_Test]) -> tuple[str, ...]:
    """All tests in a row, the cheap questions first: calls of `given` come last."""
    parts = (part for test in tests for part in _conjuncts(test.text))
    return tuple(sorted(dict.fromkeys(parts), key=lambda part: part.startswith("given(")))


def _parent(path: str) -> str:
    return path.rpartition(".")[0]


def _and_around(structure: str) -> Iterator[str]:
    while structure:
        yield structure
        structure = _parent(structure)


def _conjuncts(test: str) -> list[str]:
    return [test] if test.startswith("not (") else test.split(" and ")
