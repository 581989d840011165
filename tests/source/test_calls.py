"""Which calls are found, in every style of calling; and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from botosmith.programs.program import read_program

from .conftest import Read

STYLES = {
    "module": ("import boto3\n" "boto3.client('ssm').list_commands()"),
    "alias": ("import boto3 as b\n" "b.client('ssm').list_commands()"),
    "function": ("from boto3 import client\n" "client('ssm').list_commands()"),
    "function alias": (
        "from boto3 import client as make\n" "x = make(service_name='ssm')\n" "x.list_commands()"
    ),
    "walrus": ("import boto3\n" "if (c := boto3.client('ssm')):\n" "    c.list_commands()"),
    "tuple": ("import boto3\n" "a, c = 1, boto3.client('ssm')\n" "c.list_commands()"),
    "constant": ("import boto3\n" "S = 'ss' + 'm'\n" "boto3.client(S).list_commands()"),
    "session": ("import boto3\n" "boto3.Session().client('ssm').list_commands()"),
    "session module": (
        "from boto3.session import Session as S\n" "s = S()\n" "s.client('ssm').list_commands()"
    ),
    "botocore": (
        "import botocore.session as b\n" "b.get_session().create_client('ssm').list_commands()"
    ),
    "attribute": (
        "import boto3\n"
        "class A:\n"
        "    def __init__(self):\n"
        "        self.c = boto3.client('ssm')\n"
        "    def f(self):\n"
        "        self.c.list_commands()"
    ),
    "object": (
        "import boto3\n"
        "class A:\n"
        "    c = boto3.client('ssm')\n"
        "\n"
        "a = A()\n"
        "a.c.list_commands()"
    ),
    "base class": (
        "import boto3\n"
        "class A:\n"
        "    c = boto3.client('ssm')\n"
        "class B(A):\n"
        "    def f(self):\n"
        "        self.c.list_commands()"
    ),
    "overloaded": (
        "import boto3, typing\n"
        "class A:\n"
        "    @typing.overload\n"
        "    def client(self, service: typing.Literal['ssm']) -> 'SSMClient': ...\n"
        "    @typing.overload\n"
        "    def client(self, service: typing.Literal['sqs']) -> 'SQSClient': ...\n"
        "    def client(self, service):\n"
        "        return boto3.client(service)\n"
        "A().client('ssm').list_commands()"
    ),
    "property": (
        "import boto3\n"
        "class A:\n"
        "    @property\n"
        "    def c(self):\n"
        "        return boto3.client('ssm')\n"
        "    def f(self):\n"
        "        self.c.list_commands()"
    ),
    "annotation": (
        "from mypy_boto3_ssm import SSMClient\n" "def f(c: SSMClient):\n" "    c.list_commands()"
    ),
    "quoted": (
        "from mypy_boto3_ssm import SSMClient\n" "def f(c: 'SSMClient'):\n" "    c.list_commands()"
    ),
    "quoted, not imported": ("def f(c: 'SSMClient'):\n" "    c.list_commands()"),
    "dotted": ("import mypy_boto3_ssm as m\n" "def f(c: m.SSMClient):\n" "    c.list_commands()"),
    "optional": (
        "from typing import Optional\n"
        "from types_boto3_ssm.client import SSMClient\n"
        "def f(c: Optional[SSMClient] = None):\n"
        "    c.list_commands()"
    ),
    "union": (
        "from mypy_boto3_ssm import SSMClient\n"
        "def f(c: SSMClient | None):\n"
        "    c.list_commands()"
    ),
    "cast": (
        "from typing import cast\n"
        "from mypy_boto3_ssm import SSMClient\n"
        "cast(SSMClient, object()).list_commands()"
    ),
    "field": (
        "from dataclasses import dataclass\n"
        "from mypy_boto3_ssm import SSMClient\n"
        "@dataclass\n"
        "class A:\n"
        "    c: SSMClient\n"
        "    def f(self):\n"
        "        self.c.list_commands()"
    ),
    "with": (
        "import boto3, contextlib\n"
        "with contextlib.closing(boto3.client('ssm')) as c:\n"
        "    c.list_commands()"
    ),
    "asynchronous": (
        "import aioboto3\n"
        "async def f():\n"
        "    async with aioboto3.Session().client('ssm') as c:\n"
        "        await c.list_commands()"
    ),
    "exit stack": (
        "from contextlib import AsyncExitStack\n"
        "from aiobotocore.session import get_session\n"
        "async def f():\n"
        "    async with AsyncExitStack() as stack:\n"
        "        c = await stack.enter_async_context(get_session().create_client('ssm'))\n"
        "        await c.list_commands()"
    ),
    "resource": ("import boto3\n" "boto3.resource('ssm').meta.client.list_commands()"),
    "either": (
        "import boto3\n"
        "def f(c=None):\n"
        "    c = c or boto3.client('ssm')\n"
        "    c.list_commands()"
    ),
    "late": (
        "import boto3\n"
        "c = None\n"
        "def f():\n"
        "    global c\n"
        "    if c is None:\n"
        "        c = boto3.client('ssm')\n"
        "    c.list_commands()"
    ),
    "factory": (
        "import boto3\n"
        "def make():\n"
        "    return boto3.client('ssm')\n"
        "\n"
        "make().list_commands()"
    ),
    "fixture": (
        "import boto3\n"
        "def make():\n"
        "    yield boto3.client('ssm')\n"
        "\n"
        "with make() as c:\n"
        "    c.list_commands()"
    ),
    "factory of any service": (
        "import boto3\n"
        "def make(service, region=None):\n"
        "    return boto3.client(service, region_name=region)\n"
        "\n"
        "make('ssm', 'us-east-1').list_commands()"
    ),
    "factory of any service, by keyword": (
        "import boto3\n"
        "def make(*, service):\n"
        "    return boto3.client(service)\n"
        "\n"
        "c = make(service='ssm')\n"
        "c.list_commands()"
    ),
    "factory of any service, by default": (
        "import boto3\n"
        "def make(region, service='ssm'):\n"
        "    return boto3.client(service, region_name=region)\n"
        "\n"
        "make('us-east-1').list_commands()"
    ),
    "factory of a factory": (
        "import boto3\n"
        "def inner(name):\n"
        "    return boto3.client(name)\n"
        "def make(a, b):\n"
        "    c = inner(b)\n"
        "    return c\n"
        "\n"
        "make('s3', 'ssm').list_commands()"
    ),
    "method that makes": (
        "import boto3\n"
        "class A:\n"
        "    def __init__(self):\n"
        "        self.session = boto3.Session()\n"
        "        self.c = self.make('ssm')\n"
        "    def make(self, service):\n"
        "        return self.session.client(service)\n"
        "    @staticmethod\n"
        "    def other(service):\n"
        "        return boto3.client(service)\n"
        "    def f(self):\n"
        "        self.c.list_commands()"
    ),
    "static method that makes": (
        "import boto3\n"
        "class A:\n"
        "    @staticmethod\n"
        "    def make(service):\n"
        "        return boto3.client(service)\n"
        "\n"
        "A.make('ssm').list_commands()"
    ),
    "asynchronous factory of any service": (
        "import aioboto3\n"
        "def make(service):\n"
        "    return aioboto3.Session().client(service)\n"
        "async def f():\n"
        "    async with make('ssm') as c:\n"
        "        await c.list_commands()"
    ),
    "fixture of any service": (
        "import aioboto3, contextlib\n"
        "@contextlib.asynccontextmanager\n"
        "async def make(service):\n"
        "    async with aioboto3.Session().client(service) as c:\n"
        "        yield c\n"
        "async def f():\n"
        "    async with make('ssm') as c:\n"
        "        await c.list_commands()"
    ),
    "again": (
        "import boto3\n" "c = boto3.client('s3')\n" "c = boto3.client('ssm')\n" "c.list_commands()"
    ),
    "typed": (
        "from typed_aws.ssm import SSMClient, ListCommandsRequest\n"
        "SSMClient(x).list_commands(ListCommandsRequest())"
    ),
    "typed, passed": (
        "from typed_aws.ssm import SSMClient\n"
        "def f(c: SSMClient):\n"
        "    c.paginate_list_commands()"
    ),
}


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_calling(style: str, read: Read) -> None:
    program = read(STYLES[style])
    assert [(use.service, use.operation) for use in program.uses] == [("ssm", "ListCommands")]
    assert program.unresolved == []


def test_where_a_call_is(read: Read) -> None:
    (use,) = read("import boto3\nc = boto3.client('ssm')\nif c:\n    x = c.list_commands()\n").uses
    assert use.place == (4, 9)


@pytest.mark.parametrize(
    ("text", "kind", "operation"),
    [
        ("c.get_paginator('list_commands')", "paginator", "ListCommands"),
        ("c.get_waiter('command_executed')", "waiter", "GetCommandInvocation"),
        ("c.generate_presigned_url('list_commands')", "presigned", "ListCommands"),
        ("f = c.list_commands", "reference", "ListCommands"),
        ("getattr(c, 'list_commands')", "reference", "ListCommands"),
    ],
)
def test_uses_that_are_no_calls(text: str, kind: str, operation: str, read: Read) -> None:
    (use,) = read(f"import boto3\nc = boto3.client('ssm')\n{text}\n").uses
    assert (use.kind, use.operation) == (kind, operation)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("boto3.client(input())", "the name of the service is no literal"),
        (
            "def make(s):\n    return boto3.client(s)\nmake(input()).list_commands()",
            "the name of the service is no literal",
        ),
        (
            "def make(s):\n    return boto3.client(s)\nmake(*'ssm').list_commands()",
            "the name of the service is no literal",
        ),
        (
            "def f(s):\n    c = boto3.client(s)\n    c.list_commands()",
            "the name of the service is no literal",
        ),
        (
            "def make(s):\n    s = s.lower()\n    return boto3.client(s)",
            "the name of the service is no literal",
        ),
        (
            "def make(a, b):\n    return boto3.client(a if x else b)\nmake('s3', 'ssm').close()",
            "the name of the service is no literal",
        ),
        ("boto3.client('nonsense')", "there is no service 'nonsense' in the installed botocore"),
        (
            "boto3.client('ssm').listcommands()",
            "ssm has no operation listcommands; did you mean list_commands?",
        ),
        ("boto3.client('ssm').get_paginator(x)", "the name of the operation is no literal"),
        ("boto3.client('ssm').get_waiter('x')", "ssm has no waiter x"),
        ("getattr(boto3.client('ssm'), x)", "the name of the method is no literal"),
        ("boto3.resource('s3')", "a resource calls operations behind the scenes"),
        (
            "boto3.client('s3').upload_file('a', 'b', 'c')",
            "upload_file is a transfer of boto3, which calls several operations",
        ),
        (
            "def f(ssm):\n    ssm.list_commands()",
            "ssm is a parameter whose annotation names no client",
        ),
        (
            "c = boto3.client('s3') if x else boto3.client('ssm')\nc.list_commands()",
            "it is different things at different times",
        ),
        (
            "from botocore.client import BaseClient\ndef f(c: BaseClient):\n    c.list_commands()",
            "BaseClient does not say of which service",
        ),
    ],
)
def test_what_cannot_be_resolved_is_said(text: str, why: str, read: Read) -> None:
    program = read(f"import boto3\n{text}\n")
    assert program.uses == []
    assert [each.why for each in program.unresolved] == [why]


@pytest.mark.parametrize(
    "text",
    [
        "boto3.client('ssm').meta.region_name",
        "boto3.client('ssm').close()",
        "def make(service):\n    return boto3.client(service)",
        "import os\nos.environ.get('A')",
        "def f(items):\n    items.sort()",
        "class SSMClient:\n    def list_commands(self):\n        pass\nSSMClient().list_commands()",
    ],
)
def test_what_is_no_call_of_aws_is_not_listed(text: str, read: Read) -> None:
    program = read(f"import boto3\n{text}\n")
    assert (program.uses, program.unresolved) == ([], [])


def test_files_see_each_other(tmp_path: Path) -> None:
    package = tmp_path / "app"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "names.py").write_text("SERVICE = 'ssm'\n")
    (package / "clients.py").write_text(
        "import boto3\nfrom .names import SERVICE\nssm = boto3.client(SERVICE)\n"
    )
    (package / "use.py").write_text("from .clients import ssm\nssm.list_commands()\n")
    (package / "other.py").write_text("from app import clients\nclients.ssm.send_command()\n")
    program = read_program([tmp_path])
    assert sorted(use.operation for use in program.uses) == ["ListCommands", "SendCommand"]
    assert program.unresolved == []


def test_modules_may_import_each_other_and_themselves(tmp_path: Path) -> None:
    package = tmp_path / "app"
    package.mkdir()
    (package / "__init__.py").write_text("from app import ssm\nfrom app.a import x\nssm.f(x)\n")
    (package / "a.py").write_text("# boto\nfrom app.b import x\nx.f()\n")
    (package / "b.py").write_text("# boto\nfrom app.a import x\nx.f()\n")
    program = read_program([tmp_path])
    assert (program.uses, program.unreadable) == ([], [])


def test_of_two_modules_of_one_name_neither_is_taken(tmp_path: Path) -> None:
    for name, service in (("a", "ssm"), ("b", "s3")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "clients.py").write_text(
            f"import boto3\nclient = boto3.client('{service}')\n"
        )
    (tmp_path / "a" / "use.py").write_text(
        "# of boto3\nfrom clients import client\nclient.list_commands()\n"
    )
    assert read_program([tmp_path]).uses == []


def test_generated_packages_hidden_folders_and_environments_are_not_looked_into(
    tmp_path: Path,
) -> None:
    call = "import boto3\nboto3.client('ssm').list_commands()\n"
    for folder in (".git", "venv", "typed_aws", "typed_aws/runtime", "app"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "operation.py").write_text(call)
    (tmp_path / "typed_aws" / "manifest.json").write_text("{}")
    program = read_program([tmp_path])
    assert [use.source.path.parent.name for use in program.uses] == ["app"]


def test_a_base_class_in_a_module_that_speaks_of_no_client_is_followed(tmp_path: Path) -> None:
    """It holds what a module that does makes, and the caller's class derives from it."""
    texts = {
        "context.py": "import boto3\nclass Context:\n    def session(self):\n"
        "        return boto3.Session()\n",
        "base.py": "from context import Context\nclass Hook:\n    context: Context\n",
        "hook.py": "from base import Hook\nclass Mine(Hook):\n    def run(self):\n"
        "        self.context.session().client('ssm').list_commands()  # boto\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    assert [(each.service, each.operation) for each in read_program([tmp_path]).uses] == [
        ("ssm", "ListCommands")
    ]


@pytest.mark.parametrize(
    "annotation", ["A | B", "Union[A, B]", "Union[A, B, None]", "A | B | None"]
)
def test_an_object_of_one_of_two_classes_has_what_both_have(annotation: str, read: Read) -> None:
    program = read(
        "import boto3\nfrom typing import Union\nclass Base:\n    def session(self):\n"
        "        return boto3.Session()\n"
        "class A(Base):\n    ssm = boto3.client('ssm')\n"
        "class B(Base):\n    ssm = boto3.client('s3')\n"
        f"def run(x: {annotation}):\n    x.session().client('ssm').list_commands()\n"
        "    x.ssm.send_command()\n"
    )
    assert [each.operation for each in program.uses] == ["ListCommands"]


@pytest.mark.parametrize(("other", "found"), [("ssm", ["ListCommands"]), ("s3", [])])
def test_each_of_two_classes_may_have_a_method_of_its_own(
    read: Read, other: str, found: list[str]
) -> None:
    program = read(
        "import boto3\nclass A:\n    def made(self):\n        return boto3.client('ssm')\n"
        f"class B:\n    def made(self):\n        return boto3.client('{other}')\n"
        "def run(x: A | B):\n    x.made().list_commands()\n"
    )
    assert [each.operation for each in program.uses] == found
