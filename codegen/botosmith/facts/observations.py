"""The files that `profile="observe"` writes, read: which calls we and a service disagreed about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..errors import ConfigError
from ..schema_errors import json_mistakes

LONGEST_LINE = 200_000
"""The bytes of a line that are read; one with a hundred violations has fifteen thousand."""

MOST_WARNINGS = 5


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Finding(_Frozen):
    """A violation, as `runtime/observing.py` has it."""

    path: str
    constraint: str
    origin: str
    severity: Literal["error", "warning"]
    limit: float | None = None
    size: int | None = None


class Answer(_Frozen):
    """What the service said, likewise."""

    status: int | None = None
    code: str = ""
    message: str = ""


class Observation(_Frozen):
    """One line of a file."""

    format: Literal[1]
    verdict: Literal["too_strict", "too_lenient", "agreed", "unclear"]
    service: str
    operation: str
    findings: tuple[Finding, ...] = ()
    answer: Answer | None = None
    time: int = 0
    sample: float = Field(default=1.0, gt=0, le=1)


@dataclass(frozen=True, slots=True)
class Read:
    """What some files hold.

    Attributes:
        observations: Every report, in the order of the files.
        skipped: What could not be read, as `FILE:LINE: why`.
    """

    observations: tuple[Observation, ...]
    skipped: tuple[str, ...]


def read(paths: Iterable[Path]) -> Read:
    """Read files of reports.

    A line that is no report is skipped: the last one of a process that was killed, for example.

    Raises:
        ConfigError: A file cannot be read, or holds lines and not one report.
    """
    found: list[Observation] = []
    skipped: list[str] = []
    for path in paths:
        before, count = len(found), len(skipped)
        try:
            with path.open("rb") as lines:
                for number, line in enumerate(lines, 1):
                    if not line.strip():
                        continue
                    try:
                        if len(line) > LONGEST_LINE:
                            raise ValueError("the line is too long")
                        found.append(Observation.model_validate_json(line))
                    except ValueError as error:
                        skipped.append(f"{path}:{number}: {_why(error, line)}")
        except OSError as error:
            raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
        if len(skipped) > count and len(found) == before:
            raise ConfigError(
                f"{skipped[count]}\n{path} has no report: name a file that "
                'Observer(file=…) of profile="observe" has written'
            )
    return Read(tuple(found), tuple(skipped))


def _why(error: ValueError, line: bytes) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    return str(json_mistakes(error, Observation, line, {})[0])
