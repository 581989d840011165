"""Patterns of the shipped facts that decide whether a rule applies, or that a value must not match.

A string that takes too long to match is let pass unread. That is lenient where a value must match;
in a condition, or negated, it is the opposite.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from botosmith.overlay.read import shipped, shipped_services
from botosmith.regex.translate import translate


def deciding(tests: object, *, decides: bool) -> Iterator[str]:
    """The patterns within tests by which a rule refuses more when a string is taken to match."""
    if isinstance(tests, dict):
        for word, inner in tests.items():
            if word == "matches" and isinstance(inner, str):
                if decides:
                    yield inner
            else:
                yield from deciding(inner, decides=decides or word == "not_")
    elif isinstance(tests, list | tuple):
        for each in tests:
            yield from deciding(each, decides=decides)


def test_deciding_patterns_are_found() -> None:
    rule: dict[str, Any] = {"A": {"matches": "a"}, "B": {"not_": {"matches": "b"}}}
    assert list(deciding(rule, decides=False)) == ["b"]
    assert list(deciding({"any": [rule]}, decides=True)) == ["a", "b"]


@pytest.mark.parametrize("service", shipped_services())
def test_every_length_of_string_is_matched(service: str) -> None:
    limited = []
    for fact in shipped(service):
        if fact.entry.rule is None:
            continue
        rule = fact.entry.rule.model_dump(exclude_none=True)
        patterns = [
            *deciding(rule.get("when"), decides=True),
            *deciding(rule.get("implies"), decides=False),
        ]
        limited += [
            (fact.entry.id, each) for each in patterns if translate(each).safe_length is not None
        ]
    assert not limited
