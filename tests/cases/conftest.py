"""Each folder here is one idea: a tiny model, perhaps facts, the output, and what it does."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from tests.cases.case import Case

from botosmith.api import LoadedPackage


@pytest.fixture(scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    """The idea of the folder that the test is in."""
    return Case(request.path.parent)


@pytest.fixture(scope="module")
def package(case: Case) -> Iterator[LoadedPackage]:
    """Its generated package, imported."""
    with case.load() as package:
        yield package


@pytest.fixture
def toys(package: LoadedPackage) -> Any:
    """The service's module: its classes, client and errors."""
    return package.module


@pytest.fixture
def runtime(package: LoadedPackage) -> Any:
    """A function that imports a module of the package's runtime."""
    return lambda name: import_module(f"{package.name}.runtime.{name}")
