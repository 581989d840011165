"""Requests for property tests, drawn from the raw model: right ones, wrong ones, and nonsense."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from hypothesis import strategies as st
from tests.flagship.model import CHILDREN, REQUEST, SHAPES, WINDOW_ID, Step, matches

# --------------------------------------------------------------------------------- right values

_KEY_CHARACTERS = st.characters(categories=("L", "N", "Z"), include_characters="_.:/=-@")
_NUMBER = st.from_regex(r"[1-9][0-9]{0,6}", fullmatch=True)
_PERCENT = st.integers(1, 100).map("{}%".format)

PATTERNED: Final[dict[str, st.SearchStrategy[str]]] = {
    "MaintenanceWindowId": st.from_regex(r"mw-[0-9a-f]{17}", fullmatch=True),
    "MaxConcurrency": _NUMBER | _PERCENT,
    "MaxErrors": _NUMBER | _PERCENT | st.sampled_from(["0", "0%"]),
    "MaintenanceWindowName": st.from_regex(r"[a-zA-Z0-9_\-.]{3,40}", fullmatch=True),
    "TargetKey": st.sampled_from(["InstanceIds", "WindowTargetIds", "tag:Größe"])
    | st.text(_KEY_CHARACTERS, min_size=1, max_size=20),
    "AlarmName": st.text(min_size=1, max_size=20).filter(
        lambda name: name.strip(" \t\n\r\f\v") != ""
    ),
    "DocumentVersion": st.sampled_from(["$LATEST", "$DEFAULT"]) | _NUMBER,
    "MaintenanceWindowTaskId": st.uuids().map(str),
}


def values(shape: str) -> st.SearchStrategy[Any]:
    """Any valid value of a shape, in sizes that keep the tests quick."""
    raw = SHAPES[shape]
    low = raw.get("min", 0)
    high = min(raw.get("max", 3), max(low, 3))
    match raw["type"]:
        case "structure":
            return structures(shape)
        case "list":
            items = values(raw["member"]["shape"])
            return st.lists(items, min_size=low, max_size=high)
        case "map":
            keys, items = values(raw["key"]["shape"]), values(raw["value"]["shape"])
            return st.dictionaries(keys, items, min_size=low, max_size=high)
        case "string" if "enum" in raw:
            return st.sampled_from(raw["enum"])
        case "string" if "pattern" in raw:
            return PATTERNED[shape]
        case "string":
            return st.text(min_size=low, max_size=min(raw.get("max", 20), low + 20))
        case "blob":
            text = st.binary(min_size=low, max_size=20)
            return text | text.map(bytearray)
        case "boolean":
            return st.booleans()
        case _:
            return st.integers(raw.get("min"), raw.get("max"))


def structures(shape: str) -> st.SearchStrategy[dict[str, Any]]:
    """Any valid structure: its required members, and some of the others."""
    raw = SHAPES[shape]
    required = raw.get("required", ())
    members = {name: values(member["shape"]) for name, member in raw["members"].items()}
    return st.fixed_dictionaries(
        {name: members[name] for name in required},
        optional={name: each for name, each in members.items() if name not in required},
    )


REQUESTS: Final = values(REQUEST)
"""Requests that keep every constraint of the model, whatever the facts say of them."""


@st.composite
def clean_requests(draw: st.DrawFn) -> dict[str, Any]:
    """Requests that keep the model and the facts: nothing at all is to be found in them."""
    request: dict[str, Any] = draw(REQUESTS)
    for name in ("TaskParameters", "LoggingInfo"):
        request.pop(name, None)
    task_type = request["TaskType"]
    parameters = request.get("TaskInvocationParameters", {})
    for name in set(parameters) - {CHILDREN[task_type]}:
        del parameters[name]
    command = parameters.get("RunCommand", {})
    if command.get("DocumentHashType") == "Sha1":
        command["DocumentHashType"] = "Sha256"  # the other one is deprecated
    if command.get("NotificationConfig"):
        command["ServiceRoleArn"] = "role"
    targets = request.get("Targets", [])
    if task_type == "RUN_COMMAND" and not targets:
        targets = request["Targets"] = [{}]
    for target in targets:
        target["Key"] = draw(st.sampled_from(["InstanceIds", "WindowTargetIds", "tag:a"]))
        target["Values"] = draw(st.lists(st.text(max_size=5), min_size=1, max_size=10))
    for name in ("MaxErrors", "MaxConcurrency"):
        request.pop(name, None)
        if targets:
            request[name] = draw(PATTERNED[name])
    return request


# --------------------------------------------------------------------------------- wrong values


@dataclass(frozen=True)
class Place:
    """A value that stands in a request: its wire path, its shape, and how to replace it."""

    path: str
    shape: str
    value: Any
    replace: Callable[[Any], None]
    step: Step


def places(request: dict[str, Any]) -> Iterator[Place]:
    """Every value below the request itself, map keys left out."""
    yield from _members(request, REQUEST, "")


def _members(value: dict[str, Any], shape: str, path: str) -> Iterator[Place]:
    for name, inner in value.items():
        target = SHAPES[shape]["members"][name]["shape"]
        here = f"{path}.{name}" if path else name
        yield Place(here, target, inner, _setter(value, name), Step("member", name))
        yield from _inside(inner, target, here)


def _inside(value: Any, shape: str, path: str) -> Iterator[Place]:
    raw = SHAPES[shape]
    match raw["type"]:
        case "structure":
            yield from _members(value, shape, path)
        case "list":
            target = raw["member"]["shape"]
            for index, item in enumerate(value):
                here = f"{path}[{index}]"
                yield Place(here, target, item, _setter(value, index), Step("item"))
                yield from _inside(item, target, here)
        case "map":
            target = raw["value"]["shape"]
            for key, item in value.items():
                here = f"{path}[{key!r}]"
                yield Place(here, target, item, _setter(value, key), Step("value"))
                yield from _inside(item, target, here)


def _setter(container: Any, key: Any) -> Callable[[Any], None]:
    def replace(value: Any) -> None:
        container[key] = value

    return replace


WRONG_TYPES: Final[dict[str, list[Any]]] = {
    "string": [1, True, 1.5, b"x", ["x"], {}],
    "integer": ["1", True, 1.0, [1]],
    "boolean": ["true", 0, 1],
    "blob": [1, ["x"], {}],
    "list": ["x", 1, {}],
    "map": ["x", 1, []],
    "structure": ["x", 1, []],
}


@dataclass(frozen=True)
class Mutation:
    """One thing wrong: the path and the constraint that must be found, and the new value."""

    path: str
    constraint: str
    value: Any


def mutations(place: Place) -> list[Mutation]:
    """Every way to spoil one value such that one constraint of the model is broken."""
    raw = SHAPES[place.shape]
    spoilt = [Mutation(place.path, "type", value) for value in WRONG_TYPES[raw["type"]]]
    if place.step.kind != "member":
        spoilt.append(Mutation(place.path, "type", None))
    match raw["type"]:
        case "integer":
            spoilt += _numbers(place, raw)
        case "structure":
            spoilt += _of_structure(place, raw)
        case "string" if "enum" in raw:
            spoilt.append(Mutation(place.path, "enum", "NO_SUCH_VALUE"))
        case _:
            spoilt += _lengths(place, raw)
    if "pattern" in raw:
        for text in ("mw-0c50858d01EXAMPLE", "a\tb", "1\n", "007", " ", "$Latest"):
            length = raw.get("min", 0) <= len(text) <= raw.get("max", 100)
            if length and not matches(place.shape, text):
                spoilt.append(Mutation(place.path, "pattern", text))
    return spoilt


def _numbers(place: Place, raw: dict[str, Any]) -> Iterator[Mutation]:
    if "min" in raw:
        yield Mutation(place.path, "range", raw["min"] - 1)
    if "max" in raw:
        yield Mutation(place.path, "range", raw["max"] + 1)


def _lengths(place: Place, raw: dict[str, Any]) -> Iterator[Mutation]:
    value = place.value
    if "max" in raw and "pattern" not in raw:
        match raw["type"]:
            case "list" if value:
                longer = [copy.deepcopy(value[0]) for _ in range(raw["max"] + 1)]
                yield Mutation(place.path, "length", longer)
            case "map" if value:
                inner = next(iter(value.values()))
                many = {f"k{n}": copy.deepcopy(inner) for n in range(raw["max"] + 1)}
                yield Mutation(place.path, "length", many)
            case "string":
                yield Mutation(place.path, "length", "x" * (raw["max"] + 1))
            case "blob":
                yield Mutation(place.path, "length", b"x" * (raw["max"] + 1))
    if raw.get("min", 0) > 0 and "pattern" not in raw:
        yield Mutation(place.path, "length", type(value)())


def _of_structure(place: Place, raw: dict[str, Any]) -> Iterator[Mutation]:
    yield Mutation(f"{place.path}.Nope", "unknown", {**place.value, "Nope": 1})
    for name in raw.get("required", ()):
        rest = {key: inner for key, inner in place.value.items() if key != name}
        yield Mutation(f"{place.path}.{name}", "required", rest)


@st.composite
def spoilt_requests(draw: st.DrawFn) -> tuple[dict[str, Any], Mutation]:
    """A request that keeps the model but for one thing, and that thing."""
    request: dict[str, Any] = copy.deepcopy(draw(REQUESTS))
    place = draw(st.sampled_from(list(places(request))))
    mutation = draw(st.sampled_from(mutations(place)))
    place.replace(copy.deepcopy(mutation.value))
    return request, mutation


# ------------------------------------------------------------------------------------- nonsense

_NAMES: Final = sorted(
    {
        name
        for shape in SHAPES
        if shape.startswith("MaintenanceWindow")
        or shape in {REQUEST, "Target", "LoggingInfo", "AlarmConfiguration"}
        for name in SHAPES[shape].get("members", ())
    }
)

_SCALARS: Final = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=5)
    | st.sampled_from([WINDOW_ID, "RUN_COMMAND", "LAMBDA", "InstanceIds"])
)
_KEYS: Final = st.sampled_from(_NAMES) | st.text(max_size=3)

NONSENSE: Final[st.SearchStrategy[Any]] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.lists(inner, max_size=2).map(tuple)
    | st.dictionaries(_KEYS, inner, max_size=5)
    | st.dictionaries(st.none() | st.integers() | st.binary(max_size=2), inner, max_size=2),
    max_leaves=20,
)
"""Anything like JSON, and a little beyond, with the model's own names where they do harm."""


@st.composite
def half_right(draw: st.DrawFn) -> dict[str, Any]:
    """A valid request, some of whose values have become nonsense."""
    request: dict[str, Any] = copy.deepcopy(draw(REQUESTS))
    for _ in range(draw(st.integers(0, 3))):
        draw(st.sampled_from(list(places_now(request)))).replace(draw(NONSENSE))
    return request


def places_now(request: dict[str, Any]) -> Iterator[Place]:
    """The members of the request, which stay where they are whatever becomes of the values."""
    for name, member in SHAPES[REQUEST]["members"].items():
        value = request.get(name)
        yield Place(name, member["shape"], value, _setter(request, name), Step("member", name))
    for child in CHILDREN.values():
        parameters = request.get("TaskInvocationParameters")
        if isinstance(parameters, dict):
            path = f"TaskInvocationParameters.{child}"
            shape = SHAPES["MaintenanceWindowTaskInvocationParameters"]["members"][child]["shape"]
            value = parameters.get(child)
            yield Place(path, shape, value, _setter(parameters, child), Step("member", child))
