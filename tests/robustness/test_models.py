"""Model files as they are found: broken, in no encoding, too deep, of no sense.

What is accepted gives a package that imports and judges; everything else is an error that says what
is wrong, and nothing is written.
"""

from __future__ import annotations

import errno
import gzip
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run as Run
from tests.cli.conftest import run as run
from tests.hostile.models import base

from botosmith import bulk, load_package
from botosmith.regex import Untranslatable, translate
from botosmith.render import formatting

GENERATE = ("generate", "--service", "toys", "--output", ".", "--package", "typed_toys")
WHOLE = json.dumps(base())


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put bytes where botocore finds the model of `toys`."""
    folder = tmp_path / "models" / "toys" / "2026-01-01"
    folder.mkdir(parents=True)
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "models"))
    monkeypatch.setenv("BOTOSMITH_CACHE", str(tmp_path / "cache"))

    def lay(data: bytes, name: str = "service-2.json") -> None:
        (folder / name).write_bytes(data)

    return lay


BROKEN = {
    "a brace": b"{",
    "nothing": b"",
    "a list": b"[]",
    "a number": b"1",
    "null": b"null",
    "of two": WHOLE.encode() * 2,
    "a mark": b"\xef\xbb\xbf" + WHOLE.encode(),
    "two bytes each": WHOLE.encode("utf-16"),
    "no UTF-8": WHOLE.replace("Toy Shop", "\xe9").encode("latin-1"),
    "100,000 lists": b"[" * 100_000,
    "100,000 objects": b'{"a":' * 100_000,
    "closed, 100,000 lists": b"[" * 100_000 + b"]" * 100_000,
    "5,000 digits": WHOLE.replace("64", "9" * 5_000).encode(),
    "a null byte": WHOLE.encode() + b"\0",
    "single quotes": WHOLE.replace('"', "'").encode(),
    "shapes of no object": json.dumps({**base(), "shapes": []}).encode(),
    "no operations": json.dumps({**base(), "operations": None}).encode(),
    "no metadata": json.dumps({k: v for k, v in base().items() if k != "metadata"}).encode(),
}


@pytest.mark.parametrize("case", BROKEN)
@pytest.mark.parametrize("name", ["service-2.json", "service-2.json.gz"])
def test_a_file_that_is_no_model(
    run: Run, lay: Callable[..., None], tmp_path: Path, case: str, name: str
) -> None:
    data = BROKEN[case]
    lay(gzip.compress(data) if name.endswith(".gz") else data, name)
    ran = run(*GENERATE)
    assert ran.code == 2
    if data == b"null":  # botocore takes it for no file at all
        assert "has no service 'toys'" in ran.err
    else:
        assert ran.err.startswith("error: toys")
    assert not (tmp_path / "typed_toys").exists()


@pytest.mark.parametrize("data", [b"no gzip", gzip.compress(WHOLE.encode())[:-20], b"\x1f\x8b"])
def test_a_compressed_file_that_is_none(run: Run, lay: Callable[..., None], data: bytes) -> None:
    lay(data, "service-2.json.gz")
    ran = run(*GENERATE)
    assert (ran.code, ran.err[:11]) == (2, "error: toys")


@pytest.mark.parametrize("kind", ["paginators-1", "waiters-2", "service-2.sdk-extras"])
@pytest.mark.parametrize("data", [b"{", b"", b"\xff", b"[" * 100_000])
def test_a_broken_file_beside_the_model(
    run: Run, lay: Callable[..., None], kind: str, data: bytes
) -> None:
    lay(WHOLE.encode())
    lay(data, f"{kind}.json")
    ran = run(*GENERATE)
    assert (ran.code, ran.err[:11]) == (2, "error: toys")


def test_a_folder_of_models_that_cannot_be_listed(
    run: Run, lay: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def listing(read: Callable[..., Any]) -> Callable[..., Any]:
        def refusing(path: Any = ".") -> Any:
            if os.fspath(path).endswith("2026-01-01"):
                raise PermissionError(errno.EACCES, "Permission denied", os.fspath(path))
            return read(path)

        return refusing

    lay(WHOLE.encode())
    assert run(*GENERATE, "--formatter", "none").code == 0
    shutil.rmtree(tmp_path / "typed_toys")
    for name in ("listdir", "scandir"):
        monkeypatch.setattr(os, name, listing(getattr(os, name)))
    ran = run(*GENERATE, "--formatter", "none")
    assert (ran.code, "2026-01-01: Permission denied" in ran.err) == (2, True)
    assert not (tmp_path / "typed_toys").exists()


@pytest.mark.parametrize(
    "arguments", ["scan a.py", "lint a.py", "adopt a.py --check", "explain toys PutToy", "cache"]
)
def test_every_command_reports_a_broken_model(
    run: Run, lay: Callable[..., None], tmp_path: Path, arguments: str
) -> None:
    lay(b"{")
    (tmp_path / "a.py").write_text("import boto3\nboto3.client('toys').put_toy(Name='a')\n")
    ran = run(*arguments.split())
    assert ran.code in (0, 2)
    assert ran.code == (0 if arguments == "cache" else 2)


PLACES: dict[str, Callable[[dict[str, Any], Any], object]] = {
    "a name": lambda model, value: model["shapes"]["PutToyRequest"]["members"].update(Name=value),
    "a shape": lambda model, value: model["shapes"].update(Part=value),
    "an operation": lambda model, value: model["operations"].update(PutToy=value),
    "an input": lambda model, value: model["operations"]["PutToy"].update(input=value),
    "an error": lambda model, value: model["operations"]["PutToy"].update(errors=[value]),
    "a type": lambda model, value: model["shapes"]["Name"].update(type=value),
    "a pattern": lambda model, value: model["shapes"]["Name"].update(pattern=value),
    "an enum": lambda model, value: model["shapes"]["Kind"].update(enum=value),
    "an enum's value": lambda model, value: model["shapes"]["Kind"].update(enum=[value]),
    "a limit": lambda model, value: model["shapes"]["Name"].update(min=value),
    "members": lambda model, value: model["shapes"]["Part"].update(members=value),
    "what is required": lambda model, value: model["shapes"]["Part"].update(required=[value]),
    "a target": lambda model, value: model["shapes"]["Parts"].update(member=value),
    "metadata": lambda model, value: model.update(metadata=value),
    "a service's name": lambda model, value: model["metadata"].update(serviceId=value),
    "a deprecation": lambda model, value: model["shapes"]["Part"].update(deprecated=value),
    "documentation": lambda model, value: model["shapes"]["Part"].update(documentation=value),
}


@pytest.mark.parametrize("value", [None, 1, True, 1.5, [], {}, "", "x", [None], {"shape": None}])
@pytest.mark.parametrize("place", PLACES)
def test_any_value_in_any_place(
    run: Run, lay: Callable[..., None], tmp_path: Path, place: str, value: Any
) -> None:
    model = base()
    PLACES[place](model, value)
    lay(json.dumps(model).encode())
    ran = run(*GENERATE, "--formatter", "none")
    assert ran.code in (0, 2)
    assert ran.code == 0 or re.match(r"error: toys( \S+)*: \w+", ran.err)
    assert (tmp_path / "typed_toys").exists() == (ran.code == 0)


MISPLACED = [
    *(("Parts", "pattern", "[a-z]+"), ("Parts", "enum", ["a"]), ("Labels", "pattern", "[a-z]+")),
    *(("Size", "pattern", "[0-9]+"), ("Flag", "min", 1), ("Flag", "enum", ["true"])),
    *(("When", "max", 9), ("When", "pattern", "[0-9]+"), ("Data", "enum", ["a"])),
    *(("Data", "pattern", "a+"), ("Part", "max", 1), ("Part", "pattern", "a+")),
]
FITTING = [
    *(("Name", "pattern", "[a-z]+"), ("Kind", "enum", ["a"]), ("Parts", "max", 3)),
    *(("Labels", "min", 1), ("Size", "max", 3), ("Data", "min", 1), ("Text", "max", 3)),
]


def constrained(shape: str, key: str, value: Any) -> bytes:
    made = base()
    added = {"Flag": {"type": "boolean"}, "When": {"type": "timestamp"}, "Data": {"type": "blob"}}
    made["shapes"].update(added)
    made["shapes"]["PutToyRequest"]["members"].update(
        {name: {"shape": name} for name in ("Part", *added)}
    )
    made["shapes"][shape][key] = value
    return json.dumps(made).encode()


@pytest.mark.parametrize(("shape", "key", "value"), MISPLACED)
def test_a_constraint_of_another_kind_of_shape_is_unknown(
    run: Run, lay: Callable[..., None], tmp_path: Path, shape: str, key: str, value: Any
) -> None:
    lay(constrained(shape, key, value))
    ran = run(*GENERATE, "--formatter", "none")
    assert (ran.code, f"\n  {shape}: {key}\n" in ran.err) == (2, True), ran.err
    assert not (tmp_path / "typed_toys").exists()
    assert run(*GENERATE, "--formatter", "none", "--ignore-trait", key).code == 0


@pytest.mark.parametrize(("shape", "key", "value"), FITTING)
def test_a_constraint_of_its_kind_of_shape_is_read(
    run: Run, lay: Callable[..., None], shape: str, key: str, value: Any
) -> None:
    lay(constrained(shape, key, value))
    assert run(*GENERATE, "--formatter", "none").code == 0


PATTERNS = {
    "repeated beyond re": ("(a{70000}){70000}", "Python's re refuses it: the repetition number"),
    "repeated beyond Java": ("a{4294967296}", "Java refuses it: a repetition count is out of"),
    "no end": ("[a", "Java refuses it"),
    "a class of nothing": ("[[a]&&[b]]", None),
    "no character": (r"[^\s\S]", None),
    "a bare anchor that repeats": ("^*", None),
    "anchors alone": ("^$", None),
    "groups": ("(a)" * 101, None),
    "the last character": (r"[\x{10FFFF}]", None),
    "half a character": (r"\uD800", None),
}


@pytest.mark.parametrize("case", PATTERNS)
def test_a_pattern_compiles_or_is_not_enforced(case: str) -> None:
    pattern, why = PATTERNS[case]
    model = base()
    model["shapes"]["Name"]["pattern"] = pattern
    with load_package("toys", model=model, overlays=False, formatter="none") as package:
        notes = [note["why"] for note in json.loads(package.texts["manifest.json"])["notEnforced"]]
        assert [note.startswith(why) for note in notes] == ([] if why is None else [True])
        for name in ("a", "", "b" * 64, "\ud800"):
            package.operation("PutToy").validate({"Name": name})
    if why is None:
        re.compile(translate(pattern).python, re.ASCII | re.DOTALL)
    else:
        with pytest.raises(Untranslatable):
            translate(pattern)


def test_an_empty_class_accepts_nothing() -> None:
    model = base()
    model["shapes"]["Name"]["pattern"] = "[[a]&&[b]]"
    with load_package("toys", model=model, overlays=False, formatter="none") as package:
        (violation,) = package.operation("PutToy").validate({"Name": "a"})
        assert violation.constraint == "pattern"


def test_what_does_not_compile_is_never_written(
    run: Run, lay: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(WHOLE.encode())
    formatted = formatting.formatted

    def broken(texts: dict[str, str], *how: Any) -> dict[str, str]:
        return {path: text + "def :\n" for path, text in formatted(texts, *how).items()}

    monkeypatch.setattr(bulk, "formatted", broken)
    ran = run(*GENERATE)
    assert ran.code == 3
    assert "does not compile" in ran.err
    assert "at the service toys" in ran.err
    assert not (tmp_path / "typed_toys").exists()
    assert not any((tmp_path / "cache" / "services").iterdir())
