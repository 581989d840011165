"""What is looked up about an operation: words, trees, right requests, and how these are written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import black
import pytest

from botosmith import LoadedPackage, load_package
from botosmith.errors import ConfigError
from botosmith.input_json import from_cli_json
from botosmith.loading.service import load
from botosmith.model import (
    Default,
    Deprecated,
    Enum,
    Length,
    ListShape,
    MapShape,
    Pattern,
    Range,
    Required,
    Simple,
)
from botosmith.model.words import limits, trait_words
from botosmith.overlay import overlay, shipped
from botosmith.reference import at_path, bases_of, calls, outline, samples
from botosmith.regex.samples import compiled, sample
from botosmith.untyped import service_model

from .conftest import FLAGSHIP

TEXT = Simple(name="Text", type="string")
LIST = ListShape(name="List", member="Text")
MAP = MapShape(name="Map", key="Text", value="Text")
BLOB = Simple(name="Blob", type="blob")


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1, 7, "1–7"),
        (20, 20, "20"),
        (None, 7, "at most 7"),
        (1, None, "at least 1"),
        (-5, 5, "-5 to 5"),
        (0.5, 1.0, "0.5–1"),
        (None, None, ""),
    ],
)
def test_limits(low: Any, high: Any, words: str) -> None:
    assert limits(low, high) == words


@pytest.mark.parametrize(
    ("trait", "shape", "words"),
    [
        (Length(min=1, max=7), TEXT, "Length 1–7"),
        (Length(min=0, max=5), LIST, "0–5 items"),
        (Length(max=1), MAP, "At most 1 entry"),
        (Length(min=16, max=16), BLOB, "16 bytes"),
        (Range(min=1), TEXT, "At least 1"),
        (Pattern(regex="a+"), TEXT, "Pattern a+"),
        (Enum(values=("a", "b")), TEXT, "One of a, b"),
        (Required(), TEXT, "Required"),
        (Deprecated(replaced_by=("A", "B")), TEXT, "Deprecated: use A and B"),
        (Default(value=3), TEXT, "When absent: 3"),
    ],
)
def test_words(trait: Any, shape: Any, words: str) -> None:
    assert trait_words(trait, shape) == words


@pytest.fixture(scope="module")
def flagship() -> Any:
    service, outcomes = overlay(load("ssm"), shipped("ssm"))
    return outline(service, FLAGSHIP, bases_of(outcomes))


class TestOutline:
    def test_the_members_are_the_models(self, flagship: Any) -> None:
        shape = service_model("ssm")["shapes"][f"{FLAGSHIP}Request"]
        assert [each.name for each in flagship.request.members] == list(shape["members"])
        required = {each.name for each in flagship.request.members if each.required}
        assert required == set(shape["required"])

    def test_a_constraint_of_the_model_and_one_of_a_fact(self, flagship: Any) -> None:
        window = at_path(flagship, "WindowId")
        length = next(each for each in window.statements if each.kind == "length")
        assert (length.words, length.basis.level, length.severity) == (
            "Length 20",
            "model",
            "error",
        )
        deprecated = next(
            each
            for each in at_path(flagship, "LoggingInfo").statements
            if each.kind == "deprecated"
        )
        assert deprecated.basis.origin == "logging-info-deprecated"
        assert deprecated.severity == "warning"
        assert deprecated.basis.citations[0].quote

    def test_a_rule_says_what_it_connects_and_rests_on(self, flagship: Any) -> None:
        (rule,) = [each for each in flagship.rules if each.id == "targets-for-run-command"]
        assert (rule.verb, rule.asked, rule.when) == ("requires", ("Targets",), ("TaskType",))
        assert rule.basis.level == "A"
        assert {each.kind for each in rule.basis.citations} == {"documentation", "recorded"}
        assert rule in flagship.rules_about("Targets")
        assert rule not in flagship.rules_about("Name")

    def test_paths_lead_through_lists_and_maps(self, flagship: Any) -> None:
        assert at_path(flagship, "Targets[].Key").python == "key"
        assert at_path(flagship, "TaskParameters[]").sensitive
        with pytest.raises(ConfigError, match=r"'Keyy' of .* did you mean Key\?"):
            at_path(flagship, "Targets[].Keyy")

    def test_what_holds_itself_ends(self) -> None:
        query = outline(load("dynamodb"), "Query")
        assert query.request is not None
        endless = [each for each in query.request.walk() if each.elsewhere]
        assert endless and len(list(query.request.walk())) < 200
        assert at_path(query, f"{endless[0].path}.S").type == "string"

    def test_errors_and_pages(self) -> None:
        with load_package("dynamodb", ["Query"], formatter="none", docs="none") as package:
            found = outline(package.selection.service, "Query", beside=package.selection.companions)
        assert found.paginator is not None
        assert found.paginator.input_tokens == ("ExclusiveStartKey",)
        stated = service_model("dynamodb")["operations"]["Query"]["errors"]
        assert [each.name for each in found.errors] == [each["shape"] for each in stated]


# ------------------------------------------------------------------------------------ requests

SERVICES = ("sqs", "ssm")


@pytest.fixture(scope="module", params=SERVICES)
def package(request: pytest.FixtureRequest) -> Iterator[LoadedPackage]:
    with load_package(request.param, formatter="none", docs="none") as loaded:
        yield loaded


def test_every_example_is_right_and_is_given_in_three_right_forms(package: LoadedPackage) -> None:
    service = package.selection.service
    missing: list[str] = []
    for name in package.operations:
        operation = package.operation(name)
        made = samples(service, service.operations[name], operation.validate)
        if made.minimal is None or made.full is None:
            missing.append(name)
            continue
        for params in (made.minimal, made.full):
            assert operation.validate(params) == []
            written = calls(package, name, params)
            shape = service.operations[name].input
            decoded = json.loads(written.json)
            if shape is not None:
                assert not operation.validate(from_cli_json(service, shape, decoded))
            assert _sent(written.boto3) == params
            for source in (written.boto3, written.typed):
                assert black.format_str(source, mode=black.Mode(line_length=88)) == source
    assert missing == []


def test_a_typed_example_runs_and_sends_the_same_params() -> None:
    with load_package("ssm", [FLAGSHIP], formatter="none", docs="none") as package:
        service = package.selection.service
        operation = package.operation(FLAGSHIP)
        made = samples(service, service.operations[FLAGSHIP], operation.validate)
        assert made.full is not None
        written = calls(package, FLAGSHIP, made.full, name=package.name).typed
        typed: list[Any] = []

        class Client:
            @classmethod
            def create(cls) -> Client:
                return cls()

            def register_task_with_maintenance_window(self, request: Any) -> None:
                typed.append(request)

        line = "SSMClient.create()"
        exec(written.replace(line, "Client()"), {"Client": Client})
        assert operation.request_to_wire(typed[0]) == made.full
        assert {"WindowId", "TaskArn", "TaskType"} <= set(made.full)
        assert len(made.full) > 8


def _sent(source: str) -> Any:
    """The params that a boto3 call would send."""

    class Client:
        def __getattr__(self, name: str) -> Any:
            return lambda **params: sent.append(params)

    sent: list[Any] = []
    lines = source.replace("import boto3\n", "").replace("boto3.client(", "made(")
    exec(lines, {"made": lambda service: Client()})
    return sent[0]


def test_a_full_request_has_what_goes_together_and_nothing_deprecated() -> None:
    with load_package("ssm", [FLAGSHIP], formatter="none", docs="none") as package:
        service = package.selection.service
        made = samples(service, service.operations[FLAGSHIP], package.operation(FLAGSHIP).validate)
    assert made.minimal is not None and made.full is not None
    assert {"Targets", "MaxErrors", "MaxConcurrency"} <= set(made.full)
    assert not {"LoggingInfo", "TaskParameters"} & set(made.full)
    assert set(made.minimal) < set(made.full)


@pytest.mark.parametrize(
    ("pattern", "low", "high"),
    [
        ("[a-z]{3,}", 5, 6),
        ("^mw-[0-9a-f]{17}$", 20, 20),
        ("(?=.*[A-Z])[A-Za-z]{2,4}", 2, 4),
        ("a|bb|ccc", 3, 3),
        (r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+", 20, 2048),
    ],
)
def test_a_sample_matches_and_fits(pattern: str, low: int, high: int) -> None:
    found = sample(pattern, low, high)
    matcher = compiled(pattern, high)
    assert found is not None and matcher is not None
    assert matcher.fullmatch(found)
    assert low <= len(found) <= high


def test_what_cannot_be_matched_has_no_sample() -> None:
    assert sample("a{3}", 4, 9) is None


def test_bytes_are_written_as_they_are() -> None:
    with load_package("sqs", ["SendMessage"], formatter="none", docs="none") as package:
        blob = bytes(range(256)) + b"\"'\\"
        params = {
            "QueueUrl": "q",
            "MessageBody": "x",
            "MessageAttributes": {"a": {"DataType": "Binary", "BinaryValue": blob}},
        }
        written = calls(package, "SendMessage", params)
    assert _sent(written.boto3) == params
    assert written.boto3.isascii()
