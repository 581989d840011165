"""Habits of authors and of services, each on the smallest page that has it."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest
from tests.hostile.models import base

from botosmith.apidocs import Item, Page, PageError, PrintedLength, ValidValues, read_page
from botosmith.facts.comparison import compare
from botosmith.loading.printed_names import printed_names
from botosmith.loading.service import load

REQUEST = "# X\n\n## Request Parameters\n\n"


def item(*lines: str, name: str = "**A**") -> tuple[Item, Page]:
    page = read_page(REQUEST + "\n\n".join((name, *lines)) + "\n")
    (found,) = page.request
    return found, page


def values(found: Item) -> list[tuple[str, ...]]:
    return [each.values for each in found.constraints if isinstance(each, ValidValues)]


@pytest.mark.parametrize(("first", "second"), [("Max", "max"), ("TagSet", "tagSet")])
def test_a_name_for_requests_and_one_for_responses(first: str, second: str) -> None:
    name = f"**{first}** (request), **{second}** (response)"
    page = read_page(f"# X\n\n## Contents\n\n{name}\n\nText.\n\nType: Integer\n\nRequired: No\n")
    assert [(each.name, each.type.kind) for each in page.contents] == [(first, "integer")]


@pytest.mark.parametrize("name", ["note", "warning", "important", "tip", "caution"])
def test_a_member_called_like_a_remark(name: str) -> None:
    text = "## Contents\n\n{}\n\nText.\n\nType: String\n\nRequired: No\n\nB\n\nType: Long\n"
    for marked in (f"**{name}**", name):
        other = text.replace("\nB\n", "\n**B**\n" if "*" in marked else "\nB\n")
        page = read_page(f"# X\n\n{other.format(marked)}")
        assert [each.name for each in page.contents] == [name, "B"]


@pytest.mark.parametrize("name", ["Note", "Warning", "Important"])
def test_a_remark_is_no_member(name: str) -> None:
    page = read_page(
        f"# X\n\n## Contents\n\n**A**\n\nText.\n\n{name}\n\nMind.\n\nType: String\n\nRequired: No\n"
    )
    (found,) = page.contents
    assert found.name == "A" and "Mind." in found.prose


@pytest.mark.parametrize(
    "line", ["Type: String", "Required: No", "Length Constraints: Maximum length of 9."]
)
def test_a_line_that_is_there_twice(line: str) -> None:
    lines = ["Type: String", "Length Constraints: Maximum length of 9.", "Required: No"]
    at = lines.index(line)
    found, page = item("Text.", *lines[:at], line, *lines[at:])
    assert (found.type.kind, found.required) == ("string", False)
    assert [type(each) for each in found.constraints] == [PrintedLength]
    assert page.unread == ()


def test_lines_of_one_kind_that_differ_are_still_refused() -> None:
    with pytest.raises(PageError, match="a second Length Constraints line"):
        item(
            "Type: String",
            "Length Constraints: Maximum length of 9.",
            "Length Constraints: Maximum length of 8.",
        )


@pytest.mark.parametrize("generated", ["Yes", "No"])
def test_an_author_says_when_it_is_required(generated: str) -> None:
    found, _ = item(
        "Text.",
        "Required: Conditional. You must give A if B is absent.",
        "Type: String",
        f"Required: {generated}",
    )
    assert found.required is (generated == "Yes")
    assert "You must give A if B is absent." in found.prose


def test_a_required_line_of_another_member_is_still_refused() -> None:
    with pytest.raises(PageError, match=r"a second Required line|below the last fact"):
        item("Required: No", "Text.", "Type: String", "Required: Yes")


@pytest.mark.parametrize(
    ("bullets", "wanted"),
    [
        (("a", "b"), ("a", "b")),
        (("`a`", "`b`"), ("a", "b")),
        (("a - The first.", "b – The second."), ("a", "b")),
        (("a: The first.", "b: The second."), ("a", "b")),
    ],
)
def test_values_in_bullets(bullets: tuple[str, ...], wanted: tuple[str, ...]) -> None:
    listed = "\n".join(f"- {each}" for each in bullets)
    found, page = item("Text.", "Valid Values:", listed, "Type: String", "Required: No")
    assert values(found) == [wanted]
    assert all(each.authored for each in found.constraints)
    assert page.unread == ()


def test_bullets_that_are_no_values_are_reported() -> None:
    found, page = item("Valid Values:", "- any of the above", "Type: String", "Required: No")
    assert values(found) == []
    assert [each.text.strip() for each in page.unread] == ["Valid Values:"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ('"a" | "b"', ("a", "b")),
        ("'a', 'b'", ("a", "b")),
        ('"a" | b', ('"a"', "b")),
        ('"', ('"',)),
        ("a | b", ("a", "b")),
    ],
)
def test_quotes_around_values(line: str, wanted: tuple[str, ...]) -> None:
    found, _ = item("Type: String", f"Valid Values: {line}", "Required: No")
    assert values(found) == [wanted]


@pytest.mark.parametrize(
    "words", ["Base64-encoded binary data object", "Base64-encoded binary data"]
)
def test_binary_data(words: str) -> None:
    found, page = item(f"Type: {words}", "Required: No")
    assert found.type.kind == "blob"
    assert page.unread == ()


def test_names_of_the_wire() -> None:
    model: Any = {
        "shapes": {
            "R": {
                "members": {
                    "Tags": {"shape": "T", "locationName": "tagSet"},
                    "Size": {"shape": "S"},
                }
            }
        }
    }
    names = printed_names(model, "R")
    for printed in ("Tags", "tagSet", "tagset"):
        assert names[printed] == "Tags"
    assert names.get("TagSet".lower()) == "Tags"


@pytest.mark.parametrize("printed", ["ToyBroken", "ToyBrokenException"])
def test_errors_without_their_suffix(printed: str) -> None:
    model = base()
    model["shapes"]["ToyBrokenException"] = model["shapes"].pop("ToyBroken")
    model["shapes"]["ToyBrokenException"]["error"] = {"httpStatusCode": 400}
    model["operations"]["PutToy"]["errors"] = [{"shape": "ToyBrokenException"}]
    service = load("toys", model=json.loads(json.dumps(model)))
    page = read_page(f"# PutToy\n\n## Errors\n\n**{printed}**\n\nBad.\n\nHTTP Status Code: 400\n")
    rows = [
        each
        for each in compare(page, service, partial(printed_names, model))
        if each.member.startswith("errors:")
    ]
    assert [(each.what, each.verdict) for each in rows] == [("httpError", "agree")]
