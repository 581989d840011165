"""`botosmith init`: a code base scanned, configured and generated for."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from .conftest import Run

APP = """
import boto3

ssm = boto3.client("ssm", region_name="us-east-1")
ssm.get_maintenance_window(WindowId="mw-0c50858d01234abcd")
boto3.client("sqs").send_message(QueueUrl="q", MessageBody="m")
"""


def configured() -> Any:
    return tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["tool"]["botosmith"]


def contents() -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}


def test_what_a_code_base_calls_is_configured_and_generated(run: Run) -> None:
    Path("app.py").write_text(APP, "utf-8")
    Path("pyproject.toml").write_text('# ours\n[project]\nname = "app"\n', "utf-8")
    ran = run("init", "--package", "acme.aws", "--output", "src")
    assert ran.code == 0, ran.err
    assert configured()["packages"] == [
        {
            "name": "acme.aws",
            "output": "src",
            "services": {"sqs": ["SendMessage"], "ssm": ["GetMaintenanceWindow"]},
        }
    ]
    assert Path("pyproject.toml").read_text("utf-8").startswith('# ours\n[project]\nname = "app"\n')
    assert "What is next:" in ran.out and "botosmith check" in ran.out
    assert run("check").code == 0
    code = (
        "from acme.aws.ssm import GetMaintenanceWindowRequest as Request\n"
        "assert Request(window_id='mw-1').validate()\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd="src", check=True)
    before = contents()
    again = run("init", "app.py")
    assert again.code == 0 and "nothing to add" in again.out
    assert {path: data for path, data in contents().items() if path.suffix != ".pyc"} == {
        path: data for path, data in before.items() if path.suffix != ".pyc"
    }


def test_a_service_can_be_named_and_nothing_generated(run: Run) -> None:
    ran = run("init", "--service", "sqs", "--no-generate")
    assert ran.code == 0, ran.err
    assert configured()["packages"] == [{"name": "typed_aws", "services": {"sqs": ["*"]}}]
    assert not Path("typed_aws").exists()
    assert "botosmith generate" in ran.out


def test_where_nothing_is_called_a_cure_is_named(run: Run) -> None:
    ran = run("init")
    assert ran.code == 2 and "--service ssm" in ran.err
    assert not Path("pyproject.toml").exists()


@pytest.mark.parametrize("options", [("--service", "sms"), ("--service", "sqs", "--package", "1")])
def test_what_cannot_be_is_refused(run: Run, options: tuple[str, ...]) -> None:
    ran = run("init", *options)
    assert ran.code == 2 and "Traceback" not in ran.err
    assert not Path("pyproject.toml").exists()


def test_a_file_that_is_not_toml_is_left_alone(run: Run) -> None:
    Path("pyproject.toml").write_text("[tool", "utf-8")
    ran = run("init", "--service", "sqs", "--no-generate")
    assert ran.code == 2 and "pyproject.toml" in ran.err
    assert Path("pyproject.toml").read_text("utf-8") == "[tool"


def test_clients_that_a_configured_package_makes_are_known(run: Run) -> None:
    Path("pyproject.toml").write_text(
        '[[tool.botosmith.packages]]\nname = "acme_aws"\noutput = "."\n\n'
        '[tool.botosmith.packages.services]\nsqs = ["SendMessage"]\n'
    )
    Path("app.py").write_text(
        'import acme_aws\n\nacme_aws.client("sqs").create_queue(QueueName="jobs")\n'
    )
    ran = run("init", "--no-generate", "app.py")
    assert (ran.code, ran.err) == (0, "")
    assert "added sqs CreateQueue" in ran.out
