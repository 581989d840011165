"""The type of a member as the reference prints it: `Array of Target objects` and its like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

TypeKind: TypeAlias = Literal[
    "string",
    "integer",
    "long",
    "float",
    "double",
    "boolean",
    "timestamp",
    "blob",
    "json",
    "document",
    "structure",
    "list",
    "map",
    "unknown",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class TypeRef:
    """A type.

    Attributes:
        kind: "unknown" where the page gives no `Type:` line, or one in words of its own.
        target: The data type's name, for a structure.
        of: The type of a list's items or of a map's values.
        key: The type of a map's keys.
    """

    kind: TypeKind
    target: str | None = None
    of: TypeRef | None = None
    key: TypeRef | None = None


UNKNOWN = TypeRef(kind="unknown")

_SCALARS: dict[str, TypeKind] = {
    "string": "string",
    "integer": "integer",
    "long": "long",
    "float": "float",
    "double": "double",
    "boolean": "boolean",
    "timestamp": "timestamp",
    "base64-encoded binary data object": "blob",
    "base64-encoded binary data": "blob",
    "json value": "json",
    "document": "document",
}
_ARRAY = re.compile(r"arrays? of (.+)", re.IGNORECASE)
_MAP = re.compile(r"(\w+) to (.+) maps?", re.IGNORECASE)
_OBJECT = re.compile(r"([A-Za-z][\w.-]*) (?:objects?|data types?)")
_LONGEST = 500
_DEEPEST = 16


def read_type(text: str) -> TypeRef | None:
    """The type that a `Type:` line names, or None where the grammar does not know it.

    Singular and plural mean the same, since the reference writes `Array of strings` and
    `String to array of strings map`.
    """
    words = " ".join(text.split()).removesuffix(".")
    return _read(words, _DEEPEST) if len(words) <= _LONGEST else None


def _read(words: str, deepest: int) -> TypeRef | None:
    if deepest == 0:
        return None
    scalar = _SCALARS.get(words.lower()) or _SCALARS.get(words.lower().removesuffix("s"))
    if scalar:
        return TypeRef(kind=scalar)
    if found := _ARRAY.fullmatch(words):
        of = _read(found.group(1), deepest - 1)
        return TypeRef(kind="list", of=of) if of else None
    if found := _MAP.fullmatch(words):
        key, of = _read(found.group(1), deepest - 1), _read(found.group(2), deepest - 1)
        return TypeRef(kind="map", key=key, of=of) if key and of else None
    if found := _OBJECT.fullmatch(words):
        return TypeRef(kind="structure", target=found.group(1))
    return None
