"""docs/overlays.md is executed: each example fits the model, and its examples hold."""

from __future__ import annotations

from pathlib import Path

from botosmith.facts import execution
from botosmith.loading.service import load
from botosmith.overlay import Fact, overlay
from botosmith.overlay.format import TRAITS
from botosmith.overlay.read import parse
from botosmith.overlay.rule_format import KINDS

from .blocks import Block, blocks

FILE = Path(__file__).resolve().parents[2] / "docs" / "overlays.md"
HEAD = "service: ssm\nsources: {ticket: {note: x}}\nfacts:\n"
BLOCKS = [block for block in blocks(FILE) if block.language == "yaml"]


def read(block: Block) -> tuple[Fact, ...]:
    text = block.text
    if not text.startswith("service:"):
        text = HEAD + "".join(f"  {line}" for line in text.splitlines(keepends=True))
    found, service = parse(text, f"docs/overlays.md:{block.line}")
    assert service == "ssm"
    return found


def test_examples_hold() -> None:
    own = [fact for block in BLOCKS for fact in read(block)]
    assert len({fact.entry.id for fact in own}) == len(own)
    assert [str(finding) for finding in execution.check("ssm", own)] == []


def test_every_fact_is_applied() -> None:
    service = load("ssm")
    for block in BLOCKS:
        _, outcomes = overlay(service, read(block))
        assert [outcome.result for outcome in outcomes] == ["applied"] * len(outcomes)


def test_every_trait_action_and_rule_has_an_example() -> None:
    entries = [fact.entry for block in BLOCKS for fact in read(block)]
    traits = [each for entry in entries for each in entry.traits()]
    assert {name for name, _ in traits} == set(TRAITS)
    assert {change.action for _, change in traits} == {"add", "tighten", "loosen", "remove"}
    assert {kind for entry in entries if entry.rule for kind in entry.rule.kinds()} == set(KINDS)
