from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from botosmith.api import LoadedPackage


class Events:
    """A stream of events as botocore hands it over."""

    closed = False

    def __iter__(self) -> Iterator[dict[str, Any]]:
        yield {"Frame": {"Picture": b"1"}}
        yield {"Frame": {"Picture": b"2"}}

    def close(self) -> None:
        self.closed = True


def test_the_events_are_handed_on_and_not_read_before(package: LoadedPackage) -> None:
    events = Events()
    result = package.operation("Watch").result_from_wire({"Events": events, "Session": "s"})

    assert result.events is events
    assert [event["Frame"]["Picture"] for event in result.events] == [b"1", b"2"]
    result.events.close()
    assert events.closed


def test_an_error_that_can_end_a_stream_has_a_class(toys: Any) -> None:
    assert issubclass(toys.StreamBroken, toys.ToysError)
    assert toys.StreamBroken.code == "StreamBroken"


def test_a_response_goes_there_and_back(package: LoadedPackage) -> None:
    operation = package.operation("Watch")
    response = {"Events": Events(), "Session": "s"}

    assert operation.result_to_wire(operation.result_from_wire(response)) == response
