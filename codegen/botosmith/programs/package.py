"""The generated package that code is moved over to: what it has, and by which names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..drift.attributes import held_in, holding
from ..drift.snapshot import API
from ..errors import ConfigError
from ..loading.serialization import as_botocore_checks
from ..loading.service import load
from ..model import IdempotencyToken, Member, Required, Service, Structure
from ..naming import module_name
from ..overlay import overlay, shipped
from ..plan.names import Names, names
from ..plan.normalize import normalize
from ..untyped import cached_per_data_path

PRESENT = "present"
"""The function of a generated package that reads a member which the service may leave out."""


@dataclass(frozen=True, slots=True)
class GeneratedService:
    """A service of a generated package."""

    package: str
    service: Service
    names: Names

    @property
    def module(self) -> str:
        """The dotted name of the module that has all names of the service."""
        return f"{self.package}.{self.names.package}"

    @property
    def error_class(self) -> str:
        """The base class of the service's errors."""
        return f"{self.names.prefix}Error"

    def client_class(self, asynchronous: bool) -> str:
        """The class of the typed client."""
        return f"{'Async' if asynchronous else ''}{self.names.prefix}Client"

    def input(self, operation: str) -> Structure:
        """The structure of an operation's request."""
        return self.service.structure(str(self.service.operations[operation].input))

    def output(self, operation: str) -> Structure:
        """The structure of an operation's result."""
        return self.service.structure(str(self.service.operations[operation].output))

    def class_of(self, shape: str) -> str:
        """The class of a structure."""
        return self.names.classes[shape]

    def errors(self, operation: str) -> Mapping[str, str]:
        """The classes of an operation's errors, by the names that botocore gives them."""
        return {
            each: self.names.classes[each] for each in self.service.operations[operation].errors
        }

    def unmatched(self, operation: str) -> frozenset[str]:
        """The errors of an operation that boto3 raises as another class than the package does.

        An answer to HEAD has no body, so that boto3 raises a plain `ClientError` for it where the
        package knows the one error of its status. Of several errors with one code, boto3 knows
        the last.
        """
        shapes = self.service.shapes
        kinds = [each for each in shapes.values() if isinstance(each, Structure) and each.error]
        last = {each.error.code: each.name for each in kinds if each.error is not None}
        called = self.service.operations[operation]
        found: set[str] = set()
        for name in called.errors:
            error = self.service.structure(name).error
            if error is not None and last[error.code] != name:
                found |= {name, last[error.code]}
            elif called.http_method == "HEAD":
                found.add(name)
        return frozenset(found)

    def required(self, member: Member) -> bool:
        """Whether a member has to be given, or is always there."""
        return Required in member.traits and IdempotencyToken not in member.traits


@dataclass(frozen=True, slots=True)
class GeneratedPackage:
    """A generated package, as its manifest describes it."""

    name: str
    operations: Mapping[str, frozenset[str]]
    folder: Path

    def has(self, service: str, operation: str) -> bool:
        """Whether the package has an operation."""
        return operation in self.operations.get(service, ())

    def service(self, name: str) -> GeneratedService:
        """One of its services.

        Raises:
            ModelError: The installed botocore has no such service.
        """
        service, found = _planned(name, self.folder)
        return GeneratedService(self.name, service, found)


@cached_per_data_path()
def _planned(name: str, folder: Path) -> tuple[Service, Names]:
    service = as_botocore_checks(overlay(load(name), shipped(name))[0])
    service = holding(service, held_in(folder / module_name(name) / API))
    service = normalize(service)
    return service, names(service)


def read_package(name: str, folder: Path) -> GeneratedPackage:
    """Read the manifest of a generated package.

    Args:
        name: The name that it is imported by.
        folder: Where its files are.

    Raises:
        ConfigError: There is no such package, or its manifest is malformed.
    """
    file = folder / "manifest.json"
    try:
        told: Any = json.loads(file.read_text("utf-8"))
        services = {
            str(service): frozenset(map(str, each["operations"]))
            for service, each in told["services"].items()
        }
    except FileNotFoundError:
        raise ConfigError(
            f"there is no generated package in {folder}; make it: botosmith generate"
        ) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ConfigError(
            f"{file}: is not the manifest of a generated package: {error!r}"
        ) from None
    return GeneratedPackage(name, services, folder)
