"""Traits of Smithy that a model may have and botocore's have not yet."""

from __future__ import annotations

from typing import Any

import pytest

from botosmith import load_package
from botosmith.loading.service import load
from botosmith.model import Range, UniqueItems

MODEL: dict[str, Any] = {
    "metadata": {"apiVersion": "1", "protocol": "json", "serviceId": "Smithy"},
    "operations": {"Do": {"name": "Do", "input": {"shape": "In"}}},
    "shapes": {
        "In": {
            "type": "structure",
            "members": {
                "Words": {"shape": "Words"},
                "Things": {"shape": "Things"},
                "Mixed": {"shape": "Mixed"},
                "Level": {"shape": "Level"},
                "Kind": {"shape": "Kind"},
            },
        },
        "Text": {"type": "string"},
        "Any": {"type": "structure", "document": True, "members": {}},
        "Thing": {"type": "structure", "members": {"A": {"shape": "Text"}}},
        "Words": {"type": "list", "member": {"shape": "Text"}, "uniqueItems": True},
        "Things": {"type": "list", "member": {"shape": "Thing"}, "uniqueItems": True},
        "Mixed": {"type": "list", "member": {"shape": "Any"}, "uniqueItems": True},
        "Level": {"type": "integer", "intEnum": [1, 2, 3], "min": 1},
        "Kind": {"type": "string", "enum": ["A"], "enumInMessage": False},
    },
}


def found(params: dict[str, Any]) -> list[tuple[str, str, str]]:
    with load_package("smithy", model=MODEL, formatter="none") as package:
        told = package.operation("Do").validate(params)
    return [(each.path, each.constraint, each.severity) for each in told]


@pytest.mark.parametrize(
    ("member", "unique", "twice"),
    [
        ("Words", ["a", "b", "A"], ["a", "b", "a"]),
        ("Things", [{"A": "a"}, {"A": "b"}, {}], [{"A": "a"}, {"A": "a"}]),
        ("Mixed", [1, True, "1", [1], None], [{"a": [1]}, {"a": [1]}]),
    ],
)
def test_unique_items(member: str, unique: list[Any], twice: list[Any]) -> None:
    assert UniqueItems in load("smithy", model=MODEL).shapes[member].traits
    assert found({member: unique}) == []
    assert found({member: []}) == []
    assert found({member: twice}) == [(member, "uniqueItems", "error")]


def test_an_integer_enum_is_open() -> None:
    assert found({"Level": 9}) == []
    assert found({"Level": 0}) == [("Level", "range", "error")]
    assert found({"Level": "1"}) == [("Level", "type", "error")]
    assert load("smithy", model=MODEL).shapes["Level"].traits.get(Range) == Range(min=1)


def test_an_enum_that_is_not_named_in_messages_is_an_enum() -> None:
    assert found({"Kind": "A"}) == []
    assert found({"Kind": "B"}) == [("Kind", "enum", "warning")]
