"""`validate` against botocore's own validator and serializers: odd values for each kind of shape.

What botocore refuses, or cannot serialise, is refused; what it takes is taken. The differences that
remain are in `DIFFERENCES`, each with its reason.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from typing import Any

import pytest
from botocore.model import ServiceModel
from botocore.serialize import create_serializer
from botocore.validate import ParamValidator

from botosmith import LoadedPackage, load_package

PROTOCOLS = ("json", "rest-json", "query", "ec2", "rest-xml")

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
}

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
)

DIFFERENCES = {
    "bool": "A bool is an int to Python; the service is sent `true`, and refuses it.",
    "key": "botocore writes a key of another type as a text, which the service did not ask for.",
    "NaN": "botocore's validators of numbers let NaN and the infinities pass; so do we.",
    "overflow": "An int beyond all floats is no float to botocore's serializers; nobody gives one.",
    "Decimal": "A Decimal is a double to botocore; what is none of JSON, its serializer refuses.",
    "blob": "A memoryview is written as bytes, though botocore asks for bytes or bytearray.",
    "edge": "A time whose zone puts it before the year 1 or after 9999 fails only when it is sent.",
}
"""Where the two differ on purpose: by the type of the value, with the reason."""


def model(protocol: str) -> dict[str, Any]:
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
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "Input", "locationName": "Input"},
            }
        },
        "shapes": {
            **KINDS,
            "Input": {
                "type": "structure",
                "members": {name: {"shape": name} for name in KINDS},
            },
        },
    }


def botocore_takes(service: ServiceModel, protocol: str, params: dict[str, Any]) -> bool:
    """Whether botocore finds nothing wrong with the params, and writes them."""
    operation = service.operation_model("Do")
    try:
        if ParamValidator().validate(params, operation.input_shape).has_errors():
            return False
        create_serializer(protocol, include_validation=False).serialize_to_request(
            params, operation
        )
    except Exception:
        return False
    return True


def excused(kind: str, value: Any) -> bool:
    """Whether the two may differ on a value of this kind of shape, as `DIFFERENCES` says."""
    if isinstance(value, (bool, memoryview, bytearray, BytesIO)):
        return True
    if kind == "Map" and isinstance(value, dict):
        return not all(isinstance(key, str) for key in value)
    if kind in {"Float", "Double"}:
        if isinstance(value, int):
            return abs(value) > 10**308
        return isinstance(value, Decimal) or (isinstance(value, float) and not math.isfinite(value))
    if kind == "Document":
        return isinstance(value, dict) and any(not isinstance(key, str) for key in value)
    if kind in {"Timestamp", "Epoch", "HttpDate"}:
        return isinstance(value, datetime) and value.tzinfo is not None and value.year in {1, 9999}
    return False


@pytest.fixture(scope="module", params=PROTOCOLS)
def protocol(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def package(protocol: str) -> Iterator[LoadedPackage]:
    with load_package("odd", model=model(protocol), formatter="none") as package:
        yield package


def test_every_kind_of_shape_takes_what_botocore_takes(
    package: LoadedPackage, protocol: str
) -> None:
    service = ServiceModel(model(protocol), "odd")
    operation = package.operation("Do")
    differences: list[str] = []
    for kind in KINDS:
        if kind == "Document" and protocol not in {"json", "rest-json"}:
            continue
        for value in VALUES:
            if excused(kind, value):
                continue
            theirs = botocore_takes(service, protocol, {kind: value})
            ours = not any(each.severity == "error" for each in operation.validate({kind: value}))
            if ours != theirs:
                verdict = "taken here alone" if ours else "refused here alone"
                differences.append(f"{kind} {value!r:.60}: {verdict}")
    assert "\n".join(differences) == ""


def test_a_circular_document_is_refused(package: LoadedPackage) -> None:
    value: dict[str, Any] = {}
    value["self"] = value

    (found,) = package.operation("Do").validate({"Document": value})

    assert found.constraint == "depth"


def test_every_difference_has_a_reason() -> None:
    assert all(len(why) > 20 for why in DIFFERENCES.values())
