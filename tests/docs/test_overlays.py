"""docs/overlays.md is executed: each example fits the model, and its examples hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from botosmith.facts import execution
from botosmith.loading.service import load
from botosmith.overlay import Fact, overlay
from botosmith.overlay.format import TRAITS
from botosmith.overlay.named_patterns import FormatName
from botosmith.overlay.read import parse
from botosmith.overlay.rule_format import KINDS, TestBody

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


def test_every_test_of_a_value_and_every_format_is_described() -> None:
    text = FILE.read_text("utf-8")
    for name in TestBody.model_fields:
        assert f"`{name.removesuffix('_')}" in text
    for name in get_args(FormatName):
        assert f"`{name}`" in text


def test_every_test_of_a_value_has_an_example() -> None:
    rules = [fact.entry.rule for block in BLOCKS for fact in read(block) if fact.entry.rule]
    used = {name for rule in rules for name in words_in(rule.model_dump(by_alias=True))}
    assert used >= {name.removesuffix("_") for name in TestBody.model_fields}


def words_in(value: Any) -> Iterator[str]:
    """The keys that are given, wherever they stand in a rule."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if inner is not None:
                yield str(key)
                yield from words_in(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from words_in(inner)
