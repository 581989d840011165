"""Overlay files of a person, or of an attacker: each is read, or it is said what is wrong."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from tests.cli.conftest import Run as Run
from tests.cli.conftest import run as run
from tests.hostile.models import base

FACT = """\
service: toys
sources: {{leaflet: {{kind: documentation, note: The leaflet.}}}}
facts:
  - id: some-fact
    at: {at}
    {what}
    severity: warning
    says: Something.
    evidence: {{source: leaflet, quote: so it is}}
"""
RULE = """\
rule: {{when: {{Kind: soft}}, require: [Name]}}
    accepts: [{accepts}]
    rejects: [{{Kind: soft}}]"""
DEPTH = "[" * 400 + "]" * 400
WRONG = {
    "an alias": ("a: &a [x]\nb: *a\n", "an alias is not read"),
    "many aliases": (
        "a0: &a0 [x, x, x, x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)),
        "an alias is not read",
    ),
    "a merge": ("a: &a {b: c}\nd: {<<: *a}\n", "an alias is not read"),
    "an infinite limit": (FACT.format(at="Size", what="range: {add: {max: .inf}}"), "max"),
    "no number as a limit": (FACT.format(at="Size", what="range: {add: {max: .nan}}"), "max"),
    "a limit of 5,000 digits": (
        FACT.format(at="Text", what=f"length: {{add: {{max: {'9' * 5_000}}}}}"),
        "should be a number",
    ),
    "infinity as text": (
        FACT.format(at="Text", what="length: {add: {max: inf}}"),
        "should be a number",
    ),
    "a number as text": (
        FACT.format(at="Text", what="length: {add: {max: '9'}}"),
        "should be a number",
    ),
    "half a character": (FACT.format(at='"\\ud800"', what="pattern: {add: a}"), ""),
    "half a character in an enum": (
        FACT.format(at="Text", what='enum: {add: ["\\udfff"]}'),
        "",
    ),
    "nested": (f"service: {DEPTH}\n", "nests deeper than 50 levels"),
    "two documents": ("service: toys\n---\nservice: toys\n", "two documents"),
    "two keys": ("service: toys\nservice: toys\n", "two keys"),
    "a tag": (FACT.format(at="Text", what="pattern: !!python/object/apply:os.system [id]"), ""),
    "a list": ("- a\n", ""),
    "nothing": ("", ""),
    "null": ("~\n", ""),
    "a tab": ("service:\ttoys\n\tfacts: []\n", ""),
    "a null byte": ("service: to\0ys\n", ""),
}
RIGHT = {
    "a date in an example": RULE.format(accepts="{Kind: soft, Name: 2020-01-01}"),
    "a large number in an example": RULE.format(
        accepts=f"{{Kind: soft, Name: a, Parts: [{{Size: {10**200}}}]}}"
    ),
}


@pytest.fixture(autouse=True)
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "models" / "toys" / "2026-01-01"
    folder.mkdir(parents=True)
    (folder / "service-2.json").write_text(json.dumps(base()))
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "models"))


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_named_with_its_place(run: Run, tmp_path: Path, case: str) -> None:
    text, what = WRONG[case]
    (tmp_path / "facts.yaml").write_text(text, "utf-8")
    begin = time.process_time()
    ran = run("overlay", "check", "toys", "--overlay", "facts.yaml")
    assert ran.code in (1, 2)
    told = ran.err + ran.out
    assert "facts.yaml" in told
    assert what in told
    assert "\ud800" not in told
    assert time.process_time() - begin < 30  # it took minutes, and gigabytes


@pytest.mark.parametrize("data", [b"\xff\xfe", b"service: \xe9", "service: toys".encode("utf-16")])
def test_what_is_no_text(run: Run, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "facts.yaml").write_bytes(data)
    ran = run("overlay", "check", "toys", "--overlay", "facts.yaml")
    assert ran.code == 2
    assert ran.err.startswith("error: facts.yaml")


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_right_is_taken(run: Run, tmp_path: Path, case: str) -> None:
    text = FACT.format(at="PutToy", what=RIGHT[case])
    (tmp_path / "facts.yaml").write_text(text, "utf-8")
    ran = run("overlay", "check", "toys", "--overlay", "facts.yaml")
    assert "facts.yaml:" not in ran.err
    assert ran.code in (0, 1)
