"""`botosmith adopt`: what it writes, what it leaves, and that programs do the same afterwards."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from botosmith.programs.adopt import adopt
from botosmith.programs.migrate import Change
from botosmith.programs.program import read_program
from botosmith.programs.scan import operations, operations_to_type
from botosmith.untyped import service_model

from .conftest import PACKAGE, Read, Run
from .test_migrate import MYPY, server, suite

__all__ = ["server"]

SERVICES = {"ssm": ["*MaintenanceWindow", "ListCommands", "SendCommand"], "s3": ["GetObject"]}


def adopted(read: Read, text: str) -> tuple[str, list[str]]:
    """A program of one file after it, and why something was left."""
    (change,) = adopt(read(text), PACKAGE, SERVICES)
    return change.new.code, [each.why for each in change.left]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("boto3.client('ssm')", "typed_aws.client('ssm')"),
        ("boto3.client('ssm', 'eu-west-1')", "typed_aws.client('ssm', 'eu-west-1')"),
        (
            "boto3.client(region_name='r', service_name='ssm')",
            "typed_aws.client(region_name='r', service_name='ssm')",
        ),
        ("boto3.client('ssm', **options)", "typed_aws.client('ssm', **options)"),
        (
            "boto3.Session(profile_name='p').client('ssm')",
            "typed_aws.client('ssm', session=boto3.Session(profile_name='p'))",
        ),
        (
            "boto3.session.Session().client('ssm', **options)",
            "typed_aws.client('ssm', session=boto3.session.Session(), **options)",
        ),
        ("SESSION.client('ssm', 'r',)", "typed_aws.client('ssm', 'r', session=SESSION)"),
        (
            "SESSION.client(\n    'ssm',\n    region_name='r',\n)",
            "typed_aws.client(\n    'ssm',\n    region_name='r',\n    session=SESSION,\n)",
        ),
        (
            "botocore.session.get_session().create_client('ssm')",
            "typed_aws.client('ssm', session=botocore.session.get_session())",
        ),
    ],
)
def test_what_makes_a_client(read: Read, before: str, after: str) -> None:
    head = "import boto3\nimport botocore.session\n\nSESSION = boto3.Session()\nboto3.set(1)\n"
    code, left = adopted(read, f"{head}client = {before}\n")
    assert left == []
    assert code.partition("client = ")[2] == f"{after}\n"
    assert code.count("import typed_aws\n") == 1
    compile(code, "program.py", "exec")


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("def f(session=boto3):\n    return session.client('ssm')", "session"),
        ("class A:\n    def __init__(self, session=boto3):\n        self.session = session\n"
         "    def f(self):\n        return self.session.client('ssm')", "self.session"),
        ("class A:\n    session = boto3\n    def f(self):\n"
         "        return self.session.client('ssm')", "self.session"),
        ("aws = boto3\ndef f():\n    return aws.client('ssm')", "aws"),
    ],
)  # fmt: skip
def test_what_is_boto3_unless_somebody_gives_a_session_still_makes_the_client(
    read: Read, text: str, client: str
) -> None:
    code, left = adopted(read, f"import boto3\n\n{text}\n")
    assert left == []
    assert code.endswith(f"return typed_aws.client('ssm', session={client})\n")


@pytest.mark.parametrize(
    "text",
    [
        "def f(make=boto3.client):\n    return make('ssm')",
        "class A:\n    make = boto3.client\n    def f(self):\n        return self.make('ssm')",
    ],
)
def test_a_function_that_may_be_another_is_left(read: Read, text: str) -> None:
    before = f"import boto3\n\n{text}\n"
    code, left = adopted(read, before)
    assert code == before
    assert left == ["what makes it may be another function than boto3.client"]


SUBCLASS = """\
import boto3


class Account(boto3.Session):
    def ssm(self):
        return {made}


class Inner(Account):
    pass


def names(account: Inner):
    return {given}.list_commands()
"""


def test_a_class_derived_from_a_session_makes_clients(read: Read) -> None:
    before = SUBCLASS.format(made="self.client('ssm')", given="account.client('ssm')")
    code, left = adopted(read, before)
    assert left == []
    after = SUBCLASS.format(
        made="typed_aws.client('ssm', session=self)",
        given="typed_aws.client('ssm', session=account)",
    )
    assert code == after.replace("import boto3\n", "import boto3\nimport typed_aws\n")


def test_a_derived_session_with_a_client_method_of_its_own_is_left(read: Read) -> None:
    own = "    def client(self, name):\n        return make(name)\n\n    def ssm(self):\n"
    before = SUBCLASS.format(made="self.client('ssm')", given="account.client('ssm')")
    before = before.replace("    def ssm(self):\n", own)
    assert adopted(read, before)[0] == before


def test_an_import_that_nothing_needs_goes(read: Read) -> None:
    code, _ = adopted(read, "import os\n\nimport boto3\n\nssm = boto3.client('ssm')\n")
    assert code == "import os\n\nimport typed_aws\n\nssm = typed_aws.client('ssm')\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("import boto3 as b\n\nssm = b.client('ssm')\n", ""),
        ("from boto3 import client\n\nssm = client('ssm')\n", ""),
        ("from boto3 import Session, client\n\nssm = client('ssm')\n", "from boto3 import Session"),
        ("import boto3\n\nssm = boto3.client('ssm')\ns3 = boto3.resource('s3')\n", "import boto3"),
        ("X = 1\n# needed\nimport boto3\n\nssm = boto3.client('ssm')\n", "import boto3"),
    ],
)
def test_which_imports_go(read: Read, before: str, after: str) -> None:
    code, _ = adopted(read, before)
    imports = [line for line in code.splitlines() if "import " in line]
    assert sorted(imports) == sorted(filter(None, [after, "import typed_aws"]))


def test_an_import_in_a_function_goes(read: Read) -> None:
    text = "def run():\n    import boto3\n\n    return boto3.client('ssm')\n"
    code, _ = adopted(read, text)
    assert code == "import typed_aws\n\ndef run():\n    return typed_aws.client('ssm')\n"


def test_no_block_is_left_empty(read: Read) -> None:
    text = "if True:\n    import boto3\n    from boto3 import client\n\nA = boto3.client('ssm')\n"
    code, _ = adopted(read, f"{text}B = client('s3')\n")
    compile(code, "program.py", "exec")
    assert code.endswith("A = typed_aws.client('ssm')\nB = typed_aws.client('s3')\n")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("boto3.client('sns')", "no operation of sns is called on it, or configured"),
        ("boto3.client('nothing')", "there is no service 'nothing' in the installed botocore"),
        ("boto3.client(name())", "the name of the service is no literal"),
        ("boto3.client(NAME)", "the name of the service is no literal here"),
        ("boto3.client('ssm', 'r', 'v')", "it takes more than the service and the region"),
        ("boto3.client(*args)", "the name of the service is no literal"),
    ],
)
def test_what_cannot_be_proved_is_left(read: Read, text: str, why: str) -> None:
    before = f"import boto3\n\nNAME = 'ssm'\nclient = {text}\n"
    code, left = adopted(read, before)
    assert code == before
    assert len(left) == 1
    assert left[0].startswith(why)


def test_nothing_else_is_taken_for_a_client(read: Read) -> None:
    before = "import boto3, docker\n\nother = docker.client('ssm')\nboto3.setup_default_session()\n"
    assert adopted(read, before) == (before, [])


@pytest.mark.parametrize("maker", ["boto3.resource", "boto3.Session().resource"])
def test_a_resource_is_left_as_it_is(read: Read, maker: str) -> None:
    """And what is made of it, its client among that; a client beside it is adopted."""
    resource = f"s3 = {maker}('s3')\ns3.Bucket('b').upload_file('f', 'k')\n"
    resource += "s3.meta.client.get_object(Bucket='b', Key='k')\n"
    code, left = adopted(read, f"import boto3\n\n{resource}client = boto3.client('s3')\n")
    head = "import boto3\nimport typed_aws\n\n"
    assert code == f"{head}{resource}client = typed_aws.client('s3')\n"
    assert left == ["a resource is not typed; attach(resource.meta.client) validates its calls"]


def test_asyncio(read: Read) -> None:
    code, left = adopted(
        read,
        "from aiobotocore.session import get_session\n\n\nasync def main() -> None:\n"
        "    session = get_session()\n"
        "    async with session.create_client('ssm', region_name='r') as ssm:\n"
        "        await ssm.list_commands()\n",
    )
    assert left == []
    assert "typed_aws.async_client('ssm', region_name='r', session=session) as ssm:" in code


def test_names_of_stubs(read: Read) -> None:
    code, left = adopted(
        read,
        "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n"
        "    from mypy_boto3_ssm import SSMClient  # the client\n"
        "    from mypy_boto3_ssm.client import SSMClient as Client\n"
        "    from mypy_boto3_ssm.type_defs import CommandTypeDef, ParameterTypeDef\n"
        "    from mypy_boto3_ssm.type_defs import PaginatorConfigTypeDef as Paging\n"
        "    from mypy_boto3_ssm.type_defs import ListCommandsRequestPaginateTypeDef\n"
        "    from mypy_boto3_ssm.paginator import ListCommandsPaginator\n"
        "    from types_aiobotocore_ssm import SSMClient as Async\n"
        "    from mypy_boto3_sns import SNSClient\n"
        "\n\ndef run(ssm: 'SSMClient') -> None:\n    ssm.list_commands()\n",
    )
    home = f"{PACKAGE}.ssm"
    assert code.splitlines()[3:12] == [
        f"    from {home} import BotoSSMClient as SSMClient  # the client",
        f"    from {home} import BotoSSMClient as Client",
        "    from mypy_boto3_ssm.type_defs import ParameterTypeDef",
        f"    from {home}.type_defs import CommandTypeDef",
        f"    from {home}.type_defs import PaginatorConfigTypeDef as Paging",
        f"    from {home}.type_defs import ListCommandsRequestPaginateTypeDef",
        f"    from {home}.type_defs import ListCommandsPaginator",
        f"    from {home} import AsyncBotoSSMClient as Async",
        "    from mypy_boto3_sns import SNSClient",
    ]
    assert left == [
        "the package has nothing like it",
        "no operation of the service is called, or configured",
    ]


def test_literals_of_stubs(read: Read) -> None:
    """They count as a program runs, so they come from where the package has them in full."""
    code, left = adopted(
        read,
        "from typing import get_args\n"
        "from mypy_boto3_ssm.literals import CommandStatusType\n"
        "from mypy_boto3_ssm.literals import MaintenanceWindowTaskTypeType as Kind\n"
        "from mypy_boto3_ssm.literals import ParameterTypeType, SSMServiceName\n\n"
        "STATUSES = get_args(CommandStatusType)\n"
        "KINDS = get_args(Kind)\n",
    )
    assert code.splitlines()[1:4] == [
        f"from {PACKAGE}.ssm import CommandStatus as CommandStatusType",
        f"from {PACKAGE}.ssm import MaintenanceWindowTaskType as Kind",
        "from mypy_boto3_ssm.literals import ParameterTypeType, SSMServiceName",
    ]
    assert left == ["the package has nothing like it"] * 2
    values: dict[str, tuple[str, ...]] = {}
    exec(code.replace("from mypy_boto3_ssm.literals import", "#"), values)
    model = service_model("ssm")["shapes"]
    assert set(values["STATUSES"]) == set(model["CommandStatus"]["enum"])
    assert set(values["KINDS"]) == set(model["MaintenanceWindowTaskType"]["enum"])


def test_a_module_whose_boto3_a_test_replaces_is_left(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("import boto3\n\nssm = boto3.client('ssm')\n")
    (tmp_path / "other.py").write_text("import boto3\n\nssm = boto3.client('ssm')\n")
    (tmp_path / "test_app.py").write_text("from unittest import mock\n\nmock.patch('app.boto3')\n")
    app, other, _ = adopt(read_program([tmp_path]), PACKAGE, SERVICES)
    assert not app.changed
    assert app.left[0].why == "the boto3 of this module is replaced as a whole somewhere"
    assert other.new.code.startswith("import boto3\nimport typed_aws\n")


def test_a_package_below_another(read: Read) -> None:
    text = "import boto3\n\nssm = boto3.client('ssm')\n"
    (change,) = adopt(read(text), "acme.aws", SERVICES)
    assert "from acme import aws\n" in change.new.code
    assert "ssm = aws.client(" in change.new.code


# ------------------------------------------------------------------------------- the sample


@pytest.fixture(scope="module")
def taken(project: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Change]]:
    """The sample, adopted."""
    folder = tmp_path_factory.mktemp("adopted") / "project"
    shutil.copytree(project, folder, ignore=shutil.ignore_patterns("__pycache__"))
    program = read_program([folder / "fleet"])
    changes = adopt(program, PACKAGE, operations(program))
    for change in changes:
        change.source.path.write_bytes(change.new.bytes)
    return folder, changes


def test_most_of_the_samples_clients_are_adopted(taken: tuple[Path, list[Change]]) -> None:
    _, changes = taken
    assert sum(change.moved for change in changes) >= 20


def test_adopting_twice_changes_nothing(taken: tuple[Path, list[Change]]) -> None:
    folder, changes = taken
    program = read_program([folder / "fleet"])
    again = adopt(program, PACKAGE, operations(program))
    assert [each.source.path for each in again if each.changed] == []
    before = operations(read_program([each.source.path for each in changes]))
    assert operations(program) == before


def test_the_samples_own_suite_passes_before_and_after(
    project: Path, taken: tuple[Path, list[Change]], server: str
) -> None:
    folder, _ = taken
    before, after = suite(project, server), suite(folder, server)
    assert before.returncode == 0, before.stdout
    assert after.returncode == 0, after.stdout
    assert before.stdout.count(" passed") == after.stdout.count(" passed") == 1


def test_the_sample_draws_no_complaint_that_it_did_not_draw(
    project: Path, taken: tuple[Path, list[Change]]
) -> None:
    folder, _ = taken
    told = []
    for each in (project, folder):
        (each / "mypy.ini").write_text(
            MYPY + "[mypy-boto3.*,aioboto3.*]\nignore_missing_imports=1\n"
        )
        ran = subprocess.run(
            [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "fleet"],
            cwd=each,
            capture_output=True,
            text=True,
            check=False,
        )
        told.append([line for line in ran.stdout.splitlines() if ": error:" in line])
    before, after = told
    assert len(after) <= len(before), "\n".join(after)


# ------------------------------------------------------------------------------ the command


def test_the_command(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    text = "import boto3\n\nssm = boto3.client('ssm')\nssm.list_commands()\n"
    file.write_text(text)
    shown = run("adopt", "app.py", "--check")
    assert shown.code == 1
    assert "+ssm = typed_aws.client('ssm')" in shown.out
    assert file.read_text() == text
    assert not (tmp_path / "pyproject.toml").exists()
    done = run("adopt", "app.py")
    assert done.code == 0
    assert "1 client adopted in 1 file, 0 places left" in done.err
    assert file.read_text() == text.replace("boto3", "typed_aws")
    assert 'ssm = ["ListCommands"]' in (tmp_path / "pyproject.toml").read_text()
    again = run("adopt", "app.py", "--check")
    assert (again.code, again.out) == (0, "")
    assert run("generate", "--formatter", "none").code == 0
    assert (tmp_path / "typed_aws" / "ssm" / "type_defs.pyi").is_file()


UNRESOLVED = """\
import boto3


def run(lazily, queue, table):
    boto3.client("ssm")
    boto3.client("sqs").list_queues()
    lazily(boto3.client).get().list_commands(MaxResults=1)
    queue.get_queue_attributes(QueueUrl="q", AttributeNames=["All"])
    queue.list_tags(ResourceArn="a")
    queue.tag_resource(ResourceId="a")
    queue.publish(TopicArn="a", Message="b")
    table.delete_queue(url="q")
"""


def test_what_checkers_resolve_and_adopt_does_not_is_generated_too(
    run: Run, tmp_path: Path, read: Read
) -> None:
    """Where one service in use has such an operation: not ListTags, Publish or the `url` of SQS."""
    (tmp_path / "app.py").write_text(UNRESOLVED)
    program = read_program([tmp_path / "app.py"])
    assert operations(program) == {"sqs": ["ListQueues"]}
    found = {"sqs": ["GetQueueAttributes", "ListQueues"], "ssm": ["ListCommands"]}
    assert operations_to_type(program) == found
    done = run("adopt", "app.py")
    assert "2 clients adopted" in done.err
    assert "added ssm ListCommands" in done.err
    before = (tmp_path / "pyproject.toml").read_text()
    assert run("adopt", "app.py", "--check").code == 0
    assert operations_to_type(read_program([tmp_path / "app.py"])) == found
    assert run("adopt", "app.py").code == 0
    assert (tmp_path / "pyproject.toml").read_text() == before


def test_scan_knows_the_clients_of_the_package_that_is_configured(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text("import boto3\n\nssm = boto3.client('ssm')\nssm.list_commands()\n")
    (tmp_path / "pyproject.toml").write_text(
        "[[tool.botosmith.packages]]\nname = 'acme_aws'\n"
        "[tool.botosmith.packages.services]\nssm = ['SendCommand']\n"
    )
    assert run("adopt", "app.py").code == 0
    assert file.read_text().startswith("import acme_aws\n\nssm = acme_aws.client('ssm')\n")
    assert "app.py:4:1: ssm ListCommands" in run("scan", "app.py").out
    assert run("scan", "app.py", "--write", "--prune").code == 0
    assert "ssm = ['ListCommands']" in (tmp_path / "pyproject.toml").read_text().replace('"', "'")


NAMING = """\
from typing import TYPE_CHECKING

import boto3
{importing}

if TYPE_CHECKING:
    {stubs}


def used(client: {name}) -> None: ...


ssm = boto3.client("ssm")
used(ssm)
ssm.list_commands()
"""
STUBS = "from mypy_boto3_ssm import SSMClient"


@pytest.mark.parametrize(
    ("importing", "name"),
    [
        ("from botocore.client import BaseClient", "BaseClient"),
        ("import botocore.client", "botocore.client.BaseClient"),
        ("import botocore.client as kept", "kept.BaseClient"),
        ("from botocore.paginate import PageIterator as Pages", "Pages"),
        ("from s3transfer.manager import TransferManager", "TransferManager"),
    ],
)
def test_types_derive_from_botocore_where_a_program_names_its_classes(
    run: Run, tmp_path: Path, importing: str, name: str
) -> None:
    (tmp_path / "app.py").write_text(NAMING.format(importing=importing, name=name, stubs=STUBS))
    shown = run("adopt", "app.py", "--check").err
    done = run("adopt", "app.py").err
    for told in (shown, done):
        assert "pyproject.toml: botocore-types = true, because of " in told
    written = (tmp_path / "pyproject.toml").read_text()
    assert written.startswith("[tool.botosmith]\nbotocore-types = true\n\n[[tool.botosmith.packa")
    again = run("adopt", "app.py")
    assert "botocore-types" not in again.err
    assert (tmp_path / "pyproject.toml").read_text() == written


def test_types_derive_from_nothing_where_no_class_is_named(run: Run, tmp_path: Path) -> None:
    importing = "from botocore.exceptions import ClientError"
    (tmp_path / "app.py").write_text(NAMING.format(importing=importing, name="object", stubs=STUBS))
    assert "botocore-types" not in run("adopt", "app.py").err
    assert "botocore-types" not in (tmp_path / "pyproject.toml").read_text()


def test_without_stubs_it_is_only_proposed(run: Run, tmp_path: Path) -> None:
    importing = "from botocore.client import BaseClient"
    text = NAMING.format(importing=importing, name="BaseClient", stubs="import os")
    (tmp_path / "app.py").write_text(text)
    told = run("adopt", "app.py").err.replace("\n", " ")
    assert "app.py:4:1: if botocore-stubs is installed, set botocore-types = true in" in told
    assert "botocore-types" not in (tmp_path / "pyproject.toml").read_text()


def test_the_package_follows_the_configuration(run: Run, tmp_path: Path) -> None:
    text = NAMING.format(importing="import botocore.client", name="object", stubs=STUBS)
    (tmp_path / "app.py").write_text(text)
    bases = tmp_path / "typed_aws" / "runtime" / "boto_bases.pyi"
    derived = "from botocore.client import BaseClient\n"
    assert run("adopt", "app.py").code == 0
    assert run("generate", "--formatter", "none").code == 0
    assert derived not in bases.read_text()
    configured = (tmp_path / "pyproject.toml").read_text()
    (tmp_path / "pyproject.toml").write_text(
        f"[tool.botosmith]\nbotocore-types = true\n\n{configured}"
    )
    assert run("check", "--formatter", "none").code == 1
    assert run("generate", "--formatter", "none").code == 0
    assert derived in bases.read_text()
    assert run("check", "--formatter", "none").code == 0


@pytest.mark.parametrize("chosen", ["true", "false"])
def test_what_is_configured_of_it_stays(run: Run, tmp_path: Path, chosen: str) -> None:
    importing = "from botocore.client import BaseClient"
    text = NAMING.format(importing=importing, name="BaseClient", stubs=STUBS)
    (tmp_path / "app.py").write_text(text)
    before = (
        f'[tool.botosmith]\nbotocore-types = {chosen}\nformatter = "none"\n\n'
        '[[tool.botosmith.packages]]\nname = "typed_aws"\n\n'
        '[tool.botosmith.packages.services]\nssm = ["ListCommands"]\n'
    )
    (tmp_path / "pyproject.toml").write_text(before)
    assert "botocore-types" not in run("adopt", "app.py").err
    assert (tmp_path / "pyproject.toml").read_text() == before


def test_it_stands_with_the_other_options(run: Run, tmp_path: Path) -> None:
    importing = "from botocore.client import BaseClient"
    text = NAMING.format(importing=importing, name="BaseClient", stubs=STUBS)
    (tmp_path / "app.py").write_text(text)
    options = '[tool.botosmith]\nformatter = "none"  # fast\n'
    package = (
        '\n[[tool.botosmith.packages]]\nname = "typed_aws"\n\n'
        '[tool.botosmith.packages.services]\nssm = ["ListCommands"]\n'
    )
    (tmp_path / "pyproject.toml").write_text(options + package)
    assert run("adopt", "app.py").code == 0
    written = (tmp_path / "pyproject.toml").read_text()
    assert written == f"{options}botocore-types = true\n{package}"


@pytest.mark.parametrize(
    "text",
    [
        "try:\n    import boto3\nexcept ImportError:\n    raise\n\nssm = boto3.client('ssm')\n",
        "def f():\n    # It takes long.\n    import boto3\n\n    return boto3.client('ssm')\n",
        "import os; import boto3\n\nssm = boto3.client('ssm')\n",
    ],
)
def test_an_import_that_stays_unused_is_reported(read: Read, text: str) -> None:
    code, left = adopted(read, text)
    assert "import boto3\n" in code
    (why,) = left
    assert why.startswith("nothing needs it any more")
