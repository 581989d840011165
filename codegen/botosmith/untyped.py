"""What comes without types, given types: JSON, YAML, and the two libraries that have none.

The casts of the generator are here, so that everything else is checked in full.
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any, TypeGuard, cast

import botocore
from botocore.loaders import Loader, create_loader
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

xform_name: Callable[[str], str] = cast(Any, botocore).xform_name
"""botocore's snake_case name of an operation: the name of the method on its clients."""


def is_object(value: object) -> TypeGuard[dict[Any, Any]]:
    """Whether a decoded value is a JSON object or a YAML map."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded value is a list."""
    return isinstance(value, list)


def service_models(data: Path | None = None) -> list[str]:
    """The names of the services that a data folder, or the installed botocore, has a model of."""
    return cast("list[str]", _loader(data).list_available_services("service-2"))


def service_model(
    service: str, data: Path | None = None, kind: str = "service-2"
) -> dict[str, Any]:
    """The newest file of a kind, decoded, of a data folder or of the installed botocore.

    Raises:
        UnknownServiceError: There is no such service.
        DataNotFoundError: The data folder has no such file.
    """
    return cast("dict[str, Any]", _loader(data).load_service_model(service, kind))


def data_files(service: str, kinds: tuple[str, ...]) -> list[Path]:
    """The files of some kinds, and their extras, of the newest version of a service, sorted.

    Raises:
        DataNotFoundError: There is no such service.
    """
    loader = _loader(None)
    version = loader.determine_latest_version(service, "service-2")
    folders = [Path(root, service, version) for root in loader.search_paths]
    files = [file for folder in folders for file in folder.glob("*.json*")]
    return sorted(file for file in files if file.name.startswith(kinds))


def _loader(data: Path | None) -> Any:
    if data is None:
        # As a botocore session does: the folders of AWS_DATA_PATH come first.
        return cast(Any, create_loader)(os.environ.get("AWS_DATA_PATH"))
    return cast(Any, Loader)(extra_search_paths=[str(data)], include_default_search_paths=False)


def yaml(text: str) -> Any:
    """A YAML document; its maps and lists know their lines.

    The round-trip loader builds nothing but maps, lists and scalars, whatever the tags say.

    Raises:
        YAMLError: The text is no YAML.
    """
    return cast(Any, YAML(typ="rt")).load(StringIO(text))


def yaml_problem(error: MarkedYAMLError) -> tuple[int, str]:
    """The line, counted from 1, and the words of a YAML error."""
    told = cast(Any, error)
    return (told.problem_mark.line + 1 if told.problem_mark else 1), str(told.problem)


def service_model_texts() -> Iterator[tuple[str, str]]:
    """The text of every service's newest model of the installed botocore, undecoded."""
    loader = _loader(None)
    for service in service_models():
        version = loader.determine_latest_version(service, "service-2")
        for folder in loader.search_paths:
            file = Path(folder) / service / version / "service-2.json.gz"
            if file.is_file():
                yield service, gzip.decompress(file.read_bytes()).decode("utf-8")
