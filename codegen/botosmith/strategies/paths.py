"""Paths such as `Targets[0].Key`, step by step, and what they lead to in a service model."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import TypeAlias

from ..model import ListShape, MapShape, Member, Service, Shape, Structure, Traits

Step: TypeAlias = "str | int"
"""A member's name, an index, or one of the two below."""

ITEM = "[]"
"""Any item of a list, or the value of any entry of a map."""
KEY = "[key]"
"""The key of any entry of a map."""

_LITERAL = r"""b?'(?:[^'\\]|\\.)*'|b?"(?:[^"\\]|\\.)*"|[^'"\[\]]+"""
_STEP = re.compile(rf"\.?([^.\[\]]+)|\[({_LITERAL})?\]")
_ENTRY = re.compile(rf"\[(?!key\])(?:{_LITERAL})\]")


def blanked(path: str) -> str:
    """A path without its indices and map keys: `Targets[].Key`, `Parameters[key]`."""
    return _ENTRY.sub(ITEM, path).replace(ITEM + KEY, KEY)


def parse(path: str) -> tuple[Step, ...]:
    """The steps of a path.

    Raises:
        KeyError: It is no path.
    """
    steps: list[Step] = []
    position = 0
    while position < len(path):
        found = _STEP.match(path, position)
        if found is None:
            raise KeyError(path)
        name, inner = found.groups()
        position = found.end()
        if name is not None:
            steps.append(name)
        elif inner in (None, "key"):
            steps.append(found[0])
        else:
            steps.append(_literal(inner))
    return tuple(steps)


def _literal(text: str) -> Step:
    try:
        step: Step = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        raise KeyError(text) from None
    return step


@dataclass(frozen=True, slots=True)
class Place:
    """Where a path leads: a member, an item or a key.

    `path` is blanked. `shape` is None for a member that the structure does not have; `member` is
    None for an item or a key.
    """

    path: str
    owner: Structure
    shape: Shape | None
    member: Member | None
    traits: Traits


def resolve(service: Service, start: Structure, steps: tuple[Step, ...]) -> Place:
    """What a path from a request leads to; its last member may be unknown.

    Raises:
        KeyError: It leads nowhere.
    """
    path = ""
    owner: Structure = start
    shape: Shape | None = start
    member: Member | None = None
    traits = start.traits
    for number, step in enumerate(steps):
        name = str(step)
        match shape:
            case Structure():
                owner, path = shape, f"{path}.{name}".lstrip(".")
                member = shape.members.get(name)
                if member is None and number < len(steps) - 1:
                    raise KeyError(path)
                shape = None if member is None else service.shapes[member.target]
                traits = Traits() if member is None else service.effective(member)
                continue
            case MapShape() if step == KEY:
                shape = service.shapes[shape.key]
            case MapShape() if step == ITEM:
                shape = service.shapes[shape.value]
            case ListShape() if step == ITEM:
                shape = service.shapes[shape.member]
            case _:
                raise KeyError(f"{path}{name}")
        path, member, traits = f"{path}{name}", None, shape.traits
    return Place(path, owner, shape, member, traits)
