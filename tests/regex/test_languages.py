"""Two patterns are compared by the strings that they accept."""

from __future__ import annotations

import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from botosmith.regex.languages import Relation, relation

OPPOSITE: dict[Relation, Relation] = {"wider": "narrower", "narrower": "wider"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("^a$", "a", "same"),
        ("(a)b", "ab", "same"),
        ("a|b", "[ab]", "same"),
        ("^(a|b)$", "^a|b$", "same"),
        ("(^a)|(b$)", "a|b", "same"),
        ("^^a$", "a", "same"),
        ("$", "", "same"),
        (r"\w+", "[a-zA-Z0-9_]+", "same"),
        (r"[\s\S]*", ".*", "same"),
        ("(?i)a", "[aA]", "same"),
        ("(a+)+$", "a+", "same"),
        ("[a-z]{1,9999}", "^([a-z]){1,9999}$", "same"),
        ("(?!x)a", "^(?!x)(a)$", "same"),
        ("a+", "a*", "wider"),
        ("[a-z]{0,63}[0-9]", "[a-z]{0,64}[0-9]", "wider"),
        ("[a-z]{1,2048}", "[a-z]{1,1024}", "narrower"),
        ("a", "b", "different"),
        ("[ab]", "[bc]", "different"),
        ("a", "(?!x)a", "unknown"),
        (r"(a)\1", "aa", "unknown"),
        ("x^a", "x", "unknown"),
        ("[a-z]{1,9999}", "[a-z]{1,9998}", "unknown"),
        ("(", ")", "unknown"),
        ("(", "(", "same"),
    ],
)
def test_examples(one: str, other: str, expected: Relation) -> None:
    assert relation(one, other) == expected
    assert relation(other, one) == OPPOSITE.get(expected, expected)


atoms = st.sampled_from(["a", "b", "[ab]", ".", "^", "$", "", "[^a]", r"\w", "c"])
patterns = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map("|".join),
        st.tuples(inner, st.sampled_from(["", "*", "+", "?", "{1,2}", "{2}"])).map(
            lambda pair: f"({pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=6,
)
STRINGS = ["".join(chars) for length in range(5) for chars in product("abc\n", repeat=length)]


@settings(max_examples=200, deadline=None)
@given(patterns, patterns)
def test_against_the_strings_that_python_accepts(one: str, other: str) -> None:
    """`$` is not tried before a last newline, where Python alone lets it pass."""
    found = relation(one, other)
    accepted = [
        {text for text in STRINGS if re.fullmatch(each.replace("$", r"\Z"), text, re.DOTALL)}
        for each in (one, other)
    ]
    if accepted[0] - accepted[1]:
        assert found in ("narrower", "different", "unknown")
    if accepted[1] - accepted[0]:
        assert found in ("wider", "different", "unknown")
    if found == "same":
        assert accepted[0] == accepted[1]
    if "^" not in one + other and "$" not in one + other:
        assert found != "unknown"
