"""Event streams over real HTTP on loopback, read by botocore's and aiobotocore's own parsers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from botocore.eventstream import ChecksumMismatch
from botocore.exceptions import ClientError, EventStreamError
from botocore.loaders import Loader

from botosmith import load_package

from .conftest import Moto
from .frames import Play, error, event, exception, message, serving

pytest.importorskip("boto3", reason="boto3 is not installed")

OPTIONS = {
    "region_name": "us-east-1",
    "aws_access_key_id": "none",
    "aws_secret_access_key": "none",
}
MODEL = "anthropic.claude-v2"

HELLO = [
    event("messageStart", {"role": "assistant"}),
    event("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "Hel"}}),
    event("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "lo"}}),
]


@pytest.fixture
def bedrock(package: ModuleType) -> Any:
    return import_module(f"{package.__name__}.bedrock_runtime")


def converse(bedrock: Any, endpoint: str) -> Any:
    client = bedrock.BedrockRuntimeClient.create(endpoint_url=endpoint, **OPTIONS)
    return client.converse_stream(bedrock.ConverseStreamRequest(model_id=MODEL))


def texts_of(events: Any) -> list[str]:
    return [each.content_block_delta.delta.text for each in events if each.content_block_delta]


def played(*messages: bytes) -> Play:
    return lambda: iter(messages)


# -------------------------------------------------------------------- Bedrock, frames by hand


def test_events_are_typed(bedrock: Any) -> None:
    with serving(played(*HELLO)) as endpoint, converse(bedrock, endpoint).stream as stream:
        events = list(stream)
    assert {type(each) for each in events} == {bedrock.ConverseStreamOutput}
    assert events[0].message_start == bedrock.MessageStartEvent(role="assistant")
    assert events[0].content_block_delta is None
    assert texts_of(events) == ["Hel", "lo"]
    assert [each.to_wire() for each in events[:1]] == [{"messageStart": {"role": "assistant"}}]


def test_each_event_is_there_as_soon_as_it_is_sent(bedrock: Any) -> None:
    seen, waited = threading.Event(), []

    def play() -> Iterator[bytes]:
        yield HELLO[0]
        waited.append(seen.wait(timeout=20))
        yield HELLO[1]

    with serving(play) as endpoint:
        result = converse(bedrock, endpoint)
        assert bedrock.ConverseStreamResponse.from_wire(result.to_wire()) == result
        assert result.validate() == []
        repr(result)
        events = iter(result.stream)
        assert next(events).message_start is not None
        seen.set()
        assert texts_of(events) == ["Hel"]
    assert waited == [True]


def test_an_exception_amid_the_stream_is_the_services(bedrock: Any) -> None:
    told = {"message": "the model broke", "originalStatusCode": 500}
    with (
        serving(played(*HELLO, exception("modelStreamErrorException", told))) as endpoint,
        converse(bedrock, endpoint).stream as stream,
    ):
        events = iter(stream)
        assert texts_of([next(events), next(events), next(events)]) == ["Hel", "lo"]
        with pytest.raises(bedrock.ModelStreamErrorException) as caught:
            next(events)
    found = caught.value
    assert isinstance(found, bedrock.BedrockRuntimeError)
    assert isinstance(found, EventStreamError)
    assert isinstance(found, ClientError)
    assert (found.code, found.message) == ("modelStreamErrorException", "the model broke")
    assert (found.operation_name, found.http_status) == ("ConverseStream", 424)
    # botocore reads nothing else of it.
    assert found.original_status_code is None


@pytest.mark.parametrize(
    ("last", "kind", "retryable"),
    [
        (exception("throttlingException", {"message": "slow"}), "ThrottlingException", True),
        (error("ThrottlingException", "slow"), "ThrottlingException", True),
        (error("SomethingElse", "odd"), "BedrockRuntimeError", False),
    ],
)
def test_other_ends(bedrock: Any, last: bytes, kind: str, retryable: bool) -> None:
    with (
        serving(played(last)) as endpoint,
        converse(bedrock, endpoint).stream as stream,
        pytest.raises(EventStreamError) as caught,
    ):
        list(stream)
    assert type(caught.value).__name__ == kind
    assert isinstance(caught.value, getattr(bedrock, kind))
    assert caught.value.retryable is retryable


def test_a_torn_message_is_botocores_to_refuse(bedrock: Any) -> None:
    torn = bytearray(HELLO[1])
    torn[-1] ^= 1
    with (
        serving(played(HELLO[0], bytes(torn))) as endpoint,
        converse(bedrock, endpoint).stream as stream,
        pytest.raises(ChecksumMismatch),
    ):
        list(stream)


def test_an_event_that_botocore_does_not_know_is_left_out_by_it(bedrock: Any) -> None:
    with serving(played(HELLO[1], event("dreams", {"of": "sheep"}), HELLO[2])) as endpoint:
        assert texts_of(converse(bedrock, endpoint).stream) == ["Hel", "lo"]


def test_an_event_that_only_botocore_knows_survives() -> None:
    """The package is of an older model than the botocore that it runs with."""
    model = Loader().load_service_model("bedrock-runtime", "service-2")
    shapes = model["shapes"]
    del shapes["ConverseStreamOutput"]["members"]["messageStart"]
    with load_package("bedrock-runtime", ["ConverseStream"], model=model) as older:
        with serving(played(*HELLO)) as endpoint:
            first, *rest = converse(older.module, endpoint).stream
        assert first.to_wire() == {"messageStart": {"role": "assistant"}}
        assert first.unknown_members == {"messageStart": {"role": "assistant"}}
        assert texts_of(rest) == ["Hel", "lo"]
        assert not hasattr(first, "message_start")


def test_the_same_awaited(package: ModuleType, bedrock: Any) -> None:
    pytest.importorskip("aiobotocore", reason="aiobotocore is not installed")
    seen: list[Any] = []

    async def work(endpoint: str) -> None:
        options = {"endpoint_url": endpoint, **OPTIONS}
        async with bedrock.AsyncBedrockRuntimeClient.create(**options) as client:
            result = await client.converse_stream(bedrock.ConverseStreamRequest(model_id=MODEL))
            assert result.validate() == []
            with pytest.raises(TypeError, match=r"asynchronous\(stream\)"):
                list(result.stream)
            async with package.asynchronous(result.stream) as events:
                async for each in events:
                    seen.append(each)

    last = exception("throttlingException", {"message": "slow"})
    with (
        serving(played(*HELLO, last)) as endpoint,
        pytest.raises(bedrock.ThrottlingException) as caught,
    ):
        asyncio.run(work(endpoint))
    assert isinstance(caught.value, EventStreamError)
    assert (caught.value.operation_name, caught.value.message) == ("ConverseStream", "slow")
    assert {type(each) for each in seen} == {bedrock.ConverseStreamOutput}
    assert texts_of(seen) == ["Hel", "lo"]


def test_the_smallest_message() -> None:
    """Sixteen bytes without headers and payload, as the format's own examples have it."""
    assert message({}, b"").hex() == "000000100000000005c248eb7d98c8ff"


# ------------------------------------------------------------------------------ S3 over moto


def select(s3: Any) -> Any:
    return s3.SelectObjectContentRequest(
        bucket="box",
        key="toys.csv",
        expression="SELECT s.name FROM s3object s",
        expression_type="SQL",
        input_serialization=s3.InputSerialization(csv=s3.CSVInput(file_header_info="USE")),
        output_serialization=s3.OutputSerialization(json=s3.JSONOutput(record_delimiter=",")),
    )


@pytest.fixture
def box(package: ModuleType, moto: Moto) -> Any:
    """S3's module; the server has a bucket with a table."""
    s3 = import_module(f"{package.__name__}.s3")
    client = s3.S3Client.create(**moto.options)
    client.create_bucket(s3.CreateBucketRequest(bucket="box"))
    body = b"name,size\nbear,3\nball,1"
    client.put_object(s3.PutObjectRequest(bucket="box", key="toys.csv", body=body))
    return s3


NAMES = b'{"name":"bear"},{"name":"ball"},'


def test_select(box: Any, moto: Moto) -> None:
    client = box.S3Client.create(**moto.options)
    result = client.select_object_content(select(box))
    assert type(result.to_wire()["Payload"]).__name__ == "EventStream"
    with result.payload as stream:
        events = list(stream)
    assert {type(each) for each in events} == {box.SelectObjectContentEventStream}
    assert b"".join(each.records.payload for each in events if each.records) == NAMES
    (stats,) = [each.stats for each in events if each.stats]
    assert stats.details.bytes_returned == len(NAMES)
    assert events[-1].end == box.EndEvent()


def test_select_awaited(package: ModuleType, box: Any, moto: Moto) -> None:
    pytest.importorskip("aiobotocore", reason="aiobotocore is not installed")

    async def work() -> bytes:
        async with box.AsyncS3Client.create(**moto.options) as client:
            result = await client.select_object_content(select(box))
            async with package.asynchronous(result.payload) as events:
                found = [each async for each in events]
        assert found[-1].end == box.EndEvent()
        return b"".join(each.records.payload for each in found if each.records)

    assert asyncio.run(work()) == NAMES
