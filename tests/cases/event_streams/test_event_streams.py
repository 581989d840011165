from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import AsyncIterator, Iterator
from types import ModuleType
from typing import Any

import pytest
from botocore.exceptions import ClientError, EventStreamError

from botosmith.api import LoadedPackage

FRAMES = [{"Frame": {"Picture": b"1", "Number": 1}}, {"Pause": {}}, {"Frame": {"Picture": b"2"}}]


class Raw:
    """A stream of events as botocore hands it over."""

    def __init__(self, *events: Any) -> None:
        self.left = list(events or FRAMES)
        self.closed = False

    def __iter__(self) -> Iterator[dict[str, Any]]:
        while self.left:
            event = self.left.pop(0)
            if isinstance(event, Exception):
                raise event
            yield event

    def close(self) -> None:
        self.closed = True


class AsyncRaw(Raw):
    """The same as aiobotocore hands it over."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        raise NotImplementedError("Use async-for instead")

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        for event in Raw.__iter__(self):
            yield event


def failure(code: str) -> EventStreamError:
    """What botocore raises amid a stream."""
    return EventStreamError({"Error": {"Code": code, "Message": "oh"}}, "Watch")


def watched(package: LoadedPackage, raw: Any) -> Any:
    return package.operation("Watch").result_from_wire({"Events": raw, "Session": "s"})


@pytest.fixture
def root(package: LoadedPackage) -> ModuleType:
    """The package above the service."""
    from importlib import import_module

    return import_module(package.name)


# --------------------------------------------------------------------------------- reading


def test_events_are_typed_and_read_one_by_one(package: LoadedPackage, toys: Any) -> None:
    raw = Raw()
    result = watched(package, raw)
    events = iter(result.events)

    assert len(raw.left) == 3
    first = next(events)
    assert type(first) is toys.Events
    assert (first.frame, first.pause) == (toys.Frame(picture=b"1", number=1), None)
    assert len(raw.left) == 2
    assert next(events) == toys.Events(pause=toys.Pause())
    assert [event.frame.picture for event in result.events] == [b"2"]


def test_nothing_but_iteration_reads_them(package: LoadedPackage) -> None:
    operation, raw = package.operation("Watch"), Raw()
    response = {"Events": raw, "Session": "s"}
    result = watched(package, raw)

    assert operation.result_to_wire(result) == response
    assert operation.result_to_wire(result)["Events"] is raw
    assert operation.result_from_wire(operation.result_to_wire(result)) == result
    assert result != watched(package, Raw())
    assert hash(result.events) == hash(watched(package, raw).events)
    assert result.validate() == []
    assert "EventStream of Events" in repr(result)
    assert len(raw.left) == 3


def test_an_event_that_the_model_lacks_survives(package: LoadedPackage) -> None:
    odd = {"Smell": {"Of": "toast"}}
    (event,) = watched(package, Raw(odd)).events

    assert (event.frame, event.pause) == (None, None)
    assert event.unknown_members == odd
    assert event.to_wire() == odd


def test_an_event_that_is_malformed_is_kept(package: LoadedPackage) -> None:
    first, second = watched(package, Raw({"Frame": "torn"}, "noise")).events

    assert first.frame == "torn"
    assert second == "noise"


def test_a_response_without_events(package: LoadedPackage) -> None:
    result = package.operation("Watch").result_from_wire({"Session": "s"})

    assert result.events is None
    assert package.operation("Watch").result_to_wire(result) == {"Session": "s"}
    assert [each.path for each in result.validate()] == ["Events"]


def test_a_list_is_no_stream(toys: Any) -> None:
    (violation,) = toys.WatchResponse(events=[]).validate()

    assert (violation.path, violation.constraint) == ("Events", "type")


def test_with_closes_the_stream(package: LoadedPackage) -> None:
    raw = Raw()
    with watched(package, raw).events as events:
        assert events.raw is raw
        assert not raw.closed
    assert raw.closed


# ---------------------------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("code", "kind", "retryable"),
    [
        ("Broken", "StreamBroken", False),
        ("tooManyToys", "TooManyRequestsException", True),
        ("ShopClosed", "ShopClosed", False),
        ("NobodyKnows", "ToysError", False),
    ],
)
def test_an_error_that_ends_a_stream_is_typed(
    package: LoadedPackage, toys: Any, code: str, kind: str, retryable: bool
) -> None:
    botocores = failure(code)
    events = iter(watched(package, Raw(FRAMES[0], botocores)).events)
    next(events)
    with pytest.raises(getattr(toys, kind)) as caught:
        next(events)
    error = caught.value

    assert isinstance(error, EventStreamError)
    assert isinstance(error, ClientError)
    assert type(error).__name__ == kind
    assert (error.code, error.message, error.operation_name) == (code, "oh", "Watch")
    assert error.retryable is retryable
    assert error.__cause__ is botocores
    assert list(events) == []


def test_another_error_is_as_it_was(package: LoadedPackage) -> None:
    broken = ConnectionResetError()
    with pytest.raises(ConnectionResetError) as caught:
        list(watched(package, Raw(broken)).events)
    assert caught.value is broken


def test_an_error_of_a_stream_can_be_pickled(package: LoadedPackage, toys: Any) -> None:
    with pytest.raises(toys.StreamBroken) as caught:
        list(watched(package, Raw(failure("Broken"))).events)
    again = pickle.loads(pickle.dumps(caught.value))

    assert type(again) is type(caught.value)
    assert (again.code, again.message, again.operation_name) == ("Broken", "oh", "Watch")


def test_an_error_is_no_event(toys: Any) -> None:
    assert toys.Events.wire_names == {"frame": "Frame", "pause": "Pause"}
    assert issubclass(toys.StreamBroken, toys.ToysError)
    assert toys.StreamBroken.code == "StreamBroken"


# --------------------------------------------------------------------------------- asyncio


def test_events_of_an_asyncio_client(package: LoadedPackage, toys: Any, root: Any) -> None:
    raw = AsyncRaw(FRAMES[0], FRAMES[1], failure("Broken"))
    result = watched(package, raw)
    found: list[Any] = []

    async def work() -> None:
        async with root.asynchronous(result.events) as events:
            async for event in events:
                assert type(event) is toys.Events
                found.append(event)

    with pytest.raises(toys.StreamBroken) as caught:
        asyncio.run(work())
    assert isinstance(caught.value, EventStreamError)
    assert [event.pause for event in found] == [None, toys.Pause()]
    assert raw.closed


def test_each_kind_of_stream_says_how_it_is_read(package: LoadedPackage, root: Any) -> None:
    with pytest.raises(TypeError, match=r"asynchronous\(stream\)"):
        list(watched(package, AsyncRaw()).events)

    async def work() -> None:
        async for _ in root.asynchronous(watched(package, Raw()).events):
            pass

    with pytest.raises(TypeError, match="a client that blocks"):
        asyncio.run(work())
    with pytest.raises(TypeError, match="no such stream"):
        root.asynchronous(None)


# ------------------------------------------------------------------------------- in memory


def script(toys: Any) -> list[Any]:
    return [toys.Events(frame=toys.Frame(picture=b"1")), toys.Events(pause=toys.Pause())]


def test_the_stub_plays_a_script(toys: Any, root: Any) -> None:
    stub, events = toys.StubToysClient(), root.Events(script(toys), raises=toys.StreamBroken("oh"))
    stub.watch.returns(toys.WatchResponse(events=events, session="s"))
    found: list[Any] = []

    result = stub.watch()
    with pytest.raises(toys.StreamBroken) as caught, result.events as stream:
        for event in stream:
            found.append(event)
    assert found == script(toys)
    assert events.closed
    error = caught.value
    assert isinstance(error, EventStreamError)
    # As botocore tells it: by its name among the events, and of which operation.
    assert (error.code, error.message, error.operation_name) == ("Broken", "oh", "Watch")


def test_the_stub_plays_it_under_asyncio(toys: Any, root: Any) -> None:
    stub = toys.StubToysClient()
    stub.watch.returns(
        toys.WatchResponse(events=root.Events(script(toys))),
        toys.WatchResponse(events=root.Events(script(toys))),
    )

    async def work() -> None:
        result = await stub.asynchronous.watch()
        found = [event async for event in root.asynchronous(result.events)]
        assert found == script(toys)
        again = await stub.asynchronous.watch()
        with pytest.raises(TypeError, match="asyncio client"):
            list(again.events)

    asyncio.run(work())


def test_a_script_needs_no_stub(toys: Any, root: Any) -> None:
    assert list(root.Events(script(toys))) == script(toys)
    assert list(root.Events()) == []
    with pytest.raises(toys.StreamBroken) as caught:
        list(root.Events(raises=toys.StreamBroken("oh")))
    assert isinstance(caught.value, EventStreamError)

    async def work() -> list[Any]:
        return [event async for event in root.asynchronous(root.Events(script(toys)))]

    assert asyncio.run(work()) == script(toys)


def test_a_script_is_played_once_and_ends_when_closed(toys: Any, root: Any) -> None:
    events = root.Events(script(toys), raises=toys.StreamBroken())
    assert next(iter(events)) == script(toys)[0]
    events.close()
    assert list(events) == []

    once = root.Events(script(toys))
    assert [*once, *once] == script(toys)


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        (lambda toys: [toys.Frame(picture=b"")], "a stream gives events, not a Frame"),
        (lambda toys: [{"Pause": {}}], "a stream gives events, not a dict"),
        (lambda toys: [toys.Events()], "exactly one"),
        (lambda toys: [toys.Events(frame=toys.Frame(picture=1))], "Frame.Picture"),
    ],
)
def test_a_script_holds_events(toys: Any, root: Any, mistake: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        root.Events(mistake(toys))


def test_a_script_is_of_its_operation(toys: Any, root: Any) -> None:
    watch = toys.StubToysClient().watch
    words = root.Events([toys.Words(word=toys.Word(said="hi"))])
    with pytest.raises(TypeError, match="Watch gives events of Events, not Words"):
        watch.returns(toys.WatchResponse(events=words))
    with pytest.raises(TypeError, match=r"do not end with ShopClosed .*StreamBroken, TooManyReq"):
        watch.returns(toys.WatchResponse(events=root.Events(raises=toys.ShopClosed())))
    unknown = root.Events(raises=toys.ToysError("slow", code="SlowDown"))
    watch.returns(toys.WatchResponse(events=unknown))
    with pytest.raises(toys.ToysError) as caught:
        list(watch().events)
    assert (caught.value.code, caught.value.retryable) == ("SlowDown", True)


# --------------------------------------------------------------------- streams in a request


def test_no_client_sends_a_stream_of_events(package: LoadedPackage, toys: Any) -> None:
    for name in ("Toys", "AsyncToys", "ToysClient", "AsyncToysClient", "StubToysClient"):
        assert hasattr(getattr(toys, name), "watch")
        assert not hasattr(getattr(toys, name), "talk")
    (note,) = json.loads(package.texts["manifest.json"])["notEnforced"]
    assert (note["shape"], note["constraint"]) == ("Talk", "method")


def test_the_types_of_such_a_request_are_there(toys: Any, root: Any) -> None:
    request = toys.TalkRequest(words=root.Events([toys.Words(word=toys.Word(said="hi"))]))

    assert request.validate() == []
    (event,) = request.to_wire()["Words"]
    assert event == {"Word": {"Said": "hi"}}
