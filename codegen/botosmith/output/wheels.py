"""A generated package as a wheel: the same bytes each time, whoever builds it."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zipfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from ..errors import ConfigError
from ..plan.paths import type_defs_path

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_VERSION = re.compile(
    r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9]+([._-][a-z0-9]+)*)?"
)
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the earliest that a zip file can have."""

LICENCES = ("LICENSE", "NOTICE")


@dataclass(frozen=True, slots=True)
class Distribution:
    """What an index shows of a wheel.

    Attributes:
        name: The distribution's name, such as `typed-aws`.
        version: Its version.
        summary: What it is, in one line.
        description: The same at length, in Markdown.
        requires_python: The versions of Python that it runs on.
        extras: What each extra requires.
        requires: What it requires itself.
    """

    name: str
    version: str
    summary: str
    description: str
    requires_python: str
    extras: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    requires: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse names and versions that no index takes.

        Raises:
            ConfigError: It is one.
        """
        if not _NAME.fullmatch(self.name):
            raise ConfigError(
                f"{self.name!r} cannot be a distribution's name: it has letters, digits, `.`, `_` "
                "and `-`, and begins and ends with a letter or a digit"
            )
        if not _VERSION.fullmatch(self.version):
            raise ConfigError(
                f"{self.version!r} is not a valid version of a distribution; write it as 1.2.3"
            )

    @property
    def stem(self) -> str:
        """What the names of its files begin with."""
        return f"{re.sub(r'[-_.]+', '_', self.name).lower()}-{self.version}"

    @property
    def file_name(self) -> str:
        """The wheel's name."""
        return f"{self.stem}-py3-none-any.whl"

    def metadata(self) -> str:
        """The text of METADATA."""
        lines = [
            "Metadata-Version: 2.4",
            f"Name: {self.name}",
            f"Version: {self.version}",
            f"Summary: {' '.join(self.summary.split())}",
            "License-Expression: Apache-2.0",
            *(f"License-File: {name}" for name in LICENCES),
            "Classifier: Programming Language :: Python :: 3 :: Only",
            "Classifier: Typing :: Typed",
            f"Requires-Python: {self.requires_python}",
            "Description-Content-Type: text/markdown",
        ]
        lines += [f"Requires-Dist: {each}" for each in self.requires]
        for extra, requirements in self.extras.items():
            lines.append(f"Provides-Extra: {extra}")
            lines += [f'Requires-Dist: {each}; extra == "{extra}"' for each in requirements]
        return "\n".join([*lines, "", self.description])


def wheel(
    texts: Mapping[str, str], package: str, distribution: Distribution, licences: Mapping[str, str]
) -> bytes:
    """The bytes of a wheel.

    Args:
        texts: The files of the package, or some of them, by their paths in its folder.
        package: Its import name; the packages around it are namespaces.
        distribution: What an index shows of it.
        licences: The texts that it is distributed under, by the names of their files.
    """
    folder, info = package.replace(".", "/"), f"{distribution.stem}.dist-info"
    files = {f"{folder}/{path}": text.encode("utf-8") for path, text in sorted(texts.items())}
    for name in LICENCES:
        files[f"{info}/licenses/{name}"] = licences[name].encode("utf-8")
    files[f"{info}/METADATA"] = distribution.metadata().encode("utf-8")
    files[f"{info}/WHEEL"] = (
        b"Wheel-Version: 1.0\nGenerator: botosmith\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    )
    record = f"{info}/RECORD"
    lines = [f"{path},sha256={_digest(data)},{len(data)}" for path, data in files.items()]
    files[record] = "\n".join([*lines, f"{record},,", ""]).encode("utf-8")
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            entry = zipfile.ZipInfo(path, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return target.getvalue()


def by_folder(
    texts: Mapping[str, str], folders: Collection[str]
) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """The files of a package outside of some services' folders of it, and those of each service."""
    shared: dict[str, str] = {}
    inside: dict[str, dict[str, str]] = {folder: {} for folder in folders}
    types = {type_defs_path(folder): folder for folder in folders}
    for path, text in texts.items():
        folder = types.get(path, path.partition("/")[0])
        inside.get(folder, shared)[path] = text
    return shared, inside


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode("ascii").rstrip("=")
