"""One body of code, typed by the Protocol, over moto and over the stub."""

from __future__ import annotations

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


@pytest.mark.slow
def test_the_body_is_typed(folder: Path, tmp_path: Path) -> None:
    checked = folder / "body.py"
    checked.write_text(BODY.read_text("utf-8"), "utf-8")
    wrong = folder / "wrong.py"
    wrong.write_text(
        f"from {PACKAGE}.ssm import SSMClient, StubSSMClient, SSM, GetMaintenanceWindowRequest\n"
        "def f(ssm: SSM) -> None:\n"
        "    ssm.get_maintenance_window('mw')\n"
        "    ssm.get_maintenance_window(GetMaintenanceWindowRequest(window_id='a')).nam\n"
        "    for window in ssm.paginate_describe_maintenance_windows():\n"
        "        window.nme\n"
        "    StubSSMClient().get_maintenance_window.returns(1)\n"
        "    ssm.no_such_operation()\n",
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
    assert lines == ["3", "4", "6", "7", "8"]
    (folder / "pyrightconfig.json").write_text(
        '{"include": ["body.py"], "typeCheckingMode": "strict", "reportMissingTypeStubs": false}'
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
