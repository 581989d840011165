"""What only words can say of the flagship is in the docstrings of the generated package."""

from __future__ import annotations

import ast
import inspect
import textwrap

import pytest

from typed_aws import ssm


def docstring(owner: type, name: str) -> str:
    """The text below a member's annotation, its lines joined; empty where there is none."""
    (class_,) = ast.parse(textwrap.dedent(inspect.getsource(owner))).body
    assert isinstance(class_, ast.ClassDef)
    for member, below in zip(class_.body, class_.body[1:], strict=False):
        if (
            isinstance(member, ast.AnnAssign)
            and isinstance(member.target, ast.Name)
            and member.target.id == name
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            return " ".join(str(below.value.value).split())
    return ""


def of_request(name: str) -> str:
    return docstring(ssm.RegisterTaskWithMaintenanceWindowRequest, name)


@pytest.mark.parametrize(
    "words",
    [
        "CONTINUE_TASK``: When the cutoff time is reached",
        "no new task invocations are started",
        "CancelCommand",
        "TIMED_OUT",
        'the service assumes "CONTINUE_TASK"',
    ],
)
def test_the_docstring_of_cutoff_behavior_tells_what_the_values_mean(words: str) -> None:
    assert words in of_request("cutoff_behavior")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("priority", "the lower the number the higher the priority"),
        ("targets", "Key=WindowTargetIds"),
        ("task_invocation_parameters", "Populate only the fields that match the task type"),
        ("window_id", "the task should be added to"),
        ("client_token", "idempotency token"),
    ],
)
def test_a_docstring_keeps_what_only_words_can_say(name: str, words: str) -> None:
    assert words in of_request(name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("max_errors", "placeholder of 1"),
        ("max_concurrency", "placeholder of 1"),
        ("service_role_arn", "service-linked role, and creates it if need be"),
    ],
)
def test_a_default_that_is_no_value_is_told(name: str, words: str) -> None:
    assert "When absent" in of_request(name)
    assert words in of_request(name).partition("When absent")[2]


@pytest.mark.parametrize(
    ("name", "successor"),
    [
        ("logging_info", "TaskInvocationParameters.RunCommand.OutputS3BucketName"),
        ("task_parameters", "TaskInvocationParameters.RunCommand.Parameters"),
    ],
)
def test_a_deprecation_is_told(name: str, successor: str) -> None:
    assert "Deprecated: use" in of_request(name)
    assert successor in of_request(name).partition("Deprecated: use")[2]


def test_an_errors_docstring_says_when_it_comes() -> None:
    text = " ".join((ssm.FeatureNotAvailableException.__doc__ or "").split())
    assert "in a region where the corresponding service isn't available" in text
