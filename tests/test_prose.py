from __future__ import annotations

import gzip
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import botocore
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from botosmith.prose import LONGEST, prose, summary

SERVICES = 50


def documentation(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():  # pyright: ignore[reportUnknownVariableType]
            if key == "documentation" and isinstance(inner, str):
                yield inner
            else:
                yield from documentation(inner)
    elif isinstance(value, list):
        for inner in value:  # pyright: ignore[reportUnknownVariableType]
            yield from documentation(inner)


def lines_too_long(text: str, width: int) -> list[str]:
    """Lines that could have been broken: more than one word after the margin and bullets."""
    return [
        line
        for line in text.split("\n")
        if len(line) > width and " " in line.lstrip(" -0123456789.").rstrip()
    ]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        (" \n ", ""),
        ("<p></p>", ""),
        ("<p/>", ""),
        ("<ul> <li> </li> </ul>", ""),
        ("<note></note>", ""),
        ("<pre>\n \n</pre>", ""),
        ("no markup", "no markup"),
        ("<p>One.</p> <p>Two.</p>", "One.\n\nTwo."),
        ("<p>One.<p>Two.", "One.\n\nTwo."),
        ("<p> a\n  b\t&nbsp; c </p>", "a b c"),
        ("one<br/>two", "one\n\ntwo"),
        ("<div><h2>Title</h2>Text</div>", "Title\n\nText"),
        ("<fullname>Amazon X</fullname><p>It is.</p>", "Amazon X\n\nIt is."),
        ("an <i>italic</i>, <b>bold</b>, <em>plain</em> word", "an italic, bold, plain word"),
        ("&lt;b&gt; &amp;&quot;&#39;&eacute;", "<b> &\"'é"),
        ("fish & chips &unknown; 1 < 2", "fish & chips &unknown; 1 < 2"),
    ],
)
def test_paragraphs(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("the <code>Foo</code> value", "the ``Foo`` value"),
        ("(<code>Foo</code>), <code>Bar</code>.", "(``Foo``), ``Bar``."),
        ("<code> a  b </code>", "``a b``"),
        ("<code></code> <code> </code>", ""),
        ("<code>Key=&lt;id&gt;</code>", "``Key=<id>``"),
        ("<code>arn:<replaceable>x</replaceable></code>", "``arn:x``"),
        ("in <filename>/dev/sda1</filename>", "in ``/dev/sda1``"),
        ("<code>unclosed <p>next</p>", "``unclosed``\n\n``next``"),
        ("<code><a>Foo</a></code>", "``Foo``"),
        ("a `NULL` and ```x```", "a ``NULL`` and ``x``"),
        # Words that touch code: an ending stays, anything else is a space that was forgotten.
        ("<code>Rule</code>s", "``Rules``"),
        ("<code>N</code>must", "``N`` must"),
        ("the<code>N</code>", "the ``N``"),
        ("<code>a</code><code>b</code>", "``a`` ``b``"),
        ("<code>X</code>(default)", "``X`` (default)"),
        ("<code>X</code>'s", "``X``'s"),
        ("<code>a</code>=<code>b</code>", "``a=b``"),
        # Backquotes that would end the code too early.
        ("<code>a``b`</code>", "``a''b``"),
        ("<code>a `b` c</code>", "``a `b` c``"),
        ("say `no", "say '``no``"),
    ],
)
def test_code(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('see <a href="https://x.org/a">the guide</a>.', "see the guide (https://x.org/a)."),
        ("see <a href='https://x.org'>it</a>", "see it (https://x.org)"),
        ("see <a href=https://x.org>it</a>", "see it (https://x.org)"),
        ('<a href=" https://x.org/a b ">it</a>', "it (https://x.org/a%20b)"),
        ('<i> <a href="https://x.org">it</a> </i>!', "it (https://x.org) !"),
        ('<a href="https://x.org/">x.org</a>', "x.org"),
        ('<a href="https://x.org">https://x.org/</a>', "https://x.org/"),
        ('<a href="https://x.org"></a>', "https://x.org"),
        ('<a href="https://x.org"><code>F</code></a>', "``F`` (https://x.org)"),
        ('<code><a href="https://x.org">F</a></code>', "``F`` (https://x.org)"),
        ('<ulink url="http://x.org">it</ulink>', "it (http://x.org)"),
        ('<a href="/relative">it</a>', "it"),
        ('<a href="#anchor">it</a>', "it"),
        ('<a href="javascript:alert(1)">it</a>', "it"),
        ('<a href="">it</a>', "``it``"),
        ("see <a>CreateThing</a>, <a>a.b:C</a>", "see ``CreateThing``, ``a.b:C``"),
        ("see <a>the guide</a>", "see the guide"),
        ('<a href="https://x.org/a_">it</a>', "it (``https://x.org/a_``)"),
    ],
)
def test_links(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ul><li>a</li><li><p>b</p></li></ul>", "- a\n- b"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("x<ul><li>a</li></ul>y", "x\n\n- a\n\ny"),
        (
            "<ul><li>a<ul><li>b</li><li>c</li></ul>d</li><li>e</li><li>f</li></ul>",
            "- a\n\n  - b\n  - c\n\n  d\n\n- e\n- f",
        ),
        ("<ul><li><ul><li>a</li></ul></li></ul>", "- - a"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b"),
        ("<ul><li>a</ul>b", "- a\n\nb"),
        ("<ul><li></li><li>a</li></ul>", "- a"),
        ("<li>stray</li>", "- stray"),
        ("<p>* a</p><p>• b</p><p>1) c</p>", "- a\n\n- b\n\n1) c"),
        ("<dl><dt>A</dt><dd>one</dd><dt>B:</dt><dd>two</dd></dl>", "- A: one\n- B: two"),
        ("<dl><dt>A</dt><dd><p>one</p><p>two</p></dd></dl>", "- A: one\n\n  two"),
        ("<dl><dt>A</dt><dd><ul><li>b</li></ul></dd></dl>", "- A:\n\n  - b"),
        ("<dl><dt>A</dt><dt>B</dt></dl>c", "- A:\n- B:\n\nc"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>c</td><td>d</td></tr></table>",
            "- A | B\n- c | d",
        ),
    ],
)
def test_lists(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<note><p>a</p></note>b", "Note: a\n\nb"),
        ("<important>a <code>b</code></important>", "Important: a ``b``"),
        ("<p>x<note><p>a</p></note></p>", "x\n\nNote: a"),
        ("<note><p>a</p><p>b</p></note>c", "Note:\n    a\n\n    b\n\nc"),
        ("<note><ul><li>a</li></ul></note>", "Note:\n    - a"),
        ("<ul><li><note><p>a</p><p>b</p></note></li></ul>", "- Note:\n      a\n\n      b"),
    ],
)
def test_notes(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<pre>\n  a\n    b  c\n\n  d </pre>", "::\n\n    a\n      b  c\n\n    d"),
        ("<pre><code>a</code>\n<b>b</b></pre>", "::\n\n    a\n    b"),
        ("<ul><li><pre>a\nb</pre></li></ul>", "- ::\n\n      a\n      b"),
        ("<pre>one line</pre>", "one line"),
        ("<pre>a<pre>\nb</pre>\nc</pre>", "::\n\n    a\n    b\n    c"),
        ("<pre>a<ul><li>b</ul>c</pre>", "::\n\n    a\n\n    b\n\n    c"),
    ],
)
def test_preformatted(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Amazon* or *", "``Amazon*`` or *"),
        ('a wildcard (*), "*"', 'a wildcard (*), "*"'),
        ("the (prefix_),", "the (``prefix_``),"),
        ("snake_case and _private", "snake_case and _private"),
        (r"in C:\temp.", r"in ``C:\temp``."),
        ("arn:aws:s3:::", "``arn:aws:s3:::``"),
        ("a|b or |c|", "a|b or ``|c|``"),
        ("see [1]_.", "see [``1]_``."),
        ("<p>----</p>", "``----``"),
        ("<p>.. comment</p>", "``..`` comment"),
        ("<p>&gt;&gt;&gt; doctest</p>", "``>>>`` doctest"),
        ("<p>:field: x</p>", "``:field:`` x"),
        ("<p>-</p>", "``-``"),
        ("f(*args) [x*]", "``f(*args)`` [``x*``]"),
    ],
)
def test_words_that_restructuredtext_would_take_for_markup_are_code(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("arn:aws:<region>:<account-id>:x", "arn:aws:<region>:<account-id>:x"),
        ('add <Role value="x"/> here', 'add <Role value="x"/> here'),
        ("<custom>text</custom>", "text"),
        ("</p></div></unknown>text", "text"),
        ("a <= b <3 <", "a <= b <3 <"),
        ("a<!-- hidden <b> -->b<!-- open", "ab"),
        ("a <![CDATA[&amp;]]>;", "a &;"),
        ("a<script>alert('</p>')</script><style>p {}</style>b", "ab"),
        ("a<SCRIPT SRC=x>never closed", "a"),
        ("\"\"\"\n''' {{ x }} {% y %} ${z}", "``\"\"\"`` ''' {{ x }} {% y %} ${z}"),
        ("a\0b\x1b[31m\x7f", "ab[31m"),
        ("a&#2;b&#x202e;c\u2066d\ufeff\u200b", "abcd"),
        ("a\ud800b&#xd800;", "ab\ufffd"),
        ("a\u2028b\x85c\x0bd", "a b c d"),
        ("\x02forged\x03 \x04code", "forged code"),
    ],
)
def test_hostile_text_is_inert(html: str, text: str) -> None:
    assert prose(html) == text


def test_lines_are_filled_with_the_margin_of_their_block() -> None:
    html = "<p>aaa bbb ccc ddd</p><ol><li>aaa bbb ccc ddd<ul><li>aaa bbb ccc</li></ul></li></ol>"
    assert prose(html, width=11) == (
        "aaa bbb ccc\nddd\n\n1. aaa bbb\n   ccc ddd\n\n   - aaa\n     bbb\n     ccc"
    )


def test_a_url_is_never_broken() -> None:
    url = "https://example.org/" + "long-path/" * 20
    assert f"\n({url})\n" in prose(f'<p>see <a href="{url}">the guide</a> for it</p>', width=20)


def test_long_preformatted_lines_are_folded_and_short_ones_kept() -> None:
    assert prose("<pre>a  b\n  one two three</pre>", width=14) == (
        "::\n\n    a  b\n      one two\n      three"
    )


@pytest.mark.parametrize(
    "unit",
    [
        "<div>",
        "<ul><li>",
        "<ul><li>x",
        "<ol><li>x",
        "<dl><dt>x<dd>",
        "<note>x",
        "<note><ul><li>",
        "<code>",
        "<code><p>x",
        "<b a='1'><p>",
        "<a href='https://x.org/'><p>x",
        "<table><tr><td>",
        "<pre>x\n",
        "<!--",
        "<![CDATA[",
        "<",
        "<a",
        "</",
        "&lt;",
        "`",
        "*))))",
        "((((*",
        "x ",
        "A. ",
        "x" * 999 + " ",
    ],
)
def test_ten_megabytes_are_cut(unit: str) -> None:
    html = unit * (10_000_000 // len(unit))
    text = prose(html)
    assert len(text) < 40 * LONGEST
    assert lines_too_long(text, 88) == []


def test_text_within_the_limit_is_whole() -> None:
    words = "word " * (LONGEST // 5)
    assert prose(words, width=2 * LONGEST) == words.strip()
    assert prose(words + "more", width=2 * LONGEST) == words + "…"


def test_indents_stop_at_a_depth_and_text_does_not() -> None:
    text = prose("<ul><li>x" * 500)
    assert text.count("x") == 500
    assert max(len(line) for line in text.split("\n")) < 40


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>One. Two.</p>", "One."),
        ("<p>No full stop</p><p>Two.</p>", "No full stop"),
        ("<p>Is it? Yes.</p>", "Is it?"),
        ('<p>It is "so." Then.</p>', 'It is "so."'),
        ("<p>Use it (see below.) Then.</p>", "Use it (see below.)"),
        ("<p>For Amazon S3. The rest.</p>", "For Amazon S3."),
        ("<p>TLS 1.2 and v1.3.0 only. Two.</p>", "TLS 1.2 and v1.3.0 only."),
        ("<p>Some, e.g. Amazon S3. Two.</p>", "Some, e.g. Amazon S3."),
        ("<p>That is (i.e. Amazon S3) one. Two.</p>", "That is (i.e. Amazon S3) one."),
        ("<p>A, b, etc. and so on. Two.</p>", "A, b, etc. and so on."),
        ("<p>In the U.S. East Region. Two.</p>", "In the U.S. East Region."),
        ("<p>At most approx. 5 of ver. 2 things. Two.</p>", "At most approx. 5 of ver. 2 things."),
        ("<p>Run it. <code>X</code> is run.</p>", "Run it."),
        ("<p>The <code>a. B</code> value. Two.</p>", "The ``a. B`` value."),
        ("<p>Hello at example.org. Two.</p>", "Hello at example.org."),
        ('<p>See <a href="https://x.org/">it</a>. Two.</p>', "See it."),
        ("<p>Any of:</p><ul><li>a</li></ul>", "Any of:"),
        ("<note><p>Old.</p></note><p>New. Two.</p>", "New."),
        ("<note><p>Old. Two.</p></note>", "Note: Old."),
        ("<fullname>Amazon X</fullname><p>It is. Two.</p>", "It is."),
        ("<fullname>Amazon X</fullname>", "Amazon X"),
        ("<ul><li>One. Two.</li></ul>", "One."),
        ("<pre>a\nb</pre><p>One. Two.</p>", "One."),
        ("<p>1. Do this. Two.</p>", "Do this."),
    ],
)
def test_summary(html: str, text: str) -> None:
    assert summary(html) == text


def test_summary_is_filled() -> None:
    assert summary("<p>aaa bbb ccc. Ddd</p>", width=7) == "aaa bbb\nccc."


FRAGMENTS = [
    *("<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<dl>", "<dt>", "<dd>", "</dl>"),
    *("<note>", "</note>", "<pre>", "</pre>", "<code>", "</code>", "<br>", "<a>", "</a>"),
    *('<a href="https://x.org/y_">', "<b>", "<script>", "</script>", "<!--", "-->", "<region>"),
    *("word", "Sentence.", "a_", "*", "**", "`", "``", "|", "\\", "::", "..", "----", "- ", "1. "),
    *(" ", " ", "\n", "\n\n", "(", ")", '"', "&amp;", "&#x202e;", "\x02", "\x03", "\x04", "\ud800"),
]


@settings(max_examples=500)
@given(
    html=st.one_of(st.text(), st.lists(st.sampled_from(FRAGMENTS)).map("".join)),
    width=st.integers(10, 100),
)
def test_any_text_gives_clean_lines(html: str, width: int) -> None:
    text = prose(html, width=width)
    for result in (text, summary(html, width=width)):
        assert result == result.strip("\n")
        assert all(line == line.rstrip() for line in result.split("\n"))
        assert lines_too_long(result, width) == []
        assert not any(
            unicodedata.category(character) in ("Cc", "Cf", "Cs")
            for character in result.replace("\n", "")
        )
    assert prose(html, width=width) == text


def test_documentation_of_real_services() -> None:
    data = Path(botocore.__file__).parent / "data"
    paths = sorted(data.glob("*/*/service-2.json.gz"))
    for path in paths[:: len(paths) // SERVICES]:
        for html in documentation(json.loads(gzip.decompress(path.read_bytes()))):
            text = prose(html)
            assert lines_too_long(text, 88) == []
            assert all(line == line.rstrip() for line in text.split("\n"))
            if "&lt;" not in html:
                assert "<p>" not in text
                assert "</" not in text
            assert bool(summary(html)) == bool(text.removeprefix("::"))
            assert prose(html) == text


def test_documentation_of_the_flagship_reads_well() -> None:
    path = Path(botocore.__file__).parent / "data/ssm/2014-11-06/service-2.json.gz"
    shapes = json.loads(gzip.decompress(path.read_bytes()))["shapes"]
    members = shapes["RegisterTaskWithMaintenanceWindowRequest"]["members"]
    assert prose(members["WindowId"]["documentation"]) == (
        "The ID of the maintenance window the task should be added to."
    )
    assert prose(members["CutoffBehavior"]["documentation"]) == (
        "Indicates whether tasks should continue to run after the cutoff time specified in the\n"
        "maintenance windows is reached.\n"
        "\n"
        "- ``CONTINUE_TASK``: When the cutoff time is reached, any tasks that are running\n"
        "  continue. The default value.\n"
        "- ``CANCEL_TASK``:\n"
        "\n"
        "  - For Automation, Lambda, Step Functions tasks: When the cutoff time is reached, any\n"
        "    task invocations that are already running continue, but no new task invocations are\n"
        "    started.\n"
        "  - For Run Command tasks: When the cutoff time is reached, the system sends a\n"
        "    ``CancelCommand`` operation that attempts to cancel the command associated with the\n"
        "    task. However, there is no guarantee that the command will be terminated and the\n"
        "    underlying process stopped.\n"
        "\n"
        "  The status for tasks that are not completed is ``TIMED_OUT``."
    )
