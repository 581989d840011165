"""Clauses: the parts of a sentence, and the words that conditions and demands share.

A clause is read as a whole or not at all. The members are slots, `{number}`, and the verbs are
those of `phrases`: whatever is specified, provided or included is `give`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .quantities import Limits
from .sentences import CLOSE, OPEN

Kind: TypeAlias = Literal[
    "require",
    "forbid",
    "at_least_one",
    "exactly_one",
    "mutually_exclusive",
    "all_or_none",
    "compare",
    "implies",
]
Test: TypeAlias = Literal["present", "absent", "equals", "not", "is_a", "is_no"]


@dataclass(frozen=True, slots=True)
class Given:
    """A condition on one member.

    Attributes:
        slot: The member; empty where only its value is named.
        test: What must hold of it.
        values: The values of `equals` and `not`; the names of the things of `is_a` and `is_no`.
        coded: Whether all of them stand in inline code, so that they are surely values.
    """

    slot: str
    test: Test
    values: tuple[str, ...] = ()
    coded: bool = False

    @property
    def negated(self) -> Given:
        """The condition that holds where this one does not, and the member tells."""
        return Given(self.slot, _NEGATED[self.test], self.values, self.coded)


_NEGATED: dict[Test, Test] = {
    "present": "absent",
    "absent": "present",
    "equals": "not",
    "not": "equals",
    "is_a": "is_no",
    "is_no": "is_a",
}


@dataclass(frozen=True, slots=True)
class Demand:
    """What is demanded.

    Attributes:
        kind: The kind of the rule.
        slots: The members that it is made of.
        operator: Of a comparison: how the first is to stand to what is on the right.
        right: Of a comparison: a slot or a number.
        values: The values that the member may have.
        is_negated: Whether it may have any but these.
        is_coded: Whether the values stand in inline code, so that they are surely values.
        limits: The limits of the member, which is a number.
    """

    kind: Kind
    slots: tuple[str, ...]
    operator: str = ""
    right: str = ""
    values: tuple[str, ...] = ()
    is_negated: bool = False
    is_coded: bool = False
    limits: Limits | None = None


Alternatives: TypeAlias = tuple[tuple[Given, ...], ...]
"""Conditions: one of several conjunctions holds."""

N = r"\{[0-9]+\}"
_SLOT = re.compile(N)
AND = rf"{N}(?:(?:, | and |, and | & | as well as ){N})+"
OR = rf"{N}(?:(?:, | or |, or | nor ){N})+"
ANY = rf"{N}(?:(?:,| and| or|, and|, or|/|,? and/or) {N})+"
SOME = rf"(?:{AND}|{OR}|{N})"
TAIL = (
    r"(?: (?:in|for|with|on|within|to) (?:the same|a single|one|this|the|a|each|every|your|any)"
    rf"(?: {OPEN}?[A-Za-z]+{CLOSE}?)"
    r"{0,2} (?:request|call|operation|command|action|message|object|structure|entry|group|api"
    r"|resource|item|request body)| (?:in|for|on|within) the same [a-z]+"
    r"| per (?:request|call|operation))?"
    r"(?: (?:types?|fields?|parameters?))?"
    r"(?: (?:at the same time|together|simultaneously|at once|as well|too|instead))?"
)
YOU = (
    r"(?:you|users?|calls? to this (?:api|operation)|a request|requests?|the request|your request"
    r"|callers?|the caller)"
)
CODED = rf"{OPEN}([^{OPEN}{CLOSE}]{{1,60}}){CLOSE}"
_VALUE = (
    rf"(?:{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE}|\"[A-Za-z0-9][\w\-.: ]{{0,60}}\""
    rf"|[A-Za-z0-9][A-Za-z0-9_\-.]{{0,60}})"
)
VALUES = rf"{_VALUE}(?:(?:, or |, | or | \| |/){_VALUE})*"
CODEDS = rf"{CODED}(?:(?:, or |, and |, | or | and | \| ){CODED})*"
_NOT_VALUES = frozenset(
    {"a", "an", "the", "not", "null", "empty", "give", "set", "required", "valid", "also", "being"}
    | {"used", "enabled", "disabled", "supported", "present", "absent", "in", "of", "for", "only"}
)
NUMBER = r"-?[0-9][0-9,]*(?:\.[0-9]+)?"


def compiled(*forms: str) -> tuple[re.Pattern[str], ...]:
    """Forms of which upper and lower case do not count."""
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


def slots_in(text: str) -> tuple[str, ...]:
    """The members of a text, each once, in their order."""
    return tuple(dict.fromkeys(_SLOT.findall(text)))


def values_in(text: str) -> tuple[str, ...]:
    """The values of a list of values; none where a word of it is no value."""
    found = [part for part in re.split(r", or |, and |, | or | and | \| |(?<=\x03)/", text) if part]
    bare = [part.strip().strip(f'{OPEN}{CLOSE}"').strip() for part in found]
    if any(
        not each or each.startswith("{") or (OPEN not in part and each.lower() in _NOT_VALUES)
        for part, each in zip(found, bare, strict=True)
    ):
        return ()
    return tuple(dict.fromkeys(bare))


def places(text: str, mark: str) -> Iterator[int]:
    """Where a text has a mark."""
    place = text.find(mark)
    while place >= 0:
        yield place
        place = text.find(mark, place + 1)
