"""What was probably meant by a name that is not known."""

from __future__ import annotations

from pathlib import Path

import pytest

import botosmith
from botosmith.suggestions import LONGEST, closest, did_you_mean, only_one

NAMES = ["DescribeInstances", "SendCommand", "ListCommands", "S3KeyPrefix", "url"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("SendCommand", "SendCommand"),
        ("sendcommand", "SendCommand"),
        ("send_command", "SendCommand"),
        ("send-command", "SendCommand"),
        ("Send Command", "SendCommand"),
        ("SendComand", "SendCommand"),
        ("s3_key_prefiks", "S3KeyPrefix"),
        ("URL", "url"),
        ("xyz", None),
        ("", None),
        ("--", None),
    ],
)
def test_the_closest_name(written: str, meant: str | None) -> None:
    assert closest(written, NAMES) == meant
    assert did_you_mean(written, NAMES) == (f"; did you mean {meant}?" if meant else "")


def test_names_that_differ_in_their_form_alone_are_not_told_apart() -> None:
    assert only_one("foo_bar", ["fooBar", "FooBar"]) is None
    assert only_one("foo_bar", ["fooBar", "FooBaz"]) == "fooBar"
    assert only_one("MaxResult", ["MaxResults", "MaxResulte"]) is None
    assert only_one("MaxResult", ["MaxResults", "NextToken"]) == "MaxResults"


def test_the_order_in_which_names_are_known_does_not_matter() -> None:
    assert closest("ab_c", ["Abc", "aBc"]) == closest("ab_c", ["aBc", "Abc"])


def test_a_name_too_long_to_be_compared_has_no_suggestion() -> None:
    assert closest("a" * LONGEST, ["a" * LONGEST + "b"]) is not None
    assert closest("a" * (LONGEST + 1), ["a" * (LONGEST + 1) + "b"]) is None


def test_nobody_else_looks_for_names_that_are_alike() -> None:
    """What is copied into packages cannot ask: it has nothing of the generator."""
    folder = Path(botosmith.__file__).parent
    found = {
        str(file.relative_to(folder))
        for file in folder.rglob("*.py")
        if "get_close_matches" in file.read_text("utf-8") and "runtime" not in file.parts
    }
    assert found == {"suggestions.py"}
