"""A request and the structures in it are tested by one function, as far as there is room."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cases.case import told

from botosmith.api import LoadedPackage

RED_LID = {"Lid": {"Colour": "red"}}


def deep(levels: int, name: str) -> dict[str, Any]:
    return {"Name": name} if levels == 1 else {"Name": "a", "Next": deep(levels - 1, name)}


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"Box": {}}, []),
        ({"Box": RED_LID, "Deep": deep(5, "a"), "Choice": {"Left": "a"}}, []),
        ({"Box": {"Layers": [{"Size": 9, "Items": [{"Name": "a"}, {}]}] * 3}}, []),
        ({}, [("Box", "required")]),
        ({"Box": {"Lid": {"Colour": "r"}}}, [("Box.Lid.Colour", "length")]),
        ({"Box": {"Lid": {"Color": "red"}}}, [("Box.Lid.Color", "unknown")]),
        ({"Box": {"Layers": [{"Size": 1}] * 4}}, [("Box.Layers", "length")]),
        (
            {"Box": {"Layers": [{"Size": 2}, {"Size": 0}, {}]}},
            [("Box.Layers[1].Size", "range"), ("Box.Layers[2].Size", "required")],
        ),
        (
            {"Box": {"Layers": [{"Size": 2}, {"Size": 3, "Items": [{}, {"Name": ""}]}]}},
            [("Box.Layers[1].Items[1].Name", "length")],
        ),
        ({"Box": {}, "Choice": {}}, [("Choice", "union")]),
        (
            {"Box": {}, "Choice": {"Left": "a", "Right": ""}},
            [("Choice.Right", "length"), ("Choice", "union")],
        ),
        ({"Box": {}, "Rules": [{}, {"Name": ""}]}, [("Rules[1].Name", "length")]),
        ({"Box": {}, "Deep": deep(3, "")}, [("Deep.Next.Next.Name", "length")]),
        ({"Box": {}, "Deep": deep(5, "")}, [("Deep.Next.Next.Next.Next.Name", "length")]),
    ],
)
def test_each_violation_is_told_once_and_where_it_is(
    package: LoadedPackage, params: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    found = package.operation("PutBox").validate(params)

    assert [(path, constraint) for path, constraint, _ in told(found)] == expected


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ("x", [("Box", "type")]),
        ({"Lid": ["red"]}, [("Box.Lid", "type")]),
        ({"Layers": {"Size": 2}}, [("Box.Layers", "type")]),
        ({"Layers": ({"Size": 2}, {"Size": 0})}, [("Box.Layers[1].Size", "range")]),
        (
            {"Layers": [{"Size": 2}, None, "x"]},
            [("Box.Layers[1]", "type"), ("Box.Layers[2]", "type")],
        ),
        (
            {"Lid": {"Colour": 5, "Lock": b"a"}},
            [("Box.Lid.Colour", "type"), ("Box.Lid.Lock", "type")],
        ),
        (
            {"Layers": [{"Size": [], "Items": 5}]},
            [("Box.Layers[0].Size", "type"), ("Box.Layers[0].Items", "type")],
        ),
    ],
)
def test_values_of_wrong_types_are_told_alike(
    package: LoadedPackage, box: Any, expected: list[tuple[str, str]]
) -> None:
    found = package.operation("PutBox").validate({"Box": box})

    assert [(path, constraint) for path, constraint, _ in told(found)] == expected


@pytest.mark.parametrize(
    "box",
    [
        {"Lid": {"Lock": "a"}},
        {"Lid": {"Lock": "a", "Colour": 5}},
        {"Lid": {"Lock": "a"}, "Layers": "x"},
        {"Lid": {"Lock": "a"}, "Layers": [None]},
    ],
)
def test_a_rule_reads_members_that_come_later_whatever_else_is_wrong(
    package: LoadedPackage, box: dict[str, Any]
) -> None:
    """Kind is the last member of the request; a rule in the lid reads it."""
    operation = package.operation("PutBox")

    found = [
        each.path
        for each in operation.validate({"Box": box, "Kind": "OPEN"})
        if each.origin != "model"
    ]
    assert found == ["Box.Lid.Lock"]
    assert {each.origin for each in operation.validate({"Box": box, "Kind": "SHUT"})} <= {"model"}


def test_a_rule_about_items_names_the_item(package: LoadedPackage) -> None:
    full = {"Size": 1, "Items": [{"Name": "a"}]}
    operation = package.operation("PutBox")

    for layers in ([{"Size": 1}, full, {"Size": 2}], ({"Size": 1}, full, {"Size": 2})):
        assert [each.path for each in operation.validate({"Box": {"Layers": layers}})] == [
            "Box.Layers[1].Items"
        ]


def test_a_rule_within_a_structure_without_room_is_kept(package: LoadedPackage) -> None:
    operation = package.operation("PutWide")

    found = operation.validate({"Kind": "OPEN", "Wide": {"W60": "a", "W61": "a"}})
    assert told(found) == [("Wide.W61", "forbid", "error")]
    assert operation.validate({"Kind": "OPEN", "Wide": {"W60": "a"}}) == []
    assert told(operation.validate({"Wide": {"W61": ""}})) == [("Wide.W61", "length", "error")]


def test_a_demand_on_the_items_of_lists_is_tested_where_they_are(package: LoadedPackage) -> None:
    operation = package.operation("PutBox")

    def broken(kind: str, *layers: Any) -> list[tuple[str, str, str]]:
        return told(operation.validate({"Kind": kind, "Box": {"Layers": list(layers)}}))

    item = {"Name": "a"}
    assert broken("OPEN", {"Size": 2}, {"Size": 2}) == []
    assert broken("OPEN", {"Size": 2}, {"Size": 2, "Items": [item]}) == [
        ("Box.Layers[1].Items", "forbid", "error")
    ]
    assert broken("SHUT", {"Size": 2}, {"Size": 2, "Items": [item, item]}) == []
    assert broken("SHUT", {"Size": 2}, {"Size": 2, "Items": [item, {}]}) == [
        ("Box.Layers[1].Items[1].Name", "require", "error")
    ]
    assert operation.validate({"Kind": "SHUT", "Box": {}}) == []


def test_a_condition_on_the_items_of_a_list_holds_of_any(package: LoadedPackage) -> None:
    operation = package.operation("PutBox")
    request = {"Box": {}, "Choice": {"Right": "a"}, "Rules": [{"Name": "b"}, {"Name": "c"}]}

    assert operation.validate(request) == []
    found = told(operation.validate({**request, "Rules": [{"Name": "b"}, {"Name": "a"}]}))
    assert found == [("Choice.Right", "forbid", "error")]


def test_an_instance_of_a_subclass_is_as_good(package: LoadedPackage, toys: Any) -> None:
    class OurLid(toys.Lid):  # type: ignore[misc]
        pass

    operation = package.operation("PutBox")

    assert operation.validate(toys.PutBoxRequest(box=toys.Box(lid=OurLid(colour="red")))) == []
    found = operation.validate(
        toys.PutBoxRequest(box=toys.Box(lid=OurLid(colour="r", lock="a")), kind="OPEN")
    )
    assert [(each.path, each.constraint) for each in found] == [
        ("Box.Lid.Colour", "length"),
        ("Box.Lid.Lock", "forbid"),
    ]


def test_only_what_is_not_tested_in_place_has_a_test_of_its_own(package: LoadedPackage) -> None:
    own = {
        name
        for name in ("Box", "Lid", "Layer", "Item", "Choice", "Deep4", "Deep5", "Wide", "Broad")
        if any(f"def failing_members_{name}(" in text for text in package.texts.values())
    }

    # A rule looks into Wide, but it has too many members even so, and Broad as many.
    assert own == {"Deep5", "Wide", "Broad"}


def test_a_structure_alone_is_told_too(toys: Any) -> None:
    """It has no compiled test, and the same violations."""
    found = toys.Box(layers=[toys.Layer(size=1), toys.Layer(size=0)]).validate()

    assert [(each.path, each.constraint) for each in found] == [("Layers[1].Size", "range")]


@pytest.mark.parametrize(
    "params",
    [
        {"Box": {}},
        {"Box": {**RED_LID, "Layers": [{"Size": 9, "Items": [{"Name": "a"}, {}]}, {"Size": 1}]}},
        {"Box": RED_LID, "Deep": deep(5, "a"), "Choice": {"Left": "a"}, "Rules": [{"Name": "a"}]},
        {"Box": {"Lid": {"Color": "red"}, "Layers": [{"Size": 1, "Weight": 2}], "New": {}}},
        {"Rules": [{"Name": "a", "New": 1}], "Deep": {"Next": {"Next": {"New": [1]}}}},
        {"Box": {"Layers": [{}, {"Items": []}]}, "Choice": {}},
        {"Box": "x", "Deep": 5, "Choice": ["a"], "Rules": "x", "Kind": 1},
        {"Box": {}, "Deep": {"Next": "x"}, "Rules": [None, "x", {"Name": "a"}, 5]},
        {"Box": {}, "Rules": ({"Name": "a"}, "x")},
        {"Box": {}, "Rules": {"Name": "a"}},
    ],
)
def test_what_is_read_is_written_again(package: LoadedPackage, params: dict[str, Any]) -> None:
    """Right or wrong, known or not: nothing is lost on the way."""
    operation = package.operation("PutBox")
    written = operation.request_to_wire(operation.request_from_wire(params))

    assert written == {
        **params,
        **({"Rules": list(params["Rules"])} if isinstance(params.get("Rules"), tuple) else {}),
    }


def test_an_instance_of_a_subclass_is_written_by_itself(toys: Any) -> None:
    class OurLid(toys.Lid):  # type: ignore[misc]
        def to_wire(self) -> dict[str, Any]:
            return {"Colour": "ours"}

    class OurItem(toys.Item):  # type: ignore[misc]
        def to_wire(self) -> dict[str, Any]:
            return {"Name": "ours"}

    request = toys.PutBoxRequest(box=toys.Box(lid=OurLid()), rules=[toys.Item(name="a"), OurItem()])

    assert request.to_wire() == {
        "Box": {"Lid": {"Colour": "ours"}},
        "Rules": [{"Name": "a"}, {"Name": "ours"}],
    }
