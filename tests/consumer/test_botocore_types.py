"""`botocore-types`: clients, pages and streams are of botocore's classes, for type checkers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from botosmith.bulk import Job, build_all
from botosmith.output.folder import write

STUBS = {
    "client": """\
from typing import Any
from .paginate import Paginator
from .waiter import Waiter
class ClientMeta:
    @property
    def region_name(self) -> str: ...
class BaseClientExceptions: ...
class BaseClient:
    def __init__(self, endpoint: str) -> None:
        self.meta: ClientMeta
    def close(self) -> None: ...
    def get_paginator(self, operation_name: str) -> Paginator[Any]: ...
    def can_paginate(self, operation_name: str) -> bool: ...
    def get_waiter(self, waiter_name: str) -> Waiter: ...
    @property
    def exceptions(self) -> BaseClientExceptions: ...
""",
    "eventstream": """\
from collections.abc import Iterator
from typing import Generic, TypeVar
T = TypeVar("T")
class EventStream(Generic[T]):
    def __iter__(self) -> Iterator[T]: ...
    def close(self) -> None: ...
""",
    "paginate": """\
from collections.abc import Iterator
from typing import Any, Generic, TypeVar
T = TypeVar("T")
class PageIterator(Generic[T]):
    @property
    def resume_token(self) -> dict[str, Any] | None: ...
    @resume_token.setter
    def resume_token(self, value: dict[str, Any] | None) -> None: ...
    def __iter__(self) -> Iterator[T]: ...
    def search(self, expression: str) -> Iterator[Any]: ...
    def build_full_result(self) -> dict[str, Any]: ...
class Paginator(Generic[T]):
    def paginate(self, **kwargs: Any) -> PageIterator[T]: ...
""",
    "response": """\
from io import IOBase
class StreamingBody(IOBase):
    def read(self, amt: int | None = ...) -> bytes: ...
""",
    "waiter": """\
from typing import Any
class Waiter:
    name: str
    config: dict[str, Any]
    def wait(self, **kwargs: Any) -> None: ...
""",
}
"""What stubs of botocore say of the classes that are derived from."""

RIGHT = """\
from typing import Any

from botocore.client import BaseClient
from botocore.eventstream import EventStream
from botocore.paginate import PageIterator, Paginator
from botocore.response import StreamingBody
from botocore.waiter import Waiter

import typed_aws
from typed_aws.s3 import BotoS3Client, S3Client
from typed_aws.s3.type_defs import ListObjectsV2OutputTypeDef, ListObjectsV2RequestPaginateTypeDef


def client(_: BaseClient) -> None: ...
def pager(_: Paginator[Any]) -> None: ...
def pages(_: PageIterator[ListObjectsV2OutputTypeDef]) -> None: ...
def waiter(_: Waiter) -> None: ...
def body(_: StreamingBody) -> None: ...
def events(_: EventStream[Any]) -> None: ...


s3: BotoS3Client = typed_aws.client("s3")
SELECTED = s3.select_object_content(
    Bucket="b", Key="k", Expression="", ExpressionType="SQL",
    InputSerialization={}, OutputSerialization={},
)
client(s3)  # derived
pager(s3.get_paginator("list_objects_v2"))  # derived
pages(s3.get_paginator("list_objects_v2").paginate(Bucket="b"))  # derived
waiter(s3.get_waiter("object_exists"))  # derived
body(s3.get_object(Bucket="b", Key="k")["Body"])  # derived
events(SELECTED["Payload"])  # derived
keywords: ListObjectsV2RequestPaginateTypeDef = {"Bucket": "b", "PaginationConfig": {"MaxItems": 1}}
run = s3.get_paginator("list_objects_v2").paginate(**keywords)
token: str | None = run.resume_token
print(run.build_full_result().get("Contents"), s3.meta.region_name, s3.exceptions.NoSuchKey)
S3Client(s3)


async def asynchronous() -> None:
    async with typed_aws.async_client("s3") as s3:
        client(s3)  # derived
        await s3.get_waiter("object_exists").wait(Bucket="b", Key="k")
        async for page in s3.get_paginator("list_objects_v2").paginate(Bucket="b"):
            print(page.get("Contents"))
        await s3.close()
"""

WRONG = """\
import typed_aws

s3 = typed_aws.client("s3")
s3.get_objekt(Bucket="b", Key="k")  # error
s3.get_object(Bucket="b", Kee="k")  # error
s3.get_paginator("list_objects")  # error
s3.get_paginator("list_objects_v2").paginate(Buckett="b")  # error
s3.get_waiter("object_existz")  # error
s3.get_waiter("object_exists").wait(Buckett="b")  # error
s3.exceptions.NoSuchKeey  # error
typed_aws.client("sqs").get_paginator("list_queues")  # error
typed_aws.client("sqs").get_waiter("queue")  # error
s3.get_paginator("list_objects_v2").paginate(Bucket="b").build_full_result()["Contentz"]  # error
"""

SERVICES = {
    "s3": ("GetObject", "HeadObject", "ListObjectsV2", "SelectObjectContent"),
    "sqs": ("SendMessage",),
}


def project(folder: Path, *, botocore_types: bool) -> Path:
    """A program that names classes of botocore, stubs of these, and the package."""
    jobs = [
        Job(
            package="typed_aws",
            service=service,
            operations=operations,
            formatter="none",
            docs="none",
            botocore_types=botocore_types,
        )
        for service, operations in SERVICES.items()
    ]
    write(build_all(jobs).texts, folder / "typed_aws")
    for name, text in {"__init__": "", **STUBS}.items():
        path = folder / "stubs" / "botocore" / f"{name}.pyi"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (folder / "right.py").write_text(RIGHT, "utf-8")
    (folder / "wrong.py").write_text(WRONG, "utf-8")
    return folder


OFF = pytest.param(False, id="as it is", marks=pytest.mark.slow)


@pytest.fixture(scope="module", params=[pytest.param(True, id="derived"), OFF])
def expected(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, set[tuple[str, int]]]:
    """A project, and the lines that type checkers have to report in it."""
    folder = project(tmp_path_factory.mktemp("types"), botocore_types=request.param)
    marks: Mapping[str, str] = {"wrong.py": "# error"}
    if not request.param:
        marks = {**marks, "right.py": "# derived"}
    lines = {
        (file, number)
        for file, mark in marks.items()
        for number, line in enumerate((folder / file).read_text("utf-8").splitlines(), 1)
        if line.endswith(mark)
    }
    assert len(lines) > 9
    return folder, lines


def checked(folder: Path, *command: str) -> str:
    env = {**os.environ, "MYPYPATH": "stubs", "PYTHONPATH": ""}
    full = [sys.executable, "-m", *command]
    done = subprocess.run(full, cwd=folder, env=env, capture_output=True, text=True, check=False)
    return done.stdout


def test_mypy(expected: tuple[Path, set[tuple[str, int]]]) -> None:
    """Of the program and the package: the package itself is without a complaint, too."""
    folder, lines = expected
    out = checked(
        folder, "mypy", "--strict", "--config-file=", "--no-incremental", "right.py", "wrong.py"
    )
    found = [line.split(":") for line in out.splitlines() if ": error:" in line]
    assert {(file, int(line)) for file, line, *_ in found} == lines, out


@pytest.mark.slow
def test_pyright(expected: tuple[Path, set[tuple[str, int]]]) -> None:
    folder, lines = expected
    include = ["right.py", "wrong.py", "typed_aws/runtime/boto_bases.pyi", "typed_aws/type_defs"]
    config = {
        "include": include,
        "stubPath": "stubs",
        "typeCheckingMode": "strict",
        "reportUnusedExpression": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    out = checked(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)
    found = {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        for each in json.loads(out)["generalDiagnostics"]
    }
    assert found == lines, out
