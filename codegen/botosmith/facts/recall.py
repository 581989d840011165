"""Recall of `overlay propose`: of the strings that hold a shipped fact, how many it turns into one.

`python -m botosmith.facts.recall` counts. It shows what is missed of every other service, which the
grammar may be written by; the misses of the rest are not shown, for it is measured on them.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import permutations, product
from typing import Any, TypeAlias

from ..loading.service import load
from ..overlay.format import FactEntry
from ..overlay.read import shipped_services
from ..processes import in_processes
from ..untyped import is_array, is_object, is_tuple
from .coverage import kind, standing
from .execution import facts_of
from .leads import documentation, leads
from .ledger import shipped_file, shipped_ledger
from .mining.entries import Proposal
from .mining.propose import stated


@dataclass(frozen=True, slots=True)
class Told:
    """A documentation string that holds a shipped fact.

    Attributes:
        service: botocore's name of the service.
        at: The addresses that have it.
        html: The string.
        facts: What it states.
        proposed: What is proposed from it.
    """

    service: str
    at: tuple[str, ...]
    html: str
    facts: tuple[FactEntry, ...]
    proposed: tuple[FactEntry, ...]

    @property
    def is_found(self) -> bool:
        """Whether one of its facts is proposed from it."""
        return any(is_stated(each, self.facts) for each in self.proposed)


def measured() -> tuple[str, ...]:
    """The services that have a ledger, by name: those whose strings have been read."""
    return tuple(name for name in shipped_services() if shipped_file(name).is_file())


def tuned() -> frozenset[str]:
    """Every other one of these, by name: the services that the grammar may be written by."""
    return frozenset(measured()[::2])


def strings(name: str) -> tuple[Told, ...]:
    """The strings of a service that hold a shipped fact, with what is proposed from each."""
    service = load(name)
    texts = dict(documentation(service, service.operations))
    shipped = facts_of(name, ())
    facts = {fact.entry.id: fact.entry for fact in shipped}
    held: dict[str, set[str]] = {}
    places: dict[str, set[str]] = {}
    for each in standing(leads(service), shipped, shipped_ledger(name)):
        known = {id_ for id_ in each.facts if id_ in facts and kind(facts[id_]) != "default"}
        html = texts.get(each.lead.at, "")
        if known and html:
            held.setdefault(html, set()).update(known)
            places.setdefault(html, set()).add(each.lead.at)
    made: dict[str, list[FactEntry]] = {}
    for proposal in stated(service, service.operations):
        for at in _from(proposal):
            made.setdefault(texts.get(at, ""), []).append(proposal.entry)
    siblings: dict[frozenset[str], list[FactEntry]] = {}
    for html, ids in held.items():
        siblings.setdefault(frozenset(ids), []).extend(made.get(html, ()))
    return tuple(
        Told(
            name,
            tuple(sorted(places[html])),
            html,
            tuple(facts[id_] for id_ in sorted(ids)),
            tuple(siblings[frozenset(ids)]),
        )
        for html, ids in sorted(held.items())
    )


def _from(proposal: Proposal) -> Iterator[str]:
    for evidence in proposal.entry.evidence:
        if evidence.at is not None:
            yield evidence.at


# ------------------------------------------------------------------------------- what is stated


@dataclass(frozen=True, slots=True)
class Literal:
    """What holds of a member in a request that a fact refuses.

    Attributes:
        member: The member, without the structures around it; that of items is their list.
        state: `present`, `absent`, `in` or `not` of its values, or the sort of a test that fails.
        values: The limits or the values.
        regex: Of a test of the text, the regular expression.
        path: The member as the fact writes it.
    """

    member: str
    state: str
    values: frozenset[Any] = frozenset()
    regex: str = ""
    path: str = field(default="", compare=False)


Refusal: TypeAlias = frozenset[Literal]
"""What holds together in a request that a fact refuses."""


def is_stated(entry: FactEntry, facts: Sequence[FactEntry]) -> bool:
    """Whether one of several facts refuses what a proposal does: the same of the same members."""
    mine = refusals(entry)
    return any(_agree(one, other) for fact in facts for one in mine for other in refusals(fact))


def _agree(one: Refusal, other: Refusal) -> bool:
    if len(one) == len(other) == 1 and {each.state for each in one | other} == {"text", "looks"}:
        # That a text must not look like this is another pattern that it must match.
        return {each.member for each in one} == {each.member for each in other}
    return {each.member for each in one} == {each.member for each in other} and all(
        any(each.member == its.member and _alike(each, its) for its in other) for each in one
    )


def _alike(one: Literal, other: Literal) -> bool:
    """Whether two literals are of one sort, with a value in common where both have values."""
    states = {one.state, other.state}
    if states == {"in", "not"}:
        return not one.values & other.values
    if states == {"in", "present"}:
        # A flag that is given is meant to be true.
        return True in one.values | other.values
    if states == {"not", "present"}:
        return False in one.values | other.values
    if len(states) == 2 and states & {"in", "not"} and states & {"text", "looks"}:
        text, values = (one, other) if one.regex else (other, one)
        does_match = [bool(re.fullmatch(text.regex, str(value))) for value in values.values]
        is_same = {"not": "text", "in": "looks"}[values.state] == text.state
        return bool(text.regex) and set(does_match) == {is_same}
    if states == {"number", "not"}:
        # `not 0` of a number is `greater than 0`.
        return bool(one.values & other.values)
    if one.state != other.state:
        return False
    return not one.values or not other.values or bool(one.values & other.values)


_TRAITS = {"length": "size", "range": "number", "pattern": "text", "enum": "not"}
_TESTS = {
    "size": "size",
    "bytes": "size",
    "multiple_of": "multiple",
    **dict.fromkeys(("at_least", "at_most", "greater", "less"), "number"),
    **dict.fromkeys(("matches", "arn", "format", "json"), "text"),
    "in": "not",
    "equals": "not",
    "not_in": "in",
    "present": "absent",
    "given": "absent",
    "absent": "present",
    "missing": "present",
    "empty": "present",
}
"""The state of what fails a test of an overlay."""


def refusals(entry: FactEntry) -> tuple[Refusal, ...]:
    """What a fact refuses."""
    if entry.rule is None:
        return tuple(_of_trait(entry))
    body: Mapping[str, Any] = entry.rule.model_dump(exclude_none=True, by_alias=True)
    ((kind_, demand),) = ((key, value) for key, value in body.items() if key != "when")
    return tuple(
        _without_parents(refused | case)
        for refused in _of_demand(kind_, demand)
        for case in _cases(body.get("when", {}))
    )


def _without_parents(refused: Refusal) -> Refusal:
    """The same without what goes without saying: that a structure is given which holds another."""
    paths = [each.path for each in refused]
    return frozenset(
        each
        for each in refused
        if each.state != "present" or not any(path.startswith(f"{each.path}.") for path in paths)
    )


def _of_trait(entry: FactEntry) -> Iterator[Refusal]:
    ((name, change),) = entry.traits()
    state = _TRAITS.get(name, "absent" if name == "required" else name)
    value = change.model_dump(exclude_none=True, by_alias=True)[change.action]
    for place in entry.places:
        member = place.partition("$")[2] or place
        counted = _scalars(value) if state in {"size", "number", "not"} else ()
        values: frozenset[Any] = frozenset(counted)
        regex = value if state == "text" else ""
        yield frozenset({Literal(member, state, values, regex)})
        if state == "size" and 1 in values:
            yield frozenset({Literal(member, "absent")})


def _of_demand(kind_: str, demand: Any) -> Iterator[Refusal]:
    match kind_:
        case "require":
            yield from (frozenset({_literal(each, "absent")}) for each in demand)
        case "forbid":
            yield from (frozenset({_literal(each, "present")}) for each in demand)
        case "at_least_one":
            yield frozenset(_literal(each, "absent") for each in demand)
        case "mutually_exclusive" | "exactly_one" | "all_or_none":
            names = tuple(demand)
            if kind_ == "exactly_one":
                yield frozenset(_literal(each, "absent") for each in names)
            other = "absent" if kind_ == "all_or_none" else "present"
            for one, two in permutations(names, 2):
                yield frozenset({_literal(one, "present"), _literal(two, other)})
        case "compare":
            yield from _of_comparison(demand)
        case "implies":
            for path, test in demand.items():
                yield from (frozenset({each}) for each in _failing(path, test))
        case "unique_by":
            by = demand.get("by", ())
            members = (demand["items"], *((by,) if isinstance(by, str) else by))
            yield frozenset(_literal(each, "unique") for each in members)
        case _:
            yield frozenset({Literal(kind_, kind_)})


def _of_comparison(demand: Mapping[str, Any]) -> Iterator[Refusal]:
    left, right = demand["left"], demand["right"]
    if isinstance(right, str):
        yield frozenset({_literal(left, "compare"), _literal(right, "compare")})
    else:
        state = "size" if "(" in left else "number"
        yield frozenset({_literal(left, state, _limits(demand["op"], right))})


def _limits(operator: str, limit: Any) -> frozenset[Any]:
    """A limit as an inclusive one, too."""
    return frozenset({limit, *({">": (limit + 1,), "<": (limit - 1,)}.get(operator, ()))})


def _literal(
    path: str, state: str, values: frozenset[Any] = frozenset(), regex: str = ""
) -> Literal:
    return Literal(_leaf(path), state, values, regex, path)


def _failing(path: str, test: Any) -> Iterator[Literal]:
    tests = test if is_object(test) else {"equals": test}
    for name, value in tests.items():
        if name == "not" and is_object(value):
            yield from map(_opposite, _failing(path, value))
            continue
        state = _TESTS.get(name, name)
        if name == "matches":
            yield _literal(path, state, regex=str(value))
        elif name in {"greater", "less"}:
            yield _literal(path, state, _limits(">" if name == "greater" else "<", value))
        elif state in {"size", "number", "not", "in", "multiple"}:
            yield _literal(path, state, frozenset(_scalars(value)))
        else:
            yield _literal(path, state)


_OPPOSITES = {
    "not": "in",
    "in": "not",
    "absent": "present",
    "present": "absent",
    "text": "looks",
    "looks": "text",
}


def _opposite(each: Literal) -> Literal:
    return replace(each, state=_OPPOSITES.get(each.state, each.state))


def _cases(when: Mapping[str, Any]) -> Iterator[Refusal]:
    """The alternatives of a condition."""
    return _together(_alternatives(path, test) for path, test in when.items())


def _alternatives(path: str, test: Any) -> Iterator[Refusal]:
    match path:
        case "any":
            yield from (case for each in test for case in _cases(each))
        case "all":
            yield from _together(map(_cases, test))
        case _:
            yield frozenset(map(_opposite, _failing(path, test)))


def _together(parts: Iterable[Iterable[Refusal]]) -> Iterator[Refusal]:
    """Each way to take one alternative of every part."""
    return (frozenset[Literal]().union(*chosen) for chosen in product(*parts))


def _leaf(path: str) -> str:
    """The member at the end of a path."""
    bare = re.sub(r"^(?:total\(|size\(|bytes\()+|\)+$", "", path)
    return re.sub(r"\[\]|\{[^}]*\}", "", bare).rpartition(".")[2]


def _scalars(value: Any) -> Iterator[Any]:
    if is_object(value):
        for inner in value.values():
            yield from _scalars(inner)
    elif is_array(value) or is_tuple(value):
        for inner in value:
            yield from _scalars(inner)
    else:
        yield value


def main() -> None:
    """Count the strings that are found, and print some that are missed."""
    options = argparse.ArgumentParser(prog="python -m botosmith.facts.recall", description=__doc__)
    options.add_argument("--sample", type=int, default=0, help="how many of all to draw and count")
    options.add_argument("--seed", type=int, default=3, help="which ones")
    options.add_argument("--missed", type=int, default=0, help="how many missed ones to show")
    given = options.parse_args()
    mine = tuned()
    found = dict(in_processes(strings, measured()))
    every = [told for name in measured() for told in found[name]]
    _count("services that the grammar may be written by", [t for t in every if t.service in mine])
    _count("others", [told for told in every if told.service not in mine])
    _count("all", every)
    if given.sample:
        drawn = random.Random(given.seed).sample(every, min(given.sample, len(every)))
        _count(f"drawn with seed {given.seed}", drawn)
    missed = [told for told in every if told.service in mine and not told.is_found]
    for told in random.Random(given.seed).sample(missed, min(given.missed, len(missed))):
        facts = "".join(f"\n  fact: {entry.says}" for entry in told.facts)
        print(f"{told.service} {told.at[0]}\n  says: {told.html}{facts}")


def _count(what: str, told: Sequence[Told]) -> None:
    found = sum(each.is_found for each in told)
    print(f"{found:6,} of {len(told):,} ({found / max(len(told), 1):.1%}): {what}")


if __name__ == "__main__":
    main()
