"""What there is to look up about an operation: its members, rules and errors, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ..loading.client_models import Paginator, Waiter
from ..model import BOTOCORE, MODEL, Severity


@dataclass(frozen=True, slots=True)
class Citation:
    """Words that a fact rests on, the kind of their source, its name, and where it is."""

    quote: str
    kind: str
    source: str
    link: str


@dataclass(frozen=True, slots=True)
class Basis:
    """What a constraint or a rule rests on.

    Attributes:
        origin: `model`, or the id of a fact.
        level: A to D by the evidence of the fact; `own` for a fact that names no kind of evidence;
            `contested` where sources contradict each other; `model` for the model itself.
        citations: The words.
        remark: Why it weighs less than it says, or what the model states instead; often empty.
    """

    origin: str = MODEL
    level: str = MODEL
    citations: tuple[Citation, ...] = ()
    remark: str = ""


Bases: TypeAlias = Mapping[str, Basis]
"""What facts rest on, by their ids."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What holds of one member: `Length 1–7`. `note` says where it is not enforced in full."""

    kind: str
    words: str
    severity: Severity
    basis: Basis
    note: str = ""


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule between members.

    Attributes:
        verb: What it asks of the members: `requires`, `forbids`.
        asked: The paths of the members that it makes a demand on, from the input.
        when: The paths of the members that decide whether it does.
    """

    id: str
    kind: str
    verb: str
    says: str
    severity: Severity
    asked: tuple[str, ...]
    when: tuple[str, ...]
    basis: Basis
    recorded: str = ""

    @property
    def paths(self) -> tuple[str, ...]:
        """Every member that it is about, each once."""
        return tuple(dict.fromkeys((*self.when, *self.asked)))


@dataclass(frozen=True, slots=True)
class Member:
    """A member, an item of a list, or a key or value of a map.

    Attributes:
        name: The wire name; `[]` for an item or a value, `[key]` for a key.
        path: From the request, as violations have it, without indices: `Targets[].Key`.
        python: The attribute's name in the generated package; empty for items, keys and values.
        documentation: AWS's HTML.
        elsewhere: The path at which the members of this structure are shown; empty where here.
    """

    name: str
    path: str
    type: str
    python: str = ""
    required: bool = False
    sensitive: bool = False
    documentation: str = ""
    statements: tuple[Statement, ...] = ()
    members: tuple[Member, ...] = ()
    elsewhere: str = ""

    def walk(self) -> Iterator[Member]:
        """This member and all below it."""
        yield self
        for member in self.members:
            yield from member.walk()


@dataclass(frozen=True, slots=True)
class ErrorEntry:
    """An error of an operation."""

    name: str
    status: int | None
    documentation: str


@dataclass(frozen=True, slots=True)
class OperationReference:
    """All that there is to look up about one operation."""

    service: str
    title: str
    name: str
    documentation: str
    deprecated: str
    request: Member | None
    result: Member | None
    rules: tuple[RuleEntry, ...]
    errors: tuple[ErrorEntry, ...]
    paginator: Paginator | None
    waiters: tuple[Waiter, ...]

    def rules_about(self, path: str) -> tuple[RuleEntry, ...]:
        """The rules about a member or something in it."""
        return tuple(
            rule for rule in self.rules if any(is_within(each, path) for each in rule.paths)
        )

    def counts(self) -> Counts:
        """How many members, constraints and rules the request has."""
        members = [] if self.request is None else list(self.request.walk())[1:]
        return Counts(
            members=sum(bool(member.python) for member in members),
            required=sum(member.required for member in members),
            constraints=sum(
                each.kind not in NO_CONSTRAINTS for member in members for each in member.statements
            ),
            rules=len(self.rules),
            facts=len(
                {
                    *(rule.basis.origin for rule in self.rules),
                    *(each.basis.origin for member in members for each in member.statements),
                }
                - {MODEL, BOTOCORE}
            ),
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """What a request holds."""

    members: int
    required: int
    constraints: int
    rules: int
    facts: int


NO_CONSTRAINTS = frozenset(
    {
        *("default", "sensitive", "idempotencyToken", "sparse", "streaming", "jsonValue"),
        *("hostLabel", "uriLabel", "emptyNotSent", "corrected"),
    }
)
"""The kinds of statements that no value can break."""


def is_within(path: str, around: str) -> bool:
    """Whether a path leads to what another one leads to, or into it."""
    return path == around or path.startswith((f"{around}.", f"{around}["))
