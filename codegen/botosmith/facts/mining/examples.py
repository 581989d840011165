"""Ready examples for a proposed fact: values that it accepts, and values that it refuses."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, assert_never

from ...model import Enum, Length, ListShape, MapShape, Service, Simple, Structure
from ...untyped import is_array
from .patterns import CANDIDATES
from .rule_sentences import Condition, Mined
from .things import THINGS

LONGEST = 1_100
"""The characters of the longest example; a limit beyond it is proposed without a refusal."""

MOST_ITEMS = 120
"""The items of the longest list in an example."""

Examples = tuple[tuple[Any, ...], tuple[Any, ...]]
"""What is accepted, and what is refused."""


def sample(service: Service, shape_name: str, depth: int = 0) -> Any:
    """A value that counts as given, as JSON has it; None where the shape never ends."""
    shape = service.shapes[shape_name]
    if depth > 6:
        return None
    match shape:
        case Structure(members=members):
            for member in members.values():
                if (value := sample(service, member.target, depth + 1)) is not None:
                    return {member.name: value}
            return None
        case ListShape(member=item):
            value = sample(service, item, depth + 1)
            return None if value is None else [value]
        case MapShape(key=key, value=item):
            value = sample(service, item, depth + 1)
            return None if value is None else {sample(service, key, depth + 1): value}
        case Simple(type="string"):
            enum, length = shape.traits.get(Enum), shape.traits.get(Length)
            if enum is not None:
                return enum.values[0]
            return "x" * min(max((length and length.min) or 1, 1), 64)
        case Simple(type=type_):
            return _SAMPLES.get(type_)
        case _:
            return None


_SAMPLES: dict[str, Any] = {
    "integer": 1,
    "long": 1,
    "float": 1,
    "double": 1,
    "boolean": True,
    "timestamp": "2026-01-01T00:00:00Z",
    "blob": "x",
    "document": {"a": 1},
}


def of_rule(service: Service, structure: Structure, mined: Mined) -> Examples | None:
    """Examples of a rule between members of one structure; None where no values can be made."""
    names = (*mined.members, *(each.member for each in mined.when))
    values = {name: sample(service, structure.members[name].target) for name in names}
    if any(value is None for value in values.values()):
        return None
    given: dict[str, Any] = {}
    for each in mined.when:
        if each.test != "absent":
            value = _satisfying(service, structure, each, values[each.member])
            if value is None:
                return None
            given[each.member] = value
    every = {name: values[name] for name in mined.members}
    ones = [{**given, name: values[name]} for name in mined.members]
    others = _other_case(mined, values)
    match mined.kind:
        case "mutually_exclusive":
            return tuple(ones), ({**ones[0], **ones[1]},)
        case "exactly_one":
            return tuple(ones), (given, {**ones[0], **ones[1]})
        case "at_least_one":
            return tuple(ones), (given,)
        case "all_or_none":
            return (given, {**given, **every}), (ones[0],)
        case "require":
            return (*(others if mined.when else ()), {**given, **every}), (given,)
        case "forbid":
            return (given,), ({**given, **every},)
        case "compare":
            return _of_comparison(service, structure, mined, given)
        case "implies":
            return _of_values(service, structure, mined, given)
        case _:
            assert_never(mined.kind)


def _other_case(mined: Mined, values: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """A request to which the rule does not apply, as its conditions tell."""
    absent = [each.member for each in mined.when if each.test == "absent"]
    if not absent:
        return ({},)
    return ({absent[0]: values[absent[0]]},)


def _satisfying(service: Service, structure: Structure, each: Condition, given: Any) -> Any:
    """A value that a condition holds of; None where there is none."""
    if each.test == "present":
        return given
    if each.test in {"is_a", "is_no"}:
        thing = THINGS[each.values[0]]
        return thing.example if each.test == "is_a" else thing.other
    if each.test == "equals":
        return of_condition(service, structure, each)[0]
    others = others_than(service, structure, each.member, each.values)
    if not others and each.coded:
        return f"not-{each.values[0]}"
    return others[0] if others else None


def of_condition(service: Service, structure: Structure, each: Condition) -> list[Any]:
    """The values of a condition in the member's own type; None for each that it cannot have.

    A string without an enum may have any value that stands in inline code.
    """
    shape = service.shapes[structure.members[each.member].target]
    is_text = isinstance(shape, Simple) and shape.type == "string"
    if is_text and each.coded and is_free(service, structure, each.member):
        return list(each.values)
    return [scalar(service, structure, each.member, value) for value in each.values]


def is_free(service: Service, structure: Structure, name: str) -> bool:
    """Whether the model does not say which values a member has."""
    return Enum not in service.effective(structure.members[name])


def _of_comparison(
    service: Service, structure: Structure, mined: Mined, given: dict[str, Any]
) -> Examples:
    (left,) = mined.members
    is_member = not re.fullmatch(_NUMBER, mined.right)
    right = 10 if is_member else number(mined.right)
    beside = {mined.right: right} if is_member else {}
    low, high = right - 1, right + 1
    fine, wrong = {
        "<": (low, right),
        "<=": (right, high),
        "==": (right, high),
        ">=": (right, low),
        ">": (high, right),
    }[mined.operator]
    pair: list[dict[str, Any]] = [{**beside, left: fine}, {**beside, left: wrong}]
    shape = service.shapes[structure.members[left].target]
    if isinstance(shape, Simple) and shape.type == "timestamp":
        day = "2026-01-{:02}T00:00:00Z".format
        pair = [{name: day(each) for name, each in one.items()} for one in pair]
    accepted, refused = ({**given, **each} for each in pair)
    return (accepted,), (refused,)


def _of_values(
    service: Service, structure: Structure, mined: Mined, given: dict[str, Any]
) -> Examples | None:
    (name,) = mined.members
    if mined.limits is not None:
        low, high = mined.limits.low, mined.limits.high
        limit, beyond = (high, high + 1) if high is not None else (low, (low or 0) - 1)
        return ({**given, name: limit},), ({**given, name: beyond},)
    fine = scalar(service, structure, name, mined.values[0])
    others = others_than(service, structure, name, mined.values)
    if mined.is_coded and fine is None and is_free(service, structure, name):
        fine, others = mined.values[0], (f"not-{mined.values[0]}",)
    if fine is None or not others:
        return None
    named, other = {**given, name: fine}, {**given, name: others[0]}
    return ((other,), (named,)) if mined.is_negated else ((named,), (other,))


_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?"


def number(text: str) -> int | float:
    """A number as a sentence prints it."""
    return float(text) if "." in text else int(text)


def scalar(service: Service, structure: Structure, name: str, text: str) -> Any:
    """The value of a condition, in the member's own type; None where it has no such value."""
    shape = service.shapes[structure.members[name].target]
    if not isinstance(shape, Simple):
        return None
    if shape.type == "boolean":
        return {"true": True, "false": False}.get(text.lower())
    if shape.type in {"integer", "long"}:
        return int(text) if re.fullmatch("-?[0-9]+", text) else None
    enum = service.effective(structure.members[name]).get(Enum)
    if shape.type != "string" or enum is None:
        return None
    if text in enum.values:
        return text
    same = [value for value in enum.values if value.casefold() == text.casefold()]
    return same[0] if len(same) == 1 else None


def others_than(
    service: Service, structure: Structure, name: str, texts: tuple[str, ...]
) -> tuple[Any, ...]:
    """The other values that a member may have, as far as the model knows them."""
    values = [scalar(service, structure, name, text) for text in texts]
    if any(value is None for value in values):
        return ()
    if isinstance(values[0], bool):
        return tuple(value for value in (True, False) if value not in values)
    if isinstance(values[0], int):
        return (max(values) + 1,)
    enum = service.effective(structure.members[name]).get(Enum)
    return () if enum is None else tuple(other for other in enum.values if other not in values)


def of_trait(service: Service, shape_name: str, trait: str, value: Any) -> Examples | None:
    """Examples of a trait of one member; None where none can be made though they are needed."""
    match trait:
        case "enum":
            return tuple(value[:2]), ("no-such-value",)
        case "range":
            return _of_limits(value)
        case "length" if isinstance(service.shapes[shape_name], (ListShape, MapShape)):
            return _of_lists(service, shape_name, value)
        case "length":
            return _of_sizes(value)
        case "pattern":
            return _of_pattern(value)
        case "deprecated":
            refused = sample(service, shape_name)
            return None if refused is None else ((), (refused,))
        case _:
            return (), ()


def of_test(test: Mapping[str, Any], values: Sequence[str] = ()) -> Examples | None:
    """Examples of a test of a string or of a number; None where none can be made.

    Args:
        test: One test in an overlay's words.
        values: The values of the member's enum, if it has one.
    """
    ((name, value),) = test.items()
    match name:
        case "json":
            return ('{"a": 1}',), ("{",)
        case "format":
            return _OF_FORMATS[value]
        case "in" if isinstance(value[0], bool):
            return (value[0],), (not value[0],)
        case "in":
            is_number = not isinstance(value[0], str)
            return tuple(value[:2]), (max(value) + 1 if is_number else "no-such-value",)
        case "not_in":
            others = [each for each in (*values, "another") if each not in value]
            return (others[0],), (value[0],)
        case "multiple_of":
            return (value,), (value + 1,)
        case "arn":
            resource = value.get("resource", "x").replace(".+", "x")
            arn = "arn:aws:{}:us-east-1:123456789012:{}"
            return (arn.format(value["service"], resource),), (arn.format("none", "x"),)
        case "at_least":
            return (value,), (value - 1,)
        case "at_most":
            return (value,), (value + 1,)
        case "size":
            made = _of_sizes({"min": value.get("at_least"), "max": value.get("at_most")})
            return made if made is not None and made[1] else None
        case _:
            return _of_pattern(value)


_OF_FORMATS: dict[str, Examples] = {
    "base64": (("eA==",), ("$",)),
    "uuid": (("123e4567-e89b-12d3-a456-426614174000",), ("x",)),
    "ipv4-cidr": (("10.0.0.0/16",), ("10.0.0.0",)),
    "ipv6-cidr": (("2001:db8::/56",), ("2001:db8::",)),
    "ipv4": (("192.0.2.1",), ("x",)),
    "email": (("a@example.com",), ("a",)),
    "https-url": (("https://example.com/",), ("ftp://example.com/",)),
}


def _of_limits(value: dict[str, Any]) -> Examples | None:
    """The limits, and the numbers next to them on the other side."""
    low, high = value.get("min"), value.get("max")
    limits = tuple(limit for limit in (low, high) if limit is not None)
    beyond = (
        *((low - 1,) if low is not None else ()),
        *((high + 1,) if high is not None else ()),
    )
    return (limits, beyond) if limits else None


def _of_lists(service: Service, shape_name: str, value: dict[str, Any]) -> Examples | None:
    """Lists of the largest size, and of one more; none where they would be very long."""
    one = sample(service, shape_name)
    least, most = value.get("min", 0), value.get("max")
    if not one or max(least, most or 0) > MOST_ITEMS:
        return None
    beyond: list[Any] = []
    if least > 0:
        beyond.append(_many(one, least - 1))
    if most is not None:
        beyond.append(_many(one, most + 1))
    return ((_many(one, most or least),), tuple(beyond)) if beyond else None


def _many(one: Any, size: int) -> Any:
    """A list or a map of one entry, as one of several."""
    if is_array(one):
        return [*one] * size
    ((key, value),) = one.items()
    return {f"{key}{number}" if number else key: value for number in range(size)}


def _of_sizes(value: dict[str, Any]) -> Examples | None:
    """Strings of those sizes; beyond the longest that is shown, none that is refused."""
    limits = _of_limits(value)
    if limits is None:
        return None
    accepted, refused = (
        tuple("x" * size for size in sizes if 0 <= size <= LONGEST) for sizes in limits
    )
    if not refused and (value.get("min") or 0) <= 1:
        return ("x",), ()
    return (accepted, refused) if accepted and refused else None


def _of_pattern(regex: str) -> Examples | None:
    """Strings that match, and strings that do not, as far as the usual ones show it."""
    literals = [re.sub(r"\\(.)", r"\1", each) for each in _PIECES.findall(regex)]
    for each in _FORBIDDEN.findall(regex):
        literals += [re.sub(r"\\(.)", r"\1", part) for part in each.split("|")]
    around = (*(f"{each}x" for each in literals), *(f"x{each}" for each in literals))
    if found := _SHAPE.fullmatch(regex):
        around = (f"{found.group(1)}12345678",)
    tried = [*around, *CANDIDATES, *_OF_TEMPLATES]
    here = regex.replace(r"\p{L}", "A-Za-zé")
    accepted = [each for each in tried if re.fullmatch(here, each)]
    refused = [each for each in tried if not re.fullmatch(here, each)]
    return (tuple(accepted[:2]), tuple(refused[:2])) if accepted and refused else None


_OF_TEMPLATES = (
    *("mon:03:00-mon:04:00", "03:00-04:00", "03:00", "2026-01-31", "2026-01-31T03:00:00"),
    *("https://a/", "http://a/", "s3://a/b"),
    *("2026/01/31", "2026-01", "03:00:00", "1" * 12, "+15555550100", "rate(5 minutes)"),
)
_SHAPE = re.compile(r"([a-z]+-)\.\+", re.IGNORECASE)
_FORBIDDEN = re.compile(r"(?<=\(\?!)(?:\(\?:)?((?:[\w\-:/.|]|\\.)+)\)")
_PIECES = re.compile(r"(?<=\(\?=)(?:\.\*)?((?:[\w\-:/]|\\.)+)")
