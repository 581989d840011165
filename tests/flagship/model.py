"""The flagship's request as the raw service model states it, read without the generator.

A site is a place in a request: the members, items, keys and values on the way to it, and the
shape of what stands there. Every expectation that the tests of this folder derive from the model
comes from here, so that a mistake of the generator's own loader cannot hide itself.
"""

from __future__ import annotations

import copy
import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias, get_type_hints

import botocore
import botocore.session
from botocore import xform_name
from botocore.model import Shape
from botocore.validate import ParamValidator

import regex
from typed_aws import ssm
from typed_aws.runtime.structure import Structure
from typed_aws.runtime.violation import Violation
from typed_aws.ssm.operations.register_task_with_maintenance_window import OPERATION

__all__ = ["OPERATION"]

NAME: Final = "RegisterTaskWithMaintenanceWindow"
REQUEST: Final = "RegisterTaskWithMaintenanceWindowRequest"
RESULT: Final = "RegisterTaskWithMaintenanceWindowResult"

_FILE = Path(botocore.__file__).parent / "data" / "ssm" / "2014-11-06" / "service-2.json.gz"
MODEL: Final[dict[str, Any]] = json.loads(gzip.decompress(_FILE.read_bytes()))
SHAPES: Final[dict[str, dict[str, Any]]] = MODEL["shapes"]

WINDOW_ID: Final = "mw-0123456789abcdef0"
ONE_TARGET: Final = [{"Key": "InstanceIds", "Values": ["i-02573cafcfEXAMPLE"]}]

CHILDREN: Final = {
    "RUN_COMMAND": "RunCommand",
    "AUTOMATION": "Automation",
    "STEP_FUNCTIONS": "StepFunctions",
    "LAMBDA": "Lambda",
}
"""The child of TaskInvocationParameters that belongs to each TaskType."""

TEXTS: Final = {
    "MaintenanceWindowId": "mw-00000000000000000",
    "MaxConcurrency": "1",
    "MaxErrors": "1",
    "MaintenanceWindowName": "nnn",
    "TargetKey": "tag:k",
    "AlarmName": "a",
    "DocumentVersion": "1",
}
"""A valid text of each string shape that has a pattern. Its last character can be repeated."""


@dataclass(frozen=True)
class Step:
    """One step into a request; `name` is a member's, None for an item, a key or a value."""

    kind: str
    name: str | None = None


@dataclass(frozen=True)
class Site:
    """A place in a request, and the shape of the value there."""

    steps: tuple[Step, ...]
    shape: str

    @property
    def raw(self) -> dict[str, Any]:
        return SHAPES[self.shape]

    @property
    def type(self) -> str:
        return str(self.raw["type"])

    @property
    def path(self) -> str:
        """The wire path, where every list holds one item and every map the key `k`."""
        return self.path_with("k")

    def path_with(self, key: str) -> str:
        text = ""
        for step in self.steps:
            match step.kind:
                case "member":
                    text += f".{step.name}" if text else str(step.name)
                case "item":
                    text += "[0]"
                case "key":
                    text += f"[{key!r}][key]"
                case _:
                    text += f"[{key!r}]"
        return text

    @property
    def is_key(self) -> bool:
        return bool(self.steps) and self.steps[-1].kind == "key"

    def __str__(self) -> str:
        return self.path or "request"


def sites(shape: str = REQUEST, steps: tuple[Step, ...] = ()) -> Iterator[Site]:
    """Every place of a request, the request itself first."""
    yield Site(steps, shape)
    raw = SHAPES[shape]
    for name, member in raw.get("members", {}).items():
        yield from sites(member["shape"], (*steps, Step("member", name)))
    for kind, role in (("item", "member"), ("key", "key"), ("value", "value")):
        if role in raw:
            yield from sites(raw[role]["shape"], (*steps, Step(kind)))


SITES: Final = tuple(sites())


def text_of(shape: str, length: int) -> str:
    """A text of that length, which keeps the shape's pattern where the length allows it."""
    sample = TEXTS.get(shape, "x")
    return (
        sample[:length] if length <= len(sample) else sample + sample[-1] * (length - len(sample))
    )


def valid(shape: str) -> Any:
    """A small valid value: the required members, one item, one entry."""
    raw = SHAPES[shape]
    match raw["type"]:
        case "structure":
            members = raw["members"]
            return {name: valid(members[name]["shape"]) for name in raw.get("required", ())}
        case "list":
            return [valid(raw["member"]["shape"])]
        case "map":
            return {valid(raw["key"]["shape"]): valid(raw["value"]["shape"])}
        case "string" if "enum" in raw:
            return raw["enum"][0]
        case "string":
            return text_of(shape, max(raw.get("min", 1), len(TEXTS.get(shape, "x"))))
        case "blob":
            return b"x" * max(raw.get("min", 1), 1)
        case "boolean":
            return True
        case _:
            return raw.get("min", 0)


def base(task_type: str = "RUN_COMMAND") -> dict[str, Any]:
    """A small valid request of that type; no rule and no constraint is broken."""
    request: dict[str, Any] = {"WindowId": WINDOW_ID, "TaskArn": "x", "TaskType": task_type}
    if task_type == "RUN_COMMAND":
        request |= {
            "Targets": copy.deepcopy(ONE_TARGET),
            "MaxConcurrency": "1",
            "MaxErrors": "1",
        }
    return request


def request_with(site: Site, value: Any) -> Any:
    """A request, otherwise valid, with that value at that site."""
    if not site.steps:
        return value
    names = [step.name for step in site.steps]
    owners = [task for task, child in CHILDREN.items() if names[1:2] == [child]]
    request = base(owners[0] if owners else "RUN_COMMAND")
    _put(request, REQUEST, site.steps, value)
    return request


def _put(container: Any, shape: str, steps: tuple[Step, ...], value: Any) -> None:
    step, *rest = steps
    raw = SHAPES[shape]
    match step.kind:
        case "member":
            target = raw["members"][step.name]["shape"]
            inner = value if not rest else _filled(container.get(step.name), target, rest, value)
            container[step.name] = inner
        case "item":
            target = raw["member"]["shape"]
            container[:] = [value if not rest else _filled(None, target, rest, value)]
        case "key":
            container.clear()
            container[value] = valid(raw["value"]["shape"])
        case _:
            target = raw["value"]["shape"]
            container.clear()
            container["k"] = value if not rest else _filled(None, target, rest, value)


def _filled(container: Any, shape: str, steps: list[Step], value: Any) -> Any:
    made = valid(shape) if container is None else container
    _put(made, shape, tuple(steps), value)
    return made


# ------------------------------------------------------------------------------- the typed side


def typed(shape: str, value: Any) -> Any:
    """The same value as objects of the generated classes, made by their constructors."""
    raw = SHAPES[shape]
    match raw["type"]:
        case "structure" if isinstance(value, dict):
            members = raw["members"]
            assert set(value) <= set(members), "an object has no unknown members"
            given = dict.fromkeys(raw.get("required", ())) | value
            kind = getattr(ssm, shape)
            return kind(
                **{
                    python_name(name): typed(members[name]["shape"], inner)
                    for name, inner in given.items()
                }
            )
        case "list" if isinstance(value, (list, tuple)):
            return type(value)(typed(raw["member"]["shape"], item) for item in value)
        case "map" if isinstance(value, dict):
            return {key: typed(raw["value"]["shape"], item) for key, item in value.items()}
        case _:
            return value


def python_name(wire: str) -> str:
    """A member's name in Python: botocore's own way of writing it, and no keyword."""
    name = xform_name(wire)
    return f"{name}_" if name == "lambda" else name


def hint(owner: type[Structure], wire: str) -> Any:
    """The annotation of a member."""
    return get_type_hints(owner, include_extras=True)[python_name(wire)]


Broken: TypeAlias = "set[tuple[str, str]]"


def found_in(params: Any, **options: Any) -> list[Violation]:
    return OPERATION.validate(params, **options)


def of_model(found: list[Violation]) -> Broken:
    """Path and constraint of what breaks the model, facts left out."""
    return {(each.path, each.constraint) for each in found if each.origin == "model"}


def of_facts(found: list[Violation]) -> Broken:
    """Path and id of each fact that is broken."""
    return {(each.path, each.origin) for each in found if each.origin != "model"}


# ---------------------------------------------------------------------------------- the oracles


@cache
def _pattern(shape: str) -> Any:
    text = SHAPES[shape]["pattern"]
    ascii_only = 0 if r"\p" in text else regex.ASCII
    return regex.compile(text, regex.DOTALL | regex.VERSION0 | ascii_only)


def matches(shape: str, value: str) -> bool:
    """Whether the whole text keeps the shape's pattern, by another engine than `re`."""
    return _pattern(shape).fullmatch(value) is not None


@cache
def botocore_shape() -> Shape:
    client_model = botocore.session.get_session().get_service_model("ssm")
    shape: Shape = client_model.operation_model(NAME).input_shape
    return shape


def botocore_refuses(params: Any) -> Broken:
    """Path and constraint of each of botocore's own complaints, in our words."""
    found: Broken = set()
    for reason, where, more in ParamValidator().validate(params, botocore_shape())._errors:
        name = where.removeprefix(".")
        match reason:
            case "missing required field":
                found.add((f"{name}.{more['required_name']}".removeprefix("."), "required"))
            case "unknown field":
                found.add((f"{name}.{more['unknown_param']}".removeprefix("."), "unknown"))
            case "invalid type":
                found.add((name, "type"))
            case "invalid length":
                found.add((name, "length"))
            case "invalid range":
                found.add((name, "range"))
            case _:
                raise AssertionError(reason)
    return found


def as_botocore(path: str) -> str:
    """One of our paths as botocore writes it; map keys must be identifiers."""
    path = re.sub(r"\['(\w*)'\]\[key\]", r" (key: \1)", path)
    return re.sub(r"\['(\w*)'\]", r".\1", path)
