"""A fact that rots is told by id with its cure; `generate` warns and goes on, `--strict` fails."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.overlay.conftest import facts
from tests.pages.flagship import flagship_page

from botosmith.facts import execution as executed
from botosmith.facts.page_facts import for_quotes
from botosmith.overlay.check import Finding, SavedPage
from botosmith.overlay.read import shipped
from botosmith.pipeline import build

REQUEST = "RegisterTaskWithMaintenanceWindowRequest"
OPERATION = "RegisterTaskWithMaintenanceWindow"
SSM = {"ssm": (OPERATION, "SendCommand")}

Change = Callable[[dict[str, Any]], None]


def found(model: dict[str, Any], own: str = "") -> dict[str, Finding]:
    """What is wrong, by the id of the fact; of each fact, the first."""
    given = facts(own) if own else ()
    findings = executed.check("ssm", given, model=model)
    return {finding.fact.entry.id: finding for finding in reversed(findings)}


def no_targets(model: dict[str, Any]) -> None:
    del model["shapes"]["SendCommandRequest"]["members"]["Targets"]


def a_deprecation(model: dict[str, Any]) -> None:
    model["shapes"][REQUEST]["members"]["LoggingInfo"]["deprecated"] = True


def a_status(model: dict[str, Any]) -> None:
    model["shapes"]["DoesNotExistException"]["error"] = {"httpStatusCode": 400}


def other_words(model: dict[str, Any]) -> None:
    member = model["shapes"][REQUEST]["members"]["MaxErrors"]
    member["documentation"] = member["documentation"].replace("You must provide", "Please give")


def a_longer_name(model: dict[str, Any]) -> None:
    model["shapes"]["MaintenanceWindowName"]["max"] = 256


def no_operation(model: dict[str, Any]) -> None:
    del model["operations"]["StartAutomationExecution"]


SHORT_NAMES = """\
- id: short-names
  at: MaintenanceWindowName
  length: {tighten: {min: 3, max: 20}, was: {min: 3, max: 128}}
  severity: warning
  says: Names are short.
  evidence: {source: ticket, quote: twenty}
  accepts: [abc]
  rejects: [aaaaaaaaaaaaaaaaaaaaa]
"""
ROTTEN: list[tuple[Change, str, str, str]] = [
    (no_targets, "command-needs-nodes", "has no member 'Targets'", "mend the path"),
    (a_deprecation, "logging-info-deprecated", "has a deprecated by now", "delete the fact"),
    (a_status, "does-not-exist-status", "states the status 400 by now", "delete the fact"),
    (
        other_words,
        "max-errors-with-targets",
        "no longer says 'You must",
        "mend the fact and its quote",
    ),
    (a_longer_name, "short-names", "is 3..256 by now", "bring `was` up to date"),
    (no_operation, "targets-or-target-maps", "there is no operation", "delete the fact"),
]


def test_every_shipped_fact_holds(ssm: dict[str, Any]) -> None:
    assert found(ssm, SHORT_NAMES) == {}


@pytest.mark.parametrize(("change", "id", "why", "cure"), ROTTEN)
def test_a_change_of_the_model_is_noticed(
    ssm: dict[str, Any], change: Change, id: str, why: str, cure: str
) -> None:
    change(ssm)
    told = found(ssm, SHORT_NAMES)
    assert id in told
    assert why in told[id].why
    assert cure in told[id].cure
    assert f"fact {id}: " in str(told[id])
    assert "\n  cure: " in str(told[id])


@pytest.mark.parametrize(("change", "id"), [(change, id) for change, id, *_ in ROTTEN])
def test_the_others_are_left_in_peace(ssm: dict[str, Any], change: Change, id: str) -> None:
    change(ssm)
    about = {"no_operation": "StartAutomationExecution", "no_targets": "SendCommand"}
    for finding in executed.check("ssm", facts(SHORT_NAMES), model=ssm):
        if finding.fact.entry.id != id:
            assert about.get(change.__name__, "?") in finding.fact.entry.at + finding.why


@pytest.mark.parametrize(
    ("change", "id"), [(a_deprecation, "logging-info-deprecated"), (a_longer_name, "short-names")]
)
def test_generating_drops_the_fact_and_goes_on(
    ssm: dict[str, Any], change: Change, id: str
) -> None:
    change(ssm)
    own = {"ssm": facts(SHORT_NAMES)}
    built = build("pkg", SSM, models={"ssm": ssm}, own_facts=own, formatter="none")
    assert [outcome.fact.entry.id for outcome in built.dropped] == [id]
    manifest = json.loads(built.texts["manifest.json"])
    (told,) = (each for each in manifest["facts"] if each["result"] == "dropped")
    assert told["id"] == id
    assert told["why"]
    assert told["cure"]


def test_nothing_proposed_is_ever_enforced() -> None:
    rule = """\
- id: never
  at: SendCommand
  rule: {require: [Comment]}
  severity: error
  says: x
  evidence: {source: ticket, quote: y}
  accepts: [{Comment: x}]
  rejects: [{}]
"""
    texts = build("pkg", SSM, formatter="none").texts
    for status in ("proposed", "disputed", "rejected"):
        own = facts(SHORT_NAMES + f"  status: {status}\n" + rule + f"  status: {status}\n")
        with_them = build("pkg", SSM, own_facts={"ssm": own}, formatter="none").texts
        differing = [name for name in texts if texts[name] != with_them[name]]
        assert set(differing) <= {"manifest.json"}


def test_an_example_that_does_not_hold() -> None:
    wrong = SHORT_NAMES.replace("accepts: [abc]", "accepts: [aaaaaaaaaaaaaaaaaaaaaa]")
    wrong = wrong.replace("rejects: [aaaaaaaaaaaaaaaaaaaaa]", "rejects: [abc]")
    told = [finding.why for finding in executed.check("ssm", facts(wrong))]
    assert [why.partition(":")[0] for why in told] == [
        "it refuses an example that it should accept",
        "it accepts an example that it should refuse",
    ]


RULES = """\
- id: first
  at: SendCommand
  rule: {{when: {{DocumentHashType: Sha256}}, {first}}}
  severity: warning
  says: x
  evidence: {{source: ticket, quote: y}}
  accepts: [{{}}]
  rejects: [{{DocumentHashType: Sha256, Comment: x}}, {{DocumentHashType: Sha256}}]
- id: second
  at: SendCommand
  rule: {{when: {{DocumentHashType: Sha256}}, {second}}}
  severity: warning
  says: x
  evidence: {{source: ticket, quote: y}}
  accepts: [{{}}]
  rejects: [{{DocumentHashType: Sha256}}]
"""


@pytest.mark.parametrize(
    ("first", "second", "contradict"),
    [
        ("require: [Comment]", "forbid: [Comment]", True),
        ("forbid: [Comment]", "require: [DocumentHash, Comment]", True),
        (
            "mutually_exclusive: [Comment, DocumentHash]",
            "all_or_none: [DocumentHash, Comment]",
            True,
        ),
        ("require: [Comment]", "forbid: [DocumentHash]", False),
        ("require: [Comment]", "require: [Comment]", False),
    ],
)
def test_two_facts_that_contradict_each_other(first: str, second: str, contradict: bool) -> None:
    own = facts(RULES.format(first=first, second=second))
    told = [
        finding.fact.entry.id
        for finding in executed.check("ssm", own)
        if "contradicts the fact first" in finding.why
    ]
    assert told == (["second"] if contradict else [])


def test_two_facts_about_one_trait_contradict() -> None:
    other = SHORT_NAMES.replace("id: short-names", "id: shorter-names")
    told = {finding.fact.entry.id for finding in executed.check("ssm", facts(SHORT_NAMES + other))}
    assert told == {"shorter-names"}


def test_a_page_that_is_given_is_searched_for_the_quotes(
    tmp_path: Path, ssm: dict[str, Any]
) -> None:
    cited = [evidence for each in shipped("ssm") for evidence in each.entry.evidence]
    quotes = [each.quote for each in cited if each.source == "register-task-page" and each.quote]
    assert len(quotes) > 5
    file = tmp_path / "page.txt"
    file.write_text("\n\n".join([flagship_page(), *quotes]), "utf-8")
    page = for_quotes(str(file))
    assert executed.check("ssm", pages=[page]) == ()
    changed = SavedPage(page.name, page.text.replace("LoggingInfo has", "LoggingInfo had"), "0")
    (finding,) = executed.check("ssm", pages=[changed])
    assert finding.fact.entry.id == "logging-info-deprecated"
    assert "does not say 'LoggingInfo has been deprecated'" in finding.why
    assert "sha256" in finding.cure
    other = SavedPage("SendCommand", "nothing", "0")
    assert executed.check("ssm", pages=[other]) == ()


def test_a_copy_is_what_is_changed(ssm: dict[str, Any]) -> None:
    before = copy.deepcopy(ssm)
    executed.check("ssm", model=ssm)
    assert ssm == before
