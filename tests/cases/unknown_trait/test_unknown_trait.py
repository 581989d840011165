from __future__ import annotations

import pytest
from tests.cases.case import SERVICE, Case

from botosmith import load_package
from botosmith.errors import UnknownTrait


def test_every_unknown_trait_is_named_with_its_place_and_the_cure(case: Case) -> None:
    with pytest.raises(UnknownTrait) as raised:
        case.load()

    expected = (case.folder / "expected_error.txt").read_text("utf-8")
    assert f"{raised.value}\n" == expected


def test_traits_that_are_named_are_passed_over(case: Case) -> None:
    with load_package(
        SERVICE, model=case.model, overlays=False, ignore_traits=["multipleOf", "weight"]
    ) as package:
        assert package.operation("PutToy").validate({"Size": 4}) == []


def test_one_name_does_not_excuse_another(case: Case) -> None:
    with pytest.raises(UnknownTrait) as raised:
        load_package(SERVICE, model=case.model, overlays=False, ignore_traits=["weight"])

    assert "multipleOf" in str(raised.value)
    assert "weight" not in str(raised.value)
