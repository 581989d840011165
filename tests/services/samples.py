"""Valid requests and results, built from a raw service model and nothing else.

A minimal value has what is required. A full one has every member of every structure that it
reaches, each structure shape once: where it occurs again the value is minimal, so that recursion
ends and size stays in proportion to the model. Unions take their variants in turn.
"""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from .strings import NoString, samples

TIME = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
_DOCUMENT = {"name": "value", "list": [1, 2.5, True, None, {"deep": "é"}]}
_JSON = {"list": [1, "é"], "nested": {"yes": True}}


class Stream:
    """The body or the events of a response, as botocore hands them over: never read here."""

    def read(self, amt: int | None = None) -> bytes:
        raise AssertionError("a stream must not be read")

    def __iter__(self) -> Any:
        raise AssertionError("a stream must not be read")


class Samples:
    """Builds values of one service's shapes.

    Attributes:
        skipped: The optional members that were left out because no valid string was found.
    """

    def __init__(self, model: Mapping[str, Any]) -> None:
        self._shapes: Mapping[str, Any] = model["shapes"]
        self._protocol = model["metadata"].get("protocol")
        self._cost = _costs(self._shapes)
        self._turns = Counter[str]()
        self._seen: set[str] = set()
        self._is_output = False
        self.skipped = Counter[str]()

    def minimal(self, shape: str | None, *, is_output: bool = False) -> dict[str, Any]:
        """The smallest valid structure.

        Raises:
            NoString: A required string has no sample.
        """
        self._is_output = is_output
        return {} if shape is None else self._structure(shape, full=False)

    def full(self, shape: str | None, *, is_output: bool = False) -> dict[str, Any]:
        """A valid structure with everything that it can have.

        Raises:
            NoString: A required string has no sample.
        """
        self._is_output = is_output
        self._seen = set()
        return {} if shape is None else self._structure(shape, full=True)

    def _structure(self, name: str, *, full: bool) -> dict[str, Any]:
        shape = self._shapes[name]
        full = full and name not in self._seen
        if full:
            self._seen.add(name)
        members: Mapping[str, Any] = shape["members"]
        if shape.get("union"):
            return self._union(name, members, full=full)
        required = shape.get("required", ())
        value: dict[str, Any] = {}
        for member, reference in members.items():
            if member not in required and (not full or self._cost[reference["shape"]] is None):
                continue
            try:
                value[member] = self._member(reference, full=full)
                if member in required and self._drops(reference) and value[member] in ([], {}):
                    value[member] = self._not_empty(reference)
            except NoString:
                if member in required:
                    raise
                self.skipped[f"{name}${member}"] += 1
        return value

    def _drops(self, reference: Mapping[str, Any]) -> bool:
        """Whether botocore may send nothing of an empty value of a member."""
        in_xml_or_query = self._protocol in {"ec2", "query", "rest-xml"}
        return not self._is_output and (in_xml_or_query or "location" in reference)

    def _not_empty(self, reference: Mapping[str, Any]) -> Any:
        """A small value of a required list, map or structure: an empty one may not be sent."""
        shape = self._shapes[reference["shape"]]
        if shape["type"] != "structure":
            if shape.get("max") == 0 or shape.get("eventstream"):
                return self._member(reference, full=False)
            return self._value(reference["shape"], {**shape, **reference, "min": 1}, full=False)
        for member, inside in shape["members"].items():
            if self._cost[inside["shape"]] is not None and not shape.get("document"):
                return {member: self._member(inside, full=False)}
        return {}

    def _union(self, name: str, members: Mapping[str, Any], *, full: bool) -> dict[str, Any]:
        finite = {
            member: cost
            for member, reference in members.items()
            if (cost := self._cost[reference["shape"]]) is not None
        }
        if full:
            chosen = list(finite)[self._turns[name] % len(finite)]
            self._turns[name] += 1
        else:
            chosen = min(finite, key=lambda member: finite[member])
        return {chosen: self._member(members[chosen], full=full)}

    def _member(self, reference: Mapping[str, Any], *, full: bool) -> Any:
        shape = self._shapes[reference["shape"]]
        traits = {**shape, **reference}
        if shape.get("eventstream"):
            return Stream() if self._is_output else {}
        if traits.get("jsonvalue"):
            return _JSON if traits.get("location") == "header" else json.dumps(_JSON)
        if traits.get("streaming"):
            if self._is_output:
                return Stream()
            return io.BytesIO(b"stream") if full else b"stream"
        return self._value(reference["shape"], traits, full=full)

    def _value(self, name: str, traits: Mapping[str, Any], *, full: bool, turn: int = 0) -> Any:
        shape = self._shapes[name]
        low, high = traits.get("min"), traits.get("max")
        match shape["type"]:
            case "structure" if shape.get("document"):
                return _DOCUMENT
            case "structure":
                return self._structure(name, full=full)
            case "list":
                return self._list(shape, low or 0, high, full=full)
            case "map":
                return self._map(self._of_headers(shape, traits), low or 0, high, full=full)
            case "string" | "character":
                return self._string(traits, turn)
            case "blob":
                length = max(low or 0, 1 if high != 0 else 0)
                return bytes(index % 256 for index in range(length))
            case "boolean":
                return full
            case "timestamp":
                return TIME
            case "integer" | "long":
                return _integer(low, high, full=full)
            case _:
                return _number(low, high, full=full)

    def _list(self, shape: Mapping[str, Any], low: int, high: int | None, *, full: bool) -> Any:
        target = shape["member"]["shape"]
        if not full and low == 0:
            return []
        if high == 0 or self._cost[target] is None:
            return []
        traits = self._shapes[target]
        items = [
            self._value(target, traits, full=full, turn=turn)
            for turn in range(_how_many(low, high, full=full))
        ]
        if full and self._is_output and shape.get("sparse") and (high is None or len(items) < high):
            items.append(None)
        return items

    def _of_headers(self, shape: Mapping[str, Any], traits: Mapping[str, Any]) -> Mapping[str, Any]:
        """A map, whose keys and values are headers if the member that holds it says so.

        botocore takes ASCII in the metadata of S3, and Python's HTTP client in names of headers.
        """
        if traits.get("location") != "headers" or self._is_output:
            return shape
        return {
            **shape,
            **{kind: {**shape[kind], "location": "headers"} for kind in ("key", "value")},
        }

    def _map(self, shape: Mapping[str, Any], low: int, high: int | None, *, full: bool) -> Any:
        key, target = shape["key"]["shape"], shape["value"]["shape"]
        if (not full and low == 0) or high == 0 or self._cost[target] is None:
            return {}
        value: dict[str, Any] = {}
        for turn in range(_how_many(low, high, full=full)):
            name = self._string({**self._shapes[key], **shape["key"]}, turn)
            traits = {**self._shapes[target], **shape["value"]}
            value[name] = self._value(target, traits, full=full, turn=turn)
        if len(value) < low:
            raise NoString(f"{low} different keys of {key}")
        if full and self._is_output and shape.get("sparse"):
            value[next(iter(value))] = None
        return value

    def _string(self, traits: Mapping[str, Any], turn: int) -> str:
        low, high, pattern = traits.get("min", 0), traits.get("max"), traits.get("pattern")
        if traits.get("enum"):
            values: list[str] = traits["enum"]
            return values[turn % len(values)]
        label = bool(traits.get("hostLabel")) or traits.get("location") in {"headers", "uri"}
        found = samples(pattern, low or 0, high, 2 if turn < 2 else turn + 1, label)
        return found[turn % len(found)]


def _how_many(low: int, high: int | None, *, full: bool) -> int:
    wanted = max(low, 2 if full else 0)
    return wanted if high is None else min(wanted, high)


def _integer(low: float | None, high: float | None, *, full: bool) -> int:
    if full and high is not None:
        return int(high)
    if low is not None:
        return int(low)
    return min(1, int(high)) if high is not None else 1


def _number(low: float | None, high: float | None, *, full: bool) -> float:
    if full and high is not None:
        return float(high)
    if low is not None:
        return float(low)
    return 0.5 if high is None else min(0.5, float(high))


def _costs(shapes: Mapping[str, Any]) -> dict[str, int | None]:
    """How many structures the smallest value of each shape nests; None where it has no end."""
    cost: dict[str, int | None] = dict.fromkeys(shapes)
    changed = True
    while changed:
        changed = False
        for name, shape in shapes.items():
            new = _cost(shape, cost)
            old = cost[name]
            if new is not None and (old is None or new < old):
                cost[name] = new
                changed = True
    return cost


def _cost(shape: Mapping[str, Any], cost: Mapping[str, int | None]) -> int | None:
    match shape["type"]:
        case "structure" if shape.get("union") and shape["members"]:
            found = [cost[each["shape"]] for each in shape["members"].values()]
            finite = [each for each in found if each is not None]
            return min(finite) + 1 if finite else None
        case "structure":
            members = shape["members"]
            needed = [cost[members[name]["shape"]] for name in shape.get("required", ())]
            known = [each for each in needed if each is not None]
            return 1 + sum(known) if len(known) == len(needed) else None
        case "list" if shape.get("min"):
            return cost[shape["member"]["shape"]]
        case "map" if shape.get("min"):
            return cost[shape["value"]["shape"]]
        case _:
            return 0
