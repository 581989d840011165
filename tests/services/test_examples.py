from __future__ import annotations

import pytest

from .examples import (
    SMITHY_SAMPLES,
    Outcome,
    reviewed,
    services_with_samples,
    smithy_services,
    try_samples,
    try_smithy_samples,
)


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Outcome]:
    return {service: try_samples(service) for service in services_with_samples()}


def test_botocore_ships_samples(outcomes: dict[str, Outcome]) -> None:
    assert sum(each.inputs for each in outcomes.values()) > 1_000
    assert sum(each.outputs for each in outcomes.values()) > 1_000
    refused = sum(each.refused_by_botocore for each in outcomes.values())
    assert refused < 0.02 * sum(each.inputs for each in outcomes.values())


def test_no_sample_is_refused_or_warned_of_by_a_fact_but_the_reviewed(
    outcomes: dict[str, Outcome],
) -> None:
    found = [finding for each in outcomes.values() for finding in each.findings]

    assert sorted(found) == sorted(reviewed("sample"))


@pytest.mark.skipif(not SMITHY_SAMPLES, reason="BOTOSMITH_SMITHY_SAMPLES names no samples")
def test_no_sample_of_smithy_is_refused_or_warned_of_by_a_fact_but_the_reviewed() -> None:
    outcomes = [
        try_smithy_samples(service, samples) for service, samples in smithy_services().items()
    ]
    found = [finding for each in outcomes for finding in each.findings]

    assert sum(each.inputs for each in outcomes) > 1_500
    assert sorted(found) == sorted(reviewed("smithy"))


def test_every_reviewed_finding_has_a_reason() -> None:
    assert all(len(why) > 20 for why in (reviewed("sample") | reviewed("smithy")).values())


def test_every_sample_survives_the_way_there_and_back(outcomes: dict[str, Outcome]) -> None:
    assert [each.changed for each in outcomes.values() if each.changed] == []
