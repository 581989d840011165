"""Which operations a program uses, where, and the configuration that vendors just those."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from ..errors import ConfigError
from ..output.users_files import replace_files
from .calls import api
from .program import Program
from .survey import Called, Survey

LISTED = frozenset({"call", "paginator", "waiter", "presigned", "reference", "typed"})
"""The uses that count; `paginate` and `wait` follow on one of them."""


def listed(survey: Survey) -> list[Called]:
    """The uses that are to be listed, in the order of files and lines."""
    return [use for use in survey.uses if use.kind in LISTED]


def operations(program: Program | Survey) -> Mapping[str, Sequence[str]]:
    """The operations of each service, sorted."""
    return _by_service((use.service, use.operation) for use in program.uses)


def operations_to_type(program: Program) -> Mapping[str, Sequence[str]]:
    """The operations of each service that a package has to have for its types to do, sorted.

    Type checkers know what clients are by more ways than are followed here. So where it is not
    known of what a method is called, and just one of the services in use has an operation that goes
    by it, that counts as called, too.
    """
    found = [(use.service, use.operation) for use in program.uses]
    for missed in program.unresolved:
        offering = [name for name in program.services if missed.method in api(name).methods]
        if len(offering) == 1:
            found.append((offering[0], api(offering[0]).methods[missed.method]))
    return _by_service(found)


def _by_service(found: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    names: dict[str, set[str]] = {}
    for service, operation in found:
        names.setdefault(service, set()).add(operation)
    return {service: sorted(names[service]) for service in sorted(names)}


@dataclass(frozen=True, slots=True)
class Written:
    """What `write_configuration` did: pairs of a service and an operation, or a glob.

    Attributes:
        added: What the configuration did not select.
        unused: What it selects and the program does not call, as far as can be seen; a glob is
            among it even where the program calls some of its operations.
        pruned: Whether what is unused was dropped.
    """

    added: Sequence[tuple[str, str]]
    unused: Sequence[tuple[str, str]]
    pruned: bool


def write_configuration(
    file: Path,
    services: Mapping[str, Sequence[str]],
    package: str | None,
    *,
    prune: bool = False,
    output: str | None = None,
    botocore_types: bool = False,
) -> Written:
    """Add operations to those that a pyproject.toml selects, and leave all else as it is.

    Args:
        file: The pyproject.toml; it is made where there is none.
        services: The operations of each service.
        package: Which of the configured packages; None: the only one, or else `typed_aws`.
        prune: Drop what the configuration selects beside these operations.
        output: The folder that holds the package's folder, where none is configured.
        botocore_types: Have the types of all packages derive from botocore's classes.

    Raises:
        ConfigError: The file is malformed, it is open which package is meant, or nothing would be
            left.
        FileError: The file cannot be written; it is as it was.
    """
    if prune and not any(services.values()):
        raise ConfigError("no operation was found, so that --prune would drop all; nothing is done")
    try:
        before = file.read_bytes() if file.exists() else b""
        text = before.decode("utf-8")
        document: Any = tomlkit.parse(text)
        table = _package(file, document, package)
        if output is not None:
            table.setdefault("output", output)
        if botocore_types:
            _derive(document["tool"]["botosmith"])
        present = table.setdefault("services", tomlkit.table())
        configured = {str(name): [str(each) for each in present[name]] for name in present}
        written = _difference(configured, services, prune)
        if prune:
            for service in configured.keys() - services.keys():
                del present[service]
            for service, names in services.items():
                if set(configured.get(service, ())) != set(names):
                    present[service] = _array(names)
        else:
            _add(present, written.added)
        new = tomlkit.dumps(document)
    except (TOMLKitError, OSError, UnicodeDecodeError, TypeError, AttributeError) as error:
        raise ConfigError(f"{file}: {error}") from None
    if new != text:
        replace_files({file: new.encode("utf-8")}, {file: before} if before else None)
    return written


def _add(present: Any, added: Sequence[tuple[str, str]]) -> None:
    """Put operations behind those of each service; comments and layout stay."""
    for service in dict.fromkeys(service for service, _ in added):
        names = [name for of, name in added if of == service]
        if service in present:
            for name in names:
                present[service].append(name)
        else:
            present[service] = _array(names)


def _difference(
    configured: Mapping[str, Sequence[str]], services: Mapping[str, Sequence[str]], prune: bool
) -> Written:
    added = [
        (service, name)
        for service, names in services.items()
        for name in names
        if not any(fnmatch.fnmatchcase(name, each) for each in configured.get(service, ()))
    ]
    unused = [
        (service, each)
        for service, names in sorted(configured.items())
        for each in names
        if each not in services.get(service, ())
    ]
    return Written(added, unused, prune)


def _package(file: Path, document: Any, wanted: str | None) -> Any:
    botosmith = document.setdefault("tool", tomlkit.table(is_super_table=True)).setdefault(
        "botosmith", tomlkit.table(is_super_table=True)
    )
    packages: Any = botosmith.get("packages")
    if packages is None:
        botosmith["packages"] = tomlkit.aot()
        packages = botosmith["packages"]
    named: list[Any] = [each for each in packages if wanted is None or each.get("name") == wanted]
    if len(named) > 1:
        raise ConfigError(f"{file}: there are several packages; choose one with --package")
    if not named:
        table: Any = tomlkit.table()
        table["name"] = wanted or "typed_aws"
        packages.append(table)
        named = [packages[-1]]
    return named[0]


def _derive(botosmith: Any) -> None:
    """Set `botocore-types`, with a blank line behind it where it stands before the packages."""
    value: Any = tomlkit.item(True)
    if list(botosmith) == ["packages"]:
        value.trivia.trail = "\n\n"
    botosmith["botocore-types"] = value


def _array(names: Sequence[str]) -> Any:
    array: Any = tomlkit.array()
    array.extend(names)
    return array.multiline(len(names) > 1)
