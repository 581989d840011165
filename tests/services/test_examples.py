from __future__ import annotations

import pytest

from .examples import Outcome, reviewed, services_with_samples, try_samples


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Outcome]:
    return {service: try_samples(service) for service in services_with_samples()}


def test_botocore_ships_samples(outcomes: dict[str, Outcome]) -> None:
    assert sum(each.inputs for each in outcomes.values()) > 1_000
    assert sum(each.outputs for each in outcomes.values()) > 1_000
    refused = sum(each.refused_by_botocore for each in outcomes.values())
    assert refused < 0.02 * sum(each.inputs for each in outcomes.values())


def test_no_sample_input_that_botocore_accepts_is_refused_but_the_reviewed(
    outcomes: dict[str, Outcome],
) -> None:
    refused = [error for each in outcomes.values() for error in each.errors]

    assert sorted(refused) == sorted(reviewed())


def test_every_reviewed_refusal_has_a_reason() -> None:
    assert all(len(why) > 20 for why in reviewed().values())


def test_every_sample_survives_the_way_there_and_back(outcomes: dict[str, Outcome]) -> None:
    assert [each.changed for each in outcomes.values() if each.changed] == []
