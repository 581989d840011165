"""Interleaved rounds: whatever slows the machine down slows every candidate down alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

_ROUND_SECONDS = 0.01
"""About how long one candidate runs in one round."""


@dataclass(frozen=True)
class Measured:
    """One candidate: thread CPU time of one call, and how it compares with the baseline.

    `median` and `least` are of the rounds' ratios baseline / candidate: how many times faster.
    """

    microseconds: float
    median: float
    least: float


def interleaved(
    candidates: Mapping[str, Callable[[], Any]], baseline: str, rounds: int
) -> dict[str, Measured]:
    """Time callables against each other, all of them in every round."""
    calls = {name: _calls(call) for name, call in candidates.items()}
    times: dict[str, list[float]] = {name: [] for name in candidates}
    names = list(candidates)
    # The collector stays on, since a call of botocore leaves cycles; what is there already is
    # none of its business.
    gc.collect()
    gc.freeze()
    try:
        for number in range(rounds):
            turn = number % len(names)
            for name in names[turn:] + names[:turn]:
                times[name].append(_timed(candidates[name], calls[name]))
    finally:
        gc.unfreeze()
    return {name: _measured(times[name], times[baseline]) for name in candidates}


def _measured(own: list[float], base: list[float]) -> Measured:
    ratios = [one / other for one, other in zip(base, own, strict=True)]
    return Measured(
        microseconds=round(min(own) * 1e6, 3),
        median=round(median(ratios), 2),
        least=round(min(ratios), 2),
    )


def _calls(call: Callable[[], Any]) -> int:
    """How many calls fill a round."""
    for _ in range(3):
        call()
    once = max(min(_timed(call, 3) for _ in range(3)), 1e-7)
    return max(1, int(_ROUND_SECONDS / once))


def _timed(call: Callable[[], Any], times: int) -> float:
    """The seconds of this thread's CPU time that one call takes."""
    loop = [None] * times
    begin = time.thread_time()
    for _ in loop:
        call()
    return (time.thread_time() - begin) / times
