"""Leads as they are listed: by owner and member, with what the model states there already."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from ..errors import OverlayError
from ..model import (
    Enum,
    Length,
    ListShape,
    MapShape,
    Pattern,
    Range,
    Required,
    Service,
    Simple,
    Structure,
    Traits,
)
from ..untyped import is_array, is_object
from .coverage import COPIES, Standing
from .leads import homes, owner

SHOWN_COPIES = 8
"""The copies of a text whose ids are shown; `text:` decides all of them."""


@dataclass(frozen=True, slots=True)
class Outside:
    """A lead from another place than the model: a line of a file that `--leads` names.

    Attributes:
        file: The file's name.
        operation: The operation that it is about; empty where the file names none.
        path: The member, as a path from the operation's input; empty likewise.
        text: What it states.
    """

    file: str
    operation: str
    path: str
    text: str


def outside(paths: Iterable[Path], service: str) -> tuple[Outside, ...]:
    """The lines of JSON Lines files that are about a service.

    A line names it as `service`, or as `module` with `aws-` in front.

    Raises:
        OverlayError: A file cannot be read, or a line is no JSON object.
    """
    found: list[Outside] = []
    for path in paths:
        try:
            lines = path.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise OverlayError(f"{path}: cannot be read: {error}") from error
        for number, line in enumerate(lines, 1):
            try:
                record: Any = json.loads(line) if line.strip() else {}
            except ValueError as error:
                raise OverlayError(f"{path}:{number}: this is not JSON: {error}") from None
            if not is_object(record):
                raise OverlayError(f"{path}:{number}: a line is one JSON object")
            if _is_about(record, service):
                found.append(_outside(record, path.name))
    return tuple(found)


def _is_about(record: Mapping[str, Any], service: str) -> bool:
    if "service" in record:
        return bool(record["service"] == service)
    module = str(record.get("module", "")).removeprefix("aws-")
    return module.replace("-", "") == _MODULES.get(service, service).replace("-", "")


_MODULES = {
    "logs": "logs",
    "elbv2": "elasticloadbalancingv2",
    "cognito-idp": "cognito",
    "application-autoscaling": "applicationautoscaling",
    "acm": "certificatemanager",
    "firehose": "kinesisfirehose",
}
"""CDK's names of modules, where they are not botocore's."""


def _outside(record: Mapping[str, Any], file: str) -> Outside:
    operation, _, path = str(record.get("api_path", "")).partition(".")
    if "message" in record:
        text = str(record["message"])
    elif "keyword" in record:
        text = f"{record['keyword']} {json.dumps(record.get('value'))}"
    else:
        told = record.get("api_members", record.get("raw", record))
        members = ", ".join(map(str, told)) if is_array(told) else json.dumps(told)
        text = f"{record.get('kind', '')} {members} {json.dumps(record.get('raw'))}"
    return Outside(file, str(record.get("operation", operation)), path, " ".join(text.split()))


# --------------------------------------------------------------------------------- as text


def lines(
    service: Service, standings: Sequence[Standing], others: Iterable[Outside] = ()
) -> Iterator[str]:
    """The leads as lines of text; copies of one text stand where it is met first."""
    users = homes(service)
    copies: dict[str, list[Standing]] = {}
    for each in standings:
        copies.setdefault(each.lead.text_id, []).append(each)
    beside: dict[str, list[Outside]] = {}
    for other in others:
        beside.setdefault(_place(service, other), []).append(other)
    told: set[str] = set()
    for name, group in groupby(standings, key=lambda each: owner(each.lead.at)):
        new = list(_first_of_each({*told}, group))
        if new:
            yield ""
            yield f"## {name}{_used_by(name, users.get(name, frozenset()))}"
        for at, of_member in groupby(new, key=lambda each: each.lead.at):
            if "$" in at:
                yield f"{at}  {described(service, at)}"
            under: tuple[str, ...] = ()
            for each in of_member:
                told.add(each.lead.text_id)
                yield from _trail(under, each.lead.under)
                under = each.lead.under
                yield from _told(each, copies[each.lead.text_id])
            yield from (f"  + {other.file}: {other.text}" for other in beside.pop(at, ()))
    if beside:
        yield ""
        yield "## Elsewhere"
    for at, rest in sorted(beside.items()):
        yield from (
            f"  + {other.file}: {at or '.'.join((other.operation, other.path)).strip('.')}"
            f" {other.text}"
            for other in rest
        )


def _first_of_each(told: set[str], group: Iterable[Standing]) -> Iterator[Standing]:
    """The leads whose texts were not told before."""
    for each in group:
        if each.lead.text_id not in told:
            told.add(each.lead.text_id)
            yield each


def _trail(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[str]:
    """What a lead stands under, as far as the one above it did not stand there, too."""
    common = next(
        (n for n, pair in enumerate(zip(before, after, strict=False)) if len(set(pair)) > 1), None
    )
    start = min(len(before), len(after)) if common is None else common
    for depth, part in enumerate(after[start:], start):
        yield f"    {'  ' * depth}‹{part}›"


def _told(each: Standing, copies: Sequence[Standing]) -> Iterator[str]:
    lead = each.lead
    yield f"  {lead.id}{_outcome(each)}{'  ' * len(lead.under)}  {lead.text}"
    others = [other for other in copies if other is not each]
    if others:
        shown = [f"{other.lead.id} {other.lead.at}" for other in others[:SHOWN_COPIES]]
        more = [f"and {len(others) - SHOWN_COPIES} more"] if len(others) > SHOWN_COPIES else []
        yield f"      {COPIES}{lead.text_id} also at {', '.join([*shown, *more])}"


def _outcome(each: Standing) -> str:
    if each.is_open:
        return ""
    return f" [{'fact ' + ', '.join(each.facts) if each.facts else each.reason}]"


def _used_by(name: str, operations: Iterable[str], most: int = 4) -> str:
    names = sorted(operations)
    if names == [name]:
        return ""
    more = f", and {len(names) - most} more" if len(names) > most else ""
    return f" ({', '.join(names[:most])}{more})"


def described(service: Service, at: str) -> str:
    """The type of a member and what the model demands of it, in one line."""
    name, _, member_name = at.partition("$")
    member = service.structure(name).members[member_name]
    traits = service.effective(member)
    required = ["required"] if Required in traits else []
    return ", ".join([_type(service, member.target), *required, *_demands(traits)])


def _type(service: Service, name: str) -> str:
    match service.shapes[name]:
        case ListShape(member=item):
            return f"list of {_type(service, item)}"
        case MapShape(key=key, value=value):
            return f"map of {_type(service, key)} to {_type(service, value)}"
        case Simple(type=type_) as shape:
            demands = _demands(shape.traits)
            return f"{type_} {name}" if not demands else f"{type_} {name} ({', '.join(demands)})"
        case Structure():
            return name
        case other:
            return other.name


def _demands(traits: Traits) -> list[str]:
    found: list[str] = []
    for limits in (traits.get(Length), traits.get(Range)):
        if limits is not None:
            what = "length" if isinstance(limits, Length) else "range"
            low = "" if limits.min is None else limits.min
            found.append(f"{what} {low}..{'' if limits.max is None else limits.max}")
    if pattern := traits.get(Pattern):
        found.append(f"pattern {pattern.regex}")
    if enum := traits.get(Enum):
        shown = "|".join(enum.values[:12])
        found.append(f"enum {shown}{'|…' if len(enum.values) > 12 else ''}")
    return found


def _place(service: Service, other: Outside) -> str:
    """The address that a lead from elsewhere is about; its operation where none resolves."""
    operation = service.operations.get(other.operation)
    if operation is None:
        return ""
    at, shape = operation.name, operation.input
    for step in other.path.replace("[]", "").replace("{}", "").split("."):
        found = service.shapes.get(shape or "")
        while isinstance(found, (ListShape, MapShape)):
            inner = found.member if isinstance(found, ListShape) else found.value
            found = service.shapes[inner]
        if not isinstance(found, Structure) or step not in found.members:
            return at
        at, shape = f"{found.name}${step}", found.members[step].target
    return at


# --------------------------------------------------------------------------------- as JSON


def plain(
    service: Service, standings: Sequence[Standing], others: Iterable[Outside] = ()
) -> dict[str, Any]:
    """The leads as JSON has them: one object for each text, with all its addresses."""
    users = homes(service)
    copies: dict[str, list[Standing]] = {}
    for each in standings:
        copies.setdefault(each.lead.text_id, []).append(each)
    return {
        "service": service.name,
        "leads": [
            {
                "text": group[0].lead.text,
                "textId": text_id,
                "under": list(group[0].lead.under),
                "places": [
                    {
                        "id": each.lead.id,
                        "at": each.lead.at,
                        "operations": sorted(users.get(owner(each.lead.at), ())),
                        "facts": list(each.facts),
                        "reason": each.reason,
                        "note": each.note,
                    }
                    for each in group
                ],
            }
            for text_id, group in copies.items()
        ],
        "outside": [
            {"file": each.file, "at": _place(service, each), "text": each.text}
            | {"operation": each.operation, "path": each.path}
            for each in others
        ],
    }
