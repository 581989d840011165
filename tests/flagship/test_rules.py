"""The facts that only the documentation states: where each bites, and where it does not."""

from __future__ import annotations

import copy
import itertools
from importlib.resources import files
from typing import Any

import pytest
from botocore.exceptions import ClientError
from ruamel.yaml import YAML
from tests.flagship.model import (
    CHILDREN,
    ONE_TARGET,
    REQUEST,
    WINDOW_ID,
    Broken,
    base,
    found_in,
    hint,
    of_facts,
    of_model,
    typed,
)

from typed_aws import ssm
from typed_aws.runtime.constraints import ServerDefault
from typed_aws.runtime.violation import Violation

_FILE: dict[str, Any] = YAML(typ="safe").load(
    files("botosmith").joinpath("overlays", "ssm.yaml").read_text("utf-8")
)
FACTS: dict[str, dict[str, Any]] = {
    fact["id"]: fact
    for fact in _FILE["facts"]
    for at in ([fact["at"]] if isinstance(fact["at"], str) else fact["at"])
    if at.partition(".")[0].partition("$")[0] in {"RegisterTaskWithMaintenanceWindow", REQUEST}
}

PLACES: dict[str, set[str]] = {
    "targets-for-run-command": {"Targets"},
    "no-max-concurrency-without-targets": {"MaxConcurrency"},
    "no-max-errors-without-targets": {"MaxErrors"},
    "max-concurrency-with-targets": {"MaxConcurrency"},
    "max-errors-with-targets": {"MaxErrors"},
    "parameters-of-the-task-type": {
        f"TaskInvocationParameters.{child}" for child in CHILDREN.values()
    },
    "window-task-target-type": {"Targets[1].Key"},
    "number-of-instance-ids": {"Targets[0].Values"},
    "number-of-window-target-ids": {"Targets[0].Values"},
    "some-window-target-ids": {"Targets[0].Values"},
    "service-role-for-notifications": {"TaskInvocationParameters.RunCommand.ServiceRoleArn"},
    "older-parameters-of-run-command": {"LoggingInfo"},
    "older-parameters-elsewhere": {"LoggingInfo", "TaskParameters"},
}
"""Where each fact's violations lie, over all its rejected examples: at what has to change."""

KINDS = {
    "targets-for-run-command": "require",
    "no-max-concurrency-without-targets": "forbid",
    "parameters-of-the-task-type": "discriminated",
    "window-task-target-type": "pattern",
    "number-of-window-target-ids": "compare",
    "logging-info-deprecated": "deprecated",
}


def broken_by(fact: str, params: Any, **options: Any) -> list[Violation]:
    return [each for each in found_in(params, **options) if each.origin == fact]


def examples(verdict: str) -> list[Any]:
    return [
        pytest.param(name, example, id=f"{name}-{index}")
        for name, fact in FACTS.items()
        for index, example in enumerate(fact.get(verdict, ()))
    ]


# ----------------------------------------------------------------------- the facts of the overlay


def test_every_rule_is_in_the_table() -> None:
    assert {name for name, fact in FACTS.items() if "rejects" in fact} == set(PLACES)


@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
@pytest.mark.parametrize(("fact", "example"), examples("accepts"))
def test_a_fact_accepts(fact: str, example: Any, profile: Any) -> None:
    assert broken_by(fact, example, profile=profile) == []
    assert broken_by(fact, typed(REQUEST, example), profile=profile) == []


@pytest.mark.parametrize(("fact", "example"), examples("rejects"))
def test_a_fact_rejects(fact: str, example: Any) -> None:
    for subject in (example, typed(REQUEST, example)):
        found = broken_by(fact, subject)
        assert found
        assert {each.path for each in found} <= PLACES[fact]
        for violation in found:
            assert violation.severity == FACTS[fact]["severity"]
            if "rule" in FACTS[fact]:
                assert violation.link == link_of(fact)
                assert FACTS[fact]["says"] in violation.message
            assert violation.constraint == KINDS.get(fact, violation.constraint)
        strict, lenient = (
            {each.severity for each in broken_by(fact, subject, profile=profile)}
            for profile in ("strict", "lenient")
        )
        assert strict == {"error"}
        assert lenient == {"warning"}


@pytest.mark.parametrize("fact", PLACES)
def test_a_fact_is_broken_at_what_has_to_change(fact: str) -> None:
    paths = {each.path for example in FACTS[fact]["rejects"] for each in broken_by(fact, example)}
    assert paths == PLACES[fact]


def link_of(fact: str) -> str:
    """The address of the first evidence that is not the model itself."""
    evidence = FACTS[fact]["evidence"]
    cited = [each["source"] for each in (evidence if isinstance(evidence, list) else [evidence])]
    sources = _FILE["sources"]
    return next((str(sources[name].get("url", "")) for name in cited if name in sources), "")


def test_the_recorded_words_of_the_service_are_used() -> None:
    found = found_in(base("LAMBDA") | {"MaxErrors": "1", "MaxConcurrency": "1"})
    assert {each.aws_message for each in found} == {
        "Maintenance window tasks without targets do not support MaxErrors values.",
        "Maintenance window tasks without targets do not support MaxConcurrency values.",
    }


@pytest.mark.parametrize("severity", ["error", "warning"])
@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
def test_a_caller_sets_the_severity_of_one_fact(profile: Any, severity: Any) -> None:
    """By the fact's id, for one call; the other facts keep theirs."""
    request = base() | {"Targets": []}
    overrides = {"targets-for-run-command": severity}
    found = found_in(request, profile=profile, severity=overrides)
    usual = "warning" if profile == "lenient" else "error"
    assert {(each.origin, each.severity) for each in found} == {
        ("targets-for-run-command", severity),
        ("no-max-errors-without-targets", usual),
        ("no-max-concurrency-without-targets", usual),
    }
    assert {each.severity for each in found_in(request, profile=profile)} == {usual}


# --------------------------------------------------------------------------- targets, by hand

TASK_TYPES = (*CHILDREN, "A_NEWER_TYPE")


@pytest.mark.parametrize("task_type", TASK_TYPES)
@pytest.mark.parametrize("targets", ["absent", "none", "empty", "empty tuple", "one"])
@pytest.mark.parametrize("max_errors", [None, "0"])
@pytest.mark.parametrize("max_concurrency", [None, "1"])
def test_targets_and_their_limits(
    task_type: str, targets: str, max_errors: str | None, max_concurrency: str | None
) -> None:
    """An empty list of targets is no targets. Facts 22, 27, 41, 81, 82 and 83."""
    request: dict[str, Any] = {"WindowId": WINDOW_ID, "TaskArn": "x", "TaskType": task_type}
    given = {"none": None, "empty": [], "empty tuple": (), "one": ONE_TARGET}
    if targets != "absent":
        request["Targets"] = given[targets]
    request |= {
        name: value
        for name, value in {"MaxErrors": max_errors, "MaxConcurrency": max_concurrency}.items()
        if value is not None
    }
    expected: Broken = set()
    if targets != "one":
        if task_type == "RUN_COMMAND":
            expected.add(("Targets", "targets-for-run-command"))
        if max_errors is not None:
            expected.add(("MaxErrors", "no-max-errors-without-targets"))
        if max_concurrency is not None:
            expected.add(("MaxConcurrency", "no-max-concurrency-without-targets"))
    else:
        if max_errors is None:
            expected.add(("MaxErrors", "max-errors-with-targets"))
        if max_concurrency is None:
            expected.add(("MaxConcurrency", "max-concurrency-with-targets"))
    for subject in (request, typed(REQUEST, request)):
        found = found_in(subject)
        assert of_facts(found) == expected
        assert all(each.severity == "error" for each in found if each.origin != "model")


@pytest.mark.parametrize("task_type", TASK_TYPES)
def test_targets_are_never_forbidden(task_type: str) -> None:
    """The page says only that they are optional for the other types. Fact 42."""
    request = base() | {"TaskType": task_type}
    assert of_facts(found_in(request)) == set()


# ----------------------------------------------------------- TaskInvocationParameters, by hand

SMALL: dict[str, dict[str, Any]] = {
    "RunCommand": {"Comment": ""},
    "Automation": {"DocumentVersion": "1"},
    "StepFunctions": {"Input": ""},
    "Lambda": {"Payload": b""},
}
"""A child of each type that holds something, be it empty."""


@pytest.mark.parametrize("task_type", TASK_TYPES)
@pytest.mark.parametrize(
    "children",
    [set(some) for n in range(5) for some in itertools.combinations(SMALL, n)],
    ids=lambda some: "+".join(sorted(some)) or "none",
)
@pytest.mark.parametrize("empty", [False, True])
def test_only_the_parameters_of_the_task_type(
    task_type: str, children: set[str], empty: bool
) -> None:
    """An empty child is no child, and a newer type forbids none. Facts 51, 52 and 84."""
    parameters = {child: {} if empty else SMALL[child] for child in children}
    request = base(task_type) | {"TaskInvocationParameters": parameters}
    wrong = set() if empty or task_type not in CHILDREN else children - {CHILDREN[task_type]}
    expected = {
        (f"TaskInvocationParameters.{child}", "parameters-of-the-task-type") for child in wrong
    }
    assert of_facts(found_in(request)) == expected
    assert of_facts(found_in(typed(REQUEST, request))) == expected


# --------------------------------------------------------------------- the kinds of targets


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ({"Key": "InstanceIds", "Values": ["i-1"]}, None),
        ({"Key": "InstanceIds", "Values": ["*"]}, None),
        ({"Key": "InstanceIds", "Values": []}, ("Values", "number-of-instance-ids")),
        ({"Key": "InstanceIds"}, ("Values", "number-of-instance-ids")),
        ({"Key": "WindowTargetIds", "Values": ["x"] * 10}, None),
        (
            {"Key": "WindowTargetIds", "Values": ["x"] * 11},
            ("Values", "number-of-window-target-ids"),
        ),
        ({"Key": "WindowTargetIds"}, ("Values", "some-window-target-ids")),
        ({"Key": "tag:Name"}, None),
        ({"Key": "resource-groups:Name", "Values": ["g"]}, None),
        ({"Key": "ResourceGroup", "Values": ["g"]}, ("Key", "window-task-target-type")),
        ({"Key": "instanceids", "Values": ["g"]}, ("Key", "window-task-target-type")),
        ({"Values": ["g"]}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("index", [0, 4])
def test_a_target(target: dict[str, Any], expected: tuple[str, str] | None, index: int) -> None:
    """Warnings only: one refused value is on record. Facts 43, 44, 45 and 85."""
    targets = [*copy.deepcopy(ONE_TARGET) * index, target]
    found = found_in(base() | {"Targets": targets})
    assert of_model(found) == set()
    if expected is None:
        assert found == []
    else:
        name, fact = expected
        assert of_facts(found) == {(f"Targets[{index}].{name}", fact)}
        assert [each.severity for each in found] == ["warning"]


def run_command(**members: Any) -> dict[str, Any]:
    return base() | {"TaskInvocationParameters": {"RunCommand": members}}


@pytest.mark.parametrize("role", [None, "", "role"])
@pytest.mark.parametrize("config", [None, {}, {"NotificationType": "Command"}])
def test_notifications_need_a_role(role: str | None, config: dict[str, Any] | None) -> None:
    request = run_command(NotificationConfig=config, ServiceRoleArn=role)
    place = "TaskInvocationParameters.RunCommand.ServiceRoleArn"
    expected = {(place, "service-role-for-notifications")} if config and not role else set()
    assert of_facts(found_in(request)) == expected


def test_the_requests_own_role_is_not_the_commands() -> None:
    request = run_command(NotificationConfig={"NotificationType": "Command"})
    assert len(of_facts(found_in(request | {"ServiceRoleArn": "role"}))) == 1


# ------------------------------------------------------------------------- the two deprecations

OLD = {
    "LoggingInfo": {"S3BucketName": "bucket", "S3Region": "us-east-1"},
    "TaskParameters": {"commands": {"Values": ["ls"]}},
}
SUCCESSORS = {
    "LoggingInfo": (
        "TaskInvocationParameters.RunCommand.OutputS3BucketName",
        "TaskInvocationParameters.RunCommand.OutputS3KeyPrefix",
    ),
    "TaskParameters": (
        "TaskInvocationParameters.RunCommand.Parameters",
        "TaskInvocationParameters.Automation.Parameters",
    ),
}
DEPRECATED_BY = {
    "LoggingInfo": "logging-info-deprecated",
    "TaskParameters": "task-parameters-deprecated",
}


@pytest.mark.parametrize("name", OLD)
@pytest.mark.parametrize("task_type", ["RUN_COMMAND", "AUTOMATION"])
def test_a_deprecated_member(name: str, task_type: str) -> None:
    """It still works: a warning, which names what to use instead. Facts 17 and 59."""
    request = base(task_type) | {name: OLD[name]}
    for subject in (request, typed(REQUEST, request)):
        (violation,) = found_in(subject)
        assert (violation.path, violation.constraint) == (name, "deprecated")
        assert violation.origin == DEPRECATED_BY[name]
        assert violation.severity == "warning"
        assert all(successor in violation.message for successor in SUCCESSORS[name])
        (strict,) = found_in(subject, profile="strict")
        assert strict.severity == "error"


@pytest.mark.parametrize("name", OLD)
def test_an_absent_deprecated_member_is_silent(name: str) -> None:
    assert found_in(base()) == []
    assert found_in(typed(REQUEST, base() | {name: None})) == []


@pytest.mark.parametrize("name", OLD)
def test_what_a_deprecated_member_holds_is_still_checked(name: str) -> None:
    wrong: dict[str, Any] = {
        "LoggingInfo": {"S3BucketName": "b", "S3Region": "us-east-1"},
        "TaskParameters": {"commands": {"Values": [""]}},
    }
    place = {"LoggingInfo": "LoggingInfo.S3BucketName"}.get(
        name, "TaskParameters['commands'].Values[0]"
    )
    assert of_model(found_in(base() | {name: wrong[name]})) == {(place, "length")}
    assert of_model(found_in(base() | {name: "x"})) == {(name, "type")}


@pytest.mark.parametrize("name", OLD)
@pytest.mark.parametrize("task_type", TASK_TYPES)
@pytest.mark.parametrize("beside", [None, {}, {"RunCommand": {}}, {"RunCommand": {"Comment": "x"}}])
def test_where_an_older_member_has_no_effect(
    name: str, task_type: str, beside: dict[str, Any] | None
) -> None:
    request = base(task_type) | {name: OLD[name], "TaskInvocationParameters": beside}
    facts = {fact for place, fact in of_facts(found_in(request)) if place == name}
    expected = {DEPRECATED_BY[name]}
    if task_type in ("LAMBDA", "STEP_FUNCTIONS"):
        expected.add("older-parameters-elsewhere")
    if task_type == "RUN_COMMAND" and beside:
        expected.add("older-parameters-of-run-command")
    assert facts == expected


# ------------------------------------------------------------------------------------- defaults


@pytest.mark.parametrize(
    ("kind", "member", "value", "origin"),
    [
        (
            "RegisterTaskWithMaintenanceWindowRequest",
            "CutoffBehavior",
            "CONTINUE_TASK",
            "cutoff-behavior-default",
        ),
        (
            "AlarmConfiguration",
            "IgnorePollAlarmFailure",
            False,
            "ignore-poll-alarm-failure-default",
        ),
    ],
)
def test_a_default_is_declared(kind: str, member: str, value: object, origin: str) -> None:
    """The service's default stands in the annotation; Python's is None. Fact 10."""
    extras = [
        extra
        for option in hint(getattr(ssm, kind), member).__args__
        for extra in getattr(option, "__metadata__", ())
    ]
    (default,) = (extra for extra in extras if isinstance(extra, ServerDefault))
    assert default.value is value or default.value == value
    assert default.origin == origin


def test_no_default_is_sent() -> None:
    """Facts 10, 23, 28 and 37."""
    request = base("AUTOMATION")
    assert typed(REQUEST, request).to_wire() == request
    alarms = {"AlarmConfiguration": {"Alarms": [{"Name": "a"}]}}
    assert typed(REQUEST, request | alarms).to_wire() == request | alarms


def test_false_and_zero_and_the_empty_are_sent() -> None:
    request = base("AUTOMATION") | {
        "Priority": 0,
        "Targets": [],
        "AlarmConfiguration": {"IgnorePollAlarmFailure": False, "Alarms": [{"Name": "a"}]},
        "TaskInvocationParameters": {},
    }
    assert typed(REQUEST, request).to_wire() == request
    assert found_in(request) == []


# --------------------------------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("code", "status", "fault"),
    [
        ("DoesNotExistException", 400, "client"),
        ("FeatureNotAvailableException", 400, "client"),
        ("IdempotentParameterMismatch", 400, "client"),
        ("InternalServerError", 500, "server"),
        ("ResourceLimitExceededException", 400, "client"),
    ],
)
def test_an_error_of_the_service(code: str, status: int, fault: str) -> None:
    """Facts 71 to 76: the model states no status."""
    kind = getattr(ssm, code)
    assert issubclass(kind, ssm.SSMError)
    assert issubclass(kind, ClientError)
    error = kind("sorry")
    assert (error.code, error.http_status, error.fault, error.message) == (
        code,
        status,
        fault,
        "sorry",
    )


class Refusing:
    """A client of botocore's whose service always answers with one error."""

    meta: Any = None

    def __init__(self, code: str) -> None:
        self.code = code

    def register_task_with_maintenance_window(self, **params: Any) -> Any:
        raise ClientError(
            {"Error": {"Code": self.code, "Message": "m"}, "ResponseMetadata": {}}, "Register"
        )


@pytest.mark.parametrize("code", ["DoesNotExistException", "InternalServerError"])
def test_a_modelled_error_is_raised_as_its_class(code: str) -> None:
    raw: Any = Refusing(code)
    client = ssm.SSMClient(raw)
    with pytest.raises(getattr(ssm, code)):
        client.register_task_with_maintenance_window(typed(REQUEST, base()))


@pytest.mark.parametrize("code", ["ThrottlingException", "AccessDeniedException", ""])
def test_an_error_that_is_common_to_all_actions(code: str) -> None:
    """The list of errors is not closed. Fact 77."""
    raw: Any = Refusing(code)
    client = ssm.SSMClient(raw)
    with pytest.raises(ssm.SSMError) as caught:
        client.register_task_with_maintenance_window(typed(REQUEST, base()))
    assert type(caught.value) is ssm.SSMError
    assert caught.value.code == code


# ------------------------------------------------------------------------------- nothing raises


@pytest.mark.parametrize("value", [5, "x", [], {"Key": "InstanceIds"}, [None], [5], True, object()])
@pytest.mark.parametrize(
    "name", ["Targets", "TaskType", "TaskInvocationParameters", "MaxErrors", "TaskParameters"]
)
def test_rules_take_any_value(name: str, value: Any) -> None:
    params = base("LAMBDA") | {name: value}
    for subject in (params, typed(REQUEST, params) if not isinstance(value, (dict, list)) else {}):
        assert isinstance(found_in(subject), list)
