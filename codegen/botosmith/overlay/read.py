"""Read overlay files: safe YAML, every error with file, line and fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml.error import MarkedYAMLError

from ..errors import OverlayError
from ..untyped import is_array, is_object, yaml, yaml_problem
from .format import FactEntry, OverlayFile, Source

LONGEST = 10_000_000
"""The characters of a file that are read; the shipped files have thousands."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact, and where it was read."""

    entry: FactEntry
    service: str
    file: str
    line: int
    sources: dict[str, Source]

    @property
    def where(self) -> str:
        """File, line and id, for messages."""
        return f"{self.file}:{self.line}: fact {self.entry.id}"

    @property
    def link(self) -> str:
        """The page that the fact rests on; empty where it is the model's documentation."""
        for evidence in self.entry.evidence:
            if evidence.source in self.sources:
                return self.sources[evidence.source].url
        return ""


def shipped(service: str) -> tuple[Fact, ...]:
    """The facts about a service that come with botosmith."""
    file = files("botosmith").joinpath("overlays", f"{service}.yaml")
    if not file.is_file():
        return ()
    found, _ = parse(file.read_text("utf-8"), f"botosmith/overlays/{service}.yaml")
    return found


def shipped_services() -> tuple[str, ...]:
    """The services that botosmith brings facts about, sorted."""
    folder = files("botosmith").joinpath("overlays")
    names = (file.name for file in folder.iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


def read(paths: Iterable[Path]) -> dict[str, tuple[Fact, ...]]:
    """The facts of a user's own files, by service.

    Raises:
        OverlayError: A file cannot be read, or is no overlay.
    """
    found: dict[str, tuple[Fact, ...]] = {}
    for path in paths:
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise OverlayError(f"{path}: cannot be read: {error}") from error
        facts, service = parse(text, str(path))
        found[service] = combine(found.get(service, ()), facts)
    return found


def combine(facts: Sequence[Fact], later: Sequence[Fact]) -> tuple[Fact, ...]:
    """Facts of two files; a later one replaces an earlier one of the same id."""
    by_id = {fact.entry.id: fact for fact in facts}
    by_id.update({fact.entry.id: fact for fact in later})
    return tuple(by_id.values())


def parse(text: str, file: str) -> tuple[tuple[Fact, ...], str]:
    """The facts of one file and the service they are about.

    Raises:
        OverlayError: The text is no overlay; each mistake is told with its line.
    """
    if len(text) > LONGEST:
        raise OverlayError(f"{file}: longer than {LONGEST:,} characters")
    node = _yaml(text, file)
    try:
        overlay = OverlayFile.model_validate(_plain(node))
    except ValidationError as error:
        found = error.errors(include_url=False)
        found.sort(key=lambda each: _line(node, each["loc"]))
        mistakes = [_told(each, node, file) for each in found]
        raise OverlayError("\n".join(mistakes)) from None
    lines = [_line(node, ("facts", index)) for index in range(len(overlay.facts))]
    facts = tuple(
        Fact(entry=entry, service=overlay.service, file=file, line=line, sources=overlay.sources)
        for entry, line in zip(overlay.facts, lines, strict=True)
    )
    return facts, overlay.service


def _yaml(text: str, file: str) -> Any:
    try:
        return yaml(text)
    except MarkedYAMLError as error:
        line, problem = yaml_problem(error)
        raise OverlayError(f"{file}:{line}: this is not YAML: {problem}") from None
    except Exception as error:
        # The parser has no error of its own for some texts, such as a map as the key of a map.
        raise OverlayError(f"{file}: this is not YAML: {error}") from None


def _plain(node: Any, depth: int = 0) -> Any:
    """Plain dicts, lists and scalars; tags and anchors leave nothing behind."""
    if depth > 50:
        raise OverlayError("an overlay nests deeper than 50 levels")
    if is_object(node):
        if not all(isinstance(key, (str, int, float, bool)) for key in node):
            raise OverlayError("a key of a map is no word")
        return {_plain(key, depth + 1): _plain(value, depth + 1) for key, value in node.items()}
    if is_array(node):
        return [_plain(item, depth + 1) for item in node]
    for kind in (bool, int, float, str):
        if isinstance(node, kind):
            return kind(node)
    return node


def _told(error: Any, node: Any, file: str) -> str:
    location = tuple(error["loc"])
    fact = ""
    if location[:1] == ("facts",) and len(location) > 1:
        try:
            fact = f" fact {node['facts'][location[1]]['id']}:"
        except (KeyError, IndexError, TypeError):
            fact = f" fact number {location[1]}:"
    shown = ".".join(str(step) for step in location[2 if fact else 0 :])
    message = error["msg"].removeprefix("Value error, ")
    return f"{file}:{_line(node, location)}:{fact} {f'{shown}: ' if shown else ''}{message}"


def _line(node: Any, location: Iterable[Any]) -> int:
    """The line, counted from 1, of the deepest node on the way that has one."""
    line = 1
    for step in location:
        position = getattr(node, "lc", None)
        try:
            if position is not None:
                line = position.data[step][0] + 1
            node = node[step]
        except (KeyError, IndexError, TypeError):
            break
    return line
