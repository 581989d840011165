from __future__ import annotations

from typing import Any, get_args

import pytest
from tests.cases.case import Case, told

from botosmith.api import LoadedPackage


def test_the_alias_has_every_value_as_the_model_spells_it(toys: Any, case: Case) -> None:
    assert list(get_args(toys.Kind)) == case.model["shapes"]["Kind"]["enum"]


def test_every_known_value_is_clean_wherever_it_stands(package: LoadedPackage, case: Case) -> None:
    values = case.model["shapes"]["Kind"]["enum"]
    operation = package.operation("PutToy")

    for value in values:
        assert operation.validate({"Kind": value}) == []
    assert operation.validate({"Kinds": values, "ByKind": dict.fromkeys(values, 1)}) == []


@pytest.mark.parametrize(
    ("params", "path"),
    [
        ({"Kind": "newer"}, "Kind"),
        ({"Kinds": ["soft", "newer"]}, "Kinds[1]"),
        ({"ByKind": {"newer": 1}}, "ByKind['newer'][key]"),
        ({"Size": "xl"}, "Size"),
    ],
)
def test_an_enum_stays_open(package: LoadedPackage, params: dict[str, Any], path: str) -> None:
    operation = package.operation("PutToy")

    assert told(operation.validate(params)) == [(path, "enum", "warning")]
    assert told(operation.validate(params, "strict")) == [(path, "enum", "error")]


def test_a_value_that_is_no_text_is_of_the_wrong_type(package: LoadedPackage) -> None:
    assert told(package.operation("PutToy").validate({"Kind": 2})) == [("Kind", "type", "error")]
