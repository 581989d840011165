from __future__ import annotations

import ast
import importlib
import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.hostile.models import (
    BOOM,
    MARK,
    PATHS,
    base,
    injections,
    monsters,
    named_alike,
    with_members,
)

from botosmith import load_package
from botosmith.api import LoadedPackage
from botosmith.errors import BotosmithError
from botosmith.output import folder as output
from botosmith.reference import outline
from botosmith.reference.text import as_lines

MODELS = [*injections(), *named_alike(), *monsters()]
MANY = "10,000 members"
NONSENSE: list[Any] = [
    None,
    {},
    {"Name": BOOM, "Kind": BOOM, "Parts": [{"Size": 99}], "Labels": {BOOM: 1}, BOOM: BOOM},
    {"Name": "abc", "Chain": {}, "Parts": 1, "Labels": []},
]
_QUIETLY = pytest.mark.filterwarnings("ignore:.*invalid escape sequence")


@pytest.fixture(autouse=True)
def no_mark() -> Iterator[None]:
    """Whatever a test does, the planted code never runs."""
    os.environ.pop(MARK, None)
    yield
    assert os.environ.pop(MARK, None) is None, "the planted code was executed"


def test_the_planted_code_would_leave_its_mark() -> None:
    eval(BOOM)
    assert os.environ.pop(MARK) == "yes"


def test_there_are_hundreds_of_models() -> None:
    titles = [title for title, _ in MODELS]
    assert len(titles) == len(set(titles))
    assert len(titles) > 300


@pytest.mark.parametrize(
    ("title", "model"),
    [
        *(pytest.param(title, model, id=title) for title, model in MODELS),
        pytest.param(MANY, with_members(10_000), id=MANY, marks=pytest.mark.slow),
    ],
)
def test_a_hostile_model_gives_working_output_or_a_clear_error(
    title: str, model: dict[str, Any]
) -> None:
    try:
        package = load_package("toys", model=model, overlays=False, formatter="none")
    except BotosmithError as error:
        assert_clear(error)
        return
    with package:
        assert_harmless(package)
        assert_usable(package)


@pytest.mark.parametrize("name", PATHS)
@pytest.mark.parametrize("place", ["service", "operation", "structure"])
def test_no_name_leads_out_of_the_folder(name: str, place: str, tmp_path: Path) -> None:
    model = base()
    service = name if place == "service" else "toys"
    if place == "operation":
        model["operations"][name] = model["operations"].pop("PutToy")
    if place == "structure":
        model["shapes"][name] = model["shapes"]["Part"]
        model["shapes"]["Parts"]["member"]["shape"] = name
    root = tmp_path / "out" / "package"
    root.parent.mkdir()
    try:
        with load_package(service, model=model, overlays=False, formatter="none") as package:
            output.write(package.texts, root)
            assert_usable(package)
    except BotosmithError as error:
        assert_clear(error)
        assert not root.exists()
    else:
        written = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
        assert written == set(package.texts)
    outside = [path for path in tmp_path.rglob("*") if not path.is_relative_to(root)]
    assert outside == [root.parent]


def test_a_formatted_package_is_as_harmless() -> None:
    wanted = {"triple double quotes in documentation", "double quote in enum value"}
    for title, model in MODELS:
        if title in wanted:
            with load_package("toys", model=model, overlays=False) as package:
                assert_harmless(package)
            wanted.discard(title)
    assert not wanted


def assert_clear(error: BotosmithError) -> None:
    """An error says something, in a few lines of printable text."""
    text = str(error)
    assert re.search(r"\w{3}", text)
    assert len(text) < 20_000


def assert_harmless(package: LoadedPackage) -> None:
    """Every module compiles, and the planted expression is data wherever it appears."""
    for path, text in package.texts.items():
        if path.endswith(".py"):
            assert not harm(text), path


@cache  # most modules are those of the runtime, which every package has
def harm(text: str) -> tuple[str, ...]:
    """What might do harm in a module's text."""
    text.encode("utf-8")
    found = re.findall("[\u202a-\u202e\u2066-\u2069\0]", text)
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                if name in {"__import__", "environ", "__setitem__"}:
                    found.append(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                if not name.isidentifier():
                    found.append(name)
            case _:
                pass
    return tuple(found)


def assert_usable(package: LoadedPackage) -> None:
    """Every module imports, and every operation judges whatever it is given."""
    for path in sorted(package.texts):
        if path.endswith(".py"):
            module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            importlib.import_module(
                package.name if module == "__init__" else f"{package.name}.{module}"
            )
    for name in package.module.__all__:
        getattr(package.module, name)
    for name in package.operations:
        operation = package.operation(name)
        for params in NONSENSE:
            for violation in operation.validate(params):
                assert isinstance(f"{violation.path}{violation.message}{violation!r}", str)
                assert isinstance(violation.aws_message, str)
        wire = operation.request_to_wire(operation.request_from_wire(NONSENSE[2]))
        assert wire == NONSENSE[2]
        repr(operation.request_from_wire(NONSENSE[2]))
        for line in as_lines(outline(package.selection.service, name), 80):
            assert all(span.text.isprintable() for span in line)


def test_deep_models_do_not_touch_the_recursion_limit() -> None:
    before = sys.getrecursionlimit()
    for title, model in monsters():
        if "deep" in title:
            try:
                load_package("toys", model=model, overlays=False, formatter="none").close()
            except BotosmithError as error:
                assert_clear(error)
    assert sys.getrecursionlimit() == before
