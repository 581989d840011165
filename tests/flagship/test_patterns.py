r"""The traps of the flagship's patterns: Java's dialect, Python's `$`, look-alikes.

`test_boundaries` holds each pattern against another engine; here stand the cases that a
translation to Python is known to get wrong, each stated by hand.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from tests.flagship.model import SHAPES, WINDOW_ID, base, found_in, of_model

from botosmith import load_package


def with_member(path: str, value: Any) -> dict[str, Any]:
    """A request with a value at a path of members."""
    request = base("AUTOMATION") if "Automation" in path else base()
    *parents, last = path.split(".")
    inner = request
    for name in parents:
        inner = inner.setdefault(name, {})
    inner[last] = value
    return request


def is_refused(path: str, value: Any) -> bool:
    """Whether the pattern at a path refuses a value, and nothing else is wrong."""
    found = of_model(found_in(with_member(path, value)))
    assert found in (set(), {(path, "pattern")})
    return bool(found)


# ----------------------------------------------------------------------------------- TargetKey


def key_is_refused(key: str) -> bool:
    found = of_model(found_in(base() | {"Targets": [{"Key": key, "Values": ["x"]}]}))
    assert found in (set(), {("Targets[0].Key", "pattern")})
    return bool(found)


@pytest.mark.parametrize(
    "key",
    [
        "InstanceIds",
        "tag:Größe",
        "WindowTargetIds",
        "resource-groups:Name",
        "resource-groups:ResourceTypeFilters",
        "tag:日本語",
        "tag:Ⅷ½٣",
        "a b\u00a0c\u2028d",
        "_.:/=-@",
    ],
)
def test_a_target_key_is_accepted(key: str) -> None:
    assert not key_is_refused(key)


@pytest.mark.parametrize(
    "key", ["a\tb", "a\nb", "InstanceIds\n", "a\u0301", "a\u200bb", "tag:☃", "a+b", "a*"]
)
def test_a_target_key_is_refused(key: str) -> None:
    assert key_is_refused(key)


def test_the_key_is_one_that_python_itself_cannot_read() -> None:
    """The translation is what makes the check possible; the limit shown is the model's own."""
    with pytest.raises(re.error):
        re.compile(SHAPES["TargetKey"]["pattern"])
    (violation,) = found_in(base() | {"Targets": [{"Key": "a\tb", "Values": ["x"]}]})[:1]
    assert violation.limit == SHAPES["TargetKey"]["pattern"]


def test_no_pattern_of_the_flagship_goes_unenforced() -> None:
    with load_package("ssm", ["RegisterTaskWithMaintenanceWindow"]) as package:
        manifest = json.loads(package.texts["manifest.json"])
    assert manifest["notEnforced"] == []


# ------------------------------------------------------------------ MaxErrors and MaxConcurrency


@pytest.mark.parametrize("value", ["0", "0%"])
def test_only_max_errors_may_be_zero(value: str) -> None:
    assert not is_refused("MaxErrors", value)
    assert is_refused("MaxConcurrency", value)


@pytest.mark.parametrize("path", ["MaxErrors", "MaxConcurrency"])
@pytest.mark.parametrize("value", ["1\n", "1\r\n", "1\u2028", "\n1", "100%\n"])
def test_a_line_end_is_no_part_of_a_number(path: str, value: str) -> None:
    """Python's `$` would let the first one pass."""
    assert is_refused(path, value)


@pytest.mark.parametrize("path", ["MaxErrors", "MaxConcurrency"])
@pytest.mark.parametrize("value", ["007", "101%", "010%", "1.5", "+1", "١", "１"])
def test_neither_is_any_number(path: str, value: str) -> None:
    assert is_refused(path, value)


@pytest.mark.parametrize("path", ["MaxErrors", "MaxConcurrency"])
@pytest.mark.parametrize("value", [1, 0, 1.0, True])
def test_both_are_strings(path: str, value: Any) -> None:
    assert of_model(found_in(base() | {path: value})) == {(path, "type")}


@pytest.mark.parametrize("path", ["MaxErrors", "MaxConcurrency"])
def test_a_number_of_eight_digits_is_only_too_long(path: str) -> None:
    assert of_model(found_in(base() | {path: "12345678"})) == {(path, "length")}


# ------------------------------------------------------------- patterns that are not all anchored

VERSIONS = (
    "TaskInvocationParameters.RunCommand.DocumentVersion",
    "TaskInvocationParameters.Automation.DocumentVersion",
)


@pytest.mark.parametrize("path", VERSIONS)
@pytest.mark.parametrize("value", ["$LATEST", "$DEFAULT", "1", "9", "10"])
def test_a_document_version(path: str, value: str) -> None:
    assert not is_refused(path, value)


@pytest.mark.parametrize("path", VERSIONS)
@pytest.mark.parametrize(
    "value", ["x$LATEST", "$LATESTx", "x$LATESTx", "\n1", "1\n", "0", "01", "", "$Latest"]
)
def test_no_document_version(path: str, value: str) -> None:
    """The pattern's own anchors stand in one alternative only; a search would take the others."""
    assert is_refused(path, value)


def alarm(name: str) -> set[tuple[str, str]]:
    return of_model(found_in(base() | {"AlarmConfiguration": {"Alarms": [{"Name": name}]}}))


@pytest.mark.parametrize("name", ["a", " a", "a\nb", "\na", "a\n", "\u00a0", "\u2003"])
def test_an_alarm_name_may_hold_newlines(name: str) -> None:
    """The whole name counts, and the dot takes newlines; Java's `\\s` is ASCII."""
    assert alarm(name) == set()


@pytest.mark.parametrize("name", [" ", "\t", " \n", "\n", "  \t\r\n"])
def test_an_alarm_name_is_more_than_white_space(name: str) -> None:
    assert alarm(name) == {("AlarmConfiguration.Alarms[0].Name", "pattern")}


# ----------------------------------------------------------------------------- WindowId and Name


@pytest.mark.parametrize("value", [WINDOW_ID, "mw-" + "f" * 17])
def test_a_window_id(value: str) -> None:
    assert not is_refused("WindowId", value)


@pytest.mark.parametrize(
    "value", ["mw-0c50858d01EXAMPLE", "mw-" + "F" * 17, "mw-" + "0" * 16 + "\n", "m" * 20]
)
def test_no_window_id(value: str) -> None:
    assert is_refused("WindowId", value)


@pytest.mark.parametrize("value", ["", "mw-0", WINDOW_ID + "0", WINDOW_ID + "\n"])
def test_a_wrong_length_is_not_a_wrong_pattern_as_well(value: str) -> None:
    """Both patterns spell the length out again; one violation is enough."""
    assert of_model(found_in(base() | {"WindowId": value})) == {("WindowId", "length")}


@pytest.mark.parametrize("value", ["", "ab", "a" * 129, "ä"])
def test_a_names_wrong_length_is_reported_once(value: str) -> None:
    assert of_model(found_in(base() | {"Name": value})) == {("Name", "length")}


def test_what_has_no_pattern() -> None:
    """TaskArn and ServiceRoleArn need not look like ARNs: the page's own TaskArn does not."""
    assert found_in(base() | {"TaskArn": "AWS-RunShellScript", "ServiceRoleArn": "role"}) == []


@pytest.mark.parametrize("value", ["0" * 100_000, "a" * 100_000 + "\t", "\n" * 100_000])
def test_a_huge_value_is_refused_by_its_length(value: str) -> None:
    params = base() | {
        "WindowId": value,
        "MaxErrors": value,
        "Name": value,
        "Targets": [{"Key": value, "Values": ["x"]}],
        "AlarmConfiguration": {"Alarms": [{"Name": value}]},
    }
    too_long = {path for path, constraint in of_model(found_in(params)) if constraint == "length"}
    assert too_long == {
        "WindowId",
        "MaxErrors",
        "Name",
        "Targets[0].Key",
        "AlarmConfiguration.Alarms[0].Name",
    }
