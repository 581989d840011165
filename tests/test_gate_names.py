"""What compiled gates call keeps its meaning in an operation whose members have the same names."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from tests.cases.case import told

from botosmith import LoadedPackage, load_package
from typed_aws.runtime import gates, rules, structure, value_tests

CALLED = sorted(
    {
        name
        for module in (gates, rules, structure, value_tests)
        for name, value in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_")
    }
    | {"all", "found", "isinstance", "len", "request", "set", "str", "type", "needs_rules", "RULES"}
)
"""Every function that a gate may call, and what a validator uses beside them."""

MODEL: dict[str, Any] = {
    "version": "2.0",
    "metadata": {
        "apiVersion": "2026-01-01",
        "endpointPrefix": "toys",
        "protocol": "json",
        "jsonVersion": "1.1",
        "serviceId": "Toys",
        "targetPrefix": "Toys",
    },
    "operations": {
        "PutToys": {
            "name": "PutToys",
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "PutToysRequest"},
        }
    },
    "shapes": {
        "PutToysRequest": {
            "type": "structure",
            "members": {
                **{name: {"shape": "Text"} for name in CALLED},
                "Toys": {"shape": "Toys"},
                "Sizes": {"shape": "Sizes"},
                "Secret": {"shape": "Secret"},
            },
        },
        "Toys": {"type": "list", "member": {"shape": "Toy"}},
        "Toy": {
            "type": "structure",
            "members": {"Name": {"shape": "Text"}, "Box": {"shape": "Box"}},
        },
        "Box": {"type": "structure", "members": {"Key": {"shape": "Text"}}},
        "Sizes": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
        "Text": {"type": "string"},
        "Secret": {"type": "string", "sensitive": True},
    },
}

RULES: dict[str, tuple[str, dict[str, Any]]] = {
    "paths": ("{among: {each: 'Toys[].Name', of: strays}}", {"strays": "two"}),
    "keys": ("{among: {each: {keys: Sizes}, of: keys_of}}", {"keys_of": "%b"}),
    "parts": (
        "{among: {each: {find: '%[a-z]', in: found_in}, of: {keys: Sizes}}}",
        {"found_in": "%a and %b"},
    ),
    "deep": (
        "{unique_by: {items: Toys, by: Box}}",
        {"Toys": [{"Box": {"Key": "a"}}, {"Box": {"Key": "a"}}]},
    ),
    "flat": (
        "{unique_by: {items: Toys, by: Name}}",
        {"Toys": [{"Name": "one"}, {"Name": "one"}]},
    ),
    "any-case": (
        "{unique_by: {items: Toys, by: Name, ignore_case: true}}",
        {"Toys": [{"Name": "one"}, {"Name": "ONE"}]},
    ),
    "secret": ("{among: {each: {find: '%[a-z]+', in: Secret}, of: strays}}", {"Secret": "%hush"}),
    "names": ("{implies: {Sizes: {keys_match: '%.'}}}", {"Sizes": {"%a": "b", "a": "c"}}),
    "number": ("{implies: {whole_number: {at_least: 3}}}", {"whole_number": "2"}),
    "json": ("{implies: {holds_json: {json: true}}}", {"holds_json": "{"}),
    "total": (
        "{compare: {left: 'total(size(Toys[].Name))', op: <=, right: 9}}",
        {"Toys": [{"Name": "ten letters"}]},
    ),
    "given": ("{when: {Toys: {present: true}}, forbid: [given]}", {"given": "x"}),
    "entry": (
        "{when: {'Sizes{a}': b}, forbid: [getter, at_key]}",
        {"Sizes": {"%a": "b", "a": "b"}},
    ),
}
"""Rules of every kind whose gate calls something, with members that break each."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LoadedPackage]:
    facts = "".join(
        f"  - {{id: {name}, at: PutToys, rule: {rule}, says: Mend it., severity: error,"
        " evidence: [{source: a, quote: b}, {source: c, quote: b}],"
        f" accepts: [{{}}], rejects: [{json.dumps(members)}]}}\n"
        for name, (rule, members) in RULES.items()
    )
    overlay: Path = tmp_path_factory.mktemp("overlay") / "toys.yaml"
    overlay.write_text(
        "service: toys\nsources:\n"
        "  a: {url: https://example.com/a, kind: documentation}\n"
        "  c: {url: https://example.com/c, kind: recorded}\n"
        f"facts:\n{facts}",
        "utf-8",
    )
    with load_package("toys", model=MODEL, overlays=[overlay], formatter="none") as package:
        yield package


RIGHT: dict[str, Any] = {
    **dict.fromkeys(CALLED, "x"),
    "strays": "one",
    "keys_of": "%a",
    "found_in": "%a",
    "whole_number": "3",
    "holds_json": "{}",
    "Sizes": {"%a": "b"},
    "Toys": [{"Name": "one", "Box": {"Key": "a"}}, {"Box": {"Key": "b"}}],
}
del RIGHT["given"]


def test_a_right_request_with_every_name_is_right(
    package: LoadedPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without the interpreter: compiled code that trips over a name leaves everything to it.
    interpretation = import_module(f"{package.name}.runtime.interpretation")
    monkeypatch.delattr(interpretation, "explain")
    monkeypatch.delattr(interpretation, "explain_all")

    assert told(package.operation("PutToys").validate(RIGHT)) == []


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_refuses(package: LoadedPackage, rule: str) -> None:
    found = package.operation("PutToys").validate({**RIGHT, **RULES[rule][1]})

    assert rule in [each.origin for each in found]


@pytest.mark.parametrize(("length", "refused"), [(10_000, True), (10_001, False)])
def test_a_very_long_string_is_not_searched(
    package: LoadedPackage, length: int, refused: bool
) -> None:
    found = package.operation("PutToys").validate({**RIGHT, "found_in": "%b".rjust(length)})

    assert ("parts" in [each.origin for each in found]) is refused


@pytest.mark.parametrize(("rule", "value"), [("paths", "one"), ("keys", "%a"), ("parts", "%b")])
def test_what_is_not_among_the_others_is_named(
    package: LoadedPackage, rule: str, value: str
) -> None:
    found = package.operation("PutToys").validate({**RIGHT, **RULES[rule][1]})

    (violation,) = [each for each in found if each.origin == rule]
    assert violation.value == value
    assert violation.message.startswith(f"Mend it. (got {value!r})") or "[" in violation.path


def test_what_is_found_in_a_secret_is_not_shown(package: LoadedPackage) -> None:
    found = package.operation("PutToys").validate({**RIGHT, **RULES["secret"][1]})

    (violation,) = [each for each in found if each.origin == "secret"]
    assert "hush" not in f"{violation!r}{violation.message}{violation.value!r}"


@pytest.mark.parametrize(
    ("member", "value", "rules"),
    [
        ("found_in", 5, {"parts"}),
        ("found_in", ["%z"], {"parts"}),
        ("found_in", b"%z", {"parts"}),
        ("Sizes", 5, {"keys", "parts"}),
        ("Sizes", "abc", {"keys", "parts"}),
        ("Sizes", ["%z"], {"keys", "parts"}),
    ],
)
def test_a_rule_says_nothing_about_what_it_cannot_read(
    package: LoadedPackage, member: str, value: Any, rules: set[str]
) -> None:
    found = package.operation("PutToys").validate({**RIGHT, member: value})

    assert (member, "type") in [(each.path, each.constraint) for each in found]
    assert rules.isdisjoint(each.origin for each in found)
