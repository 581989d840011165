"""A request as JSON Schema refuses nothing that the validator takes, and hardly takes more."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators

import regex
from botosmith import LoadedPackage, load_package
from botosmith.input_json import from_cli_json
from botosmith.json_schema import request_schema
from botosmith.json_schema.patterns import ecma
from botosmith.strategies import broken, requests

_FLAGSHIP = "RegisterTaskWithMaintenanceWindow"
_SETTINGS = settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))


def _pattern(validator: Any, pattern: str, text: Any, schema: Any) -> Iterator[ValidationError]:
    r"""`pattern` as ECMAScript means it: `regex` knows `\p`, and `$` is the very end."""
    if isinstance(text, str) and not regex.search(pattern.replace("$)$", r"\Z)\Z"), text):
        yield ValidationError(f"{text!r} does not match {pattern!r}")


_Validator: Any = cast(Any, validators).extend(Draft202012Validator, {"pattern": _pattern})


@pytest.fixture(scope="module")
def ssm() -> Iterator[LoadedPackage]:
    with load_package("ssm", [_FLAGSHIP], formatter="none") as package:
        yield package


def _json(value: Any) -> Any:
    """Params as `--cli-input-json` takes them."""
    if isinstance(value, dict):
        return {key: _json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_json(item) for item in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, datetime) else value


def _takes(package: LoadedPackage, operation: str, data: Any, profile: Any) -> bool:
    service = package.selection.service
    shape = service.operations[operation].input
    assert shape is not None
    params = from_cli_json(service, shape, data)
    found = package.operation(operation).validate(params, profile)
    return not any(each.severity == "error" for each in found)


@pytest.mark.parametrize(
    ("service", "operation"),
    [
        ("ssm", _FLAGSHIP),
        ("dynamodb", "Query"),
        ("sqs", "SendMessage"),
        ("cloudwatch", "PutMetricData"),
        ("lambda", "Invoke"),
    ],
)
@pytest.mark.parametrize("profile", ["default", "strict"])
def test_what_the_validator_takes(service: str, operation: str, profile: Any) -> None:
    with load_package(service, [operation], formatter="none") as package:
        schema = request_schema(package.selection.service, operation, profile=profile)
        _Validator.check_schema(schema, format_checker=FormatChecker(()))
        validator = _Validator(schema)

        @_SETTINGS
        @given(requests(package, operation))
        def check(params: dict[str, Any]) -> None:
            data = json.loads(json.dumps(_json(params)))
            assert _takes(package, operation, data, profile)
            assert [each.message for each in validator.iter_errors(data)] == []

        check()


@pytest.mark.parametrize(
    ("path", "constraint"),
    [
        ("WindowId", "pattern"),
        ("WindowId", "required"),
        ("Targets", "length"),
        ("Targets", "require"),
        ("Targets[].Nope", "unknown"),
        ("Priority", "range"),
        ("MaxErrors", "forbid"),
        ("TaskInvocationParameters.Automation", "discriminated"),
    ],
)
def test_what_the_validator_refuses(ssm: LoadedPackage, path: str, constraint: str) -> None:
    schema = request_schema(ssm.selection.service, _FLAGSHIP, profile="strict")
    validator = _Validator(schema)

    @_SETTINGS
    @given(broken(ssm, _FLAGSHIP, path, constraint))
    def check(params: dict[str, Any]) -> None:
        data = json.loads(json.dumps(_json(params)))
        assert not _takes(ssm, _FLAGSHIP, data, "strict")
        assert not validator.is_valid(data)

    check()


def test_an_enum_is_open_unless_the_profile_is_strict(ssm: LoadedPackage) -> None:
    service = ssm.selection.service
    default = request_schema(service, _FLAGSHIP)["properties"]["TaskType"]
    strict = request_schema(service, _FLAGSHIP, profile="strict")["properties"]["TaskType"]
    assert default["examples"] == strict["enum"]
    assert "enum" not in default


def test_what_it_does_not_say_is_told(ssm: LoadedPackage) -> None:
    description = request_schema(ssm.selection.service, _FLAGSHIP)["description"]
    assert "ECMAScript" in description
    assert "base64" in description


@pytest.mark.parametrize(
    ("java", "expected"),
    [
        (r"[\w-]+", r"^(?:[\w-]+)$"),
        (r"a.b", r"^(?:a[\s\S]b)$"),
        (r"\s", r"^(?:[ \t\n\x0b\f\r])$"),
        (r"\p{Alpha}[\p{L}\p{Digit}]", r"^(?:[A-Za-z][\p{L}0-9])$"),
        (r"\-\@x\z", r"^(?:-@x$)$"),
        (r"a{2}}{", r"^(?:a{2}\}\{)$"),
        (r"(?i)a", None),
        (r"a++", None),
        (r"[a-z&&[^b]]", None),
        (r"[a[b]]", None),
        (r"\p{IsLatin}", None),
        (r"[\S]", None),
    ],
)
def test_a_pattern_in_the_dialect_of_ecmascript(java: str, expected: str | None) -> None:
    assert ecma(java) == expected


def test_an_operation_that_is_not_there(ssm: LoadedPackage) -> None:
    with pytest.raises(KeyError):
        request_schema(ssm.selection.service, "Nope")
