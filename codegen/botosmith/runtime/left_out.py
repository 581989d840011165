"""What stands for a required member that a service left out of its answer.

The type of such a member is not optional, so that its value is never None: it is empty, of the
member's own type. It is still known as left out, and is not written again by `to_wire`; in a
request, where the member has to be given, it is a violation.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final, TypeGuard

from .structure import Structure


class LeftOutString(str):
    """An empty string."""

    __slots__ = ()


class LeftOutInteger(int):
    """Zero."""

    __slots__ = ()


class LeftOutFloat(float):
    """Zero."""

    __slots__ = ()


class LeftOutBoolean(int):
    """False, as far as that can be: no class may derive from bool."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "False"


class LeftOutBytes(bytes):
    """No bytes."""


class LeftOutTime(datetime):
    """The beginning of 1970."""

    __slots__ = ()


class LeftOutList(list[Any]):
    """A list that is empty; it counts as given once something is in it."""

    __slots__ = ()


class LeftOutMap(dict[Any, Any]):
    """A map that is empty; it counts as given once something is in it."""

    __slots__ = ()


NO_STRING: Final = LeftOutString()
NO_INTEGER: Final = LeftOutInteger()
NO_FLOAT: Final = LeftOutFloat()
NO_BOOLEAN: Any = LeftOutBoolean()
NO_BYTES: Final = LeftOutBytes()
NO_TIME: Final = LeftOutTime(1970, 1, 1, tzinfo=UTC)

_SCALARS = frozenset(
    {LeftOutString, LeftOutInteger, LeftOutFloat, LeftOutBoolean, LeftOutBytes, LeftOutTime}
)
_CONTAINERS = frozenset({LeftOutList, LeftOutMap})
_STRUCTURES: set[type[Structure]] = set()


def no_structure(of: type[Structure]) -> Structure:
    """A structure without members, in place of one that was left out."""
    return _KINDS[of].from_wire({})


class _Kinds(dict[Any, type[Structure]]):
    """By a class, the class of what stands for its structures.

    It counts as given once it has members.
    """

    def __missing__(self, of: type[Structure]) -> type[Structure]:
        namespace = {"__slots__": (), "__module__": __name__, "__qualname__": of.__qualname__}
        kind: type[Structure] = type(of.__name__, (of,), {**namespace, "__doc__": of.__doc__})
        _STRUCTURES.add(kind)
        self[of] = kind
        return kind


_KINDS = _Kinds()


def is_left_out(value: object) -> bool:
    """Whether a value stands for one that a service left out."""
    kind = type(value)
    if kind in _SCALARS:
        return True
    if kind in _CONTAINERS:
        return not value
    return _is_empty_structure(value) and not value.unknown_members and not _given(value)


def _is_empty_structure(value: object) -> TypeGuard[Structure]:
    return type(value) in _STRUCTURES


def _given(structure: Structure) -> bool:
    members = (getattr(structure, name) for name in structure.wire_names)
    return any(not (each is None or is_left_out(each)) for each in members)


def left_out(result: Structure) -> tuple[str, ...]:
    """The Python names of the required members that a service left out, though its model has them.

    >>> left_out(SendMessageBatchResult.from_wire({"Successful": []}))
    ('failed',)
    """
    return tuple(name for name in result.wire_names if is_left_out(getattr(result, name)))
