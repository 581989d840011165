"""What botocore does with the params of a call between its validator and the wire.

A service model does not say it, and a caller meets it: what is empty may not be sent at all, a part
of a path or of a host name must not be empty, and a few handlers refuse on their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from ..model import (
    BOTOCORE,
    EmptyNotSent,
    HostLabel,
    ListShape,
    MapShape,
    Member,
    Pattern,
    Service,
    Shape,
    Simple,
    Structure,
    Trait,
    UriLabel,
)

_PROTOCOLS = ("smithy-rpc-v2-cbor", "json", "rest-json", "rest-xml", "query", "ec2")
"""The protocols that botocore speaks, the one first that it chooses where a service has several."""

_ARN = "arn:(aws).*:"
BUCKET_NAME = "|".join(
    (
        r"[a-zA-Z0-9.\-_]{1,255}",
        rf"{_ARN}(s3|s3-object-lambda):[a-z\-0-9]*:[0-9]{{12}}:accesspoint[/:][a-zA-Z0-9\-.]{{1,63}}",
        rf"{_ARN}s3-outposts:[a-z\-0-9]+:[0-9]{{12}}:outpost[/:][a-zA-Z0-9\-]{{1,63}}"
        r"[/:]accesspoint[/:][a-zA-Z0-9\-]{1,63}",
    )
)
"""What botocore takes for a bucket: a name, or the ARN of an access point (`VALID_S3_ARN`)."""

HOST_LABEL = r"[A-Za-z0-9.\-]+"
"""What botocore puts into a host name (`HOST_PREFIX_RE`)."""

HEADER_NAME = r"[\p{ASCII}&&[^:\r\n]]*"
"""What Python's HTTP client takes in the name of a header."""

_HEADER_TEXTS = {
    "Header": r"(?:[^\r\n]|\r\n?[ \t]|\n[ \t])*",
    "Ascii": r"(?:[\p{ASCII}&&[^\r\n]]|\r\n?[ \t]|\n[ \t])*",
}
"""What it takes for the value of a header, which white space continues on another line; and where
botocore itself takes ASCII alone (`validate_ascii_metadata`)."""

_ASCII_METADATA = ("CopyObject", "CreateMultipartUpload", "PutObject")
"""The operations of S3 in which it does."""

_Change = Callable[[Member], Iterable[Trait]]


def protocol(metadata: Mapping[str, Any]) -> str:
    """The protocol that botocore speaks with a service."""
    offered = metadata.get("protocols")
    found = (each for each in _PROTOCOLS if isinstance(offered, list) and each in offered)
    return next(found, str(metadata.get("protocol", "")))


def with_serialization(service: Service, model: Mapping[str, Any]) -> Service:
    """A service with what botocore makes of params, as traits of the members of its inputs."""
    spoken = protocol(model["metadata"])
    inputs = {str(each.input) for each in service.operations.values() if each.input is not None}
    of_inputs = _OfInputs(service, model["shapes"], spoken)
    shapes = dict(service.shapes)
    for name in service.closure(inputs):
        shape = shapes[name]
        if isinstance(shape, Structure):
            shapes[name] = _changed(shape, partial(of_inputs.inside, name))
    for name in inputs:
        shape = shapes[name]
        if isinstance(shape, Structure):
            shapes[name] = _changed(shape, partial(of_inputs.top, name))
    return replace(service, shapes=shapes)


def as_botocore_checks(service: Service) -> Service:
    """A service with the patterns that botocore, or the HTTP client below it, asks of strings."""
    inputs = {str(each.input) for each in service.operations.values() if each.input is not None}
    shapes = dict(service.shapes)
    for name in inputs:
        shape = shapes[name]
        if isinstance(shape, Structure):
            shapes[name] = _changed(shape, partial(_pattern, service))
    return _with_metadata(replace(service, shapes=shapes))


def _with_metadata(service: Service) -> Service:
    """S3 with what the metadata of requests may be, which become headers."""
    if service.name != "s3":
        return service
    shapes = dict(service.shapes)
    for operation in service.operations.values():
        taken = None if operation.input is None else service.structure(operation.input)
        member = None if taken is None else taken.members.get("Metadata")
        metadata = None if member is None else shapes[member.target]
        if taken is None or member is None or not isinstance(metadata, MapShape):
            continue
        kind = "Ascii" if operation.name in _ASCII_METADATA else "Header"
        key = _of_headers(shapes[metadata.key], kind, HEADER_NAME)
        value = _of_headers(shapes[metadata.value], kind, _HEADER_TEXTS[kind])
        sent = replace(metadata, name=f"{kind}{metadata.name}", key=key.name, value=value.name)
        shapes |= {each.name: each for each in (key, value, sent)}
        changed = {**taken.members, member.name: replace(member, target=sent.name)}
        shapes[taken.name] = replace(taken, members=changed)
    return replace(service, shapes=shapes)


def _of_headers(shape: Shape, kind: str, regex: str) -> Shape:
    """A shape of its own, so that answers, which hold the same, are not described by it."""
    pattern = Pattern(regex=regex, origin=BOTOCORE)
    return replace(shape, name=f"{kind}{shape.name}", traits=shape.traits.adding(pattern))


def _pattern(service: Service, member: Member) -> Iterable[Trait]:
    traits = service.effective(member)
    if Pattern in traits or not _is_string(service.shapes[member.target]):
        return
    if HostLabel in traits:
        yield Pattern(regex=HOST_LABEL, origin=BOTOCORE)
    elif service.name == "s3" and member.name == "Bucket":
        yield Pattern(regex=BUCKET_NAME, origin=BOTOCORE)


def _changed(structure: Structure, change: _Change) -> Structure:
    members = dict(structure.members)
    for name, member in members.items():
        for trait in change(member):
            members[name] = replace(members[name], traits=members[name].traits.adding(trait))
    return structure if members == structure.members else replace(structure, members=members)


class _OfInputs:
    """What holds of the members of inputs, and of the structures in them."""

    def __init__(self, service: Service, shapes: Mapping[str, Any], spoken: str) -> None:
        self._service = service
        self._shapes = shapes
        self._spoken = spoken

    def inside(self, structure: str, member: Member) -> Iterable[Trait]:
        """The traits of a member of any structure."""
        target = self._service.shapes[member.target]
        match self._spoken:
            case "ec2":
                unsent = isinstance(target, ListShape | MapShape | Structure)
            case "query":
                # An empty list is sent, as an empty string.
                unsent = isinstance(target, MapShape | Structure)
            case "rest-xml":
                flattened = self._of(structure, member, "flattened")
                unsent = bool(flattened) and isinstance(target, ListShape | MapShape)
            case _:
                unsent = False
        if unsent and not _is_special(target):
            yield EmptyNotSent()

    def top(self, structure: str, member: Member) -> Iterable[Trait]:
        """The traits of a member of an input."""
        target = self._service.shapes[member.target]
        if self._spoken.startswith("rest"):
            location = self._of(structure, member, "location")
            if location == "uri" and _is_string(target):
                yield UriLabel()
            elif location is not None and isinstance(target, ListShape | MapShape):
                yield EmptyNotSent()

    def _of(self, structure: str, member: Member, key: str) -> Any:
        """What the model says of how a member is sent, where its shape does not."""
        reference = self._shapes[structure]["members"][member.name]
        return reference.get(key, self._shapes[member.target].get(key))


def _is_special(shape: Shape) -> bool:
    return isinstance(shape, Structure) and (shape.event_stream or shape.error is not None)


def _is_string(shape: Shape) -> bool:
    return isinstance(shape, Simple) and shape.type == "string"
