from __future__ import annotations

from tests.cases.case import told

from botosmith.api import LoadedPackage


def test_nulls_in_sparse_lists_and_maps_are_right(package: LoadedPackage) -> None:
    params = {
        "Names": ["a", None],
        "Sizes": {"a": None, "b": 1},
        "Toys": [None, {"Name": "a"}],
        "ById": {"x": None, "y": {"Name": "a"}},
    }
    operation = package.operation("PutToys")

    assert operation.validate(params) == []
    assert operation.request_to_wire(operation.request_from_wire(params)) == params


def test_a_null_elsewhere_is_wrong(package: LoadedPackage) -> None:
    found = package.operation("PutToys").validate({"Dense": ["a", None]})

    assert told(found) == [("Dense[1]", "type", "error")]


def test_nulls_count_and_excuse_nothing_else(package: LoadedPackage) -> None:
    operation = package.operation("PutToys")

    assert told(operation.validate({"Names": [None] * 4})) == [("Names", "length", "error")]
    assert told(operation.validate({"Names": [None, ""]})) == [("Names[1]", "length", "error")]
    assert told(operation.validate({"Sizes": {"": None}})) == [
        ("Sizes[''][key]", "length", "error")
    ]
    found = operation.validate({"Toys": [None, {}], "ById": {"x": None, "y": {}}})
    assert told(found) == [
        ("Toys[1].Name", "required", "error"),
        ("ById['y'].Name", "required", "error"),
    ]


def test_a_response_keeps_its_nulls(package: LoadedPackage) -> None:
    operation = package.operation("PutToys")
    response = {"Names": [None, "a"], "Toys": [{"Name": "x"}, None], "ById": {"k": None}}

    assert operation.result_to_wire(operation.result_from_wire(response)) == response
