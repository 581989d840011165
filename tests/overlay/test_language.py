"""The language of facts: where a fact holds, where its paths lead, and what its words become."""

from __future__ import annotations

import re
from typing import Any

import pytest
from tests.overlay.conftest import fact
from tests.reference.java import matches

from botosmith.loading.service import load
from botosmith.model import (
    RULE_KINDS,
    Absent,
    AllOf,
    Among,
    AnyOf,
    Compare,
    Constrain,
    Empty,
    Given,
    HoldsJson,
    Implies,
    Length,
    Matches,
    MemberPasses,
    Missing,
    NoneOf,
    Not,
    OneOf,
    Operand,
    Present,
    Require,
    Rule,
    Service,
    Strings,
    UniqueBy,
    Within,
)
from botosmith.overlay import Outcome, overlay
from botosmith.overlay.named_patterns import FORMATS, arn_pattern
from botosmith.overlay.rule_format import KINDS, RuleBody
from botosmith.regex import translate

FACT = """\
- id: it
  at: {at}
  {rest}
  severity: warning
  says: x
  evidence: {{source: ticket, quote: y}}
  accepts: [{{}}]
  rejects: [{{}}]
"""


@pytest.fixture(scope="module")
def ssm() -> Service:
    return load("ssm")


@pytest.fixture(scope="module")
def sqs() -> Service:
    return load("sqs")


def laid(service: Service, at: str, rest: str) -> tuple[dict[str, list[Rule]], Outcome]:
    """The rules that a fact puts into each operation, and what became of it."""
    after, (outcome,) = overlay(service, [fact(FACT.format(at=at, rest=rest))])
    return {
        name: [*operation.rules] for name, operation in after.operations.items() if operation.rules
    }, outcome


def rule(service: Service, at: str, body: str) -> Rule:
    rules, outcome = laid(service, at, f"rule: {body}")
    assert outcome.result == "applied", outcome.why
    ((only,),) = rules.values()
    return only


def why(service: Service, at: str, rest: str) -> str:
    _, outcome = laid(service, at, rest)
    assert outcome.result == "dropped"
    assert outcome.cure
    return outcome.why


# --------------------------------------------------------------------------------- addresses


def test_the_kinds_are_those_of_the_registry() -> None:
    assert {*KINDS} == {*RULE_KINDS} - {"constrain"}
    assert {*KINDS} == {*RuleBody.model_fields} - {"when"}


def test_a_rule_at_a_structure_holds_in_every_request_that_has_one(ssm: Service) -> None:
    """Of the raw model: every place of `LoggingInfo` in a request."""
    rules, _ = laid(ssm, "LoggingInfo", "rule: {require: [S3KeyPrefix]}")
    expected = {
        name: ["LoggingInfo"]
        for name, operation in ssm.operations.items()
        if operation.input and "LoggingInfo" in ssm.structure(operation.input).members
    }
    assert {name: [each.scope for each in found] for name, found in rules.items()} == expected
    assert len(expected) == 2


def test_items_and_values_are_entered_and_what_is_recursive_once(ssm: Service) -> None:
    filters = laid(ssm, "InventoryFilter", "rule: {forbid: [Type]}")[0]
    assert [each.scope for each in filters["GetInventory"]] == [
        "Filters[]",
        "Aggregators[].Groups[].Filters[]",
    ]
    values = laid(ssm, "MaintenanceWindowTaskParameterValueExpression", "rule: {forbid: [Values]}")
    assert {each.scope for found in values[0].values() for each in found} == {"TaskParameters{}"}


def test_a_rule_further_in_than_a_structure(ssm: Service) -> None:
    rules, _ = laid(ssm, "InventoryGroup.Filters[]", "rule: {forbid: [Type]}")
    assert [each.scope for each in rules["GetInventory"]] == ["Aggregators[].Groups[].Filters[]"]


def test_several_addresses_globs_and_exceptions(ssm: Service) -> None:
    body = "rule: {require: [Name]}"
    assert {*laid(ssm, "[CreateDocument, UpdateDocument]", body)[0]} == {
        "CreateDocument",
        "UpdateDocument",
    }
    having = {
        name
        for name, each in ssm.operations.items()
        if each.input and "Name" in ssm.structure(each.input).members
    }
    assert {*laid(ssm, '"*"', body)[0]} == having
    spared = laid(ssm, '"*"', f"except: [Update*, GetDocument]\n  {body}")[0]
    assert {*spared} == {
        name for name in having if not name.startswith("Update") and name != "GetDocument"
    }
    limits = laid(ssm, '"*.MaxResults"', "range: {add: {max: 9}}")[0]
    assert all(
        isinstance(each.body, Constrain) and each.body.path == "MaxResults"
        for found in limits.values()
        for each in found
    )
    assert len(limits) > 20


@pytest.mark.parametrize(
    ("at", "rest", "told"),
    [
        ("SendComand", "rule: {require: [Comment]}", "did you mean SendCommand?"),
        ("Loggingino", "rule: {require: [S3KeyPrefix]}", "did you mean LoggingInfo?"),
        ("MaxErrors", "rule: {require: [A]}", "MaxErrors is no structure"),
        ("SendCommandRequest$Comment", "rule: {require: [A]}", "a rule has no place"),
        ("Command", "rule: {require: [Comment]}", "no request holds a Command"),
        ('"Nothing*"', "rule: {require: [A]}", "no operation is called 'Nothing*'"),
        ('"*.NoSuchMember"', "length: {add: {max: 1}}", "has 'NoSuchMember'"),
        ('"SendC*"', "rule: {require: [Coment]}", "did you mean Comment?"),
        ("SendCommand", "except: [Foo]\n  rule: {require: [Comment]}", "no such operation"),
        ("SendCommand", "except: [Send*]\n  rule: {require: [Comment]}", "both name SendCommand"),
        (
            "MaxErrors",
            "except: [SendCommand]\n  length: {loosen: {max: 9}, was: {max: 7, min: 1}}",
            "no exceptions",
        ),
        ("SendCommand.Comment", "required: {add: true}", "cannot be stated of one operation"),
        ("SendCommand.TimeoutSeconds", "range: {tighten: {max: 9}, was: {max: 8}}", "was None..8"),
    ],
)
def test_an_address_that_leads_nowhere(ssm: Service, at: str, rest: str, told: str) -> None:
    assert told in why(ssm, at, rest)


def test_a_trait_of_items_in_one_operation_is_what_they_must_pass(ssm: Service) -> None:
    rules, _ = laid(ssm, '"SendCommand.Targets[].Values[]"', "length: {add: {min: 2, max: 9}}")
    ((found,),) = rules.values()
    assert found.scope == "Targets[]"
    assert found.body == Implies(
        (MemberPasses("Values[]", (Within(of="size", at_least=2, at_most=9),)),)
    )


def test_a_trait_may_be_tightened_in_one_operation(ssm: Service) -> None:
    rules, _ = laid(ssm, "SendCommand.Comment", "length: {tighten: {max: 9}, was: {max: 100}}")
    ((found,),) = rules.values()
    assert isinstance(found.body, Constrain)
    assert isinstance(found.body.constraint, Length)
    assert (found.body.constraint.max, found.severity) == (9, "warning")


# ------------------------------------------------------------------------------------- paths


@pytest.mark.parametrize(
    ("at", "body", "told"),
    [
        ("SendCommand", "{require: [Targets.Key]}", "Targets is a list, which has no 'Key'"),
        ("SendCommand", "{require: ['Comment[]']}", "Comment is a string and no list"),
        ("SendCommand", "{require: ['Targets{a}']}", "Targets is a list and no map"),
        ("SendCommand", "{require: ['Parameters[]']}", "Parameters is a map and no list"),
        ("SendCommand", "{require: [comment]}", "did you mean Comment?"),
        ("SendCommand", "{require: [Key]}", "did you mean Targets[].Key?"),
        ("SendCommand", "{require: ['Targets[].Keys']}", "did you mean Key?"),
        ("SendCommand", "{exactly_one: ['Targets[].Key', Comment]}", "leads to several values"),
        ("SendCommand", "{compare: {left: Comment, op: <, right: Targets}}", "no number"),
        ("SendCommand", "{compare: {left: 'size(TimeoutSeconds)', op: <, right: 3}}", "no size"),
        ("SendCommand", "{compare: {left: 'bytes(Targets)', op: <, right: 3}}", "no bytes"),
        ("SendCommand", "{compare: {left: 'total(TimeoutSeconds)', op: <, right: 3}}", "no total"),
        ("SendCommand", "{unique_by: {items: Comment}}", "no list"),
        ("SendCommand", "{unique_by: {items: Targets, by: Keys}}", "did you mean Key?"),
        ("SendCommand", "{unique_by: {items: Targets, by: Values, ignore_case: true}}", "a list"),
        ("SendCommand", "{among: {each: Comment, of: 'Targets[].Keys'}}", "did you mean Key?"),
        ("SendCommand", "{among: {each: TimeoutSeconds, of: Comment}}", "no string"),
        ("SendCommand", "{among: {each: Comment, of: [Comment, InstanceIds]}}", "is a list and no"),
        ("SendCommand", "{among: {each: Comment, of: {keys: Comment}}}", "a string and no map"),
        ("SendCommand", "{implies: {Comment: {keys_match: a}}}", "has no keys"),
        ("SendCommand", "{implies: {Parameters: {keys_match: '('}}}", "cannot be checked"),
        (
            "SendCommand",
            "{implies: {Parameters: {keys_match: '(?:[^.-]*-)*(?:aws|b-a)(?:-[^.]*)?'}}}",
            "long",
        ),
        ("SendCommand", "{among: {each: Comment, of: {find: a, in: Parameters}}}", "no string"),
        ("SendCommand", "{among: {each: Comment, of: {find: '(', in: Comment}}}", "looked for"),
        (
            "SendCommand",
            "{among: {each: Comment, of: {find: '(a)\\1', in: Comment}}}",
            "refers to a group",
        ),
        ("SendCommand", "{among: {each: Comment, of: {find: '(?:a+)+b', in: Comment}}}", "long"),
        ("SendCommand", "{when: {TimeoutSeconds: '1'}, require: [Comment]}", "never equals '1'"),
        ("SendCommand", "{when: {Comment: 1}, require: [Comment]}", "never equals 1"),
        ("SendCommand", "{when: {Targets: x}, require: [Comment]}", "never equals 'x'"),
        ("SendCommand", "{when: {DocumentHashType: sha256}, require: [Comment]}", "mean Sha256?"),
        ("SendCommand", "{implies: {TimeoutSeconds: {matches: x}}}", "matches no pattern"),
        ("SendCommand", "{implies: {TimeoutSeconds: {json: true}}}", "holds no JSON"),
        ("SendCommand", "{implies: {TimeoutSeconds: {empty: true}}}", "never empty"),
        ("SendCommand", "{implies: {Targets: {at_least: 1}}}", "no number"),
        (
            "SendCommand",
            "{implies: {Comment: {not: {at_least: 1, size: {at_least: 1}}}, "
            "Targets: {bytes: {at_most: 1}}}}",
            "no bytes",
        ),
        ("SendCommand", "{implies: {Comment: {matches: '(?<a>b)\\k<a>('}}}", "cannot be checked"),
        ("SendCommand", "{discriminated: {by: Targets, under: Comment, cases: {a: B}}}", "equals"),
    ],
)
def test_a_path_or_a_test_that_does_not_fit(ssm: Service, at: str, body: str, told: str) -> None:
    assert told in why(ssm, at, f"rule: {body}")


SLOW = ".+-[0-9]{12}-[a-z0-9-]+-an"
"""A pattern that is matched up to some hundred characters; longer strings are let pass."""


@pytest.mark.parametrize(
    ("body", "is_fit"),
    [
        (f"{{implies: {{ServiceRoleArn: {{matches: '{SLOW}'}}}}}}", True),
        (f"{{implies: {{ServiceRoleArn: {{not: {{matches: '{SLOW}'}}}}}}}}", False),
        (f"{{when: {{ServiceRoleArn: {{matches: '{SLOW}'}}}}, forbid: [Comment]}}", False),
        (f"{{when: {{ServiceRoleArn: {{not: {{matches: '{SLOW}'}}}}}}, forbid: [Comment]}}", True),
        (f"{{implies: {{Comment: {{not: {{matches: '{SLOW}'}}}}}}}}", True),
        ("{implies: {ServiceRoleArn: {not: {matches: 'a.*'}}}}", True),
    ],
)
def test_a_string_that_is_too_long_to_be_matched_is_never_refused(
    ssm: Service, body: str, is_fit: bool
) -> None:
    if is_fit:
        assert rule(ssm, "SendCommand", body)
    else:
        assert "longer strings would count" in why(ssm, "SendCommand", f"rule: {body}")


def test_a_key_of_a_map_is_one_that_the_model_knows(sqs: Service) -> None:
    text = "{require: ['Attributes{FifoQueu}']}"
    assert "did you mean FifoQueue?" in why(sqs, "CreateQueue", f"rule: {text}")
    found = rule(sqs, "CreateQueue", "{require: ['Attributes{FifoQueue}']}")
    assert found.body == Require(("Attributes{FifoQueue}",))


# -------------------------------------------------------------------------------------- words

TESTS: list[tuple[str, tuple[Any, ...]]] = [
    ("x", (OneOf(("x",)),)),
    ("{equals: x}", (OneOf(("x",)),)),
    ("{in: [x, y]}", (OneOf(("x", "y")),)),
    ("{not_in: [x]}", (NoneOf(("x",)),)),
    ("{present: true}", (Present(),)),
    ("{absent: true}", (Absent(),)),
    ("{given: true}", (Given(),)),
    ("{empty: true}", (Empty(),)),
    ("{missing: true}", (Missing(),)),
    ("{matches: 'a.*'}", (Matches("a.*"),)),
    ("{arn: {service: sns}}", (Matches(r"arn:[^:]*:(sns):[^:]*:[^:]*:.+"),)),
    ("{format: uuid}", (Matches(FORMATS["uuid"]),)),
    ("{format: json}", (HoldsJson(),)),
    ("{json: true}", (HoldsJson(),)),
    ("{json: {keys: [a, b]}}", (HoldsJson(("a", "b")),)),
    ("{greater: 1, at_most: 9}", (Within(greater=1, at_most=9),)),
    ("{less: 9, multiple_of: 5}", (Within(less=9, multiple_of=5),)),
    ("{size: {equals: 3}}", (Within(of="size", at_least=3, at_most=3),)),
    ("{bytes: {greater: 3, less: 9}}", (Within(of="bytes", greater=3, less=9),)),
    ("{not: {equals: x}}", (Not((OneOf(("x",)),)),)),
    ("{given: true, not: {matches: a}}", (Given(), Not((Matches("a"),)))),
]


@pytest.mark.parametrize(("text", "tests"), TESTS)
def test_each_test_of_a_value(ssm: Service, text: str, tests: tuple[Any, ...]) -> None:
    when = rule(ssm, "SendCommand", f"{{when: {{Comment: {text}}}, require: [Targets]}}")
    assert when.when == (MemberPasses("Comment", tests),)
    if Absent() not in tests and Missing() not in tests:
        must = rule(ssm, "SendCommand", f"{{implies: {{Comment: {text}}}}}")
        assert must.body == Implies((MemberPasses("Comment", tests),))


def test_alternatives_and_conjunctions(ssm: Service) -> None:
    when = "{TimeoutSeconds: 30, any: [{Comment: a}, {Comment: b, all: [{DocumentHash: c}]}]}"
    found = rule(ssm, "SendCommand", f"{{when: {when}, require: [Targets]}}")
    a, b, c = (
        MemberPasses(path, (OneOf((value,)),))
        for path, value in (("Comment", "a"), ("Comment", "b"), ("DocumentHash", "c"))
    )
    assert found.when == (
        MemberPasses("TimeoutSeconds", (OneOf((30,)),)),
        AnyOf((a, AllOf((b, c)))),
    )


def test_sides_of_a_comparison(ssm: Service) -> None:
    text = "{compare: {left: 'total(size(Targets[].Values))', op: '<=', right: 50}}"
    assert rule(ssm, "SendCommand", text).body == Compare(
        left=Operand(path="Targets[].Values", of="size", total=True), op="<=", right=50
    )
    text = "{compare: {left: 'bytes(Comment)', op: '<', right: 'size(Targets)'}}"
    assert rule(ssm, "SendCommand", text).body == Compare(
        left=Operand(path="Comment", of="bytes"), op="<", right=Operand(path="Targets", of="size")
    )


def test_items_that_differ(ssm: Service) -> None:
    text = "{unique_by: {items: Targets, by: Key, ignore_case: true}}"
    assert rule(ssm, "SendCommand", text).body == UniqueBy(
        items="Targets", by=("Key",), ignore_case=True
    )
    assert rule(ssm, "SendCommand", "{unique_by: {items: InstanceIds}}").body == UniqueBy(
        items="InstanceIds"
    )


def test_values_among_others(ssm: Service) -> None:
    one = "{among: {each: 'Targets[].Values[]', of: 'InstanceIds[]'}}"
    several = "{among: {each: Comment, of: ['InstanceIds[]', 'Targets[].Key']}}"
    keys = "{among: {each: {find: 'x+', in: Comment}, of: {keys: Parameters}}}"
    back = "{among: {each: {keys: [Parameters]}, of: {find: 'x+', in: [Comment, DocumentName]}}}"

    assert rule(ssm, "SendCommand", one).body == Among(
        each=Strings(paths=("Targets[].Values[]",)), of=Strings(paths=("InstanceIds[]",))
    )
    assert rule(ssm, "SendCommand", several).body == Among(
        each=Strings(paths=("Comment",)), of=Strings(paths=("InstanceIds[]", "Targets[].Key"))
    )
    parameters = Strings(paths=("Parameters",), are_keys=True)
    assert rule(ssm, "SendCommand", keys).body == Among(
        each=Strings(paths=("Comment",), find="x+"), of=parameters
    )
    assert rule(ssm, "SendCommand", back).body == Among(
        each=parameters, of=Strings(paths=("Comment", "DocumentName"), find="x+")
    )


# ---------------------------------------------------------------------------------- patterns

NAMED = {
    "rate": (["rate(1 minute)", "rate(5 minutes)"], ["rate(5)", "rate(minutes)", "rate (1 day)"]),
    "cron": (["cron(0 2 ? * SUN *)", "cron(0/15 * * * ? *)"], ["cron()", "0 2 * * *"]),
    "at": (["at(2026-01-31T13:00:00)"], ["at(tomorrow)", "at(2026-13-31T13:00:00)"]),
    "date": (["2026-01-31"], ["2026-1-31", "2026-01-32", "31.01.2026"]),
    "time": (["23:59", "09:00:30"], ["9:00", "12:60"]),
    "datetime": (["2026-01-31T13:00:00Z", "2026-01-31T13:00:00+01:00"], ["2026-01-31"]),
    "ipv4": (["10.0.0.1", "255.255.255.255"], ["10.0.0", "256.1.1.1"]),
    "ipv4-cidr": (["10.0.0.0/16", "0.0.0.0/0"], ["10.0.0.0", "10.0.0.0/33"]),
    "ipv6-cidr": (["2001:db8::/32", "::/0"], ["2001:db8::", "10.0.0.0/8"]),
    "uuid": (["123e4567-e89b-12d3-a456-426614174000"], ["123e4567e89b12d3a456426614174000"]),
    "url": (["http://example.com", "s3://bucket/key"], ["example.com", "//example.com"]),
    "https-url": (["https://example.com/a?b"], ["http://example.com"]),
    "email": (["a@example.com"], ["example.com", "a@b@c"]),
    "arn": (["arn:aws:iam::123456789012:role/r", "arn:aws-cn:s3:::b"], ["arn:aws:iam", "role/r"]),
    "base64": (["YWI=", "YWJj", ""], ["a-b", "a_b"]),
    "integer": (["0", "-15", "+3"], ["1.5", "", "x"]),
}


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_named_format_takes_and_refuses(name: Any) -> None:
    """By the library that reads Java's expressions, and by ours."""
    accepted, refused = NAMED[name]
    ours = re.compile(translate(FORMATS[name], max_length=None).python, re.DOTALL)
    for text in accepted:
        assert matches(FORMATS[name], text) is True
        assert ours.fullmatch(text)
    for text in refused:
        assert matches(FORMATS[name], text) is False
        assert not ours.fullmatch(text)


def test_the_parts_of_an_arn() -> None:
    role = arn_pattern(["iam"], "role/.+|user/.+")
    assert matches(role, "arn:aws:iam::123456789012:role/r")
    assert matches(role, "arn:aws-us-gov:iam::123456789012:user/r")
    assert not matches(role, "arn:aws:iam::123456789012:policy/r")
    assert not matches(role, "arn:aws:sts::123456789012:role/r")
    assert matches(arn_pattern([], None), "arn:aws:s3:::bucket")
    assert not matches(arn_pattern(["a.b"], None), "arn:aws:axb:::x")
