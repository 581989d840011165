"""What a translated pattern accepts and refuses, and how it reads."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from botosmith.regex import Translation, Untranslatable, translate


def accepts(pattern: str, text: str) -> bool:
    compiled = re.compile(translate(pattern).python, re.ASCII | re.DOTALL)
    return compiled.fullmatch(text) is not None


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("[a-z]+", ["a", "zz"], ["", "a1", "a\n", "\na"]),
        ("^a|b$", ["a", "b"], ["ax", "xb", "b\n"]),
        (r"^mw-[0-9a-f]{17}$", ["mw-0123456789abcdef0"], ["mw-0123456789abcdef0\n"]),
        ("a.b", ["a\nb", "a\U0001f600b"], ["ab"]),
        (r"(?=.{1,3}$).*", ["abc", "ab\n"], ["", "abc\n"]),
        (r"(?!\s*$).+", ["a", " a", "a\n"], ["", "\n", " \n"]),
        (r"(?!.*-$).*", ["-a", "-\n"], ["-", "a-"]),
        ("(a$|a)\n", ["a\n"], ["a"]),
        (r"\A\w+\z", ["az_09"], ["\u00e9", "a\n"]),
        (r"\w+\Z", ["a"], ["a\n"]),
        (r"\d", ["7"], ["\u0667"]),
        (r"\s", [" ", "\t", "\x0b"], ["\xa0", "\u2003", "\x1c"]),
        (r"\S\W\D", ["a-b"], ["a--1", " -b"]),
        (r"a\b-\bb", ["a-b"], ["a-"]),
        (r"\B|a\Bb", ["", "ab"], ["a"]),
        (r"\bab\b", ["ab"], ["\u00e9ab"]),
        (r"\h", ["\t", "\u3000"], ["\n"]),
        (r"\v", ["\x0b", "\n", "\u2028"], ["\t"]),
        (r"\x{1F600}\x41\u0042\t\e\cA\0101", ["\U0001f600AB\t\x1b\x01A"], ["AB"]),
        (r"\uD83D\uDE00", ["\U0001f600"], ["\ud83d"]),
        (r"\Qa.b\E+", ["a.b", "a.bb"], ["axb"]),
        (r"\Q[x\E", ["[x"], ["x"]),
        ("(?i)abc", ["ABC", "abc"], ["\u212abc", "abd"]),
        ("(?i)[^k]", ["\u212a", "b"], ["k", "K"]),
        ("^(?i)(true|false)$", ["TRUE", "false"], ["truE\n"]),
        ("a(?i)b|c", ["ab", "aB", "C"], ["Ab"]),
        ("(a(?i)b)c", ["aBc"], ["aBC"]),
        ("(?i:a(?-i)b)c", ["Abc"], ["ABc", "AbC"]),
        ("(?s).+", ["\n"], [""]),
        ("(?<name>a)-\\k<name>", ["a-a"], ["a-b"]),
        (r"(.)\1{2}", ["aaa"], ["aab"]),
        (r"(a)\10", ["aa0"], ["aa"]),
        ("a++b", ["aab"], ["b"]),
        ("a*+a", [], ["a", "aa"]),
        ("(?>a|ab)c", ["ac"], ["abc"]),
        ("(?<!b)c|b(?<=b)d", ["c", "bd"], ["bc"]),
        (r"x{11}{0,9}", ["x" * 11], ["x" * 12]),
        (r"a${2,64}", ["a"], ["aa"]),
        ("/a/", ["/a/"], ["a"]),
        ("]}", ["]}"], ["]"]),
    ],
)
def test_strings(pattern: str, yes: list[str], no: list[str]) -> None:
    assert [text for text in yes if not accepts(pattern, text)] == []
    assert [text for text in no if accepts(pattern, text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-zA-Z0-9._-]{1,128}$",
        r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
        r"(?!aws:)[a-zA-Z+-=._:/]+",
        r"[\w\d\-]*",
        r"^((25[0-5]|2[0-4]\d)(\.(?!$)|$)){4}",
        "[\u0020-\u00ff]*",
    ],
)
def test_a_portable_and_cheap_pattern_stays_verbatim(pattern: str) -> None:
    assert translate(pattern).python == pattern


def test_flags_of_a_whole_pattern_hold_in_a_part_of_another() -> None:
    """`re` takes `(?i)` at the beginning only; a dot always matches newlines."""
    assert translate("(?i)all|[0-9]{12}").python == "(?i:all|[0-9]{12})"
    assert translate("(?s).{1,20}").python == ".{1,20}"


@pytest.mark.parametrize(
    ("pattern", "quickest"),
    [
        (r"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)", r"(?:^i-(?:\w{8}|\w{17})$)|(?:^mi-\w{17}$)"),
        ("(?<name>a|b)(c)", "(?:a|b)(?:c)"),
        (r"\(a\)[(]", r"\(a\)[(]"),
        ("(?=(a))(b)", "(?=(?:a))(?:b)"),
        (r"(a|bc)\1(d)", r"(a|bc)\1(d)"),
        ("(?i)(a)", "(?i:(?:a))"),
    ],
)
def test_validators_remember_no_groups_that_nothing_refers_to(pattern: str, quickest: str) -> None:
    assert translate(pattern).quickest == quickest


@given(st.from_regex("[ab]{0,4}", fullmatch=True))
def test_the_quickest_form_accepts_the_same(text: str) -> None:
    for pattern in ("(a|ab)(b)*", "((a)|b)+(?!a)", "(a(b)?){1,2}", "(?>(a*))(b)"):
        translated = translate(pattern)
        matches = [
            re.compile(each, re.ASCII | re.DOTALL).fullmatch(text) is not None
            for each in (translated.python, translated.quickest)
        ]
        assert matches[0] == matches[1]


def test_the_flagship_pattern_stays_readable() -> None:
    pattern = (
        r"^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name"
    )
    python = (
        r"^(?u:[\w \-./:=@\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])*$"
        r"|resource-groups:ResourceTypeFilters|resource-groups:Name"
    )
    assert translate(pattern) == Translation(
        python,
        python,
        min_width=0,
        max_width=None,
        safe_length=None,
        alternatives=None,
    )
    assert accepts(pattern, "tag:K\u00f6nig \u0661")
    assert not accepts(pattern, "a\n")


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        ("", 0, 0),
        ("a|bcd", 1, 3),
        ("(ab?){2,3}", 2, 6),
        ("x{3,}", 3, None),
        ("(a*|b){0}", 0, 0),
        (r"(?=abc)a(?<=a)\b$", 1, 1),
        (r"(a|bc)\1", 1, 4),
        ("\U0001f600[\u0000-\U0010ffff]", 2, 2),
    ],
)
def test_widths_count_code_points(pattern: str, least: int, most: int | None) -> None:
    translated = translate(pattern)
    assert (translated.min_width, translated.max_width) == (least, most)


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(a", "Java refuses it: ')' is missing"),
        ("a)", "Java refuses it: a parenthesis is not opened"),
        ("*a", "Java refuses it: '*' has nothing to repeat"),
        ("a**", "Java refuses it: '*' has nothing to repeat"),
        ("[a", "Java refuses it: a character class is not closed"),
        ("[z-a]", "Java refuses it: a character range runs backwards"),
        (r"[a-\d]", "Java refuses it: a character range ends in a class"),
        ("x{2,1}", "Java refuses it: a repetition count is out of range"),
        ("x{9999999999999}", "Java refuses it: a repetition count is too large"),
        ("x{a}", "Java refuses it: a brace has no repetition count"),
        ("x{1", "Java refuses it: '}' is missing"),
        (r"\u12", "Java refuses it: a hexadecimal escape lacks digits"),
        (r"\x{110000}", "Java refuses it: a hexadecimal escape names no character"),
        (r"\08", "Java refuses it: an octal escape lacks digits"),
        ("\\", "Java refuses it: it ends too early"),
        (r"\p{}", "Java refuses it: a character property has no name"),
        (r"\p{Nope}", "the character property 'Nope' is not known"),
        (r"\p{IsLatin}", "the character property 'IsLatin' is not known"),
        (r"\y", "the escape \\y is refused by Java, or not supported here"),
        (r"\1(a)", "a backreference does not follow its group"),
        (r"(a\1)", "a backreference does not follow its group"),
        ("(?m)^a$", "a group has flags that Python's re has not"),
        ("(?x:a b)", "a group has flags that Python's re has not"),
        ("(?<=a+)b", "a lookbehind is not of one width"),
        (r"(?i)\p{Lu}", "a Unicode category is matched ignoring case"),
        ("(?<n>a)(?<n>b)", "Java refuses it: a group name is wrong or taken"),
        ("(" * 51 + ")" * 51, "it nests deeper than 50 levels"),
        ("[" * 51, "it nests deeper than 50 levels"),
        ("a" * 10_001, "it is longer than 10000 characters"),
    ],
)
def test_what_cannot_be_translated_says_why(pattern: str, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        translate(pattern)
    assert caught.value.reason == reason
