"""Equality and repr of generated structures are those of a dataclass, but for what is sensitive."""

from __future__ import annotations

import copy
import pickle
from dataclasses import asdict, fields, is_dataclass, replace
from typing import Any

import pytest

from typed_aws import ec2, s3, ssm
from typed_aws.runtime.structure import Structure

PAIRS: list[tuple[Structure, Structure]] = [
    (ssm.Target(key="a"), ssm.Target(key="b")),
    (ssm.Target(key="a", values=["1"]), ssm.Target(key="a", values=["2"])),
    (
        ssm.RegisterTaskWithMaintenanceWindowResult(window_task_id="a"),
        ssm.RegisterTaskWithMaintenanceWindowResult(window_task_id="b"),
    ),
    (ec2.Reservation(owner_id="1"), ec2.Reservation(owner_id="2")),
    (
        s3.SelectObjectContentEventStream(cont=s3.ContinuationEvent()),
        s3.SelectObjectContentEventStream(end=s3.EndEvent()),
    ),
]


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda each: type(each).__name__)
def test_equal_where_all_members_are(one: Structure, other: Structure) -> None:
    assert one == type(one).from_wire(one.to_wire())
    assert one != other
    assert (one == other) is False
    assert one != one.to_wire()


def test_equal_only_within_a_class() -> None:
    empty: list[Any] = [s3.ContinuationEvent(), s3.EndEvent()]
    assert empty[0] != empty[1]


def test_unknown_members_count_and_response_metadata_does_not() -> None:
    known = ssm.Target.from_wire({"Key": "a"})
    assert known != ssm.Target.from_wire({"Key": "a", "New": 1})
    answer = ssm.RegisterTaskWithMaintenanceWindowResult
    told = answer.from_wire({"ResponseMetadata": {"RequestId": "1"}})
    assert told == answer()
    assert told != answer(window_task_id="a")


def test_mutable_and_so_without_hash() -> None:
    with pytest.raises(TypeError):
        hash(ssm.Target())


def test_the_functions_of_dataclasses_work() -> None:
    target = ssm.Target(key="a", values=["1"])
    assert is_dataclass(ssm.Target)
    assert [each.name for each in fields(ssm.Target)] == ["key", "values"]
    assert replace(target, key="b") == ssm.Target(key="b", values=["1"])
    assert asdict(target) == {"key": "a", "values": ["1"]}


def test_unknown_members_are_no_field_and_survive_copies() -> None:
    target = ssm.Target.from_wire({"Key": "a", "Newer": 1})
    assert asdict(target) == {"key": "a", "values": None}
    for same in (copy.copy(target), copy.deepcopy(target), pickle.loads(pickle.dumps(target))):
        assert same == target
        assert same.unknown_members == {"Newer": 1}
    assert ssm.Target().unknown_members is None


def test_repr_is_that_of_a_dataclass() -> None:
    request = ssm.CreateMaintenanceWindowRequest(
        name="night", schedule="rate(1 day)", duration=2, cutoff=1, allow_unassociated_targets=True
    )
    request.tags = [ssm.Tag(key="a", value="b")]
    shown = repr(request)
    assert shown.startswith("CreateMaintenanceWindowRequest(name='night', ")
    assert "tags=[Tag(key='a', value='b')]" in shown
    assert eval(repr(ssm.Target(key="a")), {"Target": ssm.Target}) == ssm.Target(key="a")


def test_repr_shows_what_is_given() -> None:
    assert repr(ssm.Target()) == "Target()"
    assert repr(ssm.Target(values=[])) == "Target(values=[])"
    nothing: Any = None
    request = ssm.GetMaintenanceWindowRequest(window_id=nothing)
    assert repr(request) == "GetMaintenanceWindowRequest(window_id=None)"


def test_repr_says_that_a_sensitive_member_is_given() -> None:
    parameters = ssm.MaintenanceWindowLambdaParameters(qualifier="q", payload=b"hunter2")
    shown = "MaintenanceWindowLambdaParameters(qualifier='q', payload=<sensitive>)"
    assert repr(parameters) == shown
    parameters.payload = None
    assert repr(parameters) == "MaintenanceWindowLambdaParameters(qualifier='q')"


def test_rich_shows_the_same() -> None:
    pretty = pytest.importorskip("rich.pretty", reason="rich is not installed")
    parameters = ssm.MaintenanceWindowLambdaParameters(qualifier="q", payload=b"hunter2")
    nested = ssm.MaintenanceWindowTaskInvocationParameters(lambda_=parameters)
    for each in (parameters, nested, ssm.Target(key="a", values=["b"]), ssm.Target()):
        assert pretty.pretty_repr(each, max_width=500) == repr(each)


def test_repr_of_what_holds_itself_ends() -> None:
    target = ssm.Target(key="a")
    values: Any = [target]
    target.values = values
    assert repr(target) == "Target(key='a', values=[...])"


def test_repr_shows_no_value_that_is_no_structure_where_one_with_secrets_belongs() -> None:
    secret: Any = {"RunCommand": {"Parameters": {"password": ["hunter2"]}}}
    request = ssm.RegisterTaskWithMaintenanceWindowRequest(
        window_id="mw-1", task_arn="x", task_type="LAMBDA", task_invocation_parameters=secret
    )
    assert "hunter2" not in repr(request)
    assert "task_invocation_parameters=<sensitive>" in repr(request)
    nested: Any = ssm.MaintenanceWindowTaskInvocationParameters(
        lambda_=ssm.MaintenanceWindowLambdaParameters(client_context="c", payload=b"hunter2")
    )
    request.task_invocation_parameters = nested
    assert "hunter2" not in repr(request)
    assert "client_context='c'" in repr(request)
