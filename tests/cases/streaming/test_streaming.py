from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from botocore.model import ServiceModel
from tests.cases.case import told

from botosmith.api import LoadedPackage


class Unread:
    """A file that fails when it is read."""

    def read(self, size: int = -1) -> bytes:
        raise AssertionError("validation must not read a stream")


STREAMS: list[Any] = [b"", b"twenty bytes at most", bytearray(b"x"), "text", Unread()]


@pytest.mark.parametrize("film", STREAMS, ids=lambda film: type(film).__name__)
def test_a_stream_is_bytes_or_a_file_and_never_read(package: LoadedPackage, film: Any) -> None:
    operation = package.operation("PutFilm")

    assert operation.validate({"Film": film}, "strict") == []
    request = operation.request_from_wire({"Film": film, "Trailer": film})
    assert operation.validate(request, "strict") == []
    assert operation.request_to_wire(request)["Film"] is film


@pytest.mark.parametrize("film", [1, ["x"], {"a": b"x"}])
def test_anything_else_is_of_the_wrong_type(package: LoadedPackage, film: Any) -> None:
    found = package.operation("PutFilm").validate({"Film": film})

    assert told(found) == [("Film", "type", "error")]


def test_bytes_in_hand_are_counted_a_file_is_not(package: LoadedPackage) -> None:
    operation = package.operation("PutFilm")

    found = operation.validate({"Film": b"twenty-one bytes long"})
    assert told(found) == [("Film", "length", "error")]
    assert operation.validate({"Film": io.BytesIO(b"twenty-one bytes long")}) == []


def test_a_response_hands_the_stream_on(package: LoadedPackage) -> None:
    operation = package.operation("GetFilm")
    body = Unread()
    result = operation.result_from_wire({"Film": body, "Title": "t"})

    assert result.film is body
    assert operation.result_to_wire(result) == {"Film": body, "Title": "t"}


def test_a_blob_that_is_the_whole_body_is_a_stream_though_the_model_says_nothing(
    package: LoadedPackage,
) -> None:
    model = ServiceModel(json.loads(Path(__file__).with_name("model.json").read_text("utf-8")))
    assert model.operation_model("GetClip").has_streaming_output

    body = Unread()
    result = package.operation("GetClip").result_from_wire({"Clip": body})
    assert result.clip is body
    declared, _ = get_args(get_type_hints(type(result))["clip"])
    assert declared.__name__ == "StreamingBody"
