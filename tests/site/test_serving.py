"""`docs --serve`: the real validator answers this machine, and nobody else."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator, Mapping
from threading import Thread
from typing import Any

import pytest

from botosmith.site import Wanted
from botosmith.site.serving import LARGEST, Site

from .conftest import FLAGSHIP


@pytest.fixture(scope="module")
def site(texts: Mapping[str, str], wanted: list[Wanted]) -> Iterator[Site]:
    with Site(texts, wanted, 0) as running:
        thread = Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def ask(site: Site, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", site.server_port, timeout=60)
    sent = {"Content-Type": "application/json"} if body is not None else {}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    connection.request(method, path, text if body is not None else None, sent)
    answer = connection.getresponse()
    status, told = answer.status, answer.read().decode()
    connection.close()
    return status, told


def validated(site: Site, request: Any, operation: str = FLAGSHIP) -> list[Any]:
    asked = {"service": "ssm", "operation": operation, "request": request}
    status, told = ask(site, "POST", "/-/validate", asked)
    assert status == 200, told
    found: list[Any] = json.loads(told)["violations"]
    return found


def test_it_listens_on_the_loopback_address_alone(site: Site) -> None:
    assert site.server_address[0] == "127.0.0.1"


def test_it_gives_the_pages(site: Site, texts: Mapping[str, str]) -> None:
    assert ask(site, "GET", "/") == (200, texts["index.html"])
    assert ask(site, "GET", f"/ssm/{FLAGSHIP}.html")[0] == 200
    for path in ("/nothing.html", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd"):
        assert ask(site, "GET", path)[0] == 404


def test_the_generated_validator_answers(site: Site) -> None:
    right = {"WindowId": "mw-0123456789abcdef0", "TaskArn": "a", "TaskType": "LAMBDA"}
    assert validated(site, right) == []
    (wrong,) = validated(site, {**right, "WindowId": "mw-1"})
    assert (wrong["path"], wrong["constraint"], wrong["severity"]) == (
        "WindowId",
        "length",
        "error",
    )
    (rule,) = validated(site, {**right, "TaskType": "RUN_COMMAND"})
    assert rule["origin"] == "targets-for-run-command"


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1:1"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
def test_a_page_of_the_web_gets_nothing(site: Site, headers: dict[str, str]) -> None:
    assert ask(site, "GET", "/", **headers)[0] == 403
    assert ask(site, "POST", "/-/validate", {"service": "ssm"}, **headers)[0] == 403


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("{", 400),
        (b"\xff", 400),
        ("[" * 100_000, 400),
        ("[]", 404),
        ({"service": "nope", "operation": FLAGSHIP}, 404),
        ({"service": "ssm", "operation": "DeleteEverything"}, 404),
    ],
    ids=["half", "no text", "deep", "no object", "service", "operation"],
)
def test_bad_questions_get_short_answers(site: Site, body: Any, status: int) -> None:
    found, told = ask(site, "POST", "/-/validate", body)
    assert found == status
    assert "Traceback" not in told and len(told) < 200


def test_a_large_question_is_refused_before_it_is_read(site: Site) -> None:
    # Only its length is sent: who goes on sending may find that the other end has hung up.
    told = {"Content_Length": str(LARGEST + 1)}
    assert ask(site, "POST", "/-/validate", "", **told)[0] == 413


def test_only_json_is_a_question(site: Site) -> None:
    assert ask(site, "POST", "/-/validate", {}, Content_Type="text/plain")[0] == 404
