"""The reviewed findings: they fit the installed models, and what they say must pass, passes."""

from __future__ import annotations

import json
import re

import botocore
import pytest

from botosmith import load_package
from botosmith.audit import undecided
from botosmith.audit.entries import Entry, entries, reviewed_services
from botosmith.loading.service import load, service_names
from botosmith.model import Corrected, Length, Pattern
from botosmith.regex import translate
from botosmith.untyped import service_model

REVIEWED_WITH = "1.43.11"
"""The botocore that every finding was read for."""

ALL = [entry for service in reviewed_services() for entry in entries(service)]


def named(entry: Entry) -> str:
    return f"{entry.service}-{entry.shape}-{entry.correction.constraint}"


def admits(pattern: str | None, text: str) -> bool:
    if pattern is None:
        return True
    python = translate(pattern).python
    return re.fullmatch(python, text, re.ASCII | re.DOTALL) is not None


@pytest.mark.parametrize("entry", ALL, ids=named)
def test_what_must_pass_is_refused_by_the_model_and_passes(entry: Entry) -> None:
    made = entry.correction
    assert len(made.why) > 20
    if made.constraint == "length":
        for text in entry.takes:
            low, high = made.was.split("..")
            assert not int(low or 0) <= len(text) <= int(high or 10**9)
            low, high = (made.becomes or "..").split("..")
            assert int(low or 0) <= len(text) <= int(high or 10**9)
    else:
        for text in entry.takes:
            assert not admits(made.was, text)
            assert admits(made.becomes, text)


@pytest.mark.skipif(botocore.__version__ != REVIEWED_WITH, reason="the models are other ones")
@pytest.mark.parametrize("service", reviewed_services())
def test_entries_fit_the_models_that_they_were_read_for(service: str) -> None:
    shapes = service_model(service)["shapes"]
    for entry in entries(service):
        shape, made = shapes[entry.shape], entry.correction
        if made.constraint == "pattern":
            assert shape["pattern"] == made.was
        else:
            assert f"{shape.get('min', '')}..{shape.get('max', '')}" == made.was


@pytest.mark.parametrize("service", ["ivs", "connect", "dataexchange", "cognito-idp", "wisdom"])
def test_nothing_is_undecided(service: str) -> None:
    assert undecided(load(service, audited=False)) == ()


@pytest.mark.slow
def test_nothing_is_undecided_in_any_service() -> None:
    found = [
        each for service in service_names() for each in undecided(load(service, audited=False))
    ]
    assert list(map(str, found)) == []


REQUESTS = [
    (
        "emr-serverless",
        "StartJobRun",
        {
            "applicationId": "00fabcdefgh",
            "clientToken": "t",
            "executionRoleArn": "arn:aws:iam::123456789012:role/run",
            "executionIamPolicy": {"policy": json.dumps({"Version": "2012-10-17"}, indent=2)},
        },
    ),
    ("wisdom", "CreateAssistant", {"name": "My assistant (beta)", "type": "AGENT"}),
    (
        "bedrock-agent",
        "ListTagsForResource",
        {"resourceArn": "arn:aws:bedrock:us-east-1:123456789012:agent/ABCDEFGHIJ"},
    ),
    (
        "ivs",
        "ListTagsForResource",
        {"resourceArn": "arn:aws:ivs:us-west-2:123456789012:channel/abcdABCDefgh"},
    ),
    ("cognito-idp", "DescribeUserPoolDomain", {"Domain": "auth.example.com"}),
    (
        "logs",
        "PutMetricFilter",
        {
            "logGroupName": "group",
            "filterName": "filter",
            "filterPattern": "ERROR",
            "metricTransformations": [
                {"metricName": "Errors", "metricNamespace": "My:App", "metricValue": "1"}
            ],
        },
    ),
    (
        "appsync",
        "TagResource",
        {
            "resourceArn": "arn:aws:appsync:us-east-1:123456789012:domainnames/api.example.com",
            "tags": {"a": "b"},
        },
    ),
    (
        "lexv2-models",
        "CreateBot",
        {
            "botName": "bot",
            "roleArn": "arn:aws-us-gov:iam::123456789012:role/lex",
            "dataPrivacy": {"childDirected": False},
            "idleSessionTTLInSeconds": 300,
        },
    ),
]
"""A right request of each kind that the model itself refuses."""


@pytest.mark.parametrize(("service", "operation", "params"), REQUESTS)
def test_a_right_request_passes(service: str, operation: str, params: dict[str, object]) -> None:
    with load_package(service, [operation], formatter="none") as package:
        assert list(package.operation(operation).validate(params)) == []
        manifest = json.loads(package.texts["manifest.json"])

    assert any(made["why"] for made in manifest["corrected"])


def test_a_request_that_is_wrong_either_way_is_refused_or_warned_of() -> None:
    with load_package("ivs", ["ListTagsForResource"], formatter="none") as package:
        (found,) = package.operation("ListTagsForResource").validate({"resourceArn": "arn:x"})
    assert (found.severity, found.origin) == ("error", "audit-impossible")

    with load_package("wisdom", ["CreateAssistant"], formatter="none") as package:
        (found,) = package.operation("CreateAssistant").validate({"name": "(b)", "type": "AGENT"})
    assert (found.severity, found.origin) == ("warning", "audit-not-converted")


class TestAModelThatNobodyHasRead:
    """What its text shows to be wrong is weakened, until somebody reads it."""

    @staticmethod
    def shape(pattern: str) -> tuple[Pattern | None, Corrected | None]:
        model = {
            "metadata": {"apiVersion": "1", "protocol": "json", "serviceId": "New"},
            "operations": {"Do": {"name": "Do", "input": {"shape": "In"}}},
            "shapes": {
                "In": {"type": "structure", "members": {"A": {"shape": "Text"}}},
                "Text": {"type": "string", "pattern": pattern},
            },
        }
        traits = load("newservice", model=model).shapes["Text"].traits
        return traits.get(Pattern), traits.get(Corrected)

    def test_control_characters_are_restored_and_warn(self) -> None:
        pattern, corrected = self.shape("[    -ÿ]+")

        assert pattern is not None and pattern.severity == "warning"
        assert admits(pattern.regex, "{\n\t}")
        assert corrected is not None and corrected.corrections[0].kind == "damaged"

    @pytest.mark.parametrize("regex", [r"\\d{12}", "/^a$/", "a$b"])
    def test_what_cannot_be_restored_is_lifted(self, regex: str) -> None:
        pattern, corrected = self.shape(regex)

        assert pattern is None
        assert corrected is not None and corrected.corrections[0].becomes is None

    def test_a_pattern_with_one_anchor_never_refuses(self) -> None:
        pattern, _ = self.shape("^[a-z]+")

        assert pattern is not None
        assert (pattern.severity, pattern.origin) == ("warning", "audit-not-converted")

    def test_a_right_pattern_stays(self) -> None:
        pattern, corrected = self.shape("[a-z]+")

        assert pattern == Pattern(regex="[a-z]+")
        assert corrected is None


def test_a_length_is_corrected_beside_the_pattern() -> None:
    shape = load("cognito-idp").shapes["DomainType"]

    assert shape.traits.get(Length) == Length(min=1, max=253, origin="audit-contradicted")
    assert shape.traits.get(Pattern) is not None
