"""Strings that match a pattern of the model, of an allowed length."""

from __future__ import annotations

from hypothesis import strategies as st

from ..regex.samples import compiled, resized


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
