"""What examples are tried on: requests with the members that the trials speak of, and no more."""

from __future__ import annotations

from typing import Any

from botosmith.facts.execution import findings_in
from botosmith.facts.trial_service import trial_service
from botosmith.facts.trials import Trials
from botosmith.loading.service import load
from botosmith.model import Pattern
from botosmith.overlay import Fact, overlay
from botosmith.overlay.format import FactEntry

ACCOUNTS: dict[str, Any] = {
    "id": "account-ids",
    "at": "AddPermission",
    "rule": {"implies": {"AWSAccountIds[]": {"matches": "[0-9]{12}"}}},
    "severity": "warning",
    "says": "AWSAccountIds are of 12 digits.",
    "evidence": {"source": "model", "at": "AddPermission", "quote": "permission"},
    "accepts": [{"AWSAccountIds": ["1" * 12]}],
    "rejects": [{"AWSAccountIds": ["1"]}],
}
NAMES: dict[str, Any] = {
    "id": "names",
    "at": "CreateQueueRequest$QueueName",
    "length": {"add": {"max": 3}},
    "severity": "warning",
    "says": "QueueName is short.",
    "evidence": {"source": "model", "at": "CreateQueue", "quote": "queue"},
    "accepts": ["abc"],
    "rejects": ["abcd"],
}


def fact(entry: dict[str, Any]) -> Fact:
    return Fact(FactEntry.model_validate(entry), "sqs", "", 0, {})


def test_nothing_is_left_but_what_the_trials_speak_of() -> None:
    accounts, names = fact(ACCOUNTS), fact(NAMES)
    service, _ = overlay(load("sqs"), [accounts, names])
    left = trial_service(service, [accounts], Trials(service).of(accounts))
    assert set(left.operations) == {"AddPermission"}
    (operation,) = left.operations.values()
    assert (operation.output, operation.errors) == (None, ())
    assert [rule.id for rule in operation.rules] == ["account-ids"]
    assert operation.input is not None
    assert list(left.structure(operation.input).members) == ["AWSAccountIds"]
    assert len(left.shapes) == 3  # the request, the list and its items


def test_examples_are_told_apart_on_what_is_left() -> None:
    right = [fact(ACCOUNTS), fact(NAMES)]
    assert findings_in(*overlay(load("sqs"), right)) == ()
    wrong = [
        fact({**ACCOUNTS, "accepts": [{"AWSAccountIds": ["2"]}]}),
        fact({**NAMES, "rejects": ["ab"]}),
    ]
    found = findings_in(*overlay(load("sqs"), wrong))
    assert [(each.fact.entry.id, each.why.partition(":")[0]) for each in found] == [
        ("account-ids", "it refuses an example that it should accept"),
        ("names", "it accepts an example that it should refuse"),
    ]


def test_patterns_that_are_not_tried_are_left_out() -> None:
    names = fact(
        {
            **NAMES,
            "length": None,
            "pattern": {"add": "[a-z]*"},
            "accepts": ["abc"],
            "rejects": ["A"],
        }
    )
    service, _ = overlay(load("sqs"), [fact(ACCOUNTS), names])
    trials = Trials(service)
    kept = trial_service(service, [names], trials.of(names))
    (member,) = kept.structure("CreateQueueRequest").members.values()
    assert Pattern in kept.effective(member)
    left = trial_service(service, [fact(ACCOUNTS)], trials.of(names))
    (member,) = left.structure("CreateQueueRequest").members.values()
    assert Pattern not in left.effective(member)
