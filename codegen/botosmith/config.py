"""`[tool.botosmith]` of a pyproject.toml, or the same from the command line."""

from __future__ import annotations

import difflib
import keyword
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from .errors import ConfigError
from .model import RULE_KINDS
from .overlay import Fact, shipped
from .overlay.read import shipped_services
from .plan.docs import Docs
from .render.formatting import Formatter


def _package_name(name: str) -> str:
    for part in name.split("."):
        if not part.isidentifier() or keyword.iskeyword(part) or not part.isascii():
            raise ValueError(f"{name!r} is not a valid package name")
    return name


def _url(url: str) -> str:
    if not re.fullmatch(r"(https?|file)://[!#-&(-;=?-\[\]_a-z~]+", url):
        raise ValueError(
            f"{url!r} is not an address; write one such as https://docs.example.com/aws"
        )
    return url


class _Strict(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=lambda name: name.replace("_", "-")
    )


class PackageConfig(_Strict):
    """One package to generate: into the folder `output`, under a (dotted) import name.

    `services` names the operations of each service; a name may be a glob such as `Describe*`.
    """

    name: Annotated[str, AfterValidator(_package_name)]
    output: str = "."
    services: Annotated[dict[str, tuple[str, ...]], Field(min_length=1)]
    docs: Docs = "full"
    """How much of AWS's documentation the docstrings carry."""

    @classmethod
    def checked(cls, **values: Any) -> PackageConfig:
        """A package from the command line.

        Raises:
            ConfigError: A value is wrong; each mistake is named.
        """
        try:
            return cls.model_validate(values)
        except ValidationError as error:
            raise ConfigError("\n".join(_told(error, "--"))) from None

    def folder(self, base: Path) -> Path:
        """Where the package's files go."""
        return base / self.output / self.name.replace(".", "/")


class Config(_Strict):
    """Everything that `botosmith generate` needs to know."""

    packages: Annotated[tuple[PackageConfig, ...], Field(min_length=1)]
    overlays: tuple[str, ...] = ()
    ignore_traits: tuple[str, ...] = ()
    formatter: Formatter = "black"
    docs_url: Annotated[str, AfterValidator(_url)] = ""
    """Where the site of `botosmith docs` is published; docstrings and findings link to it."""
    severity: dict[str, Literal["error", "warning", "off"]] = {}
    """By a fact's id or a constraint's name: what its violations are, whatever the profile."""


def find(start: Path) -> Path:
    """The pyproject.toml that configures botosmith, in this folder or one above it.

    Raises:
        ConfigError: There is none.
    """
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        tool: Any = _toml(file).get("tool", {}) if file.is_file() else {}
        if isinstance(tool, dict) and "botosmith" in tool:
            return file
    raise ConfigError(
        f"no pyproject.toml with [tool.botosmith] in {start} or above; write one, or pass "
        "--service, --operation, --output and --package"
    )


def read(file: Path) -> Config:
    """The configuration in a pyproject.toml.

    Raises:
        ConfigError: The file is malformed; each mistake is named.
    """
    table = _toml(file).get("tool", {}).get("botosmith")
    if table is None:
        raise ConfigError(f"{file}: there is no [tool.botosmith]")
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        raise ConfigError("\n".join(_told(error, f"{file}: [tool.botosmith] "))) from None


CONSTRAINTS = frozenset(
    {
        *("type", "required", "length", "range", "pattern", "enum", "uniqueItems", "deprecated"),
        *("unknown", "union", "depth"),
        *RULE_KINDS,
    }
)
"""The names of constraints and of kinds of rules, as violations bear them."""


def check_severity(config: Config, own_facts: Iterable[Fact]) -> None:
    """Make sure that every severity is about something.

    Raises:
        ConfigError: A key names neither a fact nor a constraint.
    """
    if not config.severity:
        return
    shipped_facts = (fact for service in shipped_services() for fact in shipped(service))
    known = CONSTRAINTS | {fact.entry.id for fact in (*shipped_facts, *own_facts)}
    for key in sorted(config.severity):
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ConfigError(f"severity: {key!r} is no fact and no constraint{hint}")


def overlay_files(config: Config, base: Path) -> list[Path]:
    """The user's own overlay files, sorted within each glob.

    Raises:
        ConfigError: A glob matches nothing, or leads out of the project.
    """
    found: list[Path] = []
    for pattern in config.overlays:
        try:
            files = sorted(base.glob(pattern))
        except (ValueError, NotImplementedError) as error:
            raise ConfigError(f"overlays: {pattern!r} is no relative glob: {error}") from None
        if not files:
            raise ConfigError(f"overlays: {pattern!r} matches no file below {base}")
        found += files
    return found


def _told(error: ValidationError, where: str) -> list[str]:
    return [
        f"{where}{'.'.join(map(str, each['loc']))}: {each['msg'].removeprefix('Value error, ')}"
        for each in error.errors(include_url=False)
    ]


def is_configured(file: Path) -> bool:
    """Whether a file is there and has a [tool.botosmith].

    Raises:
        ConfigError: It cannot be read.
    """
    tool: Any = _toml(file).get("tool", {}) if file.is_file() else {}
    return isinstance(tool, dict) and "botosmith" in tool


def _toml(file: Path) -> dict[str, dict[str, Any]]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ConfigError(f"{file}: {error}") from None
