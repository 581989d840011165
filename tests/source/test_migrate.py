"""`botosmith migrate`: what it writes, that it means the same, and what it leaves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from botosmith.programs.migrate import migrate
from botosmith.programs.package import GeneratedPackage, read_package
from botosmith.programs.program import read_program

from .conftest import GOLDEN, PACKAGE, Migrated, Read, Run

MYPY = """\
[mypy]
strict = true
[mypy-boto3.*,botocore.*,aiobotocore.*,mypy_boto3_ssm.*]
ignore_missing_imports = true
"""


# ------------------------------------------------------------------------------- the sample


def test_the_sample_moves_over_as_recorded(migrated: Migrated) -> None:
    """To record it anew: BOTOSMITH_RECORD=1 pytest tests/source."""
    for change in migrated.changes:
        recorded = GOLDEN / change.source.path.relative_to(migrated.folder)
        if os.environ.get("BOTOSMITH_RECORD"):
            recorded.parent.mkdir(parents=True, exist_ok=True)
            recorded.write_bytes(change.new.bytes)
        assert change.new.bytes == recorded.read_bytes()


def test_most_of_the_sample_moves_over(migrated: Migrated) -> None:
    assert sum(change.moved for change in migrated.changes) == 47
    left = [(Path(each.path).name, each.why) for c in migrated.changes for each in c.left]
    assert ("whole.py", "dict() takes its response, or a part of it, whole") in left
    assert len(left) == 13


def test_moving_over_twice_changes_nothing(migrated: Migrated, package: GeneratedPackage) -> None:
    again = migrate(read_program([migrated.folder / "fleet"]), package)
    assert [change.source.path for change in again if change.changed or change.moved] == []


def test_the_sample_type_checks_after_the_move(migrated: Migrated) -> None:
    (migrated.folder / "mypy.ini").write_text(MYPY)
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "fleet"],
        cwd=migrated.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A moto server on loopback."""
    moto = pytest.importorskip("moto.server")
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


def suite(folder: Path, server: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": server,
        "AWS_SECRET_ACCESS_KEY": "testing",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(folder),
    }
    options = ["-q", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", str(folder)]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, "suite.py"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_samples_own_suite_passes_before_and_after(
    project: Path, migrated: Migrated, server: str
) -> None:
    before, after = suite(project, server), suite(migrated.folder, server)
    assert before.returncode == 0, before.stdout
    assert after.returncode == 0, after.stdout
    assert before.stdout.count(" passed") == after.stdout.count(" passed") == 1


# ----------------------------------------------------------------------------- single calls

HEAD = "import boto3\n\nssm = boto3.client('ssm')\n\n\n"


def moved(read: Read, package: GeneratedPackage, text: str) -> tuple[str, list[str]]:
    """The code below the imports, moved over; and why calls are left."""
    (change,) = migrate(read(HEAD + text), package)
    return change.new.code.partition("ssm = boto3.client('ssm')\n\n\n")[2], [
        each.why for each in change.left
    ]


WINDOW = "ssm.get_maintenance_window(WindowId=x)"
TYPED = "SSMClient(ssm).get_maintenance_window(GetMaintenanceWindowRequest(window_id=x))"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (WINDOW, TYPED),
        (f"print({WINDOW}['Name'])", f"print(present({TYPED}.name))"),
        (f"print({WINDOW}.get('Name'))", f"print({TYPED}.name)"),
        (f"r = {WINDOW}\nprint(r['Name'])", f"r = {TYPED}\nprint(present(r.name))"),
        (
            f"if x:\n    r = {WINDOW}\nelse:\n    r = {WINDOW}\nprint(r['Name'])",
            f"if x:\n    r = {TYPED}\nelse:\n    r = {TYPED}\nprint(present(r.name))",
        ),
        (f"r = {WINDOW}\nif 'Name' in r: pass", f"r = {TYPED}\nif r.name is not None: pass"),
        (f"r = {WINDOW}\nif 'Name' not in r: pass", f"r = {TYPED}\nif r.name is None: pass"),
        (
            f"print({WINDOW}['ResponseMetadata']['RequestId'])",
            f"print(present({TYPED}.response_metadata)['RequestId'])",
        ),
        (
            "ssm.describe_maintenance_windows()",
            "SSMClient(ssm).describe_maintenance_windows()",
        ),
        (
            "ssm.get_maintenance_window(**x)",
            "SSMClient(ssm).get_maintenance_window(GetMaintenanceWindowRequest.from_wire(x))",
        ),
        (
            "ws = ssm.describe_maintenance_windows(MaxResults=10)\n"
            "print(ws['WindowIdentities'][0]['Name'], len(ws['WindowIdentities']))",
            "ws = SSMClient(ssm).describe_maintenance_windows("
            "DescribeMaintenanceWindowsRequest(max_results=10))\n"
            "print(present(present(ws.window_identities)[0].name), "
            "len(present(ws.window_identities)))",
        ),
        (
            "ssm.send_command(DocumentName='d', Parameters={'a': ['b']}, "
            "NotificationConfig={'NotificationArn': x})",
            "SSMClient(ssm).send_command(SendCommandRequest(document_name='d', "
            "parameters={'a': ['b']}, notification_config=NotificationConfig("
            "notification_arn=x)))",
        ),
    ],
)
def test_what_moves(read: Read, package: GeneratedPackage, before: str, after: str) -> None:
    assert moved(read, package, f"{before}\n") == (f"{after}\n", [])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            f"def f(x):\n    return {WINDOW}\n",
            "a return takes its response, or a part of it, whole",
        ),
        (f"r = {WINDOW}\nprint(r)\n", "print() takes its response, or a part of it, whole"),
        (f"r = {WINDOW}\nr['Name'] = 1\n", "the response is changed in place"),
        (f"r = {WINDOW}\nr = 1\n", "r is bound to something else too"),
        (f"r = {WINDOW}\nr['Nonsense']\n", "GetMaintenanceWindowResult has no such member"),
        (f"r = {WINDOW}\nr.get('Name', f())\n", "get has the default f()"),
        (
            f"def f(x) -> str:\n    return {WINDOW}.get('Name')\n",
            "Name may be absent, where something needs it",
        ),
        ("ssm.get_maintenance_window(x)\n", "it has positional arguments"),
        ("ssm.get_maintenance_window()\n", "WindowId is missing"),
        (
            "ssm.get_maintenance_window(WindowId=x, **y)\n",
            "its keywords and its ** may hold the same member twice",
        ),
        ("f = ssm.get_maintenance_window\n", "the method is not called here"),
        (
            "ssm.get_parameter(Name='n')\n",
            "typed_aws has no GetParameter; add it to [tool.botosmith] and run: "
            "botosmith generate",
        ),
        (
            f"from botocore.exceptions import ParamValidationError\n"
            f"try:\n    {WINDOW}\nexcept ParamValidationError:\n    pass\n",
            "botocore's ParamValidationError is caught around it",
        ),
    ],
)
def test_what_is_left_and_why(read: Read, package: GeneratedPackage, text: str, why: str) -> None:
    assert moved(read, package, text) == (text, [why])


TASK = "ssm.send_command(DocumentName={})"
TOLD = "SSMClient(ssm).send_command(SendCommandRequest(document_name={}))"
UNTOLD = 'SSMClient(ssm).send_command(SendCommandRequest.from_wire({{"DocumentName": {}}}))'


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("", "os.environ['NAME']", TOLD),
        ("", "os.environ.get('NAME', 'n')", TOLD),
        ("", "os.environ.get('NAME') or 'n'", TOLD),
        ("", "os.environ.get('NAME')", UNTOLD),
        ("", "os.getenv('NAME')", UNTOLD),
        ("", "len(y)", UNTOLD),
        ("", "str(y)", TOLD),
        ("", "y.isoformat() + 'Z'", TOLD),
        ("", "y.encode()", UNTOLD),
        ("", "'n' if y else None", UNTOLD),
        ("name = None\nif y:\n    name = 'n'\n", "name", UNTOLD),
        ("name = None\nname = f(y)\n", "name", TOLD),
        ("name = os.environ.get('NAME')\n", "name", UNTOLD),
    ],
)
def test_a_constructor_is_not_given_what_its_field_is_seen_to_refuse(
    read: Read, package: GeneratedPackage, before: str, value: str, after: str
) -> None:
    new, _ = moved(read, package, f"{before}{TASK.format(value)}\n")
    assert new == f"{before}{after.format(value)}\n"


def test_a_parameter_that_is_none_by_default_is_not_given_where_none_is_refused(
    read: Read, package: GeneratedPackage
) -> None:
    text = "def f(name=None, comment=None):\n    ssm.send_command(DocumentName={})\n"
    new, _ = moved(read, package, text.format("name"))
    assert 'SendCommandRequest.from_wire({"DocumentName": name})' in new
    new, _ = moved(read, package, text.format("'d', Comment=comment"))
    assert "SendCommandRequest(document_name='d', comment=comment)" in new


@pytest.mark.parametrize(
    ("head", "body", "constructed"),
    [
        ("    name = None\n", "self.name", False),
        ("    def __init__(self, name=None):\n        self.name = name\n", "self.name", False),
        ("    def __init__(self, name):\n        self.name = name\n", "self.name", True),
        ("    name: str = None\n", "self.name", True),
        ("    name = 'n'\n", "self.name", True),
        ("    name = 7\n", "self.name", False),
        ("    name = None\n", "y.name", True),
        ("    name = None\n", "self.other", True),
    ],
)
def test_an_attribute_that_is_none_somewhere_is_not_given_where_none_is_refused(
    *, read: Read, package: GeneratedPackage, head: str, body: str, constructed: bool
) -> None:
    text = f"class A:\n{head}    def f(self, y):\n        {TASK.format(body)}\n"
    new, left = moved(read, package, text)
    assert left == []
    assert (f"SendCommandRequest(document_name={body})" in new) is constructed


@pytest.mark.parametrize(
    ("value", "constructed"),
    [("b'x'", True), ("y.encode()", True), ("z", True), ("'x'", False), ("y", False)],
)
def test_a_blob_is_constructed_of_bytes_alone(
    read: Read, tmp_path: Path, value: str, constructed: bool
) -> None:
    """boto3 takes a text or a file as well, and `from_wire` does too."""
    told = {"services": {"kms": {"operations": ["Encrypt"]}}}
    (tmp_path / "manifest.json").write_text(json.dumps(told))
    text = f"def f(y, z: bytes):\n    boto3.client('kms').encrypt(KeyId='k', Plaintext={value})\n"
    new, left = moved(read, read_package(PACKAGE, tmp_path), text)
    assert left == []
    assert (f"EncryptRequest(key_id='k', plaintext={value})" in new) is constructed
    assert ("EncryptRequest.from_wire(" in new) is not constructed


def test_a_client_that_serves_typed_calls_alone_is_replaced(
    read: Read, package: GeneratedPackage
) -> None:
    text = "def f(x):\n    c = boto3.client('ssm')\n    c.get_maintenance_window(WindowId=x)\n"
    new, left = moved(read, package, text)
    assert left == []
    assert "    c = SSMClient(boto3.client('ssm'))\n    c.get_maintenance_window(Get" in new
    new, _ = moved(read, package, text + "    c.get_paginator(x)\n")
    assert "    c = boto3.client('ssm')\n    SSMClient(c).get_maintenance_window(Get" in new


def test_comments_and_layout_stay(read: Read, package: GeneratedPackage) -> None:
    text = (
        "ssm.get_maintenance_window(  # first\n"
        "    # the window\n"
        "    WindowId = x ,   # second\n"
        ")  # third\n"
    )
    new, _ = moved(read, package, text)
    for comment in ("# first", "# the window", "# second", "# third"):
        assert comment in new


def test_imports_are_sorted_and_names_do_not_collide(read: Read, package: GeneratedPackage) -> None:
    text = (
        '"""Docs."""\n\nfrom __future__ import annotations\n\nimport os\n\nimport boto3\n'
        "from mypy_boto3_ssm import SSMClient\n\nfrom . import here\n\n\n"
        "def f(ssm: SSMClient) -> None:\n    ssm.describe_maintenance_windows()\n"
    )
    (change,) = migrate(read(text), package)
    assert change.new.code == text.replace(
        "import SSMClient\n",
        "import SSMClient\nfrom typed_aws.ssm import SSMClient as TypedSSMClient\n",
    ).replace("    ssm.describe", "    TypedSSMClient(ssm).describe")


# ------------------------------------------------------------------------- the command line


def test_check_shows_the_diff_and_writes_nothing(run: Run, tmp_path: Path, project: Path) -> None:
    (tmp_path / PACKAGE).symlink_to(project / PACKAGE)
    text = f"{HEAD}def f(x: str) -> None:\n    {WINDOW}\n"
    (tmp_path / "app.py").write_text(text)
    ran = run("migrate", "app.py", "--package", PACKAGE, "--check")
    assert ran.code == 1
    assert f"-    {WINDOW}\n+    {TYPED}\n" in ran.out
    assert (tmp_path / "app.py").read_text() == text
    assert run("migrate", "app.py", "--package", PACKAGE).code == 0
    assert TYPED in (tmp_path / "app.py").read_text()
    ran = run("migrate", "app.py", "--package", PACKAGE, "--check")
    assert (ran.code, ran.out) == (0, "")


def test_without_a_package_the_cure_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(f"{HEAD}{WINDOW}\n")
    ran = run("migrate", "app.py", "--package", "nowhere")
    assert ran.code == 2
    assert "botosmith generate" in ran.err


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"services": {"ssm": 1}}', "["])
def test_a_malformed_manifest_is_refused(run: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "app.py").write_text(f"{HEAD}{WINDOW}\n")
    (tmp_path / "aws").mkdir()
    (tmp_path / "aws" / "manifest.json").write_text(text)
    ran = run("migrate", "app.py", "--package", "aws")
    assert ran.code == 2
    assert "manifest.json" in ran.err
