"""Every kind of rule and every test of a value, accepting and rejecting, declared and compiled."""

from __future__ import annotations

import random
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from botosmith.api import LoadedPackage
from botosmith.model import RULE_KINDS
from botosmith.overlay import read
from botosmith.overlay.format import FactEntry

OVERLAY = Path(__file__).parent / "overlay.yaml"
FACTS = [fact.entry for fact in read([OVERLAY])["toys"]]
PLACES: list[Callable[[Any], dict[str, Any]]] = [
    lambda box: {"Box": box},
    lambda box: {"Entries": [{"Id": "a"}, {"Id": "b", "Box": box}]},
    lambda box: {"Options": {"Bear": box}},
]
"""Where a request holds a box."""


def requests(fact: FactEntry, example: Any) -> list[dict[str, Any]]:
    return [place(example) for place in PLACES] if fact.at == "Box" else [example]


def broken(package: LoadedPackage, operation: str, params: Any) -> list[str]:
    return [each.origin for each in package.operation(operation).validate(params)]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_a_fact_takes_what_it_accepts_and_refuses_what_it_rejects(
    package: LoadedPackage, fact: FactEntry
) -> None:
    assert fact.accepts and fact.rejects
    for example in fact.accepts:
        for params in requests(fact, example):
            assert fact.id not in broken(package, "PutToys", params)
    for example in fact.rejects:
        for params in requests(fact, example):
            assert fact.id in broken(package, "PutToys", params)


def test_an_operation_that_is_excepted_is_spared(package: LoadedPackage) -> None:
    params = {"Box": {"Lock": "a"}}

    assert broken(package, "UpdateToys", params) == ["lock-and-key"]
    assert sorted(broken(package, "PutToys", params)) == ["lock-and-key", "one-material"]


def test_every_registered_kind_is_here(package: LoadedPackage) -> None:
    rules: Any = package.operation("PutToys")

    assert {rule.name for rule in rules.rules} == set(RULE_KINDS)


def test_the_runtime_has_the_same_kinds(runtime: Any) -> None:
    assert list(runtime("rules").RULE_KINDS) == list(RULE_KINDS)


TEXTS = [
    "",
    "a",
    "A",
    "CAR",
    "BEAR",
    "DOLL",
    "SHIP",
    "v1",
    "äääää",
    "true",
    "60",
    "61",
    "rate(1 day)",
]
STRAY = [None, 0, 1, True, 2.5, b"x", [], {}, ["a"], {"Id": "a"}]


def some_request(draw: random.Random) -> dict[str, Any]:
    """A request of right types for the most part, with members drawn at random."""

    def text() -> Any:
        return draw.choice(STRAY) if draw.random() < 0.05 else draw.choice(TEXTS)

    def some(**members: Callable[[], Any]) -> dict[str, Any]:
        return {name: make() for name, make in members.items() if draw.random() < 0.4}

    def number() -> Any:
        return draw.choice(STRAY) if draw.random() < 0.05 else draw.randint(-1, 12)

    def box() -> Any:
        return some(Wood=text, Tin=text, Lock=text, Key=text)

    def entry() -> Any:
        return some(Id=text, Size=number, Body=text, Box=box)

    return some(
        Name=text,
        Kind=text,
        Colour=text,
        Role=lambda: draw.choice(["arn:aws:iam::123456789012:role/x", "x"]),
        Policy=lambda: draw.choice(["{}", '{"Statement": 1}', "{"]),
        Schedule=text,
        Low=number,
        High=number,
        Price=number,
        Attributes=lambda: some(Dedup=text, Fifo=text, Delay=text),
        Names=lambda: [text() for _ in range(draw.randint(0, 4))],
        Entries=lambda: [entry() for _ in range(draw.randint(0, 3))],
        Box=box,
        Options=lambda: some(Car=text, Bear=box),
        Sealed=lambda: draw.choice([True, False, 1]),
    )


@pytest.mark.parametrize("seed", range(20))
def test_the_compiled_form_agrees_with_the_declared_one(package: LoadedPackage, seed: int) -> None:
    draw = random.Random(seed)
    operation: Any = package.operation("PutToys")
    interpretation = import_module(f"{package.name}.runtime.interpretation")
    structure = import_module(f"{package.name}.runtime.structure")

    for _ in range(200):
        params = some_request(draw)
        compiled = [
            (each.path, each.constraint, each.origin) for each in operation.validate(params)
        ]
        request = operation.request_from_wire(params)
        found: list[Any] = []
        structure.examine(request, found)
        interpretation.explain_all(found, operation.rules, request)
        declared = [(each.path, each.constraint, each.origin) for each in found]
        assert compiled == declared, params


def test_aws_words_never_call_a_value_null_that_is_given(package: LoadedPackage) -> None:
    """A rule says where it is broken; only of a member that is missing is the value null."""
    operation = package.operation("PutToys")
    missing = {"require", "at_least_one", "all_or_none"}
    for fact in FACTS:
        for example in fact.rejects:
            for violation in operation.validate(requests(fact, example)[0]):
                if violation.origin == fact.id and violation.constraint in RULE_KINDS:
                    is_null = violation.aws_message.startswith("Value null at")
                    assert is_null == (violation.constraint in missing) or fact.recorded
