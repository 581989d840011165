"""Every constraint of the model, at its boundary and one step beyond it, at its wire path."""

from __future__ import annotations

import io
from collections.abc import Hashable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from tests.flagship.model import (
    REQUEST,
    SHAPES,
    SITES,
    TEXTS,
    Broken,
    Site,
    found_in,
    matches,
    of_model,
    request_with,
    text_of,
    typed,
    valid,
)

from typed_aws.runtime.violation import Violation

REPEAT_THEIR_LENGTH = {"MaintenanceWindowId", "MaintenanceWindowName"}
"""The shapes whose pattern admits no other lengths than their length constraint."""


def both(site: Site, value: Any) -> list[list[Violation]]:
    """What is found in a request as params and as an object."""
    params = request_with(site, value)
    return [found_in(params), found_in(typed(REQUEST, params))]


# ------------------------------------------------------------------------------ length, range


def of_length(site: Site, length: int) -> Any:
    """A value of that length whose parts are valid."""
    raw = site.raw
    match site.type:
        case "string":
            return text_of(site.shape, length)
        case "blob":
            return b"x" * length
        case "list":
            return [valid(raw["member"]["shape"]) for _ in range(length)]
        case _:
            return {f"k{number}": valid(raw["value"]["shape"]) for number in range(length)}


def limits(*kinds: str) -> list[Any]:
    """Each site with a number at, or next to, one of its limits, and the limit it breaks."""
    return list(_limits(*kinds))


def _limits(*kinds: str) -> Iterator[Any]:
    for site in SITES:
        low, high = site.raw.get("min"), site.raw.get("max")
        if site.type not in kinds:
            continue
        around: dict[int, int | None] = {}
        if high is not None:
            around |= {high: None, high + 1: high}
        if low is not None:
            around |= {low - 1: low, low: None}
        for number, limit in around.items():
            if number >= 0 or site.type == "integer":
                yield pytest.param(site, number, limit, id=f"{site}-{number}")


@pytest.mark.parametrize(("site", "length", "limit"), limits("string", "blob", "list", "map"))
def test_length(site: Site, length: int, limit: int | None) -> None:
    value = of_length(site, length)
    path = site.path_with(value) if site.is_key else site.path
    expected: Broken = set() if limit is None else {(path, "length")}
    if site.shape in TEXTS and site.shape not in REPEAT_THEIR_LENGTH:
        expected |= set() if matches(site.shape, value) else {(path, "pattern")}
    for found in both(site, value):
        assert of_model(found) == expected
        for violation in found:
            if violation.constraint == "length":
                assert violation.limit == limit
                assert violation.severity == "error"


@pytest.mark.parametrize(("site", "number", "limit"), limits("integer"))
def test_range(site: Site, number: int, limit: int | None) -> None:
    expected: Broken = set() if limit is None else {(site.path, "range")}
    for found in both(site, number):
        assert of_model(found) == expected
        assert [each.limit for each in found] == ([] if limit is None else [limit])


def test_every_kind_of_limit_is_met() -> None:
    """The tables above are not empty by some mistake of their own."""
    assert len(limits("string", "blob", "list", "map")) > 80
    assert {site.path for site in SITES if site.type == "integer"} == {
        "Priority",
        "TaskInvocationParameters.RunCommand.TimeoutSeconds",
    }


@pytest.mark.parametrize("char", ["ä", "\N{GRINNING FACE}", "\n"])
def test_a_length_counts_code_points(char: str) -> None:
    site = next(site for site in SITES if site.path == "TaskArn")
    assert [of_model(found) for found in both(site, char * 1600)] == [set(), set()]
    assert [of_model(found) for found in both(site, char * 1601)] == [{("TaskArn", "length")}] * 2


def test_a_blobs_length_counts_bytes() -> None:
    site = next(site for site in SITES if site.type == "blob")
    assert [of_model(found) for found in both(site, "ä" * 2048)] == [set(), set()]
    assert [of_model(found) for found in both(site, "ä" * 2049)] == [{(site.path, "length")}] * 2


# --------------------------------------------------------------------------------------- types

WRONG: dict[str, list[Any]] = {
    "string": [1, True, 1.5, b"x", bytearray(b"x"), ["x"], {"x": "x"}, object()],
    "integer": ["1", True, False, 1.0, Decimal(1), [1], {}],
    "boolean": ["true", 1, 0, 1.0, [], {}],
    "blob": [1, True, 1.5, ["x"], {}, object()],
    "list": ["x", b"x", 1, True, {}, {"x"}, object()],
    "map": ["x", 1, True, [], [("k", "v")], object()],
    "structure": ["x", 1, True, [], [{}], object()],
}


def wrong_types() -> Iterator[Any]:
    for site in SITES:
        for value in WRONG[site.type]:
            if not site.is_key or isinstance(value, Hashable):
                yield pytest.param(site, value, id=f"{site}-{type(value).__name__}")


@pytest.mark.parametrize(("site", "value"), list(wrong_types()))
def test_wrong_type(site: Site, value: Any) -> None:
    path = site.path.replace("'k'", repr(value)) if site.is_key else site.path
    params = request_with(site, value)
    subjects = [params, typed(REQUEST, params)] if site.steps else [params]
    for subject in subjects:
        found = found_in(subject)
        assert of_model(found) == {(path, "type")}
        (violation,) = (each for each in found if each.constraint == "type")
        assert violation.severity == "error"
        assert violation.limit == site.type


RIGHT: dict[str, list[Any]] = {
    "blob": [b"x", bytearray(b"x"), "x", io.BytesIO(b"x")],
    "boolean": [True, False],
    "integer": [30, 2_592_000],
}


@pytest.mark.parametrize(
    ("site", "value"),
    [
        pytest.param(site, value, id=f"{site}-{type(value).__name__}-{index}")
        for site in SITES
        for index, value in enumerate(RIGHT.get(site.type, ()))
    ],
)
def test_right_type(site: Site, value: Any) -> None:
    assert [of_model(found) for found in both(site, value)] == [set(), set()]


@pytest.mark.parametrize("site", [site for site in SITES if site.type == "list"], ids=str)
def test_a_tuple_is_a_list(site: Site) -> None:
    assert [of_model(found) for found in both(site, tuple(valid(site.shape)))] == [set(), set()]


@pytest.mark.parametrize("site", [site for site in SITES if site.type == "string"], ids=str)
def test_a_subclass_of_str_is_a_string(site: Site) -> None:
    class Text(str):
        __slots__ = ()

    assert [of_model(found) for found in both(site, Text(valid(site.shape)))] == [set(), set()]


@pytest.mark.parametrize(
    "site", [site for site in SITES if site.steps and site.steps[-1].kind != "member"], ids=str
)
def test_a_null_is_no_item_key_or_value(site: Site) -> None:
    path = site.path.replace("'k'", "None") if site.is_key else site.path
    assert [of_model(found) for found in both(site, None)] == [{(path, "type")}] * 2


@pytest.mark.parametrize(
    "site",
    [
        site
        for site in SITES
        if site.steps
        and site.steps[-1].kind == "member"
        and site.steps[-1].name not in {"WindowId", "TaskArn", "TaskType"}
    ],
    ids=str,
)
def test_none_is_an_absent_member_of_an_object_and_no_value_of_params(site: Site) -> None:
    owner = next(each for each in SITES if each.steps == site.steps[:-1])
    required = site.steps[-1].name in owner.raw.get("required", ())
    absent: Broken = {(site.path, "required")} if required else set()
    null: Broken = {(site.path, "type")}
    assert [of_model(found) for found in both(site, None)] == [null, absent]


# --------------------------------------------------------------- required, unknown, enum, pattern


@pytest.mark.parametrize(
    ("site", "name"),
    [
        pytest.param(site, name, id=f"{site}-{name}")
        for site in SITES
        for name in site.raw.get("required", ())
    ],
)
def test_required(site: Site, name: str) -> None:
    value = {key: inner for key, inner in _whole(site).items() if key != name}
    path = f"{site.path}.{name}" if site.steps else name
    for found in both(site, value):
        assert of_model(found) == {(path, "required")}
        assert {each.severity for each in found if each.constraint == "required"} == {"error"}


def test_what_is_required() -> None:
    """The page and the model agree on the three of the request; the model has four more."""
    assert {(site.path, *site.raw["required"]) for site in SITES if "required" in site.raw} == {
        ("", "WindowId", "TaskArn", "TaskType"),
        ("LoggingInfo", "S3BucketName", "S3Region"),
        ("AlarmConfiguration", "Alarms"),
        ("AlarmConfiguration.Alarms[0]", "Name"),
    }


def _whole(site: Site) -> dict[str, Any]:
    """A valid structure at a site; the request itself as small as it can be, and without rules."""
    whole: dict[str, Any] = valid(site.shape)
    return (
        whole
        if site.steps
        else whole | {"TaskType": "AUTOMATION", "WindowId": TEXTS["MaintenanceWindowId"]}
    )


@pytest.mark.parametrize("site", [site for site in SITES if site.type == "structure"], ids=str)
@pytest.mark.parametrize("value", ["x", None, {"y": 1}], ids=repr)
def test_unknown_member(site: Site, value: Any) -> None:
    params = request_with(site, {**_whole(site), "Nope": value})
    path = f"{site.path}.Nope" if site.steps else "Nope"
    found = found_in(params)
    assert of_model(found) == {(path, "unknown")}
    assert {each.severity for each in found if each.constraint == "unknown"} == {"error"}


def test_a_misspelt_member_is_told_its_name() -> None:
    (violation,) = found_in({**_whole(SITES[0]), "MaxError": "1"})
    assert violation.limit == ("MaxErrors",)
    assert "did you mean MaxErrors?" in violation.message


@pytest.mark.parametrize("site", [site for site in SITES if "enum" in site.raw], ids=str)
def test_enum(site: Site) -> None:
    for value in site.raw["enum"]:
        assert [of_model(found) for found in both(site, value)] == [set(), set()]
    for value in ("", "X", site.raw["enum"][0].swapcase(), f"{site.raw['enum'][0]}\n"):
        for found in both(site, value):
            assert of_model(found) == {(site.path, "enum")}
            (violation,) = (each for each in found if each.constraint == "enum")
            assert violation.limit == tuple(site.raw["enum"])
            assert violation.severity == "warning"
        strict = found_in(request_with(site, value), profile="strict")
        assert {each.severity for each in strict if each.constraint == "enum"} == {"error"}


def test_the_enums_of_the_request() -> None:
    """What the flagship's page lists is what the model lists."""
    values = {site.path: site.raw["enum"] for site in SITES if "enum" in site.raw}
    assert values["TaskType"] == ["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"]
    assert values["CutoffBehavior"] == ["CONTINUE_TASK", "CANCEL_TASK"]
    assert len(values) == 5


SAMPLES = {
    "MaintenanceWindowId": (
        ["mw-0c50858d01abcdef0", "mw-00000000000000000"],
        ["mw-0c50858d01EXAMPLE", "mw-0c50858d01abcdefg", "MW-0c50858d01abcdef0", "x" * 20],
    ),
    "MaxConcurrency": (
        ["1", "10", "9999999", "1%", "10%", "99%", "100%"],
        ["0", "0%", "007", "101%", "01%", "1.5", "-1", "%", " 1", "1 ", "1\n", "١"],
    ),
    "MaxErrors": (
        ["0", "0%", "1", "10", "9999999", "9%", "10%", "100%"],
        ["00", "007", "00%", "101%", "1.5", "-1", "%", "1\n", "0\n", "١"],
    ),
    "MaintenanceWindowName": (
        ["abc", "A-b_c.9", "..."],
        ["a b", "abä", "abc\n", "a/b", "abc!"],
    ),
    "TargetKey": (
        ["InstanceIds", "tag:Größe", "a b", "resource-groups:ResourceTypeFilters", "Ⅷ", "a\u2028b"],
        ["a\tb", "a\nb", "a!", "a*", "InstanceIds\n", "a\u200bb", "é\u0301"],
    ),
    "AlarmName": (
        ["a", " a ", "a\nb", "ä", "\u00a0"],
        [" ", "\t\n", "   "],
    ),
    "DocumentVersion": (
        ["$LATEST", "$DEFAULT", "1", "12"],
        ["", "0", "01", "x$LATEST", "$LATESTx", "$latest", "1\n", "1 ", "LATEST"],
    ),
}
"""For each shape with a pattern: texts that keep it, and texts of a good length that do not."""


def patterned() -> Iterator[Any]:
    for site in SITES:
        if "pattern" in site.raw:
            for good, texts in zip((True, False), SAMPLES[site.shape], strict=True):
                for text in texts:
                    yield pytest.param(site, text, good, id=f"{site}-{text!r}")


@pytest.mark.parametrize(("site", "text", "good"), list(patterned()))
def test_pattern(site: Site, text: str, good: bool) -> None:
    assert matches(site.shape, text) == good, "the two engines must agree on the sample"
    expected: Broken = set() if good else {(site.path, "pattern")}
    for found in both(site, text):
        assert of_model(found) == expected
        for violation in found:
            if violation.constraint == "pattern" and violation.origin == "model":
                assert violation.limit == SHAPES[site.shape]["pattern"]
                assert violation.severity == "error"


def test_every_pattern_has_samples() -> None:
    shapes = {site.shape for site in SITES if "pattern" in site.raw}
    assert shapes == set(SAMPLES) == set(TEXTS)
