"""What the audit finds in a model: each way to be wrong is found, and its right sibling is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run, run  # noqa: F401  (a fixture)

from botosmith.audit import undecided
from botosmith.loading.service import load

SERVICE = "sqs"
"""A service that has endpoints in every partition, and no reviewed entries."""

ARN = r"arn:aws[a-z-]*:sqs:[a-z0-9-]*:\d{12}:"


def model(documentation: str = "", operation: str = "Do", **shapes: Any) -> dict[str, Any]:
    """A model whose one operation takes a member `Arn`, and what else is given as `Other…`."""
    members = {name: {"shape": name} for name in shapes}
    if documentation:
        members["Arn"]["documentation"] = documentation
    return {
        "metadata": {"apiVersion": "1", "protocol": "json", "serviceId": "Toy"},
        "operations": {operation: {"name": operation, "input": {"shape": "In"}}},
        "shapes": {"In": {"type": "structure", "members": members}, **shapes},
    }


def string(pattern: str | None = None, **traits: Any) -> dict[str, Any]:
    stated = {} if pattern is None else {"pattern": pattern}
    return {"type": "string", **stated, **traits}


def found(raw: dict[str, Any], service: str = SERVICE) -> list[tuple[str, str]]:
    return [(each.kind, each.shape) for each in undecided(load(service, model=raw, audited=False))]


@pytest.mark.parametrize(
    ("wrong", "kind", "right"),
    [
        ("[a-z    ]+", "damaged", "[a-z ]+"),
        (r"x\\d{12}", "damaged", r"x\d{12}"),
        ("/^[a-z]+$/", "damaged", "^[a-z]+$"),
        ("x/d{12}:y", "damaged", "x/[a-d]{12}:y"),
        ("a$b", "impossible", "ab$"),
    ],
)
def test_the_text_of_a_pattern(wrong: str, kind: str, right: str) -> None:
    assert found(model(Arn=string(wrong))) == [(kind, "Arn")]
    assert found(model(Arn=string(right))) == []


def test_a_pattern_that_was_not_converted_needs_no_decision() -> None:
    assert found(model(Arn=string("^[a-z]+"))) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (string("[a-z]+", enum=["a", "A"]), string("[a-z]+", enum=["a", "b"])),
        (string(max=2, enum=["aa", "aaa"]), string(max=3, enum=["aa", "aaa"])),
        (string(min=2, enum=["a", "aa"]), string(min=1, enum=["a", "aa"])),
    ],
)
def test_a_value_of_the_enum(wrong: dict[str, Any], right: dict[str, Any]) -> None:
    assert found(model(Arn=wrong)) == [("contradicted", "Arn")]
    assert found(model(Arn=right)) == []


@pytest.mark.parametrize(
    ("pattern", "limits", "impossible"),
    [
        ("[a-z]{4,9}", {"max": 3}, True),
        ("[a-z]{4,9}", {"max": 4}, False),
        ("[a-z]{4,9}", {"min": 10}, True),
        ("[a-z]{4,9}", {"min": 9}, False),
        ("[a-z]{4,}", {"min": 10}, False),
    ],
)
def test_a_length_and_a_pattern(pattern: str, limits: dict[str, int], impossible: bool) -> None:
    expected = [("impossible", "Arn")] if impossible else []
    assert found(model(Arn=string(pattern, **limits))) == expected


@pytest.mark.parametrize(
    ("pattern", "refused"),
    [
        (r"arn:aws:sqs:.*", 2),
        (r"arn:aws(-cn)?:sqs:.*", 1),
        (r"arn:(aws|aws-cn|aws-us-gov):sqs:.*", 0),
        (r"arn:aws[a-z-]*:sqs:.*", 0),
        (r"[\w:]+", 2),
        (r"[\w:-]+", 0),
    ],
)
def test_the_arns_of_a_partition_in_which_the_service_is(pattern: str, refused: int) -> None:
    pattern = pattern if "arn" in pattern else f"(arn:)?{pattern}"
    assert found(model(Arn=string(pattern))) == [("impossible", "Arn")] * refused


def test_the_arns_of_a_partition_in_which_the_service_is_not() -> None:
    # AWS Supply Chain has no endpoints of China or of GovCloud.
    assert found(model(Arn=string("arn:aws:scn:.*")), "supplychain") == []


@pytest.mark.parametrize(
    "operation", ["TagResource", "RemoveTagsFromStream", "ListTagsForResource"]
)
def test_a_tag_operation_that_takes_none_of_the_service_s_arns(operation: str) -> None:
    channel = string(rf"{ARN}channel/[a-z]+")
    one_letter = string(rf"{ARN}[a-z]/[a-z]+")
    letters = string(rf"{ARN}[a-z-]+/[a-z]+")

    assert found(model(operation=operation, Arn=one_letter, Other=channel)) == [
        ("impossible", "Arn")
    ]
    assert found(model(operation=operation, Arn=letters, Other=channel)) == []
    # Of any other operation nobody knows what it takes, and nothing is to be held against alone.
    assert found(model(operation="PutChannel", Arn=one_letter, Other=channel)) == []
    assert found(model(operation=operation, Arn=one_letter)) == []


@pytest.mark.parametrize(
    "documentation",
    [
        "<p>A domain, such as <code>auth.example.com</code>.</p>",
        "A domain (e.g. “auth.example.com”).",
        'A domain. For example: "auth.example.com".',
        "The default is <code>auth.example.com</code>.",
        "Example: <code>auth.example.com</code>",
    ],
)
def test_an_example_in_the_documentation(documentation: str) -> None:
    assert found(model(documentation, Arn=string("[a-z]+"))) == [("contradicted", "Arn")]
    assert found(model(documentation, Arn=string("[a-z.]+"))) == []


@pytest.mark.parametrize(
    "documentation",
    [
        "Anything but <code>auth.example.com</code>.",
        "For example, <code>${X}</code>.",
        "Such as <code>DoIt.</code>",
        "such as <code>Other</code>",
    ],
)
def test_what_is_no_example(documentation: str) -> None:
    raw = model(documentation, Arn=string("[a-z]+"), Other=string(), DoIt=string())
    assert found(raw) == []


def test_an_example_of_the_items_of_a_list() -> None:
    raw = model("Such as <code>A.b</code>.", Arn={"type": "list", "member": {"shape": "Item"}})
    raw["shapes"]["Item"] = string("[a-z]+")

    assert found(raw) == [("contradicted", "Item")]


def test_an_entry_that_no_longer_fits() -> None:
    raw = model(Arn=string("[a-z]+"), ResourceArn=string("[a-z]+"))
    told = undecided(load("ivs", model=raw, audited=False))

    assert [(each.shape, each.kind) for each in told] == [("ResourceArn", "impossible")]
    assert "is [a-z]+ by now" in told[0].says

    del raw["shapes"]["In"]["members"]["ResourceArn"], raw["shapes"]["ResourceArn"]
    (gone,) = undecided(load("ivs", model=raw, audited=False))
    assert gone.says == "there is no such shape"


def test_overlay_check_reports_what_is_undecided(
    run: Run,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    raw = model(Arn=string("a$b"), Other=string("ab$"))
    raw["version"] = "2.0"
    raw["metadata"] |= {"endpointPrefix": "toy", "serviceFullName": "Toy"}
    file = tmp_path / "data/toy/2020-01-01/service-2.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(raw))
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "data"))

    ran = run("overlay", "check", "toy")
    assert ran.code == 1
    said = " ".join(ran.out.split())
    assert "toy Arn: impossible: No string at all matches. a$b cure: read" in said
    assert "Other" not in said

    raw["shapes"]["Arn"] = string("ab$")
    file.write_text(json.dumps(raw))
    assert run("overlay", "check", "toy").code == 0
