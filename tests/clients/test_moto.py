"""The blocking client against a moto server, over real HTTP on loopback."""

from __future__ import annotations

import io
import json
import urllib.request
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from botocore.exceptions import ClientError, ParamValidationError

from botosmith.runtime.output import ResponseMetadata

from .conftest import Moto

boto3: Any = pytest.importorskip("boto3", reason="boto3 is not installed")


def service(package: ModuleType, name: str) -> Any:
    from importlib import import_module

    return import_module(f"{package.__name__}.{name}")


@pytest.fixture(autouse=True)
def nothing_is_lost(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every response of every test here comes out of its typed form as it went in."""
    client = service(package, "runtime.client").Client
    send = client._send
    lost: list[str] = []

    def checked(self: Any, operation: Any, params: dict[str, Any]) -> dict[str, Any]:
        response: dict[str, Any] = send(self, operation, params)
        if operation.result.from_wire(response).to_wire() != response:
            lost.append(operation.name)
        return response

    monkeypatch.setattr(client, "_send", checked)
    yield
    assert lost == []


@pytest.fixture
def ssm(package: ModuleType) -> Any:
    return service(package, "ssm")


@pytest.fixture
def client(ssm: Any, moto: Moto) -> Any:
    return ssm.SSMClient.create(**moto.options)


def window_request(ssm: Any, name: str = "nightly") -> Any:
    return ssm.CreateMaintenanceWindowRequest(
        name=name,
        schedule="rate(7 days)",
        duration=3,
        cutoff=1,
        allow_unassociated_targets=True,
    )


def task_request(ssm: Any, window_id: str, target_id: str) -> Any:
    return ssm.RegisterTaskWithMaintenanceWindowRequest(
        window_id=window_id,
        task_type="RUN_COMMAND",
        task_arn="AWS-RunShellScript",
        targets=[ssm.Target(key="WindowTargetIds", values=[target_id])],
        max_concurrency="1",
        max_errors="1",
    )


def test_the_life_of_a_maintenance_window(ssm: Any, client: Any) -> None:
    created = client.create_maintenance_window(window_request(ssm))
    window_id = created.window_id
    assert created.response_metadata["HTTPStatusCode"] == 200
    assert set(created.response_metadata) >= set(ResponseMetadata.__annotations__) - {"HostId"}

    target = client.register_target_with_maintenance_window(
        ssm.RegisterTargetWithMaintenanceWindowRequest(
            window_id=window_id,
            resource_type="INSTANCE",
            targets=[ssm.Target(key="tag:Name", values=["web"])],
        )
    )
    task = client.register_task_with_maintenance_window(
        task_request(ssm, window_id, target.window_target_id)
    )

    tasks = list(
        client.paginate_describe_maintenance_window_tasks(
            ssm.DescribeMaintenanceWindowTasksRequest(window_id=window_id)
        )
    )
    assert [each.window_task_id for each in tasks] == [task.window_task_id]
    assert type(tasks[0]) is ssm.MaintenanceWindowTask
    assert tasks[0].targets[0].values == [target.window_target_id]

    update = ssm.UpdateMaintenanceWindowRequest(window_id=window_id, duration=4, enabled=False)
    updated = client.update_maintenance_window(update)
    assert (updated.name, updated.duration, updated.enabled) == ("nightly", 4, False)
    window = client.get_maintenance_window(ssm.GetMaintenanceWindowRequest(window_id=window_id))
    assert (window.duration, window.cutoff, window.enabled) == (4, 1, False)

    client.deregister_task_from_maintenance_window(
        ssm.DeregisterTaskFromMaintenanceWindowRequest(
            window_id=window_id, window_task_id=task.window_task_id
        )
    )
    client.deregister_target_from_maintenance_window(
        ssm.DeregisterTargetFromMaintenanceWindowRequest(
            window_id=window_id, window_target_id=target.window_target_id
        )
    )
    client.delete_maintenance_window(ssm.DeleteMaintenanceWindowRequest(window_id=window_id))
    with pytest.raises(ssm.DoesNotExistException) as caught:
        client.get_maintenance_window(ssm.GetMaintenanceWindowRequest(window_id=window_id))
    error = caught.value
    assert isinstance(error, ClientError)
    assert isinstance(error, ssm.SSMError)
    assert (error.code, error.http_status) == ("DoesNotExistException", 400)
    assert error.operation_name == "GetMaintenanceWindow"
    assert not error.retryable
    assert window_id in error.message
    with pytest.raises(ssm.DoesNotExistException):
        client.update_maintenance_window(update)


def test_an_update_replaces_what_it_does_not_give(ssm: Any, client: Any) -> None:
    """Of a window as a whole, if asked to: what the server of the tests does in moto's place."""
    request = window_request(ssm)
    request.description = "every week"
    window_id = client.create_maintenance_window(request).window_id
    partial = ssm.UpdateMaintenanceWindowRequest(window_id=window_id, cutoff=2)
    assert client.update_maintenance_window(partial).description == "every week"
    partial.replace = True
    with pytest.raises(ssm.SSMError, match="Replace needs Name"), pytest.warns(match="Replace"):
        client.update_maintenance_window(partial)
    whole = ssm.UpdateMaintenanceWindowRequest(
        window_id=window_id,
        name="weekly",
        schedule="rate(7 days)",
        duration=5,
        cutoff=0,
        allow_unassociated_targets=False,
        replace=True,
    )
    updated = client.update_maintenance_window(whole)
    assert (updated.name, updated.description, updated.duration) == ("weekly", None, 5)
    found = client.get_maintenance_window(ssm.GetMaintenanceWindowRequest(window_id=window_id))
    assert (found.name, found.cutoff) == ("weekly", 0)


def test_pages_over_http(ssm: Any, client: Any, moto: Moto) -> None:
    names = [f"window-{n}" for n in range(5)]
    for name in names:
        client.create_maintenance_window(window_request(ssm, name))
    moto.requests.clear()
    pages = client.paginate_describe_maintenance_windows(max_items=3)
    assert len(list(pages)) == 3
    assert pages.resume_token is not None
    rest = client.paginate_describe_maintenance_windows(starting_token=pages.resume_token)
    assert [each.name for each in [*pages, *rest]] == names


def test_a_refused_request_sends_nothing(ssm: Any, client: Any, moto: Moto) -> None:
    wrong = task_request(ssm, "mw-1", "not a target")
    with pytest.raises(ssm_errors(ssm)) as caught:
        client.register_task_with_maintenance_window(wrong)
    assert "WindowId" in str(caught.value)
    assert moto.requests == []


def ssm_errors(ssm: Any) -> type[Exception]:
    from importlib import import_module

    root = ssm.__name__.rpartition(".")[0]
    found: type[Exception] = import_module(f"{root}.runtime.refusal").ValidationError
    return found


def test_an_idempotency_token_is_filled(ssm: Any, client: Any) -> None:
    sent: list[dict[str, Any]] = []
    client.meta.events.register(
        "before-parameter-build.ssm.CreateMaintenanceWindow",
        lambda params, **_: sent.append(dict(params)),
    )
    request = window_request(ssm)
    client.create_maintenance_window(request)
    assert request.client_token is None
    assert len(sent[0]["ClientToken"]) == 36


class Sent(Exception):
    pass


def test_botocore_validates_nothing_itself(client: Any, moto: Moto) -> None:
    def stop(**_: Any) -> None:
        raise Sent

    for raw, outcome in (
        (client.raw, Sent),
        (boto3.client("ssm", **moto.options), ParamValidationError),
    ):
        raw.meta.events.register("before-call", stop)
        with pytest.raises(outcome):
            raw.delete_maintenance_window()


def test_a_client_of_boto3_is_wrapped(ssm: Any, moto: Moto) -> None:
    raw = boto3.client("ssm", **moto.options)
    client = ssm.SSMClient(raw)
    assert client.raw is raw
    assert client.create_maintenance_window(window_request(ssm)).window_id
    session = boto3.Session(region_name="us-east-1")
    made = ssm.SSMClient.create(session=session, **moto.options)
    assert made.meta.region_name == "us-east-1"


def test_a_warning_points_at_the_call(package: ModuleType, ssm: Any, moto: Moto) -> None:
    client = ssm.SSMClient.create(profile="lenient", **moto.options)
    with pytest.warns(package.ValidationWarning, match="CreateMaintenanceWindow: Name") as caught:
        client.create_maintenance_window(window_request(ssm, "no spaces allowed"))
    assert [warning.filename for warning in caught] == [__file__]


def test_a_request_of_another_operation_is_no_request(ssm: Any, client: Any, moto: Moto) -> None:
    with pytest.raises(TypeError, match=r"GetMaintenanceWindowRequest.from_wire\(params\)"):
        client.get_maintenance_window({"WindowId": "mw-0123456789abcdef0"})
    assert moto.requests == []


# -------------------------------------------------------------------------------------- s3


@pytest.fixture
def bucket(package: ModuleType, moto: Moto) -> tuple[Any, Any]:
    s3 = service(package, "s3")
    client = s3.S3Client.create(**moto.options)
    client.create_bucket(s3.CreateBucketRequest(bucket="box"))
    return s3, client


def test_streaming_in_and_out(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    content = b"0123456789" * 1000
    put = client.put_object(s3.PutObjectRequest(bucket="box", key="k", body=io.BytesIO(content)))
    assert put.etag if hasattr(put, "etag") else put.e_tag
    got = client.get_object(s3.GetObjectRequest(bucket="box", key="k"))
    assert got.body.read(10) == b"0123456789"
    assert b"".join(got.body.iter_chunks(1000)) == content[10:]


def test_a_missing_key_is_typed_with_and_without_a_body(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    with pytest.raises(s3.NoSuchKey) as got:
        client.get_object(s3.GetObjectRequest(bucket="box", key="gone"))
    assert got.value.code == "NoSuchKey"
    with pytest.raises(s3.NoSuchKey) as head:
        client.head_object(s3.HeadObjectRequest(bucket="box", key="gone"))
    assert (head.value.code, head.value.http_status) == ("404", 404)
    with pytest.raises(s3.NoSuchBucket):
        client.head_bucket(s3.HeadBucketRequest(bucket="nowhere"))


def test_pages_of_objects(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    for number in range(7):
        client.put_object(s3.PutObjectRequest(bucket="box", key=f"k{number}", body=b""))
    pages = client.paginate_list_objects_v2(s3.ListObjectsV2Request(bucket="box"), page_size=3)
    assert [item.key for item in pages] == [f"k{number}" for number in range(7)]
    assert [page.key_count for page in pages.pages()] == [3, 3, 1]


def test_waiters_of_a_bucket_and_an_object(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    head = client.wait_until_bucket_exists(s3.HeadBucketRequest(bucket="box"))
    assert head.response_metadata["HTTPStatusCode"] == 200
    missing = s3.HeadObjectRequest(bucket="box", key="gone")
    assert client.wait_until_object_not_exists(missing) is None
    with pytest.raises(s3_waiter_error(s3)) as caught:
        client.wait_until_object_exists(missing, delay=0, max_attempts=2)
    assert isinstance(caught.value.error, s3.NoSuchKey)
    assert caught.value.last_response["Error"]["Code"] == "404"


def s3_waiter_error(s3: Any) -> Any:
    from botocore.exceptions import WaiterError

    return WaiterError


def test_a_presigned_url_works(bucket: tuple[Any, Any], moto: Moto) -> None:
    s3, client = bucket
    client.put_object(s3.PutObjectRequest(bucket="box", key="k", body=b"hello"))
    request = s3.GetObjectRequest(bucket="box", key="k")
    url = client.presigned_url("GetObject", request, expires_in=60)
    assert "X-Amz-Expires=60" in url or "Expires=" in url
    with urllib.request.urlopen(url) as response:
        assert response.read() == b"hello"
    with pytest.raises(LookupError, match="did you mean GetObject"):
        client.presigned_url("GetObjekt", request)
    with pytest.raises(TypeError, match="PutObjectRequest, not a GetObjectRequest"):
        client.presigned_url("PutObject", request)


# ----------------------------------------------------------------------------- other services


def test_queues(package: ModuleType, moto: Moto) -> None:
    sqs = service(package, "sqs")
    client = sqs.SQSClient.create(**moto.options)
    url = client.create_queue(sqs.CreateQueueRequest(queue_name="jobs")).queue_url
    client.send_message(sqs.SendMessageRequest(queue_url=url, message_body="work"))
    got = client.receive_message(sqs.ReceiveMessageRequest(queue_url=url))
    assert [message.body for message in got.messages] == ["work"]
    with pytest.raises(sqs.QueueDoesNotExist) as caught:
        client.get_queue_url(sqs.GetQueueUrlRequest(queue_name="no"))
    assert caught.value.code == "AWS.SimpleQueueService.NonExistentQueue"


def test_pages_of_a_table(package: ModuleType, moto: Moto) -> None:
    db = service(package, "dynamodb")
    client = db.DynamoDBClient.create(**moto.options)
    client.create_table(
        db.CreateTableInput(
            table_name="tables",
            key_schema=[
                db.KeySchemaElement(attribute_name="p", key_type="HASH"),
                db.KeySchemaElement(attribute_name="s", key_type="RANGE"),
            ],
            attribute_definitions=[
                db.AttributeDefinition(attribute_name="p", attribute_type="S"),
                db.AttributeDefinition(attribute_name="s", attribute_type="N"),
            ],
            billing_mode="PAY_PER_REQUEST",
        )
    )
    for number in range(5):
        key = {"p": db.AttributeValue(s="a"), "s": db.AttributeValue(n=str(number))}
        client.put_item(db.PutItemInput(table_name="tables", item=key))
    query = db.QueryInput(
        table_name="tables",
        key_condition_expression="p = :p",
        expression_attribute_values={":p": db.AttributeValue(s="a")},
    )
    pages = client.paginate_query(query, page_size=2, max_items=3)
    assert [item["s"].n for item in pages] == ["0", "1", "2"]
    rest = client.paginate_query(query, page_size=2, starting_token=pages.resume_token)
    assert [item["s"].n for item in rest] == ["3", "4"]


def test_modelled_members_of_an_error(package: ModuleType, moto: Moto) -> None:
    db = service(package, "dynamodb")
    client = db.DynamoDBClient.create(**moto.options)
    test_pages_of_a_table(package, moto)
    put = db.Put(
        table_name="tables",
        item={"p": db.AttributeValue(s="a"), "s": db.AttributeValue(n="0")},
        condition_expression="attribute_not_exists(p)",
    )
    request = db.TransactWriteItemsInput(transact_items=[db.TransactWriteItem(put=put)])
    with pytest.raises(db.TransactionCanceledException) as caught:
        client.transact_write_items(request)
    (reason,) = caught.value.cancellation_reasons
    assert type(reason) is db.CancellationReason
    assert reason.code == "ConditionalCheckFailed"


def test_a_waiter_of_instances(package: ModuleType, moto: Moto) -> None:
    ec2 = service(package, "ec2")
    client = ec2.EC2Client.create(**moto.options)
    ran = client.run_instances(
        ec2.RunInstancesRequest(image_id="ami-12c6146b", min_count=1, max_count=1)
    )
    ids = [instance.instance_id for instance in ran.instances]
    described = client.wait_until_instance_running(
        ec2.DescribeInstancesRequest(instance_ids=ids), delay=0
    )
    (reservation,) = described.reservations
    assert reservation.instances[0].state.name == "running"
    with pytest.raises(s3_waiter_error(ec2)) as caught:
        client.wait_until_instance_terminated(
            ec2.DescribeInstancesRequest(instance_ids=ids), delay=0, max_attempts=2
        )
    assert caught.value.result.reservations[0].instances[0].instance_id == ids[0]
    with pytest.raises(ec2.EC2Error) as unknown:
        client.describe_instances(
            ec2.DescribeInstancesRequest(instance_ids=["i-00000000000000000"])
        )
    assert unknown.value.code == "InvalidInstanceID.NotFound"


def test_errors_of_functions(package: ModuleType, moto: Moto) -> None:
    functions = service(package, "lambda_")
    client = functions.LambdaClient.create(**moto.options)
    with pytest.raises(functions.ResourceNotFoundException) as caught:
        client.get_function(functions.GetFunctionRequest(function_name="no"))
    assert caught.value.http_status == 404
    request = functions.InvocationRequest(function_name="no", payload=json.dumps({}).encode())
    with pytest.raises(functions.LambdaError):
        client.invoke(request)


def test_route53_takes_the_ids_that_it_gives(package: ModuleType, moto: Moto) -> None:
    route53 = service(package, "route53")
    client = route53.Route53Client.create(**moto.options)
    zone = client.create_hosted_zone(
        route53.CreateHostedZoneRequest(name="example.com", caller_reference="1")
    ).hosted_zone
    assert zone.id.startswith("/hostedzone/")
    long = f"/hostedzone/{'Z' * 32}"
    assert route53.GetHostedZoneRequest(id=long).validate() == []
    assert route53.GetHostedZoneRequest(id=f"{long}Z").validate() != []
    found = client.get_hosted_zone(route53.GetHostedZoneRequest(id=zone.id))
    assert found.hosted_zone.name == "example.com."
