"""Every trait with every action: applied where it fits, dropped with why and cure where not."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.conftest import fact

from botosmith.loading.service import load
from botosmith.model import (
    Default,
    Deprecated,
    Enum,
    Length,
    Pattern,
    Range,
    Required,
    Sensitive,
    Service,
    Structure,
    Trait,
    UniqueItems,
)
from botosmith.overlay import Outcome, overlay

REQUEST = "RegisterTaskWithMaintenanceWindowRequest"


@pytest.fixture(scope="module")
def service() -> Service:
    return load("ssm")


def entry(at: str, change: str) -> str:
    return (
        f"- id: it\n  at: {at}\n  {change}\n  says: x\n  evidence: {{source: ticket, quote: y}}\n"
    )


def apply(service: Service, text: str) -> tuple[Service, Outcome]:
    after, (outcome,) = overlay(service, [fact(text)])
    if outcome.result == "dropped":
        assert after == service
        assert outcome.why
        assert outcome.cure
    return after, outcome


def trait(service: Service, at: str, kind: type[Trait]) -> Any:
    owner, _, name = at.partition("$")
    shape = service.shapes[owner]
    if not name:
        return shape.traits.get(kind)
    assert isinstance(shape, Structure)
    return service.effective(shape.members[name]).get(kind)


ENUM = "[RUN_COMMAND, AUTOMATION, STEP_FUNCTIONS, LAMBDA]"
MAX_ERRORS = "'^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$'"
APPLIED = [
    # at, change, kind, what the trait is then: attribute and value; None: it is gone
    (f"{REQUEST}$ServiceRoleArn", "length: {add: {max: 9}}", Length, ("max", 9)),
    (
        "MaintenanceWindowName",
        "length: {tighten: {max: 9}, was: {min: 3, max: 128}}",
        Length,
        ("max", 9),
    ),
    (
        "MaintenanceWindowName",
        "length: {loosen: {min: 1}, was: {min: 3, max: 128}}",
        Length,
        ("min", 1),
    ),
    ("MaintenanceWindowName", "length: {remove: true, was: {min: 3, max: 128}}", Length, None),
    (
        "ListCommandsRequest$MaxResults",
        "range: {tighten: {min: 2, max: 50}, was: {min: 1, max: 50}}",
        Range,
        ("min", 2),
    ),
    (f"{REQUEST}$Priority", "range: {tighten: {min: 1}, was: {min: 0}}", Range, ("min", 1)),
    (f"{REQUEST}$Priority", "range: {loosen: {min: -1}, was: {min: 0}}", Range, ("min", -1)),
    ("MaintenanceWindowTaskPriority", "range: {remove: true, was: {min: 0}}", Range, None),
    ("StatusDetails", "pattern: {add: x}", Pattern, ("regex", "x")),
    ("MaxErrors", f"pattern: {{tighten: '1', was: {MAX_ERRORS}}}", Pattern, ("regex", "1")),
    ("MaxErrors", f"pattern: {{loosen: '.*', was: {MAX_ERRORS}}}", Pattern, ("regex", ".*")),
    ("MaxErrors", f"pattern: {{remove: true, was: {MAX_ERRORS}}}", Pattern, None),
    ("StatusDetails", "enum: {add: [a]}", Enum, ("values", ("a",))),
    (
        "MaintenanceWindowTaskType",
        f"enum: {{tighten: [LAMBDA], was: {ENUM}}}",
        Enum,
        ("values", ("LAMBDA",)),
    ),
    ("MaintenanceWindowTaskType", f"enum: {{loosen: [X], was: {ENUM}}}", Enum, ("values", ("X",))),
    ("MaintenanceWindowTaskType", f"enum: {{remove: true, was: {ENUM}}}", Enum, None),
    (f"{REQUEST}$Name", "required: {add: true}", Required, ("origin", "it")),
    (f"{REQUEST}$WindowId", "required: {remove: true, was: true}", Required, None),
    ("TargetValues", "uniqueItems: {add: true}", UniqueItems, ("origin", "it")),
    (f"{REQUEST}$Name", "sensitive: {add: true}", Sensitive, ("origin", "it")),
    ("MaintenanceWindowDescription", "sensitive: {remove: true, was: true}", Sensitive, None),
    (f"{REQUEST}$Name", "default: {add: {value: 3}}", Default, ("value", 3)),
    (f"{REQUEST}$Name", "deprecated: {add: {message: old}}", Deprecated, ("message", "old")),
    ("GetParametersByPathRequest$Path", "deprecated: {add: {}}", Deprecated, ("origin", "it")),
]


@pytest.mark.parametrize(("at", "change", "kind", "then"), APPLIED)
def test_a_trait_that_fits_is_applied(
    service: Service, at: str, change: str, kind: type[Trait], then: tuple[str, Any] | None
) -> None:
    after, outcome = apply(service, entry(at, change))
    assert outcome.result == "applied", outcome.why
    found = trait(after, at, kind)
    if then is None:
        assert found is None
        assert trait(service, at, kind) is not None
    else:
        assert getattr(found, then[0]) == then[1]
        assert found.origin == "it"


@pytest.mark.parametrize(
    ("at", "change", "why"),
    [
        ("NoSuchShape", "length: {add: {max: 9}}", "there is no operation or shape 'NoSuchShape'"),
        ("NoSuchShape$Name", "length: {add: {max: 9}}", "there is no structure 'NoSuchShape'"),
        (f"{REQUEST}$Nane", "length: {add: {max: 9}}", "has no member 'Nane'"),
        ("MaxErrors$Name", "length: {add: {max: 9}}", "there is no structure 'MaxErrors'"),
        ("MaxErrors", "length: {add: {max: 9}}", "the model has a length by now: 1..7"),
        (
            "MaxErrors",
            "length: {loosen: {max: 9}, was: {max: 7}}",
            "was None..7 and is 1..7 by now",
        ),
        ("StatusDetails", "pattern: {remove: true, was: x}", "was x and is nothing by now"),
        ("MaintenanceWindowTaskType", "enum: {add: [a]}", "the model has a enum by now"),
        (
            "MaintenanceWindowTaskType",
            "enum: {loosen: [a], was: [b]}",
            "was b and is RUN_COMMAND | ",
        ),
        (f"{REQUEST}$WindowId", "required: {add: true}", "the model has a required by now"),
        (f"{REQUEST}$Name", "required: {remove: true, was: true}", "is nothing by now"),
        (
            f"{REQUEST}$WindowId",
            "pattern: {remove: true, was: '^mw-[0-9a-f]{17}$'}",
            "for one member",
        ),
        (f"{REQUEST}$Priority", "length: {add: {max: 9}}", "is a integer, which has no length"),
        (f"{REQUEST}$Priority", "pattern: {add: x}", "is a integer, which has no pattern"),
        (f"{REQUEST}$Name", "range: {add: {max: 9}}", "is a string, which has no range"),
        (f"{REQUEST}$Targets", "enum: {add: [x]}", "which has no enum"),
        (f"{REQUEST}$Name", "uniqueItems: {add: true}", "which has no uniqueitems"),
        (f"{REQUEST}$Name", "httpError: {add: 400}", "httpError does not belong on a member"),
        ("Target", "httpError: {add: 400}", "Target is no error"),
        (
            "DoesNotExistException",
            "httpError: {loosen: 404, was: 400}",
            "the model's status is none",
        ),
        (
            "SendCommand.Comment",
            "length: {remove: true, was: {max: 100}}",
            "cannot be stated of one",
        ),
        (f"{REQUEST}$Name", "deprecated: {remove: true, was: true}", "is nothing by now"),
        (f"{REQUEST}$Name", "default: {remove: true, was: {value: 1}}", "is nothing by now"),
        ("SendCommand.Comment", "required: {add: true}", "cannot be stated of one operation"),
        ("SendCommand.Comments", "length: {add: {max: 9}}", "has no member 'Comments'"),
    ],
)
def test_a_trait_that_does_not_fit_is_dropped(
    service: Service, at: str, change: str, why: str
) -> None:
    _, outcome = apply(service, entry(at, change))
    assert outcome.result == "dropped"
    assert why in outcome.why
    assert "own.yaml:4: fact it: " in str(outcome)


def test_the_status_of_an_error(service: Service) -> None:
    def status(of: Service) -> int | None:
        error = of.structure("DoesNotExistException").error
        assert error is not None
        return error.http.status if error.http else None

    added, _ = apply(service, entry("DoesNotExistException", "httpError: {add: 400}"))
    assert (status(service), status(added)) == (None, 400)
    again, outcome = apply(added, entry("DoesNotExistException", "httpError: {add: 404}"))
    assert outcome.result == "dropped"
    changed, _ = apply(added, entry("DoesNotExistException", "httpError: {loosen: 404, was: 400}"))
    removed, _ = apply(added, entry("DoesNotExistException", "httpError: {remove: true, was: 400}"))
    assert (status(again), status(changed), status(removed)) == (400, 404, None)


RULE = """\
- id: it
  at: {at}
  rule: {rule}
  severity: error
  says: x
  evidence: {{source: ticket, quote: y}}
  accepts: [{{}}]
  rejects: [{{}}]
"""


@pytest.mark.parametrize(
    "rule",
    [
        "{require: [Name]}",
        "{when: {TaskType: {in: [A, B]}}, forbid: [Name]}",
        "{at_least_one: [Name, Description]}",
        "{exactly_one: [Name, Description]}",
        "{mutually_exclusive: [Name, TaskInvocationParameters.Lambda]}",
        "{all_or_none: [Name, Description]}",
        "{compare: {left: size(Name), op: '<', right: Priority}}",
        "{discriminated: {by: TaskType, under: TaskInvocationParameters, cases: {A: Lambda}}}",
    ],
)
def test_a_rule_goes_to_its_operation_and_to_no_other(service: Service, rule: str) -> None:
    at = "RegisterTaskWithMaintenanceWindow"
    after, outcome = apply(service, RULE.format(at=at, rule=rule))
    assert outcome.result == "applied"
    changed = [name for name, each in after.operations.items() if each.rules]
    assert changed == [at]
    assert after.shapes == service.shapes


@pytest.mark.parametrize(
    ("at", "rule", "why"),
    [
        ("RegisterTask", "{require: [Name]}", "there is no operation or shape 'RegisterTask'"),
        ("SendCommand", "{require: [Name]}", "has no member 'Name'"),
        ("SendCommand", "{when: {Name: x}, require: [Comment]}", "has no member 'Name'"),
        ("SendCommand", "{require: [Comment.Name]}", "Comment is a string, which has no 'Name'"),
        (
            "SendCommand",
            "{compare: {left: size(Names), op: '<', right: 1}}",
            "has no member 'Names'",
        ),
        (
            "SendCommand",
            "{discriminated: {by: Comment, under: NotificationConfig, cases: {A: Nothing}}}",
            "has no member 'Nothing'",
        ),
        ("SendCommand.Targets", "{require: [Key]}", "'Targets' in `at` is a list and no structure"),
        ("SendCommand.Comment[]", "{require: [Key]}", "Comment is a string and no list"),
        ("SendCommand.InstanceIds[]", "{require: [Key]}", "is a string and no structure"),
        ("GetDefaultPatchBaseline.X", "{require: [Key]}", "has no member 'X'"),
    ],
)
def test_a_rule_that_does_not_fit_is_dropped(
    service: Service, at: str, rule: str, why: str
) -> None:
    _, outcome = apply(service, RULE.format(at=at, rule=rule))
    assert outcome.result == "dropped"
    assert why in outcome.why


@pytest.mark.parametrize("status", ["proposed", "disputed", "rejected"])
def test_what_is_not_active_is_never_applied(service: Service, status: str) -> None:
    text = entry(f"{REQUEST}$Name", "required: {add: true}") + f"  status: {status}\n"
    after, outcome = apply(service, text)
    assert outcome.result == "inactive"
    assert after == service
