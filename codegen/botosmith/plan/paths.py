"""Which files of a package are those of one of its services."""

from __future__ import annotations


def type_defs_path(folder: str) -> str:
    """The path of the types of a service, by the service's folder, in which they are not."""
    return f"type_defs/{folder}.pyi"


def is_of_service(path: str, folder: str) -> bool:
    """Whether a file of a package is one of a service's: in the service's folder, or its types."""
    return path.startswith(f"{folder}/") or path == type_defs_path(folder)
