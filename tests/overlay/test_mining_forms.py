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
        f"Do not set this parameter if using {C('Id')} and {C('FileName')}.",
        "forbid: Arn when Id FileName",
        f"Do not set this parameter if sharing {C('Id')} and {C('FileName')}.",
    ),
    (
        f"Requirement is conditional: {C('Id')} must be set when {C('FileName')} is included.",
        "require: Id when FileName",
        f"Requirement is conditional: {C('Id')} must be known when {C('FileName')} is included.",
    ),
    (
        f"Attribute is required if {C('Enabled')} is true.",
        "require: Arn when Enabled",
        f"Attribute is useful if {C('Enabled')} is true.",
    ),
    (
        f"{C('Id')} is not required, but you must specify {C('Id')} or {C('FileName')}.",
        "at_least_one: FileName Id",
        f"{C('Id')} is not required, but you may know {C('Id')} or {C('FileName')}.",
    ),
    (
        f"You can't specify more than one of {C('Id')}, {C('FileName')}, or {C('Arn')}.",
        "mutually_exclusive: Arn FileName Id",
        f"You can't sort by more than one of {C('Id')}, {C('FileName')}, or {C('Arn')}.",
    ),
    (
        f"{C('Id')} or {C('FileName')} (specify a value for one, not both)",
        "mutually_exclusive: FileName Id",
        f"{C('Id')} or {C('FileName')} (specify a value for one, or for both)",
    ),
    (
        f"You must choose to provide {C('Id')} or {C('FileName')}.",
        "at_least_one: FileName Id",
        f"You may choose to provide {C('Id')} or {C('FileName')}.",
    ),
    (
        "This must be specified with the table-name parameter.",
        "require: TableName when Arn",
        "This must be specified with the table-size parameter.",
    ),
    (
        "For FAST tables only: The ARN of the table.",
        "forbid: Arn when Mode",
        "For new tables only: The ARN of the table.",
    ),
    (
        "The ARN of the table (FAST tables only).",
        "forbid: Arn when Mode",
        "The ARN of the table (new tables only).",
    ),
    (
        f"Required unless {C('Id')} is specified.",
        "require: Arn when Id",
        f"Recommended unless {C('Id')} is specified.",
    ),
    (
        f"You can only specify this if {C('Id')} is specified.",
        "forbid: Arn when Id",
        f"You can only read this if {C('Id')} is specified.",
    ),
    (
        f"Required, if {C('Mode')} is set to {C('FAST')}.",
        "require: Arn when Mode",
        f"Required, as {C('Mode')} is set to {C('FAST')}.",
    ),
    (
        f"When using FAST as the {C('Mode')}, you must specify {C('Id')}.",
        "require: Id when Mode",
        f"When listing FAST as the {C('Mode')}, you must specify {C('Id')}.",
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
    ("Arn", "A valid Amazon SQS ARN.", "sqs", "A valid Amazon table ARN."),
    ("Arn", "The ARN of the Amazon S3 bucket.", "s3", "The ARN of the Amazon S3 table."),
    (
        "FileName",
        "It can only contain words of a table, and must be less than 128 characters.",
        "127",
        "For new tables, it can only contain words, and must be less than 128 characters.",
    ),
    (
        "FileName",
        "The password must contain at least 8 characters.",
        "8",
        "The password must be sent after at least 8 characters.",
    ),
    (
        "FileName",
        "A name for the group, up to 64 characters.",
        "64",
        "A name for which the first letters, up to 64 characters, are read.",
    ),
    (
        "FileName",
        "The minimum size is one character.",
        "1",
        "The minimum size is one table.",
    ),
    (
        "FileName",
        "A string of up to 64 ASCII characters that tells requests apart.",
        r"x00-\\x7f",
        "A string of ASCII art.",
    ),
    ("FileName", "Must be only printable ASCII characters.", " -~", "Some ASCII characters."),
    (
        "FileName",
        "A string representation of a positive integer.",
        "[0-9]*",
        "A string representation of a table.",
    ),
    ("FileName", "Spaces are not allowed.", "(?!.* )", "Spaces are not common."),
    ("FileName", "No spaces are allowed.", "(?!.* )", "No tables are allowed."),
    (
        "FileName",
        "The name must begin with a lowercase letter.",
        "(?=[a-z])",
        "The name may begin with a lowercase letter.",
    ),
    (
        "FileName",
        "Only lowercase letters, numbers, and hyphens are allowed.",
        "[a-z0-9-]*",
        "Only lowercase letters, numbers, and tables are allowed.",
    ),
    (
        "FileName",
        f"This must be {C('a')} or {C('b')}.",
        "'a', 'b'",
        f"This must be above {C('a')} or {C('b')}.",
    ),
    (
        "FileName",
        f"The kind of the file: {C('a')} or {C('b')}.",
        "'a', 'b'",
        f"The following can't be read: {C('a')} or {C('b')}.",
    ),
    (
        "FileName",
        f"The kind of the file ({C('a')} | {C('b')}).",
        "'a', 'b'",
        f"The kind of the file, for example ({C('a')} | {C('b')}).",
    ),
    (
        "FileName",
        f"{C('a')}, for tables of one kind, is the only supported value.",
        "'a'",
        f"{C('a')}, for tables of one kind, is the best value.",
    ),
    (
        "FileName",
        f"It does not recognize any values other than {C('a')} or {C('b')}.",
        "'a', 'b'",
        f"It does not compare any values other than {C('a')} or {C('b')}.",
    ),
    (
        "FileName",
        f"The value {C('a')} is reserved.",
        "'a'",
        f"The value {C('a')} is common.",
    ),
    (
        "FileName",
        "Use the following timestamp format: yyyy-MM-ddTHH:mm:ss",
        "[12]",
        "The following timestamp is old: yyyy-MM-ddTHH:mm:ss",
    ),
    (
        "Enabled",
        f"{C('Enabled=False')} is not currently supported.",
        "True",
        f"{C('Other=False')} is not currently supported.",
    ),
    (
        "Count",
        f"The default value is {C('1')}, and the maximum is {C('100')}.",
        "100",
        f"The default value is {C('1')}, and the usual is {C('100')}.",
    ),
    ("Count", "Must be greater than zero.", "1", "Must be greater than the number of tables."),
    ("Count", "Takes an integer between 0-4.", "4", "Takes a table between 0-4."),
    ("Count", "The number of files (1-100).", "100", "The number of files (1-100 of each table)."),
    (
        "Count",
        "The number of files, from 1 to 100.",
        "100",
        "The number of files, from 1 to 100 of which are read.",
    ),
    ("Count", "Valid values range from 1 to 100.", "100", "Usual values range from 1 to 100."),
    (
        "Count",
        "Valid values are 2 (for small files) and 3 (for large files).",
        "2, 3",
        "Good values are 2 (for small files) and 3 (for large files).",
    ),
    ("Count", "This value can't be less than 5.", "5", "This value is often less than 5."),
    ("Count", "This value can't be negative.", "0", "This value is never shown."),
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
        ("Limited to size 1.", 1),
        ("Limited to sizes that fit.", None),
        ("Maximum 50 things.", 50),
        ("Maximum 50 buckets.", None),
        ("A maximum of 10 things.", 10),
        ("Up to 10 things are returned.", None),
        ("The number of things can't exceed 10.", 10),
        ("The number of buckets can't exceed 10.", None),
        ("Must contain from 2 to 9 things.", 9),
        ("One or more things, up to a maximum of 10.", 10),
        ("Only one account ID can be given, and three buckets.", None),
    ],
)
def test_the_size_of_a_list(text: str, most: int | None) -> None:
    toy = with_members({"Things": {"shape": "Names", "documentation": text}}, TAGS)
    found = [each.entry.length for each in proposals("toy", model=toy)]
    assert [each.value.max for each in found if each] == ([most] if most else [])


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("This parameter doesn't accept an empty list.", 1),
        ("This parameter doesn't accept an old list.", None),
    ],
)
def test_a_list_that_is_not_empty(text: str, least: int | None) -> None:
    toy = with_members({"Things": {"shape": "Names", "documentation": text}}, TAGS)
    found = [each.entry.length for each in proposals("toy", model=toy)]
    assert [each.value.min for each in found if each] == ([least] if least else [])


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("Things", "Each string must be 1 to 9 characters long.", "a length of at most 9"),
        ("Things", "Each table must be 1 to 9 characters long.", ""),
        ("Things", "The names must begin with a letter.", "match (?s)(?=[A-Za-z]).*"),
        ("Things", "The tables must begin with a letter.", ""),
        ("RoleArns", "The ARNs of the IAM roles.", "an ARN of iam"),
        ("RoleArns", "The ARNs of the tables.", ""),
    ],
)
def test_what_each_item_has_to_be(name: str, text: str, says: str) -> None:
    toy = with_members({name: {"shape": "Names", "documentation": text}}, TAGS)
    found = [each.entry for each in proposals("toy", model=toy)]
    assert [says in each.says and f"{name}[]" in str(each.rule) for each in found] == (
        [True] if says else []
    )


@pytest.mark.parametrize(
    ("text", "is_said"),
    [("Tag keys must be unique per resource.", True), ("Tag keys must be unique if given.", False)],
)
def test_keys_that_must_differ_as_the_tag_says(text: str, *, is_said: bool) -> None:
    tags = {
        **TAGS,
        "Tag": {"type": "structure", "members": {"Key": {"shape": "Text"}}, "documentation": text},
    }
    found = proposals("toy", model=with_members({"Tags": {"shape": "Tags"}}, tags))
    assert [each.entry.says for each in found] == ["No two Tags may have the same Key."] * is_said


@pytest.mark.parametrize(
    ("text", "least"),
    [("Must be at least 2.", 2), ("Must be greater than 2.", None)],
)
def test_no_number_is_next_to_one_with_a_fraction(text: str, least: int | None) -> None:
    toy = with_members({"Share": {"shape": "Share", "documentation": text}}, {"Share": DOUBLE})
    found = [each.entry.range for each in proposals("toy", model=toy)]
    assert [each.value.min for each in found if each] == ([least] if least else [])


DOUBLE = {"type": "double"}


@pytest.mark.parametrize(
    ("intro", "is_said"),
    [
        ("What the table is. For more information, see the guide.", True),
        ("What the table is. For new tables:", False),
        ("For new tables, this is what counts.", False),
    ],
)
def test_a_paragraph_before_a_list_that_names_a_case(intro: str, *, is_said: bool) -> None:
    item = f"<ul><li><p>If {C('Id')} is given, {C('FileName')} is required.</p></li></ul>"
    toy = model(Arn=f"<p>{intro}</p>{item}")
    assert len(proposals("toy", model=toy)) == is_said


def test_a_pattern_that_python_reads_otherwise() -> None:
    toy = model(FileName=f"The possible values are {C('a')} or {C('b')}.")
    regex = "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF]*"
    toy["shapes"]["Text"] = {"type": "string", "pattern": regex}
    assert len(proposals("toy", model=toy)) == 1
    toy["shapes"]["Text"] = {"type": "string", "pattern": "[b-z]"}
    assert proposals("toy", model=toy) == ()


@pytest.mark.parametrize(("regex", "is_said"), [("[A-Za-z0-9:-]+", True), ("[a-z]{1,8}", False)])
def test_a_limit_and_a_beginning_beside_a_pattern(regex: str, *, is_said: bool) -> None:
    for text in ("Up to 64 characters.", f"The name can't begin with {C('aws:')}."):
        toy = model(FileName=text)
        toy["shapes"]["Text"] = {"type": "string", "pattern": regex}
        assert len(proposals("toy", model=toy)) == is_said, text


def test_the_values_of_an_item_under_its_own_case() -> None:
    text = f"<p>Modes:</p><ul><li><p>{C('FAST')}: quick. If you use {C('FAST')}, you must use"
    toy = model(Mode=f"{text} {C('Id')}.</p></li></ul>")
    (proposal,) = proposals("toy", model=toy)
    assert proposal.entry.says == "Id must be given when Mode is FAST."
    toy = model(Mode=f"{text} a file.</p></li></ul>")
    assert proposals("toy", model=toy) == ()


@pytest.mark.parametrize(
    ("name", "text", "similar", "test"),
    [
        ("CountryCode", "The two-letter country code.", "The two-letter word.", "[A-Za-z]{2}"),
        ("AccountId", "The 12-digit account ID.", "The 12-digit table ID.", "[0-9]{12}"),
        ("Number", "The number, in E.164 format.", "The number, in a format.", "[1-9]"),
        (
            "Schedule",
            f"A {C('cron()')} or {C('rate()')} expression.",
            f"A {C('cron()')} or {C('rate()')} table.",
            "(?:cron|rate)",
        ),
    ],
)
def test_formats_in_words(name: str, text: str, similar: str, test: str) -> None:
    for sentence, is_said in ((text, True), (similar, False)):
        toy = with_members({name: {"shape": "Text", "documentation": sentence}}, {})
        found = [str(each.entry.rule) for each in proposals("toy", model=toy)]
        assert [test in each for each in found] == [True] * is_said


def test_a_value_in_code_may_be_a_word_of_the_grammar() -> None:
    toy = model(Mode=f"You can set this parameter to {C('Disabled')} only if you set {C('Id')}.")
    toy["shapes"]["Mode"]["enum"] = ["Enabled", "Disabled"]
    (proposal,) = proposals("toy", model=toy)
    assert proposal.entry.says == "Id must be given when Mode is Disabled."


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


@pytest.mark.parametrize(
    ("regex", "is_said"), [(".*", True), ("[a-z/]+", True), ("/opt/[a-z]+", False)]
)
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
