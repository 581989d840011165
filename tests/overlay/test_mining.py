"""Sentences to proposals: every form with what it means, and what must not be read into one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.conftest import Run, run  # noqa: F401  (a fixture)

from botosmith.facts.mining.phrases import phrase
from botosmith.facts.mining.propose import propose
from botosmith.facts.mining.rule_sentences import rules_in
from botosmith.facts.mining.sentences import LONGEST, sentences_of_html, sentences_of_text
from botosmith.facts.mining.trait_sentences import traits_in
from botosmith.facts.proposals import counts, proposals, proposals_of_page
from botosmith.facts.saved_pages import read_saved
from botosmith.loading.service import load
from botosmith.overlay.format import FactEntry
from botosmith.overlay.read import parse

STRING = {"type": "string"}


def model(**documentation: str) -> dict[str, Any]:
    """A service with one operation; each member is told with its documentation."""
    shapes: dict[str, Any] = {
        "Text": STRING,
        "Number": {"type": "integer"},
        "Flag": {"type": "boolean"},
        "Mode": {"type": "string", "enum": ["FAST", "SLOW"]},
    }
    kinds = {"Count": "Number", "Enabled": "Flag", "Mode": "Mode"}
    names = ["Arn", "Count", "Enabled", "FileName", "Id", "Mode", "TableName"]
    members = {
        name: {"shape": kinds.get(name, "Text"), "documentation": documentation.get(name, "")}
        for name in names
    }
    shapes["MakeInput"] = {"type": "structure", "members": members}
    return {
        "metadata": {
            "apiVersion": "2026-01-01",
            "endpointPrefix": "toy",
            "jsonVersion": "1.1",
            "protocol": "json",
            "serviceFullName": "Toy",
            "serviceId": "Toy",
            "signatureVersion": "v4",
            "targetPrefix": "Toy",
            "uid": "toy-2026-01-01",
        },
        "operations": {
            "Make": {
                "name": "Make",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "MakeInput"},
                "documentation": documentation.get("Make", ""),
            }
        },
        "shapes": shapes,
    }


def mined(**documentation: str) -> list[FactEntry]:
    """What is proposed before anything is tried."""
    service = load("toy", model=model(**documentation))
    return [each.entry for each in propose(service, service.operations)]


RULES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "Arn",
        "<code>Arn</code> and <code>Id</code> are mutually exclusive.",
        {"mutually_exclusive": ("Arn", "Id")},
    ),
    (
        "Arn",
        "This parameter is mutually exclusive with <code>Id</code>.",
        {"mutually_exclusive": ("Arn", "Id")},
    ),
    (
        "Arn",
        "You cannot specify both <code>Id</code> and <code>Arn</code> in the same request.",
        {"mutually_exclusive": ("Arn", "Id")},
    ),
    (
        "Arn",
        "You can specify either FileName or TableName, but not both.",
        {"mutually_exclusive": ("FileName", "TableName")},
    ),
    (
        "Arn",
        "Can't be specified if the <code>Id</code> parameter is also specified.",
        {"mutually_exclusive": ("Arn", "Id")},
    ),
    (
        "Arn",
        "If you specify <code>Arn</code>, you can't specify <code>Id</code>.",
        {"mutually_exclusive": ("Arn", "Id")},
    ),
    (
        "Arn",
        "This parameter can't be used in conjunction with the TableName parameter.",
        {"mutually_exclusive": ("Arn", "TableName")},
    ),
    (
        "Arn",
        "Both Arn and TableName can't be specified together.",
        {"mutually_exclusive": ("Arn", "TableName")},
    ),
    (
        "Arn",
        "You must specify either <code>Arn</code> or <code>Id</code>, but not both.",
        {"exactly_one": ("Arn", "Id")},
    ),
    (
        "Arn",
        "Exactly one of <code>Arn</code>, <code>Id</code>, or <code>FileName</code> is required.",
        {"exactly_one": ("Arn", "FileName", "Id")},
    ),
    (
        "Arn",
        "You must provide <code>Arn</code> or <code>Id</code>.",
        {"at_least_one": ("Arn", "Id")},
    ),
    (
        "Arn",
        "You must specify at least one of <code>Arn</code> or <code>Id</code>.",
        {"at_least_one": ("Arn", "Id")},
    ),
    (
        "Arn",
        "<code>Arn</code> and <code>Id</code> must be specified together.",
        {"all_or_none": ("Arn", "Id")},
    ),
    (
        "Arn",
        "If you specify <code>Arn</code>, you must also specify <code>Id</code>.",
        {"when": "Arn present", "require": ("Id",)},
    ),
    (
        "Arn",
        "Required if you specify <code>TableName</code>.",
        {"when": "TableName present", "require": ("Arn",)},
    ),
    (
        "Arn",
        "This parameter is required if <code>Mode</code> is <code>FAST</code>.",
        {"when": "Mode FAST", "require": ("Arn",)},
    ),
    (
        "Arn",
        "Valid only if <code>Mode</code> is set to <code>FAST</code>.",
        {"when": "Mode SLOW", "forbid": ("Arn",)},
    ),
    (
        "Arn",
        "Only valid when <code>Enabled</code> is <code>true</code>.",
        {"when": "Enabled False", "forbid": ("Arn",)},
    ),
    (
        "Arn",
        "You can only include this parameter if you specify the <code>Id</code> parameter.",
        {"when": "Id absent", "forbid": ("Arn",)},
    ),
    (
        "Make",
        "You must specify either FileName or TableName, but not both.",
        {"exactly_one": ("FileName", "TableName")},
    ),
    (
        "Arn",
        "You cannot specify both the id and the arn.",
        {"mutually_exclusive": ("Arn", "Id")},
    ),
    (
        "Arn",
        "Required if <code>TableName</code> is <code>x</code>.",
        {"when": "TableName x", "require": ("Arn",)},
    ),
    (
        "Make",
        "Condition: You must specify Arn, or FileName and TableName.",
        {"when": "Arn absent", "require": ("FileName", "TableName")},
    ),
    (
        "Arn",
        "If you omit <code>Id</code>, you must specify the file name.",
        {"when": "Id absent", "require": ("FileName",)},
    ),
    (
        "Arn",
        "<code>Arn</code> and <code>Enabled</code> are mutually exclusive.",
        {"when": "Enabled True", "forbid": ("Arn",)},
    ),
    (
        "Make",
        "When invoking this API, you must use either Arn or the Id parameter, or both.",
        {"at_least_one": ("Arn", "Id")},
    ),
    ("Arn", "Supported only for Fast tables.", {"when": "Mode SLOW", "forbid": ("Arn",)}),
    (
        "Arn",
        "This parameter is required for Fast tables.",
        {"when": "Mode FAST", "require": ("Arn",)},
    ),
    (
        "Arn",
        "This field is required when the kind of work is SLOW.",
        {"when": "Mode SLOW", "require": ("Arn",)},
    ),
    (
        "Arn",
        "This parameter isn't applicable to jobs that are running on Fast resources.",
        {"when": "Mode FAST", "forbid": ("Arn",)},
    ),
    (
        "Arn",
        "Specifying <code>Arn</code> with <code>Id</code> returns an <code>Invalid</code> error.",
        {"mutually_exclusive": ("Arn", "Id")},
    ),
    (
        "Arn",
        "If <code>Mode</code> is <code>FAST</code>, supply an <code>Arn</code> value.",
        {"when": "Mode FAST", "require": ("Arn",)},
    ),
    (
        "Arn",
        "Can't be specified if <code>Enabled</code> is turned on.",
        {"when": "Enabled True", "forbid": ("Arn",)},
    ),
    ("Arn", "Reserved for future use.", {"forbid": ("Arn",)}),
    (
        "Arn",
        "You can set <code>Mode</code> to <code>FAST</code> only if you specify an Arn.",
        {"when": "Mode FAST", "require": ("Arn",)},
    ),
    (
        "Arn",
        "For the <code>SLOW</code> mode, you must specify <code>Id</code>.",
        {"when": "Mode SLOW", "require": ("Id",)},
    ),
]


@pytest.mark.parametrize(("member", "sentence", "rule"), RULES)
def test_a_rule_between_members(member: str, sentence: str, rule: dict[str, Any]) -> None:
    (entry,) = mined(**{member: f"<p>Some words first. {sentence}</p><p>And more.</p>"})
    assert entry.rule is not None
    assert entry.at == "Make"
    assert (entry.status, entry.severity) == ("proposed", "warning")
    (kind,) = entry.rule.kinds()
    assert tuple(getattr(entry.rule, kind)) == rule[kind]
    when = {} if entry.rule.when is None else entry.rule.when.root
    shown = "".join(f"{path} {condition(test)}" for path, test in when.items())
    assert shown == rule.get("when", "")
    assert entry.accepts
    assert entry.rejects
    (evidence,) = entry.evidence
    assert evidence.source == "model"
    assert evidence.at == ("Make" if member == "Make" else "MakeInput$Arn")
    assert len(evidence.quote.split()) <= 12


def condition(test: Any) -> Any:
    for kind in ("present", "absent"):
        if getattr(test, kind, None):
            return kind
    return test


TRAITS: list[tuple[str, str, str, Any]] = [
    ("Arn", "Valid values: <code>a</code> | <code>b</code>", "enum", ("a", "b")),
    ("Arn", "Valid values: None-at-all, Use, Set", "enum", ("None-at-all", "Use", "Set")),
    ("Arn", "Valid Values: one, two, or three.", "enum", ("one", "two", "three")),
    ("Count", "The default is 5.", "default", 5),
    ("Count", "Default: 1,000", "default", 1000),
    ("Enabled", "The default value is <code>false</code>.", "default", False),
    ("Mode", "Default: FAST", "default", "FAST"),
    ("Arn", "If you don't specify a value, the default is <code>x</code>.", "default", "x"),
    ("Count", "Must be between 1 and 35.", "range", (1, 35)),
    ("Count", "Valid values: 0 - 15", "range", (0, 15)),
    ("Count", "Specify a value between 300 and 86,400 seconds.", "range", (300, 86400)),
    ("Arn", "Must contain from 8 to 41 characters.", "length", (8, 41)),
    ("Arn", "The maximum length is 255 characters.", "length", (None, 255)),
    ("Arn", "Must begin with a letter.", "pattern", "(?s)(?=[A-Za-z]).*"),
    ("Arn", "The value must start with <code>s3://</code>.", "pattern", "(?s)(?=s3://).*"),
    ("Arn", "This parameter is deprecated. Use <code>Id</code> instead.", "deprecated", ("Id",)),
    ("Arn", "Arn has been deprecated.", "deprecated", ()),
    ("Arn", "(Deprecated) Use something else.", "deprecated", ()),
    ("Arn", "Valid Values: <code>gp2 | gp3</code>", "enum", ("gp2", "gp3")),
    ("Arn", "Currently, the only supported value is <code>a</code>.", "enum", ("a",)),
    ("Arn", "Must be either <code>a</code> or <code>none</code>.", "enum", ("a", "none")),
    ("Arn", "The kind of table, either <code>a</code> or <code>b</code>.", "enum", ("a", "b")),
    ("Count", "Constraints: A value from <code>1150-65535</code>.", "range", (1150, 65535)),
    ("Count", "Constraints: Minimum 20, maximum 100.", "range", (20, 100)),
    ("Count", "Values must be between 0 and 256, inclusive.", "range", (0, 256)),
    ("Count", "Must be at least 60.</p><p>Must be no more than 1,440.", "range", (60, 1440)),
    ("Count", "You can specify between one and ten.", "range", (1, 10)),
    ("Count", "The minimum number is 1, the maximum is 3, and the default is 3.", "range", (1, 3)),
    ("Count", "Must be non-negative.", "range", (0, None)),
    ("Arn", "The comment cannot be longer than 128 characters.", "length", (None, 128)),
    ("Arn", "It can be 255 characters long.", "length", (None, 255)),
    ("Arn", "It must be fewer than 64 characters long, and must be lovely.", "length", (None, 63)),
    ("Arn", "Constraints: Can't be null, empty, or blank.", "length", (1, None)),
    ("Arn", "A string of up to 64 characters.", "length", (None, 64)),
    ("Arn", "The description has a maximum length of 25 characters.", "length", (None, 25)),
    (
        "Arn",
        "Your string can't begin with a forward slash (<code>/</code>).",
        "pattern",
        "(?s)(?!/).*",
    ),
    ("Arn", "The name can't contain commas.", "pattern", "(?s)(?!.*,).*"),
    (
        "Arn",
        "It can contain uppercase and lowercase letters, numbers, hyphens (-), and dots (.).",
        "pattern",
        "(?s)[A-Za-z0-9.-]*",
    ),
    ("Arn", "It must match this pattern: <code>^[a-z]+$</code>", "pattern", "(?s)(?=^[a-z]+$).*"),
]


@pytest.mark.parametrize(("member", "sentence", "trait", "value"), TRAITS)
def test_a_trait_of_a_member(member: str, sentence: str, trait: str, value: Any) -> None:
    (entry,) = mined(**{member: f"<p>Some words. {sentence}</p>"})
    ((name, change),) = entry.traits()
    assert (name, change.action, entry.status) == (trait, "add", "proposed")
    assert entry.at == f"MakeInput${member}"
    found = change.value
    match trait:
        case "default":
            assert found.value == value
        case "deprecated":
            assert found.replaced_by == value
        case "range" | "length":
            assert (found.min, found.max) == value
        case _:
            assert found == value
    if trait not in {"default", "deprecated"}:
        assert entry.accepts
    if trait != "default":
        assert entry.rejects


NOTHING = [
    ("Arn", "You cannot specify both <code>Id</code> and <code>Other</code>."),
    ("Arn", "For MySQL, <code>Arn</code> and <code>Id</code> are mutually exclusive."),
    ("Arn", "<code>Arn</code> and <code>Id</code> are mutually exclusive unless you own both."),
    ("Arn", "<code>Arn</code> and <code>Arn</code> are mutually exclusive."),
    ("Arn", "You must specify <code>Id</code>."),
    ("Arn", "Required if <code>Mode</code> is <code>MEDIUM</code>."),
    ("Arn", "Required if <code>TableName</code> is new."),
    (
        "Arn",
        "<p>For files:</p><ul><li>Can't be specified if <code>Id</code> is specified.</li></ul>",
    ),
    ("Arn", "Valid values: any ARN of a role."),
    ("Arn", "Valid values: <code>a</code> | <code>b*</code>"),
    ("Arn", "Valid values: a | b</p><p>Valid values: c | d"),
    ("Arn", "Values for MySQL: a | b"),
    ("Mode", "Valid values: FAST | SLOW | MEDIUM"),
    ("Mode", "Default: MEDIUM"),
    ("Count", "The default is 5 for files and 6 for tables."),
    ("Count", "The default is 5.</p><p>The default is 6."),
    ("Count", "The default is none."),
    ("Count", "If Mode is OTHER, must be between 1 and 35."),
    ("Count", "Must be between 35 and 1."),
    ("Count", "There are between 1 and 35 of them."),
    ("Enabled", "The default is enabled."),
    ("Arn", "The default is your account."),
    ("Arn", "Id is deprecated."),
    ("Arn", "This parameter is deprecated if you use files."),
    ("Arn", "Sha1 hashes have been deprecated."),
    ("Arn", "Names must start with the name of the table."),
    ("Arn", "<p>For MySQL:</p><ul><li>Default: <code>x</code></li></ul>"),
    ("Count", "Maximum: 12 hours."),
    ("Arn", "Valid values: <ul><li><code>a</code></li><li>Or whatever you like</li></ul>"),
    ("Arn", "We recommend that you store it as JSON."),
    ("Arn", "This parameter is used only if <code>Mode</code> is <code>FAST</code>."),
    ("Arn", "Supported only for Lambda functions."),
    ("Arn", "You can create up to 50 characters of them."),
]


@pytest.mark.parametrize(("member", "sentence"), NOTHING)
def test_what_is_no_fact_is_left_alone(member: str, sentence: str) -> None:
    assert mined(**{member: f"<p>{sentence}</p>"}) == []


TESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("Id", "A JSON-formatted resource policy.", {"json_": True}),
    ("Id", "This must be a base64-encoded string.", {"format": "base64"}),
    ("Id", "Must contain a valid universally unique identifier (UUID).", {"format": "uuid"}),
    ("Arn", "Must not be <code>default</code>.", {"not_in": ("default",)}),
    ("Count", "Must be a multiple of 60.", {"multiple_of": 60}),
    ("Count", "Valid Values: <code>0 | 1 | 5</code>", {"in_": (0, 1, 5)}),
    ("Mode", "The only valid value is <code>FAST</code>.", {"in_": ("FAST",)}),
    (
        "Arn",
        "Must be in the format <code>hh24:mi-hh24:mi</code>.",
        {"matches": r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d"},
    ),
]


def shown(test: Any) -> Any:
    return test.model_dump(exclude_none=True)


@pytest.mark.parametrize(("member", "sentence", "test"), TESTS)
def test_a_test_of_a_member(member: str, sentence: str, test: dict[str, Any]) -> None:
    (entry,) = mined(**{member: f"<p>{sentence}</p>"})
    assert entry.rule is not None and entry.rule.implies is not None
    ((path, found),) = entry.rule.implies.items()
    assert (entry.at, path) == ("Make", member)
    assert shown(found) == test
    assert entry.accepts and entry.rejects


def test_a_limit_that_is_too_long_to_show() -> None:
    (entry,) = mined(Arn="The maximum length is 25,000 characters.")
    assert (entry.accepts, entry.rejects) == (("x",), ())
    assert len(proposals("toy", model=model(Arn="The maximum length is 25,000 characters."))) == 1


def test_the_arn_of_a_thing() -> None:
    (entry,) = mined(Arn="The Amazon Resource Name (ARN) of the SQS queue that it is sent to.")
    assert entry.rule is not None and entry.rule.implies is not None
    assert shown(entry.rule.implies["Arn"]) == {"arn": {"service": "sqs"}}


def test_the_items_of_a_list_below_valid_values() -> None:
    items = "".join(f"<li><p><code>{each}</code> - What it is.</p></li>" for each in "ab")
    (entry,) = mined(Arn=f"<p>Valid values:</p><ul>{items}</ul>")
    ((name, change),) = entry.traits()
    assert (name, change.value) == ("enum", ("a", "b"))


def test_the_examples_of_every_form_hold() -> None:
    whole = model()
    operation = whole["operations"].pop("Make")
    forms = [
        *((form[0], form[1]) for form in RULES),
        *((form[0], form[1]) for form in TRAITS),
        *((form[0], form[1]) for form in TESTS),
    ]
    for number, (member, sentence) in enumerate(forms):
        one = model(**{member: f"<p>Some words. {sentence}</p>"})
        told = {**one["operations"]["Make"], "name": f"Make{number}"}
        whole["shapes"][f"Make{number}Input"] = one["shapes"]["MakeInput"]
        whole["operations"][f"Make{number}"] = {
            **operation,
            **told,
            "input": {"shape": f"Make{number}Input"},
        }
    service = load("toy", model=whole)
    said = propose(service, service.operations)
    assert len(said) >= len(forms)
    held = {each.entry.id for each in proposals("toy", model=whole)}
    assert sorted({each.entry.id for each in said} - held) == []


def with_members(members: dict[str, Any], shapes: dict[str, Any], text: str = "") -> dict[str, Any]:
    toy = model(Make=text)
    toy["shapes"].update(shapes)
    toy["shapes"]["MakeInput"]["members"].update(members)
    return toy


TAGS = {
    "Tag": {
        "type": "structure",
        "members": {"Key": {"shape": "Text", "documentation": "Tag keys must be unique."}},
    },
    "Tags": {"type": "list", "member": {"shape": "Tag"}},
    "Names": {"type": "list", "member": {"shape": "Text"}},
    "Labels": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
}


@pytest.mark.parametrize(
    ("shape", "text", "limits"),
    [
        ("Names", "You can specify up to three things.", (None, 3)),
        ("Names", "A list of up to 5 names.", (None, 5)),
        ("Names", "This object is limited to one element.", (None, 1)),
        ("Names", "You must specify at least one thing.", (1, None)),
        ("Labels", "A set of up to 50 key-value pairs.", (None, 50)),
        ("Names", "You can create up to 50 things in each account.", None),
        ("Names", "You can specify up to 3 buckets.", None),
        ("Names", "A list of one or more names.", None),
    ],
)
def test_how_many_items(
    shape: str, text: str, limits: tuple[int | None, int | None] | None
) -> None:
    toy = with_members({"Things": {"shape": shape, "documentation": text}}, TAGS)
    found = [each.entry.traits()[0] for each in proposals("toy", model=toy)]
    assert [(name, (change.value.min, change.value.max)) for name, change in found] == (
        [("length", limits)] if limits else []
    )


def test_how_many_items_as_the_operation_says() -> None:
    toy = with_members({"Tags": {"shape": "Labels"}}, TAGS, "You can assign up to 9 tags to it.")
    (proposal,) = proposals("toy", model=toy)
    assert (proposal.entry.at, proposal.entry.evidence[0].at) == ("MakeInput$Tags", "Make")


def test_what_is_said_of_the_items_of_a_list() -> None:
    text = "Must contain no more than 25 characters."
    toy = with_members({"Things": {"shape": "Names", "documentation": text}}, TAGS)
    (proposal,) = proposals("toy", model=toy)
    rule = proposal.entry.rule
    assert rule is not None and rule.implies is not None
    assert list(rule.implies) == ["Things[]"]
    assert proposal.entry.says == "Each of Things has a length of at most 25."


def test_keys_that_must_differ() -> None:
    (proposal,) = proposals("toy", model=with_members({"Tags": {"shape": "Tags"}}, TAGS))
    assert proposal.entry.at == "Make"
    rule = proposal.entry.rule
    assert rule is not None and rule.unique_by is not None
    assert (rule.unique_by.items, rule.unique_by.by) == ("Tags", "Key")


def test_a_minimum_and_a_maximum_are_in_order() -> None:
    pair = {
        f"{name}Size": {"shape": "Number", "documentation": f"The {name.lower()}imum size."}
        for name in ("Min", "Max")
    }
    (proposal,) = proposals("toy", model=with_members(pair, {}))
    rule = proposal.entry.rule
    assert rule is not None and rule.compare is not None
    assert (rule.compare.left, rule.compare.op, rule.compare.right) == ("MinSize", "<=", "MaxSize")
    assert [each.at for each in proposal.entry.evidence] == [
        "MakeInput$MinSize",
        "MakeInput$MaxSize",
    ]


def test_of_limits_the_model_has_one() -> None:
    toy = model(Count="The maximum value is 900.")
    toy["shapes"]["Number"]["min"] = 1
    (proposal,) = proposals("toy", model=toy)
    rule = proposal.entry.rule
    assert rule is not None and rule.implies is not None
    assert shown(rule.implies["Count"]) == {"at_most": 900}
    toy["shapes"]["Number"]["max"] = 1_000
    assert proposals("toy", model=toy) == ()


def test_what_a_name_shows_to_be_of_a_kind() -> None:
    text = "This parameter applies only to FIFO (first-in-first-out) queues."
    toy = with_members(
        {"QueueUrl": {"shape": "Text"}}, {}, "This operation isn't supported for FIFO queues."
    )
    toy["shapes"]["MakeInput"]["members"]["Id"]["documentation"] = text
    only, never = (each.entry.rule for each in proposals("toy", model=toy))
    assert only is not None and only.forbid == ("Id",)
    assert only.when is not None and "QueueUrl" in only.when.root
    assert never is not None and never.implies is not None and "QueueUrl" in never.implies


def test_the_members_of_a_member() -> None:
    inner = {"type": "structure", "members": {"A": {"shape": "Text"}, "B": {"shape": "Text"}}}
    text = "If you use this parameter, you must specify <code>A</code>, <code>B</code>, or both."
    toy = with_members({"Inner": {"shape": "Inner", "documentation": text}}, {"Inner": inner})
    (proposal,) = proposals("toy", model=toy)
    assert (proposal.entry.at, proposal.entry.evidence[0].at) == ("Inner", "MakeInput$Inner")
    assert proposal.entry.rule is not None and proposal.entry.rule.at_least_one == ("A", "B")


def test_alternatives_make_a_rule_each() -> None:
    sentence = "If you specify <code>Id</code> or <code>FileName</code>, you must specify Arn."
    assert {
        tuple(each.rule.when.root) for each in mined(Arn=sentence) if each.rule and each.rule.when
    } == {("Id",), ("FileName",)}


def test_a_case_of_a_list_is_a_condition() -> None:
    html = (
        "<p>The modes are:</p><ul><li><p><code>FAST</code> - The quick one. You must specify"
        " <code>Arn</code>.</p></li><li><p><code>OTHER</code> - Another. You must specify"
        " <code>Id</code>.</p></li></ul>"
    )
    (entry,) = mined(Mode=html)
    assert entry.rule is not None and entry.rule.require == ("Arn",)
    assert entry.rule.when is not None and dict(entry.rule.when.root) == {"Mode": "FAST"}


def test_rules_of_nested_structures_are_proposed() -> None:
    toy = model()
    either = "<p>You must specify either <code>A</code> or <code>B</code>, but not both.</p>"
    text = {"shape": "Text", "documentation": either}
    toy["shapes"]["Inner"] = {"type": "structure", "members": {"A": text, "B": text}}
    toy["shapes"]["MakeInput"]["members"]["Inner"] = {"shape": "Inner"}
    (proposal,) = proposals("toy", model=toy)
    assert proposal.entry.at == "Inner"
    assert proposal.entry.rule is not None and proposal.entry.rule.exactly_one == ("A", "B")


def test_ordinary_words_for_two_members_are_none() -> None:
    toy = model(Make="You must specify either an id or a name.")
    assert proposals("toy", model=toy) == ()


def test_what_is_not_valid_together_with_a_value() -> None:
    (entry,) = mined(Arn="You can't specify this parameter if <code>Mode</code> is SLOW.")
    assert entry.rule is not None and entry.rule.forbid == ("Arn",)


def test_what_no_reading_completes_is_left_alone() -> None:
    assert mined(Arn="If the moon is full, you must specify <code>Id</code>.") == []


def test_what_is_not_valid_together_with_a_value_of_no_member_is_left_alone() -> None:
    assert mined(Arn="Required if <code>Mode</code> is <code>NONE</code>.") == []


def test_what_the_model_requires_makes_no_rule() -> None:
    toy = model(Arn="You can specify either <code>Arn</code> or <code>Id</code>, but not both.")
    assert len(proposals("toy", model=toy)) == 1
    toy["shapes"]["MakeInput"]["required"] = ["Id"]
    assert proposals("toy", model=toy) == ()


def test_the_same_rule_is_proposed_once() -> None:
    both = "<code>Arn</code> and <code>Id</code> are mutually exclusive."
    assert len(mined(Arn=both, Id=both, Make=both)) == 1


def test_a_default_of_an_operation_that_updates_is_none() -> None:
    toy = model(Count="The default is 5.")
    toy["operations"] = {"UpdateIt": {**toy["operations"]["Make"], "name": "UpdateIt"}}
    assert proposals("toy", model=toy) == ()


def test_a_unit_that_is_not_the_members_own() -> None:
    toy = model(Count="The default is 5 minutes (300 seconds).")
    toy["shapes"]["MakeInput"]["members"]["TtlInSeconds"] = toy["shapes"]["MakeInput"][
        "members"
    ].pop("Count")
    assert proposals("toy", model=toy) == ()


def test_shipped_facts_are_not_proposed_again() -> None:
    ids = {each.entry.at for each in proposals("ssm", "RegisterTaskWithMaintenanceWindow")}
    assert "RegisterTaskWithMaintenanceWindowRequest$LoggingInfo" not in ids
    assert "AlarmConfiguration$IgnorePollAlarmFailure" not in ids


def test_without_the_shipped_facts_their_prose_is_found() -> None:
    found = propose(load("ssm"), ["RegisterTaskWithMaintenanceWindow", "StartAutomationExecution"])
    said = {(each.entry.at, name) for each in found for name, _ in each.entry.traits()}
    assert {
        ("RegisterTaskWithMaintenanceWindowRequest$LoggingInfo", "deprecated"),
        ("RegisterTaskWithMaintenanceWindowRequest$TaskParameters", "deprecated"),
        ("AlarmConfiguration$IgnorePollAlarmFailure", "default"),
    } <= said
    rules = {each.entry.id for each in found if each.entry.rule}
    assert "start-automation-execution-mutually-exclusive-target-maps-targets" in rules


def test_the_prose_of_a_page(saved_page: Callable[[str], Path]) -> None:
    saved = read_saved(str(saved_page("ModifyDBInstance")), "rds")
    found, sources = proposals_of_page(saved)
    assert sources.keys() == {"modify-db-instance-page"}
    assert found
    assert counts(found)
    for each in found:
        (evidence,) = each.entry.evidence
        assert (evidence.source, evidence.at) == ("modify-db-instance-page", None)
        assert each.entry.status == "proposed"


def test_the_command_prints_an_overlay_file(run: Run, tmp_path: Path) -> None:  # noqa: F811
    ran = run("overlay", "propose", "glue", "CreateJob")
    facts, service = parse(ran.out, "printed")
    assert service == "glue"
    assert {fact.entry.status for fact in facts} == {"proposed"}
    own = tmp_path / "own.yaml"
    assert run("overlay", "propose", "glue", "CreateJob", "--into", own).code == 0
    text = own.read_text()
    assert run("overlay", "propose", "glue", "CreateJob", "--into", own).code == 0
    assert own.read_text() == text
    assert run("overlay", "check", "glue", "--overlay", own).code == 0
    assert run("overlay", "propose").code == 2
    assert run("overlay", "propose", "ssm", "NoSuchOperation").code == 2


WORDS = st.lists(
    st.sampled_from(
        [
            *(
                "<code>Arn</code>",
                "<p>",
                "</li>",
                "<ul><li>",
                "FileName",
                "either",
                "or",
                "and",
                "both",
            ),
            *(
                "You must specify",
                "Valid values:",
                "default is",
                "if",
                "is",
                "mutually exclusive",
                "5",
            ),
            *(
                "between",
                "|",
                ",",
                ".",
                "<",
                "&lt;",
                "\x02",
                "\x03",
                "{1}",
                "{0}",
                "{",
                "only",
                "required",
            ),
        ]
    )
    | st.text(max_size=8),
    max_size=40,
).map(" ".join)


@given(WORDS)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_a_word(text: str) -> None:
    siblings = ["Arn", "FileName", "Id"]
    for sentences in (sentences_of_html(text), sentences_of_text(text)):
        phrases = [phrase(each, "Arn", siblings) for each in sentences]
        for each in phrases:
            assert len(each.sentence.marked) <= LONGEST
            assert all(set(rule.members) <= {*siblings} for rule in rules_in(each))
        for type_ in ("string", "integer", "boolean", ""):
            list(traits_in(phrases, type_))
