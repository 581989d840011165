"""What the compiled gates of rules ask the runtime: never surer of a value than the interpreter."""

from __future__ import annotations

import math
from collections import UserDict
from types import SimpleNamespace
from typing import Any

import pytest

from typed_aws.runtime.gates import (
    found_in,
    getter,
    keys_of,
    repeat_deeply,
    repeat_in_any_case,
    strays,
    total,
    whole_number,
)
from typed_aws.ssm.shapes.target import Target


@pytest.mark.parametrize(
    ("text", "number"), [("0", 0), ("30", 30), ("007", 7), ("9" * 15, 10**15 - 1)]
)
def test_a_text_of_digits_is_a_number(text: str, number: int) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize("other", ["", "-1", "1.0", " 1", "1e3", "٣", "9" * 16, 30, None, b"1"])
def test_anything_else_is_within_no_limits(other: Any) -> None:
    found = whole_number(other)

    assert math.isnan(found)
    assert not 0 <= found <= 10**20


_ITEMS = [
    SimpleNamespace(names=["a", "bb"], size=3),
    SimpleNamespace(names=None, size=None),
    SimpleNamespace(names=["é"], size=4),
]


@pytest.mark.parametrize(
    ("values", "steps", "of", "expected"),
    [
        (_ITEMS, ("[]", "names"), "size", 3),
        (_ITEMS, ("[]", "names", "[]"), "size", 4),
        (_ITEMS, ("[]", "names", "[]"), "bytes", 5),
        (_ITEMS, ("[]", "size"), "value", 7),
        ({"a": "xy", "b": "é"}, ("{}",), "bytes", 4),
        ({"a": "xy", "b": "é"}, ("{a}",), "bytes", 2),
        ({"a": "xy"}, ("{b}",), "bytes", 0),
        (None, ("[]", "names"), "size", 0),
        ([], ("[]", "names"), "size", 0),
    ],
)
def test_a_total_adds_up_what_is_there(
    values: Any, steps: tuple[str, ...], of: str, expected: int
) -> None:
    assert total(values, steps, of) == expected


@pytest.mark.parametrize(
    ("values", "steps", "of"),
    [
        (5, ("[]",), "size"),
        ([5], ("[]",), "size"),
        ([5], ("[]",), "bytes"),
        (["5"], ("[]",), "value"),
        ([True], ("[]",), "value"),
        ("text", ("{}",), "bytes"),
        ([SimpleNamespace(names=3)], ("[]", "names"), "size"),
    ],
)
def test_a_total_of_what_cannot_be_measured_is_in_no_order(
    values: Any, steps: tuple[str, ...], of: str
) -> None:
    assert math.isnan(total(values, steps, of))


@pytest.mark.parametrize("make", [dict, UserDict])
def test_a_getter_gives_what_a_map_has(make: Any) -> None:
    at = getter(make({"Fifo": "true"}))

    assert (at("Fifo"), at("Dedup")) == ("true", None)


@pytest.mark.parametrize("other", [None, 3, "Fifo", ["Fifo"]])
def test_a_getter_of_what_is_no_map_gives_nothing(other: Any) -> None:
    assert getter(other)("Fifo") is None


def _named(*names: Any) -> list[Any]:
    return [SimpleNamespace(name=name, size=1) for name in names]


@pytest.mark.parametrize(
    ("values", "by", "expected"),
    [
        (_named("a", "b"), ("name",), False),
        (_named("a", "A"), ("name",), True),
        (_named("a", "b"), ("name", "size"), False),
        (_named("a", "A"), ("name", "size"), True),
        (["a", "b"], (), False),
        (["a", "A"], (), True),
        # What only the interpreter can judge may have some.
        (_named([], []), ("name",), True),
        ([3], ("name",), True),
        ("ab", (), True),
    ],
)
def test_repeats_in_any_case(values: Any, by: tuple[str, ...], expected: bool) -> None:
    assert repeat_in_any_case(values, by) is expected


@pytest.mark.parametrize(
    ("each", "of", "expected"),
    [
        (["a", "b"], ["b", "a", "c"], False),
        (["a", "b"], ["a"], True),
        (["a"], ["A"], True),
        # Nothing, and what is empty, need not be among the others.
        ([None, ""], [], False),
        ([], [None], False),
        (["a"], [None], True),
        # What only the interpreter can judge may be none of them.
        ([1], [True], True),
        ([[]], ["a"], True),
        (["a"], [["a"]], True),
    ],
)
def test_strays(each: list[Any], of: list[Any], expected: bool) -> None:
    assert strays(each, of) is expected


def test_keys_and_what_is_found() -> None:
    assert keys_of([{"a": 1}, None, {}, {"b": 2}]) == ["a", "b"]
    assert found_in("[a-z]+", ["a or b", None, "", "c"]) == ["a", "or", "b", "c"]
    assert strays(keys_of([{"a": 1}, 5]), ["a"])
    assert strays(keys_of([{5: 1}]), ["5"])
    assert strays(found_in("a", ["a", 5]), ["a"])


@pytest.mark.parametrize(
    ("values", "by", "expected"),
    [
        ([Target(key="a", values=["x"]), Target(key="a", values=["x"])], ((),), True),
        ([Target(key="a", values=["x"]), Target(key="a", values=["y"])], ((),), False),
        ([Target(key="a", values=["x"]), Target(key="b", values=["x"])], (("values",),), True),
        ([{"x": [1]}, {"x": [1]}], ((),), True),
        ([{"x": [1], "y": 2}, {"y": 2, "x": [1]}], ((),), True),
        ([{"x": [1]}, {"x": [2]}], ((),), False),
        (_named(Target(key="a"), Target(key="a")), (("name", "key"),), True),
        (_named(Target(key="a"), Target(key="b")), (("name", "key"),), False),
        # Items without one of the values are like no others.
        (_named(None, None), (("name", "key"),), False),
        (_named(Target(key="a"), Target(key="a")), (("name", "key"), ("name", "values")), False),
        ([None, None], (("name",),), False),
        # What only the interpreter can judge may be a repeat.
        (5, ((),), True),
        (["a", "b"], (("name",),), True),
        ([{1}, {1}], ((),), True),
    ],
)
def test_repeats_deeply(values: Any, by: tuple[tuple[str, ...], ...], expected: bool) -> None:
    assert repeat_deeply(values, by) is expected
