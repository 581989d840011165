"""What comes without types, given types: JSON, YAML, and the two libraries that have none.

The casts of the generator are here, so that everything else is checked in full.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial, wraps
from io import StringIO
from pathlib import Path
from typing import Any, TypeGuard, TypeVar, TypeVarTuple, cast

import botocore
from botocore import loaders
from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader
from ruamel.yaml import YAML

from .errors import ModelError

xform_name: Callable[[str], str] = cast(Any, botocore).xform_name
"""botocore's snake_case name of an operation: the name of the method on its clients."""


def is_object(value: object) -> TypeGuard[dict[Any, Any]]:
    """Whether a decoded value is a JSON object or a YAML map."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded value is a list."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether a value is a tuple."""
    return isinstance(value, tuple)


A = TypeVarTuple("A")
R = TypeVar("R")


def cached_per_data_path(
    size: int | None = None,
) -> Callable[[Callable[[*A], R]], Callable[[*A], R]]:
    """A cache of what is read from botocore's folders: other folders, other answers.

    Args:
        size: How many answers are kept; all if None.
    """

    def decorate(read: Callable[[*A], R]) -> Callable[[*A], R]:
        @lru_cache(maxsize=size)
        def answer(_folders: str | None, *args: *A) -> R:
            return read(*args)

        @wraps(read)
        def cached(*args: *A) -> R:
            return answer(os.environ.get("AWS_DATA_PATH"), *args)

        return cached

    return decorate


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
        ModelError: It cannot be read, or lacks what every file of its kind has.
    """
    loader = _loader(data)
    # Before it reads one service, botocore would look into the folders of all of them.
    loader.list_available_services = partial(_folders, loader.search_paths)
    with _reading(f"{service}: its {kind} model"):
        model: object = loader.load_service_model(service, kind)
    for key in ("metadata", "operations", "shapes") if kind == "service-2" else ():
        if not is_object(model) or not is_object(model.get(key)):
            raise ModelError(f"{service}: its model has no {key}, or they are not an object")
    if not is_object(model):
        raise ModelError(f"{service}: its {kind} model is not an object")
    return model


def _folders(paths: list[str], _kind: str) -> list[str]:
    return [each.name for each in _inside(map(Path, paths))]


def _inside(folders: Iterable[Path]) -> list[Path]:
    """What is in those of some folders that exist."""
    # `glob` takes a folder that it may not list for an empty one.
    return [each for folder in folders if folder.is_dir() for each in folder.iterdir()]


@contextmanager
def _reading(what: str) -> Generator[None]:
    """Say of a file that botocore reads, or of one of its extras, that it is not what it should be.

    Raises:
        ModelError: It is not JSON, or not in UTF-8, or is damaged.
    """
    try:
        yield
    except (ValueError, RecursionError, EOFError, zlib.error, gzip.BadGzipFile) as error:
        why = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        where = os.environ.get("AWS_DATA_PATH")
        hint = f" (AWS_DATA_PATH is {where})" if where else ""
        raise ModelError(f"{what} cannot be read{hint}: {why}") from None


def data_files(service: str, kinds: tuple[str, ...]) -> list[Path]:
    """The files of some kinds, and their extras, of the newest version of a service, sorted.

    Raises:
        DataNotFoundError: There is no such service.
        OSError: A folder cannot be listed.
    """
    loader = _loader(None)
    version = loader.determine_latest_version(service, "service-2")
    files = _inside(Path(root, service, version) for root in loader.search_paths)
    return sorted(file for file in files if file.name.startswith(kinds) and ".json" in file.name)


def model_size(service: str) -> int:
    """The bytes of a service's newest model as it is stored: how much work it will be.

    Raises:
        DataNotFoundError: There is no such service.
    """
    return sum(file.stat().st_size for file in data_files(service, ("service-2.json",)))


def service_model_texts() -> Iterator[tuple[str, str]]:
    """The text of every service's newest model of the installed botocore, undecoded."""
    for service in service_models():
        for file in data_files(service, ("service-2.json",)):
            content = file.read_bytes()
            with _reading(str(file)):
                unpacked = gzip.decompress(content) if file.suffix == ".gz" else content
            yield service, unpacked.decode("utf-8", "replace")


def service_metadata() -> Iterator[tuple[str, dict[str, Any]]]:
    """What every service's newest model says of itself in front; the rest is left packed.

    It is empty where a model does not begin with it.
    """
    for service in service_models():
        for found in _metadata_in_front(service):
            yield service, found


def _metadata_in_front(service: str) -> Iterator[dict[str, Any]]:
    for file in data_files(service, ("service-2.json",)):
        opened = gzip.open if file.suffix == ".gz" else open
        with _reading(str(file)), opened(file, "rb") as stream:
            start = stream.read(_HEAD).decode("utf-8", "replace")
        yield _metadata(start)


_HEAD = 4096


def _metadata(start: str) -> dict[str, Any]:
    found = re.match(r'\s*\{\s*(?:"version"\s*:\s*"[^"]*"\s*,\s*)?"metadata"\s*:\s*', start)
    if found is None:
        return {}
    try:
        told: object
        told, _ = json.JSONDecoder().raw_decode(start, found.end())
    except (ValueError, RecursionError):
        return {}
    return told if is_object(told) else {}


@cached_per_data_path()
def endpoint_prefix(service: str) -> str:
    """The name by which botocore's table of endpoints knows a service; empty for no service."""
    try:
        found = next(filter(None, _metadata_in_front(service)), None)
    except DataNotFoundError:
        return ""
    return str((found or service_model(service)["metadata"]).get("endpointPrefix", service))


@cached_per_data_path()
def partitions_of(prefix: str) -> frozenset[str]:
    """The partitions in which botocore's table has an endpoint of a service."""
    return frozenset(
        partition["partition"]
        for partition in _endpoints()["partitions"]
        if partition["services"].get(prefix, {}).get("endpoints")
    )


@cached_per_data_path()
def _endpoints() -> dict[str, Any]:
    with _reading("the table of endpoints"):
        return cast("dict[str, Any]", _loader(None).load_data("endpoints"))


def _loader(data: Path | None) -> Any:
    if data is None:
        # As a botocore session does: the folders of AWS_DATA_PATH come first.
        return cast(Any, loaders).create_loader(os.environ.get("AWS_DATA_PATH"))
    return cast(Any, Loader)(extra_search_paths=[str(data)], include_default_search_paths=False)


def yaml_flow(value: Any) -> str:
    """A plain value as YAML on one line."""
    writer = cast(Any, YAML(typ="safe", pure=True))
    writer.default_flow_style = True
    writer.sort_base_mapping_type_on_output = False
    writer.width = 1_000_000
    writer.allow_unicode = True
    stream = StringIO()
    writer.dump(value, stream)
    return stream.getvalue().removesuffix("\n").removesuffix("\n...")


@dataclass(frozen=True, slots=True)
class YamlNode:
    """A part of a YAML document and where it stands; lines and columns count from 0."""

    node: Any

    @property
    def line(self) -> int:
        """Where it starts."""
        return int(self.node.start_mark.line)

    @property
    def column(self) -> int:
        """The column of its first item or key."""
        return int(self.node.start_mark.column)

    @property
    def is_empty(self) -> bool:
        """It holds nothing: null, `[]` or `{}`."""
        return not self.node.value or not is_array(self.node.value)

    @property
    def is_flow(self) -> bool:
        """It stands in brackets or braces."""
        return bool(getattr(self.node, "flow_style", False))

    @property
    def last_line(self) -> int:
        """The last line that is a part of it; comments and blank lines below are none."""
        if is_array(self.node.value) and self.node.value and not self.is_flow:
            last = self.node.value[-1]
            return YamlNode(last[1] if isinstance(last, tuple) else last).last_line
        end = self.node.end_mark
        ends_before = end.column == 0 and end.line > self.node.start_mark.line
        return int(end.line) - int(ends_before)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of a map."""
        return tuple(str(key.value) for key, _ in self._pairs())

    def child(self, key: str) -> YamlNode | None:
        """The value of a key of a map."""
        return next((YamlNode(value) for name, value in self._pairs() if name.value == key), None)

    def line_of(self, key: str) -> int:
        """The line of a key of a map; -1 where it has none."""
        found = (int(name.start_mark.line) for name, _ in self._pairs() if name.value == key)
        return next(found, -1)

    def _pairs(self) -> list[Any]:
        given = self.node.value
        return [pair for pair in given if isinstance(pair, tuple)] if is_array(given) else []


def yaml_node(text: str) -> YamlNode:
    """A YAML document as a tree that knows its places.

    Raises:
        YAMLError: The text is no YAML.
    """
    return YamlNode(cast(Any, YAML(typ="rt")).compose(StringIO(text)))
