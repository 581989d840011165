"""The annotations declare every constraint, and the compiled checks agree with them.

Three statements are held against each other: the raw model, the annotations as any tool reads
them, and what `check` finds. The annotations are interpreted here, by this module's own means.
"""

from __future__ import annotations

import types
from collections.abc import Collection, Iterator
from dataclasses import MISSING, fields
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.flagship.model import (
    REQUEST,
    RESULT,
    SHAPES,
    SITES,
    WINDOW_ID,
    Site,
    base,
    of_model,
    python_name,
    request_with,
    typed,
    valid,
)
from tests.flagship.strategies import NONSENSE, values

import regex
from typed_aws import ssm
from typed_aws.runtime.constraints import (
    Constraint,
    Deprecated,
    Length,
    OneOf,
    Pattern,
    Range,
    Sensitive,
    ServerDefault,
)
from typed_aws.runtime.dataclass import dataclass
from typed_aws.runtime.events import EventUnion
from typed_aws.runtime.operation import Request
from typed_aws.runtime.output import Output
from typed_aws.runtime.structure import Structure, examine
from typed_aws.runtime.violation import Violation
from typed_aws.ssm.operations import register_task_with_maintenance_window as flagship
from typed_aws.ssm.operations.register_task_with_maintenance_window import OPERATION

STRUCTURES = sorted({site.shape for site in SITES if site.type == "structure"} | {RESULT})
MEMBERS = [(shape, name) for shape in STRUCTURES for name in SHAPES[shape]["members"]]

PYTHON_TYPES = {"string": str, "integer": int, "boolean": bool, "blob": bytes}

FACTS: dict[tuple[str, str], list[type]] = {
    (REQUEST, "LoggingInfo"): [Deprecated],
    (REQUEST, "TaskParameters"): [Deprecated],
    (REQUEST, "CutoffBehavior"): [ServerDefault],
    ("AlarmConfiguration", "IgnorePollAlarmFailure"): [ServerDefault],
}
"""What the annotations declare beyond the model, by the facts of the overlay."""

RULES = {rule.id for rule in flagship.RULES}
"""The facts that the operation states of its members together, or of them in it alone."""


def owner_of(shape: str) -> type[Structure]:
    found: type[Structure] = getattr(ssm, shape)
    assert issubclass(found, Structure)
    return found


def opened(hint: Any) -> tuple[Any, list[Any]]:
    """An annotation without `| None` and without its extras, and those extras."""
    extras: list[Any] = []
    while True:
        if get_origin(hint) in (Union, types.UnionType):
            (hint,) = (option for option in get_args(hint) if option is not types.NoneType)
        elif get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            extras += more
        else:
            return hint, extras


def hint_of(shape: str, name: str) -> Any:
    return get_type_hints(owner_of(shape), include_extras=True)[python_name(name)]


# -------------------------------------------------------------------- the annotations and the model


def declared(hint: Any, *, ignoring: Collection[type] = ()) -> Any:
    """An annotation in the raw model's own terms."""
    inner, extras = opened(hint)
    told: dict[str, Any] = {}
    for extra in extras:
        match extra:
            case Length() | Range():
                limits = {"min": extra.min, "max": extra.max}
                told |= {name: limit for name, limit in limits.items() if limit is not None}
            case Pattern():
                told["pattern"] = extra.regex
            case OneOf():
                told["enum"] = list(extra.values)
            case Sensitive():
                told["sensitive"] = True
            case _:
                assert type(extra) in ignoring
        if isinstance(extra, Constraint) and type(extra) not in ignoring:
            assert extra.origin == "model"
    if get_origin(inner) is Literal:
        told |= {"type": "string", "enum": list(get_args(inner))}
    elif get_origin(inner) is list:
        told |= {"type": "list", "member": declared(get_args(inner)[0])}
    elif get_origin(inner) is dict:
        key, value = get_args(inner)
        told |= {"type": "map", "key": declared(key), "value": declared(value)}
    elif issubclass(inner, Structure):
        told |= {"type": "structure", "class": inner.__name__}
    else:
        (told["type"],) = (name for name, kind in PYTHON_TYPES.items() if kind is inner)
    return told


def stated(shape: str) -> Any:
    """A shape of the raw model, its own members left out."""
    raw = SHAPES[shape]
    told = {
        name: value
        for name, value in raw.items()
        if name not in {"documentation", "members", "required", "member", "key", "value", "box"}
    }
    for role in ("member", "key", "value"):
        if role in raw:
            told[role] = stated(raw[role]["shape"])
    return told | ({"class": shape} if raw["type"] == "structure" else {})


@pytest.mark.parametrize(("shape", "name"), MEMBERS)
def test_an_annotation_declares_what_the_model_states(shape: str, name: str) -> None:
    more = FACTS.get((shape, name), [])
    raw = stated(SHAPES[shape]["members"][name]["shape"])
    assert declared(hint_of(shape, name), ignoring=more) == raw
    _, extras = opened(hint_of(shape, name))
    assert [type(extra) for extra in extras if type(extra) in more] == more


@pytest.mark.parametrize("shape", STRUCTURES)
def test_the_members_and_their_order_are_the_models(shape: str) -> None:
    owner = owner_of(shape)
    assert list(owner.wire_names.values()) == list(SHAPES[shape]["members"])
    assert list(owner.wire_names) == [python_name(name) for name in SHAPES[shape]["members"]]


@pytest.mark.parametrize("base", [Structure, Request, Output, EventUnion])
def test_a_base_class_without_members_leaves_its_subclasses_theirs(base: type[Structure]) -> None:
    assert base.wire_names == {} and base.known == base.envelope

    @dataclass(slots=True, kw_only=True, eq=False, repr=False)
    class Jar(base):  # type: ignore[valid-type, misc]
        max_errors: str | None = None

    assert Jar.wire_names == {"max_errors": "MaxErrors"}
    assert Jar.known == {"MaxErrors", *base.envelope}


@pytest.mark.parametrize("shape", STRUCTURES)
def test_a_required_member_has_no_default_and_no_none(shape: str) -> None:
    by_name = {each.name: each for each in fields(owner_of(shape))}
    for name in SHAPES[shape]["members"]:
        is_required = name in SHAPES[shape].get("required", ()) and shape != RESULT
        field = by_name[python_name(name)]
        assert (field.default is MISSING) == is_required
        admits_none = types.NoneType in get_args(hint_of(shape, name))
        assert admits_none is not is_required


@pytest.mark.parametrize(("shape", "name"), MEMBERS)
def test_a_sensitive_member_is_not_in_the_repr(shape: str, name: str) -> None:
    (field,) = (each for each in fields(owner_of(shape)) if each.name == python_name(name))
    assert field.repr is not SHAPES[SHAPES[shape]["members"][name]["shape"]].get("sensitive", False)


def test_deprecations_name_their_fact_and_successors() -> None:
    _, extras = opened(hint_of(REQUEST, "TaskParameters"))
    (deprecated,) = (extra for extra in extras if isinstance(extra, Deprecated))
    assert (deprecated.origin, deprecated.severity) == ("task-parameters-deprecated", "warning")
    assert len(deprecated.instead) == 2


# ----------------------------------------------------------- the annotations and the compiled check


def keeps(hint: Any, value: Any) -> bool:
    """Whether a value keeps an annotation, by this test's own reading of it."""
    inner, extras = opened(hint)
    if not _is_a(inner, value):
        return False
    measured = value.encode() if inner is bytes and isinstance(value, str) else value
    return all(_holds(extra, measured) for extra in extras)


def _is_a(kind: Any, value: Any) -> bool:
    if get_origin(kind) is Literal:
        return isinstance(value, str) and value in get_args(kind)
    if get_origin(kind) is list:
        (item,) = get_args(kind)
        return isinstance(value, (list, tuple)) and all(keeps(item, each) for each in value)
    if get_origin(kind) is dict:
        key, item = get_args(kind)
        return isinstance(value, dict) and all(
            keeps(key, name) and keeps(item, each) for name, each in value.items()
        )
    if kind is bytes:
        return isinstance(value, (bytes, bytearray, str))
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if isinstance(kind, type) and issubclass(kind, Structure):
        return isinstance(value, kind) and structure_keeps(value)
    return isinstance(value, kind)


def structure_keeps(value: Structure) -> bool:
    hints = get_type_hints(type(value), include_extras=True)
    required = {each.name for each in fields(value) if each.default is MISSING}
    return not value.unknown_members and all(
        (
            name not in required
            if getattr(value, name) is None
            else keeps(hints[name], getattr(value, name))
        )
        for name in value.wire_names
    )


def _holds(extra: Any, value: Any) -> bool:
    match extra:
        case Length():
            return (
                (extra.min or 0) <= len(value) <= (len(value) if extra.max is None else extra.max)
            )
        case Range():
            return (extra.min is None or value >= extra.min) and (
                extra.max is None or value <= extra.max
            )
        case Pattern():
            ascii_only = 0 if r"\p" in extra.regex else regex.ASCII
            flags = regex.DOTALL | regex.VERSION0 | ascii_only
            return regex.fullmatch(extra.regex, value, flags) is not None
        case OneOf():
            return value in extra.values
        case Deprecated():
            return False
        case _:
            return True


def near_misses(shape: str) -> Iterator[st.SearchStrategy[Any]]:
    """Values around the limits of a shape, beside valid ones and nonsense."""
    raw = SHAPES[shape]
    yield values(shape)
    yield NONSENSE
    match raw["type"]:
        case "string":
            low, high = raw.get("min", 0), raw.get("max", 300)
            sizes = st.sampled_from([max(low - 1, 0), low, high, high + 1])
            yield st.builds(str.__mul__, st.sampled_from(["a", "1", "ä", "\n", " ", "%"]), sizes)
            yield st.sampled_from(["0", "1\n", "100%", "$LATEST", "x$LATEST", "a\tb", WINDOW_ID])
        case "blob":
            sizes = st.sampled_from([0, 1, 2048, 2049, 4096, 4097])
            yield sizes.map(lambda size: b"x" * size) | sizes.map(lambda size: "ä" * size)
        case "integer":
            limits = [raw[name] for name in ("min", "max") if name in raw]
            yield st.sampled_from([limit + by for limit in limits for by in (-1, 0, 1)])
        case "list":
            inner = st.one_of(*near_misses(raw["member"]["shape"]))
            yield st.lists(inner, max_size=raw.get("max", 2) % 60 + 1)
            yield st.lists(inner, max_size=2).map(tuple)
        case "map":
            key = st.one_of(*near_misses(raw["key"]["shape"])).filter(hashable)
            yield st.dictionaries(key, st.one_of(*near_misses(raw["value"]["shape"])), max_size=2)
        case "structure":
            yield st.just({})


def hashable(value: Any) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True


@pytest.mark.parametrize(("shape", "name"), MEMBERS)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_a_structure_alone_is_judged_alike(shape: str, name: str, data: st.DataObject) -> None:
    """It finds something exactly where the annotation is not kept, for right and wrong values."""
    target = SHAPES[shape]["members"][name]["shape"]
    value = data.draw(st.one_of(*near_misses(target)))
    owner = owner_of(shape)
    smallest = base("AUTOMATION") if shape == REQUEST else valid(shape)
    made = owner.from_wire({**smallest, name: value})
    found: list[Any] = []
    examine(made, found)
    at_member = [each for each in found if each.path.startswith(name)]
    assert at_member == found, "the other members are valid"
    assert bool(found) is not structure_keeps(made)


def of_members(found: list[Violation]) -> list[Violation]:
    """What no rule of the operation says."""
    return [each for each in found if each.origin not in RULES]


@pytest.mark.parametrize("site", SITES[1:], ids=str)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_the_compiled_check_agrees(site: Site, data: st.DataObject) -> None:
    """It finds something exactly where the annotation is not kept, for right and wrong values."""
    candidates = st.one_of(*near_misses(site.shape))
    made = OPERATION.request_from_wire(
        request_with(site, data.draw(candidates.filter(hashable) if site.is_key else candidates))
    )
    found = of_members(OPERATION.validate(made))
    at_member = [each for each in found if each.path.startswith(str(site.steps[0].name))]
    assert at_member == found, "the other members are valid"
    assert bool(found) is not structure_keeps(made)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(request_=values(REQUEST))
def test_every_valid_request_keeps_the_annotations(request_: dict[str, Any]) -> None:
    for name in ("TaskParameters", "LoggingInfo"):
        request_.pop(name, None)
    made = typed(REQUEST, request_)
    assert structure_keeps(made)
    found = OPERATION.validate(made)
    assert of_members(found) == []
    assert of_model(found) == set()
