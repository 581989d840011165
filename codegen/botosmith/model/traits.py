"""The traits of shapes and members: Smithy's names, and who says that they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, TypeVar

Severity: TypeAlias = Literal["error", "warning"]

MODEL = "model"
"""The origin of whatever the service model itself states; a fact's origin is the fact's id."""

BOTOCORE = "botocore"
"""The origin of what botocore refuses on its own, whatever the model states."""


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
class Union(Constraint):
    """Exactly one member of the structure is given, as a fact states; see `Structure.union`."""


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
class UriLabel(Trait):
    """The value becomes a part of the path: an empty one would lead to another address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyNotSent(Trait):
    """Nothing is sent of an empty value, so that the service finds the member missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpError(Trait):
    """The HTTP status of an error."""

    status: int


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


def sent(traits: Traits) -> Traits:
    """The traits of a member with what sending it adds: a label is never empty."""
    length = traits.get(Length)
    if traits.any_of(HostLabel, UriLabel) and (length is None or not length.min):
        return traits.adding(replace(length or Length(), min=1))
    return traits


def is_never_empty(traits: Traits) -> bool:
    """Whether an empty value of a member is as good as none, and one is required."""
    return EmptyNotSent in traits and Required in traits


NO_TRAITS = Traits()
