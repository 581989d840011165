"""`[tool.botosmith]` of a pyproject.toml, or the same from the command line."""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from .errors import ConfigError
from .model import RULE_KINDS
from .overlay import Fact, shipped
from .overlay.read import shipped_services
from .plan.docs import Docs
from .render.formatting import Formatter
from .schema_errors import mistakes
from .suggestions import did_you_mean
from .untyped import is_object


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


_TABLE = ("tool", "botosmith")
_OPTIONS = {"name": "--package", "output": "--output", "services": "--service", "docs": "--docs"}
"""The options of the command line that give the parts of a package."""


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
            told = [
                f"{_OPTIONS.get(str(each.location[0]), each.path)}: {each.message}"
                for each in mistakes(error, cls, values, {})
            ]
            raise ConfigError("\n".join(told)) from None

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
    botocore_types: bool = False
    """Whether boto3's clients, paginators and streams are typed as of botocore's own classes."""
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


def docs_url_near(start: Path) -> str:
    """Where the site of what is configured here or above is published; empty where it is not."""
    try:
        return read(find(start)).docs_url
    except ConfigError:
        return ""


def read(file: Path) -> Config:
    """The configuration in a pyproject.toml.

    Raises:
        ConfigError: The file is malformed; each mistake is named.
    """
    text = _text(file)
    tool = _parsed(file, text).get("tool")
    table: object = tool.get("botosmith") if is_object(tool) else None
    if table is None:
        raise ConfigError(f"{file}: there is no [tool.botosmith]")
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        found = [
            (toml_line(text, (*_TABLE, *each.location)), each)
            for each in mistakes(error, Config, table, {})
        ]
        found.sort(key=lambda each: each[0])
        raise ConfigError(
            "\n".join(f"{file}:{line}: [tool.botosmith] {each}" for line, each in found)
        ) from None


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
            hint = did_you_mean(key, known)
            raise ConfigError(f"severity: {key!r} is no fact and no constraint{hint}")


def check_services(facts: Iterable[str], known: Collection[str]) -> None:
    """Make sure that files of facts are about services that there are.

    Raises:
        ConfigError: One is about none.
    """
    for service in sorted(facts):
        if service not in known:
            hint = did_you_mean(service, known)
            raise ConfigError(f"overlays: botocore has no service {service!r}{hint}")


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


def is_configured(file: Path) -> bool:
    """Whether a file is there and has a [tool.botosmith].

    Raises:
        ConfigError: It cannot be read.
    """
    tool: Any = _toml(file).get("tool", {}) if file.is_file() else {}
    return isinstance(tool, dict) and "botosmith" in tool


def _toml(file: Path) -> dict[str, Any]:
    return _parsed(file, _text(file))


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8: {error.reason} at byte {error.start}") from None
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror or error}") from None


def _parsed(file: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        told = _PLACE.search(str(error))
        place = f":{told[1]}:{told[2]}" if told else ""
        why = _PLACE.sub("", str(error))
        raise ConfigError(f"{file}{place}: this is not TOML: {why}") from None


_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)")


def toml_line(text: str, location: Sequence[str | int]) -> int:
    """The line, counted from 1, of the deepest part on a way that a TOML document has.

    A document grows from line to line: it is looked for the shortest beginning that has the part.
    """
    lines = [f"{line}\n" for line in text.split("\n")]
    while location:
        low, high = 1, len(lines)
        if _has(lines, high, location):
            while low < high:
                middle = (low + high) // 2
                if _has(lines, middle, location):
                    high = middle
                else:
                    low = middle + 1
            return low
        location = location[:-1]
    return 1


def _has(lines: Sequence[str], count: int, location: Iterable[str | int]) -> bool:
    """Whether the first beginning of that many lines or more that can be read has a part."""
    for end in range(count, len(lines) + 1):
        try:
            part: Any = tomllib.loads("".join(lines[:end]))
        except (ValueError, RecursionError):
            continue
        for step in location:
            try:
                part = part[step]
            except (LookupError, TypeError):
                return False
        return True
    return False
