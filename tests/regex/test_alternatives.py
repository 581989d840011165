"""Patterns that only spell strings out are told without a match, and mean the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from botosmith import load_package
from botosmith.regex import Alternatives, translate

SPELLED_OUT = {
    "InstanceIds|WindowTargetIds|tag:.*": (("InstanceIds", "WindowTargetIds"), ("tag:",)),
    "^(aws|aws-cn)$": (("aws", "aws-cn"), ()),
    "^a|b$": (("a", "b"), ()),
    "(^Name$)|(^Id$)": (("Name", "Id"), ()),
    "v[12]?": (("v", "v1", "v2"), ()),
    "3[.]9": (("3.9",), ()),
    "": (("",), ()),
    ".*": ((), ("",)),
    "arn:(aws|x):.*$": ((), ("arn:aws:", "arn:x:")),
}
MORE_THAN_THAT = [
    "a+",
    ".+",
    "a.*b",
    "a|.*b",
    "[a-z]",
    "a$b",
    "a^b",
    r"\ba",
    "(?i)abc",
    "(?=a)a",
    r"(a|b)\1",
    "[ab][ab][ab][ab]",
    ".*.?",
    "(a$)?b",
]
VALUES = ["a", "bc", "b:", "b:\n", "c", "", "abc", 1, 1.5, True, None, [], {}, b"a", ("a",)]
TRIED = ["", "a", "b", "ab", "aws", "aws-cn", "aws\n", "Name", "Id", "v", "v1", "v3", "3.9", "3x9"]


@pytest.mark.parametrize(("pattern", "expected"), SPELLED_OUT.items())
def test_spelled_out(pattern: str, expected: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert translate(pattern).alternatives == Alternatives(*expected)


@pytest.mark.parametrize("pattern", MORE_THAN_THAT)
def test_more_than_that(pattern: str) -> None:
    assert translate(pattern).alternatives is None


@given(
    st.sampled_from(sorted(SPELLED_OUT)),
    st.sampled_from([*TRIED, "InstanceIds", "tag:", "arn:aws:", "arn:x:"]),
    st.text(st.sampled_from("a\n1:"), max_size=2),
)
def test_the_same_strings_match(pattern: str, beginning: str, rest: str) -> None:
    value = beginning + rest
    found = translate(pattern)
    assert found.alternatives is not None
    spelled = value in found.alternatives.strings or value.startswith(found.alternatives.beginnings)
    assert spelled is (re.fullmatch(found.python, value, re.ASCII | re.DOTALL) is not None)


@pytest.mark.parametrize(("pattern", "length"), [(".*", None), ("a|b:.*", None), ("a|bc", (1, 2))])
def test_a_generated_package_refuses_what_is_no_string(
    pattern: str, length: tuple[int, int] | None
) -> None:
    """A test that spells strings out refuses what a match does."""
    name: dict[str, object] = {"type": "string", "pattern": pattern}
    if length is not None:
        name |= {"min": length[0], "max": length[1]}
    model = {
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "tiny",
            "protocol": "json",
            "serviceFullName": "Tiny",
            "serviceId": "Tiny",
            "signatureVersion": "v4",
        },
        "operations": {
            "Do": {
                "name": "Do",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "DoRequest"},
            }
        },
        "shapes": {
            "DoRequest": {
                "type": "structure",
                "required": ["Name"],
                "members": {"Name": {"shape": "Name"}},
            },
            "Name": name,
        },
    }
    with load_package("tiny", model=model) as package:
        operation = package.operation("Do")
        for value in VALUES:
            fits = isinstance(value, str) and re.fullmatch(pattern, value, re.DOTALL) is not None
            if fits and length is not None:
                fits = length[0] <= len(str(value)) <= length[1]
            assert (operation.validate({"Name": value}) == []) is fits, value
