"""Which operations a generated package holds, and what another selection would take from it."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .bulk import Job
from .output.folder import MANIFEST
from .untyped import is_array, is_object


def recorded(folder: Path) -> dict[str, tuple[str, ...]]:
    """The operations of each service that a folder's manifest records; none where it has none."""
    return {
        service: tuple(operations)
        for service, each in _manifest(folder).get("services", {}).items()
        for operations in [each.get("operations")]
        if is_array(operations) and all(isinstance(name, str) for name in operations)
    }


def recorded_docs(folder: Path) -> str | None:
    """How much documentation the package in a folder carries; None where there is none."""
    docs = _manifest(folder).get("docs")
    return docs if isinstance(docs, str) else None


def lost(folder: Path, jobs: Iterable[Job]) -> dict[str, list[str]]:
    """The operations of each service that a folder holds and the jobs do not select.

    What a glob selects and the service no longer has is lost with the service's model, and not
    counted here.
    """
    wanted = {job.service: job.operations for job in jobs}
    found = {
        service: [
            name
            for name in operations
            if not any(fnmatch.fnmatchcase(name, each) for each in wanted.get(service, ()))
        ]
        for service, operations in recorded(folder).items()
    }
    return {service: names for service, names in sorted(found.items()) if names}


def joined(
    patterns: Mapping[str, Sequence[str]], folder: Path, known: Mapping[str, Iterable[str]]
) -> dict[str, tuple[str, ...]]:
    """A selection and what a folder holds beside it, as far as botocore still has it.

    Args:
        patterns: The selection: names and globs of each service.
        folder: The package's folder.
        known: The operations that each service has, for the services that the folder records.

    Returns:
        Names and globs of each service.
    """
    found = {service: tuple(names) for service, names in patterns.items()}
    for service, operations in recorded(folder).items():
        there = set(known.get(service, ()))
        if kept := [name for name in operations if name in there]:
            found[service] = tuple(dict.fromkeys((*found.get(service, ()), *kept)))
    return found


def missing(
    before: Mapping[str, Sequence[str]], after: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """The operations of each service that were there before and are not after."""
    found = {
        service: [name for name in names if name not in after.get(service, ())]
        for service, names in sorted(before.items())
    }
    return {service: names for service, names in found.items() if names}


def listed(lost: Mapping[str, Sequence[str]], most: int = 20) -> list[str]:
    """Operations as lines: `ssm: GetParameter, PutParameter and 3 more`."""
    lines: list[str] = []
    for service, names in lost.items():
        more = f" and {len(names) - most} more" if len(names) > most else ""
        lines.append(f"{service}: {', '.join(names[:most])}{more}")
    return lines


def _manifest(folder: Path) -> Mapping[str, Any]:
    try:
        read: Any = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    match read:
        case {"generator": {"name": "botosmith"}, "services": services} if is_object(services):
            kept = {str(name): each for name, each in services.items() if is_object(each)}
            return {**read, "services": kept}
        case _:
            return {}
