"""The rules of a generated package against their meaning, read from the model on its own."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.reference.rules import breaks

from botosmith.api import LoadedPackage, load_built
from botosmith.overlay import read
from botosmith.pipeline import build

CASE = Path(__file__).parents[1] / "cases" / "vocabulary"
TEXTS = (
    *("", "a", "A", "b", "CAR", "BEAR", "DOLL", "SHIP", "v1", "true", "false", "60", "61", "-1"),
    *("ä" * 5, "rate(1 day)", "rate(1)", "arn:aws:iam::123456789012:role/x", "{}", "{"),
    *('{"Statement": 1}', "1e1", "0x10", " 5"),
)
WRONG = {"type", "unknown", "required", "union", "depth"}


@pytest.fixture(scope="module")
def toys() -> Iterator[LoadedPackage]:
    model = json.loads((CASE / "model.json").read_text("utf-8"))
    facts = read([CASE / "overlay.yaml"])
    built = build(
        "toys", {"toys": ["*"]}, own_facts=facts, models={"toys": model}, formatter="none"
    )
    with load_built(built) as package:
        yield package


def values(example: Any) -> Iterator[Any]:
    """Everything that stands in an example."""
    yield example
    if isinstance(example, dict):
        for each in example.values():
            yield from values(each)
    elif isinstance(example, list):
        for each in example:
            yield from values(each)


def drawn(draw: random.Random, service: Any, shape: str, known: list[Any], depth: int = 0) -> Any:
    """A value of a shape; some are made of what the examples hold."""
    described = service["shapes"][shape]
    match described["type"]:
        case "structure":
            share = 0.35 if depth else 0.5
            return {
                name: drawn(draw, service, member["shape"], known, depth + 1)
                for name, member in described["members"].items()
                if draw.random() < share
            }
        case "list":
            size = draw.choice((0, 1, 2, 2, 3, 11))
            return [
                drawn(draw, service, described["member"]["shape"], known, depth + 1)
                for _ in range(size)
            ]
        case "map":
            keys = {key for each in known if isinstance(each, dict) for key in each}
            chosen = draw.sample(sorted(keys), 3)
            return {
                key: drawn(draw, service, described["value"]["shape"], known, depth + 1)
                for key in chosen
            }
        case "integer":
            return draw.choice((-1, 0, 1, 2, 5, 9, 10, 11, 60, 100))
        case "double":
            return draw.choice((-0.5, 0.0, 0.25, 0.3, 1.5, 2.0, 10.0, 11.5))
        case "boolean":
            return draw.random() < 0.5
        case _:
            texts = [each for each in known if isinstance(each, str)]
            return draw.choice((*TEXTS, *texts))


@pytest.mark.parametrize("seed", range(8))
def test_a_package_refuses_exactly_what_its_rules_mean(toys: LoadedPackage, seed: int) -> None:
    model = json.loads((CASE / "model.json").read_text("utf-8"))
    facts = [fact.entry for fact in read([CASE / "overlay.yaml"])["toys"]]
    examples = [example for fact in facts for example in (*fact.accepts, *fact.rejects)]
    known = [value for example in examples for value in values(example)]
    draw = random.Random(seed)
    told: set[str] = set()
    for name in toys.operations:
        operation = toys.selection.service.operations[name]
        shape = operation.input
        assert shape is not None
        for _ in range(150):
            params = drawn(draw, model, shape, known)
            base = draw.choice(examples)
            if set(base) <= set(model["shapes"][shape]["members"]) and draw.random() < 0.5:
                params |= base
            found = toys.operation(name).validate(params)
            if any(each.constraint in WRONG for each in found):
                continue
            ids = {each.origin for each in found}
            assert ids == {rule.id for rule in operation.rules if breaks(rule, params)}, params
            told |= ids
    assert len(told) > len(facts) / 2
