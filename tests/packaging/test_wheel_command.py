"""`botosmith wheel`: the wheel of some services, checked, and installed in a fresh environment."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.cli.conftest import run as run

from botosmith.errors import ConfigError
from botosmith.output.wheels import Distribution, wheel

OPTIONS = ("--service", "ssm", "--service", "sqs", "--docs", "none", "--formatter", "none")
TEXTS = {"__init__.py": "", "LICENSE": "free", "NOTICE": "noted", "py.typed": ""}


def build(run: Run, *options: str) -> Path:
    ran = run("wheel", *OPTIONS, *options)
    assert ran.code == 0, ran.err
    (path,) = Path("dist").iterdir()
    return path.resolve()


def test_the_wheel_of_two_services(run: Run, tmp_path: Path) -> None:
    path = build(run)
    first = path.read_bytes()
    assert build(run).read_bytes() == first
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        text = archive.read(metadata).decode()
    assert "typed_aws/py.typed" in names
    assert {"LICENSE", "NOTICE"} <= {name.rpartition("/")[2] for name in names}
    assert "Name: typed-aws\n" in text and "Provides-Extra: boto3\n" in text
    twine = [sys.executable, "-m", "twine", "check", "--strict", str(path)]
    assert subprocess.run(twine, capture_output=True, check=False).returncode == 0

    # A fresh environment, which has no botocore.
    home = tmp_path / "fresh"
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-index", "-q"]
    subprocess.run([*pip, str(path)], check=True)
    code = (
        "import json, importlib.util, typed_aws\n"
        "from typed_aws import sqs, ssm\n"
        "wrong = ssm.GetMaintenanceWindowRequest(window_id='mw-1')\n"
        "right = sqs.SendMessageRequest(queue_url='https://q', message_body='m')\n"
        "told = [len(wrong.validate()), len(right.validate())]\n"
        "print(json.dumps([importlib.util.find_spec('botocore') is None, told]))\n"
    )
    shown = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(shown.stdout) == [True, [1, 0]]
    # The same in an environment that has botocore: this one.
    site = next(home.glob("lib/python*/site-packages"))
    code = (
        f"import sys; sys.path.insert(0, {str(site)!r})\n"
        "import boto3, typed_aws\n"
        "client = boto3.client('ssm', region_name='us-east-1')\n"
        "typed_aws.attach(client)\n"
        "try:\n"
        "    client.get_maintenance_window(WindowId='mw-1')\n"
        "except typed_aws.ValidationError:\n"
        f"    assert typed_aws.__file__.startswith({str(home)!r})\n"
        "    print('refused')\n"
    )
    shown = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert shown.stdout == "refused\n"


def test_wheels_by_service(run: Run, tmp_path: Path) -> None:
    ran = run("wheel", *OPTIONS, "--by-service", "--name", "acme", "--version", "1.2")
    assert ran.code == 0, ran.err
    wheels = sorted(Path("dist").iterdir())
    first = [each.read_bytes() for each in wheels]
    assert [each.name.partition("-")[0] for each in wheels] == ["acme", "acme_sqs", "acme_ssm"]
    assert run("wheel", *OPTIONS, "--by-service", "--name", "acme", "--version", "1.2").code == 0
    assert [each.read_bytes() for each in wheels] == first
    names = [zipfile.ZipFile(each).namelist() for each in wheels]
    shared, sqs, ssm = ({each for each in held if "dist-info" not in each} for held in names)
    assert not shared & sqs and not shared & ssm and not sqs & ssm
    types = "typed_aws/type_defs/"
    for held, service in ((sqs, "sqs"), (ssm, "ssm")):
        assert {each for each in held if each.startswith(types)} == {f"{types}{service}.pyi"}
        assert {each.split("/")[1] for each in held} == {service, "type_defs"}
    assert all(any(each.endswith("licenses/LICENSE") for each in held) for held in names)
    twine = [sys.executable, "-m", "twine", "check", "--strict", *map(str, wheels)]
    assert subprocess.run(twine, capture_output=True, check=False).returncode == 0

    home = tmp_path / "fresh"
    venv.create(home, with_pip=False, symlinks=True)
    python = str(home / "bin" / "python")
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--no-index", "-q"]
    subprocess.run([*pip, "--find-links", "dist", "acme[ssm]"], check=True)
    code = (
        "import typed_aws\n"
        "from typed_aws.runtime.attach import _Operations, service_folder\n"
        "from typed_aws import ssm\n"
        "print(len(ssm.GetMaintenanceWindowRequest(window_id='mw-1').validate()))\n"
        "print(service_folder('ssm'), _Operations()['sqs', 'SendMessage'])\n"
        "try:\n"
        "    service_folder('sqs')\n"
        "except LookupError as error:\n"
        "    print(error)\n"
    )
    shown = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines() == [
        "1",
        "typed_aws.ssm None",
        "typed_aws is installed without 'sqs', which is a distribution of its own; "
        "install it with the extra [sqs]",
    ]
    subprocess.run([*pip, "--find-links", "dist", "acme[all]"], check=True)
    code = "from typed_aws.runtime.attach import service_folder; print(service_folder('sqs'))"
    shown = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == "typed_aws.sqs\n"


def test_a_name_and_a_version_can_be_chosen(run: Run) -> None:
    path = build(run, "--name", "Acme.AWS-types", "--version", "1.2.dev3")
    assert path.name == "acme_aws_types-1.2.dev3-py3-none-any.whl"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--name", "-x"), "cannot be a distribution's name"),
        (("--name", "a b"), "cannot be a distribution's name"),
        (("--name", "a\nLicense: mine"), "cannot be a distribution's name"),
        (("--version", "new"), "is not a valid version of a distribution"),
        (("--version", "1.0\nX: y"), "is not a valid version of a distribution"),
    ],
)
def test_what_no_index_takes_is_refused(run: Run, options: tuple[str, str], says: str) -> None:
    ran = run("wheel", *OPTIONS, *options)
    assert ran.code == 2 and says in ran.err
    assert not Path("dist").exists()


def test_a_package_within_others_is_in_a_namespace() -> None:
    distribution = Distribution("a", "1", "s", "d", ">=3.11", {"x": ("y>=1",)})
    assert 'Requires-Dist: y>=1; extra == "x"' in distribution.metadata()
    import io

    data = wheel(TEXTS, "acme._vendor.aws", distribution, TEXTS)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        record = archive.read("a-1.dist-info/RECORD").decode().splitlines()
    assert "acme/_vendor/aws/__init__.py" in names and "acme/__init__.py" not in names
    assert [line.partition(",")[0] for line in record] == names
    with pytest.raises(ConfigError):
        Distribution("a/b", "1", "s", "d", ">=3.11", {})
