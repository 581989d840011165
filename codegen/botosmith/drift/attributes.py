"""The Python names of a snapshot: which member, shape or operation each of them means.

Two API names can become one Python name, as `fooBar` and `FooBar` do, and the closer of them gets
it. So that an attribute keeps its meaning when its structure gains such a member, a package that is
regenerated gives it to the member that it had; its snapshot says which.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..model import Service, Structure
from ..naming import class_name, distinct, member_name
from ..plan.names import method_name
from ..untyped import is_object
from .snapshot import Snapshot

Held = Mapping[str, Mapping[str, str]]
"""For some structures, the members that certain attributes mean, by attribute."""


def attributes(structure: Mapping[str, Any]) -> dict[str, str]:
    """The attribute of each member of a structure of a snapshot."""
    return distinct(structure.get("members", {}), member_name, structure.get("attributes", {}))


def classes(told: Snapshot) -> dict[str, str]:
    """The class of each structure and enum of a snapshot, but for reserved names."""
    return distinct(
        (
            name
            for name, shape in told["shapes"].items()
            if shape["type"] in {"structure", "union"} or "enum" in shape
        ),
        class_name,
    )


def methods(told: Snapshot) -> dict[str, str]:
    """The method of each operation of a snapshot."""
    return distinct(told["operations"], method_name)


def held_in(snapshot: Path | bytes) -> Held:
    """What each attribute of a package means, by its snapshot; none where that is broken."""
    try:
        data = snapshot if isinstance(snapshot, bytes) else snapshot.read_bytes()
        told: Any = json.loads(data)
        shapes: Mapping[str, Any] = told["shapes"] if is_object(told) else {}
        return {
            name: {python: api for api, python in attributes(shape).items()}
            for name, shape in shapes.items()
            if shape.get("members")
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def rivals(old: Held, new: Mapping[str, Iterable[str]]) -> Held:
    """The attributes of `old` that another member would get if nothing were held.

    Args:
        old: What each attribute has meant, by structure.
        new: The members of each structure.
    """
    found: dict[str, dict[str, str]] = {}
    for name, owners in old.items():
        natural = distinct(new.get(name, ()), member_name)
        kept = {
            python: api
            for python, api in owners.items()
            if natural.get(api, python) != python == member_name(api)
        }
        if kept:
            found[name] = kept
    return found


def holding(service: Service, old: Held) -> Service:
    """The service whose structures keep the attributes that they had."""
    members = {
        name: shape.members
        for name, shape in service.shapes.items()
        if isinstance(shape, Structure) and name in old
    }
    kept = {
        name: dataclasses.replace(service.structure(name), held=owners)
        for name, owners in rivals(old, members).items()
    }
    return dataclasses.replace(service, shapes={**service.shapes, **kept}) if kept else service
