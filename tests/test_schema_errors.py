"""Mistakes in files that pydantic reads: what, where, the cure, what was meant, in our words."""

from __future__ import annotations

import copy
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomlkit
import yaml

from botosmith import config
from botosmith.config import toml_line
from botosmith.errors import BotosmithError
from botosmith.facts import ledger, observations
from botosmith.overlay.read import parse

PYDANTIC = re.compile(
    r"Input should|Field required|Extra inputs|Value error|String should|should have at|unable to|"
    r"valid (string|integer|number|boolean|tuple|list|dict|date)|Invalid JSON|function-|constrained"
    r"|type=|pydantic|does not fit here"
)
BAD: tuple[Any, ...] = (None, True, False, -1, 0, 1.5, 10**30, "", "a b", "\u00e9" * 500, [], [[]])
BAD += ({}, {"nonsense": 1}, ["a b"], [None], [{}], {"a": {}})

OVERLAY: Any = {
    "service": "ssm",
    "sources": {
        "page": {"kind": "documentation", "url": "https://a", "retrieved": "2026-01-31"},
    },
    "facts": [
        {
            "id": "one",
            "at": ["SendCommand"],
            "except": ["SendX"],
            "says": "x",
            "severity": "warning",
            "status": "active",
            "evidence": [{"source": "page", "quote": "x", "at": "y"}],
            "accepts": [{}],
            "rejects": [{}],
            "rule": {
                "when": {"any": [{"A": {"in": ["x"], "size": {"at_least": 1}}}], "B.C": "x"},
                "compare": {"left": "size(A)", "op": "<", "right": 3},
            },
        },
        *(
            {"id": name, "at": "A", "says": "x", "evidence": [], name: change}
            for name, change in {
                "length": {"tighten": {"min": 1, "max": 2}, "was": {"min": 1}},
                "pattern": {"add": "x"},
                "enum": {"loosen": ["x"], "was": ["y"]},
                "required": {"add": True},
                "deprecated": {"add": {"message": "x", "replacedBy": ["A"]}},
                "default": {"add": {"value": 1}},
            }.items()
        ),
        *(
            {
                "id": name.replace("_", "-"),
                "at": "A",
                "says": "x",
                "evidence": [],
                "severity": "error",
                "accepts": [{}],
                "rejects": [{}],
                "rule": {name: rule},
            }
            for name, rule in {
                "discriminated": {"by": "A", "under": "B", "cases": {"x": "y"}},
                "implies": {"A": {"arn": {"service": ["s3"]}, "format": "url", "json": True}},
                "unique_by": {"items": "A", "by": ["B"]},
                "among": {"each": "A[].B", "of": ["C[].D"]},
                "require": ["A", "B[].C"],
            }.items()
        ),
    ],
}
CONFIG: Any = {
    "overlays": ["x.yaml"],
    "ignore-traits": ["x"],
    "formatter": "none",
    "docs-url": "https://docs.example.com",
    "severity": {"length": "off"},
    "packages": [
        {"name": "a", "output": ".", "services": {"ssm": ["*"]}, "docs": "none"},
    ],
}
LEDGER: Any = {"lead": "abcdefgh", "at": "A", "words": "x", "reason": "state", "note": ""}
REPORT: Any = {
    "format": 1,
    "verdict": "agreed",
    "service": "ssm",
    "operation": "A",
    "findings": [{"path": "a", "constraint": "b", "origin": "c", "severity": "error"}],
    "answer": {"status": 200},
    "sample": 0.5,
}


def spoilt(whole: Any) -> Iterator[Any]:
    """Copies with one value replaced, one key left out, or one key too many, at every place."""
    for place in places(whole):
        for bad in BAD:
            changed = copy.deepcopy(whole)
            inside(changed, place[:-1])[place[-1]] = bad
            yield changed
        holder = inside(whole, place)
        if isinstance(holder, dict):
            for key in holder:
                changed = copy.deepcopy(whole)
                inner = inside(changed, place)
                inner[f"{key}e"] = inner.pop(key)
                yield changed


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if at:
        yield at
    steps = enumerate(value) if isinstance(value, list) else ()
    for step, inner in value.items() if isinstance(value, dict) else steps:
        yield from places(inner, (*at, step))


def inside(value: Any, place: tuple[Any, ...]) -> Any:
    for step in place:
        value = value[step]
    return value


def test_no_mistake_in_an_overlay_is_told_in_the_words_of_pydantic() -> None:
    parse(json.dumps(OVERLAY), "own.yaml")
    count = 0
    for each in spoilt(OVERLAY):
        try:
            parse(json.dumps(each), "own.yaml")
        except BotosmithError as error:
            count += 1
            for line in str(error).splitlines():
                assert re.match(r"own\.yaml:1: ", line)
                assert not PYDANTIC.search(line), line
    assert count > 1_000


def test_nor_in_a_configuration(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    count = 0
    for each in spoilt(CONFIG):
        try:
            text = tomlkit.dumps({"tool": {"botosmith": each}})
        except (ValueError, TypeError):
            continue  # TOML has no such value
        file.write_text(text, "utf-8")
        try:
            config.read(file)
        except BotosmithError as error:
            count += 1
            for line in str(error).splitlines():
                assert re.match(r".*/pyproject\.toml:\d+: \[tool\.botosmith\] ", line)
                assert not PYDANTIC.search(line), line
    assert count > 100


def test_nor_in_a_ledger_or_a_report(tmp_path: Path) -> None:
    head = '{"service": "ssm"}\n'
    for each in spoilt(LEDGER):
        try:
            ledger.parse(head + json.dumps(each), "x.jsonl")
        except BotosmithError as error:
            assert str(error).startswith("x.jsonl:2: ")
            assert not PYDANTIC.search(str(error)), error
    file = tmp_path / "reports.jsonl"
    lines = [json.dumps(each) for each in spoilt(REPORT)]
    file.write_text("\n".join([json.dumps(REPORT), *lines, "{", "1", "[]", '"\\ud800"']), "utf-8")
    read = observations.read([file])
    assert len(read.skipped) > 100
    for line in read.skipped:
        assert not PYDANTIC.search(line), line


FACT = "service: ssm\nfacts:\n- id: a\n  at: X\n  says: x\n  evidence: []\n  "


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("lenght: {}", "own.yaml:7: fact a: lenght: is not a key here; did you mean length?"),
        ("length: {tigthen: {}}", "length.tigthen: is not a key here; did you mean tighten?"),
        ("rule: {requires: [A]}", "rule.requires: is not a key here; did you mean require?"),
        ("rule: {when: {A: {eqals: 1}}}", "eqals: is not a key here; did you mean equals?"),
        (
            "status: activ",
            "status: should be active, proposed, disputed or rejected; it is 'activ'",
        ),
        ("status: activ", "; did you mean active?"),
        ("severity: [x]", "severity: should be error or warning; it is a list"),
        ("length: 3", "length: should be a map; it is 3"),
        ("length: {add: {min: x}}", "length.add.min: should be a number; it is 'x'"),
        ("required: {tighten: true}", "required.tighten: cannot be given here; leave it out"),
        ("required: {add: no}", "required.add: should be true; it is 'no'"),
        ("rule: {require: []}", "rule.require: is empty"),
        ("rule: {require: ['a b']}", "'a b' should be a path, such as `Member.Nested`"),
        (
            "rule: {compare: {left: A, op: <, right: []}}",
            "right: should be text or a number; it is",
        ),
        ("rule: {compare: {left: A, op: <, right: a b}}", "'a b' should be a path, `size(PATH)`"),
        ("rule: {when: {A: null}}", "should be a value, or a map of tests; it is nothing"),
        ("pattern: {add: 1}", "pattern.add: should be text; it is 1"),
        ("httpError: {add: 99}", "httpError.add: 99 is less than 100"),
        ("httpError: {add: 600}", "httpError.add: 600 is greater than 599"),
    ],
)
def test_what_is_wrong_and_what_was_meant(rest: str, told: str) -> None:
    with pytest.raises(BotosmithError) as caught:
        parse(f"{FACT}{rest}\n", "own.yaml")
    assert told in str(caught.value)


def test_the_lines_of_a_configuration() -> None:
    text = """\
# a comment
[tool.botosmith]
overlays = [
    "a",

    "b",
]
formatter = "none"

[[tool.botosmith.packages]]
name = '''
x = 1
'''
[tool.botosmith.packages.services]
ssm = ["*"]

[[tool.botosmith.packages]]
name = "b"
"""
    at = ("tool", "botosmith")
    assert toml_line(text, at) == 2
    assert toml_line(text, (*at, "overlays", 1)) == 3
    assert toml_line(text, (*at, "formatter")) == 8
    assert toml_line(text, (*at, "packages", 0)) == 10
    assert toml_line(text, (*at, "packages", 0, "name")) == 11
    assert toml_line(text, (*at, "packages", 0, "services", "ssm", 0)) == 15
    assert toml_line(text, (*at, "packages", 1, "name")) == 18
    assert toml_line(text, (*at, "packages", 1, "output")) == 17
    assert toml_line(text, ("nothing", "of", "it")) == 1
    assert toml_line("", ("nothing",)) == 1


def test_the_samples_are_read_without_a_mistake(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(tomlkit.dumps({"tool": {"botosmith": CONFIG}}), "utf-8")
    assert config.read(file).packages[0].name == "a"
    assert tomllib.loads(file.read_text("utf-8"))["tool"]["botosmith"] == CONFIG
    assert yaml.safe_load(json.dumps(OVERLAY)) == OVERLAY
    assert ledger.parse('{"service": "ssm"}\n' + json.dumps(LEDGER), "x").decisions
