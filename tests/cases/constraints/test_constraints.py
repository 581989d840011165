from __future__ import annotations

from typing import Any

import pytest
from tests.cases.case import told

from botosmith.api import LoadedPackage

GOOD: dict[str, Any] = {"Name": "Änne"}


def found(package: LoadedPackage, **members: Any) -> list[tuple[str, str, str]]:
    return told(package.operation("PutToy").validate({**GOOD, **members}))


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"Name": "ab"},
        {"Name": "abcde"},
        {"Name": "😀a".replace("😀", "𝒳")},
        {"Age": 0},
        {"Age": 99},
        {"Weight": 0.5},
        {"Weight": 1},
        {"Tags": ["a"]},
        {"Tags": ("a", "abc")},
        {"Notes": {}},
        {"Notes": {"a": 0, "b": 99}},
        {"Photo": b"1"},
        {"Photo": bytearray(4)},
        {"Code": "AB"},
    ],
)
def test_what_keeps_every_constraint_is_clean(
    package: LoadedPackage, members: dict[str, Any]
) -> None:
    assert found(package, **members) == []


@pytest.mark.parametrize(
    ("members", "violation"),
    [
        ({"Name": None}, ("Name", "type", "error")),
        ({"Age": None}, ("Age", "type", "error")),
        ({"Name": "a"}, ("Name", "length", "error")),
        ({"Name": "abcdef"}, ("Name", "length", "error")),
        ({"Name": "ab1"}, ("Name", "pattern", "error")),
        ({"Name": "ab\n"}, ("Name", "pattern", "error")),
        ({"Name": 7}, ("Name", "type", "error")),
        ({"Age": -1}, ("Age", "range", "error")),
        ({"Age": 100}, ("Age", "range", "error")),
        ({"Age": True}, ("Age", "type", "error")),
        ({"Age": 1.0}, ("Age", "type", "error")),
        ({"Weight": 0.49}, ("Weight", "range", "error")),
        ({"Weight": float("nan")}, ("Weight", "range", "error")),
        ({"Tags": []}, ("Tags", "length", "error")),
        ({"Tags": ["a", "b", "c"]}, ("Tags", "length", "error")),
        ({"Tags": ["a", ""]}, ("Tags[1]", "length", "error")),
        ({"Tags": "a"}, ("Tags", "type", "error")),
        ({"Tags": [None]}, ("Tags[0]", "type", "error")),
        ({"Notes": {"a": 1, "b": 1, "c": 1}}, ("Notes", "length", "error")),
        ({"Notes": {"": 1}}, ("Notes[''][key]", "length", "error")),
        ({"Notes": {"a": 100}}, ("Notes['a']", "range", "error")),
        ({"Photo": b""}, ("Photo", "length", "error")),
        ({"Photo": b"12345"}, ("Photo", "length", "error")),
        ({"Photo": 5}, ("Photo", "type", "error")),
        ({"Code": "ab"}, ("Code", "pattern", "error")),
        ({"Agee": 1}, ("Agee", "unknown", "error")),
    ],
)
def test_each_broken_constraint_is_reported_at_its_place(
    package: LoadedPackage, members: dict[str, Any], violation: tuple[str, str, str]
) -> None:
    assert found(package, **members) == [violation]


def test_a_null_of_an_object_is_absent(package: LoadedPackage) -> None:
    operation: Any = package.operation("PutToy")
    request = operation.request(name="ab", age=None)

    assert operation.validate(request) == []
    assert operation.request_to_wire(request) == {"Name": "ab"}


def test_every_broken_constraint_is_reported_at_once(package: LoadedPackage) -> None:
    wrong = found(package, Name="", Age=-1, Tags=["", "abcd"], Photo=b"")

    assert [path for path, _, _ in wrong] == ["Name", "Name", "Age", "Tags[0]", "Tags[1]", "Photo"]
