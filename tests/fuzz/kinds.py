"""The kinds of input: how a case of each is drawn, and what is run on it."""

from __future__ import annotations

import atexit
import importlib
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tests.hostile.models import base
from tests.pages.printed import Style, printed
from typer.main import get_command

from botosmith.cli import app
from botosmith.output.folder import write
from botosmith.pipeline import build
from botosmith.untyped import is_object
from botosmith.yaml_document import yaml

from . import mutation
from .running import Step

TESTS = Path(__file__).parent.parent
SERVICE = "toys"
PACKAGE = "typed_toys"
STYLES: tuple[Style, ...] = ("text", "markdown")
GENERATE = ("generate", "--service", SERVICE, "--output", ".", "--package", PACKAGE)
OPERATIONS = ("ListCommands", "SendCommand", "GetMaintenanceWindow", "CreateMaintenanceWindow")


@dataclass(frozen=True)
class Case:
    """One case: files by name, links, and the steps that are taken one after the other."""

    files: Mapping[str, bytes]
    steps: Sequence[Step]
    links: Mapping[str, Path] = field(default_factory=dict[str, Path])


Draw = Callable[[Random], Case]


def model_path(kind: str = "service-2") -> str:
    """Where botocore looks for a file of the service, below AWS_DATA_PATH."""
    return f"models/{SERVICE}/2026-01-01/{kind}.json"


@cache
def _models() -> list[tuple[Any, Any]]:
    """Models, and the overlays that belong to them, if there are any."""
    found: list[tuple[Any, Any]] = [(base(), None)]
    for file in sorted((TESTS / "cases").glob("*/model.json")):
        facts = file.with_name("overlay.yaml")
        model = json.loads(file.read_text("utf-8"))
        overlay = yaml(facts.read_text("utf-8")) if facts.exists() else None
        found.append((model, overlay))
    return found


def _json(random: Random, document: Any) -> bytes:
    text = json.dumps(document, indent=random.choice((None, 1)), ensure_ascii=True)
    return mutation.spoilt(random, text.encode())


def models(random: Random) -> Case:
    """A service model: if it is accepted, its package imports, judges and converts."""
    model, _ = random.choice(_models())
    files = {model_path(): _json(random, mutation.tree(random, model, random.randint(0, 3)))}
    if random.random() < 0.3:
        page = {"input_token": "Name", "output_token": "Name", "result_key": "Parts"}
        paginators = {"pagination": {"PutToy": page, "ListToys": page}}
        files[model_path("paginators-1")] = _json(random, mutation.tree(random, paginators, 2))
    if random.random() < 0.3:
        accepts = {"state": "success", "matcher": "path", "argument": "Name", "expected": "a"}
        waiter = {"operation": "PutToy", "delay": 1, "maxAttempts": 2, "acceptors": [accepts]}
        waiters = {"version": 2, "waiters": {"ToyMade": waiter}}
        files[model_path("waiters-2")] = _json(random, mutation.tree(random, waiters, 2))
    formatter = random.choice(("none",) * 15 + ("black",))
    return Case(files, [(*GENERATE, "--formatter", formatter), use])


def use() -> None:
    """Import every module of the package in this folder, and have it judge some requests."""
    if not Path(PACKAGE).exists():
        return  # the input was refused
    sys.path.insert(0, ".")
    for file in sorted(Path(PACKAGE).rglob("*.py")):
        parts = file.with_suffix("").parts
        importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    service = next(each for each in Path(PACKAGE).glob("*/operations"))
    for file in sorted(service.glob("*.py")):
        module = importlib.import_module(".".join(file.with_suffix("").parts))
        operation = getattr(module, "OPERATION", None)
        if operation is None:
            continue
        members = _member_names()
        tries: list[Any] = [None, {}, dict.fromkeys(members, "a"), {name: [{}] for name in members}]
        for params in tries:
            for profile in ("default", "strict", "lenient"):
                for each in operation.validate(params, profile):
                    assert isinstance(f"{each.path}{each.message}{each.aws_message}", str)
            if is_object(params):
                repr(operation.request_from_wire(params))


def _member_names() -> list[str]:
    model = json.loads(Path(model_path()).read_bytes())
    shapes = [each for each in model["shapes"].values() if is_object(each)]
    holders = [each["members"] for each in shapes if is_object(each.get("members"))]
    return [name for members in holders for name in members]


def overlays(random: Random) -> Case:
    """An overlay: it is checked, shown, and laid over its model; the package is used."""
    model, overlay = random.choice([each for each in _models() if each[1] is not None])
    edited = mutation.tree(random, {**overlay, "service": SERVICE}, random.randint(0, 2))
    text = json.dumps(edited, indent=1, ensure_ascii=random.random() < 0.5)
    data = text.encode("utf-8", "surrogatepass")
    if random.random() < 0.4:
        pieces = (
            *mutation.WORDS,
            "&a ",
            "*a",
            "<<: *a",
            "? ",
            "- ",
            "--- ",
            "|\n",
            "!!python/name:x ",
        )
        data = mutation.text(random, text, 2, pieces).encode("utf-8", "surrogatepass")
    files = {model_path(): json.dumps(model).encode(), "facts.yaml": mutation.spoilt(random, data)}
    facts = ("--overlay", "facts.yaml")
    told = random.choice(("check", "show"))
    generate = (*GENERATE, "--formatter", "none", *facts)
    return Case(files, [("overlay", told, SERVICE, *facts), generate, use])


@cache
def _pages() -> list[bytes]:
    made = [file.read_bytes() for file in sorted((TESTS / "pages" / "fixtures").iterdir())]
    for operation in OPERATIONS:
        for style in STYLES:
            made.append(printed("ssm", operation, style).encode())
    return made


_MARKUP = (
    *("**", "`", "- ", "• ", "\n\n", "## ", "Type: ", "Required: ", "Required: Yes\n", "Pattern: "),
    *("Valid Values: ", "Length Constraints: ", "Valid Range: ", "<dt>", "</dd>", "<p>", "<code>"),
    *("Minimum length of ", "Maximum number of ", "Errors\n", "Request Parameters\n", "Contents\n"),
)


def pages(random: Random) -> Case:
    """A saved page of the API Reference: compared, and made into facts, which are checked."""
    data = random.choice(_pages())
    text = mutation.text(
        random, data.decode(), random.choice((0, 1, 3, 30)), (*_MARKUP, *mutation.WORDS)
    )
    page = mutation.spoilt(random, text.encode("utf-8", "surrogatepass"))
    name = random.choice(("page.html", "page.md", "page.txt"))
    about = (name, "--service", "ssm")
    if random.random() < 0.5:
        return Case({name: page}, [("overlay", "compare", *about)])
    check = ("overlay", "check", "ssm", "--overlay", "ssm.yaml", "--page", name)
    return Case({name: page}, [("overlay", "import", *about, "--into", "ssm.yaml"), check])


@cache
def _programs() -> list[str]:
    files = sorted((TESTS / "source" / "sample" / "fleet").glob("*.py"))
    return [file.read_text("utf-8") for file in files]


_CODE = (
    *("(", ")", "[", "]", "{", "}", ":", ",", ".", "*", "**", "=", ":=", "->", "@", "\\\n", "\t"),
    *("lambda: ", "await ", "yield ", "async ", "if a else b", "for a in b", "global a\n", "del "),
    *("import boto3\n", "boto3.client('ssm')", ".list_commands()", "f'{a}'", "b'\\xff'", "'''"),
    *(
        "with a as b:\n    ",
        "try:\n    ",
        "except a as b:\n    ",
        "class A(B):\n    ",
        "match a:\n",
    ),
    *("['Command']", ".get('Commands', [])", "Nonsense=1", "MaxResults=10**9", "**k", "...", "# é"),
)


def sources(random: Random) -> Case:
    """Programs, some of which are broken: scanned, linted, adopted and migrated."""
    files: dict[str, bytes] = {"pyproject.toml": _project(["ListCommands", "*MaintenanceWindow"])}
    for number in range(random.choice((1, 1, 2))):
        text = mutation.text(
            random,
            random.choice(_programs()),
            random.choice((0, 1, 2, 8)),
            (*_CODE, *mutation.WORDS),
        )
        data = mutation.spoilt(random, text.encode("utf-8", "surrogatepass"))
        files[f"program{number}.py"] = data
    profile = random.choice(("default", "strict", "lenient"))
    reads: list[Step] = [
        ("scan", "."),
        ("lint", ".", "--profile", profile, "--format", random.choice(("text", "sarif"))),
        ("adopt", ".", "--check"),
        ("migrate", ".", "--check"),
    ]
    writes: list[Step] = [("adopt", "."), ("migrate", "."), ("scan", ".", "--write")]
    steps = [random.choice(reads), random.choice(writes), compiles]
    return Case(files, steps, {PACKAGE: _migrated_to()})


@cache
def _migrated_to() -> Path:
    """A package of the operations that the programs call."""
    folder = Path(tempfile.mkdtemp(prefix="botosmith-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    built = build(PACKAGE, {"ssm": OPERATIONS}, formatter="none", docs="none")
    write(built.texts, folder / PACKAGE)
    return folder / PACKAGE


def compiles() -> None:
    """What was valid Python before is valid Python after."""
    for file in Path().glob("*.py"):
        before = Path(".before", file.name).read_bytes()
        try:
            compile(before, str(file), "exec", dont_inherit=True)
        except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError):
            continue
        compile(file.read_bytes(), str(file), "exec", dont_inherit=True)


def _project(operations: Sequence[str]) -> bytes:
    named = ", ".join(f'"{each}"' for each in operations)
    return (
        f'[tool.botosmith]\n\n[[tool.botosmith.packages]]\nname = "{PACKAGE}"\noutput = "."\n'
        f"[tool.botosmith.packages.services]\nssm = [{named}]\n"
    ).encode()


_CONFIGURATION = f"""\
[project]
name = "a"

[tool.botosmith]
overlays = ["facts/*.yaml"]
ignore-traits = ["colour"]
formatter = "none"

[tool.botosmith.severity]
enum = "error"

[[tool.botosmith.packages]]
name = "{PACKAGE}"
output = "."
docs = "none"

[tool.botosmith.packages.services]
{SERVICE} = ["PutToy", "Put*"]
"""

_TOML = (
    *(
        "[",
        "]",
        "[[",
        "]]",
        "=",
        '"',
        "'",
        "{",
        "}",
        ",",
        ".",
        "\n",
        "#",
        "true",
        "1",
        "1.5",
        "nan",
    ),
    *(
        "1979-05-27T07:32:00Z",
        '"a"',
        "[]",
        "{}",
        '"""',
        "packages",
        "services",
        "severity",
        "\\u0000",
    ),
    *("[tool]\n", "[tool.botosmith]\n", "tool = 1\n", "= 1\n", '"*"', '"../x"', '"/"', '"off"'),
)


def configurations(random: Random) -> Case:
    """A pyproject.toml: commands that read it, and commands that write into it."""
    text = _CONFIGURATION if random.random() < 0.7 else _project(["Put*"]).decode()
    if random.random() < 0.3:
        text = text.replace('overlays = ["facts/*.yaml"]\n', "")
    text = mutation.text(random, text, random.choice((0, 1, 1, 2, 5)), (*_TOML, *mutation.WORDS))
    files = {
        "pyproject.toml": mutation.spoilt(random, text.encode("utf-8", "surrogatepass")),
        model_path(): json.dumps(base()).encode(),
        "facts/toys.yaml": f"service: {SERVICE}\nfacts: []\n".encode(),
        "a.py": f"import boto3\nboto3.client({SERVICE!r}).put_toy(Name='a')\n".encode(),
    }
    commands: list[Step] = [
        ("generate",),
        ("check",),
        ("update",),
        ("lint", "a.py"),
        ("migrate", "a.py", "--check"),
        ("adopt", "a.py", "--check"),
        ("scan", "a.py", "--write"),
        ("scan", "a.py", "--write", "--prune"),
        ("overlay", "check", SERVICE),
        ("overlay", "show", SERVICE),
        ("init", "a.py", "--no-generate"),
        ("wheel", "--wheel-dir", "wheels"),
    ]
    return Case(files, random.sample(commands, 4))


_STRAY = ("--help", "--version", "--debug", "--", "-", "-x", "--nonsense", "--format", "--check")
_VALUES = (
    *(SERVICE, "ssm", "PutToy", "Put*", "nosuch", "a.py", "a.json", "facts.yaml", "pyproject.toml"),
    *(".", "..", "models", "nowhere/x", "/dev/null", "-", "", "*", "[", "out", PACKAGE, "a-b"),
    *("x" * 5_000, "\udcff", "\x1b[2J", "é", "a b", "a\nb", "Name", "PutToy.Name", "9" * 5_000),
)
_LIKELY: Mapping[str, Sequence[str]] = {
    "service": (SERVICE,),
    "operation": ("PutToy", "Put*"),
    "overlay": ("facts.yaml",),
    "file": ("a.json",),
    "paths": ("a.py", "."),
    "log": ("a.json",),
    "old": (".", "models", PACKAGE),
    "package": (PACKAGE,),
    "config": ("pyproject.toml",),
}
LEFT_OUT = frozenset({"decide", "all_services", "every", "serving"})
"""What writes outside the folder, or takes minutes, or waits to be interrupted."""


@cache
def every_command() -> list[tuple[tuple[str, ...], list[Any]]]:
    """Each command by its words, with its parameters as Click knows them."""
    found: list[tuple[tuple[str, ...], list[Any]]] = []
    todo: list[tuple[tuple[str, ...], Any]] = [((), get_command(app))]
    while todo:
        words, command = todo.pop()
        below = getattr(command, "commands", {})
        todo += [((*words, name), each) for name, each in below.items()]
        if not below:
            found.append((words, command.params))
    return sorted(found, key=lambda each: each[0])


def command_lines(random: Random) -> Case:
    """Arguments of any command: mostly those that it takes, with values that may be right."""
    files = {
        model_path(): json.dumps(base()).encode(),
        "facts.yaml": f"service: {SERVICE}\nfacts: []\n".encode(),
        "a.py": f"import boto3\nboto3.client({SERVICE!r}).put_toy(Name='a')\n".encode(),
        "a.json": mutation.spoilt(random, b'{"Name": "a"}'),
        "pyproject.toml": _project(["Put*"]).replace(b"ssm", SERVICE.encode()),
    }
    commands = [each for each in every_command() if not LEFT_OUT & {*each[0]}]
    words, parameters = random.choice(commands)
    given = list(words)
    for parameter in parameters:
        if parameter.name in LEFT_OUT:
            continue
        is_option = parameter.param_type_name == "option"
        if random.random() < (0.2 if is_option else 0.95):
            if is_option:
                given.append(random.choice([*parameter.opts, *parameter.secondary_opts]))
            if not getattr(parameter, "is_flag", False):
                given.append(_value(random, parameter))
    if words in (("overlay", "check"), ("overlay", "reread"), ("overlay", "coverage")):
        given += [SERVICE, "--overlay", "facts.yaml"]  # else they are about all services
    for _ in range(random.choice((0, 0, 0, 1, 2))):
        given.insert(random.randrange(len(given) + 1), random.choice((*_VALUES, *_STRAY)))
    return Case(files, [tuple(given)])


def _value(random: Random, parameter: Any) -> str:
    if random.random() < 0.2:
        return random.choice(_VALUES)
    choices = getattr(parameter.type_descriptor, "choices", ())
    values: Sequence[str] = choices or _LIKELY.get(parameter.name.rstrip("s"), _VALUES)
    return random.choice(values)


KINDS: Mapping[str, tuple[Draw, int]] = {
    "models": (models, 5_000),
    "overlays": (overlays, 2_000),
    "pages": (pages, 2_000),
    "sources": (sources, 2_000),
    "configurations": (configurations, 500),
    "command_lines": (command_lines, 500),
}
"""How a case of each kind is drawn, and how many are tried."""
