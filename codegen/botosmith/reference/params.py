"""The params of a call, changed at a path: every change makes a copy."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any, TypeAlias, assert_never

from ..model import (
    Among,
    ItemsStep,
    KeyStep,
    MemberStep,
    PathStep,
    Rule,
    ValuesStep,
    path_steps,
)
from ..untyped import is_array, is_object

Params: TypeAlias = dict[str, Any]


def last_member(steps: Sequence[PathStep]) -> str:
    """The name of the last member on the way."""
    names = [step.name for step in steps if isinstance(step, MemberStep)]
    return names[-1] if names else "value"


def blanked(path: str) -> str:
    """A violation's path without indices and keys, as a rule would have it."""
    head, _, rest = path.partition("[")
    return head if not rest else head + "[]" + blanked(rest.partition("]")[2])


def with_value(params: Params, steps: Sequence[PathStep], value: Any) -> Params:
    """A copy with a value at a path, in every item that there is on the way."""
    made = copy.deepcopy(params)
    if steps:
        _put(made, steps, value)
    return made


def _put(holder: Any, steps: Sequence[PathStep], value: Any) -> None:
    first, *rest = steps
    if isinstance(first, MemberStep) and is_object(holder):
        if not rest:
            holder[first.name] = copy.deepcopy(value)
            return
        following = rest[0]
        inner = holder.get(first.name)
        if inner in (None, [], {}):
            holder[first.name] = [{}] if isinstance(following, ItemsStep) else {}
        _put(holder[first.name], rest, value)
    elif isinstance(first, KeyStep) and is_object(holder):
        if rest:
            _put(holder.setdefault(first.key, {}), rest, value)
        else:
            holder[first.key] = copy.deepcopy(value)
    elif is_array(holder):
        for at, item in enumerate(holder):
            if rest:
                _put(item, rest, value)
            else:
                holder[at] = copy.deepcopy(value)


def without(params: Params, steps: Sequence[PathStep]) -> Params:
    """A copy without the value at a path."""
    made = copy.deepcopy(params)
    if steps:
        _drop(made, steps)
    return made


def _drop(holder: Any, steps: Sequence[PathStep]) -> None:
    first, *rest = steps
    name = first.name if isinstance(first, MemberStep) else getattr(first, "key", None)
    if is_object(holder) and name is not None:
        if not rest:
            holder.pop(name, None)
        elif name in holder:
            _drop(holder[name], rest)
    elif is_object(holder) or is_array(holder):
        inner = list(holder.values()) if is_object(holder) else holder
        for item in inner:
            if rest:
                _drop(item, rest)


def holds(params: Any, steps: Sequence[PathStep]) -> bool:
    """Whether there is something at a path, in the first of the items on the way."""
    for step in steps:
        if isinstance(step, MemberStep) and is_object(params) and step.name in params:
            params = params[step.name]
        elif isinstance(step, ItemsStep) and is_array(params) and params:
            params = params[0]
        else:
            return False
    return True


def looked_up(rule: Rule, params: Any) -> list[Any]:
    """What the strings of a rule must be among; nothing where keys or parts of strings count."""
    body = rule.body
    if not (isinstance(body, Among) and body.each.are_values and body.of.are_values):
        return []
    return [value for path in body.of.paths for value in _reached(params, rule.from_input(path))]


def _reached(params: Any, path: str) -> list[Any]:
    """What a rule's path leads to, in all items of the lists on the way; nothing that is absent."""
    found = [params]
    for step in path_steps(path):
        found = [each for value in found for each in _after(value, step) if each is not None]
    return found


def _after(value: Any, step: PathStep) -> Sequence[Any]:
    match step:
        case MemberStep(name=name) | KeyStep(key=name):
            return (value.get(name),) if is_object(value) else ()
        case ItemsStep():
            return value if is_array(value) else ()
        case ValuesStep():
            return tuple(value.values()) if is_object(value) else ()
        case _:
            assert_never(step)
