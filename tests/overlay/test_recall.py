"""What counts as found, when proposals are held against the facts of a string."""

from __future__ import annotations

from typing import Any

import pytest

from botosmith.facts.recall import is_stated, measured, tuned
from botosmith.overlay.format import FactEntry


def entry(**stated: Any) -> FactEntry:
    return FactEntry.model_validate(
        {
            "id": "one",
            "at": "PutToy",
            "severity": "warning",
            "says": "Told.",
            "evidence": {"source": "model", "at": "PutToyRequest$Name", "quote": "told"},
            **({"accepts": [{}], "rejects": [{}]} if "rule" in stated else {}),
            **stated,
        }
    )


NEEDS = {"rule": {"when": {"Kind": {"equals": "CAR"}}, "require": ["Name"]}}
LENGTH = {"at": "PutToy.Name", "length": {"add": {"max": 7}}}


@pytest.mark.parametrize("fact", [NEEDS, LENGTH], ids=["a rule", "a trait"])
def test_the_same_is_found(fact: dict[str, Any]) -> None:
    assert is_stated(entry(**fact), [entry(**fact)])


@pytest.mark.parametrize(
    ("proposed", "fact"),
    [
        (NEEDS, LENGTH),
        (NEEDS, {"rule": {"when": {"Kind": {"equals": "CAR"}}, "forbid": ["Name"]}}),
        (NEEDS, {"rule": {"when": {"Kind": {"equals": "CAR"}}, "require": ["Size"]}}),
        (LENGTH, {"at": "PutToy.Name", "length": {"add": {"max": 8}}}),
        (LENGTH, {"at": "PutToy.Kind", "length": {"add": {"max": 7}}}),
    ],
    ids=["another sort", "the opposite", "another member", "another limit", "elsewhere"],
)
def test_something_else_is_not(proposed: dict[str, Any], fact: dict[str, Any]) -> None:
    assert not is_stated(entry(**proposed), [entry(**fact)])


def test_half_of_the_services_is_kept_for_measuring() -> None:
    assert len(measured()) == 2 * len(tuned()) == 40
