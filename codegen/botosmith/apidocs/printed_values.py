"""The grammar of the labelled lines of a member: `Length Constraints: …`, `Valid Values: …`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import isfinite
from typing import Literal, TypeAlias

from botosmith.apidocs.typeref import TypeRef

AppliesTo: TypeAlias = Literal["value", "element", "key"]
Number: TypeAlias = int | float


@dataclass(frozen=True, kw_only=True, slots=True)
class Constraint:
    """What one labelled line demands.

    Attributes:
        line: The line of the page, counted from 1.
        text: The line as a reader sees it, at most its first 200 characters.
        applies_to: "value" is the member itself; "element" the list items or map values below
            it, down to those that a constraint of this kind can describe; "key" the map keys.
        authored: The line stands above `Type:`. A person wrote it; all lines below that one are
            generated from the service's model.
    """

    line: int
    text: str
    applies_to: AppliesTo = "value"
    authored: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds(Constraint):
    """Inclusive limits; None is open. A fixed quantity has `min == max`."""

    min: Number | None = None
    max: Number | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintedLength(Bounds):
    """`Length Constraints:` characters of a string or bytes of a blob."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyLength(Bounds):
    """`Key Length Constraints:` characters of a map's keys."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ValueLength(Bounds):
    """`Value Length Constraints:` characters of a map's values."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintedRange(Bounds):
    """`Valid Range:` limits of a number; also an authored `Valid Values: 0 - 15`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ArrayMembers(Bounds):
    """`Array Members:` number of entries of a list."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MapEntries(Bounds):
    """`Map Entries:` number of entries of a map."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintedPattern(Constraint):
    """`Pattern:` a regular expression in Java's dialect, character for character."""

    regex: str


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyPattern(PrintedPattern):
    """`Key Pattern:` the expression that a map's keys must match."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ValuePattern(PrintedPattern):
    """`Value Pattern:` the expression that a map's values must match."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ValidValues(Constraint):
    """`Valid Values:` (or `Valid Keys:`) the values of an enum, in the page's order."""

    values: tuple[str, ...]


_LABELS = (
    "Key Length Constraints|Value Length Constraints|Length Constraints|Key Pattern|Value Pattern"
    "|Pattern|Array Members|Map Entries|Valid Range|Valid Values|Valid Keys|Type|Required"
    "|HTTP Status Code"
)
LABEL = re.compile(rf"({_LABELS}):\s?")
"""A label and its colon; upper and lower case count, as authors write `Valid values:` freely."""

PATTERN_LABELS = frozenset({"Pattern", "Key Pattern", "Value Pattern"})

_QUANTITY = r"-?[0-9][0-9,]{0,40}(?:\.[0-9]{1,40})?(?:[eE][-+]?[0-9]{1,3})?"
_SPAN = re.compile(rf"({_QUANTITY})\s*(?:-|–|to)\s*({_QUANTITY})")
_LONGEST_QUOTE = 200


def _limits(noun: str) -> re.Pattern[str]:
    def limit(word: str) -> str:
        return rf"{word} {noun} of (?P<{word.lower()}>{_QUANTITY})(?: items?)?\.?"

    return re.compile(rf"{limit('Fixed')}|(?:{limit('Minimum')})? ?(?:{limit('Maximum')})?")


_BOUNDS: dict[str, tuple[type[Bounds], re.Pattern[str]]] = {
    "Length Constraints": (PrintedLength, _limits("length")),
    "Key Length Constraints": (KeyLength, _limits("length")),
    "Value Length Constraints": (ValueLength, _limits("length")),
    "Valid Range": (PrintedRange, _limits("value")),
    "Array Members": (ArrayMembers, _limits("number")),
    "Map Entries": (MapEntries, _limits("number")),
}
_PATTERNS: dict[str, type[PrintedPattern]] = {
    "Pattern": PrintedPattern,
    "Key Pattern": KeyPattern,
    "Value Pattern": ValuePattern,
}
_ENUMS: dict[str, AppliesTo] = {"Valid Values": "value", "Valid Keys": "key"}


def split_label(text: str) -> tuple[str, str] | None:
    """The label that a line starts with and the rest of the line, or None."""
    found = LABEL.match(text)
    return (found.group(1), text[found.end() :]) if found else None


def read_constraint(label: str, rest: str, *, line: int, authored: bool) -> Constraint | None:
    """The constraint that a labelled line states, or None where the grammar does not know it.

    Whom it applies to is settled by `place`, when the type of the whole item is known.
    """
    text = f"{label}: {rest.strip()}"[:_LONGEST_QUOTE]
    if label in _BOUNDS:
        return _read_bounds(label, rest, line=line, text=text, authored=authored)
    if label in _PATTERNS:
        if not rest:
            return None
        return _PATTERNS[label](line=line, text=text, authored=authored, regex=rest)
    span = _SPAN.fullmatch(rest.strip()) if authored and label == "Valid Values" else None
    if span and (low := _number(span.group(1))) <= (high := _number(span.group(2))):
        return PrintedRange(line=line, text=text, authored=authored, min=low, max=high)
    values = _read_values(rest)
    if not values or label not in _ENUMS:
        return None
    return ValidValues(
        line=line, text=text, applies_to=_ENUMS[label], authored=authored, values=values
    )


def place(
    constraints: Iterable[Constraint], type_: TypeRef, *, repeated: bool
) -> tuple[Constraint, ...]:
    """Say of each constraint whether it describes the member, what is in it, or its keys.

    On a list or a map the reference prints the element's own lines among the container's, in
    the same words. Of two `Array Members:` lines the second is that of the inner list.

    Args:
        constraints: The constraints of one item, in the page's order.
        type_: The type of the item.
        repeated: The name or the request syntax says that it is a list (`Name.member.N`).
    """
    is_list = type_.kind == "list" or (type_.kind == "unknown" and repeated)
    is_map = type_.kind == "map"
    placed: list[Constraint] = []
    lists_seen = 0
    for constraint in constraints:
        inner = is_list or is_map
        match constraint:
            case KeyLength() | KeyPattern() | ValidValues(applies_to="key"):
                placed.append(replace(constraint, applies_to="key"))
                continue
            case ValueLength() | ValuePattern():
                inner = True
            case ArrayMembers():
                inner = is_map or lists_seen > 0
                lists_seen += 1
            case MapEntries():
                inner = is_list
            case _:
                pass
        placed.append(replace(constraint, applies_to="element") if inner else constraint)
    return tuple(placed)


def _read_bounds(
    label: str, rest: str, *, line: int, text: str, authored: bool
) -> Constraint | None:
    kind, grammar = _BOUNDS[label]
    found = grammar.fullmatch(" ".join(rest.split()))
    if found is None or not any(found.groups()):
        return None
    fixed = found.group("fixed")
    low, high = (_limit(fixed or found.group(word)) for word in ("minimum", "maximum"))
    counts = kind is not PrintedRange
    if counts and any(isinstance(limit, float) or (limit or 0) < 0 for limit in (low, high)):
        return None
    if not all(isfinite(limit) for limit in (low, high) if limit is not None):
        return None
    return kind(line=line, text=text, authored=authored, min=low, max=high)


def _limit(digits: str | None) -> Number | None:
    return None if digits is None else _number(digits)


def _number(digits: str) -> Number:
    plain = digits.replace(",", "")
    return int(plain) if plain.lstrip("-").isdigit() else float(plain)


def read_listed(bullets: Iterable[str]) -> tuple[str, ...] | None:
    """The values that bullets below an empty `Valid Values:` line list, one each.

    None where a bullet is not a value, alone or in front of what it means.
    """
    values = _unquoted(
        tuple(re.split(r"\s*(?::\s|\s[-–—]\s)", each.strip())[0] for each in bullets)
    )
    return values if values and all(map(_is_one_word, values)) else None


def _read_values(rest: str) -> tuple[str, ...] | None:
    values = _split_values(rest.strip())
    return None if values is None else _unquoted(values)


def _unquoted(values: tuple[str, ...]) -> tuple[str, ...]:
    """Values without the quotes, if all of them have some."""
    quoted = all(len(each) > 2 and each[0] == each[-1] and each[0] in "\"'`" for each in values)
    return tuple(each[1:-1] for each in values) if quoted else values


def _split_values(text: str) -> tuple[str, ...] | None:
    if "|" in text:
        values = tuple(part.strip() for part in text.split("|"))
        return values if all(values) else None
    if "," in text:
        listed = (part.strip() for part in text.removesuffix(".").split(","))
        values = tuple(part.removeprefix("and ").removeprefix("or ") for part in listed)
        return values if all(_is_one_word(value) for value in values) else None
    return (text,) if _is_one_word(text) else None


def _is_one_word(text: str) -> bool:
    return bool(text) and not any(character.isspace() for character in text)
