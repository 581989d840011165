"""What a pattern of the model leaves for a sentence to say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ...model import Pattern
from ...regex import Untranslatable, translate
from . import examples
from .patterns import CANDIDATES

_LONGEST_TRIED = 1_100


def says_nothing(pattern: Pattern) -> bool:
    """Whether a pattern of the model matches whatever a sentence could tell apart."""
    return all(may_match(pattern, each) for each in (*CANDIDATES, "x" * _LONGEST_TRIED))


def leaves_some(pattern: Pattern, test: Mapping[str, Any]) -> bool:
    """Whether a pattern of the model matches some of what does not pass a test, and all that does.

    Examples of what passes are tried, so a pattern of the model for longer texts is not known to.
    """
    made = examples.of_test(test)
    if made is None:
        return False
    accepted, refused = made
    return all(may_match(pattern, each) for each in accepted) and any(
        may_match(pattern, each) for each in refused
    )


def leaves_longer(pattern: Pattern, limits: Mapping[str, Any]) -> bool:
    """Whether a pattern of the model matches texts beyond a limit of their length."""
    most = limits.get("max")
    if most is None or most > _LONGEST_TRIED:
        return says_nothing(pattern)
    return any(may_match(pattern, sign * (most + 1)) for sign in "xX1/")


def leaves(pattern: Pattern, test: Mapping[str, Any]) -> bool:
    """Whether a pattern of the model matches both what passes a test and what does not."""
    made = examples.of_test(test)
    return made is not None and all(may_match(pattern, each) for part in made for each in part)


def may_match(pattern: Pattern, value: str) -> bool:
    """Whether a pattern of the model matches a value, as far as Python can tell."""
    regex = _in_python(pattern.regex)
    return regex is not None and re.fullmatch(regex, value) is not None


@lru_cache(maxsize=256)
def _in_python(regex: str) -> str | None:
    """A pattern of the model as Python reads it; None where it cannot."""
    try:
        re.compile(regex)
    except re.error:
        try:
            return translate(regex).python
        except Untranslatable:
            return None
    return regex
