"""Answers about the files that an editor has open, in lines and columns of their texts."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..model import Holders, IdempotencyToken, Required, Service, Simple, Structure
from ..naming import module_name
from ..plan.types import effective
from ..programs.calls import Use, api, calls_in
from ..programs.files import Source, Unreadable, parse
from ..programs.libraries import services
from ..programs.migrate import migrate_call
from ..programs.package import GeneratedPackage, read_package
from ..selection import recorded
from . import shown
from .cursor import Member, Place, Step, Text
from .findings import Cancelled, Findings, Problem
from .project import Known, Project, Settings
from .targets import Target, by_attribute, spot, target, values_of

MOST_COMPLETIONS = 1000
"""The names or values up to which all are offered."""


@dataclass(frozen=True, slots=True)
class Hover:
    """What is shown of a place: Markdown, and the range in the text that it is about."""

    markdown: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Completion:
    """What may stand at a place, in place of what is there from `start` to `end`."""

    label: str
    text: str
    start: int
    end: int
    kind: str
    detail: str = ""
    markdown: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Lines of a text in other words: from `first`, from 1, up to `last`, excluded."""

    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """What makes a call a typed one; no edits, and why, where it is left."""

    edits: tuple[Edit, ...]
    why: str


class Workbench:
    """The open files, and answers about them."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._findings: dict[Path, Findings] = {}

    def open(self, path: Path, text: str) -> None:
        """Take the text of a file from now on, and not that on the disk."""
        self.project.texts[path] = plain(text)

    def close(self, path: Path) -> None:
        """Take the text of a file from the disk again."""
        self.project.texts.pop(path, None)
        self._findings.pop(path, None)

    def users(self, path: Path) -> list[Path]:
        """The open files whose findings rest on another one; what was found is forgotten."""
        found = [each for each in self.project.users(path) if each in self.project.texts]
        for each in found:
            self._findings.pop(each, None)
        return found

    def problems(
        self, path: Path, edited: int | None = None, cancelled: Cancelled = lambda: False
    ) -> list[Problem] | None:
        """What is wrong in a file; None where that is not known now."""
        text = self.project.texts.get(path)
        if text is None:
            return None
        found = self._findings.setdefault(path, Findings(path))
        return found.of(self.project, text, edited, cancelled)

    # ------------------------------------------------------------------------------- hover

    def hover(self, path: Path, line: int, column: int) -> Hover | None:
        """What is shown of a place; line from 1, column from 0."""
        found = self._at(path, line, column)
        if found is None:
            return None
        _, place, settings, about = found
        markdown = self._hovered(place, settings, about)
        return Hover(markdown, place.word.start, place.word.end) if markdown else None

    def _hovered(self, place: Place, settings: Settings, about: Target) -> str:
        if about.made:
            return self._hovered_class(place, settings, about)
        if not about.operation:
            return ""
        known = self.project.known(about.service, about.operation, settings)
        if place.kind == "method":
            return shown.operation(known, settings)
        shape = known.package.selection.service.operations[about.operation].input
        steps = _with_word(place)
        found = None if shape is None else spot(known.package.selection.service, shape, steps)
        return "" if found is None else shown.member(known, settings, found.path)

    def _hovered_class(self, place: Place, settings: Settings, about: Target) -> str:
        """A member of a class of a generated package, in the request of an operation."""
        if place.kind != "name" or place.path:
            step = place.path[-1] if place.path else None
            attribute = step.name if isinstance(step, Member) else ""
        else:
            attribute = place.word.text
        found = self._class(about, settings)
        if found is None:
            return ""
        known, structure, path = found
        member = by_attribute(structure, attribute)
        at = f"{path}.{member}".lstrip(".")
        return "" if member is None else shown.member(known, settings, at)

    def _class(self, about: Target, settings: Settings) -> tuple[Known, Structure, str] | None:
        """A class of a generated package: an operation that takes it, its shape, and where."""
        name = next((each for each in services() if module_name(each) == about.service), None)
        if name is None:
            return None
        folder = next(iter(settings.packages.values())) or Path()
        planned = GeneratedPackage("", {}, folder).service(name)
        shape = next((k for k, cls in planned.names.classes.items() if cls == about.made), None)
        if shape is None or not isinstance(planned.service.shapes[shape], Structure):
            return None
        holders = Holders(planned.service)
        for operation in planned.service.operations.values():
            way = next(holders.ways(operation, shape), None)
            if way is not None:
                known = self.project.known(name, operation.name, settings)
                return known, planned.service.structure(shape), way.replace("{}", "[]")
        return None

    # ----------------------------------------------------------------------------- migrate

    def migrated(self, path: Path, line: int, column: int) -> Migrated | None:
        """The file with the call at a place made a typed one; None where there is no call."""
        text = self.project.texts.get(path)
        settings = self.project.settings(path.parent)
        try:
            source = None if text is None else parse(text.encode("utf-8", "replace"), path)
        except Unreadable:
            return None
        if source is None or text is None:
            return None
        resolver = self.project.resolver(path, source, settings)
        uses = calls_in(source, resolver).uses
        there = [each for each in uses if _has(source, each, line, column)]
        packages = [(n, f) for n, f in settings.packages.items() if f is not None]
        if not there or not packages:
            return None
        name, folder = packages[0]
        try:
            change = migrate_call(source, uses, there[-1], read_package(name, folder), resolver)
        except Unreadable as error:
            return Migrated((), error.why)
        why = next((each.why for each in change.left), "") if not change.moved else ""
        return Migrated(tuple(_edits(text, change.new.code)) if change.moved else (), why)

    def may_migrate(self, path: Path, line: int, column: int) -> bool:
        """Whether a place is at a call of an operation that a generated package has."""
        found = self._at(path, line, column)
        if found is None or found[1].kind != "method" or not found[3].operation:
            return False
        _, _, settings, about = found
        return any(
            about.operation in recorded(folder).get(about.service, ())
            for folder in settings.packages.values()
            if folder is not None
        )

    # -------------------------------------------------------------------------- completion

    def completions(self, path: Path, line: int, column: int) -> list[Completion]:
        """What may stand at a place; line from 1, column from 0."""
        found = self._at(path, line, column)
        if found is None or found[3].made:
            return []
        _, place, settings, about = found
        if place.kind == "method":
            return list(_methods(place, about))
        if not about.operation:
            return []
        known = self.project.known(about.service, about.operation, settings)
        service = known.package.selection.service
        shape = service.operations[about.operation].input
        at = None if shape is None else spot(service, shape, place.path)
        if at is None:
            return []
        if place.kind == "value":
            values = values_of(at)
            if isinstance(at.shape, Simple) and at.shape.type == "boolean":
                return [_value(place, each, each) for each in ("True", "False")]
            return [_value(place, each, _quoted(place, each)) for each in values]
        if not isinstance(at.shape, Structure):
            return []
        return list(_names(known, service, at.shape, at.path, place))

    def _at(
        self, path: Path, line: int, column: int
    ) -> tuple[Text, Place, Settings, Target] | None:
        content = self.project.texts.get(path)
        if content is None:
            return None
        text = Text(content)
        place = text.at(text.place_of(line, column))
        if place is None:
            return None
        settings = self.project.settings(path.parent)
        about = target(self.project, settings, path, text, place)
        return None if about is None else (text, place, settings, about)


def plain(text: str) -> str:
    """A text with one kind of line ends, which keeps lines and columns."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _has(source: Source, use: Use, line: int, column: int) -> bool:
    """Whether a place is in the call of a use."""
    if use.kind != "call" or use.call is None:
        return False
    at = source.positions[use.call]
    start, end = (at.start.line, at.start.column), (at.end.line, at.end.column)
    return start <= (line, column) <= end


def _edits(before: str, after: str) -> Iterator[Edit]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag != "equal":
            yield Edit(first + 1, last + 1, "".join(new[start:end]))


def _with_word(place: Place) -> tuple[Step, ...]:
    """The steps to what a place is about: the member that is named there, or the value's own."""
    return (*place.path, Member(place.word.text)) if place.kind == "name" else place.path


def _methods(place: Place, about: Target) -> Iterator[Completion]:
    for method, operation in sorted(api(about.service).methods.items()):
        yield Completion(*(method, method, place.word.start, place.word.end, "method", operation))


def _names(
    known: Known, service: Service, structure: Structure, path: str, place: Place
) -> Iterator[Completion]:
    request = known.reference.request
    below = {} if request is None else {each.path: each for each in request.walk()}
    for member in list(structure.members.values())[:MOST_COMPLETIONS]:
        if member.name in place.given:
            continue
        found = below.get(f"{path}.{member.name}".lstrip("."))
        traits = effective(service, member)
        required = Required in traits and IdempotencyToken not in traits
        yield Completion(
            label=member.name,
            text=_named(place, member.name),
            start=place.word.start,
            end=place.word.end,
            kind="member",
            detail="" if found is None else f"{found.type}{', required' if required else ''}",
            markdown="" if found is None else shown.described(found),
            order=f"{0 if required else 1}",
        )


def _named(place: Place, name: str) -> str:
    if place.word.quoted:
        return name
    if place.in_dict:
        return f'"{name}"' if place.followed else f'"{name}": '
    return name if place.followed else f"{name}="


def _value(place: Place, label: str, text: str) -> Completion:
    return Completion(label, text, place.word.start, place.word.end, "value")


def _quoted(place: Place, value: str) -> str:
    return value if place.word.quoted else f'"{value}"'
