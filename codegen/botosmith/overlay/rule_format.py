"""How an overlay file writes a rule: its conditions, and the kinds of demands.

The kinds are those of `RULE_KINDS`; what they mean stands in `docs/overlays.md`.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    RootModel,
    StringConstraints,
    Tag,
    model_validator,
)

from ..model import RULE_KINDS
from ..untyped import is_object
from .named_patterns import FormatName

KINDS = tuple(kind for kind in RULE_KINDS if kind != "constrain")
"""The kinds of demands that a rule may make: all but what a trait of one operation becomes."""

Scalar: TypeAlias = str | bool | int | float
Number: TypeAlias = Annotated[int | float, BeforeValidator(lambda value: _finite(value))]
Count: TypeAlias = Annotated[int, Field(ge=0)]
_NAME = r"^[^.\[\]{}()\s]+$"
Name: TypeAlias = Annotated[str, StringConstraints(pattern=_NAME)]

_PATH = r"[^.\[\]{}()\s]+(\[\]|\{[^}]*\})*(\.[^.\[\]{}()\s]+(\[\]|\{[^}]*\})*)*"
PathText: TypeAlias = Annotated[str, StringConstraints(pattern=rf"^{_PATH}$")]
_OPERAND_TEXT = rf"^(total\()?((size|bytes)\()?{_PATH}\)?\)?$"
OperandText: TypeAlias = Annotated[str, StringConstraints(pattern=_OPERAND_TEXT)]
PATTERNS = {
    _NAME: "the name of a member",
    rf"^{_PATH}$": "a path, such as `Member.Nested`, `List[]`, `Map{KEY}` or `Map{}`",
    _OPERAND_TEXT: "a path, `size(PATH)`, `bytes(PATH)` or `total(PATH)`",
}
"""What the texts of a rule are that must match a regular expression, by the expression."""
_OPERAND = re.compile(r"(?P<total>total\()?(?:(?P<of>size|bytes)\()?(?P<path>.*?)(?P<close>\)*)")


def _finite(value: Any) -> Any:
    """Let pass finite numbers, and no text that pydantic reads as one: `inf`, or 5,000 digits."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("should be a number")
    if isinstance(value, float) and not isfinite(value):
        raise ValueError("should be a finite number")
    return value


class Strict(BaseModel):
    """A part of an overlay file: nothing unknown in it, and nothing changes it."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    def given(self) -> tuple[str, ...]:
        """The keys that are given, as Python names them."""
        fields = type(self).model_fields
        return tuple(name for name in fields if getattr(self, name) is not None)


# ------------------------------------------------------------------------------- conditions


class ArnBody(Strict):
    """An ARN of a service, or of one of several, with a pattern of its resource part."""

    service: str | tuple[str, ...] = ()
    resource: str | None = None

    @property
    def services(self) -> tuple[str, ...]:
        """The services, one or several."""
        return several(self.service)


class JsonBody(Strict):
    """JSON that is an object with at least these keys."""

    keys: Annotated[tuple[str, ...], Field(min_length=1)]


class SizeBody(Strict):
    """Limits of a size."""

    equals: Count | None = None
    greater: Count | None = None
    less: Count | None = None
    at_least: Count | None = None
    at_most: Count | None = None

    @model_validator(mode="after")
    def _some_limit(self) -> SizeBody:
        if not self.given():
            raise ValueError("give equals, greater, less, at_least or at_most")
        return self


class TestBody(Strict):
    """What must hold of a value; where several tests are given, each of them."""

    __test__ = False  # pytest takes every Test… for a class of tests

    equals: Scalar | None = None
    in_: Annotated[tuple[Scalar, ...], Field(min_length=1)] | None = Field(default=None, alias="in")
    not_in: Annotated[tuple[Scalar, ...], Field(min_length=1)] | None = None
    present: Literal[True] | None = None
    absent: Literal[True] | None = None
    given_: Literal[True] | None = Field(default=None, alias="given")
    empty: Literal[True] | None = None
    missing: Literal[True] | None = None
    matches: str | None = None
    keys_match: str | None = None
    arn: ArnBody | None = None
    format: FormatName | None = None
    greater: Number | None = None
    less: Number | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    multiple_of: Number | None = None
    size: SizeBody | None = None
    bytes: SizeBody | None = None
    json_: Literal[True] | JsonBody | None = Field(default=None, alias="json")
    not_: TestBody | None = Field(default=None, alias="not")

    @model_validator(mode="after")
    def _some_test(self) -> TestBody:
        given = [name.removesuffix("_") for name in self.given()]
        if not given:
            raise ValueError(f"give one of {', '.join(_TEST_NAMES)}")
        for test in ("absent", "missing"):
            if test in given and len(given) > 1:
                others = ", ".join(name for name in given if name != test)
                raise ValueError(f"nothing that is {test} passes {others}, too")
        if "present" in given and "empty" in given:
            raise ValueError("nothing that is empty is present, too")
        if self.multiple_of is not None and self.multiple_of <= 0:
            raise ValueError("multiple_of must be greater than 0")
        return self


_TEST_NAMES = tuple(name.removesuffix("_") for name in TestBody.model_fields)


def _of_test(value: Any) -> str | None:
    if is_object(value) or isinstance(value, TestBody):
        return "test"
    return "value" if isinstance(value, (str, bool, int, float)) else None


def _of_condition(value: Any) -> str | None:
    return "alternatives" if isinstance(value, (list, tuple)) else _of_test(value)


TestValue: TypeAlias = Annotated[
    Annotated[Scalar, Tag("value")] | Annotated[TestBody, Tag("test")],
    Discriminator(
        _of_test,
        custom_error_type="test",
        custom_error_message="should be a value, or a map of tests",
    ),
]
ConditionValue: TypeAlias = Annotated[
    Annotated[Scalar, Tag("value")]
    | Annotated[TestBody, Tag("test")]
    | Annotated["tuple[When, ...]", Field(min_length=1), Tag("alternatives")],
    Discriminator(
        _of_condition,
        custom_error_type="condition",
        custom_error_message="should be a value, or a map of tests",
    ),
]


class When(RootModel[dict[PathText, ConditionValue]]):
    """Conditions that must all hold: a value or a test by path; `any` and `all` hold such maps."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _lists(cls, data: Any) -> Any:
        for key, test in data.items() if is_object(data) else ():
            if isinstance(test, (list, tuple)) and key not in {"any", "all"}:
                raise ValueError(f"{key}: a list belongs to `any` or `all`; for values use `in`")
        return data


# ---------------------------------------------------------------------------------- demands


class OperandParts(Strict):
    """A side of a comparison, read."""

    path: str
    of: Literal["value", "size", "bytes"]
    total: bool


def operand_parts(text: str) -> OperandParts:
    """`total(size(Entries[].Data))`, read; its parentheses match."""
    match = _OPERAND.fullmatch(text)
    assert match is not None
    opened = (match["total"] is not None) + (match["of"] is not None)
    if len(match["close"]) != opened:
        raise ValueError(f"{text!r} lacks a parenthesis, or has one too many")
    of: Any = match["of"] or "value"
    return OperandParts(path=match["path"], of=of, total=match["total"] is not None)


class CompareBody(Strict):
    """Two operands that must be in order: members, their sizes, totals, or a number."""

    left: OperandText
    op: Literal["<", "<=", "==", "!=", ">=", ">"]
    right: OperandText | Number

    @model_validator(mode="after")
    def _operands(self) -> CompareBody:
        for side in (self.left, self.right):
            if isinstance(side, str):
                operand_parts(side)
        return self


class DiscriminatedBody(Strict):
    """Which child of `under` may be given, by the value of `by`."""

    by: PathText
    under: PathText
    cases: Annotated[dict[str, Name], Field(min_length=1)]


class UniqueBody(Strict):
    """The items of a list that must differ, as a whole or in some members."""

    items: PathText
    by: PathText | tuple[PathText, ...] = ()
    ignore_case: bool = False

    @property
    def members(self) -> tuple[str, ...]:
        """The members, one or several."""
        return several(self.by)


PathOrPaths: TypeAlias = PathText | Annotated[tuple[PathText, ...], Field(min_length=1)]


class KeysBody(Strict):
    """The keys of maps."""

    keys: PathOrPaths


class FoundBody(Strict):
    """What a pattern finds in strings, such as the placeholders of an expression."""

    find: Annotated[str, Field(min_length=1)]
    in_: PathOrPaths = Field(alias="in")


StringsBody: TypeAlias = Annotated[
    Annotated[PathText, Tag("path")]
    | Annotated[tuple[PathText, ...], Field(min_length=1), Tag("paths")]
    | Annotated[KeysBody, Tag("keys")]
    | Annotated[FoundBody, Tag("find")],
    Discriminator(lambda value: _kind_of_strings(value)),
]
"""Strings at a path or several, the keys of maps there, or what is found in strings there."""


def _kind_of_strings(value: Any) -> str:
    if isinstance(value, (FoundBody, KeysBody)):
        return "find" if isinstance(value, FoundBody) else "keys"
    if is_object(value):
        return "find" if "find" in value or "in" in value else "keys"
    return "path" if isinstance(value, str) else "paths"


class AmongBody(Strict):
    """Strings that must be among others: which ones, and which others."""

    each: StringsBody
    of: StringsBody


def several(given: str | tuple[str, ...]) -> tuple[str, ...]:
    """One text or several, as a tuple."""
    return (given,) if isinstance(given, str) else given


def _distinct(paths: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(paths)) != len(paths):
        raise ValueError("it names a member twice")
    return paths


Paths: TypeAlias = Annotated[tuple[PathText, ...], Field(min_length=1), AfterValidator(_distinct)]


class RuleBody(Strict):
    """A rule: `when` some conditions hold, exactly one kind of demand."""

    when: When | None = None
    require: Paths | None = None
    forbid: Paths | None = None
    at_least_one: Paths | None = None
    exactly_one: Paths | None = None
    mutually_exclusive: Paths | None = None
    all_or_none: Paths | None = None
    compare: CompareBody | None = None
    discriminated: DiscriminatedBody | None = None
    implies: Annotated[dict[PathText, TestValue], Field(min_length=1)] | None = None
    unique_by: UniqueBody | None = None
    among: AmongBody | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> RuleBody:
        if len(self.kinds()) != 1:
            raise ValueError(f"give exactly one of {', '.join(KINDS)}")
        return self

    def kinds(self) -> list[str]:
        """The kinds of demand that are given."""
        return [kind for kind in KINDS if getattr(self, kind) is not None]
