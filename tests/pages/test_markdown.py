from __future__ import annotations

import pytest

from botosmith.apidocs import Page, PrintedPattern, ValidValues, read_page
from botosmith.apidocs.markdown import inline


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("plain words", "plain words"),
        ("a `b` c", "a b c"),
        ("`a\\_b` c\\_d", "a\\_b c_d"),
        ("``a`b``", "a`b"),
        ("` a `", "a"),
        ("`a\n     b`", "a b"),
        ("[Key\\\nalgorithms](../x.md#y)", "Key algorithms"),
        ("[`Foo`](api-foo.md)", "Foo"),
        ("[a](x_(y).md) b", "a b"),
        ("![a](b.png)", "a"),
        ("**bold** *lean* _slanted_", "bold lean slanted"),
        ("snake_case_name 2 * 3 * 4", "snake_case_name 2 * 3 * 4"),
        ("the _Amazon SQS_\n_Guide_.", "the Amazon SQS Guide."),
        ("\\* \\_ \\| \\[a\\] \\. \\\\", "* _ | [a] . \\"),
        ("\\*not lean\\*", "*not lean*"),
        ("C:\\dir", "C:\\dir"),
        ("&lt;a&gt; &amp; &#39; &amp no", "<a> & ' &amp no"),
        ("`&lt;a&gt;`", "<a>"),
        ('x<a name="y"></a> <b>z</b><br/>', "x z"),
        ("<instance-id>", "<instance-id>"),
        ("a ` b", "a ` b"),
        ("", ""),
    ],
)
def test_inline_markup(raw: str, text: str) -> None:
    assert inline(raw) == text


def test_what_is_longer_than_any_paragraph_keeps_its_markup() -> None:
    assert inline("\\_" * 500_000) == "_" * 500_000
    assert inline("\\_" * 500_001) == "\\_" * 500_001


def page_with(lines: str) -> Page:
    return read_page(f"# X\n\n## Request Parameters\n\n**A**\n\n{lines}\n")


@pytest.mark.parametrize(
    ("line", "regex"),
    [
        ("`[a-z]*_\\-`", "[a-z]*_\\-"),
        ("`(\\*\\.)?a` ", "(\\*\\.)?a"),
        ("``a`b``", "a`b"),
        ("`[&lt;&gt;]`", "[<>]"),
        ("^[a-zA-Z0-9_\\-.]{3,128}$", "^[a-zA-Z0-9_\\-.]{3,128}$"),
        ("^([1-9][0-9]*|[0]*)$", "^([1-9][0-9]*|[0]*)$"),
        ("^\\[a\\-z\\]\\*\\_x$", "^[a-z]*_x$"),
        ("^(a\\|b)$", "^(a|b)$"),
        ("^\\d+\\.\\d+$", "^\\d+\\.\\d+$"),
        ("^\\\\d+\\\\.x\\*$", "^\\d+\\.x*$"),
        ("^[&lt;&amp;]$", "^[<&]$"),
    ],
)
def test_patterns_in_code_spans_and_bare(line: str, regex: str) -> None:
    (item,) = page_with(f"Type: String\n\nPattern: {line}").request
    (pattern,) = item.constraints
    assert isinstance(pattern, PrintedPattern)
    assert pattern.regex == regex


@pytest.mark.parametrize(
    "line",
    [
        "Valid Values: `A | B_C`",
        "Valid Values: `A` | `B_C`",
        "Valid Values: `A` \\| `B_C`",
        "Valid Values:` A | B_C` ",
        "Valid Values: A | B\\_C",
        "Valid Values: `A`, `B_C`",
    ],
)
def test_valid_values(line: str) -> None:
    (item,) = page_with(f"Type: String\n\n{line}").request
    (values,) = item.constraints
    assert isinstance(values, ValidValues)
    assert values.values == ("A", "B_C")


@pytest.mark.parametrize(
    "page",
    [
        # one block each
        "# X\n\n## Request Parameters\n\n**[A](#API_X_RequestSyntax)**\n\nHello\nthere.\n\n"
        "Type: [B](api-b.md) object\n\nRequired: Yes\n",
        # lines right below each other
        "# X\n## Request Parameters\n ** [A](#API_X_RequestSyntax) **   <a name='x'></a>\n"
        "Hello\nthere.\nType: [B](API_B.md) object\nRequired: Yes\n",
        # hard line breaks, anchors in headings
        '# X<a name="API_X"></a>\n\n## Request Parameters<a name="API_X_RequestParameters"></a>\n\n'
        ' ** A **   <a name="x"></a>\nHello  \nthere.  \n'
        "Type: [B](API_B.md) object  \nRequired: Yes\n",
        # underlined headings, no links
        "X\n=\n\nRequest Parameters\n------------------\n\n**A**\n\nHello there.\n\n"
        "Type: [B](API_B.html) object\n\nRequired: Yes\n",
        # a head of metadata
        "---\ntitle: X\n---\n\n# X\n\n## Request Parameters ##\n\n**A**\n\nHello there.\n\n"
        "Type: `B` object\n\nRequired: Yes\n",
    ],
)
def test_the_shapes_that_exports_have(page: str) -> None:
    read = read_page(page)
    (item,) = read.request
    assert (read.name, item.name, item.required) == ("X", "A", True)
    assert (item.type.kind, item.type.target) == ("structure", "B")
    assert item.prose == "Hello there."


def test_bold_lines_inside_a_description_are_no_names() -> None:
    page = page_with(
        "Hello.\n\n**EC2 actions:**\n\n- `stop`\n\n**Db2**\n\nFor Db2.\n\nType: String\n\n"
        "**Note:** a union.\n\nRequired: No\n\n**B**\n\nType: Long"
    )
    assert [item.name for item in page.request] == ["A", "B"]
    assert page.request[0].prose == (
        "Hello.\n\nEC2 actions:\n\n- stop\n\nDb2\n\nFor Db2.\n\nNote: a union."
    )


@pytest.mark.parametrize("line", ["####### Errors", "#Errors", "#"])
def test_what_is_no_heading(line: str) -> None:
    (item,) = page_with(f"Hello.\n\n{line}\n\nType: String").request
    assert item.prose == f"Hello.\n\n{line}"


def test_code_in_a_description_is_no_fact() -> None:
    page = page_with(
        "Hello.\n\n```\nType: Long\nRequired: No\n```\n\nType: String\n\nRequired: Yes"
    )
    assert [(item.type.kind, item.required) for item in page.request] == [("string", True)]


def test_headings_of_remarks_and_of_other_sections() -> None:
    page = read_page(
        "# X\n\n## Request Parameters\n\n###### Note\n\nRequired ones first.\n\n**A**\n\nHello.\n\n"
        "###### Important\n\nTake care.\n\nType: String\n\n## Constraints (AI generated)\n\n"
        "**B**\n\nType: String\n\nType: String\n"
    )
    assert [(item.name, item.prose) for item in page.request] == [
        ("A", "Hello.\n\nImportant\n\nTake care.")
    ]


def test_errors_their_members_and_an_error_without_status() -> None:
    page = read_page(
        "# X\n\n## Errors\n\n**LimitExceeded**\n\nToo many.\n\n**message**\n\nHow many.\n\n"
        "**ThrottlingReasons**\n\nWhy.\n\nHTTP Status Code: 429\n\n**OddFault**\n\nOdd.\n\n"
        "**EvenException**\n\nEven.\n\nHTTP Status Code: 500\n"
    )
    assert [(error.name, error.prose, error.http_status) for error in page.errors] == [
        ("LimitExceeded", "Too many.", 429),
        ("OddFault", "Odd.", None),
        ("EvenException", "Even.", 500),
    ]
