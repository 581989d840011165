"""Habits of authors and of services, each on the smallest page that has it."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest
from tests.hostile.models import base

from botosmith.apidocs import (
    Item,
    Page,
    PageError,
    PrintedLength,
    PrintedPattern,
    ValidValues,
    read_page,
)
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
        assert names.body[printed] == names.uri[printed] == "Tags"
    assert names.body.get("TagSet".lower()) == "Tags"


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


def with_body() -> Any:
    """The toy shop with an operation whose body is a structure, and whose path has its names."""
    model = base()
    model["metadata"]["protocol"] = "rest-xml"
    model["operations"]["PutBox"] = {
        "name": "PutBox",
        "http": {"method": "PUT", "requestUri": "/boxes/{name}"},
        "input": {"shape": "PutBoxRequest"},
        "output": {"shape": "PutBoxResult"},
    }
    model["shapes"] |= {
        "Short": {"type": "string", "max": 5},
        "Long": {"type": "string", "max": 50},
        "PutBoxRequest": {
            "type": "structure",
            "required": ["BoxName"],
            "members": {
                "BoxName": {"shape": "Short", "location": "uri", "locationName": "Name"},
                "Owner": {"shape": "Short", "location": "header", "locationName": "x-owner"},
                "BoxConfig": {"shape": "BoxConfig", "locationName": "Config"},
            },
            "payload": "BoxConfig",
        },
        "BoxConfig": {
            "type": "structure",
            "required": ["Name"],
            "members": {"Name": {"shape": "Long"}, "Colour": {"shape": "Short"}},
        },
        "PutBoxResult": {
            "type": "structure",
            "members": {"Box": {"shape": "Box"}},
            "payload": "Box",
        },
        "Box": {"type": "structure", "members": {"Id": {"shape": "Short"}}},
    }
    return model


BOX = """\
# PutBox

## Request Syntax

```
PUT /boxes/Name HTTP/1.1
x-owner: Owner
<?xml version="1.0" encoding="UTF-8"?>
<Config>
   <Colour>string</Colour>
   <Name>string</Name>
</Config>
```

## URI Request Parameters

**Name**

The box.

Length Constraints: Maximum length of 5.

Required: Yes

**x-owner**

Whose.

Length Constraints: Maximum length of 5.

## Request Body

**Config**

Root level tag for the Config parameters.

Required: Yes

**Colour**

Paint.

Type: String

Length Constraints: Maximum length of 5.

Required: No

**Name**

What it says on it.

Type: String

Length Constraints: Maximum length of 50.

Required: Yes

## Response Syntax

```
HTTP/1.1 200
<?xml version="1.0" encoding="UTF-8"?>
<PutBoxResponse>
   <Id>string</Id>
</PutBoxResponse>
```

## Response Elements

**PutBoxResponse**

Root level tag for the PutBoxResponse parameters.

Required: Yes

**Id**

Which.

Type: String

Length Constraints: Maximum length of 5.
"""


def rows_of(text: str, model: Any) -> list[tuple[str, str, str]]:
    service = load("toys", model=json.loads(json.dumps(model)))
    found = compare(read_page(text), service, partial(printed_names, model))
    return [(each.member, each.what, each.verdict) for each in found]


def test_the_members_of_a_structure_that_is_the_body_and_its_root() -> None:
    rows = rows_of(BOX, with_body())
    assert {row for row in rows if row[2] != "agree"} == {
        ("BoxConfig", "required", "only the page")
    }
    assert {
        ("BoxName", "length", "agree"),
        ("Owner", "length", "agree"),
        ("BoxConfig.Name", "length", "agree"),
        ("BoxConfig.Name", "required", "agree"),
        ("BoxConfig.Colour", "length", "agree"),
        ("output:Box.Id", "length", "agree"),
    } <= {*rows}


def test_a_member_of_the_body_and_one_of_the_path_are_not_taken_for_one_another() -> None:
    text = BOX.replace("Maximum length of 50.", "Maximum length of 49.")
    assert ("BoxConfig.Name", "length", "conflict") in rows_of(text, with_body())
    assert ("BoxName", "length", "agree") in rows_of(text, with_body())
    page = read_page(BOX)
    assert [each.shape is None for each in page.uri_parameters if each.name == "Name"] == [True]
    assert [each.shape is None for each in page.request if each.name == "Name"] == [False]


def test_a_name_that_the_body_lacks_is_told() -> None:
    text = BOX.replace("**Colour**", "**Shade**").replace("Colour>", "Shade>")
    rows = rows_of(text, with_body())
    assert ("Shade", "member", "only the page") in rows
    assert ("BoxConfig.Colour", "member", "only the model") in rows


@pytest.mark.parametrize(
    ("printed", "value"),
    [(r"\]", "]"), (r"\[", "["), (r"\*", "*"), (r"a\_b", "a_b"), ("`\\]`", r"\]")],
)
def test_a_value_that_markdown_escapes(printed: str, value: str) -> None:
    found, page = item("Text.", "Type: String", f"Valid Values: {printed}", "Required: No")
    assert values(found) == [(value,)] and page.unread == ()


@pytest.mark.parametrize(
    ("printed", "regex"),
    [
        (r"^[\]\[]$", r"^[\]\[]$"),
        (r"[a-z\]]{1,3}", r"[a-z\]]{1,3}"),
        (r"\[a-z\]{1,3}", "[a-z]{1,3}"),
        (r"[a-z]\*", "[a-z]*"),
        (r"`[\]]`", r"[\]]"),
        (r"[\w\]]+", r"[\w\]]+"),
    ],
)
def test_a_bracket_that_an_author_escapes_and_one_that_markdown_does(
    printed: str, regex: str
) -> None:
    found, _ = item("Text.", "Type: String", f"Pattern: {printed}", "Required: No")
    assert [each.regex for each in found.constraints if isinstance(each, PrintedPattern)] == [regex]


@pytest.mark.parametrize(
    "title", ["Working with toys", "Sign a request", "How PutToy works, step 1"]
)
def test_a_guide_with_a_section_of_a_request_is_no_operation(title: str) -> None:
    text = f"# {title}\n\n## Overview\n\nText.\n\n## Request Parameters\n\n**A**\n\nText.\n"
    with pytest.raises(PageError, match="it is the title of a guide"):
        read_page(text)
    assert read_page(text.replace(title, "PutToy - Toys")).name == "PutToy"
