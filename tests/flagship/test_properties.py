"""What holds of any request: right ones pass, each wrong one is told, nothing ever raises."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.flagship.model import (
    OPERATION,
    REQUEST,
    SHAPES,
    as_botocore,
    base,
    botocore_refuses,
    found_in,
    of_facts,
    of_model,
    typed,
)
from tests.flagship.strategies import (
    NONSENSE,
    PATTERNED,
    REQUESTS,
    Mutation,
    clean_requests,
    half_right,
    spoilt_requests,
)

from typed_aws.runtime.service_errors import ValidationError
from typed_aws.runtime.violation import PROFILES, Profile, Violation, aws_text

quick = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

FACTS_OF_VALID = {
    "targets-for-run-command",
    "no-max-errors-without-targets",
    "no-max-concurrency-without-targets",
    "max-errors-with-targets",
    "max-concurrency-with-targets",
    "parameters-of-the-task-type",
    "window-task-target-type",
    "number-of-instance-ids",
    "number-of-window-target-ids",
    "some-window-target-ids",
    "service-role-for-notifications",
    "older-parameters-of-run-command",
    "older-parameters-elsewhere",
    "sha1-of-a-window-task",
    "logging-info-deprecated",
    "task-parameters-deprecated",
}


# ---------------------------------------------------------------------------------- right requests


@quick
@given(clean_requests())
def test_a_valid_request_is_clean(request_: dict[str, Any]) -> None:
    before = copy.deepcopy(request_)
    for profile in PROFILES:
        assert found_in(request_, profile=profile) == []
        assert found_in(typed(REQUEST, request_), profile=profile) == []
    assert request_ == before, "validation changes nothing"
    assert botocore_refuses(request_) == set()


@quick
@given(REQUESTS)
def test_what_keeps_the_model_breaks_nothing_but_facts(request_: dict[str, Any]) -> None:
    found = found_in(request_)
    assert of_model(found) == set()
    assert {fact for _, fact in of_facts(found)} <= FACTS_OF_VALID
    assert botocore_refuses(request_) == set()


@quick
@given(REQUESTS)
def test_a_request_survives_reading_and_writing(request_: dict[str, Any]) -> None:
    read = OPERATION.request_from_wire(request_)
    assert read == typed(REQUEST, request_)
    assert OPERATION.request_to_wire(read) == request_
    assert OPERATION.request_from_wire(OPERATION.request_to_wire(read)) == read


@quick
@given(clean_requests())
def test_params_and_object_are_judged_alike(request_: dict[str, Any]) -> None:
    request_["WindowId"] = "mw-"
    request_["Nope"] = 1
    read = OPERATION.request_from_wire(request_)
    assert [str(each) for each in found_in(request_)] == [str(each) for each in found_in(read)]


# ---------------------------------------------------------------------------------- wrong requests


@settings(quick, max_examples=400)
@given(spoilt_requests())
def test_each_single_mutation_is_told(spoilt: tuple[dict[str, Any], Mutation]) -> None:
    """At its path, by its constraint, and nothing else of the model with it."""
    request_, mutation = spoilt
    found = found_in(request_)
    assert of_model(found) == {(mutation.path, mutation.constraint)}
    (violation,) = (each for each in found if each.origin == "model")
    assert violation.severity == ("warning" if mutation.constraint == "enum" else "error")
    strict = found_in(request_, profile="strict")
    assert {each.severity for each in strict} == {"error"}
    assert [each.path for each in strict] == [each.path for each in found]


@pytest.mark.parametrize("profile", PROFILES)
def test_violations_stand_in_wire_order_with_the_facts_last(profile: Profile) -> None:
    request_ = base("LAMBDA") | {
        "MaxErrors": "x" * 8,
        "WindowId": "",
        "Targets": [{"Key": ""}, {"Values": [1, 2]}],
        "TaskArn": "",
    }
    del request_["TaskType"]
    paths = [each.path for each in found_in(request_, profile=profile)]
    assert paths == [
        "WindowId",
        "Targets[0].Key",
        "Targets[1].Values[0]",
        "Targets[1].Values[1]",
        "TaskArn",
        "TaskType",
        "MaxErrors",
        "MaxErrors",
        "MaxConcurrency",
        "Targets[0].Key",
    ]


# ------------------------------------------------------------------------------------- profiles


@quick
@given(spoilt_requests() | half_right().map(lambda request_: (request_, None)))
def test_lenient_errors_are_what_botocore_refuses(
    spoilt: tuple[dict[str, Any], Mutation | None],
) -> None:
    """Not one more, and not one less; what is no error then is a warning."""
    request_, _ = spoilt
    sent = OPERATION.request_to_wire(OPERATION.request_from_wire(request_))
    errors = [each for each in found_in(request_, profile="lenient") if each.severity == "error"]
    # To botocore True is 1, of the right type, but perhaps not in range.
    ours = {(each.path, "range" if _is_bool_for_int(each) else each.constraint) for each in errors}
    theirs = botocore_refuses(sent)
    if all(name.isidentifier() for name in _names_in(sent)):
        assert {(as_botocore(path), constraint) for path, constraint in ours} == theirs
    else:
        assert len(ours) == len(theirs)


def _is_bool_for_int(violation: Violation) -> bool:
    return violation.limit == "integer" and isinstance(violation.value, bool)


def _names_in(value: Any) -> list[str]:
    """Every key of every map; paths agree where all are plain names."""
    if isinstance(value, Mapping):
        return [
            *(key if isinstance(key, str) and key.isascii() else "?" for key in value),
            *(name for inner in value.values() for name in _names_in(inner)),
        ]
    if isinstance(value, (list, tuple)):
        return [name for inner in value for name in _names_in(inner)]
    return []


@pytest.mark.parametrize("value", [True, False])
def test_botocore_takes_a_bool_for_an_integer(value: bool) -> None:
    """So `lenient` warns of it, where the other profiles refuse it."""
    params = base() | {"Priority": value}
    assert botocore_refuses(params) == set()
    severities = {
        profile: [each.severity for each in found_in(params, profile=profile)]
        for profile in PROFILES
    }
    assert severities == {name: ["error"] for name in PROFILES} | {"lenient": ["warning"]}


@quick
@given(spoilt_requests())
def test_profiles_change_severities_only(spoilt: tuple[dict[str, Any], Mutation]) -> None:
    default, *others = (
        [
            (each.path, each.constraint, each.message)
            for each in found_in(spoilt[0], profile=profile)
        ]
        for profile in PROFILES
    )
    assert all(other == default for other in others)


@pytest.mark.parametrize("params", [base(), {}])
@pytest.mark.parametrize("profile", ["", "Strict", None])
def test_an_unknown_profile_is_an_error_of_the_caller(params: dict[str, Any], profile: Any) -> None:
    with pytest.raises(ValueError, match="no profile"):
        found_in(params, profile=profile)


@pytest.mark.parametrize("value", ["A_NEWER_TYPE", "run_command", ""])
def test_an_enum_is_open(value: str) -> None:
    params = base("LAMBDA") | {"TaskType": value}
    for profile, severity in (("default", "warning"), ("strict", "error"), ("lenient", "warning")):
        (violation,) = found_in(params, profile=profile)
        assert (violation.path, violation.constraint) == ("TaskType", "enum")
        assert violation.severity == severity
    assert OPERATION.request_to_wire(OPERATION.request_from_wire(params)) == params


# ------------------------------------------------------------------------------------- nonsense


def tell(found: list[Violation]) -> None:
    """Every word that a violation has."""
    for each in found:
        assert each.severity in ("error", "warning")
        assert isinstance(each.path, str)
        assert each.message
        assert each.aws_message
        assert repr(each).startswith("<")
    if found:
        assert str(ValidationError("x", found))
        assert aws_text(found)


@settings(quick, max_examples=300)
@given(
    half_right()
    | NONSENSE
    | st.dictionaries(st.sampled_from(list(SHAPES[REQUEST]["members"])), NONSENSE)
)
def test_nonsense_is_told_and_never_raises(params: Any) -> None:
    for profile in PROFILES:
        tell(found_in(params, profile=profile))


@pytest.mark.parametrize("params", [None, 5, "x", [], [("WindowId", "x")], object(), {1, 2}, b"{}"])
def test_what_is_no_request_at_all(params: Any) -> None:
    (violation,) = found_in(params)
    assert (violation.path, violation.constraint, violation.limit) == ("", "type", "structure")
    tell([violation])


def nested(depth: int, key: str | None) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = [value] if key is None else {key: value}
    return value


@pytest.mark.parametrize(
    "value", [nested(5_000, None), nested(5_000, "a"), nested(5_000, "Values")]
)
@pytest.mark.parametrize("name", [*SHAPES[REQUEST]["members"], "Nope"])
def test_depth_does_no_harm(name: str, value: Any) -> None:
    tell(found_in(base() | {name: value}))


def test_a_value_within_itself_does_no_harm() -> None:
    around: list[Any] = []
    around.append(around)
    for name in SHAPES[REQUEST]["members"]:
        tell(found_in(base() | {name: around}))


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError("no")


@pytest.mark.parametrize("name", [*SHAPES[REQUEST]["members"], "Nope"])
def test_a_value_without_a_text_does_no_harm(name: str) -> None:
    tell(found_in(base() | {name: Unshowable()}))
    tell(found_in(base() | {name: {Unshowable(): 1}}))
    tell(found_in(base() | {name: 10**5000}))
    tell(found_in(base() | {name: {10**5000: 1}}))


# ------------------------------------------------------------------------------------ responses


@quick
@given(st.dictionaries(st.sampled_from(["WindowTaskId", "ResponseMetadata"]) | st.text(), NONSENSE))
def test_any_response_is_read_and_nothing_is_lost(response: dict[str, Any]) -> None:
    result = OPERATION.result_from_wire(response)
    written = OPERATION.result_to_wire(result)
    modelled = {"WindowTaskId", "ResponseMetadata"}
    kept = {
        name: value for name, value in response.items() if name not in modelled or value is not None
    }
    assert written.keys() == kept.keys()
    assert all(written[name] is kept[name] for name in kept)


@quick
@given(half_right())
def test_a_wrong_request_is_read_and_nothing_is_lost(request_: dict[str, Any]) -> None:
    written = OPERATION.request_to_wire(OPERATION.request_from_wire(request_))
    assert plain(written) == plain(request_)


def plain(value: Any) -> Any:
    """A value without the Nones of its maps, in a form that compares NaNs by identity."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return value


def test_every_pattern_has_a_strategy() -> None:
    reached = {
        member["shape"] for shape in SHAPES.values() for member in shape.get("members", {}).values()
    }
    assert set(PATTERNED) <= reached
    assert get_args(Profile) == PROFILES
