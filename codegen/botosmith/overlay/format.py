"""The overlay file format: facts that a service model lacks, each with its proof.

Traits have Smithy's names, rules a closed vocabulary; see `docs/overlays.md`.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import ConfigDict, Field, StringConstraints, model_validator

from ..untyped import is_object
from .rule_format import PATTERNS as RULE_PATTERNS
from .rule_format import Number, PathText, RuleBody, Scalar, Strict

Severity: TypeAlias = Literal["error", "warning"]
Status: TypeAlias = Literal["active", "proposed", "disputed", "rejected"]

_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
FactId: TypeAlias = Annotated[str, StringConstraints(pattern=_ID)]
Address: TypeAlias = Annotated[str, StringConstraints(min_length=1)]
PATTERNS = {**RULE_PATTERNS, _ID: "small letters and digits, joined by hyphens"}
"""What the texts of a file are that must match a regular expression, by the expression."""

EvidenceKind: TypeAlias = Literal["documentation", "recorded", "schema", "code", "example"]
"""What sort of thing states a fact; the number of kinds makes its level."""


class Source(Strict):
    """Where evidence can be found. The source `model` needs no entry: it is the model itself.

    A source without a `kind` counts for nothing beside others.
    """

    kind: EvidenceKind | None = None
    url: str = ""
    note: str = ""
    sha256: str | None = None
    retrieved: date | None = None


class Evidence(Strict):
    """A few of the words that a fact rests on. `at` says where, in the model's documentation."""

    source: str
    quote: str
    at: str | None = None


class Limits(Strict):
    """Inclusive limits."""

    min: Number | None = None
    max: Number | None = None

    @model_validator(mode="after")
    def _some_limit(self) -> Limits:
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("min is greater than max")
        return self


class DeprecatedValue(Strict):
    """Why a member should not be used, and the members to use instead, as paths."""

    message: str = ""
    since: str = ""
    replaced_by: tuple[PathText, ...] = Field(default=(), alias="replacedBy")


class DefaultValue(Strict):
    """What the service assumes; `says` where one value does not tell it."""

    value: Scalar | None = None
    says: str = ""


class TraitChange(Strict):
    """A trait to `add`, `tighten`, `loosen` or `remove`; all but `add` state what it `was`."""

    add: Any = None
    tighten: Any = None
    loosen: Any = None
    remove: Literal[True] | None = None
    was: Any = None

    @property
    def action(self) -> Literal["add", "tighten", "loosen", "remove"]:
        """What to do."""
        for action in _ACTIONS:
            if getattr(self, action) is not None:
                return action
        raise AssertionError

    @property
    def value(self) -> Any:
        """The new value; True for `remove`."""
        return getattr(self, self.action)

    @model_validator(mode="after")
    def _one_action(self) -> TraitChange:
        given = [action for action in _ACTIONS if getattr(self, action) is not None]
        if len(given) != 1:
            raise ValueError("give exactly one of add, tighten, loosen, remove")
        if (self.was is None) != (given == ["add"]):
            raise ValueError("`was` belongs to tighten, loosen and remove, which need it")
        return self


_ACTIONS: tuple[Literal["add", "tighten", "loosen", "remove"], ...] = (
    "add",
    "tighten",
    "loosen",
    "remove",
)


class LimitsChange(TraitChange):
    """A change of a length or a range."""

    add: Limits | None = None
    tighten: Limits | None = None
    loosen: Limits | None = None
    was: Limits | None = None


class TextChange(TraitChange):
    """A change of a pattern."""

    add: str | None = None
    tighten: str | None = None
    loosen: str | None = None
    was: str | None = None


class ValuesChange(TraitChange):
    """A change of an enum."""

    add: tuple[str, ...] | None = None
    tighten: tuple[str, ...] | None = None
    loosen: tuple[str, ...] | None = None
    was: tuple[str, ...] | None = None


class FlagChange(TraitChange):
    """A change of a trait that is there or not."""

    add: Literal[True] | None = None
    tighten: None = None
    loosen: None = None
    was: Literal[True] | None = None


class DeprecatedChange(TraitChange):
    """A change of a deprecation."""

    add: DeprecatedValue | None = None
    tighten: None = None
    loosen: None = None
    was: Any = None


class DefaultChange(TraitChange):
    """A default that the documentation states."""

    add: DefaultValue | None = None
    tighten: None = None
    loosen: None = None
    was: Any = None


class StatusChange(TraitChange):
    """An error's HTTP status."""

    add: Annotated[int, Field(ge=100, le=599)] | None = None
    tighten: int | None = None
    loosen: int | None = None
    was: int | None = None


TRAITS = (
    "length",
    "range",
    "pattern",
    "enum",
    "required",
    "uniqueItems",
    "union",
    "default",
    "deprecated",
    "sensitive",
    "httpError",
)


def _one_or_many(schema: dict[str, Any]) -> None:
    """Tell editors what the reader does: one piece of evidence, or one address, needs no list."""
    for name in ("evidence", "at"):
        several = schema["properties"][name]
        title = several.pop("title")
        schema["properties"][name] = {"title": title, "anyOf": [several["items"], several]}


class FactEntry(Strict):
    """One fact: where it holds, what it says, and why we believe it."""

    model_config = ConfigDict(json_schema_extra=_one_or_many)

    id: FactId
    places: tuple[Address, ...] = Field(alias="at", min_length=1)
    except_: tuple[Address, ...] = Field(default=(), alias="except")
    rule: RuleBody | None = None
    length: LimitsChange | None = None
    range: LimitsChange | None = None
    pattern: TextChange | None = None
    enum: ValuesChange | None = None
    required: FlagChange | None = None
    unique_items: FlagChange | None = Field(default=None, alias="uniqueItems")
    union: FlagChange | None = None
    default: DefaultChange | None = None
    deprecated: DeprecatedChange | None = None
    sensitive: FlagChange | None = None
    http_error: StatusChange | None = Field(default=None, alias="httpError")
    severity: Severity | None = None
    status: Status = "active"
    says: str
    evidence: tuple[Evidence, ...]
    recorded: str = ""
    accepts: tuple[Any, ...] = ()
    rejects: tuple[Any, ...] = ()
    note: str = ""

    @model_validator(mode="before")
    @classmethod
    def _one_or_many(cls, data: Any) -> Any:
        if is_object(data):
            data = dict(data)
            if is_object(data.get("evidence")):
                data["evidence"] = (data["evidence"],)
            if isinstance(data.get("at"), str):
                data["at"] = (data["at"],)
        return data

    @model_validator(mode="after")
    def _one_subject(self) -> FactEntry:
        traits = [name for name, _ in self.traits()]
        if len(traits) + (self.rule is not None) != 1:
            raise ValueError(f"give exactly one of rule, {', '.join(TRAITS)}")
        if self.rule is not None and not (self.accepts and self.rejects):
            raise ValueError("a rule needs examples: accepts and rejects")
        if self.rule is not None and self.severity is None:
            raise ValueError("a rule needs a severity")
        return self

    @property
    def at(self) -> str:
        """Where it holds, in words; one address, or several with commas."""
        return ", ".join(self.places)

    def traits(self) -> list[tuple[str, TraitChange]]:
        """The traits that the fact changes, by Smithy's names; at most one."""
        found = [(name, getattr(self, _ATTRIBUTES.get(name, name))) for name in TRAITS]
        return [(name, change) for name, change in found if change is not None]


_ATTRIBUTES = {"uniqueItems": "unique_items", "httpError": "http_error"}


class OverlayFile(Strict):
    """One file: the facts of one service, and the sources that they cite."""

    service: str
    sources: dict[str, Source] = Field(default_factory=dict)
    facts: tuple[FactEntry, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> OverlayFile:
        seen: set[str] = set()
        for fact in self.facts:
            if fact.id in seen:
                raise ValueError(f"there are two facts with the id {fact.id}")
            seen.add(fact.id)
            for evidence in fact.evidence:
                if evidence.source != "model" and evidence.source not in self.sources:
                    raise ValueError(f"fact {fact.id}: there is no source {evidence.source!r}")
        return self
