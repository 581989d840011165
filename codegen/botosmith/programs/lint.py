"""Hold the literals of a program's calls against the constraints and rules of the operations."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeVar

import libcst as cst

from ..addresses import Site
from ..api import LoadedPackage, OverlayWarning, ViolationLike, load_package
from ..errors import ConfigError
from .calls import Kind, Use
from .certainty import certain
from .codes import MisspeltName, code, is_waived, is_waived_at
from .files import given_up
from .literals import Params, parent
from .params import params_of
from .report import Finding
from .survey import Given, Missed, OfFile, Survey

Profile = Literal["default", "strict", "lenient"]

PlaceT = TypeVar("PlaceT")


def lint(
    survey: Survey,
    *,
    profile: Profile = "default",
    overlays: Sequence[Path] = (),
    ignored: Iterable[str] = (),
    docs_url: str = "",
    progress: Callable[[str, int, int], None] = lambda service, done, total: None,
) -> list[Finding]:
    """Everything that is certainly wrong with the literals of programs, file by file.

    Args:
        survey: The files, with their params.
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
    operations: dict[str, set[str]] = {}
    for file in survey.files:
        for service, packed in file.params.items():
            operations.setdefault(service, set()).update(packed.operations)
    found = [_of_name(each, name) for each in survey.unresolved if (name := each.name) is not None]
    for done, (service, names) in enumerate(sorted(operations.items())):
        progress(service, done, len(operations))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", OverlayWarning)
            package = load_package(
                service, names, overlays=overlays or True, formatter="none", docs="none"
            )
        with package:
            whole = package.selection.service
            site = Site(docs_url, service, whole.operations) if docs_url else None
            for file in survey.files:
                if service not in file.params:
                    continue
                for given in file.params[service].given():
                    try:
                        found += _of_use(package, file, given, profile, site)
                    except Exception as error:
                        survey.unreadable.append(given_up(file.path, error))
    order = {str(each.path): index for index, each in enumerate(survey.files)}
    return sorted(
        (each for each in found if each.code not in passed_over),
        key=lambda each: (order[each.path], each.line, each.column, each.code, each.message),
    )


def _checked(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*[0-9]{3}", text):
        raise ConfigError(f"{text!r} is no code; a code is like SSM005")
    return text.upper()


def _of_name(at: Missed, name: MisspeltName) -> Finding:
    return Finding(
        path=str(at.path),
        line=at.span.line,
        column=at.span.column,
        end_line=at.span.end_line,
        end_column=at.span.end_column,
        code=name.code,
        kind=name.kind,
        severity="error",
        message=at.why,
        service=name.service,
    )


def _of_use(
    package: LoadedPackage, file: OfFile, given: Given, profile: Profile, site: Site | None
) -> Iterator[Finding]:
    service = package.selection.service.name
    for violation, at in _certain(package, given.operation, given.kind, given.params, profile):
        named = code(service, violation.constraint)
        if is_waived(named, file.waived, at.line, at.end_line):
            continue
        yield Finding(
            path=str(file.path),
            line=at.line,
            column=at.column,
            end_line=at.end_line,
            end_column=at.end_column,
            code=named,
            kind=violation.constraint,
            severity=violation.severity,
            message=violation.message,
            service=service,
            operation=given.operation,
            link=site.member(given.operation, violation.path) if site else violation.link,
            rule_link=site.service if site else "",
        )


def broken(
    package: LoadedPackage, use: Use, profile: Profile
) -> Iterator[tuple[ViolationLike, cst.CSTNode]]:
    """What is certainly wrong with the literals of a use and is not waived, and where."""
    params = params_of(package.selection.service, use)
    for violation, node in _certain(package, use.operation, use.kind, params, profile):
        if not is_waived_at(code(use.service, violation.constraint), use.source, node):
            yield violation, node


def _certain(
    package: LoadedPackage, name: str, kind: Kind, params: Params[PlaceT], profile: Profile
) -> Iterator[tuple[ViolationLike, PlaceT]]:
    """What is certainly wrong with the params of an operation, and where."""
    operation = package.selection.service.operations[name]
    for violation in package.operation(name).validate(params.wire, profile):
        if not certain(operation, params, violation):
            continue
        if kind == "presigned" and not violation.holds_presigned:
            continue
        yield violation, _place(params, violation.path)


def _place(params: Params[PlaceT], path: str) -> PlaceT:
    """Where a value stands, or else what should hold it."""
    while path and path not in params.places:
        path = parent(path)
    return params.places[path]
