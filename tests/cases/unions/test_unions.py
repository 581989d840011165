from __future__ import annotations

from typing import Any

import pytest
from tests.cases.case import told

from botosmith.api import LoadedPackage


@pytest.mark.parametrize("toy", [{"Bear": {"Name": "x"}}, {"Car": 0}, {"Doll": ""}])
def test_one_member_is_right(package: LoadedPackage, toy: dict[str, Any]) -> None:
    operation = package.operation("PutToy")

    assert operation.validate({"Toy": toy, "Toys": [toy, toy]}) == []


@pytest.mark.parametrize("toy", [{}, {"Car": 1, "Doll": "x"}, {"Car": 1, "Doll": None}])
def test_none_or_several_are_wrong(package: LoadedPackage, toy: dict[str, Any]) -> None:
    operation = package.operation("PutToy")

    assert ("Toy", "union", "error") in told(operation.validate({"Toy": toy}))
    assert ("Toys[1]", "union", "error") in told(
        operation.validate({"Toy": {"Car": 1}, "Toys": [{"Car": 1}, toy]})
    )


def test_what_is_wrong_inside_a_variant_is_found(package: LoadedPackage) -> None:
    found = package.operation("PutToy").validate({"Toy": {"Bear": {}}})

    assert told(found) == [("Toy.Bear.Name", "required", "error")]


def test_an_unknown_variant_is_wrong_in_a_request_and_kept_in_a_response(
    package: LoadedPackage,
) -> None:
    operation = package.operation("PutToy")
    response = {"Toy": {"Robot": {"Volts": 9}}}

    assert ("Toy.Robot", "unknown", "error") in told(operation.validate(response))
    result = operation.result_from_wire(response)
    assert (result.toy.bear, result.toy.car, result.toy.doll) == (None, None, None)
    assert operation.result_to_wire(result) == response
