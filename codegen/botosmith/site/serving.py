"""A site on this machine alone, its requests checked by the generated validator.

It listens on the loopback address, and answers nobody who calls it by another name: a page of the
web must neither read from it nor write to it.
"""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any
from urllib.parse import unquote, urlsplit

from ..api import LoadedPackage, load_built
from ..bulk import Job
from ..errors import ConfigError
from ..input_json import from_cli_json
from ..pipeline import build
from ..recent import Recent
from ..untyped import is_object
from .building import Wanted
from .rendering import POLICY

LARGEST = 1_000_000
"""The bytes of a request that are read."""

VALIDATE = "/-/validate"

MOST_PACKAGES = 32
"""The operations whose validators are kept."""


class Site(ThreadingHTTPServer):
    """A server of one site."""

    daemon_threads = True

    def __init__(self, texts: Mapping[str, str], wanted: Sequence[Wanted], port: int) -> None:
        self.texts = texts
        self.validators = Validators({each.job.service: each.job for each in wanted})
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def address(self) -> str:
        """The address for a browser."""
        return f"http://127.0.0.1:{self.server_port}/"


def serve(
    texts: Mapping[str, str],
    wanted: Sequence[Wanted],
    port: int,
    ready: Callable[[str], None],
) -> None:
    """Serve a site until the keyboard interrupts.

    Raises:
        OSError: The port is taken.
    """
    with Site(texts, wanted, port) as site:
        ready(site.address)
        site.serve_forever()


class Validators:
    """The generated validators of a site's operations, made when they are first asked."""

    def __init__(self, jobs: Mapping[str, Job]) -> None:
        self._jobs = jobs
        self._lock = Lock()
        self._packages: Recent[tuple[str, str], LoadedPackage] = Recent(MOST_PACKAGES)

    def answer(self, asked: Any) -> Mapping[str, Any]:
        """Every violation of a request that is given as `--cli-input-json` takes it.

        Raises:
            KeyError: The site has no such service.
            ConfigError: The service has no such operation.
        """
        if not is_object(asked):
            raise KeyError("operation")
        service, operation = str(asked.get("service")), str(asked.get("operation"))
        with self._lock:
            made = partial(self._made, service, operation)
            package = self._packages.get((service, operation), made)
            model = package.selection.service
            shape = model.operations[operation].input
            params = asked.get("request")
            if shape is not None:
                params = from_cli_json(model, shape, params)
            violations = package.operation(operation).validate(params)
        return {
            "violations": [
                {
                    "path": each.path,
                    "constraint": each.constraint,
                    "severity": each.severity,
                    "origin": each.origin,
                    "message": each.message,
                }
                for each in violations
            ]
        }

    def _made(self, service: str, operation: str) -> LoadedPackage:
        job = self._jobs[service]
        built = build(
            job.package,
            {service: (operation,)},
            own_facts={service: job.facts},
            ignore_traits=job.ignore_traits,
            formatter="none",
            docs="none",
            severity=job.severity,
        )
        return load_built(built)


class _Handler(BaseHTTPRequestHandler):
    server_version = "botosmith"
    sys_version = ""
    protocol_version = "HTTP/1.1"

    @property
    def site(self) -> Site:
        """The server that asked for it."""
        assert isinstance(self.server, Site)
        return self.server

    def do_GET(self) -> None:
        """Give a file of the site."""
        if not self._is_ours():
            return
        path = unquote(urlsplit(self.path).path).lstrip("/")
        path = f"{path}index.html" if not path or path.endswith("/") else path
        text = self.site.texts.get(path)
        if text is None:
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", "There is no such page.\n")
            return
        kind = mimetypes.guess_type(path)[0] or "text/plain"
        self._answer(HTTPStatus.OK, kind, text)

    def do_POST(self) -> None:
        """Validate a request."""
        if not self._is_ours():
            return
        length = self.headers.get("Content-Length", "")
        is_json = self.headers.get_content_type() == "application/json"
        if urlsplit(self.path).path != VALIDATE or not is_json:
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", "There is nothing to ask here.\n")
        elif not length.isdigit() or int(length) > LARGEST:
            self.close_connection = True
            self._answer(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "text/plain", "The request is too large.\n"
            )
        else:
            self._validate(self.rfile.read(int(length)))

    def _validate(self, body: bytes) -> None:
        try:
            found = self.site.validators.answer(json.loads(body))
        except (ValueError, RecursionError):
            self._answer(HTTPStatus.BAD_REQUEST, "text/plain", "This is not JSON.\n")
        except (KeyError, ConfigError):
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", "There is no such operation.\n")
        else:
            self._answer(HTTPStatus.OK, "application/json", json.dumps(found, default=repr))

    def _is_ours(self) -> bool:
        """Whether it is this site's own page that asks; if not, the answer says so."""
        port = self.site.server_port
        hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        origin = self.headers.get("Origin")
        if self.headers.get("Host") in hosts and (
            origin is None or origin.removeprefix("http://") in hosts
        ):
            return True
        self.close_connection = True
        self._answer(HTTPStatus.FORBIDDEN, "text/plain", "This site answers this machine alone.\n")
        return False

    def _answer(self, status: HTTPStatus, kind: str, text: str) -> None:
        data = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", f"{POLICY}; frame-ancestors 'none'")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: a request that is checked may hold secrets."""
