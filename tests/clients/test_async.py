"""The asyncio client against a moto server, over real HTTP on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from botocore.exceptions import ClientError, WaiterError

from .conftest import Moto
from .test_moto import task_request, window_request

pytest.importorskip("aiobotocore", reason="aiobotocore is not installed: pip install aiobotocore")


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def test_the_life_of_a_maintenance_window(package: ModuleType, moto: Moto) -> None:
    ssm = import_module(f"{package.__name__}.ssm")

    async def work() -> None:
        async with ssm.AsyncSSMClient.create(**moto.options) as client:
            created = await client.create_maintenance_window(window_request(ssm))
            window_id = created.window_id
            assert created.response_metadata["HTTPStatusCode"] == 200
            target = await client.register_target_with_maintenance_window(
                ssm.RegisterTargetWithMaintenanceWindowRequest(
                    window_id=window_id,
                    resource_type="INSTANCE",
                    targets=[ssm.Target(key="tag:Name", values=["web"])],
                )
            )
            task = await client.register_task_with_maintenance_window(
                task_request(ssm, window_id, target.window_target_id)
            )
            pages = client.paginate_describe_maintenance_window_tasks(
                ssm.DescribeMaintenanceWindowTasksRequest(window_id=window_id)
            )
            assert [each.window_task_id async for each in pages] == [task.window_task_id]
            update = ssm.UpdateMaintenanceWindowRequest(window_id=window_id, duration=4)
            assert (await client.update_maintenance_window(update)).duration == 4
            await client.deregister_task_from_maintenance_window(
                ssm.DeregisterTaskFromMaintenanceWindowRequest(
                    window_id=window_id, window_task_id=task.window_task_id
                )
            )
            await client.deregister_target_from_maintenance_window(
                ssm.DeregisterTargetFromMaintenanceWindowRequest(
                    window_id=window_id, window_target_id=target.window_target_id
                )
            )
            await client.delete_maintenance_window(
                ssm.DeleteMaintenanceWindowRequest(window_id=window_id)
            )
            with pytest.raises(ssm.DoesNotExistException) as caught:
                await client.get_maintenance_window(
                    ssm.GetMaintenanceWindowRequest(window_id=window_id)
                )
            assert isinstance(caught.value, ClientError)

    run(work())


def test_pages_and_a_refused_request(package: ModuleType, moto: Moto) -> None:
    ssm = import_module(f"{package.__name__}.ssm")

    async def work() -> None:
        async with ssm.AsyncSSMClient.create(**moto.options) as client:
            for number in range(4):
                await client.create_maintenance_window(window_request(ssm, f"window-{number}"))
            pages = client.paginate_describe_maintenance_windows(max_items=3)
            assert [each.name async for each in pages] == ["window-0", "window-1", "window-2"]
            rest = client.paginate_describe_maintenance_windows(starting_token=pages.resume_token)
            assert [len(page.window_identities) async for page in rest.pages()] == [1]
            moto.requests.clear()
            with pytest.raises(package.ValidationError, match="WindowId"):
                await client.get_maintenance_window(
                    ssm.GetMaintenanceWindowRequest(window_id="mw-1")
                )
            assert moto.requests == []

    run(work())


def test_streams_waiters_and_urls(package: ModuleType, moto: Moto) -> None:
    s3 = import_module(f"{package.__name__}.s3")

    async def work() -> None:
        async with s3.AsyncS3Client.create(**moto.options) as client:
            await client.create_bucket(s3.CreateBucketRequest(bucket="box"))
            head = await client.wait_until_bucket_exists(s3.HeadBucketRequest(bucket="box"))
            assert head.response_metadata["HTTPStatusCode"] == 200
            await client.put_object(s3.PutObjectRequest(bucket="box", key="k", body=b"0123456789"))
            request = s3.GetObjectRequest(bucket="box", key="k")
            body = package.asynchronous((await client.get_object(request)).body)
            assert await body.read(4) == b"0123"
            assert b"".join([chunk async for chunk in body.iter_chunks(2)]) == b"456789"
            assert "box" in await client.presigned_url("GetObject", request)
            missing = s3.HeadObjectRequest(bucket="box", key="gone")
            with pytest.raises(s3.NoSuchKey):
                await client.head_object(missing)
            assert await client.wait_until_object_not_exists(missing) is None
            with pytest.raises(WaiterError):
                await client.wait_until_object_exists(missing, delay=0, max_attempts=2)

    run(work())


def test_queues_tables_and_instances(package: ModuleType, moto: Moto) -> None:
    sqs = import_module(f"{package.__name__}.sqs")
    ec2 = import_module(f"{package.__name__}.ec2")
    functions = import_module(f"{package.__name__}.lambda_")

    async def work() -> None:
        async with sqs.AsyncSQSClient.create(**moto.options) as client:
            url = (await client.create_queue(sqs.CreateQueueRequest(queue_name="q"))).queue_url
            await client.send_message(sqs.SendMessageRequest(queue_url=url, message_body="work"))
            got = await client.receive_message(sqs.ReceiveMessageRequest(queue_url=url))
            assert [message.body for message in got.messages] == ["work"]
            with pytest.raises(sqs.QueueDoesNotExist):
                await client.get_queue_url(sqs.GetQueueUrlRequest(queue_name="no"))
        async with ec2.AsyncEC2Client.create(**moto.options) as client:
            request = ec2.RunInstancesRequest(image_id="ami-12c6146b", min_count=1, max_count=1)
            ids = [each.instance_id for each in (await client.run_instances(request)).instances]
            described = await client.wait_until_instance_running(
                ec2.DescribeInstancesRequest(instance_ids=ids), delay=0
            )
            assert described.reservations[0].instances[0].state.name == "running"
        async with functions.AsyncLambdaClient.create(**moto.options) as client:
            with pytest.raises(functions.ResourceNotFoundException):
                await client.get_function(functions.GetFunctionRequest(function_name="no"))

    run(work())


def test_a_client_of_aiobotocore_is_wrapped_and_attached(package: ModuleType, moto: Moto) -> None:
    ssm = import_module(f"{package.__name__}.ssm")
    session: Any = import_module("aiobotocore.session").get_session()

    async def work() -> None:
        async with session.create_client("ssm", **moto.options) as raw:
            client = ssm.AsyncSSMClient(raw)
            assert client.raw is raw
            assert (await client.create_maintenance_window(window_request(ssm))).window_id
            package.attach(raw)
            moto.requests.clear()
            with pytest.raises(package.ValidationError):
                await raw.get_maintenance_window(WindowId="mw-1234567890123456z")
            assert moto.requests == []

    run(work())
