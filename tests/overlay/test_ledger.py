"""Decisions about leads: the file, deciding in bulk, what is open, stale or overdue."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run, run  # noqa: F401  (a fixture)
from tests.overlay.test_mining import model

from botosmith.errors import OverlayError
from botosmith.facts.coverage import Standing, coverage, decided, standing
from botosmith.facts.leads import leads
from botosmith.facts.ledger import Decision, Ledger, beside, parse, read, save, text_of
from botosmith.loading.service import load
from botosmith.overlay import Fact
from botosmith.overlay.read import parse as parse_overlay

DOCUMENTED = {
    "Make": "You must own it.",
    "Arn": "It must be new. It can't be given together with <code>Id</code>.",
    "Id": "It must be new.",
}
MODEL = model(**DOCUMENTED)
LEADS = leads(load("toy", model=MODEL))
OWN, ARN_NEW, TOGETHER, ID_NEW = LEADS

OVERLAY = """
service: toy
facts:
  - id: arn-or-id
    at: Make
    rule: {mutually_exclusive: [Arn, Id]}
    severity: warning
    says: Give Arn or Id.
    status: STATUS
    evidence: {source: model, at: MakeInput$Arn, quote: can't be given together with Id}
    accepts: [{Arn: x}]
    rejects: [{Arn: x, Id: x}]
"""


def facts(status: str = "active") -> tuple[Fact, ...]:
    return parse_overlay(OVERLAY.replace("STATUS", status), "toy.yaml")[0]


EMPTY = Ledger("toy")


def decide(text: str, ledger: Ledger = EMPTY, known: tuple[Fact, ...] = ()) -> Ledger:
    return decided(text, "d", standing(LEADS, known, ledger), known, ledger)


def outcomes(ledger: Ledger, known: tuple[Fact, ...] = ()) -> dict[str, str]:
    return {
        each.lead.id: ",".join(each.facts) or each.reason
        for each in standing(LEADS, known, ledger)
        if not each.is_open
    }


def test_a_lead_that_a_fact_quotes_is_decided() -> None:
    assert outcomes(EMPTY, facts()) == {TOGETHER.id: "arn-or-id"}
    assert outcomes(EMPTY, facts("rejected")) == {TOGETHER.id: "arn-or-id"}
    assert outcomes(EMPTY, facts("proposed")) == {}


def test_a_quote_that_stands_in_two_leads_decides_neither() -> None:
    short = parse_overlay(
        OVERLAY.replace("STATUS", "active").replace("can't be given together with Id", "It"), ""
    )[0]
    assert outcomes(EMPTY, short) == {}


def test_reasons_and_facts_are_decided_in_bulk() -> None:
    text = f"# first\n\n{OWN.id} permission\n{ARN_NEW.id} fact:arn-or-id its note\n"
    ledger = decide(text, known=facts())
    assert outcomes(ledger, facts()) == {
        OWN.id: "permission",
        ARN_NEW.id: "arn-or-id",
        TOGETHER.id: "arn-or-id",
    }
    assert ledger.decisions[ARN_NEW.id].note == "its note"
    assert decide(text, ledger, facts()) == ledger


def test_a_text_decides_its_open_copies_only() -> None:
    ledger = decide(f"{ARN_NEW.id} state\ntext:{ID_NEW.text_id} restates")
    assert outcomes(ledger) == {ARN_NEW.id: "state", ID_NEW.id: "restates"}
    both = decide(f"{ARN_NEW.id},{ID_NEW.id} state")
    assert outcomes(both) == {ARN_NEW.id: "state", ID_NEW.id: "state"}


def test_a_decision_is_taken_back() -> None:
    ledger = decide(f"{OWN.id} permission")
    assert outcomes(decide(f"{OWN.id} open", ledger)) == {}
    assert outcomes(decide(f"{OWN.id} open\n{OWN.id} state", ledger)) == {OWN.id: "state"}


def test_every_mistake_is_located_and_nothing_is_decided() -> None:
    text = f"{OWN.id} permisson\naaaaaaaa state\n{OWN.id} fact:arn-or-ids\n{OWN.id} inexpressible"
    with pytest.raises(OverlayError) as caught:
        decide(text, known=facts())
    first, second, third, fourth = str(caught.value).splitlines()
    assert first.startswith("d:1:") and "did you mean permission?" in first
    assert second.startswith("d:2:") and "there is no lead aaaaaaaa" in second
    assert third.startswith("d:3:") and "did you mean arn-or-id?" in third
    assert fourth.startswith("d:4:") and "note" in fourth


def test_a_digest_of_a_text_is_told_from_a_lead() -> None:
    with pytest.raises(OverlayError, match=f"write text:{ID_NEW.text_id}"):
        decide(f"{ID_NEW.text_id} state")


def test_a_ledger_is_written_and_read_alike(tmp_path: Path) -> None:
    ledger = decide(f"{ID_NEW.id} state\n{OWN.id} permission\n{TOGETHER.id} inexpressible a note")
    text = text_of(ledger)
    assert [json.loads(line).get("at", "") for line in text.splitlines()] == [
        *("", "Make", "MakeInput$Arn", "MakeInput$Id")
    ]
    assert parse(text, "").decisions == ledger.decisions
    save(ledger, tmp_path / "toy.ledger.jsonl")
    assert read(tmp_path / "toy.ledger.jsonl", "toy").decisions == ledger.decisions
    assert read(tmp_path / "none.jsonl", "toy").decisions == {}
    assert beside(tmp_path / "toy.yaml") == tmp_path / "toy.ledger.jsonl"
    with pytest.raises(OverlayError, match="the ledger of toy, not of sqs"):
        read(tmp_path / "toy.ledger.jsonl", "sqs")


HEAD = '{"service": "toy"}\n'
DECISION = f'{{"lead": "{OWN.id}", "at": "Make", "reason": "state"}}\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "x:1: a ledger begins with"),
        ("{}\n", "x:1: service: is missing"),
        (HEAD + "{", "x:2: this is not JSON: "),
        (HEAD + DECISION + DECISION, "x:3: lead .* is decided twice"),
        (
            HEAD + DECISION.replace('"reason"', '"raeson"'),
            "x:2: raeson: is not a key here; did you mean reason",
        ),
        (HEAD + DECISION.replace("state", "stat"), "x:2: reason: should be state"),
        (HEAD + DECISION.replace(OWN.id, "UPPER"), "x:2: lead: 'UPPER' should be the id of a lead"),
        (HEAD + DECISION.replace(', "reason": "state"', ""), "x:2: give either facts or a reason"),
        (HEAD + DECISION.replace("state", "inexpressible"), "x:2: .* needs a note"),
    ],
)
def test_a_malformed_ledger_is_located(text: str, told: str) -> None:
    with pytest.raises(OverlayError, match=told):
        parse(text, "x")


def covering(covered: bool | tuple[str, ...], *decisions: Decision) -> Ledger:
    return Ledger("toy", covered, {each.lead: each for each in decisions}, "toy.ledger.jsonl")


def test_open_leads_of_covered_operations_are_overdue() -> None:
    everything = coverage("toy", covering(True), model=MODEL)
    assert [lead.id for lead in everything.overdue] == [each.id for each in LEADS]
    assert coverage("toy", covering(("Make",)), model=MODEL).overdue == everything.overdue
    assert coverage("toy", covering(("Break*",)), model=MODEL).overdue == ()
    assert coverage("toy", covering(False), model=MODEL).overdue == ()
    settled = [Decision(lead=each.id, at=each.at, reason="state") for each in LEADS]
    assert coverage("toy", covering(True, *settled), model=MODEL).overdue == ()


def test_a_reworded_text_opens_again_and_leaves_a_stale_decision() -> None:
    settled = covering(
        True, *(Decision(lead=each.id, at=each.at, reason="state") for each in LEADS)
    )
    reworded = model(**{**DOCUMENTED, "Make": "You must own all of it."})
    found = coverage("toy", settled, model=reworded)
    assert [lead.text for lead in found.overdue] == ["You must own all of it."]
    (stale,) = found.stale
    assert f"lead {OWN.id} at Make is gone" in stale


def test_a_decision_for_a_fact_that_is_gone_is_stale() -> None:
    decision = Decision(lead=OWN.id, at="Make", facts=("no-such-fact",))
    (stale,) = coverage("toy", covering(False, decision), model=MODEL).stale
    assert "there is no fact no-such-fact" in stale


def test_the_numbers_add_up() -> None:
    ledger = decide(f"{OWN.id} permission\n{ID_NEW.id} state")
    counts = coverage("toy", ledger, facts(), model=MODEL).counts()
    assert counts["leads"] == 4 and counts["texts"] == 3
    assert counts["byFact"] == 1 and counts["byReason"] == {"state": 1, "permission": 1}
    assert counts["open"] == 1
    assert counts["levels"] == {"D": 1}
    assert counts["facts"] == 1 and counts["kinds"] == {"mutually_exclusive": 1}
    assert Standing(OWN).is_open


# ------------------------------------------------------------------------------ the commands


SERVICE = "sagemaker-edge"
"""A service of botocore with a few leads, which no shipped ledger decides."""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    file = tmp_path / "own.yaml"
    file.write_text(f"service: {SERVICE}\nfacts: []\n")
    return file


def listed(run: Run, own: Path) -> list[str]:  # noqa: F811
    ran = run("overlay", "leads", SERVICE, "--overlay", own, "--format", "json")
    return [place["id"] for each in json.loads(ran.out)["leads"] for place in each["places"]]


def test_leads_are_decided_and_checked(run: Run, own: Path, tmp_path: Path) -> None:  # noqa: F811
    ids = listed(run, own)
    choices = tmp_path / "choices.txt"
    choices.write_text(f"{','.join(ids[1:])} state\n")
    ran = run("overlay", "decide", SERVICE, "--from", choices, "--overlay", own, "--covered", "*")
    assert ran.code == 0 and "1 lead is open" in ran.out
    assert (
        (tmp_path / "own.ledger.jsonl")
        .read_text()
        .startswith(f'{{"service": "{SERVICE}", "covered": t')
    )
    assert listed(run, own) == ids[:1]
    ran = run("overlay", "check", SERVICE, "--overlay", own)
    assert ran.code == 1 and ids[0] in ran.out and "1 lead is open" in ran.out
    ran = run(
        *("overlay", "decide", SERVICE, "--from", "-", "--overlay", own), stdin=f"{ids[0]} advice"
    )
    assert ran.code == 0
    assert run("overlay", "check", SERVICE, "--overlay", own).code == 0


def test_nothing_is_written_where_a_line_is_wrong(run: Run, own: Path) -> None:  # noqa: F811
    ran = run("overlay", "decide", SERVICE, "--from", "-", "--overlay", own, stdin="x y")
    assert ran.code == 2 and "<standard input>:1: " in ran.err
    assert not beside(own).exists()


def test_coverage_is_told_as_table_and_json(run: Run, own: Path) -> None:  # noqa: F811
    (told,) = json.loads(run("overlay", "coverage", SERVICE, "--format", "json").out)
    assert told["service"] == SERVICE
    assert told["leads"] == told["open"] + told["byFact"] + sum(told["byReason"].values())
    assert f"{told['leads']:,}" in run("overlay", "coverage", SERVICE).out
