"""A package of every service that the clients' tests call, and a moto server over HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from botosmith.memory import import_texts, unload
from botosmith.pipeline import build

from .moto_windows import teach_moto

SELECTED = {
    "bedrock-runtime": ("ConverseStream",),
    "dynamodb": ("CreateTable", "PutItem", "Query", "TransactWriteItems"),
    "ec2": ("RunInstances", "DescribeInstances", "TerminateInstances"),
    "lambda": ("Invoke", "GetFunction"),
    "route53": ("CreateHostedZone", "GetHostedZone"),
    "s3": (
        *("CompleteMultipartUpload", "CopyObject", "CreateBucket", "DeleteObject"),
        *("DeleteObjects", "GetObject", "HeadObject", "HeadBucket", "ListObjectsV2"),
        *("PutObject", "SelectObjectContent"),
    ),
    "sqs": ("CreateQueue", "GetQueueUrl", "ReceiveMessage", "SendMessage"),
    "ssm": ("*MaintenanceWindow", "DescribeMaintenanceWindow*", "UpdateMaintenanceWindow*"),
}
PACKAGE = "clients_under_test"


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    """The generated package, as texts."""
    return dict(build(PACKAGE, SELECTED).texts)


@pytest.fixture(scope="session")
def package(texts: dict[str, str]) -> Iterator[ModuleType]:
    """The same, imported."""
    yield import_texts(texts, PACKAGE)
    unload(PACKAGE)


@pytest.fixture(scope="session")
def folder(texts: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, on the disk: the folder that holds the package's folder."""
    root = tmp_path_factory.mktemp("generated")
    for path, text in texts.items():
        file = root / PACKAGE / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root


@dataclass
class Moto:
    """A moto server on loopback, and what it was asked: the method and path of each request."""

    url: str
    requests: list[str]

    @property
    def options(self) -> dict[str, Any]:
        """What builds a boto3 or aiobotocore client of it."""
        return {
            "endpoint_url": self.url,
            "region_name": "us-east-1",
            "aws_access_key_id": "none",
            "aws_secret_access_key": "none",
        }


@pytest.fixture(scope="session")
def _moto_server() -> Iterator[Moto]:
    moto_server = pytest.importorskip("moto.server", reason="moto[server] is not installed")
    serving = pytest.importorskip("werkzeug.serving")
    application = moto_server.DomainDispatcherApplication(moto_server.create_backend_app)
    requests: list[str] = []

    def recorded(environ: dict[str, Any], start_response: Any) -> Any:
        requests.append(f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}")
        return application(environ, start_response)

    with pytest.MonkeyPatch.context() as patch:
        teach_moto(patch)
        server = serving.make_server("127.0.0.1", 0, recorded, threaded=True)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Moto(f"http://127.0.0.1:{server.server_port}", requests)
        server.shutdown()
        thread.join()


@pytest.fixture
def moto(_moto_server: Moto) -> Moto:
    """The server, emptied, and nothing asked yet."""
    import urllib.request

    reset = urllib.request.Request(f"{_moto_server.url}/moto-api/reset", method="POST")
    urllib.request.urlopen(reset).close()
    _moto_server.requests.clear()
    return _moto_server
