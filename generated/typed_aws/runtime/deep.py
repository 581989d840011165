"""Conversions of what nests deeper than Python can call, one level after the other.

The compiled functions of a structure that can hold itself come here when they run out of stack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from typing import Any

from .left_out import is_left_out
from .specs import Spec, specs
from .structure import Structure, is_list, is_map


def read(cls: type[Structure], wire: Any) -> Structure:
    """`from_wire` of a structure.

    Raises:
        RecursionError: It holds itself.
    """
    result = _read_alone(cls, wire)
    for owner, source, take in _walk(result, wire):
        for name, spec in _nesting(owner.__class__).items():
            value = source.get(owner.wire_names[name])
            if value is not None:
                setattr(owner, name, _converted(value, spec, is_map, _reader(take)))
    return result


def write(structure: Structure) -> dict[str, Any]:
    """`to_wire` of a structure.

    Raises:
        RecursionError: It holds itself.
    """
    result = _write_alone(structure)
    for owner, source, take in _walk(result, structure):
        for name, spec in _nesting(source.__class__).items():
            value = getattr(source, name)
            if value is not None and not is_left_out(value):
                there = source.wire_names[name]
                owner[there] = _converted(value, spec, _is_structure, _writer(take))
    return result


_Take = Callable[[Any, Any], None]
"""Takes note of what was made, without what nests in it, and of what it is made from."""


def _walk(made: Any, source: Any) -> Iterator[tuple[Any, Any, _Take]]:
    """Each structure with what it is made from, the outermost first."""
    todo: list[tuple[Any, Any]] = [(made, source)]
    around: set[int] = set()
    while todo:
        made, source = todo.pop()
        if made is None:
            around.remove(id(source))
            continue
        if id(source) in around:
            raise RecursionError("it holds itself")
        around.add(id(source))
        # Met again when all that is inside is done.
        todo.append((None, source))
        yield made, source, lambda inner, of: todo.append((inner, of))


def _reader(take: _Take) -> Callable[[Any, Spec], Any]:
    def read_one(value: Any, spec: Spec) -> Any:
        assert spec.structure is not None
        made = _read_alone(spec.structure, value)
        take(made, value)
        return made

    return read_one


def _writer(take: _Take) -> Callable[[Any, Spec], Any]:
    def write_one(value: Any, spec: Spec) -> Any:
        made = _write_alone(value)
        take(made, value)
        return made

    return write_one


def _read_alone(cls: type[Structure], wire: Any) -> Structure:
    inside = {cls.wire_names[name] for name in _nesting(cls)}
    return cls.from_wire({key: value for key, value in wire.items() if key not in inside})


def _write_alone(structure: Structure) -> dict[str, Any]:
    alone = copy(structure)
    for name in _nesting(type(structure)):
        setattr(alone, name, None)
    return alone.to_wire()


def _is_structure(value: Any) -> bool:
    return isinstance(value, Structure)


def _converted(
    value: Any, spec: Spec, fits: Callable[[Any], bool], convert: Callable[[Any, Spec], Any]
) -> Any:
    """A value with the structures in it converted; lists and maps around one have an end."""
    if spec.structure is not None:
        return convert(value, spec) if fits(value) else value
    if spec.item is None:
        return value
    item = spec.item
    if spec.key is None:
        return (
            [_converted(each, item, fits, convert) for each in value] if is_list(value) else value
        )
    if not is_map(value):
        return value
    return {key: _converted(each, item, fits, convert) for key, each in value.items()}


def _nesting(owner: type[Structure]) -> dict[str, Spec]:
    """The members of a class that hold structures, by Python name."""
    return {name: spec for name, spec in specs(owner).items() if _holds_structures(spec)}


def _holds_structures(spec: Spec) -> bool:
    return spec.structure is not None or (spec.item is not None and _holds_structures(spec.item))
