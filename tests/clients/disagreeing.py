"""A service over HTTP on loopback that answers as it is told, and ways to disagree with it."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

MARK = "hunter2"
"""Stands in each string of a request that the service does not need to be of a certain form."""

NUMBER = 47_114_711_471_147
"""Stands where a number is to be wrong; no time in a report has as many digits."""

WINDOW = "mw-0123456789abcdef0"


@dataclass(frozen=True)
class Way:
    """A call, what the service says to it, and what has to be reported.

    Attributes:
        verdict: Of the report; None where there is nothing to report.
        findings: The path, constraint and origin of each violation.
        words: What the report keeps of the message.
    """

    name: str
    service: str
    method: str
    params: dict[str, Any]
    code: str = ""
    message: str = ""
    status: int = 400
    verdict: str | None = None
    findings: tuple[tuple[str, str, str], ...] = ()
    words: str = ""

    @property
    def answer(self) -> tuple[int, dict[str, Any]]:
        """The status and body of the response."""
        if not self.code:
            return 200, {}
        return self.status, {"__type": self.code, "message": self.message}


def _window(**changes: Any) -> dict[str, Any]:
    given = {
        "Name": f"{MARK}-nightly",
        "Schedule": f"cron({MARK})",
        "Duration": 4,
        "Cutoff": 1,
        "AllowUnassociatedTargets": True,
        "Description": f"about {MARK}",
        "ClientToken": f"{MARK}-token",
    }
    return {name: value for name, value in {**given, **changes}.items() if value is not None}


def _task(**changes: Any) -> dict[str, Any]:
    given = {
        "WindowId": WINDOW,
        "TaskArn": f"arn:aws:lambda:us-east-1:123456789012:function:{MARK}",
        "TaskType": "LAMBDA",
        "Name": f"{MARK}-task",
    }
    return {name: value for name, value in {**given, **changes}.items() if value is not None}


_CREATE, _REGISTER = "create_maintenance_window", "register_task_with_maintenance_window"

DISAGREEMENTS = (
    Way(
        *("length", "ssm", _CREATE, _window(Description=f"{MARK} " * 25)),
        verdict="too_strict",
        findings=(("Description", "length", "model"),),
    ),
    Way(
        *("pattern", "ssm", "get_maintenance_window", {"WindowId": f"mw-0123456789{MARK}"}),
        verdict="too_strict",
        findings=(("WindowId", "pattern", "model"),),
    ),
    Way(
        *("range", "ssm", _CREATE, _window(Duration=NUMBER)),
        verdict="too_strict",
        findings=(("Duration", "range", "model"),),
    ),
    Way(
        *("enum", "ssm", _REGISTER, _task(TaskType=f"{MARK}_TASK")),
        verdict="too_strict",
        findings=(("TaskType", "enum", "model"),),
    ),
    Way(
        *("required", "ssm", _CREATE, _window(Cutoff=None)),
        verdict="too_strict",
        findings=(("Cutoff", "required", "model"),),
    ),
    Way(
        *("a rule that is an error", "ssm", _REGISTER, _task(MaxErrors="1")),
        verdict="too_strict",
        findings=(("MaxErrors", "forbid", "no-max-errors-without-targets"),),
    ),
    Way(
        *("a rule that warns", "ssm", _REGISTER),
        _task(TaskParameters={MARK: {"Values": [MARK]}}),
        verdict="too_strict",
        findings=(("TaskParameters", "forbid", "older-parameters-elsewhere"),),
    ),
    Way(
        *("a refusal by one member", "ssm", _CREATE, _window(ScheduleOffset=3)),
        *("ValidationException", f"ScheduleOffset is not supported for Schedule cron({MARK})"),
        verdict="too_lenient",
        words="ScheduleOffset is not supported for Schedule …",
    ),
    Way(
        *("a refusal in the legacy form", "ssm", _CREATE, _window(Description=f"on {MARK}")),
        "ValidationException",
        f"1 validation error detected: Value 'on {MARK}' at 'description' failed to satisfy "
        f"constraint: Member must be a valid string, and '{MARK} {MARK}' is not",
        verdict="too_lenient",
        words="Value … at 'description' failed to satisfy constraint: "
        "Member must be a valid string, and … is not",
    ),
    Way(
        "a refusal by another service",
        "sqs",
        "create_queue",
        {"QueueName": f"{MARK}-queue.fifo", "Attributes": {"FifoQueue": "true"}},
        "InvalidParameterValue",
        f"Can only include alphanumeric characters: {MARK}-queue.fifo. The queue {MARK}-other is "
        f"arn:aws:sqs:us-east-1:123456789012:{MARK}",
        verdict="too_lenient",
        words="Can only include alphanumeric characters: …. The … is …",
    ),
)
"""Ten ways to disagree."""

THE_REST = (
    Way("agreement on a right request", "ssm", _CREATE, _window()),
    Way("another one", "ssm", _REGISTER, _task()),
    Way(
        *("a resource that is missing", "ssm", _REGISTER, _task(), "DoesNotExistException"),
        f"Maintenance window {WINDOW} does not exist",
    ),
    Way(
        *("the same with a general code", "ssm", _REGISTER, _task(), "ValidationException"),
        f"Maintenance window {WINDOW} of {MARK} does not exist",
    ),
    Way(
        *("no permission", "ssm", _CREATE, _window(), "AccessDeniedException"),
        f"User {MARK} is not authorized",
    ),
    Way("a fault of the service", "ssm", _CREATE, _window(), "InternalServerError", MARK, 500),
    Way(
        *("agreement on a wrong request", "ssm", _CREATE, _window(Duration=NUMBER)),
        "ValidationException",
        f"1 validation error detected: Value '{NUMBER}' at 'duration' failed to satisfy "
        "constraint: Member must have value less than or equal to 24",
        verdict="agreed",
        findings=(("Duration", "range", "model"),),
        words="Value … at 'duration' failed to satisfy constraint: "
        "Member must have value less than or equal to 24",
    ),
    Way(
        *("a wrong request without permission", "ssm", _CREATE, _window(Duration=NUMBER)),
        *("AccessDeniedException", f"User {MARK} is not authorized to create {NUMBER}"),
        verdict="unclear",
        findings=(("Duration", "range", "model"),),
        words="User … is not … to create …",
    ),
)
"""Ways to agree, and ways that tell nothing."""


@dataclass
class Service:
    """A service that answers each call as its header says.

    Attributes:
        url: Where it listens.
        answers: The status and body of each answer, by the number in the header.
    """

    url: str
    answers: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict)

    def options(self) -> dict[str, Any]:
        """What builds a client of it."""
        return {
            "endpoint_url": self.url,
            "region_name": "us-east-1",
            "aws_access_key_id": "none",
            "aws_secret_access_key": "none",
        }


HEADER = "X-Answer"


@contextmanager
def disagreeing() -> Generator[Service, None, None]:
    """Run a service."""
    service = Service("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm: ClassVar[bool] = True

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, body = service.answers[self.headers[HEADER]]
            data = json.dumps(body).encode()
            head = (
                f"HTTP/1.1 {status} Told\r\nContent-Type: application/x-amz-json-1.1\r\n"
                f"Content-Length: {len(data)}\r\n\r\n"
            )
            self.wfile.write(head.encode() + data)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        request_queue_size = 64
        daemon_threads = True

    with _running(Server(("127.0.0.1", 0), Handler)) as service.url:
        yield service


@contextmanager
def disagreeing_moto() -> Generator[Service, None, None]:
    """Run a moto server that refuses what it is told to, and takes everything else.

    What moto itself takes, right or wrong, has its own answer.
    """
    moto_server = pytest.importorskip("moto.server", reason="moto[server] is not installed")
    serving = pytest.importorskip("werkzeug.serving")
    application = moto_server.DomainDispatcherApplication(moto_server.create_backend_app)
    service = Service("")
    header = f"HTTP_{HEADER.upper().replace('-', '_')}"

    def told(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        given: list[Any] = []
        own = b"".join(application(environ, lambda *head: given.append(head)))
        status, body = service.answers[environ[header]]
        if (status, body) == (200, {}) and given[0][0].startswith("200"):
            start_response(*given[0][:2])
            return [own]
        start_response(f"{status} Told", [("Content-Type", "application/x-amz-json-1.1")])
        return [json.dumps(body).encode()]

    server = serving.make_server("127.0.0.1", 0, told, threaded=True)
    logger = logging.getLogger("werkzeug")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with _running(server) as service.url:
            yield service
    finally:
        logger.setLevel(level)


@contextmanager
def _running(server: Any) -> Generator[str, None, None]:
    """The URL of a server while it runs."""
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
