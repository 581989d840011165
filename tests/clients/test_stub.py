"""The stub: told what to answer, it validates, records, compares and complains."""

from __future__ import annotations

import threading
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture(scope="module")
def ssm(package: ModuleType) -> Any:
    return import_module(f"{package.__name__}.ssm")


@pytest.fixture(scope="module")
def s3(package: ModuleType) -> Any:
    return import_module(f"{package.__name__}.s3")


@pytest.fixture
def stub(ssm: Any) -> Any:
    return ssm.StubSSMClient()


WINDOW = "mw-0123456789abcdef0"
OTHER = "mw-0123456789abcdef1"


def get(ssm: Any, window_id: str = WINDOW) -> Any:
    return ssm.GetMaintenanceWindowRequest(window_id=window_id)


def test_answers_come_in_their_order(ssm: Any, stub: Any) -> None:
    result = ssm.GetMaintenanceWindowResult
    stub.get_maintenance_window.returns(result(name="one"), result(name="two"))
    stub.get_maintenance_window.raises(ssm.DoesNotExistException("gone"))
    assert stub.get_maintenance_window(get(ssm)).name == "one"
    assert stub.get_maintenance_window(get(ssm)).name == "two"
    with pytest.raises(ssm.DoesNotExistException, match="gone"):
        stub.get_maintenance_window(get(ssm))
    with pytest.raises(AssertionError, match=r"stub.get_maintenance_window.returns\(...\)"):
        stub.get_maintenance_window(get(ssm))


def test_a_result_has_metadata(ssm: Any, stub: Any) -> None:
    stub.get_maintenance_window.returns(ssm.GetMaintenanceWindowResult())
    result = stub.get_maintenance_window(get(ssm))
    assert result.response_metadata == {
        "RequestId": "stub-1",
        "HTTPStatusCode": 200,
        "HTTPHeaders": {},
        "RetryAttempts": 0,
    }


def test_a_function_answers_for_ever(ssm: Any, stub: Any) -> None:
    stub.get_maintenance_window.answers(
        lambda request: ssm.GetMaintenanceWindowResult(window_id=request.window_id)
    )
    assert [
        stub.get_maintenance_window(get(ssm, window)).window_id
        for window in (WINDOW, OTHER, WINDOW)
    ] == [WINDOW, OTHER, WINDOW]
    stub.assert_no_pending_answers()


def test_conditions(ssm: Any, stub: Any) -> None:
    result = ssm.GetMaintenanceWindowResult
    operation = stub.get_maintenance_window
    operation.when(window_id=OTHER).returns(result(name="by member"))
    operation.when(lambda request: request.window_id == OTHER).returns(result(name="by function"))
    operation.when(get(ssm, OTHER)).returns(result(name="by request"))
    operation.returns(result(name="any"))
    assert operation(get(ssm)).name == "any"
    assert [operation(get(ssm, OTHER)).name for _ in range(3)] == [
        *("by member", "by function", "by request"),
    ]
    with pytest.raises(TypeError, match="has no window"):
        operation.when(window=OTHER)
    operation.when(window_id=OTHER).returns(result())
    with pytest.raises(AssertionError, match="none of the 1 that are left fits"):
        operation(get(ssm))


def test_a_partial_request_may_leave_members_open(s3: Any) -> None:
    stub = s3.StubS3Client()
    body = s3.PutObjectRequest(bucket="b", key="k")
    stub.put_object.when(body).returns(s3.PutObjectOutput(version_id="1"))
    request = s3.PutObjectRequest(bucket="b", key="k", content_type="text/plain")
    assert stub.put_object(request).version_id == "1"


def test_strict_order(ssm: Any) -> None:
    stub = ssm.StubSSMClient(ordered=True)
    stub.get_maintenance_window.returns(ssm.GetMaintenanceWindowResult())
    stub.delete_maintenance_window.returns(ssm.DeleteMaintenanceWindowResult())
    delete = ssm.DeleteMaintenanceWindowRequest(window_id=WINDOW)
    with pytest.raises(AssertionError, match="the next one is for GetMaintenanceWindow"):
        stub.delete_maintenance_window(delete)
    stub.get_maintenance_window(get(ssm))
    stub.delete_maintenance_window(delete)
    stub.assert_no_pending_answers()


def test_pending_answers_are_told(ssm: Any, stub: Any) -> None:
    stub.get_maintenance_window.returns(*[ssm.GetMaintenanceWindowResult()] * 2)
    with pytest.raises(AssertionError, match=r"nobody asked for: GetMaintenanceWindow \(2\)"):
        stub.assert_no_pending_answers()


def test_only_errors_that_the_operation_models(ssm: Any, stub: Any) -> None:
    operation = stub.get_maintenance_window
    with pytest.raises(TypeError, match="models DoesNotExistException, InternalServerError"):
        operation.raises(ssm.IdempotentParameterMismatch())
    with pytest.raises(TypeError, match="without a code"):
        operation.raises(ssm.SSMError("what?"))
    with pytest.raises(TypeError, match="does not raise SSMError"):
        operation.raises(ssm.SSMError("mine", code="DoesNotExistException"))
    operation.raises(ssm.SSMError("slow down", code="ThrottlingException"))
    with pytest.raises(ssm.SSMError) as caught:
        operation(get(ssm))
    assert (caught.value.code, caught.value.retryable) == ("ThrottlingException", True)


def test_answers_are_checked_for_their_type(ssm: Any, stub: Any) -> None:
    with pytest.raises(TypeError, match="GetMaintenanceWindowResult, not a CreateMaintenance"):
        stub.get_maintenance_window.returns(ssm.CreateMaintenanceWindowResult())
    with pytest.raises(TypeError, match="Duration"):
        stub.get_maintenance_window.returns(ssm.GetMaintenanceWindowResult(duration="3"))
    stub.get_maintenance_window.answers(lambda request: request)
    with pytest.raises(TypeError, match="not a GetMaintenanceWindowRequest"):
        stub.get_maintenance_window(get(ssm))


def test_requests_are_validated_and_refused_ones_left_out(ssm: Any, stub: Any) -> None:
    stub.get_maintenance_window.returns(ssm.GetMaintenanceWindowResult())
    with pytest.raises(ValueError, match="WindowId"):
        stub.get_maintenance_window(get(ssm, "mw-1"))
    assert stub.get_maintenance_window.calls == []
    assert stub.history == []


def test_the_history_holds_requests_as_they_were(ssm: Any, stub: Any) -> None:
    stub.get_maintenance_window.answers(lambda _: ssm.GetMaintenanceWindowResult())
    stub.delete_maintenance_window.answers(lambda _: ssm.DeleteMaintenanceWindowResult())
    request = get(ssm)
    stub.get_maintenance_window(request)
    request.window_id = OTHER
    stub.delete_maintenance_window(ssm.DeleteMaintenanceWindowRequest(window_id=WINDOW))
    assert [call.operation for call in stub.history] == [
        *("GetMaintenanceWindow", "DeleteMaintenanceWindow"),
    ]
    assert stub.get_maintenance_window.calls == [get(ssm)]


def test_the_difference_of_two_requests_is_readable(ssm: Any, stub: Any) -> None:
    def request(**members: Any) -> Any:
        members = {"description": "a", "key": "tag:a", "values": ["x"], **members}
        return ssm.RegisterTargetWithMaintenanceWindowRequest(
            window_id=WINDOW,
            resource_type="INSTANCE",
            targets=[ssm.Target(key=members["key"], values=members["values"])],
            description=members["description"],
            name=members.get("name"),
        )

    operation = stub.register_target_with_maintenance_window
    operation.assert_not_called()
    operation.answers(lambda _: ssm.RegisterTargetWithMaintenanceWindowResult())
    operation(request())
    operation.assert_called_once_with(request())
    operation.assert_any_call(request())
    secret = "never shown"
    with pytest.raises(AssertionError) as caught:
        operation.assert_called_with(
            request(key="tag:b", values=["x", "y"], description=secret, name="web")
        )
    assert str(caught.value).splitlines() == [
        "RegisterTargetWithMaintenanceWindow was called with another request:",
        "  Targets[0].Key: expected 'tag:b', called with 'tag:a'",
        "  Targets[0].Values[1]: expected 'y', called with nothing",
        "  Name: expected 'web', called with nothing",
        "  Description: differs; it is sensitive, so it is not shown",
    ]
    operation(request(name="web"))
    with pytest.raises(AssertionError, match="was called 2 times, not once"):
        operation.assert_called_once_with(request())
    with pytest.raises(AssertionError, match="call 2: Name: expected 'db', called with 'web'"):
        operation.assert_any_call(request(name="db"))
    with pytest.raises(AssertionError, match="was called 2 times"):
        operation.assert_not_called()


def test_scripted_pages(ssm: Any, stub: Any) -> None:
    def page(*names: str) -> Any:
        identities = [ssm.MaintenanceWindowIdentity(name=name) for name in names]
        return ssm.DescribeMaintenanceWindowsResult(window_identities=identities)

    stub.describe_maintenance_windows.pages(page("a", "b"), page("c"), page())
    found = stub.paginate_describe_maintenance_windows(page_size=10)
    assert [each.name for each in found] == ["a", "b", "c"]
    asked = stub.describe_maintenance_windows.calls
    assert [(each.max_results, each.next_token) for each in asked] == [
        *((10, None), (10, "page-2"), (10, "page-3")),
    ]
    with pytest.raises(TypeError, match="is not paged"):
        stub.get_maintenance_window.pages(ssm.GetMaintenanceWindowResult())


def test_pages_that_also_say_whether_there_are_more(s3: Any) -> None:
    stub = s3.StubS3Client()
    stub.list_objects_v2.pages(
        s3.ListObjectsV2Output(contents=[s3.Object(key="a")]),
        s3.ListObjectsV2Output(contents=[s3.Object(key="b")]),
    )
    pages = stub.paginate_list_objects_v2(s3.ListObjectsV2Request(bucket="b"))
    assert [(page.is_truncated, page.contents[0].key) for page in pages.pages()] == [
        *((True, "a"), (False, "b")),
    ]


def test_scripted_waiters(s3: Any) -> None:
    stub = s3.StubS3Client()
    request = s3.HeadBucketRequest(bucket="b")
    stub.head_bucket.raises(s3.NoSuchBucket(), s3.NoSuchBucket())
    stub.head_bucket.returns(s3.HeadBucketOutput(bucket_region="eu"))
    assert stub.wait_until_bucket_exists(request).bucket_region == "eu"
    stub.head_bucket.raises(*[s3.NoSuchBucket() for _ in range(3)])
    with pytest.raises(Exception, match="Waiter BucketExists failed: no success") as caught:
        stub.wait_until_bucket_exists(request, max_attempts=3)
    assert isinstance(caught.value.error, s3.NoSuchBucket)  # type: ignore[attr-defined]


def test_streaming_bodies(package: ModuleType, s3: Any) -> None:
    stub = s3.StubS3Client()
    stub.get_object.returns(s3.GetObjectOutput(body=package.Body(b"one\ntwo")))
    body = stub.get_object(s3.GetObjectRequest(bucket="b", key="k")).body
    assert body.read(1) == b"o"
    assert list(body.iter_lines()) == [b"ne", b"two"]


def test_a_presigned_url_leads_nowhere(s3: Any) -> None:
    url = s3.StubS3Client().presigned_url("GetObject", s3.GetObjectRequest(bucket="b", key="k"))
    assert url == "https://s3.invalid/GetObject?X-Amz-Expires=3600"


def test_a_token_that_the_client_fills_is_no_difference(ssm: Any, stub: Any) -> None:
    request = ssm.CreateMaintenanceWindowRequest(
        name="night",
        schedule="rate(7 days)",
        duration=3,
        cutoff=1,
        allow_unassociated_targets=True,
    )
    stub.create_maintenance_window.returns(ssm.CreateMaintenanceWindowResult())
    stub.create_maintenance_window(request)
    assert stub.create_maintenance_window.calls[0].client_token
    stub.create_maintenance_window.assert_called_once_with(request)


def test_modelled_members_of_an_error_made_by_hand(package: ModuleType) -> None:
    db = import_module(f"{package.__name__}.dynamodb")
    error = db.TransactionCanceledException(
        "no", cancellation_reasons=[db.CancellationReason(code="None")]
    )
    assert error.cancellation_reasons == [db.CancellationReason(code="None")]
    assert error.response["CancellationReasons"] == [{"Code": "None"}]


def test_threads_share_a_stub(ssm: Any, stub: Any) -> None:
    count, threads = 50, 16
    stub.get_maintenance_window.returns(
        *[ssm.GetMaintenanceWindowResult(duration=n) for n in range(count * threads)]
    )
    seen: list[int] = []

    def work() -> None:
        for _ in range(count):
            seen.append(stub.get_maintenance_window(get(ssm)).duration)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(seen) == list(range(count * threads))
    assert len(stub.history) == count * threads
    stub.assert_no_pending_answers()


async def _asynchronous(package: ModuleType, ssm: Any, s3: Any) -> None:
    stub = ssm.StubSSMClient()
    page = ssm.DescribeMaintenanceWindowsResult
    identity = ssm.MaintenanceWindowIdentity
    stub.describe_maintenance_windows.pages(
        page(window_identities=[identity(name="a")]), page(window_identities=[identity(name="b")])
    )
    async with stub.asynchronous as client:
        pages = client.paginate_describe_maintenance_windows()
        assert [each.name async for each in pages] == ["a", "b"]
        with pytest.raises(ValueError, match="WindowId"):
            await client.get_maintenance_window(get(ssm, "mw-1"))
    assert len(stub.describe_maintenance_windows.calls) == 2

    storage = s3.StubS3Client()
    storage.head_bucket.raises(s3.NoSuchBucket()).returns(s3.HeadBucketOutput())
    storage.get_object.returns(s3.GetObjectOutput(body=package.Body(b"abc")))
    client = storage.asynchronous
    await client.wait_until_bucket_exists(s3.HeadBucketRequest(bucket="b"))
    request = s3.GetObjectRequest(bucket="b", key="k")
    body = package.asynchronous((await client.get_object(request)).body)
    assert [chunk async for chunk in body.iter_chunks(2)] == [b"ab", b"c"]
    assert "GetObject" in await client.presigned_url("GetObject", request)


def test_the_same_stub_awaited(package: ModuleType, ssm: Any, s3: Any) -> None:
    import asyncio

    asyncio.run(_asynchronous(package, ssm, s3))
