"""A structure of very many members: type checkers can follow it, and every member is checked."""

from __future__ import annotations

from typing import Any

import pytest

from botosmith import load_package
from botosmith.compile.inlining import MOST_TESTED

COUNT = 2 * MOST_TESTED


@pytest.fixture(scope="module")
def model() -> dict[str, Any]:
    names = [f"Member{number}" for number in range(COUNT)]
    return {
        "metadata": {
            "apiVersion": "2026-01-01",
            "endpointPrefix": "toys",
            "protocol": "json",
            "serviceFullName": "Toy Shop",
            "serviceId": "Toys",
        },
        "operations": {"PutToy": {"name": "PutToy", "input": {"shape": "PutToyRequest"}}},
        "shapes": {
            "PutToyRequest": {
                "type": "structure",
                "members": {name: {"shape": "Kind"} for name in names},
            },
            "Kind": {"type": "string", "min": 1, "max": 3},
        },
    }


def test_every_member_is_checked_and_only_so_many_are_tested_in_line(model: dict[str, Any]) -> None:
    with load_package("toys", model=model, overlays=False, formatter="none") as package:
        operation = package.operation("PutToy")
        right = {f"Member{number}": "abc" for number in range(COUNT)}
        assert operation.validate(right) == []
        assert operation.validate({}) == []
        found = operation.validate(dict.fromkeys(right, "abcd"))
        assert [each.path for each in found] == list(right)
        assert {each.constraint for each in found} == {"length"}

        text = package.texts["toys/_compiled/operations/put_toy.py"]
        assert text.count("<= 3") == MOST_TESTED
