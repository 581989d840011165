"""Pages as other tools save them: menus on top, dashes, broken quotes, glued labels, lost names."""

from __future__ import annotations

import pytest

from botosmith.apidocs import Bounds, Page, PageError, read_page

MENU = """\
Menu
Amazon Pantry
API Reference (API Version 2020-01-01)

PutJar

Puts a jar on a shelf.

Request Syntax

{
   "Label": "string",
   "Lids": [\x20
      {\x20
         "Size": number
      }
   ],
   "Weight": number
}

Request Parameters

The request accepts the following data in JSON format.

Label

What is in it.

Type: String

Length Constraints: Minimum length of 1. Maximum length of 64.

Required: No

Lids

An optional li"""

DASHES = """\
PutJar
Puts a jar on a shelf.
Request Syntax
{
"Lid": {
"Sizes": [
{
"Name": "string
"
}
],
"Tight": boolean
},
"Label": "string
",
"Weight": number
,
"Shelf": "string
"
}
Request Parameters
For information about the parameters that are common to all actions, see Common Parameters.
The request accepts the following data in JSON format.
- Lid
-
What closes it.
Type: Lid object
Required: No
- Label
-
What is in it.
Type: String
Length Constraints: Minimum length of 1. Maximum length of 64.
Required: No
- Shelf
-
Where it goes, after it is"""

ONE_LINE = """\
PutJar - Amazon Pantry
What is described here may differ in some regions. See Getting Started with Pantry (PDF).

PutJar

Puts a jar on a shelf.

Request Syntax

{ "Lid": { "Sizes": [ { "Name": "string" } ], "Tight": boolean }, "Label": "string" }

Request Parameters

For information about the parameters that are common to all actions, see Common Parameters.

The request accepts the following data in JSON format.

Lid

What closes it.

Type: Lid object"""

GLUED = """\
ListJars
Lists the jars.
Note
The order of the jars might vary.
Request Parameters
The following parameters are for this specific action. For more information about required and \
optional parameters that are common to all actions, see Common Query Parameters.
- DryRun
-
Checks whether you may, and answers with an error. If you may, the error is
DryRunOperation
. Otherwise, it isUnauthorizedOperation
.Type: Boolean
Required: No
- Filter.N
-
The filters.
-
shelf
- The shelf of a ja"""

EXPORT = """\
---
source_url: https://docs.example.com/pantry/latest/APIReference/API_PutJar.html
---

# PutJar
<a name="API_PutJar"></a>

Puts a jar on a shelf.

## Request Syntax
<a name="API_PutJar_RequestSyntax"></a>

```
{
   "Lid": {
      "Sizes": [
         {
            "Name": "{{string}}"
         }
      ],
      "Tight": {{boolean}}
   },
   "Label": "{{string}}",
   "Weight": {{number}}
}
```

## Request Parameters
<a name="API_PutJar_RequestParameters"></a>

The request accepts the following data in JSON format.

 ** [Lid](#API_PutJar_RequestSyntax) **   <a name="pantry-PutJar-request-Lid"></a>
What closes it.
Type: [Lid](API_Lid.md) object
Required: No

 ** [Label](#API_PutJar_RequestSyntax) **   <a name="pantry-PutJar-request-Label"></a>
What is in it; see the [guide to labels](https://docs.example.com/pantry/labels.html).
Type: String
Length Constraints: Minimum length of 1. Maximum length of 7.
Pattern: `([1-9][0-9]*|100%)`
Required: No

## Errors
<a name="API_PutJar_Errors"></a>

For information about the errors that are common to all actions, see [Common Errors](Common.md).

 ** ShelfFull **
There is no room.
HTTP Status Code: 400
"""

NAMELESS = """\
Contains information about a jar. This structure is returned by several operations.
The name of the jar. For more information about names, see the guide.
Type: String
Length Constraints: Minimum length of 20. Maximum length of 2048.
Required: Yes
The path to the jar.
Type: String
Pattern: (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)
Required: Yes
"""


def seen(page: Page) -> list[tuple[str, str | None, str, object]]:
    return [(item.name, item.marker, item.type.kind, item.required) for item in page.request]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param(
            MENU,
            "PutJar",
            [("Label", None, "string", False), ("Lids", None, "unknown", None)],
            id="menu",
        ),
        pytest.param(
            DASHES,
            "PutJar",
            [
                ("Lid", None, "structure", False),
                ("Label", None, "string", False),
                ("Shelf", None, "unknown", None),
            ],
            id="dashes",
        ),
        pytest.param(ONE_LINE, "PutJar", [("Lid", None, "structure", None)], id="one line"),
        pytest.param(
            GLUED,
            "ListJars",
            [("DryRun", None, "boolean", False), ("Filter", "N", "unknown", None)],
            id="glued",
        ),
        pytest.param(
            EXPORT,
            "PutJar",
            [("Lid", None, "structure", False), ("Label", None, "string", False)],
            id="export",
        ),
    ],
)
def test_members(text: str, name: str, expected: list[tuple[str, str | None, str, object]]) -> None:
    page = read_page(text)
    assert seen(page) == expected
    assert page.unread == ()
    assert page.name == name


@pytest.mark.parametrize(
    ("text", "members"),
    [
        pytest.param(MENU, ["Label", "Lids", "Weight"], id="menu"),
        pytest.param(DASHES, ["Lid", "Label", "Weight", "Shelf"], id="dashes"),
        pytest.param(ONE_LINE, ["Lid", "Label"], id="one line"),
        pytest.param(EXPORT, ["Lid", "Label", "Weight"], id="export"),
    ],
)
def test_the_syntax_survives(text: str, members: list[str]) -> None:
    page = read_page(text)
    assert page.request_syntax is not None
    assert [name for name, _ in page.request_syntax.members] == members
    described = {item.name for item in page.request}
    assert page.undescribed == tuple(name for name in members if name not in described)


def test_a_label_glued_to_prose() -> None:
    dry_run = read_page(GLUED).request[0]
    assert "the error is DryRunOperation. Otherwise" in dry_run.prose
    assert dry_run.type.kind == "boolean"


def test_an_export_with_metadata_and_anchors() -> None:
    page = read_page(EXPORT)
    length, pattern = page.request[1].constraints
    lines = EXPORT.split("\n")
    assert isinstance(length, Bounds)
    assert (length.min, length.max) == (1, 7)
    assert lines[length.line - 1].startswith("Length Constraints")
    assert lines[pattern.line - 1].startswith("Pattern")
    assert [(error.name, error.http_status) for error in page.errors] == [("ShelfFull", 400)]


def test_a_page_without_names_is_refused() -> None:
    with pytest.raises(PageError, match=r"jar\.txt:3: .*lost; .*as HTML"):
        read_page(NAMELESS, source="jar.txt")
    with pytest.raises(PageError, match="a Type line below no member") as caught:
        read_page(f"Jar\n\nContents\n\n{NAMELESS}", source="jar.txt")
    assert caught.value.line == 7
