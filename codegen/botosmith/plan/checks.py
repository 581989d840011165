"""Compiles constraints to the expression that a surely valid value makes true.

The test may say no to a valid value of an unusual type (a subclass, an int for a float): whatever
it does not pass, `explain` looks at again, slowly and exactly. It must never say yes to an
invalid one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..literals import literal
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
    Sensitive,
    Shape,
    Simple,
    Sparse,
    Streaming,
    Structure,
    Traits,
    UniqueItems,
)
from .names import has_class
from .types import Types, Untranslated, repeats, translated

NEVER = "False"
"""The test of a member that only `explain` can judge."""


def check(types: Types, member: Member, name: str) -> tuple[str, ...]:
    """The lines of a structure's `check` that deal with one member, of this Python name."""
    required = Required in member.traits
    local = f"{name}_" if name in _TAKEN else name
    explain = f"self.explain({literal(name)}, at, found)"
    lines = _each(types, member, name, local, explain)
    if not lines:
        test = _member_test(types, member, local)
        if not test and not required:
            return ()
        if test in {"", NEVER} and required:
            return (explain,)
        if test == NEVER:
            return (f"if self.{name} is not None:", f"    {explain}")
        walk = _member_walk(types, member, local)
        if not walk:
            absent = "" if required else f"{local} is not None and "
            return (f"{local} = self.{name}", f"if {absent}not ({test}):", f"    {explain}")
        lines = [f"if {test}:", *_indented(walk), "else:", f"    {explain}"]
    if not required:
        lines = [f"if {local} is not None:", *_indented(lines)]
    return (f"{local} = self.{name}", *lines)


def _each(types: Types, member: Member, name: str, local: str, explain: str) -> list[str]:
    """The lines for a list or map of scalars or of structures, one loop; else none."""
    shape = types.service.shapes[member.target]
    traits = types.effective(member)
    if not isinstance(shape, (ListShape, MapShape)) or traits.any_of(
        Deprecated, JsonValue, Sparse, UniqueItems
    ):
        return []
    target = types.service.shapes[shape.member if isinstance(shape, ListShape) else shape.value]
    if isinstance(target, (ListShape, MapShape)) and types.holds_structures(target.name):
        return []
    item, step = f"{local}_item", f"{local}_{'index' if isinstance(shape, ListShape) else 'key'}"
    test = _test(types, target, target.traits, item, 0, frozenset())
    if isinstance(shape, MapShape):
        keys = types.service.shapes[shape.key]
        test = f"{_test(types, keys, keys.traits, step, 0, frozenset())} and {test}"
    if types.holds_structures(target.name):
        at = f"(at, {literal(member.name)})"
        at = _hidden(types, at) if Sensitive in traits or _has_secret_keys(types, shape) else at
        at = f"({at}, {step if isinstance(shape, ListShape) else _entry(types, step)})"
        (walk,) = _walk(types, target.name, item, at)
        walked = f"enumerate({local})" if isinstance(shape, ListShape) else f"{local}.items()"
        loop = [
            f"for {step}, {item} in {walked}:",
            f"    if {test}:",
            f"        {walk}",
            "    else:",
            f"        self.explain_item({literal(name)}, {step}, {item}, at, found)",
        ]
    else:
        one = isinstance(shape, ListShape)
        head = f"for {item} in {local}:" if one else f"for {step}, {item} in {local}.items():"
        loop = [head, f"    if not ({test}):", f"        {explain}", "        break"]
    kind = "list" if isinstance(shape, ListShape) else "dict"
    outer = " and ".join([f"type({local}) is {kind}", *_length(traits, local)])
    return [f"if {outer}:", *_indented(loop), "else:", f"    {explain}"]


# Names that the body of `check` uses, which a local variable must not shadow.
_TAKEN = frozenset(
    {
        *("all", "at", "datetime", "enumerate", "found", "hasattr", "len", "map", "self", "str"),
        "type",
    }
)


def _member_test(types: Types, member: Member, value: str) -> str:
    shape = types.service.shapes[member.target]
    traits = types.effective(member)
    if Deprecated in traits:
        return NEVER
    if JsonValue in traits:
        return ""
    if isinstance(shape, Structure) and shape.event_stream:
        return f"type({value}) is EventStream"
    if Streaming in traits:
        # Whatever can be read is a stream, even in a response; bytes are only sent.
        sent = " and ".join([f"isinstance({value}, bytes)", *_length(traits, value)])
        return f'hasattr({value}, "read") or {sent}'
    return _test(types, shape, traits, value, 0, frozenset())


def _member_walk(types: Types, member: Member, value: str) -> tuple[str, ...]:
    """The lines that check the structures inside a value which the test has passed."""
    if not types.holds_structures(member.target):
        return ()
    at = f"(at, {literal(member.name)})"
    if Sensitive in member.traits:
        at = _hidden(types, at)
    return tuple(_walk(types, member.target, value, at))


def _test(
    types: Types, shape: Shape, traits: Traits, value: str, depth: int, around: frozenset[str]
) -> str:
    if shape.name in around:
        return NEVER
    match shape:
        case Structure(error=ErrorInfo()):
            parts = ["True"]
        case Structure():
            parts = [f"type({value}) is {types.class_of(shape.name)}"]
        case ListShape():
            parts = [f"type({value}) is list", *_length(traits, value)]
            parts += _items(types, shape, value, depth, around | {shape.name})
        case MapShape():
            parts = [f"type({value}) is dict", *_length(traits, value)]
            parts += _entries(types, shape, value, depth, around | {shape.name})
        case Simple():
            parts = list(_simple(types, shape, traits, value))
        case _:
            raise AssertionError(shape)
    if UniqueItems in traits:
        parts = [NEVER]
    return " and ".join(parts)


def _simple(types: Types, shape: Simple, traits: Traits, value: str) -> Iterator[str]:
    match shape.type:
        case "string":
            yield from _string(types, shape, traits, value)
        case "boolean":
            yield f"type({value}) is bool"
        case "integer" | "long":
            yield f"type({value}) is int"
            yield from _range(traits, value)
        case "float" | "double":
            yield f"(type({value}) is float or type({value}) is int)"
            yield from _range(traits, value)
        case "timestamp":
            yield f"type({value}) is datetime"
            types.imports.add("=datetime", "datetime")
        case "blob":
            yield f"type({value}) is bytes"
            yield from _length(traits, value)
        case "document":
            yield f"type({value}) in (dict, list, str, int, float, bool)"


def _string(types: Types, shape: Simple, traits: Traits, value: str) -> Iterator[str]:
    yield f"type({value}) is str"
    length, pattern, enum = traits.get(Length), traits.get(Pattern), traits.get(Enum)
    matching: list[str] = []
    if pattern is not None and (constant := types.pattern(pattern, traits, shape.name, shape.name)):
        translation = translated(pattern.regex, None if length is None else length.max)
        assert not isinstance(translation, Untranslated)
        safe = translation.safe_length
        if length is not None and safe is None and repeats(translation, length):
            length = None
        bounded = length is not None and length.max is not None
        quick = safe is None or (bounded and length is not None and (length.max or 0) <= safe)
        matching = [f"{constant.name}.{'matches' if quick else 'admits'}({value})"]
    if length is not None:
        yield from _between(f"len({value})", length.min or None, length.max)
    yield from matching
    if enum is not None and has_class(shape) and enum == shape.traits.get(Enum):
        yield f"{value} in {types.values_of(shape.name)}"
    elif enum is not None:
        yield f"{value} in {literal(enum.values)}"


def _items(
    types: Types, shape: ListShape, value: str, depth: int, around: frozenset[str]
) -> Iterator[str]:
    item = _numbered("item", depth)
    target = types.service.shapes[shape.member]
    each = _test(types, target, target.traits, item, depth + 1, around)
    if each == f"type({item}) is str" and Sparse not in shape.traits:
        types.imports.add("runtime.structure", "STRINGS")
        yield f"STRINGS.issuperset(map(type, {value}))"
    else:
        yield f"all([{_unless_null(each, item, shape)} for {item} in {value}])"


def _entries(
    types: Types, shape: MapShape, value: str, depth: int, around: frozenset[str]
) -> Iterator[str]:
    key, item = _numbered("key", depth), _numbered("item", depth)
    keys, values = types.service.shapes[shape.key], types.service.shapes[shape.value]
    first = _test(types, keys, keys.traits, key, depth + 1, around)
    second = _unless_null(
        _test(types, values, values.traits, item, depth + 1, around), item, shape, nested=True
    )
    yield f"all([{first} and {second} for {key}, {item} in {value}.items()])"


def _unless_null(test: str, item: str, shape: ListShape | MapShape, nested: bool = False) -> str:
    if Sparse not in shape.traits:
        return test
    either = f"{item} is None or ({test})"
    return f"({either})" if nested else either


def _length(traits: Traits, value: str) -> Iterator[str]:
    if (length := traits.get(Length)) is not None:
        yield from _between(f"len({value})", length.min or None, length.max)


def _range(traits: Traits, value: str) -> Iterator[str]:
    if (limits := traits.get(Range)) is not None:
        yield from _between(value, limits.min, limits.max)


def _between(number: str, low: float | None, high: float | None) -> Iterator[str]:
    if low is not None and low == high:
        yield f"{number} == {literal(low)}"
    elif low is not None and high is not None:
        yield f"{literal(low)} <= {number} <= {literal(high)}"
    elif low is not None:
        yield f"{number} >= {literal(low)}"
    elif high is not None:
        yield f"{number} <= {literal(high)}"


def _walk(types: Types, name: str, value: str, at: str) -> Iterator[str]:
    shape = types.service.shapes[name]
    if Sensitive in shape.traits:
        at = _hidden(types, at)
    match shape:
        case Structure():
            yield f"{value}.check({at}, found)"
        case ListShape():
            index, item = f"{value}_index", f"{value}_item"
            yield f"for {index}, {item} in enumerate({value}):"
            inner = _walk(types, shape.member, item, f"({at}, {index})")
            yield from _unless_none(inner, item if Sparse in shape.traits else "")
        case MapShape():
            key, item = f"{value}_key", f"{value}_item"
            yield f"for {key}, {item} in {value}.items():"
            at = _hidden(types, at) if _has_secret_keys(types, shape) else at
            inner = _walk(types, shape.value, item, f"({at}, {_entry(types, key)})")
            yield from _unless_none(inner, item if Sparse in shape.traits else "")
        case _:
            raise AssertionError(shape)


def _unless_none(lines: Iterator[str], item: str) -> Iterator[str]:
    if item:
        yield f"    if {item} is not None:"
    yield from (f"{'        ' if item else '    '}{line}" for line in lines)


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _entry(types: Types, key: str) -> str:
    types.imports.add("runtime.violation", "Entry")
    return f"Entry({key})"


def _has_secret_keys(types: Types, shape: Shape) -> bool:
    return isinstance(shape, MapShape) and Sensitive in types.service.shapes[shape.key].traits


def _hidden(types: Types, at: str) -> str:
    types.imports.add("runtime.violation", "HIDDEN")
    return f"({at}, HIDDEN)"


def _numbered(name: str, depth: int) -> str:
    return name if depth == 0 else f"{name}{depth + 1}"
