from __future__ import annotations

import pytest

from botosmith.apidocs import TypeRef
from botosmith.apidocs.typeref import TypeKind, read_type

TEXT = TypeRef(kind="string")
TEXTS = TypeRef(kind="list", of=TEXT)
TAG = TypeRef(kind="structure", target="Tag")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("String", "string"),
        ("Integer", "integer"),
        ("Long", "long"),
        ("Float", "float"),
        ("Double", "double"),
        ("Boolean", "boolean"),
        ("Timestamp", "timestamp"),
        ("Base64-encoded binary data object", "blob"),
        ("JSON value", "json"),
        ("Document", "document"),
    ],
)
def test_scalars(text: str, kind: TypeKind) -> None:
    assert read_type(text) == TypeRef(kind=kind)
    assert read_type(f"Array of {text.lower()}s") == TypeRef(kind="list", of=TypeRef(kind=kind))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tag object", TAG),
        ("Tag data type", TAG),
        ("  Tag   object ", TAG),
        ("Array of strings", TEXTS),
        ("Array of Tag objects", TypeRef(kind="list", of=TAG)),
        ("Array of Tag data types", TypeRef(kind="list", of=TAG)),
        ("Array of arrays of strings", TypeRef(kind="list", of=TEXTS)),
        ("Array of arrays of Tag objects", TypeRef(kind="list", of=TypeRef(kind="list", of=TAG))),
        ("String to string map", TypeRef(kind="map", key=TEXT, of=TEXT)),
        ("String to Tag object map", TypeRef(kind="map", key=TEXT, of=TAG)),
        ("String to array of strings map", TypeRef(kind="map", key=TEXT, of=TEXTS)),
        (
            "String to array of Tag objects map",
            TypeRef(kind="map", key=TEXT, of=TypeRef(kind="list", of=TAG)),
        ),
        (
            "Array of string to Tag object maps",
            TypeRef(kind="list", of=TypeRef(kind="map", key=TEXT, of=TAG)),
        ),
        (
            "String to string to string map map",
            TypeRef(kind="map", key=TEXT, of=TypeRef(kind="map", key=TEXT, of=TEXT)),
        ),
    ],
)
def test_structures_lists_and_maps(text: str, expected: TypeRef) -> None:
    assert read_type(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Tag",
        "Strings of things",
        "Array of",
        "Array of things",
        "String to map",
        "Tag object or string",
        "a to b map",
        "Array of " * 40 + "strings",
        "x" * 10_000 + " object",
    ],
)
def test_what_is_no_type_of_the_reference(text: str) -> None:
    assert read_type(text) is None


def test_nesting_ends_somewhere() -> None:
    assert read_type("Array of " + "arrays of " * 14 + "strings") is not None
    assert read_type("Array of " + "arrays of " * 15 + "strings") is None
