"""Hold what this package would have refused against what the service answers: `profile="observe"`.

Nothing is refused. A call about which the two disagree, and one that both refuse, is reported: to a
hook, to `logging`, and to a file of JSON lines. A report holds no value of the request and no name
of a resource.
"""

from __future__ import annotations

import json
import logging
import os
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .observation_log import ObservationLog
from .service_answers import is_about_the_request, safe_code, wording

if TYPE_CHECKING:
    from .constraints import Severity
    from .operation import Operation
    from .violation import Violation

Verdict: TypeAlias = Literal["too_strict", "too_lenient", "agreed", "unclear"]
"""What a call shows.

`too_strict`: we would have refused or warned, and the service took it. `too_lenient`: the service
refused for a reason that the request shows, and we had nothing to say. `agreed`: both refused.
`unclear`: we would have refused, and the service answered something else, such as that access is
denied, or nothing at all.
"""

_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
_LOGGER: Final = logging.getLogger(f"{_PACKAGE}.observe")


@dataclass(frozen=True, slots=True)
class Finding:
    """A violation, without the value that is wrong.

    Attributes:
        path: Where: `Targets[].Key`, `Parameters{}`; a member that the model lacks is `?`.
        constraint: The constraint's name, such as `length`, `pattern`, or a rule's kind.
        origin: `model`, or the id of the fact that states it.
        severity: How bad it is under the default profile.
        limit: Of a length or a range: the limit that was broken; else None.
        size: Of a length that is no secret's: how long the value was; else None.
    """

    path: str
    constraint: str
    origin: str
    severity: Severity
    limit: float | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service said to a call.

    Attributes:
        status: The HTTP status.
        code: The error's code; empty where the call succeeded.
        message: Its words, without whatever may be a value or a name.
    """

    status: int | None
    code: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Observation:
    """One call that is worth a report.

    Attributes:
        verdict: What it shows.
        service: botocore's name of the service.
        operation: The API's name of the operation.
        findings: What we would have said.
        answer: What the service said; None if the call was not made, or not answered.
    """

    verdict: Verdict
    service: str
    operation: str
    findings: tuple[Finding, ...]
    answer: Answer | None

    def __str__(self) -> str:
        """One line, as it is logged."""
        ours = "; ".join(
            f"{each.constraint} at {each.path or 'the request'} [{each.origin}, {each.severity}]"
            for each in self.findings
        )
        answer = self.answer
        theirs = "no answer"
        if answer is not None:
            said = f" {answer.code}: {answer.message}" if answer.code else ""
            theirs = f"{answer.status or 'no status'}{said}"
        return (
            f"{self.verdict}: {self.service} {self.operation}: "
            f"we say {ours or 'nothing'}; the service says {theirs}"
        )

    def as_json(self) -> dict[str, Any]:
        """What a line of the file has of it."""
        told: dict[str, Any] = {
            "verdict": self.verdict,
            "service": self.service,
            "operation": self.operation,
            "findings": [
                {name: value for name in _OF_FINDING if (value := getattr(each, name)) is not None}
                for each in self.findings
            ],
            "answer": None,
        }
        if self.answer is not None:
            told["answer"] = {name: getattr(self.answer, name) for name in _OF_ANSWER}
        return told


_OF_FINDING = ("path", "constraint", "origin", "severity", "limit", "size")
_OF_ANSWER = ("status", "code", "message")


class Observer:
    """Where reports go. Threads, clients and services may share one."""

    def __init__(
        self,
        *,
        hook: Callable[[Observation], object] | None = None,
        file: str | os.PathLike[str] | None = None,
        sample: float = 1.0,
        max_bytes: int = 10_000_000,
        backups: int = 4,
    ) -> None:
        """Make an observer; without arguments, it reports to `logging` alone.

        Args:
            hook: Called with each report, in the thread of the call. What it raises is logged.
            file: A file of JSON lines, which processes may share; `botosmith learn` reads it.
            sample: The share of all reports that are made.
            max_bytes: The size at which the file is renamed to `FILE.1`, and so on.
            backups: How many of these are kept.

        Raises:
            ValueError: A number makes no sense.
            OSError: The file cannot be written to.
        """
        if not 0 < sample <= 1:
            raise ValueError(f"sample is a share: more than 0 and at most 1, not {sample}")
        self._hook = hook
        self._sample = sample
        self._log: ObservationLog | None = None
        if file is not None:
            self._log = ObservationLog(file, max_bytes=max_bytes, backups=backups)

    def compare(
        self,
        service: str,
        operation: Operation[Any, Any],
        params: Any,
        found: Sequence[Violation],
        response: Mapping[str, Any] | None,
    ) -> None:
        """Report a call, if it is worth one. Never raises: no call fails for being observed.

        Args:
            service: botocore's name of the service.
            operation: The operation.
            params: The params of the call, of which nothing is reported.
            found: Their violations.
            response: The response, or that of the error, as botocore gives it; None if there is
                none.
        """
        try:
            observation = _compared(service, operation, params, found, response)
            if observation is not None and (self._sample == 1 or random.random() < self._sample):
                self._report(observation)
        except Exception as error:
            # No traceback: its frames, and the error's words, may hold values.
            kind = type(error).__name__
            _LOGGER.warning("%s %s could not be reported: %s", service, operation.name, kind)

    def _report(self, observation: Observation) -> None:
        matters = observation.verdict in ("too_strict", "too_lenient")
        _LOGGER.log(logging.WARNING if matters else logging.INFO, "%s", observation)
        if self._log is not None:
            told = {"format": 1, "time": int(time.time()), **observation.as_json()}
            if self._sample != 1:
                told["sample"] = self._sample
            try:
                self._log.write(json.dumps(told, ensure_ascii=False))
            except OSError as error:
                _LOGGER.warning("%s cannot be written to: %s", self._log.path, error.strerror)
        if self._hook is not None:
            self._hook(observation)


def _compared(
    service: str,
    operation: Operation[Any, Any],
    params: Any,
    found: Sequence[Violation],
    response: Mapping[str, Any] | None,
) -> Observation | None:
    # That a member is deprecated is no guess at what the service takes.
    doubts = [each for each in found if each.constraint != "deprecated"]
    verdict: Verdict
    answer: Answer | None = None
    if response is None:
        if not doubts:
            return None
        verdict = "unclear"
    else:
        error: Mapping[str, Any] = response.get("Error") or {}
        status: int | None = response.get("ResponseMetadata", {}).get("HTTPStatusCode")
        refused = bool(error) or (status is not None and status >= 300)
        code, message = str(error.get("Code", "")), str(error.get("Message", ""))
        if not refused:
            if not doubts:
                return None
            verdict, answer = "too_strict", Answer(status)
        else:
            if is_about_the_request(status, code, message):
                verdict = "agreed" if doubts else "too_lenient"
            elif doubts:
                verdict = "unclear"
            else:
                return None
            request = operation.request
            answer = Answer(
                status, safe_code(code, request, params), wording(message, request, params)
            )
    findings = tuple(_finding(each) for each in doubts)
    return Observation(verdict, service, operation.name, findings, answer)


def _finding(violation: Violation) -> Finding:
    return Finding(
        violation.outline,
        violation.constraint,
        violation.origin,
        violation.severity,
        violation.limit if violation.constraint in ("length", "range") else None,
        violation.size,
    )
