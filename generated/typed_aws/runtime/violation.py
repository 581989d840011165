"""One broken constraint: where it is, what it demands, and its two wordings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, Protocol, TypeAlias

from .builtin_constraints import Depth, RightType
from .constraints import BOTOCORE, MODEL, Constraint, Length, Required, Severity, Verdict
from .severity import SEVERITY
from .structure import is_list, is_map
from .violation_paths import (
    HIDDEN,
    Path,
    anchor,
    aws_path,
    is_hidden,
    outline,
    shown_at,
    steps_of,
    text_of,
    written,
)

Profile: TypeAlias = Literal["default", "strict", "lenient", "observe"]
"""How severe a violation is.

`default`: what evidence says the service refuses is an error; enums, deprecations and rules that
only the documentation states are warnings. `strict`: all are errors. `lenient`: what botocore
itself checks is an error, the rest are warnings. `observe`: as by default, but a client refuses
nothing and warns of nothing; it reports where the service disagrees.
"""

PROFILES: Final = ("default", "strict", "lenient", "observe")


class _Redacted:
    """Stands for a sensitive value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<redacted>"


REDACTED: Final = _Redacted()


class Violation:
    """One broken constraint of one request.

    Attributes:
        value: The refused value; `REDACTED` where the model marks it sensitive.
        severity: `error` or `warning`, under the profile that was asked for.
        page: The page of the operation on the published site of the package; empty without one.
    """

    __slots__ = ("_at", "_broken", "_holder", "_told", "page", "severity", "value")

    def __init__(
        self, at: Path, broken: Constraint, value: Any, holder: Holder | None = None
    ) -> None:
        self._at = at
        self._broken = broken
        self._holder = holder
        self.severity: Severity = broken.severity
        self.page = ""
        # Of a sensitive value only what may be shown is kept; of others, all is shown later.
        secret = is_hidden(at)
        self._told = _Told(broken, value) if secret else None
        self.value: Any = REDACTED if secret else value

    @property
    def path(self) -> str:
        """Where: `Targets[0].Key`, `Parameters['commands'][2]`, `Parameters['x'][key]`.

        Exact, for programs; the messages hide map keys below a sensitive member.
        """
        return written(self._at, hide=False)

    @property
    def outline(self) -> str:
        """Where, without what the caller chose: `Targets[].Key`, `Parameters{}[]`, `Tags[].?`.

        A member that the model lacks is `?`; `Parameters{key}` is a key itself.
        """
        return outline(self._at)

    @property
    def size(self) -> int | None:
        """How long the value was, where its length is wrong and no secret; else None."""
        if not isinstance(self._broken, Length) or self.value is REDACTED:
            return None
        measured: int = self._broken.measure(self.value)
        return measured

    @property
    def constraint(self) -> str:
        """The constraint's name, such as `length`, `pattern`, `required`, or a rule's kind."""
        return self._broken.name

    @property
    def limit(self) -> Any:
        """The part of the constraint that was broken: a number, a regular expression, names."""
        return self._telling.limit

    @property
    def origin(self) -> str:
        """`model`, or the id of the fact that states the constraint."""
        return self._broken.origin

    @property
    def link(self) -> str:
        """The page that the fact rests on; empty for what the model states."""
        return self._broken.link

    @property
    def reference(self) -> str:
        """Where the published site shows the rule, or the member; empty without a site."""
        if not self.page:
            return ""
        if self._broken.names_members:
            return f"{self.page}#r-{anchor(self.origin)}"
        member = shown_at(self._at)
        return f"{self.page}#m-{anchor(member)}" if member else self.page

    @property
    def holds_presigned(self) -> bool:
        """Whether it also holds of a request that a URL is signed for.

        Whoever opens the URL may add members, and sends the body: of S3, only what is no
        structure is in the URL. What botocore itself refuses to sign is wrong all the same.
        """
        broken = self._broken
        if broken.origin in (MODEL, BOTOCORE) and self._telling.botocore_checks:
            return True
        if broken.names_members or isinstance(broken, Required):
            return False
        return sum(type(step) is str for step in steps_of(self._at)) == 1

    @property
    def message(self) -> str:
        """What is wrong and how to mend it, in one sentence."""
        where = written(self._at, hide=True) or "the request"
        said = self._telling.sentence
        if self._broken.names_members:
            # A rule's sentence names its members: only where it holds of an item does that lack.
            said = said if "[" not in where else f"{where}: {said}"
        else:
            said = f"{where} {said}"
        unseen = self.value is None or self.value is REDACTED
        shown = "" if unseen else f" (got {_short(self.value)})"
        names = "" if self.origin == MODEL else self.origin
        source = ": ".join(each for each in (names, self.reference or self.link) if each)
        return f"{said}{shown} [{source}]" if source else f"{said}{shown}"

    @property
    def aws_message(self) -> str:
        """The entry of AWS's legacy `ValidationException` text for this violation."""
        if self._broken.recorded:
            return self._broken.recorded
        at, value, demand = self._at, self.value, self._telling.aws
        holder = self._holder
        while holder is not None:
            # AWS's parser refuses a wrong type before it comes to the other demands.
            alone = isinstance(self._broken, (RightType, Required))
            demand = holder.wrap([demand] if alone else holder.spec.demands())
            at, value = holder.at, holder.values
            holder = holder.holder
        unseen = is_hidden(at) or self._is_of_given_members
        shown = "" if unseen else f" {_aws_value(value)}"
        return f"Value{shown} at '{aws_path(at)}' failed to satisfy constraint: {demand}"

    @property
    def _is_of_given_members(self) -> bool:
        """Whether it is a rule's, and not that a member is missing: its value is not kept."""
        return self._broken.names_members and self.constraint not in _OF_MISSING_MEMBERS

    @property
    def aws_key(self) -> object:
        """What tells whether another violation has the same `aws_message`, without writing it.

        AWS reports a wrong scalar item at the list or map that holds it, whatever the item: a list
        of thousands of wrong items makes one entry.
        """
        holder = self._holder
        if holder is None or self._broken.recorded:
            return self
        alone = isinstance(self._broken, (RightType, Required))
        chain: list[object] = [self._telling.aws if alone else None]
        while True:
            chain += (holder.phrase, id(holder.spec))
            if holder.holder is None:
                return (id(holder), *chain)
            holder = holder.holder

    @property
    def _telling(self) -> _Told:
        return self._told or _Told(self._broken, self.value)

    def __repr__(self) -> str:
        where = written(self._at, hide=True)
        return f"<{self.severity} {self.constraint} at {where!r}: {self.message}>"

    __str__ = __repr__

    def judge(self, profile: Profile, overrides: Mapping[str, Verdict]) -> bool:
        """Set the severity that a profile gives, unless it is overridden; False: leave it out.

        An override is found by the fact's id, else by the constraint's name, else by `model`.
        """
        keys = (self.constraint, MODEL) if self.origin == MODEL else (self.origin, self.constraint)
        override: Verdict | None = next((overrides[key] for key in keys if key in overrides), None)
        if override == "off":
            return False
        if override is not None:
            self.severity = override
        elif profile == "strict":
            self.severity = "error"
        elif profile == "lenient":
            checked = self.origin in (MODEL, BOTOCORE) and self._telling.botocore_checks
            self.severity = "error" if checked else "warning"
        return True


class _Told:
    """What may be shown of a refused value, whether it is sensitive or not."""

    __slots__ = ("aws", "botocore_checks", "limit", "sentence")

    def __init__(self, broken: Constraint, value: Any) -> None:
        self.limit = broken.limit(value)
        self.sentence = broken.sentence(value)
        self.aws = broken.aws_broken(value)
        self.botocore_checks = broken.botocore_checks(value)


class Demanding(Protocol):
    """A type that demands something of its values."""

    def demands(self) -> Sequence[str]:
        """All its demands, in AWS's words."""
        ...


class Holder:
    """The list or map of scalars that holds a refused item: AWS reports at the holder.

    `spec` is the type of its items, all of whose demands AWS names; `phrase` says which side of
    the holder the item is on.
    """

    __slots__ = ("at", "holder", "phrase", "spec", "values")

    def __init__(
        self, at: Path, values: Any, phrase: str, spec: Demanding, holder: Holder | None
    ) -> None:
        self.at = at
        self.values = REDACTED if is_hidden(at) else values
        self.phrase = phrase
        self.spec = spec
        self.holder = holder

    def wrap(self, demands: Sequence[str]) -> str:
        """AWS's wording of the demands on an item."""
        return f"{self.phrase} must satisfy constraint: [{', '.join(demands)}]"


def judged(
    found: Iterable[Violation],
    profile: Profile,
    severity: Mapping[str, Verdict] | None = None,
) -> list[Violation]:
    """Violations with the severities of a profile and of overrides; those that are off left out.

    Raises:
        ValueError: There is no such profile.
    """
    if profile not in PROFILES:
        raise ValueError(f"no profile {profile!r}; there are {', '.join(PROFILES)}")
    overrides: dict[str, Verdict] = {**SEVERITY, **(severity or {})}
    return [violation for violation in found if violation.judge(profile, overrides)]


def too_deep() -> Violation:
    """The violation of a value that nests deeper than Python can follow."""
    return Violation((None, HIDDEN), Depth(), None)


def aws_text(violations: Iterable[Violation]) -> str:
    """A whole list in the words of AWS's legacy `ValidationException`."""
    different: dict[object, Violation] = {}
    for violation in violations:
        different.setdefault(violation.aws_key, violation)
    entries = list(dict.fromkeys(each.aws_message for each in different.values()))
    plural = "error" if len(entries) == 1 else "errors"
    return f"{len(entries)} validation {plural} detected: {'; '.join(entries)}"


_OF_MISSING_MEMBERS: Final = frozenset({"require", "at_least_one", "all_or_none"})


def _aws_value(value: Any) -> str:
    return "null" if value is None else f"'{text_of(value, _java)}'"


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
    text = text_of(value, repr)
    return text if len(text) <= most else f"{text[: most - 1]}…"
