"""Which operations a program uses, where, and the configuration that vendors just those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from ..errors import ConfigError
from .calls import Program, Use

LISTED = frozenset({"call", "paginator", "waiter", "presigned", "reference", "typed"})
"""The uses that count; `paginate` and `wait` follow on one of them."""


def listed(program: Program) -> list[Use]:
    """The uses that are to be listed, in the order of files and lines."""
    return [use for use in program.uses if use.kind in LISTED]


def operations(program: Program) -> Mapping[str, Sequence[str]]:
    """The operations of each service, sorted."""
    found: dict[str, set[str]] = {}
    for use in program.uses:
        found.setdefault(use.service, set()).add(use.operation)
    return {service: sorted(found[service]) for service in sorted(found)}


def write_configuration(
    file: Path, services: Mapping[str, Sequence[str]], package: str | None
) -> str:
    """Set the operations of each service in a pyproject.toml, and leave all else as it is.

    Services that the configuration has and the program does not use are left alone.

    Args:
        file: The pyproject.toml; it is made where there is none.
        services: The operations of each service.
        package: Which of the configured packages; None: the only one, or else `typed_aws`.

    Returns:
        The new text, which is also written.

    Raises:
        ConfigError: The file is malformed, or it is open which package is meant.
    """
    try:
        text = file.read_bytes().decode("utf-8") if file.exists() else ""
        document: Any = tomlkit.parse(text)
        table = _package(file, document, package)
        present = table.setdefault("services", tomlkit.table())
        for service, names in services.items():
            if list(present.get(service, ())) != list(names):
                present[service] = _array(names)
        new = tomlkit.dumps(document)
    except (TOMLKitError, OSError, UnicodeDecodeError, TypeError, AttributeError) as error:
        raise ConfigError(f"{file}: {error}") from None
    if new != text:
        file.write_bytes(new.encode("utf-8"))
    return new


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


def _array(names: Sequence[str]) -> Any:
    array: Any = tomlkit.array()
    array.extend(names)
    return array.multiline(len(names) > 1)
