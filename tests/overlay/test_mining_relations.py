"""Sentences that relate members, in other words than their rule, each beside one that does not."""

from __future__ import annotations

import pytest
from tests.overlay.test_mining import model, with_members

from botosmith.facts.proposals import proposals

C = "<code>{}</code>".format

RELATIONS: list[tuple[str, str, str, str]] = [
    (
        "Enabled",
        f"If {C('true')}, then {C('Id')} and {C('FileName')} are required.",
        "Id and FileName must be given when Enabled is true.",
        f"If possible, then {C('Id')} and {C('FileName')} are required.",
    ),
    (
        "Enabled",
        f"If configured to {C('true')}, you must not specify a value for {C('Id')}.",
        "Id must be left out when Enabled is true.",
        f"If configured to your needs, you must not specify a value for {C('Id')}.",
    ),
    (
        "Enabled",
        "Constraints: If the Id parameter is specified, this parameter cannot be true.",
        "Enabled must not be true when Id is given.",
        "Constraints: If the Id parameter is specified, this parameter is rarely true.",
    ),
    (
        "Arn",
        f"Required if {C('Mode')} is set to {C('FAST')}, and cannot be used otherwise.",
        "Arn must be given when Mode is FAST.",
        f"Required if {C('Mode')} is set to {C('OTHER')}, and cannot be used otherwise.",
    ),
    (
        "Arn",
        f"Conditionally required if the {C('Mode')} parameter is set to {C('FAST')}.",
        "Arn must be given when Mode is FAST.",
        f"Rarely required if the {C('Mode')} parameter is set to {C('FAST')}.",
    ),
    (
        "Arn",
        f"This parameter is required when you choose {C('Mode')} as FAST.",
        "Arn must be given when Mode is FAST.",
        f"This parameter is required when you know {C('Mode')} as FAST.",
    ),
    (
        "Arn",
        f"This is required if the table is configured with a quick ({C('FAST')}) transfer type.",
        "Arn must be given when Mode is FAST.",
        f"This is required if the table was configured with a quick ({C('FAST')}) transfer type.",
    ),
    (
        "Arn",
        f"Applies only to the {C('FAST')} option for {C('Mode')}.",
        "Arn must be left out when Mode is not FAST.",
        f"Applies only to the {C('FAST')} option for tables of {C('Kind')}.",
    ),
    (
        "Arn",
        f"You can't use {C('Arn')} with {C('Id')} for {C('AddOne')} and {C('CopyOne')} calls.",
        "At most one of Arn and Id may be given.",
        f"You can't use {C('Arn')} with {C('Key')} for {C('AddOne')} and {C('CopyOne')} calls.",
    ),
    (
        "Arn",
        f"You can specify either the {C('Arn')} or {C('Id')} value; they are mutually exclusive.",
        "At most one of Arn and Id may be given.",
        f"You can specify either the {C('Arn')} or {C('Id')} value; they are related.",
    ),
    (
        "Arn",
        f"You must specify either {C('Id')} or {C('Arn')} when you create a new table.",
        "At least one of Arn and Id must be given.",
        f"You must specify either {C('Id')} or {C('Arn')} when you leave out a name.",
    ),
    (
        "Arn",
        f"You can define either {C('Id')} or {C('Arn')} when creating a table, but not both.",
        "At most one of Arn and Id may be given.",
        f"You can define either {C('Id')} or {C('Arn')} when creating a table.",
    ),
    (
        "Arn",
        f"This parameter must be updated together with {C('Id')}.",
        "Id must be given when Arn is given.",
        f"This parameter is updated together with {C('Id')}.",
    ),
    (
        "Arn",
        f"You must also specify the {C('Id')} request parameter.",
        "Id must be given when Arn is given.",
        f"You might also specify the {C('Id')} request parameter.",
    ),
    (
        "Arn",
        f"Requirements: {C('Mode')} must be specified as {C('FAST')}.",
        "Mode must be FAST when Arn is given.",
        f"{C('Mode')} must be specified as {C('FAST')}.",
    ),
    (
        "Arn",
        "When this field is defined, Id must be undefined.",
        "At most one of Arn and Id may be given.",
        "When this field is defined, Id may be undefined.",
    ),
    (
        "Arn",
        f"You must provide either this file name setting or {C('Id')}, but not both.",
        "Exactly one of Arn and Id must be given.",
        f"You must provide either this or that file name, or {C('Id')}, but not both.",
    ),
    (
        "Arn",
        f"This field and {C('Id')} cannot be defined in the same API call, but one is required.",
        "Exactly one of Arn and Id must be given.",
        f"This field and {C('Id')} are rarely defined in the same API call, but one is required.",
    ),
    (
        "Arn",
        f"You must provide both {C('Id')} and {C('FileName')}, or neither.",
        "FileName and Id must be given together or not at all.",
        f"You must know both {C('Id')} and {C('FileName')}, or neither.",
    ),
    (
        "Arn",
        "This field cannot be used simultaneously with FileName as they are two ways to name it.",
        "At most one of Arn and FileName may be given.",
        "This field is seldom used simultaneously with FileName as they are two ways to name it.",
    ),
    (
        "Arn",
        f"When {C('Enabled')} is {C('true')}, you can't specify {C('Id')}--one will be assigned.",
        "Id must be left out when Enabled is true.",
        f"When {C('Enabled')} is {C('true')}, you needn't specify {C('Id')}--one will be assigned.",
    ),
    (
        "Arn",
        f"If {C('Mode')} is set to {C('FAST')}, you cannot specify a destination in {C('Id')}.",
        "Id must be left out when Mode is FAST.",
        f"If {C('Mode')} is set to {C('FAST')}, you cannot specify a destination near {C('Id')}.",
    ),
    (
        "Arn",
        f"If you enter text using this parameter, do not use the {C('Id')} parameter.",
        "At most one of Arn and Id may be given.",
        f"If you enter text beside this parameter, do not use the {C('Id')} parameter.",
    ),
    (
        "Mode",
        f"{C('FAST')} requires {C('Id')} and {C('FileName')}.",
        "Id and FileName must be given when Mode is FAST.",
        f"{C('OTHER')} requires {C('Id')} and {C('FileName')}.",
    ),
    (
        "Mode",
        f"You must set this property to {C('FAST')} in order to set {C('Id')}.",
        "Mode must be FAST when Id is given.",
        f"You must set this property to {C('FAST')} in order to see {C('Id')}.",
    ),
    (
        "Make",
        f"At least {C('Id')} or {C('Arn')} must be provided.",
        "At least one of Arn and Id must be given.",
        f"At least {C('Id')} or {C('Arn')} is returned.",
    ),
    (
        "Make",
        "Either Id or FileName should be provided within the request body, but not both.",
        "At most one of FileName and Id may be given.",
        "Either Id or FileName is shown within the response body, but not both.",
    ),
    (
        "Make",
        f"You must provide exactly one {C('Id')} or {C('FileName')}.",
        "Exactly one of FileName and Id must be given.",
        f"You must know exactly one {C('Id')} or {C('FileName')}.",
    ),
    (
        "Make",
        f"You must specify exactly one setting: either {C('Id')} or {C('FileName')}.",
        "Exactly one of FileName and Id must be given.",
        f"You must specify exactly one setting: either {C('Id')} or {C('Other')}.",
    ),
    (
        "Make",
        f"You must specify only one of the following parameters: {C('Id')}, or {C('Arn')}.",
        "Exactly one of Arn and Id must be given.",
        f"You must specify only some of the following parameters: {C('Id')}, or {C('Arn')}.",
    ),
    (
        "Make",
        f"Exactly one of the following fields must be set: {C('Id')} or {C('FileName')}.",
        "Exactly one of FileName and Id must be given.",
        f"Exactly one of the following fields is returned: {C('Id')} or {C('FileName')}.",
    ),
    (
        "Make",
        f"{C('Id')} and {C('Arn')} cannot be used in the same request.",
        "At most one of Arn and Id may be given.",
        f"{C('Id')} and {C('Arn')} cannot be seen in the same request.",
    ),
    (
        "Make",
        f"Only one of {C('Id')} or {C('FileName')} can be provided per request.",
        "At most one of FileName and Id may be given.",
        f"Only one of {C('Id')} or {C('FileName')} can be provided per file.",
    ),
    (
        "Make",
        f"{C('Id')} and {C('FileName')} are required parameters.",
        "Id and FileName must be given.",
        f"{C('Id')} and {C('FileName')} are useful parameters.",
    ),
    (
        "Make",
        f"This action requires both the {C('Id')} and {C('Arn')} parameters.",
        "Id and Arn must be given.",
        f"This action returns both the {C('Id')} and {C('Arn')} parameters.",
    ),
    (
        "Make",
        f"When {C('Mode')} is FAST, leave the {C('Id')}, {C('Arn')}, and FileName fields empty.",
        "Id and Arn and FileName must be left out when Mode is FAST.",
        f"When {C('Mode')} is FAST, the {C('Id')}, {C('Arn')}, and FileName fields are shown.",
    ),
    (
        "Count",
        "For FAST tables, this value must be between 1 and 40.",
        "Count must be at least 1 and at most 40 when Mode is FAST.",
        "For new tables, this value must be between 1 and 40.",
    ),
    (
        "Count",
        f"If {C('Mode')} is set to {C('FAST')}, the maximum value is 40.",
        "Count must be at most 40 when Mode is FAST.",
        f"If {C('Mode')} is set to {C('FAST')}, the usual value is 40.",
    ),
]


def said(member: str, sentence: str) -> list[str]:
    toy = model(**{member: f"<p>{sentence}</p>"})
    return [each.entry.says for each in proposals("toy", model=toy)]


@pytest.mark.parametrize(("member", "sentence", "says", "similar"), RELATIONS)
def test_a_relation_and_what_is_none(member: str, sentence: str, says: str, similar: str) -> None:
    assert said(member, sentence) == [says]
    assert said(member, similar) == []


def test_a_value_or_none_is_two_cases() -> None:
    text = f"{C('Arn')} is required if {C('Mode')} is {C('FAST')} or is not specified."
    assert said("Arn", text) == [
        "Arn must be given when Mode is not given.",
        "Arn must be given when Mode is FAST.",
    ]
    assert said("Arn", text.replace("not specified", "never read")) == []


def test_what_an_item_of_a_list_calls_its_value() -> None:
    item = f"{C('FAST')} - Quick. If you use this value, you must provide {C('Id')}."
    listed = f"Modes:<ul><li><p>{item}</p></li></ul>"
    assert said("Mode", listed) == ["Id must be given when Mode is FAST."]
    assert said("Mode", listed.replace("this value", "that table")) == []


def test_what_is_required_already_need_not_be_said() -> None:
    toy = model(Arn=f"If {C('Mode')} is FAST, you must specify {C('Id')} and {C('FileName')}.")
    toy["shapes"]["MakeInput"]["required"] = ["Id"]
    (proposal,) = proposals("toy", model=toy)
    assert proposal.entry.says == "FileName must be given when Mode is FAST."
    toy["shapes"]["MakeInput"]["required"] = ["Id", "FileName"]
    assert proposals("toy", model=toy) == ()


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("The end time must be later than the start time.", ">"),
        (f"The time specified for {C('EndTime')} must be after {C('StartTime')}.", ">"),
        (f"This can't be earlier than {C('StartTime')}.", ">="),
        ("The end time is shown after the start time.", ""),
        (f"This must be later than {C('Id')}.", ""),
    ],
)
def test_times_in_order(text: str, operator: str) -> None:
    time = {"shape": "Time", "documentation": ""}
    toy = with_members(
        {"StartTime": time, "EndTime": {**time, "documentation": text}},
        {"Time": {"type": "timestamp"}},
    )
    found = [each.entry.rule for each in proposals("toy", model=toy)]
    compared = [rule.compare for rule in found if rule is not None and rule.compare is not None]
    assert [each.op for each in compared] == ([operator] if operator else [])


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("You can't manage the master password in a vault if <code>Id</code> is given.", True),
        ("You can't manage the master key in a vault if <code>Id</code> is given.", False),
    ],
)
def test_a_member_by_what_it_does(text: str, *, is_said: bool) -> None:
    member = {"shape": "Flag", "documentation": text}
    toy = with_members({"ManageMasterPassword": member}, {})
    says = "Id must be left out when ManageMasterPassword is true."
    assert [each.entry.says for each in proposals("toy", model=toy)] == [says] * is_said


def test_a_member_by_its_name_without_its_end() -> None:
    text = "If you specify an execution role, you must specify the Id."
    toy = with_members({"ExecutionRoleArn": {"shape": "Text", "documentation": text}}, {})
    (proposal,) = proposals("toy", model=toy)
    assert proposal.entry.says == "Id must be given when ExecutionRoleArn is given."
    toy = with_members(
        {
            "ExecutionRoleArn": {"shape": "Text", "documentation": text},
            "ExecutionRoleName": {"shape": "Text", "documentation": ""},
        },
        {},
    )
    assert proposals("toy", model=toy) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You must specify exactly one of these fields.", "exactly_one"),
        ("One and only one of its member variables can be populated.", "exactly_one"),
        ("You can include only one of these fields.", "mutually_exclusive"),
        ("You can include some of these fields.", ""),
        ("Only one of these fields is read by the table.", ""),
    ],
)
def test_one_of_the_members_of_a_structure(text: str, kind: str) -> None:
    members = {name: {"shape": "Text", "documentation": ""} for name in ("Left", "Right")}
    shapes = {"Inner": {"type": "structure", "members": members, "documentation": text}}
    toy = with_members({"Inner": {"shape": "Inner", "documentation": ""}}, shapes)
    rules = [each.entry.rule for each in proposals("toy", model=toy)]
    assert [rule.kinds() for rule in rules if rule is not None] == ([[kind]] if kind else [])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            f"You can specify this only when {C('LaunchType')} in {C('Options')} is {C('FAST')}.",
            "Inner.Size must be left out when Options.LaunchType is not FAST.",
        ),
        (f"You can specify this only when {C('LaunchKind')} is {C('FAST')}.", ""),
    ],
)
def test_a_member_of_a_structure_beside(text: str, says: str) -> None:
    shapes = {
        "Options": {"type": "structure", "members": {"LaunchType": {"shape": "Mode"}}},
        "Inner": {
            "type": "structure",
            "members": {"Size": {"shape": "Text", "documentation": text}},
        },
    }
    toy = with_members({"Options": {"shape": "Options"}, "Inner": {"shape": "Inner"}}, shapes)
    assert [each.entry.says for each in proposals("toy", model=toy)] == ([says] if says else [])
