"""Values of DynamoDB that nest deeper than Python can call: read, written and printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from botosmith import LoadedPackage, load_package

_WRAPS: dict[str, Callable[[Any], Any]] = {
    "lists": lambda value: {"L": [{"S": "first"}, value]},
    "maps": lambda value: {"M": {"key": value, "other": {"N": "1"}}},
    "both": lambda value: {"L": [{"M": {"key": value}}]},
}


@pytest.fixture(scope="module")
def package() -> Iterator[LoadedPackage]:
    with load_package("dynamodb", ["PutItem", "GetItem"], formatter="none") as package:
        yield package


def _params(levels: int, wrap: Callable[[Any], Any]) -> dict[str, Any]:
    value: Any = {"S": "deepest"}
    for _ in range(levels):
        value = wrap(value)
    return {"TableName": "table", "Item": {"item": value}}


def _same(one: Any, other: Any) -> bool:
    """Whether two values of JSON are equal, however deep they are."""
    todo = [(one, other)]
    while todo:
        left, right = todo.pop()
        if isinstance(left, dict) and isinstance(right, dict):
            if left.keys() != right.keys():
                return False
            todo += [(left[key], right[key]) for key in left]
        elif isinstance(left, list) and isinstance(right, list):
            if len(left) != len(right):
                return False
            todo += zip(left, right, strict=True)
        elif left != right:
            return False
    return True


@pytest.mark.parametrize("levels", [1, 32, 200, 400, 1_000, 3_000])
@pytest.mark.parametrize("wrap", _WRAPS.values(), ids=_WRAPS.keys())
def test_any_depth_is_read_and_written(
    package: LoadedPackage, wrap: Callable[[Any], Any], levels: int
) -> None:
    params = _params(levels, wrap)
    put, get = package.operation("PutItem"), package.operation("GetItem")

    request = put.request_from_wire(params)
    assert _same(put.request_to_wire(request), params)
    assert all(type(each).__name__ == "AttributeValue" for each in _down(request.item["item"]))
    answer = {"Item": params["Item"]}
    assert _same(get.result_to_wire(get.result_from_wire(answer)), answer)


def _down(value: Any) -> Iterator[Any]:
    while value is not None:
        yield value
        held = value.l[-1] if value.l else (value.m or {}).get("key")
        value = held


@pytest.mark.parametrize("levels", [32, 200, 400, 1_000, 3_000])
@pytest.mark.parametrize("wrap", _WRAPS.values(), ids=_WRAPS.keys())
def test_any_depth_is_judged_and_printed(
    package: LoadedPackage, wrap: Callable[[Any], Any], levels: int
) -> None:
    params = _params(levels, wrap)
    put = package.operation("PutItem")
    request = put.request_from_wire(params)

    for given in (request, params):
        found = {each.constraint for each in put.validate(given)}
        assert found <= {"depth"}
        assert found == set() or levels > 32
        assert found == {"depth"} or levels < 1_000
    assert repr(request).startswith("PutItemInput(")
    assert ("(...)" in repr(request)) == (levels >= 200) or levels == 200


def test_a_value_that_holds_itself_is_refused_and_printed(package: LoadedPackage) -> None:
    put = package.operation("PutItem")
    request = put.request_from_wire(_params(0, _WRAPS["lists"]))
    value = request.item["item"]
    value.s, value.l = None, [value]

    assert [each.constraint for each in put.validate(request)] == ["depth"]
    assert "..." in repr(request)
    with pytest.raises(RecursionError):
        request.to_wire()
    circular: dict[str, Any] = {}
    circular["L"] = [circular]
    params = {"TableName": "table", "Item": {"item": circular}}
    assert [each.constraint for each in put.validate(params)] == ["depth"]
