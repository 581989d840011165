"""The file format: right files are read, and each mistake is told with file, line and fact."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.overlay.conftest import HEAD, fact

from botosmith.errors import OverlayError
from botosmith.loading.service import load
from botosmith.overlay import combine, overlay, read
from botosmith.overlay.format import OverlayFile
from botosmith.overlay.read import LONGEST, parse, shipped_services
from botosmith.yaml_document import yaml

GOOD = """\
- id: names
  at: MaintenanceWindowName
  length: {tighten: {min: 3, max: 9}, was: {min: 3, max: 128}}
  says: Names are short.
  evidence: {source: ticket, quote: nine at most}
"""
RULE = """\
- id: rule
  at: SendCommand
  rule: {require: [Comment]}
  severity: warning
  says: Comment it.
  evidence: {source: ticket, quote: comment}
  accepts: [{Comment: x}]
  rejects: [{}]
"""


def mistakes(text: str) -> str:
    with pytest.raises(OverlayError) as caught:
        parse(text, "own.yaml")
    return str(caught.value)


def of_fact(old: str, new: str, base: str = GOOD) -> str:
    assert old in base
    lines = base.replace(old, new).splitlines()
    return mistakes(HEAD + "".join(f"  {line}\n" for line in lines))


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("id: names", "id: Names", 4, "id: 'Names' should be small letters"),
        ("  at: MaintenanceWindowName\n", "", 4, "at: is missing"),
        ("length:", "lenght:", 6, "lenght: is not a key here; did you mean length?"),
        ("max: 9", "max: nine", 6, "length.tighten.max"),
        ("min: 3, max: 9", "min: 9, max: 3", 6, "min is greater than max"),
        ("{min: 3, max: 9}", "{}", 6, "give min, max or both"),
        (", was: {min: 3, max: 128}", "", 6, "`was` belongs to tighten, loosen and remove"),
        ("tighten:", "add:", 6, "`was` belongs to tighten, loosen and remove"),
        ("{tighten: {min: 3, max: 9}, was", "{was", 6, "give exactly one of add, tighten"),
        (
            "length: {tighten: {min: 3, max: 9}, was: {min: 3, max: 128}}",
            "pattern: {add: x}\n  required: {add: true}",
            4,
            "give exactly one of rule",
        ),
        ("source: ticket", "source: page", 1, "there is no source 'page'"),
        ("says: Names are short.", "status: done\n  says: x", 7, "status: should be active"),
        ("says: Names are short.", "severity: fatal\n  says: x", 7, "severity: should be error"),
    ],
)
def test_a_mistake_in_a_fact_names_its_line_and_the_fact(
    old: str, new: str, line: int, told: str
) -> None:
    found = of_fact(old, new)
    assert f"own.yaml:{line}:" in found
    assert told in found
    if line > 1:
        assert "fact Names:" in found or "fact names:" in found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  rejects: [{}]\n", "", "a rule needs examples"),
        ("  accepts: [{Comment: x}]\n", "", "a rule needs examples"),
        ("  severity: warning\n", "", "a rule needs a severity"),
        ("{require: [Comment]}", "{require: [Comment], forbid: [Comment]}", "give exactly one of"),
        ("{require: [Comment]}", "{demand: [Comment]}", "demand: is not a key here"),
        ("[Comment]}", "[]}", "rule.require: is empty"),
        ("[Comment]}", "['a b']}", "should be a path"),
        (
            "{require:",
            "{when: {Comment: {equals: x, absent: true}}, require:",
            "passes equals, too",
        ),
        ("{require: [Comment]}", "{compare: {left: A, op: '=', right: 1}}", "compare.op"),
    ],
)
def test_a_mistake_in_a_rule_names_the_fact(old: str, new: str, told: str) -> None:
    found = of_fact(old, new, RULE)
    assert "fact rule:" in found
    assert told in found


def test_all_mistakes_are_told_at_once() -> None:
    found = of_fact("says: Names are short.", "says: 1\n  status: done\n  nonsense: 1")
    assert [line.split(":")[1] for line in found.splitlines()] == ["7", "8", "9"]


def test_two_facts_of_one_id() -> None:
    assert "two facts with the id names" in of_fact(GOOD, GOOD + GOOD)


def test_what_is_no_yaml_is_told_with_its_line() -> None:
    assert mistakes("service: ssm\nfacts: [").startswith("own.yaml:")
    assert "this is not YAML" in mistakes("a: b: c")


@pytest.mark.parametrize(
    "text", ["", "[]", "1", "facts: []", "service: [ssm]", "service: ssm\nx: 1"]
)
def test_what_is_no_overlay_is_refused(text: str) -> None:
    assert mistakes(text).startswith("own.yaml:")


def test_a_file_that_is_too_long_or_too_deep_is_refused() -> None:
    assert "longer than" in mistakes("#" * (LONGEST + 1))
    deep = "service: ssm\nfacts: " + "[" * 100 + "]" * 100
    assert "deeper than 50 levels" in mistakes(deep)
    mistakes("[" * 100_000)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match="cannot be read"):
        read([tmp_path / "missing.yaml"])
    (tmp_path / "latin.yaml").write_bytes(b"service: \xe9")
    with pytest.raises(OverlayError, match="cannot be read"):
        read([tmp_path / "latin.yaml"])


def test_files_of_one_service_are_joined_and_the_later_word_counts(tmp_path: Path) -> None:
    for number in (1, 2):
        text = HEAD + GOOD.replace("short", f"short {number}").replace("\n", "\n  ")
        (tmp_path / f"{number}.yaml").write_text(text.replace("facts:\n- ", "facts:\n  - "))
    found = read([tmp_path / "1.yaml", tmp_path / "2.yaml"])["ssm"]
    assert [each.entry.says for each in found] == ["Names are short 2."]


def test_a_fact_overrides_one_of_the_same_id_and_a_status_turns_it_off() -> None:
    first = fact(GOOD)
    off = fact(GOOD.replace("says:", "status: rejected\n  says:"))
    (kept,) = combine([first], [off])
    service, (outcome,) = overlay(load("ssm"), [kept])
    assert outcome.result == "inactive"
    assert service == load("ssm")


def test_the_json_schema_admits_the_shipped_files_and_refuses_mistakes() -> None:
    schema = json.loads(json.dumps(OverlayFile.model_json_schema(by_alias=True)))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for service in shipped_services():
        text = files("botosmith").joinpath("overlays", f"{service}.yaml").read_text("utf-8")
        plain = json.loads(json.dumps(yaml(text), default=str))
        assert [error.message for error in validator.iter_errors(plain)] == []
    one = {"service": "ssm", "facts": [{"id": "Bad Id", "at": "x", "says": "y", "evidence": []}]}
    assert list(validator.iter_errors(one))
    assert list(validator.iter_errors({"service": "ssm", "fact": []}))


TEXT = st.text(st.characters(codec="utf-8"), max_size=60)
YAMLISH = st.lists(
    st.sampled_from(
        [
            *(
                "service: ssm\n",
                "facts:\n",
                "  - id: a\n",
                "    at: X\n",
                "    rule: {require: [A]}\n",
            ),
            *(
                "    says: x\n",
                "    evidence: {source: model, quote: q}\n",
                "sources: {}\n",
                "&a ",
                "*a",
            ),
            *(
                "    length: {add: {min: 1}}\n",
                "!!python/object:os.system ",
                "<<: ",
                "? ",
                "- ",
                "{",
                "}",
            ),
            *(
                "[",
                "]",
                ": ",
                "|\n",
                ">\n",
                "\t",
                "---\n",
                "...\n",
                "%YAML 1.1\n",
                "'",
                '"',
                "2001-01-01",
            ),
        ]
    )
    | TEXT,
    max_size=14,
).map("".join)


def never_surprises(text: str) -> None:
    try:
        parse(text, "fuzz.yaml")
    except OverlayError as error:
        assert str(error)


@given(TEXT | YAMLISH)
@settings(max_examples=200, deadline=None)
def test_nothing_but_an_overlay_error_is_raised(text: str) -> None:
    never_surprises(text)


@pytest.mark.slow
@given(TEXT | YAMLISH)
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_but_an_overlay_error_is_raised_10_000_times(text: str) -> None:
    never_surprises(text)
