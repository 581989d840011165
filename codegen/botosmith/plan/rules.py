"""Compiles the rules of an operation to straight-line Python.

What a rule says decides the code: `require` and `forbid` become an `if` that first asks what is
rarely so, the kinds that weigh several members a call of the runtime's verb of that name. Members
of nested structures are taken to local variables once, None where a structure on the way is absent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    Operation,
    Pattern,
    Range,
    Required,
    Rule,
    Sensitive,
    Simple,
    Structure,
    Traits,
)
from ..naming import constant_name
from .structures import member_names
from .types import Types, Untranslated, translated
from .words import RuleConstant


def constants(operation: Operation) -> tuple[RuleConstant, ...]:
    """The rules' words. A trait of one operation needs none: its constraint tells."""
    return tuple(
        RuleConstant(
            name=constant_name(rule.id),
            id=rule.id,
            kind=rule.body.kind,
            says=rule.says,
            severity=rule.severity,
            link=rule.link,
            recorded=rule.recorded,
        )
        for rule in operation.rules
        if not isinstance(rule.body, Constrain)
    )


def rule_lines(types: Types, operation: Operation) -> tuple[str, ...]:
    """The body of an operation's `rules` function, without indentation."""
    assert operation.input is not None
    start = types.service.structure(operation.input)
    lines: list[str] = []
    for scope in dict.fromkeys(rule.scope for rule in operation.rules):
        rules = [rule for rule in operation.rules if rule.scope == scope]
        loops, value, structure, at = _enter(types, start, scope)
        scoped = _Scope(types, structure, value, at)
        body = [line for rule in rules for line in scoped.rule(rule)]
        lines += loops
        lines += _indented([*scoped.locals(), *body], len(loops))
    return tuple(lines)


def _enter(types: Types, structure: Structure, scope: str) -> tuple[list[str], str, Structure, str]:
    """The lines that open a scope such as `Targets[]`, and what its members belong to."""
    lines: list[str] = []
    value, at = "request", "None"
    for step in scope.split(".") if scope else ():
        name = step.removesuffix("[]")
        member = structure.members[name]
        attribute = f"{value}.{member_names(structure)[name]}"
        at = f"({at}, {literal(name)})"
        target = types.service.shapes[member.target]
        if isinstance(target, ListShape):
            depth = len(lines)
            index, item = f"index{depth or ''}", f"item{depth or ''}"
            types.imports.add("runtime.rules", "items")
            values = f"enumerate(items({attribute})) if {attribute} else ()"
            lines += _indented([f"for {index}, {item} in {values}:"], depth)
            attribute, at = item, f"({at}, {index})"
            target = types.service.shapes[target.member]
        assert isinstance(target, Structure)
        kind = types.class_of(target.name)
        lines += _indented([f"if isinstance({attribute}, {kind}):"], len(lines))
        value, structure = attribute, target
    return lines, value, structure, at


class _Scope:
    """Compiles rules whose paths start at one structure."""

    def __init__(self, types: Types, structure: Structure, value: str, at: str) -> None:
        self._types = types
        self._structure = structure
        self._value = value
        self._at = at
        self._own: dict[str, str] = {}
        self._nested: dict[str, dict[str, str]] = {}

    def locals(self) -> Iterator[str]:
        """The lines that take members to local variables, those of nested structures last."""
        for name, local in self._own.items():
            yield f"{local} = {self._value}.{name}"
        for parent in sorted(self._nested, key=lambda path: path.count(".")):
            children = self._nested[parent]
            value = self._of(parent)
            kind = self._types.class_of(self._member(parent).target)
            yield f"if isinstance({value}, {kind}):"
            yield from (f"    {local} = {value}.{name}" for name, local in children.items())
            yield "else:"
            yield f"    {' = '.join(children.values())} = None"

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
            taken = {local for locals_ in self._nested.values() for local in locals_.values()}
            taken.update(map(self._local, member_names(self._structure).values()))
            way = [*_names(self._types, self._structure, parents), name]
            # The shortest ending of the way that no other member has taken.
            endings = ("_".join(way[start:]) for start in reversed(range(len(way))))
            free = (ending for ending in endings if ending not in taken | _TAKEN)
            children[name] = next(free, f"{'_'.join(way)}_")
        return children[name]

    def _local(self, name: str) -> str:
        """The local variable of a member of the scope itself."""
        local = name if self._value == "request" else f"{self._value}_{name}".replace(".", "_")
        return f"{local}_" if local in _TAKEN else local

    def _given(self, path: str) -> str:
        """The expression that holds where a member is given and not empty."""
        value = self._of(path)
        shape = self._types.service.shapes[self._member(path).target]
        if isinstance(shape, Structure):
            self._use("given")
            return f"{value} is not None and given({value})"
        sized = isinstance(shape, (ListShape, MapShape)) or (
            isinstance(shape, Simple) and shape.type in {"string", "blob"}
        )
        return value if sized else f"{value} is not None"

    def _absent(self, path: str) -> str:
        given = self._given(path)
        if " and " in given:
            return f"not ({given})"
        return given.replace(" is not None", " is None") if " is not" in given else f"not {given}"

    def _path(self, path: str) -> str:
        at = self._at
        for step in path.split("."):
            at = f"({at}, {literal(step)})"
        return at

    def _condition(self, condition: Condition) -> str:
        value = self._of(condition.path)
        match condition.test:
            case "equals":
                (wanted,) = condition.values
                return f"{value} {'is' if isinstance(wanted, bool) else '=='} {literal(wanted)}"
            case "in":
                return f"{value} in {literal(condition.values)}"
            case "present":
                return self._given(condition.path)
            case "absent":
                return self._absent(condition.path)

    # --------------------------------------------------------------------------------- kinds

    def rule(self, rule: Rule) -> Iterator[str]:
        """The lines of one rule."""
        constant = constant_name(rule.id)
        when = [self._condition(condition) for condition in rule.when]
        match rule.body:
            case Members(kind="require", paths=paths):
                for path in paths:
                    yield from self._broken(constant, path, [self._absent(path), *when])
            case Members(kind="forbid", paths=paths):
                for path in paths:
                    yield from self._broken(constant, path, [self._given(path), *when])
            case Discriminated():
                yield from self._discriminated(constant, rule.body, when)
            case Members(kind=kind, paths=paths):
                self._use(kind)
                members = ", ".join(f"({self._path(path)}, {self._of(path)})" for path in paths)
                yield from _if(when, f"{kind}(found, {constant}, {members})")
            case Compare(left=left, op=op, right=right):
                self._use("compare")
                at = self._path(_operand_path(left))
                operands = f"{self._operand(left)}, {literal(op)}, {self._operand(right)}"
                yield from _if(when, f"compare(found, {constant}, {at}, {operands})")
            case Constrain():
                yield from self._constrain(rule, rule.body, when)

    def _broken(self, constant: str, path: str, tests: list[str]) -> Iterator[str]:
        self._use("broken")
        return _if(tests, f"broken(found, {constant}, {self._path(path)})")

    def _discriminated(self, constant: str, body: Discriminated, when: list[str]) -> Iterator[str]:
        """A value of `by` that has no case is newer than the rule, and forbids nothing."""
        by = self._of(body.by)
        for case, child in body.cases.items():
            path = f"{body.under}.{child}"
            others = tuple(other for other in body.cases if other != case)
            tests = [self._given(path), f"{by} in {literal(others)}", *when]
            yield from self._broken(constant, path, tests)

    def _operand(self, operand: str | float) -> str:
        if not isinstance(operand, str):
            return literal(operand)
        value = self._of(_operand_path(operand))
        if operand.startswith("size("):
            self._use("size")
            return f"size({value})"
        return value

    def _constrain(self, rule: Rule, body: Constrain, when: list[str]) -> Iterator[str]:
        made = self._constraint(rule, body)
        if made is None:
            return
        self._use("constrain")
        at = self._path(body.path)
        if self._is_secret(body.path):
            self._types.imports.add("runtime.violation", "HIDDEN")
            at = f"({at}, HIDDEN)"
        value = self._of(body.path)
        # A required member is never None to a type checker; `constrain` knows better.
        required = Required in self._member(body.path).traits and "." not in body.path
        tests = [*when] if required else [f"{value} is not None", *when]
        if isinstance(body.constraint, Pattern):
            tests.append(f"not (type({value}) is str and {made}.{_verb(body.constraint)}({value}))")
        yield from _if(tests, f"constrain(found, {made}, {at}, {value})")

    def _constraint(self, rule: Rule, body: Constrain) -> str | None:
        """The expression that makes the constraint; None where it cannot be enforced."""
        constraint = body.constraint
        told = f"origin={literal(rule.id)}, severity={literal(rule.severity)}"
        if isinstance(constraint, Pattern):
            constant = self._types.pattern(constraint, Traits.of(), rule.id, rule.id)
            return None if constant is None else constant.name
        if isinstance(constraint, Enum):
            self._types.imports.add("runtime.constraints", "OneOf")
            return f"OneOf({', '.join(map(literal, constraint.values))}, {told})"
        name = "Range" if isinstance(constraint, Range) else "Length"
        self._types.imports.add("runtime.constraints", name)
        return f"{name}({literal(constraint.min)}, {literal(constraint.max)}, {told})"

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


# What the body of `rules` uses.
_TAKEN = frozenset(
    {
        *("all_or_none", "at_least_one", "broken", "compare", "constrain", "enumerate"),
        *("exactly_one", "found", "given", "index", "isinstance", "item", "items"),
        *("mutually_exclusive", "request", "rules", "size", "str", "type"),
    }
)


def _names(types: Types, structure: Structure, path: list[str]) -> Iterator[str]:
    for step in path:
        yield member_names(structure)[step]
        structure = types.service.structure(structure.members[step].target)


def _verb(pattern: Pattern) -> str:
    """The quick test of a pattern, or the one that spares a string on which it may be slow."""
    translation = translated(pattern.regex, None)
    quick = not isinstance(translation, Untranslated) and translation.safe_length is None
    return "matches" if quick else "admits"


def _operand_path(operand: str) -> str:
    return operand.removeprefix("size(").removesuffix(")")


def _if(tests: list[str], line: str) -> Iterator[str]:
    """An `if` that asks the cheap questions first: calls of `given` come last."""
    if tests:
        parts = [part for test in tests for part in _conjuncts(test)]
        yield f"if {' and '.join(sorted(parts, key=lambda part: part.startswith('given(')))}:"
    yield f"    {line}" if tests else line


def _conjuncts(test: str) -> list[str]:
    return [test] if test.startswith("not (") else test.split(" and ")


def _indented(lines: Iterable[str], depth: int) -> list[str]:
    return [f"{'    ' * depth}{line}" for line in lines]
