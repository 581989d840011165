"""Character classes and properties."""

from __future__ import annotations

import re
import unicodedata

import pytest

from botosmith.regex import Untranslatable, translate
from botosmith.regex.codepoints import ANY, CodePoints
from botosmith.regex.make_unicode_data import unicode_data
from botosmith.regex.printing import set_text, settled
from botosmith.regex.properties import property_set, undecided, unicode_word
from botosmith.regex.unicode_data import RUNS, UNICODE_VERSION

LONG_ASSIGNED = [
    chr(code)
    for code in range(0x110000)
    if unicodedata.ucd_3_2_0.category(chr(code)) == unicodedata.category(chr(code)) != "Cn"
]
"""Characters of a category that is the same in every Unicode version that counts today."""


def members(pattern: str, among: str) -> str:
    compiled = re.compile(translate(pattern).python, re.ASCII | re.DOTALL)
    return "".join(char for char in among if compiled.fullmatch(char))


@pytest.mark.parametrize(
    ("pattern", "among", "expected"),
    [
        ("[]a]", "]ab", "]a"),
        ("[^]a]", "]ab", "b"),
        ("[a[bc]d]", "abcde[", "abcd"),
        ("[a[^b]]", "abc", "ac"),
        ("[^a[b]]", "abc", "c"),
        ("[[:alpha:]]", ":alphbz[", ":alph"),
        ("[a-d&&[^b]]", "abcde", "acd"),
        (r"[\p{Print}&&[^|:/]]", "a|:/\x7f", "a"),
        ("[a&b]", "a&bc", "a&b"),
        (r"[\w-_]", "a-_.", "a-_"),
        (r"[\w-a]", "z-.", "z-"),
        ("[a-]", "a-b", "a-"),
        ("[a-[b]]", "a-bc", "a-b"),
        ("[+--]", "+,-.", "+,-"),
        ("[|~|]", "|~a", "|~"),
        ("[||~~]", "|~a", "|~"),
        (r"[\P{L}]", "a1~\u00e9", "1~"),
        (r"[\P{L}_a]", "ab1~\u2160", "a1~\u2160"),
        (r"[\p{L}|~]", "a1|~}\u2160", "a|~"),
        ("[a^]", "a^b", "a^"),
        (r"[\^\]\-\\]", "^]-\\a", "^]-\\"),
        (r"[\x{61}-c]", "abcd", "abc"),
        (r"[\000-\037]", "\0\x1f ", "\0\x1f"),
        (r"[\h\v]", "\t\u2028a", "\t\u2028"),
        (
            r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]",
            "a\U0001f600\ufffe\n",
            "a\U0001f600",
        ),
        (r"\p{Lu}\P{Lu}?", "aA\u00c9\u00e9", "A\u00c9"),
        (r"\pL", "a1", "a"),
        (r"[^\p{C}\p{IsWhitespace}]", "a \x85\u200b", "a"),
        (r"\p{IsL}", "a1", "a"),
        (r"\p{gc=Nd}", "1\u0661a", "1\u0661"),
        (r"\p{LD}", "a1\u2160", "a1"),
        (r"\p{Alpha}", "a\u00e9", "a"),
        (r"\p{Punct}", "!~a ", "!~"),
        (r"\p{Cntrl}", "\x00\x7f\x80 ", "\x00\x7f"),
        (r"\p{javaWhitespace}", " \xa0\x1c\u3000", " \x1c\u3000"),
        (r"\p{javaLetterOrDigit}", "a\u0661_", "a\u0661"),
        (r"[\p{L}||\p{N}]", "a1|_", "a1|"),
        (r"(?i)[a-c]", "aBCd\u212a", "aBC"),
        (r"[\p{L}_]", "\u00e9_1\u0661\u2160", "\u00e9_"),
    ],
)
def test_members(pattern: str, among: str, expected: str) -> None:
    assert members(pattern, among) == expected


@pytest.mark.parametrize(
    "pattern", ["[a-c&&b]", "[&&[a]]", "[a&&[b]c]", r"[\v-z]", r"[a\b]", r"[\p{L]"]
)
def test_unusual_classes_are_refused_rather_than_guessed(pattern: str) -> None:
    with pytest.raises(Untranslatable):
        translate(pattern)


@pytest.mark.parametrize(
    ("pattern", "categories"),
    [
        (r"\p{L}", "L"),
        (r"[\p{L}\p{N}]", "LN"),
        (r"[\p{L}\p{M}\p{S}\p{N}\p{P}]", "LMSNP"),
        (r"\P{C}", "LMNPSZ"),
        (r"[\p{L}\p{M}\p{Z}\p{N}\p{P}]", "LMZNP"),
        (r"[^\p{Z}\p{P}]", "LMNSC"),
        (r"\p{P}", "P"),
        (r"\p{M}", "M"),
    ],
)
def test_categories_match_every_character_of_them(pattern: str, categories: str) -> None:
    text = translate(pattern).python
    expected = {char for char in LONG_ASSIGNED if unicodedata.category(char)[0] in categories}
    found = set(filter(re.compile(text, re.ASCII).fullmatch, LONG_ASSIGNED))
    assert found == expected
    assert len(text) < 4000


def test_the_table_covers_unicode_once() -> None:
    assert sum(int(run[2:], 16) for run in RUNS.split()) == 0x110000
    assert not property_set("L") & property_set("N")
    if unicodedata.unidata_version == UNICODE_VERSION:
        assert f'RUNS = """\n{RUNS.strip()}\n"""' in unicode_data()


def test_the_word_characters_are_those_of_re() -> None:
    text = "".join(LONG_ASSIGNED)
    assert set(re.findall(r"\w", text)) == {c for c in text if ord(c) in unicode_word()}


def test_undecided_points_are_unassigned_ones_without_noncharacters() -> None:
    assert undecided() <= property_set("Cn")
    assert 0x378 in undecided()
    assert not any(point in undecided() for point in (0xFDD0, 0xFFFE, 0x1FFFF, 0x50000))


def test_settling_moves_undecided_points_only() -> None:
    letters = property_set("L")
    moved = settled(letters)
    assert (moved - letters) | (letters - moved) <= undecided()


@pytest.mark.parametrize(
    ("members", "text"),
    [
        (ANY, "."),
        (CodePoints.chars("."), r"\."),
        (CodePoints.chars("\n"), r"\n"),
        (CodePoints.chars("a-]^\\"), r"[\-\\\]\^a]"),
        (~CodePoints.chars("ab"), "[^ab]"),
        (CodePoints(((0x20, 0x7E),)), "[ -~]"),
        (CodePoints(((0x10000, 0x1FFFF),)), r"[\U00010000-\U0001ffff]"),
        (CodePoints(), r"[^\x00-\U0010ffff]"),
    ],
)
def test_sets_are_written_shortly(members: CodePoints, text: str) -> None:
    assert set_text(members) == text


def test_sets_obey_the_laws_of_sets() -> None:
    left, right = CodePoints.chars("acdz"), CodePoints(((0x62, 0x64), (0x70, 0x7A)))
    assert ~~left == left
    assert left & right == ~(~left | ~right)
    assert left - right == CodePoints.chars("a")
    assert len(left | right) == 15
    assert left & right <= left
    assert not left <= right
    assert CodePoints.of([(5, 6), (1, 3), (4, 4)]).ranges == ((1, 6),)
    assert CodePoints.chars("aZ!").ignoring_ascii_case() == CodePoints.chars("AaZz!")
