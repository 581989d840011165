"""A generated package in an interpreter that has the standard library and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import PACKAGE


def isolated(folder: Path, program: str) -> str:
    """What a program prints where no distribution is installed."""
    start = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", start + program],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_stub_needs_nothing(folder: Path) -> None:
    program = f"""
from {PACKAGE}.ssm import *
stub = StubSSMClient()
stub.get_maintenance_window.raises(DoesNotExistException("gone"))
try:
    stub.get_maintenance_window(GetMaintenanceWindowRequest(window_id="mw-0123456789abcdef0"))
except SSMError as error:
    print(error.code, error.http_status, error)
assert "botocore" not in sys.modules
"""
    assert isolated(folder, program) == (
        "DoesNotExistException 400 An error occurred (DoesNotExistException) when calling the "
        "GetMaintenanceWindow operation: gone"
    )


def test_streams_of_events_need_nothing(folder: Path) -> None:
    program = f"""
import asyncio, pickle
from {PACKAGE} import Events, asynchronous
from {PACKAGE}.bedrock_runtime import *
events = Events(
    [ConverseStreamOutput(message_start=MessageStartEvent(role="assistant"))],
    raises=ThrottlingException("slow"),
)
stub = StubBedrockRuntimeClient()
stub.converse_stream.answers(lambda _: ConverseStreamResponse(stream=events))
result = stub.converse_stream(ConverseStreamRequest(model_id="m"))
try:
    for event in result.stream:
        print(event.message_start)
except ThrottlingException as error:
    again = pickle.loads(pickle.dumps(error))
    print(again.code, again.retryable, type(again).__mro__[2].__name__)
async def again():
    stub.converse_stream.answers(lambda _: ConverseStreamResponse(stream=events))
    result = await stub.asynchronous.converse_stream(ConverseStreamRequest(model_id="m"))
    print([event async for event in asynchronous(result.stream)])
asyncio.run(again())
assert "botocore" not in sys.modules
"""
    assert isolated(folder, program).splitlines() == [
        "MessageStartEvent(role='assistant')",
        "throttlingException True StandaloneEventStreamError",
        "[]",
    ]


@pytest.mark.parametrize(
    ("name", "needs"), [("SSMClient", "botocore"), ("AsyncSSMClient", "aiobotocore")]
)
def test_a_real_client_says_what_to_install(folder: Path, name: str, needs: str) -> None:
    program = f"""
from {PACKAGE}.ssm import {name}
try:
    {name}.create(region_name="us-east-1")
except ImportError as error:
    print(error)
"""
    assert isolated(folder, program) == (
        f"{name}.create() needs {needs}: pip install {needs}. Tests need nothing: use the stub."
    )


def test_waiters_and_pages_fail_as_they_do_with_botocore(folder: Path) -> None:
    program = f"""
import pickle
from {PACKAGE} import PaginationError, WaiterError
from {PACKAGE}.s3 import StubS3Client, HeadBucketRequest, NoSuchBucket
stub = StubS3Client()
stub.head_bucket.raises(NoSuchBucket())
try:
    stub.wait_until_bucket_exists(HeadBucketRequest(bucket="b"), max_attempts=1)
except WaiterError as error:
    print(pickle.loads(pickle.dumps(error)).name, pickle.loads(pickle.dumps(error)))
print(pickle.loads(pickle.dumps(PaginationError("no"))))
"""
    assert isolated(folder, program).splitlines() == [
        "BucketExists Waiter BucketExists failed: no success within the attempts it has; "
        "the HTTP status is 404",
        "Error during pagination: no",
    ]


def test_one_name_does_not_pay_for_the_service(folder: Path) -> None:
    program = f"""
from {PACKAGE}.ssm import SSMClient, StubSSMClient, SSM
loaded = [name for name in sys.modules if ".operations." in name or ".shapes." in name]
print(loaded, "{PACKAGE}.runtime.aio" in sys.modules, "asyncio" in sys.modules)
"""
    assert isolated(folder, program) == "[] False False"
