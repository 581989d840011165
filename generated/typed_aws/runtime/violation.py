"""One broken constraint: where it is, what it demands, and its two wordings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from .constraints import Constraint, Required, RightType, Severity
from .structure import is_list, is_map

Profile: TypeAlias = Literal["default", "strict", "lenient"]
"""How severe a violation is.

`default`: what evidence says the service refuses is an error; enums, deprecations and rules that
only the documentation states are warnings. `strict`: all are errors. `lenient`: what botocore
itself checks is an error, the rest are warnings.
"""

PROFILES: Final = ("default", "strict", "lenient")


class Entry:
    """A step of a path into a map's entry; `of_key` where the key itself is meant."""

    __slots__ = ("key", "of_key")

    def __init__(self, key: object, of_key: bool = False) -> None:
        self.key = key
        self.of_key = of_key


class _Hidden:
    """A step that says: whatever lies below is sensitive."""

    __slots__ = ()


HIDDEN: Final = _Hidden()

Path: TypeAlias = "tuple[Any, str | int | Entry | _Hidden] | None"
"""A path from the request, as pairs (path so far, step): cheap to extend, rendered on demand."""


class _Redacted:
    """Stands for a sensitive value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<redacted>"


REDACTED: Final = _Redacted()


class Violation:
    """One broken constraint of one request.

    Attributes:
        constraint: Its name, such as `length`, `pattern`, `required`, or a rule's kind.
        limit: The part of it that was broken: a number, a regular expression, names.
        value: The refused value; `REDACTED` where the model marks it sensitive.
        severity: `error` or `warning`, under the profile that was asked for.
        origin: `model`, or the id of the fact that states it.
    """

    __slots__ = (
        "_alone",
        "_at",
        "_aws",
        "_botocore_checks",
        "_holder",
        "_recorded",
        "_sentence",
        "constraint",
        "limit",
        "link",
        "origin",
        "severity",
        "value",
    )

    def __init__(
        self, at: Path, broken: Constraint, value: Any, *, holder: Holder | None = None
    ) -> None:
        self._at = at
        hidden = _is_hidden(at)
        self.constraint: str = broken.name
        self.limit: Any = broken.limit(value)
        self.value: Any = REDACTED if hidden else value
        self.severity: Severity = broken.severity
        self.origin: str = broken.origin
        self.link: str = broken.link
        self._sentence = broken.sentence(value)
        self._aws = broken.aws_broken(value)
        self._alone = isinstance(broken, (RightType, Required))
        self._botocore_checks = broken.botocore_checks(value)
        self._holder = holder
        self._recorded = broken.recorded

    @property
    def path(self) -> str:
        """Where: `Targets[0].Key`, `Parameters['commands'][2]`, `Parameters['x'][key]`.

        Exact, for programs; the messages hide map keys below a sensitive member.
        """
        return _render(self._at, hide=False)

    @property
    def message(self) -> str:
        """What is wrong and how to mend it, in one sentence."""
        where = _render(self._at, hide=True) or "the request"
        shown = (
            "" if self.value is None or self.value is REDACTED else f" (got {_short(self.value)})"
        )
        source = f" [{self.origin}: {self.link}]" if self.link else ""
        return f"{where} {self._sentence}{shown}{source}"

    @property
    def aws_message(self) -> str:
        """The entry of AWS's legacy `ValidationException` text for this violation."""
        if self._recorded:
            return self._recorded
        at, value, demand = self._at, self.value, self._aws
        holder = self._holder
        while holder is not None:
            demand = holder.wrap(demand, alone=self._alone)
            at, value = holder.at, holder.values
            holder = holder.holder
        shown = "" if _is_hidden(at) else f" {_aws_value(value)}"
        return f"Value{shown} at '{_aws_path(at)}' failed to satisfy constraint: {demand}"

    def __repr__(self) -> str:
        where = _render(self._at, hide=True)
        return f"<{self.severity} {self.constraint} at {where!r}: {self.message}>"

    __str__ = __repr__

    def judge(self, profile: Profile, overrides: Mapping[str, Severity]) -> None:
        """Set the severity that a profile gives, unless the caller overrides it by origin."""
        if (override := overrides.get(self.origin)) is not None:
            self.severity = override
        elif profile == "strict":
            self.severity = "error"
        elif profile == "lenient":
            self.severity = "error" if self._botocore_checks else "warning"


class Holder:
    """The list or map of scalars that holds a refused item: AWS reports at the holder.

    `demands` are all demands on an item, not just the broken one; `phrase` says which side. A
    wrong type stands alone: AWS's parser refuses it before it comes to the others.
    """

    __slots__ = ("at", "demands", "holder", "phrase", "values")

    def __init__(
        self, at: Path, values: Any, phrase: str, demands: Sequence[str], holder: Holder | None
    ) -> None:
        self.at = at
        self.values = REDACTED if _is_hidden(at) else values
        self.phrase = phrase
        self.demands = demands
        self.holder = holder

    def wrap(self, demand: str, *, alone: bool) -> str:
        """AWS's wording of all demands on an item, or of one alone."""
        demands = demand if alone else ", ".join(self.demands)
        return f"{self.phrase} must satisfy constraint: [{demands}]"


def aws_text(violations: Iterable[Violation]) -> str:
    """A whole list in the words of AWS's legacy `ValidationException`."""
    entries = list(dict.fromkeys(violation.aws_message for violation in violations))
    plural = "error" if len(entries) == 1 else "errors"
    return f"{len(entries)} validation {plural} detected: {'; '.join(entries)}"


def _steps(at: Path) -> list[str | int | Entry | _Hidden]:
    steps: list[str | int | Entry | _Hidden] = []
    while at is not None:
        at, step = at
        steps.append(step)
    steps.reverse()
    return steps


def _is_hidden(at: Path) -> bool:
    while at is not None:
        at, step = at
        if step is HIDDEN:
            return True
    return False


def _render(at: Path, *, hide: bool) -> str:
    text = ""
    secret = False
    for step in _steps(at):
        if isinstance(step, _Hidden):
            secret = hide
        elif isinstance(step, Entry):
            key = "*" if secret else repr(step.key)
            text += f"[{key}]{'[key]' if step.of_key else ''}"
        elif isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text


def _aws_path(at: Path) -> str:
    parts: list[str] = []
    secret = False
    for step in _steps(at):
        if isinstance(step, _Hidden):
            secret = True
        elif isinstance(step, Entry):
            parts += ["*" if secret else str(step.key), "member"]
        elif isinstance(step, int):
            parts += [str(step + 1), "member"]
        else:
            parts.append(step[:1].lower() + step[1:])
    return ".".join(parts)


def _aws_value(value: Any) -> str:
    return "null" if value is None else f"'{_java(value)}'"


def _java(value: Any) -> str:
    """A value as Java's `toString` shows it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_list(value):
        return f"[{', '.join(_java(item) for item in value)}]"
    if is_map(value):
        return "{" + ", ".join(f"{_java(k)}={_java(v)}" for k, v in value.items()) + "}"
    return "null" if value is None else str(value)


def _short(value: Any, most: int = 80) -> str:
    text = repr(value)
    return text if len(text) <= most else f"{text[: most - 1]}…"
