"""Read overlay files: safe YAML, every error with file, line and fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError

from ..errors import OverlayError
from ..schema_errors import Mistake, mistakes
from ..yaml_document import YamlDocument, YamlProblem, yaml_document
from . import siblings
from .format import PATTERNS, FactEntry, OverlayFile, Source
from .siblings import Siblings

LONGEST = 10_000_000
"""The characters of a file that are read; the shipped files have thousands."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact, and where it was read.

    `siblings` are the members that its structures had then, where a tool has recorded them.
    """

    entry: FactEntry
    service: str
    file: str
    line: int
    sources: dict[str, Source]
    siblings: Siblings = field(default_factory=dict[str, tuple[str, ...]])

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
    folder = files("botosmith").joinpath("overlays")
    file = folder.joinpath(f"{service}.yaml")
    if not file.is_file():
        return ()
    beside = folder.joinpath(f"{service}.siblings.json")
    found, _ = parse(file.read_text("utf-8"), f"botosmith/overlays/{service}.yaml")
    return _beside(found, beside.read_text("utf-8") if beside.is_file() else "{}", str(beside))


def shipped_file(service: str) -> Path:
    """Where the facts about a service lie that come with botosmith."""
    return Path(str(files("botosmith").joinpath("overlays", f"{service}.yaml")))


def shipped_services() -> tuple[str, ...]:
    """The services that botosmith brings facts about, sorted."""
    folder = files("botosmith").joinpath("overlays")
    names = (Path(file.name) for file in folder.iterdir())
    return tuple(
        sorted(name.stem for name in names if name.suffix == ".yaml" and "." not in name.stem)
    )


def read(paths: Iterable[Path]) -> dict[str, tuple[Fact, ...]]:
    """The facts of a user's own files, by service.

    Raises:
        OverlayError: A file cannot be read, or is no overlay.
    """
    found: dict[str, tuple[Fact, ...]] = {}
    for path in paths:
        facts, service = parse(_text(path), str(path))
        beside = siblings.file_beside(path)
        if beside.is_file():
            facts = _beside(facts, _text(beside), str(beside))
        found[service] = combine(found.get(service, ()), facts)
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OverlayError(f"{path}: cannot be read: {error}") from error


def _beside(facts: tuple[Fact, ...], text: str, file: str) -> tuple[Fact, ...]:
    """Facts with the siblings that a file beside them has recorded."""
    recorded = siblings.parse(text, file)
    return tuple(replace(fact, siblings=recorded.get(fact.entry.id, {})) for fact in facts)


def combine(facts: Sequence[Fact], later: Sequence[Fact]) -> tuple[Fact, ...]:
    """Facts of two files; a later one replaces an earlier one of the same id."""
    by_id = {fact.entry.id: fact for fact in facts}
    by_id.update({fact.entry.id: fact for fact in later})
    return tuple(by_id.values())


def parse(text: str, file: str) -> tuple[tuple[Fact, ...], str]:
    """The facts of one file and the service they are about.

    Raises:
        OverlayError: The text is no overlay; each mistake is reported with its line.
    """
    if len(text) > LONGEST:
        raise OverlayError(f"{file}: longer than {LONGEST:,} characters")
    try:
        document = yaml_document(text)
    except YamlProblem as error:
        raise OverlayError(f"{file}:{error.line}: this is not YAML: {error.problem}") from None
    try:
        overlay = OverlayFile.model_validate(document.plain)
    except ValidationError as error:
        found = mistakes(error, OverlayFile, document.plain, PATTERNS)
        found.sort(key=lambda each: document.line(each.location))
        raise OverlayError("\n".join(_told(each, document, file) for each in found)) from None
    facts = tuple(
        Fact(
            entry=entry,
            service=overlay.service,
            file=file,
            line=document.line(("facts", index)),
            sources=overlay.sources,
        )
        for index, entry in enumerate(overlay.facts)
    )
    return facts, overlay.service


def _told(mistake: Mistake, document: YamlDocument, file: str) -> str:
    fact = ""
    inside = mistake
    match mistake.location:
        case ("facts", int(index), *further):
            try:
                fact = f" fact {document.plain['facts'][index]['id']}:"
            except (KeyError, IndexError, TypeError):
                fact = f" fact number {index}:"
            inside = replace(mistake, location=tuple(further))
        case _:
            pass
    return f"{file}:{document.line(mistake.location)}:{fact} {inside}"
