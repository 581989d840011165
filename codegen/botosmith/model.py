"""A service in the API's own words: shapes, members, operations, and the traits on them.

The model knows no Python. Every value is frozen; whoever enriches a service replaces copies.
Trait names are Smithy's (https://smithy.io/2.0/spec/), whatever botocore's JSON calls them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypeVar

Severity: TypeAlias = Literal["error", "warning"]

MODEL = "model"
"""The origin of whatever the service model itself states; a fact's origin is the fact's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """One thing that is true of a shape or a member, and who says so."""

    origin: str = MODEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint(Trait):
    """A trait that a value can break. `severity` None: what a constraint of this kind deserves.

    `link` is the page that states it, where a fact does.
    """

    severity: Severity | None = None
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Required(Constraint):
    """The member must be given; null counts as absent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Length(Constraint):
    """Inclusive: code points of a string, bytes of a blob, entries of a list or map."""

    min: int | None = None
    max: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Range(Constraint):
    """Inclusive limits of a number."""

    min: int | float | None = None
    max: int | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern(Constraint):
    """A regular expression in Java's dialect that the whole string must match."""

    regex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum(Constraint):
    """The values known when the model was written; services accept newer ones."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UniqueItems(Constraint):
    """No two items of the list are equal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecated(Constraint):
    """To be avoided: why, since when, and the members to use instead (paths from the input)."""

    message: str = ""
    since: str = ""
    replaced_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Default(Trait):
    """What the service assumes when the member is absent. Documented, never sent."""

    value: str | int | float | bool | None = None
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitive(Trait):
    """The value never appears in a message, a repr or a log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyToken(Trait):
    """The client fills the member when it is absent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sparse(Trait):
    """The list or map may hold nulls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Streaming(Trait):
    """The blob is read or written piece by piece and never held whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonValue(Trait):
    """The string carries JSON; botocore takes and gives the decoded value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten(Trait):
    """botocore makes the API's string of what is given, which may have another form, too."""

    form: Literal["bytes", "copy source"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HostLabel(Trait):
    """The value becomes a part of the host name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A constraint of the model that cannot be what the service checks, and what is done about it.

    `was` is what the model states and `becomes` what is enforced instead; None: nothing.
    """

    constraint: Literal["pattern", "length"]
    kind: Literal["damaged", "not-converted", "impossible", "contradicted"]
    was: str
    becomes: str | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected(Trait):
    """Some of the model's own constraints on the shape were found wrong by the audit."""

    corrections: tuple[Correction, ...]


TraitT = TypeVar("TraitT", bound=Trait)


@dataclass(frozen=True, slots=True)
class Traits:
    """The traits of one shape or member, at most one of a kind, in a fixed order of kinds."""

    by_kind: Mapping[type[Trait], Trait] = field(default_factory=dict[type[Trait], Trait])

    @classmethod
    def of(cls, *traits: Trait) -> Traits:
        """Collect traits; a later one of a kind replaces an earlier one."""
        return cls({type(trait): trait for trait in traits})

    def get(self, kind: type[TraitT]) -> TraitT | None:
        """The trait of this kind, if there is one."""
        found = self.by_kind.get(kind)
        return found if isinstance(found, kind) else None

    def __contains__(self, kind: type[Trait]) -> bool:
        """Whether there is a trait of this kind."""
        return kind in self.by_kind

    def any_of(self, *kinds: type[Trait]) -> bool:
        """Whether there is a trait of any of these kinds."""
        return any(kind in self.by_kind for kind in kinds)

    def __iter__(self) -> Iterator[Trait]:
        """Every trait, in the order in which it was added."""
        return iter(self.by_kind.values())

    def over(self, base: Traits) -> Traits:
        """These traits laid over a target shape's: a member's own word wins."""
        return Traits({**base.by_kind, **self.by_kind})

    def without(self, kind: type[Trait]) -> Traits:
        """A copy that lacks the trait of this kind."""
        return Traits({k: trait for k, trait in self.by_kind.items() if k is not kind})

    def adding(self, trait: Trait) -> Traits:
        """A copy with this trait, in place of any of its kind."""
        return Traits({**self.by_kind, type(trait): trait})


NO_TRAITS = Traits()

SimpleType: TypeAlias = Literal[
    "string",
    "boolean",
    "integer",
    "long",
    "float",
    "double",
    "timestamp",
    "blob",
    "document",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A named type of the service. `documentation` is AWS's HTML, unread."""

    name: str
    documentation: str = ""
    traits: Traits = NO_TRAITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Simple(Shape):
    """A scalar, or a document (any JSON)."""

    type: SimpleType


@dataclass(frozen=True, slots=True, kw_only=True)
class ListShape(Shape):
    """A list; `member` names the shape of its items."""

    member: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapShape(Shape):
    """A map; `key` and `value` name the shapes of its two sides."""

    key: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a structure; `name` is the wire name that boto3 users write."""

    name: str
    target: str
    documentation: str = ""
    traits: Traits = NO_TRAITS


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpError(Trait):
    """The HTTP status of an error."""

    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorInfo:
    """What makes a structure an error: the code on the wire, and whose fault it is."""

    code: str
    http: HttpError | None = None
    fault: Literal["client", "server"] = "client"
    retryable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure(Shape):
    """A structure, a union (exactly one member), an error or an event stream."""

    members: Mapping[str, Member]
    union: bool = False
    event_stream: bool = False
    error: ErrorInfo | None = None
    held: Mapping[str, str] = field(default_factory=dict[str, str])
    """Python names that several members claim, and the member that has had each of them."""


# ------------------------------------------------------------------------------------ rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What must hold of a member for a rule to apply.

    `test` is `equals` or `in` (with `values`), `present` (given and not empty; 0 and False are
    present) or `absent`.
    """

    path: str
    test: Literal["equals", "in", "present", "absent"]
    values: tuple[str | int | float | bool, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """A rule about which of some members are given."""

    kind: Literal[
        "require", "forbid", "at_least_one", "exactly_one", "mutually_exclusive", "all_or_none"
    ]
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compare:
    """A rule that orders a member, or its size, against another or against a number."""

    kind: Literal["compare"] = "compare"
    left: str
    op: Literal["<", "<=", "==", "!=", ">=", ">"]
    right: str | int | float


def operand_path(operand: str) -> str:
    """The member that a side of a comparison is, or whose size it is."""
    return operand.removeprefix("size(").removesuffix(")")


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminated:
    """A rule that lets one member's value choose which child of another may be given."""

    kind: Literal["discriminated"] = "discriminated"
    by: str
    under: str
    cases: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Constrain:
    """A trait that holds of a member in one operation only, though its shape is shared."""

    kind: Literal["constrain"] = "constrain"
    path: str
    constraint: Length | Range | Pattern | Enum


RuleBody: TypeAlias = Members | Compare | Discriminated | Constrain


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A fact about an operation's input that no single member can tell.

    `scope` is a path from the input, with `[]` for "each item of"; all other paths start there.
    `link` is the page that states the fact, `recorded` the service's own words in refusing.
    """

    id: str
    body: RuleBody
    says: str
    severity: Severity
    scope: str = ""
    when: tuple[Condition, ...] = ()
    link: str = ""
    recorded: str = ""

    def from_input(self, path: str) -> str:
        """A path that starts at the scope, as it is from the input."""
        return ".".join(part for part in (self.scope, path) if part)


# ---------------------------------------------------------------------------------- service


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation; `input`, `output` and `errors` name structures."""

    name: str
    input: str | None
    output: str | None
    errors: tuple[str, ...]
    documentation: str = ""
    http_method: str = "POST"
    http_uri: str = "/"
    deprecated: Deprecated | None = None
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One version of one service's API. `name` is botocore's (`ssm`), `title` its `serviceId`."""

    name: str
    title: str
    full_name: str
    api_version: str
    protocol: str
    documentation: str
    shapes: Mapping[str, Shape]
    operations: Mapping[str, Operation]

    def structure(self, name: str) -> Structure:
        """The structure of that name.

        Raises:
            KeyError: There is no shape of that name, or it is no structure.
        """
        shape = self.shapes[name]
        if not isinstance(shape, Structure):
            raise KeyError(name)
        return shape

    def is_event_stream(self, name: str) -> bool:
        """Whether the shape of that name is a stream of events."""
        shape = self.shapes[name]
        return isinstance(shape, Structure) and shape.event_stream

    def effective(self, member: Member) -> Traits:
        """All that holds of a member: its own traits over those of the shape it targets."""
        return member.traits.over(self.shapes[member.target].traits)

    def closure(self, roots: Iterable[str]) -> frozenset[str]:
        """The names of all shapes that can be reached from these."""
        seen: set[str] = set()
        todo = list(roots)
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(targets(self.shapes[name]))
        return frozenset(seen)


def targets(shape: Shape) -> tuple[str, ...]:
    """The names of the shapes that this one points at, in the model's order."""
    match shape:
        case Structure():
            return tuple(member.target for member in shape.members.values())
        case ListShape():
            return (shape.member,)
        case MapShape():
            return (shape.key, shape.value)
        case _:
            return ()
