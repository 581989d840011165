"""The generated validators and an independent reading of the raw models agree.

The reference takes its word from DESIGN and Smithy, not from the generator: if they differ, one
of the two is wrong. A quick sample is in the normal suite; the bulk is `slow`.
"""

from __future__ import annotations

from collections import Counter
from multiprocessing import get_context

import pytest

from botosmith.loading.service import service_names

from .agreement import Agreement, compare
from .services import SERVICES

_QUICK = ("sqs", "dynamodb", "route53", "connectcases", "cloudwatch", "sts")
"""One of each protocol but EC2's, a union, and sparse lists."""
_MUTANTS = 210_000


def _mutants_of(service: str) -> Agreement:
    return compare(service, mutants=_MUTANTS // len(SERVICES), operations=12)


def _examples_of(service: str) -> Agreement:
    return compare(service, mutants=0, operations=0)


def _together(agreements: list[Agreement]) -> tuple[Counter[str], list[str]]:
    counts: Counter[str] = sum((each.counts for each in agreements), Counter[str]())
    told = [each for agreement in agreements for each in agreement.disagreements]
    return counts, told


@pytest.mark.parametrize("service", _QUICK)
def test_a_sample_of_mutants(service: str) -> None:
    agreement = compare(service, mutants=600, operations=6)
    assert agreement.disagreements == []
    assert agreement.counts["mutants"] == 600
    assert agreement.counts["violations"] > 200


@pytest.mark.slow
def test_mutants_of_sixty_services() -> None:
    with get_context("spawn").Pool(2, maxtasksperchild=4) as pool:
        counts, told = _together(pool.map(_mutants_of, SERVICES, chunksize=1))
    print(dict(counts))
    assert told == []
    assert counts["mutants"] >= 200_000
    assert counts["violations"] > 100_000


@pytest.mark.slow
def test_every_example_of_botocore() -> None:
    with get_context("spawn").Pool(2, maxtasksperchild=20) as pool:
        counts, told = _together(pool.map(_examples_of, service_names(), chunksize=1))
    print(dict(counts))
    assert told == []
    assert counts["examples"] > 1_000
