"""Whatever a caller passes: nothing raises, no stream is read, no value is kept."""

from __future__ import annotations

import gc
import json
import weakref
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any
from unittest.mock import MagicMock, Mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from botosmith import LoadedPackage, load_package
from botosmith.untyped import service_model

_LEAVES = {
    "Text": {"type": "string", "min": 1, "max": 5, "pattern": "[a-z]*"},
    "Kind": {"type": "string", "enum": ["A", "B"]},
    "Count": {"type": "integer", "min": 1, "max": 9},
    "Ratio": {"type": "double", "min": 0, "max": 1},
    "Flag": {"type": "boolean"},
    "Time": {"type": "timestamp"},
    "Bytes": {"type": "blob", "min": 1, "max": 5},
    "Secret": {"type": "string", "min": 1, "sensitive": True},
    "Json": {"type": "structure", "members": {}, "document": True},
}
_SHAPES: dict[str, Any] = {
    **_LEAVES,
    "Texts": {"type": "list", "member": {"shape": "Text"}, "max": 3},
    "Holes": {"type": "list", "member": {"shape": "Text"}, "sparse": True},
    "Labels": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}, "max": 3},
    "Trees": {"type": "list", "member": {"shape": "Tree"}},
    "Forest": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Trees"}},
    "Nest": {"type": "list", "member": {"shape": "Nest"}},
    "Either": {
        "type": "structure",
        "union": True,
        "members": {"S": {"shape": "Text"}, "L": {"shape": "Trees"}, "E": {"shape": "Either"}},
    },
    "Tree": {
        "type": "structure",
        "required": ["Text"],
        "members": {
            name: {"shape": name}
            for name in (*_LEAVES, *("Texts", "Holes", "Labels", "Trees", "Forest", "Nest"))
        }
        | {"Either": {"shape": "Either"}},
    },
    "Stream": {"type": "blob", "streaming": True, "min": 1},
    "Input": {
        "type": "structure",
        "members": {"Body": {"shape": "Stream"}, "Tree": {"shape": "Tree"}},
    },
}
_MODEL = {
    "version": "2.0",
    "metadata": {"apiVersion": "2020-01-01", "protocol": "json", "serviceId": "Tiny"},
    "operations": {
        "Put": {"name": "Put", "input": {"shape": "Tree"}},
        "Send": {"name": "Send", "input": {"shape": "Input"}},
    },
    "shapes": _SHAPES,
}
_NAMES = st.sampled_from([*_SHAPES["Tree"]["members"], "S", "L", "E"]) | st.text(max_size=3)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.text(st.characters())
    | st.binary(max_size=8)
    | st.datetimes()
    | st.sampled_from([Decimal("sNaN"), "\ud800", bytearray(b"x"), memoryview(b"x")])
    | st.builds(pow, st.just(10), st.just(5000))
)
_KEYS = _NAMES | st.none() | st.booleans() | st.integers() | st.floats() | st.binary(max_size=3)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(_NAMES, inner, max_size=5)
        | st.dictionaries(_KEYS, inner, max_size=4)
    ),
    max_leaves=30,
)
_TREES = st.dictionaries(st.sampled_from(list(_SHAPES["Tree"]["members"])), _VALUES, min_size=1)


@pytest.fixture(scope="module")
def package() -> Iterator[LoadedPackage]:
    with load_package("tiny", model=_MODEL, overlays=False, formatter="none") as package:
        yield package


def _all_told(package: LoadedPackage, params: Any, operation: str = "Put") -> list[str]:
    """The constraints that are broken; everything that can be told of them was told."""
    found = package.operation(operation).validate(params)
    package.aws_text(found)
    for each in found:
        assert all(isinstance(text, str) for text in (each.path, each.message, repr(each)))
        assert each.severity in {"error", "warning"}
        _ = each.limit, each.value
    for profile in ("strict", "lenient"):
        again = package.operation(operation).validate(params, profile)
        assert [each.path for each in again] == [each.path for each in found]
    return [each.constraint for each in found]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(params=_TREES | _VALUES)
def test_any_value_is_judged(package: LoadedPackage, params: Any) -> None:
    found = _all_told(package, params)
    if not isinstance(params, dict):
        assert found == ["type"]


def _nested(levels: int, wrap: Any) -> Any:
    value: Any = {"Text": "a"}
    for _ in range(levels):
        value = wrap(value)
    return value


_WRAPS = {
    "lists of structures": lambda value: {"Text": "a", "Trees": [value]},
    "maps of lists of structures": lambda value: {"Text": "a", "Forest": {"k": [value]}},
    "unions": lambda value: {"Text": "a", "Either": {"E": {"L": [value]}}},
    "lists without a structure": lambda value: [value],
    "unknown members": lambda value: {"Text": "a", "unknown": value},
}


@pytest.mark.parametrize("levels", [40, 400, 3_000])
@pytest.mark.parametrize("wrap", _WRAPS.values(), ids=_WRAPS.keys())
def test_any_depth_is_judged(package: LoadedPackage, wrap: Any, levels: int) -> None:
    value = _nested(levels, wrap)
    _all_told(package, value)
    _all_told(package, {"Text": "a", "Nest": value, "Json": value, "Trees": [value]})


@pytest.mark.parametrize("wrap", [_WRAPS["lists of structures"], _WRAPS["unions"]])
def test_what_is_nested_as_deep_as_services_take_it_is_valid(
    package: LoadedPackage, wrap: Any
) -> None:
    assert _all_told(package, _nested(32, wrap)) == []


def test_what_is_nested_too_deeply_is_refused(package: LoadedPackage) -> None:
    value = _nested(3_000, _WRAPS["lists of structures"])
    assert _all_told(package, value) == ["depth"]


def test_a_value_that_holds_itself_is_refused(package: LoadedPackage) -> None:
    tree: dict[str, Any] = {"Text": "a"}
    tree["Trees"] = [tree]
    assert _all_told(package, tree) == ["depth"]


class _Untouchable:
    """A stream that fails whoever reads it or asks for its size."""

    def read(self, size: int = -1) -> bytes:
        raise AssertionError("a stream must not be read")

    seek = tell = __len__ = __iter__ = __next__ = readline = read


def test_a_stream_is_not_read(package: LoadedPackage) -> None:
    assert _all_told(package, {"Body": _Untouchable()}, "Send") == []


def test_a_stream_in_the_place_of_a_blob_is_not_read(package: LoadedPackage) -> None:
    assert _all_told(package, {"Text": "a", "Bytes": _Untouchable()}) == []


def test_the_length_of_streamed_bytes_is_judged(package: LoadedPackage) -> None:
    assert _all_told(package, {"Body": b""}, "Send") == ["length"]
    assert _all_told(package, {"Body": b"x"}, "Send") == []


class _Str(str):
    """A string that a weak reference can point at."""


class _List(list[Any]):
    """A list that a weak reference can point at."""


class _Dict(dict[str, Any]):
    """A dict that a weak reference can point at."""


@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
@pytest.mark.parametrize("text", ["good", "BAD", ""])
def test_no_value_is_kept(package: LoadedPackage, text: str, profile: Any) -> None:
    values = [
        _Dict(Text=_Str(text)),
        _Dict(Text=_Str(text), Texts=_List([_Str(text)]), Labels=_Dict(a=_Str(text))),
        _Dict(Text=_Str("a"), Trees=_List([_Dict(Text=_Str(text), Secret=_Str(text))])),
        _Dict(Text=_Str("a"), Unknown=_List([_Str(text)])),
    ]
    watched = [weakref.ref(each) for value in values for each in _within(value)]
    while values:
        value = values.pop()
        found = package.operation("Put").validate(value, profile)
        _ = [(each.message, each.path, each.aws_message) for each in found]
        del found, value
    gc.collect()
    assert [reference() for reference in watched if reference() is not None] == []


def _within(value: Any) -> Iterator[Any]:
    yield value
    children = value.values() if isinstance(value, dict) else value
    if not isinstance(value, str):
        for child in children:
            yield from _within(child)


def test_no_request_object_is_kept(package: LoadedPackage) -> None:
    operation = package.operation("Put")
    request = operation.request_from_wire({"Text": "BAD", "Texts": _List(["a"])})
    watched = weakref.ref(request.texts)
    assert [each.constraint for each in operation.validate(request)] == ["pattern"]
    del request
    gc.collect()
    assert watched() is None


@given(number=st.sampled_from([Decimal("NaN"), float("nan")]))
def test_what_is_not_a_number_is_within_no_limits(package: LoadedPackage, number: Any) -> None:
    assert _all_told(package, {"Text": "a", "Ratio": number}) == ["range"]


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=10) | st.datetimes().map(datetime.isoformat))
def test_what_json_can_write_is_judged_alike_when_read_again(
    package: LoadedPackage, text: str
) -> None:
    params = {"Text": text, "Time": text, "Labels": {text: text}}
    again = json.loads(json.dumps(params))
    assert _all_told(package, params) == _all_told(package, again)


def test_a_mock_of_a_string_is_no_string(package: LoadedPackage) -> None:
    assert _all_told(package, {"Text": Mock(spec=str)}) == ["type"]


def _raise(*_: object, **__: object) -> Any:
    raise ZeroDivisionError


def _hostile(kind: type, *names: str) -> type:
    """A class that raises where it is asked for one of these."""
    methods: dict[str, Any] = dict.fromkeys(names, _raise)
    return type(f"Hostile{kind.__name__}", (kind,), {"__hash__": kind.__hash__, **methods})


class _NoClass:
    @property
    def __class__(self) -> Any:
        return _raise()

    @__class__.setter
    def __class__(self, value: Any) -> None: ...


_ORDER = ("__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__bool__")


def _liars() -> list[Any]:
    """Objects that claim to be what they are not, or raise whatever they are asked."""
    return [
        _NoClass(),
        _hostile(str, "__len__", "__eq__")("x"),
        _hostile(int, *_ORDER)(1),
        _hostile(list, "__len__", "__iter__", "__bool__")(["a"]),
        _hostile(dict, "__len__", "__iter__", "items", "keys", "get", "__getitem__")(a="b"),
        _hostile(datetime, "utcoffset", "isoformat", "__eq__")(2020, 1, 1),
        _hostile(object, "__getattr__", "__getattribute__")(),
        *(Mock(spec=kind) for kind in (str, int, float, bool, bytes, list, dict, datetime)),
        MagicMock(),
    ]


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("lambda", "CreateFunction"),
        ("s3", "PutObject"),
        ("dynamodb", "PutItem"),
        ("ecs", "RegisterTaskDefinition"),
        ("cloudwatch", "GetMetricData"),
    ],
)
def test_objects_that_lie_never_make_a_rule_raise(service: str, name: str) -> None:
    raw = service_model(service)
    members = raw["shapes"][raw["operations"][name]["input"]["shape"]]["members"]
    with load_package(service, [name], formatter="none") as package:
        for liar in _liars():
            assert "type" in _all_told(package, dict.fromkeys(members, liar), name)
            for value in (liar, [liar], {"a": liar}, [{"a": liar}]):
                _all_told(package, dict.fromkeys(members, value), name)
                for member in members:
                    _all_told(package, {member: value}, name)


def test_params_that_lie_are_no_structure(package: LoadedPackage) -> None:
    for liar in _liars():
        assert _all_told(package, liar) == ["type"]


def test_a_mock_of_a_string_is_of_a_wrong_type_beside_rules() -> None:
    with load_package("lambda", ["CreateFunction"], formatter="none") as package:
        params: dict[str, Any] = {"FunctionName": "f", "Role": "arn:aws:iam::123456789012:role/r"}
        params |= {"Code": {"ZipFile": b"x"}, "Runtime": Mock(spec=str), "Handler": "a.b"}
        assert _all_told(package, params, "CreateFunction") == ["type"]
