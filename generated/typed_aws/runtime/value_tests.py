"""What a rule asks of one value: is it given, one of some, within limits, a match?

A test of an absent value fails, but for `ABSENT` and `MISSING`. Tests never raise, whatever they
are given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

from .constraints import Pattern
from .patterns import whole
from .structure import Structure, is_map, is_sized

Scalar: TypeAlias = "str | int | float | bool"


def given(value: Any) -> bool:
    """Whether a value is given and not empty. 0 and False are given, an empty list is not."""
    if value is None:
        return False
    if isinstance(value, Structure):
        return bool(value.unknown_members) or any(
            getattr(value, name) is not None for name in value.wire_names
        )
    return size(value) != 0


def size(value: Any) -> int | None:
    """The size of a string, blob, list or map; None where the value has none."""
    return len(value) if is_sized(value) else None


def number(value: Any) -> Any:
    """A value as a number: one in a string, too. None where it is none."""
    if type(value) is int:
        return value
    # Imported late: most requests come to no such test.
    from decimal import Decimal, InvalidOperation

    if isinstance(value, str):
        try:
            value = Decimal(value)
        except InvalidOperation:
            return None
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    return value if is_number and value == value else None


def folded(value: Any) -> Any:
    """A value as it compares where upper and lower case are one."""
    return value.casefold() if isinstance(value, str) else value


def equal(value: Any, other: Any) -> bool:
    """Whether a value equals a scalar: True and False are no numbers."""
    if isinstance(other, bool):
        return value is other
    try:
        return bool(value == other)
    except Exception:
        return False


class ValueTest:
    """A test of one value."""

    __slots__: tuple[str, ...] = ()

    def passes(self, value: Any) -> bool:
        """Whether a value passes; None stands for an absent one."""
        raise NotImplementedError

    def __repr__(self) -> str:
        shown = [repr(getattr(self, slot)) for slot in type(self).__slots__ if slot[0] != "_"]
        return f"{type(self).__name__}({', '.join(shown)})"


class _Presence(ValueTest):
    __slots__ = ("_name", "_passes")

    def __init__(self, name: str, passes: Callable[[Any], bool]) -> None:
        self._name = name
        self._passes = passes

    def passes(self, value: Any) -> bool:
        return self._passes(value)

    def __repr__(self) -> str:
        return self._name


PRESENT: Final = _Presence("PRESENT", given)
"""Given and not empty; 0 and False are present."""

ABSENT: Final = _Presence("ABSENT", lambda value: not given(value))
"""Not given, or empty."""

GIVEN: Final = _Presence("GIVEN", lambda value: value is not None)
"""Given, even if it is empty."""

MISSING: Final = _Presence("MISSING", lambda value: value is None)
"""Not given at all."""

EMPTY: Final = _Presence("EMPTY", lambda value: value is not None and not given(value))
"""Given and empty: `{}`, `[]` or an empty string."""


class In(ValueTest):
    """One of some values."""

    __slots__ = ("values",)

    def __init__(self, *values: Scalar) -> None:
        self.values = values

    def passes(self, value: Any) -> bool:
        return any(equal(value, each) for each in self.values)


class Equals(In):
    """One value."""

    __slots__ = ()

    def __init__(self, value: Scalar) -> None:
        super().__init__(value)


class NotIn(In):
    """Given, and none of some values."""

    __slots__ = ()

    def passes(self, value: Any) -> bool:
        return value is not None and not super().passes(value)


class Matches(ValueTest):
    """A string that a regular expression matches as a whole; see `constraints.Pattern`."""

    __slots__ = ("pattern",)

    def __init__(self, regex: str, python: str | None = None, *, up_to: int | None = None) -> None:
        self.pattern = Pattern(regex, python, up_to=up_to)

    def passes(self, value: Any) -> bool:
        return isinstance(value, str) and self.pattern.admits(value)


class KeysMatch(ValueTest):
    """A map each of whose keys a regular expression matches as a whole."""

    __slots__ = ("pattern",)

    def __init__(self, regex: str, python: str | None = None) -> None:
        self.pattern = Pattern(regex, python)

    def passes(self, value: Any) -> bool:
        return is_map(value) and all(
            isinstance(key, str) and self.pattern.admits(key) for key in value
        )


def keys_match(value: Any, python: str) -> bool:
    """Whether a map's keys are strings that match a pattern, which is given as `re` takes it."""
    match = whole(python)
    return is_map(value) and all(type(key) is str and match(key) is not None for key in value)


class Number(ValueTest):
    """A number within limits, also one in a string."""

    __slots__ = ("at_least", "at_most", "greater", "less", "multiple_of")

    def __init__(
        self,
        *,
        at_least: float | None = None,
        at_most: float | None = None,
        greater: float | None = None,
        less: float | None = None,
        multiple_of: float | None = None,
    ) -> None:
        self.at_least = at_least
        self.at_most = at_most
        self.greater = greater
        self.less = less
        self.multiple_of = multiple_of

    def measure(self, value: Any) -> Any:
        """The number that the limits are about; None where there is none."""
        return number(value)

    def passes(self, value: Any) -> bool:
        measured = self.measure(value)
        return measured is not None and (
            (self.at_least is None or measured >= self.at_least)
            and (self.at_most is None or measured <= self.at_most)
            and (self.greater is None or measured > self.greater)
            and (self.less is None or measured < self.less)
            and (self.multiple_of is None or measured % self.multiple_of == 0)
        )


class SizeOf(Number):
    """A string, blob, list or map whose size lies within limits."""

    __slots__ = ()

    def measure(self, value: Any) -> Any:
        return size(value)


class BytesOf(Number):
    """A string whose size in UTF-8 lies within limits; a blob's is what it is."""

    __slots__ = ()

    def measure(self, value: Any) -> Any:
        return bytes_of(value)


def bytes_of(value: Any) -> int | None:
    """The bytes that a string takes in UTF-8, or that a blob has; None of anything else."""
    if isinstance(value, str):
        return len(value.encode("utf-8", "surrogatepass"))
    return len(value) if isinstance(value, (bytes, bytearray)) else None


class HoldsJson(ValueTest):
    """A string that is JSON; with keys, an object that has at least these."""

    __slots__ = ("keys",)

    def __init__(self, *keys: str) -> None:
        self.keys = keys

    def passes(self, value: Any) -> bool:
        return isinstance(value, (str, bytes, bytearray)) and holds_json(value, self.keys)


def holds_json(text: str | bytes | bytearray, keys: Sequence[str] = ()) -> bool:
    """Whether a text is JSON; with keys, an object that has at least these."""
    import json

    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return not keys or (is_map(read) and all(key in read for key in keys))


class Not(ValueTest):
    """Given, and failing some of these tests."""

    __slots__ = ("tests",)

    def __init__(self, *tests: ValueTest) -> None:
        self.tests = tests

    def passes(self, value: Any) -> bool:
        return value is not None and not all(test.passes(value) for test in self.tests)
