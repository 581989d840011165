"""Whether what a sentence says fits a structure: its members resolve, and the model agrees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, assert_never

from ...model import Enum, ListShape, MapShape, Required, Service, Simple, Structure
from . import examples
from .rule_sentences import Condition, Mined
from .things import THINGS
from .trait_sentences import NUMBERS

_A_WORD = 5
"""The letters of a word that stands for every value with it; shorter ones are too often others."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """Lays rules over one structure of a service."""

    service: Service
    structure: Structure

    def fitted(self, mined: Mined) -> Mined | None:
        """A rule whose members all resolve, and that does not argue with what the model says."""
        members = self.structure.members
        when = tuple(self._resolved(each) for each in mined.when)
        if not all(each is not None and self._may_hold(each) for each in when):
            return None
        distinct = {
            (each.member, each.test, each.values): each for each in when if each is not None
        }
        rule = replace(mined, when=tuple(distinct.values()))
        names = [*rule.members, *(each.member for each in rule.when)]
        if rule.kind == "compare" and rule.right in members:
            names.append(rule.right)
        if len(set(names)) != len(names) or not set(names) <= set(members):
            return None
        rule = self._without_required(self._without_flags(rule))
        return rule if self._may_demand(rule) else None

    def _without_flags(self, rule: Mined) -> Mined:
        """Of two that exclude each other, a flag does so where it is true."""
        flags = [name for name in rule.members if self.is_flag(name)]
        if rule.kind != "mutually_exclusive" or len(rule.members) != 2 or not flags:
            return rule
        others = [name for name in rule.members if name != flags[0]]
        when = (*rule.when, Condition(flags[0], "equals", ("true",)))
        if self.is_flag(others[0]):
            return replace(rule, kind="implies", members=(others[0],), when=when, values=("false",))
        return replace(rule, kind="forbid", members=(others[0],), when=when)

    def _without_required(self, rule: Mined) -> Mined:
        """Of members that are demanded, those that the model does not demand already."""
        if rule.kind != "require" or (rule.when == () and len(rule.members) == 1):
            return rule
        lacking = tuple(name for name in rule.members if not self.is_required(name))
        return replace(rule, members=lacking) if lacking else rule

    def _resolved(self, each: Condition) -> Condition | None:
        """A condition with its member; where only values are named, the member that has them."""
        if each.member:
            if each.member not in self.structure.members:
                return None
            if each.test == "present" and self.is_flag(each.member):
                # A flag that is spoken of as given is meant to be true.
                return replace(each, test="equals", values=("true",))
            return each
        if each.test in {"is_a", "is_no"}:
            name = self.telling(each.values)
            return replace(each, member=name) if name else None
        found = [
            (name, values) for name in self.structure.members if (values := self._of(name, each))
        ]
        if len(found) != 1:
            return None
        ((name, values),) = found
        return replace(each, member=name, values=values)

    def telling(self, things: tuple[str, ...]) -> str:
        """The member whose text tells what kind of thing it is; empty where none or several do."""
        found = [
            name
            for name in self.structure.members
            if self._holds_text(name)
            and all(THINGS[thing].member.fullmatch(name) for thing in things)
        ]
        return found[0] if len(found) == 1 else ""

    def _of(self, name: str, each: Condition) -> tuple[str, ...]:
        """The values of a member that a condition without a member means."""
        if not self._holds_text(name):
            return ()
        values: list[str] = []
        for value in each.values:
            one = self.scalar(name, value)
            meant = [] if one is None else [one]
            if meant and not each.coded and value[0].isupper():
                meant = self._with_word(name, value) or meant
                if len(meant) > 1 and len(value) < _A_WORD:
                    return ()
            if not meant:
                return ()
            values += meant
        return tuple(dict.fromkeys(values))

    def _with_word(self, name: str, word: str) -> list[str]:
        """The values of a member that have a word among theirs: `FARGATE_SPOT` for `Fargate`."""
        enum = self.service.effective(self.structure.members[name]).get(Enum)
        return [
            value
            for value in (enum.values if enum is not None else ())
            if word.casefold() in re.split(r"[_\-]", value.casefold())
        ]

    def _may_hold(self, each: Condition) -> bool:
        match each.test:
            case "absent":
                return not self.is_required(each.member)
            case "present":
                return not self.is_required(each.member) and not self.is_flag(each.member)
            case "is_a" | "is_no":
                return True
            case "equals" | "not":
                held = examples.of_condition(self.service, self.structure, each)
                return bool(held) and None not in held
            case _:
                assert_never(each.test)

    def _may_demand(self, rule: Mined) -> bool:
        required = [name for name in rule.members if self.is_required(name)]
        match rule.kind:
            case "all_or_none":
                return len(required) < len(rule.members)
            case "mutually_exclusive" | "exactly_one":
                return not required and not any(map(self.is_flag, rule.members))
            case "require" | "forbid" | "at_least_one":
                return not required
            case "compare":
                is_member = rule.right in self.structure.members
                names = (*rule.members, rule.right) if is_member else rule.members
                is_number = all(map(self.is_number, names))
                return bool(is_member or rule.when) and (
                    is_number or (is_member and all(map(self._is_time, names)))
                )
            case "implies":
                (name,) = rule.members
                if rule.limits is not None:
                    return bool(rule.when) and rule.limits.is_order and self.is_number(name)
                return bool(rule.when) and None not in self._demanded(rule, name)
            case _:
                assert_never(rule.kind)

    def _demanded(self, rule: Mined, name: str) -> list[Any]:
        """The values of a demand in the member's own type; None for each that it cannot have."""
        if (
            rule.is_coded
            and self._holds_text(name)
            and examples.is_free(self.service, self.structure, name)
        ):
            return list(rule.values)
        return [self.scalar(name, value) for value in rule.values]

    def scalar(self, name: str, text: str) -> Any:
        """A value of a member as a sentence prints it, in the member's own type."""
        return examples.scalar(self.service, self.structure, name, text)

    def is_required(self, name: str) -> bool:
        """Whether the model demands a member."""
        return Required in self.service.effective(self.structure.members[name])

    def type_of(self, name: str) -> str:
        """The type of a member in the model's words; `list`, `map`, and empty of others."""
        shape = self.service.shapes[self.structure.members[name].target]
        if isinstance(shape, ListShape):
            return "list"
        if isinstance(shape, MapShape):
            return "map"
        return shape.type if isinstance(shape, Simple) else ""

    def is_flag(self, name: str) -> bool:
        """Of a flag, false is given as much as true is, and rarely meant."""
        return self.type_of(name) == "boolean"

    def is_number(self, name: str) -> bool:
        """Whether a member can be compared."""
        return self.type_of(name) in NUMBERS

    def _is_time(self, name: str) -> bool:
        return self.type_of(name) == "timestamp"

    def _holds_text(self, name: str) -> bool:
        return self.type_of(name) == "string"

    # ------------------------------------------------------------------------ overlay's words

    def body(self, rule: Mined) -> dict[str, Any]:
        """A rule in the words of an overlay."""
        demand: Any = list(rule.members)
        if rule.kind == "compare":
            is_member = rule.right in self.structure.members
            right = rule.right if is_member else examples.number(rule.right)
            demand = {"left": rule.members[0], "op": rule.operator, "right": right}
        elif rule.kind == "implies":
            (name,) = rule.members
            values = self._demanded(rule, name)
            if rule.limits is not None:
                demand = {name: rule.limits.test}
            elif rule.is_negated:
                demand = {name: {"not_in": values}}
            else:
                demand = {name: values[0] if len(values) == 1 else {"in": values}}
        when = dict(self._when(rule))
        return {**({"when": when} if when else {}), rule.kind: demand}

    def _when(self, rule: Mined) -> Iterator[tuple[str, Any]]:
        for each in rule.when:
            if each.test in {"present", "absent"}:
                yield each.member, {each.test: True}
                continue
            if each.test in {"is_a", "is_no"}:
                regex = "|".join(THINGS[thing].pattern for thing in each.values)
                looks = {"matches": regex}
                yield each.member, looks if each.test == "is_a" else {"not": looks}
                continue
            named = examples.of_condition(self.service, self.structure, each)
            others = examples.others_than(self.service, self.structure, each.member, each.values)
            if each.test == "equals":
                yield each.member, named[0] if len(named) == 1 else {"in": named}
            elif not others or self.is_number(each.member):
                yield each.member, {"not_in": named}
            else:
                yield each.member, others[0] if len(others) == 1 else {"in": list(others)}
