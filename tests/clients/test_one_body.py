"""One body of code, typed by the Protocol, over moto and over the stub."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from .conftest import PACKAGE, Moto

BODY = Path(__file__).with_name("body.py")


@pytest.fixture(scope="module")
def body(package: ModuleType) -> Any:
    """The body, with the generated package under the name that it imports."""
    module = ModuleType("body")
    exec(compile(BODY.read_text("utf-8"), str(BODY), "exec"), module.__dict__)
    return module


@pytest.fixture(params=["moto", "stub"])
def client(request: pytest.FixtureRequest, package: ModuleType) -> Any:
    ssm = import_module(f"{package.__name__}.ssm")
    if request.param == "moto":
        moto: Moto = request.getfixturevalue("moto")
        return ssm.SSMClient.create(**moto.options)
    stub = ssm.StubSSMClient()
    identities = [ssm.MaintenanceWindowIdentity(name=name) for name in ("a", "b")]
    stub.create_maintenance_window.answers(
        lambda _: ssm.CreateMaintenanceWindowResult(window_id="mw-0123456789abcdef0")
    )
    stub.describe_maintenance_windows.pages(
        *[ssm.DescribeMaintenanceWindowsResult(window_identities=[each]) for each in identities]
    )
    stub.delete_maintenance_window.returns(ssm.DeleteMaintenanceWindowResult())
    stub.get_maintenance_window.raises(ssm.DoesNotExistException("gone"))
    return stub


def test_the_body(body: Any, client: Any) -> None:
    assert body.names_and_loss(client) == (["a", "b"], "DoesNotExistException")


def lives(package: ModuleType) -> Any:
    """A stub that is told the life of a window."""
    ssm = import_module(f"{package.__name__}.ssm")
    stub = ssm.StubSSMClient(ordered=True)
    window_id, target_id, task_id = (
        "mw-0123456789abcdef0",
        f"{0:08}-0000-0000-0000-{1:012}",
        f"{2:08}-0000-0000-0000-{2:012}",
    )
    stub.create_maintenance_window.returns(ssm.CreateMaintenanceWindowResult(window_id=window_id))
    stub.register_target_with_maintenance_window.returns(
        ssm.RegisterTargetWithMaintenanceWindowResult(window_target_id=target_id)
    )
    stub.register_task_with_maintenance_window.returns(
        ssm.RegisterTaskWithMaintenanceWindowResult(window_task_id=task_id)
    )
    stub.describe_maintenance_window_tasks.pages(
        ssm.DescribeMaintenanceWindowTasksResult(tasks=[]),
        ssm.DescribeMaintenanceWindowTasksResult(
            tasks=[ssm.MaintenanceWindowTask(window_task_id=task_id)]
        ),
    )
    stub.update_maintenance_window.returns(ssm.UpdateMaintenanceWindowResult(duration=4))
    stub.get_maintenance_window.returns(
        ssm.GetMaintenanceWindowResult(name="nightly", duration=4, enabled=False)
    )
    stub.deregister_task_from_maintenance_window.returns(
        ssm.DeregisterTaskFromMaintenanceWindowResult()
    )
    stub.deregister_target_from_maintenance_window.returns(
        ssm.DeregisterTargetFromMaintenanceWindowResult()
    )
    stub.delete_maintenance_window.returns(ssm.DeleteMaintenanceWindowResult())
    stub.update_maintenance_window.raises(ssm.DoesNotExistException("gone"))
    return stub


LIFE = [True, 4, "nightly", 4, False, "DoesNotExistException"]


@pytest.mark.parametrize("who", ["moto", "stub"])
class TestTheLifeOfAWindow:
    def test_blocking(
        self, who: str, body: Any, package: ModuleType, request: pytest.FixtureRequest
    ) -> None:
        if who == "stub":
            stub = lives(package)
            assert body.life(stub) == LIFE
            stub.assert_no_pending_answers()
            return
        moto: Moto = request.getfixturevalue("moto")
        ssm = import_module(f"{package.__name__}.ssm")
        assert body.life(ssm.SSMClient.create(**moto.options)) == LIFE

    def test_awaited(
        self, who: str, body: Any, package: ModuleType, request: pytest.FixtureRequest
    ) -> None:
        if who == "stub":
            stub = lives(package)
            assert asyncio.run(body.life_awaited(stub.asynchronous)) == LIFE
            stub.assert_no_pending_answers()
            return
        pytest.importorskip("aiobotocore", reason="aiobotocore is not installed")
        moto: Moto = request.getfixturevalue("moto")
        ssm = import_module(f"{package.__name__}.ssm")

        async def work() -> list[object]:
            async with ssm.AsyncSSMClient.create(**moto.options) as client:
                seen: list[object] = await body.life_awaited(client)
                return seen

        assert asyncio.run(work()) == LIFE


def table(package: ModuleType, moto: Moto) -> Any:
    """S3's module; the server has a bucket with a table."""
    s3 = import_module(f"{package.__name__}.s3")
    client = s3.S3Client.create(**moto.options)
    client.create_bucket(s3.CreateBucketRequest(bucket="box"))
    rows = b"name,size\nbear,3\nball,1"
    client.put_object(s3.PutObjectRequest(bucket="box", key="toys.csv", body=rows))
    return s3


def selects(package: ModuleType) -> Any:
    """A stub that is told the events of a query."""
    s3 = import_module(f"{package.__name__}.s3")
    event = s3.SelectObjectContentEventStream
    events = [
        event(records=s3.RecordsEvent(payload=b'{"name":"bear"},{"na')),
        event(cont=s3.ContinuationEvent()),
        event(records=s3.RecordsEvent(payload=b'me":"ball"},')),
        event(stats=s3.StatsEvent(details=s3.Stats(bytes_returned=32))),
        event(end=s3.EndEvent()),
    ]
    stub = s3.StubS3Client()
    stub.select_object_content.returns(s3.SelectObjectContentOutput(payload=package.Events(events)))
    return stub


SELECTED = (b'{"name":"bear"},{"name":"ball"},', 32)


@pytest.mark.parametrize("who", ["moto", "stub"])
class TestEvents:
    def test_blocking(
        self, who: str, body: Any, package: ModuleType, request: pytest.FixtureRequest
    ) -> None:
        if who == "stub":
            assert body.selected(selects(package)) == SELECTED
            return
        moto: Moto = request.getfixturevalue("moto")
        s3 = table(package, moto)
        assert body.selected(s3.S3Client.create(**moto.options)) == SELECTED

    def test_awaited(
        self, who: str, body: Any, package: ModuleType, request: pytest.FixtureRequest
    ) -> None:
        if who == "stub":
            assert asyncio.run(body.selected_awaited(selects(package).asynchronous)) == SELECTED
            return
        pytest.importorskip("aiobotocore", reason="aiobotocore is not installed")
        moto: Moto = request.getfixturevalue("moto")
        s3 = table(package, moto)

        async def work() -> tuple[bytes, int]:
            async with s3.AsyncS3Client.create(**moto.options) as client:
                found: tuple[bytes, int] = await body.selected_awaited(client)
                return found

        assert asyncio.run(work()) == SELECTED


@pytest.mark.slow
def test_the_body_is_typed(folder: Path, tmp_path: Path) -> None:
    checked = folder / "body.py"
    checked.write_text(BODY.read_text("utf-8"), "utf-8")
    wrong = folder / "wrong.py"
    wrong.write_text(
        f"from {PACKAGE} import Events, asynchronous\n"
        f"from {PACKAGE}.s3 import *\n"
        f"from {PACKAGE}.ssm import SSMClient, StubSSMClient, SSM, GetMaintenanceWindowRequest\n"
        "def f(ssm: SSM) -> None:\n"
        "    ssm.get_maintenance_window('mw')\n"
        "    ssm.get_maintenance_window(GetMaintenanceWindowRequest(window_id='a')).nam\n"
        "    for window in ssm.paginate_describe_maintenance_windows():\n"
        "        window.nme\n"
        "    StubSSMClient().get_maintenance_window.returns(1)\n"
        "    ssm.no_such_operation()\n"
        "async def g(s3: S3, s: SelectObjectContentOutput) -> None:\n"
        "    for event in s.payload:\n"
        "        event.recordz\n"
        "    async for again in asynchronous(s.payload):\n"
        "        again['Records']\n"
        "    for third in asynchronous(s.payload):\n"
        "        pass\n"
        "    SelectObjectContentOutput(payload=Events([RecordsEvent(payload=b'')]))\n"
        "    SelectObjectContentOutput(payload=[SelectObjectContentEventStream()])\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "body.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "wrong.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.split(":")[1] for line in done.stdout.splitlines() if ": error:" in line]
    assert lines == ["5", "6", "8", "9", "10", "12", "13", "15", "16", "18", "19"]
    (folder / "pyrightconfig.json").write_text(
        '{"include": ["body.py"], "typeCheckingMode": "strict", "reportMissingTypeStubs": false}'
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
