"""Any input is a page or a `PageError`, and soon."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.pages.flagship import flagship_page

from botosmith.apidocs import Page, PageError, read_page

FIXTURES = Path(__file__).parent / "fixtures"
OWN = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.iterdir())]

PIECES = [
    *("\n", "\n\n", " ", "\t", "\r\n", "\u2028", "\xa0", "\x00", "\ud800", "é", "&lt;", "&#0;"),
    *("# X\n", "X\n", "Request Syntax\n", "## Request Parameters\n", "Request Parameters\n"),
    *("Errors\n", "## Errors\n", "Contents\n", "## Contents\n", "Response Elements\n"),
    *("<h1>X</h1>", "<h2>Request Parameters</h2>", "<h2>Errors</h2>", "<h2>Contents</h2>"),
    *("<dl>", "<dt>A", "<dd>", "</dl>", "<p>", "</p>", "<pre>", "</pre>", "<code>", "</code>"),
    *("<!--", "-->", "<script>", "</script>", "<nav>", "</nav>", "<a href='", '">', "<b>", "<"),
    *(
        "**A**\n",
        "**[B](#x)**\n",
        "- C\n-\n",
        "- ",
        "• ",
        "Note\n",
        "A\n",
        "B.N\n",
        "`",
        "``",
        "```\n",
    ),
    *(
        "Type: ",
        "String\n",
        "Array of ",
        "strings\n",
        " to ",
        " map\n",
        " object\n",
        "Required: Yes\n",
    ),
    *("Required: No\n", "Pattern: ", "^a$\n", "Valid Values: ", "A | B\n", "1-5\n", "a, b\n"),
    *("Length Constraints: ", "Minimum length of 1.", "Maximum length of 2.\n", "Valid Range: "),
    *("Fixed value of 1.\n", "Array Members: ", "Maximum number of 9 items.\n", "Map Entries: "),
    *("HTTP Status Code: 400\n", "HTTP Status Code: x\n", "Key Pattern: ", "Valid Keys: "),
    *("{", "}", "[", "]", '"A": ', '"string"', '"string" : ', "number", ",", "{{string}}"),
    *("POST / HTTP/1.1\n", "x-a: B\n", "<A>", "</A>", "<A/>", "...", "string", "\\", "*", "_", "|"),
]

pages = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def is_page_or_refused(text: str | bytes) -> Page | None:
    try:
        page = read_page(text)
    except PageError as error:
        assert str(error)
        return None
    repr(page)
    hash(page)
    return page


def names_are_known_and_facts_have_lines(page: Page, text: str) -> None:
    last = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for item in (*page.request, *page.uri_parameters, *page.response, *page.contents):
        assert item.name
        assert 1 <= item.line <= last
        for constraint in item.constraints:
            assert item.line <= constraint.line <= last
            assert len(constraint.text) <= 200
    for left in page.unread:
        assert 1 <= left.line <= last


def mutated(text: str, cuts: Iterable[tuple[float, float, str]]) -> str:
    for where, size, piece in cuts:
        start = int(where * len(text))
        text = text[:start] + piece + text[start + int(size * 200) :]
    return text


cuts = st.lists(
    st.tuples(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["", *PIECES])), max_size=6
)
MANY = settings(
    max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
FEW = settings(MANY, max_examples=50)


def check(text: str) -> None:
    page = is_page_or_refused(text)
    if page:
        names_are_known_and_facts_have_lines(page, text)


@FEW
@given(st.text())
def test_any_text(text: str) -> None:
    check(text)


@FEW
@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    is_page_or_refused(data)


@FEW
@given(pages)
@example("**A**\nErrors\n**A**\n<p>")
@example("**A**\nErrors\n**A**\n<p>\n**B**\nb")
def test_pages_made_of_pieces(text: str) -> None:
    check(text)


@FEW
@given(st.sampled_from(OWN), cuts)
def test_damaged_pages(base: str, changes: list[tuple[float, float, str]]) -> None:
    check(mutated(base, changes))


@pytest.mark.slow
@MANY
@given(st.text())
def test_any_text_at_length(text: str) -> None:
    check(text)


@pytest.mark.slow
@MANY
@given(st.binary())
def test_any_bytes_at_length(data: bytes) -> None:
    is_page_or_refused(data)


@pytest.mark.slow
@MANY
@given(pages)
def test_pages_made_of_pieces_at_length(text: str) -> None:
    check(text)


@pytest.mark.slow
@MANY
@given(st.sampled_from(OWN), cuts)
def test_damaged_pages_at_length(base: str, changes: list[tuple[float, float, str]]) -> None:
    check(mutated(base, changes))


TEN_MEGABYTES = 10_000_000
HEADS = {
    "markdown": "# X\n\n## Request Parameters\n\n**A**\n\n",
    "html": "<h1>X</h1><h2>Request Parameters</h2><dl><dt>A</dt><dd>",
    "plain": "X\n\nRequest Parameters\n\nA\n\n",
    "syntax": "X\n\nRequest Syntax\n\n",
    "pattern": "# X\n\n## Request Parameters\n\n**A**\n\nPattern: ",
    "values": "X\n\nRequest Parameters\n\nA\n\nType: String\n\nValid Values: ",
}
UNITS = [
    *("a", " ", "\n", "a\n", "`", "`a", "``a`", "*a ", "**", "_a ", "[", "[a](x", "[a](((", "\\"),
    *("<", "<p>", "<a ", '<a ="', "<!--", "<!", "<script>", "</script>", "<nav>", "<dl><dt>a"),
    *("&", "&a", "{", '{"a":', '"', "<a>", "- a\n-\n", "Type: a to ", "Pattern: ", "|", "a,", "# "),
    *("**a**\n", "Errors\n", "Note\n", "GET / HTTP/1.1 ", "A-a: b ", "a\n===\n", "```\n", "~~~\n"),
]


@pytest.mark.slow
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("unit", UNITS)
def test_ten_megabytes_of_anything_take_less_than_five_seconds(head: str, unit: str) -> None:
    text = HEADS[head] + unit * ((TEN_MEGABYTES - len(HEADS[head])) // len(unit))
    start = time.process_time()
    is_page_or_refused(text)
    assert time.process_time() - start < 5


RUNS = [
    *(("<", "a", ""), ("<a ", " ", ""), ("</", "/", ""), ("&", "a", ";"), ("**", " ", "x")),
    *(("#", "#", "x"), ("# ", "#", " x"), ("-", "-", "x"), ("=", "=", "x"), ("A", "a", ":")),
    *(("`", " ", ""), ("[", "a", ""), ("- ", " ", ""), ("1", "1", "."), ("{{a", " ", "")),
    *(("GET ", "?", " HTTP/1.1"), ("GET /", "&a", " HTTP/1.1"), ("HTTP/1.1 ", "1", "")),
    *(("Type: ", " ", "x"), ("Type: a", " to a", " mapx"), ("Required:", " ", "x")),
    *(("Length Constraints: Minimum length of 1.", " ", "x"), ("Valid Values: 1", " ", "x")),
    *(("Valid Range: Minimum value of ", "1", "."), ("Pattern: ", "\\", "a"), ("<A>", "a", "")),
]


@pytest.mark.slow
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("run", RUNS, ids=lambda run: "".join(run))
def test_one_long_run_takes_less_than_five_seconds(head: str, run: tuple[str, str, str]) -> None:
    before, unit, after = run
    text = f"{HEADS[head]}{before}{unit * (TEN_MEGABYTES // len(unit))}{after}"
    start = time.process_time()
    is_page_or_refused(text)
    assert time.process_time() - start < 5


@pytest.mark.slow
def test_many_members_of_many_names_take_less_than_five_seconds() -> None:
    names = [f"A{number}" for number in range(300_000)]
    syntax = ",".join(f'"{name}":number' for name in names)
    items = "".join(f"**{name}**\n\n" for name in names[:45_000])
    page = f"# X\n\n## Request Syntax\n\n```\n{{{syntax}}}\n```\n\n## Request Parameters\n\n{items}"
    start = time.process_time()
    assert len(read_page(page).request) == 45_000
    assert time.process_time() - start < 5


def test_a_page_survives_a_cut_at_any_paragraph() -> None:
    paragraphs = flagship_page().split("\n\n")
    whole = read_page("\n\n".join(paragraphs))
    for count in range(len(paragraphs)):
        page = is_page_or_refused("\n\n".join(paragraphs[:count]))
        found = [item.name for item in page.request] if page else []
        assert found == [item.name for item in whole.request][: len(found)]
