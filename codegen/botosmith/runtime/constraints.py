"""What an annotation can state about a value.

Each constraint is one class: its name, the test of one value, the limit that a refused value
broke, and its two wordings. They stand in `Annotated[...]`, where people and tools read them;
`explain` applies them to a value that the compiled test of a structure did not pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, Literal, TypeAlias

from .patterns import inverse, whole
from .structure import Structure, some_given

Severity: TypeAlias = Literal["error", "warning"]

Verdict: TypeAlias = Literal["error", "warning", "off"]
"""What a user makes of a constraint; `off` leaves its violations out."""

MODEL = "model"
"""The origin of a constraint that the service model states; else it is a fact's id."""

BOTOCORE = "botocore"
"""The origin of a constraint that botocore checks, whatever the model states."""


class Constraint:
    """A thing that a value can break; `origin` says who states it, `severity` how bad it is.

    `link` is the page that a fact rests on; empty for what the model states.

    Iterating gives what the package `annotated_types` has for it, so that pydantic and hypothesis
    know what it means: nothing if that is not installed, or if to break it is worth a warning only.
    """

    __slots__ = ("link", "origin", "severity")
    __is_annotated_types_grouped_metadata__: ClassVar[Literal[True]] = True
    name: ClassVar[str]
    applies_to: ClassVar[tuple[type, ...]] = (object,)
    usual_severity: ClassVar[Severity] = "error"
    names_members: ClassVar[bool] = False
    """Whether the sentence is whole, and does not go on after the path of a member."""
    means_absent: ClassVar[bool] = False
    """Whether a refused value is as good as none, so that it is reported as null."""

    def __init__(
        self, origin: str = MODEL, severity: Severity | None = None, link: str = ""
    ) -> None:
        self.origin = origin
        self.severity: Severity = severity or self.usual_severity
        self.link = link

    @property
    def recorded(self) -> str:
        """The service's own words, where they are on record and not in the common form."""
        return ""

    def __iter__(self) -> Iterator[object]:
        known = _annotated_types()
        if known is not None and self.severity == "error":
            yield from self.annotated_types(known)

    def annotated_types(self, known: Any) -> Iterable[object]:
        """The same as the package `annotated_types` says it, which is given."""
        return ()

    def admits(self, value: Any) -> bool:
        """Whether a value of the right type keeps the constraint."""
        raise NotImplementedError

    def limit(self, value: Any) -> Any:
        """The part of the constraint that the refused value breaks."""
        raise NotImplementedError

    def sentence(self, value: Any) -> str:
        """What must be, in our words; never the value itself."""
        raise NotImplementedError

    def aws(self) -> Sequence[str]:
        """Every demand of the constraint, in the words of AWS's own errors."""
        raise NotImplementedError

    def aws_broken(self, value: Any) -> str:
        """The demand that the refused value breaks, in the words of AWS's own errors."""
        return self.aws()[0]

    def botocore_checks(self, value: Any) -> bool:
        """Whether botocore itself would refuse this value."""
        return False

    def __repr__(self) -> str:
        shown = [repr(getattr(self, slot)) for slot in type(self).__slots__ if slot[0] != "_"]
        return f"{type(self).__name__}({', '.join(shown)})"


@cache
def _annotated_types() -> Any:
    """The package of that name, if it is installed."""
    try:
        return import_module("annotated_types")
    except ImportError:
        return None


class _Limits(Constraint):
    """A lower and an upper limit, both inclusive, either of them open."""

    __slots__ = ("max", "min")
    quantity: ClassVar[str]

    def __init__(
        self,
        min: float | None = None,
        max: float | None = None,
        *,
        origin: str = MODEL,
        severity: Severity | None = None,
        link: str = "",
    ) -> None:
        super().__init__(origin, severity, link)
        self.min = min
        self.max = max

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.min}, {self.max})"

    def measure(self, value: Any) -> Any:
        """The number that the limits are about."""
        raise NotImplementedError

    def admits(self, value: Any) -> bool:
        number: float = self.measure(value)
        low, high = self.min, self.max
        return (low is None or number >= low) and (high is None or number <= high)

    def _too_small(self, value: Any) -> bool:
        return self.min is not None and not self.measure(value) >= self.min

    def limit(self, value: Any) -> Any:
        return self.min if self._too_small(value) else self.max

    def botocore_checks(self, value: Any) -> bool:
        return self._too_small(value)

    def aws(self) -> Sequence[str]:
        upper = (f"Member must have {self.quantity} less than or equal to {self.max}",)
        lower = (f"Member must have {self.quantity} greater than or equal to {self.min}",)
        return (upper if self.max is not None else ()) + (lower if self.min is not None else ())

    def aws_broken(self, value: Any) -> str:
        return self.aws()[-1 if self._too_small(value) else 0]


class Length(_Limits):
    """Code points of a string, bytes of a blob, entries of a list or map (Smithy `length`)."""

    __slots__ = ()
    name = "length"
    quantity = "length"
    applies_to = (str, bytes, bytearray, list, tuple, dict)

    def annotated_types(self, known: Any) -> Iterable[object]:
        if self.min is not None:
            yield known.MinLen(int(self.min))
        if self.max is not None:
            yield known.MaxLen(int(self.max))

    def measure(self, value: Any) -> Any:
        return value.nbytes if isinstance(value, memoryview) else len(value)

    def sentence(self, value: Any) -> str:
        units = _UNITS.get(type(value).__name__, "items")
        if self.min == self.max:
            return f"must have exactly {self.min} {units}, not {self.measure(value)}"
        bound = "at least" if self._too_small(value) else "at most"
        return f"must have {bound} {self.limit(value)} {units}, not {self.measure(value)}"


_UNITS = {
    "str": "characters",
    "bytes": "bytes",
    "bytearray": "bytes",
    "memoryview": "bytes",
    "dict": "entries",
}


class NotEmpty(Constraint):
    """Nothing is sent of an empty value, and the service finds the required member missing."""

    __slots__ = ()
    name = "required"
    means_absent = True

    def admits(self, value: Any) -> bool:
        return some_given(value) if isinstance(value, Structure) else len(value) > 0

    def limit(self, value: Any) -> None:
        return None

    def sentence(self, value: Any) -> str:
        return "is required, and nothing is sent of an empty value"

    def aws(self) -> Sequence[str]:
        return ("Member must not be null",)


class Range(_Limits):
    """Inclusive limits of a number (Smithy `range`). NaN keeps none."""

    __slots__ = ()
    name = "range"
    quantity = "value"
    applies_to = (int, float)

    def annotated_types(self, known: Any) -> Iterable[object]:
        if self.min is not None:
            yield known.Ge(self.min)
        if self.max is not None:
            yield known.Le(self.max)

    def measure(self, value: Any) -> Any:
        if type(value) is int:
            return value
        # A Decimal that is no number raises where it is compared; a float's compares false.
        is_nan = getattr(value, "is_nan", None)
        return _NAN if is_nan is not None and is_nan() else value

    def sentence(self, value: Any) -> str:
        bound = "at least" if self._too_small(value) else "at most"
        return f"must be {bound} {self.limit(value)}"


_NAN = float("nan")


class Pattern(Constraint):
    r"""A regular expression that the whole string must match.

    `regex` is AWS's own text, in Java's dialect; `python` is the same language for `re`, where
    the two differ. `\w`, `\d` and `\s` are ASCII and a dot matches newlines. A string longer
    than `up_to` characters is admitted unread, lest matching take too long. A pattern that
    `repeats_length` admits no length but those that the member's length constraint allows, so
    that a wrong length is reported once.
    """

    __slots__ = ("python", "refuses", "regex", "repeats_length", "up_to")
    name = "pattern"
    applies_to = (str,)
    refuses: Callable[[str], object]

    def __init__(
        self,
        regex: str,
        python: str | None = None,
        *,
        up_to: int | None = None,
        repeats_length: bool = False,
        origin: str = MODEL,
        severity: Severity | None = None,
        link: str = "",
    ) -> None:
        super().__init__(origin, severity, link)
        self.regex = regex
        self.python = regex if python is None else python
        self.up_to = up_to
        self.repeats_length = repeats_length
        self.refuses = self._refuse_first

    def __repr__(self) -> str:
        return f"Pattern({self.regex!r})"

    def _refuse_first(self, value: str) -> object:
        """Stand for `refuses` until the first call: a pattern is compiled on first use."""
        self.refuses = inverse(self.python)
        return self.refuses(value)

    def annotated_types(self, known: Any) -> Iterable[object]:
        # hypothesis makes strings from the match of a pattern, and only filters by other functions.
        yield known.Predicate(self.admits if self.up_to is not None else whole(self.python))

    def admits(self, value: str) -> bool:
        if self.up_to is not None and len(value) > self.up_to:
            return True
        return not self.refuses(value)

    def limit(self, value: Any) -> str:
        return self.regex

    def sentence(self, value: Any) -> str:
        return f"must match {self.regex}"

    def aws(self) -> Sequence[str]:
        return (f"Member must satisfy regular expression pattern: {self.regex}",)

    def botocore_checks(self, value: Any) -> bool:
        return self.origin == BOTOCORE


class OneOf(Constraint):
    """The values known when the model was written; a service may accept newer ones."""

    __slots__ = ("values",)
    name = "enum"
    applies_to = (str,)
    usual_severity: ClassVar[Severity] = "warning"

    def __init__(
        self,
        *values: str,
        origin: str = MODEL,
        severity: Severity | None = None,
        link: str = "",
    ) -> None:
        super().__init__(origin, severity, link)
        self.values = values

    def __repr__(self) -> str:
        return f"OneOf({', '.join(map(repr, self.values))})"

    def annotated_types(self, known: Any) -> Iterable[object]:
        yield known.Predicate(self.admits)

    def admits(self, value: str) -> bool:
        return value in self.values

    def limit(self, value: Any) -> tuple[str, ...]:
        return self.values

    def sentence(self, value: Any) -> str:
        return f"is none of the known values {', '.join(self.values)}"

    def aws(self) -> Sequence[str]:
        return (f"Member must satisfy enum value set: [{', '.join(self.values)}]",)


class UniqueItems(Constraint):
    """No two items of the list are equal."""

    __slots__ = ()
    name = "uniqueItems"

    def annotated_types(self, known: Any) -> Iterable[object]:
        yield known.Predicate(self.admits)

    def admits(self, value: Any) -> bool:
        try:
            return len({_key(item) for item in value}) == len(value)
        except TypeError:
            # Structures, lists and maps have no hash; as JSON, 1 and true differ, 1 and 1.0 do not.
            keys = [_key(item) for item in value]
            return all(key not in keys[:index] for index, key in enumerate(keys))

    def limit(self, value: Any) -> None:
        return None

    def sentence(self, value: Any) -> str:
        return "must not hold the same item twice"

    def aws(self) -> Sequence[str]:
        return ("Member must have unique items",)


def _key(item: Any) -> tuple[bool, Any]:
    return isinstance(item, bool), item


class Deprecated(Constraint):
    """The member still works but should no longer be used; `instead` names its successors."""

    __slots__ = ("instead", "message")
    name = "deprecated"
    usual_severity: ClassVar[Severity] = "warning"

    def __init__(
        self,
        message: str = "",
        *,
        instead: tuple[str, ...] = (),
        origin: str = MODEL,
        severity: Severity | None = None,
        link: str = "",
    ) -> None:
        super().__init__(origin, severity, link)
        self.message = message
        self.instead = instead

    def __repr__(self) -> str:
        instead = f"instead={self.instead!r}" if self.instead else ""
        return (
            f"Deprecated({', '.join(filter(None, [self.message and repr(self.message), instead]))})"
        )

    def admits(self, value: Any) -> bool:
        return False

    def limit(self, value: Any) -> None:
        return None

    def sentence(self, value: Any) -> str:
        mend = f"; use {' and '.join(self.instead)} instead" if self.instead else ""
        reason = f": {self.message}" if self.message else ""
        return f"is deprecated{reason}{mend}"

    def aws(self) -> Sequence[str]:
        return ("Member is deprecated",)


class Required(Constraint):
    """The member must be given. Stated in an annotation only where a fact does."""

    __slots__ = ()
    name = "required"

    def limit(self, value: Any) -> None:
        return None

    def sentence(self, value: Any) -> str:
        return "is required"

    def aws(self) -> Sequence[str]:
        return ("Member must not be null",)

    def botocore_checks(self, value: Any) -> bool:
        return True


class Sensitive:
    """Marks a value that must never appear in a message, a repr or a log."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Sensitive()"


class JsonValue:
    """Marks a value that is sent as JSON, whatever it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "JsonValue()"


class Sparse:
    """Marks a list or map that may hold nulls."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Sparse()"


class ServerDefault:
    """What the service assumes when the member is absent: documented, never sent."""

    __slots__ = ("origin", "value")

    def __init__(self, value: object, *, origin: str = MODEL) -> None:
        self.value = value
        self.origin = origin

    def __repr__(self) -> str:
        return f"ServerDefault({self.value!r})"
