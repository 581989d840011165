"""What is wrong with the calls of one file, kept for as long as what it rests on stays the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import libcst as cst

from ..api import ViolationLike
from ..errors import BotosmithError
from ..model import Structure
from ..programs.calls import Unresolved, Use, calls_in
from ..programs.codes import code, misspelt_name
from ..programs.constants import constant
from ..programs.files import Source, Unreadable, parse
from ..programs.lint import broken
from ..programs.params import has_params
from ..programs.report import one_line
from ..reference import Basis
from ..suggestions import only_one
from . import shown
from .cursor import Item, Member, Step
from .mending import valid
from .project import Known, Project, Settings
from .targets import spot, values_of
from .units import Slice

Cancelled = Callable[[], bool]
"""Whether nobody waits for the answer any more."""


@dataclass(frozen=True, slots=True)
class Fix:
    """What would make a finding go: the place of a finding, written in another way."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong at a place; lines count from 1, columns from 0, the end excluded.

    Attributes:
        quotes: What the broken fact rests on.
        link: Where to read on; empty where nothing is known.
        fix: The one thing that was certainly meant; None where there is none, or several.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    kind: str
    severity: str
    message: str
    quotes: tuple[str, ...] = ()
    link: str = ""
    fix: Fix | None = None

    def moved(self, lines: int) -> Problem:
        """The same, some lines further down."""
        return replace(self, line=self.line + lines, end_line=self.end_line + lines)


class Findings:
    """The findings of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[tuple[str, int], tuple[Problem, ...]] = {}
        self._generation = -1

    def of(
        self,
        project: Project,
        text: str,
        edited: int | None = None,
        cancelled: Cancelled = lambda: False,
    ) -> list[Problem] | None:
        """Everything that is wrong; None where that is not known, or nobody waits for it.

        Args:
            project: What is known beside the text.
            text: The text of the file.
            edited: The line that was edited last, which is left out while the text is not valid.
            cancelled: Whether to give up.
        """
        cut = valid(text, () if edited is None else (edited,))
        if cut is None:
            return None
        if self._generation != project.generation:
            self._kept.clear()
            self._generation = project.generation
        settings = project.settings(self._path.parent)
        pieces = {index: cut.slice([index]) for index, each in enumerate(cut.units) if each.calls}
        keys = {
            index: (piece.text, piece.lines.index(cut.units[index].first))
            for index, piece in pieces.items()
        }
        missing = [index for index, key in keys.items() if key not in self._kept]
        whole = cut.whole()
        if sum(len(pieces[index].lines) for index in missing) > len(whole.lines):
            found = self._found(project, settings, whole, cancelled)
            if found is None:
                return None
            for index in missing:
                unit = cut.units[index]
                self._kept[keys[index]] = tuple(
                    each.moved(-unit.first)
                    for each in found
                    if unit.first <= each.line <= unit.last
                )
        else:
            for index in missing:
                unit = cut.units[index]
                found = self._found(
                    project, settings, pieces[index], cancelled, (unit.first, unit.last)
                )
                if found is None:
                    return None
                self._kept[keys[index]] = tuple(each.moved(-unit.first) for each in found)
        self._kept = {key: self._kept[key] for key in keys.values()}
        return [
            problem.moved(cut.units[index].first)
            for index, key in keys.items()
            for problem in self._kept[key]
            if problem.code not in project.ignored
        ]

    def _found(
        self,
        project: Project,
        settings: Settings,
        piece: Slice,
        cancelled: Cancelled,
        lines: tuple[int, int] | None = None,
    ) -> list[Problem] | None:
        """What is wrong in a slice, or in some lines of it."""
        if cancelled():
            return None
        try:
            source = parse(piece.text.encode("utf-8", "replace"), self._path)
        except Unreadable:
            return []
        found: list[Problem] = []
        calls = calls_in(source, project.resolver(self._path, source, settings))
        for unresolved in calls.unresolved:
            if _within(lines, piece.line(unresolved.place[0])):
                found += _of_name(unresolved, piece)
        for use in calls.uses:
            if not has_params(use) or not _within(lines, piece.line(use.place[0])):
                continue
            if cancelled():
                return None
            found += _of_use(project, settings, use, piece)
        return found


def _within(lines: tuple[int, int] | None, line: int) -> bool:
    return lines is None or lines[0] <= line <= lines[1]


def _of_name(unresolved: Unresolved, piece: Slice) -> Iterator[Problem]:
    name = misspelt_name(unresolved)
    if name is not None:
        at = unresolved.source.positions[unresolved.node]
        yield Problem(
            piece.line(at.start.line),
            at.start.column,
            piece.line(at.end.line),
            at.end.column,
            name.code,
            name.kind,
            "error",
            one_line(unresolved.why),
        )


def _of_use(project: Project, settings: Settings, use: Use, piece: Slice) -> Iterator[Problem]:
    try:
        known = project.known(use.service, use.operation, settings)
    except BotosmithError:
        return
    for violation, node in broken(known.package, use, project.profile):
        at = use.source.positions[node]
        basis = known.bases.get(violation.origin, Basis())
        cited = next((each.link for each in basis.citations if each.link), "")
        link = shown.address(known, settings, violation.path) if settings.docs_url else cited
        yield Problem(
            piece.line(at.start.line),
            at.start.column,
            piece.line(at.end.line),
            at.end.column,
            code(use.service, violation.constraint),
            violation.constraint,
            violation.severity,
            one_line(violation.message),
            tuple(shown.quotes(basis)),
            link,
            _fix(known, use.source, violation, node),
        )


# --------------------------------------------------------------------------------------- fixes


def _fix(known: Known, source: Source, violation: ViolationLike, node: cst.CSTNode) -> Fix | None:
    """What was meant: the one name, or the one value, that is like the one that is there."""
    if violation.constraint not in ("unknown", "enum"):
        return None
    service = known.package.selection.service
    shape = service.operations[known.operation].input
    steps = _steps(violation.path)
    written = node.value if isinstance(node, cst.Name) else constant(source, node)
    if shape is None or not steps or not isinstance(written, str):
        return None
    if violation.constraint == "unknown":
        holder = spot(service, shape, steps[:-1])
        names = holder.shape.members if holder and isinstance(holder.shape, Structure) else ()
        meant = only_one(written, names)
    else:
        found = spot(service, shape, steps)
        meant = only_one(written, () if found is None else values_of(found))
    if meant is None:
        return None
    if isinstance(node, cst.Name):
        return Fix(f"Change to {meant}", meant)
    if not isinstance(node, cst.SimpleString) or "\\" in node.value or node.prefix:
        return None
    return Fix(f"Change to {meant}", f"{node.quote}{meant}{node.quote}")


def _steps(path: str) -> list[Step]:
    """The path of a violation as steps; none for the key of a map."""
    if path.endswith("[key]"):
        return []
    steps: list[Step] = []
    for match in _STEP.finditer(path):
        if match[1] is not None:
            steps.append(Member(match[1]))
        else:
            steps.append(Item() if match[2].isdigit() else Member(match[2].strip("'\"")))
    return steps


_STEP = re.compile(r"\.?([^.\[\]]+)|\[('[^']*'|\"[^\"]*\"|\d+)\]")
