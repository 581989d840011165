"""The codes of findings, and the `# noqa` by which a line waives them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

import libcst as cst

from .calls import Unresolved
from .files import Source

CODES: Mapping[str, int] = {
    "type": 1,
    "required": 2,
    "length": 3,
    "range": 4,
    "pattern": 5,
    "enum": 6,
    "uniqueItems": 7,
    "deprecated": 8,
    "unknown": 9,
    "union": 10,
    "depth": 11,
    "unknown_service": 12,
    "unknown_operation": 13,
    "unknown_waiter": 14,
    "require": 21,
    "forbid": 22,
    "at_least_one": 23,
    "exactly_one": 24,
    "mutually_exclusive": 25,
    "all_or_none": 26,
    "compare": 27,
    "discriminated": 28,
    "implies": 29,
    "unique_by": 30,
    "among": 31,
}
"""The number of each kind of constraint. A code is the service's name and this number: `SSM005` is
a pattern of Systems Manager. Numbers never change; a new kind takes a new one."""

NO_SERVICE = "aws"
"""What a code names where the service itself is not known."""

OTHER = 99
"""The number of a kind that this table does not know."""

_NOQA = re.compile(r"#\s*noqa(?P<codes>\s*:\s*[A-Za-z]+[0-9]+(?:[\s,]+[A-Za-z]+[0-9]+)*)?", re.I)


def code(service: str, kind: str) -> str:
    """The code of a kind of constraint in a service, such as `SSM005`."""
    return f"{re.sub('[^A-Z0-9]', '', service.upper())}{CODES.get(kind, OTHER):03}"


class All:
    """Holds every code."""

    def __contains__(self, code: object) -> bool:
        return True


Waived: TypeAlias = frozenset[str] | All
"""The codes that are not reported in one place."""

Waivers: TypeAlias = Mapping[int, Waived]
"""The codes that each line of a file waives; most lines waive none and are not in it."""


def waivers(text: str) -> Waivers:
    """What each line of a file waives."""
    if not _NOQA.search(text):
        return {}
    found: dict[int, Waived] = {}
    for number, line in enumerate(text.splitlines(), 1):
        codes: set[str] = set()
        for match in _NOQA.finditer(line):
            if match["codes"] is None:
                found[number] = All()
                break
            codes.update(each.upper() for each in re.findall(r"[A-Za-z]+[0-9]+", match["codes"]))
        else:
            if codes:
                found[number] = frozenset(codes)
    return found


def is_waived(code: str, waived: Waivers, *lines: int) -> bool:
    """Whether one of some lines, such as that where a finding begins or ends, waives a code."""
    return any(code in waived[line] for line in lines if line in waived)


def is_waived_at(code: str, source: Source, node: cst.CSTNode) -> bool:
    """Whether the line in which a node begins, or that in which it ends, waives a code."""
    at = source.positions[node]
    return is_waived(code, waivers(source.text), at.start.line, at.end.line)


class MisspeltName(NamedTuple):
    """The code and the kind of a finding about a name, and the service that should have it."""

    code: str
    kind: str
    service: str


def misspelt_name(at: Unresolved) -> MisspeltName | None:
    """What is wrong with a name that is like one of botocore's; None where that is waived, too."""
    if at.misspelt is None:
        return None
    kind, service = f"unknown_{at.misspelt.kind}", at.misspelt.service
    named = code(service or NO_SERVICE, kind)
    if is_waived_at(named, at.source, at.node):
        return None
    return MisspeltName(named, kind, service)
