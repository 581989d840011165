from __future__ import annotations

import pytest

from botosmith.apidocs import PageError, read_page
from botosmith.errors import BotosmithError

HEAD = "X\n\nRequest Parameters\n\n"
HEAD_MD = "# X\n\n## Request Parameters\n\n"
HEAD_HTML = "<h1>X</h1><h2>Request Parameters</h2>"


@pytest.mark.parametrize(
    ("page", "line", "what"),
    [
        ("", 0, "the page is empty"),
        (" \n\u200b\ufeff\n\x00", 0, "the page is empty"),
        ("Hello.", 0, "no section of an API Reference page"),
        ("# X\n\n## Examples\n\nHello.", 0, "no section of an API Reference page"),
        ("A word.\n\nType: String", 3, "no headings and no names"),
        ("Some words only.\n\nErrors\n\nNo errors.", 1, "no operation or data type is named"),
        ("## Errors\n", 1, "no operation or data type is named"),
        (HEAD + "A value.\n\nType: String", 7, "a Type line below no member"),
        (HEAD + "A value.\n\nRequired: No", 7, "a Required line below no member"),
        (HEAD_MD + "Text.\n\nType: String", 7, "a Type line below no member"),
        (HEAD_HTML + "<p>Text.</p>\n<p>Type: String</p>", 2, "a Type line below no member"),
        (
            HEAD + "A\n\nText.\n\nType: String\n\nRequired: No\n\nA value.\n\nType: Long",
            15,
            "a second Type line below A",
        ),
        (
            HEAD_HTML + "<dl><dt>A</dt><dd><p>Required: No\n<p>Hello\n<p>Required: No</dl>",
            3,
            "a second Required line below A",
        ),
        ("A\n" * 400_002, 0, "larger than an API Reference page can be"),
        ("A" * (12 * 1024 * 1024 + 1), 0, "larger than an API Reference page can be"),
        (HEAD + "A\n\n" * 50_000, 100_001, "larger than an API Reference page can be"),
        (HEAD_HTML + "\n" + "<b>" * 1_000_000, 2, "larger than an API Reference page can be"),
    ],
)
def test_what_is_refused_and_where(page: str, line: int, what: str) -> None:
    with pytest.raises(PageError, match=what) as caught:
        read_page(page, source="p.txt")
    error = caught.value
    assert (error.source, error.line) == ("p.txt", line)
    assert str(error) == f"{'p.txt' if not line else f'p.txt:{line}'}: {error.what}; {error.cure}"
    assert error.cure


def test_bytes_must_be_utf8() -> None:
    assert read_page((HEAD + "Prix\n\nÉté.").encode(), source="p").name == "X"
    with pytest.raises(PageError, match="p:2: the page is not UTF-8; save it as UTF-8"):
        read_page("X\nÉté".encode("latin-1"), source="p")


def test_a_page_error_is_an_error_of_the_project() -> None:
    with pytest.raises(BotosmithError):
        read_page("")


@pytest.mark.parametrize(
    ("facts", "line", "what"),
    [
        (["Required: Yes", "A value.", "Valid Values: B | C"], 11, "a Valid Values line below the"),
        (["Required: Yes", "A value.", "Type: String"], 11, "a Type line below the last fact of A"),
        (["Required: Yes", "Required: No"], 9, "a second Required line below A"),
        (
            ["Type: String", "Length Constraints: Fixed length of 2.", "Length Constraints: None."],
            11,
            "a second Length Constraints line below A",
        ),
    ],
)
def test_facts_of_two_members_under_one_name(facts: list[str], line: int, what: str) -> None:
    page = "# X\n\n## Request Parameters\n\n**A**\n\n" + "\n\n".join(facts)
    with pytest.raises(PageError, match=what) as caught:
        read_page(page)
    assert caught.value.line == line


def test_what_one_member_may_state_twice() -> None:
    page = read_page(
        "# X\n\n## Request Parameters\n\n**A**\n\nLength Constraints: Up to 9.\n\n"
        "Length Constraints:\n\n- Even.\n\nType: Array of arrays of strings\n\n"
        "Array Members: Maximum number of 3 items.\n\nArray Members: Fixed number of 2 items.\n\n"
        "Length Constraints: Maximum length of 9.\n\nPattern: a\n\nPattern: b\n\nRequired: No"
    )
    (item,) = page.request
    assert [type(each).__name__ for each in item.constraints] == [
        "ArrayMembers",
        "ArrayMembers",
        "PrintedLength",
        "PrintedPattern",
        "PrintedPattern",
    ]
    assert [left.text for left in page.unread] == ["Length Constraints: Up to 9."]


@pytest.mark.parametrize("name", ["Search", "Query", "Contents", "Note"])
def test_an_operation_may_have_any_name(name: str) -> None:
    assert read_page(f"# {name}\n\n## Errors\n").name == name
