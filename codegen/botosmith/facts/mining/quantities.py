"""Quantities: the numbers that a text begins with, as limits of whatever they count.

`up to 50`, `between 1 and 63`, `at least five`, `1-100 (inclusive)`, `fewer than 64`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from .sentences import CLOSE, OPEN

Number: TypeAlias = int | float

_IN_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
DIGITS = r"-?[0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?"
NUMBER = rf"(?:{DIGITS}|{'|'.join(_IN_WORDS)})\b"
ENTRY = rf"{OPEN}?({NUMBER}){CLOSE}?"
"""A number, in inline code or not, as a group."""

UNIT = (
    r"(?: (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|milliseconds?|bytes?|ki?b|mi?b"
    r"|gi?b"
    r"|ti?b|iops|percent|vcpus?|dpus?|acus?|items|results|records))?(?: ?\([^()]{1,40}\))?"
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Inclusive limits; one of them may be missing.

    Attributes:
        low, high: The limits.
        text: The words that state them, for their units.
    """

    low: Number | None
    high: Number | None
    text: str

    @property
    def test(self) -> dict[str, Number]:
        """The limits in the words of an overlay's test."""
        given = {"at_least": self.low, "at_most": self.high}
        return {name: limit for name, limit in given.items() if limit is not None}

    @property
    def is_order(self) -> bool:
        """Whether the limits leave room for more than one value."""
        return self.low is None or self.high is None or self.low < self.high


@dataclass(frozen=True, slots=True)
class _Form:
    """Words around one or two numbers, and what these are: `low`, `high`, `above`, `below`."""

    pattern: re.Pattern[str]
    roles: tuple[str, ...]


def _form(pattern: str, *roles: str) -> _Form:
    return _Form(re.compile(pattern, re.IGNORECASE), roles)


_MOST = (
    r"(?:(?:a |the )?maximum (?:length |size |of |length of |size of )?(?:of )?|as many as "
    r"|not to exceed |not exceeding )"
)
_FORMS = (
    _form(
        rf"(?:between|from|in the range(?: of)?(?: from| between)?) {ENTRY}{UNIT} ?"
        rf"(?:-|–|to|and|through|up to) ?{ENTRY}(?:,? inclusive(?:ly)?)?",
        "low",
        "high",
    ),
    _form(
        rf"{OPEN}?({DIGITS}){CLOSE}?{UNIT} ?(?:-|–|to|through|up to) ?"
        rf"{OPEN}?({DIGITS}){CLOSE}?(?:,? inclusive(?:ly)?)?",
        "low",
        "high",
    ),
    _form(
        rf"(?:at least|a minimum of|no (?:less|fewer) than|greater than or equal to)"
        rf" {ENTRY}{UNIT}(?: characters)?,? (?:and|but) (?:at most|up to|a maximum of|no more than"
        rf"|less than or equal to) {ENTRY}",
        "low",
        "high",
    ),
    _form(
        rf"(?:up to(?: and including)?|at most|no (?:more|longer|greater) than|not more than"
        rf"|less than or equal to|equal to or less than) (?:a maximum of )?{ENTRY}",
        "high",
    ),
    _form(r"(one|1) or (two|2)\b", "low", "high"),
    _form(rf"{_MOST}{ENTRY}", "high"),
    _form(rf"(?:limited|restricted) to (?:a maximum of |only )?{ENTRY}", "high"),
    _form(
        rf"(?:at least|no (?:less|fewer|shorter) than|greater than or equal to"
        rf"|equal to or greater than|(?:a |the )?minimum (?:length |size )?of) {ENTRY}",
        "low",
    ),
    _form(rf"(?:fewer|less|shorter|smaller|lower) than {ENTRY}", "below"),
    _form(rf"(?:greater|larger|higher|more) than {ENTRY}", "above"),
    _form(rf"{ENTRY}(?:{UNIT}| characters) or (?:less|fewer|lower|smaller|shorter)", "high"),
    _form(rf"{ENTRY}{UNIT} or (?:more|greater|higher|larger|longer)", "low"),
)


def quantity(text: str) -> tuple[Limits, str] | None:
    """The limits that a text begins with, and the rest of it; None where it begins with none."""
    for form in _FORMS:
        if found := form.pattern.match(text):
            low: Number | None = None
            high: Number | None = None
            for role, printed in zip(form.roles, found.groups(), strict=True):
                value = number(printed)
                match role:
                    case "low":
                        low = value
                    case "high":
                        high = value
                    case _ if isinstance(value, float):
                        return None
                    case "below":
                        high = value - 1
                    case _:
                        low = value + 1
            return Limits(low, high, found.group()), text[found.end() :]
    return None


def number(text: str) -> Number:
    """A number as a sentence prints it, in digits or as a word."""
    plain = text.replace(",", "").lower()
    if plain in _IN_WORDS:
        return _IN_WORDS.index(plain)
    return float(plain) if "." in plain else int(plain)


# -------------------------------------------------------------------------------------- units

_TIMES = ("millisecond", "second", "minute", "hour", "day", "week", "month", "year")
_SPELLED = {"mib": "(?:mib|mebibyte)", "gib": "(?:gib|gibibyte)", "tib": "(?:tib|tebibyte)"}
"""Units that documentation also spells out."""
_NAMED = {"millisecond": "(?:millisecond|msec|milli)", "second": "(?:second|(?<!m)sec)"}
"""Units that names have in short."""
_SIZES = ("kib", "kb", "mib", "mb", "gib", "gb", "tib", "tb")


def fits_unit(text: str, name: str, others: str) -> bool:
    """Whether numbers of a text are in the unit of a member.

    5 minutes are no 5 of `TtlInSeconds`, and 12 hours are no 12 of a member whose name and
    remaining documentation, `others`, know no hours.
    """
    text = re.sub(r"\([^()]*\)", "", text)
    for units in (_TIMES, _SIZES):
        stated = [
            unit for unit in units if re.search(rf"(?<![a-z]){unit}s?\b", text, re.IGNORECASE)
        ]
        own = [
            unit
            for unit in units
            if re.search(rf"{_NAMED.get(unit, unit)}s?(?![a-z])", name, re.IGNORECASE)
        ]
        if {"millisecond", "second"} <= set(own):
            own.remove("second")
        if not stated:
            continue
        if own:
            if own[0] not in stated[:1]:
                return False
        elif stated[0] not in {"second"} and not re.search(
            rf"\b(?:in|of) (?:[a-z]+ )?\(?{_SPELLED.get(stated[0], stated[0])}s?\b",
            others,
            re.IGNORECASE,
        ):
            return False
    return True
