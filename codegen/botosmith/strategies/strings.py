"""Strings that match a pattern of the model, of an allowed length."""

from __future__ import annotations

import re
from functools import cache

from hypothesis import strategies as st

from ..regex import Untranslatable, translate

_MOST = 10_000
"""The longest string that is made to fill a length."""


def matching(pattern: str, low: int, high: int | None) -> st.SearchStrategy[str]:
    """Strings of `low` to `high` code points that match a Java pattern as a whole."""
    found = compiled(pattern, high)
    if found is None:  # not enforced, so that any string will do
        return st.text(min_size=low, max_size=low + 20 if high is None else min(high, low + 20))
    return (
        st.from_regex(found, fullmatch=True)
        .map(lambda text: resized(text, low, high, found))
        .filter(lambda text: low <= len(text) and (high is None or len(text) <= high))
    )


def resized(text: str, low: int, high: int | None, pattern: re.Pattern[str] | None) -> str:
    """A text of an allowed length that still matches: one character more often, or some less.

    The text itself where none of its characters will do.
    """
    if len(text) < low <= _MOST:
        more = low - len(text)
        tries = (text[:at] + text[at : at + 1] * more + text[at:] for at in range(len(text)))
    elif high is not None and len(text) > high:
        less = len(text) - high
        tries = (text[:at] + text[at + less :] for at in range(high + 1))
    else:
        return text
    return next((each for each in tries if pattern is None or pattern.fullmatch(each)), text)


@cache
def compiled(pattern: str, high: int | None) -> re.Pattern[str] | None:
    """The pattern for `fullmatch`; None where it is not enforced."""
    try:
        return re.compile(translate(pattern, max_length=high).python, re.ASCII | re.DOTALL)
    except Untranslatable:
        return None
