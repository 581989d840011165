"""What a place in a text is about: a client, an operation, a member of a request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import libcst as cst

from ..model import NO_TRAITS, Enum, ListShape, MapShape, Service, Shape, Structure, Traits
from ..plan.names import member_names
from ..plan.types import effective
from ..programs.calls import api
from ..programs.files import Unreadable, parse
from ..programs.known_values import Bound, Client, Library, Paginator, TypedClient, Value, Waiter
from .cursor import Item, Place, Step, Text
from .mending import valid
from .project import Project, Settings

_PROBE = "__botosmith__"
_COMPOUND = frozenset({"if", "for", "while", "with", "async", "match", "class", "def", "@"})


@dataclass(frozen=True, slots=True)
class Target:
    """An operation, or a class of a generated package.

    Attributes:
        service: botocore's name of the service.
        operation: The operation; empty for a client whose method is not named yet.
        made: The name of a class of a generated package; empty for a call of an operation.
    """

    service: str
    operation: str = ""
    made: str = ""


def target(
    project: Project, settings: Settings, path: Path, text: Text, place: Place
) -> Target | None:
    """What is called at a place; for a method, what has it."""
    value = _value(project, settings, path, text, place)
    match value:
        case Client(service=service) | TypedClient(service=service) if place.kind == "method":
            name = place.word.text.removeprefix("paginate_").rstrip("_")
            operation = api(service).methods.get(name, "")
            return Target(service, operation)
        case Bound(of=Client(service=service) | TypedClient(service=service), name=name):
            operation = api(service).methods.get(name, "")
            return Target(service, operation) if operation else None
        case Bound(of=Paginator(client=client, method=str(method)), name="paginate"):
            operation = api(client.service).methods.get(method, "")
            return Target(client.service, operation) if operation else None
        case Bound(of=Waiter(client=client, name=str(name)), name="wait"):
            operation = api(client.service).waiters.get(name, "")
            return Target(client.service, operation) if operation else None
        case Library(name=dotted):
            return _class(dotted, settings)
        case _:
            return None


def _class(dotted: str, settings: Settings) -> Target | None:
    """A class of a generated package, by its dotted name."""
    module, _, name = dotted.rpartition(".")
    package, _, service = module.rpartition(".")
    return Target(service, made=name) if package in settings.packages and name else None


def _value(
    project: Project, settings: Settings, path: Path, text: Text, place: Place
) -> Value | None:
    """What the expression is that is called, whatever else the file has."""
    for repaired, line in _repaired(text, place):
        cut = valid(repaired)
        unit = None if cut is None else cut.at(line)
        if cut is None or unit is None:
            continue
        try:
            source = parse(cut.slice([unit]).text.encode("utf-8", "replace"), path)
        except Unreadable:
            return None
        resolver = project.resolver(path, source, settings)
        for node in source.nodes:
            if (
                isinstance(node, cst.Call)
                and isinstance(node.func, cst.Name)
                and node.func.value == _PROBE
            ):
                return resolver.value(source, node.args[0].value)
    return None


def _repaired(text: Text, place: Place) -> Sequence[tuple[str, int]]:
    """The text with the statement replaced by what it calls; and without what comes after it."""
    lines = text.text.split("\n")
    first, last = place.statement.first, place.statement.last
    probe = f"{_PROBE}({place.callee})"
    if place.statement.keyword in _COMPOUND or place.statement.keyword in ("elif", "else"):
        word = "elif" if place.statement.keyword == "elif" else "if"
        probe = f"{word} {probe}:"
    margin = text.margin(first)
    blank = [""] * (last - first)
    whole = [*lines[: first - 1], margin + probe, *blank, *lines[last:]]
    plain = [*lines[: first - 1], f"{margin}{_PROBE}({place.callee})", ""]
    closed = [*plain[:-1], *_closing(lines[: first - 1], margin), ""]
    return [("\n".join(each), first) for each in (whole, plain, closed)]


def _closing(lines: Sequence[str], margin: str) -> list[str]:
    """The `except` clauses of each `try` that is open at a margin."""
    found: list[str] = []
    width = len(margin)
    for line in reversed(lines):
        inner = line.lstrip()
        indent = len(line) - len(inner)
        if not inner or inner.startswith("#") or indent >= width:
            continue
        width = indent
        if inner.startswith("try:"):
            found.append(f"{line[:indent]}except Exception: pass")
    return found


# ------------------------------------------------------------------------------------ members


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a request: its shape, all that holds of it, and its path in a reference."""

    shape: Shape
    traits: Traits
    path: str


def spot(service: Service, shape: str, steps: Sequence[Step]) -> Spot | None:
    """What some steps from the request, or from another structure, lead to."""
    found = Spot(service.shapes[shape], NO_TRAITS, "")
    for step in steps:
        following = _next(service, found, step)
        if following is None:
            return None
        found = following
    return found


def _next(service: Service, at: Spot, step: Step) -> Spot | None:
    match at.shape, step:
        case ListShape(member=item), Item():
            shape = service.shapes[item]
            return Spot(shape, shape.traits, f"{at.path}[]")
        case MapShape(value=value), _ if not isinstance(step, Item):
            shape = service.shapes[value]
            return Spot(shape, shape.traits, f"{at.path}[]")
        case Structure(members=members), _ if not isinstance(step, Item) and step.name in members:
            member = members[step.name]
            shape = service.shapes[member.target]
            path = f"{at.path}.{member.name}".lstrip(".")
            return Spot(shape, effective(service, member), path)
        case _:
            return None


def values_of(at: Spot) -> tuple[str, ...]:
    """The texts that a value may be, where they are known."""
    enum = at.traits.get(Enum)
    return enum.values if enum is not None else ()


def by_attribute(structure: Structure, attribute: str) -> str | None:
    """The member that an attribute of a generated class is."""
    for member, name in member_names(structure).items():
        if name == attribute:
            return member
    return None
