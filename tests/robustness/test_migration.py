"""Snippets of programs, moved over: on moto they do the same before and after, and type-check."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from botosmith.output.folder import write
from botosmith.pipeline import build
from botosmith.programs.adopt import adopt
from botosmith.programs.migrate import Change, migrate
from botosmith.programs.package import read_package
from botosmith.programs.program import read_program

pytest.importorskip("moto")

HEAD = """
import contextlib
import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import boto3

REGION = "us-east-1"
PREFIX = "s"
SERVICE = f"{PREFIX}3"
make = functools.partial(boto3.client, "s3", region_name=REGION)
make_by_keyword = functools.partial(boto3.client, service_name="s3")
region_only = functools.partial(boto3.client, region_name=REGION)
session = boto3.Session(region_name=REGION)
of_session = functools.partial(session.client, "s3")
quickly = lambda: boto3.client("s3", region_name=REGION)
s3 = boto3.client("s3", region_name=REGION)
other = boto3.client("s3", region_name=REGION)
fake: Any = None


@dataclass
class Store:
    client: Any = field(default_factory=lambda: boto3.client("s3", region_name=REGION))

    def names(self) -> Any:
        return sorted(each["Name"] for each in self.client.list_buckets()["Buckets"])


@dataclass
class Second:
    client: Any = field(default_factory=make)

    def names(self) -> Any:
        return sorted(each["Name"] for each in self.client.list_buckets()["Buckets"])


def named(service: str = "s3") -> Any:
    return boto3.client(service, region_name=REGION)


"""

CALLEES = {
    "default": 'return (fake or s3.head_object)(Bucket="here", Key="one")["ContentLength"]',
    "walrus": 'return (f := s3.head_object)(Bucket="here", Key="one")["ContentLength"]',
    "conditional": (
        'return (s3.get_object if fake else s3.head_object)(Bucket="here", Key="one")'
        '["ContentLength"]'
    ),
    "element": 'return [s3.head_object][0](Bucket="here", Key="one")["ContentLength"]',
    "mapping": 'return {"a": s3.head_object}["a"](Bucket="here", Key="one")["ContentLength"]',
    "function": 'return (lambda: s3.head_object)()(Bucket="here", Key="one")["ContentLength"]',
    "receiver": 'return (fake or s3).head_object(Bucket="here", Key="one")["ContentLength"]',
    "chosen_client": (
        'return (other if fake else s3).head_object(Bucket="here", Key="one")["ContentLength"]'
    ),
    "walrus_client": 'return (c := s3).head_object(Bucket="here", Key="one")["ContentLength"]',
    "getattr": 'return getattr(s3, "head_object")(Bucket="here", Key="one")["ContentLength"]',
    "bound_name": 'f = s3.head_object\n    return f(Bucket="here", Key="one")["ContentLength"]',
    "partial_call": (
        'return functools.partial(s3.head_object, Bucket="here")(Key="one")["ContentLength"]'
    ),
    "starred": 'return s3.head_object(**{"Bucket": "here", "Key": "one"})["ContentLength"]',
    "mapped": 'return [f(Bucket="here", Key="one")["ContentLength"] for f in (s3.head_object,)]',
    "nested": 'return (lambda c: c.head_object(Bucket="here", Key="one")["ContentLength"])(s3)',
    "parenthesised": 'return (s3.head_object)(Bucket="here", Key="one")["ContentLength"]',
}
"""What is called is no plain name or attribute."""

_CAUGHT = """
    try:
        {call}
        return "there"
    except {caught}:
        return "gone"
    except Exception as error:
        return type(error).__name__
"""


def _caught(call: str, caught: str) -> str:
    return _CAUGHT.format(call=call, caught=caught).strip()


HEAD_ONE = 's3.head_object(Bucket="here", Key="none")'
GET_ONE = 's3.get_object(Bucket="here", Key="none")'
BEHAVIOUR = {
    "bare_404": _caught(HEAD_ONE, "s3.exceptions.NoSuchKey"),
    "bare_404_in_a_tuple": _caught(HEAD_ONE, "(ValueError, s3.exceptions.NoSuchKey)"),
    "bare_404_of_a_bucket": _caught('s3.head_bucket(Bucket="none")', "s3.exceptions.NoSuchBucket"),
    "bare_404_by_code": _caught(HEAD_ONE, "s3.exceptions.ClientError"),
    "with_a_body": _caught(GET_ONE, "s3.exceptions.NoSuchKey"),
    "with_a_body_of_a_bucket": _caught(
        's3.get_object(Bucket="none", Key="one")', "s3.exceptions.NoSuchBucket"
    ),
    "suppressed": f"with contextlib.suppress(s3.exceptions.NoSuchKey):\n        {GET_ONE}\n"
    '    return "on"',
    "by_a_name": "missing = s3.exceptions.NoSuchKey\n    " + _caught(GET_ONE, "missing"),
    "by_a_tuple": "missing = (s3.exceptions.NoSuchKey,)\n    " + _caught(GET_ONE, "missing"),
    "by_the_holder": "errors = s3.exceptions\n    " + _caught(GET_ONE, "errors.NoSuchKey"),
    "of_another_client": _caught(GET_ONE, "other.exceptions.NoSuchKey"),
    "by_its_code": "try:\n        " + GET_ONE + "\n    except s3.exceptions.ClientError as error:\n"
    '        return error.response["Error"]["Code"]\n    return ""',
    "entered": 'obj = s3.get_object(Bucket="here", Key="one")\n'
    '    with obj["Body"] as stream:\n        return stream.read().decode()',
    "iterated": 'obj = s3.get_object(Bucket="here", Key="one")\n'
    '    return [chunk.decode() for chunk in obj["Body"]]',
    "looped": 'obj = s3.get_object(Bucket="here", Key="one")\n    found = []\n'
    '    for chunk in obj["Body"]:\n        found.append(chunk.decode())\n    return found',
    "closed": 'obj = s3.get_object(Bucket="here", Key="one")\n'
    '    with contextlib.closing(obj["Body"]) as body:\n'
    "        return [line.decode() for line in body.iter_lines()]",
    "loaded": 'obj = s3.get_object(Bucket="here", Key="json")\n    return json.load(obj["Body"])',
    "next": 'obj = s3.get_object(Bucket="here", Key="one")\n    return next(obj["Body"]).decode()',
}
"""Where an error, or a body, is another kind of object after the move."""

ASTRAY = {name for name in BEHAVIOUR if name.startswith(("suppressed", "by_a_", "by_the_holder"))}
"""What takes hold of the classes of errors beyond except clauses: a program of its own, since calls
of all files are left then."""

LISTED = 'r = s3.list_objects_v2(Bucket="here")\n    '
EMPTY = 'r = s3.list_objects_v2(Bucket="empty")\n    '
FOLLOWED = {
    "partial": 'return make().list_objects_v2(Bucket="here")["KeyCount"]',
    "partial_by_keyword": (
        'return make_by_keyword(region_name=REGION).list_objects_v2(Bucket="here")["KeyCount"]'
    ),
    "partial_of_the_region": 'return region_only("s3").list_objects_v2(Bucket="here")["KeyCount"]',
    "partial_of_a_session": 'return of_session().list_objects_v2(Bucket="here")["KeyCount"]',
    "function": 'return quickly().list_objects_v2(Bucket="here")["KeyCount"]',
    "field": "return Store().names()",
    "field_by_name": "return Second().names()",
    "default_of_a_parameter": 'return named().list_objects_v2(Bucket="here")["KeyCount"]',
    "parameter": 'return named("s3").list_objects_v2(Bucket="here")["KeyCount"]',
    "formatted": (
        "return boto3.client(SERVICE, region_name=REGION)"
        '.list_objects_v2(Bucket="here")["KeyCount"]'
    ),
    "formatted_here": (
        "return boto3.client(f\"{'s'}{3}\", region_name=REGION)"
        '.list_objects_v2(Bucket="here")["KeyCount"]'
    ),
    "paged": (
        'return [len(page.get("Contents", [])) for page in '
        's3.get_paginator("list_objects_v2").paginate('
        'Bucket="here", PaginationConfig={"PageSize": 1, "MaxItems": 2})]'
    ),
    "default": LISTED + 'return [r.get("Prefix", "none"), r.get("StartAfter", "none")]',
    "default_of_a_number": EMPTY + 'return [r.get("KeyCount", 7), r.get("MaxKeys", 7)]',
    "default_of_a_list": EMPTY + 'return [each["Key"] for each in r.get("Contents", [])]',
    "default_of_a_tuple": LISTED + 'return [each["Key"] for each in r.get("Contents", ())]',
    "or_a_list": EMPTY + 'return [each["Key"] for each in r.get("Contents") or []]',
    "default_inside": (
        LISTED + 'return [each.get("StorageClass", "x") for each in r.get("Contents", [])]'
    ),
}
"""What leads to a client, or to a member of a response, by a way round."""

SNIPPETS = {
    f"{kind}_{name}": code
    for kind, snippets in (("callee", CALLEES), ("behaviour", BEHAVIOUR), ("followed", FOLLOWED))
    for name, code in snippets.items()
}
MOVED = {
    *(f"followed_{name}" for name in FOLLOWED if name not in ("field", "field_by_name", "paged")),
    *(f"behaviour_{name}" for name in ("with_a_body_of_a_bucket", "entered", "iterated", "looped")),
    *("behaviour_closed", "behaviour_loaded", "behaviour_next"),
}
"""Those whose own calls are moved; others are left, with a reason."""

HARNESS = """
import importlib
import json

import boto3
from moto import mock_aws

with mock_aws():
    client = boto3.client("s3", region_name="us-east-1")
    client.create_bucket(Bucket="here")
    client.create_bucket(Bucket="empty")
    client.put_object(Bucket="here", Key="one", Body=b"a\\nb\\n" * 999)
    client.put_object(Bucket="here", Key="json", Body=b'{"a": 1}')
    found = {}
    for program in map(importlib.import_module, ("program", "astray")):
        for name in sorted(vars(program)):
            if name.startswith(("callee_", "behaviour_", "followed_")):
                try:
                    found[name] = getattr(program, name)()
                except Exception as error:
                    found[name] = f"{type(error).__name__}: {error}"
print(json.dumps(found))
"""


def done(folder: Path) -> dict[str, object]:
    """What every snippet gives, on moto."""
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("AWS_")},
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    ran = subprocess.run(
        [sys.executable, "-c", HARNESS],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, object] = json.loads(ran.stdout)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the snippets, one function each, and a package for them."""
    folder = tmp_path_factory.mktemp("snippets")
    texts = {"program": HEAD, "astray": HEAD}
    for name, code in SNIPPETS.items():
        program = "astray" if name.removeprefix("behaviour_") in ASTRAY else "program"
        texts[program] += f"def {name}() -> Any:\n    {code}\n\n\n"
    for program, text in texts.items():
        (folder / f"{program}.py").write_text(text, "utf-8")
    operations = ("GetObject", "Head*", "ListBuckets", "ListObjectsV2")
    built = build("typed_aws", {"s3": operations}, formatter="none", docs="none")
    write(built.texts, folder / "typed_aws")
    return folder


@pytest.fixture(scope="module")
def before(folder: Path) -> dict[str, object]:
    """What every snippet gives as it is; a copy of them is left beside the folder."""
    shutil.copytree(folder, folder.parent / "copy")
    return done(folder)


def moved(folder: Path, name: str) -> Change:
    program = read_program([folder / f"{name}.py"])
    (made,) = migrate(program, read_package("typed_aws", folder / "typed_aws"))
    assert program.unreadable == []
    (folder / f"{name}.py").write_bytes(made.new.bytes)
    return made


@pytest.fixture(scope="module")
def changes(folder: Path, before: dict[str, object]) -> dict[str, Change]:
    """The moves, after the programs ran as they were."""
    return {name: moved(folder, name) for name in ("program", "astray")}


@pytest.fixture(scope="module")
def after(folder: Path, changes: dict[str, Change]) -> dict[str, object]:
    return done(folder)


def test_there_are_enough_of_each_kind() -> None:
    assert min(map(len, (CALLEES, BEHAVIOUR, FOLLOWED))) >= 16


@pytest.mark.parametrize("name", SNIPPETS)
def test_it_does_the_same(name: str, before: dict[str, object], after: dict[str, object]) -> None:
    assert "Error: " not in str(before[name]), before[name]
    assert after[name] == before[name]


def test_what_can_be_moved_is(changes: dict[str, Change]) -> None:
    functions = {
        each.name: ast.unparse(each)
        for each in ast.parse(changes["program"].new.code).body
        if isinstance(each, ast.FunctionDef)
    }
    assert {*MOVED} - {name for name, code in functions.items() if "Request(" in code} == set()


def test_what_is_left_has_a_reason(changes: dict[str, Change]) -> None:
    reasons = [each.why for each in changes["program"].left]
    assert all(re.search(r"\w{3}", why) for why in reasons)
    for error in ("NoSuchKey", "NoSuchBucket"):
        why = f"boto3 never raises {error} here, but the typed client does, and an except clause"
        assert f"{why} would catch it" in reasons


def test_where_classes_of_errors_go_astray_calls_are_left(changes: dict[str, Change]) -> None:
    reasons = {each.why for each in changes["astray"].left}
    assert reasons == {"the exceptions of its client are used in a way that is not followed"}
    assert "GetObjectRequest" not in changes["astray"].new.code


@pytest.mark.slow
def test_what_is_adopted_does_the_same(folder: Path, before: dict[str, object]) -> None:
    copy = folder.parent / "copy"
    services = {"s3": ["GetObject", "Head*", "ListBuckets", "ListObjectsV2"]}
    for program in ("program", "astray"):
        (made,) = adopt(read_program([copy / f"{program}.py"]), "typed_aws", services)
        assert made.moved == 4
        made.source.path.write_bytes(made.new.bytes)
    assert done(copy) == before


def test_the_program_type_checks_after_the_move(folder: Path, changes: dict[str, Change]) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--ignore-missing-imports", "program.py", "astray.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
