"""Compiles the rules of an operation, scope by scope, and what makes one doubt that they hold."""

from __future__ import annotations

from collections.abc import Sequence

from ..literals import literal
from ..model import Constrain, ListShape, Operation, Rule, Structure
from ..naming import constant_name
from .either import Row, alternatives
from .ir import RuleConstant
from .lines import indented
from .local_names import LocalNames
from .names import member_names
from .scope import Scope
from .types import Types


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


class RuleLines:
    """Compiles the rules of one operation: the lines that tell of them, and what makes one doubt.

    `wanted` are the ways to the members that `doubts` want in local variables.
    """

    def __init__(self, types: Types, request: Structure, local_names: LocalNames) -> None:
        self.wanted: set[tuple[str, ...]] = set()
        self._doubts: dict[tuple[str, ...], list[Row]] = {}
        self._types = types
        self._request = request
        self._local_names = local_names

    def lines(self, rules: Sequence[Rule]) -> list[str]:
        """The lines of all rules, scope by scope."""
        lines: list[str] = []
        for scope in dict.fromkeys(rule.scope for rule in rules):
            scoped = [rule for rule in rules if rule.scope == scope]
            steps = scope.split(".") if scope else []
            lines += self._within(steps, self._request, "request", "None", (), scoped)
        return lines

    def doubts(self, way: tuple[str, ...]) -> list[str]:
        """Tests of which one is true wherever a rule within a structure is broken.

        The way there is by Python names, with `item` for an item of a list. A doubt may be
        without reason, because the lines of the rules look again. Each is told once.
        """
        return alternatives(self._doubts.pop(way, []))

    @property
    def all_told(self) -> bool:
        """Whether every doubt was told."""
        return not self._doubts

    def _within(
        self,
        steps: Sequence[str],
        structure: Structure,
        value: str,
        at: str,
        way: tuple[str, ...],
        rules: Sequence[Rule],
    ) -> list[str]:
        """The lines of the rules of a scope that so many steps lead to, such as `Targets[]`."""
        if not steps:
            scope = Scope(self._types, structure, value, at, way, self._local_names)
            lines = scope.lines(rules)
            for inward, doubts in scope.doubts().items():
                self._doubts.setdefault((*way, *inward), []).extend(doubts)
            self.wanted |= scope.wanted()
            return lines
        first, *rest = steps
        name = member_names(structure)[first.removesuffix("[]")]
        member = structure.members[first.removesuffix("[]")]
        attribute, way = f"{value}.{name}", (*way, name)
        at = f"({at}, {literal(member.name)})"
        target = self._types.service.shapes[member.target]
        if not isinstance(target, ListShape):
            assert isinstance(target, Structure)
            return [
                f"if isinstance({attribute}, {self._types.class_of(target.name)}):",
                *indented(self._within(rest, target, attribute, at, way, rules), 1),
            ]
        depth = way.count("item") + 1
        index, item = (f"{each}{depth if depth > 1 else ''}" for each in ("index", "item"))
        inside = self._types.service.structure(target.member)
        self._types.imports.add("runtime.rules", "items")
        lines = self._within(rest, inside, item, f"({at}, {index})", (*way, "item"), rules)
        return [
            f"if {attribute}:",
            f"    {index} = 0",
            f"    for {item} in items({attribute}):",
            f"        if isinstance({item}, {self._types.class_of(inside.name)}):",
            *indented(lines, 3),
            f"        {index} += 1",
        ]
