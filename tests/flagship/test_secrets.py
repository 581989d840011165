"""No sensitive value appears in any word that the package says, whatever is wrong with it.

`Violation.path` alone is exact and shows the keys of sensitive maps: it is for programs.
"""

from __future__ import annotations

import io
import logging
import traceback
import warnings
from collections.abc import Iterator
from pprint import pformat
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.flagship.model import OPERATION, REQUEST, SITES, base, found_in, typed

from typed_aws import ssm
from typed_aws.runtime.constraints import Severity
from typed_aws.runtime.service_errors import ValidationError, ValidationWarning
from typed_aws.runtime.violation import PROFILES, REDACTED, Violation, aws_text

MARK = "hunter2"

PLACES = [
    ("Description",),
    ("TaskInvocationParameters", "RunCommand", "Parameters"),
    ("TaskInvocationParameters", "Lambda", "Payload"),
    ("TaskInvocationParameters", "StepFunctions", "Input"),
    ("TaskParameters",),
]
"""Where the model says that a value is sensitive."""

HOLDERS = [
    ("TaskInvocationParameters",),
    ("TaskInvocationParameters", "RunCommand"),
    ("TaskInvocationParameters", "Lambda"),
    ("TaskInvocationParameters", "StepFunctions"),
]
"""What holds such a value, and may hold it still where it is itself of a wrong type."""


def test_the_places_are_those_of_the_model() -> None:
    sensitive = {site.steps for site in SITES if site.raw.get("sensitive")}
    outermost = {
        ".".join(str(step.name) for step in steps)
        for steps in sensitive
        if not any(steps[:length] in sensitive for length in range(len(steps)))
    }
    assert outermost == {".".join(place) for place in PLACES}


# ------------------------------------------------------------------------- every word that is said


def put(place: tuple[str, ...], value: Any, task_type: str = "LAMBDA") -> dict[str, Any]:
    request = base(task_type)
    inner = request
    for name in place[:-1]:
        inner = inner.setdefault(name, {})
    inner[place[-1]] = value
    return request


def words(found: list[Violation]) -> Iterator[str]:
    """All that can be printed of violations, and of the error that carries them."""
    for each in found:
        yield from (each.message, each.aws_message, repr(each), str(each), f"{each}")
        yield from (repr(each.value), repr(each.limit), each.constraint, each.origin, each.link)
    error = ValidationError("Register", found)
    yield from (str(error), repr(error), repr(error.args), error.aws_message, aws_text(found))
    try:
        raise error
    except ValidationError as raised:
        yield "".join(traceback.format_exception(raised))


def words_of_calls(request: Any) -> Iterator[str]:
    """What the client says when it refuses, and when all that is wrong becomes a warning."""
    severities: tuple[Severity, ...] = ("error", "warning")
    for severity in severities:
        overrides = {each.origin: severity for each in found_in(request)}
        stub = ssm.StubSSMClient(severity=overrides)
        stub.register_task_with_maintenance_window.returns(OPERATION.result_from_wire({}))
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            try:
                stub.register_task_with_maintenance_window(request)
            except ValidationError as error:
                yield "".join(traceback.format_exception(error))
        assert all(each.category is ValidationWarning for each in told)
        yield from (str(each.message) for each in told)
        yield from (
            warnings.formatwarning(str(each.message), each.category, "f", 1) for each in told
        )


def assert_silent(params: Any) -> None:
    for profile in PROFILES:
        for text in words(found_in(params, profile=profile)):
            assert MARK not in text
    if isinstance(params, dict):
        for text in words_of_calls(OPERATION.request_from_wire(params)):
            assert MARK not in text


def assert_unseen(request: Any) -> None:
    for text in (
        repr(request),
        str(request),
        f"{request!r:}",
        pformat(request),
        pformat([request]),
    ):
        assert MARK not in text


# ------------------------------------------------------------------------- each place, by hand

LONG = MARK * 1_000

BY_HAND: dict[tuple[str, ...], list[Any]] = {
    PLACES[0]: [MARK, "", LONG, MARK.encode(), [MARK], {MARK: MARK}, (MARK,), 7],
    PLACES[1]: [
        {MARK: [MARK]},
        {MARK: MARK},
        {MARK: [MARK, 7, None]},
        {MARK: [[MARK]]},
        {MARK: {MARK: MARK}},
        {MARK: None},
        {MARK.encode(): [MARK]},
        {7: [MARK.encode()]},
        [MARK],
        MARK,
        [(MARK, [MARK])],
    ],
    PLACES[2]: [
        MARK.encode(),
        LONG.encode(),
        LONG,
        bytearray(LONG.encode()),
        memoryview(LONG.encode()),
        [MARK],
        {MARK: MARK},
        io.BytesIO(LONG.encode()),
    ],
    PLACES[3]: [MARK, LONG, MARK.encode(), [MARK], {MARK: MARK}],
    PLACES[4]: [
        {MARK: {"Values": [MARK]}},
        {MARK: {"Values": [MARK, "", LONG, 7, None]}},
        {LONG: {"Values": [MARK]}},
        {MARK: {"Values": MARK}},
        {MARK: {"Values": {MARK: MARK}}},
        {MARK: {MARK: MARK}},
        {MARK: {"Valuess": [MARK]}},
        {MARK: [MARK]},
        {MARK: MARK},
        {MARK: None},
        {(MARK, 7): {"Values": [MARK]}},
        [{MARK: {"Values": [MARK]}}],
        MARK,
    ],
}


@pytest.mark.parametrize(
    ("place", "value"),
    [
        pytest.param(place, value, id=f"{place[-1]}-{index}")
        for place, values in BY_HAND.items()
        for index, value in enumerate(values)
    ],
)
@pytest.mark.parametrize("task_type", ["LAMBDA", "RUN_COMMAND", "A_NEWER_TYPE"])
def test_a_secret_is_never_told(place: tuple[str, ...], value: Any, task_type: str) -> None:
    params = put(place, value, task_type)
    assert_silent(params)
    assert_unseen(OPERATION.request_from_wire(params))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: str(place[-1]))
def test_the_secrets_above_do_break_something(place: tuple[str, ...]) -> None:
    """Else the test above would hold of a package that never says a word."""
    found = [each for value in BY_HAND[place] for each in found_in(put(place, value))]
    assert {"type"} <= {each.constraint for each in found}
    below = [each for each in found if each.path.startswith(".".join(place))]
    assert all(each.value is REDACTED or each.value is None for each in below)


def test_a_sensitive_value_is_not_kept() -> None:
    (violation,) = found_in(put(("Description",), LONG))
    assert violation.value is REDACTED
    assert violation.message == f"Description must have at most 128 characters, not {len(LONG)}"
    assert violation.aws_message.startswith("Value at 'description' failed to satisfy constraint: ")


def test_the_path_is_exact_and_the_message_hides_it() -> None:
    found = found_in(put(("TaskParameters",), {MARK: {"Values": [""]}}, "AUTOMATION"))
    violation = next(each for each in found if each.constraint == "length")
    assert violation.path == f"TaskParameters['{MARK}'].Values[0]"
    assert violation.message.startswith("TaskParameters[*].Values[0] must have")
    assert "at 'taskParameters.*.member.values.1.member'" in violation.aws_message or (
        "at 'taskParameters.*.member.values'" in violation.aws_message
    )


def test_what_is_not_sensitive_is_shown() -> None:
    (violation,) = found_in(base() | {"Name": "a b c"})
    assert "'a b c'" in violation.message
    assert "a b c" in repr(OPERATION.request_from_wire(base() | {"Name": "a b c"}))


@pytest.mark.parametrize("value", [MARK, [MARK], [{MARK: MARK}], ({"Parameters": {MARK: [MARK]}},)])
@pytest.mark.parametrize("place", HOLDERS, ids=lambda place: str(place[-1]))
def test_a_holder_of_secrets_of_a_wrong_type(place: tuple[str, ...], value: Any) -> None:
    params = put(place, value)
    assert {"type"} <= {each.constraint for each in found_in(params)}
    assert_silent(params)


@pytest.mark.parametrize("params", [MARK, [{"Description": MARK}], ("Description", MARK)])
def test_a_request_of_a_wrong_type(params: Any) -> None:
    assert_silent(params)


def test_the_value_of_an_unknown_member() -> None:
    """Its name is told, for it is mostly a misspelt one."""
    params = base() | {"Descripton": MARK}
    assert_silent(params)
    assert_unseen(OPERATION.request_from_wire(params))
    assert "did you mean Description?" in found_in(params)[0].message


def test_a_request_in_a_log(caplog: pytest.LogCaptureFixture) -> None:
    request = typed(REQUEST, put(("Description",), MARK))
    with caplog.at_level(logging.INFO):
        logging.getLogger("caller").info("sending %s, %r", request, found_in(request))
    assert MARK not in caplog.text


def test_a_stub_without_an_answer_shows_no_secret() -> None:
    stub = ssm.StubSSMClient()
    with pytest.raises(AssertionError) as caught:
        stub.register_task_with_maintenance_window(typed(REQUEST, put(("Description",), MARK)))
    assert MARK not in "".join(traceback.format_exception(caught.value))


def test_a_stub_called_with_another_request_shows_no_secret() -> None:
    stub = ssm.StubSSMClient()
    stub.register_task_with_maintenance_window.returns(OPERATION.result_from_wire({}))
    stub.register_task_with_maintenance_window(typed(REQUEST, put(("Description",), MARK)))
    with pytest.raises(AssertionError) as caught:
        stub.register_task_with_maintenance_window.assert_called_once_with(
            typed(REQUEST, put(("Description",), f"another {MARK}"))
        )
    assert MARK not in str(caught.value)


# ------------------------------------------------------------------------------------ any secret

_TEXTS = st.text(max_size=4).map(lambda text: f"{text}{MARK}{text}") | st.just(LONG)
_SECRETS = st.recursive(
    _TEXTS | _TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.none(),
    lambda inner: st.lists(inner, max_size=2)
    | st.lists(inner, max_size=2).map(tuple)
    | st.dictionaries(_TEXTS | st.just("Values") | _TEXTS.map(str.encode), inner, max_size=2),
    max_leaves=6,
)
_NO_STRUCTURES = _SECRETS.filter(lambda value: value is not None and not isinstance(value, dict))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    secrets=st.fixed_dictionaries({}, optional=dict.fromkeys(PLACES, _SECRETS)),
    task_type=st.sampled_from(["RUN_COMMAND", "LAMBDA", "STEP_FUNCTIONS", "AUTOMATION", "NEWER"]),
    more=st.fixed_dictionaries(
        {},
        optional={
            "WindowId": st.just("mw-"),
            "Targets": st.just([]),
            "Priority": st.just(-1),
            "Nope": _SECRETS,
            "LoggingInfo": st.just({"S3BucketName": "b"}),
        },
    ),
)
def test_any_secret_anywhere(secrets: Any, task_type: str, more: dict[str, Any]) -> None:
    request = base(task_type) | more
    for place, value in secrets.items():
        inner = request
        for name in place[:-1]:
            inner = inner.setdefault(name, {})
        inner[place[-1]] = value
    assert_silent(request)
    assert_unseen(OPERATION.request_from_wire(request))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(place=st.sampled_from(HOLDERS), value=_NO_STRUCTURES)
def test_any_secret_in_a_holder_of_a_wrong_type(place: tuple[str, ...], value: Any) -> None:
    assert_silent(put(place, value))
