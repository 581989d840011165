"""What is wrong with a request, read from the raw service model: slow, obvious, on its own.

It shares no code with the generator and none with the generated packages. Where a constraint is
about something that the generator declares it does not enforce, the finding is marked so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from botocore.handlers import VALID_BUCKET, VALID_S3_ARN
from botocore.model import ServiceModel
from botocore.serialize import HOST_PREFIX_RE
from botocore.utils import parse_to_aware_datetime

from .java import matches

_FILLED = {"glacier": "accountId", "s3control": "AccountId"}
"""Members of inputs that botocore fills: `-`, or from the ARN of a bucket or access point."""

_KEYS = {"SSECustomerKey", "CopySourceSSECustomerKey"}
"""Strings of S3 that botocore also takes as bytes, since it writes them in base64."""

_NUMBERS = {"integer", "long", "float", "double"}


@dataclass(frozen=True)
class Finding:
    """One broken constraint. `shape` and `value` tell of which shape, and the refused value."""

    path: str
    constraint: str
    shape: str = ""
    value: Any = None
    doubtful: bool = False


class Reference:
    """Interprets one service's raw model."""

    def __init__(self, service: str, model: Mapping[str, Any]) -> None:
        self._service = service
        self._shapes = model["shapes"]
        self._operations = model["operations"]
        self._protocol = ServiceModel(model, service).resolved_protocol

    def violations(self, operation: str, params: Any) -> list[Finding]:
        """Everything wrong with the params of one operation, in wire order."""
        reference = self._operations[operation].get("input")
        if not isinstance(params, dict):
            return [Finding("", "type")]
        if reference is None:
            return [Finding(str(name), "unknown") for name in params]
        return list(self._structure(reference["shape"], params, "", is_input=True))

    def _structure(
        self, name: str, value: Any, at: str, *, is_input: bool = False
    ) -> Iterator[Finding]:
        if not isinstance(value, dict):
            yield Finding(at, "type", name)
            return
        shape = self._shapes[name]
        for member, reference in shape["members"].items():
            here = f"{at}.{member}" if at else member
            given = value.get(member)
            if given is None:
                filled = is_input and (
                    reference.get("idempotencyToken") or self._fills(member, shape["members"])
                )
                if member in shape.get("required", ()) and not filled and member not in value:
                    yield Finding(here, "required")
                continue
            if self._service == "s3" and member in _KEYS and isinstance(given, (bytes, bytearray)):
                continue
            kind = self._shapes[reference["shape"]]["type"]
            is_lost = member in shape.get("required", ()) and self._is_lost(
                reference, given, is_input
            )
            if is_lost and kind == "structure":
                yield Finding(here, "required")
            yield from self._member(reference, given, here)
            if kind == "string" and is_input and isinstance(given, str):
                yield from self._part_of_address(reference, given, here)
            if kind == "map" and is_input and isinstance(given, dict):
                yield from self._metadata(member, shape["members"], given, here)
            if is_lost and kind != "structure":
                yield Finding(here, "required")
        if shape.get("union") and len(value) != 1:
            yield Finding(at, "union")
        for key in value:
            here = f"{at}.{key}" if at else f"{key}"
            if key not in shape["members"]:
                yield Finding(here, "unknown")
            elif value[key] is None and not self._takes_null(shape["members"][key]):
                yield Finding(here, "type")

    def _takes_null(self, reference: Mapping[str, Any]) -> bool:
        """Whether null is a value: of a document, or of what a header carries as JSON."""
        in_header = reference.get("jsonvalue") and reference.get("location") == "header"
        return bool(in_header or self._shapes[reference["shape"]].get("document"))

    def _part_of_address(
        self, reference: Mapping[str, Any], value: str, at: str
    ) -> Iterator[Finding]:
        """What botocore, or HTTP, asks of a part of a path or of a host name."""
        shape = self._shapes[reference["shape"]]
        is_bucket = self._service == "s3" and at == "Bucket"
        if not value:
            return  # Too short, which the patterns imply.
        if is_bucket and not (VALID_BUCKET.fullmatch(value) or VALID_S3_ARN.fullmatch(value)):
            yield Finding(at, "pattern", reference["shape"], value)
        is_free = reference.get("hostLabel") and not _own(reference, shape).get("pattern")
        if is_free and not HOST_PREFIX_RE.fullmatch(value):
            yield Finding(at, "pattern", reference["shape"], value)

    def _metadata(
        self, member: str, members: Mapping[str, Any], value: dict[Any, Any], at: str
    ) -> Iterator[Finding]:
        """What botocore and its HTTP client ask of the metadata of an object of S3."""
        if self._service != "s3" or member != "Metadata":
            return
        shape = self._shapes[members[member]["shape"]]
        is_free = "RequestRoute" in members  # WriteGetObjectResponse: botocore asks nothing there
        for key, item in value.items():
            here = f"{at}[{key!r}]"
            if isinstance(key, str) and (not key.isascii() or re.search("[:\r\n]", key)):
                yield Finding(f"{here}[key]", "pattern", shape["key"]["shape"], key)
            if isinstance(item, str):
                # As `http.client` has it: white space continues a value on another line.
                breaks = re.search("\n(?![ \t])|\r(?![ \t\n])", item)
                if breaks or not (is_free or item.isascii()):
                    yield Finding(here, "pattern", shape["value"]["shape"], item)

    def _is_lost(self, reference: Mapping[str, Any], value: Any, is_input: bool) -> bool:
        """Whether nothing is sent of an empty list, map or structure: nulls make it not empty."""
        shape = self._shapes[reference["shape"]]
        kind = shape["type"]
        if not isinstance(value, (list, tuple) if kind == "list" else dict):
            return False
        if value or shape.get("eventstream"):
            return False
        match self._protocol:
            case "ec2":
                return kind in {"list", "structure"}
            case "query":
                return kind in {"map", "structure"}
            case "rest-xml" if reference.get("flattened", shape.get("flattened")):
                return kind in {"list", "map"}
            case "rest-xml" | "rest-json":
                return is_input and kind in {"list", "map"} and "location" in reference
            case _:
                return False

    def _fills(self, member: str, members: Mapping[str, Any]) -> bool:
        """Whether botocore gives an input's member a value where it is absent."""
        by_arn = self._service != "s3control" or "Bucket" in members or "Name" in members
        return member == _FILLED.get(self._service) and by_arn

    def _member(self, reference: Mapping[str, Any], value: Any, at: str) -> Iterator[Finding]:
        name = reference["shape"]
        shape = self._shapes[name]
        if reference.get("deprecated") or shape.get("deprecated"):
            yield Finding(at, "deprecated")
        if reference.get("jsonvalue") and reference.get("location") == "header":
            try:
                json.dumps(value)
            except (TypeError, ValueError):
                yield Finding(at, "type")
            return
        if shape.get("eventstream"):
            return
        yield from self._value(name, value, at, _own(reference, shape))

    def _value(
        self, name: str, value: Any, at: str, traits: Mapping[str, Any]
    ) -> Iterator[Finding]:
        shape = self._shapes[name]
        kind = "document" if shape.get("document") else shape["type"]
        if kind == "structure":
            yield from self._structure(name, value, at)
            return
        if not _is_a(kind, value):
            yield Finding(at, "type", name)
            return
        yield from _broken(kind, name, value, at, traits)
        if kind == "list":
            target = shape["member"]["shape"]
            for index, item in enumerate(value):
                yield from self._item(shape, target, item, f"{at}[{index}]")
        elif kind == "map":
            keys = shape["key"]["shape"]
            for key, item in value.items():
                here = f"{at}[{key!r}]"
                yield from self._value(keys, key, f"{here}[key]", self._shapes[keys])
                yield from self._item(shape, shape["value"]["shape"], item, here)

    def _item(
        self, holder: Mapping[str, Any], target: str, item: Any, at: str
    ) -> Iterator[Finding]:
        if item is None and holder.get("sparse"):
            return
        yield from self._value(target, item, at, self._shapes[target])


def _own(reference: Mapping[str, Any], shape: Mapping[str, Any]) -> dict[str, Any]:
    """The constraints of a member: each kind that it states itself replaces its shape's."""
    traits = dict(shape)
    if "min" in reference or "max" in reference:
        traits.pop("min", None)
        traits.pop("max", None)
    traits |= {key: reference[key] for key in reference if key not in {"shape", "type"}}
    is_label = reference.get("hostLabel") or reference.get("location") == "uri"
    if is_label and shape["type"] == "string" and not traits.get("min"):
        traits["min"] = 1
    return traits


def _is_a(kind: str, value: Any) -> bool:
    match kind:
        case "string" | "character":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer" | "long":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float" | "double":
            return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
        case "blob":
            return isinstance(value, (str, bytes, bytearray)) or hasattr(value, "read")
        case "timestamp":
            return _is_time(value)
        case "list":
            return isinstance(value, (list, tuple))
        case "map":
            return isinstance(value, dict)
        case "document":
            return _is_json(value)
        case _:
            raise AssertionError(kind)


def _is_json(value: Any) -> bool:
    if isinstance(value, dict):
        return all(_is_json(item) for item in value.values())
    if isinstance(value, list):
        return all(_is_json(item) for item in value)
    return value is None or isinstance(value, (str, int, float))


def _is_time(value: Any) -> bool:
    """Whatever botocore itself makes a time of, but for a bool."""
    if isinstance(value, bool):
        return False
    try:
        parse_to_aware_datetime(value)
    except Exception:
        return False
    return True


def _broken(
    kind: str, shape: str, value: Any, at: str, traits: Mapping[str, Any]
) -> Iterator[Finding]:
    measure: Any = None
    if kind == "string" or kind in {"list", "map"}:
        measure = len(value)
    elif kind == "blob" and not hasattr(value, "read"):
        measure = len(value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value)
    elif kind in _NUMBERS:
        measure = value
    low, high = traits.get("min"), traits.get("max")
    wrong = measure is not None and _outside(measure, low, high)
    if wrong:
        yield Finding(at, "range" if kind in _NUMBERS else "length", shape, value)
    pattern = traits.get("pattern")
    # A pattern that admits no length but the right ones adds nothing to a wrong length.
    if kind == "string" and pattern is not None and not (wrong and _repeats(pattern, low, high)):
        matched = matches(pattern, value)
        if matched is not True:
            yield Finding(at, "pattern", shape, value, doubtful=matched is None)
    if "enum" in traits and kind == "string" and value not in traits["enum"]:
        yield Finding(at, "enum", shape, value)


def _outside(measure: Any, low: Any, high: Any) -> bool:
    if low is None and high is None:
        return False
    if measure != measure:  # NaN is within no limits
        return True
    return (low is not None and measure < low) or (high is not None and measure > high)


def _repeats(pattern: str, low: int | None, high: int | None) -> bool:
    """Whether the pattern admits no string of a length outside the limits.

    Asked of Python's own parser, which knows the widths that a pattern can have once every
    class that it cannot read is a letter, which is as wide.
    """
    parser: Any = re._parser  # type: ignore[attr-defined]
    readable = re.sub(r"\\[pP]\{\w+\}|\\u[0-9A-Fa-f]{4}", "a", pattern)
    try:
        fewest, most = parser.parse(readable).getwidth()
    except re.error:
        return False
    return (low is None or fewest >= low) and (high is None or most <= high)
