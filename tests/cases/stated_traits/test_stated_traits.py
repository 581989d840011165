"""Traits that only facts state: each violation names its fact, its page and its severity."""

from __future__ import annotations

from typing import Any

import pytest

from botosmith.api import LoadedPackage

PAGE = "https://toys.example/put"
GOOD: dict[str, Any] = {
    "Shelf": "top",
    "Name": "bun",
    "Code": "b1",
    "Colour": "red",
    "Wheels": 4,
    "Owner": "MUM",
    "Parts": ["nose", "tail"],
}
BROKEN: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("short-name", {"Name": "bunn"}, "Name", "length", "error"),
    ("longer-code", {"Code": "b"}, "Code", "length", "error"),
    ("lower-colour", {"Colour": "Red"}, "Colour", "pattern", "warning"),
    ("some-wheels", {"Wheels": 0}, "Wheels", "range", "error"),
    ("some-wheels", {"Wheels": 9}, "Wheels", "range", "error"),
    ("known-owner", {"Owner": "AUNT"}, "Owner", "enum", "warning"),
    ("parts-once", {"Parts": ["nose", "nose"]}, "Parts", "uniqueItems", "warning"),
    ("name-wanted", {"Name": None}, "Name", "required", "warning"),
    ("no-motto", {"Motto": "hop"}, "Motto", "deprecated", "warning"),
]
IDS = [f"{fact}-{'-'.join(map(str, change.values()))}" for fact, change, *_ in BROKEN]


def test_a_request_that_keeps_them_all_is_right(package: LoadedPackage) -> None:
    operation = package.operation("PutToy")

    assert operation.validate(GOOD) == []
    assert operation.validate(GOOD | {"Wheels": 1}) == []
    assert operation.validate(GOOD | {"Wheels": 8}) == []


@pytest.mark.parametrize(("fact", "change", "path", "kind", "severity"), BROKEN, ids=IDS)
def test_a_violation_names_its_fact_and_its_page(
    package: LoadedPackage, fact: str, change: dict[str, Any], path: str, kind: str, severity: str
) -> None:
    params = {name: value for name, value in (GOOD | change).items() if value is not None}

    (found,) = package.operation("PutToy").validate(params)

    assert (found.origin, found.path, found.constraint, found.severity) == (
        *(fact, path, kind, severity),
    )
    assert found.link == PAGE
    assert found.message.endswith(f" [{fact}: {PAGE}]")


@pytest.mark.parametrize(("fact", "change", "path", "kind", "severity"), BROKEN, ids=IDS)
@pytest.mark.parametrize(("profile", "under"), [("strict", "error"), ("lenient", "warning")])
def test_botocore_checks_none_of_them(
    *,
    package: LoadedPackage,
    profile: str,
    under: str,
    fact: str,
    change: dict[str, Any],
    path: str,
    kind: str,
    severity: str,
) -> None:
    params = {name: value for name, value in (GOOD | change).items() if value is not None}

    (found,) = package.operation("PutToy").validate(params, profile)

    assert found.severity == under


def test_what_the_model_requires_is_still_the_models(package: LoadedPackage) -> None:
    (found,) = package.operation("PutToy").validate({"Name": "bun"}, "lenient")

    assert (found.origin, found.link, found.severity) == ("model", "", "error")


def test_a_member_that_a_fact_requires_has_no_default(toys: Any) -> None:
    with pytest.raises(TypeError, match="name"):
        toys.PutToyRequest(shelf="top")
    members = toys.constraints(toys.PutToyRequest)
    assert members["Name"].required
    assert members["Shelf"].required
    assert not members["Code"].required
