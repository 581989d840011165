"""Forms of sentences that say a fact, each beside a similar sentence that says none."""

from __future__ import annotations

import pytest
from tests.overlay.test_mining import TAGS, mined, model, with_members

from botosmith.facts.mining.patterns import parts_of
from botosmith.facts.proposals import proposals

C = "<code>{}</code>".format

RULES: list[tuple[str, str, str]] = [
    (
        f"If you specify {C('Id')} you can't specify {C('Arn')} as well.",
        "mutually_exclusive: Arn Id",
        f"If you own {C('Id')} you can't specify {C('Arn')} as well.",
    ),
    (
        f"If you set {C('MakeInput$Enabled')} to true, you must specify Arn.",
        "require: Arn when Enabled",
        f"If you set {C('OtherInput$Off')} to true, you must specify Arn.",
    ),
    (
        f"You must specify at least one of {C(chr(34) + 'tableName' + chr(34))} or "
        f"{C(chr(34) + 'fileName' + chr(34))}.",
        "at_least_one: FileName TableName",
        f"You should know at least one of {C(chr(34) + 'tableName' + chr(34))} or {C('x')}.",
    ),
    (
        f"You can name the file in either {C('Id')} or {C('FileName')}, but not both.",
        "mutually_exclusive: FileName Id",
        f"If it is new, you name it in either {C('Id')} or {C('FileName')}, but not both.",
    ),
    (
        f"Only one of {C('Id')} or {C('FileName')} must be set.",
        "mutually_exclusive: FileName Id",
        f"Only one of {C('Id')} or {C('FileName')} is shown.",
    ),
    (
        f"This can only be provided if {C('Id')} is provided.",
        "forbid: Arn when Id",
        f"This can only be provided if {C('Other')} is provided.",
    ),
    (
        f"{C('Arn')} is a mutually exclusive option with {C('Id')}.",
        "mutually_exclusive: Arn Id",
        f"{C('Arn')} is an exclusive option with {C('Id')}.",
    ),
    (
        f"This option works only when it's used with {C('Id')} and {C('FileName')}.",
        "require: Id FileName when Arn",
        f"This option works better when it's used with {C('Id')} and {C('FileName')}.",
    ),
    (
        f"If you specify this parameter in your request, you must specify {C('Id')}.",
        "require: Id when Arn",
        f"If you specify this parameter in your file, you must specify {C('Id')}.",
    ),
    (
        f"Specify both {C('Id')} and {C('Arn')} or neither of them.",
        "all_or_none: Arn Id",
        f"Specify both {C('Id')} and {C('Arn')} or a file.",
    ),
    (
        f"If you don't enable {C('Enabled')}, you must specify Arn.",
        "require: Arn when Enabled",
        f"If you don't understand {C('Enabled')}, you must specify Arn.",
    ),
    (
        f"If you are changing {C('Mode')} to {C('FAST')}, you must also set a value for Arn.",
        "require: Arn when Mode",
        f"If you are changing {C('Mode')} to {C('OTHER')}, you must also set a value for Arn.",
    ),
    (
        "If FAST is provided, the Arn must also be used.",
        "require: Arn when Mode",
        "If SPEED is provided, the Arn must also be used.",
    ),
    (
        "This is only required if you're using the Slow transfer mode.",
        "require: Arn when Mode",
        "This is only required if you're using the Good transfer mode.",
    ),
    (
        f"You must include at least one of {C('Id')} or {C('Arn')} or you will receive an error.",
        "at_least_one: Arn Id",
        f"You must include at least one of {C('Id')} or {C('Arn')} or a file.",
    ),
    (
        "You can't specify this field for fast tables.",
        "forbid: Arn when Mode",
        "You can't specify this field for large tables.",
    ),
    (
        "Tables that are FAST don't support this parameter.",
        "forbid: Arn when Mode",
        "Tables that are new don't support this parameter.",
    ),
    (
        "(FAST tables only) The ARN of the table.",
        "forbid: Arn when Mode",
        "(New tables only) The ARN of the table.",
    ),
    (
        "Although this parameter isn't marked so, you must specify this parameter.",
        "require: Arn",
        "Although this parameter isn't marked so, you should know this parameter.",
    ),
    (
        "The ARN of the table (required).",
        "require: Arn",
        "The ARN of the table (required if it is new).",
    ),
    (
        f"If you use {C('FAST')}, you must define your table by using {C('TableName')}.",
        "require: TableName when Mode",
        f"If you use {C('FAST')}, you must define your table by using a file.",
    ),
    (
        f"You can't use this parameter if there is a list of names specified for {C('Id')}.",
        "mutually_exclusive: Arn Id",
        f"You can't use this parameter if there is a list of names known as {C('Id')}.",
    ),
]


def told(sentence: str) -> list[str]:
    """The rules that a sentence about `Arn` states, in short."""
    found: list[str] = []
    for entry in mined(Arn=f"<p>{sentence}</p>"):
        if entry.rule is not None:
            (kind,) = entry.rule.kinds()
            when = "" if entry.rule.when is None else f" when {' '.join(entry.rule.when.root)}"
            found.append(f"{kind}: {' '.join(getattr(entry.rule, kind))}{when}")
    return found


@pytest.mark.parametrize(("sentence", "rule", "similar"), RULES)
def test_a_rule_and_what_is_none(sentence: str, rule: str, similar: str) -> None:
    assert told(sentence) == [rule]
    assert rule not in told(similar)


def test_the_examples_of_these_rules_hold() -> None:
    for sentence, rule, _ in RULES:
        found = proposals("toy", model=model(Arn=f"<p>{sentence}</p>"))
        assert [each.entry.rule is not None for each in found] == [True], rule


TRAITS: list[tuple[str, str, str, str]] = [
    ("Count", "The minimum value for the timeout is 60 seconds.", "60", "The timeout is 60."),
    (
        "Count",
        "You can specify between 1 and 10 counts.",
        "10",
        "You can specify between 1 and 10 tables.",
    ),
    (
        "Count",
        "The share of traffic, expressed as a number between 0 and 15.",
        "15",
        "The share of traffic, which is often a number between 0 and 15.",
    ),
    (
        "Count",
        "The default value is 1 and the maximum value is 100.",
        "100",
        "The default value is 1 and the usual value is 100.",
    ),
    (
        "Count",
        "Must be at least 4 and less than or equal to 30.",
        "30",
        "Must be at least 4 and less than the size of the table, 30.",
    ),
    (
        "FileName",
        "This parameter has a limit of 1024 characters.",
        "1024",
        "This parameter has a sample of 1024 characters.",
    ),
    (
        "FileName",
        "A string, with a maximum of 128 characters, used to tell files apart.",
        "128",
        "A string, of which 128 characters are used to tell files apart.",
    ),
    (
        "FileName",
        f"The file name must begin with {C('a/')} followed by a name.",
        "(?=a/)",
        f"The file name often begins with {C('a/')} followed by a name.",
    ),
    (
        "FileName",
        f"This can't begin with {C('aws:')}.",
        "(?!aws:)",
        f"This needn't begin with {C('aws:')}.",
    ),
    (
        "FileName",
        "The name can include letters, numbers, and underscores (_).",
        "[A-Za-z0-9_]*",
        "The name can include files, numbers, and underscores (_).",
    ),
    (
        "FileName",
        f"It cannot be any of the following: {C('a')}, {C('b')}",
        "'a', 'b'",
        f"It cannot be sorted by any of the following: {C('a')}, {C('b')}",
    ),
    ("FileName", "The only supported version is 1.0.", "1.0", "The only good version is 1.0."),
    (
        "FileName",
        f"Currently, only {C('table')} is supported.",
        "'table'",
        f"Currently, only {C('table')} is fast.",
    ),
    ("Mode", "Currently, FAST is not supported.", "FAST", "Currently, FAST is not preferred."),
    (
        "Enabled",
        "At present, the only permitted value for this parameter is true.",
        "True",
        "At present, the usual value for this parameter is true.",
    ),
    (
        "Id",
        "The identifier of the group, in the form sg-xxxxxxxx.",
        "sg-.+",
        "The identifier of the group, such as sg-xxxxxxxx.",
    ),
    (
        "Arn",
        "The Amazon Resource Name (ARN) of the execution role that reads it.",
        "role/.+",
        "The name or Amazon Resource Name (ARN) of the execution role that reads it.",
    ),
    ("Arn", "The ARN of the KMS key used for encryption.", "kms", "The ARN of the key."),
    ("Arn", "The execution role ARN that is used.", "role/.+", "The table ARN that is used."),
]


def values(member: str, sentence: str) -> str:
    shown = [
        entry.model_dump(exclude_none=True, include={"rule", *TRAIT_NAMES})
        for entry in mined(**{member: f"<p>{sentence}</p>"})
    ]
    return str(shown)


TRAIT_NAMES = ("length", "range", "pattern", "enum")


@pytest.mark.parametrize(("member", "sentence", "value", "similar"), TRAITS)
def test_what_is_said_of_a_value(member: str, sentence: str, value: str, similar: str) -> None:
    assert value in values(member, sentence)
    assert values(member, similar) == "[]"
    assert len(proposals("toy", model=model(**{member: f"<p>{sentence}</p>"}))) == 1


@pytest.mark.parametrize(
    ("sentence", "characters"),
    [
        ("Constraints: a-z, A-Z, 0-9, spaces, and ._-/#.", r"a-zA-Z0-9 \._\-/\#"),
        ("It may only contain Unicode letters, digits, or these symbols: _ @ +", r"\p{L}0-9_@\+"),
        ("It can contain letters, digits, and the following characters: _@", "A-Za-z0-9_@"),
        ("It can contain letters, words, and the following characters: _@", ""),
        ("It is made of letters, digits, and _@", ""),
    ],
)
def test_characters_and_signs(sentence: str, characters: str) -> None:
    found = list(parts_of(sentence.rstrip("."), sentence))
    assert [part.characters for part in found] == ([characters] if characters else [])


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("Each tag is a pair, each key must be unique.", True),
        ("Tag keys must be unique per resource.", True),
        ("Tag keys must be unique unless they are empty.", False),
        ("Tag keys should be short.", False),
    ],
)
def test_keys_that_must_differ_as_their_list_says(text: str, *, is_said: bool) -> None:
    tags = {**TAGS, "Tag": {"type": "structure", "members": {"Key": {"shape": "Text"}}}}
    toy = with_members({"Tags": {"shape": "Tags", "documentation": text}}, tags)
    rules = [each.entry.rule for each in proposals("toy", model=toy)]
    assert [rule.unique_by is not None for rule in rules if rule] == [True] * is_said


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("There is a limit of 16 things that can be specified.", 16),
        ("There is a limit of 16 buckets that can be specified.", None),
        ("Maximum number of things per resource - 50", 50),
        ("Maximum number of buckets per resource - 50", None),
    ],
)
def test_the_size_of_a_list(text: str, most: int | None) -> None:
    toy = with_members({"Things": {"shape": "Names", "documentation": text}}, TAGS)
    found = [each.entry.length for each in proposals("toy", model=toy)]
    assert [each.value.max for each in found if each] == ([most] if most else [])


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("This parameter isn't supported for SLOW tables.", "Mode"),
        ("This parameter is not valid for tables that use Shared storage.", "Kinds[]"),
        ("This parameter is only valid for tables that use Shared storage.", ""),
        (f"Valid only when {C('TableName')} is specified.", "TableName"),
        ("This parameter isn't supported for new tables.", ""),
    ],
)
def test_a_case_that_a_structure_around_tells(text: str, path: str) -> None:
    shapes = {
        "Kind": {"type": "string", "enum": ["SHARED", "LOCAL"]},
        "Kinds": {"type": "list", "member": {"shape": "Kind"}},
        "Inner": {
            "type": "structure",
            "members": {"Size": {"shape": "Text", "documentation": text}},
        },
        "Inners": {"type": "list", "member": {"shape": "Inner"}},
    }
    toy = with_members({"Inners": {"shape": "Inners"}, "Kinds": {"shape": "Kinds"}}, shapes)
    found = proposals("toy", model=toy)
    assert [each.entry.at for each in found] == (["Make"] if path else [])
    for each in found:
        rule = each.entry.rule
        assert rule is not None and rule.when is not None and list(rule.when.root) == [path]
        assert (rule.forbid or rule.require) == ("Inners[].Size",)


@pytest.mark.parametrize(("regex", "is_said"), [(".*", True), ("[a-z/]+", False)])
def test_a_pattern_beside_one_that_says_nothing(regex: str, *, is_said: bool) -> None:
    toy = model(FileName=f"The path must begin with {C('/opt/')}.")
    toy["shapes"]["Text"] = {"type": "string", "pattern": regex}
    assert len(proposals("toy", model=toy)) == is_said


def test_the_only_value_of_a_case() -> None:
    toy = model(FileName=f"The only type that is known is {C('table')}.")
    assert len(proposals("toy", model=toy)) == 1
    toy = model(FileName=f"The only known type for new tables is {C('table')}.")
    assert proposals("toy", model=toy) == ()


def test_the_only_values_of_more() -> None:
    toy = model(Mode=f"The only modes that it has are {C('FAST')} and {C('SLOW')}.")
    assert proposals("toy", model=toy) == ()
    toy["shapes"]["Mode"]["enum"].append("OTHER")
    (proposal,) = proposals("toy", model=toy)
    assert proposal.entry.says == "Mode takes these values: FAST or SLOW."
