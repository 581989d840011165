from __future__ import annotations

from typing import Any

import pytest
from tests.cases.case import Case

from botosmith.api import LoadedPackage
from botosmith.yaml_document import yaml

BROKEN: list[tuple[str, str, dict[str, Any], list[str]]] = [
    ("cars-need-fuel", "require", {"Kind": "CAR"}, ["Fuel"]),
    ("bears-have-no-wires", "forbid", {"Kind": "BEAR", "Wires": ["a"], "Name": "n"}, ["Wires"]),
    ("name-or-colour", "at_least_one", {"Wires": ["a"]}, ["Name"]),
    ("width-and-height", "all_or_none", {"Width": 0}, ["Height"]),
    ("low-below-high", "compare", {"Low": 2, "High": 1}, ["Low"]),
    ("few-wires", "compare", {"Name": "n", "Wires": ["a", "b", "c"]}, ["Wires"]),
    ("options-of-the-kind", "discriminated", {"Kind": "BEAR", "Options": {"Car": {"Wheels": 4}}},
     ["Options.Car"]),
    ("one-option", "mutually_exclusive", {"Options": {"Bear": {"Fur": "f"}, "Car": {"Wheels": 1}}},
     ["Options.Car"]),
    ("part-by-id-or-size", "exactly_one", {"Parts": [{"Id": "a"}, {}, {"Id": "b", "Size": 1}]},
     ["Parts[1].Id", "Parts[2].Size"]),
    ("short-glue", "length", {"Parts": [{"Id": "a", "Glue": "abcd"}]}, ["Parts[0].Glue"]),
    ("no-empty-name", "length", {"Name": ""}, ["Name"]),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "kind", "params", "paths"), BROKEN, ids=[b[0] for b in BROKEN])
def test_a_broken_rule_is_reported_where_something_has_to_change(
    package: LoadedPackage, fact: str, kind: str, params: dict[str, Any], paths: list[str]
) -> None:
    found = package.operation("PutToy").validate(params)

    assert [(each.origin, each.constraint, each.path) for each in found] == [
        (fact, kind, path) for path in paths
    ]
    assert {each.severity for each in found} == {"warning" if fact == "few-wires" else "error"}


def test_every_example_of_every_fact_holds(package: LoadedPackage, case: Case) -> None:
    operation = package.operation("PutToy")
    facts = yaml((case.folder / "overlay.yaml").read_text("utf-8"))["facts"]

    def broken(fact: str, params: Any) -> bool:
        return any(each.origin == fact for each in operation.validate(params))

    for fact in facts:
        assert [example for example in fact.get("accepts", ()) if broken(fact["id"], example)] == []
        rejects = fact.get("rejects", ())
        assert [example for example in rejects if not broken(fact["id"], example)] == []


def test_rules_hold_in_their_operation_alone(package: LoadedPackage) -> None:
    other = package.operation("KeepToy")

    for fact, _, params, _ in BROKEN:
        origins = [each.origin for each in other.validate(params)]
        assert origins == (["no-empty-name"] if fact == "no-empty-name" else [])


@pytest.mark.parametrize(
    "nonsense",
    [
        {"Kind": 5, "Options": "x", "Parts": 3, "Wires": 1, "Low": "a", "High": 1},
        {"Kind": [], "Options": {"Car": 7}, "Parts": [None, 1, {"Glue": 5}], "Low": {}, "High": []},
    ],
)
def test_rules_never_raise_on_nonsense(package: LoadedPackage, nonsense: dict[str, Any]) -> None:
    found = package.operation("PutToy").validate(nonsense)

    assert {"type"} <= {each.constraint for each in found}
