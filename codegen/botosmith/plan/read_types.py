"""Types without their constraints, for what is only ever read: items of pages, error members."""

from __future__ import annotations

from ..model import JsonValue, ListShape, MapShape, Simple, Structure
from .names import has_class
from .types import PYTHON_TYPES, Types, or_null


def plain_type(types: Types, name: str, around: tuple[str, ...] = ()) -> str:
    """The annotation of a shape's values, its names imported."""
    shape = types.service.shapes[name]
    within = (*around, name)
    if name in around or JsonValue in shape.traits:
        # A list or map that holds itself without a structure between has no finite type.
        return _any(types)
    match shape:
        case ListShape():
            return f"list[{plain_type(types, shape.member, within)}{or_null(shape)}]"
        case MapShape():
            key, value = (plain_type(types, each, within) for each in (shape.key, shape.value))
            return f"dict[{key}, {value}{or_null(shape)}]"
        case Structure(error=None, event_stream=False):
            return types.class_of(name)
        case Simple() if has_class(shape):
            return types.class_of(name)
        case Simple():
            return _scalar(types, PYTHON_TYPES[shape.type])
        case _:
            return _any(types)


def _scalar(types: Types, plain: str) -> str:
    if plain == "datetime":
        types.imports.add("=datetime", "datetime")
    return _any(types) if plain == "Any" else plain


def _any(types: Types) -> str:
    types.imports.add("=typing", "Any")
    return "Any"
