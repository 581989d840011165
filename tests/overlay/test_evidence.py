"""What facts rest on, what that allows, and what was read beside them."""

from __future__ import annotations

import copy
import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from tests.cli.conftest import Run
from tests.cli.conftest import run as run

from botosmith.api import load_built
from botosmith.errors import OverlayError
from botosmith.facts import execution
from botosmith.json_schema import request_schema
from botosmith.loading.service import load
from botosmith.overlay import Fact, evidence, overlay, shipped, siblings
from botosmith.overlay.format import EvidenceKind
from botosmith.overlay.read import parse, read, shipped_services
from botosmith.pipeline import build
from botosmith.untyped import service_model

KINDS: tuple[EvidenceKind, ...] = get_args(EvidenceKind)
HEAD = "service: ssm\nsources: {%s}\nfacts:\n"
RULE = """\
  - id: it
    at: SendCommand
    rule: {at_least_one: [Comment, TimeoutSeconds]}
    severity: error
    says: x
    evidence: [%s]
    accepts: [{Comment: x}]
    rejects: [{}]
"""
LENGTH = """\
  - id: it
    at: %s
    length: {%s}
    says: x
    evidence: [%s]
"""


def cited(kinds: Any) -> tuple[str, str]:
    """The sources of some kinds, and the evidence that cites them."""
    sources = ", ".join(f"{kind}: {{kind: {kind}}}" for kind in kinds)
    return HEAD % sources, ", ".join(f"{{source: {kind}, quote: q}}" for kind in kinds)


def ruled(kinds: Any) -> Fact:
    head, quotes = cited(kinds)
    (found,), _ = parse(head + RULE % quotes, "own.yaml")
    return found


def level(kinds: set[str]) -> str:
    """As the table in the documentation has it."""
    if "recorded" in kinds and len(kinds) >= 2:
        return "A"
    if kinds >= {"documentation", "schema"} or len(kinds) >= 3:
        return "B"
    return "C" if len(kinds) == 2 else "D"


@pytest.mark.parametrize(
    "kinds", [set(each) for size in (1, 2, 3) for each in itertools.combinations(KINDS, size)]
)
def test_the_level_decides_what_a_fact_may_be(kinds: set[str]) -> None:
    fact = ruled(sorted(kinds))
    assert evidence.level(fact) == level(kinds)

    after, (outcome,) = overlay(load("ssm"), [fact])

    (rule,) = after.operations["SendCommand"].rules
    is_error = level(kinds) in {"A", "B"}
    assert rule.severity == ("error" if is_error else "warning")
    assert outcome.is_weakened is not is_error
    if not is_error:
        assert f"level {level(kinds)}" in outcome.why
        assert "source of another kind" in outcome.cure


def test_the_model_is_documentation_and_a_source_without_a_kind_is_nothing() -> None:
    head = HEAD % "ticket: {note: x}, schema: {kind: schema}"
    model = "{source: model, at: SendCommandRequest$Comment, quote: User-specified information}"
    for quotes, expected in (
        (model, "D"),
        ("{source: ticket, quote: q}", "D"),
        (f"{model}, {{source: ticket, quote: q}}", "D"),
        (f"{model}, {{source: schema, quote: q}}", "B"),
    ):
        (fact,), _ = parse(head + RULE % quotes, "own.yaml")
        assert evidence.level(fact) == expected


def test_a_trait_follows_the_same_levels_but_where_it_loosens() -> None:
    for kinds, severity in ((["documentation"], "warning"), (["documentation", "schema"], None)):
        head, quotes = cited(kinds)
        at = "SendCommandRequest$ServiceRoleArn"
        (fact,), _ = parse(head + LENGTH % (at, "add: {max: 9}", quotes), "own.yaml")
        after, _ = overlay(load("ssm"), [fact])
        member = after.structure("SendCommandRequest").members["ServiceRoleArn"]
        (length,) = [each for each in member.traits if each.origin == "it"]
        assert getattr(length, "severity", "") == severity
    head, quotes = cited(["documentation"])
    loosened = LENGTH % ("MaxErrors", "loosen: {max: 9}, was: {min: 1, max: 7}", quotes)
    (fact,), _ = parse(head + loosened, "own.yaml")
    after, (outcome,) = overlay(load("ssm"), [fact])
    (length,) = [each for each in after.shapes["MaxErrors"].traits if each.origin == "it"]
    assert getattr(length, "severity", "") is None
    assert not outcome.is_weakened


def test_the_check_reports_an_error_on_too_little() -> None:
    (finding,) = execution.check("ssm", [ruled(["documentation"])], with_shipped=False)
    assert "its evidence is of level D" in finding.why
    assert execution.check("ssm", [ruled(["documentation", "recorded"])], with_shipped=False) == ()


@pytest.mark.parametrize("service", shipped_services())
def test_no_shipped_fact_says_more_than_its_evidence_allows(service: str) -> None:
    assert [fact.where for fact in shipped(service) if evidence.is_overstated(fact)] == []


def test_show_and_explain_tell_the_level_the_words_and_where_they_stand(
    run: Run,
) -> None:
    operation = "RegisterTaskWithMaintenanceWindow"
    for command in (("overlay", "show"), ("explain",)):
        text = run(*command, "ssm", operation).out
        assert "One or more targets must be specified" in text
        assert "API_RegisterTaskWithMaintenanceWindow.html" in text
        assert "recorded, tflint-issue-524" in text
    assert "targets-for-run-command, evidence of level A" in run("explain", "ssm", operation).out


@pytest.mark.parametrize(("kind", "severity"), [("schema", "error"), ("documentation", "warning")])
def test_a_union_and_a_requirement_weigh_what_their_evidence_does(kind: str, severity: str) -> None:
    head = HEAD % f"doc: {{kind: documentation}}, other: {{kind: {kind}}}"
    fact = """\
  - id: %s
    at: %s
    %s: {add: true}
    says: x
    evidence: [{source: doc, quote: q}, {source: other, quote: q}]
"""
    text = fact % ("one", "OpsItemDataValue", "union")
    text += fact % ("value", "OpsItemDataValue$Value", "required")
    facts, _ = parse(head + text, "own.yaml")
    built = build("typed", {"ssm": ["CreateOpsItem"]}, own_facts={"ssm": facts}, formatter="none")
    with load_built(built) as package:
        params: dict[str, Any] = {"Description": "a", "Source": "b", "Title": "c"}
        params |= {"OperationalData": {"k": {"Type": "SearchableString", "Value": "x"}, "m": {}}}
        found = package.operation("CreateOpsItem").validate(params)
        assert [(each.path, each.constraint, each.origin, each.severity) for each in found] == [
            ("OperationalData['k']", "union", "one", severity),
            ("OperationalData['m'].Value", "required", "value", severity),
            ("OperationalData['m']", "union", "one", severity),
        ]
        service = package.selection.service
    for profile in ("default", "strict"):
        schema = request_schema(service, "CreateOpsItem", profile=profile)
        bound = schema["$defs"]["OpsItemDataValue"]
        binds = profile == "strict" or severity == "error"
        assert ("maxProperties" in bound, "required" in bound) == (binds, binds)


# ------------------------------------------------------------------------------- read again


def grown(structure: str, member: str) -> dict[str, Any]:
    model = copy.deepcopy(service_model("ssm"))
    members = model["shapes"][structure]["members"]
    members[member] = dict(members["Comment"])
    return model


def written(tmp_path: Path) -> Path:
    head, quotes = cited(["documentation", "schema"])
    file = tmp_path / "own.yaml"
    file.write_text(head + RULE % quotes)
    return file


def test_a_new_sibling_makes_a_fact_warn_until_it_is_read_again(run: Run, tmp_path: Path) -> None:
    file = written(tmp_path)
    assert run("overlay", "reread", "ssm", "--overlay", file).code == 0
    recorded = json.loads(siblings.file_beside(file).read_text())
    assert recorded["it"]["SendCommandRequest"] == sorted(
        service_model("ssm")["shapes"]["SendCommandRequest"]["members"]
    )

    (fact,) = read([file])["ssm"]
    model = grown("SendCommandRequest", "Remark")
    after, (outcome,) = overlay(load("ssm", model=model), [fact])
    assert after.operations["SendCommand"].rules[0].severity == "warning"
    assert "SendCommandRequest$Remark" in outcome.why
    assert "botosmith overlay reread ssm" in outcome.cure
    (finding,) = execution.check("ssm", [fact], model=model, with_shipped=False)
    assert "SendCommandRequest$Remark" in finding.why

    again = replace(fact, siblings=outcome.siblings)
    after, (outcome,) = overlay(load("ssm", model=model), [again])
    assert after.operations["SendCommand"].rules[0].severity == "error"
    assert not outcome.is_weakened
    # That a member is gone again changes nothing.
    _, (outcome,) = overlay(load("ssm"), [again])
    assert not outcome.is_weakened


def test_what_does_not_choose_among_siblings_is_not_recorded(run: Run, tmp_path: Path) -> None:
    file = written(tmp_path)
    file.write_text(file.read_text().replace("at_least_one", "mutually_exclusive"))
    assert run("overlay", "reread", "--overlay", file).code == 0
    assert not siblings.file_beside(file).exists()


def test_one_fact_is_read_again_and_the_others_keep_theirs(run: Run, tmp_path: Path) -> None:
    file = written(tmp_path)
    text = file.read_text()
    second = text[text.index("  - id: it") :].replace("id: it", "id: that")
    file.write_text(text + second)
    beside = siblings.file_beside(file)
    beside.write_text(
        siblings.text_of({each: {"SendCommandRequest": ("Comment",)} for each in ("it", "that")})
    )
    assert run("overlay", "reread", "--fact", "that", "--overlay", file).code == 0
    recorded = json.loads(beside.read_text())
    assert recorded["it"] == {"SendCommandRequest": ["Comment"]}
    assert len(recorded["that"]["SendCommandRequest"]) > 10


@pytest.mark.parametrize(
    "text", ["[", "{a: 1}", '{"a": 1}', '{"a": {"B": "C"}}', '{"a": {"B": [1]}}']
)
def test_a_broken_record_is_told(tmp_path: Path, text: str) -> None:
    file = written(tmp_path)
    siblings.file_beside(file).write_text(text)
    with pytest.raises(OverlayError, match=r"own\.siblings\.json.*overlay reread"):
        read([file])


@pytest.mark.parametrize("service", shipped_services())
def test_every_shipped_fact_that_chooses_among_siblings_knows_them(service: str) -> None:
    _, outcomes = overlay(load(service), shipped(service))
    assert [
        outcome.fact.entry.id
        for outcome in outcomes
        if outcome.siblings and not outcome.fact.siblings
    ] == []


def test_generate_names_what_only_warns_and_goes_on(run: Run, tmp_path: Path) -> None:
    file = written(tmp_path)
    siblings.file_beside(file).write_text(
        siblings.text_of({"it": {"SendCommandRequest": ("Comment", "TimeoutSeconds")}})
    )
    ran = run(
        *("generate", "--service", "ssm", "--operation", "SendCommand", "--overlay", file),
        *("--output", tmp_path, "--package", "typed"),
    )
    assert ran.code == 0
    assert "fact it: SendCommandRequest$" in ran.err
    assert "overlay reread ssm" in ran.err
    declared = (tmp_path / "typed/ssm/operations/send_command.py").read_text()
    assert 'severity="error"' not in declared[declared.index('"it"') :].partition("\n    ),")[0]
