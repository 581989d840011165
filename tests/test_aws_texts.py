"""AWS's legacy `ValidationException` text, word for word, wherever a value can be wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from botosmith import LoadedPackage, load_package

_TEXT = {"shape": "Text"}
_WORD = {"shape": "Word"}
_DEMANDS = (
    "Member must have length less than or equal to 3, "
    "Member must have length greater than or equal to 1, "
    "Member must satisfy regular expression pattern: [a-z]*"
)
"""What AWS demands of each item of a list of words."""


def _structure(members: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "structure", "required": list(required), "members": members}


def _list(shape: str, **traits: Any) -> dict[str, Any]:
    return {"type": "list", "member": {"shape": shape}, **traits}


def _map(key: str, value: str, **traits: Any) -> dict[str, Any]:
    return {"type": "map", "key": {"shape": key}, "value": {"shape": value}, **traits}


_SHAPES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Word": {"type": "string", "min": 1, "max": 3, "pattern": "[a-z]*"},
    "Short": {"type": "string", "max": 7},
    "Kind": {"type": "string", "enum": ["A", "B"]},
    "Count": {"type": "integer", "min": 1, "max": 9},
    "Ratio": {"type": "double", "max": 0.5},
    "Bytes": {"type": "blob", "max": 2},
    "Flag": {"type": "boolean"},
    "Secret": {"type": "string", "max": 3, "sensitive": True},
    "Words": _list("Word", max=2),
    "Counts": _list("Count"),
    "Kinds": _list("Kind"),
    "Secrets": _list("Secret"),
    "Grid": _list("Words"),
    "Labels": _map("Word", "Short", max=2),
    "Deep": _map("Text", "Labels"),
    "Boxes": _list("Box"),
    "NamedBoxes": _map("Text", "Box"),
    "Cupboard": _map("Text", "NamedBoxes"),
    "Vault": {**_map("Text", "Box"), "sensitive": True},
    "Box": _structure({"Name": {"shape": "Short"}, "Words": {"shape": "Words"}, "Id": _TEXT}, "Id"),
}
_MEMBERS = {
    **{name: {"shape": name} for name in _SHAPES if name not in {"Text", "Word", "Box"}},
    "Name": _TEXT,
    "Box": {"shape": "Box"},
    "Exact": _WORD,
    "HTTPCode": {"shape": "Short"},
}
_MODEL = {
    "version": "2.0",
    "metadata": {"apiVersion": "2020-01-01", "protocol": "json", "serviceId": "Tiny"},
    "operations": {"Put": {"name": "Put", "input": {"shape": "PutInput"}}},
    "shapes": {**_SHAPES, "PutInput": _structure(_MEMBERS, "Name")},
}


@pytest.fixture(scope="module")
def package() -> Iterator[LoadedPackage]:
    with load_package("tiny", model=_MODEL, overlays=False, formatter="none") as package:
        yield package


def _text(package: LoadedPackage, params: Any) -> str:
    return package.aws_text(package.operation("Put").validate(params))


def _entry(value: str, at: str, demand: str) -> str:
    shown = f"Value {value}".strip()
    return f"{shown} at '{at}' failed to satisfy constraint: {demand}"


_TOO_LONG = "Member must have length less than or equal to 7"
_WORD_DEMAND = f"Member must satisfy constraint: [{_DEMANDS}]"

_CASES: dict[str, tuple[dict[str, Any], str]] = {
    # Every kind of constraint, at top level.
    "longer": ({"Short": "12345678"}, _entry("'12345678'", "short", _TOO_LONG)),
    "shorter": (
        {"Exact": ""},
        _entry("''", "exact", "Member must have length greater than or equal to 1"),
    ),
    "more": (
        {"Count": 10},
        _entry("'10'", "count", "Member must have value less than or equal to 9"),
    ),
    "less": (
        {"Count": 0},
        _entry("'0'", "count", "Member must have value greater than or equal to 1"),
    ),
    "fraction": (
        {"Ratio": 0.75},
        _entry("'0.75'", "ratio", "Member must have value less than or equal to 0.5"),
    ),
    "pattern": (
        {"Exact": "A1"},
        _entry("'A1'", "exact", "Member must satisfy regular expression pattern: [a-z]*"),
    ),
    "enum": ({"Kind": "C"}, _entry("'C'", "kind", "Member must satisfy enum value set: [A, B]")),
    "null": ({"Name": None}, _entry("null", "name", "Member must not be null")),
    "a list that is too long": (
        {"Words": ["a", "b", "c"]},
        _entry("'[a, b, c]'", "words", "Member must have length less than or equal to 2"),
    ),
    "a map that is too long": (
        {"Labels": {"a": "x", "b": "y", "c": "z"}},
        _entry("'{a=x, b=y, c=z}'", "labels", "Member must have length less than or equal to 2"),
    ),
    "an acronym": ({"HTTPCode": "12345678"}, _entry("'12345678'", "hTTPCode", _TOO_LONG)),
    # In structures, and in lists and maps of structures.
    "a structure": (
        {"Box": {"Id": "i", "Name": "12345678"}},
        _entry("'12345678'", "box.name", _TOO_LONG),
    ),
    "a structure's null": ({"Box": {}}, _entry("null", "box.id", "Member must not be null")),
    "a list of structures": (
        {"Boxes": [{"Id": "i"}, {"Id": "i", "Name": "12345678"}]},
        _entry("'12345678'", "boxes.2.member.name", _TOO_LONG),
    ),
    "a null in a list of structures": (
        {"Boxes": [{"Name": "n"}]},
        _entry("null", "boxes.1.member.id", "Member must not be null"),
    ),
    "a map of structures": (
        {"NamedBoxes": {"left": {"Id": "i", "Name": "12345678"}}},
        _entry("'12345678'", "namedBoxes.left.member.name", _TOO_LONG),
    ),
    "a map of maps of structures": (
        {"Cupboard": {"top": {"left": {"Id": "i", "Name": "12345678"}}}},
        _entry("'12345678'", "cupboard.top.member.left.member.name", _TOO_LONG),
    ),
    "a list in a list of structures": (
        {"Boxes": [{"Id": "i", "Words": ["a", "BAD"]}]},
        _entry("'[a, BAD]'", "boxes.1.member.words", _WORD_DEMAND),
    ),
    # Scalars in lists and maps are reported at what holds them, with all that they must keep.
    "a list's item": ({"Words": ["four", "ok"]}, _entry("'[four, ok]'", "words", _WORD_DEMAND)),
    "a list's number": (
        {"Counts": [1, 10]},
        _entry(
            "'[1, 10]'",
            "counts",
            "Member must satisfy constraint: [Member must have value less than or equal to 9, "
            "Member must have value greater than or equal to 1]",
        ),
    ),
    "a list's enum": (
        {"Kinds": ["A", "C"]},
        _entry(
            "'[A, C]'",
            "kinds",
            "Member must satisfy constraint: [Member must satisfy enum value set: [A, B]]",
        ),
    ),
    "a list of lists": (
        {"Grid": [["ok"], ["four"]]},
        _entry(
            "'[[ok], [four]]'",
            "grid",
            "Member must satisfy constraint: [Member must have length less than or equal to 2, "
            f"{_WORD_DEMAND}]",
        ),
    ),
    "a map's key": (
        {"Labels": {"four": "x"}},
        _entry("'{four=x}'", "labels", f"Map keys must satisfy constraint: [{_DEMANDS}]"),
    ),
    "a map's value": (
        {"Labels": {"a": "12345678"}},
        _entry(
            "'{a=12345678}'",
            "labels",
            f"Map value must satisfy constraint: [{_TOO_LONG}]",
        ),
    ),
    "a nested map's key": (
        {"Deep": {"x": {"four": "y"}}},
        _entry(
            "'{x={four=y}}'",
            "deep",
            "Map value must satisfy constraint: [Member must have length less than or equal to 2, "
            f"Map keys must satisfy constraint: [{_DEMANDS}], "
            f"Map value must satisfy constraint: [{_TOO_LONG}]]",
        ),
    ),
    # What is sensitive is never told.
    "a secret": (
        {"Secret": "hush"},
        _entry("", "secret", "Member must have length less than or equal to 3"),
    ),
    "a list of secrets": (
        {"Secrets": ["hush"]},
        _entry(
            "",
            "secrets",
            "Member must satisfy constraint: [Member must have length less than or equal to 3]",
        ),
    ),
    "a member below a secret map": (
        {"Vault": {"door": {"Id": "i", "Name": "12345678"}}},
        _entry("", "vault.*.member.name", _TOO_LONG),
    ),
}


@pytest.mark.parametrize(("params", "entry"), _CASES.values(), ids=_CASES.keys())
def test_one_violation(package: LoadedPackage, params: dict[str, Any], entry: str) -> None:
    assert _text(package, {"Name": "n", **params}) == f"1 validation error detected: {entry}"


def test_several_violations_are_joined_in_wire_order(package: LoadedPackage) -> None:
    params = {"Secret": "hush", "Count": 0, "Boxes": [{"Name": "12345678"}]}
    assert _text(package, params) == (
        "5 validation errors detected: "
        "Value '0' at 'count' failed to satisfy constraint: "
        "Member must have value greater than or equal to 1; "
        "Value at 'secret' failed to satisfy constraint: "
        "Member must have length less than or equal to 3; "
        f"Value '12345678' at 'boxes.1.member.name' failed to satisfy constraint: {_TOO_LONG}; "
        "Value null at 'boxes.1.member.id' failed to satisfy constraint: Member must not be null; "
        "Value null at 'name' failed to satisfy constraint: Member must not be null"
    )


def test_one_value_with_two_violations(package: LoadedPackage) -> None:
    assert _text(package, {"Name": "n", "Exact": "FOUR"}) == (
        "2 validation errors detected: "
        "Value 'FOUR' at 'exact' failed to satisfy constraint: "
        "Member must have length less than or equal to 3; "
        "Value 'FOUR' at 'exact' failed to satisfy constraint: "
        "Member must satisfy regular expression pattern: [a-z]*"
    )


def test_two_bad_items_of_a_list_are_one_entry(package: LoadedPackage) -> None:
    found = package.operation("Put").validate({"Name": "n", "Words": ["four", "five"]})
    assert [each.path for each in found] == ["Words[0]", "Words[1]"]
    assert package.aws_text(found) == (
        "1 validation error detected: "
        f"Value '[four, five]' at 'words' failed to satisfy constraint: {_WORD_DEMAND}"
    )


@pytest.mark.parametrize(("params", "entry"), _CASES.values(), ids=_CASES.keys())
def test_each_violation_has_its_entry(
    package: LoadedPackage, params: dict[str, Any], entry: str
) -> None:
    found = package.operation("Put").validate({"Name": "n", **params})
    assert {each.aws_message for each in found} == {entry}


class _Counted:
    """A value of a wrong type that counts how often it is shown."""

    def __init__(self) -> None:
        self.shown = 0

    def __repr__(self) -> str:
        self.shown += 1
        return "counted"


def test_a_list_of_many_wrong_items_is_written_once() -> None:
    counted = _Counted()
    params = {"DocumentName": "AWS-RunShellScript", "InstanceIds": [*["x"] * 500, counted]}
    with load_package("ssm", ["SendCommand"], formatter="none") as package:
        violations = package.operation("SendCommand").validate(params)
        text = package.aws_text(violations)

    assert len(violations) > 500
    assert text.startswith("3 validation errors detected: Value '[x, x, ")
    assert counted.shown <= 5
