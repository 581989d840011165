from __future__ import annotations

from typing import Any

from tests.cases.case import told

from botosmith.api import LoadedPackage


def tree(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {"Name": "leaf"}
    for _ in range(depth):
        value = {"Name": "node", "Left": value, "Others": [value], "ByName": {"a": {"Name": "b"}}}
    return value


def test_a_structure_that_holds_itself_goes_there_and_back(package: LoadedPackage) -> None:
    operation = package.operation("PutTree")
    params = {"Tree": tree(6)}

    assert operation.validate(params) == []
    request = operation.request_from_wire(params)
    assert request.tree.left.left.name == "node"
    assert operation.request_to_wire(request) == params


def test_a_violation_is_found_at_any_depth(package: LoadedPackage) -> None:
    params = {"Tree": {"Name": "a", "Right": {"Name": "b", "ByName": {"k": {"Name": "too long"}}}}}

    found = package.operation("PutTree").validate(params)

    assert told(found) == [("Tree.Right.ByName['k'].Name", "length", "error")]


def test_structures_that_hold_each_other_share_a_module(toys: Any) -> None:
    assert toys.Parent.__module__ == toys.Child.__module__
    child = toys.Child(name="c", parent=toys.Parent(name="p", children=[toys.Child(name="d")]))

    assert toys.Child.from_wire(child.to_wire()) == child
    assert child.parent.children[0].name == "d"


def test_mutual_recursion_is_checked_through_both(package: LoadedPackage) -> None:
    params = {"Parent": {"Children": [{"Parent": {"Name": "too long"}}]}}

    found = package.operation("PutTree").validate(params)

    assert told(found) == [("Parent.Children[0].Parent.Name", "length", "error")]


def test_a_list_that_holds_itself_is_checked_at_its_first_levels(package: LoadedPackage) -> None:
    operation = package.operation("PutTree")

    assert operation.validate({"Value": [[], [[[]]]]}) == []
    assert told(operation.validate({"Value": [[], [], []]})) == [("Value", "length", "error")]
    assert told(operation.validate({"Value": "x"})) == [("Value", "type", "error")]
