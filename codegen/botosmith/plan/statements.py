"""What docstrings say of members besides AWS's text: constraints, rules, where there is more."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from ..addresses import Site
from ..literals import literal
from ..model import (
    Constraint,
    Default,
    Deprecated,
    Enum,
    Holders,
    IdempotencyToken,
    ItemsStep,
    KeyStep,
    Length,
    ListShape,
    MapShape,
    Member,
    MemberStep,
    Operation,
    Pattern,
    Range,
    Rule,
    Service,
    Shape,
    Simple,
    Structure,
    Trait,
    Traits,
    UniqueItems,
    ValuesStep,
    demand_paths,
    first_member,
    path_steps,
    trait_words,
)
from ..prose import code, prose, words_of

LONGEST_PATTERN = 200
"""Of a longer pattern, it is said only that there is one."""

LONGEST_VALUES = 60
"""An enum with more text than this is left to its `Literal`."""

LONGEST_RULE = 100
"""A longer rule that stands with several members is named; `RULES` has what it says."""

MOST_PLACES = 64
"""The places of a structure in one request that are looked at."""

_IN_TURN = (Length, Range, Pattern, Enum, UniqueItems, IdempotencyToken)
"""What is said of a value, in the order in which it is said."""


class Statements:
    """Says what holds of the members of a service's structures."""

    def __init__(
        self,
        service: Service,
        requests: frozenset[str],
        operations: Sequence[str],
        docs_url: str = "",
    ) -> None:
        """Look at a service.

        Args:
            service: The service.
            requests: The shapes that a caller sends. An answer is never validated, so nothing is
                said of what its members have to be.
            operations: The operations that the site at `docs_url` shows.
            docs_url: Where the site of the package is; empty where there is none.
        """
        self._service = service
        self._requests = requests
        self._operations = operations
        self._site = Site(docs_url, service.name, service.operations) if docs_url else None

    def page(self, operation: str) -> str:
        """The page of an operation on the site; empty where there is no site."""
        return "" if self._site is None else self._site.operation(operation)

    def of(self, structure: Structure, member: Member, traits: Traits, told: str) -> list[str]:
        """The words at the end of a member's docstring; no line may break within one.

        Args:
            structure: The structure.
            member: Its member.
            traits: All that holds of the member.
            told: What its docstring says already: values that it names are not named again.
        """
        words: list[str] = []
        if structure.name in self._requests:
            enum = traits.get(Enum)
            if enum is not None and all(value in told for value in enum.values):
                traits = traits.without(Enum)
            words += self._constraints(traits, self._service.shapes[member.target])
            for says in self._rules.get((structure.name, member.name), ()):
                words += says
        if (default := member.traits.get(Default)) is not None:
            words += words_of(_default(default))
        if (deprecated := member.traits.get(Deprecated)) is not None:
            words += _deprecated(deprecated)
        if self._site is not None and structure.name in self._places:
            operation, path = self._places[structure.name]
            at = f"{path}.{member.name}".lstrip(".")
            words += ["Reference:", self._site.member(operation, at)]
        return words

    # ----------------------------------------------------------------------- constraints

    def _constraints(self, traits: Traits, shape: Shape) -> Iterator[str]:
        for words in _said(traits, shape):
            yield from _ended(words)
        match shape:
            case ListShape(member=item):
                yield from self._within("Each item:", item)
            case MapShape(key=key, value=value):
                yield from self._within("Each key:", key)
                yield from self._within("Each value:", value)
            case _:
                pass

    def _within(self, what: str, name: str) -> list[str]:
        """The constraints of items, keys or values that are scalars, in one sentence."""
        shape = self._service.shapes[name]
        said = list(_said(shape.traits, shape)) if isinstance(shape, Simple) else []
        if not said:
            return []
        words = [what]
        for first, *rest in said:
            words += [first[:1].lower() + first[1:], *rest]
            words[-1] += ","
        return [*words[:-1], f"{words[-1][:-1]}."]

    # ----------------------------------------------------------------------------- rules

    @cached_property
    def _rules(self) -> Mapping[tuple[str, str], Iterable[Sequence[str]]]:
        """What rules say, in words, by the structure and the member that they make a demand on.

        A rule that holds wherever its structure is sent stands with the structure's members; one
        of some operations alone, with the member of their request that leads there.
        """
        found: dict[tuple[str, str], dict[tuple[str, ...], None]] = {}
        for (name, _), held in self._held().items():
            rule = held[0][1]
            starts = [(name, "")]
            if self._everywhere(name) != {(operation.name, each.scope) for operation, each in held}:
                starts = [(str(operation.input), each.scope) for operation, each in held]
            for structure, scope in starts:
                members = dict.fromkeys(_first(scope, path) for path in demand_paths(rule.body))
                is_long = len(rule.says) > LONGEST_RULE and len(members) > 1
                says = ["Rule", f"{code(rule.id)}."] if is_long else _ended(words_of(rule.says))
                for member in members:
                    found.setdefault((structure, member), {})[tuple(says)] = None
        return found

    def _held(self) -> Mapping[tuple[str, str], list[tuple[Operation, Rule]]]:
        """The rules by the structure that their paths start from, and by their ids."""
        found: dict[tuple[str, str], list[tuple[Operation, Rule]]] = {}
        for operation in self._service.operations.values():
            for rule in operation.rules:
                start = _led_to(self._service, str(operation.input), rule.scope)
                found.setdefault((start, rule.id), []).append((operation, rule))
        return found

    def _everywhere(self, structure: str) -> set[tuple[str, str]]:
        """Each place of a structure in a request: the operation, and the path."""
        return {
            (operation.name, path)
            for operation in self._service.operations.values()
            for path in islice(self._holders.ways(operation, structure), MOST_PLACES + 1)
        }

    @cached_property
    def _holders(self) -> Holders:
        return Holders(self._service)

    # ------------------------------------------------------------------------- references

    @cached_property
    def _places(self) -> Mapping[str, tuple[str, str]]:
        """Where each structure is on the site: an operation, and the path from its request."""
        found: dict[str, tuple[str, str]] = {}
        seen: set[str] = set()
        todo = deque(
            (str(self._service.operations[name].input), name, "")
            for name in sorted(self._operations)
        )
        while todo:
            name, operation, path = todo.popleft()
            if name in seen:
                continue
            seen.add(name)
            match self._service.shapes[name]:
                case Structure(members=members):
                    found[name] = (operation, path)
                    for each in members.values():
                        todo.append((each.target, operation, f"{path}.{each.name}".lstrip(".")))
                case ListShape(member=inner) | MapShape(value=inner):
                    todo.append((inner, operation, f"{path}[]"))
                case _:
                    pass
        return found


def _said(traits: Traits, shape: Shape) -> Iterator[list[str]]:
    """What each constraint says, as words."""
    for kind in _IN_TURN:
        trait = traits.get(kind)
        words = [] if trait is None else _words(trait, shape)
        if words and isinstance(trait, Constraint) and trait.severity == "warning":
            words.append("(warns)")
        if words:
            yield words


def _words(trait: Trait, shape: Shape) -> list[str]:
    match trait:
        case Pattern(regex=regex):
            shown = code(regex) if len(regex) <= LONGEST_PATTERN else ""
            return ["Pattern", shown] if shown else ["Has", "a", "pattern"]
        case Enum(values=values):
            *others, last = [code(value) for value in values] or [""]
            if not all((*others, last)) or sum(map(len, others)) + len(last) > LONGEST_VALUES:
                return []
            return ["One", "of", *(f"{each}," for each in others), last]
        case Length(min=None | 0, max=None) | Range(min=None, max=None):
            return []
        case Range(min=low, max=high) if low is not None and high is not None:
            return ["Range", *trait_words(trait, shape).split()]
        case _:
            return trait_words(trait, shape).split()


def _ended(words: list[str]) -> list[str]:
    """Words as a sentence."""
    return words if words[-1].endswith((".", "!", "?")) else [*words[:-1], f"{words[-1]}."]


def _default(default: Default) -> str:
    if default.says:
        return f"When absent: {default.says}"
    return f"When absent, the service assumes {literal(default.value)}."


def _deprecated(deprecated: Deprecated) -> list[str]:
    if deprecated.replaced_by:
        return words_of(f"Deprecated: use {' and '.join(deprecated.replaced_by)} instead.")
    return ["Deprecated.", *prose(deprecated.message).split()]


def _first(scope: str, path: str) -> str:
    """The member that a rule's path enters first."""
    return first_member(".".join(part for part in (scope, path) if part))


def _led_to(service: Service, name: str, path: str) -> str:
    """The shape that a rule's path leads to, from another."""
    for step in path_steps(path):
        shape = service.shapes[name]
        match step, shape:
            case MemberStep(name=member), Structure(members=members):
                name = members[member].target
            case ItemsStep(), ListShape(member=inner):
                name = inner
            case ValuesStep() | KeyStep(), MapShape(value=inner):
                name = inner
            case _:
                raise AssertionError((step, shape.name))
    return name
