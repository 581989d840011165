"""Patterns that backtracking makes slow, and what becomes of them."""

from __future__ import annotations

import re
from itertools import product
from time import process_time

import pytest
from tests.regex.reference import accepts
from tests.regex.strings import attacks, strings

from botosmith.regex import Untranslatable, translate
from botosmith.regex.automaton import automaton
from botosmith.regex.cost import is_linear, safe_length
from botosmith.regex.syntax import parse
from botosmith.regex.tree import Chars, walk

REWRITTEN = {
    "[a-zA-Z](?:-?[a-zA-Z0-9]+)*": "[a-zA-Z](?:-?[a-zA-Z0-9])*",
    r"^[a-z0-9*](?:[._\-/a-z0-9*]?[a-z0-9*]+)*$": None,
    "[a-zA-Z0-9_](([a-zA-Z0-9_]+)*([a-zA-Z0-9_]+))?": "[a-zA-Z0-9_]+",
    "(x+)*": "x*",
    "(x*)+y": "x*y",
    "(a?){50}b": "a{0,50}b",
    ".*:.*:.*": "[^:]*:[^:]*:.*",
    ".+:.+": None,
    "arn:.*:kms:.*": "arn:(?>.*?:kms:).*",
    ".*[ -~]*.*": ".*",
    r"[\s\S]*\S[\s\S]*": None,
    "[a-z]+[a-z0-9-]*": "[a-z][a-z0-9-]*",
    "(.|\n)*A(.|\n)*": "[^A]*A.*",
    r"arn:.*:x/\S+": r"arn:(?:.*\s)?(?>\S*?:x/)\S+",
    "(?!.*--.*)(a|b-?)*(a|b)*": None,
    "([a-z]{1,63}){0,2}!": "[a-z]{0,126}!",
    r".*[^\s@]+@[^\s@]+\.[^\s@]+.*": r"(?>.*?[^\s@]@(?>[^\s@]+?\.[^\s@])).*",
    "(:.*){2}x.*": None,
    "(aa|aaa)+b": None,
    "(?i:a*b*a)*": None,
    "(a|ab|b)*c": None,
    "^[ \t]*[ -~]+([ \t]+[ -~]+)*[ \t]*$": None,
}


@pytest.mark.parametrize("pattern", REWRITTEN)
def test_a_slow_pattern_is_rewritten_and_stays_the_same(pattern: str) -> None:
    translated = translate(pattern)
    assert translated.safe_length is None
    if expected := REWRITTEN[pattern]:
        assert translated.python == expected
    assert translated.python != pattern
    compiled = re.compile(translated.python, re.ASCII | re.DOTALL)
    texts = [*small(pattern), *(text for text in strings(pattern, 20) if len(text) < 60)]
    verdicts = {accepts(pattern, text) for text in texts}
    assert verdicts == {True, False} or pattern == ".*[ -~]*.*"
    for text in texts:
        assert (compiled.fullmatch(text) is not None) == accepts(pattern, text), text


def small(pattern: str) -> list[str]:
    """All strings of few characters, one for every kind of character the pattern tells apart."""
    kinds = automaton(parse(pattern).root, unroll=1, max_states=500).kinds
    chars = [chr(kind.ranges[0][0]) for kind in kinds][:6] or ["a"]
    longest = max(n for n in range(8) if len(chars) ** n <= 1000)
    return ["".join(text) for n in range(longest + 1) for text in product(chars, repeat=n)]


@pytest.mark.parametrize("pattern", REWRITTEN)
def test_attacks_end_in_time(pattern: str) -> None:
    compiled = re.compile(translate(pattern).python, re.ASCII | re.DOTALL)
    for text in attacks(pattern, 10_000, count=1):
        assert quickest(compiled, text) < 0.010


def quickest(compiled: re.Pattern[str], text: str) -> float:
    """The processor's time in seconds, without what other work on the machine adds."""
    times: list[float] = []
    for _ in range(5):
        start = process_time()
        compiled.fullmatch(text)
        times.append(process_time() - start)
        if times[-1] < 0.010:
            break
    return min(times)


@pytest.mark.parametrize(
    "pattern",
    [
        "[a-z]+",
        "a?b?c?d",
        "(ab|cd)*x",
        "[a-z]*-[a-z0-9]+",
        ".*/[a-z]+",
        "(?!.*--)[a-z-]+",
        "(a|b)+",
    ],
)
def test_linear_patterns_are_known_to_be(pattern: str) -> None:
    assert is_linear(parse(pattern).root)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a|a)*b",
        "(a+)+",
        "(a*)*",
        "(a?a?)*",
        "(a|b|ab)*c",
        r"(\w+\s?)+",
        "(?=(a+)+b)a*",
        "([a-z]+)*?!",
        "(a{1,9})*",
        "(?:(?=a)a|a)*b",
    ],
)
def test_exponential_patterns_are_safe_for_short_strings_only(pattern: str) -> None:
    length = safe_length(parse(pattern).root)
    assert length is not None
    assert length < 64


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        ("a*a*b", 500, 3000),
        (".*x.*y", 300, 3000),
        ("[a-z]*[a-z0-9]*[0-9]*!", 60, 400),
        ("((?!.*x)a)*", 300, 3000),
    ],
)
def test_the_safe_length_falls_with_the_degree(pattern: str, least: int, most: int) -> None:
    length = safe_length(parse(pattern).root)
    assert length is not None
    assert least < length < most


def test_bounded_repetitions_bound_the_cost() -> None:
    assert safe_length(parse("[a-z]{1,63}[a-z0-9]{1,63}").root) is None
    assert safe_length(parse("(a?){20}a{0,20}").root) is not None


def test_a_short_limit_keeps_a_pattern_verbatim() -> None:
    assert translate(".*:.*:.*", max_length=50).python == ".*:.*:.*"
    assert translate(".*:.*:.*", max_length=50).safe_length == 50
    assert translate(".*:.*:.*", max_length=5000).python == "[^:]*:[^:]*:.*"


def test_a_limit_makes_counts_that_are_out_of_reach_unbounded() -> None:
    pattern = "([a-z]+/?){3,1016}"
    translated = translate(pattern, max_length=1016)
    assert translated.safe_length == 1016
    compiled = re.compile(translated.python, re.ASCII | re.DOTALL)
    for text in ["a/b/c", "ab", "abc", "a//b", "abc/", "a" * 40]:
        assert (compiled.fullmatch(text) is not None) == accepts(pattern, text)


def test_a_pattern_without_cure_is_not_translated() -> None:
    with pytest.raises(Untranslatable, match="matching can take exponential time"):
        translate(r"(?:\b|a|a)+(a|b\b|ab){1,900}c")
    with pytest.raises(Untranslatable, match="matching can take exponential time"):
        translate(r"((a|a\b)+)\1")


@pytest.mark.parametrize(
    "pattern",
    [
        "(" * 20 + "a" + ")*" * 20,
        "(a|b)?" * 60 + "c",
        "(((a{1,900}){1,900}){1,900})b",
        "".join(f"(.*{chr(97 + n)})?" for n in range(20)),
        "[a-z]*" * 300 + "!",
        "(?:" + "|".join(f".*{n}" for n in range(200)) + ")*",
        r"[\p{L}\p{M}]*" * 40 + "x",
        "(?=.*a)" * 300 + ".*",
    ],
)
def test_translation_itself_is_bounded(pattern: str) -> None:
    start = process_time()
    try:
        translated = translate(pattern)
    except Untranslatable:
        pass
    else:
        assert any(isinstance(node, Chars) for node in walk(parse(pattern).root))
        assert translated.min_width >= 0
    assert process_time() - start < 10
