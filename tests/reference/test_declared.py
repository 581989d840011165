"""The compiled validators say what declared rules and annotations say, for every shipped fact."""

from __future__ import annotations

from multiprocessing import get_context

import pytest

from botosmith import load_package

from .agreement import Agreement
from .declared import asked_in_vain, compare_declared
from .services import SERVICES

_QUICK = ("dynamodb", "elbv2", "ssm")
_MUTANTS = 230_000


def _compared(service: str) -> Agreement:
    return compare_declared(service, mutants=_MUTANTS // len(SERVICES), operations=60)


@pytest.mark.parametrize("service", _QUICK)
def test_a_sample_of_mutants(service: str) -> None:
    agreement = compare_declared(service, mutants=600, operations=6)
    assert agreement.disagreements == []
    assert agreement.counts["mutants"] + agreement.counts["no request"] > 600
    assert agreement.counts["broken rules"] > 30


@pytest.mark.slow
def test_mutants_of_sixty_services() -> None:
    with get_context("spawn").Pool(2, maxtasksperchild=4) as pool:
        agreements = pool.map(_compared, SERVICES, chunksize=1)
    counts = sum((each.counts for each in agreements), start=Agreement("").counts)
    print(dict(counts))
    assert [told for each in agreements for told in each.disagreements] == []
    assert counts["mutants"] >= 200_000
    assert counts["broken rules"] > 10_000


@pytest.mark.parametrize("service", ("ecs", "iam", "ssm"))
def test_a_right_request_is_not_looked_at_twice(
    service: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compiled tests alone see that whole requests break no rule: structures without members,
    documents of JSON and numbers that are compared are told by them."""
    with load_package(service, formatter="none", docs="none") as package:
        assert asked_in_vain(package, monkeypatch) == []


EMPTY: tuple[object, ...] = (b"", "", [], {})


@pytest.mark.parametrize("value", EMPTY, ids=map(repr, EMPTY))
def test_what_is_empty_and_of_another_type_is_absent_to_rules(value: object) -> None:
    """A rule takes every empty value for one that is not given; of a number, so does its gate."""
    with load_package("kms", ["GenerateRandom"], formatter="none", docs="none") as package:
        found = package.operation("GenerateRandom").validate({"NumberOfBytes": value})
    assert [(each.path, each.constraint) for each in found] == [
        ("NumberOfBytes", "type"),
        ("NumberOfBytes", "require"),
    ]
