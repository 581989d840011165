"""The sample's own test-suite. It needs a server that answers for AWS, and says where it is."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator

import boto3
import pytest
from fleet import (
    aliased,
    annotated,
    by_botocore,
    by_session,
    context,
    direct,
    factory,
    failing,
    fields,
    from_import,
    given,
    imported,
    lazily,
    lenient,
    nested,
    paginated,
    postponed,
    queues,
    resource,
    signing,
    spread,
    whole,
)
from fleet.inherited import Tasks

INSTANCE = "i-0123456789abcdef0"


@pytest.fixture
def name() -> str:
    return f"window-{uuid.uuid4()}"


@pytest.fixture
def window(name: str) -> Iterator[str]:
    window_id = direct.create_window(name)
    yield window_id
    from_import.delete_window(window_id)


def test_windows(window: str, name: str) -> None:
    assert name in aliased.window_names()
    assert by_session.is_enabled(window)
    assert by_botocore.count_windows() >= 1
    assert window in paginated.all_windows()
    assert context.describe(window) == f"{name}: cron(0 2 ? * SUN *)"
    assert context.duration(window) == 3
    assert given.schedule(window) == "cron(0 2 ? * SUN *)"
    assert given.cutoff(window) == 1


def test_a_deleted_window_is_gone(name: str) -> None:
    window = direct.create_window(name)
    assert failing.exists(window)
    from_import.delete_window(window)
    assert not failing.exists(window)


def test_targets_and_tasks(window: str) -> None:
    tasks = Tasks()
    target = tasks.add_target(window, INSTANCE)
    assert tasks.target_ids(window) == [target]
    task = tasks.add_task(window, target)
    inventory = fields.Inventory(boto3.client("ssm", region_name="us-east-1"))
    assert inventory.tasks(window) == ["AWS-RunShellScript"]
    factory.remove_task(window, task)
    assert inventory.tasks(window) == []
    assert imported.remove_target(window, target) == "empty"


def test_computed_targets(window: str) -> None:
    nested.by_tags(window, {"role": "web", "stage": "prod"})
    nested.by_targets(window, [{"Key": "InstanceIds", "Values": [INSTANCE]}])
    nested.of_kind(window, "INSTANCE")
    assert len(Tasks().target_ids(window)) == 3


def test_commands() -> None:
    before = lazily.Lazy().commands()
    client = boto3.client("ssm", region_name="us-east-1")
    command = annotated.run(client, INSTANCE, "uptime")
    assert lazily.Lazy().commands() == before + 1
    assert postponed.status(None, command, INSTANCE) == "unknown"
    assert "(" in postponed.status(client, command, INSTANCE)
    assert failing.reason(str(uuid.uuid4())) == "InvalidCommandId"


def test_spread_params(name: str) -> None:
    plain = spread.create(name)
    described = spread.create(f"{name}-2", "of the team")
    assert lenient.summary(plain) == f"{name} ends None"
    assert lenient.summary(described) == f"{name}-2: of the team"
    assert {name, f"{name}-2"} <= set(lenient.names())
    assert whole.raw_window(plain)["Name"] == name
    assert "WindowId" in whole.keys(plain)
    for each in (plain, described):
        from_import.delete_window(each)


def test_objects() -> None:
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="fleet")
    assert resource.store("fleet", "note", "hello")
    assert resource.load("fleet", "note") == b"hello"
    assert "note" in signing.link("note")


def test_queues() -> None:
    sqs = boto3.client("sqs", region_name="us-east-1")
    url = sqs.create_queue(QueueName=f"q{uuid.uuid4().hex}")["QueueUrl"]
    assert queues.take(url) == []
    assert queues.put(url, "hello")
    assert queues.take(url) == ["hello"]


def test_asynchronous(window: str, name: str) -> None:
    pytest.importorskip("aiobotocore")
    from fleet import asynchronous

    assert asyncio.run(asynchronous.window_name(window)) == name


def test_partial(window: str) -> None:
    assert any(each["WindowId"] == window for each in signing.list_windows()["WindowIdentities"])
