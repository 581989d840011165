"""Patterns that are looked for in strings: what they match stays the same, or they are refused."""

from __future__ import annotations

import re

import pytest

from botosmith.regex import Untranslatable, searching

TEXT = "xaya ab AB :one,:two #a.#b a\nb abc"


@pytest.mark.parametrize(
    "pattern",
    [".*a", ".*?a", "(a|ab)(c|bcd)?", "(?i)a(b)", r":\w+", r"[^\s,]+", "(?:a|b)+", "a(?=b)", "c$"],
)
def test_what_is_found_is_what_the_pattern_matches(pattern: str) -> None:
    expected = [match[0] for match in re.finditer(pattern, TEXT, re.ASCII | re.DOTALL)]

    assert re.findall(searching(pattern), TEXT, re.ASCII | re.DOTALL) == expected
    assert expected


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        (r"(a)\1", "refers to a group"),
        ("(?:a+)+b", "take long"),
        ("a*a*b", "take long"),
        ("(", "is missing"),
        ("a" * 10_001, "longer than"),
    ],
)
def test_a_pattern_that_cannot_be_looked_for_is_refused(pattern: str, reason: str) -> None:
    with pytest.raises(Untranslatable, match=reason):
        searching(pattern)
