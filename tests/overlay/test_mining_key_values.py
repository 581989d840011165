"""What is said of the keys and the values of tags and maps, each beside what says nothing."""

from __future__ import annotations

import pytest
from tests.overlay.test_mining import with_members

from botosmith.facts.proposals import proposals

C = "<code>{}</code>".format

SHAPES = {
    "Tag": {
        "type": "structure",
        "members": {"Key": {"shape": "Text"}, "Value": {"shape": "Text"}},
    },
    "Tags": {"type": "list", "member": {"shape": "Tag"}},
    "Labels": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
}


def said(name: str, text: str, operation: str = "") -> list[str]:
    toy = with_members({name: {"shape": name, "documentation": text}}, SHAPES, operation)
    return [each.entry.says for each in proposals("toy", model=toy)]


SIGNS = r"(?s)[\p{L}0-9\s_\.:@]*"


@pytest.mark.parametrize(
    ("name", "text", "says", "similar"),
    [
        (
            "Tags",
            "Maximum key length: 128 Unicode characters in UTF-8.",
            ["Each Key of Tags has a length of at most 128."],
            "Maximum table length: 128 Unicode characters in UTF-8.",
        ),
        (
            "Tags",
            "The maximum length of a value is 256 characters.",
            ["Each Value of Tags has a length of at most 256."],
            "The usual length of a value is 256 characters.",
        ),
        (
            "Tags",
            "Tag keys can have a maximum character length of 128 characters, and tag values can"
            " have a maximum length of 256 characters.",
            [
                "Each Key of Tags has a length of at most 128.",
                "Each Value of Tags has a length of at most 256.",
            ],
            "Tag keys often have a length of 128 characters, and tag values often have one of 256.",
        ),
        (
            "Tags",
            f"The tag key can be up to 128 characters and must not start with {C('aws:')}.",
            [
                "Each Key of Tags has a length of at most 128.",
                "Each Key of Tags must match (?s)(?!aws:).*.",
            ],
            f"The tag key could be found within 128 tables and often starts with {C('aws:')}.",
        ),
        (
            "Tags",
            "Tags may only contain Unicode letters, digits, white space, or these symbols: _ . : @",
            [f"Each Key of Tags must match {SIGNS}.", f"Each Value of Tags must match {SIGNS}."],
            "Tags often contain Unicode letters, digits, white space, or these symbols: _ . : @",
        ),
        (
            "Labels",
            "Values can be up to 512 characters long.",
            ["Each of Labels has a length of at most 512."],
            "Tables can be up to 512 characters long.",
        ),
        (
            "Labels",
            "Label values must be 255 characters or less.",
            ["Each of Labels has a length of at most 255."],
            "Label values are 255 characters or less for new tables.",
        ),
    ],
)
def test_halves_of_pairs(name: str, text: str, says: list[str], similar: str) -> None:
    assert sorted(said(name, text)) == sorted(says)
    assert said(name, similar) == []


def test_the_operation_may_say_it_of_tags() -> None:
    text = "Tag keys can have a maximum length of 128 characters."
    assert said("Tags", "", text) == ["Each Key of Tags has a length of at most 128."]
    assert said("Labels", "", text) == []


def test_a_name_of_a_variable() -> None:
    shapes = {
        "Variable": {
            "type": "structure",
            "members": {"name": {"shape": "Text"}, "value": {"shape": "Text"}},
        },
        "Variables": {"type": "list", "member": {"shape": "Variable"}},
    }
    for text, is_said in (
        ('Environment variables cannot start with "MAKE_".', True),
        ('Environment variables often start with "MAKE_".', False),
    ):
        toy = with_members({"Env": {"shape": "Variables", "documentation": text}}, shapes)
        found = [each.entry.says for each in proposals("toy", model=toy)]
        assert found == ["Each name of Env must match (?s)(?!MAKE_).*."] * is_said
