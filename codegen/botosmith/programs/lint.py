"""Hold the literals of a program's calls against the constraints and rules of the operations."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import libcst as cst

from ..addresses import Site
from ..api import LoadedPackage, OverlayWarning, ViolationLike, load_package
from ..errors import ConfigError
from ..loading.client_models import companions
from .arguments import argument
from .calls import Unresolved, Use
from .certainty import certain
from .files import Source, given_up
from .literals import Evaluator, Params, parent
from .program import Program
from .report import Finding

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
}
"""The number of each kind of constraint. A code is the service's name and this number: `SSM005` is
a pattern of Systems Manager. Numbers never change; a new kind takes a new one."""

NO_SERVICE = "aws"
"""What a code names where the service itself is not known."""

OTHER = 99
"""The number of a kind that this table does not know."""

Profile = Literal["default", "strict", "lenient"]

_NOT_PARAMS = {"paginate": "PaginationConfig", "wait": "WaiterConfig"}
_WITH_PARAMS = frozenset({"call", "paginate", "wait", "presigned"})
_NOQA = re.compile(r"#\s*noqa(?P<codes>\s*:\s*[A-Za-z]+[0-9]+(?:[\s,]+[A-Za-z]+[0-9]+)*)?", re.I)


def code(service: str, kind: str) -> str:
    """The code of a kind of constraint in a service, such as `SSM005`."""
    return f"{re.sub('[^A-Z0-9]', '', service.upper())}{CODES.get(kind, OTHER):03}"


def lint(
    program: Program,
    *,
    profile: Profile = "default",
    overlays: Sequence[Path] = (),
    ignored: Iterable[str] = (),
    docs_url: str = "",
    progress: Callable[[str, int, int], None] = lambda service, done, total: None,
) -> list[Finding]:
    """Everything that is certainly wrong with the literals of a program, file by file.

    Args:
        program: The files.
        profile: How severe each violation is.
        overlays: A user's own files of facts.
        ignored: Codes that are not reported.
        docs_url: Where the site of the operations is published, to which findings link.
        progress: Called with each service, how many are done, and how many there are.

    Raises:
        ConfigError: A code to be ignored is malformed.
        OverlayError: A file of facts is malformed.
    """
    passed_over = {_checked(each) for each in ignored}
    by_service: dict[str, list[Use]] = {}
    for use in program.uses:
        if has_params(use):
            by_service.setdefault(use.service, []).append(use)
    found = list(_misspelt_names(program))
    for done, (service, uses) in enumerate(sorted(by_service.items())):
        progress(service, done, len(by_service))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", OverlayWarning)
            package = load_package(
                service,
                {use.operation for use in uses},
                overlays=overlays or True,
                formatter="none",
                docs="none",
            )
        with package:
            whole = package.selection.service
            site = Site(docs_url, service, whole.operations) if docs_url else None
            for use in uses:
                try:
                    found += list(_of_use(package, use, profile, site))
                except Exception as error:
                    program.unreadable.append(given_up(use.source.path, error))
    order = {str(each.path): index for index, each in enumerate(program.sources)}
    return sorted(
        (each for each in found if each.code not in passed_over),
        key=lambda each: (order[each.path], each.line, each.column, each.code, each.message),
    )


def _checked(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*[0-9]{3}", text):
        raise ConfigError(f"{text!r} is no code; a code is like SSM005")
    return text.upper()


def _misspelt_names(program: Program) -> Iterator[Finding]:
    """The names of services, operations and waiters that are like one of botocore's, and none."""
    for each in program.unresolved:
        try:
            if (name := misspelt_name(each)) is not None:
                yield _of_name(each, name)
        except Exception as error:
            program.unreadable.append(given_up(each.source.path, error))


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
    waived = _waived(at.source, at.source.positions[at.node].start.line, at.node)
    return None if named in waived else MisspeltName(named, kind, service)


def _of_name(at: Unresolved, name: MisspeltName) -> Finding:
    span = at.source.positions[at.node]
    return Finding(
        path=str(at.source.path),
        line=span.start.line,
        column=span.start.column + 1,
        end_line=span.end.line,
        end_column=span.end.column + 1,
        code=name.code,
        kind=name.kind,
        severity="error",
        message=at.why,
        service=name.service,
    )


def _of_use(
    package: LoadedPackage, use: Use, profile: Profile, site: Site | None
) -> Iterator[Finding]:
    for violation, node in broken(package, use, profile):
        start, end = use.source.positions[node].start, use.source.positions[node].end
        yield Finding(
            path=str(use.source.path),
            line=start.line,
            column=start.column + 1,
            end_line=end.line,
            end_column=end.column + 1,
            code=code(use.service, violation.constraint),
            kind=violation.constraint,
            severity=violation.severity,
            message=violation.message,
            service=use.service,
            operation=use.operation,
            link=site.member(use.operation, violation.path) if site else violation.link,
            rule_link=site.service if site else "",
        )


def broken(
    package: LoadedPackage, use: Use, profile: Profile
) -> Iterator[tuple[ViolationLike, cst.CSTNode]]:
    """What is certainly wrong with the literals of a use and is not waived, and where."""
    operation = package.selection.service.operations[use.operation]
    params = params_of(package, use)
    for violation in package.operation(use.operation).validate(params.wire, profile):
        if not certain(operation, params, violation):
            continue
        if use.kind == "presigned" and not violation.holds_presigned:
            continue
        node = _place(params, violation.path)
        line = use.source.positions[node].start.line
        if code(use.service, violation.constraint) not in _waived(use.source, line, node):
            yield violation, node


def has_params(use: Use) -> bool:
    """Whether a use has params that can be looked at."""
    return use.kind in _WITH_PARAMS and use.call is not None


def params_of(package: LoadedPackage, use: Use) -> Params:
    """The params of a use, with holes."""
    assert use.call is not None
    service = package.selection.service
    shape = service.operations[use.operation].input
    evaluator = Evaluator(use.source, service)
    if use.kind == "presigned":
        return evaluator.mapping(argument(use.call, 1, "Params"), shape)
    made = evaluator.call(use.call, shape, _NOT_PARAMS.get(use.kind, ""))
    if use.kind == "paginate" and shape is not None:
        paginator = companions(use.service).paginators.get(use.operation)
        if paginator is not None and paginator.limit_key is not None:
            evaluator.page_size(use.call, shape, paginator.limit_key)
    return made


def _place(params: Params, path: str) -> cst.CSTNode:
    """Where a value stands, or else what should hold it."""
    while path and path not in params.places:
        path = parent(path)
    return params.places[path]


class _All:
    """Holds every code."""

    def __contains__(self, code: object) -> bool:
        return True


def _waived(source: Source, line: int, node: cst.CSTNode) -> frozenset[str] | _All:
    """The codes that a `# noqa` in the line of a finding, or where it ends, waives."""
    lines = source.text.splitlines()
    codes: set[str] = set()
    for number in {line, source.positions[node].end.line}:
        text = lines[number - 1] if number <= len(lines) else ""
        for match in _NOQA.finditer(text):
            if match["codes"] is None:
                return _All()
            codes.update(each.upper() for each in re.findall(r"[A-Za-z]+[0-9]+", match["codes"]))
    return frozenset(codes)
