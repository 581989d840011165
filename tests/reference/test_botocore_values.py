"""`validate` against botocore's own validator and serializers: odd values for each kind of shape.

What botocore refuses, or cannot serialise, is refused; what it takes is taken. The differences that
remain are in `DIFFERENCES`, each with its reason.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from functools import cache
from io import BytesIO
from typing import Any
from unittest.mock import Mock

import pytest
from botocore.awsrequest import AWSRequest, prepare_request_dict
from botocore.model import ServiceModel
from botocore.serialize import create_serializer
from botocore.validate import ParamValidator

from botosmith import LoadedPackage, load_package

PROTOCOLS = ("json", "rest-json", "query", "ec2", "rest-xml", "smithy-rpc-v2-cbor")

KINDS: dict[str, dict[str, Any]] = {
    "String": {"type": "string"},
    "Boolean": {"type": "boolean"},
    "Integer": {"type": "integer"},
    "Long": {"type": "long"},
    "Float": {"type": "float"},
    "Double": {"type": "double"},
    "Timestamp": {"type": "timestamp"},
    "Epoch": {"type": "timestamp", "timestampFormat": "unixTimestamp"},
    "HttpDate": {"type": "timestamp", "timestampFormat": "rfc822"},
    "Blob": {"type": "blob"},
    "Document": {"type": "structure", "document": True, "members": {}},
    "Strings": {"type": "list", "member": {"shape": "String"}},
    "Times": {"type": "list", "member": {"shape": "Timestamp"}},
    "Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Integer"}},
    "Structure": {"type": "structure", "members": {"String": {"shape": "String"}}},
    "Union": {
        "type": "structure",
        "union": True,
        "members": {"String": {"shape": "String"}, "Integer": {"shape": "Integer"}},
    },
    "Structures": {"type": "list", "member": {"shape": "Structure"}},
    "MapOfLists": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Strings"}},
    "Bounded": {"type": "string", "min": 2},
    "Positive": {"type": "integer", "min": 1},
    "Few": {"type": "list", "member": {"shape": "String"}, "min": 1},
}
"""Every kind of shape, in the body of a request."""

PLACES: dict[str, dict[str, Any]] = {
    "TextInPath": {"shape": "String", "location": "uri", "locationName": "TextInPath"},
    "NumberInPath": {"shape": "Integer", "location": "uri", "locationName": "NumberInPath"},
    "TextInQuery": {"shape": "String", "location": "querystring", "locationName": "a"},
    "NumberInQuery": {"shape": "Integer", "location": "querystring", "locationName": "b"},
    "FlagInQuery": {"shape": "Boolean", "location": "querystring", "locationName": "c"},
    "TimeInQuery": {"shape": "Timestamp", "location": "querystring", "locationName": "d"},
    "ListInQuery": {"shape": "Strings", "location": "querystring", "locationName": "e"},
    "TextInHeader": {"shape": "String", "location": "header", "locationName": "f"},
    "NumberInHeader": {"shape": "Double", "location": "header", "locationName": "g"},
    "TimeInHeader": {"shape": "Timestamp", "location": "header", "locationName": "h"},
    "ListInHeader": {"shape": "Strings", "location": "header", "locationName": "i"},
    "JsonInHeader": {
        "shape": "String",
        "location": "header",
        "locationName": "j",
        "jsonvalue": True,
    },
    "MapInHeaders": {"shape": "MapOfTexts", "location": "headers", "locationName": "k-"},
}
"""The other places of a request, which REST has."""

TEXTS_OF_TIMES = (
    *("2022-07-01T00:00:0Z", "2022-07-01T00:00:00Z", "2022-07-01", "2022-07", "2022", "20220701"),
    *("2022-07-01T00:00:00.123456789Z", "2022-07-01 00:00", "2022-07-01T24:00:00Z", "12:30"),
    *("Fri, 01 Jul 2022 00:00:00 GMT", "Fri Jul  1 00:00:00 2022", "July 1, 2022", "1 July"),
    *("1656633600", "1656633600.5", "-1", "1e9", "1e20", "nan", "inf", "-inf", "", " ", "today"),
    *("2022-13-01", "2022-02-30", "2022-07-01T25:00:00", "99999-01-01", "0000-01-01", "0001-01-01"),
    *("2022-07-01T00:00:00+00:00", "2022-07-01T00:00:00+99:00", "0001-01-01T00:00:00+14:00"),
    *(
        "9999-12-31T23:59:59-14:00",
        "2022-W26-5",
        "2022-182",
        "1_000",
        "٣",
        "2022-07-01T00:00:00 PST",
    ),
    *("9" * 30, "Z", "T", "a" * 50, "10:10:10:10", "2022/07/01", "01.07.2022", "1", "0x10"),
)

CIRCULAR: list[Any] = []
CIRCULAR.append(CIRCULAR)


class Text(str):
    """A string of a class of its own."""


class Number(int):
    """An int of a class of its own."""


class Ratio(float):
    """A float of a class of its own."""


class Values(list[Any]):
    """A list of a class of its own."""


class Entries(dict[str, Any]):
    """A dict of a class of its own."""


class Hostile:
    """An object that raises whatever it is asked."""

    def _raise(self, *_: object) -> Any:
        raise ZeroDivisionError

    __eq__ = __bool__ = __len__ = __iter__ = __str__ = __float__ = __contains__ = _raise
    __hash__ = object.__hash__


VALUES: tuple[Any, ...] = (
    *TEXTS_OF_TIMES,
    *(True, False, 0, 1, -1, 2**31, 2**63, 10**18, 10**30, 10**400, -(10**30)),
    *(0.0, 1.5, -1.5, 1e20, 1e300, math.nan, math.inf, -math.inf),
    *(Decimal(1), Decimal("1.5"), Decimal("NaN"), Decimal("1e30"), Fraction(1, 2), 1j),
    *(b"", b"bytes", b"2022-07-01", bytearray(b"x"), memoryview(b"x"), BytesIO(b"x")),
    *(datetime(2022, 7, 1), datetime(2022, 7, 1, tzinfo=UTC), date(2022, 7, 1), timedelta(1)),
    *(datetime.min, datetime.max, datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))),
    datetime.max.replace(tzinfo=timezone(timedelta(hours=-14))),
    *([], ["a"], [1], [None], ("a",), (1,), {"a"}, frozenset("a"), ["2022-07-01"], ["never"]),
    *({}, {"a": 1}, {"a": None}, {1: 1}, {"a": "1"}, {"String": "a"}, {"String": 1}, {"Not": 1}),
    *({"a": {"b": [1, {"c": Decimal(1)}]}}, {"a": {"b": (1,)}}, {"a": {"b": {1}}}, {"a": [b"x"]}),
    *([{"a": datetime(2022, 7, 1)}], {("a",): 1}, {"a": [None]}, [[[[object()]]]], {"a": math.nan}),
    *(object(), type, len, ..., iter("a"), range(3)),
    *(None, {"String": None}, {"a": [None]}, [{"String": None}], [{}], {"a": []}, {"a": ["b"]}),
    *({"String": "a", "Integer": 1}, {"String": "a", "Integer": None}, {"Integer": 1}),
    *(10**4299, 10**4300, [10**4300], {"a": 10**4300}, 2**64, -(2**64), 1.8e308, 3.5e38),
    *(Decimal("sNaN"), Decimal("Infinity"), Decimal("1e400"), {"a": (1,)}, {1.5: "a"}, [[]], [{}]),
    *("a", "aa", "ü", "a b", "a/b", "a\u0000b", "\ud800", "x" * 3000, [""], ["a", "b"], [b"a"]),
    *(CIRCULAR, {"a": CIRCULAR}, [CIRCULAR], Mock(spec=str), Mock(spec=dict), Mock(spec=list)),
    *(Mock(), Text("ab"), Number(3), Values(["a"]), Entries(a="b"), Ratio(1.5), Hostile()),
)
"""What callers put there by mistake, by accident and out of malice."""

_IN_CBOR = {"Integer", "Long", "Positive", "Float", "Double", "Timestamp", "Epoch", "HttpDate"} | {
    *("Times", "Map", "Union"),
}

DIFFERENCES: dict[str, tuple[str, Callable[[str, str, Any], bool]]] = {
    "bool": (
        "A bool is an int to Python; a service is sent `true` for a number, and refuses it.",
        lambda protocol, kind, value: isinstance(value, bool),
    ),
    "blob": (
        "botocore's validator takes no memoryview, which its serializers write; of what has a "
        "method `read`, only a streaming blob is written, and a model says which is one.",
        lambda protocol, kind, value: (
            kind == "Blob" and (isinstance(value, memoryview) or hasattr(value, "read"))
        ),
    ),
    "edge": (
        "A time whose zone puts it before the year 1 or after 9999 fails only in some formats.",
        lambda protocol, kind, value: isinstance(value, datetime) and value.year in {1, 9999},
    ),
    "lone surrogate": (
        "JSON can write half a character, and no other protocol; nobody gives one on purpose.",
        lambda protocol, kind, value: type(value) is str and value == "\ud800",
    ),
    "CBOR": (
        "CBOR's serializer fails on an int of more than 64 bits, on a float that single precision "
        "does not hold and on a time before 1970, which the other protocols write.",
        lambda protocol, kind, value: protocol == "smithy-rpc-v2-cbor" and kind in _IN_CBOR,
    ),
    "empty label": (
        "botocore sends a request with an empty part of its path to another address.",
        lambda protocol, kind, value: kind == "TextInPath" and value == "",
    ),
}
"""Where the two may differ, each with its reason: by protocol, kind of shape and value."""


def model(protocol: str) -> dict[str, Any]:
    members = {name: {"shape": name} for name in kinds(protocol)}
    places = PLACES if protocol.startswith("rest") else {}
    path = "/{TextInPath}/{NumberInPath}" if places else "/"
    return {
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "odd",
            "protocol": protocol,
            "serviceId": "Odd",
            "jsonVersion": "1.1",
            "targetPrefix": "Odd",
        },
        "operations": {
            "Do": {
                "name": "Do",
                "http": {"method": "POST", "requestUri": path},
                "input": {"shape": "Input", "locationName": "Input"},
            }
        },
        "shapes": {
            **KINDS,
            "MapOfTexts": {
                "type": "map",
                "key": {"shape": "String"},
                "value": {"shape": "String"},
            },
            "Input": {
                "type": "structure",
                "required": [name for name in places if name.endswith("InPath")],
                "members": {**members, **places},
            },
        },
    }


def kinds(protocol: str) -> list[str]:
    """The kinds of shapes that a protocol has: no XML holds a document."""
    has_documents = protocol in {"json", "rest-json"}
    return [name for name in KINDS if name != "Document" or has_documents]


def botocore_takes(service: ServiceModel, protocol: str, params: dict[str, Any]) -> bool:
    """Whether botocore finds nothing wrong with the params, and writes them."""
    operation = service.operation_model("Do")
    try:
        if ParamValidator().validate(params, operation.input_shape).has_errors():
            return False
        serialized = create_serializer(protocol, include_validation=False).serialize_to_request(
            params, operation
        )
        serialized["context"] = {}
        prepare_request_dict(serialized, "https://example.com")
        AWSRequest(
            method=serialized["method"],
            url=serialized["url"],
            data=serialized["body"],
            headers=serialized["headers"],
        ).prepare()
    except (Exception, RecursionError):
        return False
    return True


def excused(protocol: str, kind: str, value: Any) -> str:
    """The difference that accounts for a value of this kind of shape; empty if none does."""
    return next(
        (name for name, (_, applies) in DIFFERENCES.items() if applies(protocol, kind, value)), ""
    )


@pytest.fixture(scope="module", params=PROTOCOLS)
def protocol(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def package(protocol: str) -> Iterator[LoadedPackage]:
    with load_package("odd", model=model(protocol), formatter="none") as package:
        yield package


@cache
def compared(protocol: str) -> tuple[Counter[str], str]:
    """How often each difference was met, and the differences for which there is no reason."""
    service = ServiceModel(model(protocol), "odd")
    fixed = {"TextInPath": "a", "NumberInPath": 1} if protocol.startswith("rest") else {}
    differences: list[str] = []
    met = Counter[str]()
    with load_package("odd", model=model(protocol), formatter="none") as package:
        operation = package.operation("Do")
        for kind in service.operation_model("Do").input_shape.members:
            for value in VALUES:
                params = {**fixed, kind: value}
                theirs = botocore_takes(service, protocol, params)
                ours = not any(each.severity == "error" for each in operation.validate(params))
                if ours == theirs:
                    continue
                if excuse := excused(protocol, kind, value):
                    met[excuse] += 1
                else:
                    verdict = "taken here alone" if ours else "refused here alone"
                    differences.append(f"{kind} {text_of(value)}: {verdict}")
    return met, "\n".join(differences)


def test_every_kind_of_shape_takes_what_botocore_takes(protocol: str) -> None:
    assert compared(protocol)[1] == ""


def text_of(value: Any) -> str:
    try:
        return f"{value!r:.60}"
    except Exception:
        return object.__repr__(value)


def test_a_circular_document_is_refused(package: LoadedPackage, protocol: str) -> None:
    if "Document" not in kinds(protocol):
        pytest.skip("no documents")
    value: dict[str, Any] = {}
    value["self"] = value

    found = package.operation("Do").validate({"Document": value})

    assert "depth" in [each.constraint for each in found]


def test_every_difference_has_a_reason_and_is_one() -> None:
    assert all(len(why) > 20 for why, _ in DIFFERENCES.values())
    assert {each for protocol in PROTOCOLS for each in compared(protocol)[0]} == set(DIFFERENCES)
