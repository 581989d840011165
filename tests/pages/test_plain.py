from __future__ import annotations

import pytest

from botosmith.apidocs import Bounds, Page, PrintedPattern, ValidValues, read_page


def page_with(body: str, *, title: str = "Request Parameters") -> Page:
    return read_page(f"X\n\nDoes X.\n\n{title}\n\n{body}\n")


def names(page: Page) -> list[str]:
    return [item.name for item in page.request]


AIRY = "A\n\nThe first\nof all.\n\nType: String\n\nRequired: No\n\nB.N\n\nThe second.\n\nType: Long"


def test_blank_lines_between_paragraphs() -> None:
    page = page_with(AIRY)
    assert [(item.name, item.marker, item.prose) for item in page.request] == [
        ("A", None, "The first of all."),
        ("B", "N", "The second."),
    ]


def test_windows_and_old_mac_line_ends() -> None:
    for end in ("\r\n", "\r"):
        assert page_with(AIRY.replace("\n", end)) == page_with(AIRY)


SYNTAX = 'X\n\nRequest Syntax\n\n{ "A": "string", "Note": "string" }\n\nRequest Parameters\n\n'


def test_the_word_note_is_a_remark_or_a_member_by_its_place() -> None:
    page = read_page(
        SYNTAX + "Note\n\nTake care.\n\nA\n\nHello.\n\nNote\n\nA remark.\n\nType: String\n\n"
        "Required: No\n\nNote\n\nA member.\n\nType: String\n\nRequired: Yes\n"
    )
    assert [(item.name, item.prose) for item in page.request] == [
        ("A", "Hello.\n\nNote\n\nA remark."),
        ("Note", "A member."),
    ]


def test_a_member_without_facts_ends_where_a_name_of_the_syntax_follows_a_sentence() -> None:
    body = "A\n\nSee also\n\nNote\n\nHello.\n\nB\n\nA member.\n\nType: String\n\nRequired: Yes\n"
    page = read_page(SYNTAX.replace("Note", "B") + body)
    assert [(item.name, item.prose) for item in page.request] == [
        ("A", "See also\n\nNote\n\nHello."),
        ("B", "A member."),
    ]
    page = read_page(SYNTAX.replace("Note", "B") + body.replace("Hello.", "and in"))
    assert [(item.name, item.required) for item in page.request] == [("A", True)]
    assert page.undescribed == ("B",)


def test_the_syntax_names_members_that_state_no_type() -> None:
    page = read_page(
        "X\n\nRequest Syntax\n\nPUT /Key HTTP/1.1\nx-amz-acl: ACL\n\nBody\n\n"
        "URI Request Parameters\n\nKey\n\nThe key.\n\nRequired\n\n"
        "x-amz-acl\n\nThe list. One of:\n\nPrivate\n\nRequest Body\n\nBody\n\nThe bytes.\n"
    )
    assert [(item.name, item.member) for item in page.uri_parameters] == [
        ("Key", "Key"),
        ("x-amz-acl", "ACL"),
    ]
    assert names(page) == ["Body"]


@pytest.mark.parametrize("word", ["Db2", "CONTINUE_TASK", "Example", "JSON"])
def test_a_word_alone_inside_a_description_is_no_member(word: str) -> None:
    page = page_with(f"A\n\nHello.\n\n{word}\n\nMore.\n\nType: String\n\nRequired: No")
    assert names(page) == ["A"]
    assert page.request[0].prose == f"Hello.\n\n{word}\n\nMore."


def test_bullets_of_every_kind_stay_in_the_description() -> None:
    page = page_with(
        "A\n\n• Type: Long\n\n  • Required: Yes\n\n- B\n\n* C\n\n1. D\n\n"
        "Type: String\n\nRequired: No"
    )
    (item,) = page.request
    assert (item.type.kind, item.required) == ("string", False)
    assert item.prose == "- Type: Long\n\n  - Required: Yes\n\n- B\n\n- C\n\n- D"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Yes", True),
        ("No", False),
        ("No.", False),
        ("Conditional", "conditional"),
        ("Conditional: see B", "conditional"),
        ("Sometimes", None),
    ],
)
def test_required(words: str, expected: object) -> None:
    page = page_with(f"A\n\nHello.\n\nType: String\n\nRequired: {words}")
    assert page.request[0].required is expected or page.request[0].required == expected
    assert [left.text for left in page.unread] == (
        [f"Required: {words}"] if expected is None else []
    )


DASHED = """X
Does X.
Request Parameters
The request accepts the following data in JSON format.
- Filter.N
-
The filters. The answer may be
DryRunOperation
. Otherwise it is
Other
, or so.
-
affinity
- The affinity.
Type: Array of Filter objects
Required: No
- Mode
-
How. It isQuick
.Type: String
Valid Values:
QUICK | SLOW
Pattern: [A-Z]+ Type: .*
Required: Yes"""


def test_dashes_for_names_and_lines_broken_at_inline_code() -> None:
    page = read_page(DASHED)
    first, second = page.request
    assert (first.name, first.marker, first.type.kind) == ("Filter", "N", "list")
    assert first.prose == (
        "The filters. The answer may be DryRunOperation. Otherwise it is Other, or so."
        "\n\n- affinity\n\n- The affinity."
    )
    assert (second.name, second.type.kind, second.required) == ("Mode", "string", True)
    values, pattern = second.constraints
    assert isinstance(values, ValidValues)
    assert values.values == ("QUICK", "SLOW")
    assert isinstance(pattern, PrintedPattern)
    assert pattern.regex == "[A-Z]+ Type: .*"


def test_labels_glued_together() -> None:
    page = page_with(
        "A\n\nHello.Type: StringKey Length Constraints: Fixed length of 2.Length Constraints: "
        "Minimum length of 1. Maximum length of 9.Required: Yes\n\n"
        "B\n\nHello.\n\nType: String\n\nPattern: ^a$Required: No"
    )
    first, second = page.request
    assert (first.prose, first.type.kind, first.required) == ("Hello.", "string", True)
    bounds = [(each.min, each.max) for each in first.constraints if isinstance(each, Bounds)]
    assert bounds == [(2, 2), (1, 9)]
    (pattern,) = second.constraints
    assert isinstance(pattern, PrintedPattern)
    assert (pattern.regex, second.required) == ("^a$", False)


def test_errors_as_a_member_and_as_a_section() -> None:
    page = read_page(
        "X\n\nResponse Elements\n\nErrors\n\nA list.\n\nType: Array of E objects\n\n"
        "Errors\n\nNotFound\n\nNothing\n\nHTTP Status Code: 404\n\nSee Also\n\nOther\n"
    )
    assert [item.name for item in page.response] == ["Errors"]
    assert [(error.name, error.http_status) for error in page.errors] == [("NotFound", 404)]


def test_contents_as_a_member_and_as_a_section() -> None:
    body = "Contents\n\nContents\n\nWhat is in it.\n\nType: String\n\nRequired: No\n"
    page = read_page(f"X\n\nA thing.\n\n{body}")
    assert (page.kind, [item.name for item in page.contents]) == ("datatype", ["Contents"])


def test_what_follows_the_sections_is_nobodys() -> None:
    page = page_with(AIRY + "\n\nSee Also\n\nC\n\nType: String\n\nType: String")
    assert names(page) == ["A", "B"]


def test_furniture_above_the_name() -> None:
    page = read_page("Menu\nLarder\nAPI Reference\n\nX\n\nDoes X.\n\nRequest Parameters\n\n" + AIRY)
    assert (page.title, page.name, page.prose) == ("X", "X", "Does X.")


def test_a_syntax_that_is_no_tree_is_told_and_does_no_harm() -> None:
    page = read_page("X\n\nRequest Syntax\n\n{ broken\n\nRequest Parameters\n\n" + AIRY)
    assert page.request_syntax is None
    assert [(left.item, left.line) for left in page.unread] == [("request syntax", 4)]
    assert names(page) == ["A", "B"]
