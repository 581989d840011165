"""Code as a user writes it: it knows the Protocol and not who answers."""

from __future__ import annotations

from clients_under_test import asynchronous
from clients_under_test.s3 import (
    S3,
    AsyncS3,
    CSVInput,
    InputSerialization,
    JSONOutput,
    OutputSerialization,
    SelectObjectContentEventStream,
    SelectObjectContentRequest,
)
from clients_under_test.ssm import (
    SSM,
    AsyncBotoSSMClient,
    AsyncSSM,
    AsyncSSMClient,
    CreateMaintenanceWindowRequest,
    DeleteMaintenanceWindowRequest,
    DeregisterTargetFromMaintenanceWindowRequest,
    DeregisterTaskFromMaintenanceWindowRequest,
    DescribeMaintenanceWindowTasksRequest,
    DoesNotExistException,
    GetMaintenanceWindowRequest,
    RegisterTargetWithMaintenanceWindowRequest,
    RegisterTaskWithMaintenanceWindowRequest,
    SSMClient,
    StubSSMClient,
    Target,
    UpdateMaintenanceWindowRequest,
)


def names_and_loss(ssm: SSM) -> tuple[list[str | None], str]:
    """Make two windows, list them, delete one, and look for it."""
    window_id = ""
    for name in ("first", "second"):
        created = ssm.create_maintenance_window(
            CreateMaintenanceWindowRequest(
                name={"first": "a", "second": "b"}[name] * 3,
                schedule="rate(7 days)",
                duration=3,
                cutoff=1,
                allow_unassociated_targets=True,
            )
        )
        assert created.window_id is not None
        window_id = created.window_id
    windows = ssm.paginate_describe_maintenance_windows()
    names = [window.name[:1] for window in windows if window.name]
    ssm.delete_maintenance_window(DeleteMaintenanceWindowRequest(window_id=window_id))
    try:
        ssm.get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    except DoesNotExistException as error:
        return [*names], error.code
    return [*names], ""


async def names_of(ssm: AsyncSSM) -> list[str | None]:
    """The same surface, awaited."""
    return [window.name async for window in ssm.paginate_describe_maintenance_windows()]


WINDOW = CreateMaintenanceWindowRequest(
    name="nightly",
    schedule="rate(1 day)",
    duration=3,
    cutoff=1,
    allow_unassociated_targets=True,
)


def target_in(window_id: str) -> RegisterTargetWithMaintenanceWindowRequest:
    """Every web server."""
    return RegisterTargetWithMaintenanceWindowRequest(
        window_id=window_id,
        resource_type="INSTANCE",
        targets=[Target(key="tag:Name", values=["web"])],
    )


def task_in(window_id: str, target_id: str) -> RegisterTaskWithMaintenanceWindowRequest:
    """A script that runs there."""
    return RegisterTaskWithMaintenanceWindowRequest(
        window_id=window_id,
        task_type="RUN_COMMAND",
        task_arn="AWS-RunShellScript",
        targets=[Target(key="WindowTargetIds", values=[target_id])],
        max_concurrency="1",
        max_errors="1",
    )


def life(ssm: SSM) -> list[object]:
    """A window with a target and a task, from its making to its end; what was seen of it."""
    window_id = ssm.create_maintenance_window(WINDOW).window_id
    assert window_id is not None
    target_id = ssm.register_target_with_maintenance_window(target_in(window_id)).window_target_id
    assert target_id is not None
    task = task_in(window_id, target_id)
    task_id = ssm.register_task_with_maintenance_window(task).window_task_id
    assert task_id is not None
    tasks = ssm.paginate_describe_maintenance_window_tasks(
        DescribeMaintenanceWindowTasksRequest(window_id=window_id)
    )
    seen: list[object] = [each.window_task_id == task_id for each in tasks]
    update = UpdateMaintenanceWindowRequest(window_id=window_id, duration=4, enabled=False)
    seen.append(ssm.update_maintenance_window(update).duration)
    window = ssm.get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    seen += [window.name, window.duration, window.enabled]
    ssm.deregister_task_from_maintenance_window(
        DeregisterTaskFromMaintenanceWindowRequest(window_id=window_id, window_task_id=task_id)
    )
    ssm.deregister_target_from_maintenance_window(
        DeregisterTargetFromMaintenanceWindowRequest(
            window_id=window_id, window_target_id=target_id
        )
    )
    ssm.delete_maintenance_window(DeleteMaintenanceWindowRequest(window_id=window_id))
    try:
        ssm.update_maintenance_window(update)
    except DoesNotExistException as error:
        seen.append(error.code)
    return seen


async def life_awaited(ssm: AsyncSSM) -> list[object]:
    """The same, awaited."""
    window_id = (await ssm.create_maintenance_window(WINDOW)).window_id
    assert window_id is not None
    target = await ssm.register_target_with_maintenance_window(target_in(window_id))
    target_id = target.window_target_id
    assert target_id is not None
    task = await ssm.register_task_with_maintenance_window(task_in(window_id, target_id))
    task_id = task.window_task_id
    assert task_id is not None
    tasks = ssm.paginate_describe_maintenance_window_tasks(
        DescribeMaintenanceWindowTasksRequest(window_id=window_id)
    )
    seen: list[object] = [each.window_task_id == task_id async for each in tasks]
    update = UpdateMaintenanceWindowRequest(window_id=window_id, duration=4, enabled=False)
    seen.append((await ssm.update_maintenance_window(update)).duration)
    window = await ssm.get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    seen += [window.name, window.duration, window.enabled]
    await ssm.deregister_task_from_maintenance_window(
        DeregisterTaskFromMaintenanceWindowRequest(window_id=window_id, window_task_id=task_id)
    )
    await ssm.deregister_target_from_maintenance_window(
        DeregisterTargetFromMaintenanceWindowRequest(
            window_id=window_id, window_target_id=target_id
        )
    )
    await ssm.delete_maintenance_window(DeleteMaintenanceWindowRequest(window_id=window_id))
    try:
        await ssm.update_maintenance_window(update)
    except DoesNotExistException as error:
        seen.append(error.code)
    return seen


SELECT = SelectObjectContentRequest(
    bucket="box",
    key="toys.csv",
    expression="SELECT s.name FROM s3object s",
    expression_type="SQL",
    input_serialization=InputSerialization(csv=CSVInput(file_header_info="USE")),
    output_serialization=OutputSerialization(json=JSONOutput(record_delimiter=",")),
)


def rows(event: SelectObjectContentEventStream) -> bytes:
    """What an event brings of the rows; most bring nothing."""
    return (event.records and event.records.payload) or b""


def selected(s3: S3) -> tuple[bytes, int]:
    """The rows of a query, and how much came of them."""
    found, returned = b"", 0
    payload = s3.select_object_content(SELECT).payload
    assert payload is not None
    with payload as events:
        for event in events:
            found += rows(event)
            if event.stats and event.stats.details:
                returned = event.stats.details.bytes_returned or 0
    return found, returned


async def selected_awaited(s3: AsyncS3) -> tuple[bytes, int]:
    """The same, awaited."""
    found, returned = b"", 0
    async with asynchronous((await s3.select_object_content(SELECT)).payload) as events:
        async for event in events:
            found += rows(event)
            if event.stats and event.stats.details:
                returned = event.stats.details.bytes_returned or 0
    return found, returned


def everyone_fits() -> list[SSM]:
    """The client and the stub are both what the Protocol says."""
    return [SSMClient.create(region_name="us-east-1"), StubSSMClient()]


async def everyone_fits_awaited(raw: AsyncBotoSSMClient) -> list[AsyncSSM]:
    """Those for asyncio too."""
    return [AsyncSSMClient(raw), StubSSMClient().asynchronous]
