from __future__ import annotations

import keyword
from typing import Any

import pytest
from tests.cases.case import Case, told

from botosmith.api import LoadedPackage


def test_every_member_has_a_name_that_python_takes(package: LoadedPackage) -> None:
    request = package.operation("Import").request_from_wire({})

    assert len(request.wire_names) == 24
    for name in request.wire_names:
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert getattr(request, name) is None


def test_every_member_goes_there_and_back(package: LoadedPackage, case: Case) -> None:
    operation = package.operation("Import")
    members = case.model["shapes"]["lambda"]["members"]
    params = {name: number for number, name in enumerate(members)}

    assert operation.validate(params) == []
    assert operation.request_to_wire(operation.request_from_wire(params)) == params


def test_every_member_is_still_checked(package: LoadedPackage, case: Case) -> None:
    for name in case.model["shapes"]["lambda"]["members"]:
        found = package.operation("Import").validate({"from": 1, "class": 1, name: "no number"})

        assert told(found) == [(name, "type", "error")]


@pytest.mark.parametrize("name", ["from", "class"])
def test_a_required_member_that_is_a_keyword(package: LoadedPackage, name: str) -> None:
    params = {"from": 1, "class": 2}
    del params[name]

    assert told(package.operation("Import").validate(params)) == [(name, "required", "error")]


def test_names_with_a_trailing_underscore_are_those_people_expect(toys: Any) -> None:
    assert toys.Lambda(from_=1, class_=2, type=3).to_wire() == {"from": 1, "class": 2, "type": 3}
    assert toys.None_ is not None


def test_a_response_whose_members_shadow_our_own_words(package: LoadedPackage, case: Case) -> None:
    operation = package.operation("Import")
    members = case.model["shapes"]["None"]["members"]
    response = {name: {"def": name, "yield": "y"} for name in members}

    result = operation.result_from_wire(response)
    assert operation.result_to_wire(result) == response
    assert operation.result_to_wire(operation.result_from_wire({"self": 5})) == {"self": 5}
