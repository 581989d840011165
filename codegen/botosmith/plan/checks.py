"""Compiles constraints to the expression that a surely valid value makes true.

The test may say no to a valid value of an unusual type (a subclass, an int for a float), or raise
TypeError at a value of a type that it cannot look at: whatever it does not pass, `explain` looks at
again, slowly and exactly. It must never say yes to an invalid one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

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
    Rewritten,
    Shape,
    Simple,
    Sparse,
    Streaming,
    Structure,
    Traits,
    UniqueItems,
)
from ..regex import Alternatives
from .lines import indented
from .local_names import LocalNames
from .names import has_class
from .types import Types, Untranslated, repeats, translated

ALWAYS = ""
"""The test of a member whose every value is valid."""

NEVER = "False"
"""The test of a member that only `explain` can judge."""

TAKEN = frozenset(
    {
        *("all", "datetime", "found", "hasattr", "isinstance", "joined", "len", "str", "type"),
        *(f"{name}{depth}" for name in ("item", "key") for depth in ("", *range(2, 30))),
    }
)
"""What tests use, which no local variable of a member may shadow."""


def test_lines(
    types: Types,
    member: Member,
    attribute: str,
    local_names: LocalNames,
    way: tuple[str, ...],
    otherwise: str,
) -> Iterator[str]:
    """The lines that test a member, and what they do with a suspect one.

    `attribute` is how to get its value, such as `self.name`, or the local variable that has it;
    `way` are the Python names that lead to it.
    """
    required = Required in member.traits
    local = local_names.of(way)
    lines = _loop(types, member, local, local_names, way, otherwise)
    if lines and not required:
        lines = [f"if {local} is not None:", *indented(lines)]
    elif not lines:
        test = _member_test(types, member, local)
        if test == NEVER:
            yield from suspected(member, attribute, otherwise)
            return
        if test == ALWAYS:
            if required:
                yield from (f"if {attribute} is None:", f"    {otherwise}")
            return
        given = "" if required else f"{local} is not None and "
        lines = [f"if {given}{_negated(test)}:", f"    {otherwise}"]
    if local != attribute:
        yield f"{local} = {attribute}"
    yield from lines


def suspected(member: Member, attribute: str, otherwise: str) -> tuple[str, ...]:
    """The lines that leave every value of a member to `explain`."""
    if Required in member.traits:
        return (otherwise,)
    return (f"if {attribute} is not None:", f"    {otherwise}")


def whole_test(
    structure: Structure, names: Collection[str], value: str, otherwise: str
) -> tuple[str, ...]:
    """The lines that test what is of no member: unknown ones, and a union's arity."""
    test = f"{value}.unknown_members"
    if structure.union:
        members = ", ".join(f"{value}.{name}" for name in names)
        test = f"[{members}].count(None) != {len(names) - 1} or {test}"
    return (f"if {test}:", f"    {otherwise}")


def _loop(
    types: Types,
    member: Member,
    value: str,
    local_names: LocalNames,
    way: tuple[str, ...],
    otherwise: str,
) -> list[str]:
    """For a list or map whose items are looked at one by one: its own test, and the lines below."""
    shape = types.service.shapes[member.target]
    traits = types.effective(member)
    if not isinstance(shape, (ListShape, MapShape)) or traits.any_of(
        Deprecated, JsonValue, UniqueItems
    ):
        return []
    around = frozenset({shape.name})
    if isinstance(shape, ListShape):
        if _whole_list(types, shape, value):
            return []
        item = local_names.of((*way, "item"))
        kind, head = "list", f"for {item} in {value}:"
        test = _each_item(types, shape, item, 0, around)
    else:
        if _whole_map(types, shape, value):
            return []
        key, item = local_names.of((*way, "key")), local_names.of((*way, "item"))
        kind, head = "dict", f"for {key}, {item} in {value}.items():"
        test = _each_entry(types, shape, key, item, 0, around)
    if NEVER in test.split(" and "):
        return []
    return [
        f"if {' and '.join([f'type({value}) is {kind}', *length_test(traits, value)])}:",
        f"    {head}",
        f"        if {_negated(test)}:",
        f"            {otherwise}",
        "            break",
        "else:",
        f"    {otherwise}",
    ]


def _member_test(types: Types, member: Member, value: str) -> str:
    shape = types.service.shapes[member.target]
    traits = types.effective(member)
    if Deprecated in traits:
        return NEVER
    if JsonValue in traits:
        return ALWAYS
    if types.service.is_event_stream(member.target):
        return f"type({value}) is EventStream"
    if Streaming in traits:
        # Whatever can be read is a stream, even in a response; bytes are only sent.
        sent = " and ".join([f"isinstance({value}, bytes)", *length_test(traits, value)])
        return f'hasattr({value}, "read") or {sent}'
    test = _test(types, shape, traits, value, 0, frozenset())
    is_string = isinstance(shape, Simple) and shape.type == "string" and Enum not in traits
    others = traits.any_of(Required, Rewritten)
    if is_string and others and not test.startswith("type("):
        # What may well be no string must not come to a match: that ends the test of all members.
        return f"type({value}) is str and {test}"
    return test


def _test(
    types: Types, shape: Shape, traits: Traits, value: str, depth: int, around: frozenset[str]
) -> str:
    if shape.name in around or UniqueItems in traits:
        return NEVER
    match shape:
        case Structure(error=ErrorInfo()):
            parts = ["True"]
        case Structure():
            types.tested.add(shape.name)
            parts = [f"type({value}) is {types.class_of(shape.name)}", f"not {value}.suspects()"]
        case ListShape():
            parts = [f"type({value}) is list", *length_test(traits, value)]
            parts += _items(types, shape, value, depth, around | {shape.name})
        case MapShape():
            parts = [f"type({value}) is dict", *length_test(traits, value)]
            parts += _entries(types, shape, value, depth, around | {shape.name})
        case Simple():
            parts = list(_simple(types, shape, traits, value))
        case _:
            raise AssertionError(shape)
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
            yield from length_test(traits, value)
        case "document":
            yield f"type({value}) in (dict, list, str, int, float, bool)"


def _string(types: Types, shape: Simple, traits: Traits, value: str) -> Iterator[str]:
    """A match or a known value implies the type: what is no string raises TypeError, or fails."""
    length, pattern, enum = traits.get(Length), traits.get(Pattern), traits.get(Enum)
    matching = ""
    implied = enum is not None
    if pattern is not None and (constant := types.pattern(pattern, traits, shape.name, shape.name)):
        translation = translated(pattern.regex, None if length is None else length.max)
        assert not isinstance(translation, Untranslated)
        safe = translation.safe_length
        if length is not None and safe is None and repeats(translation, length):
            length = None
        bounded = length is not None and length.max is not None
        quick = safe is None or (bounded and length is not None and (length.max or 0) <= safe)
        spelled_out = translation.alternatives
        matching = match_test(spelled_out, constant.name, value, quick=quick)
        implied = implied or (quick if spelled_out is None else not spelled_out.beginnings)
    if not implied:
        yield f"type({value}) is str"
    if length is not None:
        yield from _of_length(length, value)
    if matching:
        yield matching
    if enum is not None:
        yield f"{value} in {_known_values(types, shape, enum)}"


def match_test(spelled_out: Alternatives | None, pattern: str, value: str, *, quick: bool) -> str:
    """The test that a string matches a pattern; without a match, if that only spells strings out.

    Empty where every string does. `quick`: no string that comes here takes long to match.
    """
    if spelled_out is None:
        # Taken first, because Python is slower to call an attribute that is no method.
        return (
            f"not (_refuses := {pattern}.refuses)({value})"
            if quick
            else f"{pattern}.admits({value})"
        )
    if "" in spelled_out.beginnings:
        return ALWAYS
    tests: list[str] = []
    if spelled_out.strings:
        tests.append(f"{value} in {literal(spelled_out.strings)}")
    if spelled_out.beginnings:
        tests.append(f"{value}.startswith({literal(spelled_out.beginnings)})")
    return f"({' or '.join(tests)})" if len(tests) > 1 else tests[0]


def _known_values(types: Types, shape: Simple, enum: Enum) -> str:
    if has_class(shape) and enum == shape.traits.get(Enum):
        return types.values_of(shape.name)
    return literal(enum.values)


def _items(
    types: Types, shape: ListShape, value: str, depth: int, around: frozenset[str]
) -> Iterator[str]:
    if whole := _whole_list(types, shape, value):
        yield whole
    else:
        item = _numbered("item", depth)
        yield f"all([{_each_item(types, shape, item, depth, around)} for {item} in {value}])"


def _each_item(
    types: Types, shape: ListShape, item: str, depth: int, around: frozenset[str]
) -> str:
    target = types.service.shapes[shape.member]
    return _unless_null(_test(types, target, target.traits, item, depth + 1, around), item, shape)


def _entries(
    types: Types, shape: MapShape, value: str, depth: int, around: frozenset[str]
) -> Iterator[str]:
    if whole := _whole_map(types, shape, value):
        yield whole
    else:
        key, item = _numbered("key", depth), _numbered("item", depth)
        each = _each_entry(types, shape, key, item, depth, around)
        yield f"all([{each} for {key}, {item} in {value}.items()])"


def _each_entry(
    types: Types, shape: MapShape, key: str, item: str, depth: int, around: frozenset[str]
) -> str:
    keys, values = types.service.shapes[shape.key], types.service.shapes[shape.value]
    first = _test(types, keys, keys.traits, key, depth + 1, around)
    second = _test(types, values, values.traits, item, depth + 1, around)
    return f"{first} and {_unless_null(second, item, shape, nested=True)}"


def _whole_list(types: Types, shape: ListShape, value: str) -> str:
    """One call that tests all items, where Python has one."""
    if Sparse in shape.traits:
        return ""
    item = types.service.shapes[shape.member]
    if _is_plain_string(types, item):
        return _joined(types, value)
    is_enum = has_class(item) and not isinstance(item, Structure)
    if is_enum and not item.traits.any_of(Length, Pattern):
        return f"{types.values_of(item.name)}.issuperset({value})"
    return ""


def _whole_map(types: Types, shape: MapShape, value: str) -> str:
    both = (types.service.shapes[shape.key], types.service.shapes[shape.value])
    if Sparse in shape.traits or not all(_is_plain_string(types, each) for each in both):
        return ""
    return f"{_joined(types, value)} and {_joined(types, f'{value}.values()')}"


def _is_plain_string(types: Types, shape: Shape) -> bool:
    return isinstance(shape, Simple) and _test(
        types, shape, shape.traits, "it", 0, frozenset()
    ) == ("type(it) is str")


def _joined(types: Types, values: str) -> str:
    types.imports.add("runtime.structure", "joined")
    return f"joined({values}) is not None"


def _unless_null(test: str, item: str, shape: ListShape | MapShape, nested: bool = False) -> str:
    if Sparse not in shape.traits:
        return test
    either = f"{item} is None or ({test})"
    return f"({either})" if nested else either


def length_test(traits: Traits, value: str) -> Iterator[str]:
    """The test of a value's length, if it has limits."""
    if (length := traits.get(Length)) is not None:
        yield from _of_length(length, value)


def _of_length(length: Length, value: str) -> Iterator[str]:
    # A length of one or more is what makes a value true, which is the quicker question.
    if length.min == 1 and length.max != 1:
        yield value
        yield from _between(f"len({value})", None, length.max)
    else:
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


def _negated(test: str) -> str:
    """The opposite of a test, in the words that a person would choose."""
    if " and " in test or " or " in test:
        return f"not ({test})"
    if test.startswith("not "):
        return test.removeprefix("not ")
    for does, does_not in ((" is ", " is not "), (" in ", " not in ")):
        if does in test:
            return test.replace(does, does_not, 1)
    return f"not {test}"


def _numbered(name: str, depth: int) -> str:
    return name if depth == 0 else f"{name}{depth + 1}"
