"""Refuse a wrong request before it leaves the process; warn of one that may be wrong."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Sequence

from .violation import Violation, aws_text


class ValidationError(ValueError):
    """A request was refused before it left the process.

    Attributes:
        violations: All of them, warnings among them.
    """

    def __init__(self, operation_name: str, violations: Sequence[Violation]) -> None:
        self.operation_name = operation_name
        self.violations = list(violations)
        super().__init__(operation_name, self.violations)

    @property
    def errors(self) -> list[Violation]:
        """The violations that the request was refused for."""
        return [each for each in self.violations if each.severity == "error"]

    @property
    def aws_message(self) -> str:
        """The refusal in the words of AWS's legacy `ValidationException`."""
        return aws_text(self.errors)

    def __str__(self) -> str:
        lines = "".join(f"\n  {each.severity}: {each.message}" for each in self.violations)
        return f"{self.operation_name} was not sent:{lines}"


class ValidationWarning(UserWarning):
    """A request was sent although something about it looks wrong."""


def refuse(
    operation_name: str,
    found: Sequence[Violation],
    error: Callable[[str, Sequence[Violation]], ValidationError] = ValidationError,
) -> None:
    """Raise for a request with errors; warn of its warnings, at the caller's line.

    Raises:
        ValidationError: One of the violations is an error.
    """
    __tracebackhide__ = True
    if any(violation.severity == "error" for violation in found):
        raise error(operation_name, found)
    for violation in found:
        _warn(f"{operation_name}: {violation.message}")


_OURS = __name__.rpartition(".")[0].rpartition(".")[0]
_NOT_THE_CALLER = (_OURS, "botocore", "boto3", "aiobotocore", "s3transfer")


def _warn(message: str) -> None:
    """Warn at the first line outside this package and outside boto3, which calls for others.

    Python shows one warning of one text once per line, unless its filters say otherwise.
    """
    frame, level = inspect.currentframe(), 1
    while frame is not None and _within(frame.f_globals.get("__name__", "")):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, ValidationWarning, stacklevel=level)


def _within(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in _NOT_THE_CALLER)
