"""A service in API words, as JSON: what a generated package was made from, to compare with later.

Every generated service carries its snapshot as `api.json`: the selected operations, and the shapes
that they reach, with all traits and rules. A change of the model shows in its diff, in API words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, TypeAlias

from ..model import (
    MODEL,
    Corrected,
    EmptyNotSent,
    Enum,
    Length,
    ListShape,
    MapShape,
    Operation,
    Pattern,
    Range,
    Service,
    Shape,
    Simple,
    Structure,
    Trait,
    Traits,
    UriLabel,
)

API = "api.json"
"""The file of a generated service that holds its snapshot."""

Snapshot: TypeAlias = Mapping[str, Any]
"""`apiVersion`, `operations` and `shapes`, each by name."""


def snapshot(service: Service, operations: Iterable[str] | None = None) -> dict[str, Any]:
    """The snapshot of some operations, or of all."""
    selected = sorted(service.operations if operations is None else operations)
    roots = [
        name
        for operation in selected
        for name in _roots(service.operations[operation])
        if name is not None
    ]
    return {
        "apiVersion": service.api_version,
        "operations": {name: _operation(service.operations[name]) for name in selected},
        "shapes": {name: _shape(service.shapes[name]) for name in sorted(service.closure(roots))},
    }


def text(told: Snapshot) -> str:
    """A snapshot as the text of `api.json`."""
    return json.dumps(told, indent=1, sort_keys=True, ensure_ascii=True) + "\n"


def words_of(documentation: str) -> str:
    """A digest of some documentation that does not change with its white space."""
    return hashlib.sha256(" ".join(documentation.split()).encode()).hexdigest()[:16]


def _roots(operation: Operation) -> tuple[str | None, ...]:
    return (operation.input, operation.output, *operation.errors)


def _operation(operation: Operation) -> dict[str, Any]:
    told: dict[str, Any] = {"errors": list(operation.errors)}
    if operation.input is not None:
        told["input"] = operation.input
    if operation.output is not None:
        told["output"] = operation.output
    if operation.deprecated is not None:
        told["deprecated"] = operation.deprecated.message
    if operation.rules:
        told["rules"] = {rule.id: f"{rule.severity}: {rule.says}" for rule in operation.rules}
    return told


def _shape(shape: Shape) -> dict[str, Any]:
    traits = _traits(shape.traits)
    match shape:
        case Structure():
            told: dict[str, Any] = {
                "type": "union" if shape.union else "structure",
                "members": {
                    member.name: {"target": member.target, **_traits(member.traits)}
                    for member in shape.members.values()
                },
            }
            if shape.held:
                told["attributes"] = dict(shape.held)
            if shape.error is not None:
                error: dict[str, Any] = {"code": shape.error.code, "fault": shape.error.fault}
                if shape.error.http is not None:
                    error["httpStatus"] = shape.error.http.status
                told["error"] = error
        case ListShape(member=member):
            told = {"type": "list", "member": member}
        case MapShape(key=key, value=value):
            told = {"type": "map", "key": key, "value": value}
        case Simple(type=kind):
            told = {"type": kind}
        case _:
            raise AssertionError(shape)
    return {**told, **traits}


def _traits(traits: Traits) -> dict[str, Any]:
    return {_name(trait): _value(trait) for trait in traits if not isinstance(trait, _NOT_TOLD)}


_NOT_TOLD = (Corrected, EmptyNotSent, UriLabel)
"""What is known of a model and stated by none."""


def _name(trait: Trait) -> str:
    name = type(trait).__name__
    return name[0].lower() + name[1:]


def _value(trait: Trait) -> Any:
    """A trait's content; with the fact that states it, where that is not the model."""
    content: Any
    match trait:
        case Length(min=low, max=high) | Range(min=low, max=high):
            content = [low, high]
        case Pattern(regex=regex):
            content = regex
        case Enum(values=values):
            content = list(values)
        case _:
            told = {
                each.name: getattr(trait, each.name)
                for each in fields(trait)
                if each.name not in {"origin", "severity", "link"} and getattr(trait, each.name)
            }
            content = told or True
    return content if trait.origin == MODEL else {"fact": trait.origin, "is": content}
