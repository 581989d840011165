"""Source trees as they are found: encodings, links, pipes, depths, and names that drive terminals.

One file that cannot be read never ends a run over a tree: it is reported, and the rest goes on.
"""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import libcst as cst
import pytest
from tests.cli.conftest import Run as Run
from tests.cli.conftest import run as run

from botosmith import cli
from botosmith.programs import files, reading
from botosmith.programs.adopt import adopt
from botosmith.programs.files import LARGEST, python_files
from botosmith.programs.migrate import Change, migrate
from botosmith.programs.package import GeneratedPackage
from botosmith.programs.program import Program, read_program

GOOD = "import boto3\nboto3.client('ssm').list_commands()\n"
FOUND = "good.py:2:1: ssm ListCommands"
unix_only = pytest.mark.skipif(sys.platform == "win32", reason="uses links, pipes and modes")

ENCODINGS = {
    "not text": ("# coding: rot13\nvzcbeg obgb3  # boto\n", "its encoding cannot be read"),
    "compressed": ("# coding: zlib\nimport boto3\n", "its encoding cannot be read"),
    "never decodes": ("# coding: undefined\nimport boto3\n", "its encoding cannot be read"),
    "of another system": ("# coding: mbcs\nimport boto3\n", "unknown encoding"),
    "unknown": ("# coding: nope\nimport boto3\n", "unknown encoding"),
    "two bytes": ("# coding: utf-16\nimport boto3\n", "is not utf-16-le text"),
    "a null": ("import boto3\0\n", "is not valid Python"),
}


@pytest.mark.parametrize("case", ENCODINGS)
@pytest.mark.parametrize("command", ["scan", "lint", "adopt --check"])
def test_an_encoding_that_is_none(run: Run, tmp_path: Path, case: str, command: str) -> None:
    text, why = ENCODINGS[case]
    (tmp_path / "bad.py").write_text(text)
    (tmp_path / "good.py").write_text(GOOD.replace("()\n", "(MaxResults=0)\n"))
    ran = run(*command.split(), ".")
    assert ran.code == 2
    assert "bad.py:1:1: " in ran.err and why in ran.err
    assert "good.py" in ran.out


@pytest.mark.parametrize(
    "data",
    [
        b"# coding: utf-7\n" + GOOD.encode() + b'x = "+AGE-"\n',
        b"# coding: unicode_escape\n" + GOOD.encode() + b'x = "\\x41"\n',
        GOOD.replace("\n", "\r").encode(),
    ],
)
def test_what_would_not_be_written_back_as_it_was_is_left(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.py"
    file.write_bytes(data)
    package = GeneratedPackage("typed_aws", {"ssm": frozenset({"ListCommands"})}, tmp_path)
    tools: list[Callable[[Program], list[Change]]] = [
        lambda program: migrate(program, package),
        lambda program: adopt(program, "typed_aws", {"ssm": ["ListCommands"]}),
    ]
    for tool in tools:
        program = read_program([file])
        assert [use.operation for use in program.uses] == ["ListCommands"]
        assert tool(program) == []
        (left,) = program.unreadable
        assert left.why.endswith("would be changed; it is left as it is")


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf", b"# coding: latin-1\n"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_what_is_written_back_as_it_was_is_moved(tmp_path: Path, start: bytes, end: bytes) -> None:
    file = tmp_path / "a.py"
    last = 'x = "\u00e9"\n'.encode("latin-1" if start.startswith(b"#") else "utf-8")
    file.write_bytes(start + (GOOD.encode() + last).replace(b"\n", end))
    (change,) = adopt(read_program([file]), "typed_aws", {"ssm": ["ListCommands"]})
    assert change.new.bytes.startswith(start + b"import typed_aws")
    assert change.new.bytes.endswith(
        b".list_commands()\n".replace(b"\n", end) + last.replace(b"\n", end)
    )


def test_a_tree_of_1200_folders(tmp_path: Path) -> None:
    before = Path.cwd()
    try:
        os.chdir(tmp_path)
        for _ in range(1200):
            Path("d").mkdir()
            os.chdir("d")
        Path("good.py").write_text(GOOD)
    finally:
        os.chdir(before)
    listing = python_files([tmp_path])
    (file,) = listing.files
    file.unlink()
    for folder in file.parents:
        if folder == tmp_path:
            break
        folder.rmdir()  # which pytest's own tidying does not reach
    assert file.name == "good.py"
    assert not listing.unreadable


@unix_only
def test_links_pipes_and_devices(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "self").symlink_to(".")
    (tmp_path / "loop.py").symlink_to("loop.py")
    (tmp_path / "nowhere.py").symlink_to("gone")
    (tmp_path / "zero.py").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe.py")
    ran = run("scan", ".")
    assert ran.code == 0
    assert ran.out.splitlines()[0] == FOUND
    ran = run("scan", "good.py", "pipe.py", "zero.py", "/dev/null")
    assert ran.code == 2
    assert FOUND in ran.out
    for name in ("pipe.py", "zero.py", "/dev/null"):
        assert f"error: {name}:1:1: is not a regular file" in ran.err


def test_of_a_file_without_end_only_the_beginning_is_read(tmp_path: Path) -> None:
    file = tmp_path / "large.py"
    with file.open("wb") as stream:
        stream.truncate(1 << 40)  # of holes: it takes no room
    program = read_program([file])
    assert [each.why for each in program.unreadable] == [f"is larger than {LARGEST} bytes"]


@unix_only
def test_a_folder_that_cannot_be_listed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "closed").mkdir()
    lists = Path.iterdir

    def refused(folder: Path) -> object:
        if folder.name == "closed":
            raise PermissionError(13, "Permission denied")  # which root never meets
        return lists(folder)

    monkeypatch.setattr(Path, "iterdir", refused)
    ran = run("scan", ".")
    assert ran.code == 2
    assert FOUND in ran.out
    assert "error: closed:1:1: its files cannot be listed: Permission denied" in ran.err


def test_a_parser_that_fails_ends_no_run(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "worse.py").write_text(GOOD)
    parses = files.parse

    def fails(data: bytes, path: Path) -> object:
        if path.name == "worse.py":
            raise AssertionError("impossible")
        return parses(data, path)

    monkeypatch.setattr(reading, "parse", fails)
    ran = run("scan", ".")
    assert ran.code == 3
    assert FOUND in ran.out
    assert "worse.py:1:1: internal error: AssertionError: impossible" in ran.err


class PanicException(BaseException):
    pass


def test_a_parser_that_panics_ends_no_run(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "worse.py").write_text(f"{GOOD}# worse\n")
    parses = cst.parse_module

    def panics(data: bytes) -> object:
        if b"worse" in data:
            raise PanicException("index out of bounds")
        return parses(data)

    monkeypatch.setattr(cst, "parse_module", panics)
    ran = run("scan", ".")
    assert ran.code == 2
    assert FOUND in ran.out
    assert "worse.py:1:1: LibCST cannot parse it: PanicException" in ran.err


# ------------------------------------------------------------------------------ what is called

CALLEES = {
    "a default": "(fake or c.list_commands)()",
    "a walrus": "(f := c.list_commands)()",
    "a conditional": "(c.list_commands if fake else c.send_command)()",
    "an element": "[c.list_commands][0]()",
    "what is awaited": "async def g():\n    (await c.list_commands)()",
    "a lambda": "(lambda: c.list_commands)()()",
    "what a call gives": "c.list_commands()()",
    "a comparison": "(c.list_commands == 1)()",
    "a literal": "'list_commands'()",
    "a comprehension": "[m for m in [c.list_commands]]()",
    "a tuple": "(c, c.list_commands)()",
    "a yield": "def g():\n    (yield c.list_commands)()",
    "an element of the client": "c['list_commands']()",
    "a sum": "(c + c).list_commands()",
    "a formatted string": "f'{c}'.list_commands()",
    "nothing": "...()",
}


@pytest.mark.parametrize("case", CALLEES)
def test_a_callee_that_is_no_name(tmp_path: Path, case: str) -> None:
    file = tmp_path / "a.py"
    file.write_text(f"import boto3\nfake = None\nc = boto3.client('ssm')\n{CALLEES[case]}\n")
    package = GeneratedPackage("typed_aws", {"ssm": frozenset({"ListCommands"})}, tmp_path)
    program = read_program([file])
    changes = migrate(program, package)
    assert program.unreadable == []
    for change in changes:
        moved = change.new.code.count("list_commands(ListCommandsRequest")
        assert moved == 0


@pytest.mark.parametrize("case", ["a default", "a walrus", "a conditional"])
def test_what_may_be_a_method_is_unresolved(tmp_path: Path, case: str) -> None:
    file = tmp_path / "a.py"
    file.write_text(f"import boto3\nfake = None\nc = boto3.client('ssm')\n{CALLEES[case]}\n")
    (unresolved,) = read_program([file]).unresolved
    assert unresolved.place[0] == 4
    assert unresolved.why == "what is called is an expression, which may be something else"


# ------------------------------------------------------------------------------ terminals

EVIL = "a\x1b[2J\x9b31m\u202eb\udcff.py"
"""A name that clears the screen, colours it, turns the line around, and is not UTF-8."""


@unix_only
@pytest.mark.parametrize(
    "command",
    ["scan", "lint", "lint --format json", "lint --format sarif", "adopt --check", "scan nothing"],
)
def test_a_name_cannot_drive_the_terminal(tmp_path: Path, command: str) -> None:
    """Run on a terminal of its own, whatever is printed is printable."""
    (tmp_path / EVIL).write_text(f"{GOOD}boto3.client('ssm').list_commands(MaxResults=0)  # \x1b\n")
    main, other = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "botosmith", *command.split(), EVIL],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        stdout=other,
        stderr=other,
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[2]), "TERM": "dumb"},
    ) as process:
        os.close(other)
        told = b""
        while True:
            try:
                told += os.read(main, 65536)
            except OSError:
                break
    os.close(main)
    assert process.returncode in (0, 1, 2)
    text = told.decode("utf-8")
    assert any(each in text for each in ("list_commands", "ListCommands", "MaxResults", "nothing"))
    assert all(each.isprintable() or each in "\r\n\t" for each in text)
    assert "\x1b[2J" not in text


@pytest.mark.parametrize("arguments", ["schema ssm SendCommand", "explain ssm SendCommand"])
def test_what_the_locale_cannot_print_is_escaped(arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "botosmith", *arguments.split()],
        capture_output=True,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(cli.__file__).parents[2]),
            "PYTHONIOENCODING": "ascii",
        },
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    if arguments.startswith("schema"):
        assert json.loads(done.stdout)["type"] == "object"


@pytest.mark.parametrize("command", ["init good.py --no-generate", "adopt good.py"])
@pytest.mark.parametrize("data", [b"\xff\xfe", b"[tool.botosmith", b"tool = 1\n"])
def test_a_configuration_that_cannot_be_read(
    run: Run, tmp_path: Path, command: str, data: bytes
) -> None:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "pyproject.toml").write_bytes(data)
    ran = run(*command.split())
    assert ran.code in (0, 2)
    if ran.code == 2:
        assert "pyproject.toml" in ran.err
        assert (tmp_path / "pyproject.toml").read_bytes() == data


OFTEN = "r = s.get_parameter(Name='a')\nprint(r.get('Parameter'))\n"


def test_a_name_that_is_assigned_and_used_thousands_of_times(tmp_path: Path) -> None:
    """LibCST notes each pair of an assignment and a use."""
    head = "import boto3\ns = boto3.client('ssm')\n"
    (tmp_path / "often.py").write_text(head + OFTEN * 1_500, "utf-8")
    (tmp_path / "good.py").write_text(GOOD, "utf-8")
    program = read_program([tmp_path])
    assert [(each.line, each.why) for each in program.unreadable] == [
        (2830, "r is assigned and used too often in one place")
    ]
    assert [use.operation for use in program.uses] == ["ListCommands"]


@pytest.mark.parametrize(
    "text",
    [
        GOOD + "".join(f"def f{n}():\n    r = {n}\n    r\n" for n in range(3_000)),
        GOOD + "f(r=1)\n" * 3_000,
        GOOD + "class A:\n" + "".join(f"    def f{n}(self):\n        r = 1\n" for n in range(500)),
    ],
)
def test_a_name_of_many_functions_is_none_of_these(text: str) -> None:
    files.refuse_depth("x.py", text.encode())


def test_uses_see_what_they_saw_however_often_a_name_is_bound(tmp_path: Path) -> None:
    text = "import boto3\nx = boto3.client('ssm')\n"
    text += "x = boto3.client('sqs')\nx.list_queues()\n" * 3
    text += "x = boto3.client('ssm')\nx.list_commands()\n" * 3
    text += "def f():\n    x.list_queues()\n"
    text += "for i in y:\n    x = boto3.client('sqs')\n    x.list_queues()\n    x = 1\n"
    (tmp_path / "a.py").write_text(text, "utf-8")
    found = [(use.place[0], use.operation) for use in read_program([tmp_path]).uses]
    assert found == [
        *((line, "ListQueues") for line in (4, 6, 8)),
        *((line, "ListCommands") for line in (10, 12, 14)),
        (19, "ListQueues"),
    ]


def test_an_attribute_that_is_set_often_is_still_one_client(tmp_path: Path) -> None:
    body = "        self.s = boto3.client('ssm')\n        self.s.list_commands()\n" * 50
    text = f"import boto3\nclass A:\n    def f(self):\n{body}"
    (tmp_path / "a.py").write_text(text, "utf-8")
    program = read_program([tmp_path])
    assert len(program.uses) == 50
    (tmp_path / "a.py").write_text(f"{text}        self.s = boto3.client('sqs')\n", "utf-8")
    assert read_program([tmp_path]).uses == []
