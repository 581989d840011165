"""Which TypedDicts the structures of a service need, as given and as read, and their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..model import ListShape, MapShape, Member, Service, Simple, Streaming, Structure
from ..naming import distinct
from .names import Names

GIVEN = {"blob": "BlobTypeDef", "timestamp": "TimestampTypeDef"}
"""The types of scalars of a request that differ from those of a response."""

_AS_SERIALIZED = {("dynamodb", "AttributeValue"), ("dynamodbstreams", "AttributeValue")}
"""Structures, by service, that boto3 has a serializer for: `boto3.dynamodb.types`.

botocore's stubs type what that gives and takes, by one TypedDict that leaves nested values open.
TypedDicts are alike only where they are the same, so this one is what is given and read here.
"""


@dataclass(frozen=True, slots=True)
class Side:
    """A structure as it is given, or as it is read; `response`: as what an operation returns."""

    shape: str
    read: bool
    response: bool = False
    awaited: bool = False


class Sides:
    """The sides of the structures of one service.

    Attributes:
        differing: The structures that are both given and read, and not the same.
        names: The names of all TypedDicts of the whole service, so that no selection renames one.
        taken: These names.
    """

    def __init__(self, service: Service, names: Names) -> None:
        self._service = service
        everything = service.operations.values()
        self._given = service.closure(str(each.input) for each in everything)
        self._responses = frozenset(str(each.output) for each in everything)
        self._held = service.closure(
            member.target
            for name in self._responses
            for member in service.structure(name).members.values()
        )
        self.differing = self._differ()
        self.names: Mapping[Side, str] = self._name_all(names)
        self.taken = frozenset(self.names.values())

    def of(self, name: str, *, read: bool) -> Side:
        """A structure inside a request or a response: one for both where they do not differ."""
        if name not in self.differing:
            read = name not in self._given
        return Side(name, read=read)

    def is_as_serialized(self, name: str) -> bool:
        """Whether boto3 itself has a serializer for a structure."""
        return (self._service.name, name) in _AS_SERIALIZED

    def streams(self, member: Member) -> bool:
        """Whether a member is a stream, of bytes or of events."""
        return Streaming in self._service.effective(member) or self._service.is_event_stream(
            member.target
        )

    def held_by(self, name: str) -> Iterator[str]:
        """The targets of the members of a structure."""
        return (member.target for member in self._service.structure(name).members.values())

    def _name_all(self, names: Names) -> Mapping[Side, str]:
        wanted: dict[str, tuple[Side, str]] = {}
        for shape in self._service.shapes.values():
            if isinstance(shape, Structure):
                base = names.classes[shape.name].rstrip("_")
                for side, suffix in self._sides(shape.name):
                    wanted[f"{shape.name} {suffix}"] = (side, f"{base}{suffix}TypeDef")
        found = distinct(wanted, lambda claim: wanted[claim][1])
        return {side: found[claim] for claim, (side, _) in wanted.items()}

    def _sides(self, name: str) -> Iterator[tuple[Side, str]]:
        inside = name in self._given or name in self._held
        if inside:
            yield self.of(name, read=name not in self._given), ""
        if name in self.differing:
            yield self.of(name, read=True), "Output"
        if name in self._responses:
            suffix = "Response" if inside else ""
            yield Side(name, read=True, response=True), suffix
            yield Side(name, read=True, response=True, awaited=True), f"{suffix}Async"

    def _differ(self) -> frozenset[str]:
        both = {
            name
            for name in self._given & self._held
            if isinstance(self._service.shapes[name], Structure) and not self.is_as_serialized(name)
        }
        found = {name for name in both if self._differs_itself(self._service.structure(name))}
        while more := {name for name in both - found if not found.isdisjoint(self.held_by(name))}:
            found |= more
        return frozenset(found)

    def _differs_itself(self, structure: Structure) -> bool:
        for member in structure.members.values():
            target = self._service.shapes[member.target]
            if isinstance(target, ListShape | MapShape) or self.streams(member):
                return True
            if isinstance(target, Simple) and target.type in GIVEN:
                return True
        return False
