"""Every structured fact of the flagship's page, none missing, none invented."""

from __future__ import annotations

from typing import Any

import pytest
from tests.pages.flagship import OPERATION, STATUSES, flagship_page

from botosmith.apidocs import (
    ArrayMembers,
    Bounds,
    Constraint,
    KeyLength,
    Page,
    PageError,
    PrintedLength,
    PrintedPattern,
    PrintedRange,
    Shape,
    TypeRef,
    ValidValues,
    read_page,
)

STRING = TypeRef(kind="string")

# name, type, required, constraints as (class, values)
REQUEST: list[tuple[str, TypeRef, bool, list[tuple[type[Constraint], Any]]]] = [
    ("ClientToken", STRING, False, [(PrintedLength, (1, 64))]),
    ("CutoffBehavior", STRING, False, [(ValidValues, ("CONTINUE_TASK", "CANCEL_TASK"))]),
    ("Description", STRING, False, [(PrintedLength, (1, 128))]),
    ("LoggingInfo", TypeRef(kind="structure", target="LoggingInfo"), False, []),
    (
        "MaxConcurrency",
        STRING,
        False,
        [
            (PrintedLength, (1, 7)),
            (PrintedPattern, "^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$"),
        ],
    ),
    (
        "MaxErrors",
        STRING,
        False,
        [
            (PrintedLength, (1, 7)),
            (PrintedPattern, "^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$"),
        ],
    ),
    (
        "Name",
        STRING,
        False,
        [(PrintedLength, (3, 128)), (PrintedPattern, r"^[a-zA-Z0-9_\-.]{3,128}$")],
    ),
    ("Priority", TypeRef(kind="integer"), False, [(PrintedRange, (0, None))]),
    ("ServiceRoleArn", STRING, False, []),
    (
        "Targets",
        TypeRef(kind="list", of=TypeRef(kind="structure", target="Target")),
        False,
        [(ArrayMembers, (0, 5))],
    ),
    ("TaskArn", STRING, True, [(PrintedLength, (1, 1600))]),
    (
        "TaskInvocationParameters",
        TypeRef(kind="structure", target="MaintenanceWindowTaskInvocationParameters"),
        False,
        [],
    ),
    (
        "TaskParameters",
        TypeRef(
            kind="map",
            key=STRING,
            of=TypeRef(kind="structure", target="MaintenanceWindowTaskParameterValueExpression"),
        ),
        False,
        [(KeyLength, (1, 255))],
    ),
    (
        "TaskType",
        STRING,
        True,
        [(ValidValues, ("RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"))],
    ),
    (
        "WindowId",
        STRING,
        True,
        [(PrintedLength, (20, 20)), (PrintedPattern, "^mw-[0-9a-f]{17}$")],
    ),
]
TEXT = flagship_page()


@pytest.fixture(scope="module")
def page() -> Page:
    return read_page(TEXT, source="page.txt")


def told(constraint: Constraint) -> tuple[type[Constraint], Any]:
    match constraint:
        case Bounds():
            return type(constraint), (constraint.min, constraint.max)
        case PrintedPattern():
            return type(constraint), constraint.regex
        case ValidValues():
            return type(constraint), constraint.values
        case _:
            raise AssertionError(constraint)


def test_the_operation(page: Page) -> None:
    assert page.title == f"{OPERATION} - Amazon Simple Systems Manager (SSM)"
    assert (page.kind, page.name) == ("operation", OPERATION)
    assert page.protocol == "json"
    assert page.response_status == 200
    assert page.prose == "Adds a task to a window."
    assert (page.method, page.uri, page.uri_parameters, page.contents) == (None, None, (), ())
    assert page.unread == ()
    assert page.undescribed == ()


def test_the_request(page: Page) -> None:
    found = [
        (item.name, item.type, item.required, [told(each) for each in item.constraints])
        for item in page.request
    ]
    assert found == REQUEST


def test_who_a_constraint_applies_to(page: Page) -> None:
    applies = {
        (item.name, type(each).__name__, each.applies_to)
        for item in page.request
        for each in item.constraints
        if each.applies_to != "value"
    }
    assert applies == {("TaskParameters", "KeyLength", "key")}
    assert not any(each.authored for item in page.request for each in item.constraints)


def test_every_constraint_quotes_its_line(page: Page) -> None:
    lines = TEXT.split("\n")
    for item in (*page.request, *page.response):
        assert lines[item.line - 1] == item.name
        for constraint in item.constraints:
            assert lines[constraint.line - 1] == constraint.text


def test_the_response(page: Page) -> None:
    (item,) = page.response
    uuid = r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$"
    assert (item.name, item.type, item.required) == ("WindowTaskId", STRING, None)
    assert [told(each) for each in item.constraints] == [
        (PrintedLength, (36, 36)),
        (PrintedPattern, uuid),
    ]


def test_the_errors(page: Page) -> None:
    assert {error.name: error.http_status for error in page.errors} == STATUSES
    first = page.errors[0]
    assert first.prose.startswith("There is nothing with this ID.")
    assert first.prose.endswith("See the quotas of the service.")


def test_prose_keeps_all_of_a_description_and_no_labelled_line(page: Page) -> None:
    prose = {item.name: item.prose for item in page.request}
    cutoff = prose["CutoffBehavior"]
    assert "- CONTINUE_TASK: It goes on." in cutoff
    assert "  - For Run Command tasks:" in cutoff
    assert cutoff.endswith("What is not completed has the status TIMED_OUT.")
    assert "you can't supply a value for this option" in prose["MaxErrors"]
    assert "Key=WindowTargetIds,Values=<window-target-id-1>" in prose["Targets"]
    for text in prose.values():
        assert "Type:" not in text
        assert "Required:" not in text


def test_the_syntax_is_the_tree_of_all_members(page: Page) -> None:
    assert page.request_syntax is not None
    assert [name for name, _ in page.request_syntax.members] == [row[0] for row in REQUEST]
    assert [item.position for item in page.request] == list(range(15))
    shapes = {item.name: item.shape for item in page.request}
    text = Shape(kind="string")
    texts = Shape(kind="list", of=text)
    assert shapes["Targets"] == Shape(
        kind="list", of=Shape(kind="structure", members=(("Key", text), ("Values", texts)))
    )
    assert shapes["TaskParameters"] == Shape(
        kind="map", of=Shape(kind="structure", members=(("Values", texts),))
    )
    assert shapes["LoggingInfo"] == Shape(
        kind="structure",
        members=(("S3BucketName", text), ("S3KeyPrefix", text), ("S3Region", text)),
    )
    invocation = shapes["TaskInvocationParameters"]
    assert invocation is not None
    assert [name for name, _ in invocation.members] == [
        "Automation",
        "Lambda",
        "RunCommand",
        "StepFunctions",
    ]
    payload = invocation.member("Lambda")
    assert payload is not None
    assert payload.member("Payload") == Shape(kind="blob")
    run_command = invocation.member("RunCommand")
    assert run_command is not None
    assert run_command.member("TimeoutSeconds") == Shape(kind="number")
    assert run_command.member("Parameters") == Shape(kind="map", of=texts)


@pytest.mark.parametrize("name", [row[0] for row in REQUEST] + ["WindowTaskId"])
def test_a_page_that_lost_any_one_name_is_refused(name: str) -> None:
    text = TEXT.replace(f"\n{name}\n", "\n(image)\n", 1)
    with pytest.raises(PageError, match=r"a second Type line below|a Type line below no member"):
        read_page(text, source="page.txt")


def test_a_refusal_names_the_line() -> None:
    text = TEXT.replace("\nTaskArn\n", "\n(image)\n", 1)
    with pytest.raises(PageError, match="a second Type line below Targets") as caught:
        read_page(text, source="page.txt")
    assert text.split("\n")[caught.value.line - 1].startswith("Type: String")
