from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.cases.case import told

from botosmith.api import LoadedPackage

MEMBERS = ["Default", "Iso", "Http", "Epoch"]
TIMES: list[Any] = [
    datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    datetime(2026, 1, 2),
    1_767_323_045,
    1_767_323_045.5,
    "2026-01-02T03:04:05Z",
    "2026-01-02",
    "Fri, 02 Jan 2026 03:04:05 GMT",
    "1767323045",
]


@pytest.mark.parametrize("member", MEMBERS)
@pytest.mark.parametrize("time", TIMES, ids=repr)
def test_whatever_botocore_takes_for_a_time_is_right(
    package: LoadedPackage, member: str, time: Any
) -> None:
    operation = package.operation("PutDay")

    assert operation.validate({member: time, "Many": [time]}) == []
    assert operation.request_to_wire(operation.request_from_wire({member: time})) == {member: time}


@pytest.mark.parametrize("member", MEMBERS)
@pytest.mark.parametrize("time", ["soon", "", True, float("nan"), float("inf"), [], {}], ids=repr)
def test_anything_else_is_of_the_wrong_type(package: LoadedPackage, member: str, time: Any) -> None:
    operation = package.operation("PutDay")

    assert told(operation.validate({member: time})) == [(member, "type", "error")]
    assert told(operation.validate({"Many": [time]})) == [("Many[0]", "type", "error")]


def test_a_response_keeps_the_time_it_came_with(package: LoadedPackage) -> None:
    operation = package.operation("PutDay")
    response = {"Default": TIMES[0]}

    result = operation.result_from_wire(response)
    assert result.default == TIMES[0]
    assert operation.result_to_wire(result) == response
