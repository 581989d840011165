"""Compiles constraints to the expression that a surely valid value makes true.

The test may say no to a valid value of an unusual type (a subclass, an int for a float), or raise
TypeError at a value of a type that it cannot look at: whatever it does not pass, `explain` looks at
again, slowly and exactly. It must never say yes to an invalid one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from ..model import (
    Deprecated,
    Enum,
    ErrorInfo,
    JsonValue,
    Length,
    ListShape,
    MapShape,
    Member,
    Pattern,
    Range,
    Required,
    Rewritten,
    Shape,
    Simple,
    Sparse,
    Streaming,
    Structure,
    Traits,
    UniqueItems,
    is_never_empty,
)
from ..plan.names import has_class, pattern_constant
from ..plan.types import Untranslated, repeats, translated
from ..python_source.tree import (
    FALSE,
    TRUE,
    Attribute,
    Between,
    Compared,
    EveryItem,
    Expression,
    Imported,
    ListDisplay,
    Name,
    Quoted,
    Refuses,
    TupleDisplay,
    all_of,
    any_of,
    call,
    is_given,
    is_none,
    is_type,
    negated,
)
from ..regex import Translation
from .shapes import Shapes

TAKEN = frozenset(
    {
        *(
            "all",
            "datetime",
            "found",
            "hasattr",
            "isinstance",
            "joined",
            "len",
            "set",
            "str",
            "type",
        ),
        *(f"{name}{depth}" for name in ("item", "key") for depth in ("", *range(2, 30))),
    }
)
"""What tests use, which no local variable of a member may shadow."""


def member_test(shapes: Shapes, member: Member, value: Expression) -> Expression:
    """The test of a member's value that is not None."""
    shape = shapes.service.shapes[member.target]
    traits = shapes.effective(member)
    if Deprecated in traits:
        return FALSE
    if JsonValue in traits:
        return _is_scalar_of_json(value)
    if shapes.service.is_event_stream(member.target):
        return is_type(value, Imported("runtime.events", "EventStream"))
    if Streaming in traits:
        # Whatever can be read is a stream, even in a response; bytes are only sent.
        sent = all_of(call("isinstance", value, Name("bytes")), length_test(traits, value))
        return any_of(call("hasattr", value, Quoted("read")), sent)
    test = value_test(shapes, shape, traits, value)
    enum = traits.get(Enum)
    is_string = isinstance(shape, Simple) and shape.type == "string"
    is_tested = enum is not None and "" not in enum.values
    if is_string and not is_tested and traits.any_of(Required, Rewritten):
        # What may well be no string must not come to a match: that ends the test of all members.
        return all_of(is_type(value, "str"), test)
    return test


def value_test(
    shapes: Shapes,
    shape: Shape,
    traits: Traits,
    value: Expression,
    depth: int = 0,
    around: frozenset[str] = frozenset(),
) -> Expression:
    """The test of a value of a shape, in lists and maps of so many levels."""
    if shape.name in around:
        return FALSE
    match shape:
        case Structure(error=ErrorInfo()):
            return TRUE
        case Structure():
            failing = call(Attribute(value, "failing_members"))
            return all_of(structure_test(shapes, shape, traits, value), negated(failing))
        case ListShape():
            own = all_of(is_type(value, "list"), length_test(traits, value))
            items = _items(shapes, shape, value, depth, around | {shape.name})
            return all_of(own, items, _differ(shapes, shape, traits, value))
        case MapShape():
            own = all_of(is_type(value, "dict"), length_test(traits, value))
            return all_of(own, _entries(shapes, shape, value, depth, around | {shape.name}))
        case Simple():
            return _simple(shapes, shape, traits, value)
        case _:
            raise AssertionError(shape)


def _differ(shapes: Shapes, shape: ListShape, traits: Traits, value: Expression) -> Expression:
    """That no two items are equal, where each is known to be of the right type."""
    if UniqueItems not in traits:
        return TRUE
    item = shapes.service.shapes[shape.member]
    if not isinstance(item, Simple) or item.type == "document":
        return FALSE  # Structures, lists and maps have no hash.
    return Compared(call("len", call("set", value)), "==", call("len", value))


def whole_test(structure: Structure, attributes: list[Expression], value: Expression) -> Expression:
    """That something is wrong which is of no member: unknown ones, or how many a union has."""
    unknown = Attribute(value, "unknown_members")
    if not structure.union:
        return unknown
    absent = call(Attribute(ListDisplay(tuple(attributes)), "count"), Quoted(None))
    return any_of(Compared(absent, "!=", Quoted(len(attributes) - 1)), unknown)


def _simple(shapes: Shapes, shape: Simple, traits: Traits, value: Expression) -> Expression:
    match shape.type:
        case "string":
            return _string(shapes, shape, traits, value)
        case "boolean":
            return is_type(value, "bool")
        case "integer" | "long":
            # An int of thousands of digits cannot even be written.
            return all_of(is_type(value, "int"), _range(traits, value, _LARGEST_LONG))
        case "float" | "double":
            is_int = all_of(is_type(value, "int"), between(value, -_LARGEST_LONG, _LARGEST_LONG))
            return all_of(any_of(is_type(value, "float"), is_int), _range(traits, value))
        case "timestamp":
            return is_type(value, Imported("=datetime", "datetime"))
        case "blob":
            return all_of(is_type(value, "bytes"), length_test(traits, value))
        case "document":
            # What a dict or a list holds has to be looked at, which `explain` does.
            return _is_scalar_of_json(value)
        case _:
            assert_never(shape.type)


def _is_scalar_of_json(value: Expression) -> Expression:
    kinds = ("str", "float", "bool")
    return Compared(call("type", value), "in", TupleDisplay(tuple(map(Name, kinds))))


def _string(shapes: Shapes, shape: Simple, traits: Traits, value: Expression) -> Expression:
    """A match or a known value implies the type: what is no string raises TypeError, or fails."""
    length, pattern, enum = traits.get(Length), traits.get(Pattern), traits.get(Enum)
    tests: list[Expression] = []
    type_is_tested = enum is not None
    if pattern is not None:
        translation = translated(pattern.regex, None if length is None else length.max)
        if not isinstance(translation, Untranslated):
            safe = translation.safe_length
            if length is not None and safe is None and repeats(translation, length):
                length = None
            bounded = length is not None and length.max is not None
            quick = safe is None or (bounded and length is not None and (length.max or 0) <= safe)
            tests.append(match_test(translation, pattern_hint(shape.name), value, quick=quick))
            type_is_tested = type_is_tested or (
                quick
                if translation.alternatives is None
                else not translation.alternatives.beginnings
            )
    if length is not None:
        tests.insert(0, _of_length(length, value))
    if not type_is_tested:
        tests.insert(0, is_type(value, "str"))
    if enum is not None:
        tests.append(Compared(value, "in", _known_values(shapes, shape, enum)))
    return all_of(*tests)


def pattern_hint(name: str) -> str:
    """What to call the function that refuses by a pattern."""
    return pattern_constant(name).removesuffix("_PATTERN") + "_REFUSES"


def match_test(
    translation: Translation, hint: str, value: Expression, *, quick: bool
) -> Expression:
    """The test that a string matches a pattern; without a match, if that only spells strings out.

    `quick`: no string that comes here takes long to match.
    """
    spelled_out = translation.alternatives
    if spelled_out is None:
        matches = negated(call(Refuses(translation.quickest, hint), value))
        if quick:
            return matches
        return any_of(Compared(call("len", value), ">", Quoted(translation.safe_length)), matches)
    if "" in spelled_out.beginnings:
        return TRUE
    tests: list[Expression] = []
    if spelled_out.strings:
        tests.append(Compared(value, "in", Quoted(spelled_out.strings)))
    if spelled_out.beginnings:
        beginnings = Quoted(spelled_out.beginnings)
        tests.append(call(Attribute(value, "startswith"), beginnings))
    return any_of(*tests)


def _known_values(shapes: Shapes, shape: Simple, enum: Enum) -> Expression:
    if has_class(shape) and enum == shape.traits.get(Enum):
        return shapes.values_of(shape.name)
    return Quoted(enum.values)


# --------------------------------------------------------------------------- lists and maps


def _items(
    shapes: Shapes, shape: ListShape, value: Expression, depth: int, around: frozenset[str]
) -> Expression:
    whole = whole_list_test(shapes, shape, value)
    if whole is not None:
        return whole
    item = _numbered("item", depth)
    test = item_test(shapes, shape, Name(item), depth, around)
    return FALSE if test == FALSE else EveryItem(test, (item,), value)


def item_test(
    shapes: Shapes, shape: ListShape, item: Expression, depth: int, around: frozenset[str]
) -> Expression:
    """The test of one item of a list."""
    target = shapes.service.shapes[shape.member]
    test = value_test(shapes, target, target.traits, item, depth + 1, around)
    return _unless_null(test, item, shape)


def _entries(
    shapes: Shapes, shape: MapShape, value: Expression, depth: int, around: frozenset[str]
) -> Expression:
    whole = whole_map_test(shapes, shape, value)
    if whole is not None:
        return whole
    key, item = _numbered("key", depth), _numbered("item", depth)
    test = entry_test(shapes, shape, Name(key), Name(item), depth, around)
    return FALSE if test == FALSE else EveryItem(test, (key, item), call(Attribute(value, "items")))


def entry_test(
    shapes: Shapes,
    shape: MapShape,
    key: Expression,
    item: Expression,
    depth: int,
    around: frozenset[str],
) -> Expression:
    """The test of one entry of a map."""
    keys, values = shapes.service.shapes[shape.key], shapes.service.shapes[shape.value]
    first = value_test(shapes, keys, keys.traits, key, depth + 1, around)
    second = value_test(shapes, values, values.traits, item, depth + 1, around)
    return all_of(first, _unless_null(second, item, shape))


def whole_list_test(shapes: Shapes, shape: ListShape, value: Expression) -> Expression | None:
    """One call that tests all items, where Python has one."""
    if Sparse in shape.traits:
        return None
    item = shapes.service.shapes[shape.member]
    if _is_any_string(shapes, item):
        return _joined(value)
    is_enum = has_class(item) and not isinstance(item, Structure)
    if is_enum and not item.traits.any_of(Length, Pattern):
        return call(Attribute(shapes.values_of(item.name), "issuperset"), value)
    return None


def whole_map_test(shapes: Shapes, shape: MapShape, value: Expression) -> Expression | None:
    """Two calls that test all keys and all values, where Python has them."""
    both = (shapes.service.shapes[shape.key], shapes.service.shapes[shape.value])
    if Sparse in shape.traits or not all(_is_any_string(shapes, each) for each in both):
        return None
    return all_of(_joined(value), _joined(call(Attribute(value, "values"))))


def _is_any_string(shapes: Shapes, shape: Shape) -> bool:
    it = Name("it")
    return isinstance(shape, Simple) and value_test(shapes, shape, shape.traits, it) == is_type(
        it, "str"
    )


def _joined(values: Expression) -> Expression:
    return is_given(call(Imported("runtime.structure", "joined"), values))


def _unless_null(test: Expression, item: Expression, shape: ListShape | MapShape) -> Expression:
    return any_of(is_none(item), test) if Sparse in shape.traits else test


# ----------------------------------------------------------------------------------- limits


def length_test(traits: Traits, value: Expression) -> Expression:
    """The test of a value's length; `TRUE` without limits."""
    length = traits.get(Length)
    if is_never_empty(traits) and (length is None or not length.min):
        length = replace(length or Length(), min=1)
    return TRUE if length is None else _of_length(length, value)


def structure_test(
    shapes: Shapes, structure: Structure, traits: Traits, value: Expression
) -> Expression:
    """The test of a structure but for its members: its class, and whether any must be given."""
    is_right = is_type(value, shapes.class_of(structure.name))
    if not is_never_empty(traits):
        return is_right
    return all_of(is_right, call(Imported("runtime.structure", "some_given"), value))


def _of_length(length: Length, value: Expression) -> Expression:
    # A length of one or more is what makes a value true, which is the quicker question.
    size = call("len", value)
    if length.min == 1 and length.max != 1:
        return all_of(value, between(size, None, length.max))
    return between(size, length.min or None, length.max)


_LARGEST_LONG = 2**63


def _range(traits: Traits, value: Expression, most: int | None = None) -> Expression:
    """The test of a number's limits; an open end is closed by a number and its negative."""
    limits = traits.get(Range) or Range()
    low, high = limits.min, limits.max
    if most is not None:
        low, high = -most if low is None else low, most if high is None else high
    return between(value, low, high)


def between(number: Expression, low: float | None, high: float | None) -> Expression:
    """That a number lies within inclusive limits."""
    if low is not None and low == high:
        return Compared(number, "==", Quoted(low))
    if low is not None and high is not None:
        return Between(Quoted(low), number, Quoted(high))
    if low is not None:
        return Compared(number, ">=", Quoted(low))
    return TRUE if high is None else Compared(number, "<=", Quoted(high))


def _numbered(name: str, depth: int) -> str:
    return name if depth == 0 else f"{name}{depth + 1}"


def loop_test(
    shapes: Shapes, member: Member, value: Expression, key: str, item: str
) -> tuple[Expression, tuple[str, ...], Expression, Expression] | None:
    """How a list or map is tested entry by entry, in a loop that names what it looks at.

    The test of the whole, the loop's variables and values, and the test of one entry. None where
    the value is no such list or map, or one expression tests it.
    """
    shape = shapes.service.shapes[member.target]
    traits = shapes.effective(member)
    if traits.any_of(Deprecated, JsonValue, UniqueItems):
        return None
    around = frozenset({shape.name})
    targets: tuple[str, ...] = (item,)
    match shape:
        case ListShape() if whole_list_test(shapes, shape, value) is None:
            test = item_test(shapes, shape, Name(item), 0, around)
            values, kind = value, "list"
        case MapShape() if whole_map_test(shapes, shape, value) is None:
            test = entry_test(shapes, shape, Name(key), Name(item), 0, around)
            targets, values, kind = (key, item), call(Attribute(value, "items")), "dict"
        case _:
            return None
    if test == FALSE:
        return None
    return all_of(is_type(value, kind), length_test(traits, value)), targets, values, test
