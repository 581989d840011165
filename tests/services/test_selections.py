"""Small services here; `make services` selects each operation of every service."""

from __future__ import annotations

import pytest

from . import selections
from .selections import compile_alone


@pytest.mark.parametrize("service", ["sqs", "polly", "sts"])
def test_an_operation_alone_compiles(service: str) -> None:
    report = compile_alone(service)
    assert report.failures == []
    assert report.counts["selections of one operation"] > 5


def test_what_does_not_compile_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selections, "compiled", lambda package: {"sts/twin.py": "def f(:"})
    report = compile_alone("sts")
    assert len(report.failures) == report.counts["selections of one operation"]
    assert "twin.py: line 1" in report.failures[0]
